// How the terminal hands over what is typed while the kernel has the console: in lines that the terminal edits, as before, but
// Ctrl-C and Ctrl-D end a line as well and go to the guest, and only Ctrl-\ is left for toy. Where there is no such terminal
// nothing is changed.

using System.Runtime.InteropServices;

namespace Toy.Cli.Hosting;

internal sealed class TerminalMode : IDisposable
{
    private const int StandardInput = 0;
    private const int Now = 0;

    // More than a struct termios has anywhere.
    private const int SettingsSize = 256;
    private const byte ControlC = 3;
    private const byte ControlD = 4;

    private readonly byte[]? _before;
    private readonly PosixSignalRegistration[] _endings;
    private int _isRestored;

    private TerminalMode(byte[]? before)
    {
        _before = before;
        AppDomain.CurrentDomain.ProcessExit += OnExit;

        // Signals that end toy give the terminal back first.
        _endings = before is null
            ? []
            : [.. ((PosixSignal[])[PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGINT]).Select(
                signal => PosixSignalRegistration.Create(signal, _ => Restore()))];
    }

    /// <summary>Where struct termios has its control characters, by system, and which is which.</summary>
    private static (int Start, int Interrupt, int Suspend, int EndOfFile, int EndOfLine, int SecondEndOfLine, byte None)? Layout =>
        OperatingSystem.IsLinux() ? (17, 0, 10, 4, 11, 16, 0)
        : OperatingSystem.IsMacOS() ? (32, 8, 10, 0, 1, 2, 0xFF)
        : null;

    /// <summary>Puts the terminal on standard input into this mode, until it is disposed.</summary>
    public static TerminalMode Enter()
    {
        var settings = new byte[SettingsSize];
        if (Layout is not { } layout || tcgetattr(StandardInput, settings) != 0)
            return new TerminalMode(null);
        var before = settings.ToArray();
        settings[layout.Start + layout.Interrupt] = layout.None;
        settings[layout.Start + layout.Suspend] = layout.None;
        settings[layout.Start + layout.EndOfFile] = layout.None;
        settings[layout.Start + layout.EndOfLine] = ControlC;
        settings[layout.Start + layout.SecondEndOfLine] = ControlD;
        return new TerminalMode(tcsetattr(StandardInput, Now, settings) == 0 ? before : null);
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        foreach (var ending in _endings)
            ending.Dispose();
        Restore();
    }

    private void OnExit(object? sender, EventArgs arguments) => Restore();

    private void Restore()
    {
        if (_before is not null && Interlocked.Exchange(ref _isRestored, 1) == 0)
            _ = tcsetattr(StandardInput, Now, _before);
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int tcgetattr(int descriptor, [Out] byte[] settings);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int tcsetattr(int descriptor, int when, [In] byte[] settings);
}
