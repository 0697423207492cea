// How the machine enters a handler and leaves it again: the same five words every time (spec/05-interrupts.md).
//
//      esp on entry → vector
//                     error word, or 0
//                     eip
//                     eflags
//                     esp before
//
// Nothing is changed until the gate has been read and the frame stored, so a fault on the way leaves the state that the
// next fault is delivered from.

using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Traps;

internal static class InterruptEntry
{
    // The error word of a refused vector, as on x86: the vector in bits 3 and up, and a mark that it is one.
    internal const int VectorShift = 3;
    private const uint IsVector = 1 << 1;

    /// <summary>Enters the handler of a vector, which will resume at <paramref name="resume"/>.</summary>
    /// <exception cref="GuestFault">The gate is absent, or reading it or storing the frame faulted.</exception>
    public static void Deliver(Processor processor, byte vector, uint error, uint resume, TrapOrigin origin)
    {
        processor.Observer?.Entering(TrapRecord.Capture(processor, vector, error, resume, origin));
        Enter(processor, vector, LoadFlags(processor, vector), error, resume);
    }

    private static void Enter(Processor processor, byte vector, uint flags, uint error, uint resume)
    {
        if ((flags & Gate.Present) == 0)
            throw new GuestFault(Vectors.GeneralProtection, VectorError(vector));
        var handler = processor.LoadAsKernel(GateAddress(processor, vector) + Gate.HandlerOffset);
        StoreFrame(processor, vector, error, resume);
        processor.SetEflags(processor.Eflags & ~(EFlags.UM | EFlags.TF | ((flags & Gate.Trap) != 0 ? 0 : EFlags.IF)));
        processor.HandlerEntries++;
        processor.IsHalted = false;
        processor.Eip = handler;
        processor.NextInstruction = handler;
    }

    /// <summary>Delivers a trap that the program asked for with <c>int n</c>; it resumes after the instruction.</summary>
    /// <exception cref="GuestFault">As above, or the gate does not let user mode call it.</exception>
    public static void DeliverSoftware(Processor processor, byte vector)
    {
        var flags = LoadFlags(processor, vector);
        if (processor.IsUserMode && (flags & Gate.User) == 0)
            throw new GuestFault(Vectors.GeneralProtection, VectorError(vector));
        var resume = processor.NextInstruction;
        processor.Observer?.Entering(TrapRecord.Capture(processor, vector, error: 0, resume, TrapOrigin.Software));
        Enter(processor, vector, flags, error: 0, resume);
    }

    /// <summary>iret: eip, eflags and esp from a frame whose vector and error word the handler has dropped.</summary>
    public static void Return(Processor processor)
    {
        var top = processor.Registers[(int)Register.Esp];
        var eip = processor.Load<LongWidth>(top);
        var eflags = processor.Load<LongWidth>(top + (InterruptFrame.Eflags - InterruptFrame.Eip));
        var esp = processor.Load<LongWidth>(top + (InterruptFrame.Esp - InterruptFrame.Eip));
        processor.Observer?.Returned(eip, eflags, esp);
        processor.Registers[(int)Register.Esp] = esp;
        processor.SetEflags(eflags);
        processor.NextInstruction = eip;
    }

    internal static uint GateAddress(Processor processor, byte vector) =>
        processor[SystemRegister.Idtr] + vector * (uint)Gate.Size;

    private static uint LoadFlags(Processor processor, byte vector) =>
        processor.LoadAsKernel(GateAddress(processor, vector) + Gate.FlagsOffset);

    private static uint VectorError(byte vector) => (uint)vector << VectorShift | IsVector;

    private static void StoreFrame(Processor processor, byte vector, uint error, uint resume)
    {
        var esp = processor.Registers[(int)Register.Esp];
        var frame = (processor.IsUserMode ? processor[SystemRegister.Ksp] : esp) - InterruptFrame.Size;
        Span<uint> words = stackalloc uint[InterruptFrame.Size / sizeof(uint)];
        words[InterruptFrame.Vector / sizeof(uint)] = vector;
        words[InterruptFrame.Error / sizeof(uint)] = error;
        words[InterruptFrame.Eip / sizeof(uint)] = resume;
        words[InterruptFrame.Eflags / sizeof(uint)] = processor.Eflags;
        words[InterruptFrame.Esp / sizeof(uint)] = esp;
        processor.StoreAsKernel(frame, words);
        processor.Registers[(int)Register.Esp] = frame;
    }
}
