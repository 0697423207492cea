// What is known of the guest's registers without executing anything: that one is another's earlier value plus a constant.

using System.Numerics;
using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>A value that is not known, plus a constant.</summary>
/// <param name="Root">Which value; 0 is the number 0.</param>
/// <param name="IsStack">It has come from esp or ebp.</param>
/// <param name="Offset">The constant.</param>
internal readonly record struct SymbolicAddress(int Root, bool IsStack, uint Offset);

/// <summary>The registers at some point of the code.</summary>
internal sealed class SymbolicRegisters
{
    private readonly SymbolicAddress[] _values;
    private int _roots;

    /// <summary>Nothing is known.</summary>
    public SymbolicRegisters()
    {
        _values = new SymbolicAddress[Registers.Count];
        Replace((1u << Registers.Count) - 1);
    }

    private SymbolicRegisters(SymbolicRegisters other)
    {
        _values = [.. other._values];
        _roots = other._roots;
    }

    public SymbolicRegisters Copy() => new(this);

    /// <summary>The address of an access.</summary>
    public SymbolicAddress AddressOf(in MemoryAccess access) =>
        access.Base is { } register ? Plus(_values[(int)register], access.Displacement) : new(0, IsStack: false, access.Displacement);

    /// <summary>Whether any register has something to do with a root.</summary>
    public bool Hold(int root) => root == 0 || Array.Exists(_values, value => value.Root == root);

    /// <summary>Executes an instruction.</summary>
    public void Apply(in MachineInstruction instruction, in InstructionEffects effects)
    {
        var sum = effects.Sum is { } source ? Plus(_values[(int)source.From], source.Offset) : (SymbolicAddress?)null;
        _values[(int)Register.Esp] = Plus(_values[(int)Register.Esp], effects.StackMove);
        Replace(effects.Written);
        if (sum is { } known)
            _values[(int)instruction.Register] = known;
    }

    private static SymbolicAddress Plus(SymbolicAddress value, uint offset) => value with { Offset = value.Offset + offset };

    private void Replace(uint registers)
    {
        for (; registers != 0; registers &= registers - 1)
        {
            var register = (Register)BitOperations.TrailingZeroCount(registers);
            _values[(int)register] = new SymbolicAddress(++_roots, register is Register.Esp or Register.Ebp, 0);
        }
    }
}
