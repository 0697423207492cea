// Arithmetic on values. The same rules hold while a source is read and at its end; only then are all places known.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Sections;
using Toy.Assembler.Sources;
using Toy.Assembler.Symbols;

namespace Toy.Assembler.Expressions;

/// <summary>Computes what can be computed now and defers the rest.</summary>
internal sealed class Evaluator(SourceReporter reporter, int maxDepth)
{
    // Deferred expressions share their parts; a chain of squares would be walked 2^n times.
    private const int MaxSteps = 10_000_000;

    private int _followed;
    private int _steps;

    /// <summary>Set when the layout is settled: from then on, labels of one section are at known distances.</summary>
    public bool IsFinal { get; set; }

    public Value Apply(Operator @operator, in Value operand, SourceSpan place)
    {
        if (operand.IsNumber)
        {
            return new Value(@operator switch
            {
                Operator.Negate => -operand.Number,
                Operator.Complement => ~operand.Number,
                _ => operand.Number == 0 ? 1 : 0,
            });
        }

        if (@operator == Operator.Negate && operand.Operation is null && operand.Modifier == SymbolModifier.None)
            return new Value(-operand.Number, operand.Minus, operand.Plus);
        return Defer(@operator, default, operand, place);
    }

    public Value Combine(Operator @operator, in Value left, in Value right, SourceSpan place)
    {
        if (left.IsNumber && right.IsNumber)
            return new Value(Compute(@operator, left.Number, right.Number, place));
        switch (@operator)
        {
            case Operator.Add when Sum(left, right) is { } sum:
                return sum;
            case Operator.Subtract when Difference(left, right) is { } difference:
                return difference;
            case >= Operator.Equal and <= Operator.GreaterOrEqual
                when Difference(left, right) is { IsNumber: true } distance:
                return new Value(Compute(@operator, distance.Number, 0, place));
            default:
                return Defer(@operator, left, right, place);
        }
    }

    /// <summary>
    /// Computes a value anew, with what has become known since: equates are followed to their ends, and symbols of known
    /// distance cancel out.
    /// </summary>
    public Value Resolve(in Value value, SourceSpan place)
    {
        if (value.IsNumber)
            return value;
        if (++_steps > MaxSteps)
        {
            if (_steps == MaxSteps + 1)
                reporter.Error(DiagnosticIds.NestedTooDeeply, "the source's expressions take too long to compute", place);
            return default;
        }

        if (value.Operation is { } operation)
        {
            var right = Resolve(operation.Right, place);
            return operation.Operator >= Operator.Negate
                ? Apply(operation.Operator, right, place)
                : Combine(operation.Operator, Resolve(operation.Left, place), right, place);
        }

        if (value.Minus is null && value.Plus is { } plus)
            return plus.State == SymbolState.Equate
                ? WithModifier(Follow(plus, place).Add(value.Number), value.Modifier)
                : value;
        var sum = new Value(value.Number);
        if (value.Plus is not null)
            sum = Combine(Operator.Add, Follow(value.Plus, place), sum, place);
        return Combine(Operator.Subtract, sum, value.Minus is null ? default : Follow(value.Minus, place), place);
    }

    /// <summary>The value of a symbol, with equates followed to labels, numbers or undefined symbols.</summary>
    public Value Follow(AsmSymbol symbol, SourceSpan place)
    {
        if (symbol.State != SymbolState.Equate)
            return new Value(0, symbol);
        if (symbol.Value.IsNumber)
            return symbol.Value;
        if (symbol.IsBeingEvaluated || _followed >= maxDepth)
        {
            reporter.Error(DiagnosticIds.CircularDefinition, symbol.IsBeingEvaluated
                ? $"'{symbol.Name}' is defined by itself"
                : $"'{symbol.Name}' is defined through too many other symbols", symbol.Place);
            symbol.DefineEquate(default, redefinable: true, symbol.Place);
            return default;
        }

        symbol.IsBeingEvaluated = true;
        _followed++;
        var value = Resolve(symbol.Value, place);
        _followed--;
        symbol.IsBeingEvaluated = false;
        if (IsFinal)
            symbol.DefineEquate(value, redefinable: true, symbol.Place);
        return value;
    }

    private static Value WithModifier(in Value value, SymbolModifier modifier) =>
        modifier == SymbolModifier.None ? value : new Value(value.Number, value.Plus, value.Minus, modifier, value.Operation);

