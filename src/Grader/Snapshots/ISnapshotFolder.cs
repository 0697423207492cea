// Where snapshots are kept. The store decides what is read and written; the host does it.

namespace Toy.Grader.Snapshots;

/// <summary>A folder of text files. What goes wrong with the host's files is an <see cref="IOException"/>.</summary>
public interface ISnapshotFolder
{
    /// <summary>The names of the files in it, in ordinal order; none when there is no such folder.</summary>
    IReadOnlyList<string> Files { get; }

    /// <summary>A file's text, or null when there is no such file.</summary>
    string? Read(string fileName);

    /// <summary>Writes a file as a whole: after a crash there is the old one or the new one, never half of one.</summary>
    void Write(string fileName, string text);

    /// <summary>Deletes a file, if there is one.</summary>
    void Delete(string fileName);
}
