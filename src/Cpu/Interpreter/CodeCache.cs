// The operations decoded so far, by physical address: a page of slots for each page of code. A store to a decoded byte
// drops the operations that contain it, so self-modifying code runs as written (spec/06-memory.md §6).

using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Interpreter;

internal sealed class CodeCache : ICodeObserver
{
    /// <summary>Operations kept at most: some 20 MB. Then everything is decoded anew, so a guest can't fill the host.</summary>
    private const int LargestCount = 100_000;

    /// <summary>Pages kept at most, at 32 KiB each.</summary>
    private const int LargestPageCount = 512;

    private static readonly InvalidOperation s_invalid = new();

    private readonly PhysicalMemory _memory;
    private readonly InstructionTable _table;
    private readonly Operation?[]?[] _pages;
    private readonly byte _mark;
    private int _count;
    private int _pageCount;

    public CodeCache(PhysicalMemory memory, InstructionTable table)
    {
        _memory = memory;
        _table = table;
        _pages = new Operation?[]?[memory.CodePages];
        _mark = memory.Observe(this);
    }

    /// <summary>Raised each time everything is dropped: slots fetched before are no longer kept right.</summary>
    public int Generation { get; private set; }

    /// <summary>The slots of the page of an address that can be fetched, one for each byte.</summary>
    public Operation?[] Page(uint address)
    {
        ref var slots = ref _pages[_memory.CodePage(address) ?? throw NotCode(address)];
        if (slots is null)
        {
            if (++_pageCount > LargestPageCount)
                Clear();
            slots = new Operation?[PhysicalMemory.PageSize];
        }

        return slots;
    }

    /// <summary>
    /// Decodes the instruction at an address that can be fetched and keeps it; null when it runs past the end of the page.
    /// </summary>
    public Operation? Decode(uint address)
    {
        var code = _memory.RestOfPage(address);
        var status = Decoder.Decode(_table, code, out var instruction);
        if (status == DecodeStatus.Truncated)
            return null;
        var operation = status == DecodeStatus.Valid ? OperationBuilder.Build(instruction) : s_invalid;
        if (++_count > LargestCount)
            Clear();
        Page(address)[address % PhysicalMemory.PageSize] = operation;
        _memory.MarkCode(address, _mark);
        return operation;
    }

    /// <summary>Whether the instruction at an address has been decoded, and so executed, and is still there.</summary>
    public bool Has(uint address) =>
        _memory.CodePage(address) is { } page && _pages[page] is { } slots && slots[address % PhysicalMemory.PageSize] is not null;

    /// <summary>Decodes an instruction from its bytes; it is not kept.</summary>
    public Operation DecodeUnkept(ReadOnlySpan<byte> code) =>
        Decoder.Decode(_table, code, out var instruction) == DecodeStatus.Valid
            ? OperationBuilder.Build(instruction)
            : s_invalid;

    /// <inheritdoc/>
    public void CodeChanges(uint address, uint length)
    {
        // An instruction that starts this far before the first changed byte can still contain it.
        var first = address >= Encoder.MaxLength ? address - Encoder.MaxLength : 0;
        for (var at = (ulong)first; at < (ulong)address + length; at++)
        {
            if (_pages[at / PhysicalMemory.PageSize] is { } slots)
                slots[at % PhysicalMemory.PageSize] = null;
        }
    }

    private void Clear()
    {
        Array.Clear(_pages);
        _memory.UnmarkCode(_mark);
        _count = 0;
        _pageCount = 0;
        Generation++;
    }

    private static InvalidOperationException NotCode(uint address) => new($"no code can be at {address:x8}");
}
