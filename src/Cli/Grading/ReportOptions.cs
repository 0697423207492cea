// The forms in which grades leave Toy besides the console: each is a file of its own, made from one and the same run.

using System.CommandLine;
using System.Text;
using Toy.Assembler.Diagnostics;
using Toy.Cli.Hosting;
using Toy.Grader.Reports;
using Toy.Grader.Reports.Html;
using Toy.Grader.Results;

namespace Toy.Cli.Grading;

internal sealed class ReportOptions
{
    private const string JsonEnding = ".json";

    private readonly (Option<string?> Option, Func<ClassGrade, string> Write)[] _files =
    [
        (File("--html", "Write the class's page: scores, tests, and each first divergence."), HtmlReport.Write),
        (File("--junit", "Write JUnit XML, for build servers."), JUnitReport.Write),
        (File("--tap", "Write TAP, version 14."), TapReport.Write),
        (File("--csv", "Write a table for spreadsheets."), CsvReport.Write),
    ];

    private readonly Option<string?> _gradescope = new("--gradescope")
    {
        Description = "Write what Gradescope's autograders leave: to a file results.json for one submission, or to a folder, one file a student.",
        HelpName = "path",
    };

    public void AddTo(Command command)
    {
        foreach (var (option, _) in _files)
            command.Add(option);
        command.Add(_gradescope);
    }

    /// <summary>Writes the files that were asked for; diagnostics tell of those that can't be written.</summary>
    public void Write(Host host, ParseResult arguments, ClassGrade grade, DiagnosticBag diagnostics)
    {
        var files = new HostFiles(host, diagnostics);
        foreach (var (option, write) in _files)
        {
            if (arguments.GetValue(option) is { } path)
                files.Write(path, Encoding.UTF8.GetBytes(write(grade)));
        }

        if (arguments.GetValue(_gradescope) is { } target)
            WriteGradescope(files, target, grade, diagnostics);
    }

    private static void WriteGradescope(HostFiles files, string target, ClassGrade grade, DiagnosticBag diagnostics)
    {
        if (target.EndsWith(JsonEnding, StringComparison.Ordinal))
        {
            if (grade.Submissions is [var single])
                files.Write(target, Encoding.UTF8.GetBytes(GradescopeReport.Write(single)));
            else
                diagnostics.Error(HostDiagnostics.CannotWrite, $"{target} would hold one submission, and there are {grade.Submissions.Count}: name a folder");
            return;
        }

        try
        {
            Directory.CreateDirectory(target);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            diagnostics.Error(HostDiagnostics.CannotWrite, $"cannot make the folder {target}: {problem.Message}");
            return;
        }

        foreach (var submission in grade.Submissions)
            files.Write(Path.Combine(target, submission.Student + JsonEnding), Encoding.UTF8.GetBytes(GradescopeReport.Write(submission)));
    }

    private static Option<string?> File(string name, string description) => new(name) { Description = description, HelpName = "file" };
}
