// Port numbers and the bits of device registers (spec/08-devices.md). All fit the imm8 form of in and out.

namespace Toy.Isa;

/// <summary>One number for each device register.</summary>
public static class Ports
{
    /// <summary>Read and write: a one holds its line back.</summary>
    public const ushort InterruptMask = 0x20;

    /// <summary>Read: the lines that wait. Write: ones drop what waits.</summary>
    public const ushort InterruptPending = 0x24;

    /// <summary>Read: the lines whose handlers run.</summary>
    public const ushort InterruptInService = 0x28;

    /// <summary>Write: the handler that runs has done with its line.</summary>
    public const ushort InterruptEnd = 0x2C;

    /// <summary>Read and write: the bits of <see cref="TimerControl"/>.</summary>
    public const ushort TimerControl = 0x40;

    /// <summary>Read and write: instructions from tick to tick.</summary>
    public const ushort TimerInterval = 0x44;

    /// <summary>Read: instructions to the next tick.</summary>
    public const ushort TimerRemaining = 0x48;

    /// <summary>Write: a byte to the console. Read: the byte received, 0 when there is none.</summary>
    public const ushort ConsoleData = 0x60;

    /// <summary>Read: the bits of <see cref="ConsoleStatus"/>.</summary>
    public const ushort ConsoleStatusPort = 0x64;

    /// <summary>Read and write: the bits of <see cref="ConsoleControl"/>.</summary>
    public const ushort ConsoleControlPort = 0x68;

    /// <summary>Read: the next 32 random bits.</summary>
    public const ushort Random = 0x70;

    /// <summary>Write: not 0 switches the trace on, 0 off.</summary>
    public const ushort TraceControl = 0x80;

    /// <summary>Write: drops a mark with this number into the trace.</summary>
    public const ushort TraceMark = 0x84;

    /// <summary>Read and write: the physical address of the ring of <see cref="DiskDescriptor"/>s.</summary>
    public const ushort DiskRing = 0xC0;

    /// <summary>Read and write: descriptors in the ring; writing starts again at the first.</summary>
    public const ushort DiskRingSize = 0xC4;

    /// <summary>Write: there are new descriptors. Read: the index of the descriptor that is next.</summary>
    public const ushort DiskDoorbell = 0xC8;

    /// <summary>Read: sectors on the disk; 0 without one.</summary>
    public const ushort DiskSectors = 0xCC;

    /// <summary>Read: bytes of RAM.</summary>
    public const ushort MemorySize = 0xF0;

    /// <summary>Write: the machine stops; the value is the host's exit status (low 8 bits).</summary>
    public const ushort Power = 0xF4;
}
