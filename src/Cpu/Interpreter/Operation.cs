// A decoded instruction, ready to execute: the interpreter keeps one for each address of code it has met.

using Toy.Isa;

namespace Toy.Cpu.Interpreter;

/// <summary>Executes one instruction, or one iteration of a repeated one.</summary>
internal abstract class Operation(in MachineInstruction instruction)
{
    /// <summary>In bytes.</summary>
    public uint Length { get; } = (uint)instruction.Length;

    /// <summary>
    /// Executes at <see cref="Processor.Eip"/> and moves it on. A guest fault is thrown before anything has changed.
    /// </summary>
    public abstract void Execute(Processor processor);
}
