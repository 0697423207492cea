// Grades many submissions: a thread and a worker process for each job. What a submission gets depends on nothing but itself,
// so neither the number of jobs nor the order in which they end shows anywhere.

using System.Collections.Concurrent;
using Toy.Assembler.Diagnostics;
using Toy.Grader.Comparing;
using Toy.Grader.Results;
using Toy.Grader.Submissions;

namespace Toy.Cli.Grading;

internal sealed class ClassRun
{
    private readonly AssignmentFolder _folder;
    private readonly SubmissionGrader _grader;
    private readonly ConcurrentBag<SubmissionGrade> _grades = [];
    private readonly ConcurrentBag<Diagnostic> _problems = [];
    private int _next = -1;

    public ClassRun(AssignmentFolder folder, SubmissionGrader grader)
    {
        _folder = folder;
        _grader = grader;
    }

    /// <summary>Where results are kept; null for nowhere.</summary>
    public GradeFolder? Output { get; init; }

    public int Jobs { get; init; } = 1;

    /// <summary>How long a worker may take for a submission.</summary>
    public TimeSpan Patience { get; init; }

    /// <summary>Told of each submission that is done.</summary>
    public required Action Done { get; init; }

    /// <summary>The grades, in the order of the students' ids.</summary>
    public IReadOnlyList<SubmissionGrade> Run(IReadOnlyList<string> paths, DiagnosticBag diagnostics)
    {
        var threads = Enumerable.Range(0, Math.Clamp(paths.Count, 1, Jobs)).Select(_ => new Thread(() => Work(paths))).ToList();
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();
        foreach (var problem in _problems.OrderBy(problem => problem.Message, StringComparer.Ordinal))
            diagnostics.Add(problem);
        return [.. _grades.OrderBy(grade => grade.Student, StringComparer.Ordinal)];
    }

    private void Work(IReadOnlyList<string> paths)
    {
        var reader = new SubmissionReader(_folder.Assignment.HandIn);
        using var worker = Workers.For(_folder, Patience, Others(paths));

        // The solution's secrets stay out of the processes that run what students wrote.
        using var solutionWorker = Workers.For(_folder, Patience);
        var diagnostics = new DiagnosticBag();
        for (int i; (i = Interlocked.Increment(ref _next)) < paths.Count;)
        {
            var (submission, problem) = reader.Read(paths[i]);
            var result = Finished(submission)
                ?? (problem is null ? worker.Run(submission) : WorkerProcess.Problem(_folder.Staged, submission, problem));
            Output?.Write(result, diagnostics);
            var grade = Grade(result, submission, worker, solutionWorker);
            Output?.Write(grade, _folder.Assignment.Title, diagnostics);
            _grades.Add(grade);
            Done();
        }

        foreach (var item in diagnostics.Items)
            _problems.Add(item);
    }

    private IEnumerable<string> Others(IReadOnlyList<string> paths) =>
        paths.Concat(paths.Select(path => Path.GetDirectoryName(Path.GetFullPath(path)) ?? path)).Concat(Output is null ? [] : [Output.Folder]);

    // One that crashed or hung is tried again.
    private SubmissionResult? Finished(Submission submission) =>
        Output?.ReadResult(submission.Student) is { Problem: null } result && ResultBinding.Problem(result, _folder.Staged, submission) is null
            ? result
            : null;

    private SubmissionGrade Grade(SubmissionResult result, Submission submission, IWorker worker, IWorker solutionWorker)
    {
        if (ResultBinding.Problem(result, _folder.Staged, submission) is { } wrong)
            result = WorkerProcess.Problem(_folder.Staged, submission, $"the run's result can't be used: {wrong}");
        SubmissionResult? solution = null;
        if (_folder.Solution is { } files && _folder.Assignment.Tests.Any(_folder.Assignment.IsVaried))
        {
            solution = solutionWorker.Run(new Submission(submission.Student, files));
            if (_grader.ProblemOfSolution(solution) is { } problem && result.Problem is null)
                result = WorkerProcess.Problem(_folder.Staged, submission, problem);
        }

        var grade = _grader.Grade(result, solution);
        var first = grade.Tests.FirstOrDefault(test => test.Divergence is not null);
        if (first?.Divergence is not { } divergence || result.Tests.FirstOrDefault(test => test.Name == first.Name) is not { } run)
            return grade;
        var scene = worker.Look(submission, first.Name, SubmissionGrader.MomentOf(divergence, run));
        return grade with
        {
            Tests = [.. grade.Tests.Select(test => test == first ? first with { Divergence = divergence with { Scene = scene } } : test)],
        };
    }
}
