// Folders of the host → files in memory. Links are not followed, so nothing outside of the folder gets in.

using Toy.Grader.Submissions;

namespace Toy.Cli.Grading;

internal static class FolderFiles
{
    /// <summary>Files of a folder, however deep.</summary>
    public const int MostFiles = 2000;

    /// <summary>Bytes of one file.</summary>
    public const int LargestFile = 1 << 20;

    /// <summary>Bytes of all files of an assignment's folder.</summary>
    private const long LargestFolder = 128 << 20;

    private static readonly EnumerationOptions s_plainFiles = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        MaxRecursionDepth = 8,
        IgnoreInaccessible = false,
    };

    /// <summary>All files of a folder of the instructor's.</summary>
    /// <exception cref="IOException">They can't be read, or there are too many.</exception>
    public static FileSet Read(string folder)
    {
        var files = new List<KeyValuePair<string, byte[]>>();
        var size = 0L;
        foreach (var path in Directory.EnumerateFiles(folder, "*", s_plainFiles))
        {
            var name = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            if (!FileSet.IsPath(name))
                continue;
            size += new FileInfo(path).Length;
            if (files.Count == MostFiles || size > LargestFolder)
                throw new IOException($"{folder} has more than {MostFiles} files or {LargestFolder >> 20} MiB");
            files.Add(KeyValuePair.Create(name, File.ReadAllBytes(path)));
        }

        return new FileSet(files);
    }
}
