// Conditions straight from the operands of the instruction before, where a comparison says the same as its flags would:
// je after cmp is one comparison of two values. Each line here follows from FlagRules; tests compare them with it.

using System.Reflection.Emit;
using Toy.Isa;
using Toy.Isa.Semantics;

namespace Toy.Cpu.Translator;

internal static class Comparison
{
    /// <summary>Pushes 1 when the condition holds after the instruction of a kind, else 0; false, and nothing, if that takes flags.</summary>
    public static bool TryEmit(IlWriter il, FlagKind kind, Type condition, Action pushFirst, Action pushSecond)
    {
        var semantics = kind.Semantics;
        if (semantics == typeof(Cmp) || semantics == typeof(Sub))
            return TryDifference(il, kind.Width, condition, pushFirst, pushSecond);
        if (semantics == typeof(Test) || semantics == typeof(And))
            return TryResult(il, kind.Width, condition, Combine(il, OpCodes.And, pushFirst, pushSecond), isLogic: true);
        if (semantics == typeof(Or))
            return TryResult(il, kind.Width, condition, Combine(il, OpCodes.Or, pushFirst, pushSecond), isLogic: true);
        if (semantics == typeof(Xor))
            return TryResult(il, kind.Width, condition, Combine(il, OpCodes.Xor, pushFirst, pushSecond), isLogic: true);
        if (semantics == typeof(Add))
        {
            if (condition != typeof(Below))
                return TryResult(il, kind.Width, condition, Combine(il, OpCodes.Add, pushFirst, pushSecond), isLogic: false);
            Combine(il, OpCodes.Add, pushFirst, pushSecond)();
            Truncate(il, kind.Width);
            pushFirst();
            il.Op(OpCodes.Clt_Un);
            return true;
        }

        if (semantics == typeof(Inc))
            return TryResult(il, kind.Width, condition, Combine(il, OpCodes.Add, pushFirst, () => il.Constant(1)), isLogic: false);
        if (semantics == typeof(Dec))
            return TryResult(il, kind.Width, condition, Combine(il, OpCodes.Sub, pushFirst, () => il.Constant(1)), isLogic: false);
        return false;
    }

    private static Action Combine(IlWriter il, OpCode opcode, Action pushFirst, Action pushSecond) => () =>
    {
        pushFirst();
        pushSecond();
        il.Op(opcode);
    };

    // Operands are zero-extended, so unsigned comparisons hold at every width.
    private static bool TryDifference(IlWriter il, Width width, Type condition, Action pushFirst, Action pushSecond)
    {
        if (condition == typeof(Equal))
            Compare(il, OpCodes.Ceq, pushFirst, pushSecond);
        else if (condition == typeof(Below))
            Compare(il, OpCodes.Clt_Un, pushFirst, pushSecond);
        else if (condition == typeof(BelowOrEqual))
            CompareNot(il, OpCodes.Cgt_Un, pushFirst, pushSecond);
        else if (condition == typeof(Less))
            Compare(il, OpCodes.Clt, Signed(il, width, pushFirst), Signed(il, width, pushSecond));
        else if (condition == typeof(LessOrEqual))
            CompareNot(il, OpCodes.Cgt, Signed(il, width, pushFirst), Signed(il, width, pushSecond));
        else if (condition == typeof(Sign))
            Compare(il, OpCodes.Clt, Signed(il, width, Combine(il, OpCodes.Sub, pushFirst, pushSecond)), () => il.Constant(0));
        else
            return false;
        return true;
    }

    // After logic OF and CF are 0, which decides the conditions that are about them.
    private static bool TryResult(IlWriter il, Width width, Type condition, Action pushResult, bool isLogic)
    {
        if (condition == typeof(Equal) || (isLogic && condition == typeof(BelowOrEqual)))
        {
            pushResult();
            Truncate(il, width);
            il.Constant(0);
            il.Op(OpCodes.Ceq);
        }
        else if (condition == typeof(Sign) || (isLogic && condition == typeof(Less)))
        {
            Compare(il, OpCodes.Clt, Signed(il, width, pushResult), () => il.Constant(0));
        }
        else if (isLogic && condition == typeof(LessOrEqual))
        {
            CompareNot(il, OpCodes.Cgt, Signed(il, width, pushResult), () => il.Constant(0));
        }
        else if (isLogic && (condition == typeof(Below) || condition == typeof(Overflow)))
        {
            il.Constant(0);
        }
        else
        {
            return false;
        }

        return true;
    }

    private static void Compare(IlWriter il, OpCode opcode, Action pushFirst, Action pushSecond)
    {
        pushFirst();
        pushSecond();
        il.Op(opcode);
    }

    private static void CompareNot(IlWriter il, OpCode opcode, Action pushFirst, Action pushSecond)
    {
        Compare(il, opcode, pushFirst, pushSecond);
        il.Constant(0);
        il.Op(OpCodes.Ceq);
    }

    private static Action Signed(IlWriter il, Width width, Action push) => () =>
    {
        push();
        if (width != Width.Long)
            il.Op(width == Width.Word ? OpCodes.Conv_I2 : OpCodes.Conv_I1);
    };

    private static void Truncate(IlWriter il, Width width)
    {
        if (width != Width.Long)
            il.Op(width == Width.Word ? OpCodes.Conv_U2 : OpCodes.Conv_U1);
    }
}
