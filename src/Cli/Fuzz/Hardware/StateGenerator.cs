// Makes the states that a variant is run on: registers that it uses get telling values, the others keep a background that
// would show if they were touched, and every address falls into the window.

using Toy.Isa;

namespace Toy.Cli.Fuzz.Hardware;

internal sealed class StateGenerator(SplitMix64 random)
{
    private const int CountMask = 31;
    private const int LargestWordCount = 16;

    private const uint StackStart = OracleLayout.Window + 48;
    private const int StackRange = 32;
    private const int LargestBit = 8 * (OracleLayout.Margin - 8);
    private const int LongestRepeat = 12;

    /// <summary>Whether IA-32 defines the result of a shift by a count operand at an operand size.</summary>
    public static bool IsCountDefined(OracleRule rule, Width width, uint count) =>
        (rule.Uses & ImplicitUse.WordCountLimited) == 0 || width != Width.Word || (count & CountMask) <= LargestWordCount;

    /// <summary>Fills a record with the next state for a variant.</summary>
    public void Next(Variant variant, StateRecord state)
    {
        state.Variant = (uint)variant.Number;
        state.Flags = random.NextUInt32() & OracleLayout.Flags;
        SetBackground(state);
        SetRegisters(variant, state);
        SetImplicit(variant, state);
        SetMemoryOperand(variant, state);
        if (Uses(variant, ImplicitUse.Pair))
            SetDividend(variant, state);
        if (Uses(variant, ImplicitUse.Strings))
            SetStrings(variant, state);
    }

    private static bool Uses(Variant variant, ImplicitUse use) => (variant.Rule.Uses & use) != 0;

    private static void SetBackground(StateRecord state)
    {
        for (var register = Register.Eax; register <= Register.Edi; register++)
            state[register] = 0x8391_A5B7 + 0x1122_3344 * (uint)register;
        for (var i = 0; i < OracleLayout.WindowSize; i++)
            state.Window[i] = (byte)(0x35 + 37 * i);
    }

    private void SetRegisters(Variant variant, StateRecord state)
    {
        var instruction = variant.Instruction;
        foreach (var slot in instruction.Syntax.Slots)
        {
            var width = slot.WidthAt(instruction.Width);
            switch (slot.Kind)
            {
                case SlotKind.Register:
                    SetRegister(state, instruction.Register, width);
                    break;
                case SlotKind.SecondRegister:
                    SetRegister(state, instruction.SecondRegister, width);
                    break;
                case SlotKind.IndirectRegister:
                    state[instruction.Register] = variant.Taken;
                    break;
                default:
                    break;
            }
        }

        // Equal operands are where comparisons tip over, and random ones never meet there.
        if (instruction.Syntax.HasSecondRegister && random.OneIn(6))
        {
            var width = instruction.Width;
            state.SetOperand(instruction.Register, width, state.Operand(instruction.SecondRegister, width));
        }

        if (instruction.Syntax.HasImmediate && instruction.Syntax.HasRegister && random.OneIn(6))
            state.SetOperand(instruction.Register, instruction.Width, instruction.Immediate);
        if (instruction.Memory.Index is { } index)
            state[index] = OperandValues.Next(random, Width.Long);
        if (Uses(variant, ImplicitUse.AddressOnly) && instruction.Memory.Base is { } baseRegister)
            state[baseRegister] = OperandValues.Next(random, Width.Long);
    }

    private void SetRegister(StateRecord state, Register register, Width width)
    {
        state[StateRecord.Place(register, width).Whole] = random.NextUInt32();
        state.SetOperand(register, width, OperandValues.Next(random, width));
    }

    private void SetImplicit(Variant variant, StateRecord state)
    {
        var instruction = variant.Instruction;
        foreach (var slot in instruction.Syntax.Slots)
        {
            if (slot.Kind == SlotKind.Cl)
                state[Register.Ecx] = (random.NextUInt32() & ~Width.Byte.Mask()) | NextCount(variant);
        }

        if (Uses(variant, ImplicitUse.LoopCounter))
            state[Register.Ecx] = random.OneIn(2) ? (uint)random.Below(3) : OperandValues.Next(random, Width.Long);
        if (Uses(variant, ImplicitUse.Accumulator | ImplicitUse.Pair | ImplicitUse.EaxEdx))
            state[Register.Eax] = OperandValues.Next(random, Width.Long);
        if (Uses(variant, ImplicitUse.Pair | ImplicitUse.EaxEdx))
            state[Register.Edx] = OperandValues.Next(random, Width.Long);
        if (Uses(variant, ImplicitUse.Accumulator) && !instruction.Syntax.HasMemory && random.OneIn(2))
            state.SetOperand(Register.Eax, instruction.Width, state.Operand(instruction.Register, instruction.Width));
        if (Uses(variant, ImplicitUse.BitString) && instruction.Syntax.HasRegister && instruction.Syntax.HasMemory)
        {
            state.SetOperand(instruction.Register, Width.Long, random.NextUInt32());
            state.SetOperand(instruction.Register, instruction.Width, (uint)(random.Below(2 * LargestBit) - LargestBit));
        }

        if (Uses(variant, ImplicitUse.Stack))
            SetStack(variant, state);
    }

