// Port numbers and the bits of device registers (spec/08-devices.md). All fit the imm8 form of in and out.

namespace Toy.Isa;

public static class Ports
{
    /// <summary>Write: the machine stops; the value is the host's exit status (low 8 bits).</summary>
    public const ushort Power = 0xF4;

    /// <summary>Write: a byte to the console. Read: the next byte of input, 0 when there is none.</summary>
    public const ushort ConsoleData = 0x60;

    /// <summary>Read: the bits of <see cref="ConsoleStatus"/>.</summary>
    public const ushort ConsoleStatusPort = 0x64;
}

/// <summary>Bits of the console's status port.</summary>
public static class ConsoleStatus
{
    /// <summary>A byte of input can be read.</summary>
    public const uint InputReady = 1 << 0;

    /// <summary>The input has ended and is used up.</summary>
    public const uint EndOfInput = 1 << 1;
}
