namespace Toy.Isa;

/// <summary>Flags that nobody will read: the old ones can be read, new ones are not computed.</summary>
public readonly struct DroppedFlags(uint bits) : IFlags
{
    public uint Bits { get; } = bits;

    public void Set(uint mask, uint bits)
    {
    }

    public void SetAddition(uint dst, uint src, uint result, Width width, uint mask)
    {
    }

    public void SetSubtraction(uint dst, uint src, uint result, Width width, uint mask)
    {
    }

    public void SetLogic(uint result, Width width)
    {
    }
}
