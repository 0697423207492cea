using Toy.Grader.Submissions;

namespace Toy.Exercises.Tests;

/// <summary>Folders of the repository as sets of files.</summary>
internal static class RepositoryFiles
{
    internal static FileSet Read(string folder) => new(Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => KeyValuePair.Create(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)))
        : []);
}
