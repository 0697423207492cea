// The table of system calls: one row a call. The kernel's dispatch table, the stubs that C programs are linked with, their
// prototypes (CallHeader.cs), SYS_ constants and the arguments in traces follow from it (spec/10-kernel-abi.md §3).

namespace Toy.Isa;

/// <summary>
/// xv6's 21 calls, then Toy's own. <c>sys_NAME</c> in the kernel is what carries a call out. Where the C function begins with
/// two underscores, programs call one of the C library that also sets errno; all others they call directly.
/// </summary>
public static class SystemCalls
{
    /// <summary>By number, from 1 on.</summary>
    public static IReadOnlyList<SystemCall> All { get; } = Checked(
    [
        new(1, "int", "__fork"),
        new(2, "_Noreturn void", "_exit", Number("int status")),
        new(3, "int", "__wait"),
        new(4, "int", "__pipe", OutputNumbers("int descriptors[2]", 2)),
        new(5, "int", "__read", Number("int descriptor"), Output("void *to"), Number("unsigned length")),
        new(6, "int", "__kill", Number("int pid")),
        new(7, "int", "__exec", Text("const char *path"), Texts("char **arguments")),
        new(8, "int", "__fstat", Number("int descriptor"), Structure("struct file_status *to")),
        new(9, "int", "__chdir", Text("const char *path")),
        new(10, "int", "__dup", Number("int descriptor")),
        new(11, "int", "getpid"),
        new(12, "void *", "__sbrk", Number("int change")),
        new(13, "int", "__sleep", Number("int ticks")),
        new(14, "int", "uptime"),
        new(15, "int", "__open", Text("const char *path"), Number("int how")),
        new(16, "int", "__write", Number("int descriptor"), Input("const void *from", "length"), Number("unsigned length")),
        new(17, "int", "mknod", Text("const char *path"), Number("int major"), Number("int minor")),
        new(18, "int", "__unlink", Text("const char *path")),
        new(19, "int", "__link", Text("const char *from"), Text("const char *to")),
        new(20, "int", "__mkdir", Text("const char *path")),
        new(21, "int", "__close", Number("int descriptor")),
        new(22, "int", "__waitpid", Number("int pid"), OutputNumbers("int *status", 1), Number("int options")),
        new(23, "int", "getppid"),
        new(24, "int", "processes", Structure("struct process_info *to"), Number("int most")),
        new(25, "int", "freepages"),
        new(26, "int", "__lseek", Number("int descriptor"), Number("int offset"), Number("int from")),
        new(27, "int", "__sigsend", Number("int pid"), Number("int signal")),
        new(28, "int", "__sigaction", Number("int signal"), Structure("const struct sigaction *action"), Structure("struct sigaction *old")),
        new(29, "int", "__sigprocmask", Number("int how"), Structure("const unsigned *set"), Structure("unsigned *old")),
        new(30, "int", "__sigpending", OutputNumbers("unsigned *set", 1)),
        new(31, "int", "__sigsuspend", Structure("const unsigned *set")),
        new(32, "int", "__sigaltstack", Structure("const struct signal_stack *stack"), Structure("struct signal_stack *old")),
        new(33, "int", "__sigreturn", Structure("const struct signal_context *context")),
        new(34, "int", "__setalarm", Number("int ticks"), Number("int interval"), OutputNumbers("int old[2]", 2)),
        new(35, "int", "__setpgid", Number("int pid"), Number("int group")),
        new(36, "int", "__getpgid", Number("int pid")),
        new(37, "int", "__foreground", Number("int group")),
    ]);

    /// <summary>The call of a number; null when there is none.</summary>
    public static SystemCall? Find(uint number) => number - 1 < (uint)All.Count ? All[(int)number - 1] : null;

    /// <summary>Refuses rows that the kernel's table could not hold, or whose text could not be C.</summary>
    /// <exception cref="InvalidOperationException">A row is wrong; the sentence says which and why.</exception>
    public static IReadOnlyList<SystemCall> Checked(IReadOnlyList<SystemCall> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Number != i + 1)
                throw new InvalidOperationException($"system call {row.Name} has number {row.Number} and stands where {i + 1} should");
            if (row.Arguments.Count > MostArguments)
                throw new InvalidOperationException($"system call {row.Name} has more than {MostArguments} arguments");
            if (rows.Take(i).Any(other => other.Name == row.Name))
                throw new InvalidOperationException($"there are two system calls {row.Name}");
            foreach (var argument in row.Arguments)
            {
                if (argument.Name.Length == 0)
                    throw new InvalidOperationException($"system call {row.Name}: '{argument.Declaration}' has no name");
                if (argument.Length is { } length && row.Arguments.All(other => other.Name != length))
                    throw new InvalidOperationException($"system call {row.Name} has no argument '{length}' that could count {argument.Name}");
            }
        }

        return rows;
    }

    /// <summary>As many as a handler takes in registers.</summary>
    public const int MostArguments = 3;

    // The words that rows are made of.

    private static CallArgument Number(string declaration) => new(ArgumentKind.Number, declaration);

    private static CallArgument Text(string declaration) => new(ArgumentKind.Text, declaration);

    private static CallArgument Texts(string declaration) => new(ArgumentKind.Texts, declaration);

    private static CallArgument Input(string declaration, string length) => new(ArgumentKind.Input, declaration, length);

    private static CallArgument Output(string declaration) => new(ArgumentKind.Output, declaration);

    private static CallArgument OutputNumbers(string declaration, int count) => new(ArgumentKind.OutputNumbers, declaration, Count: count);

    private static CallArgument Structure(string declaration) => new(ArgumentKind.Structure, declaration);
}
