using Toy.Isa;

namespace Toy.Cpu.Processes;

/// <summary>What a kernel's symbol table says, both ways.</summary>
/// <param name="Value">The address or constant of a name; null when there is no such name.</param>
/// <param name="Name">The name of an address, as <c>timed_sleepers</c> or <c>main+0x1c</c>.</param>
public sealed record KernelSymbols(Func<string, uint?> Value, Symbolizer Name);
