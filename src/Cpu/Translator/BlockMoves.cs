// rep movs and rep stos, many iterations at once: as many as fit the pages that are known to need no more than RAM and the
// time that is left. Each counts as one instruction; the first that is different is the interpreter's.

using Toy.Isa;

namespace Toy.Cpu.Translator;

internal sealed unsafe class BlockMoves(Processor processor)
{
    /// <summary>Moves what can be moved; false when the next iteration is the interpreter's.</summary>
    public bool TryRun(BlockMove block, TranslatedState state)
    {
        var registers = processor.Registers;
        var size = (uint)block.Width.Bytes();
        if (registers[(int)Register.Ecx] == 0)
        {
            state.Left--;
            state.Eip = block.Next;
            return true;
        }

        if ((state.Eflags & EFlags.DF) != 0)
            return false;
        while (registers[(int)Register.Ecx] is not 0 and var counter)
        {
            ref var source = ref registers[(int)Register.Esi];
            ref var destination = ref registers[(int)Register.Edi];
            var length = Math.Min(Room(destination), block.HasSource ? Room(source) : PageTable.PageSize);
            var count = (uint)Math.Min(Math.Min(counter, length / size), (ulong)state.Left);

            // Without time nothing may be looked up either: that marks the page as used.
            if (count == 0)
                return false;
            var from = block.HasSource ? state.FindOrTranslate(source, write: false, mayMark: true) : null;
            if (block.HasSource && from is null)
                return false;
            var to = state.FindOrTranslate(destination, write: true, mayMark: !block.HasSource);
            if (to is null)
                return false;

            // Invariant: both places have room for length bytes in pinned RAM, and count elements are no more than that.
            var bytes = (int)(count * size);
            if (!block.HasSource)
                Fill(to, registers[(int)Register.Eax], block.Width, bytes);
            else if (to < from || to >= from + bytes)
                new Span<byte>(from, bytes).CopyTo(new Span<byte>(to, bytes));
            else
                return false; // What is stored first is loaded again: element by element.
            if (block.HasSource)
                source += (uint)bytes;
            destination += (uint)bytes;
            registers[(int)Register.Ecx] -= count;
            state.Left -= count;
            if (registers[(int)Register.Ecx] == 0)
            {
                state.Eip = block.Next;
                return true;
            }
        }

        return false;
    }

    private static uint Room(uint address) => PageTable.PageSize - (address & ~PageTable.FrameMask);

    private static void Fill(byte* to, uint value, Width width, int bytes)
    {
        switch (width)
        {
            case Width.Byte:
                new Span<byte>(to, bytes).Fill((byte)value);
                break;
            case Width.Word:
                new Span<ushort>(to, bytes / sizeof(ushort)).Fill((ushort)value);
                break;
            default:
                new Span<uint>(to, bytes / sizeof(uint)).Fill(value);
                break;
        }
    }
}
