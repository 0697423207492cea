using System.Reflection.Emit;

namespace Toy.Cpu.Translator;

/// <summary>The operands of one instruction, for as long as its flags are pending.</summary>
internal sealed class OperandLocals(IlWriter il)
{
    public LocalBuilder Dst { get; } = il.Local(typeof(uint), "dst");

    public LocalBuilder Src { get; } = il.Local(typeof(uint), "src");

    public LocalBuilder Third { get; } = il.Local(typeof(uint), "third");

    public LocalBuilder Result { get; } = il.Local(typeof(uint), "result");
}
