// The operations decoded so far, by physical address: a page of slots for each page of code. A store to a decoded byte
// drops the operations that contain it, so self-modifying code runs as written.

using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Interpreter;

internal sealed class CodeCache : ICodeObserver
{
    private static readonly InvalidOperation s_invalid = new();

    private readonly PhysicalMemory _memory;
    private readonly InstructionTable _table;
    private readonly Operation?[]?[] _pages;

    public CodeCache(PhysicalMemory memory, InstructionTable table)
    {
        _memory = memory;
        _table = table;
        _pages = new Operation?[]?[memory.Size / PhysicalMemory.PageSize];
        memory.Observe(this);
    }

    /// <summary>The slots of the page of an address in RAM, one for each byte.</summary>
    public Operation?[] Page(uint address) =>
        _pages[address / PhysicalMemory.PageSize] ??= new Operation?[PhysicalMemory.PageSize];

    /// <summary>
    /// Decodes the instruction at an address in RAM and keeps it; null when it runs past the end of the page.
    /// </summary>
    public Operation? Decode(uint address)
    {
        var code = _memory.RestOfPage(address);
        var status = Decoder.Decode(_table, code, out var instruction);
        if (status == DecodeStatus.Truncated)
            return null;
        var operation = status == DecodeStatus.Valid ? OperationBuilder.Build(instruction) : s_invalid;
        Page(address)[address % PhysicalMemory.PageSize] = operation;
        _memory.MarkCode(address);
        return operation;
    }

    /// <summary>Decodes an instruction that straddles pages, from its bytes; it is not kept.</summary>
    public Operation DecodeStraddling(ReadOnlySpan<byte> code) =>
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
}
