// What is decided about a region before any code is emitted: where it can be entered, where the time left is checked, and
// which flags matter where.

using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>The blocks of a region with everything known about them.</summary>
internal sealed class RegionPlan
{
    /// <summary>Instructions between two checkpoints at most, but for a single block.</summary>
    private const int LongestPath = 64;

    private readonly List<BasicBlock> _entries = [];
    private readonly List<uint> _pages = [];
    private readonly IReadOnlyDictionary<(uint Eip, int Access), WindowAccess> _windows;

    public RegionPlan(List<BasicBlock> blocks, uint entry)
    {
        Blocks = blocks;
        foreach (var block in blocks)
        {
            var page = block.Start & PageTable.FrameMask;
            if (!_pages.Contains(page))
                _pages.Add(page);
            block.Page = _pages.IndexOf(page);
        }

        ReturnSites =
        [
            .. from block in blocks
               where block.Flow is Flow.Call or Flow.IndirectCall && block.Onward is not null
               select block.Onward,
        ];
        FindEntries(entry);
        PlaceCheckpoints();
        _windows = WindowPlanner.Plan(blocks);
        FindLiveFlags();
    }

    /// <summary>In the order of their addresses.</summary>
    public IReadOnlyList<BasicBlock> Blocks { get; }

    /// <summary>The blocks at which the region can be entered, by number.</summary>
    public IReadOnlyList<BasicBlock> Entries => _entries;

    /// <summary>The virtual pages of the code, in the order of the blocks' page numbers.</summary>
    public IReadOnlyList<uint> Pages => _pages;

    /// <summary>Where the calls of the region return to.</summary>
    public IReadOnlyList<BasicBlock> ReturnSites { get; }

    // Wherever control may come from outside again: after a time slice, a call of another region, a missing translation.
    private void FindEntries(uint entry)
    {
        foreach (var block in Blocks)
        {
            if (block.Start == entry || block.Instructions[0].MovesBlock)
                AddEntry(block);
            foreach (var successor in block.Successors())
            {
                if (successor.Start <= block.Start)
                {
                    successor.IsCheckpoint = true;
                    AddEntry(successor);
                }

                if (successor.Page != block.Page || block.Flow == Flow.Call)
                    AddEntry(successor);
            }

            if (block.Flow == Flow.Untranslated && block.Onward is { } after)
                AddEntry(after);
        }

        foreach (var site in ReturnSites)
        {
            site.IsCheckpoint = true;
            AddEntry(site);
        }
    }

    private void AddEntry(BasicBlock block)
    {
        if (block.Entry >= 0)
            return;
        block.Entry = _entries.Count;
        _entries.Add(block);
    }

    // Every cycle has a jump backward or a return in it, so between checkpoints control only moves forward.
    private void PlaceCheckpoints()
    {
        for (var i = Blocks.Count - 1; i >= 0; i--)
        {
            var block = Blocks[i];
            var longest = 0;
            foreach (var successor in block.Successors())
                longest = successor.IsCheckpoint ? longest : Math.Max(longest, successor.Need);
            if (longest + block.Instructions.Count > LongestPath)
            {
                longest = 0;
                foreach (var successor in block.Successors())
                {
                    successor.IsCheckpoint = true;
                    AddEntry(successor);
                }
            }

            block.Need = longest + block.Instructions.Count;
        }
    }

    private void FindLiveFlags()
    {
        foreach (var block in Blocks)
            block.FlagsLive = 0;
        bool hasChanged;
        do
        {
            hasChanged = false;
            for (var i = Blocks.Count - 1; i >= 0; i--)
            {
                var block = Blocks[i];
                var live = LiveBefore(block, first: 0);
                hasChanged |= live != block.FlagsLive;
                block.FlagsLive = live;
            }
        }
        while (hasChanged);
    }

    /// <summary>Flags whose value matters after an instruction of a block.</summary>
    public uint LiveAfter(BasicBlock block, int index) =>
        index == block.Instructions.Count - 1 ? LiveAtEnd(block) : LiveBefore(block, index + 1);

    /// <summary>How an access of an instruction is made, if it is through a window.</summary>
    public WindowAccess? Window(uint eip, int access) => _windows.TryGetValue((eip, access), out var made) ? made : null;

    // Accesses through a window are certain once the first of them has succeeded.
    private bool MayLeave(in RegionInstruction instruction)
    {
        if (!instruction.Facts.MayLeave || instruction.Facts.MayFault)
            return instruction.Facts.MayLeave;
        var accesses = InstructionEffects.Of(instruction.Instruction).Accesses;
        for (var i = 0; i < accesses.Length; i++)
        {
            if (Window(instruction.Eip, i) is not { IsFirst: false })
                return true;
        }

        return accesses.IsEmpty;
    }

    /// <summary>Flags whose value matters before an instruction of a block.</summary>
    private uint LiveBefore(BasicBlock block, int first)
    {
        var live = LiveAtEnd(block);
        for (var i = block.Instructions.Count - 1; i >= first; i--)
        {
            var facts = block.Instructions[i].Facts;
            live = MayLeave(block.Instructions[i]) ? EFlags.Changeable : (live & ~facts.FlagsReplaced) | facts.FlagsRead;
        }

        return live;
    }

    /// <summary>Flags whose value matters when control leaves a block.</summary>
    private static uint LiveAtEnd(BasicBlock block)
    {
        uint live = 0;
        var inside = 0;
        foreach (var successor in block.Successors())
        {
            // Where the region may be left, whoever goes on may want all.
            live |= successor.Page == block.Page && !successor.IsCheckpoint ? successor.FlagsLive : EFlags.Changeable;
            inside++;
        }

        var expected = block.Flow switch
        {
            Flow.Onward or Flow.Jump or Flow.Call => 1,
            Flow.Conditional => 2,
            _ => int.MaxValue,
        };
        return inside < expected ? EFlags.Changeable : live;
    }
}
