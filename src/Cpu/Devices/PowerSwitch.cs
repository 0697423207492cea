// Power: a write ends the run with an exit status for the host (spec/08-devices.md §2).

using System.Globalization;
using Toy.Isa;

namespace Toy.Cpu.Devices;

internal sealed class PowerSwitch(IDeviceBus bus) : IDevice
{
    /// <summary>The exit status, once the guest has written one.</summary>
    public byte? ExitStatus { get; private set; }

    public string Name => "power";

    public IReadOnlyList<ushort> Ports { get; } = [Isa.Ports.Power];

    public uint Read(ushort port, Width width) => 0;

    public void Write(ushort port, uint value, Width width)
    {
        ExitStatus = (byte)value;
        bus.Attend();
    }

    public string Describe() =>
        ExitStatus is { } status ? string.Create(CultureInfo.InvariantCulture, $"off, status {status}") : "on";

    public void Save(BinaryWriter state) => state.Write(ExitStatus is { } status ? (short)status : (short)-1);

    public void Restore(BinaryReader state)
    {
        var status = state.ReadInt16();
        ExitStatus = status < 0 ? null : (byte)status;
    }
}
