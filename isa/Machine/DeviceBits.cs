// The bits of device registers, and the disk's descriptor (spec/08-devices.md).

namespace Toy.Isa;

/// <summary>Bits of the timer's control port; 0 stops it.</summary>
public static class TimerControl
{
    public const uint OneShot = 1 << 0;
    public const uint Periodic = 1 << 1;
}

/// <summary>Bits of the console's status port.</summary>
public static class ConsoleStatus
{
    /// <summary>A byte of input can be read.</summary>
    public const uint InputReady = 1 << 0;

    /// <summary>The input has ended and is used up.</summary>
    public const uint EndOfInput = 1 << 1;

    /// <summary>The input is keys that are typed, to be edited and obeyed; else bytes of a file, which mean nothing here.</summary>
    public const uint Typed = 1 << 2;
}

/// <summary>Bits of the console's control port.</summary>
public static class ConsoleControl
{
    /// <summary>Raise the line when a byte arrives, and at the end of input.</summary>
    public const uint ReceiveInterrupt = 1 << 0;

    /// <summary>Read only: somebody types at the far end, so input may come at any time.</summary>
    public const uint Terminal = 1 << 1;
}

/// <summary>A descriptor of the disk's ring: 16 bytes, four words, written by the driver and handed over by OWN.</summary>
public static class DiskDescriptor
{
    public const int Size = 16;

    // Offsets of the words.
    public const int Buffer = 0;
    public const int Sector = 4;
    public const int Count = 8;
    public const int Status = 12;

    /// <summary>In the status word: the disk's turn. The disk clears it when it has done with the descriptor.</summary>
    public const uint Own = 1u << 31;

    /// <summary>In the status word: memory to disk; else disk to memory.</summary>
    public const uint Write = 1 << 30;

    /// <summary>In the status word: no interrupt at completion.</summary>
    public const uint Quiet = 1 << 29;

    /// <summary>The low byte of the status word: the result.</summary>
    public const uint ResultMask = 0xFF;

    // Results.
    public const uint Done = 0;
    public const uint NoSuchSector = 1;
    public const uint BadBuffer = 2;
    public const uint BadCount = 3;
    public const uint ReadOnly = 4;
}

/// <summary>The disk's geometry.</summary>
public static class DiskGeometry
{
    public const int SectorSize = 512;

    /// <summary>Sectors that one descriptor may move.</summary>
    public const uint LargestCount = 256;

    /// <summary>Instructions from the doorbell to the first completion, and for each sector more.</summary>
    public const uint Latency = 1000;

    public const uint LatencyPerSector = 100;
}
