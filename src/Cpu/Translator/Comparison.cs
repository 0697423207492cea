// Conditions straight from the operands or the result of the instruction before, where a comparison says the same as its
// flags would: je after cmp is one comparison of two values. Each line here follows from FlagRules; tests compare them.

using System.Reflection.Emit;
using Toy.Isa;
using Toy.Isa.Semantics;

namespace Toy.Cpu.Translator;

internal static class Comparison
{
    /// <summary>The flags that a condition is about.</summary>
    public static uint FlagsOf(Type condition) =>
        condition == typeof(Overflow) ? EFlags.OF
        : condition == typeof(Below) ? EFlags.CF
        : condition == typeof(Equal) ? EFlags.ZF
        : condition == typeof(BelowOrEqual) ? EFlags.CF | EFlags.ZF
        : condition == typeof(Sign) ? EFlags.SF
        : condition == typeof(Less) ? EFlags.SF | EFlags.OF
        : condition == typeof(LessOrEqual) ? EFlags.ZF | EFlags.SF | EFlags.OF
        : EFlags.Status;

    /// <summary>Pushes 1 when the condition holds after an instruction, else 0; false, and nothing, if that takes flags.</summary>
    public static bool TryEmit(IlWriter il, PendingFlags setter, Type condition)
    {
        var semantics = setter.Kind.Semantics;
        if (semantics == typeof(Cmp))
            return TryDifference(il, setter, setter.Second ?? 0, condition);
        if (semantics == typeof(Sub))
            return TryResult(il, setter, condition, Clear.None) || TryDifference(il, setter, setter.Second ?? 0, condition);
        if (semantics == typeof(Dec))
            return TryResult(il, setter, condition, Clear.None) || TryDifference(il, setter, 1, condition);
        if (semantics == typeof(Test))
            return TryTest(il, setter, condition);
        if (semantics == typeof(And) || semantics == typeof(Or) || semantics == typeof(Xor))
            return TryResult(il, setter, condition, Clear.Both);
        if (semantics == typeof(Inc))
            return TryResult(il, setter, condition, Clear.None);
        if (semantics == typeof(Neg) && condition == typeof(Below))
            return TryNot(il, () => TryResult(il, setter, typeof(Equal), Clear.None));
        if (semantics == typeof(Add) || semantics == typeof(Adc) || semantics == typeof(Sbb) || semantics == typeof(Neg))
            return TryResult(il, setter, condition, Clear.None) || TryCarry(il, setter, condition);
        if (setter.Second is { Local: null } count)
            return TryShift(il, setter, (int)count.Constant, condition);
        return false;
    }

    // Operands are zero-extended, so unsigned comparisons hold at every width.
    private static bool TryDifference(IlWriter il, PendingFlags setter, FlagOperand second, Type condition)
    {
        if (condition == typeof(Equal))
            Compare(il, OpCodes.Ceq, setter.First, second);
        else if (condition == typeof(Below))
            Compare(il, OpCodes.Clt_Un, setter.First, second);
        else if (condition == typeof(BelowOrEqual))
            return TryNot(il, () => Compare(il, OpCodes.Cgt_Un, setter.First, second));
        else if (condition == typeof(Less))
            CompareSigned(il, OpCodes.Clt, setter, second);
        else if (condition == typeof(LessOrEqual))
            return TryNot(il, () => CompareSigned(il, OpCodes.Cgt, setter, second));
        else if (condition == typeof(Sign))
            IsNegative(il, setter.Kind.Width, () => Combine(il, OpCodes.Sub, setter.First, second));
        else
            return false;
        return true;
    }

    // A test of a value with itself is about the value.
    private static bool TryTest(IlWriter il, PendingFlags setter, Type condition) =>
        TryValue(il, () => Combine(il, OpCodes.And, setter.First, setter.Second ?? 0), setter.Kind.Width, condition, Clear.Both);

    private static bool TryResult(IlWriter il, PendingFlags setter, Type condition, Clear clear) =>
        TryValue(il, () => setter.Result.Push(il), setter.Kind.Width, condition, clear);

    // Where OF or CF is known to be 0, that decides the conditions that are about it.
    private static bool TryValue(IlWriter il, Action push, Width width, Type condition, Clear clear)
    {
        if (condition == typeof(Equal) || (condition == typeof(BelowOrEqual) && clear == Clear.Both))
        {
            push();
            Truncate(il, width);
            il.Constant(0);
            il.Op(OpCodes.Ceq);
        }
        else if (condition == typeof(Sign) || (condition == typeof(Less) && clear != Clear.None))
        {
            IsNegative(il, width, push);
        }
        else if (condition == typeof(LessOrEqual) && clear != Clear.None)
        {
            push();
            SignExtend(il, width);
            il.Constant(1);
            il.Op(OpCodes.Clt);
        }
        else if ((condition == typeof(Below) && clear == Clear.Both) || (condition == typeof(Overflow) && clear != Clear.None))
        {
            il.Constant(0);
        }
        else
        {
            return false;
        }

        return true;
    }

