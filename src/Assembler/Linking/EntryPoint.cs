// Where the program starts, and the reasons why it may not be able to.

using System.Globalization;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Objects;

namespace Toy.Assembler.Linking;

internal sealed class EntryPoint(GlobalSymbols globals, LinkInput input)
{
    public uint? Find(string entry, List<Segment> segments, DiagnosticBag diagnostics)
    {
        if (ParseNumber(entry) is { } address)
            return Check(address, $"the entry point 0x{address:x8}", segments, diagnostics);
        if (globals.Find(entry)?.Definition is { } symbol)
            return Check(ProgramBuilder.ValueOf(symbol, input), $"'{entry}'", segments, diagnostics);

        diagnostics.Error(
            LinkDiagnostics.NoEntry, $"there is no '{entry}' for the program to start at", location: null, [.. Hints(entry)]);
        return null;
    }

    private static uint? ParseNumber(string entry)
    {
        var isHex = entry.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        return uint.TryParse(
            isHex ? entry.AsSpan(2) : entry,
            isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number) ? number : null;
    }

    private static uint? Check(uint address, string what, List<Segment> segments, DiagnosticBag diagnostics)
    {
        if (segments.Exists(s => address - s.Address < s.MemorySize))
            return address;
        diagnostics.Error(LinkDiagnostics.NoEntry, $"the program cannot start at {what}, which is not in memory");
        return null;
    }

    private List<DiagnosticNote> Hints(string entry)
    {
        var hints = new List<DiagnosticNote>();
        foreach (var owner in input.Objects)
        {
            if (owner.Symbols.Exists(s => s.Name == entry && s.Binding == SymbolBinding.Local && s.Place == SymbolPlace.Section))
                hints.Add(new DiagnosticNote($"{owner.Name} has '{entry}', but only for itself: add .globl {entry}"));
        }

        if (hints.Count == 0 && globals.Find("main") is { Definition: not null, Owner: { } main })
            hints.Add(new DiagnosticNote($"{main.Name} has 'main': a start file is missing that calls it, or the entry is -e main"));
        if (hints.Count == 0)
            hints.Add(new DiagnosticNote($"label the first instruction '{entry}' and add .globl {entry}, or name another entry with -e"));
        return hints;
    }
}
