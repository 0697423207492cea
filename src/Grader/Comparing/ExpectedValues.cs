// What right solutions show: a test's snapshot, and others that are as good.

using System.Globalization;
using System.Text;
using Toy.Assembler.Diagnostics;
using Toy.Grader.Assignments;
using Toy.Grader.Observing;
using Toy.Grader.Snapshots;
using Toy.Grader.Submissions;

namespace Toy.Grader.Comparing;

/// <summary>The expected values of an assignment's tests, from its snapshot files.</summary>
public sealed class ExpectedValues
{
    private static readonly DiagnosticNote s_prune = new("'toy snap prune' removes snapshots that are not used, or there twice");

    private readonly Dictionary<string, IReadOnlyList<Observation>> _byTest = new(StringComparer.Ordinal);

    private ExpectedValues(string hash) => Hash = hash;

    /// <summary>The SHA-256 of the snapshots.</summary>
    public string Hash { get; }

    /// <summary>All that are right for a test; none for one whose expected values come from the solution.</summary>
    public IReadOnlyList<Observation> Of(TestCase test)
    {
        ArgumentNullException.ThrowIfNull(test);
        return _byTest.GetValueOrDefault(test.Name, []);
    }

    /// <summary>Reads the snapshots; null when one is missing or is none of the assignment's.</summary>
    /// <param name="assignment">Whose tests they are.</param>
    /// <param name="snapshots">The files of its folder of snapshots.</param>
    /// <param name="diagnostics">Receives what is wrong, and what to do.</param>
    public static ExpectedValues? Read(Assignment assignment, FileSet snapshots, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(assignment);
        ArgumentNullException.ThrowIfNull(snapshots);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var errors = new DiagnosticBag();
        var values = new ExpectedValues(snapshots.Hash("toy snapshots 1"));
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var test in assignment.Tests.Where(test => !assignment.IsVaried(test)))
        {
            var accepted = new List<Observation>();
            var texts = new Dictionary<string, string>(StringComparer.Ordinal);
            var files = snapshots.Paths.Select(SnapshotFile.Parse).OfType<SnapshotFile>()
                .Where(file => file.IsVerified && file.Name == test.Name).OrderBy(file => file.Alternative).Select(file => file.FileName).ToList();
            foreach (var file in files)
            {
                used.Add(file);
                if (!snapshots.TryGet(file, out var bytes) || Read(test, file, bytes, errors) is not { } observation)
                    continue;
                accepted.Add(observation);
                if (!texts.TryAdd(observation.Format(), file))
                    errors.Error(GraderDiagnostics.BadSnapshot, $"{assignment.Snapshots}/{file} says the same as {texts[observation.Format()]}", null, s_prune);
            }

            if (files.Count == 0)
            {
                errors.Error(
                    GraderDiagnostics.NoSnapshot,
                    $"test '{test.Name}' has no snapshot {assignment.Snapshots}/{SnapshotFile.Verified(test.Name).FileName}",
                    null,
                    new DiagnosticNote("'toy grade ASSIGNMENT --solution' makes it from the solution, and 'toy snap accept' keeps it"));
            }

            values._byTest[test.Name] = accepted;
        }

        foreach (var path in snapshots.Paths.Where(path => IsVerified(path) && !used.Contains(path)))
            errors.Error(GraderDiagnostics.BadSnapshot, $"{assignment.Snapshots}/{path} is no test's snapshot", null, s_prune);

        foreach (var error in errors.Items)
            diagnostics.Add(error);
        return errors.HasErrors ? null : values;
    }

    // A text that only waits for a decision is nobody's expectation, and no mistake.
    private static bool IsVerified(string path) => SnapshotFile.LooksLike(path) && SnapshotFile.Parse(path) is not { IsVerified: false };

    private static Observation? Read(TestCase test, string name, byte[] bytes, DiagnosticBag errors)
    {
        var (observation, problem) = Observation.Parse(Encoding.UTF8.GetString(bytes));
        if (observation is null)
        {
            errors.Error(GraderDiagnostics.BadSnapshot, $"{name} is no snapshot: {problem}");
            return null;
        }

        var (expected, found) = (string.Join(", ", test.Compare.Sections), string.Join(", ", observation.Sections.Select(section => section.Name)));
        if (expected == found)
            return observation;
        errors.Error(
            GraderDiagnostics.BadSnapshot,
            $"{name} has the sections {found}, and test '{test.Name}' compares {expected}",
            null,
            new DiagnosticNote("'toy grade ASSIGNMENT --solution' makes it anew from the solution"));
        return null;
    }
}
