// The eight conditions and their opposites (spec/instructions/conditions.md), used by jcc, setcc and cmovcc.

using static Toy.Isa.EFlags;

namespace Toy.Isa.Semantics;

public readonly struct Overflow : ICondition
{
    public static bool Holds(uint flags) => (flags & OF) != 0;
}

public readonly struct Below : ICondition
{
    public static bool Holds(uint flags) => (flags & CF) != 0;
}

public readonly struct Equal : ICondition
{
    public static bool Holds(uint flags) => (flags & ZF) != 0;
}

public readonly struct BelowOrEqual : ICondition
{
    public static bool Holds(uint flags) => (flags & (CF | ZF)) != 0;
}

public readonly struct Sign : ICondition
{
    public static bool Holds(uint flags) => (flags & SF) != 0;
}

public readonly struct Parity : ICondition
{
    public static bool Holds(uint flags) => (flags & PF) != 0;
}

public readonly struct Less : ICondition
{
    public static bool Holds(uint flags) => (flags & SF) != 0 != ((flags & OF) != 0);
}

public readonly struct LessOrEqual : ICondition
{
    public static bool Holds(uint flags) => Equal.Holds(flags) || Less.Holds(flags);
}

public readonly struct Not<C> : ICondition where C : struct, ICondition
{
    public static bool Holds(uint flags) => !C.Holds(flags);
}
