// toy grade: runs submissions, compares what they do with an assignment's snapshots, and says what they are worth.

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Toy.Assembler.Diagnostics;
using Toy.Cli.Grading;
using Toy.Cli.Hosting;
using Toy.Grader;
using Toy.Grader.Assignments;
using Toy.Grader.Comparing;
using Toy.Grader.Reports;
using Toy.Grader.Results;
using Toy.Grader.Snapshots;
using Toy.Grader.Submissions;

namespace Toy.Cli.Commands;

internal static class GradeCommand
{
    public const string Name = "grade";

    /// <summary>The command of the processes that run student code.</summary>
    public const string WorkerName = "worker";

    private const int UsualPatience = 300;
    private const int MostJobs = 256;

    private static readonly (int, string)[] s_exitStatuses =
    [
        (ExitStatus.Success, "all submissions were graded, whatever they are worth"),
        (ExitStatus.Failed, "the assignment has errors, or an output could not be written"),
        (ExitStatus.Usage, "the command line makes no sense"),
        (ExitStatus.Crashed, "some submissions could not be taken or run; the others were graded"),
    ];

    public static Command Create(Host host)
    {
        var assignment = new Argument<string?>("assignment") { Description = "The assignment's folder.", Arity = ArgumentArity.ZeroOrOne };
        var submissions = new Argument<string[]>("submission")
        {
            Description = "What students handed in: folders, single files or zip archives, named after the students.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var all = new Option<string?>("--class") { Description = "Grade everything in this folder, each entry a submission.", HelpName = "folder" };
        var output = new Option<string?>("--out", "-o")
        {
            Description = "Keep results, grades and reports in this folder; what is finished there is not run again.",
            HelpName = "folder",
        };
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = "Submissions to run at the same time (default: one for each core).",
            HelpName = "count",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        var shard = new Option<(int Part, int Of)>("--shard")
        {
            Description = "Grade one part of the class: 2/8 is the second of eight.",
            HelpName = "i/n",
            DefaultValueFactory = _ => (1, 1),
            CustomParser = ParseShard,
        };
        var patience = new Option<int>("--time-limit")
        {
            Description = $"Seconds after which the run of a submission is ended, on this machine's clock (default {UsualPatience}). The limits of the assignment are exact; this is for hangs.",
            HelpName = "seconds",
            DefaultValueFactory = _ => UsualPatience,
        };
        var json = new Option<bool>("--json") { Description = "Print the grades as JSON." };
        var schema = new Option<bool>("--schema") { Description = "Print the JSON Schema of assignment.json." };
        var reports = new ReportOptions();
        var solution = new Option<bool>("--solution") { Description = "Run the assignment's solution, and keep what differs from its snapshots as received, for 'toy snap'." };
        var command = new DocumentedCommand(
            Name,
            "Grade what students handed in.",
            "toy grade examples/assignment examples/assignment/start",
            "toy grade sum submissions/alice.zip",
            "toy grade sum --class submissions --out graded",
            "toy grade sum --class submissions --out part2 --shard 2/8",
            "toy grade sum --class submissions --html class.html --csv class.csv",
            "toy grade merge part1 part2 --out graded",
            "toy grade sum --solution",
            "toy grade --schema > assignment.schema.json")
        {
            assignment, submissions, all, output, jobs, shard, patience, json, schema, solution,
        };
        reports.AddTo(command);
        command.Details =
            "Each submission runs in a process that never has the snapshots, on machines of its own and within the assignment's limits. For one submission the report is printed, for several a table.";
        command.ExitStatuses = s_exitStatuses;
        command.Validators.Add(result =>
        {
            if (result.GetResult(jobs) is { Implicit: false } && result.GetValue(jobs) is < 1 or > MostJobs)
                result.AddError($"--jobs is a number from 1 to {MostJobs}");
            if (result.GetResult(patience) is { Implicit: false } && result.GetValue(patience) < 1)
                result.AddError("--time-limit is a number of seconds, at least 1");
            if (result.GetValue(schema))
                return;
            if (result.GetValue(assignment) is null)
                result.AddError("there is nothing to grade: name an assignment's folder, then submissions");
            else if (result.GetValue(submissions) is { Length: 0 } && result.GetResult(all) is null && !result.GetValue(solution))
                result.AddError("there is nothing to grade: name submissions, or a folder of them with --class");
        });
        command.SetAction(arguments =>
        {
            if (arguments.GetValue(schema))
            {
                host.Out.Write(AssignmentFormat.Schema());
                return ExitStatus.Success;
            }

            var diagnostics = new DiagnosticBag();
            if (AssignmentFolder.Open(arguments.GetValue(assignment) ?? "", new InstalledToy().Identity, diagnostics) is not { } folder)
                return DiagnosticPrinter.Finish(host, diagnostics);
            if (arguments.GetValue(solution))
                return SolutionRun.Run(host, folder, TimeSpan.FromSeconds(arguments.GetValue(patience)));
            var request = new GradeRequest(
                Paths(arguments.GetValue(submissions) ?? [], arguments.GetValue(all), diagnostics),
                arguments.GetValue(output),
                arguments.GetValue(jobs),
                arguments.GetValue(shard),
                TimeSpan.FromSeconds(arguments.GetValue(patience)),
                arguments.GetValue(json),
                (grade, problems) => reports.Write(host, arguments, grade, problems));
            return diagnostics.HasErrors ? DiagnosticPrinter.Finish(host, diagnostics) : Grade(host, folder, request, diagnostics);
        });
        command.Add(CreateMerge(host));
        command.Add(CreateWorker(host));
        return command;
    }

    private static DocumentedCommand CreateMerge(Host host)
    {
        var folders = new Argument<string[]>("folder") { Description = "What 'toy grade --shard --out' left.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--out", "-o") { Description = "The folder to make.", HelpName = "folder", Required = true };
        var json = new Option<bool>("--json") { Description = "Print the grades as JSON." };
        var command = new DocumentedCommand(
            "merge", "Put the parts of a class together.", "toy grade merge part1 part2 part3 --out graded")
        {
            folders, output, json,
        };
        var reports = new ReportOptions();
        reports.AddTo(command);
        command.ExitStatuses = s_exitStatuses;
        command.SetAction(arguments =>
        {
            var diagnostics = new DiagnosticBag();
            var merged = GradeMerge.Run(host, arguments.GetRequiredValue(folders), arguments.GetRequiredValue(output), diagnostics);
            if (merged is null)
                return DiagnosticPrinter.Finish(host, diagnostics);
            reports.Write(host, arguments, merged, diagnostics);
            return Show(host, merged, arguments.GetValue(json), diagnostics);
        });
        return command;
    }

    private static Command CreateWorker(Host host)
    {
        var command = new Command(WorkerName, "Runs submissions for 'toy grade', which starts it.") { Hidden = true };
        command.SetAction(_ => Worker.Run(host));
        return command;
    }

    private static int Grade(Host host, AssignmentFolder folder, GradeRequest request, DiagnosticBag diagnostics)
    {
        var expected = ExpectedValues.Read(folder.Assignment, folder.Snapshots, diagnostics);
        var output = request.Output is { } path ? new GradeFolder(host, path) : null;
        if (expected is null || output?.Make(diagnostics) == false)
            return DiagnosticPrinter.Finish(host, diagnostics);
        var paths = request.Paths.Where((_, index) => index % request.Shard.Of == request.Shard.Part - 1).ToList();
        var grader = new SubmissionGrader(folder.Staged, expected, observation => new Scrubbers(folder.Assignment.Scrubbers).Scrub(observation));
        using var progress = new GradeProgress(host, paths.Count);
        var run = new ClassRun(folder, grader) { Output = output, Jobs = request.Jobs, Patience = request.Patience, Done = progress.Add };
        var grade = grader.Class(run.Run(paths, diagnostics));
        output?.Write(grade, diagnostics);
        progress.Dispose();
        request.Report(grade, diagnostics);
        return Show(host, grade, request.IsJson, diagnostics);
    }

    private static int Show(Host host, ClassGrade grade, bool isJson, DiagnosticBag diagnostics)
    {
        if (isJson)
            host.Out.Write(System.Text.Encoding.UTF8.GetString(ResultJson.Write(grade)));
        else if (grade.Submissions is [var single])
            host.Out.Write(SubmissionText.Format(single, grade.Title, isForStudent: true));
        else
            host.Out.Write(ClassText.Format(grade));
        host.Out.Flush();
        foreach (var submission in grade.Submissions.Where(submission => submission.Problem is not null))
            host.Error.WriteLine($"toy: {submission.Student}: {submission.Problem}");
        var status = DiagnosticPrinter.Finish(host, diagnostics);
        return status == ExitStatus.Success && grade.Submissions.Any(submission => submission.Problem is not null) ? ExitStatus.Crashed : status;
    }

    /// <summary>The submissions in the order of their students' ids, each student once.</summary>
    private static List<string> Paths(IReadOnlyList<string> named, string? all, DiagnosticBag diagnostics)
    {
        var paths = named.ToList();
        if (all is not null)
        {
            if (Directory.Exists(all))
                paths.AddRange(Directory.EnumerateFileSystemEntries(all).Where(path => !Path.GetFileName(path).StartsWith('.')));
            else
                diagnostics.Error(HostDiagnostics.CannotRead, $"there is no folder {all}");
        }

        // On some hosts names that differ in case alone would share a file of results.
        var students = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            var student = SubmissionReader.StudentOf(path);
            if (!File.Exists(path) && !Directory.Exists(path))
                diagnostics.Error(HostDiagnostics.CannotRead, $"there is no submission {path}");
            else if (!StudentId.IsId(student))
                diagnostics.Error(GraderDiagnostics.BadSubmission, $"'{Toy.Grader.Observing.PrintableText.Neutral(student)}' can't be a student's name: it has {StudentId.Expected}");
            else if (!students.TryAdd(student, path))
                diagnostics.Error(GraderDiagnostics.BadSubmission, $"{path} and {students[student]} are both of {student}");
        }

        return [.. students.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];
    }

    private static (int Part, int Of) ParseShard(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0
            && int.TryParse(text.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out var part)
            && int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var of)
            && part >= 1 && part <= of)
            return (part, of);
        result.AddError($"'{text}' is no part of a class: write 2/8 for the second of eight");
        return (1, 1);
    }

    /// <param name="Paths">In the order of the students' ids.</param>
    /// <param name="Output">The folder to keep everything in; null for none.</param>
    /// <param name="Jobs">Workers.</param>
    /// <param name="Shard">Which part, of how many.</param>
    /// <param name="Patience">With a worker.</param>
    /// <param name="IsJson">Grades are printed as JSON.</param>
    /// <param name="Report">Writes the further reports.</param>
    private sealed record GradeRequest(
        IReadOnlyList<string> Paths, string? Output, int Jobs, (int Part, int Of) Shard, TimeSpan Patience, bool IsJson,
        Action<ClassGrade, DiagnosticBag> Report);
}
