namespace Toy.Cpu;

/// <summary>An address as a program uses it, before translation.</summary>
public readonly record struct VirtualAddress(uint Value)
{
    public override string ToString() => $"0x{Value:x8}";
}
