// A worker, seen from the side with the snapshots: asked, waited for, and replaced when it crashes or hangs.

using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Toy.Cli.Commands;
using Toy.Grader.Results;
using Toy.Grader.Running;
using Toy.Grader.Submissions;

namespace Toy.Cli.Grading;

/// <param name="staged">The assignment whose submissions it runs.</param>
/// <param name="patience">How long an answer may take on the host's clock: for a bug of Toy's alone, guests have limits of their own.</param>
/// <param name="program">What runs as a worker.</param>
internal sealed class WorkerProcess(StagedAssignment staged, TimeSpan patience, WorkerProgram program) : IWorker
{
    // What a worker may need of the environment; whatever else is there is none of its business.
    private static readonly string[] s_variables = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "DOTNET_ROOT", "LD_LIBRARY_PATH"];

    // Beside the machine's own memory, which is there more than once while it is copied.
    private const long SpareMemory = 256 << 20;
    private const long MachineCopies = 3;

    // In characters: many times what the caps of an assignment allow.
    private const int LongestAnswer = 256 << 20;

    private Process? _process;

    /// <summary>The process's id; null while there is none.</summary>
    public int? Id => _process?.Id;

    /// <summary>What a submission does.</summary>
    public SubmissionResult Run(Submission submission)
    {
        var (reply, problem) = Ask(new WorkerRequest(Student: submission.Student, Files: Files(submission.Files)));
        return reply?.Result ?? Problem(staged, submission, problem ?? "the run gave no result");
    }

    /// <summary>A moment of a test; null when it can't be had.</summary>
    public Scene? Look(Submission submission, string test, ReplayMoment moment) =>
        Ask(new WorkerRequest(Student: submission.Student, Files: Files(submission.Files), Test: test, Moment: moment)).Reply?.Scene;

    /// <summary>The result of a submission that could not be run.</summary>
    public static SubmissionResult Problem(StagedAssignment staged, Submission submission, string problem) => new()
    {
        Format = SubmissionResult.CurrentFormat,
        Assignment = staged.Hash,
        Student = submission.Student,
        Submission = submission.Hash,
        Problem = problem,
        Tests = [],
    };

    public void Dispose() => End();

    private static List<MessageFile> Files(FileSet files) => [.. files.Files.Select(file => new MessageFile(file.Key, file.Value))];

    private (WorkerReply? Reply, string? Problem) Ask(WorkerRequest request)
    {
        var isLate = false;
        try
        {
            var process = _process ?? Start();
            using var timer = new Timer(_ => { isLate = true; Kill(process); }, null, patience, Timeout.InfiniteTimeSpan);
            Send(process, request);
            if (ReadLine(process.StandardOutput) is { } line && JsonSerializer.Deserialize(line, WorkerJson.Default.WorkerReply) is { } reply)
                return (reply, null);
        }
        catch (Exception problem) when (problem is IOException or JsonException or ObjectDisposedException)
        {
            // It is gone, or says what no worker says: either way it is done with.
        }

        End();
        return (null, isLate
            ? string.Create(CultureInfo.InvariantCulture, $"the run took more than {patience.TotalSeconds} seconds and was ended")
            : "the run crashed");
    }

    private Process Start()
    {
        var memory = staged.Assignment.Tests.Max(test => (long)test.Environment.Memory);
        var start = program.Start();
        start.StandardInputEncoding = new UTF8Encoding(false);
        start.StandardOutputEncoding = new UTF8Encoding(false);
        foreach (var variable in s_variables)
        {
            if (Environment.GetEnvironmentVariable(variable) is { } value)
                start.Environment[variable] = value;
        }

        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        start.Environment["DOTNET_GCHeapHardLimit"] = (SpareMemory + (MachineCopies * memory)).ToString("x", CultureInfo.InvariantCulture);
        var process = Process.Start(start) ?? throw new IOException("a worker did not start");

        // Nobody reads what a crash prints; but it must be taken, or the worker would wait.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        _process = process;
        Send(process, new WorkerRequest(staged.Description, Files(staged.Given), staged.Platform));
        return process;
    }

    // A worker that runs a student's C# may answer without end.
    private static string? ReadLine(StreamReader output)
    {
        var line = new StringBuilder();
        for (int character; (character = output.Read()) >= 0 && line.Length < LongestAnswer;)
        {
            if (character == '\n')
                return line.ToString();
            line.Append((char)character);
        }

        return null;
    }

    private static void Send(Process process, WorkerRequest request)
    {
        process.StandardInput.Write(JsonSerializer.Serialize(request, WorkerJson.Default.WorkerRequest) + "\n");
        process.StandardInput.Flush();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private void End()
    {
        if (_process is null)
            return;
        Kill(_process);
        _process.Dispose();
        _process = null;
    }
}
