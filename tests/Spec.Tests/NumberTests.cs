// The tables of numbers in the chapters are the numbers in isa/.

using System.Globalization;
using Toy.Assembler.Objects;
using Toy.Isa;
using Toy.Testing;

namespace Toy.Spec.Tests;

public class NumberTests
{
    [Fact]
    public void The_general_registers_have_the_numbers_and_names_of_chapter_2()
    {
        var expected = Enumerable.Range(0, Registers.Count).Select(number => string.Join(
            ' ',
            number,
            Registers.Name((Register)number, Width.Long),
            Registers.Name((Register)number, Width.Word),
            Registers.Name((Register)number, Width.Byte)));
        Assert.Equal(expected, Rows("spec/02-registers.md", "| Number | Long |", 4));
    }

    [Fact]
    public void The_flags_stand_where_chapter_2_puts_them()
    {
        var expected = EFlags.All.OrderBy(flag => flag.Bit).Select(flag => $"{uint.Log2(flag.Bit)} {flag.Name}");
        Assert.Equal(expected, Rows("spec/02-registers.md", "| Bit | Flag |", 2));
    }

    [Fact]
    public void The_status_flags_are_those_of_chapter_2()
    {
        var status = Rows("spec/02-registers.md", "| Bit | Flag |", 4)
            .Where(row => row.EndsWith("status", StringComparison.Ordinal))
            .Select(row => EFlags.Parse(row.Split(' ')[1][..1].ToLowerInvariant()));
        Assert.Equal(EFlags.Status, status.Aggregate((a, b) => a | b));
    }

    [Fact]
    public void The_system_registers_have_the_numbers_and_names_of_chapter_2()
    {
        var expected = Enumerable.Range(0, SystemRegisters.Count)
            .Where(SystemRegisters.Exists)
            .Select(number => $"{number} {SystemRegisters.Name((SystemRegister)number)}");
        Assert.Equal(expected, Rows("spec/02-registers.md", "| Number | Name |", 2));
    }

    [Fact]
    public void The_forms_are_those_of_chapter_3()
    {
        var expected = Enumerable.Range(0, 8).Select(form =>
            form.ToString("b3", CultureInfo.InvariantCulture) + " " + Toy.Isa.Manual.EncodingPattern.FormName((OperandForm)form));
        Assert.Equal(expected, Rows("spec/03-encoding.md", "| Form | Operands |", 2));
    }

    [Fact]
    public void The_vectors_are_those_of_chapter_5()
    {
        var expected = Enumerable.Range(0, Vectors.Count)
            .Where(vector => Vectors.Name((byte)vector) is not ("reserved exception" or "interrupt"))
            .Select(vector => $"{vector} {Vectors.Mnemonic((byte)vector)} {Vectors.Name((byte)vector)}");
        Assert.Equal(expected, Rows("spec/05-interrupts.md", "| Vector | Mnemonic |", 3));
    }

    [Theory]
    [InlineData("spec/05-interrupts.md", "| Bit | Name |", 3)]
    [InlineData("spec/06-memory.md", "| Bit | Name |", 3)]
    [InlineData("spec/06-memory.md", "| Bit | Name | Meaning if set |\n|---|---|---|\n| 0 | `PTE_P`", 6)]
    [InlineData("spec/08-devices.md", "| Bit | Name |", 3)]
    public void Bits_have_the_names_that_assembly_uses(string document, string heading, int count)
    {
        var rows = Rows(document, heading, 2);
        Assert.Equal(count, rows.Count);
        foreach (var row in rows)
            Assert.Equal(1u << int.Parse(row.Split(' ')[0], CultureInfo.InvariantCulture), Constant(row.Split(' ')[1]));
    }

    [Fact]
    public void Ports_have_the_names_that_assembly_uses()
    {
        var expected = ToyInclude.Groups.Single(group => group.Subject == "ports").Constants
            .OrderBy(constant => constant.Value)
            .Select(constant => $"0x{constant.Value:x} {constant.Name}");
        Assert.Equal(expected, Rows("spec/08-devices.md", "| Port | Name |", 2));
    }

    [Fact]
    public void Disk_descriptors_have_the_layout_and_results_that_assembly_uses()
    {
        foreach (var row in Rows("spec/08-devices.md", "| Offset | Name |", 2).Concat(Rows("spec/08-devices.md", "| Result | Name |", 2)))
            Assert.Equal(uint.Parse(row.Split(' ')[0], CultureInfo.InvariantCulture), Constant(row.Split(' ')[1]));
    }

