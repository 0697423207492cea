// A hash without collisions for a few known addresses: so a switch over them takes one multiplication.

using System.Numerics;

namespace Toy.Cpu.Translator;

/// <param name="Multiplier">An address times this,</param>
/// <param name="Shift">shifted right by this, is its slot.</param>
/// <param name="Slots">The index of the address in each slot; −1 for none.</param>
internal readonly record struct PerfectHash(uint Multiplier, int Shift, int[] Slots)
{
    private const uint FirstMultiplier = 0x9E37_79B1;
    private const uint Step = 0x3C6E_F372;
    private const int Tries = 64;

    /// <summary>Finds one for addresses that are all different.</summary>
    public static PerfectHash Find(IReadOnlyList<uint> addresses)
    {
        // With enough slots some multiplier always does: at 2³² slots even 1.
        for (var bits = BitOperations.Log2((uint)addresses.Count) + 1; ; bits++)
        {
            for (uint attempt = 0; attempt < Tries; attempt++)
            {
                if (TryFill(addresses, FirstMultiplier + attempt * Step, bits) is { } slots)
                    return new PerfectHash(FirstMultiplier + attempt * Step, 32 - bits, slots);
            }
        }
    }

    private static int[]? TryFill(IReadOnlyList<uint> addresses, uint multiplier, int bits)
    {
        var slots = new int[1 << bits];
        Array.Fill(slots, -1);
        for (var i = 0; i < addresses.Count; i++)
        {
            ref var slot = ref slots[addresses[i] * multiplier >> (32 - bits)];
            if (slot >= 0)
                return null;
            slot = i;
        }

        return slots;
    }
}
