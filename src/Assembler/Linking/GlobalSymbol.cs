using Toy.Assembler.Objects;

namespace Toy.Assembler.Linking;

/// <summary>All symbols of one name that objects share, and the definition that won.</summary>
internal sealed class GlobalSymbol(string name)
{
    public string Name { get; } = name;

    /// <summary>Null while nothing defines it.</summary>
    public Symbol? Definition { get; set; }

    /// <summary>The object of <see cref="Definition"/>; null for the linker's own.</summary>
    public ObjectFile? Owner { get; set; }

    /// <summary>The section that a symbol of the linker's own belongs to, for the symbol table; null for a plain number.</summary>
    public OutputSection? Home { get; set; }

    /// <summary>The most restrictive that any object asks for.</summary>
    public SymbolVisibility Visibility { get; set; }

    /// <summary>Whether some object cannot do without it.</summary>
    public bool IsNeeded { get; set; }

    public void Restrict(SymbolVisibility visibility)
    {
        // ELF numbers them so that the smallest but 0 (no restriction) is the strictest.
        if (visibility != SymbolVisibility.Default && (Visibility == SymbolVisibility.Default || visibility < Visibility))
            Visibility = visibility;
    }
}
