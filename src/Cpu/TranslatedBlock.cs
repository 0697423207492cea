namespace Toy.Cpu;

/// <summary>A basic block of a <see cref="TranslatedRegion"/>.</summary>
/// <param name="Start">The address of its first instruction.</param>
/// <param name="Instructions">How many it has.</param>
/// <param name="IsEntry">Control can come to it from outside of the region.</param>
/// <param name="Code">Its bytes, as they were translated.</param>
public sealed record TranslatedBlock(VirtualAddress Start, int Instructions, bool IsEntry, ReadOnlyMemory<byte> Code);
