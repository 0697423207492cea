namespace Toy.Assembler.Objects;

/// <summary>A name with a place: in a section, absolute, common, or not defined in this object.</summary>
public sealed class Symbol(string name)
{
    public string Name { get; } = name;

    public SymbolBinding Binding { get; set; } = SymbolBinding.Local;

    public SymbolType Type { get; set; } = SymbolType.NoType;

    public SymbolVisibility Visibility { get; set; } = SymbolVisibility.Default;

    public SymbolPlace Place { get; set; } = SymbolPlace.Undefined;

    /// <summary>Where <see cref="Place"/> is Section; otherwise null.</summary>
    public Section? Section { get; set; }

    /// <summary>Offset in the section, absolute value, or the alignment of a common symbol.</summary>
    public uint Value { get; set; }

    /// <summary>In bytes; 0 when not known.</summary>
    public uint Size { get; set; }

    public override string ToString() => Name;
}

public enum SymbolPlace
{
    Undefined,
    Section,
    Absolute,
    Common,
}

/// <summary>ELF's STB_ values.</summary>
public enum SymbolBinding : byte
{
    Local = 0,
    Global = 1,
    Weak = 2,
}

/// <summary>ELF's STT_ values.</summary>
public enum SymbolType : byte
{
    NoType = 0,
    Object = 1,
    Function = 2,
    Section = 3,
    File = 4,
    Common = 5,
    ThreadLocal = 6,
}

/// <summary>ELF's STV_ values.</summary>
public enum SymbolVisibility : byte
{
    Default = 0,
    Internal = 1,
    Hidden = 2,
    Protected = 3,
}
