// The reference engine: fetch, execute, count; one loop, and one place that catches guest faults.

using Toy.Cpu.Memory;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu.Interpreter;

internal sealed class InterpreterEngine(Processor processor, InstructionTable table)
{
    private readonly CodeCache _code = new(processor.Memory, table);

    /// <summary>Runs until <see cref="Processor.Deadline"/>, or until a fault stops an instruction, which is returned.</summary>
    public GuestFault? Run()
    {
        try
        {
            Loop();
            return null;
        }
        catch (GuestFault fault)
        {
            // The attempt counts, so that a handler that faults for ever still comes to the end of its budget
            // (spec/07-time.md §1).
            processor.Time++;
            return fault;
        }
    }

    private void Loop()
    {
        // The page that execution is in, and its slots. A store clears slots in place, so the array stays right; whatever
        // changes translation or mode ends the loop.
        uint pageStart = 0, physicalPage = 0;
        Operation?[]? slots = null;
        while (processor.Time < processor.Deadline)
        {
            var eip = processor.Eip;
            var offset = eip - pageStart;
            if (slots is null || offset >= (uint)slots.Length)
            {
                pageStart = eip & PageTable.FrameMask;
                offset = eip - pageStart;
                physicalPage = processor.TranslateFetch(eip) & PageTable.FrameMask;
                slots = _code.Page(physicalPage);
            }

            var operation = slots[offset];
            if (operation is null)
            {
                var generation = _code.Generation;
                operation = _code.Decode(physicalPage + offset) ?? DecodeStraddling(eip);
                if (_code.Generation != generation)
                    slots = null;
            }

            operation.Execute(processor);
            processor.Time++;
        }
    }

    /// <summary>An instruction whose bytes go on in the next page; fetching them may fault.</summary>
    private Operation DecodeStraddling(uint eip)
    {
        Span<byte> code = stackalloc byte[Encoder.MaxLength];
        for (var length = 1; length <= code.Length; length++)
        {
            processor.Memory.TryLoad<ByteWidth>(processor.TranslateFetch(eip + (uint)length - 1), out var value);
            code[length - 1] = (byte)value;
            if (Decoder.Decode(table, code[..length], out _) != DecodeStatus.Truncated)
                return _code.DecodeStraddling(code[..length]);
        }

        throw new InvalidOperationException($"no instruction is longer than {Encoder.MaxLength} bytes");
    }
}
