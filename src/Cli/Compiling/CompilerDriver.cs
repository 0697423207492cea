// C → assembly text, by the host's gcc or clang. Nothing else in Toy needs a compiler.

using System.ComponentModel;
using System.Diagnostics;
using Toy.Assembler.Diagnostics;
using Toy.Cli.Hosting;

namespace Toy.Cli.Compiling;

internal static class CompilerDriver
{
    private static readonly string[] s_compilers = ["gcc", "clang", "cc"];

    /// <summary>The flags that make a compiler's output fit Toy, in the order they are given.</summary>
    public static IReadOnlyList<string> Flags()
    {
        var flags = new List<string>();
        foreach (var line in File.ReadAllLines(InstalledFiles.CompilerFlags))
        {
            if (line.Length > 0 && line[0] != '#')
                flags.Add(line);
        }

        return [.. flags, "-isystem", InstalledFiles.Headers];
    }

    /// <summary>The compiler that would be used: $CC, or the first of gcc, clang and cc on the PATH; null for none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CC") is { Length: > 0 } chosen)
            return chosen;
        return Array.Find(s_compilers, IsOnPath);
    }

    /// <summary>Compiles one file to assembly; null and a diagnostic when that fails.</summary>
    public static string? Compile(string file, IReadOnlyList<string> arguments, DiagnosticBag diagnostics)
    {
        if (Find() is not { } compiler)
        {
            diagnostics.Error(
                HostDiagnostics.NoCompiler,
                "there is no C compiler: install gcc or clang (Debian and Ubuntu: apt install gcc; Fedora: dnf install gcc; macOS: xcode-select --install), or set CC");
            return null;
        }

        var output = Path.Combine(Path.GetTempPath(), $"toy-{Environment.ProcessId}-{Path.GetRandomFileName()}.s");
        try
        {
            return Run(compiler, [.. Flags(), .. arguments, "-S", "-o", output, AsOperand(file)], file, diagnostics)
                ? File.ReadAllText(output)
                : null;
        }
        finally
        {
            File.Delete(output);
        }
    }

    private static bool Run(string compiler, string[] arguments, string file, DiagnosticBag diagnostics)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(compiler, arguments) { UseShellExecute = false });
            if (process is null)
                throw new Win32Exception();
            process.WaitForExit();
            if (process.ExitCode == 0)
                return true;

            // The compiler has said what is wrong; this adds only that it stopped the build.
            diagnostics.Error(HostDiagnostics.CompilerFailed, $"{compiler} could not compile {file}");
        }
        catch (Win32Exception problem)
        {
            diagnostics.Error(HostDiagnostics.NoCompiler, $"the compiler {compiler} cannot be started: {problem.Message}");
        }

        return false;
    }

    /// <summary>A file whose name begins with a dash is not an option.</summary>
    private static string AsOperand(string file) => file.StartsWith('-') ? Path.Combine(".", file) : file;

    private static bool IsOnPath(string program)
    {
        var name = OperatingSystem.IsWindows() ? program + ".exe" : program;
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        {
            if (File.Exists(Path.Combine(folder, name)))
                return true;
        }

        return false;
    }
}
