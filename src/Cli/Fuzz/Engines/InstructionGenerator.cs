// Single instructions with random operands: every form of the table, with addresses at which things happen.

using Toy.Cli.Fuzz.Guests;
using Toy.Cpu.Memory;
using Toy.Isa;
using Toy.Isa.Manual;

namespace Toy.Cli.Fuzz.Engines;

internal sealed class InstructionGenerator(SplitMix64 random, TranslationKind translation, bool isUser, uint limit)
{
    private static readonly InstructionForm[][] s_formsByRow =
        [.. InstructionTable.Standard.Rows.Select(row => InstructionForms.Of(row).ToArray())];

    // What compilers emit most: two operands, and nothing about control.
    private static readonly InstructionForm[] s_plainForms =
    [
        .. InstructionForms.All(InstructionTable.Standard).Where(form =>
            form.Row.Privilege == Privilege.Unprivileged && form.Syntax.HasOperandByte && !form.Syntax.HasTarget
            && form.Syntax.Slots.Length >= 2),
    ];

    // What the next instruction does with the result of the last is found where both name the same registers.
    private readonly Register[] _favourites = [(Register)random.Below(4), (Register)random.Below(4)];
    private readonly bool _hasFavourites = random.OneIn(2);

    private readonly RandomInstructions _ports = new(random);

    /// <summary>Registers that mostly hold addresses.</summary>
    public static IReadOnlyList<Register> Pointers { get; } = [Register.Ebx, Register.Ebp, Register.Esi, Register.Edi];

    /// <summary>A register that no instruction names: a loop's counter.</summary>
    public Register? Reserved { get; set; }

    /// <summary>An instruction of any form; a target is the caller's to fill in.</summary>
    public MachineInstruction Any()
    {
        var form = random.OneIn(2) ? random.Pick<InstructionForm>(s_plainForms) : AnyForm();
        var (row, syntax, width, prefix) = form;
        var second = syntax.HasSecondRegister ? Second(syntax, width) : default;
        var immediate = row.Mnemonic switch
        {
            "in" or "out" => _ports.Port(),
            "int" => (uint)(random.OneIn(4) ? random.Below(Vectors.Count) : Vectors.SystemCall + random.Below(8)),
            _ => Value(),
        };
        return new MachineInstruction
        {
            Row = row,
            Syntax = syntax,
            Prefix = prefix,
            Width = width,
            Register = syntax.HasRegister ? Named(width) : default,
            SecondRegister = second,
            Memory = syntax.HasMemory ? Memory() : default,
            Immediate = syntax.HasImmediate ? syntax.ImmediateWidth(width).Truncate(immediate) : 0,
        };
    }

    /// <summary>The instruction of a spelling and form.</summary>
    public static MachineInstruction Of(
        string mnemonic, OperandForm form, Width width = Width.Long, Register register = default, Register second = default,
        MemoryOperand memory = default, uint immediate = 0, Prefix prefix = Prefix.None)
    {
        foreach (var match in InstructionTable.Standard.Lookup(mnemonic))
        {
            foreach (var syntax in match.Row.Syntaxes)
            {
                if (syntax.Form != form)
                    continue;
                return new MachineInstruction
                {
                    Row = match.Row,
                    Syntax = syntax,
                    Prefix = prefix,
                    Width = syntax.HasOperandByte ? width : match.Row.DefaultWidth,
                    Register = register,
                    SecondRegister = second,
                    Memory = memory,
                    Immediate = immediate,
                };
            }
        }

        throw new ArgumentException($"{mnemonic} has no form {form}", nameof(mnemonic));
    }

    /// <summary>A virtual address worth trying: at the ends of pages and of memory, and now and then anywhere.</summary>
    public uint Address()
    {
        if (limit < GuestMap.Size && random.OneIn(6))
            return limit - PageTable.PageSize / 2 + (uint)random.Below((int)PageTable.PageSize);
        switch (random.Below(translation == TranslationKind.Paging ? 10 : 6))
        {
            case 0:
                return random.Below(4) switch
                {
                    0 => random.NextUInt32(),
                    1 => limit - (uint)random.Below(8),
                    2 => uint.MaxValue - (uint)random.Below(8),
                    _ => (uint)random.Below((int)GuestMap.Size),
                };
            case < 6:
                return GuestMap.Data + InPage(GuestMap.DataPages);
            case 9 when random.OneIn(4):
                return GuestMap.LargeWindow + GuestMap.Data + InPage(GuestMap.DataPages);
            default:
                return GuestMap.Window + InPage(random.OneIn(4) ? 1 : GuestMap.WindowPages);
        }
    }

