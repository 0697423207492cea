using Toy.Cpu.Memory;

namespace Toy.Cpu.Translator;

/// <summary>Where a virtual page of one mode lies in RAM, for all regions that have code in it.</summary>
internal sealed class CodeFrame(uint page)
{
    /// <summary>The address of the virtual page.</summary>
    public uint Page { get; } = page;

    /// <summary>The <see cref="HostPages.Epoch"/> in which <see cref="Physical"/> holds; 0 for none.</summary>
    public ulong Epoch { get; set; }

    /// <summary>The physical address of its first byte.</summary>
    public uint Physical { get; set; }
}
