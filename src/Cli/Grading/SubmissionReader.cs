// What a student handed in, a folder, a file or a zip archive, → a submission, or why it can't be taken. Only the files that
// the assignment asks for are read, each by its name; nothing is unpacked to the host's disk.

using System.IO.Compression;
using Toy.Cli.Hosting;
using Toy.Grader.Submissions;

namespace Toy.Cli.Grading;

/// <param name="handIn">The files that the assignment asks for.</param>
internal sealed class SubmissionReader(IReadOnlyList<string> handIn)
{
    private const string ArchiveEnding = ".zip";
    private const int LargestArchive = 32 << 20;
    private const int MostEntries = 5000;

    // In the upper half of an entry's attributes: the kind of file on Unix.
    private const int UnixModeShift = 16;
    private const int UnixKindMask = 0xF000;
    private const int UnixLink = 0xA000;

    /// <summary>The id of the student who handed this in: the name without its ending.</summary>
    public static string StudentOf(string path)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        return Directory.Exists(path) ? name : Path.GetFileNameWithoutExtension(name);
    }

    /// <summary>The submission at a path. With a problem it is empty.</summary>
    public (Submission Submission, string? Problem) Read(string path)
    {
        var student = StudentOf(path);
        try
        {
            // A link of the student's could lead to anything on this machine, the solution before all.
            if (new FileInfo(path).LinkTarget is not null)
                throw new RefusedException("it is a link");
            var files = Directory.Exists(path) ? OfFolder(path)
                : path.EndsWith(ArchiveEnding, StringComparison.OrdinalIgnoreCase) ? OfArchive(path)
                : OfFile(path);
            return (new Submission(student, files), null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            var reason = problem is RefusedException ? problem.Message : "it can't be read";
            return (new Submission(student, FileSet.Empty), $"the submission can't be taken: {reason}");
        }
    }

    private FileSet OfFolder(string folder)
    {
        var root = RealPath.Of(folder) ?? throw new RefusedException("its links lead nowhere");
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in handIn)
        {
            var path = Path.Combine(root, name);
            if (!File.Exists(path) && !Directory.Exists(path) && new FileInfo(path).LinkTarget is null)
                continue;
            if (RealPath.Of(path) != Path.GetFullPath(path))
                throw new RefusedException($"{name} is a link, or lies behind one");
            files.Add(name, ReadFile(path, name));
        }

        return new FileSet(files);
    }

    private FileSet OfFile(string path)
    {
        if (handIn.Count != 1)
            throw new RefusedException($"{handIn.Count} files are to be handed in, in a folder or an archive: {string.Join(", ", handIn)}");
        return new FileSet([KeyValuePair.Create(handIn[0], ReadFile(path, handIn[0]))]);
    }

    // A pipe or a device would keep whoever opens it waiting for ever. They have no length, and what has none needs no reading.
    private static byte[] ReadFile(string path, string name)
    {
        if ((File.GetAttributes(path) & FileAttributes.Directory) != 0)
            throw new RefusedException($"{name} is no file");
        if (new FileInfo(path).Length == 0)
            return [];
        using var stream = File.OpenRead(path);
        return ReadAll(stream, name);
    }

    private FileSet OfArchive(string path)
    {
        if (new FileInfo(path).Length == 0)
            throw new RefusedException("the archive is empty");
        if (new FileInfo(path).Length > LargestArchive)
            throw new RefusedException($"the archive has more than {LargestArchive >> 20} MiB");
        using var archive = ZipFile.OpenRead(path);
        if (archive.Entries.Count > MostEntries)
            throw new RefusedException($"the archive has more than {MostEntries} entries");
        var files = new Dictionary<string, ZipArchiveEntry>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName.TrimEnd('/');
            if (!FileSet.IsPath(name))
                throw new RefusedException("a name in the archive leads out of it");
            if (((entry.ExternalAttributes >> UnixModeShift) & UnixKindMask) == UnixLink)
                throw new RefusedException("there is a link in the archive");
            if (!entry.FullName.EndsWith('/') && !files.TryAdd(name, entry))
                throw new RefusedException("a name is in the archive twice");
        }

        var folder = CommonFolder(files.Keys);
        var read = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in handIn)
        {
            if (!files.TryGetValue(folder + name, out var entry))
                continue;
            using var stream = entry.Open();
            read.Add(name, ReadAll(stream, name));
        }

        return new FileSet(read);
    }

    // People often pack a folder, not what is in it.
    private string CommonFolder(IReadOnlyCollection<string> names)
    {
        if (handIn.Any(names.Contains))
            return "";
        var found = names.FirstOrDefault(name => name.EndsWith("/" + handIn[0], StringComparison.Ordinal) && !name.StartsWith("__MACOSX/", StringComparison.Ordinal));
        return found is null ? "" : found[..^handIn[0].Length];
    }

    private static byte[] ReadAll(Stream stream, string name)
    {
        // Not by the length that an archive claims: that is the student's word.
        var content = new MemoryStream();
        var buffer = new byte[16 << 10];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            if (content.Length + count > FolderFiles.LargestFile)
                throw new RefusedException($"{name} has more than {FolderFiles.LargestFile >> 20} MiB");
            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }
}
