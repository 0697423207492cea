// A case written by hand: instructions, the state before them, and what they change. All else must stay as it was.
//
// States are words: a register or system register (eax=0x5), flags (eflags=CF|IF), a word of memory ([0x2000]=0x1); after,
// also eip (if it is not behind the last instruction), exit=7, halted, and fault=#GP for a fault without a handler.

using System.Buffers.Binary;
using System.Globalization;
using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Linking;
using Toy.Assembler.Sources;
using Toy.Isa;

namespace Toy.Cpu.Tests.Instructions;

internal sealed record InstructionCase(string Text, string Before, string After)
{
    public const uint Start = 0x1000;

    private const uint MemorySize = 0x1_0000;
    private const uint StackTop = 0x8000;

    // Its gates are absent unless a case fills them in: a fault ends the run with the state it found.
    private const uint VectorTable = 0x3000;

    /// <summary>The instructions, by a table that has them.</summary>
    public IReadOnlyList<MachineInstruction> Decode(InstructionTable table)
    {
        var instructions = new List<MachineInstruction>();
        var code = Assemble(table).AsSpan();
        while (!code.IsEmpty)
        {
            Assert.Equal(DecodeStatus.Valid, Decoder.Decode(table, code, out var instruction));
            instructions.Add(instruction);
            code = code[instruction.Length..];
        }

        return instructions;
    }

    /// <summary>Runs it and returns what is not as it should be, a line each; empty when all is well.</summary>
    public string Run(InstructionTable table)
    {
        var code = Assemble(table);
        var machine = new Machine(new MachineConfiguration { MemorySize = MemorySize, Instructions = table });
        for (var register = Register.Eax; register <= Register.Edi; register++)
            machine[register] = 0x1111_1111 * ((uint)register + 1);
        machine[Register.Esp] = StackTop;
        machine[SystemRegister.Idtr] = VectorTable;
        machine.Memory.Write(new PhysicalAddress(Start), code);
        machine.Eip = new VirtualAddress(Start);
        foreach (var (name, value) in Words(Before))
            Set(machine, name, value);

        var expected = Describe(machine, new RunResult(ExitReason.BudgetExhausted));
        expected["eip"] = Hex(Start + (uint)code.Length);
        foreach (var (name, value) in Words(After))
        {
            if (name == "fault")
                expected["eip"] = Hex(Start);
            expected[name] = Canonical(name, value);
        }

        var result = machine.Run((ulong)Decode(table).Count);
        return Differences(expected, Describe(machine, result));
    }

    public override string ToString() => Text;

    private byte[] Assemble(InstructionTable table)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText("case.s", $".include \"toy.inc\"\n.globl _start\n_start: {Text}\n");
        var result = SourceAssembler.Assemble(source, new AssemblerOptions { Instructions = table }, diagnostics);
        var linked = result is null ? null : Linker.Link([result.Object], new LinkOptions { TextAddress = Start }, diagnostics);
        Assert.True(linked is not null, DiagnosticText.Render(diagnostics.Items));
        return linked.Program.Segments[0].Bytes.ToArray();
    }

    private static IEnumerable<(string Name, string Value)> Words(string text) =>
        from word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        let parts = word.Split('=', 2)
        select (parts[0], parts.Length > 1 ? parts[1] : "");

    private static void Set(Machine machine, string name, string value)
    {
        if (Registers.TryParse(name, out var register))
            machine[register.Number] = Number(value);
        else if (SystemRegisters.TryParse(name, out var system))
            machine[system] = Number(value);
        else if (name == "eflags")
            machine.Eflags = Flags(value);
        else
            machine.Memory.Write(new PhysicalAddress(Address(name)), Bytes(Number(value)));
    }

    /// <summary>Every part of the state that a case can name, as text.</summary>
    private static SortedDictionary<string, string> Describe(Machine machine, RunResult result)
    {
        var state = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["eip"] = Hex(machine.Eip.Value),
            ["eflags"] = EFlags.Format(machine.Eflags),
        };
        for (var register = Register.Eax; register <= Register.Edi; register++)
            state[Registers.Name(register, Width.Long)] = Hex(machine[register]);

        for (var number = 0; number < SystemRegisters.Count; number++)
        {
            if (SystemRegisters.Exists(number))
                state[SystemRegisters.Name((SystemRegister)number)] = Hex(machine[(SystemRegister)number]);
        }

        var memory = new byte[MemorySize];
        machine.Memory.Read(new PhysicalAddress(0), memory);
        for (var address = 0; address < memory.Length; address += sizeof(uint))
        {
            var word = BinaryPrimitives.ReadUInt32LittleEndian(memory.AsSpan(address));
            if (word != 0)
                state[$"[0x{address:x}]"] = Hex(word);
        }

        if (result.Reason == ExitReason.PowerOff)
            state["exit"] = Hex(result.ExitStatus);
        if (result.Reason == ExitReason.Halted)
            state["halted"] = "";
        if (result.Fault is { } fault)
            state["fault"] = Vectors.Mnemonic(fault.Vector) ?? Hex(fault.Vector);
        return state;
    }

    private static string Differences(SortedDictionary<string, string> expected, SortedDictionary<string, string> actual)
    {
        var lines =
            from name in expected.Keys.Union(actual.Keys)
            let wanted = expected.GetValueOrDefault(name, "absent or 0")
            let found = actual.GetValueOrDefault(name, "absent or 0")
            where wanted != found && !(wanted == Hex(0) && !actual.ContainsKey(name))
            select $"{name} should be {wanted}, is {found}";
        return string.Join('\n', lines);
    }

    private static string Canonical(string name, string value) => name switch
    {
        "eflags" => EFlags.Format(Flags(value)),
        "fault" or "halted" => value,
        _ => Hex(Number(value)),
    };

    private static uint Flags(string names) => names.Split('|', StringSplitOptions.RemoveEmptyEntries)
        .Select(name => EFlags.All.Single(flag => flag.Name == name).Bit)
        .Aggregate(0u, (all, bit) => all | bit);

    private static uint Address(string name) => Number(name.Trim('[', ']'));

    private static uint Number(string text) => text.StartsWith("0x", StringComparison.Ordinal)
        ? uint.Parse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
        : uint.Parse(text, CultureInfo.InvariantCulture);

    private static string Hex(uint value) => "0x" + value.ToString("x", CultureInfo.InvariantCulture);

    private static byte[] Bytes(uint value)
    {
        var bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bytes;
    }
}
