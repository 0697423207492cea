// What an assembly shows of itself.

namespace Toy.Assembler.Listings;

/// <summary>A listing: addresses, bytes and source lines, and the symbols at the end.</summary>
public sealed record Listing(string Text);
