// The machine as the one that is judged: it runs the same variants on the same states at the same addresses.

using System.Buffers.Binary;
using Toy.Cpu;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Hardware;

internal sealed class ToyCpu
{
    // No test case repeats a string instruction so often.
    private const int MostSteps = 1000;

    // The vector table, the one handler, and the top of the stack that faults of user mode are told on.
    private const uint Table = 0x1000;
    private const uint Handler = 0x2000;
    private const uint InterruptStack = 0x4000;

    private readonly Machine _machine;
    private readonly byte[] _buffer = new byte[OracleLayout.WindowSize];

    public ToyCpu(InstructionTable instructions)
    {
        _machine = new Machine(new MachineConfiguration { Instructions = instructions });
        _machine[SystemRegister.Idtr] = Table;
        _machine[SystemRegister.Ksp] = InterruptStack;
        for (var vector = 0u; vector < Vectors.Count; vector++)
        {
            WriteWord(Table + vector * Gate.Size + Gate.HandlerOffset, Handler);
            WriteWord(Table + vector * Gate.Size + Gate.FlagsOffset, Gate.Present);
        }
    }

    /// <summary>Puts an instruction's bytes where the next instruction would be at an address.</summary>
    public void Load(ReadOnlySpan<byte> code, uint end) =>
        _machine.Memory.Write(new PhysicalAddress(end - (uint)code.Length), code);

    /// <summary>Runs, in user mode, the instruction between two addresses.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where the next one would be.</param>
    /// <param name="before">The state it finds.</param>
    /// <param name="after">Receives the state it leaves.</param>
    public void Run(uint start, uint end, StateRecord before, StateRecord after) =>
        Run(start, end, before, before.Flags | EFlags.UM, after);

    /// <summary>As above, with other flags than those of <paramref name="before"/>, mode included.</summary>
    public void Run(uint start, uint end, StateRecord before, uint flags, StateRecord after)
    {
        for (var register = Register.Eax; register <= Register.Edi; register++)
            _machine[register] = before[register];
        _machine.Eflags = flags;
        _machine.Memory.Write(new PhysicalAddress(OracleLayout.Window), before.Window);
        _machine.Eip = new VirtualAddress(start);

        // A repeated string instruction stays where it is until its last element.
        for (var step = 0; step < MostSteps && (step == 0 || _machine.Eip.Value == start); step++)
            _machine.Run(1);

        after.Outcome = LeaveHandler() is { } vector
            ? vector == Vectors.DivideError ? Outcome.DivideError : Outcome.Other
            : OutcomeAt(_machine.Eip.Value, end);
        for (var register = Register.Eax; register <= Register.Edi; register++)
            after[register] = _machine[register];
        after.Flags = _machine.Eflags & OracleLayout.Flags;
        _machine.Memory.Read(new PhysicalAddress(OracleLayout.Window), _buffer);
        _buffer.CopyTo(after.Window);
    }

    /// <summary>Whether anything around the window is no longer 0, as it was at the start.</summary>
    public bool WroteOutsideWindow()
    {
        Span<byte> around = stackalloc byte[3 * OracleLayout.WindowSize];
        _machine.Memory.Read(new PhysicalAddress(OracleLayout.Window - OracleLayout.WindowSize), around);
        around.Slice(OracleLayout.WindowSize, OracleLayout.WindowSize).Clear();
        return around.ContainsAnyExcept((byte)0);
    }

    private static Outcome OutcomeAt(uint eip, uint end) =>
        eip == end ? Outcome.Next : eip == OracleLayout.TakenOf(end) ? Outcome.Taken : Outcome.Other;

    /// <summary>If a fault has entered the handler, its vector; flags and esp are then as they were at the fault.</summary>
    private uint? LeaveHandler()
    {
        if (_machine.Eip.Value != Handler)
            return null;
        var frame = _machine[Register.Esp];
        _machine.Eflags = ReadWord(frame + InterruptFrame.Eflags);
        _machine[Register.Esp] = ReadWord(frame + InterruptFrame.Esp);
        return ReadWord(frame + InterruptFrame.Vector);
    }

    private uint ReadWord(uint address)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        _machine.Memory.Read(new PhysicalAddress(address), bytes);
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes);
    }

    private void WriteWord(uint address, uint value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        _machine.Memory.Write(new PhysicalAddress(address), bytes);
    }
}
