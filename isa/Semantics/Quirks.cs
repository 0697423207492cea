// Flaws of other machines to learn from: rows that replace good ones in a table of their own.

using static Toy.Isa.EFlags;

namespace Toy.Isa.Semantics;

/// <summary>
/// popf as on x86: in user mode it does not trap but leaves IF alone and says nothing, so a kernel run in user mode believes
/// that it has disabled interrupts. This is why x86 could not be virtualised by trapping alone.
/// </summary>
public readonly struct PopflOfX86 : ISystem
{
    public static void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, ISystemProcessor
    {
        var popped = (processor.EFlags & UM) != 0 ? Status | DF | TF : Changeable & ~UM;
        var value = Operands.Pop(ref processor, Width.Long);
        processor.EFlags = (processor.EFlags & ~popped) | (value & popped);
    }
}
