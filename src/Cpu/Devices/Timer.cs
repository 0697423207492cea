// The timer: counts virtual time, so an interval is a number of instructions and every run has its ticks at the same
// places (spec/08-devices.md §4).

using System.Globalization;
using Toy.Isa;

namespace Toy.Cpu.Devices;

internal sealed class Timer(IDeviceBus bus) : IDevice
{
    private uint _control;
    private uint _interval;
    private ulong? _next;

    public string Name => "timer";

    public IReadOnlyList<ushort> Ports { get; } =
        [Isa.Ports.TimerControl, Isa.Ports.TimerInterval, Isa.Ports.TimerRemaining];

    public int? Line => Vectors.Timer - Vectors.FirstInterrupt;

    public ulong? NextEvent => _next;

    public uint Read(ushort port, Width width) => port switch
    {
        Isa.Ports.TimerControl => _control,
        Isa.Ports.TimerInterval => _interval,
        _ => _next is { } time && time > bus.Time ? (uint)Math.Min(time - bus.Time, uint.MaxValue) : 0,
    };

    public void Write(ushort port, uint value, Width width)
    {
        switch (port)
        {
            case Isa.Ports.TimerControl:
                _control = value & (TimerControl.OneShot | TimerControl.Periodic);
                break;
            case Isa.Ports.TimerInterval:
                _interval = value;
                break;
            default:
                return;
        }

        // Either write starts the count anew. The instruction that writes is counted from its end.
        _next = _control != 0 && _interval != 0 ? bus.Time + 1 + _interval : null;
        bus.Attend();
    }

    public void RunEvent()
    {
        // From tick to tick, not from now: a late look loses no time.
        _next = (_control & TimerControl.Periodic) != 0 ? _next + _interval : null;
        if (_next is null)
            _control = 0;
        bus.Raise(Vectors.Timer - Vectors.FirstInterrupt);
    }

    public string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{((_control & TimerControl.Periodic) != 0 ? "periodic" : _control != 0 ? "one-shot" : "off")} interval {_interval}{(_next is { } time ? $" next {time}" : "")}");

    public void Save(BinaryWriter state)
    {
        state.Write(_control);
        state.Write(_interval);
        state.Write(_next ?? ulong.MaxValue);
    }

    public void Restore(BinaryReader state)
    {
        _control = state.ReadUInt32();
        _interval = state.ReadUInt32();
        var next = state.ReadUInt64();
        _next = next == ulong.MaxValue ? null : next;
    }
}
