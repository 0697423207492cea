// rep movs is done page by page by the translator; it must be seen to stop at each iteration.

using Toy.Cli.Fuzz.Engines;
using Toy.Cpu;
using Toy.Cpu.Memory;
using Toy.Cpu.Tracing;
using Toy.Isa;
using static Toy.Cli.Fuzz.Engines.InstructionGenerator;

namespace Toy.Machine.Tests;

public sealed class BlockMoveTests
{
    // Up to the first page's end, and behind it.
    private const int InFirstPage = 24;
    private const ulong Longest = 80;

    [Fact]
    public void A_block_that_stops_at_a_page_s_end_has_not_touched_the_next_page()
    {
        using var lockstep = new Lockstep(InstructionTable.Standard);
        for (ulong budget = 1; budget <= Longest; budget++)
        {
            var difference = lockstep.RunAlone(Copy(budget));
            Assert.True(difference is null, $"after {budget}: {difference?.Text}");
        }
    }

    private static EngineCase Copy(ulong budget)
    {
        var registers = new uint[Registers.Count];
        registers[(int)Register.Esi] = GuestMap.Data + PageTable.PageSize - InFirstPage;
        registers[(int)Register.Edi] = GuestMap.Data + 4 * PageTable.PageSize;
        registers[(int)Register.Ecx] = PageTable.PageSize;
        registers[(int)Register.Edx] = 4;
        registers[(int)Register.Esp] = GuestMap.StackTop;
        return new EngineCase
        {
            Seed = 0,
            Translation = TranslationKind.Paging,
            IsUser = false,
            Engine = EngineChoice.Translator,
            Base = 0,
            Bound = 0,
            Start = GuestMap.Code,
            Items =
            [
                // A jump backward, so that there is something to translate.
                new CodeItem(0, Of("dec", OperandForm.Register, register: Register.Edx)),
                new CodeItem(1, Of("jne", OperandForm.None), Reference.Target, To: 0),
                new CodeItem(2, Of("movs", OperandForm.SizeOnly, Width.Byte, prefix: Prefix.Rep)),
            ],
            Places = [0],
            Registers = registers,
            Eflags = EFlags.AlwaysOne,
            TimerInterval = 0,
            BaseChange = 0,
            BoundChange = 0,
            Remapping = new Remapping(GuestMap.Data, GuestMap.Data, 0),
            Transfers = [],
            InterruptMask = 0,
            Trace = TraceKinds.None,
            MemorySeed = 0,
            Slices = [new Slice(budget, null, false)],
        };
    }
}
