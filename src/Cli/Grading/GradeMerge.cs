// Parts of a class → the class, as if it had been graded at once.

using Toy.Assembler.Diagnostics;
using Toy.Cli.Hosting;
using Toy.Grader;
using Toy.Grader.Results;

namespace Toy.Cli.Grading;

internal static class GradeMerge
{
    /// <summary>Merges folders into one; null and diagnostics when they don't belong together.</summary>
    public static ClassGrade? Run(Host host, IReadOnlyList<string> folders, string output, DiagnosticBag diagnostics)
    {
        var parts = new List<(string Folder, GradeFolder Files, ClassGrade Grade)>();
        foreach (var folder in folders)
        {
            var files = new GradeFolder(host, folder);
            if (files.ReadClass(diagnostics) is { } grade)
                parts.Add((folder, files, grade));
        }

        var target = new GradeFolder(host, output);
        if (diagnostics.HasErrors || !Fit(parts, diagnostics) || !target.Make(diagnostics))
            return null;
        foreach (var (folder, files, grade) in parts)
        {
            foreach (var submission in grade.Submissions)
            {
                if (files.ReadResult(submission.Student) is not { } result)
                    diagnostics.Error(HostDiagnostics.CannotRead, $"{folder} has a grade of {submission.Student} and no result");
                else if (result.Student != submission.Student || result.Submission != submission.Submission)
                    diagnostics.Error(GraderDiagnostics.WrongResult, $"{folder}: the result and the grade of {submission.Student} are of different submissions");
                else if (target.Write(result, diagnostics))
                    target.Write(submission, grade.Title, diagnostics);
            }
        }

        var merged = parts[0].Grade with
        {
            Submissions = [.. parts.SelectMany(part => part.Grade.Submissions).OrderBy(submission => submission.Student, StringComparer.Ordinal)],
        };
        target.Write(merged, diagnostics);
        return diagnostics.HasErrors ? null : merged;
    }

    private static bool Fit(List<(string Folder, GradeFolder Files, ClassGrade Grade)> parts, DiagnosticBag diagnostics)
    {
        var first = parts.SelectMany(part => part.Grade.Submissions).FirstOrDefault();
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (folder, _, grade) in parts)
        {
            foreach (var submission in grade.Submissions)
            {
                if (submission.Assignment != first?.Assignment)
                    diagnostics.Error(GraderDiagnostics.WrongResult, $"{folder}: {submission.Student} was graded with another assignment, other snapshots or another Toy");
                if (!owners.TryAdd(submission.Student, folder))
                    diagnostics.Error(GraderDiagnostics.Duplicate, $"{submission.Student} is in {owners[submission.Student]} and in {folder}");
            }
        }

        return !diagnostics.HasErrors;
    }
}
