// How control moves between blocks, and out of the region with everything as the interpreter would have it.

using System.Reflection;
using System.Reflection.Emit;
using Toy.Isa;

namespace Toy.Cpu.Translator;

internal sealed class FlowEmitter
{
    /// <summary>Known targets that an indirect jump is compared with at most.</summary>
    private const int LargestGuess = 4;

    private static readonly FieldInfo s_eip = StateFields.Named(nameof(TranslatedState.Eip));
    private static readonly FieldInfo s_pages = StateFields.Named(nameof(TranslatedState.Pages));
    private static readonly FieldInfo s_address = StateFields.Named(nameof(TranslatedState.Address));

    private readonly List<ExitSite> _sites = [];
    private readonly IlWriter _il;
    private readonly RegionLocals _locals;
    private readonly FlagEmitter _flags;
    private readonly RegionPlan _plan;
    private readonly Dictionary<BasicBlock, Label> _labels = [];
    private readonly Dictionary<(FlagState Flags, Stored What), Label> _ways = [];
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

    /// <summary>Where the region can be left, by number.</summary>
    public IReadOnlyList<ExitSite> Sites => _sites;

    public Label Label(BasicBlock block) => _labels[block];

    /// <summary>The start of a block: its time is charged.</summary>
    public void Begin(BasicBlock block)
    {
        _il.Mark(_labels[block]);
        _locals.BeginBlock();
        Charge(-block.Instructions.Count);
    }

    /// <summary>The way out before an instruction, with the flags as they are here.</summary>
    public WayOut Refusal(BasicBlock block, int index, RefusedAccess? access)
    {
        var refund = block.Instructions.Count - index;
        var instruction = block.Instructions[index];
        var site = Site(RegionExit.Refused, instruction.Eip) with
        {
            Refund = refund,
            Access = access,
            Block = BlockMove.Of(instruction),
            Instruction = instruction.Instruction,
        };
        return Exit(site, access is null ? Stored.Nothing : Stored.Address);
    }

    /// <summary>Goes on at a known address.</summary>
    public void GoTo(BasicBlock from, BasicBlock? to, uint eip)
    {
        if (to is null)
        {
            Exit(Site(RegionExit.Elsewhere, eip)).Take();
            return;
        }

        CheckPage(from, to);
        CheckTime(to);
        if (NeedsFlags(to))
            _flags.Settle();
        _il.Branch(OpCodes.Br, _labels[to]);
    }

    /// <summary>Goes on at a known address if the value on the stack is not 0.</summary>
    public void GoToIf(BasicBlock from, BasicBlock? to, uint eip)
    {
        if (to is null)
        {
            Exit(Site(RegionExit.Elsewhere, eip)).TakeIf(OpCodes.Brtrue);
        }
        else if (IsPlain(from, to))
        {
            _il.Branch(OpCodes.Brtrue, _labels[to]);
        }
        else
        {
            var otherwise = _il.Label();
            _il.Branch(OpCodes.Brfalse, otherwise);
            GoTo(from, to, eip);
            _il.Mark(otherwise);
        }
    }

    /// <summary>Goes on at the address in <see cref="RegionLocals.Target"/>, which is probably one of these.</summary>
    public void GoToTarget(BasicBlock from, IReadOnlyList<BasicBlock> guesses)
    {
        if (guesses.Count <= LargestGuess)
        {
            foreach (var guess in guesses)
                GoToIfEqual(from, guess);
        }
        else
        {
            GoToHashed(from, guesses);
        }

        Elsewhere().Take();
    }

    // A perfect hash chooses the one guess that it can be, so that many cost no more than a few.
    private void GoToHashed(BasicBlock from, IReadOnlyList<BasicBlock> guesses)
    {
        var hash = PerfectHash.Find([.. guesses.Select(guess => guess.Start)]);
        var labels = new Label[hash.Slots.Length];
        var elsewhere = _il.Label();
        _il.Load(_locals.Target);
        _il.Constant(hash.Multiplier);
        _il.Op(OpCodes.Mul);
        _il.Constant(hash.Shift);
        _il.Op(OpCodes.Shr_Un);
        for (var i = 0; i < labels.Length; i++)
            labels[i] = hash.Slots[i] < 0 ? elsewhere : _il.Label();
        _il.Switch(labels);
        _il.Branch(OpCodes.Br, elsewhere);
        for (var i = 0; i < labels.Length; i++)
        {
            if (hash.Slots[i] < 0)
                continue;
            _il.Mark(labels[i]);
            GoToIfEqual(from, guesses[hash.Slots[i]]);
            _il.Branch(OpCodes.Br, elsewhere);
        }

        _il.Mark(elsewhere);
    }

