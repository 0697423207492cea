// Notes what arrives on a console and when, so that the run can be played again. The recording names the image it belongs
// to: a script of at-lines behind a first line with the image's hash.

using System.Text;
using Toy.Cpu.Devices;

namespace Toy.Cli.Hosting;

internal sealed class RecordingConsole(IConsole console, string imageHash) : IConsole
{
    private const string Header = "# toy recording of ";
    private const string Typed = " typed";
    private const string AtTerminal = " at a terminal";

    private readonly StringBuilder _text =
        new(Header + imageHash + (console.IsTyped ? Typed : "") + (console.IsTerminal ? AtTerminal : "") + "\n");

    public bool IsLive => console.IsLive;

    public bool IsTerminal => console.IsTerminal;

    public bool IsTyped => console.IsTyped;

    /// <summary>The recording so far.</summary>
    public string Text => _text.ToString();

    /// <summary>The hash of the image that a recording belongs to; null when a text is no recording.</summary>
    public static string? ImageOf(string recording)
    {
        var first = FirstLine(recording);
        return first.StartsWith(Header, StringComparison.Ordinal)
            ? first[Header.Length..].Split(' ')[0]
            : null;
    }

    /// <summary>Whether what a recording has was keys, of a script or a terminal.</summary>
    public static bool WasTyped(string recording) => FirstLine(recording).Contains(Typed, StringComparison.Ordinal);

    /// <summary>Whether what a recording has was typed at a terminal.</summary>
    public static bool WasTerminal(string recording) => FirstLine(recording).EndsWith(AtTerminal, StringComparison.Ordinal);

    private static string FirstLine(string recording)
    {
        var end = recording.IndexOf('\n', StringComparison.Ordinal);
        return (end < 0 ? recording : recording[..end]).TrimEnd('\r');
    }

    public ConsoleInput Next(ulong now, bool mayWait)
    {
        var input = console.Next(now, mayWait);
        if (input.Kind == InputKind.Byte)
            _text.Append(ConsoleScript.Format(input.Time, [input.Value]));
        return input;
    }

    public void WriteByte(byte value) => console.WriteByte(value);
}
