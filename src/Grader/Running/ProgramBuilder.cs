// Sources of a submission → program. What many submissions share is assembled once: given files, and the C library. The
// assembler sees files in memory alone, and its caps are smaller than for those who assemble their own.

using System.Text;
using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Assembler.Sources;
using Toy.Grader.Assignments;
using Toy.Grader.Submissions;

namespace Toy.Grader.Running;

internal sealed class ProgramBuilder(StagedAssignment staged, IInstallation installation)
{
    private const string MainFunction = "main";

    internal static AssemblerLimits SubmissionLimits { get; } = new()
    {
        Errors = 20,
        SourceSize = 1 << 20,
        OutputSize = 4 << 20,
        Nesting = 50,
        ExpressionNesting = 100,
        StatementTokens = 10_000,
        Statements = 200_000,
        ExpansionSize = 8 << 20,
    };

    // Objects of given files that include nothing handed in, by path and by the system calls that toy.inc tells of. With
    // variants they differ from student to student.
    private readonly Dictionary<(string Path, string Calls), ObjectFile> _given = [];
    private readonly Dictionary<bool, IReadOnlyList<ObjectFile>> _libraries = [];

    // What the submission at hand has been assembled to: many of its tests are linked from the same files.
    private readonly Dictionary<(string File, string Calls), (ObjectFile? Object, DiagnosticBag Diagnostics)> _handedIn = [];
    private Submission? _submission;

    /// <summary>The program of a test; null when <paramref name="diagnostics"/> got an error.</summary>
    public Executable? Build(TestCase test, Submission submission, VariantValues variant, DiagnosticBag diagnostics)
    {
        var isForKernel = test.Environment.Kind == EnvironmentKind.Kernel;
        if (!ReferenceEquals(_submission, submission))
            _handedIn.Clear();
        _submission = submission;
        var sources = new SubmissionSources(staged.Given, submission.Files);
        var objects = new List<ObjectFile>();
        foreach (var file in test.Program)
        {
            var (read, own) = ReadOnce(file, test.Environment, sources, variant);
            foreach (var item in own.Items)
                diagnostics.Add(item);
            if (read is not null)
                objects.Add(read);
        }

        if (diagnostics.HasErrors)
            return null;
        var options = new LinkOptions
        {
            Name = test.Program[0],
            Entry = test.Environment.Entry,
            TextAddress = isForKernel ? Isa.Abi.DefaultTextAddress : test.Environment.TextAddress,
        };
        var selection = new ArchiveSelection(objects);
        if (selection.IsDefined(MainFunction))
            selection.Require(options.Entry);
        if (!selection.IsComplete)
            objects.AddRange(selection.Select(Library(isForKernel)));
        return Linker.Link(objects, options, diagnostics)?.Program;
    }

    private (ObjectFile? Object, DiagnosticBag Diagnostics) ReadOnce(
        string file, GuestEnvironment environment, SubmissionSources sources, VariantValues variant)
    {
        var key = Key(file, environment);
        if (!_handedIn.TryGetValue(key, out var known))
        {
            var own = new DiagnosticBag();
            _handedIn.Add(key, known = (ReadObject(file, environment, sources, variant, own), own));
        }

        return known;
    }

    // What a source assembles to depends on the system calls that there are.
    private static (string File, string Calls) Key(string file, GuestEnvironment environment) => (file, string.Join(' ', environment.AddedCalls));

    /// <summary>One file as an object; null after an error.</summary>
    /// <param name="file">Its path, given or handed in.</param>
    /// <param name="environment">Whose system calls there are.</param>
    /// <param name="sources">Where it and what it includes are looked for.</param>
    /// <param name="variant">Whose values are symbols.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    private ObjectFile? ReadObject(string file, GuestEnvironment environment, SubmissionSources sources, VariantValues variant, DiagnosticBag diagnostics)
    {
        var key = Key(file, environment);
        if (_given.TryGetValue(key, out var known))
            return known;
        sources.HasReadSubmission = false;
        if (sources.Find(file) is not { } bytes)
        {
            diagnostics.Error(GraderDiagnostics.MissingFile, $"'{file}' is not in the submission");
            return null;
        }

        var read = ElfFileKind.IsElf(bytes)
            ? ElfObjectReader.Read(file, bytes, diagnostics)
            : Assemble(file, bytes, environment, sources, variant, diagnostics);
        if (read is not null && !sources.HasReadSubmission && variant.Symbols.Count == 0)
            _given.Add(key, read);
        return read;
    }

    private ObjectFile? Assemble(
        string file, byte[] bytes, GuestEnvironment environment, SubmissionSources sources, VariantValues variant, DiagnosticBag diagnostics) =>
        SourceAssembler.Assemble(
            SourceText.FromBytes(file, bytes),
            new AssemblerOptions
            {
                Instructions = installation.Instructions,
                Sources = sources,
                DebugLines = true,
                Limits = SubmissionLimits,
                Symbols = variant.Symbols,
                SystemCalls = environment.Calls,
            },
            diagnostics)?.Object;

    private IReadOnlyList<ObjectFile> Library(bool isForKernel)
    {
        if (_libraries.TryGetValue(isForKernel, out var members))
            return members;
        members = [.. installation.Library(isForKernel).Select(Member)];
        _libraries.Add(isForKernel, members);
        return members;
    }

    private static ObjectFile Member(KeyValuePair<string, byte[]> file)
    {
        var diagnostics = new DiagnosticBag();
        return ElfObjectReader.Read(file.Key, file.Value, diagnostics)
            ?? throw new InvalidDataException($"the installed library is damaged: {DiagnosticText.Render(diagnostics.Items)}");
    }
}
