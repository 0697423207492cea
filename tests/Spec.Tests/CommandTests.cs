// The README's tour, taken: its files are written, its commands run, and what they print is what it shows.

using System.Diagnostics;
using Toy.Testing;

namespace Toy.Spec.Tests;

public class CommandTests
{
    private const string Document = "README.md";
    private const string Launcher = "./toy";
    private const string Prompt = "$ ";

    /// <summary>Stands for any number of lines that are not shown.</summary>
    private const string Elision = "…";

    [Fact]
    public void The_tour_prints_what_the_README_shows() => Take("console");

    [ToolFact("gcc")]
    public void The_tour_of_C_prints_what_the_README_shows() => Take("console gcc");

    [Fact]
    public void The_first_command_prints_the_first_output()
    {
        var start = SpecBook.Blocks().First(block => block.Document == Document);
        Assert.Equal("sh", start.Tag);
        using var folder = Folder();
        Assert.Equal(start.Output, Run(start.Text.Trim(), folder.Path));
    }

    private static void Take(string tag)
    {
        using var folder = Folder();
        foreach (var block in SpecBook.Blocks().Where(block => block.Document == Document))
        {
            if (block.Tag.Split(' ') is [_, var file] && file.Contains('.', StringComparison.Ordinal))
                folder.Write(file, block.Text);
            else if (block.Tag == tag)
                CheckSession(block, folder.Path);
        }
    }

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        var examples = Directory.EnumerateFiles(Repository.PathOf("examples/assignment"), "*", SearchOption.AllDirectories)
            .Append(Repository.PathOf("examples/hello.s"));
        foreach (var path in examples)
        {
            var copy = Path.Combine(folder.Path, Path.GetRelativePath(Repository.PathOf("."), path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? folder.Path);
            File.Copy(path, copy);
        }

        return folder;
    }

    private static void CheckSession(SpecBlock block, string folder)
    {
        var lines = block.Text.Split('\n')[..^1];
        for (var i = 0; i < lines.Length;)
        {
            Assert.StartsWith(Prompt, lines[i], StringComparison.Ordinal);
            var command = lines[i++][Prompt.Length..];
            var shown = lines.Skip(i).TakeWhile(line => !line.StartsWith(Prompt, StringComparison.Ordinal)).ToList();
            i += shown.Count;
            var printed = Run(command, folder);
            var isCut = shown is [.., Elision];
            var expected = string.Concat(shown.SkipLast(isCut ? 1 : 0).Select(line => line + "\n"));
            Assert.True(
                isCut ? printed.StartsWith(expected, StringComparison.Ordinal) : printed == expected,
                $"{block.Name}: {command} prints\n{printed}");
        }
    }

    /// <summary>Beside its own build, where it has its C library.</summary>
    private static string Program
    {
        get
        {
            var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            var configuration = framework.Parent?.Name ?? "Debug";
            return Repository.PathOf($"src/Cli/bin/{configuration}/{framework.Name}/toy.dll");
        }
    }

    /// <summary>Runs the command line that the tests were built with; returns both its outputs, errors last.</summary>
    private static string Run(string command, string folder)
    {
        var words = command.Split(' ');
        Assert.Equal(Launcher, words[0]);
        var start = new ProcessStartInfo("dotnet", [Program, .. words[1..]])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output + errors.GetAwaiter().GetResult()).ReplaceLineEndings("\n");
    }
}
