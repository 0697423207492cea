// The guest's console on standard input and output.

using Toy.Cpu.Devices;

namespace Toy.Cli.Hosting;

internal sealed class HostConsole : IConsole, IDisposable
{
    private const int BufferSize = 16 << 10;
    private const byte Newline = (byte)'\n';

    private readonly Stream _input = Console.OpenStandardInput();
    private readonly Stream _output = Console.OpenStandardOutput();
    private readonly bool _isTerminal = !Console.IsOutputRedirected;
    private readonly byte[] _inputBuffer = new byte[BufferSize];
    private readonly byte[] _outputBuffer = new byte[BufferSize];
    private int _inputAt;
    private int _inputEnd;
    private int _outputEnd;

    /// <summary>The reader of the output has gone away: there is nobody to run for.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>
    /// Waits for the next byte, which then arrives at once: virtual time stands still meanwhile, so a run does not depend on
    /// how fast its input comes.
    /// </summary>
    public ConsoleInput Next(ulong now, bool mayWait)
    {
        if (_inputAt == _inputEnd)
        {
            // Whoever types wants to see the prompt first.
            Flush();
            _inputAt = 0;
            _inputEnd = _input.Read(_inputBuffer);
        }

        return _inputEnd == 0
            ? new ConsoleInput(InputKind.End)
            : new ConsoleInput(InputKind.Byte, _inputBuffer[_inputAt++], now);
    }

    public void WriteByte(byte value)
    {
        _outputBuffer[_outputEnd++] = value;
        if (_outputEnd == BufferSize || (_isTerminal && value == Newline))
            Flush();
    }

    public void Flush()
    {
        try
        {
            if (!IsBroken)
            {
                _output.Write(_outputBuffer.AsSpan(0, _outputEnd));
                _output.Flush();
            }
        }
        catch (IOException)
        {
            IsBroken = true;
        }

        _outputEnd = 0;
    }

    public void Dispose()
    {
        Flush();
        _input.Dispose();
        _output.Dispose();
    }
}
