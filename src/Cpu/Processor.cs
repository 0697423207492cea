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

    private readonly PortBus _ports;

    public Processor(PhysicalMemory memory, PortBus ports)
    {
        Memory = memory;
        _ports = ports;
    }

    // Fields, not properties: engines touch them for every instruction.
    public readonly uint[] Registers = new uint[Isa.Registers.Count + 1];
    public readonly uint[] SystemRegisters = new uint[Isa.SystemRegisters.Count];
    public readonly PhysicalMemory Memory;

    public uint Eip;

    /// <summary>Where execution goes on after the current control instruction.</summary>
    public uint NextInstruction;

    public uint Eflags = EFlags.AlwaysOne;

    /// <summary>Instructions retired.</summary>
    public ulong Time;

    /// <summary>The run loop stops before <see cref="Time"/> passes this.</summary>
    public ulong Deadline;

    public bool IsHalted;

    public bool IsUserMode => (Eflags & EFlags.UM) != 0;

    /// <summary>Makes the run loop look up from its work after the current instruction.</summary>
    public void StopAfterThisInstruction() => Deadline = Time;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Load<W>(uint address) where W : struct, IWidth
    {
        if (!Memory.TryLoad<W>(address, out var value))
            RaiseBusError(address, write: false);
        return value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store<W>(uint address, uint value) where W : struct, IWidth
    {
        if (!Memory.TryStore<W>(address, value))
            RaiseBusError(address, write: true);
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

    /// <summary>Raises the fault that storing these bytes would raise, if any.</summary>
    public void CheckStore(uint address, uint length)
    {
        if (!Memory.Contains(new PhysicalAddress(address), length))
            RaiseBusError(address, write: true);
    }

    public uint ReadPort(ushort port, Width width) => _ports.Read(port, width);

    public void WritePort(ushort port, uint value, Width width) => _ports.Write(port, value, width);

    public uint this[SystemRegister register]
    {
        get => SystemRegisters[(int)register];
        set => SystemRegisters[(int)register] = value;
    }

    /// <summary>An address outside RAM (spec/05-interrupts.md): cr2 tells which.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void RaiseBusError(uint address, bool write)
    {
        this[SystemRegister.Cr2] = address;
        var error = (write ? PageFaultError.Write : 0) | (IsUserMode ? PageFaultError.User : 0);
        throw new GuestFault(Vectors.BusError, error);
    }
}