    private void GoToIfEqual(BasicBlock from, BasicBlock guess)
    {
        _il.Load(_locals.Target);
        _il.Constant(guess.Start);
        if (IsPlain(from, guess))
        {
            _il.Branch(OpCodes.Beq, _labels[guess]);
            return;
        }

        var otherwise = _il.Label();
        _il.Branch(OpCodes.Bne_Un, otherwise);
        GoTo(from, guess, guess.Start);
        _il.Mark(otherwise);
    }

    /// <summary>Goes on at the address in <see cref="RegionLocals.Target"/>, which came from the stack.</summary>
    public void GoToReturn(BasicBlock from) => GoToTarget(from, _plan.ReturnSites);

    /// <summary>The one way out.</summary>
    public void EmitExit()
    {
        _il.Note("exit");
        _il.Mark(_exit);
        _locals.EmitExit();
        _il.Load(_locals.Site);
        _il.Op(OpCodes.Ret);
    }

    /// <summary>The way in, to the block whose number is the argument.</summary>
    public void EmitEntry()
    {
        _il.Note("entry");
        _locals.EmitEntry();
        _il.Argument(1);
        _il.Switch([.. _plan.Entries.Select(block => _labels[block])]);

        // No other number is ever given.
        _il.Branch(OpCodes.Br, _labels[_plan.Entries[0]]);
    }

    // The way out to the address in RegionLocals.Target.
    private WayOut Elsewhere() => Exit(Site(RegionExit.Elsewhere, eip: null), Stored.Target);

    private ExitSite Site(RegionExit reason, uint? eip) =>
        new(reason, eip, Refund: 0, _flags.FormOf(_flags.State), _flags.State.StartsUnknown);

    /// <summary>A way out with the flags as they are here.</summary>
    private WayOut Exit(ExitSite site, Stored what = Stored.Nothing)
    {
        var flags = _flags.State;
        if (!_ways.TryGetValue((flags, what), out var rest))
        {
            rest = _il.Label();
            _ways.Add((flags, what), rest);
            _il.Later(() => StoreAndExit(rest, flags, what));
        }

        _sites.Add(site);
        return new WayOut(_il, _locals.Site, _sites.Count - 1, rest);
    }

    private void StoreAndExit(Label label, FlagState flags, Stored what)
    {
        _il.Mark(label);
        _flags.StoreForExit(flags);
        if (what != Stored.Nothing)
        {
            _il.State();
            _il.Load(what == Stored.Address ? _locals.Address : _locals.Target);
            _il.StoreField(what == Stored.Address ? s_address : s_eip);
        }

        _il.Branch(OpCodes.Br, _exit);
    }

    private void Charge(int instructions)
    {
        _il.Load(_locals.Left);
        _il.LongConstant(instructions);
        _il.Op(OpCodes.Add);
        _il.Store(_locals.Left);
    }

    private bool IsPlain(BasicBlock from, BasicBlock to) => from.Page == to.Page && !to.IsCheckpoint && !NeedsFlags(to);

    // Only status flags are ever pending.
    private bool NeedsFlags(BasicBlock to) => (to.FlagsLive & EFlags.Status) != 0 && !to.HasOneWayIn && !_flags.State.IsUnknown;

    // Is there time for what follows?
    private void CheckTime(BasicBlock to)
    {
        if (!to.IsCheckpoint)
            return;
        _il.Load(_locals.Left);
        _il.LongConstant(to.Need);
        Exit(Site(RegionExit.OutOfTime, to.Start)).TakeIf(OpCodes.Blt);
    }

    // Another page may have no translation yet, or another one than when the region was made: then it is looked up outside.
    private void CheckPage(BasicBlock from, BasicBlock to)
    {
        if (from.Page == to.Page)
            return;
        _il.State();
        _il.LoadField(s_pages);
        _il.Constant(1 << to.Page);
        _il.Op(OpCodes.And);
        Exit(Site(RegionExit.Elsewhere, to.Start)).TakeIf(OpCodes.Brfalse);
    }

    /// <summary>What is stored on the way out, besides what the flags follow from.</summary>
    private enum Stored
    {
        Nothing,

        /// <summary>The address of the access that was refused.</summary>
        Address,

        /// <summary>Where control goes on.</summary>
        Target,
    }
}
