using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Linking;
using Toy.Assembler.Sources;
using Toy.Cli.Fuzz;
using Toy.Isa;
using Toy.Isa.Manual;
using Toy.Isa.Semantics;

namespace Toy.Cli.Tests.Fuzz;

public class RoundTripTests
{
    private const int RandomInstructions = 100_000;

    [Fact]
    public void Every_form_is_assembled_from_its_text()
    {
        var trip = new RoundTrip(InstructionTable.Standard);
        foreach (var form in InstructionForms.All(InstructionTable.Standard))
            Assert.True(trip.TryAdd(Encode(Example.Of(form)), out _), form.ToString());
        Assert.Equal(InstructionForms.All(InstructionTable.Standard).Count(), trip.Count);
        Assert.Empty(trip.Check());
    }

    [Fact]
    public void Every_spelling_is_assembled_to_its_row()
    {
        var checkedNames = new HashSet<string>();
        foreach (var mnemonic in InstructionTable.Standard.Mnemonics)
        {
            foreach (var (row, width) in InstructionTable.Standard.Lookup(mnemonic).ToArray())
            {
                // Without a suffix a register must tell the size.
                var syntax = row.Syntaxes[0];
                if (width is null && row.HasSuffix && !syntax.HasRegister && !HasAccumulator(syntax))
                    continue;
                var example = Example.Of(row, syntax, width ?? row.DefaultWidth);
                var canonical = Disassembler.Format(example, Example.Address);
                var text = mnemonic + canonical[row.Spelling(example.Width).Length..];

                Assert.Equal((text, Example.Bytes(example)), (text, Assembled(text)));
                checkedNames.Add(mnemonic);
            }
        }

        string[] withoutSize = ["cmps", "lods", "movs", "scas", "stos"];
        Assert.Equal(withoutSize, InstructionTable.Standard.Mnemonics.Except(checkedNames).Order());
    }

    [Fact]
    public void Random_instructions_come_back_as_they_went()
    {
        var code = new RandomCode(InstructionTable.Standard, new SplitMix64(1));
        var buffer = RandomCode.Buffer();
        var trip = new RoundTrip(InstructionTable.Standard);
        while (trip.Count < RandomInstructions)
        {
            code.Next(buffer);
            trip.TryAdd(buffer, out _);
        }

        Assert.Empty(trip.Check());
    }

    [Fact]
    public void An_instruction_that_comes_back_different_is_reported()
    {
        // Two encodings of one text: the second comes back as the first.
        Syntax[] alike =
        [
            new(OperandForm.Register, new OperandSlot(SlotKind.Register)),
            new(OperandForm.RegisterImmediate, new OperandSlot(SlotKind.Register)),
        ];
        var row = Row.Control<Push>("poke", 0x10, Privilege.MemoryChecked, "", "", "like push", alike, Widths.Long);
        var trip = new RoundTrip(new InstructionTable([row]));
        Assert.True(trip.TryAdd([0x10, 0xA8], out _));
        Assert.True(trip.TryAdd([0x10, 0x98], out _));

        var failure = Assert.Single(trip.Check());

        Assert.Equal(new RoundTripFailure("1098", "pokel %eax", "10a8"), failure);
        Assert.Equal(0, trip.Count);
    }

    [Fact]
    public void Text_that_is_refused_is_reported_with_the_reason()
    {
        var odd = Row.Unary<Not>("no t", 0x10, Privilege.Unprivileged, "", "", "dst ← ¬dst");
        var trip = new RoundTrip(new InstructionTable([odd]));
        Assert.True(trip.TryAdd([0x10, 0xA8], out _));

        var failure = Assert.Single(trip.Check());

        Assert.Equal("no tl %eax", failure.Text);
        Assert.Contains("no", failure.Outcome, StringComparison.Ordinal);
    }

    private static bool HasAccumulator(Syntax syntax) =>
        syntax.Slots.ToArray().Any(slot => slot.Kind == SlotKind.Accumulator);

    private static string Assembled(string text)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText("test.s", $".globl _start\n_start: {text}\n");
        var result = SourceAssembler.Assemble(source, new AssemblerOptions(), diagnostics);
        var program = result is null ? null : Linker.Link([result.Object], new LinkOptions { TextAddress = Example.Address }, diagnostics);
        return program is null
            ? DiagnosticText.Render(diagnostics.Items)
            : string.Join(' ', program.Program.Segments[0].Bytes.ToArray().Select(value => value.ToString("x2")));
    }

    private static byte[] Encode(in MachineInstruction instruction)
    {
        var bytes = new byte[Encoder.MaxLength];
        return bytes[..Encoder.Encode(instruction, bytes).Length];
    }
}
