// Interrupt vectors and the gate format of the vector table (design of spec/05-interrupts.md).

namespace Toy.Isa;

/// <summary>The vector numbers; 0–31 are exceptions with x86's numbers, 32 and up are interrupts.</summary>
public static class Vectors
{
    public const byte DivideError = 0;
    public const byte Debug = 1;
    public const byte Breakpoint = 3;
    public const byte BoundExceeded = 5;
    public const byte InvalidOpcode = 6;
    public const byte DeviceNotAvailable = 7;
    public const byte DoubleFault = 8;
    public const byte GeneralProtection = 13;
    public const byte PageFault = 14;
    public const byte BusError = 18;
    /// <summary>Interrupt line n is vector 32 + n.</summary>
    public const byte FirstInterrupt = 32;

    public const byte Timer = FirstInterrupt;
    public const byte Console = 33;
    public const byte Disk = 34;
    public const byte SystemCall = 64;

    /// <summary>Entries in the vector table.</summary>
    public const int Count = 256;

    /// <summary>The mnemonic of an exception (<c>#DE</c>), or null for a vector that is not one.</summary>
    public static string? Mnemonic(byte vector) => vector switch
    {
        DivideError => "#DE",
        Debug => "#DB",
        Breakpoint => "#BP",
        BoundExceeded => "#BR",
        InvalidOpcode => "#UD",
        DeviceNotAvailable => "#NM",
        DoubleFault => "#DF",
        GeneralProtection => "#GP",
        PageFault => "#PF",
        BusError => "#BE",
        _ => null,
    };

    /// <summary>The name in words (<c>divide error</c>).</summary>
    public static string Name(byte vector) => vector switch
    {
        DivideError => "divide error",
        Debug => "debug trap",
        Breakpoint => "breakpoint",
        BoundExceeded => "bound exceeded",
        InvalidOpcode => "invalid opcode",
        DeviceNotAvailable => "device not available",
        DoubleFault => "double fault",
        GeneralProtection => "general protection",
        PageFault => "page fault",
        BusError => "bus error",
        Timer => "timer",
        Console => "console",
        Disk => "disk",
        SystemCall => "system call",
        _ => vector < 32 ? "reserved exception" : "interrupt",
    };
}

/// <summary>An entry of the vector table: the handler's address, then the flags, 8 bytes in all.</summary>
public static class Gate
{
    public const int Size = 8;
    public const int HandlerOffset = 0;
    public const int FlagsOffset = 4;

    /// <summary>The entry may be used.</summary>
    public const uint Present = 1 << 0;

    /// <summary>User mode may call it with <c>int n</c>.</summary>
    public const uint User = 1 << 1;

    /// <summary>IF stays as it is: a trap gate.</summary>
    public const uint Trap = 1 << 2;
}

/// <summary>The five words that every interrupt pushes, by offset from esp on entry to the handler.</summary>
public static class InterruptFrame
{
    public const int Vector = 0;
    public const int Error = 4;
    public const int Eip = 8;
    public const int Eflags = 12;
    public const int Esp = 16;
    public const int Size = 20;
}
