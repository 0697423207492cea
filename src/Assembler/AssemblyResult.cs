using Toy.Assembler.Listings;
using Toy.Assembler.Objects;

namespace Toy.Assembler;

/// <summary>What came out of a source without errors.</summary>
/// <param name="Object">Code, data, symbols and relocations.</param>
/// <param name="Listing">Null unless it was asked for.</param>
public sealed record AssemblyResult(ObjectFile Object, Listing? Listing);
