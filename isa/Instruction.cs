// A row of the instruction table: everything about an instruction but what it computes, which its shape's semantic
// struct says. The assembler, decoder, disassembler, engines and manual read nothing else.

namespace Toy.Isa;

/// <summary>Which mode may execute an instruction (spec/01-overview.md §4).</summary>
public enum Privilege : byte
{
    /// <summary>The same in both modes.</summary>
    Unprivileged,

    /// <summary>The same in both modes, unless the address it always uses is out of the mode's reach.</summary>
    MemoryChecked,

    /// <summary>Traps in user mode with #GP.</summary>
    Privileged,
}

/// <summary>What a repeat prefix does to an instruction.</summary>
public enum Repeat : byte
{
    /// <summary>No repeat prefix is allowed.</summary>
    None,

    /// <summary>rep: ecx times.</summary>
    Count,

    /// <summary>repe and repne: ecx times, or until ZF says otherwise.</summary>
    WhileFlag,
}

/// <summary>A row of the instruction table.</summary>
public sealed class Instruction
{
    private readonly IShape _shape;
    private readonly Syntax[] _syntaxes;
    private readonly Syntax?[] _byForm = new Syntax?[8];

    // Every start of the program makes every row: plain parameters, which cost less than a structure of the columns.
    internal Instruction(
        IShape shape, Syntax[] syntaxes,
        string mnemonic, byte opcode, Privilege privilege, string written, string read, string meaning,
        string undefined = "", Widths sizes = Widths.All, bool hasSuffix = true, string[]? aliases = null,
        bool isLockable = false, Repeat repeat = Repeat.None)
    {
        Mnemonic = mnemonic;
        Opcode = opcode;
        Privilege = privilege;
        FlagsWritten = EFlags.Parse(written);
        FlagsRead = EFlags.Parse(read);
        FlagsUndefined = EFlags.Parse(undefined);
        Meaning = meaning;
        Sizes = sizes;
        HasSuffix = hasSuffix;
        Aliases = aliases ?? [];
        IsLockable = isLockable;
        Repeat = repeat;
        _shape = shape;
        _syntaxes = syntaxes;
        foreach (var syntax in syntaxes)
        {
            if (syntax.HasOperandByte)
                _byForm[(int)syntax.Form & 7] = syntax;
        }
    }

    /// <summary>The name without a size suffix, in GNU as's spelling.</summary>
    public string Mnemonic { get; }

    public byte Opcode { get; }

    public Privilege Privilege { get; }

    /// <summary>Flags given a value, as bits of <see cref="EFlags"/>.</summary>
    public uint FlagsWritten { get; }

    /// <summary>Flags whose value matters.</summary>
    public uint FlagsRead { get; }

    /// <summary>Of the flags written, those that IA-32 leaves undefined; Toy clears them (spec/02-registers.md §3).</summary>
    public uint FlagsUndefined { get; }

    /// <summary>What it does, in the manual's words.</summary>
    public string Meaning { get; }

    /// <summary>The operand sizes it has.</summary>
    public Widths Sizes { get; }

    /// <summary>Whether its canonical spelling ends in a size suffix.</summary>
    public bool HasSuffix { get; }

    /// <summary>Further names that the assembler takes, without suffix.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Whether <c>lock</c> may stand before it when its destination is in memory.</summary>
    public bool IsLockable { get; }

    /// <summary>The name of its shape, which fixes operands and encoding.</summary>
    public string Shape => _shape.Name;

    /// <summary>What a repeat prefix does to it.</summary>
    public Repeat Repeat { get; }

    /// <summary>The ways to write its operands.</summary>
    public ReadOnlySpan<Syntax> Syntaxes => _syntaxes;

    /// <summary>The size of an encoding without an operand byte: the largest there is.</summary>
    public Width DefaultWidth => Sizes.Includes(Width.Long) ? Width.Long : Sizes.Includes(Width.Word) ? Width.Word : Width.Byte;

    /// <summary>The syntax whose form field has this value, or null.</summary>
    public Syntax? SyntaxOf(int formField) => _byForm[formField];

    /// <summary>The canonical name at an operand size: <c>addl</c>, <c>ret</c>.</summary>
    public string Spelling(Width width) => HasSuffix ? Mnemonic + width.Suffix() : Mnemonic;

    /// <summary>Whether a prefix may stand before this way of writing it.</summary>
    public bool AllowsPrefix(Prefix prefix, Syntax syntax)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        return prefix switch
        {
            Prefix.None => true,
            Prefix.Lock => IsLockable && syntax.HasMemoryDestination,
            Prefix.Rep => Repeat != Repeat.None,
            Prefix.Repne => Repeat == Repeat.WhileFlag,
            _ => false,
        };
    }

    /// <summary>Calls the visitor's method for this row's shape, with the row's semantic struct as type argument.</summary>
    public TResult Accept<TResult>(IInstructionVisitor<TResult> visitor) => _shape.Accept(visitor, this);

    public override string ToString() => $"{Mnemonic} ({Opcode:X2})";
}
