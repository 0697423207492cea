using Toy.Isa;

namespace Toy.Cli.Fuzz.Guests;

/// <summary>Base and bound, neither of them aligned, with the kernel's memory on both sides.</summary>
internal sealed class BoundedMemory : GuestMemory
{
    private const uint Offset = 0x123;

    public override uint Translation => ControlRegister0.BB;

    public override uint Base => FirstUserFrame + Offset;

    // A byte behind the end of a page, where accesses that look at pages alone would go too far.
    public override uint Bound => 0x9001;

    public override uint User => 0;

    public override uint Edge => Bound;

    public override uint Code => Base;

    public override byte Refusal => Vectors.BoundExceeded;

    public override bool MayHoldCode(uint address) => address < Bound;

    public override bool IsWritable(uint address) => address - Base < Bound;
}
