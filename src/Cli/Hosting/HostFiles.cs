// Reading and writing the host's files: every way it can go wrong becomes one diagnostic, and an output is either
// complete or not there.

using Toy.Assembler.Diagnostics;

namespace Toy.Cli.Hosting;

internal static class HostFiles
{
    /// <summary>No source, object or program is larger; devices that never end stop here too.</summary>
    private const int LargestInput = 256 << 20;

    /// <summary>The whole content of a file, or null and a diagnostic. The name <c>-</c> is standard input.</summary>
    public static byte[]? Read(string path, DiagnosticBag diagnostics)
    {
        var (bytes, reason) = TryRead(path);
        if (bytes is null)
            diagnostics.Error(HostDiagnostics.CannotRead, $"cannot read {path}: {reason}");
        return bytes;
    }

    /// <summary>The whole content of a file, or why it can't be had.</summary>
    public static (byte[]? Bytes, string? Reason) TryRead(string path)
    {
        if (path.Length == 0)
            return (null, "the name is empty");
        if (Directory.Exists(path))
            return (null, "it is a directory");
        try
        {
            using var stream = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            return ReadAll(stream);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return (null, Reason(problem));
        }
    }

    /// <summary>
    /// Writes a file: first under another name beside it, which then takes its place, so that no half-written file is left.
    /// False and a diagnostic when that fails.
    /// </summary>
    public static bool Write(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics, bool isProgram = false)
    {
        string? temporary = null;
        try
        {
            if (path.Length == 0)
                throw new IOException("the name is empty");
            if (Directory.Exists(path))
                throw new IOException("it is a directory");
            if (IsDevice(path))
            {
                using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
                device.Write(bytes);
                return true;
            }

            // Writing beside it would get around a file that is protected itself.
            if (File.Exists(path) && (File.GetAttributes(path) & FileAttributes.ReadOnly) != 0)
                throw new IOException("it is read-only");
            temporary = $"{path}.{Environment.ProcessId}.tmp";
            File.WriteAllBytes(temporary, bytes);
            if (isProgram && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(temporary) | UnixFileMode.UserExecute);
            File.Move(temporary, path, overwrite: true);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            if (temporary is not null && File.Exists(temporary))
                File.Delete(temporary);
            diagnostics.Error(HostDiagnostics.CannotWrite, $"cannot write {path}: {Reason(problem)}");
            return false;
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

    private static bool IsDevice(string path) =>
        File.Exists(path) && (File.GetAttributes(path) & FileAttributes.Device) != 0;

    private static string Reason(Exception problem) => problem switch
    {
        FileNotFoundException => "there is no such file",
        DirectoryNotFoundException => "there is no such directory",
        UnauthorizedAccessException => "permission denied",
        PathTooLongException => "the name is too long",
        _ => problem.Message,
    };
}
