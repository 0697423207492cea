// Which code becomes one region: everything that direct jumps, branches and calls reach from a hot address, nearest first,
// up to a limit. So a region has loops and call trees in it, and control seldom leaves it.

using Toy.Isa;

namespace Toy.Cpu.Translator;

internal sealed class RegionFinder(InstructionTable table)
{
    /// <summary>Instructions of a region at most: the host's compiler takes much longer over much larger methods.</summary>
    public const int LargestRegion = 400;

    /// <summary>Instructions of a block at most: what is left to the interpreter at the end of a time slice is less.</summary>
    private const int LargestBlock = 32;

    private const int LargestPageCount = 30;

    /// <summary>Instructions whose accesses are often not aligned.</summary>
    public HashSet<uint> Unaligned { get; } = [];

    /// <summary>Instructions whose accesses go to ever other pages.</summary>
    public HashSet<uint> Scattered { get; } = [];

    /// <summary>Instructions whose accesses are not in one page with those near them.</summary>
    public HashSet<uint> Apart { get; } = [];

    /// <summary>The blocks reached from an address, by address; none when nothing there can be translated.</summary>
    /// <param name="code">Where they are.</param>
    /// <param name="entry">The address.</param>
    /// <param name="largest">Instructions at most.</param>
    /// <param name="isForeign">What is left to other regions.</param>
    public List<BasicBlock> Find(CodeView code, uint entry, int largest, Func<uint, bool> isForeign)
    {
        var instructions = new SortedDictionary<uint, RegionInstruction>();
        var leaders = new HashSet<uint> { entry };
        var pages = new HashSet<uint>();
        var pending = new Queue<uint>([entry]);
        var cases = new Dictionary<uint, IReadOnlyList<uint>>();
        while (pending.TryDequeue(out var start) && instructions.Count < largest)
            Follow(code, start, largest, eip => eip != entry && isForeign(eip), instructions, leaders, pages, pending, cases);
        return Connect(instructions, leaders, cases);
    }

    /// <summary>Decodes from an address to where control turns away, and notes where it may turn to.</summary>
    private void Follow(
        CodeView code, uint eip, int largest, Func<uint, bool> isForeign, SortedDictionary<uint, RegionInstruction> instructions, HashSet<uint> leaders,
        HashSet<uint> pages, Queue<uint> pending, Dictionary<uint, IReadOnlyList<uint>> cases)
    {
        uint? bound = null;
        while (instructions.Count < largest && !instructions.ContainsKey(eip) && !isForeign(eip))
        {
            if (!pages.Contains(eip & PageTable.FrameMask) && pages.Count == LargestPageCount)
                return;
            if (Decoder.Decode(table, code.RestOfPage(eip), out var decoded) != DecodeStatus.Valid)
                return;
            var instruction = new RegionInstruction(eip, decoded, InstructionFacts.Of(decoded))
            {
                MayBeUnaligned = Unaligned.Contains(eip),

                // The kernel's regions look pages up in the middle, and a place may be dropped by that.
                IsApart = !code.IsUser || Apart.Contains(eip),

                // The kernel's translations are forgotten so often that its accesses are hardly ever to a page they have met.
                IsScattered = !code.IsUser || Scattered.Contains(eip),
            };
            instructions.Add(eip, instruction);
            pages.Add(eip & PageTable.FrameMask);
            if (instruction.Facts.Flow is Flow.Conditional or Flow.Jump or Flow.Call)
            {
                leaders.Add(instruction.Target);
                pending.Enqueue(instruction.Target);
            }

            if (instruction.MovesBlock)
                leaders.Add(eip);
            bound = JumpTable.Bound(decoded) ?? bound;
            if (instruction.Facts.Flow == Flow.IndirectJump)
            {
                cases[eip] = JumpTable.Targets(code, instruction, bound);
                foreach (var target in cases[eip])
                {
                    leaders.Add(target);
                    pending.Enqueue(target);
                }
            }

            if (instruction.Facts.Flow is Flow.Call or Flow.IndirectCall or Flow.Conditional or Flow.Untranslated)
                leaders.Add(instruction.Next);
            if (instruction.Facts.Flow is Flow.Call or Flow.IndirectCall or Flow.Untranslated)
                pending.Enqueue(instruction.Next);
            if (instruction.Facts.Flow is not (Flow.Onward or Flow.Conditional))
                return;
            eip = instruction.Next;
        }
    }

    private static List<BasicBlock> Connect(
        SortedDictionary<uint, RegionInstruction> instructions, HashSet<uint> leaders, Dictionary<uint, IReadOnlyList<uint>> cases)
    {
        var blocks = new List<BasicBlock>();
        foreach (var instruction in instructions.Values)
        {
            var block = blocks.Count > 0 ? blocks[^1] : null;
            if (block is null
                || leaders.Contains(instruction.Eip)
                || block.Flow != Flow.Onward
                || block.Last.Next != instruction.Eip
                || block.Instructions.Count == LargestBlock
                || ((block.Start ^ instruction.Eip) & PageTable.FrameMask) != 0)
            {
                block = new BasicBlock(instruction.Eip);
                blocks.Add(block);
            }

            block.Instructions.Add(instruction);
        }

        var byStart = blocks.ToDictionary(block => block.Start);
        foreach (var block in blocks)
        {
            block.Onward = byStart.GetValueOrDefault(block.Last.Next);
            if (block.Flow is Flow.Conditional or Flow.Jump or Flow.Call)
                block.Target = byStart.GetValueOrDefault(block.Last.Target);
            foreach (var target in cases.GetValueOrDefault(block.Last.Eip, []))
            {
                if (byStart.TryGetValue(target, out var known))
                    block.Cases.Add(known);
            }

            foreach (var successor in block.Successors())
                successor.Predecessors++;
        }

        return blocks;
    }
}
