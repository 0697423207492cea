// Where a path really leads once every symbolic link on the way is followed: what confinement to a directory is judged by.

namespace Toy.Cli.Hosting;

internal static class RealPath
{
    /// <summary>The absolute path without links, or null when links lead round in a circle or can't be read.</summary>
    public static string? Of(string path)
    {
        try
        {
            var real = Path.GetPathRoot(Path.GetFullPath(path)) ?? "";
            var rest = Path.GetFullPath(path)[real.Length..];
            foreach (var part in rest.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
            {
                real = Path.Combine(real, part);
                FileSystemInfo here = Directory.Exists(real) ? new DirectoryInfo(real) : new FileInfo(real);
                if (here.LinkTarget is null)
                    continue;
                if (here.ResolveLinkTarget(returnFinalTarget: true) is not { } target || Of(target.FullName) is not { } followed)
                    return null;
                real = followed;
            }

            return real;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether a path lies in a directory or below it; both must be real paths.</summary>
    public static bool IsInside(string path, string directory)
    {
        var prefix = directory.EndsWith(Path.DirectorySeparatorChar) ? directory : directory + Path.DirectorySeparatorChar;
        return path.StartsWith(prefix, StringComparison.Ordinal);
    }
}
