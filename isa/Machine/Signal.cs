// Signals: the numbers of Linux on IA-32, and what becomes of a process that has not said what it wants done
// (spec/13-signals.md §2).

namespace Toy.Isa;

/// <summary>What a signal does to a process that has no handler for it.</summary>
public enum SignalDefault
{
    /// <summary>The process ends.</summary>
    End,

    /// <summary>Nothing.</summary>
    Ignore,

    /// <summary>The process stops until it is continued.</summary>
    Stop,
}

/// <summary>One signal.</summary>
/// <param name="Number">From 1 on; in a set of signals it is bit <c>Number - 1</c>.</param>
/// <param name="Name">As C and assembly write it: <c>SIGINT</c>.</param>
/// <param name="Default">What it does without a handler.</param>
/// <param name="Meaning">In a few words, those of <c>strsignal</c> on Linux.</param>
public sealed record Signal(int Number, string Name, SignalDefault Default, string Meaning)
{
    /// <summary>Its bit in a set.</summary>
    public uint Bit => 1u << (Number - 1);
}

/// <summary>All signals, and sets of them.</summary>
public static class Signals
{
    /// <summary>By number, from 1 on.</summary>
    public static IReadOnlyList<Signal> All { get; } =
    [
        new(1, "SIGHUP", SignalDefault.End, "Hangup"),
        new(2, "SIGINT", SignalDefault.End, "Interrupt"),
        new(3, "SIGQUIT", SignalDefault.End, "Quit"),
        new(4, "SIGILL", SignalDefault.End, "Illegal instruction"),
        new(5, "SIGTRAP", SignalDefault.End, "Trace/breakpoint trap"),
        new(6, "SIGABRT", SignalDefault.End, "Aborted"),
        new(7, "SIGBUS", SignalDefault.End, "Bus error"),
        new(8, "SIGFPE", SignalDefault.End, "Floating point exception"),
        new(9, "SIGKILL", SignalDefault.End, "Killed"),
        new(10, "SIGUSR1", SignalDefault.End, "User defined signal 1"),
        new(11, "SIGSEGV", SignalDefault.End, "Segmentation fault"),
        new(12, "SIGUSR2", SignalDefault.End, "User defined signal 2"),
        new(13, "SIGPIPE", SignalDefault.End, "Broken pipe"),
        new(14, "SIGALRM", SignalDefault.End, "Alarm clock"),
        new(15, "SIGTERM", SignalDefault.End, "Terminated"),
        new(16, "SIGSTKFLT", SignalDefault.End, "Stack fault"),
        new(17, "SIGCHLD", SignalDefault.Ignore, "Child exited"),
        new(18, "SIGCONT", SignalDefault.Ignore, "Continued"),
        new(19, "SIGSTOP", SignalDefault.Stop, "Stopped (signal)"),
        new(20, "SIGTSTP", SignalDefault.Stop, "Stopped"),
        new(21, "SIGTTIN", SignalDefault.Stop, "Stopped (tty input)"),
        new(22, "SIGTTOU", SignalDefault.Stop, "Stopped (tty output)"),
        new(23, "SIGURG", SignalDefault.Ignore, "Urgent I/O condition"),
        new(24, "SIGXCPU", SignalDefault.End, "CPU time limit exceeded"),
        new(25, "SIGXFSZ", SignalDefault.End, "File size limit exceeded"),
        new(26, "SIGVTALRM", SignalDefault.End, "Virtual timer expired"),
        new(27, "SIGPROF", SignalDefault.End, "Profiling timer expired"),
        new(28, "SIGWINCH", SignalDefault.Ignore, "Window changed"),
        new(29, "SIGIO", SignalDefault.End, "I/O possible"),
        new(30, "SIGPWR", SignalDefault.End, "Power failure"),
        new(31, "SIGSYS", SignalDefault.End, "Bad system call"),
    ];

    /// <summary>The signals that do this when nothing else is wanted.</summary>
    public static uint With(SignalDefault action) =>
        All.Where(signal => signal.Default == action).Aggregate(0u, (set, signal) => set | signal.Bit);

    /// <summary>The signal of a name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Signal Named(string name) => All.Single(signal => signal.Name == name);

    /// <summary>The set of the signals of these names.</summary>
    public static uint Set(params IEnumerable<string> names) => names.Aggregate(0u, (set, name) => set | Named(name).Bit);
}

/// <summary>The flags of <c>sigaction</c>: those of Linux.</summary>
public static class SignalFlags
{
    /// <summary>Of SIGCHLD: not for a child that stops or goes on.</summary>
    public const uint NoChildStop = 1;

    /// <summary>Of SIGCHLD: children are not waited for.</summary>
    public const uint NoChildWait = 2;

    /// <summary>The handler takes three arguments. It gets them in any case.</summary>
    public const uint Info = 4;

    /// <summary>The handler runs on the stack of <c>sigaltstack</c>.</summary>
    public const uint OnStack = 0x0800_0000;

    /// <summary>A call that the handler has interrupted is made again.</summary>
    public const uint Restart = 0x1000_0000;

    /// <summary>The signal is not blocked while its handler runs.</summary>
    public const uint NoDefer = 0x4000_0000;

    /// <summary>The handler is called once.</summary>
    public const uint ResetHandler = 0x8000_0000;

    /// <summary>Name and bit of every flag, for generated text.</summary>
    public static IReadOnlyList<(string Name, uint Value)> All =>
    [
        ("SA_NOCLDSTOP", NoChildStop),
        ("SA_NOCLDWAIT", NoChildWait),
        ("SA_SIGINFO", Info),
        ("SA_ONSTACK", OnStack),
        ("SA_RESTART", Restart),
        ("SA_NODEFER", NoDefer),
        ("SA_RESETHAND", ResetHandler),
    ];
}
