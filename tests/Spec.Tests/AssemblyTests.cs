// Every piece of assembly in the documents does what the document says.

using Toy.Cpu;

namespace Toy.Spec.Tests;

public class AssemblyTests
{
    public static TheoryData<string> Sources => SpecBook.Named("asm");

    public static TheoryData<string> Programs => SpecBook.Named("asm run");

    public static TheoryData<string> Mistakes => SpecBook.Named("asm wrong");

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_piece_of_assembly_assembles(string name)
    {
        var (result, diagnostics) = Program.Assemble(SpecBook.Block(name).Text);
        Assert.True(diagnostics.Length == 0, diagnostics);
        Assert.NotNull(result);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_prints_what_is_shown_and_ends_well(string name)
    {
        var block = SpecBook.Block(name);
        var (source, diagnostics) = Program.Assemble(block.Text);
        Assert.True(diagnostics.Length == 0, diagnostics);
        Assert.NotNull(source);

        var (result, output) = Program.Run(source);
        Assert.Equal(new RunResult(ExitReason.PowerOff), result);
        Assert.Equal(block.Output ?? "", output);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_gets_the_diagnostic_shown(string name)
    {
        var block = SpecBook.Block(name);
        var diagnostics = Program.Assemble(block.Text).Diagnostics;
        Assert.True(block.Output == diagnostics, $"it gets\n{diagnostics}");
    }

    [Fact]
    public void Every_code_block_has_a_tag_that_some_test_reads()
    {
        string[] tags =
        [
            "asm", "asm run", "asm wrong", "bytes", "bytes invalid", "fields",
            "asm popcnt", "asm handler", "c children", "diff children", "asm slip.s", "asm zero.s", "c sum.c", "console", "console gcc", "csharp", "sh", "diff", "",
        ];
        var others = SpecBook.Blocks().Where(block => !tags.Contains(block.Tag)).Select(block => $"{block.Name}: {block.Tag}");
        Assert.Equal("", string.Join('\n', others));
    }
}
