// The processor as the semantics in isa/ see it.

using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu.Interpreter;

internal readonly struct ProcessorPort(Processor processor) : ISystemProcessor
{
    /// <summary>sti itself and the instruction after it.</summary>
    private const uint InterruptShadow = 2;

    private const uint OrdinaryFlags = Isa.EFlags.Status | Isa.EFlags.DF;

    public uint this[Register register]
    {
        get => processor.Registers[(int)register];
        set => processor.Registers[(int)register] = value;
    }

    public uint Flags
    {
        get => processor.Eflags & OrdinaryFlags;
        set => processor.Eflags = (processor.Eflags & ~OrdinaryFlags) | (value & OrdinaryFlags);
    }

    public uint EFlags
    {
        get => processor.Eflags;
        set => processor.SetEflags(value);
    }

    public uint NextInstruction
    {
        get => processor.NextInstruction;
        set => processor.NextInstruction = value;
    }

    public ulong Time => processor.Time;

    public uint Load(uint address, Width width) => processor.Load(address, width);

    public void Store(uint address, uint value, Width width) => processor.Store(address, value, width);

    public void CheckStore(uint address, uint length) => processor.CheckStore(address, length);

    public void SoftwareInterrupt(byte vector) => InterruptEntry.DeliverSoftware(processor, vector);

    public void RaiseFault(byte vector) => throw new GuestFault(vector, 0);

    public void EnableInterrupts()
    {
        // Enabling what is enabled already holds nothing back, or a loop of sti would.
        if ((processor.Eflags & Isa.EFlags.IF) != 0)
            return;
        processor.InterruptsHeldUntil = processor.Time + InterruptShadow;
        processor.SetEflags(processor.Eflags | Isa.EFlags.IF);
        processor.StopAfterThisInstruction();
    }

    public uint ReadSystemRegister(SystemRegister register) => processor[register];

    public void WriteSystemRegister(SystemRegister register, uint value) => processor[register] = value;

    public void InvalidatePage(uint address) => processor.InvalidatePage(address);

    public uint ReadPort(ushort port, Width width) => processor.ReadPort(port, width);

    public void WritePort(ushort port, uint value, Width width) => processor.WritePort(port, value, width);

    public void Halt()
    {
        processor.IsHalted = true;
        processor.StopAfterThisInstruction();
    }

    public void InterruptReturn() => InterruptEntry.Return(processor);
}
