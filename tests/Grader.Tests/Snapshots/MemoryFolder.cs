using Toy.Grader.Snapshots;

namespace Toy.Grader.Tests.Snapshots;

/// <summary>Snapshots in memory, and what was done to them.</summary>
internal sealed class MemoryFolder : ISnapshotFolder
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    public MemoryFolder(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
            _files[name] = text;
    }

    /// <summary>How often a file was written or deleted.</summary>
    public int Changes { get; private set; }

    public IReadOnlyList<string> Files => [.. _files.Keys];

    public string? Read(string fileName) => _files.GetValueOrDefault(fileName);

    public void Write(string fileName, string text)
    {
        Changes++;
        _files[fileName] = text;
    }

    public void Delete(string fileName)
    {
        Changes++;
        _files.Remove(fileName);
    }
}
