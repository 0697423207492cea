// How the operands of an instruction are encoded: the form field, and what each operand slot holds
// (spec/03-encoding.md §3).

namespace Toy.Isa;

/// <summary>The form field of the operand byte. "First" is the register field of the operand byte itself.</summary>
public enum OperandForm : byte
{
    /// <summary>Two registers: the destination in the operand byte, the source in a byte of its own.</summary>
    RegisterRegister = 0,

    /// <summary>Register ← memory.</summary>
    RegisterMemory = 1,

    /// <summary>Memory ← register.</summary>
    MemoryRegister = 2,

    /// <summary>Register ← immediate.</summary>
    RegisterImmediate = 3,

    /// <summary>Memory ← immediate.</summary>
    MemoryImmediate = 4,

    /// <summary>One register.</summary>
    Register = 5,

    /// <summary>One memory operand.</summary>
    Memory = 6,

    /// <summary>One immediate.</summary>
    Immediate = 7,

    /// <summary>The operands are fixed; only the size is encoded. Its field is 0.</summary>
    SizeOnly = 8,

    /// <summary>There is no operand byte.</summary>
    None = 9,
}

/// <summary>What stands in one operand position.</summary>
public enum SlotKind : byte
{
    /// <summary>A register, in the operand byte's register field.</summary>
    Register,

    /// <summary>A register, in a byte of its own.</summary>
    SecondRegister,

    /// <summary>A memory operand.</summary>
    Memory,

    /// <summary>An immediate of the slot's width.</summary>
    Immediate,

    /// <summary>A branch target: 32 bits relative to the end of the instruction.</summary>
    Target,

    /// <summary>A register that holds the target: written <c>*%eax</c>.</summary>
    IndirectRegister,

    /// <summary>A memory operand that holds the target: written <c>*table(,%eax,4)</c>.</summary>
    IndirectMemory,

    /// <summary>Always %cl; not encoded.</summary>
    Cl,

    /// <summary>Always %dx; not encoded.</summary>
    Dx,

    /// <summary>Always %al, %ax or %eax by operand size; not encoded.</summary>
    Accumulator,

    /// <summary>A system register, in a byte of its own.</summary>
    SystemRegister,
}

/// <summary>An operand position; <paramref name="FixedWidth"/> is null where the operand size decides.</summary>
public readonly record struct OperandSlot(SlotKind Kind, Width? FixedWidth = null)
{
    /// <summary>The slot's width under an operand size.</summary>
    public Width WidthAt(Width operandSize) => FixedWidth ?? operandSize;

    public bool IsMemory => Kind is SlotKind.Memory or SlotKind.IndirectMemory;
}