    /// <summary>A general register that a program may change without getting lost, most of the time.</summary>
    public Register Free()
    {
        while (true)
        {
            var register = AnyRegister();
            if (register != Reserved && (register != Register.Esp || random.OneIn(64)) && (!Pointers.Contains(register) || random.OneIn(4)))
                return register;
        }
    }

    /// <summary>A register for an operand of a width.</summary>
    public Register Named(Width width)
    {
        while (true)
        {
            // ah and the others that are high bytes are 4 to 7.
            var register = AnyRegister();
            if (width == Width.Byte && random.OneIn(3))
                register = (Register)((int)register & 3 | 4);
            var whole = width == Width.Byte ? (Register)((int)register & 3) : register;
            if (whole != Reserved && (whole != Register.Esp || random.OneIn(64)) && (!Pointers.Contains(whole) || random.OneIn(4)))
                return register;
        }
    }

    /// <summary>A memory operand of any kind, at an address worth trying more often than not.</summary>
    public MemoryOperand Memory()
    {
        var pointer = random.Pick<Register>([.. Pointers, Register.Esp]);
        return random.Below(5) switch
        {
            0 or 1 => new MemoryOperand(null, Displacement: (int)Address()),
            2 => new MemoryOperand(pointer, Displacement: random.Below(256) - 128),
            3 => new MemoryOperand(pointer, Displacement: random.Below(3) * 0x1000 - 0x1000 + random.Below(16)),
            _ => new MemoryOperand(
                random.OneIn(4) ? null : pointer, (Register)random.Below(4), (byte)(1 << random.Below(4)),
                random.OneIn(2) ? 0 : random.Below(256) - 128),
        };
    }

    /// <summary>A number: small, at the ends of a width, an address, or any.</summary>
    public uint Value() => random.Below(8) switch
    {
        0 => 0,
        1 => 1,
        2 => uint.MaxValue,
        3 => 0x8000_0000u >> 8 * random.Below(4),
        4 => Address(),
        5 => (uint)random.Below(64),
        _ => random.NextUInt32(),
    };

    private Register AnyRegister() =>
        _hasFavourites && !random.OneIn(8) ? random.Pick<Register>(_favourites) : (Register)random.Below(Registers.Count);

    private InstructionForm AnyForm()
    {
        while (true)
        {
            var forms = random.Pick<InstructionForm[]>(s_formsByRow);
            var form = random.Pick<InstructionForm>(forms);
            if (IsWanted(form))
                return form;
        }
    }

    // What ends a program early, or only faults, is rare: it teaches nothing after the first time.
    private bool IsWanted(InstructionForm form) => form.Row.Mnemonic switch
    {
        "hlt" or "iret" => random.OneIn(16),
        "ud2" or "int3" or "int" or "popfl" => random.OneIn(4),
        "mov" when form.Row.Privilege == Privilege.Privileged => random.OneIn(4),
        "rdtsc" or "ret" => random.OneIn(2),
        _ => form.Row.Privilege != Privilege.Privileged || random.OneIn(isUser ? 16 : 2),
    };

    private uint InPage(int pages) =>
        (uint)random.Below(pages) * PageTable.PageSize
        + (random.OneIn(2) ? PageTable.PageSize - 1 - (uint)random.Below(8) : (uint)random.Below((int)PageTable.PageSize));

    private Register Second(Syntax syntax, Width width)
    {
        foreach (var slot in syntax.Slots)
        {
            if (slot.Kind == SlotKind.SecondRegister)
                return Named(slot.WidthAt(width));
        }

        // Of the system registers, mostly those whose value does not decide how the program goes on.
        return (Register)(random.OneIn(16)
            ? random.Pick<SystemRegister>([SystemRegister.Cr0, SystemRegister.Cr3, SystemRegister.Idtr, SystemRegister.Base])
            : random.Pick<SystemRegister>([SystemRegister.Cr2, SystemRegister.Ksp, SystemRegister.Bound]));
    }
}
