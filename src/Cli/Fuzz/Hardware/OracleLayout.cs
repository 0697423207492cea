// Where things lie in memory while an instruction is tested: the same addresses on the host CPU and in Toy, so that every
// register and every byte can be compared as it is. harness.s says the same to the host's assembler.

namespace Toy.Cli.Fuzz.Hardware;

internal static class OracleLayout
{
    /// <summary>The only memory that instructions under test touch; on a cache line's start.</summary>
    public const uint Window = 0x0010_0000;

    public const int WindowSize = 128;

    /// <summary>How far from the window's ends a memory operand stays: a bit string reaches so far around it.</summary>
    public const int Margin = 24;

    /// <summary>The range of addresses that is left for memory operands.</summary>
    public const uint FirstOperand = Window + Margin;

    public const int OperandRange = WindowSize - 2 * Margin;

    /// <summary>The first slot; each variant has one.</summary>
    public const uint Slots = 0x0020_0000;

    public const uint SlotSize = 64;

    /// <summary>Where taken branches and calls go, from the start of the slot.</summary>
    public const uint TakenOffset = 48;

    public const int MostVariants = 0x8000;

    public const uint CacheLine = 64;

    /// <summary>The flags that can be given and compared.</summary>
    public const uint Flags = Isa.EFlags.Status | Isa.EFlags.DF;

    /// <summary>Where the branch of the variant in a slot goes.</summary>
    public static uint Taken(int variant) => Slots + (uint)variant * SlotSize + TakenOffset;

    /// <summary>As above, from the address of the instruction after the variant's.</summary>
    public static uint TakenOf(uint end) => (end & ~(SlotSize - 1)) + TakenOffset;
}
