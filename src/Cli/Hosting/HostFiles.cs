// Reading and writing the host's files: every way it can go wrong becomes one diagnostic, and an output is either
// complete or not there.

using Toy.Assembler.Diagnostics;

namespace Toy.Cli.Hosting;

/// <summary>The files that a command line names; <c>-</c> is a standard stream.</summary>
internal sealed class HostFiles(Host host, DiagnosticBag diagnostics)
{
    /// <summary>The name of standard input and output.</summary>
    public const string Standard = "-";

    /// <summary>No source, object or program is larger; devices that never end stop here too.</summary>
    private const int LargestInput = 128 << 20;

    /// <summary>The whole content of a file, or null and a diagnostic.</summary>
    public byte[]? Read(string path)
    {
        var (bytes, reason) = path == Standard ? Attempt(() => ReadAll(host.Input)) : TryRead(path);
        if (bytes is null)
            diagnostics.Error(HostDiagnostics.CannotRead, $"cannot read {Shown(path)}: {reason}");
        return bytes;
    }

    /// <summary>The whole content of a file, or why it can't be had. No name stands for a stream here.</summary>
    public static (byte[]? Bytes, string? Reason) TryRead(string path)
    {
        if (path.Length == 0)
            return (null, "the name is empty");
        if (Directory.Exists(path))
            return (null, "it is a directory");
        return Attempt(() =>
        {
            using var stream = File.OpenRead(path);
            return ReadAll(stream);
        });
    }

    /// <summary>
    /// Writes a file: first under another name beside it, which then takes its place, so that no half-written file is left.
    /// False and a diagnostic when that fails.
    /// </summary>
    public bool Write(string path, ReadOnlySpan<byte> bytes, bool isProgram = false)
    {
        if (path == Standard)
        {
            host.Flush();
            host.Output.Write(bytes);
            return true;
        }

        if (Reason(path, bytes, isProgram) is not { } reason)
            return true;
        diagnostics.Error(HostDiagnostics.CannotWrite, $"cannot write {Shown(path)}: {reason}");
        return false;
    }

    private static string? Reason(string path, ReadOnlySpan<byte> bytes, bool isProgram)
    {
        string? temporary = null;
        try
        {
            if (path.Length == 0)
                return "the name is empty";
            if (Directory.Exists(path))
                return "it is a directory";
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
                return $"there is no folder {folder}";
            if (File.Exists(path))
            {
                // Writing beside it would get around a file that is protected itself.
                if ((File.GetAttributes(path) & FileAttributes.ReadOnly) != 0)
                    return "it is read-only";
                if (WriteThrough(path, bytes))
                    return null;
            }

            temporary = $"{path}.{Environment.ProcessId}.tmp";
            File.WriteAllBytes(temporary, bytes);
            if (isProgram && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, ForRunning(File.GetUnixFileMode(temporary)));
            File.Move(temporary, path, overwrite: true);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            if (temporary is not null && File.Exists(temporary))
                File.Delete(temporary);
            return Reason(problem);
        }
    }

    // A device or a pipe takes bytes; putting a file in its place would do away with it.
    private static bool WriteThrough(string path, ReadOnlySpan<byte> bytes)
    {
        if (RealPath.Of(path) is not { } real)
            return false;
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        if (stream.CanSeek && !real.StartsWith("/dev/", StringComparison.Ordinal) && !real.StartsWith("/proc/", StringComparison.Ordinal))
            return false;
        stream.Write(bytes);
        return true;
    }

    private static UnixFileMode ForRunning(UnixFileMode mode) => mode
        | UnixFileMode.UserExecute
        | ((mode & UnixFileMode.GroupRead) != 0 ? UnixFileMode.GroupExecute : 0)
        | ((mode & UnixFileMode.OtherRead) != 0 ? UnixFileMode.OtherExecute : 0);

    private static (byte[]? Bytes, string? Reason) Attempt(Func<(byte[]?, string?)> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, Reason(problem));
        }
    }

    private static (byte[]? Bytes, string? Reason) ReadAll(Stream stream)
    {
        using var content = new MemoryStream();
        var buffer = new byte[64 << 10];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            content.Write(buffer, 0, count);
            if (content.Length > LargestInput)
                return (null, $"it is larger than {LargestInput >> 20} MiB");
        }

        return (content.ToArray(), null);
    }

    private static string Shown(string path) => path switch
    {
        "" => "a file without a name",
        Standard => "standard input",
        _ => path,
    };

    private static string Reason(Exception problem) => problem switch
    {
        FileNotFoundException => "there is no such file",
        DirectoryNotFoundException => "there is no such folder",
        UnauthorizedAccessException => "permission denied",
        PathTooLongException => "the name is too long",
        ArgumentException => "no file can have this name",
        _ => problem.Message,
    };
}
