using Toy.Isa;

namespace Toy.Cpu.Memory;

/// <summary>Sees the memory accesses of instructions: how a trace learns of them.</summary>
internal interface IMemoryWatcher
{
    void Loaded(uint address, uint value, Width width);

    void Stored(uint address, uint value, Width width);
}
