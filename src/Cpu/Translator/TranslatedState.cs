// What translated code works on: it finds everything in here on entry and leaves everything here at its exit. In between
// registers, flags and time are in locals. The methods are the long ways that it calls.

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>The first argument of every translated region.</summary>
internal sealed unsafe class TranslatedState
{
    /// <summary>What a load returns that has to be left to the interpreter; a value is never negative.</summary>
    public const long Refused = -1;

    private readonly Processor _processor;
    private readonly HostPages _pages;
    private readonly RegionCache _regions;
    private readonly FlagKinds _kinds;
    private readonly bool _user;

    public TranslatedState(Processor processor, HostPages pages, RegionCache regions, FlagKinds kinds, bool user)
    {
        _processor = processor;
        _pages = pages;
        _regions = regions;
        _kinds = kinds;
        _user = user;
        Table = pages.Table(user);
        Registers = Marshal.UnsafeAddrOfPinnedArrayElement(processor.Registers, 0);
    }

    // Fields, because translated code reads and writes them by name.

    /// <summary>The host's address of the general registers, which never move.</summary>
    public readonly nint Registers;

    /// <summary>The table of the mode's pages in the host's memory.</summary>
    public readonly nint Table;

    public uint Eip;

    /// <summary>Up to date but for what <see cref="FlagKind"/> says is still to be done.</summary>
    public uint Eflags;

    /// <summary>The flags that are not computed yet: the number of their kind, or 0; and two operands.</summary>
    public int FlagKind;

    public uint FlagFirst;

    public uint FlagSecond;

    /// <summary>Instructions until the deadline.</summary>
    public long Left;

    /// <summary>The pages of the region, one bit each, whose code is where it was when it was translated.</summary>
    public int Pages;

    /// <summary>eflags with what was recorded as kind and operands.</summary>
    public uint Flags(int kind, uint first, uint second, uint before) =>
        kind == 0 ? before : _kinds.Record(kind, first, second, before);

    public long LoadByte(uint address) => Load<ByteWidth>(address);

    public long LoadWord(uint address) => Load<WordWidth>(address);

    public long LoadLong(uint address) => Load<LongWidth>(address);

    public bool StoreByte(uint address, uint value) => Store<ByteWidth>(address, value);

    public bool StoreWord(uint address, uint value) => Store<WordWidth>(address, value);

    public bool StoreLong(uint address, uint value) => Store<LongWidth>(address, value);

    // Invariant of both: Find returns an address where the whole access is in pinned RAM.

    private long Load<W>(uint address) where W : struct, IWidth
    {
        var length = (uint)W.Value.Bytes();
        var place = _pages.Find(address, length, write: false, _user);
        if (place is not null)
        {
            return W.Value switch
            {
                Width.Byte => *place,
                Isa.Width.Word => Unsafe.ReadUnaligned<ushort>(place),
                _ => Unsafe.ReadUnaligned<uint>(place),
            };
        }

        if (!Reaches(address, length, write: false))
            return Refused;
        var value = _processor.Load<W>(address);
        _pages.Fill(address, write: false, _user);
        return value;
    }

    private bool Store<W>(uint address, uint value) where W : struct, IWidth
    {
        var length = (uint)W.Value.Bytes();
        var place = _pages.Find(address, length, write: true, _user);
        if (place is not null)
        {
            switch (W.Value)
            {
                case Width.Byte:
                    *place = (byte)value;
                    break;
                case Isa.Width.Word:
                    Unsafe.WriteUnaligned(place, (ushort)value);
                    break;
                default:
                    Unsafe.WriteUnaligned(place, value);
                    break;
            }

            return true;
        }

        if (!Reaches(address, length, write: true))
            return false;
        _processor.Store<W>(address, value);
        _pages.Fill(address, write: true, _user);
        return true;
    }

    /// <summary>
    /// Whether an access will succeed and leave alone the code that is running; its pages are translated then. Otherwise the
    /// interpreter must execute the instruction: it raises the fault, or tells the region that its code has changed.
    /// </summary>
    private bool Reaches(uint address, uint length, bool write)
    {
        var room = _processor.Mmu.Room(address, _user);
        return room >= length
            ? ReachesPart(address, length, write)
            : ReachesPart(address, room, write) && ReachesPart(address + room, length - room, write);
    }

    private bool ReachesPart(uint address, uint length, bool write)
    {
        if (!_processor.Mmu.CanTranslateQuietly(address, write, _user))
            return false;
        var physical = _processor.Mmu.Translate(address, write, _user);
        return write
            ? _processor.Memory.Contains(new PhysicalAddress(physical), length) && !_regions.HasCode(physical, length)
            : _processor.Memory.CanLoad(physical, length);
    }
}
