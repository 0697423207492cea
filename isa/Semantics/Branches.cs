// Direct branches (spec/instructions/control.md).

namespace Toy.Isa.Semantics;

public readonly struct Jmp : IBranch
{
    public static bool IsTaken(ref uint counter, uint flags) => true;
}

public readonly struct JumpIf<C> : IBranch where C : struct, ICondition
{
    public static bool IsTaken(ref uint counter, uint flags) => C.Holds(flags);
}

public readonly struct Loop : IBranch
{
    public static bool IsTaken(ref uint counter, uint flags) => --counter != 0;
}

/// <summary>loope and loopne: loop while the condition holds.</summary>
public readonly struct LoopWhile<C> : IBranch where C : struct, ICondition
{
    public static bool IsTaken(ref uint counter, uint flags) => --counter != 0 & C.Holds(flags);
}

public readonly struct Jecxz : IBranch
{
    public static bool IsTaken(ref uint counter, uint flags) => counter == 0;
}
