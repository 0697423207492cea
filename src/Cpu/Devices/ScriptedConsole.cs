// A console whose input comes from a script and whose output goes on to another console.

namespace Toy.Cpu.Devices;

/// <summary>Plays a script; after its last line the input ends.</summary>
public sealed class ScriptedConsole(IReadOnlyList<ConsoleScriptLine> script, Action<byte> output) : IConsole
{
    // What the guest has printed since the line before, as much as the prompt is long.
    private readonly List<byte> _tail = [];
    private int _line;
    private int _sent;
    private bool _isPrompted;

    /// <summary>What is played was typed at a terminal.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>What is played are keys; a file that is handed over at once is none.</summary>
    public bool IsTyped { get; init; } = true;

    public ConsoleInput Next(ulong now, bool mayWait)
    {
        while (_line < script.Count && _sent == script[_line].Text.Length)
        {
            _line++;
            _sent = 0;
            _isPrompted = false;
            _tail.Clear();
        }

        if (_line == script.Count)
            return new ConsoleInput(InputKind.End);
        var line = script[_line];
        if (line.Prompt is { Length: > 0 } && !_isPrompted)
            return new ConsoleInput(InputKind.NotYet);
        return new ConsoleInput(InputKind.Byte, line.Text[_sent++], Math.Max(now, line.Time));
    }

    public void WriteByte(byte value)
    {
        output(value);
        if (_isPrompted || _line == script.Count || script[_line].Prompt is not { Length: > 0 } prompt)
            return;
        _tail.Add(value);
        if (_tail.Count > prompt.Length)
            _tail.RemoveAt(0);
        _isPrompted = _tail.Count == prompt.Length && _tail.SequenceEqual(prompt);
    }
}
