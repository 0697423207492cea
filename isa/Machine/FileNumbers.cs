// The numbers that open, lseek and fstat are asked with and answer.

namespace Toy.Isa;

/// <summary>How a file is opened: xv6's numbers, and Toy's behind them.</summary>
public static class OpenFlags
{
    /// <summary>Name and value of every flag, for generated text; the first is none.</summary>
    public static IReadOnlyList<(string Name, uint Value)> All =>
    [
        ("O_RDONLY", 0),
        ("O_WRONLY", 1),
        ("O_RDWR", 2),
        ("O_CREAT", 0x200),
        ("O_TRUNC", 0x400),
        ("O_APPEND", 0x800),
    ];
}

/// <summary>What an offset counts from.</summary>
public static class SeekOrigins
{
    /// <summary>The beginning of the file, where it is now, its end.</summary>
    public static IReadOnlyList<(string Name, uint Value)> All =>
    [
        ("SEEK_SET", 0),
        ("SEEK_CUR", 1),
        ("SEEK_END", 2),
    ];
}

/// <summary>What a file can be: xv6's numbers, and Toy's behind them.</summary>
public static class FileTypes
{
    /// <summary>Name and value of every type, for generated text.</summary>
    public static IReadOnlyList<(string Name, uint Value)> All =>
    [
        ("FILE_DIRECTORY", 1),
        ("FILE_PLAIN", 2),
        ("FILE_DEVICE", 3),
        ("FILE_PIPE", 4),
    ];
}
