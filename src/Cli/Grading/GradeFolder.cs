// The folder of a class's results, grades and reports: one file each for a submission, so that an interrupted run goes on
// where it stopped, and parts of a class can be put together.

using System.Text;
using Toy.Assembler.Diagnostics;
using Toy.Cli.Hosting;
using Toy.Grader.Reports;
using Toy.Grader.Results;

namespace Toy.Cli.Grading;

/// <param name="host">For writing.</param>
/// <param name="path">The folder; made when it is not there.</param>
internal sealed class GradeFolder(Host host, string path)
{
    /// <summary>Where it is.</summary>
    public string Folder => path;

    private const string Ending = ".json";

    private string Results => Path.Combine(path, "results");

    private string Grades => Path.Combine(path, "grades");

    private string Reports => Path.Combine(path, "reports");

    private string Class => Path.Combine(path, "class.json");

    /// <summary>Makes it; false and a diagnostic when that fails.</summary>
    public bool Make(DiagnosticBag diagnostics)
    {
        try
        {
            foreach (var folder in (string[])[Results, Grades, Reports])
                Directory.CreateDirectory(folder);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            diagnostics.Error(HostDiagnostics.CannotWrite, $"cannot make the folder {path}: {problem.Message}");
            return false;
        }
    }

    /// <summary>A result of an earlier run; null when there is none that can be read.</summary>
    public SubmissionResult? ReadResult(string student) =>
        HostFiles.TryRead(Path.Combine(Results, student + Ending)).Bytes is { } bytes ? ResultJson.ReadResult(bytes).Result : null;

    public bool Write(SubmissionResult result, DiagnosticBag diagnostics) =>
        Write(Path.Combine(Results, result.Student + Ending), ResultJson.Write(result), diagnostics);

    /// <summary>A grade, and the report for the student.</summary>
    public bool Write(SubmissionGrade grade, string title, DiagnosticBag diagnostics) =>
        Write(Path.Combine(Grades, grade.Student + Ending), ResultJson.Write(grade), diagnostics)
        && Write(Path.Combine(Reports, grade.Student + ".txt"), Encoding.UTF8.GetBytes(SubmissionText.Format(grade, title, isForStudent: true)), diagnostics);

    public bool Write(ClassGrade grade, DiagnosticBag diagnostics) => Write(Class, ResultJson.Write(grade), diagnostics);

    /// <summary>What an earlier run left; null and a diagnostic when it is no such folder.</summary>
    public ClassGrade? ReadClass(DiagnosticBag diagnostics)
    {
        var (bytes, reason) = HostFiles.TryRead(Class);
        var (grade, problem) = bytes is null ? (null, reason) : ResultJson.ReadClass(bytes);
        if (grade is null)
            diagnostics.Error(HostDiagnostics.CannotRead, $"cannot read {Class}: {problem}");
        return grade;
    }

    private bool Write(string file, byte[] bytes, DiagnosticBag diagnostics) => new HostFiles(host, diagnostics).Write(file, bytes);
}
