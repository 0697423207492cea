namespace Toy.Isa.Manual;

/// <summary>One way to write an instruction: a row with a syntax, an operand size and a prefix that it may have together.</summary>
public readonly record struct InstructionForm(Instruction Row, Syntax Syntax, Width Width, Prefix Prefix)
{
    public override string ToString() => $"{Prefix} {Row.Spelling(Width)} {Syntax.Form}";
}

/// <summary>Lists the forms of rows: whoever must show or check all of them starts here.</summary>
public static class InstructionForms
{
    private static readonly Prefix[] s_prefixes = [Prefix.None, Prefix.Lock, Prefix.Rep, Prefix.Repne];

    /// <summary>The forms of all rows of a table.</summary>
    public static IEnumerable<InstructionForm> All(InstructionTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Rows.SelectMany(Of);
    }

    /// <summary>The forms of a row, size by size; without an operand byte there is one size only.</summary>
    public static IEnumerable<InstructionForm> Of(Instruction row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return
            from width in WidthsOf(row)
            from syntax in row.Syntaxes.ToArray()
            from prefix in s_prefixes
            where row.AllowsPrefix(prefix, syntax)
            select new InstructionForm(row, syntax, width, prefix);
    }

    /// <summary>The operand sizes that a row's encodings tell apart.</summary>
    public static IEnumerable<Width> WidthsOf(Instruction row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Syntaxes[0].HasOperandByte ? ManualWords.WidthsOf(row) : [row.DefaultWidth];
    }
}
