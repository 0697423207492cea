// Snapshots in a folder of the host. A file is written under another name first, which then takes its place.

using System.Text;
using Toy.Grader.Snapshots;

namespace Toy.Cli.Snapshots;

/// <param name="path">The folder; it is made when the first file is written.</param>
internal sealed class HostSnapshotFolder(string path) : ISnapshotFolder
{
    // No snapshot that anybody reads is larger.
    private const int LargestFile = 16 << 20;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public IReadOnlyList<string> Files => Guarded<IReadOnlyList<string>>(() =>
        Directory.Exists(path) ? [.. Directory.EnumerateFiles(path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)] : []);

    public string? Read(string fileName) => Guarded(() =>
    {
        var file = new FileInfo(Path.Combine(path, fileName));
        if (!file.Exists)
            return null;
        if (file.Length > LargestFile)
            throw new IOException($"{file.FullName} is larger than {LargestFile >> 20} MiB: that is no snapshot");
        return File.ReadAllText(file.FullName, s_utf8);
    });

    public void Write(string fileName, string text) => Guarded(() =>
    {
        Directory.CreateDirectory(path);
        var target = Path.Combine(path, fileName);
        var temporary = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllText(temporary, text, s_utf8);
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }

        return true;
    });

    public void Delete(string fileName) => Guarded(() =>
    {
        if (Directory.Exists(path))
            File.Delete(Path.Combine(path, fileName));
        return true;
    });

    // One kind of exception for everything that can go wrong out there.
    private static T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new IOException(problem.Message, problem);
        }
    }
}
