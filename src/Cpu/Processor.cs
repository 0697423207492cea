// The processor's registers, and its paths to memory and ports: what engines work on. It knows nothing of how
// instructions are executed.

using System.Runtime.CompilerServices;
using Toy.Cpu.Devices;
using Toy.Cpu.Memory;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu;

/// <summary>Registers, time and the bus interface of one CPU.</summary>
internal sealed class Processor
{
    /// <summary>The index of a register that is always 0: it stands in for an absent base or index.</summary>
    public const int ZeroRegister = Isa.Registers.Count;

    private readonly Bus _ports;

    public Processor(PhysicalMemory memory, Bus ports)
    {
        Memory = memory;
        _ports = ports;
        Mmu = new Mmu(memory, SystemRegisters) { Moved = LookAroundAfterThisInstruction };
    }

    // Fields, not properties: engines touch them for every instruction.
    // The general ones stay in their place, because translated code reaches them by their address.
    public readonly uint[] Registers = GC.AllocateArray<uint>(Isa.Registers.Count + 1, pinned: true);
    public readonly uint[] SystemRegisters = new uint[Isa.SystemRegisters.Count];
    public readonly PhysicalMemory Memory;
    public readonly Mmu Mmu;

    public uint Eip;

    /// <summary>Where execution goes on after the current control instruction.</summary>
    public uint NextInstruction;

    /// <summary>To be changed through <see cref="SetEflags"/> wherever IF, TF or UM may change.</summary>
    public uint Eflags = EFlags.AlwaysOne;

    /// <summary>Instructions executed (spec/07-time.md).</summary>
    public ulong Time;

    /// <summary>The engine stops before <see cref="Time"/> passes this: something else may have to happen then.</summary>
    public ulong Due;

    /// <summary>A loop of the engine stops before <see cref="Time"/> passes this, which is never later than <see cref="Due"/>.</summary>
    public ulong Deadline;

    /// <summary>Interrupts wait until time passes this: the instruction after sti comes first.</summary>
    public ulong InterruptsHeldUntil;

    public bool IsHalted;

    /// <summary>How often a handler has been entered.</summary>
    public ulong HandlerEntries;

    /// <summary>Accesses need more than the physical path: translation, or somebody watching.</summary>
    private bool _isIndirect;
    private bool _isUserMode;
    private IMemoryWatcher? _watcher;

    public bool IsUserMode => _isUserMode;

    /// <summary>Addresses go through base and bound.</summary>
    public bool IsRelocated => _isUserMode && Mmu.Kind == TranslationKind.BaseAndBound;

    /// <summary>Lets the engine run up to a time.</summary>
    public void RunUntil(ulong due) => Deadline = Due = due;

    /// <summary>Makes the engine stop after the current instruction: something else may have to happen.</summary>
    public void StopAfterThisInstruction() => Deadline = Due = Time;

    /// <summary>
    /// Makes the engine's loop end after the current instruction: mode or translations are others, and nothing that it knows of
    /// the code around may be right. Then it may <see cref="GoOn"/>.
    /// </summary>
    public void LookAroundAfterThisInstruction()
    {
        Deadline = Time;

        // Whoever observes may want to see the next instruction, now.
        if (Observer is not null)
            Due = Time;
    }

    /// <summary>Begins another loop, after one that has ended.</summary>
    public void GoOn() => Deadline = Due;

    /// <summary>Told of what happens off the fast path, while set.</summary>
    public IProcessorObserver? Observer
    {
        get => Mmu.Observer;
        set => Mmu.Observer = value;
    }

    /// <summary>Told of every access of an instruction, while set.</summary>
    public IMemoryWatcher? Watcher
    {
        get => _watcher;
        set
        {
            _watcher = value;
            UpdatePath();
        }
    }

    /// <summary>Changes eflags where mode or interrupts may be concerned; fixed bits keep their value.</summary>
    public void SetEflags(uint value)
    {
        Eflags = (value & EFlags.Changeable) | EFlags.AlwaysOne;
        _isUserMode = (value & EFlags.UM) != 0;
        UpdatePath();
        if ((value & EFlags.TF) != 0 || ((value & EFlags.IF) != 0 && _ports.Interrupts.HasDeliverable))
            StopAfterThisInstruction();
        else
            LookAroundAfterThisInstruction();
    }

