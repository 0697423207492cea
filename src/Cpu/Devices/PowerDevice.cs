// Power: a write ends the run with an exit status for the host (spec/08-devices.md).

using Toy.Isa;

namespace Toy.Cpu.Devices;

internal sealed class PowerDevice(Action powerOff) : IPortDevice
{
    /// <summary>The exit status, once the guest has written one.</summary>
    public byte? ExitStatus { get; private set; }

    public IReadOnlyList<ushort> Ports { get; } = [Isa.Ports.Power];

    public uint Read(ushort port, Width width) => 0;

    public void Write(ushort port, uint value, Width width)
    {
        ExitStatus = (byte)value;
        powerOff();
    }
}
