// C → assembly text, by the host's gcc or clang. Nothing else in Toy needs a compiler.

using System.ComponentModel;
using System.Diagnostics;
using Toy.Assembler.Diagnostics;
using Toy.Cli.Hosting;

namespace Toy.Cli.Compiling;

/// <summary>Calls the compiler; what goes wrong is a diagnostic, after the compiler's own messages.</summary>
internal sealed class CompilerDriver(Host host, DiagnosticBag diagnostics, Platform platform)
{
    private bool _isMissing;

    /// <summary>Whether a file is the compiler's business: C, preprocessed C, or assembly that wants preprocessing.</summary>
    public static bool Takes(string file) => Path.GetExtension(file) is ".c" or ".i" || IsPreprocessed(file);

    /// <summary>The flags that make a compiler's output fit Toy, in the order they are given.</summary>
    public IReadOnlyList<string> Flags()
    {
        var flags = new List<string>();
        if (HostCompiler.Find(host) is { IsClang: true })
            flags.Add("--target=i686-unknown-linux-gnu");
        flags.AddRange(Words(InstalledFiles.CompilerFlags));
        if (platform == Platform.Xv6)
            flags.AddRange([.. Words(InstalledFiles.Xv6CompilerFlags), "-isystem", InstalledFiles.Xv6Headers]);
        return [.. flags, "-isystem", InstalledFiles.Headers];
    }

    private static IEnumerable<string> Words(string path) => File.ReadAllLines(path).Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>Compiles one file to assembly; null and a diagnostic when that fails.</summary>
    public string? Compile(string file, IReadOnlyList<string> arguments)
    {
        // The compiler's sentence about a missing file would not be Toy's.
        if (Path.GetExtension(file).Length > 0 && !File.Exists(file))
        {
            diagnostics.Error(
                HostDiagnostics.CannotRead,
                $"cannot read {file}: {(Directory.Exists(file) ? "it is a directory" : "there is no such file")}");
            return null;
        }

        var output = Path.Combine(Path.GetTempPath(), $"toy-{Environment.ProcessId}-{Path.GetRandomFileName()}.s");
        try
        {
            var mode = IsPreprocessed(file) ? "-E" : "-S";
            return Run([.. arguments, mode, "-o", output, AsOperand(file)], $"could not compile {file}")
                ? File.ReadAllText(output)
                : null;
        }
        finally
        {
            File.Delete(output);
        }
    }

    /// <summary>Calls the compiler with the flags for Toy and these; false and a diagnostic when that fails.</summary>
    /// <param name="arguments">What follows the flags.</param>
    /// <param name="failure">What to say after the compiler's name when it reports failure.</param>
    public bool Run(IReadOnlyList<string> arguments, string failure)
    {
        if (HostCompiler.Find(host) is not { } compiler)
        {
            // Once, however many files there are to compile.
            if (!_isMissing)
                diagnostics.Error(HostDiagnostics.NoCompiler, HostCompiler.WhyNone(host));
            _isMissing = true;
            return false;
        }

        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(compiler.Path, [.. compiler.Arguments, .. Flags(), .. arguments]) { UseShellExecute = false });
            if (process is null)
                throw new Win32Exception();
            process.WaitForExit();
            if (process.ExitCode == 0)
                return true;

            // The compiler has said what is wrong; this adds only that it stopped the build.
            diagnostics.Error(HostDiagnostics.CompilerFailed, $"{compiler.Name} {failure}");
        }
        catch (Win32Exception problem)
        {
            diagnostics.Error(HostDiagnostics.NoCompiler, $"the compiler {compiler.Name} cannot be started: {problem.Message}");
        }

        return false;
    }

    /// <summary>A file whose name begins with a dash is not an option.</summary>
    public static string AsOperand(string file) => file.StartsWith('-') ? Path.Combine(".", file) : file;

    private static bool IsPreprocessed(string file) => Path.GetExtension(file) is ".S";
}
