// What right solutions show: a test's snapshot, and others that are as good.

using System.Globalization;
using System.Text;
using Toy.Assembler.Diagnostics;
using Toy.Grader.Assignments;
using Toy.Grader.Observing;
using Toy.Grader.Submissions;

namespace Toy.Grader.Comparing;

/// <summary>The expected values of an assignment's tests, from its snapshot files.</summary>
public sealed class ExpectedValues
{
    /// <summary>How the name of a snapshot ends: <c>TEST.verified.txt</c>, further ones <c>TEST.2.verified.txt</c>.</summary>
    public const string Ending = ".verified.txt";

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

    /// <summary>The name of a test's snapshot, or of one of its further ones.</summary>
    public static string FileName(TestCase test, int number = 1)
    {
        ArgumentNullException.ThrowIfNull(test);
        return number == 1 ? test.Name + Ending : string.Create(CultureInfo.InvariantCulture, $"{test.Name}.{number}{Ending}");
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
            for (var number = 1; snapshots.TryGet(FileName(test, number), out var bytes); number++)
            {
                used.Add(FileName(test, number));
                if (Read(test, FileName(test, number), bytes, errors) is { } observation)
                    accepted.Add(observation);
            }

            if (accepted.Count == 0 && !used.Contains(FileName(test)))
            {
                errors.Error(
                    GraderDiagnostics.NoSnapshot,
                    $"test '{test.Name}' has no snapshot {assignment.Snapshots}/{FileName(test)}",
                    null,
                    new DiagnosticNote("'toy snap' makes it from the solution, and 'toy snap accept' keeps it"));
            }

            values._byTest[test.Name] = accepted;
        }

        foreach (var path in snapshots.Paths.Where(path => path.EndsWith(Ending, StringComparison.Ordinal) && !used.Contains(path)))
        {
            errors.Error(
                GraderDiagnostics.BadSnapshot,
                $"{assignment.Snapshots}/{path} is no test's snapshot",
                null,
                new DiagnosticNote("'toy snap prune' removes snapshots that are not used"));
        }

        foreach (var error in errors.Items)
            diagnostics.Add(error);
        return errors.HasErrors ? null : values;
    }

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
            new DiagnosticNote("'toy snap' makes it anew from the solution"));
        return null;
    }
}
