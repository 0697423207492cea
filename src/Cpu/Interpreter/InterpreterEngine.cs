// The reference engine: fetch, execute, count; one loop.

using System.Runtime.CompilerServices;
using Toy.Cpu.Memory;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu.Interpreter;

internal sealed class InterpreterEngine(Processor processor, InstructionTable table)
{
    private readonly CodeCache _code = new(processor.Memory, table);

    /// <summary>Runs until <see cref="Processor.Deadline"/>.</summary>
    /// <exception cref="GuestFault">The instruction at <see cref="Processor.Eip"/> has been stopped by a fault.</exception>
    public void Run()
    {
        var nobody = default(NobodyWatches);
        Run(ref nobody);
    }

    /// <summary>As above, or until the watch has seen enough.</summary>
    public void Run<W>(ref W watch) where W : struct, IFlowWatch
    {
        // The operations of the code that execution is in: one slot for each byte from a virtual address on. A store clears
        // slots in place, so they stay right; whatever changes translation or mode ends the loop.
        uint start = 0, physicalStart = 0;
        Span<Operation?> slots = default;
        while (processor.Time < processor.Deadline)
        {
            var eip = processor.Eip;
            var offset = eip - start;
            if (offset >= (uint)slots.Length)
            {
                slots = EnterPage(eip, out start, out physicalStart);
                offset = eip - start;
            }

            var operation = offset < (uint)slots.Length
                ? slots[(int)offset] ?? Decode(physicalStart + offset, eip)
                : DecodeByteByByte(eip);
            operation.Execute(processor);
            processor.Time++;
            if (watch.EndsAfter(eip, processor.Eip))
                return;
        }
    }

    /// <summary>Whether the instruction at a physical address has been executed, as far as this is remembered.</summary>
    public bool HasExecuted(uint physical) => _code.Has(physical);

    /// <summary>The slots of the page that an address leads to, as far as its translation holds.</summary>
    private Span<Operation?> EnterPage(uint eip, out uint start, out uint physicalStart)
    {
        var physical = processor.TranslateFetch(eip);
        var offset = physical & ~PageTable.FrameMask;
        var slots = _code.Page(physical);
        if (!processor.IsRelocated)
        {
            start = eip - offset;
            physicalStart = physical - offset;
            return slots;
        }

        // spec/06-memory.md §5: what the bound might cut off has no slot.
        start = eip;
        physicalStart = physical;
        var room = processor.Mmu.Room(eip, user: true);
        var length = room < Encoder.MaxLength ? 0 : Math.Min(PageTable.PageSize - offset, room - Encoder.MaxLength + 1);
        return slots.AsSpan((int)offset, (int)length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Operation Decode(uint physical, uint eip)
    {
        var generation = _code.Generation;
        var operation = _code.Decode(physical) ?? DecodeByteByByte(eip);

        // When the cache has dropped everything, stores no longer clear the loop's slots: it must fetch new ones.
        if (_code.Generation != generation)
            processor.LookAroundAfterThisInstruction();
        return operation;
    }

    /// <summary>An instruction whose bytes may not all have one translation; fetching them may fault.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Operation DecodeByteByByte(uint eip)
    {
        Span<byte> code = stackalloc byte[Encoder.MaxLength];
        for (var length = 1; length <= code.Length; length++)
        {
            processor.Memory.TryLoad<ByteWidth>(processor.TranslateFetch(eip + (uint)length - 1), out var value);
            code[length - 1] = (byte)value;
            if (Decoder.Decode(table, code[..length], out _) != DecodeStatus.Truncated)
                return _code.DecodeUnkept(code[..length]);
        }

        throw new InvalidOperationException($"no instruction is longer than {Encoder.MaxLength} bytes");
    }
}
