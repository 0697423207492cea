using Toy.Isa;

namespace Toy.Cli.Fuzz.Engines;

/// <summary>Which field of an instruction holds the address of another.</summary>
internal enum Reference
{
    None,

    /// <summary>A branch target.</summary>
    Target,

    /// <summary>A 32-bit immediate.</summary>
    Immediate,

    /// <summary>The displacement of the memory operand.</summary>
    Displacement,
}

/// <summary>
/// An instruction of a program that can lose instructions and stay a program: it refers to another by its number, not by
/// an address.
/// </summary>
/// <param name="Number">Its place in the whole program; programs that have lost some keep the numbers.</param>
/// <param name="Instruction">Whose referring field is filled in when it is laid out.</param>
/// <param name="Reference">Which field refers.</param>
/// <param name="To">The number of the instruction it refers to.</param>
/// <param name="Offset">Bytes from there.</param>
internal sealed record CodeItem(
    int Number, MachineInstruction Instruction, Reference Reference = Reference.None, int To = 0, int Offset = 0);
