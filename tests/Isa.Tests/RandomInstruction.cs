// Random instructions of every form: the cases that encoding tests run over.

using Toy.Isa.Manual;

namespace Toy.Isa.Tests;

internal static class RandomInstruction
{
    /// <summary>An instruction of a form with random operands, its length filled in.</summary>
    internal static MachineInstruction Of(InstructionForm form, Random random)
    {
        var (row, syntax, width, prefix) = form;
        var immediate = (uint)random.NextInt64(1L << 32);
        var instruction = new MachineInstruction
        {
            Row = row,
            Syntax = syntax,
            Prefix = prefix,
            Width = width,
            Register = syntax.HasRegister ? (Register)random.Next(Registers.Count) : default,
            SecondRegister = syntax.HasSecondRegister ? RandomSecond(syntax, random) : default,
            Memory = syntax.HasMemory ? RandomMemory(random) : default,
            Immediate = syntax.HasTarget ? immediate
                : syntax.HasImmediate ? syntax.ImmediateWidth(width).Truncate(immediate)
                : 0,
        };
        Span<byte> bytes = stackalloc byte[Encoder.MaxLength];
        return instruction with { Length = Encoder.Encode(instruction, bytes).Length };
    }

    private static Register RandomSecond(Syntax syntax, Random random)
    {
        var isSystem = syntax.Slots[0].Kind == SlotKind.SystemRegister || syntax.Slots[^1].Kind == SlotKind.SystemRegister;
        int number;
        do
        {
            number = random.Next(Registers.Count);
        }
        while (isSystem && !SystemRegisters.Exists(number));
        return (Register)number;
    }

    private static MemoryOperand RandomMemory(Random random)
    {
        Register? baseRegister = random.Next(4) == 0 ? null : (Register)random.Next(Registers.Count);
        Register? index = random.Next(2) == 0 ? null : (Register)random.Next(Registers.Count);
        if (index == Register.Esp)
            index = null;
        var scale = index is null ? (byte)1 : (byte)(1 << random.Next(4));
        var displacement = random.Next(3) switch
        {
            0 => 0,
            1 => random.Next(sbyte.MinValue, sbyte.MaxValue + 1),
            _ => (int)random.NextInt64(int.MinValue, 1L << 31),
        };
        var memory = new MemoryOperand(baseRegister, index, scale, displacement);
        var size = (DisplacementSize)random.Next((int)memory.ShortestSize, (int)DisplacementSize.Long + 1);
        return memory with { Size = size };
    }
}
