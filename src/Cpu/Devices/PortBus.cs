// The port space: which device answers on which port (spec/08-devices.md).

using Toy.Isa;

namespace Toy.Cpu.Devices;

/// <summary>Connects ports to devices. A port without a device reads as all ones and swallows writes, as on a PC.</summary>
internal sealed class PortBus
{
    private readonly Dictionary<ushort, IPortDevice> _devices = [];

    /// <exception cref="InvalidOperationException">A port of the device is taken.</exception>
    public void Attach(IPortDevice device)
    {
        foreach (var port in device.Ports)
        {
            if (!_devices.TryAdd(port, device))
                throw new InvalidOperationException($"port 0x{port:x} already has a device");
        }
    }

    public uint Read(ushort port, Width width) =>
        _devices.TryGetValue(port, out var device) ? device.Read(port, width) : uint.MaxValue;

    public void Write(ushort port, uint value, Width width)
    {
        if (_devices.TryGetValue(port, out var device))
            device.Write(port, value, width);
    }
}
