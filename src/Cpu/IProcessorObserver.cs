using Toy.Cpu.Memory;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu;

/// <summary>Sees what happens off the fast path. Where nobody observes, nothing is computed for it.</summary>
internal interface IProcessorObserver
{
    /// <summary>Whether it wants to know of walks and flushes, each at its time.</summary>
    bool SeesWalks { get; }

    /// <summary>A handler is about to be entered.</summary>
    void Entering(TrapRecord record);

    /// <summary>iret went back.</summary>
    void Returned(uint eip, uint eflags, uint esp);

    /// <summary>A system register has a new value.</summary>
    void Wrote(SystemRegister register);

    /// <summary>The page tables were walked.</summary>
    void Walked(in PageWalk walk, uint address, bool write, bool user, bool isAllowed);

    /// <summary>One cached translation was dropped, or all (null).</summary>
    void Flushed(uint? address);
}
