// Collects uses of symbols that nothing defines, and reports each symbol once with the places that use it.

using System.Globalization;
using Toy.Assembler.Diagnostics;

namespace Toy.Assembler.Linking;

internal sealed class UndefinedSymbols
{
    private const int MaximumPlaces = 5;
    private const int MaximumSymbols = 100;

    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly List<(string Name, List<string> Places)> _inOrder = [];
    private readonly Dictionary<string, List<string>> _places = new(StringComparer.Ordinal);

    public void Add(string name, InputSection part, uint offset)
    {
        if (!_places.TryGetValue(name, out var places))
        {
            places = [];
            _places.Add(name, places);
            _inOrder.Add((name, places));
        }

        _uses[name] = _uses.GetValueOrDefault(name) + 1;
        if (places.Count < MaximumPlaces)
            places.Add(Places.Describe(part.Owner, part.Section, offset));
    }

    public void Report(GlobalSymbols globals, DiagnosticBag diagnostics)
    {
        foreach (var (name, places) in _inOrder.Take(MaximumSymbols))
        {
            var notes = places.ConvertAll(place => new DiagnosticNote($"used at {place}"));
            if (_uses[name] > places.Count)
                notes.Add(new DiagnosticNote(string.Create(CultureInfo.InvariantCulture, $"and at {_uses[name] - places.Count} more places")));
            if (SpellingHint.For(name, Defined(globals)) is { } hint)
                notes.Add(new DiagnosticNote(hint));
            diagnostics.Error(LinkDiagnostics.Undefined, $"'{name}' is not defined", location: null, [.. notes]);
        }

        if (_inOrder.Count > MaximumSymbols)
        {
            diagnostics.Error(
                LinkDiagnostics.Undefined,
                string.Create(CultureInfo.InvariantCulture, $"{_inOrder.Count - MaximumSymbols} more symbols are not defined"));
        }
    }

    private static IEnumerable<string> Defined(GlobalSymbols globals)
    {
        foreach (var global in globals.All)
        {
            if (global.Definition is not null)
                yield return global.Name;
        }
    }
}
