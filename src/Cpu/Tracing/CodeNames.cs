using Toy.Isa;

namespace Toy.Cpu.Tracing;

/// <summary>Names of code addresses, which mean different things in kernel mode and in the process that runs.</summary>
/// <param name="Kernel">Of kernel addresses; null for none.</param>
/// <param name="User">Of the process's; null for none.</param>
public sealed record CodeNames(Symbolizer? Kernel, Symbolizer? User)
{
    /// <summary>The names of one mode's addresses.</summary>
    public Symbolizer? Of(bool isUserMode) => isUserMode ? User : Kernel;
}
