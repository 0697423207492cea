// Runs translated regions, one after the other, for as long as control stays in them; and translates what has become hot.

using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>What has to happen next where no region can go on.</summary>
internal enum NextStep
{
    /// <summary>The interpreter executes until it lands at an entry.</summary>
    Interpret,

    /// <summary>The interpreter executes one instruction.</summary>
    InterpretOne,

    /// <summary>The interpreter executes until the deadline.</summary>
    InterpretToDeadline,
}

internal sealed class TranslatorEngine
{
    private const int HeatCount = 1 << 13;

    private readonly Processor _processor;
    private readonly RegionFinder _finder;
    private readonly RegionCache _regions;
    private readonly HostPages _pages;
    private readonly FlagKinds _kinds = new();
    private readonly TranslatedState[] _states;
    private readonly ushort[] _heat = new ushort[HeatCount];
    private readonly ushort _threshold;

    /// <param name="processor">Whose instructions are executed.</param>
    /// <param name="table">What they mean.</param>
    /// <param name="threshold">How often control has to come to an address before it is translated.</param>
    public TranslatorEngine(Processor processor, InstructionTable table, ushort threshold)
    {
        _processor = processor;
        _threshold = threshold;
        _finder = new RegionFinder(table);
        _regions = new RegionCache(processor);
        _pages = new HostPages(processor.Memory, processor.Mmu);
        processor.Mmu.HostPages = _pages;
        processor.Memory.CodeAppeared = _pages.DropWrites;
        _states =
        [
            new TranslatedState(processor, _pages, _regions, _kinds, user: false),
            new TranslatedState(processor, _pages, _regions, _kinds, user: true),
        ];
    }

    public TranslatorStatistics Statistics { get; } = new();

    /// <summary>Executes regions from the current instruction on; returns what to do where none can go on.</summary>
    public NextStep Run()
    {
        var user = _processor.IsUserMode;
        if (_regions.Find(_processor.Eip, user) is not { } entry)
            return NextStep.Interpret;
        var state = _states[user ? 1 : 0];
        state.Left = (long)Math.Min(_processor.Deadline - _processor.Time, long.MaxValue);
        var left = state.Left;
        state.Eip = _processor.Eip;
        state.Eflags = _processor.Eflags;
        state.FlagKind = 0;
        state.FlagFirst = 0;
        state.FlagSecond = 0;
        var step = RunRegions(entry, state, user);
        _processor.Eip = state.Eip;
        _processor.Eflags = state.Flags(state.FlagKind, state.FlagFirst, state.FlagSecond, state.Eflags);
        _processor.Time += (ulong)(left - state.Left);
        Statistics.Translated += (ulong)(left - state.Left);
        return step;
    }

    /// <summary>Control has come to an address by a jump; whether a region can go on there.</summary>
    public bool Lands(uint eip)
    {
        var user = _processor.IsUserMode;
        if (_regions.Find(eip, user) is not null)
            return true;
        ref var heat = ref _heat[(eip ^ eip >> 13) & (HeatCount - 1)];
        return ++heat == _threshold && Translate(eip, user);
    }

    private NextStep RunRegions(EntryPoint entry, TranslatedState state, bool user)
    {
        while (true)
        {
            if (state.Left < entry.Need)
                return NextStep.InterpretToDeadline;
            state.Pages = entry.Region.ValidPages;
            Statistics.Entries++;
            switch ((RegionExit)entry.Region.Run(entry.Number))
            {
                case RegionExit.Refused:
                    Statistics.Refusals++;
                    return NextStep.InterpretOne;
                case RegionExit.OutOfTime:
                    return NextStep.InterpretToDeadline;
            }

            if (_regions.Find(state.Eip, user) is not { } next)
                return NextStep.Interpret;
            entry = next;
        }
    }

    private bool Translate(uint eip, bool user)
    {
        var code = new CodeView(_processor, user);
        var blocks = _finder.Find(code, eip);
        if (blocks.Count == 0 || blocks.Find(block => block.Start == eip) is not { } first || first.Instructions[0].Facts.Flow == Flow.Untranslated)
            return false;
        var plan = new RegionPlan(blocks, eip);
        var region = new Region(plan, code, RegionEmitter.Emit(plan, _states[user ? 1 : 0], _kinds));
        _regions.Add(region, user);
        Statistics.Regions++;
        Statistics.RegionInstructions += (ulong)region.InstructionCount;
        return _regions.Find(eip, user) is not null;
    }
}