    public uint this[SystemRegister register]
    {
        get => SystemRegisters[(int)register];
        set
        {
            SystemRegisters[(int)register] = value;
            if (register is SystemRegister.Cr0 or SystemRegister.Cr3)
                Mmu.Reset();
            else if (register is SystemRegister.Base or SystemRegister.Bound)
                Mmu.Relocated();
            UpdatePath();
            LookAroundAfterThisInstruction();
            Observer?.Wrote(register);
        }
    }

    /// <summary>Forgets the cached translation of an address.</summary>
    public void InvalidatePage(uint address)
    {
        Mmu.Invalidate(address);
        LookAroundAfterThisInstruction();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Load<W>(uint address) where W : struct, IWidth
    {
        if (_isIndirect)
            return LoadIndirect<W>(address, _isUserMode);
        if (!Memory.TryLoad<W>(address, out var value))
            RaiseBusError(address, write: false, _isUserMode);
        return value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store<W>(uint address, uint value) where W : struct, IWidth
    {
        if (_isIndirect)
            StoreIndirect<W>(address, value, _isUserMode);
        else if (!Memory.TryStore<W>(address, value))
            RaiseBusError(address, write: true, _isUserMode);
    }

    public uint Load(uint address, Width width) => width switch
    {
        Width.Byte => Load<ByteWidth>(address),
        Width.Word => Load<WordWidth>(address),
        _ => Load<LongWidth>(address),
    };

    public void Store(uint address, uint value, Width width)
    {
        switch (width)
        {
            case Width.Byte:
                Store<ByteWidth>(address, value);
                break;
            case Width.Word:
                Store<WordWidth>(address, value);
                break;
            default:
                Store<LongWidth>(address, value);
                break;
        }
    }

    /// <summary>A word read as the kernel would, whatever the mode: the vector table.</summary>
    public uint LoadAsKernel(uint address) => LoadIndirect<LongWidth>(address, user: false);

    /// <summary>Words written as the kernel would, whatever the mode: the interrupt frame. All of them, or a fault is raised.</summary>
    public void StoreAsKernel(uint address, ReadOnlySpan<uint> words)
    {
        var length = (uint)words.Length * sizeof(uint);
        if (_watcher is null && Mmu.Room(address, user: false) >= length)
        {
            var physical = Mmu.Translate(address, write: true, user: false);
            CheckInRam(physical, length, write: true, user: false);
            for (var i = 0; i < words.Length; i++)
                Memory.TryStore<LongWidth>(physical + (uint)i * sizeof(uint), words[i]);
            return;
        }

        CheckStore(address, length, user: false);
        for (var i = 0; i < words.Length; i++)
            StoreIndirect<LongWidth>(address + (uint)i * sizeof(uint), words[i], user: false);
    }

    /// <summary>Raises the fault that storing these bytes would raise, if any; at most a page long.</summary>
    public void CheckStore(uint address, uint length) => CheckStore(address, length, _isUserMode);

    /// <summary>The physical address of the byte of code at an address.</summary>
    public uint TranslateFetch(uint address)
    {
        var physical = Mmu.Translate(address, write: false, _isUserMode);
        if (Memory.CodePage(physical) is null)
            RaiseBusError(physical, write: false, _isUserMode);
        return physical;
    }

    /// <summary>A byte as the current mode would read it, without any trace of the reading; null when it can't.</summary>
    public byte? Peek(uint address) => PeekByte(address, _isUserMode);

    /// <summary>A word as the kernel would read it, without any trace of the reading; null when it can't.</summary>
    public uint? PeekAsKernel(uint address) => PeekWord(address, user: false);

    /// <summary>A word as user mode would read it, without any trace of the reading; null when it can't.</summary>
    public uint? PeekAsUser(uint address) => PeekWord(address, user: true);

    /// <summary>As <see cref="PeekAsKernel"/>, of one byte.</summary>
    public byte? PeekByteAsKernel(uint address) => PeekByte(address, user: false);

    /// <summary>As <see cref="PeekAsUser"/>, of one byte.</summary>
    public byte? PeekByteAsUser(uint address) => PeekByte(address, user: true);

    /// <summary>The bytes from an address on, up to the length of the longest instruction or where fetching would fault.</summary>
    public byte[] PeekCode(uint address)
    {
        Span<byte> code = stackalloc byte[Encoder.MaxLength];
        var length = 0;
        while (length < code.Length && Peek(address + (uint)length) is { } value)
            code[length++] = value;
        return code[..length].ToArray();
    }

    public uint ReadPort(ushort port, Width width) => _ports.Read(port, width);

    public void WritePort(ushort port, uint value, Width width) => _ports.Write(port, value, width);

    private byte? PeekByte(uint address, bool user) =>
        Mmu.Peek(address, user) is { } physical && Memory.TryLoad<ByteWidth>(physical, out var value) ? (byte)value : null;

    private uint? PeekWord(uint address, bool user)
    {
        uint value = 0;
        for (var i = sizeof(uint) - 1; i >= 0; i--)
        {
            if (PeekByte(address + (uint)i, user) is not { } part)
                return null;
            value = value << 8 | part;
        }

        return value;
    }

    /// <summary>An access that is not all in RAM (spec/06-memory.md §1): cr2 is its first byte outside.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RaiseBusError(uint physical, bool write, bool user)
    {
        SystemRegisters[(int)SystemRegister.Cr2] = Math.Max(physical, Memory.Size);
        var error = (write ? PageFaultError.Write : 0) | (user ? PageFaultError.User : 0);
        throw new GuestFault(Vectors.BusError, error);
    }

    private void UpdatePath() =>
        _isIndirect = _watcher is not null
            || Mmu.Kind == TranslationKind.Paging
            || IsRelocated;

    private uint LoadIndirect<W>(uint address, bool user) where W : struct, IWidth
    {
        uint value;
        if (Mmu.Room(address, user) >= (uint)W.Value.Bytes())
        {
            var physical = Mmu.Translate(address, write: false, user);
            if (!Memory.TryLoad<W>(physical, out value))
                RaiseBusError(physical, write: false, user);
        }
        else
        {
            value = LoadStraddling(address, W.Value, user);
        }

        _watcher?.Loaded(address, value, W.Value);
        return value;
    }

    private void StoreIndirect<W>(uint address, uint value, bool user) where W : struct, IWidth
    {
        if (Mmu.Room(address, user) >= (uint)W.Value.Bytes())
        {
            var physical = Mmu.Translate(address, write: true, user);
            if (!Memory.TryStore<W>(physical, value))
                RaiseBusError(physical, write: true, user);
        }
        else
        {
            StoreStraddling(address, value, W.Value, user);
        }

        _watcher?.Stored(address, value, W.Value);
    }

    // Both parts are translated before a byte moves, the lower first (spec/06-memory.md §5).

    private uint LoadStraddling(uint address, Width width, bool user)
    {
        var parts = TranslateParts(address, (uint)width.Bytes(), write: false, user);
        uint value = 0;
        for (var i = (uint)width.Bytes(); i-- > 0;)
        {
            Memory.TryLoad<ByteWidth>(parts.Byte(i), out var part);
            value = value << 8 | part;
        }

        return value;
    }

    private void StoreStraddling(uint address, uint value, Width width, bool user)
    {
        var parts = TranslateParts(address, (uint)width.Bytes(), write: true, user);
        for (uint i = 0; i < width.Bytes(); i++)
            Memory.TryStore<ByteWidth>(parts.Byte(i), value >> (8 * (int)i));
    }

    /// <summary>Translates both parts of an access that does not fit its page, and checks that both are in RAM.</summary>
    private StraddlingAccess TranslateParts(uint address, uint length, bool write, bool user)
    {
        var lowLength = Mmu.Room(address, user);
        var low = Mmu.Translate(address, write, user);
        CheckInRam(low, lowLength, write, user);
        var high = Mmu.Translate(address + lowLength, write, user);
        CheckInRam(high, length - lowLength, write, user);
        return new StraddlingAccess(low, lowLength, high);
    }

    private void CheckStore(uint address, uint length, bool user)
    {
        if (Mmu.Room(address, user) < length)
            TranslateParts(address, length, write: true, user);
        else
            CheckInRam(Mmu.Translate(address, write: true, user), length, write: true, user);
    }

    private void CheckInRam(uint physical, uint length, bool write, bool user)
    {
        var isThere = write ? Memory.Contains(new PhysicalAddress(physical), length) : Memory.CanLoad(physical, length);
        if (!isThere)
            RaiseBusError(physical, write, user);
    }

    private readonly record struct StraddlingAccess(uint Low, uint LowLength, uint High)
    {
        public uint Byte(uint index) => index < LowLength ? Low + index : High + (index - LowLength);
    }
}
