// The names of snapshot files. A snapshot NAME is what was verified, NAME.verified.txt; what a run gave instead of it,
// NAME.received.txt; and further answers that are as good, NAME.2.verified.txt and so on.

using System.Globalization;

namespace Toy.Grader.Snapshots;

/// <summary>What a file's name says of it.</summary>
/// <param name="Name">The snapshot it belongs to.</param>
/// <param name="Alternative">1 for the first text that is accepted, 2 and more for further ones.</param>
/// <param name="IsVerified">Accepted; otherwise received and waiting for somebody to decide.</param>
public readonly record struct SnapshotFile(string Name, int Alternative, bool IsVerified)
{
    /// <summary>How many texts can be accepted for one snapshot.</summary>
    public const int MostAlternatives = 99;

    /// <summary>The longest name of a snapshot.</summary>
    public const int LongestName = 100;

    private const string VerifiedEnd = ".verified.txt";
    private const string ReceivedEnd = ".received.txt";

    /// <summary>The file's own name, without a folder.</summary>
    public string FileName => this switch
    {
        { IsVerified: false } => Name + ReceivedEnd,
        { Alternative: 1 } => Name + VerifiedEnd,
        _ => string.Create(CultureInfo.InvariantCulture, $"{Name}.{Alternative}{VerifiedEnd}"),
    };

    /// <summary>The file of a snapshot's verified text.</summary>
    public static SnapshotFile Verified(string name, int alternative = 1) => new(name, alternative, IsVerified: true);

    /// <summary>The file of the text that waits for a decision.</summary>
    public static SnapshotFile Received(string name) => new(name, 1, IsVerified: false);

    /// <summary>Whether a snapshot can have this name: letters of ASCII, digits, - and _, and no - at its beginning.</summary>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length is > 0 and <= LongestName && name[0] != '-'
            && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_');
    }

    /// <summary>Reads a file's name; null when it is none of a snapshot.</summary>
    public static SnapshotFile? Parse(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        if (fileName.EndsWith(ReceivedEnd, StringComparison.Ordinal))
            return IsName(fileName[..^ReceivedEnd.Length]) ? Received(fileName[..^ReceivedEnd.Length]) : null;
        if (!fileName.EndsWith(VerifiedEnd, StringComparison.Ordinal))
            return null;
        var stem = fileName[..^VerifiedEnd.Length];
        if (IsName(stem))
            return Verified(stem);
        var dot = stem.LastIndexOf('.');
        return dot > 0
            && IsName(stem[..dot])
            && int.TryParse(stem.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var alternative)
            && alternative is > 1 and <= MostAlternatives
            && Verified(stem[..dot], alternative) is var file && file.FileName == fileName
            ? file
            : null;
    }

    /// <summary>Whether a file means to be a snapshot, well named or not.</summary>
    public static bool LooksLike(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return fileName.EndsWith(VerifiedEnd, StringComparison.OrdinalIgnoreCase)
            || fileName.EndsWith(ReceivedEnd, StringComparison.OrdinalIgnoreCase);
    }
}
