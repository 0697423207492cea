namespace Toy.Testing;

/// <summary>The repository that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder of Toy.sln, found above the test's own folder.</summary>
    public static string Root
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "Toy.sln")))
                folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("no Toy.sln above the tests");
            return folder;
        }
    }

    /// <summary>The path of a file or folder given relative to the root, with slashes.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The text of a file given relative to the root, with \n at the end of each line.</summary>
    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>The hand-written C# files under a folder, relative to the root, with slashes, in order.</summary>
    public static IReadOnlyList<string> Sources(string folder) =>
    [
        .. Directory.EnumerateFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "Generated"))
            .Order(StringComparer.Ordinal),
    ];
}
