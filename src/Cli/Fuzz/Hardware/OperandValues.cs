// Operand values worth trying: those at which a carry, a sign or a comparison tips over, and random ones between.

using Toy.Isa;

namespace Toy.Cli.Fuzz.Hardware;

internal static class OperandValues
{
    private static readonly uint[] s_edges =
    [
        0, 1, 2, 0x0F, 0x10, 0x7E, 0x7F, 0x80, 0x81, 0xFE, 0xFF, 0x100, 0x7FFE, 0x7FFF, 0x8000, 0x8001, 0xFFFE, 0xFFFF,
        0x1_0000, 0x7FFF_FFFE, 0x7FFF_FFFF, 0x8000_0000, 0x8000_0001, 0xFFFF_FF7F, 0xFFFF_FF80, 0xFFFF_7FFF, 0xFFFF_8000,
        0xFFFF_FFFE, 0xFFFF_FFFF, 0x5555_5555, 0xAAAA_AAAA,
    ];

    /// <summary>A value of a width: at an edge, one bit, a small number or anything.</summary>
    public static uint Next(SplitMix64 random, Width width)
    {
        var value = random.Below(8) switch
        {
            <= 2 => random.Pick<uint>(s_edges),
            3 => 1u << random.Below(width.Bits()),
            4 => (uint)random.Below(16) - 8,
            _ => random.NextUInt32(),
        };
        return width.Truncate(value);
    }

    /// <summary>A count operand: mostly in range, sometimes beyond every width.</summary>
    public static uint NextCount(SplitMix64 random) => random.Below(8) switch
    {
        0 => 0,
        1 => 1,
        2 => random.NextUInt32() & 0xFF,
        _ => (uint)random.Below(32),
    };
}
