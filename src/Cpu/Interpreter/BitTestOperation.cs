// bt and its kin. A bit number in a register counts through a whole bit string in memory, in both directions; an
// immediate one stays within the operand (spec/instructions/bits.md).

using Toy.Isa;

namespace Toy.Cpu.Interpreter;

internal sealed class BitTestOperation<T, D, S>(in MachineInstruction instruction, D destination, S bitSource)
    : Operation(instruction)
    where T : struct, IBitTest
    where D : struct, IDestination
    where S : struct, ISource
{
    private readonly bool _isBitString = destination.IsMemory && !instruction.Syntax.HasImmediate;

    public override void Execute(Processor processor)
    {
        var width = destination.Width;
        var number = bitSource.Read(processor, 0);
        var location = destination.Locate(processor);
        if (_isBitString)
        {
            // A floor division by the bits of an element: −1 is the top bit of the element before.
            var element = width.SignExtend(number) >> (3 + (int)width);
            location += (uint)(element << (int)width);
        }

        var bit = 1u << (int)(number & (uint)(width.Bits() - 1));
        var dst = destination.Read(processor, location);
        if (T.Writes)
            destination.Write(processor, location, T.Apply(dst, bit));
        var flags = new RecordedFlags(processor.Eflags);
        BitTestFlags.Set(ref flags, dst, bit);
        processor.Eflags = flags.Bits;
        processor.Eip += Length;
    }
}
