// Saving and restoring: everything that decides how a machine goes on, cached translations included, since a stale one is
// part of what it does (spec/11-embedding.md §4). A disk's contents are the host's and are not in it.

using Toy.Cpu.Memory;
using Toy.Cpu.Traps;
using Toy.Isa;

namespace Toy.Cpu;

internal static class MachineState
{
    // Says what the bytes are, and in which version of the form.
    private const string Signature = "toy machine state 1";

    /// <param name="processor">Registers and cached translations.</param>
    /// <param name="bus">Memory and devices.</param>
    /// <param name="stoppedBy">The fault that stopped the machine, if one did.</param>
    /// <param name="destination">Stays open.</param>
    public static void Save(Processor processor, Bus bus, TrapRecord? stoppedBy, Stream destination)
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
        state.Write(stoppedBy is not null);
        state.Write(stoppedBy?.Vector ?? 0);
        state.Write(stoppedBy?.Error ?? 0);
        state.Write((byte)(stoppedBy?.Origin ?? 0));
        state.Write(stoppedBy?.Address ?? 0);
        processor.Mmu.Cache.Save(state);
        state.Write(bus.Devices.Count);
        foreach (var device in bus.Devices)
        {
            state.Write(device.Name);
            device.Save(state);
        }

        state.Write(processor.Memory.Bytes);
    }

    /// <summary>Restores what was saved; returns what had stopped the machine, if anything had.</summary>
    /// <exception cref="InvalidDataException">The state is damaged, or of a machine with other memory or devices.</exception>
    public static SavedStop? Restore(Processor processor, Bus bus, Stream source)
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
            var isStopped = state.ReadBoolean();
            var stop = new SavedStop(state.ReadByte(), state.ReadUInt32(), (TrapOrigin)state.ReadByte(), state.ReadUInt32());
            processor.Mmu.Cache.Restore(state);
            processor.Mmu.Relocated();
            Expect(state.ReadInt32() == bus.Devices.Count, "the machine has other devices");
            foreach (var device in bus.Devices)
            {
                Expect(state.ReadString() == device.Name, $"the machine's {device.Name} is something else there");
                device.Restore(state);
            }

            bus.Attend();

            // What is the same stays as it is, and with it the code decoded from it.
            Span<byte> bytes = stackalloc byte[(int)PageTable.PageSize];
            for (uint page = 0; page < processor.Memory.Size; page += PageTable.PageSize)
            {
                state.BaseStream.ReadExactly(bytes);
                if (!processor.Memory.Bytes.Slice((int)page, bytes.Length).SequenceEqual(bytes))
                    processor.Memory.Write(new PhysicalAddress(page), bytes);
            }

            return isStopped ? stop : null;
        }
        catch (EndOfStreamException)
        {
            throw Damaged("it is cut short");
        }
    }

    private static void Expect(bool isTrue, string problem)
    {
        if (!isTrue)
            throw Damaged(problem);
    }

    private static InvalidDataException Damaged(string problem) => new($"the saved state does not fit: {problem}");
}
