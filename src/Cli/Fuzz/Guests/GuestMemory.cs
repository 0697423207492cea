// Where things are in the machine that random user programs run on, and how their addresses are translated.

using Toy.Isa;

namespace Toy.Cli.Fuzz.Guests;

/// <summary>The memory of a tiny kernel and its user.</summary>
internal abstract class GuestMemory
{
    public const uint Size = 1 << 20;

    /// <summary>The kernel's code and data.</summary>
    public const uint Kernel = 0x1000;

    /// <summary>The user's part of RAM is from here on.</summary>
    public const uint FirstUserFrame = 0x4_0000;

    /// <summary>Bytes of code in one case.</summary>
    public const int CodeSize = 4 * (int)PageTable.PageSize;

    /// <summary>Both kinds.</summary>
    public static IReadOnlyList<GuestMemory> All { get; } = [new PagedMemory(), new BoundedMemory()];

    /// <summary>cr0.</summary>
    public abstract uint Translation { get; }

    /// <summary>cr3.</summary>
    public virtual uint Directory => 0;

    public virtual uint Base => 0;

    public virtual uint Bound => 0;

    /// <summary>The user's first address.</summary>
    public abstract uint User { get; }

    /// <summary>An address, after the first, where the user's memory ends.</summary>
    public abstract uint Edge { get; }

    /// <summary>The physical address of the user's code.</summary>
    public abstract uint Code { get; }

    /// <summary>The exception of an address that is not the user's.</summary>
    public abstract byte Refusal { get; }

    /// <summary>Writes the tables that translation needs.</summary>
    public virtual void Prepare(Span<byte> memory)
    {
    }

    /// <summary>Whether an instruction at an address could be the user's.</summary>
    public abstract bool MayHoldCode(uint address);

    /// <summary>Whether user mode may store to a physical address.</summary>
    public abstract bool IsWritable(uint address);

    /// <summary>Whether the processor itself may have changed a byte in this way.</summary>
    public virtual bool IsBookkeeping(uint address, byte before, byte after) => false;
}
