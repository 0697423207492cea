// Flags are wanted seldom: by a condition right after a comparison, or by whoever goes on when the region is left. So
// operands are kept instead, in locals, and flags follow from them where they are wanted (docs/translator.md). Whoever goes
// on finds the operands in fields, which are stored on the way out; only where ways join, on the way there.

using System.Reflection;
using System.Reflection.Emit;
using Toy.Isa;
using Toy.Isa.Semantics;

namespace Toy.Cpu.Translator;

internal sealed class FlagEmitter(IlWriter il, FlagForms forms)
{
    private static readonly FieldInfo s_eflags = StateFields.Named(nameof(TranslatedState.Eflags));
    private static readonly FieldInfo s_form = StateFields.Named(nameof(TranslatedState.FlagForm));
    private static readonly FieldInfo s_operands = StateFields.Named(nameof(TranslatedState.FlagOperands));
    private static readonly MethodInfo s_current = ((Func<TranslatedState, uint>)TranslatedState.CurrentFlags).Method;
    private static readonly MethodInfo s_compute = ((Action<TranslatedState>)TranslatedState.ComputeFlags).Method;
    private static readonly MethodInfo s_condition = ((Func<uint, bool>)Values.Condition<Equal>).Method.GetGenericMethodDefinition();

    private readonly LocalBuilder _before = il.Local(typeof(uint), "flags before");

    /// <summary>Where the flags are.</summary>
    public FlagState State { get; set; } = FlagState.Unknown;

    /// <summary>Leaves the flags of an instruction uncomputed.</summary>
    public void Record(in InstructionFacts facts, PendingFlags pending)
    {
        var needsAll = (facts.FlagsRead & EFlags.Status) != 0 && !pending.Kind.ReadsCarry;
        if (needsAll || State.With(pending).Chain.Length > FlagOperandValues.LargestForm)
            Compute();
        State = State.With(pending);
    }

    /// <summary>Copies operands that are in a register, which is about to be written.</summary>
    public void Preserve(LocalBuilder register)
    {
        foreach (var pending in State.Chain.Where(pending => pending.Uses(register)))
        {
            var first = Copy(pending.First, pending.Operands.Dst, register);
            var kept = pending with
            {
                First = first,
                Second = pending.Second == pending.First ? first : pending.Second is { } second ? Copy(second, pending.Operands.Src, register) : pending.Second,
                Third = pending.Third is { } third ? Copy(third, pending.Operands.Third, register) : pending.Third,
            };
            State = State with { Chain = State.Chain.Replace(pending, kept) };
        }
    }

    private FlagOperand Copy(FlagOperand operand, LocalBuilder copy, LocalBuilder register)
    {
        if (operand.Local != register)
            return operand;
        il.Load(register);
        il.Store(copy);
        return copy;
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
        il.State();
        il.LoadField(s_eflags);
    }

    /// <summary>Sets eflags beneath what is pending, which stays so.</summary>
    public void ReplaceBeneath(LocalBuilder value)
    {
        il.State();
        il.Load(value);
        il.StoreField(s_eflags);
    }

    /// <summary>Pushes eflags; where they are stays as it is.</summary>
    public void Push()
    {
        il.State();
        if (State.StartsUnknown)
            il.Call(s_current);
        else
            il.LoadField(s_eflags);
        foreach (var pending in State.Chain)
        {
            // The flags before come after the operands, and are on the stack already.
            il.Store(_before);
            foreach (var operand in pending.Kept)
                (operand ?? 0).Push(il);
            il.Load(_before);
            if (pending.Kind.ReadsCarry)
            {
                il.Constant(~EFlags.CF);
                il.Op(OpCodes.And);
                (pending.Third ?? 0).Push(il);
                il.Op(OpCodes.Or);
            }

            il.Constant((int)pending.Kind.Width);
            il.Call(pending.Kind.Record.Method);
        }
    }

    /// <summary>Pushes the flags that an instruction reads, as bits of eflags; others may be anything.</summary>
    public void PushRead(uint read)
    {
        if ((read & EFlags.Changeable) == 0)
            il.Constant(0);
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
        if (State.Setter(Comparison.FlagsOf(positive)) is not { } setter || !Comparison.TryEmit(il, setter, positive))
        {
            Push();
            il.Call(s_condition.MakeGenericMethod(positive));
        }

        if (!isNot)
            return;
        il.Constant(0);
        il.Op(OpCodes.Ceq);
    }

    /// <summary>Brings the flags to where blocks expect them that can be reached from anywhere.</summary>
    public void Settle()
    {
        if (State.IsUnknown)
            return;
        var form = FormOf(State);
        if (State.StartsUnknown)
        {
            var compute = il.Label();
            var known = il.Label();
            if (State.Chain.All(pending => pending.Written == pending.Replaced))
            {
                // The same as last time: what was pending then is replaced altogether.
                il.State();
                il.LoadField(s_form);
                il.Constant(form);
                il.Branch(OpCodes.Bne_Un, compute);
            }
            else
            {
                il.Branch(OpCodes.Br, compute);
            }

            il.Mark(known);
            il.Later(() =>
            {
                il.Mark(compute);
                il.State();
                il.Call(s_compute);
                il.Branch(OpCodes.Br, known);
            });
        }

        StoreOperands(State.Chain, first: 0);
        il.State();
        il.Constant(form);
        il.StoreField(s_form);
    }

    /// <summary>Stores what <see cref="TranslatedState.Settle"/> needs at an exit with the flags like that.</summary>
    public void StoreForExit(FlagState state) =>
        StoreOperands(state.Chain, state.StartsUnknown ? FlagOperandValues.LargestForm : 0);

    /// <summary>The number of what is pending.</summary>
    public int FormOf(FlagState state) => forms.Number(state.Chain.Select(pending => pending.Kind));

    // Brings eflags up to date.
    private void Compute()
    {
        if (State is { StartsUnknown: false, Chain: [] })
            return;
        Push();
        il.Store(_before);
        Replace(_before);
    }

    private void StoreOperands(IReadOnlyList<PendingFlags> chain, int first)
    {
        for (var i = 0; i < chain.Count; i++)
        {
            var at = (first + i) * FlagOperandValues.Each;
            foreach (var operand in chain[i].Kept)
            {
                if (operand is { } used)
                {
                    il.State();
                    il.FieldAddress(s_operands);
                    il.Add((uint)(at * sizeof(uint)));
                    used.Push(il);
                    il.Op(OpCodes.Stind_I4);
                }

                at++;
            }
        }
    }
}
