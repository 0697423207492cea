// The host of a real process: its own streams, terminals and environment.

using Microsoft.Win32.SafeHandles;

namespace Toy.Cli.Hosting;

internal static class ProcessHost
{
    private const int StandardInput = 0;
    private const int StandardOutput = 1;

    public static Host Create() => new()
    {
        Input = OpenInput(),
        Output = new OutputStream(OpenOutput()),
        Error = Console.Error,
        IsInputTerminal = !Console.IsInputRedirected,
        IsOutputTerminal = !Console.IsOutputRedirected,
        IsErrorColoured = !Console.IsErrorRedirected && IsColourWanted,
        IsOutputColoured = !Console.IsOutputRedirected && IsColourWanted,
        Variable = Environment.GetEnvironmentVariable,
    };

    private static bool IsColourWanted =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    // At a terminal the console's own stream edits and echoes lines itself, and sets the terminal up for that.
    private static Stream OpenInput() => Console.IsInputRedirected || OperatingSystem.IsWindows()
        ? Console.OpenStandardInput()
        : new FileStream(new SafeFileHandle(StandardInput, ownsHandle: false), FileAccess.Read, bufferSize: 0);

    // The console's own stream hides that the reader of a pipe has gone away, and a guest would print for nobody for ever.
    // A FileStream tells; but to a file it writes at a position of its own, which two programs appending to one file
    // would not survive.
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows())
        {
            try
            {
                var handle = new SafeFileHandle(StandardOutput, ownsHandle: false);
                var pipe = new FileStream(handle, FileAccess.Write, bufferSize: 0);
                if (!pipe.CanSeek)
                    return pipe;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // Standard output is closed, or not for writing: the first write will say so.
            }
        }

        return Console.OpenStandardOutput();
    }
}
