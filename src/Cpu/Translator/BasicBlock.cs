using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>An instruction of a region.</summary>
internal readonly record struct RegionInstruction(uint Eip, MachineInstruction Instruction, InstructionFacts Facts)
{
    /// <summary>It is executed many times over without the interpreter (<see cref="BlockMoves"/>).</summary>
    public bool MovesBlock => BlockMove.Of(this) is not null;

    /// <summary>Its accesses have been seen not to be aligned.</summary>
    public bool MayBeUnaligned { get; init; }

    /// <summary>Its accesses have been seen to go to ever other pages.</summary>
    public bool IsScattered { get; init; }

    /// <summary>Its accesses do not rely on those near them, which may be in another page.</summary>
    public bool IsApart { get; init; }

    public uint Next => Eip + (uint)Instruction.Length;

    /// <summary>Of a direct jump or call.</summary>
    public uint Target => Next + Instruction.Immediate;
}

/// <summary>Instructions that are executed one after the other, and where control may go from the last.</summary>
internal sealed class BasicBlock(uint start)
{
    public uint Start { get; } = start;

    public List<RegionInstruction> Instructions { get; } = [];

    public RegionInstruction Last => Instructions[^1];

    /// <summary>How control leaves the block.</summary>
    public Flow Flow => Last.Facts.Flow;

    /// <summary>The block after this one in memory, if it belongs to the region: where it falls through or returns to.</summary>
    public BasicBlock? Onward { get; set; }

    /// <summary>The block at the target of the last instruction, if it belongs to the region.</summary>
    public BasicBlock? Target { get; set; }

    /// <summary>Where an indirect jump at the end probably leads: the entries of its table, as they were.</summary>
    public List<BasicBlock> Cases { get; } = [];

    /// <summary>How many blocks have this one as a successor.</summary>
    public int Predecessors { get; set; }

    /// <summary>Of the page in the region's list.</summary>
    public int Page { get; set; }

    /// <summary>The number by which the region is entered here; −1 when it is not.</summary>
    public int Entry { get; set; } = -1;

    /// <summary>Control comes here from one block only: what is known there is known here.</summary>
    public bool HasOneWayIn => Predecessors == 1 && Entry < 0;

    /// <summary>The time left is compared with <see cref="Need"/> on the way here.</summary>
    public bool IsCheckpoint { get; set; }

    /// <summary>The most instructions that can follow from here to the next checkpoint.</summary>
    public int Need { get; set; }

    /// <summary>Flags whose value at the start may matter.</summary>
    public uint FlagsLive { get; set; } = EFlags.Changeable;

    /// <summary>The successors that belong to the region.</summary>
    public IEnumerable<BasicBlock> Successors()
    {
        if (Target is not null)
            yield return Target;
        if (Onward is not null && Flow is Flow.Onward or Flow.Conditional)
            yield return Onward;
        foreach (var target in Cases)
            yield return target;
    }
}
