using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Fuzzing;
using Toy.Assembler.Sources;
using Toy.Testing;

namespace Toy.Assembler.Tests.Fuzzing;

public sealed class MutationTests
{
    private const int Cases = 3_000;

    [Fact]
    public void Damaged_sources_get_an_object_or_a_diagnostic()
    {
        var seeds = Directory.EnumerateFiles(Repository.PathOf("examples"),
            "*.s").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var mutator = new SourceMutator([.. seeds, Elf.Sources.Everything], 20260);
        var limits = new AssemblerLimits { Statements = 50_000, OutputSize = 1 << 20, ExpansionSize = 1 << 20 };
        for (var i = 0; i < Cases; i++)
        {
            var source = mutator.Next();
            var options = new AssemblerOptions
            {
                Limits = limits,
                Sources = new OneFile(source),
                Listing = i % 3 == 0,
                DebugLines = i % 5 == 0,
            };
            var diagnostics = new DiagnosticBag();
            var result = SourceAssembler.Assemble(new SourceText("test.s", source), options, diagnostics);

            Assert.Equal(result is null, diagnostics.HasErrors);
            Assert.NotNull(DiagnosticText.Render(diagnostics.Items));
            if (result is not null)
                Assert.NotEmpty(ElfObjectWriter.Write(result.Object));
        }
    }

    [Fact]
    public void The_same_seed_makes_the_same_sources()
    {
        var a = new SourceMutator(["nop\n"], 7);
        var b = new SourceMutator(["nop\n"], 7);

        Assert.Equal(Enumerable.Range(0, 100).Select(_ => a.Next()), Enumerable.Range(0, 100).Select(_ => b.Next()));
    }

    private sealed class OneFile(string text) : ISourceProvider
    {
        public IncludedFile Read(string path, string includedBy) => path == "test.s"
            ? new IncludedFile(path, System.Text.Encoding.UTF8.GetBytes(text))
            : new IncludedFile(path, null, "there is no such file");
    }
}
