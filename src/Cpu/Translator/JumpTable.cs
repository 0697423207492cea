// Switch statements: an indirect jump through a table of addresses. Where it leads is guessed from the table as it is when the
// region is made; the code compares with where it does lead.

using Toy.Isa;

namespace Toy.Cpu.Translator;

internal static class JumpTable
{
    private const int LargestTable = 256;

    /// <summary>Further away than this is no case of the same switch.</summary>
    private const int Reach = 1 << 15;

    /// <summary>The targets in the table of an indirect jump; none when it has no table that can be read.</summary>
    /// <param name="code">Where the table is read.</param>
    /// <param name="jump">The jump.</param>
    /// <param name="bound">How many entries the code before lets through, if that is known.</param>
    public static IReadOnlyList<uint> Targets(CodeView code, in RegionInstruction jump, uint? bound)
    {
        var memory = jump.Instruction.Memory;
        if (!jump.Instruction.Syntax.HasMemory || memory.Base is not null || memory.Index is null || memory.Scale != sizeof(uint))
            return [];
        var targets = new List<uint>();
        for (uint i = 0; i < Math.Min(bound ?? LargestTable, LargestTable); i++)
        {
            if (code.Long((uint)memory.Displacement + i * sizeof(uint)) is not { } target
                || Math.Abs((long)target - jump.Eip) > Reach)
                break;
            if (!targets.Contains(target))
                targets.Add(target);
        }

        return targets;
    }

    /// <summary>The number of cases that a comparison before a jump through a table lets through.</summary>
    public static uint? Bound(in MachineInstruction instruction) =>
        instruction.Row.Shape == "Compare" && instruction.Syntax.Form == OperandForm.RegisterImmediate
            ? instruction.Width.Truncate(instruction.Immediate) + 1
            : null;
}
