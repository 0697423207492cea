// From the parse of an operand to an Operand: names of registers, parts of addresses.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Expressions;
using Toy.Assembler.Symbols;
using Toy.Assembler.Syntax;
using Toy.Isa;
using static Toy.Assembler.Syntax.Generated.ToyAssemblyParser;

namespace Toy.Assembler.Instructions;

internal sealed class OperandReader
{
    private readonly AssemblyState _state;
    private readonly NameTable<NamedRegister> _registers = new();

    private sealed record NamedRegister(string Name, RegisterName Register, SystemRegister? System) : INamed;

    public OperandReader(AssemblyState state)
    {
        _state = state;
        for (var width = Width.Byte; width <= Width.Long; width++)
        {
            var names = Registers.Names(width);
            for (var i = 0; i < names.Length; i++)
                _registers.Add(new NamedRegister(names[i], new RegisterName((Register)i, width), null));
        }

        for (var i = 0; i < SystemRegisters.Count; i++)
        {
            if (SystemRegisters.Exists(i))
                _registers.Add(new NamedRegister(SystemRegisters.Name((SystemRegister)i), default, (SystemRegister)i));
        }
    }

    /// <summary>Reads an operand; false when it is none, which has been reported.</summary>
    public bool TryRead(ArgumentContext argument, out Operand operand)
    {
        var place = _state.SpanOf(argument);
        var isIndirect = argument.star is not null;
        if (argument.register is SyntaxToken register)
        {
            if (argument.place is not null)
            {
                operand = default;
                return CheckSegment(register) && TryReadMemory(argument.place, isIndirect, argument, out operand);
            }

            return TryReadRegister(register, isIndirect, out operand);
        }

        if (argument.place is { } reference)
            return TryReadMemory(reference, isIndirect, argument, out operand);
        if (argument.immediate is { } immediate)
        {
            operand = new Operand(OperandKind.Immediate, place) { Value = _state.Expressions.Read(immediate) };
            return true;
        }

        operand = default;
        _state.Error(DiagnosticIds.OperandKind, argument._strings.Count > 0
            ? "a string is no operand of an instruction"
            : "an operand is missing here", argument._strings.Count > 0 ? place : _state.Statement);
        return false;
    }

    private bool TryReadRegister(SyntaxToken token, bool isIndirect, out Operand operand)
    {
        operand = default;
        if (Find(token) is not { } found)
            return false;
        operand = found.System is { } system
            ? new Operand(OperandKind.SystemRegister, _state.SpanOf(token)) { SystemRegister = system, IsIndirect = isIndirect }
            : new Operand(OperandKind.Register, _state.SpanOf(token)) { Register = found.Register, IsIndirect = isIndirect };
        return true;
    }

    private bool TryReadMemory(ReferenceContext reference, bool isIndirect, ArgumentContext argument, out Operand operand)
    {
        var place = _state.SpanOf(argument);
        operand = default;
        if (reference.word is SyntaxToken word)
        {
            _state.Error(DiagnosticIds.SyntaxError, $"unexpected {word.Text}: a comma or the end of the statement was expected",
                _state.SpanOf(word));
            return false;
        }

        var displacement = reference.displacement is { } expression ? _state.Expressions.Read(expression) : default;
        if (reference.at is not { } address)
        {
            operand = new Operand(OperandKind.Memory, place) { Value = displacement, Scale = 1, IsIndirect = isIndirect };
            return true;
        }

        if (IsPort(reference, address))
        {
            operand = new Operand(OperandKind.Register, place)
            {
                Register = new RegisterName(Register.Edx, Width.Word),
                IsPort = true,
            };
            return true;
        }

        Register? first = null;
        Register? second = null;
        if ((address.first is SyntaxToken a && !TryReadPart(a, out first))
            || (address.second is SyntaxToken b && !TryReadPart(b, out second)))
            return false;
        if (!TryReadScale(address, second, out var scale))
            return false;
        if (second == Register.Esp)
        {
            _state.Error(DiagnosticIds.BadAddress, "%esp can't be an index", _state.SpanOf(address.second),
                "an address is displacement(base, index, scale): any register but %esp may be the index");
            return false;
        }

        operand = new Operand(OperandKind.Memory, place)
        {
            Value = displacement,
            Base = first,
            Index = second,
            Scale = second is null ? (byte)1 : scale,
            IsIndirect = isIndirect,
        };
        return true;
    }

