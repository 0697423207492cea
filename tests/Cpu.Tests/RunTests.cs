using Toy.Isa;

namespace Toy.Cpu.Tests;

/// <summary>Whole runs of tiny hand-encoded programs.</summary>
public sealed class RunTests
{
    private const uint Start = 0x1000;

    [Fact]
    public void Power_port_ends_the_run_with_the_status_written()
    {
        var machine = Load(Register("mov", 7, Isa.Register.Eax), Out(Ports.Power));

        var result = machine.Run(100);

        Assert.Equal(new RunResult(ExitReason.PowerOff, 7), result);
        Assert.Equal(2ul, machine.Time);
    }

    [Fact]
    public void Budget_stops_exactly_at_its_end()
    {
        var machine = Load(Jump(-5));

        Assert.Equal(ExitReason.BudgetExhausted, machine.Run(1234).Reason);
        Assert.Equal(1234ul, machine.Time);
    }

    [Fact]
    public void Halt_without_anything_to_wake_it_says_so()
    {
        var machine = Load([0xC2]);

        Assert.Equal(ExitReason.Halted, machine.Run(100).Reason);
        Assert.Equal(1ul, machine.Time);
    }

    [Fact]
    public void Unhandled_fault_reports_its_vector_and_leaves_eip_at_the_instruction()
    {
        var machine = Load([0x90], [0x00]);

        var result = machine.Run(100);

        Assert.Equal(ExitReason.UnhandledFault, result.Reason);
        Assert.Equal(Vectors.InvalidOpcode, result.Fault?.Vector);
        Assert.Equal(Start + 1, machine.Eip.Value);
    }

    private static Machine Load(params byte[][] code)
    {
        var machine = new Machine(new MachineConfiguration { MemorySize = 0x10000 });
        machine.Memory.Write(new PhysicalAddress(Start), code.SelectMany(bytes => bytes).ToArray());
        machine.Eip = new VirtualAddress(Start);
        return machine;
    }

    private static byte[] Register(string mnemonic, uint immediate, Register register) =>
        Encode(mnemonic, OperandForm.RegisterImmediate, Width.Long, register, immediate);

    private static byte[] Out(ushort port) => Encode("out", OperandForm.Immediate, Width.Byte, 0, port);

    private static byte[] Jump(int distance) => Encode("jmp", OperandForm.None, Width.Long, 0, (uint)distance);

    private static byte[] Encode(string mnemonic, OperandForm form, Width width, Register register, uint immediate)
    {
        var row = InstructionTable.Standard.Lookup(mnemonic)[0].Row;
        var syntax = row.Syntaxes.ToArray().Single(candidate => candidate.Form == form);
        var bytes = new byte[Encoder.MaxLength];
        var encoded = Encoder.Encode(
            new MachineInstruction { Row = row, Syntax = syntax, Width = width, Register = register, Immediate = immediate },
            bytes);
        return bytes[..encoded.Length];
    }
}
