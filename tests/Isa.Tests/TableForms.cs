// Every way to write every row: the cases that encoding tests run over.

namespace Toy.Isa.Tests;

internal readonly record struct TableForm(Instruction Row, Syntax Syntax, Width Width, Prefix Prefix)
{
    public override string ToString() => $"{Prefix} {Row.Spelling(Width)} {Syntax.Form}";
}

internal static class TableForms
{
    private static readonly Prefix[] s_prefixes = [Prefix.None, Prefix.Lock, Prefix.Rep, Prefix.Repne];

    internal static IEnumerable<TableForm> All(InstructionTable table)
    {
        foreach (var row in table.Rows)
        {
            foreach (var syntax in row.Syntaxes.ToArray())
            {
                for (var width = Width.Byte; width <= Width.Long; width++)
                {
                    if (!row.Sizes.Includes(width) || (!syntax.HasOperandByte && width != row.DefaultWidth))
                        continue;
                    foreach (var prefix in s_prefixes)
                    {
                        if (row.AllowsPrefix(prefix, syntax))
                            yield return new TableForm(row, syntax, width, prefix);
                    }
                }
            }
        }
    }

    /// <summary>An instruction of a form with random operands, its length filled in.</summary>
    internal static MachineInstruction Random(TableForm form, Random random)
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