    private uint NextCount(Variant variant)
    {
        uint count;
        do
        {
            count = OperandValues.NextCount(random);
        }
        while (!IsCountDefined(variant.Rule, variant.Instruction.Width, count));
        return count;
    }

    private void SetStack(Variant variant, StateRecord state)
    {
        var top = StackStart + (uint)random.Below(StackRange);
        state[Register.Esp] = top;
        state.SetMemory(top, Width.Long, Uses(variant, ImplicitUse.ReturnAddress) ? variant.Taken : random.NextUInt32());
        if (!Uses(variant, ImplicitUse.Frame))
            return;
        var frame = StackStart + (uint)random.Below(StackRange);
        state[Register.Ebp] = frame;
        state.SetMemory(frame, Width.Long, random.NextUInt32());
    }

    private void SetMemoryOperand(Variant variant, StateRecord state)
    {
        var instruction = variant.Instruction;
        if (!instruction.Syntax.HasMemory || Uses(variant, ImplicitUse.AddressOnly))
            return;
        var width = MemoryWidth(instruction);
        var address = Locate(variant, state, width);
        if (Uses(variant, ImplicitUse.IndirectTarget))
        {
            state.SetMemory(address, Width.Long, variant.Taken);
            return;
        }

        state.SetMemory(address, width, OperandValues.Next(random, width));
        if (instruction.Syntax.HasRegister && random.OneIn(6))
            state.SetMemory(address, width, state.Operand(instruction.Register, instruction.Width));
        if (Uses(variant, ImplicitUse.Accumulator) && random.OneIn(2))
            state.SetMemory(address, width, state.Operand(Register.Eax, width));
    }

    private uint Locate(Variant variant, StateRecord state, Width width)
    {
        var memory = variant.Instruction.Memory;
        var espIsFixed = Uses(variant, ImplicitUse.Stack);

        // pop computes the address of its destination with esp already raised.
        if (Uses(variant, ImplicitUse.PopsFirst) && memory.Base == Register.Esp)
            memory = memory with { Displacement = memory.Displacement + width.Bytes() };

        // A locked access that crosses cache lines can stop a whole host for a while: never one of those.
        var staysInLine = variant.Instruction.Prefix == Prefix.Lock || Uses(variant, ImplicitUse.Locks);
        while (true)
        {
            var wanted = OracleLayout.FirstOperand + (uint)random.Below(OracleLayout.OperandRange);
            var address = AddressSolver.Solve(memory, state, wanted, espIsFixed, random);
            var crossesLine = address % OracleLayout.CacheLine + (uint)width.Bytes() > OracleLayout.CacheLine;
            if (!staysInLine || !crossesLine || (memory.Base is null && memory.Index is null))
                return address;
        }
    }

    private static Width MemoryWidth(in MachineInstruction instruction)
    {
        foreach (var slot in instruction.Syntax.Slots)
        {
            if (slot.IsMemory)
                return slot.WidthAt(instruction.Width);
        }

        return instruction.Width;
    }

    // Random dividends overflow nearly always: most of these have a high half that leaves room for the quotient.
    private void SetDividend(Variant variant, StateRecord state)
    {
        var width = variant.Instruction.Width;
        var (high, highWidth) = width == Width.Byte ? (Register.Esp, Width.Byte) : (Register.Edx, width);
        var low = state.Operand(Register.Eax, width);
        var value = random.Below(6) switch
        {
            0 => 0u,
            1 => width.Mask(),
            2 => (low & width.SignBit()) != 0 ? width.Mask() : 0u,
            3 => OperandValues.Next(random, width),
            _ => (uint)random.Below(256) - 128,
        };
        if (!IsInAddress(variant.Instruction.Memory, StateRecord.Place(high, highWidth).Whole))
            state.SetOperand(high, highWidth, value);
    }

    private static bool IsInAddress(in MemoryOperand memory, Register register) =>
        memory.Base == register || memory.Index == register;

    private void SetStrings(Variant variant, StateRecord state)
    {
        var width = variant.Instruction.Width;
        var repeats = variant.Instruction.Prefix != Prefix.None;
        var count = repeats ? random.Below(LongestRepeat) : 1;
        state[Register.Ecx] = repeats ? (uint)count : OperandValues.Next(random, Width.Long);
        state[Register.Eax] = OperandValues.Next(random, Width.Long);

        // Equal elements, but for a few, so that comparisons run on for a while.
        var fill = (byte)random.NextUInt32();
        if (random.OneIn(2))
        {
            state.Window.Fill(fill);
            for (var i = random.Below(4); i > 0; i--)
                state.Window[random.Below(OracleLayout.WindowSize)] = (byte)random.NextUInt32();
            if (random.OneIn(2))
                state[Register.Eax] = fill * 0x0101_0101u;
        }

        var length = Math.Max(count, 1) * width.Bytes();
        state[Register.Esi] = StringStart(state, length, width);
        state[Register.Edi] = StringStart(state, length, width);
    }

    private uint StringStart(StateRecord state, int length, Width width)
    {
        var first = OracleLayout.Window + (uint)random.Below(OracleLayout.WindowSize - length + 1);
        var goesDown = (state.Flags & EFlags.DF) != 0;
        return goesDown ? first + (uint)(length - width.Bytes()) : first;
    }
}
