using Toy.Isa;

namespace Toy.Cli.Fuzz.Hardware;

/// <summary>What a row uses beside its operands: a test case must give these values that lead somewhere.</summary>
[Flags]
internal enum ImplicitUse
{
    None = 0,

    /// <summary>ecx is a loop counter.</summary>
    LoopCounter = 1 << 0,

    /// <summary>The accumulator is compared with the destination.</summary>
    Accumulator = 1 << 1,

    /// <summary>al and ah, or eax and edx, are a pair that is multiplied or divided.</summary>
    Pair = 1 << 2,

    /// <summary>eax and edx are read.</summary>
    EaxEdx = 1 << 3,

    /// <summary>esi and edi are addresses, and ecx counts under a prefix.</summary>
    Strings = 1 << 4,

    /// <summary>esp is an address.</summary>
    Stack = 1 << 5,

    /// <summary>ebp is an address.</summary>
    Frame = 1 << 6,

    /// <summary>The top of the stack is where execution goes on.</summary>
    ReturnAddress = 1 << 7,

    /// <summary>The operand is where execution goes on.</summary>
    IndirectTarget = 1 << 8,

    /// <summary>The memory operand's address is computed, and no more.</summary>
    AddressOnly = 1 << 9,

    /// <summary>A register operand counts bits from the memory operand's address on.</summary>
    BitString = 1 << 10,

    /// <summary>A destination's address is computed with esp already raised.</summary>
    PopsFirst = 1 << 11,

    /// <summary>On IA-32 the bus is locked for it, prefix or not.</summary>
    Locks = 1 << 12,

    /// <summary>A shift: an immediate or cl counts.</summary>
    Count = 1 << 13,

    /// <summary>A word's count above 16 makes the result itself undefined on IA-32.</summary>
    WordCountLimited = 1 << 14,
}

/// <summary>How a row is compared with a real CPU.</summary>
/// <param name="Uses">What it uses beside its operands.</param>
/// <param name="Undefined">
/// The flags that IA-32 leaves undefined for a count (0 for rows without one) at an operand size.
/// </param>
internal sealed record OracleRule(ImplicitUse Uses, Func<int, Width, uint> Undefined)
{
    private const int CountMask = 31;

    /// <summary>The flags that can be compared after an instruction that found a state.</summary>
    public uint DefinedFlags(in MachineInstruction instruction, StateRecord before)
    {
        var count = (Uses & ImplicitUse.Count) == 0 ? 0
            : instruction.Syntax.HasImmediate ? instruction.Immediate
            : before[Register.Ecx];
        return OracleLayout.Flags & ~Undefined((int)count & CountMask, instruction.Width);
    }
}
