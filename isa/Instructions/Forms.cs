// The operand syntaxes of the shapes, in AT&T order: sources first.

using static Toy.Isa.OperandForm;

namespace Toy.Isa;

internal static class Forms
{
    private static readonly OperandSlot s_register = new(SlotKind.Register);
    private static readonly OperandSlot s_second = new(SlotKind.SecondRegister);
    private static readonly OperandSlot s_memory = new(SlotKind.Memory);
    private static readonly OperandSlot s_immediate = new(SlotKind.Immediate);
    private static readonly OperandSlot s_immediate8 = new(SlotKind.Immediate, Width.Byte);
    private static readonly OperandSlot s_immediate16 = new(SlotKind.Immediate, Width.Word);
    private static readonly OperandSlot s_cl = new(SlotKind.Cl);
    private static readonly OperandSlot s_dx = new(SlotKind.Dx);
    private static readonly OperandSlot s_accumulator = new(SlotKind.Accumulator);
    private static readonly OperandSlot s_systemRegister = new(SlotKind.SystemRegister);

    private static readonly Syntax s_registerRegister = new(RegisterRegister, s_second, s_register);
    private static readonly Syntax s_registerMemory = new(RegisterMemory, s_memory, s_register);
    private static readonly Syntax s_memoryRegister = new(MemoryRegister, s_register, s_memory);
    private static readonly Syntax s_registerImmediate = new(RegisterImmediate, s_immediate, s_register);
    private static readonly Syntax s_memoryImmediate = new(MemoryImmediate, s_immediate, s_memory);
    private static readonly Syntax s_oneRegister = new(OperandForm.Register, s_register);
    private static readonly Syntax s_oneMemory = new(OperandForm.Memory, s_memory);

    internal static readonly Syntax[] Nothing = [new(None)];
    internal static readonly Syntax[] SizeOnly = [new(OperandForm.SizeOnly)];
    internal static readonly Syntax[] Target = [new(None, new OperandSlot(SlotKind.Target))];
    internal static readonly Syntax[] Immediate8 = [new(None, s_immediate8)];
    internal static readonly Syntax[] Immediate16 = [new(None, s_immediate16)];

    /// <summary>Register or memory ← register, memory or immediate; not memory ← memory.</summary>
    internal static readonly Syntax[] TwoOperands =
        [s_registerRegister, s_registerMemory, s_memoryRegister, s_registerImmediate, s_memoryImmediate];

    internal static readonly Syntax[] ToRegister = [s_registerRegister, s_registerMemory];
    internal static readonly Syntax[] ToRegisterOrImmediate = [s_registerRegister, s_registerMemory, s_registerImmediate];
    internal static readonly Syntax[] FromRegister = [s_registerRegister, s_memoryRegister];
    internal static readonly Syntax[] MemoryToRegister = [s_registerMemory];
    internal static readonly Syntax[] OneRegister = [s_oneRegister];
    internal static readonly Syntax[] OneMemory = [s_oneMemory];
    internal static readonly Syntax[] OneOperand = [s_oneRegister, s_oneMemory];
    internal static readonly Syntax[] OneSource = [s_oneRegister, s_oneMemory, new(OperandForm.Immediate, s_immediate)];

    internal static readonly Syntax[] Indirect =
    [
        new(OperandForm.Register, new OperandSlot(SlotKind.IndirectRegister)),
        new(OperandForm.Memory, new OperandSlot(SlotKind.IndirectMemory)),
    ];

    internal static readonly Syntax[] Shift =
    [
        new(RegisterImmediate, s_immediate8, s_register),
        new(MemoryImmediate, s_immediate8, s_memory),
        new(OperandForm.Register, s_cl, s_register),
        new(OperandForm.Memory, s_cl, s_memory),
    ];

    internal static readonly Syntax[] DoubleShiftByImmediate =
    [
        new(RegisterRegister, s_immediate8, s_second, s_register),
        new(MemoryRegister, s_immediate8, s_register, s_memory),
    ];

    internal static readonly Syntax[] DoubleShiftByCl =
    [
        new(RegisterRegister, s_cl, s_second, s_register),
        new(MemoryRegister, s_cl, s_register, s_memory),
    ];

    internal static readonly Syntax[] BitTest =
    [
        s_registerRegister,
        s_memoryRegister,
        new(RegisterImmediate, s_immediate8, s_register),
        new(MemoryImmediate, s_immediate8, s_memory),
    ];

    internal static readonly Syntax[] Ternary =
    [
        new(RegisterRegister, s_immediate, s_second, s_register),
        new(RegisterMemory, s_immediate, s_memory, s_register),
    ];

    internal static readonly Syntax[] In =
    [
        new(OperandForm.SizeOnly, s_dx, s_accumulator),
        new(OperandForm.Immediate, s_immediate8, s_accumulator),
    ];

    internal static readonly Syntax[] Out =
    [
        new(OperandForm.SizeOnly, s_accumulator, s_dx),
        new(OperandForm.Immediate, s_accumulator, s_immediate8),
    ];

    internal static readonly Syntax[] ToSystemRegister = [new(RegisterRegister, s_register, s_systemRegister)];
    internal static readonly Syntax[] FromSystemRegister = [new(RegisterRegister, s_systemRegister, s_register)];

    /// <summary>Register ← register or memory of a fixed smaller width.</summary>
    internal static Syntax[] Widen(Width source) =>
    [
        new(RegisterRegister, new OperandSlot(SlotKind.SecondRegister, source), s_register),
        new(RegisterMemory, new OperandSlot(SlotKind.Memory, source), s_register),
    ];
}
