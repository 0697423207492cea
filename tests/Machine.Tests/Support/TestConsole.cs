using System.Text;
using Toy.Cpu.Devices;

namespace Toy.Machine.Tests.Support;

/// <summary>Says a word, a byte every so many instructions, and then ends; keeps what it hears.</summary>
internal sealed class TestConsole(string input = "toy", int alreadySaid = 0) : IConsole
{
    private const ulong Interval = 2000;

    private int _next = alreadySaid;

    /// <summary>Bytes that have been asked for.</summary>
    public int Said => _next;

    public StringBuilder Output { get; } = new();

    public ConsoleInput Next(ulong now, bool mayWait)
    {
        if (_next == input.Length)
            return new ConsoleInput(InputKind.End);
        var value = (byte)input[_next++];
        return new ConsoleInput(InputKind.Byte, value, Math.Max(now, (ulong)_next * Interval));
    }

    public void WriteByte(byte value) => Output.Append((char)value);
}
