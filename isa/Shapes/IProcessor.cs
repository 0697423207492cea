namespace Toy.Isa;

/// <summary>
/// What an engine offers to semantics that need more than operands. Memory accesses may raise a guest fault, which
/// abandons the instruction.
/// </summary>
public interface IProcessor
{
    /// <summary>A general register, all 32 bits.</summary>
    uint this[Register register] { get; set; }

    /// <summary>The status flags and DF; writes leave all other bits of eflags alone.</summary>
    uint Flags { get; set; }

    /// <summary>Where execution goes on; on entry, the address of the next instruction.</summary>
    uint NextInstruction { get; set; }

    /// <summary>Instructions executed since the start.</summary>
    ulong Time { get; }

    /// <summary>Reads memory, zero-extended.</summary>
    uint Load(uint address, Width width);

    /// <summary>Writes the low bits of <paramref name="value"/>.</summary>
    void Store(uint address, uint value, Width width);

    /// <summary>Raises the fault that a store to any of these bytes would raise, if any, and stores nothing.</summary>
    void CheckStore(uint address, uint length);

    /// <summary>Delivers a trap that the program asked for (<c>int n</c>): the gate must allow user mode to call it.</summary>
    void SoftwareInterrupt(byte vector);

    /// <summary>Raises a fault without an error word at this instruction; does not return to the caller.</summary>
    void RaiseFault(byte vector);
}
