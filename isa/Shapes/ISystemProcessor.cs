namespace Toy.Isa;

/// <summary>
/// What only sensitive instructions may reach: mode, interrupt flag, translation and devices. That no other shape is given
/// this interface is why the Popek–Goldberg condition holds (spec/01-overview.md §4).
/// </summary>
public interface ISystemProcessor : IProcessor
{
    /// <summary>All of eflags.</summary>
    uint EFlags { get; set; }

    /// <summary>Sets IF; interrupts wait until the instruction after this one has been executed, as on IA-32.</summary>
    void EnableInterrupts();

    uint ReadSystemRegister(SystemRegister register);

    void WriteSystemRegister(SystemRegister register, uint value);

    /// <summary>Drops the cached translation of an address.</summary>
    void InvalidatePage(uint address);

    uint ReadPort(ushort port, Width width);

    void WritePort(ushort port, uint value, Width width);

    /// <summary>Stops until the next interrupt.</summary>
    void Halt();

    /// <summary>Leaves a handler: pops eip, eflags and esp.</summary>
    void InterruptReturn();
}
