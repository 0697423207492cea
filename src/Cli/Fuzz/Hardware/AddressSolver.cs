// Gives base and index such values that a memory operand's address falls where it should.

using Toy.Isa;

namespace Toy.Cli.Fuzz.Hardware;

internal static class AddressSolver
{
    /// <summary>
    /// Sets the registers of an address, esp only when it is free; returns the address they give, which is at or shortly
    /// before <paramref name="wanted"/> where a scale leaves no choice.
    /// </summary>
    public static uint Solve(MemoryOperand memory, StateRecord state, uint wanted, bool espIsFixed, SplitMix64 random)
    {
        var displacement = (uint)memory.Displacement;
        switch (memory.Base, memory.Index)
        {
            case (null, null):
                return displacement;

            case ({ } sole, null):
                if (sole == Register.Esp && espIsFixed)
                    return state[sole] + displacement;
                state[sole] = wanted - displacement;
                return wanted;

            case (null, { } index):
                return SolveIndex(memory, state, wanted, displacement, index, random);

            case ({ } both, { } same) when both == same:
                return SolveBoth(memory, state, wanted, displacement, both, random);

            case (Register.Esp, { } index) when espIsFixed:
                return SolveIndex(memory, state, wanted, displacement + state[Register.Esp], index, random);

            case ({ } other, { } index):
                state[other] = wanted - displacement - state[index] * memory.Scale;
                return wanted;
        }
    }

    private static uint SolveIndex(
        MemoryOperand memory, StateRecord state, uint wanted, uint start, Register index, SplitMix64 random)
    {
        var distance = wanted - start;
        var steps = distance / memory.Scale;

        // Any number of turns around the address space leads to the same place.
        var turns = memory.Scale == 1 ? 0 : (uint)random.Below(memory.Scale);
        state[index] = steps + (uint)((1UL << 32) / memory.Scale) * turns;
        return start + steps * memory.Scale;
    }

    private static uint SolveBoth(
        MemoryOperand memory, StateRecord state, uint wanted, uint displacement, Register register, SplitMix64 random)
    {
        var factor = memory.Scale + 1u;
        var distance = wanted - displacement;
        if (factor == 2)
        {
            state[register] = distance / 2 + (random.OneIn(2) ? 1u << 31 : 0);
            return displacement + (distance & ~1u);
        }

        // An odd factor has an inverse modulo 2³²: Newton's iteration doubles the bits that are right.
        var inverse = factor;
        for (var bits = 3; bits < 32; bits *= 2)
            inverse *= 2 - factor * inverse;
        state[register] = distance * inverse;
        return wanted;
    }
}
