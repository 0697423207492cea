// What the translator has made of some code: for those who want to see it.

namespace Toy.Cpu;

/// <summary>Code that was translated as one.</summary>
/// <param name="IsUser">It runs in user mode.</param>
/// <param name="Start">Where control came to that made it worth a translation.</param>
/// <param name="Entered">How often it has been entered.</param>
/// <param name="Blocks">In the order of their addresses.</param>
/// <param name="Il">Writes its IL as text.</param>
public sealed record TranslatedRegion(
    bool IsUser, VirtualAddress Start, ulong Entered, IReadOnlyList<TranslatedBlock> Blocks, Action<TextWriter> Il);
