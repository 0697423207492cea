namespace Toy.Isa;

/// <summary>A prefix byte; at most one stands before an opcode.</summary>
public enum Prefix : byte
{
    None = 0,

    /// <summary>The read-modify-write is one step.</summary>
    Lock = 0xF0,

    /// <summary>Repeat ecx times, or while not equal (<c>repne</c>).</summary>
    Repne = 0xF2,

    /// <summary>Repeat ecx times (<c>rep</c>), or while equal (<c>repe</c>).</summary>
    Rep = 0xF3,
}

/// <summary>An instruction with its operands: what the decoder makes of bytes and the encoder turns into them.</summary>
public readonly record struct MachineInstruction
{
    public required Instruction Row { get; init; }

    public required Syntax Syntax { get; init; }

    public Prefix Prefix { get; init; }

    /// <summary>The operand size.</summary>
    public Width Width { get; init; }

    /// <summary>The operand byte's register field.</summary>
    public Register Register { get; init; }

    /// <summary>The second register, or the number of a system register.</summary>
    public Register SecondRegister { get; init; }

    public MemoryOperand Memory { get; init; }

    /// <summary>The immediate, or a branch's displacement from the end of the instruction.</summary>
    public uint Immediate { get; init; }

    /// <summary>In bytes, prefix included; 0 before encoding.</summary>
    public int Length { get; init; }

    public SystemRegister SystemRegister => (SystemRegister)SecondRegister;
}

/// <summary>
/// Where the encoder put the fields that a relocation may fill: offsets from the instruction's first byte, −1 when absent.
/// </summary>
public readonly record struct EncodedInstruction(int Length, int DisplacementOffset, int ImmediateOffset, int TargetOffset);
