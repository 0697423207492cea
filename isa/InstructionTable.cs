// The table as its users need it: by opcode for the decoder, by spelling for the assembler. Building it checks it.

namespace Toy.Isa;

/// <summary>A row that a mnemonic may mean, and the operand size it asks for (null: the operands decide).</summary>
public readonly record struct MnemonicMatch(Instruction Row, Width? Width);

/// <summary>An immutable set of rows, no two with one opcode.</summary>
public sealed class InstructionTable
{
    private readonly Instruction?[] _byOpcode = new Instruction?[256];
    private readonly Dictionary<string, MnemonicMatch[]> _byMnemonic;
    private readonly Dictionary<string, MnemonicMatch[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="rows">In the order of the manual.</param>
    /// <exception cref="ArgumentException">Two rows share an opcode, an opcode is a prefix, or a row lacks its meaning.</exception>
    public InstructionTable(IEnumerable<Instruction> rows)
        : this(rows, flaw: null)
    {
    }

    private InstructionTable(IEnumerable<Instruction> rows, Instruction? flaw)
    {
        Rows = [.. rows];
        _byMnemonic = new Dictionary<string, MnemonicMatch[]>(StringComparer.Ordinal);
        foreach (var row in Rows)
        {
            Check(row, row == flaw);
            _byOpcode[row.Opcode] = row;
            AddSpellings(row, row.Mnemonic);
            foreach (var alias in row.Aliases)
                AddSpellings(row, alias);
        }

        _lookup = _byMnemonic.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The instruction set of the machine.</summary>
    public static InstructionTable Standard { get; } = new(AllRows());

    public IReadOnlyList<Instruction> Rows { get; }

    /// <summary>Every spelling, with and without suffix.</summary>
    public IReadOnlyCollection<string> Mnemonics => _byMnemonic.Keys;

    /// <summary>The row of an opcode, or null.</summary>
    public Instruction? this[byte opcode] => _byOpcode[opcode];

    /// <summary>The rows that a spelling may mean, in table order; empty when there is none.</summary>
    public ReadOnlySpan<MnemonicMatch> Lookup(ReadOnlySpan<char> mnemonic) =>
        _lookup.TryGetValue(mnemonic, out var matches) ? matches : [];

    /// <summary>This table with the row of one opcode replaced by a flawed one, which may be sensitive in user mode.</summary>
    internal InstructionTable WithFlaw(Instruction flaw)
    {
        var rows = new List<Instruction>();
        foreach (var row in Rows)
            rows.Add(row.Opcode == flaw.Opcode ? flaw : row);
        return new InstructionTable(rows, flaw);
    }

    private static List<Instruction> AllRows()
    {
        var rows = new List<Instruction>();
        foreach (var (_, family) in Instructions.Families)
            rows.AddRange(family);
        return rows;
    }

    private void Check(Instruction row, bool isFlawed)
    {
        if ((Prefix)row.Opcode is Prefix.Lock or Prefix.Rep or Prefix.Repne)
            throw new ArgumentException($"{row}: the opcode is a prefix");
        if (_byOpcode[row.Opcode] is { } other)
            throw new ArgumentException($"{row}: the opcode is {other.Mnemonic}'s");
        if (row.Meaning.Length == 0)
            throw new ArgumentException($"{row}: the row has no meaning");
        const uint Sensitive = EFlags.IF | EFlags.TF | EFlags.UM;
        if (!isFlawed && row.Privilege != Privilege.Privileged && ((row.FlagsWritten | row.FlagsRead) & Sensitive) != 0)
            throw new ArgumentException($"{row}: it is sensitive and not privileged");
    }

    private void AddSpellings(Instruction row, string mnemonic)
    {
        AddSpelling(mnemonic, new MnemonicMatch(row, row.HasSuffix ? null : row.DefaultWidth));
        if (!row.HasSuffix)
            return;
        for (var width = Width.Byte; width <= Width.Long; width++)
        {
            if (row.Sizes.Includes(width))
                AddSpelling(mnemonic + width.Suffix(), new MnemonicMatch(row, width));
        }
    }

    private void AddSpelling(string mnemonic, MnemonicMatch match) =>
        _byMnemonic[mnemonic] = _byMnemonic.TryGetValue(mnemonic, out var earlier) ? [.. earlier, match] : [match];
}
