// The bus: which device answers on which port, whose turn it is in time, and the way from devices to memory and to the
// interrupt controller (spec/08-devices.md §1).

using Toy.Cpu.Devices;
using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu;

/// <summary>Connects ports to devices. A port without a device reads as all ones and swallows writes, as on a PC.</summary>
internal sealed class Bus(PhysicalMemory memory) : IDeviceBus
{
    private readonly Dictionary<ushort, IDevice> _byPort = [];
    private readonly List<IDevice> _devices = [];
    private Processor? _processor;

    /// <summary>In the order in which they were attached, which is also that of events of one time.</summary>
    public IReadOnlyList<IDevice> Devices => _devices;

    /// <summary>The controller that lines lead to.</summary>
    public InterruptController Interrupts { get; } = new();

    /// <summary>Told of port accesses and interrupt lines, while set.</summary>
    public IBusObserver? Observer { get; set; }

    public ulong Time => Connected.Time;

    /// <summary>When a device next has something to do; <see cref="ulong.MaxValue"/> for never.</summary>
    public ulong NextEvent => _next ??= FindNextEvent();

    // Devices change by port accesses and by their own events only, so it is looked for after these alone.
    private ulong? _next;

    private Processor Connected =>
        _processor ?? throw new InvalidOperationException("the bus has no processor yet");

    /// <summary>Closes the circle between processor and bus.</summary>
    public void Connect(Processor processor)
    {
        _processor = processor;
        Attach(Interrupts);
        Interrupts.Changed = processor.StopAfterThisInstruction;
    }

    /// <exception cref="InvalidOperationException">A port of the device is taken.</exception>
    public void Attach(IDevice device)
    {
        foreach (var port in device.Ports)
        {
            if (!_byPort.TryAdd(port, device))
                throw new InvalidOperationException($"port 0x{port:x} of {device.Name} already belongs to {_byPort[port].Name}");
        }

        _devices.Add(device);
        _next = null;
    }

    public uint Read(ushort port, Width width)
    {
        _next = null;
        var device = _byPort.GetValueOrDefault(port);
        var value = device?.Read(port, width) ?? uint.MaxValue;
        Observer?.PortAccessed(device?.Name ?? "", port, value, width, isWrite: false);
        return value;
    }

    public void Write(ushort port, uint value, Width width)
    {
        _next = null;
        var device = _byPort.GetValueOrDefault(port);
        Observer?.PortAccessed(device?.Name ?? "", port, value, width, isWrite: true);
        device?.Write(port, value, width);
    }

    /// <summary>Does everything that is due by now, in order of time and then of attachment.</summary>
    public void RunDueEvents()
    {
        if (Time < NextEvent)
            return;
        while (DueDevice() is { } device)
            device.RunEvent();
        _next = null;
    }

    /// <summary>Whether an event is ahead whose interrupt would be taken.</summary>
    public bool CanWake()
    {
        foreach (var device in _devices)
        {
            if (device.CanWake && device.Line is { } line && Interrupts.IsOpen(line))
                return true;
        }

        return false;
    }

    public bool IsIdleBut(IDevice device)
    {
        foreach (var other in _devices)
        {
            if (other != device && other.NextEvent is not null)
                return false;
        }

        return Connected.IsHalted;
    }

    public void Raise(int line)
    {
        Observer?.LineRaised(line);
        Interrupts.Raise(line);
    }

    public void Attend()
    {
        _next = null;
        Connected.StopAfterThisInstruction();
    }

    public bool TryRead(PhysicalAddress address, Span<byte> destination)
    {
        if (!memory.Contains(address, (uint)destination.Length))
            return false;
        memory.Read(address, destination);
        return true;
    }

    public bool TryWrite(PhysicalAddress address, ReadOnlySpan<byte> source)
    {
        if (!memory.Contains(address, (uint)source.Length))
            return false;
        memory.Write(address, source);
        return true;
    }

    private ulong FindNextEvent()
    {
        var next = ulong.MaxValue;
        foreach (var device in _devices)
        {
            if (device.NextEvent is { } time && time < next)
                next = time;
        }

        return next;
    }

    private IDevice? DueDevice()
    {
        IDevice? due = null;
        foreach (var device in _devices)
        {
            if (device.NextEvent is { } time && time <= Time && (due is null || time < due.NextEvent))
                due = device;
        }

        return due;
    }
}
