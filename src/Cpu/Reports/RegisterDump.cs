// The registers as text: four to a line, flags in letters.

using System.Globalization;
using System.Text;
using Toy.Isa;

namespace Toy.Cpu.Reports;

/// <summary>Formats a machine's registers. The text is stable: it may be compared.</summary>
public static class RegisterDump
{
    private const int PerLine = 4;

    /// <summary>Two lines of general registers, then eip and eflags; each line ends in a newline.</summary>
    public static string Format(Machine machine, string indent = "")
    {
        ArgumentNullException.ThrowIfNull(machine);
        var text = new StringBuilder();
        for (var i = 0; i < Registers.Count; i++)
        {
            text.Append(i % PerLine == 0 ? indent : "  ");
            Append(text, Registers.Name((Register)i, Width.Long), machine[(Register)i]);
            if (i % PerLine == PerLine - 1)
                text.Append('\n');
        }

        text.Append(indent);
        Append(text, "eip", machine.Eip.Value);
        text.Append("  ");
        Append(text, "eflags", machine.Eflags);
        return text.Append(CultureInfo.InvariantCulture, $" [{EFlags.Format(machine.Eflags)}]\n").ToString();
    }

    private static void Append(StringBuilder text, string name, uint value) =>
        text.Append(CultureInfo.InvariantCulture, $"{name} {value:x8}");
}