    // A sum is below an operand when it has wrapped around; with a carry coming in, it takes a wider sum to tell.
    private static bool TryCarry(IlWriter il, PendingFlags setter, Type condition)
    {
        var semantics = setter.Kind.Semantics;
        if (semantics == typeof(Add) && condition == typeof(Below))
        {
            setter.Result.Push(il);
            Truncate(il, setter.Kind.Width);
            (setter.Second ?? 0).Push(il);
            il.Op(OpCodes.Clt_Un);
            return true;
        }

        if (semantics == typeof(Adc) && condition == typeof(Below))
        {
            PushWide(il, setter.First, isSigned: false, setter.Kind.Width);
            AddWide(il, OpCodes.Add, setter);
            il.Constant(setter.Kind.Width.Bits());
            il.Op(OpCodes.Shr_Un);
            il.Op(OpCodes.Conv_I4);
            return true;
        }

        if (semantics == typeof(Sbb) && condition == typeof(Below))
        {
            PushWide(il, setter.First, isSigned: false, setter.Kind.Width);
            AddWide(il, OpCodes.Sub, setter);
            il.LongConstant(0);
            il.Op(OpCodes.Clt);
            return true;
        }

        if (semantics == typeof(Sbb) && condition == typeof(Less))
        {
            PushWide(il, setter.First, isSigned: true, setter.Kind.Width);
            PushWide(il, setter.Second ?? 0, isSigned: true, setter.Kind.Width);
            il.Op(OpCodes.Sub);
            PushWide(il, setter.Third ?? 0, isSigned: false, setter.Kind.Width);
            il.Op(OpCodes.Sub);
            il.LongConstant(0);
            il.Op(OpCodes.Clt);
            return true;
        }

        return false;
    }

    // CF is the bit shifted out last; OF is 0 but for counts of 1, and for sar always.
    private static bool TryShift(IlWriter il, PendingFlags setter, int count, Type condition)
    {
        var semantics = setter.Kind.Semantics;
        var width = setter.Kind.Width;
        var isShift = semantics == typeof(Shl) || semantics == typeof(Shr) || semantics == typeof(Sar);
        if (!isShift || count == 0 || count >= width.Bits())
            return false;
        if (condition == typeof(Below))
        {
            setter.First.Push(il);
            il.Constant(semantics == typeof(Shl) ? width.Bits() - count : count - 1);
            il.Op(OpCodes.Shr_Un);
            il.Constant(1);
            il.Op(OpCodes.And);
            return true;
        }

        return TryResult(il, setter, condition, count > 1 || semantics == typeof(Sar) ? Clear.Overflow : Clear.None);
    }

    private static void Compare(IlWriter il, OpCode opcode, FlagOperand first, FlagOperand second) =>
        Combine(il, opcode, first, second);

    private static void Combine(IlWriter il, OpCode opcode, FlagOperand first, FlagOperand second)
    {
        first.Push(il);
        if (opcode == OpCodes.And && first == second)
            return;
        second.Push(il);
        il.Op(opcode);
    }

    private static void CompareSigned(IlWriter il, OpCode opcode, PendingFlags setter, FlagOperand second)
    {
        setter.First.Push(il);
        SignExtend(il, setter.Kind.Width);
        second.Push(il);
        SignExtend(il, setter.Kind.Width);
        il.Op(opcode);
    }

    private static void IsNegative(IlWriter il, Width width, Action push)
    {
        push();
        SignExtend(il, width);
        il.Constant(0);
        il.Op(OpCodes.Clt);
    }

    private static void PushWide(IlWriter il, FlagOperand operand, bool isSigned, Width width)
    {
        operand.Push(il);
        if (isSigned)
            SignExtend(il, width);
        il.Op(isSigned ? OpCodes.Conv_I8 : OpCodes.Conv_U8);
    }

    private static void AddWide(IlWriter il, OpCode opcode, PendingFlags setter)
    {
        PushWide(il, setter.Second ?? 0, isSigned: false, setter.Kind.Width);
        il.Op(opcode);
        PushWide(il, setter.Third ?? 0, isSigned: false, setter.Kind.Width);
        il.Op(opcode);
    }

    private static bool TryNot(IlWriter il, Func<bool> tryEmit)
    {
        if (!tryEmit())
            return false;
        il.Constant(0);
        il.Op(OpCodes.Ceq);
        return true;
    }

    private static bool TryNot(IlWriter il, Action emit) => TryNot(il, () =>
    {
        emit();
        return true;
    });

    private static void SignExtend(IlWriter il, Width width)
    {
        if (width != Width.Long)
            il.Op(width == Width.Word ? OpCodes.Conv_I2 : OpCodes.Conv_I1);
    }

    private static void Truncate(IlWriter il, Width width)
    {
        if (width != Width.Long)
            il.Op(width == Width.Word ? OpCodes.Conv_U2 : OpCodes.Conv_U1);
    }

    /// <summary>Flags that are known to be 0.</summary>
    private enum Clear
    {
        None,
        Overflow,
        Both,
    }
}
