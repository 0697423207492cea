// CONTRIBUTING's example of a new instruction, carried out: its row and its struct stand here as they stand there.

using System.Numerics;
using System.Runtime.CompilerServices;
using Toy.Assembler;
using Toy.Cpu;
using Toy.Isa;
using Toy.Isa.Manual;
using static Toy.Isa.EFlags;
using static Toy.Isa.Privilege;
using static Toy.Isa.Row;

namespace Toy.Spec.Tests;

/// <summary>The number of bits set.</summary>
public readonly struct Popcnt : IBinary
{
    public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags
    {
        flags.Set(Status, src == 0 ? ZF : 0);
        return (uint)BitOperations.PopCount(src);
    }
}

public class NewInstructionTests
{
    private static readonly InstructionTable s_table = new(
    [
        .. InstructionTable.Standard.Rows,
        ToRegister<Popcnt>(
            "popcnt", 0x1D, Unprivileged, "oszapc", "",
            "dst ← number of bits set in src; ZF ← src is 0, the other flags ← 0"),
    ]);

    private static readonly AssemblerOptions s_options = new() { Instructions = s_table };

    [Fact]
    public void The_struct_is_CONTRIBUTINGs() => AssertStandsHere(Lines("csharp"));

    [Fact]
    public void The_row_is_CONTRIBUTINGs() =>
        AssertStandsHere([.. Lines("diff").Where(line => line.StartsWith('+')).Select(line => line[1..])]);

    [Fact]
    public void The_program_is_unknown_without_the_row() =>
        Assert.Contains("popcntl", Program.Assemble(Source).Diagnostics, StringComparison.Ordinal);

    [Fact]
    public void The_assembler_follows()
    {
        var (result, diagnostics) = Program.Assemble(Source, s_options);
        Assert.Equal("", diagnostics);
        Assert.NotNull(result);
        var text = result.Sections.Single(section => section.Name == ".text");
        Assert.Contains("1d8300", Convert.ToHexStringLower(text.Contents), StringComparison.Ordinal);
    }

    [Fact]
    public void The_interpreter_follows()
    {
        var (result, _) = Program.Assemble(Source, s_options);
        Assert.NotNull(result);
        var (end, _) = Program.Run(result, new MachineConfiguration { Instructions = s_table });
        Assert.Equal(new RunResult(ExitReason.PowerOff, ExitStatus: 9), end);
    }

    [Fact]
    public void The_translator_follows()
    {
        // Often enough for the loop to be translated, and a sum that each execution adds to.
        const string loop = """
                .include "toy.inc"
                .globl _start
            _start:
                xorl %ebx, %ebx
                movl $100, %ecx
            again:
                popcntl %ecx, %eax
                addl %eax, %ebx
                decl %ecx
                jnz again
                movzbl %bl, %eax
                outl %eax, $PORT_POWER

            """;
        var (result, diagnostics) = Program.Assemble(loop, s_options);
        Assert.Equal("", diagnostics);
        Assert.NotNull(result);
        var ones = Enumerable.Range(1, 100).Sum(number => System.Numerics.BitOperations.PopCount((uint)number));
        foreach (var engine in Enum.GetValues<EngineChoice>())
        {
            var configuration = new MachineConfiguration { Instructions = s_table, Engine = engine };
            var (end, _, statistics) = Program.RunCounted(result, configuration);
            Assert.Equal(new RunResult(ExitReason.PowerOff, ExitStatus: (byte)ones), end);
            Assert.Equal(engine == EngineChoice.Translator, statistics.Translated > 300);
        }
    }

    [Fact]
    public void The_disassembler_follows()
    {
        Assert.Equal(DecodeStatus.Valid, Decoder.Decode(s_table, [0x1D, 0x83, 0x00], out var instruction));
        Assert.Equal("popcntl %eax, %ebx", Disassembler.Format(instruction, address: 0));
    }

    [Fact]
    public void The_manual_follows()
    {
        var page = ManualPage.Find(s_table, "popcnt");
        Assert.NotNull(page);
        Assert.StartsWith("popcnt: dst ← number of bits set in src", page, StringComparison.Ordinal);
    }

    private static string Source => Block("asm popcnt").Text;

    private static SpecBlock Block(string tag) =>
        SpecBook.Blocks().Single(block => block.Document == "CONTRIBUTING.md" && block.Tag == tag);

    private static string[] Lines(string tag) => Block(tag).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static void AssertStandsHere(string[] lines, [CallerFilePath] string thisFile = "")
    {
        var here = string.Join('\n', File.ReadAllLines(thisFile).Select(line => line.Trim()));
        Assert.NotEmpty(lines);
        Assert.Contains(string.Join('\n', lines.Select(line => line.Trim())), here, StringComparison.Ordinal);
    }
}
