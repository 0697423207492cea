using Toy.Isa;

namespace Toy.Cpu;

/// <summary>Sees what happens on the bus.</summary>
internal interface IBusObserver
{
    /// <summary>A port was read or written; <paramref name="device"/> is empty where none answers.</summary>
    void PortAccessed(string device, ushort port, uint value, Width width, bool isWrite);

    void LineRaised(int line);
}
