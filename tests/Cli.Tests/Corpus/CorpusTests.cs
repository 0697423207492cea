// What compilers make of real programs assembles without a complaint, links, and does on Toy what it does on an x86 CPU.

using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Assembler.Sources;
using Toy.Cli.Programs;
using Toy.Cli.Tests.Support;
using Toy.Cpu;
using Toy.Testing;

namespace Toy.Cli.Tests.Corpus;

/// <summary>All programs at one level; the levels run in parallel.</summary>
public abstract class CorpusTests(string level)
{
    /// <summary>The longest program takes a tenth of it.</summary>
    private const ulong Budget = 1_000_000_000;

    private static readonly Lazy<IReadOnlyList<ObjectFile>> s_library = new(AssembleLibrary);

    public static TheoryData<string> Programs() => [.. CorpusProgram.All.Select(program => program.Name)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Prints_what_it_prints_on_a_real_CPU(string name)
    {
        var program = new CorpusProgram(name);
        var console = new BufferConsole(program.Input);
        var machine = new Machine(new MachineConfiguration { Console = console, Engine = ChosenEngine.Of<EngineChoice>() });
        var diagnostics = new DiagnosticBag();
        Assert.True(ProgramLoader.Load(Link(program), machine, diagnostics));

        var result = machine.Run(Budget);

        Assert.Equal(program.Output, console.Output);
        Assert.Equal(new RunResult(ExitReason.PowerOff, (byte)program.Status), result);
    }

    private Executable Link(CorpusProgram program)
    {
        var diagnostics = new DiagnosticBag();
        List<ObjectFile> units = [.. program.Units(level).Select(Assemble)];
        var selection = new ArchiveSelection(units);
        selection.Require("_start");
        var linked = Linker.Link([.. units, .. selection.Select(s_library.Value)], new LinkOptions(), diagnostics);
        Assert.Empty(diagnostics.Items);
        return linked!.Program;
    }

    private static List<ObjectFile> AssembleLibrary() =>
    [
        .. Directory.GetFiles(Repository.PathOf("src/Kernel/bare"), "*.s")
            .Concat(Directory.GetFiles(Repository.PathOf("src/Kernel/user/lib"), "*.s"))
            .Order(StringComparer.Ordinal)
            .Select(Assemble),
    ];

    private static ObjectFile Assemble(string path)
    {
        var diagnostics = new DiagnosticBag();
        var source = SourceText.FromBytes(Path.GetFileName(path), File.ReadAllBytes(path));
        var result = SourceAssembler.Assemble(source, new AssemblerOptions(), diagnostics);
        Assert.Empty(diagnostics.Items);
        return result!.Object;
    }
}

public sealed class CorpusAtO0Tests() : CorpusTests("O0");

public sealed class CorpusAtO1Tests() : CorpusTests("O1");

public sealed class CorpusAtO2Tests() : CorpusTests("O2");

public sealed class CorpusAtO3Tests() : CorpusTests("O3");

public sealed class CorpusAtOsTests() : CorpusTests("Os");

public sealed class CorpusAtO2gTests() : CorpusTests("O2g");

public sealed class CorpusAtClangO2Tests() : CorpusTests("clangO2");
