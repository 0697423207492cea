// Assembles one instruction: operands, the row they fit, its bytes, and fixups for what is not known yet.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Expressions;
using Toy.Assembler.Sections;
using Toy.Assembler.Sources;
using Toy.Assembler.Syntax;
using Toy.Isa;
using static Toy.Assembler.Syntax.Generated.ToyAssemblyParser;

namespace Toy.Assembler.Instructions;

internal sealed class InstructionAssembler(AssemblyState state)
{
    private const int MaxOperands = 4;
    private readonly OperandReader _reader = new(state);
    private readonly MismatchExplainer _explainer = new(state);
    private readonly Operand[] _operands = new Operand[MaxOperands];
    private Prefix _prefix;
    private SourceSpan _prefixPlace;
    private DisplacementSize _displacementSize = DisplacementSize.Auto;

    /// <summary>`lock` or `rep`, on its own line or before the instruction.</summary>
    public void TakePrefix(Prefix prefix, SourceSpan place)
    {
        if (_prefix != Prefix.None)
        {
            state.Error(DiagnosticIds.PrefixNotAllowed, "an instruction takes one prefix at most", place);
            return;
        }

        _prefix = prefix;
        _prefixPlace = place;
    }

    /// <summary>`{disp8}` and `{disp32}`: a displacement longer than it need be.</summary>
    public void TakePseudoPrefix(SyntaxToken token)
    {
        switch (token.Span[1..^1].Trim())
        {
            case "disp8":
                _displacementSize = DisplacementSize.Byte;
                break;
            case "disp32":
                _displacementSize = DisplacementSize.Long;
                break;
            default:
                state.Error(DiagnosticIds.UnknownPrefix, $"{token.Text} is not known on Toy", state.SpanOf(token),
                    "there are {disp8} and {disp32}");
                break;
        }
    }

    /// <summary>Reports a prefix that no instruction has followed.</summary>
    public void ReportDanglingPrefix()
    {
        if (_prefix != Prefix.None)
            state.Error(DiagnosticIds.DanglingPrefix, $"no instruction follows '{_prefixPlace.Text}'", _prefixPlace);
        _prefix = Prefix.None;
        _displacementSize = DisplacementSize.Auto;
    }

    public void Assemble(string mnemonic, MnemonicMatch[] candidates, StatementContext statement)
    {
        var prefix = _prefix;
        var displacementSize = _displacementSize;
        _prefix = Prefix.None;
        _displacementSize = DisplacementSize.Auto;
        if (!ReadOperands(mnemonic, statement, out var count))
            return;
        if (Find(mnemonic, candidates, ref count) is not { } match)
            return;
        if (!CheckPrefix(mnemonic, ref prefix, ref match))
            return;
        Emit(match, _operands.AsSpan(0, count), prefix, displacementSize);
    }

    private bool ReadOperands(string mnemonic, StatementContext statement, out int count)
    {
        var arguments = statement._arguments;
        count = 0;
        if (arguments.Count == 1 && IsEmpty(arguments[0]))
            return true;
        if (arguments.Count > MaxOperands)
        {
            state.Error(DiagnosticIds.OperandCount, $"{mnemonic} has too many operands", state.Statement);
            return false;
        }

        var isGood = true;
        foreach (var argument in arguments)
            isGood &= _reader.TryRead(argument, out _operands[count++]);
        return isGood;
    }

    private static bool IsEmpty(ArgumentContext argument) => argument is
    {
        place: null, register: null, immediate: null, attribute: null, _strings.Count: 0,
    };

    // Tries the operands as they stand, then with what AT&T syntax lets one leave out or turn around.
    private InstructionMatch? Find(string mnemonic, MnemonicMatch[] candidates, ref int count)
    {
        if (InstructionMatcher.Find(candidates, _operands.AsSpan(0, count), out var isAmbiguous) is { } match)
            return match;
        if (isAmbiguous)
        {
            state.Error(DiagnosticIds.AmbiguousSize, $"nothing says how large the operand of '{mnemonic}' is", state.Statement,
                $"add a suffix: {mnemonic}b, {mnemonic}w or {mnemonic}l");
            return null;
        }

        if (StringOperands.Find(candidates, _operands.AsSpan(0, count)) is { } text)
        {
            count = 0;
            return text;
        }

        var written = _operands.AsSpan(0, count).ToArray();
        if (ImpliedOperands.Complete(candidates[0].Row, candidates[0].Width, _operands, ref count)
            && InstructionMatcher.Find(candidates, _operands.AsSpan(0, count), out _) is { } completed)
        {
            return completed;
        }

        _explainer.Explain(mnemonic, candidates, written);
        return null;
    }

    private bool CheckPrefix(string mnemonic, ref Prefix prefix, ref InstructionMatch match)
    {
        if (prefix == Prefix.None || match.Row.AllowsPrefix(prefix, match.Syntax))
            return true;
        if (prefix is Prefix.Rep or Prefix.Repne && mnemonic is "ret" or "retl")
        {
            // Compilers write `rep ret` to please a branch predictor; it means ret.
            prefix = Prefix.None;
            return true;
        }

        if (prefix == Prefix.Rep && mnemonic == "nop" && state.Options.Instructions.Lookup("pause") is [var pause, ..])
        {
            match = new InstructionMatch(pause.Row, pause.Row.Syntaxes[0], pause.Row.DefaultWidth);
            prefix = Prefix.None;
            return true;
        }

        state.Error(DiagnosticIds.PrefixNotAllowed, $"'{_prefixPlace.Text}' can't stand before {mnemonic}", _prefixPlace,
            prefix == Prefix.Lock
                ? match.Row.IsLockable ? "lock needs a destination in memory"
                    : "lock is for instructions that read, change and write memory"
                : "rep is for movs, stos and lods; repe and repne are for cmps and scas");
        return false;
    }

