// What is started as a worker: this program, or one that was built with a submission's instructions.

using System.Diagnostics;
using Toy.Cli.Commands;

namespace Toy.Cli.Grading;

/// <param name="File">The program.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Folder">Where it runs.</param>
internal sealed record WorkerProgram(string File, IReadOnlyList<string> Arguments, string Folder)
{
    private const string Name = "toy";

    /// <summary>The program that this is.</summary>
    public static WorkerProgram Own => In(AppContext.BaseDirectory);

    /// <summary>The program in a folder that is like this one's.</summary>
    public static WorkerProgram In(string folder)
    {
        var program = Environment.ProcessPath ?? Name;
        var library = Path.Combine(folder, Name + ".dll");
        string[] words = [GradeCommand.Name, GradeCommand.WorkerName];
        return Path.GetFileNameWithoutExtension(program) != Name
            ? new WorkerProgram(program, [library, .. words], folder)
            : new WorkerProgram(Path.Combine(folder, Path.GetFileName(program)), words, folder);
    }

    /// <summary>How it is started: standard streams are ours, and the environment is empty.</summary>
    public ProcessStartInfo Start()
    {
        var start = new ProcessStartInfo(File, Arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        return start;
    }
}
