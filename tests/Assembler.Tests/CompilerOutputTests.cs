// What compilers print assembles without a word, into the sections, symbols and relocations that GNU as makes of it.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Objects;
using Toy.Assembler.Sources;
using Toy.Assembler.Tests.Elf;
using Toy.Testing;

namespace Toy.Assembler.Tests;

public sealed class CompilerOutputTests
{
    private const string Programs = "tests/Corpus/programs";

    [Fact]
    public void Every_source_of_the_corpus_assembles_without_a_word()
    {
        foreach (var path in Sources())
        {
            var diagnostics = new DiagnosticBag();
            var result = SourceAssembler.Assemble(SourceText.FromBytes(path, File.ReadAllBytes(path)), new AssemblerOptions(), diagnostics);

            Assert.True(diagnostics.Items.Count == 0, DiagnosticText.Render(diagnostics.Items));
            Assert.NotNull(result);
        }
    }

    [ToolFact("as")]
    public void Objects_of_the_corpus_equal_those_of_GNU_as()
    {
        // Every seventh, so that each level of optimisation has its turn.
        var compared = 0;
        foreach (var path in Sources().Where((_, index) => index % 7 == 0))
        {
            // GNU as 2.40 does not know clang's address-significance tables.
            var source = string.Join('\n', File.ReadLines(path).Where(line => !line.StartsWith("\t.addrsig", StringComparison.Ordinal))) + "\n";
            var expected = GnuAssembler.Read(GnuAssembler.Assemble(source), path);
            var result = SourceAssembler.Assemble(new SourceText(path, source), new AssemblerOptions(), new DiagnosticBag());
            var actual = GnuAssembler.Read(ElfObjectWriter.Write(result!.Object), path);

            Assert.Equal(Sections(expected), Sections(actual));
            Assert.Equal(Symbols(expected), Symbols(actual));
            Assert.Equal(Relocations(expected), Relocations(actual));
            compared++;
        }

        Assert.True(compared > 20);
    }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Repository.PathOf(Programs), "*.s").Order(StringComparer.Ordinal);

    // Toy makes no call-frame sections (spec/04-assembly.md §16).
    private static bool IsCompared(Section? section) => section is not { Name: ".eh_frame" or ".debug_frame" };

    private static bool IsCode(Section? section) => section is not null && (section.Flags & SectionFlags.Execute) != 0;

    private static List<string> Sections(ObjectFile source) =>
    [
        .. source.Sections.Where(IsCompared)
            .Select(s => $"{s} {s.Type} {s.Flags} {s.Alignment} {s.EntrySize} {s.Group} {s.IsComdat} {(HasFixedSize(s) ? s.Size : 0)}"),
    ];

    // Code has Toy's lengths, and debug information tells of them.
    private static bool HasFixedSize(Section section) => !IsCode(section) && !section.Name.StartsWith(".debug", StringComparison.Ordinal);

    private static List<string> Symbols(ObjectFile source) =>
    [
        .. source.Symbols.Where(s => IsCompared(s.Section))
            .Select(s => $"{s} {s.Binding} {s.Type} {s.Visibility} {s.Place} {s.Section} {(IsCode(s.Section) ? "" : $"{s.Value} {s.Size}")}")
            .Order(StringComparer.Ordinal),
    ];

    private static List<string> Relocations(ObjectFile source)
    {
        var lines = new List<string>();
        foreach (var section in source.Sections.Where(IsCompared))
        {
            if (section.Name.StartsWith(".debug", StringComparison.Ordinal))
                continue;
            foreach (var relocation in section.Relocations)
            {
                var field = section.Contents.AsSpan((int)relocation.Offset, (int)relocation.Type.FieldSize());
                var offset = IsCode(section) ? "" : $"{relocation.Offset:x}";

                // Where the addend is a place in code or a distance from an instruction's beginning, it is Toy's own.
                var isOwn = (relocation.Symbol.Type == SymbolType.Section && IsCode(relocation.Symbol.Section))
                    || relocation.Type == RelocationType.GotPc;
                lines.Add($"{section} {offset} {relocation.Type} {relocation.Symbol} {(isOwn ? "" : Convert.ToHexString(field))}");
            }
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }
}
