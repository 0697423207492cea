// Files in memory, by paths with slashes: what was handed in, what is given. Whatever reads them cannot reach the host's.

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Toy.Grader.Submissions;

/// <summary>Files by their paths, which are relative and have no empty part, <c>.</c> or <c>..</c>.</summary>
public sealed class FileSet
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public static FileSet Empty { get; } = new([]);

    /// <param name="files">Of two with one path the later one counts.</param>
    /// <exception cref="ArgumentException">A path is not allowed.</exception>
    public FileSet(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var (path, bytes) in files)
            _files[IsPath(path) ? path : throw new ArgumentException($"'{path}' is no path in a set of files", nameof(files))] = bytes;
    }

    /// <summary>In ordinal order.</summary>
    public IReadOnlyCollection<string> Paths => _files.Keys;

    /// <summary>Path and contents, in ordinal order of the paths.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Files => _files;

    /// <summary>Whether a text can be a path here: what leads out of a folder, or names another host's root, cannot.</summary>
    public static bool IsPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return !path.Contains('\\', StringComparison.Ordinal)
            && !path.Contains(':', StringComparison.Ordinal)
            && !path.Any(char.IsControl)
            && path.Split('/').All(part => part is not ("" or "." or ".."));
    }

    public bool TryGet(string path, [NotNullWhen(true)] out byte[]? bytes) => _files.TryGetValue(path, out bytes);

    public bool Contains(string path) => _files.ContainsKey(path);

    /// <summary>The files of these paths alone.</summary>
    public FileSet Only(IEnumerable<string> paths) => new(paths.Where(_files.ContainsKey).Select(path => KeyValuePair.Create(path, _files[path])));

    /// <summary>The SHA-256 of names, lengths and contents under a heading, which keeps hashes of different things apart.</summary>
    public string Hash(string heading)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(heading + "\0"));
        foreach (var (path, bytes) in _files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{path}\0{bytes.Length}\0")));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
