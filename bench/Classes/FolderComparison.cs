namespace Toy.Bench.Classes;

/// <summary>Compares folders, byte for byte.</summary>
internal static class FolderComparison
{
    /// <summary>A line for each file that is not the same in both.</summary>
    public static IEnumerable<string> Differences(string one, string other)
    {
        var files = Files(one).Union(Files(other)).Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var (left, right) = (Path.Combine(one, file), Path.Combine(other, file));
            if (!File.Exists(left) || !File.Exists(right))
                yield return $"{file} is in one folder alone";
            else if (!File.ReadAllBytes(left).AsSpan().SequenceEqual(File.ReadAllBytes(right)))
                yield return $"{left} and {right} differ";
        }
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path));
}
