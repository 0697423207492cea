// The operators of expressions, unary ones last.

using Toy.Assembler.Syntax.Generated;

namespace Toy.Assembler.Expressions;

internal enum Operator : byte
{
    Multiply,
    Divide,
    Remainder,
    ShiftLeft,
    ShiftRight,
    Or,
    OrNot,
    ExclusiveOr,
    And,
    Add,
    Subtract,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    LogicalAnd,
    LogicalOr,
    Negate,
    Complement,
    Not,
}

/// <summary>The binary operators as tokens, with GNU as's ranks, which are not C's.</summary>
internal static class Operators
{
    // spec/04-assembly.md §4: a higher rank binds tighter; equal ranks from left to right.
    public static (Operator Operator, int Rank) OfToken(int tokenType) => tokenType switch
    {
        ToyAssemblyParser.STAR => (Operator.Multiply, 6),
        ToyAssemblyParser.SLASH => (Operator.Divide, 6),
        ToyAssemblyParser.PERCENT => (Operator.Remainder, 6),
        ToyAssemblyParser.LESS_LESS => (Operator.ShiftLeft, 6),
        ToyAssemblyParser.GREATER_GREATER => (Operator.ShiftRight, 6),
        ToyAssemblyParser.BAR => (Operator.Or, 5),
        ToyAssemblyParser.BANG => (Operator.OrNot, 5),
        ToyAssemblyParser.CARET => (Operator.ExclusiveOr, 5),
        ToyAssemblyParser.AMPERSAND => (Operator.And, 5),
        ToyAssemblyParser.PLUS => (Operator.Add, 4),
        ToyAssemblyParser.MINUS => (Operator.Subtract, 4),
        ToyAssemblyParser.EQUAL_EQUAL => (Operator.Equal, 3),
        ToyAssemblyParser.NOT_EQUAL => (Operator.NotEqual, 3),
        ToyAssemblyParser.LESS => (Operator.Less, 3),
        ToyAssemblyParser.LESS_EQUAL => (Operator.LessOrEqual, 3),
        ToyAssemblyParser.GREATER => (Operator.Greater, 3),
        ToyAssemblyParser.GREATER_EQUAL => (Operator.GreaterOrEqual, 3),
        ToyAssemblyParser.AND_AND => (Operator.LogicalAnd, 2),
        ToyAssemblyParser.BAR_BAR => (Operator.LogicalOr, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(tokenType)),
    };
}
