// The reference engine: fetch, execute, count; one loop, and one place that catches guest faults.

using Toy.Cpu.Memory;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu.Interpreter;

internal sealed class InterpreterEngine(Processor processor, InstructionTable table)
{
    private readonly CodeCache _code = new(processor.Memory, table);

    /// <summary>Runs until <see cref="Processor.Deadline"/>, or until a fault finds no handler, which is returned.</summary>
    public UnhandledFault? Run()
    {
        while (true)
        {
            try
            {
                Loop();
                return null;
            }
            catch (GuestFault fault)
            {
                if (FaultDelivery.Deliver(processor, fault) is { } unhandled)
                    return unhandled;
            }
        }
    }

    private void Loop()
    {
        // The page that execution is in, and its slots. A store clears slots in place, so the array stays right.
        var pageStart = processor.Eip & PageTable.FrameMask;
        Operation?[]? slots = null;
        while (processor.Time < processor.Deadline)
        {
            var eip = processor.Eip;
            var offset = eip - pageStart;
            if (slots is null || offset >= (uint)slots.Length)
            {
                pageStart = eip & PageTable.FrameMask;
                slots = FetchPage(eip);
                offset = eip - pageStart;
            }

            var operation = slots[offset] ?? _code.Decode(eip) ?? DecodeStraddling(eip);
            operation.Execute(processor);
            processor.Time++;
        }
    }

    private Operation?[] FetchPage(uint eip)
    {
        if (!processor.Memory.Contains(new PhysicalAddress(eip), 1))
            processor.RaiseBusError(eip, write: false);
        return _code.Page(eip);
    }

    /// <summary>An instruction whose bytes go on in the next page; fetching them may fault.</summary>
    private Operation DecodeStraddling(uint eip)
    {
        Span<byte> code = stackalloc byte[Encoder.MaxLength];
        for (var length = 1; length <= code.Length; length++)
        {
            code[length - 1] = (byte)processor.Load<ByteWidth>(eip + (uint)length - 1);
            if (Decoder.Decode(table, code[..length], out _) != DecodeStatus.Truncated)
                return _code.DecodeStraddling(code[..length]);
        }

        throw new InvalidOperationException($"no instruction is longer than {Encoder.MaxLength} bytes");
    }
}
