// toy new: a folder to start from, in which everything works.

using System.CommandLine;
using Toy.Cli.Commands;
using Toy.Cli.Hosting;

namespace Toy.Cli.Scaffolding;

internal static class NewCommand
{
    private static readonly (Template Template, string Description, string[] Next)[] s_kinds =
    [
        (new Template("program"),
            "A program, its input, and a snapshot of its run.",
            ["toy run NAME.s --input input.txt --snapshot NAME"]),
        (new Template("assignment"),
            "An assignment: hand-out, start, solution, tests and snapshots.",
            ["toy grade . solution", "toy grade . start"]),
        (new Template("kernel-lab"),
            "An assignment in which students change Toy's kernel.",
            ["toy grade . solution", "toy grade . start"]),
    ];

    public static Command Create(Host host)
    {
        var command = new DocumentedCommand(
            "new",
            "Make a folder to start from: a program, an assignment, a kernel lab.",
            "toy new program hello",
            "toy new assignment hw1",
            "toy new kernel-lab lab1");
        foreach (var kind in s_kinds)
            command.Add(CreateKind(host, kind.Template, kind.Description, kind.Next));
        return command;
    }

    private static DocumentedCommand CreateKind(Host host, Template template, string description, string[] next)
    {
        var name = new Argument<string>("name") { Description = "The new folder: its last part, of letters, digits, - and _, names what is in it." };
        var command = new DocumentedCommand(
            template.Kind,
            description,
            [$"toy new {template.Kind} first", $"cd first && {next[0].Replace("NAME", "first", StringComparison.Ordinal)}"])
        {
            name,
        };
        command.Details = "Nothing that exists is written over. The README in the new folder says how to go on.";
        command.SetAction(arguments => Make(host, template, arguments.GetRequiredValue(name), next));
        return command;
    }

    private static int Make(Host host, Template template, string folder, string[] next)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        if (!Grader.Snapshots.SnapshotFile.IsName(name))
        {
            host.Error.WriteLine($"toy: cannot name it '{folder}': a name has letters of ASCII, digits, - and _");
            return ExitStatus.Usage;
        }

        var files = template.Files(name);
        if (Scaffold.Make(folder, files) is { } reason)
        {
            host.Error.WriteLine($"toy: cannot make {folder}: {reason}");
            return ExitStatus.Failed;
        }

        foreach (var (path, _) in files)
            host.Out.WriteLine($"{Path.TrimEndingDirectorySeparator(folder)}/{path}");
        host.Out.WriteLine("\nnext:");
        host.Out.WriteLine($"  cd {folder}");
        foreach (var line in next)
            host.Out.WriteLine($"  {line.Replace("NAME", name, StringComparison.Ordinal)}");
        return ExitStatus.Success;
    }
}
