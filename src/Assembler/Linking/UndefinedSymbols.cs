// Collects uses of symbols that nothing defines, and reports each symbol once with the places that use it.

using System.Globalization;
using Toy.Assembler.Diagnostics;

namespace Toy.Assembler.Linking;

internal sealed class UndefinedSymbols
{
    private const int MaximumPlaces = 5;
    private const int MaximumSymbols = 100;
    private const int MaximumCandidates = 10_000;

    private readonly Dictionary<string, Uses> _byName = new(StringComparer.Ordinal);
    private readonly List<Uses> _inOrder = [];

    /// <param name="name">The symbol.</param>
    /// <param name="describe">Says where it is used; called only if that will be told.</param>
    public void Add(string name, Func<DiagnosticNote> describe)
    {
        if (!_byName.TryGetValue(name, out var uses))
        {
            uses = new Uses(name);
            _byName.Add(name, uses);
            _inOrder.Add(uses);
        }

        uses.Count++;
        if (uses.Notes.Count < MaximumPlaces && _inOrder.Count <= MaximumSymbols)
            uses.Notes.Add(describe());
    }

    public void Report(GlobalSymbols globals, DiagnosticBag diagnostics)
    {
        foreach (var uses in _inOrder.Take(MaximumSymbols))
        {
            var notes = new List<DiagnosticNote>(uses.Notes);
            if (uses.Count - notes.Count is > 0 and var more)
            {
                notes.Add(new DiagnosticNote(string.Create(
                    CultureInfo.InvariantCulture, $"and at {more} more {(more == 1 ? "place" : "places")}")));
            }

            if (FloatingPoint.Helper(uses.Name) is { } type)
                notes.Add(new DiagnosticNote($"the compiler calls it for arithmetic on {type}, and Toy has no floating point: use integers"));
            else if (SpellingHint.For(uses.Name, Defined(globals).Take(MaximumCandidates)) is { } hint)
                notes.Add(new DiagnosticNote(hint));
            diagnostics.Error(LinkDiagnostics.Undefined, $"'{uses.Name}' is not defined", uses.Notes[0].Location, [.. notes]);
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

    private sealed class Uses(string name)
    {
        public string Name { get; } = name;

        public int Count { get; set; }

        /// <summary>The first of them.</summary>
        public List<DiagnosticNote> Notes { get; } = [];
    }
}
