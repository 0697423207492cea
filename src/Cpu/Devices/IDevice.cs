using Toy.Isa;

namespace Toy.Cpu.Devices;

/// <summary>
/// A device as the machine sees it: registers on ports, events in virtual time, at most one interrupt line, and a state
/// that can be saved. A device knows its bus and never the CPU; adding one is a class and a line where machines are made.
/// </summary>
public interface IDevice
{
    /// <summary>For dumps and saved states; unique in a machine.</summary>
    string Name { get; }

    /// <summary>The ports it answers on.</summary>
    IReadOnlyList<ushort> Ports { get; }

    /// <summary>The interrupt line it raises, or null.</summary>
    int? Line => null;

    /// <summary>When it next has something to do by itself, in instructions since the start; null for never.</summary>
    ulong? NextEvent => null;

    /// <summary>Whether what is ahead may raise the line while the machine sleeps.</summary>
    bool CanWake => NextEvent is not null;

    /// <summary>What <c>in</c> reads; bits above <paramref name="width"/> are dropped.</summary>
    uint Read(ushort port, Width width);

    /// <summary>What <c>out</c> writes, zero-extended.</summary>
    void Write(ushort port, uint value, Width width);

    /// <summary>Does what was due at <see cref="NextEvent"/>, which then moves on.</summary>
    void RunEvent()
    {
    }

    /// <summary>Its registers as text for a dump, on one line: <c>interval 1000 periodic</c>.</summary>
    string Describe();

    /// <summary>Writes all that <see cref="Restore"/> needs.</summary>
    void Save(BinaryWriter state);

    /// <summary>Becomes what was saved.</summary>
    void Restore(BinaryReader state);
}
