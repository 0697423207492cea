// Saving and restoring: everything that decides how a machine goes on, cached translations included, since a stale one is
// part of what it does (spec/11-embedding.md §4). A disk's contents are the host's and are not in it.

using Toy.Cpu.Memory;
using Toy.Isa;

namespace Toy.Cpu;

internal static class MachineState
{
    // Says what the bytes are, and in which version of the form.
    private const string Signature = "toy machine state 1";

    public static void Save(Processor processor, Bus bus, Stream destination)
    {
        using var state = new BinaryWriter(destination, System.Text.Encoding.UTF8, leaveOpen: true);
        state.Write(Signature);
        state.Write(processor.Memory.Size);
        foreach (var value in processor.Registers)
            state.Write(value);
        foreach (var value in processor.SystemRegisters)
            state.Write(value);
        state.Write(processor.Eip);
        state.Write(processor.Eflags);
        state.Write(processor.Time);
        state.Write(processor.InterruptsHeldUntil);
        state.Write(processor.IsHalted);
        processor.Mmu.Cache.Save(state);
        state.Write(bus.Devices.Count);
        foreach (var device in bus.Devices)
        {
            state.Write(device.Name);
            device.Save(state);
        }

        state.Write(processor.Memory.Bytes);
    }

    /// <exception cref="InvalidDataException">The state is damaged, or of a machine with other memory or devices.</exception>
    public static void Restore(Processor processor, Bus bus, Stream source)
    {
        try
        {
            using var state = new BinaryReader(source, System.Text.Encoding.UTF8, leaveOpen: true);
            Expect(state.ReadString() == Signature, "it is no saved machine of this version");
            Expect(state.ReadUInt32() == processor.Memory.Size, "the machine has another size of memory");
            for (var i = 0; i < processor.Registers.Length; i++)
                processor.Registers[i] = state.ReadUInt32();
            for (var i = 0; i < SystemRegisters.Count; i++)
                processor[(SystemRegister)i] = state.ReadUInt32();
            processor.Eip = state.ReadUInt32();
            processor.SetEflags(state.ReadUInt32());
            processor.Time = state.ReadUInt64();
            processor.InterruptsHeldUntil = state.ReadUInt64();
            processor.IsHalted = state.ReadBoolean();
            processor.Mmu.Cache.Restore(state);
            Expect(state.ReadInt32() == bus.Devices.Count, "the machine has other devices");
            foreach (var device in bus.Devices)
            {
                Expect(state.ReadString() == device.Name, $"the machine's {device.Name} is something else there");
                device.Restore(state);
            }

            var memory = state.ReadBytes((int)processor.Memory.Size);
            Expect(memory.Length == processor.Memory.Size, "it is cut short");
            processor.Memory.Write(new PhysicalAddress(0), memory);
        }
        catch (EndOfStreamException)
        {
            Expect(false, "it is cut short");
        }
    }

    private static void Expect(bool isTrue, string problem)
    {
        if (!isTrue)
            throw new InvalidDataException($"the saved state does not fit: {problem}");
    }
}
