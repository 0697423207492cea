// The console: bytes out at once, bytes in through one receive register, polled or by interrupt (spec/08-devices.md §5).
// The wire is asked for input only once the guest shows interest, so a program that reads nothing never waits.

using System.Globalization;
using Toy.Isa;

namespace Toy.Cpu.Devices;

internal sealed class ConsoleDevice(IDeviceBus bus, IConsole console) : IDevice
{
    /// <summary>How often a wire that said "not yet" is asked again, in instructions.</summary>
    private const ulong PollInterval = 10_000;

    private const int OwnLine = Vectors.Console - Vectors.FirstInterrupt;

    private uint _control;
    private byte? _received;
    private ConsoleInput? _arriving;
    private ulong _pollAt = ulong.MaxValue;
    private bool _isAtEnd;

    public string Name => "console";

    public IReadOnlyList<ushort> Ports { get; } =
        [Isa.Ports.ConsoleData, Isa.Ports.ConsoleStatusPort, Isa.Ports.ConsoleControlPort];

    public int? Line => OwnLine;

    // Without the interrupt nobody is told, so nothing happens until the guest asks.
    public ulong? NextEvent => !IsInterrupting || _received is not null ? null
        : _arriving is { } input ? input.Time
        : _pollAt == ulong.MaxValue ? null
        : _pollAt;

    // A wire that waits for output cannot wake a machine that sleeps.
    public bool CanWake => NextEvent is not null && (_arriving is not null || console.IsLive);

    private bool IsInterrupting => (_control & ConsoleControl.ReceiveInterrupt) != 0;

    public uint Read(ushort port, Width width)
    {
        if (port == Isa.Ports.ConsoleControlPort)
            return _control | (console.IsTerminal ? ConsoleControl.Terminal : 0);
        Receive(mayWait: !IsInterrupting);
        if (port == Isa.Ports.ConsoleStatusPort)
        {
            var status = _received is not null ? ConsoleStatus.InputReady
                : _isAtEnd ? ConsoleStatus.EndOfInput
                : 0;
            return status | (console.IsTyped ? ConsoleStatus.Typed : 0);
        }

        var value = _received ?? 0;
        _received = null;
        if (IsInterrupting)
            Ask(mayWait: false);
        return value;
    }

    public void Write(ushort port, uint value, Width width)
    {
        if (port == Isa.Ports.ConsoleData)
        {
            console.WriteByte((byte)value);
        }
        else if (port == Isa.Ports.ConsoleControlPort)
        {
            _control = value & ConsoleControl.ReceiveInterrupt;
            if (!IsInterrupting)
                return;
            if (_received is not null || _isAtEnd)
                bus.Raise(OwnLine);
            else
                Ask(mayWait: false);
        }
    }

    public void RunEvent()
    {
        // A guest that sleeps until somebody types has nothing to do meanwhile.
        if (_arriving is null)
            Ask(mayWait: bus.IsIdleBut(this));
        else if (_received is null)
            Arrive();
    }

    public string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"interrupt {(IsInterrupting ? "on" : "off")} {(_received is { } value ? $"received {value:x2}" : _isAtEnd ? "end of input" : "empty")}");

    public void Save(BinaryWriter state)
    {
        state.Write(_control);
        state.Write(_received is { } value ? (short)value : (short)-1);
        state.Write(_isAtEnd);
        state.Write(_pollAt);
        state.Write(_arriving is not null);
        state.Write(_arriving?.Value ?? 0);
        state.Write(_arriving?.Time ?? 0);
    }

    public void Restore(BinaryReader state)
    {
        _control = state.ReadUInt32();
        var received = state.ReadInt16();
        _received = received < 0 ? null : (byte)received;
        _isAtEnd = state.ReadBoolean();
        _pollAt = state.ReadUInt64();
        var isArriving = state.ReadBoolean();
        var input = new ConsoleInput(InputKind.Byte, state.ReadByte(), state.ReadUInt64());
        _arriving = isArriving ? input : null;
    }

    /// <summary>Takes over a byte whose time has come, asking for one if need be.</summary>
    private void Receive(bool mayWait)
    {
        if (_received is not null || _isAtEnd)
            return;
        if (_arriving is null)
            Ask(mayWait);
        if (_arriving is { } input && input.Time <= bus.Time)
            Arrive();
    }

    private void Ask(bool mayWait)
    {
        if (_arriving is not null || _isAtEnd)
            return;
        var input = console.Next(bus.Time, mayWait);
        _pollAt = ulong.MaxValue;
        switch (input.Kind)
        {
            case InputKind.Byte:
                _arriving = input;
                break;
            case InputKind.End:
                _isAtEnd = true;
                if (IsInterrupting)
                    bus.Raise(OwnLine);
                break;
            default:
                _pollAt = bus.Time + PollInterval;
                break;
        }

        bus.Attend();
    }

    private void Arrive()
    {
        _received = _arriving?.Value;
        _arriving = null;
        if (IsInterrupting)
            bus.Raise(OwnLine);
    }
}
