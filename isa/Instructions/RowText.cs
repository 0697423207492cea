namespace Toy.Isa;

/// <summary>The columns of a row as they are written in the table.</summary>
internal readonly record struct RowText(
    string Mnemonic,
    byte Opcode,
    Privilege Privilege,
    string FlagsWritten,
    string FlagsRead,
    string Meaning)
{
    public string FlagsUndefined { get; init; } = "";

    public Widths Sizes { get; init; } = Widths.All;

    public bool HasSuffix { get; init; } = true;

    public string[] Aliases { get; init; } = [];

    public bool IsLockable { get; init; }

    public Repeat Repeat { get; init; }
}
