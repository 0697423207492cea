// What AT&T syntax lets a program leave out or turn around.

using Toy.Assembler.Expressions;
using Toy.Isa;

namespace Toy.Assembler.Instructions;

internal static class ImpliedOperands
{
    /// <summary>Puts in what is implied; false when nothing is.</summary>
    public static bool Complete(Instruction row, Width? suffix, Operand[] operands, ref int count)
    {
        switch (row.Shape, count)
        {
            case ("Shift", 1):
                // `shll %eax` shifts by one.
                Insert(operands, 0, ref count, new Operand(OperandKind.Immediate, operands[0].Place) { Value = new Value(1) });
                return true;
            case ("DoubleShift", 2):
                // `shldl %ebx, %eax` shifts by %cl.
                Insert(operands, 0, ref count, Register(Isa.Register.Ecx, Width.Byte, operands[0]));
                return true;
            case ("System", 1) when row.Mnemonic is "in" && suffix is { } size:
                Insert(operands, 1, ref count, Register(Isa.Register.Eax, size, operands[0]));
                return true;
            case ("System", 1) when row.Mnemonic is "out" && suffix is { } size:
                Insert(operands, 0, ref count, Register(Isa.Register.Eax, size, operands[0]));
                return true;
            case ("Exchange", 2) when row.Mnemonic is "xchg":
                (operands[0], operands[1]) = (operands[1], operands[0]);
                return true;
            default:
                return false;
        }
    }

    private static Operand Register(Register number, Width width, in Operand near) =>
        new(OperandKind.Register, near.Place) { Register = new RegisterName(number, width) };

    private static void Insert(Operand[] operands, int at, ref int count, in Operand operand)
    {
        for (var i = count; i > at; i--)
            operands[i] = operands[i - 1];
        operands[at] = operand;
        count++;
    }
}
