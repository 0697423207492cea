// A seed → a case.

using Toy.Cpu;
using Toy.Cpu.Memory;
using Toy.Cpu.Tracing;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Engines;

/// <summary>Makes cases. The same seed gives the same case on every host.</summary>
internal static class CaseGenerator
{
    private const int PlaceCount = 16;
    private const int LongestSlice = 2000;

    // A short program has done in few instructions what it will ever do.
    private const int ShortProgram = 20;
    private const int LongestShortSlice = 300;

    // It takes thousands of jumps to be translated where nothing is translated at once.
    private const int LongestHotSlice = 40_000;

    // What a code page's last bytes are good for: an instruction, or a block, that runs over.
    private const int NearPageEnd = 200;

    public static EngineCase Generate(ulong seed)
    {
        var random = new SplitMix64(seed);
        var translation = random.Pick<TranslationKind>(
            [TranslationKind.None, TranslationKind.BaseAndBound, TranslationKind.Paging, TranslationKind.Paging]);
        var isUser = random.OneIn(2);

        // A base moves user addresses only, so only a program in user mode finds itself there.
        var move = translation == TranslationKind.BaseAndBound && isUser && random.OneIn(2)
            ? (uint)random.Below(4) * PageTable.PageSize + (uint)(random.OneIn(4) ? random.Below(64) : 0)
            : 0;
        var bound = random.OneIn(translation == TranslationKind.BaseAndBound ? 2 : 4)
            ? GuestMap.Data + (uint)random.Below(0x1_0000)
            : GuestMap.Size - move;
        var limit = translation == TranslationKind.BaseAndBound && isUser ? bound : GuestMap.Size;
        var remapping = Remapping(random, translation);
        var engine = random.OneIn(40) ? EngineChoice.Auto : EngineChoice.Translator;
        var items = new ProgramGenerator(random, translation, isUser, remapping.Page, limit).Generate();

        // Half of all programs run over the end of a page, if they are long enough.
        var length = (int)new CodeLayout(items, GuestMap.Code).Length;
        var start = GuestMap.Code
            + (uint)(random.OneIn(2) ? random.Below((int)PageTable.PageSize) : PageTable.PageSize - random.Below(Math.Min(length + 1, NearPageEnd)));
        var transfers = random.OneIn(10) ? Transfers(random, start) : [];
        var longestSlice = engine == EngineChoice.Auto ? LongestHotSlice
            : items.Count < ShortProgram && transfers.Count == 0 ? LongestShortSlice
            : LongestSlice;
        return new EngineCase
        {
            Seed = seed,
            Translation = translation,
            IsUser = isUser,
            Engine = engine,
            Base = move,
            Bound = bound,
            BaseChange = translation == TranslationKind.BaseAndBound && isUser && random.OneIn(2)
                ? (random.OneIn(4) ? PageTable.PageSize : GuestMap.OtherCode ^ GuestMap.Code)
                : 0,
            BoundChange = random.OneIn(2) ? 0 : random.NextUInt32() & (GuestMap.DataPages * PageTable.PageSize - 1),
            Remapping = remapping,
            Start = start - move,
            Items = items,
            Places = [.. Enumerable.Range(0, PlaceCount).Select(_ => random.Below(items.Count))],
            Registers = InitialRegisters(random),
            Eflags = EFlags.AlwaysOne | random.NextUInt32() & EFlags.Status | (random.OneIn(4) ? 0 : EFlags.IF)
                | (random.OneIn(32) ? EFlags.TF : 0),
            TimerInterval = random.OneIn(2) ? 0 : (uint)(random.OneIn(4) ? 20 + random.Below(40) : 100 + random.Below(1000)),
            Transfers = transfers,
            InterruptMask = random.OneIn(8) ? random.NextUInt32() : 0,
            Trace = random.Below(128) switch
            {
                < 88 => TraceKinds.None,
                < 120 => TraceKinds.Trap | TraceKinds.SystemCall | TraceKinds.Mark,

                // Who sees walks or instructions sees the interpreter, with either engine.
                < 126 => TraceKinds.All & ~(TraceKinds.Instruction | TraceKinds.Mmu),
                126 => TraceKinds.All & ~TraceKinds.Instruction,
                _ => TraceKinds.All,
            },
            MemorySeed = random.Next(),
            Slices = Slices(random, longestSlice),
            IsLate = random.OneIn(8),
        };
    }

