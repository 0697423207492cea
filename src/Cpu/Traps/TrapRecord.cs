// Everything about one attempt to enter a handler, taken down at the moment: what a trace prints a line of and explain a
// page (spec/05-interrupts.md).

using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Traps;

/// <summary>Why a handler is to be entered.</summary>
public enum TrapOrigin
{
    /// <summary>An instruction could not be executed; it will be again.</summary>
    Fault,

    /// <summary>The single-step trap after an instruction.</summary>
    Step,

    /// <summary><c>int n</c> or <c>int3</c>.</summary>
    Software,

    /// <summary>An interrupt line.</summary>
    Interrupt,
}

/// <summary>The state in which a handler was entered, or could not be.</summary>
public sealed record TrapRecord
{
    public required ulong Time { get; init; }

    public required byte Vector { get; init; }

    public required uint Error { get; init; }

    public required TrapOrigin Origin { get; init; }

    /// <summary>The instruction at which it happened.</summary>
    public required uint Eip { get; init; }

    /// <summary>Where iret goes back to.</summary>
    public required uint Resume { get; init; }

    /// <summary>Before entry, as all registers here.</summary>
    public required uint Eflags { get; init; }

    /// <summary>The general registers, by number.</summary>
    public required IReadOnlyList<uint> Registers { get; init; }

    /// <summary>The system registers, by number.</summary>
    public required IReadOnlyList<uint> SystemRegisters { get; init; }

    /// <summary>The bytes of the instruction, as far as they can be fetched; at most the longest instruction's.</summary>
    public required ReadOnlyMemory<byte> Code { get; init; }

    /// <summary>The walk for the address in cr2, when paging is on and an address was at fault.</summary>
    public PageWalk? Walk { get; init; }

    public required uint GateAddress { get; init; }

    /// <summary>Null when the gate cannot be read.</summary>
    public uint? GateHandler { get; init; }

    /// <summary>Null when the gate cannot be read.</summary>
    public uint? GateFlags { get; init; }

    public bool IsUserMode => (Eflags & EFlags.UM) != 0;

    public uint Esp => Registers[(int)Register.Esp];

    /// <summary>The stack that the frame goes to: ksp from user mode, else the current one.</summary>
    public uint Stack => IsUserMode ? SystemRegisters[(int)SystemRegister.Ksp] : Esp;

    /// <summary>Where the frame begins: esp as the handler sees it.</summary>
    public uint FrameAddress => Stack - InterruptFrame.Size;

    /// <summary>The five words of the frame, lowest address first.</summary>
    public IReadOnlyList<uint> Frame => [Vector, Error, Resume, Eflags, Esp];

    public bool GateIsPresent => GateFlags is { } flags && (flags & Gate.Present) != 0;

    /// <summary>The fault had to do with the address in cr2.</summary>
    public bool HasAddress =>
        Origin == TrapOrigin.Fault && Vector is Vectors.PageFault or Vectors.BusError or Vectors.BoundExceeded;

    /// <summary>The address at fault: cr2.</summary>
    public uint Address => SystemRegisters[(int)SystemRegister.Cr2];

    /// <summary>Which translation was on.</summary>
    public TranslationKind Translation => Mmu.KindOf(SystemRegisters[(int)SystemRegister.Cr0]);

    /// <summary>Takes down the state of a processor that is about to enter a handler; changes nothing.</summary>
    internal static TrapRecord Capture(Processor processor, byte vector, uint error, uint resume, TrapOrigin origin)
    {
        var gate = InterruptEntry.GateAddress(processor, vector);
        var record = new TrapRecord
        {
            Time = processor.Time,
            Vector = vector,
            Error = error,
            Origin = origin,
            Eip = processor.Eip,
            Resume = resume,
            Eflags = processor.Eflags,
            Registers = processor.Registers[..Isa.Registers.Count],
            SystemRegisters = (uint[])processor.SystemRegisters.Clone(),
            Code = processor.PeekCode(processor.Eip),
            GateAddress = gate,
            GateHandler = processor.PeekAsKernel(gate + Gate.HandlerOffset),
            GateFlags = processor.PeekAsKernel(gate + Gate.FlagsOffset),
        };
        return record.HasAddress && record.Translation == TranslationKind.Paging && vector == Vectors.PageFault
            ? record with { Walk = PageWalk.Of(processor.Memory, record.SystemRegisters[(int)SystemRegister.Cr3], record.Address) }
            : record;
    }
}
