// The exit statuses of toy (docs: README, "Exit statuses"). A guest's own status is passed on as it is.

namespace Toy.Cli;

internal static class ExitStatus
{
    public const int Success = 0;

    /// <summary>The input has errors: a source, an object, a link, a file that can't be read or written.</summary>
    public const int Failed = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int Usage = 2;

    /// <summary>Some submissions could not be run, and have no points for that.</summary>
    public const int Crashed = 3;

    // toy run passes a guest's status through, so its own are where timeout(1) and env(1) have theirs.

    /// <summary>The instruction limit was reached.</summary>
    public const int LimitReached = 124;

    /// <summary>The program could not be built or loaded, or its output not written.</summary>
    public const int NotRun = 125;

    /// <summary>A fault found no handler.</summary>
    public const int UnhandledFault = 126;

    /// <summary>The machine halted and nothing could wake it.</summary>
    public const int Halted = 127;

    /// <summary>And the number of the signal that ended the program under the kernel.</summary>
    public const int Killed = 128;

    /// <summary>Ended from the keyboard: what a shell reports for a process that SIGQUIT ended.</summary>
    public const int Left = 131;

    /// <summary>Nobody reads the output any more: what a shell reports for a process that SIGPIPE ended.</summary>
    public const int ReaderGone = 141;
}
