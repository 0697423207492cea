namespace Toy.Cpu.Devices;

/// <summary>A wire with nobody at the far end: no input, and output is lost.</summary>
internal sealed class SilentConsole : IConsole
{
    public ConsoleInput Next(ulong now, bool mayWait) => new(InputKind.End);

    public void WriteByte(byte value)
    {
    }
}
