// What an expression is worth while places are still open: a symbol, less another, plus a number; or, where that can't
// say it, an operation on two such values that waits for the end.

using Toy.Assembler.Symbols;

namespace Toy.Assembler.Expressions;

/// <summary><c>Plus − Minus + Number</c>, or a deferred <see cref="Operation"/> (then nothing else is set).</summary>
internal readonly struct Value(
    long number,
    AsmSymbol? plus = null,
    AsmSymbol? minus = null,
    SymbolModifier modifier = SymbolModifier.None,
    DeferredOperation? operation = null)
{
    public long Number { get; } = number;

    public AsmSymbol? Plus { get; } = plus;

    public AsmSymbol? Minus { get; } = minus;

    public DeferredOperation? Operation { get; } = operation;

    /// <summary>How the linker is to take <see cref="Plus"/>.</summary>
    public SymbolModifier Modifier { get; } = modifier;

    public bool IsNumber => Plus is null && Minus is null && Operation is null;

    public Value Add(long number) => new(Number + number, Plus, Minus, Modifier, Operation);
}

/// <summary>An operation whose operands are not both numbers yet; for a sign, <paramref name="Left"/> is unused.</summary>
/// <param name="Depth">The height of the tree below, which is capped.</param>
internal sealed record DeferredOperation(Operator Operator, Value Left, Value Right, int Depth);

/// <summary>What follows a symbol's name after `@`.</summary>
internal enum SymbolModifier : byte
{
    None,
    Plt,
    Got,
    GotOffset,
}
