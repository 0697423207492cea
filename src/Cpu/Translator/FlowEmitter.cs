// How control moves between blocks, and out of the region with everything as the interpreter would have it.

using System.Reflection.Emit;
using Toy.Isa;

namespace Toy.Cpu.Translator;

internal sealed class FlowEmitter
{
    /// <summary>Known targets that an indirect jump is compared with at most.</summary>
    private const int LargestGuess = 6;

    private readonly IlWriter _il;
    private readonly RegionLocals _locals;
    private readonly FlagEmitter _flags;
    private readonly RegionPlan _plan;
    private readonly Dictionary<BasicBlock, Label> _labels = [];
    private readonly Label _exit;

    public FlowEmitter(IlWriter il, RegionLocals locals, FlagEmitter flags, RegionPlan plan)
    {
        _il = il;
        _locals = locals;
        _flags = flags;
        _plan = plan;
        _exit = il.Label();
        foreach (var block in plan.Blocks)
            _labels.Add(block, il.Label());
    }

    public Label Label(BasicBlock block) => _labels[block];

    /// <summary>The start of a block: is there time for what follows, and what of it the block will have used.</summary>
    public void Begin(BasicBlock block)
    {
        _il.Mark(_labels[block]);
        if (block.IsCheckpoint)
        {
            var late = _il.Label();
            _il.Load(_locals.Left);
            _il.LongConstant(block.Need);
            _il.Branch(OpCodes.Blt, late);
            _il.Later(() =>
            {
                _il.Mark(late);
                Leave(block.Start, RegionExit.OutOfTime);
            });
        }

        Charge(-block.Instructions.Count);
    }

    /// <summary>A label where the region is left before an instruction, with the flags as they are here.</summary>
    public Label Refusal(BasicBlock block, int index)
    {
        var label = _il.Label();
        var state = _flags.State;
        _il.Later(() =>
        {
            _il.Mark(label);
            _flags.Settle(state);
            Charge(block.Instructions.Count - index);
            Leave(block.Instructions[index].Eip, RegionExit.Refused);
        });
        return label;
    }

    /// <summary>Goes on at a known address.</summary>
    public void GoTo(BasicBlock from, BasicBlock? to, uint eip)
    {
        if (to is null)
        {
            Leave(eip, RegionExit.Elsewhere);
            return;
        }

        CheckPage(from, to);
        _il.Branch(OpCodes.Br, _labels[to]);
    }

    /// <summary>Goes on at a known address if the value on the stack is not 0.</summary>
    public void GoToIf(BasicBlock from, BasicBlock? to, uint eip)
    {
        if (to is not null && to.Page == from.Page)
        {
            _il.Branch(OpCodes.Brtrue, _labels[to]);
            return;
        }

        var taken = _il.Label();
        _il.Branch(OpCodes.Brtrue, taken);
        _il.Later(() =>
        {
            _il.Mark(taken);
            GoTo(from, to, eip);
        });
    }

    /// <summary>Goes on at the address in <see cref="RegionLocals.Target"/>, which may be one of these.</summary>
    public void GoToTarget(BasicBlock from, IEnumerable<BasicBlock> guesses)
    {
        foreach (var guess in guesses.Take(LargestGuess))
        {
            _il.Load(_locals.Target);
            _il.Constant(guess.Start);
            if (guess.Page == from.Page)
            {
                _il.Branch(OpCodes.Beq, _labels[guess]);
                continue;
            }

            var taken = _il.Label();
            _il.Branch(OpCodes.Beq, taken);
            _il.Later(() =>
            {
                _il.Mark(taken);
                GoTo(from, guess, guess.Start);
            });
        }

        _il.Constant((int)RegionExit.Elsewhere);
        _il.Store(_locals.Reason);
        _il.Branch(OpCodes.Br, _exit);
    }

    /// <summary>Goes on at the address in <see cref="RegionLocals.Target"/>, which came from the stack.</summary>
    public void GoToReturn(BasicBlock from) => GoToTarget(from, _plan.ReturnSites());

    /// <summary>The one way out.</summary>
    public void EmitExit()
    {
        _il.Note("exit");
        _il.Mark(_exit);
        _locals.EmitExit();
        _flags.EmitExit(_locals);
        _il.Load(_locals.Reason);
        _il.Op(OpCodes.Ret);
    }

    /// <summary>The way in, to the block whose number is the argument.</summary>
    public void EmitEntry()
    {
        _il.Note("entry");
        _locals.EmitEntry();
        _flags.EmitEntry(_locals);
        _il.Argument(1);
        _il.Switch([.. _plan.Entries.Select(block => _labels[block])]);

        // No other number is ever given.
        _il.Branch(OpCodes.Br, _labels[_plan.Entries[0]]);
    }

    // Leaving for an address, with the flags settled.
    private void Leave(uint eip, RegionExit reason)
    {
        _il.Constant(eip);
        _il.Store(_locals.Target);
        _il.Constant((int)reason);
        _il.Store(_locals.Reason);
        _il.Branch(OpCodes.Br, _exit);
    }

    private void Charge(int instructions)
    {
        _il.Load(_locals.Left);
        _il.LongConstant(instructions);
        _il.Op(OpCodes.Add);
        _il.Store(_locals.Left);
    }

    // Another page may have no translation yet, or another one than when the region was made: then it is looked up outside.
    private void CheckPage(BasicBlock from, BasicBlock to)
    {
        if (from.Page == to.Page)
            return;
        var unseen = _il.Label();
        _il.Load(_locals.Pages);
        _il.Constant(1 << to.Page);
        _il.Op(OpCodes.And);
        _il.Branch(OpCodes.Brfalse, unseen);
        _il.Later(() =>
        {
            _il.Mark(unseen);
            Leave(to.Start, RegionExit.Elsewhere);
        });
    }
}
