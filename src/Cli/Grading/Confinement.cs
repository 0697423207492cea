// What keeps a process that runs a student's C# from the rest of the computer, as far as the host offers it. On Linux: limits
// of the shell, and where user namespaces are allowed no network, no other processes in sight, nothing to write to but a folder
// of its own, and empty folders where secrets are. Elsewhere there is nothing but limits of time and memory
// (exercises/README.md says what that means).

using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Toy.Cli.Grading;

internal sealed class Confinement
{
    private const string Shell = "/bin/sh";

    // Processor time in seconds, a file's size in blocks of 512 bytes, no core files.
    private const int MostProcessorTime = 600;
    private const int LargestFile = 256 << 11;

    // Within: root of a namespace of its own, to put empty folders in place of the hidden ones; then nobody, who can't undo it.
    private static readonly string[] s_namespaces = ["unshare", "--user", "--map-root-user", "--mount", "--net", "--ipc", "--pid", "--fork", "--kill-child", "--mount-proc"];
    private static readonly string[] s_nobody = ["unshare", "--user"];

    private const string Script = """
        ulimit -c 0; ulimit -t "$1"; ulimit -f "$2"; shift 2
        exec "$@"
        """;

    // Its words are the folder to write in, the folders to hide, --, and the command. Everything is read-only but that folder and
    // a /tmp of its own; .NET wants one.
    private const string HidingScript = """
        work=$1; shift
        mount --bind "$work" /mnt && mount -t tmpfs -o size=64m none /tmp && mkdir -p "$work" && mount --move /mnt "$work" || exit 126
        mount -o remount,bind,ro / || exit 126
        while [ "$1" != -- ]; do
            if [ -d "$1" ]; then mount -t tmpfs -o ro,size=4k none "$1" || exit 126; fi
            shift
        done
        shift
        cd "$work" && exec "$@"
        """;

    private readonly IReadOnlyList<string> _hidden;

    /// <param name="hidden">Folders that are not to be seen inside.</param>
    public Confinement(IReadOnlyList<string> hidden)
    {
        // A folder that holds what the process needs can't be hidden.
        string[] needed = [Path.GetTempPath(), RuntimeEnvironment.GetRuntimeDirectory()];
        _hidden =
        [
            .. hidden.Select(Path.GetFullPath).Select(Path.TrimEndingDirectorySeparator).Distinct(StringComparer.Ordinal)
                .Where(folder => Directory.Exists(folder) && folder.Length > 1 && !needed.Any(path => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))),
        ];
        HasNamespaces = OperatingSystem.IsLinux() && Works();
    }

    /// <summary>The host lets us put a process out of reach of everything else.</summary>
    public bool HasNamespaces { get; }

    /// <summary>The same program, confined.</summary>
    /// <param name="program">What shall run.</param>
    /// <param name="folder">Where it may write.</param>
    public WorkerProgram Around(WorkerProgram program, string folder)
    {
        if (OperatingSystem.IsWindows())
            return program;
        IReadOnlyList<string> inner = HasNamespaces
            ? [.. Inside(folder), .. s_nobody, program.File, .. program.Arguments]
            : [program.File, .. program.Arguments];
        string[] limits = [MostProcessorTime.ToString(CultureInfo.InvariantCulture), LargestFile.ToString(CultureInfo.InvariantCulture)];
        return program with { File = Shell, Arguments = ["-c", Script, Shell, .. limits, .. inner] };
    }

    private IEnumerable<string> Inside(string folder) => [.. s_namespaces, Shell, "-c", HidingScript, Shell, folder, .. _hidden, "--"];

    // Tried with what will be used: a kernel may allow one namespace and not the next.
    private bool Works()
    {
        try
        {
            var start = new ProcessStartInfo(s_namespaces[0], [.. Inside(Path.TrimEndingDirectorySeparator(Path.GetTempPath())).Skip(1), .. s_nobody, "true"])
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            };
            using var process = Process.Start(start);
            process?.StandardError.ReadToEnd();
            process?.WaitForExit();
            return process?.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