    private void Emit(in InstructionMatch match, ReadOnlySpan<Operand> operands, Prefix prefix,
        DisplacementSize displacementSize)
    {
        var slots = match.Syntax.Slots;
        Register first = 0, second = 0;
        var memory = default(MemoryOperand);
        uint immediate = 0;
        var memoryAt = -1;
        var valueAt = -1;
        for (var i = 0; i < slots.Length; i++)
        {
            ref readonly var operand = ref operands[i];
            switch (slots[i].Kind)
            {
                case SlotKind.Register or SlotKind.IndirectRegister:
                    first = operand.Register.Number;
                    break;
                case SlotKind.SecondRegister:
                    second = operand.Register.Number;
                    break;
                case SlotKind.SystemRegister:
                    second = (Register)operand.SystemRegister;
                    break;
                case SlotKind.Memory or SlotKind.IndirectMemory:
                    if (!TryPlace(operand, displacementSize, out memory))
                        return;
                    memoryAt = i;
                    break;
                case SlotKind.Immediate:
                    if (!CheckRange(operand, slots[i].WidthAt(match.Width)))
                        return;
                    immediate = (uint)operand.Value.Number;
                    valueAt = i;
                    break;
                case SlotKind.Target:
                    valueAt = i;
                    break;
            }
        }

        if (displacementSize != DisplacementSize.Auto && memoryAt < 0)
            state.Error(DiagnosticIds.DisplacementSize, "this instruction has no displacement", state.Statement);
        var instruction = new MachineInstruction
        {
            Row = match.Row,
            Syntax = match.Syntax,
            Prefix = prefix,
            Width = match.Width,
            Register = first,
            SecondRegister = second,
            Memory = memory,
            Immediate = immediate,
        };
        Span<byte> bytes = stackalloc byte[Encoder.MaxLength];
        var encoded = Encoder.Encode(instruction, bytes);
        var section = state.Section;
        if (state.Options.DebugLines)
            state.Lines.AddSource(section, state.Frame, state.Statement.Start);
        var start = section.Length;
        section.Emit(bytes[..encoded.Length]);
        if (section.Length == start || section.IsNoBits)
            return;
        if (memoryAt >= 0 && !operands[memoryAt].Value.IsNumber)
            AddFixup(encoded.DisplacementOffset, 4,
                IsRelaxable(match) ? FixupKind.RelaxableDisplacement : FixupKind.Displacement, operands[memoryAt]);
        if (valueAt >= 0 && slots[valueAt].Kind == SlotKind.Target)
            AddFixup(encoded.TargetOffset, 4, IsJump(match.Row) ? FixupKind.Jump : FixupKind.Call, operands[valueAt]);
        else if (valueAt >= 0 && !operands[valueAt].Value.IsNumber)
            AddFixup(encoded.ImmediateOffset, slots[valueAt].WidthAt(match.Width).Bytes(), FixupKind.Immediate,
                operands[valueAt]);

        void AddFixup(int offset, int size, FixupKind kind, in Operand operand)
        {
            var value = operand.Value;
            if (value.Plus is { IsGlobalOffsetTable: true } && kind <= FixupKind.RelaxableDisplacement)
                value = value.Add(offset);
            section.Fixups.Add(new Fixup(section.LastFragment, start + offset, (byte)size, kind, value, operand.Place));
        }
    }

    // GNU as resolves these in the section at once, even when the target is global.
    private static bool IsJump(Instruction row) => row.Shape == "Branch" && row.Mnemonic[0] == 'j' && row.Mnemonic != "jecxz";

    // Where a linker could do without the GOT's entry (R_386_GOT32X): loads, tests and arithmetic into a register, and
    // indirect branches.
    private static bool IsRelaxable(in InstructionMatch match) => match.Syntax.Form == OperandForm.RegisterMemory
        ? match.Row.Sizes == Widths.All && match.Row.Shape is "Move" or "Binary" or "Compare"
        : match.Syntax.Slots is [{ Kind: SlotKind.IndirectMemory }];

    private bool TryPlace(in Operand operand, DisplacementSize size, out MemoryOperand memory)
    {
        var displacement = 0;
        if (operand.Value.IsNumber)
        {
            if (operand.Value.Number is < int.MinValue or > uint.MaxValue)
            {
                memory = default;
                state.Error(DiagnosticIds.ImmediateRange,
                    $"the displacement {operand.Value.Number} needs more than 32 bits", operand.Place);
                return false;
            }

            displacement = (int)operand.Value.Number;
        }
        else
        {
            if (size == DisplacementSize.Byte)
                state.Error(DiagnosticIds.DisplacementSize, "{disp8} needs a displacement that is known here", operand.Place);
            size = DisplacementSize.Long;
        }

        memory = new MemoryOperand(operand.Base, operand.Index, operand.Scale, displacement, size);
        if (memory.IsValid)
            return true;
        state.Error(DiagnosticIds.DisplacementSize, $"the displacement {displacement} does not fit in {{disp8}}",
            operand.Place);
        return false;
    }

    private bool CheckRange(in Operand operand, Width width)
    {
        var limit = 1L << width.Bits();
        var number = operand.Value.Number;
        if (!operand.Value.IsNumber || (number >= -limit && number < limit))
            return true;
        state.Error(DiagnosticIds.ImmediateRange, $"{number} does not fit in {width.Bits()} bits", operand.Place,
            $"an immediate of {width.Bits()} bits is {-limit / 2} to {limit - 1}");
        return false;
    }
}
