// Arguments and results of system calls as text, as C would write them (spec/12-traces.md §3).

using System.Globalization;
using System.Text;
using Toy.Isa;

namespace Toy.Cpu.Tracing;

/// <summary>Formats what a process hands to the kernel and gets back, out of that process's memory.</summary>
internal sealed class ArgumentText(Processor processor)
{
    private const int LongestText = 32;
    private const int MostTexts = 16;
    private const uint Failure = uint.MaxValue;

    /// <summary>Whether an argument can be told only when the call has ended.</summary>
    public static bool IsKnownAtEnd(CallArgument argument) => argument.Kind is ArgumentKind.Output or ArgumentKind.OutputNumbers;

    /// <summary>One argument.</summary>
    /// <param name="call">The call that it belongs to.</param>
    /// <param name="index">Which of its arguments.</param>
    /// <param name="values">The words that the process passed.</param>
    /// <param name="result">Of the call, if it has ended.</param>
    public string Argument(SystemCall call, int index, IReadOnlyList<uint> values, uint? result)
    {
        var argument = call.Arguments[index];
        var value = values[index];
        return argument.Kind switch
        {
            ArgumentKind.Number => Signed(value),
            _ when value == 0 => "NULL",
            ArgumentKind.Text => Text(value),
            ArgumentKind.Texts => Texts(value),
            ArgumentKind.Input => Bytes(value, values[IndexOf(call, argument.Length)]),
            ArgumentKind.Output when result is { } count and not Failure => Bytes(value, count),
            ArgumentKind.OutputNumbers when result is not (null or Failure) => Numbers(value, argument),
            _ => Address(value),
        };
    }

    /// <summary>A result: a number, or an address where C has a pointer.</summary>
    public static string Result(SystemCall? call, uint value) =>
        value != Failure && call is not null && call.Result.EndsWith('*') ? Address(value) : Signed(value);

    private static int IndexOf(SystemCall call, string? name)
    {
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            if (call.Arguments[i].Name == name)
                return i;
        }

        throw new InvalidOperationException($"system call {call.Name} has no argument {name}");
    }

    private string Text(uint address)
    {
        var text = new StringBuilder("\"");
        for (uint i = 0; ; i++)
        {
            if (processor.PeekByteAsUser(address + i) is not { } value)
                return i == 0 ? Address(address) : text.Append("\"...").ToString();
            if (value == 0)
                return text.Append('"').ToString();
            if (i == LongestText)
                return text.Append("\"...").ToString();
            Append(text, value);
        }
    }

    private string Texts(uint address)
    {
        var text = new StringBuilder("[");
        for (uint i = 0; ; i++)
        {
            if (processor.PeekAsUser(address + (4 * i)) is not { } item)
                return i == 0 ? Address(address) : text.Append(", ...]").ToString();
            if (item == 0)
                return text.Append(']').ToString();
            text.Append(i == 0 ? "" : ", ");
            if (i == MostTexts)
                return text.Append("...]").ToString();
            text.Append(Text(item));
        }
    }

    private string Bytes(uint address, uint count)
    {
        var text = new StringBuilder("\"");
        for (uint i = 0; i < count; i++)
        {
            if (processor.PeekByteAsUser(address + i) is not { } value)
                return i == 0 ? Address(address) : text.Append("\"...").ToString();
            if (i == LongestText)
                return text.Append("\"...").ToString();
            Append(text, value);
        }

        return text.Append('"').ToString();
    }

    private string Numbers(uint address, CallArgument argument)
    {
        var text = new StringBuilder("[");
        for (uint i = 0; i < argument.Count; i++)
        {
            if (processor.PeekAsUser(address + (4 * i)) is not { } value)
                return Address(address);
            text.Append(i == 0 ? "" : ", ").Append(Signed(value));
        }

        return text.Append(']').ToString();
    }

    // Three octal digits are the one escape of C that the next character cannot become part of.
    private static void Append(StringBuilder text, byte value)
    {
        switch (value)
        {
            case (byte)'\n':
                text.Append("\\n");
                break;
            case (byte)'\t':
                text.Append("\\t");
                break;
            case (byte)'"' or (byte)'\\':
                text.Append('\\').Append((char)value);
                break;
            case >= (byte)' ' and < 0x7F:
                text.Append((char)value);
                break;
            default:
                text.Append('\\').Append(Convert.ToString(value, 8).PadLeft(3, '0'));
                break;
        }
    }

    private static string Signed(uint value) => ((int)value).ToString(CultureInfo.InvariantCulture);

    private static string Address(uint value) => $"0x{value.ToString("x8", CultureInfo.InvariantCulture)}";
}
