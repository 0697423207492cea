// The condition under which a machine can be virtualised by trapping alone (Popek and Goldberg, 1974): every instruction
// either does the same in both modes or traps in user mode. Each form of each row is run in both from equal states.

using Toy.Cpu;
using Toy.Isa;
using Toy.Isa.Manual;
using Toy.Machine.Tests.Support;

namespace Toy.Machine.Tests;

public sealed class PopekGoldbergTests
{
    private const int StatesOfEachForm = 6;
    private const uint Code = 0x1000;
    private const uint Handler = 0x2000;
    private const uint VectorTable = 0x3000;
    private const uint Data = 0x8000;
    private const uint DataSize = 0x4000;
    private const uint MemorySize = 0x10000;

    [Fact]
    public void Every_instruction_behaves_the_same_in_both_modes_or_traps_in_user_mode() =>
        Assert.Empty(Violations(InstructionTable.Standard));

    [Fact]
    public void With_x86s_popf_the_same_test_names_popfl() =>
        Assert.Equal(["popfl"], Violations(Quirks.Table(Quirks.X86Popf)!)); // the name is the quirk's own

    [Fact]
    public void The_instructions_that_trap_with_general_protection_are_those_the_table_calls_privileged()
    {
        var trapping = new HashSet<string>();
        foreach (var form in InstructionForms.All(InstructionTable.Standard))
        {
            var user = Run(InstructionTable.Standard, form, seed: 1, isUser: true);
            if (user.Trap == Vectors.GeneralProtection)
                trapping.Add(form.Row.Mnemonic + form.Row.Opcode);
        }

        Assert.Equal(
            InstructionTable.Standard.Rows.Where(row => row.Privilege == Privilege.Privileged)
                .Select(row => row.Mnemonic + row.Opcode).Order(StringComparer.Ordinal),
            trapping.Order(StringComparer.Ordinal));
    }

    /// <summary>The mnemonics of rows that do something else in user mode, and do not trap.</summary>
    private static string[] Violations(InstructionTable table)
    {
        var violations = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var form in InstructionForms.All(table))
        {
            for (var seed = 0; seed < StatesOfEachForm; seed++)
            {
                var user = Run(table, form, seed, isUser: true);
                if (user.Trap is null && user != Run(table, form, seed, isUser: false))
                    violations.Add(form.Row.Mnemonic);
            }
        }

        return [.. violations];
    }

    /// <summary>One instruction from a state that the seed fixes; what it came to.</summary>
    private static Outcome Run(InstructionTable table, InstructionForm form, int seed, bool isUser)
    {
        var random = new Random(seed);
        var machine = new Cpu.Machine(new MachineConfiguration { MemorySize = MemorySize, Instructions = table });
        var data = new byte[DataSize];
        random.NextBytes(data);
        machine.Memory.Write(new PhysicalAddress(Data), data);
        for (uint vector = 0; vector < Vectors.Count; vector++)
        {
            machine.Memory.Write(new PhysicalAddress(VectorTable + vector * Gate.Size), BitConverter.GetBytes(Handler));
            machine.Memory.Write(
                new PhysicalAddress(VectorTable + vector * Gate.Size + Gate.FlagsOffset),
                BitConverter.GetBytes(Gate.Present | Gate.User));
        }

        var code = new byte[Encoder.MaxLength];
        Encoder.Encode(Instruction(form, random), code);
        machine.Memory.Write(new PhysicalAddress(Code), code);

        // Registers point into the data, so that memory operands find it; the kernel's stack is the one in use.
        for (var register = Register.Eax; register <= Register.Edi; register++)
            machine[register] = Data + DataSize / 2 + (uint)random.Next(256) * 4;
        machine[SystemRegister.Idtr] = VectorTable;
        machine[SystemRegister.Ksp] = machine[Register.Esp];
        machine.Eip = new VirtualAddress(Code);
        machine.Eflags = (uint)random.Next() & (EFlags.Status | EFlags.DF | EFlags.IF) | (isUser ? EFlags.UM : 0);
        machine.Run(1);
        return new Outcome(Trap(machine), State(machine));
    }

    /// <summary>The vector on the stack, when the handler has been entered.</summary>
    private static byte? Trap(Cpu.Machine machine)
    {
        if (machine.Eip.Value != Handler)
            return null;
        var vector = new byte[1];
        machine.Memory.Read(new PhysicalAddress(machine[Register.Esp]), vector);
        return vector[0];
    }

    /// <summary>All that the instruction may have changed, but for the mode itself.</summary>
    private static string State(Cpu.Machine machine)
    {
        machine.Eflags &= ~EFlags.UM;
        return FinalState.Hash(machine);
    }

    private static MachineInstruction Instruction(InstructionForm form, Random random)
    {
        var (row, syntax, width, prefix) = form;
        var memory = new MemoryOperand((Register)random.Next(Registers.Count), null, 1, random.Next(-64, 64));
        return new MachineInstruction
        {
            Row = row,
            Syntax = syntax,
            Prefix = prefix,
            Width = width,
            Register = syntax.HasRegister ? (Register)random.Next(Registers.Count) : default,
            SecondRegister = syntax.HasSecondRegister ? (Register)(int)SystemRegister.Idtr : default,
            Memory = syntax.HasMemory ? memory : default,
            Immediate = syntax.HasImmediate ? syntax.ImmediateWidth(width).Truncate((uint)random.Next()) : 0,
        };
    }

    private readonly record struct Outcome(byte? Trap, string State);
}
