// The guest's console on standard input and output.

using Toy.Cpu.Devices;

namespace Toy.Cli.Hosting;

internal sealed class HostConsole(Host host) : IConsole
{
    private const int BufferSize = 16 << 10;
    private const byte Newline = (byte)'\n';

    private readonly byte[] _inputBuffer = new byte[BufferSize];
    private readonly byte[] _outputBuffer = new byte[BufferSize];
    private int _inputAt;
    private int _inputEnd;
    private int _outputEnd;

    /// <summary>Output is thrown away.</summary>
    public bool IsSilent { get; init; }

    /// <summary>Takes what is printed as well; null for nothing.</summary>
    public Stream? Copy { get; init; }

    /// <summary>Nothing more can be written: there is nobody to run for.</summary>
    public bool IsBroken => host.Output.Problem is not null;

    /// <summary>Why input ended before its time; null when it did not.</summary>
    public string? InputProblem { get; private set; }

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
            _inputEnd = Read();
        }

        return _inputEnd == 0
            ? new ConsoleInput(InputKind.End)
            : new ConsoleInput(InputKind.Byte, _inputBuffer[_inputAt++], now);
    }

    public void WriteByte(byte value)
    {
        Copy?.WriteByte(value);
        if (IsSilent)
            return;
        _outputBuffer[_outputEnd++] = value;
        if (_outputEnd == BufferSize || (host.IsOutputTerminal && value == Newline))
            Flush();
    }

    public void Flush()
    {
        host.Output.Write(_outputBuffer.AsSpan(0, _outputEnd));
        host.Output.Flush();
        _outputEnd = 0;
    }

    private int Read()
    {
        try
        {
            return host.Input.Read(_inputBuffer);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            InputProblem = problem.Message;
            return 0;
        }
    }
}
