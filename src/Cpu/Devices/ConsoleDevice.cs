// The console: bytes in and out, polled (spec/08-devices.md).

using Toy.Isa;

namespace Toy.Cpu.Devices;

internal sealed class ConsoleDevice(IConsole console) : IPortDevice
{
    // One byte is read ahead, so that the status can be told before the data is taken.
    private byte? _next;
    private bool _isAtEnd;

    public IReadOnlyList<ushort> Ports { get; } = [Isa.Ports.ConsoleData, Isa.Ports.ConsoleStatusPort];

    public uint Read(ushort port, Width width)
    {
        ReadAhead();
        if (port == Isa.Ports.ConsoleStatusPort)
            return _isAtEnd ? ConsoleStatus.EndOfInput : ConsoleStatus.InputReady;
        var value = _next ?? 0;
        _next = null;
        return value;
    }

    public void Write(ushort port, uint value, Width width)
    {
        if (port == Isa.Ports.ConsoleData)
            console.WriteByte((byte)value);
    }

    private void ReadAhead()
    {
        if (_next is null && !_isAtEnd)
        {
            _next = console.ReadByte();
            _isAtEnd = _next is null;
        }
    }
}
