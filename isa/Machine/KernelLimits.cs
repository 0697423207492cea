// How much of everything there is in the kernel, where programs can meet the limit.

namespace Toy.Isa;

/// <summary>The kernel's limits; those of a program's memory and arguments are in <see cref="ProgramLimits"/>.</summary>
public static class KernelLimits
{
    /// <summary>Name and value of every limit, for generated text.</summary>
    public static IReadOnlyList<(string Name, uint Value)> All =>
    [
        // processes in all, open files of one, and open files in all
        ("PROCESSES", 64),
        ("DESCRIPTORS", 16),
        ("OPEN_FILES", 128),

        // bytes: of a path with its final zero byte, and that a pipe holds, a power of two
        ("PATH_SIZE", 64),
        ("PIPE_ROOM", 512),
    ];
}
