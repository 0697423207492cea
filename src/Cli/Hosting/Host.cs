// The computer that toy runs on, as far as commands may see it. Tests put streams of their own here.

using System.Text;

namespace Toy.Cli.Hosting;

/// <summary>Standard streams, what is known of the terminals behind them, and the environment.</summary>
internal sealed class Host
{
    private TextWriter? _out;

    /// <summary>Standard input, as bytes.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output, as bytes.</summary>
    public required OutputStream Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Somebody types the input.</summary>
    public bool IsInputTerminal { get; init; }

    /// <summary>Somebody watches the output as it comes.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Standard error is a terminal, and colour is not unwanted.</summary>
    public bool IsErrorColoured { get; init; }

    /// <summary>Standard output is a terminal, and colour is not unwanted.</summary>
    public bool IsOutputColoured { get; init; }

    /// <summary>An environment variable's value, or null.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Standard output as text, to be flushed at the end.</summary>
    public TextWriter Out => _out ??= new StreamWriter(Output, new UTF8Encoding(false)) { NewLine = "\n" };

    /// <summary>Writes out what text there is; <see cref="OutputStream.Problem"/> tells whether that worked.</summary>
    public void Flush()
    {
        _out?.Flush();
        Output.Flush();
    }
}
