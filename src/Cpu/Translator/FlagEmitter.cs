// Flags are wanted seldom: by a condition right after a comparison, or by whoever goes on when the region is left. So
// operands are kept instead, and flags follow from them where they are wanted (docs/translator.md).

using System.Reflection.Emit;
using Toy.Isa;
using Toy.Isa.Semantics;

namespace Toy.Cpu.Translator;

internal sealed class FlagEmitter
{
    /// <summary>Instructions whose flags can be pending at once.</summary>
    private const int Slots = 4;

    private readonly IlWriter _il;
    private readonly LocalBuilder _eflags;
    private readonly LocalBuilder _kind;
    private readonly LocalBuilder[] _first = new LocalBuilder[Slots];
    private readonly LocalBuilder[] _second = new LocalBuilder[Slots];

    public FlagEmitter(IlWriter il)
    {
        _il = il;
        _eflags = il.Local(typeof(uint), "eflags");
        _kind = il.Local(typeof(int), "flag kind");
        for (var i = 0; i < Slots; i++)
        {
            _first[i] = il.Local(typeof(uint), $"flag first {i}");
            _second[i] = il.Local(typeof(uint), $"flag second {i}");
        }
    }

    /// <summary>Where the flags are.</summary>
    public FlagState State { get; set; } = FlagState.Unknown;

    public void EmitEntry(RegionLocals locals)
    {
        locals.Fill(_eflags, nameof(TranslatedState.Eflags));
        locals.Fill(_kind, nameof(TranslatedState.FlagKind));
        locals.Fill(_first[0], nameof(TranslatedState.FlagFirst));
        locals.Fill(_second[0], nameof(TranslatedState.FlagSecond));
    }

    public void EmitExit(RegionLocals locals)
    {
        locals.Give(_eflags, nameof(TranslatedState.Eflags));
        locals.Give(_kind, nameof(TranslatedState.FlagKind));
        locals.Give(_first[0], nameof(TranslatedState.FlagFirst));
        locals.Give(_second[0], nameof(TranslatedState.FlagSecond));
    }

    /// <summary>Leaves the flags of an instruction uncomputed.</summary>
    /// <param name="kind">How they follow.</param>
    /// <param name="facts">Which they are.</param>
    /// <param name="first">The first operand.</param>
    /// <param name="second">The second operand, if it is not a constant.</param>
    /// <param name="constant">The second operand, if it is.</param>
    public void Record(FlagKind kind, in InstructionFacts facts, LocalBuilder first, LocalBuilder? second, uint constant = 0)
    {
        var before = (EFlags.Status & ~facts.FlagsReplaced) | (facts.FlagsRead & EFlags.Status);
        if (before == EFlags.CF)
            ComputeCarry();
        else if (before != 0 && State.NextSlot == Slots)
            Settle(State, collapse: true);
        var slot = before is 0 or EFlags.CF ? 0 : State.NextSlot;
        _il.Load(first);
        _il.Store(_first[slot]);
        if (second is not null)
        {
            _il.Load(second);
            _il.Store(_second[slot]);
        }

        var pending = new PendingFlags(kind, slot, second is null ? constant : null);
        State = slot == 0 ? new FlagState(false, [pending]) : State with { Chain = State.Chain.Add(pending) };
    }

    /// <summary>Sets eflags to what is on the stack.</summary>
    public void Replace()
    {
        _il.Store(_eflags);
        State = FlagState.UpToDate;
    }

    /// <summary>Pushes eflags; where they are stays as it is.</summary>
    public void Push()
    {
        if (State.StartsUnknown)
            PushRecorded(() => _il.Load(_kind), 0, null);
        else
            _il.Load(_eflags);
        foreach (var pending in State.Chain)
        {
            // The flags before are the last argument, and on the stack already.
            _il.Store(_scratch ??= _il.Local(typeof(uint), "flags"));
            _il.Load(_first[pending.Slot]);
            PushSecond(pending);
            _il.Load(_scratch);
            _il.Call(pending.Kind.Record.Method);
        }
    }

    private LocalBuilder? _scratch;

    /// <summary>Pushes the flags that an instruction reads, as bits of eflags; others may be anything.</summary>
    public void PushRead(uint read)
    {
        if ((read & EFlags.Changeable) == 0)
            _il.Constant(0);
        else if (read == EFlags.CF)
            PushCondition(typeof(Below));
        else
            Push();
    }

    /// <summary>Pushes 1 when a condition holds, else 0.</summary>
    public void PushCondition(Type condition)
    {
        var isNot = condition.IsGenericType && condition.GetGenericTypeDefinition() == typeof(Not<>);
        var positive = isNot ? condition.GetGenericArguments()[0] : condition;
        if (State.Last is not { } last
            || !Comparison.TryEmit(_il, last.Kind, positive, () => _il.Load(_first[last.Slot]), () => PushSecond(last)))
        {
            Push();
            _il.Call(typeof(Values).GetMethod(nameof(Values.Condition))!.MakeGenericMethod(positive)); // why: it is there
        }

        if (!isNot)
            return;
        _il.Constant(0);
        _il.Op(OpCodes.Ceq);
    }

    /// <summary>
    /// Brings the flags of a point to where the end of a block or of the region expects them: eflags, and one pending kind.
    /// </summary>
    public void Settle(FlagState state, bool collapse = false)
    {
        if (!collapse && state is { StartsUnknown: true, Chain: [] })
            return;
        if (!collapse && state is { StartsUnknown: false, Chain: [{ Slot: 0 } only] })
        {
            _il.Constant(only.Kind.Number);
            _il.Store(_kind);
            if (only.Second is { } constant)
            {
                _il.Constant(constant);
                _il.Store(_second[0]);
            }

            return;
        }

        if (state.StartsUnknown)
        {
            PushRecorded(() => _il.Load(_kind), 0, null);
            _il.Store(_eflags);
        }

        foreach (var pending in state.Chain)
        {
            PushRecorded(() => _il.Constant(pending.Kind.Number), pending.Slot, pending);
            _il.Store(_eflags);
        }

        _il.Constant(0);
        _il.Store(_kind);
        if (State == state)
            State = FlagState.UpToDate;
    }

    // Puts CF alone where it belongs, for instructions that keep or read it and replace all others.
    private void ComputeCarry()
    {
        PushCondition(typeof(Below));
        _il.Load(_eflags);
        _il.Constant(~EFlags.CF);
        _il.Op(OpCodes.And);
        _il.Op(OpCodes.Or);
        _il.Store(_eflags);
    }

    private void PushRecorded(Action pushKind, int slot, PendingFlags? pending)
    {
        _il.State();
        pushKind();
        _il.Load(_first[slot]);
        if (pending is { } known)
            PushSecond(known);
        else
            _il.Load(_second[slot]);
        _il.Load(_eflags);
        _il.Call(SlowMethods.Flags);
    }

    private void PushSecond(in PendingFlags pending)
    {
        if (pending.Second is { } constant)
            _il.Constant(constant);
        else
            _il.Load(_second[pending.Slot]);
    }
}