    private static Remapping Remapping(SplitMix64 random, TranslationKind translation)
    {
        if (translation != TranslationKind.Paging)
            return new Remapping(GuestMap.Data, GuestMap.Data, 0);
        if (random.OneIn(3))
        {
            var code = (uint)random.Below(2) * PageTable.PageSize;
            var entry = (random.OneIn(4) ? GuestMap.OtherKernelTable : GuestMap.KernelTable) + 4 * ((GuestMap.Code + code) / PageTable.PageSize);
            return new Remapping(GuestMap.Code + code, entry, (GuestMap.OtherCode + code) | PageTable.P | PageTable.W | PageTable.U);
        }

        var page = 1 + (uint)random.Below(GuestMap.WindowPages - 1);
        var table = random.OneIn(4) ? GuestMap.OtherWindowTable : GuestMap.WindowTable;
        return new Remapping(GuestMap.Window + page * PageTable.PageSize, table + 4 * page, GuestImage.WindowEntry(random));
    }

    // Mostly into the program's code and data while it runs; what is on the disk is much like the code.
    private static List<Transfer> Transfers(SplitMix64 random, uint start)
    {
        var own = (start - GuestMap.Code) / DiskGeometry.SectorSize;
        var transfers = new List<Transfer>();
        for (var count = 1 + random.Below(3); count > 0; count--)
        {
            var sectors = (uint)random.Below(random.OneIn(4) ? 9 : 2) + 1;
            var place = random.OneIn(2) ? own : (uint)random.Below(GuestMap.DiskSize / DiskGeometry.SectorSize);
            var buffer = random.Below(16) switch
            {
                0 => GuestMap.Size - (uint)random.Below(1024),
                1 => random.NextUInt32(),
                < 10 => GuestMap.Code + place * DiskGeometry.SectorSize,
                _ => GuestMap.Data + place * DiskGeometry.SectorSize + (uint)random.Below(16),
            };
            var status = DiskDescriptor.Own | (random.OneIn(8) ? DiskDescriptor.Write : 0) | (random.OneIn(4) ? DiskDescriptor.Quiet : 0);
            transfers.Add(new Transfer(buffer, random.OneIn(4) ? (uint)random.Below(80) : place, sectors, status));
        }

        return transfers;
    }

    private static uint[] InitialRegisters(SplitMix64 random)
    {
        var registers = new uint[Registers.Count];
        for (var i = 0; i < registers.Length; i++)
            registers[i] = random.OneIn(2) ? random.NextUInt32() : (uint)random.Below(64);
        foreach (var pointer in InstructionGenerator.Pointers)
            registers[(int)pointer] = GuestMap.Data + (uint)random.Below(GuestMap.DataPages * (int)PageTable.PageSize);
        registers[(int)Register.Esp] = GuestMap.StackTop - (uint)random.Below(128);
        return registers;
    }

    private static List<Slice> Slices(SplitMix64 random, int longest)
    {
        var slices = new List<Slice>();
        for (var count = 2 + random.Below(6); count > 0; count--)
        {
            var budget = random.Below(4) switch
            {
                0 => 1 + random.Below(8),
                1 => 1 + random.Below(64),
                2 => 1 + random.Below(longest / 4),
                _ => 1 + random.Below(longest),
            };
            slices.Add(new Slice((ulong)budget, random.OneIn(4) ? random.Below(32) : null, random.OneIn(8)));
        }

        return slices;
    }
}
