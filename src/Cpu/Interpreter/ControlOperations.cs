// Operations that decide where execution goes on, and those that reach beyond registers and operands.

using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu.Interpreter;

internal sealed class BranchOperation<T>(in MachineInstruction instruction) : Operation(instruction)
    where T : struct, IBranch
{
    private readonly uint _distance = (uint)instruction.Length + instruction.Immediate;

    public override void Execute(Processor processor)
    {
        var taken = T.IsTaken(ref processor.Registers[(int)Register.Ecx], processor.Eflags);
        processor.Eip += taken ? _distance : Length;
    }
}

internal sealed class ControlOperation<T>(in MachineInstruction instruction) : Operation(instruction)
    where T : struct, IControl
{
    private readonly MachineInstruction _instruction = instruction;

    public override void Execute(Processor processor)
    {
        var port = new ProcessorPort(processor);
        processor.NextInstruction = processor.Eip + Length;
        T.Execute(ref port, _instruction);
        processor.Eip = processor.NextInstruction;
    }
}

/// <summary>Traps in user mode (spec/01-overview.md §4).</summary>
internal sealed class SystemOperation<T>(in MachineInstruction instruction) : Operation(instruction)
    where T : struct, ISystem
{
    private readonly MachineInstruction _instruction = instruction;
    private readonly bool _isPrivileged = instruction.Row.Privilege == Privilege.Privileged;

    public override void Execute(Processor processor)
    {
        if (_isPrivileged && processor.IsUserMode)
            throw new GuestFault(Vectors.GeneralProtection, 0);
        var port = new ProcessorPort(processor);
        processor.NextInstruction = processor.Eip + Length;
        T.Execute(ref port, _instruction);
        processor.Eip = processor.NextInstruction;
    }
}

internal sealed class StringOperation<T>(in MachineInstruction instruction) : Operation(instruction)
    where T : struct, IString
{
    private readonly Width _width = instruction.Width;

    public override void Execute(Processor processor)
    {
        var port = new ProcessorPort(processor);
        T.Step(ref port, _width);
        processor.Eip += Length;
    }
}

/// <summary>
/// One iteration of a repeated string instruction. Eip stays until the last, so that budgets, interrupts and faults fall
/// between iterations with no further rule, and each counts as one instruction (spec/07-time.md).
/// </summary>
internal sealed class RepeatOperation<T>(in MachineInstruction instruction) : Operation(instruction)
    where T : struct, IString
{
    private readonly Width _width = instruction.Width;
    private readonly bool _testsFlag = instruction.Row.Repeat == Repeat.WhileFlag;
    private readonly bool _goesOnWhileEqual = instruction.Prefix == Prefix.Rep;

    public override void Execute(Processor processor)
    {
        ref var counter = ref processor.Registers[(int)Register.Ecx];
        if (counter != 0)
        {
            var port = new ProcessorPort(processor);
            T.Step(ref port, _width);
            counter--;
            var isEqual = (processor.Eflags & EFlags.ZF) != 0;
            if (counter != 0 && (!_testsFlag || isEqual == _goesOnWhileEqual))
                return;
        }

        processor.Eip += Length;
    }
}

/// <summary>Bytes that are no instruction.</summary>
internal sealed class InvalidOperation() : Operation(default)
{
    public override void Execute(Processor processor) => throw new GuestFault(Vectors.InvalidOpcode, 0);
}
