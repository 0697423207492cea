using Toy.Isa;

namespace Toy.Assembler.Linking;

/// <summary>What the user may choose about a link.</summary>
public sealed record LinkOptions
{
    /// <summary>The name that the program goes by in messages and maps.</summary>
    public string Name { get; init; } = "a.out";

    /// <summary>Where the first section goes (<c>-Ttext</c>).</summary>
    public uint TextAddress { get; init; } = Abi.DefaultTextAddress;

    /// <summary>The symbol, or the number, at which the program starts (<c>-e</c>).</summary>
    public string Entry { get; init; } = Abi.EntrySymbol;

    /// <summary>
    /// Lays everything out without gaps in one segment that may be written and executed (<c>-N</c>), as a boot sector wants
    /// it; otherwise parts with different access are on pages of their own.
    /// </summary>
    public bool IsContiguous { get; init; }

    /// <summary>Addresses of single output sections (<c>--section-start</c>); those that follow continue from there.</summary>
    public IReadOnlyDictionary<string, uint> SectionAddresses { get; init; } = new Dictionary<string, uint>();
}
