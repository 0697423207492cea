// The guest's console at a terminal under the kernel: what is typed arrives while the guest runs, and a guest that sleeps is
// waited for without turning in circles. When it arrives depends on who types; a recording makes the run repeatable.

using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Toy.Cpu.Devices;

namespace Toy.Cli.Hosting;

internal sealed class TerminalConsole : IConsole, IDisposable
{
    private const int BufferSize = 1 << 10;

    // What the reader hands over beside bytes: input ended, or somebody wants to leave.
    private const int End = -1;
    private const int Leave = -2;

    private readonly Host _host;
    private readonly HostConsole _output;
    private readonly TerminalMode _mode;
    private readonly PosixSignalRegistration _quit;
    private readonly BlockingCollection<int> _input = [];
    private bool _isReading;
    private bool _isAtEnd;
    private volatile bool _isLeft;

    public TerminalConsole(Host host, HostConsole output)
    {
        _host = host;
        _output = output;
        _mode = TerminalMode.Enter();
        _quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, context =>
        {
            context.Cancel = true;
            _isLeft = true;
            _input.Add(Leave);
        });
    }

    public bool IsLive => true;

    public bool IsTerminal => true;

    /// <summary>Ctrl-\ was typed: the run is to end.</summary>
    public bool IsLeft => _isLeft;

    public ConsoleInput Next(ulong now, bool mayWait)
    {
        // Whoever types wants to see the prompt first.
        _output.Flush();
        Start();
        if (_isAtEnd || _isLeft)
            return new ConsoleInput(_isAtEnd ? InputKind.End : InputKind.NotYet);
        if (!_input.TryTake(out var item, mayWait ? Timeout.Infinite : 0) || item == Leave)
            return new ConsoleInput(InputKind.NotYet);
        _isAtEnd = item == End;
        return _isAtEnd ? new ConsoleInput(InputKind.End) : new ConsoleInput(InputKind.Byte, (byte)item, now);
    }

    public void WriteByte(byte value) => _output.WriteByte(value);

    /// <summary>Leaves the terminal as it was found.</summary>
    public void Dispose()
    {
        _quit.Dispose();
        _mode.Dispose();
    }

    // Nothing is read that no guest wants, so that it stays for whoever reads the terminal next.
    private void Start()
    {
        if (_isReading)
            return;
        _isReading = true;
        new Thread(Read) { IsBackground = true, Name = "terminal" }.Start();
    }

    private void Read()
    {
        var buffer = new byte[BufferSize];
        try
        {
            int count;
            while ((count = _host.Input.Read(buffer)) > 0)
            {
                for (var i = 0; i < count; i++)
                    _input.Add(buffer[i]);
            }
        }
        catch (IOException)
        {
            // The terminal is gone, and the input with it.
        }

        _input.Add(End);
    }
}
