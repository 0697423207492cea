// A submission → what it did. This is the side that runs student code: it has no snapshots, and nothing that it is given
// leads to them.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Objects;
using Toy.Grader.Assignments;
using Toy.Grader.Results;
using Toy.Grader.Submissions;
using Toy.Loader;

namespace Toy.Grader.Running;

/// <summary>Runs submissions of one assignment, one after another; what they share is made once.</summary>
public sealed class SubmissionRunner
{
    private readonly StagedAssignment _staged;
    private readonly IInstallation _installation;
    private readonly ProgramBuilder _programs;
    private readonly KernelBuilder _kernels;
    private readonly Dictionary<Mmu, KernelNames> _names = [];

    public SubmissionRunner(StagedAssignment staged, IInstallation installation)
    {
        ArgumentNullException.ThrowIfNull(staged);
        ArgumentNullException.ThrowIfNull(installation);
        _staged = staged;
        _installation = installation;
        _programs = new ProgramBuilder(staged, installation);
        _kernels = new KernelBuilder(staged, installation);
    }

    /// <summary>Runs every test.</summary>
    public SubmissionResult Run(Submission submission)
    {
        ArgumentNullException.ThrowIfNull(submission);
        var variant = new VariantValues(_staged.Assignment, submission.Student);
        var built = new Dictionary<string, (Executable? Program, DiagnosticBag Diagnostics)>(StringComparer.Ordinal);
        return new SubmissionResult
        {
            Format = SubmissionResult.CurrentFormat,
            Assignment = _staged.Hash,
            Student = submission.Student,
            Submission = submission.Hash,
            Tests = [.. _staged.Assignment.Tests.Select(test => Run(test, submission, variant, built))],
        };
    }

    /// <summary>The machine at one moment of a test's run, which is made again up to there; null when there is no such run.</summary>
    public Scene? Replay(Submission submission, string test, ReplayMoment moment)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(moment);
        var variant = new VariantValues(_staged.Assignment, submission.Student);
        var diagnostics = new DiagnosticBag();
        return _staged.Assignment.Tests.FirstOrDefault(one => one.Name == test) is { } found
            && Prepare(found, submission, variant, [], diagnostics) is { } guest
                ? new Replay(guest, submission, _staged.Given).Look(moment)
                : null;
    }

    private TestResult Run(
        TestCase test, Submission submission, VariantValues variant, Dictionary<string, (Executable? Program, DiagnosticBag Diagnostics)> built)
    {
        var diagnostics = new DiagnosticBag();
        return Prepare(test, submission, variant, built, diagnostics) is { } guest
            ? TestRunner.Run(guest)
            : TestRunner.NotBuilt(test, diagnostics);
    }

    private Guest? Prepare(
        TestCase test,
        Submission submission,
        VariantValues variant,
        Dictionary<string, (Executable? Program, DiagnosticBag Diagnostics)> built,
        DiagnosticBag diagnostics)
    {
        Executable? program = null;
        if (test.Program.Count > 0)
        {
            program = BuildOnce(test, submission, variant, built, diagnostics);
            if (program is null)
                return null;
        }

        var environment = test.Environment;
        if (environment.Kind == EnvironmentKind.Kernel)
            return PrepareKernel(test, program, submission, variant, diagnostics);
        byte[]? disk = null;
        if (environment.Disk is { } path)
            _staged.Given.TryGet(path, out disk);
        return new Guest(test, program, program is null ? _installation.BootRom : [], disk, null, variant, _installation.Instructions);
    }

    // Tests often differ in arguments and input alone.
    private Executable? BuildOnce(
        TestCase test,
        Submission submission,
        VariantValues variant,
        Dictionary<string, (Executable? Program, DiagnosticBag Diagnostics)> built,
        DiagnosticBag diagnostics)
    {
        var environment = test.Environment;
        var key = $"{environment.Kind} {string.Join(' ', environment.AddedCalls)} {environment.TextAddress} {environment.Entry} {string.Join(' ', test.Program)}";
        if (!built.TryGetValue(key, out var known))
        {
            var own = new DiagnosticBag();
            built[key] = known = (_programs.Build(test, submission, variant, own), own);
        }

        foreach (var item in known.Diagnostics.Items)
            diagnostics.Add(item);
        return known.Program;
    }

    private Guest? PrepareKernel(TestCase test, Executable? program, Submission submission, VariantValues variant, DiagnosticBag diagnostics)
    {
        var environment = test.Environment;
        var (names, disk) = (NamesOf(environment.Mmu), _installation.SystemDisk(environment.Mmu));
        if (environment.HasOwnKernel)
        {
            if (_kernels.Build(environment, submission, diagnostics) is not { } own)
                return null;
            (names, disk) = (new KernelNames(() => own.Kernel), own.Disk);
        }

        if (program is not null)
        {
            string[] arguments = [.. test.Arguments.Select(variant.Apply)];
            if (!SystemImage.CanBeExecuted(program, environment.Mmu, [test.Program[0], .. arguments], diagnostics))
                return null;
            disk = SystemImage.WithProgram(disk, program, test.Program[0], arguments);
        }

        return new Guest(test, program, _installation.BootRom, disk, names, variant, _installation.Instructions);
    }

    private KernelNames NamesOf(Mmu mmu)
    {
        if (!_names.TryGetValue(mmu, out var names))
            _names.Add(mmu, names = new KernelNames(() => ElfExecutableReader.Read("kernel.elf", _installation.Kernel(mmu), new DiagnosticBag())));
        return names;
    }
}
