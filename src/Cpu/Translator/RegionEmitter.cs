// A plan of a region → its code: entry, blocks, what is seldom executed, exit.

using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>Executes a region from one of its entries; returns the number of the <see cref="ExitSite"/> where it was left.</summary>
internal delegate int RegionCode(int entry);

internal static class RegionEmitter
{
    /// <param name="plan">What to emit.</param>
    /// <param name="state">What the code will work on.</param>
    /// <param name="kinds">The kinds of pending flags.</param>
    /// <param name="forms">Their numbers.</param>
    /// <param name="places">Where its accesses will note where they went.</param>
    /// <param name="listing">Receives the IL as text, if anybody wants it.</param>
    /// <returns>Null when it would be more than the host's compiler optimizes.</returns>
    public static (RegionCode Code, IReadOnlyList<ExitSite> Sites)? Emit(RegionPlan plan, TranslatedState state, FlagKinds kinds, FlagForms forms, RegionPlaces places, TextWriter? listing = null)
    {
        var method = new DynamicMethod(
            $"region_{plan.Blocks[0].Start:x8}", typeof(int), [typeof(TranslatedState), typeof(int)], typeof(TranslatedState), skipVisibility: true);
        var il = new IlWriter(method.GetILGenerator(), listing);
        var locals = new RegionLocals(il);
        var flags = new FlagEmitter(il, forms);
        locals.BeforeWrite = flags.Preserve;
        var flow = new FlowEmitter(il, locals, flags, plan);
        var operands = new OperandEmitter(il, locals, flow, places, plan);
        var results = new ResultEmitter(il, locals, flags, operands);
        var instructions = new InstructionEmitter(il, locals, flags, flow, operands, results, kinds, plan);
        var entry = il.Label();

        // What the entry must load is known at the end.
        il.Branch(OpCodes.Br, entry);
        var atEnd = new Dictionary<BasicBlock, FlagState>();
        foreach (var block in plan.Blocks)
        {
            flags.State = KnownState(plan, block, atEnd);
            flow.Begin(block);
            for (var i = 0; i < block.Instructions.Count; i++)
            {
                if (listing is not null)
                    il.Note($"{block.Instructions[i].Eip:x8} {Disassembler.Format(block.Instructions[i].Instruction, block.Instructions[i].Eip)}");
                instructions.Emit(block, i);
            }

            if (block.Flow == Flow.Onward)
                flow.GoTo(block, block.Onward, block.Last.Next);

            atEnd[block] = flags.State;
        }

        il.EmitLater();
        flow.EmitExit();
        il.Mark(entry);
        flow.EmitEntry();
        if (!il.IsOptimized)
            return null;
        var code = method.CreateDelegate<RegionCode>(state);

        // Compiled here and now, not by whoever enters it first.
        RuntimeHelpers.PrepareDelegate(code);
        return (code, flow.Sites);
    }

    // A block with one way in starts with what was known at its end.
    private static FlagState KnownState(RegionPlan plan, BasicBlock block, Dictionary<BasicBlock, FlagState> atEnd)
    {
        if (!block.HasOneWayIn)
            return FlagState.Unknown;
        foreach (var other in plan.Blocks)
        {
            if (atEnd.TryGetValue(other, out var state) && other.Successors().Contains(block))
                return state;
        }

        return FlagState.Unknown;
    }
}