    private bool TryReadPart(SyntaxToken token, out Register? register)
    {
        register = null;
        if (Find(token) is not { } found)
            return false;
        if (found.System is null && found.Register.Width == Width.Long)
        {
            register = found.Register.Number;
            return true;
        }

        _state.Error(DiagnosticIds.BadAddress, $"%{found.Name} can't be part of an address: addresses have 32 bits",
            _state.SpanOf(token), found.System is null ? $"write {WidthAdvice.Containing(found.Register)}" : null);
        return false;
    }

    private bool TryReadScale(AddressContext address, Register? index, out byte scale)
    {
        scale = 1;
        if (address.scale is not { } expression)
            return true;
        if (_state.Expressions.ReadNumber(expression, "a scale") is not { } number)
            return false;
        if (number is not (1 or 2 or 4 or 8))
        {
            _state.Error(DiagnosticIds.BadAddress, $"a scale is 1, 2, 4 or 8, not {number}", _state.SpanOf(expression));
            return false;
        }

        if (index is null && number != 1)
        {
            _state.Error(DiagnosticIds.BadAddress, "there is a scale but no index register", _state.SpanOf(expression));
            return false;
        }

        scale = (byte)number;
        return true;
    }

    private static bool IsPort(ReferenceContext reference, AddressContext address) =>
        reference.displacement is null && address.second is null && address.first is SyntaxToken first
        && Name(first).Equals("dx", StringComparison.OrdinalIgnoreCase);

    // Toy's memory is flat: the segments that are the same on every system of today are accepted, the others mean something.
    private bool CheckSegment(SyntaxToken token)
    {
        var name = Name(token);
        if (name is "ds" or "es" or "ss" or "cs")
            return true;
        if (name is "fs" or "gs")
        {
            _state.Error(DiagnosticIds.SegmentNotAllowed, $"there is no segment {token.Text} on Toy", _state.SpanOf(token),
                "compilers use it for thread-local storage and stack protection: compile with -fno-stack-protector");
        }
        else
        {
            _state.Error(DiagnosticIds.SegmentNotAllowed, $"{token.Text} is no segment register", _state.SpanOf(token));
        }

        return false;
    }

    private NamedRegister? Find(SyntaxToken token)
    {
        var name = Name(token);
        if (_registers.Find(name) is { } found)
            return found;
        var lowered = name.ToString().ToLowerInvariant();
        if (_registers.Find(lowered) is { } other)
            return other;
        _state.Error(DiagnosticIds.UnknownRegister, $"there is no register '%{name}'", _state.SpanOf(token), Hint(lowered));
        return null;
    }

    private string? Hint(string name)
    {
        if (name is "ds" or "es" or "ss" or "cs" or "fs" or "gs")
            return "Toy has no segments";
        if (name.StartsWith("xmm", StringComparison.Ordinal) || name.StartsWith("mm", StringComparison.Ordinal)
            || name.StartsWith("ymm", StringComparison.Ordinal) || name is "st")
        {
            return "Toy has no floating-point or vector registers: compile with -mno-sse -mno-mmx -mno-80387";
        }

        if (name is ['r', _, _] && _registers.Find("e" + name[1..]) is { } half)
            return $"Toy is a 32-bit machine: did you mean %{half.Name}? (compile with -m32)";
        var names = new List<string>();
        for (var i = 0; i < _registers.Count; i++)
        {
            if (_registers[i] is { } register)
                names.Add(register.Name);
        }

        return SpellingHint.For(name, names, prefix: "%");
    }

    private static ReadOnlySpan<char> Name(SyntaxToken token) => token.Span[1..].TrimStart();
}
