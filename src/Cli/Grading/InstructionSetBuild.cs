// A Toy with the instruction set of a submission: a copy of isa/ with its files laid over, built, in a copy of the installed
// program. Nothing else is built: the other parts know instructions through isa/ alone.

using System.Diagnostics;
using System.Globalization;
using System.Text;
using Toy.Grader.Submissions;

namespace Toy.Cli.Grading;

/// <param name="confinement">What the build is kept in.</param>
/// <param name="patience">How long it may take on the host's clock.</param>
/// <param name="installed">The folder of the program that gets other instructions.</param>
internal sealed class InstructionSetBuild(Confinement confinement, TimeSpan patience, string installed) : IDisposable
{
    private const string Sources = "isa";
    private const string Project = "Toy.Isa.csproj";
    private const string Library = "Toy.Isa.dll";
    private const string SourceEnding = ".cs";
    private const string Compiler = "dotnet";
    private const int MostMessages = 40;
    private const int LongestMessage = 500;
    private const int MostOutput = 1 << 20;

    // For the compiler, which a source can make use as much as it likes of.
    private const long MostMemory = 1L << 30;

    private static readonly string[] s_shared = ["Directory.Build.props", "Directory.Packages.props", "global.json"];
    private static readonly string[] s_variables = ["PATH", "DOTNET_ROOT", "SystemRoot", "TEMP", "TMP", "LD_LIBRARY_PATH"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("toy-build-");

    /// <summary>The folder that everything is in.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The folder of the program that was built.</summary>
    public string Program => Path.Combine(_folder.FullName, "toy");

    /// <summary>Builds; null when that succeeded, otherwise lines for the student.</summary>
    /// <param name="handedIn">C# files of isa/, by their paths in Toy's sources.</param>
    /// <param name="given">The instructor's, which are laid over them.</param>
    public IReadOnlyList<string>? Make(FileSet handedIn, FileSet given)
    {
        if (FindSources() is not { } root)
            return ["Toy's own sources are needed to build it with other instructions, and are not beside this program"];
        var source = Path.Combine(_folder.FullName, "source");
        Copy(Path.Combine(root, Sources), Path.Combine(source, Sources), path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
        foreach (var name in s_shared)
            File.Copy(Path.Combine(root, name), Path.Combine(source, name));
        foreach (var (path, bytes) in handedIn.Files.Concat(given.Files).Where(file => IsSource(file.Key)))
        {
            var target = Path.Combine(source, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? source);
            File.WriteAllBytes(target, bytes);
        }

        var output = Path.Combine(_folder.FullName, "out");
        if (Compile(source, output) is { } problems)
            return problems;
        Copy(installed, Program, path => !path.EndsWith(".pdb", StringComparison.Ordinal));
        File.Copy(Path.Combine(output, Library), Path.Combine(Program, Library), overwrite: true);
        Directory.Delete(source, recursive: true);
        Directory.Delete(output, recursive: true);
        return null;
    }

    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // What is left in the folder for temporary files is nobody's loss.
        }
    }

    /// <summary>Whether a path is that of a source that a submission may bring: C# of isa/, and no file that steers a build.</summary>
    internal static bool IsSource(string path) =>
        path.StartsWith(Sources + "/", StringComparison.Ordinal) && path.EndsWith(SourceEnding, StringComparison.Ordinal)
        && !path.Split('/').Any(part => part is "bin" or "obj");

    // The folder above the program that has isa/.
    private string? FindSources()
    {
        for (var folder = Path.TrimEndingDirectorySeparator(installed); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, Sources, Project)))
                return folder;
        }

        return null;
    }

    private static void Copy(string from, string to, Func<string, bool> isWanted)
    {
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, path);
            if (!isWanted(relative))
                continue;
            var target = Path.Combine(to, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
            File.Copy(path, target);
        }
    }

    // Warnings are no errors here, and no server is left behind that knows one submission when it compiles the next.
    private string[]? Compile(string source, string output)
    {
        string[] arguments =
        [
            "build", Path.Combine(source, Sources, Project), "--configuration", "Release", "--output", output, "--nologo",
            "--verbosity", "quiet", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:RunAnalyzers=false",
            "-p:TreatWarningsAsErrors=false", "-p:EnforceCodeStyleInBuild=false", "-clp:NoSummary;ErrorsOnly",
        ];
        var start = confinement.Around(new WorkerProgram(Compiler, arguments, source), Folder).Start();
        foreach (var variable in s_variables)
        {
            if (Environment.GetEnvironmentVariable(variable) is { } value)
                start.Environment[variable] = value;
        }

        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)
        [
            ("HOME", _folder.FullName), ("DOTNET_CLI_HOME", _folder.FullName), ("TMPDIR", _folder.FullName), ("DOTNET_CLI_UI_LANGUAGE", "en"),
            ("DOTNET_NOLOGO", "1"), ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"), ("DOTNET_SKIP_FIRST_TIME_EXPERIENCE", "1"),
            ("DOTNET_GENERATE_ASPNET_CERTIFICATE", "false"), ("DOTNET_EnableDiagnostics", "0"), ("MSBUILDDISABLENODEREUSE", "1"),
            ("DOTNET_GCHeapHardLimit", MostMemory.ToString("x", CultureInfo.InvariantCulture)),
        ])
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new IOException("the compiler did not start");
        process.StandardInput.Close();
        var text = new StringBuilder();
        process.OutputDataReceived += (_, line) => Keep(text, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(text, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(patience))
        {
            process.Kill(entireProcessTree: true);
            return [string.Create(CultureInfo.InvariantCulture, $"the build took more than {patience.TotalSeconds} seconds and was ended")];
        }

        process.WaitForExit();
        return process.ExitCode == 0 && File.Exists(Path.Combine(output, Library)) ? null : Messages(text.ToString(), source);
    }

    private static void Keep(StringBuilder text, string? line)
    {
        lock (text)
        {
            if (line is not null && text.Length + line.Length < MostOutput)
                text.Append(line).Append('\n');
        }
    }

    // Errors by the paths that the student knows.
    private static string[] Messages(string text, string source)
    {
        var lines = text.Split('\n')
            .Where(line => line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => line.Replace(source + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Split(" [")[0].Trim())
            .Distinct(StringComparer.Ordinal)
            .Select(line => line.Length > LongestMessage ? line[..LongestMessage] : line)
            .Take(MostMessages)
            .ToArray();
        return lines.Length > 0 ? lines : ["the build failed without a message: it may have run out of memory or of time"];
    }
}
