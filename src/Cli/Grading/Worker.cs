// The process that runs student code. It gets files as bytes on its standard input and answers on its standard output; it
// knows no path of an assignment or a submission, and so none of a snapshot.

using System.Text;
using System.Text.Json;
using Toy.Assembler.Diagnostics;
using Toy.Cli.Hosting;
using Toy.Grader.Assignments;
using Toy.Grader.Running;
using Toy.Grader.Submissions;

namespace Toy.Cli.Grading;

internal static class Worker
{
    /// <summary>Answers until there is no more to answer.</summary>
    public static int Run(Host host)
    {
        using var input = new StreamReader(host.Input, Encoding.UTF8);
        if (Read(input) is not { Description: { } description, Given: { } given, Platform: { } platform })
            return ExitStatus.Usage;
        var installation = new InstalledToy();
        var diagnostics = new DiagnosticBag();
        if (StagedAssignment.Open(AssignmentFormat.FileName, description, Files(given), platform, diagnostics) is not { } staged)
            return ExitStatus.Failed;
        var runner = new SubmissionRunner(staged, installation);
        Submission? submission = null;
        while (Read(input) is { Student: { } student } request)
        {
            if (request.Files is not null || submission is null)
                submission = new Submission(student, Files(request.Files ?? []));
            var reply = request is { Test: { } test, Moment: { } moment }
                ? new WorkerReply(Scene: runner.Replay(submission, test, moment))
                : new WorkerReply(Result: runner.Run(submission));
            host.Out.Write(JsonSerializer.Serialize(reply, WorkerJson.Default.WorkerReply) + "\n");
            host.Out.Flush();
        }

        return ExitStatus.Success;
    }

    private static WorkerRequest? Read(StreamReader input) =>
        input.ReadLine() is { } line ? JsonSerializer.Deserialize(line, WorkerJson.Default.WorkerRequest) : null;

    private static FileSet Files(IReadOnlyList<MessageFile> files) =>
        new(files.Select(file => KeyValuePair.Create(file.Path, file.Bytes)));
}
