namespace Toy.Cpu;

/// <summary>An address on the memory bus, after translation.</summary>
public readonly record struct PhysicalAddress(uint Value)
{
    public override string ToString() => $"0x{Value:x8}";
}
