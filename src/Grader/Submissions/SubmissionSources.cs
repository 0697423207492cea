// What the assembler may include: the files given by the instructor, and under them those handed in. All are in memory, so
// there is no path, however spelt, that leads to a file of the host.

using Toy.Assembler.Sources;

namespace Toy.Grader.Submissions;

/// <summary>Given files laid over those of a submission.</summary>
internal sealed class SubmissionSources(FileSet given, FileSet handedIn) : ISourceProvider
{
    /// <summary>Whether something handed in was read since this was last set to false.</summary>
    public bool HasReadSubmission { get; set; }

    /// <summary>A file by its path; null when there is none.</summary>
    public byte[]? Find(string path)
    {
        if (given.TryGet(path, out var bytes))
            return bytes;
        HasReadSubmission = true;
        return handedIn.TryGet(path, out bytes) ? bytes : null;
    }

    public IncludedFile Read(string path, string includedBy)
    {
        // As the assembler's own rule: beside the file that includes it, else from the top.
        var folder = includedBy.LastIndexOf('/') is > 0 and var slash ? includedBy[..slash] : "";
        foreach (var candidate in (string?[])[Resolve(folder, path), Resolve("", path)])
        {
            if (candidate is not null && Find(candidate) is { } bytes)
                return new IncludedFile(candidate, bytes);
        }

        return Resolve(folder, path) is null
            ? new IncludedFile(path, null, "it is outside of what was handed in and given")
            : new IncludedFile(path, null, "it is neither handed in nor given");
    }

    // Null for what leads out of the top.
    private static string? Resolve(string folder, string path)
    {
        if (path.StartsWith('/') || path.Contains('\\', StringComparison.Ordinal) || path.Contains(':', StringComparison.Ordinal))
            return null;
        var parts = new List<string>();
        foreach (var part in (folder + "/" + path).Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count == 0)
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }
}
