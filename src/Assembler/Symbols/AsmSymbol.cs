// A symbol while its source is being assembled; Output/ turns it into an Objects.Symbol.

using Toy.Assembler.Expressions;
using Toy.Assembler.Objects;
using Toy.Assembler.Sections;
using Toy.Assembler.Sources;

namespace Toy.Assembler.Symbols;

/// <summary>A name with what is known of it so far.</summary>
internal sealed class AsmSymbol(string name) : INamed
{
    public const string GlobalOffsetTable = "_GLOBAL_OFFSET_TABLE_";

    public string Name { get; } = name;

    public SymbolState State { get; private set; }

    /// <summary>The place of a label.</summary>
    public Fragment? Fragment { get; private set; }

    /// <summary>A label's offset in its section's buffer; variable gaps before it come on top: see Fragment.Shift.</summary>
    public int Offset { get; private set; }

    /// <summary>What an equate stands for.</summary>
    public Value Value { get; private set; }

    /// <summary>In bytes, of a common symbol.</summary>
    public uint CommonSize { get; private set; }

    public uint CommonAlignment { get; private set; }

    public SymbolBinding Binding { get; set; }

    public SymbolType Type { get; set; }

    public SymbolVisibility Visibility { get; set; }

    /// <summary>What `.size` says; evaluated at the end.</summary>
    public Value Size { get; set; }

    /// <summary>Where it was defined, or else first mentioned.</summary>
    public SourceSpan Place { get; set; }

    /// <summary>Set when an expression has kept this symbol, so that a redefinition must not change what it means.</summary>
    public bool IsReferenced { get; set; }

    /// <summary>`.equ` and `=` may define anew; a label or `.equiv` may not.</summary>
    public bool IsRedefinable { get; private set; }

    /// <summary>`.` and `1:` have no name that could be written.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>`.local` was said of it.</summary>
    public bool IsDeclaredLocal { get; set; }

    /// <summary>The symbol stands in a relocation and therefore in the object, even if its name begins with `.L`.</summary>
    public bool IsUsedInRelocation { get; set; }

    /// <summary>Guards against `a = b; b = a`.</summary>
    public bool IsBeingEvaluated { get; set; }

    /// <summary>What the object file will call it.</summary>
    public Symbol? Output { get; set; }

    /// <summary>Set for the symbol that stands for a section as such.</summary>
    public SectionBuilder? SectionSymbolOf { get; init; }

    /// <summary>The linker's symbol for the table that `@GOT` is about.</summary>
    public bool IsGlobalOffsetTable { get; } = name == GlobalOffsetTable;

    public bool IsDefined => State != SymbolState.Undefined;

    public bool IsGlobal => Binding != SymbolBinding.Local;

    /// <summary>Names that begin so stay out of the symbol table.</summary>
    public bool IsTemporary => IsAnonymous || Name.StartsWith(".L", StringComparison.Ordinal);

    public void DefineLabel(Fragment fragment, int offset, SourceSpan place)
    {
        State = SymbolState.Label;
        Fragment = fragment;
        Offset = offset;
        Place = place;
    }

    public void DefineEquate(in Value value, bool redefinable, SourceSpan place)
    {
        State = SymbolState.Equate;
        Value = value;
        IsRedefinable = redefinable;
        Place = place;
    }

    public void DefineCommon(uint size, uint alignment, SourceSpan place)
    {
        State = SymbolState.Common;
        CommonSize = size;
        CommonAlignment = alignment;
        Place = place;
        if (Type == SymbolType.NoType)
            Type = SymbolType.Object;
    }

    public override string ToString() => Name;
}

internal enum SymbolState : byte
{
    Undefined,
    Label,
    Equate,
    Common,
}
