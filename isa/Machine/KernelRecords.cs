// What the kernel and programs hand each other in memory, beside what signals need (SignalFrame.cs): offsets in bytes, and sizes.
// The C structures are in src/Kernel/user/include; the C library holds them to these numbers.

namespace Toy.Isa;

/// <summary>Records by the names that assembly uses: offset, or size.</summary>
public static class KernelRecords
{
    /// <summary>How many bytes a process's name has, its final zero byte among them.</summary>
    public const uint NameSize = 16;

    /// <summary>How many bytes a file's name has in a directory, as in xv6.</summary>
    private const uint FileNameSize = 14;

    /// <summary><c>struct process_info</c>: what is told of a process. Its pages are those promised to it.</summary>
    public static IReadOnlyList<(string Name, uint Value)> ProcessInfo =>
    [
        ("PI_PID", 0),
        ("PI_PARENT", 4),
        ("PI_STATE", 8),
        ("PI_PAGES", 12),
        ("PI_NAME", 16),
        ("PI_SIZE", 16 + NameSize),
        ("NAME_SIZE", NameSize),
    ];

    /// <summary><c>struct file_status</c>: what is told of a file, as in xv6. Type and links are 16 bits.</summary>
    public static IReadOnlyList<(string Name, uint Value)> FileStatus =>
    [
        ("ST_TYPE", 0),
        ("ST_DEVICE", 4),
        ("ST_NUMBER", 8),
        ("ST_LINKS", 12),
        ("ST_LENGTH", 16),
        ("ST_SIZE", 20),
    ];

    /// <summary><c>struct directory_entry</c>: what a directory is read as, as in xv6. The number has 16 bits.</summary>
    public static IReadOnlyList<(string Name, uint Value)> DirectoryEntry =>
    [
        ("DIRENT_NUMBER", 0),
        ("DIRENT_NAME", 2),
        ("DIRENT_NAME_SIZE", FileNameSize),
        ("DIRENT_SIZE", 2 + FileNameSize),
    ];

    /// <summary><c>struct sigaction</c>: what becomes of a signal. A handler returns to the last word.</summary>
    public static IReadOnlyList<(string Name, uint Value)> SignalAction =>
    [
        ("ACT_HANDLER", 0),
        ("ACT_MASK", 4),
        ("ACT_FLAGS", 8),
        ("ACT_RETURN", 12),
        ("ACT_SIZE", 16),
    ];
}