    [Fact]
    public void System_calls_have_the_numbers_of_chapter_10()
    {
        var expected = SystemCalls.All.Select(call => $"{call.Number} {call.Name}");
        Assert.Equal(expected, Rows("spec/10-kernel-abi.md", "| Number | Call |", 2));
    }

    [Fact]
    public void Signals_are_those_of_chapter_13()
    {
        var expected = Signals.All.Select(signal => $"{signal.Number} {signal.Name} {signal.Default.ToString().ToLowerInvariant()} {signal.Meaning}");
        Assert.Equal(expected, Rows("spec/13-signals.md", "| Number | Name |", 4).Select(row => row.Split(':')[0]));
    }

    [Fact]
    public void The_flags_of_sigaction_are_those_of_chapter_13()
    {
        Assert.Equal(SignalFlags.All.Select(flag => $"{flag.Name} 0x{flag.Value:x}"), Rows("spec/13-signals.md", "| Flag | Value |", 2));
    }

    [Fact]
    public void The_causes_of_signals_are_those_of_chapter_13()
    {
        foreach (var row in Rows("spec/13-signals.md", "| Signal | si_code |", 3))
            Assert.Equal(Constant(row.Split(' ')[1]), uint.Parse(row.Split(' ')[2], CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_signal_frame_is_that_of_chapter_13()
    {
        var drawing = Repository.Read("spec/13-signals.md");
        foreach (var (name, value) in SignalFrame.Registers.Where(register => register.Name != "NGREG"))
        {
            var line = drawing.Split('\n').Single(text => text.Contains(name, StringComparison.Ordinal));
            var offset = Constant("SF_CONTEXT") + Constant("UC_REGISTERS") + (4 * value);
            Assert.StartsWith($"+{offset} ", line.TrimStart(), StringComparison.Ordinal);
        }

        Assert.Contains($"+{Constant("SF_SIZE")}   what the program had", drawing, StringComparison.Ordinal);
        Assert.Contains($"+{Constant("SF_CONTEXT")} | uc_flags", drawing, StringComparison.Ordinal);
        Assert.Contains($"+{Constant("SF_INFO")} | si_signo", drawing, StringComparison.Ordinal);
        Assert.Contains($"+{Constant("SF_INFO") + Constant("SI_ADDR")} | si_addr", drawing, StringComparison.Ordinal);
        Assert.Contains($"+{Constant("SF_CONTEXT") + Constant("UC_MASK")} | uc_sigmask", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public void Relocations_have_the_numbers_names_and_sizes_of_chapter_9()
    {
        var expected = Enum.GetValues<RelocationType>()
            .OrderBy(type => type)
            .Select(type => $"{(int)type} {type.AbiName()} {type.FieldSize()}");
        var rows = Rows("spec/09-object-files.md", "| Number | Name |", 4)
            .Select(row => row.Split(' ') is var cells ? $"{cells[0]} {cells[1]} {cells[^1]}" : "");
        Assert.Equal(expected, rows);
    }

    [Fact]
    public void The_machine_number_and_the_first_address_are_those_of_chapter_9()
    {
        var chapter = Repository.Read("spec/09-object-files.md");
        Assert.Contains($"0x{Abi.ElfMachine:x}", chapter, StringComparison.Ordinal);
        Assert.Contains($"0x{Abi.DefaultTextAddress:x}", chapter, StringComparison.Ordinal);
        Assert.Contains($"`{Abi.EntrySymbol}`", chapter, StringComparison.Ordinal);
    }

    private static uint Constant(string name) =>
        ToyInclude.Groups.SelectMany(group => group.Constants).Single(constant => constant.Name == name).Value;

    /// <summary>The first cells of the rows of the table that begins like this, without code marks.</summary>
    private static List<string> Rows(string document, string heading, int cells)
    {
        var text = Repository.Read(document);
        var start = text.IndexOf("\n" + heading, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{document} has no table {heading}");
        return
        [
            .. text[(start + 1)..].Split('\n').Skip(2)
                .TakeWhile(line => line.StartsWith('|'))
                .Select(line => string.Join(' ', line.Split('|').Skip(1).Take(cells).Select(cell => cell.Replace("`", "").Trim()))),
        ];
    }
}
