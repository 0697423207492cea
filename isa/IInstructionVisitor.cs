// How an engine meets the table: one method per shape, each called with the row's semantic struct as a type argument, so
// that the engine's code for it is compiled with the semantics inlined.

namespace Toy.Isa;

/// <summary>Receives the row of an instruction by its shape.</summary>
public interface IInstructionVisitor<TResult>
{
    /// <summary>dst ← f(src).</summary>
    TResult Move<T>(Instruction row) where T : struct, IMove;

    /// <summary>dst ← f(dst, src).</summary>
    TResult Binary<T>(Instruction row) where T : struct, IBinary;

    /// <summary>flags ← f(dst, src).</summary>
    TResult Compare<T>(Instruction row) where T : struct, ICompare;

    /// <summary>dst ← f(dst).</summary>
    TResult Unary<T>(Instruction row) where T : struct, IUnary;

    /// <summary>dst ← f(dst, count), the count an 8-bit immediate or %cl.</summary>
    TResult Shift<T>(Instruction row) where T : struct, IShift;

    /// <summary>dst ← f(dst, src, count), the count an 8-bit immediate or %cl.</summary>
    TResult DoubleShift<T>(Instruction row) where T : struct, IDoubleShift;

    /// <summary>A bit of dst, which may be a bit string in memory.</summary>
    TResult BitTest<T>(Instruction row) where T : struct, IBitTest;

    /// <summary>dst ← f(src, immediate).</summary>
    TResult Ternary<T>(Instruction row) where T : struct, ITernary;

    /// <summary>dst, src ← f(dst, src).</summary>
    TResult Exchange<T>(Instruction row) where T : struct, IExchange;

    /// <summary>dst, accumulator ← f(dst, src, accumulator).</summary>
    TResult CompareExchange<T>(Instruction row) where T : struct, ICompareExchange;

    /// <summary>The accumulator pair ← f(pair, src), or a divide error.</summary>
    TResult Accumulate<T>(Instruction row) where T : struct, IAccumulate;

    /// <summary>dst ← 1 or 0 by the flags.</summary>
    TResult Set<T>(Instruction row) where T : struct, ICondition;

    /// <summary>To the target or onward, by flags and counter.</summary>
    TResult Branch<T>(Instruction row) where T : struct, IBranch;

    /// <summary>eax, edx and flags ← f(eax, edx, flags).</summary>
    TResult Implied<T>(Instruction row) where T : struct, IImplied;

    /// <summary>register ← the address of the memory operand.</summary>
    TResult Address(Instruction row);

    /// <summary>One element of a string instruction, repeated under a prefix.</summary>
    TResult String<T>(Instruction row) where T : struct, IString;

    /// <summary>Anything that moves the stack, the instruction pointer or enters the kernel, without being sensitive.</summary>
    TResult Control<T>(Instruction row) where T : struct, IControl;

    /// <summary>A sensitive instruction: always privileged.</summary>
    TResult System<T>(Instruction row) where T : struct, ISystem;
}
