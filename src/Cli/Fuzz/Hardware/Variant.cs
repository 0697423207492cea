using Toy.Isa;

namespace Toy.Cli.Fuzz.Hardware;

/// <summary>An instruction with all its operands, to be run on many states.</summary>
/// <param name="Number">Its slot.</param>
/// <param name="Rule">Its row's.</param>
/// <param name="Instruction">Without branch distance and length, which depend on where it stands.</param>
/// <param name="Text">As the disassembler prints it and both assemblers take it.</param>
internal sealed record Variant(int Number, OracleRule Rule, MachineInstruction Instruction, string Text)
{
    public Instruction Row => Instruction.Row;

    public uint Taken => OracleLayout.Taken(Number);

    /// <summary>The instruction as it stands when the next one is at <paramref name="end"/>.</summary>
    public MachineInstruction EndingAt(uint end)
    {
        var instruction = Instruction.Syntax.HasTarget ? Instruction with { Immediate = Taken - end } : Instruction;
        Span<byte> bytes = stackalloc byte[Encoder.MaxLength];
        return instruction with { Length = Encoder.Encode(instruction, bytes).Length };
    }
}
