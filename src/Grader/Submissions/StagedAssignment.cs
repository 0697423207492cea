using Toy.Assembler.Diagnostics;
using Toy.Grader.Assignments;

namespace Toy.Grader.Submissions;

/// <summary>An assignment as those have it who run submissions: with the given files, without snapshots and solution.</summary>
public sealed class StagedAssignment
{
    private const string HashHeading = "toy assignment 1";

    private StagedAssignment(Assignment assignment, byte[] description, FileSet given, string platform)
    {
        Assignment = assignment;
        Description = description;
        Given = given;
        Platform = platform;
        var files = given.Files.Select(file => KeyValuePair.Create("given/" + file.Key, file.Value));
        Hash = new FileSet([KeyValuePair.Create(AssignmentFormat.FileName, description), .. files]).Hash($"{HashHeading} on {platform}");
    }

    public Assignment Assignment { get; }

    /// <summary>The bytes of assignment.json.</summary>
    public byte[] Description { get; }

    public FileSet Given { get; }

    /// <summary>What else results depend on: Toy, with its kernels.</summary>
    public string Platform { get; }

    /// <summary>Binds results to the assignment, and to the Toy that ran it.</summary>
    public string Hash { get; }

    /// <summary>Reads the assignment and looks for the files that it names; null after an error.</summary>
    /// <param name="name">Of assignment.json, for messages.</param>
    /// <param name="description">Its bytes.</param>
    /// <param name="given">The files of the folder that it names as given.</param>
    /// <param name="platform">What else results depend on: <see cref="Running.IInstallation.Identity"/>.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static StagedAssignment? Open(string name, byte[] description, FileSet given, string platform, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (AssignmentReader.Read(name, description, diagnostics) is not { } assignment)
            return null;
        var named = assignment.Tests.SelectMany(test =>
            test.Program.Concat(test.Environment.Replaced.Select(source => source.File)).Select(file => (test.Name, File: file)));
        foreach (var (test, file) in named.DistinctBy(one => one.File))
        {
            if (!given.Contains(file) && !assignment.HandIn.Contains(file))
            {
                var hint = SpellingHint.For(file, given.Paths.Concat(assignment.HandIn)) ?? $"put it into the folder '{assignment.Given}'";
                diagnostics.Error(GraderDiagnostics.MissingFile, $"{name}: test '{test}' needs '{file}', which is neither given nor handed in; {hint}");
            }
        }

        foreach (var test in assignment.Tests)
        {
            if (test.Environment.Disk is { } disk && !given.Contains(disk))
                diagnostics.Error(GraderDiagnostics.MissingFile, $"{name}: test '{test.Name}' needs the disk image '{disk}', which is not given");
        }

        return diagnostics.HasErrors ? null : new StagedAssignment(assignment, description, given, platform);
    }
}
