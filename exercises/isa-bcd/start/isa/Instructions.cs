// The instruction table: the families in the order of the manual. Adding an instruction is a row in its family and a
// struct in Semantics/.

namespace Toy.Isa;

/// <summary>All rows, by family.</summary>
public static class Instructions
{
    /// <summary>Name and rows of each family; made anew at each call.</summary>
    public static IReadOnlyList<(string Family, Instruction[] Rows)> Families =>
    [
        ("moves", MoveInstructions.Rows),
        ("arithmetic", ArithmeticInstructions.Rows),
        ("multiply-divide", MultiplyDivideInstructions.Rows),
        ("decimal", DecimalInstructions.Rows),
        ("logic", LogicInstructions.Rows),
        ("shifts", ShiftInstructions.Rows),
        ("bits", BitInstructions.Rows),
        ("conditions", ConditionInstructions.Rows),
        ("flags", FlagInstructions.Rows),
        ("stack", StackInstructions.Rows),
        ("control", ControlInstructions.Rows),
        ("strings", StringInstructions.Rows),
        ("system", SystemInstructions.Rows),
    ];
}
