// How the translator reads code: through the translations that are cached, so that reading leaves no trace.

using System.Buffers.Binary;
using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>The code that one mode sees at its virtual addresses.</summary>
internal readonly struct CodeView(Processor processor, bool user)
{
    /// <summary>Whether it is the mode of programs.</summary>
    public bool IsUser => user;

    /// <summary>Where a page of code lies in RAM, if all of it is there and its translation is cached; else false.</summary>
    public bool TryFindPage(uint page, out uint physical) =>
        processor.Mmu.TryFindPage(page, user, out physical, out _)
        && processor.Memory.Contains(new PhysicalAddress(physical), PageTable.PageSize);

    /// <summary>A long in a page that can be seen; null when it can't.</summary>
    public uint? Long(uint address)
    {
        var bytes = RestOfPage(address);
        return bytes.Length >= sizeof(uint) ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : null;
    }

    /// <summary>The bytes from an address to the end of its page; none when the page can't be seen.</summary>
    public ReadOnlySpan<byte> RestOfPage(uint address)
    {
        if (!TryFindPage(address & PageTable.FrameMask, out var physical))
            return [];
        var offset = (int)(address & ~PageTable.FrameMask);
        return processor.Memory.Bytes.Slice((int)physical + offset, (int)PageTable.PageSize - offset);
    }
}
