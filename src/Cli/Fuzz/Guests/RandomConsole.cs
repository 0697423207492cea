using Toy.Cpu.Devices;

namespace Toy.Cli.Fuzz.Guests;

/// <summary>Answers anything, at any time, and forgets what it hears.</summary>
internal sealed class RandomConsole(SplitMix64 random) : IConsole
{
    private const int LongestWait = 5000;

    public ConsoleInput Next(ulong now, bool mayWait) => random.Below(16) switch
    {
        0 => new ConsoleInput(InputKind.End),
        1 => new ConsoleInput(InputKind.NotYet),
        _ => new ConsoleInput(InputKind.Byte, (byte)random.Next(), now + (ulong)random.Below(LongestWait)),
    };

    public void WriteByte(byte value)
    {
    }
}
