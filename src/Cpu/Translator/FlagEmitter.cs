// Flags are wanted seldom: by a condition right after a comparison, or by whoever goes on when the region is left. So
// operands are kept instead, and flags follow from them where they are wanted (docs/translator.md). For conditions they
// are kept in locals; for whoever goes on, in fields.

using System.Reflection;
using System.Reflection.Emit;
using Toy.Isa;
using Toy.Isa.Semantics;

namespace Toy.Cpu.Translator;

internal sealed class FlagEmitter
{
    private static readonly FieldInfo s_eflags = StateFields.Named(nameof(TranslatedState.Eflags));
    private static readonly FieldInfo s_kind = StateFields.Named(nameof(TranslatedState.FlagKind));
    private static readonly MethodInfo s_current = ((Func<TranslatedState, uint>)TranslatedState.CurrentFlags).Method;
    private static readonly MethodInfo s_condition = ((Func<uint, bool>)Values.Condition<Equal>).Method.GetGenericMethodDefinition();

    private readonly IlWriter _il;
    private readonly LocalBuilder[] _first = new LocalBuilder[FlagSlots.Count];
    private readonly LocalBuilder[] _second = new LocalBuilder[FlagSlots.Count];
    private readonly LocalBuilder _before;

    public FlagEmitter(IlWriter il)
    {
        _il = il;
        for (var i = 0; i < FlagSlots.Count; i++)
        {
            _first[i] = il.Local(typeof(uint), $"flag first {i}");
            _second[i] = il.Local(typeof(uint), $"flag second {i}");
        }

        _before = il.Local(typeof(uint), "flags before");
    }

    /// <summary>Where the flags are.</summary>
    public FlagState State { get; set; } = FlagState.Unknown;

    /// <summary>Leaves the flags of an instruction uncomputed.</summary>
    /// <param name="kind">How they follow.</param>
    /// <param name="facts">Which they are.</param>
    /// <param name="isKept">Whoever goes on may want them.</param>
    /// <param name="first">The first operand.</param>
    /// <param name="second">The second operand, if it is not a constant.</param>
    /// <param name="constant">The second operand, if it is.</param>
    public void Record(
        FlagKind kind, in InstructionFacts facts, bool isKept, LocalBuilder first, LocalBuilder? second, uint constant = 0)
    {
        var before = (EFlags.Status & ~facts.FlagsReplaced) | (facts.FlagsRead & EFlags.Status);
        if (before == EFlags.CF)
            ComputeCarry();
        else if (before != 0 && State.NextSlot == FlagSlots.Count)
            Compute();
        var slot = before is 0 or EFlags.CF ? 0 : State.NextSlot;
        Keep(first, _first[slot], isKept ? FlagSlots.First(slot) : null);
        if (second is not null)
            Keep(second, _second[slot], isKept ? FlagSlots.Second(slot) : null);
        var pending = new PendingFlags(kind, slot, second is null ? constant : null);
        State = slot == 0 ? new FlagState(false, [pending]) : State with { Chain = State.Chain.Add(pending) };
    }

    /// <summary>Sets eflags to what is in a local.</summary>
    public void Replace(LocalBuilder value)
    {
        ReplaceBeneath(value);
        State = FlagState.UpToDate;
    }

    /// <summary>Pushes eflags without what is pending.</summary>
    public void PushBeneath()
    {
        _il.State();
        _il.LoadField(s_eflags);
    }

    /// <summary>Sets eflags beneath what is pending, which stays so.</summary>
    public void ReplaceBeneath(LocalBuilder value)
    {
        _il.State();
        _il.Load(value);
        _il.StoreField(s_eflags);
    }

    /// <summary>Pushes eflags; where they are stays as it is.</summary>
    public void Push()
    {
        _il.State();
        if (State.StartsUnknown)
            _il.Call(s_current);
        else
            _il.LoadField(s_eflags);
        foreach (var pending in State.Chain)
        {
            // The flags before are the last argument, and on the stack already.
            _il.Store(_before);
            _il.Load(_first[pending.Slot]);
            PushSecond(pending);
            _il.Load(_before);
            _il.Call(pending.Kind.Record.Method);
        }
    }

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
            _il.Call(s_condition.MakeGenericMethod(positive));
        }

        if (!isNot)
            return;
        _il.Constant(0);
        _il.Op(OpCodes.Ceq);
    }

    /// <summary>Brings the flags to where other blocks expect them: eflags, and one pending kind in the first slot.</summary>
    public void Settle()
    {
        switch (State)
        {
            case { StartsUnknown: true, Chain: [] }:
                break;
            case { StartsUnknown: false, Chain: [{ Slot: 0 } only] }:
                StoreConstant(s_kind, (uint)only.Kind.Number);
                if (only.Second is { } constant)
                    StoreConstant(FlagSlots.Second(0), constant);
                break;
            case { StartsUnknown: false, Chain: [] }:
                StoreConstant(s_kind, 0);
                break;
            default:
                Compute();
                StoreConstant(s_kind, 0);
                break;
        }
    }

    // Brings eflags up to date.
    private void Compute()
    {
        Push();
        _il.Store(_before);
        Replace(_before);
    }

    // Puts CF alone where it belongs, for instructions that keep or read it and replace all others.
    private void ComputeCarry()
    {
        PushCondition(typeof(Below));
        _il.Store(_before);
        _il.State();
        _il.State();
        _il.LoadField(s_eflags);
        _il.Constant(~EFlags.CF);
        _il.Op(OpCodes.And);
        _il.Load(_before);
        _il.Op(OpCodes.Or);
        _il.StoreField(s_eflags);
    }

    private void Keep(LocalBuilder value, LocalBuilder local, FieldInfo? field)
    {
        _il.Load(value);
        _il.Store(local);
        if (field is null)
            return;
        _il.State();
        _il.Load(value);
        _il.StoreField(field);
    }

    private void StoreConstant(FieldInfo field, uint value)
    {
        _il.State();
        _il.Constant(value);
        _il.StoreField(field);
    }

    private void PushSecond(in PendingFlags pending)
    {
        if (pending.Second is { } constant)
            _il.Constant(constant);
        else
            _il.Load(_second[pending.Slot]);
    }
}
