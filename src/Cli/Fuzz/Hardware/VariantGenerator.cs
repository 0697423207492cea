// Makes variants: for each row that a real CPU can judge, each size, syntax and prefix, with registers, addresses and
// immediates chosen at random.

using Toy.Isa;
using Toy.Isa.Manual;

namespace Toy.Cli.Fuzz.Hardware;

internal sealed class VariantGenerator(SplitMix64 random)
{
    /// <summary>How many variants a row has at one size, if its operands allow so many.</summary>
    private const int VariantsOfASize = 40;

    private const int FewestOfAForm = 6;

    // Stack instructions keep esp near the middle of the window; addresses relative to it stay inside.
    private const int StackReach = 16;

    /// <summary>Variants of every row of a table that has an oracle, numbered in order.</summary>
    public List<Variant> Generate(IEnumerable<Instruction> rows)
    {
        var variants = new List<Variant>();
        var texts = new HashSet<string>();
        foreach (var row in rows)
        {
            if (OracleRules.Of(row) is not { } rule)
                continue;
            foreach (var size in InstructionForms.Of(row).GroupBy(form => form.Width))
                GenerateSize(rule, [.. size], variants, texts);
        }

        return variants;
    }

    private void GenerateSize(OracleRule rule, InstructionForm[] forms, List<Variant> variants, HashSet<string> texts)
    {
        var ofEach = Math.Max(FewestOfAForm, VariantsOfASize / forms.Length);
        foreach (var form in forms)
        {
            for (var i = 0; i < ofEach; i++)
            {
                var number = variants.Count;
                if (number == OracleLayout.MostVariants)
                    return;
                var instruction = Operands(form, rule);
                var text = Text(instruction, number);

                // Branches are all alike but for their slots.
                if (texts.Add(form.Syntax.HasTarget ? form.Row.Mnemonic : text))
                    variants.Add(new Variant(number, rule, instruction, text));
            }
        }
    }

    private static string Text(in MachineInstruction instruction, int number)
    {
        var target = instruction with { Length = 0, Immediate = OracleLayout.Taken(number) };
        return Disassembler.Format(instruction.Syntax.HasTarget ? target : instruction, 0);
    }

    private MachineInstruction Operands(InstructionForm form, OracleRule rule)
    {
        var (row, syntax, width, prefix) = form;
        var instruction = new MachineInstruction
        {
            Row = row,
            Syntax = syntax,
            Prefix = prefix,
            Width = width,
            SecondRegister = syntax.HasSecondRegister ? NextRegister() : default,
            Immediate = syntax.HasImmediate ? NextImmediate(rule, syntax, width) : 0,
        };
        if (syntax.HasRegister)
            instruction = instruction with { Register = NextOperandRegister(rule, syntax) };

        if (syntax.HasMemory)
        {
            do
            {
                instruction = instruction with { Memory = NextMemory(rule) };
            }
            while (CountsInAddress(rule, instruction));
        }

        return instruction;
    }

    private static bool Uses(OracleRule rule, ImplicitUse use) => (rule.Uses & use) != 0;

    // A register that is a bit number or a shift count cannot be part of an address as well: it must stay small.
    private static bool CountsInAddress(OracleRule rule, in MachineInstruction instruction) =>
        (Uses(rule, ImplicitUse.BitString) && instruction.Syntax.HasRegister && IsInAddress(instruction, instruction.Register))
        || (HasCl(instruction.Syntax) && IsInAddress(instruction, Register.Ecx));

    private static bool HasCl(Syntax syntax)
    {
        foreach (var slot in syntax.Slots)
        {
            if (slot.Kind == SlotKind.Cl)
                return true;
        }

        return false;
    }

    private static bool IsInAddress(in MachineInstruction instruction, Register register) =>
        instruction.Memory.Base == register || instruction.Memory.Index == register;

    private Register NextRegister() => (Register)random.Below(Registers.Count);

    private Register NextOperandRegister(OracleRule rule, Syntax syntax)
    {
        // A call through esp would push where esp points: into the code.
        Register register;
        do
        {
            register = NextRegister();
        }
        while (register == Register.Esp && syntax.Form == OperandForm.Register && Uses(rule, ImplicitUse.IndirectTarget));
        return register;
    }

    private uint NextImmediate(OracleRule rule, Syntax syntax, Width width)
    {
        var size = syntax.ImmediateWidth(width);
        if (syntax.Slot(SlotKind.Immediate).FixedWidth != Width.Byte)
            return OperandValues.Next(random, size);
        uint count;
        do
        {
            count = OperandValues.NextCount(random);
        }
        while (!StateGenerator.IsCountDefined(rule, width, count));
        return count;
    }

    private MemoryOperand NextMemory(OracleRule rule)
    {
        var usesStack = Uses(rule, ImplicitUse.Stack);
        Register? baseRegister = random.OneIn(5) ? null : NextRegister();
        Register? index = random.OneIn(2) ? null : NextRegister();
        if (index == Register.Esp)
            index = null;
        var scale = index is null ? (byte)1 : (byte)(1 << random.Below(4));
        int displacement;
        if (baseRegister is null && index is null)
            displacement = (int)OracleLayout.FirstOperand + 4 * random.Below(OracleLayout.OperandRange / 4);
        else if (usesStack && baseRegister == Register.Esp)
            displacement = random.Below(2 * StackReach) - StackReach;
        else
            displacement = NextDisplacement();
        var memory = new MemoryOperand(baseRegister, index, scale, displacement);

        // Now and then an encoding that is longer than it needs to be.
        return random.OneIn(8) && memory.ShortestSize < DisplacementSize.Long
            ? memory with { Size = memory.ShortestSize + 1 }
            : memory;
    }

    private int NextDisplacement() => random.Below(4) switch
    {
        0 => 0,
        1 => (int)random.NextUInt32(),
        _ => random.Below(256) - 128,
    };
}
