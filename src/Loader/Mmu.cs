namespace Toy.Loader;

/// <summary>How the kernel keeps processes apart: one of its builds (src/Kernel/kernel/memory).</summary>
public enum Mmu
{
    /// <summary>Page tables.</summary>
    Paging,

    /// <summary>Base and bound.</summary>
    Bound,
}
