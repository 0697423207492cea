using Toy.Isa;
using Toy.Isa.Semantics;

namespace Toy.Cpu.Translator;

/// <summary><c>rep movs</c> or <c>rep stos</c>.</summary>
/// <param name="Width">Of an element.</param>
/// <param name="HasSource">movs: what is stored comes from memory, else from the accumulator.</param>
/// <param name="Next">The instruction after it.</param>
internal sealed record BlockMove(Width Width, bool HasSource, uint Next)
{
    /// <summary>What an instruction moves as a block; null when it does not.</summary>
    public static BlockMove? Of(in RegionInstruction instruction) =>
        instruction.Instruction is { Prefix: Prefix.Rep, Row.Repeat: Repeat.Count } decoded
        && decoded.Row.Accept(new Kind()) is { } hasSource
            ? new BlockMove(decoded.Width, hasSource, instruction.Next)
            : null;

    /// <summary>Tells movs (true) and stos (false) from all others.</summary>
    private sealed class Kind : IInstructionVisitor<bool?>
    {
        public bool? String<T>(Instruction row) where T : struct, IString =>
            typeof(T) == typeof(Movs) ? true : typeof(T) == typeof(Stos) ? false : null;

        public bool? Move<T>(Instruction row) where T : struct, IMove => null;

        public bool? Binary<T>(Instruction row) where T : struct, IBinary => null;

        public bool? Compare<T>(Instruction row) where T : struct, ICompare => null;

        public bool? Unary<T>(Instruction row) where T : struct, IUnary => null;

        public bool? Shift<T>(Instruction row) where T : struct, IShift => null;

        public bool? DoubleShift<T>(Instruction row) where T : struct, IDoubleShift => null;

        public bool? BitTest<T>(Instruction row) where T : struct, IBitTest => null;

        public bool? Ternary<T>(Instruction row) where T : struct, ITernary => null;

        public bool? Exchange<T>(Instruction row) where T : struct, IExchange => null;

        public bool? CompareExchange<T>(Instruction row) where T : struct, ICompareExchange => null;

        public bool? Accumulate<T>(Instruction row) where T : struct, IAccumulate => null;

        public bool? Set<T>(Instruction row) where T : struct, ICondition => null;

        public bool? Branch<T>(Instruction row) where T : struct, IBranch => null;

        public bool? Implied<T>(Instruction row) where T : struct, IImplied => null;

        public bool? Address(Instruction row) => null;

        public bool? Control<T>(Instruction row) where T : struct, IControl => null;

        public bool? System<T>(Instruction row) where T : struct, ISystem => null;
    }
}
