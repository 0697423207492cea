// What the translator must know of an instruction before it emits anything: how control goes on, and what it does to the
// flags. Read off the row and its shape; only control instructions are known by name.

using Toy.Isa;
using Toy.Isa.Semantics;

namespace Toy.Cpu.Translator;

/// <summary>How control leaves an instruction.</summary>
internal enum Flow : byte
{
    /// <summary>To the next instruction.</summary>
    Onward,

    /// <summary>To the next instruction or a known target.</summary>
    Conditional,

    /// <summary>To a known target.</summary>
    Jump,

    /// <summary>To a known target, which will return here.</summary>
    Call,

    /// <summary>To an address in a register or in memory.</summary>
    IndirectJump,

    /// <summary>To an address in a register or in memory, which will return here.</summary>
    IndirectCall,

    /// <summary>To an address from the stack.</summary>
    Return,

    /// <summary>The interpreter has to execute it.</summary>
    Untranslated,
}

/// <param name="Flow">How control goes on.</param>
/// <param name="MayLeave">An access may have to be left to the interpreter, so everything must be known before it.</param>
/// <param name="FlagsRead">Flags whose value matters.</param>
/// <param name="FlagsWritten">Flags that may be given a value.</param>
/// <param name="FlagsReplaced">Flags that are given a value whatever happens.</param>
internal readonly record struct InstructionFacts(
    Flow Flow, bool MayLeave, uint FlagsRead, uint FlagsWritten, uint FlagsReplaced)
{
    /// <summary>It may be the interpreter's even if its accesses are not.</summary>
    public bool MayFault { get; init; }

    public static InstructionFacts Of(in MachineInstruction instruction) =>
        instruction.Row.Accept(new Reader(instruction));

    private sealed class Reader(MachineInstruction instruction) : IInstructionVisitor<InstructionFacts>
    {
        private bool UsesMemory => instruction.Syntax.HasMemory;

        public InstructionFacts Move<T>(Instruction row) where T : struct, IMove => Plain(row);

        public InstructionFacts Binary<T>(Instruction row) where T : struct, IBinary => Plain(row);

        public InstructionFacts Compare<T>(Instruction row) where T : struct, ICompare => Plain(row);

        public InstructionFacts Unary<T>(Instruction row) where T : struct, IUnary => Plain(row);

        public InstructionFacts Ternary<T>(Instruction row) where T : struct, ITernary => Plain(row);

        public InstructionFacts BitTest<T>(Instruction row) where T : struct, IBitTest => Plain(row);

        public InstructionFacts Exchange<T>(Instruction row) where T : struct, IExchange => Plain(row);

        public InstructionFacts CompareExchange<T>(Instruction row) where T : struct, ICompareExchange => Plain(row);

        public InstructionFacts Set<T>(Instruction row) where T : struct, ICondition => Plain(row);

        public InstructionFacts Implied<T>(Instruction row) where T : struct, IImplied => Plain(row);

        // lea makes an address and does not use it.
        public InstructionFacts Address(Instruction row) => Plain(row) with { MayLeave = false };

        // A divide error is the interpreter's to raise.
        public InstructionFacts Accumulate<T>(Instruction row) where T : struct, IAccumulate =>
            Plain(row) with { MayLeave = true, MayFault = true };

        public InstructionFacts Shift<T>(Instruction row) where T : struct, IShift => ByCount(row);

        public InstructionFacts DoubleShift<T>(Instruction row) where T : struct, IDoubleShift => ByCount(row);

        public InstructionFacts Branch<T>(Instruction row) where T : struct, IBranch =>
            Plain(row) with { Flow = typeof(T) == typeof(Jmp) ? Flow.Jump : Flow.Conditional };

        public InstructionFacts String<T>(Instruction row) where T : struct, IString => Untranslated();

        public InstructionFacts System<T>(Instruction row) where T : struct, ISystem => Untranslated();

        public InstructionFacts Control<T>(Instruction row) where T : struct, IControl
        {
            var flow = typeof(T) == typeof(Push) || typeof(T) == typeof(Pop) || typeof(T) == typeof(Leave) ? Flow.Onward
                : typeof(T) == typeof(Pushal) || typeof(T) == typeof(Popal) ? Flow.Onward
                : typeof(T) == typeof(Call) ? Flow.Call
                : typeof(T) == typeof(CallIndirect) ? Flow.IndirectCall
                : typeof(T) == typeof(JmpIndirect) ? Flow.IndirectJump
                : typeof(T) == typeof(Ret) || typeof(T) == typeof(RetImmediate) ? Flow.Return
                : Flow.Untranslated;
            return flow == Flow.Untranslated ? Untranslated() : Plain(row) with { Flow = flow, MayLeave = true };
        }

        private InstructionFacts Plain(Instruction row) =>
            row.Privilege == Privilege.Privileged
                ? Untranslated()
                : new(Flow.Onward, UsesMemory, row.FlagsRead, row.FlagsWritten, row.FlagsWritten);

        // A count of 0 leaves the flags alone.
        private InstructionFacts ByCount(Instruction row)
        {
            var facts = Plain(row);
            if (!instruction.Syntax.HasImmediate)
                return facts with { FlagsReplaced = 0 };
            return (instruction.Immediate & Values.CountMask) != 0
                ? facts
                : facts with { FlagsRead = 0, FlagsWritten = 0, FlagsReplaced = 0 };
        }

        private static InstructionFacts Untranslated() =>
            new(Flow.Untranslated, MayLeave: true, EFlags.Changeable, 0, 0) { MayFault = true };
    }
}
