// Trace control: the guest switches its trace and drops marks into it (spec/08-devices.md §8). The register reads back
// what was written whether anybody traces or not, so a run cannot tell that it is watched.

using Toy.Isa;

namespace Toy.Cpu.Devices;

internal sealed class TraceSwitch : IDevice
{
    private bool _isOn = true;

    public string Name => "trace";

    public IReadOnlyList<ushort> Ports { get; } = [Isa.Ports.TraceControl, Isa.Ports.TraceMark];

    /// <summary>Called when the guest switches its trace on or off.</summary>
    public Action<bool>? Switched { get; set; }

    /// <summary>Called when the guest drops a mark.</summary>
    public Action<uint>? Marked { get; set; }

    public uint Read(ushort port, Width width) => port == Isa.Ports.TraceControl && _isOn ? 1u : 0u;

    public void Write(ushort port, uint value, Width width)
    {
        if (port == Isa.Ports.TraceMark)
        {
            Marked?.Invoke(value);
            return;
        }

        _isOn = value != 0;
        Switched?.Invoke(_isOn);
    }

    public string Describe() => _isOn ? "on" : "off";

    public void Save(BinaryWriter state) => state.Write(_isOn);

    public void Restore(BinaryReader state) => _isOn = state.ReadBoolean();
}