    private Value Defer(Operator @operator, in Value left, in Value right, SourceSpan place)
    {
        var depth = Math.Max(left.Operation?.Depth ?? 0, right.Operation?.Depth ?? 0) + 1;
        if (depth <= maxDepth)
            return new Value(0, operation: new DeferredOperation(@operator, left, right, depth));
        reporter.Error(DiagnosticIds.NestedTooDeeply, "this expression has too many open terms", place);
        return default;
    }

    private Value? Sum(in Value left, in Value right)
    {
        if (left.Operation is not null || right.Operation is not null)
            return null;
        if (right.IsNumber)
            return left.Add(right.Number);
        if (left.IsNumber)
            return right.Add(left.Number);
        if (left.Modifier != SymbolModifier.None || right.Modifier != SymbolModifier.None)
            return null;
        return Cancel(left.Number + right.Number, left.Plus, right.Plus, left.Minus, right.Minus);
    }

    private Value? Difference(in Value left, in Value right)
    {
        if (left.Operation is not null || right.Operation is not null)
            return null;
        if (right.IsNumber)
            return left.Add(-right.Number);
        if (right.Modifier != SymbolModifier.None || (left.Modifier != SymbolModifier.None && !left.IsNumber))
            return null;
        return Cancel(left.Number - right.Number, left.Plus, right.Minus, left.Minus, right.Plus);
    }

    // a + b − c − d: pairs at a known distance become numbers; at most one of each sign may be left.
    private Value? Cancel(long number, AsmSymbol? a, AsmSymbol? b, AsmSymbol? c, AsmSymbol? d)
    {
        TryCancel(ref a, ref c, ref number);
        TryCancel(ref a, ref d, ref number);
        TryCancel(ref b, ref c, ref number);
        TryCancel(ref b, ref d, ref number);
        if ((a is not null && b is not null) || (c is not null && d is not null))
            return null;
        return new Value(number, a ?? b, c ?? d);
    }

    private void TryCancel(ref AsmSymbol? plus, ref AsmSymbol? minus, ref long number)
    {
        if (plus is null || minus is null)
            return;
        if (!ReferenceEquals(plus, minus))
        {
            if (Locate(plus) is not { } first || Locate(minus) is not { } second
                || !IsDistanceKnown(first.Fragment, second.Fragment))
                return;
            number += first.Offset - second.Offset;
        }

        plus = null;
        minus = null;
    }

    private bool IsDistanceKnown(Fragment a, Fragment b) => ReferenceEquals(a, b) || (IsFinal && a.Section == b.Section);

    // Where a symbol stands; an equate for label + number stands there, too.
    private (Fragment Fragment, long Offset)? Locate(AsmSymbol symbol)
    {
        long number = 0;
        for (var steps = 0; symbol.State == SymbolState.Equate; steps++)
        {
            var value = symbol.Value;
            if (value.Plus is null || value.Minus is not null || value.Operation is not null || steps >= maxDepth)
                return null;
            number += value.Number;
            symbol = value.Plus;
        }

        return symbol.State == SymbolState.Label && symbol.Fragment is { } fragment
            ? (fragment, symbol.Offset + number + (IsFinal ? fragment.Shift : 0))
            : null;
    }

    private long Compute(Operator @operator, long left, long right, SourceSpan place)
    {
        switch (@operator)
        {
            case Operator.Divide or Operator.Remainder when right == 0:
                reporter.Error(DiagnosticIds.DivisionByZero, "division by zero", place);
                return 0;
            case Operator.Divide:
                return right == -1 ? -left : left / right;
            case Operator.Remainder:
                return right == -1 ? 0 : left % right;
        }

        // Comparisons are −1 when true, && and || are 1; shifts are logical: all as in GNU as.
        return @operator switch
        {
            Operator.Multiply => left * right,
            Operator.ShiftLeft => (ulong)right < 64 ? left << (int)right : 0,
            Operator.ShiftRight => (ulong)right < 64 ? left >>> (int)right : 0,
            Operator.Or => left | right,
            Operator.OrNot => left | ~right,
            Operator.ExclusiveOr => left ^ right,
            Operator.And => left & right,
            Operator.Add => left + right,
            Operator.Subtract => left - right,
            Operator.Equal => left == right ? -1 : 0,
            Operator.NotEqual => left != right ? -1 : 0,
            Operator.Less => left < right ? -1 : 0,
            Operator.LessOrEqual => left <= right ? -1 : 0,
            Operator.Greater => left > right ? -1 : 0,
            Operator.GreaterOrEqual => left >= right ? -1 : 0,
            Operator.LogicalAnd => left != 0 && right != 0 ? 1 : 0,
            Operator.LogicalOr => left != 0 || right != 0 ? 1 : 0,
            _ => throw new ArgumentOutOfRangeException(nameof(@operator)),
        };
    }
}
