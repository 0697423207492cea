using System.Text;
using Toy.Cpu.Devices;

namespace Toy.Cli.Tests.Support;

/// <summary>A console with its input given beforehand and its output kept.</summary>
internal sealed class BufferConsole(byte[] input) : IConsole
{
    private readonly List<byte> _output = [];
    private int _at;

    /// <summary>Each byte as one character, so that equal texts are equal bytes.</summary>
    public string Output => Encoding.Latin1.GetString([.. _output]);

    public ConsoleInput Next(ulong now, bool mayWait) =>
        _at < input.Length ? new ConsoleInput(InputKind.Byte, input[_at++], now) : new ConsoleInput(InputKind.End);

    public void WriteByte(byte value) => _output.Add(value);
}
