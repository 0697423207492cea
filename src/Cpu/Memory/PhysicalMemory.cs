// RAM: bytes from address 0 up, and the boot ROM in the last page of the address space. Everything that reads or writes
// guest memory ends here, so this is also where a store to code that an engine has decoded is noticed.

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Toy.Isa;

namespace Toy.Cpu.Memory;

/// <summary>The machine's RAM and ROM, little-endian.</summary>
public sealed class PhysicalMemory
{
    public const uint PageSize = PageTable.PageSize;
    public const uint SmallestSize = PageSize;

    /// <summary>An array's length is an int: the largest size is the last whole page below 2 GiB.</summary>
    public const uint LargestSize = 0x7FFF_F000;

    /// <summary>Stores to a page that are noticed before its code is dropped for the first time: a power of 2.</summary>
    private const uint FewStores = 16;

    private readonly byte[] _bytes;

    // One entry a page, one bit an observer: set when that has decoded code in it.
    private readonly byte[] _hasCode;

    // One entry a page: how often a store to it had to be noticed.
    private readonly uint[] _noticed;
    private readonly byte[] _rom;
    private readonly List<ICodeObserver> _observers = [];

    /// <param name="size">In bytes: a multiple of the page size, from one page to <see cref="LargestSize"/>.</param>
    /// <param name="rom">At most a page, which starts at <see cref="Abi.RomAddress"/>; empty for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is not possible.</exception>
    internal PhysicalMemory(uint size, ReadOnlySpan<byte> rom)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)rom.Length, PageSize, nameof(rom));
        if (size is < SmallestSize or > LargestSize || size % PageSize != 0)
            throw new ArgumentOutOfRangeException(nameof(size), size, "memory is whole pages, from 4 KiB to 2 GiB less a page");
        // It stays in its place, so that translated code can know where it is.
        _bytes = GC.AllocateArray<byte>((int)size, pinned: true);
        _hasCode = new byte[size / PageSize];
        _noticed = new uint[size / PageSize];
        _rom = rom.IsEmpty ? [] : new byte[PageSize];
        rom.CopyTo(_rom);
    }

    /// <summary>In bytes.</summary>
    public uint Size => (uint)_bytes.Length;

    /// <summary>Pages that can hold code: those of RAM, then the ROM's.</summary>
    internal uint CodePages => Size / PageSize + 1;

    /// <summary>All of RAM, for saving it.</summary>
    internal ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Whether <paramref name="length"/> bytes at <paramref name="address"/> are all in RAM.</summary>
    public bool Contains(PhysicalAddress address, uint length) => (ulong)address.Value + length <= Size;

    /// <summary>Copies out of memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is not all in RAM.</exception>
    public void Read(PhysicalAddress address, Span<byte> destination)
    {
        CheckRange(address, (uint)destination.Length);
        _bytes.AsSpan((int)address.Value, destination.Length).CopyTo(destination);
    }

    /// <summary>Copies into memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is not all in RAM.</exception>
    public void Write(PhysicalAddress address, ReadOnlySpan<byte> source)
    {
        CheckRange(address, (uint)source.Length);
        NoticeCode(address.Value, (uint)source.Length);
        source.CopyTo(_bytes.AsSpan((int)address.Value));
    }

    /// <summary>Whether a load would find all of its bytes, in RAM or in ROM.</summary>
    internal bool CanLoad(uint address, uint length) =>
        Contains(new PhysicalAddress(address), length) || IsInRom(address, length);

    /// <summary>Told when a page has code to be watched that had none.</summary>
    internal Action? CodeAppeared { get; set; }

    /// <summary>The host's address of the first byte; RAM never moves.</summary>
    internal nint HostAddress => Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, 0);

    /// <summary>Adds one whose decoded code follows this memory; returns the mark to give with its code.</summary>
    internal byte Observe(ICodeObserver observer)
    {
        _observers.Add(observer);
        return (byte)(1 << (_observers.Count - 1));
    }

    /// <summary>Notes that an observer has decoded code in the page of an address.</summary>
    internal void MarkCode(uint address, byte mark)
    {
        // ROM needs no watching.
        if (address >= Size)
            return;
        ref var marks = ref _hasCode[address / PageSize];
        var isNew = marks == 0;
        marks |= mark;
        if (isNew)
            CodeAppeared?.Invoke();
    }

    /// <summary>Notes that an observer has no decoded code left anywhere.</summary>
    internal void UnmarkCode(byte mark)
    {
        for (var page = 0; page < _hasCode.Length; page++)
            _hasCode[page] &= (byte)~mark;
    }

    /// <summary>Whether stores to any of these bytes, which are in RAM, must be noticed.</summary>
    internal bool HasCode(uint address, uint length)
    {
        for (var page = address / PageSize; page <= (address + length - 1) / PageSize; page++)
        {
            if (IsCodePage(page * PageSize))
                return true;
        }

        return false;
    }

    /// <summary>Whether stores somewhere in the page of an address, which is in RAM, must be noticed.</summary>
    internal bool IsCodePage(uint address) => _hasCode[address / PageSize] != 0;

    /// <summary>The number of the code page of an address; null outside RAM and ROM.</summary>
    internal uint? CodePage(uint address) => address < Size ? address / PageSize
        : address >= Abi.RomAddress && _rom.Length > 0 ? CodePages - 1
        : null;

    /// <summary>The bytes from an address in RAM or ROM to the end of its page: code for the decoder.</summary>
    internal ReadOnlySpan<byte> RestOfPage(uint address)
    {
        var offset = (int)(address % PageSize);
        return address < Size ? _bytes.AsSpan((int)address, (int)PageSize - offset) : _rom.AsSpan(offset);
    }

    /// <summary>Reads a value; false when it is not all in RAM.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryLoad<W>(uint address, out uint value) where W : struct, IWidth
    {
        if (!IsInside<W>(address))
            return TryLoadRom(address, W.Value, out value);

        // Invariant: IsInside has compared the whole access with the length of the array.
        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), (nint)address);
        value = W.Value switch
        {
            Width.Byte => first,
            Width.Word => Unsafe.ReadUnaligned<ushort>(ref first),
            _ => Unsafe.ReadUnaligned<uint>(ref first),
        };
        return true;
    }

    /// <summary>Writes the low bits of a value; false, and nothing written, when it would not be all in RAM.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryStore<W>(uint address, uint value) where W : struct, IWidth
    {
        if (!IsInside<W>(address))
            return false;
        var last = address + (uint)W.Value.Bytes() - 1;
        if ((_hasCode[address / PageSize] | _hasCode[last / PageSize]) != 0)
            TellObservers(address, (uint)W.Value.Bytes());

        // Invariant: IsInside has compared the whole access with the length of the array.
        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), (nint)address);
        switch (W.Value)
        {
            case Width.Byte:
                first = (byte)value;
                break;
            case Width.Word:
                Unsafe.WriteUnaligned(ref first, (ushort)value);
                break;
            default:
                Unsafe.WriteUnaligned(ref first, value);
                break;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsInside<W>(uint address) where W : struct, IWidth =>
        address <= (uint)_bytes.Length - (uint)W.Value.Bytes();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryLoadRom(uint address, Width width, out uint value)
    {
        value = 0;
        if (!IsInRom(address, (uint)width.Bytes()))
            return false;
        for (var i = width.Bytes() - 1; i >= 0; i--)
            value = value << 8 | _rom[address - Abi.RomAddress + (uint)i];
        return true;
    }

    private bool IsInRom(uint address, uint length) =>
        address >= Abi.RomAddress && (ulong)address + length <= 1ul << 32 && _rom.Length > 0;

    private void NoticeCode(uint address, uint length)
    {
        for (var page = address / PageSize; page * (ulong)PageSize < (ulong)address + length; page++)
        {
            if (_hasCode[page] != 0)
            {
                TellObservers(address, length);
                return;
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TellObservers(uint address, uint length)
    {
        foreach (var observer in _observers)
            observer.CodeChanges(address, length);
        for (var page = address / PageSize; page <= (address + length - 1) / PageSize; page++)
            DropUnusedCode(page);
    }

    // A page that held code once may be a stack now. So its code is forgotten after some stores, and decoded anew if it is
    // still executed: seldom and more seldom, for a page may well hold code and data.
    private void DropUnusedCode(uint page)
    {
        var noticed = ++_noticed[page];
        if (noticed < FewStores || !BitOperations.IsPow2(noticed) || _hasCode[page] == 0)
            return;
        foreach (var observer in _observers)
            observer.CodeChanges(page * PageSize, PageSize);
        _hasCode[page] = 0;
    }

    private void CheckRange(PhysicalAddress address, uint length)
    {
        if (!Contains(address, length))
        {
            throw new ArgumentOutOfRangeException(
                nameof(address), $"{length} bytes at {address} are not all in RAM of {Size} bytes");
        }
    }
}
