using System.Globalization;
using System.Text;

namespace Toy.Cli.Programs;

/// <summary>Puts source lines above the code that came from them, each once.</summary>
internal sealed class SourceInterleave(SymbolMap symbols, Func<string, string[]> readSource)
{
    private readonly Dictionary<string, string[]> _files = new(StringComparer.Ordinal);
    private (string File, int Line) _last;

    public void Append(StringBuilder text, uint address)
    {
        if (symbols.SourceLine(address) is not { } place || place == _last)
            return;
        _last = place;
        if (!_files.TryGetValue(place.File, out var lines))
            _files[place.File] = lines = readSource(place.File);
        var line = place.Line >= 1 && place.Line <= lines.Length ? lines[place.Line - 1].Trim() : "";
        text.Append(CultureInfo.InvariantCulture, $"; {place.File}:{place.Line}  {line}\n");
    }
}
