// Addresses → names: the symbol at or before an address, and the source line it came from.

using Toy.Assembler.DebugLines;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Objects;
using Toy.Cpu.Tracing;

namespace Toy.Loader;

/// <summary>The names of code addresses, of one program or of several that lie at different addresses.</summary>
public sealed class SymbolMap
{
    private readonly List<ProgramSymbol> _symbols = [];
    private readonly List<LineTable> _lines = [];

    public SymbolMap(params IReadOnlyList<Executable> programs)
    {
        foreach (var symbol in programs.SelectMany(program => program.Symbols))
        {
            if (symbol.Section is not null && symbol.Type is SymbolType.NoType or SymbolType.Function && symbol.Name.Length > 0)
                _symbols.Add(symbol);
        }

        // Among names of one address, a function's and a global's say the most.
        _symbols.Sort((a, b) =>
            a.Value != b.Value ? a.Value.CompareTo(b.Value)
            : a.Type != b.Type ? a.Type.CompareTo(b.Type)
            : a.Binding != b.Binding ? a.Binding.CompareTo(b.Binding)
            : string.CompareOrdinal(b.Name, a.Name));
        // A damaged line table costs the line numbers, nothing else.
        foreach (var program in programs)
            _lines.Add(LineTableReader.Read(program, new DiagnosticBag()));
    }

    /// <summary><c>main</c> or <c>main+0x1c</c>; null before the first symbol.</summary>
    public string? Name(uint address)
    {
        var index = LastAtOrBefore(address);
        if (index < 0)
            return null;
        var symbol = _symbols[index];
        var offset = address - symbol.Value;
        if (symbol.Section is { } section && address - section.Address >= section.Size)
            return null;
        return offset == 0 ? symbol.Name : $"{symbol.Name}+0x{offset:x}";
    }

    /// <summary>The names that stand exactly at an address, in order.</summary>
    public IEnumerable<string> At(uint address)
    {
        var index = LastAtOrBefore(address);
        while (index > 0 && _symbols[index - 1].Value == address)
            index--;
        for (; index >= 0 && index < _symbols.Count && _symbols[index].Value == address; index++)
            yield return _symbols[index].Name;
    }

    /// <summary>The code of a symbol: to its end if its size is known, else to the next symbol; null for no such symbol.</summary>
    public AddressRange? Range(string name)
    {
        var index = _symbols.FindIndex(symbol => symbol.Name == name);
        if (index < 0)
            return null;
        var start = _symbols[index].Value;
        if (_symbols[index].Size > 0)
            return new AddressRange(start, _symbols[index].Size);
        var next = _symbols.Find(symbol => symbol.Value > start);
        return new AddressRange(start, (next?.Value ?? uint.MaxValue) - start);
    }

    /// <summary><c>prog.s:12</c>, or null.</summary>
    public string? Line(uint address) => SourceLine(address) is { } line ? $"{line.File}:{line.Line}" : null;

    /// <summary>The file and line that the code at an address came from, or null.</summary>
    public (string File, int Line)? SourceLine(uint address) =>
        _lines.Select(lines => lines.Find(address)).FirstOrDefault(entry => entry is not null) is { } found
            ? (found.File.Path, found.Line)
            : null;

    /// <summary><c>main+0x1c (prog.s:12)</c>, or as much of it as is known.</summary>
    public string? Place(uint address) => (Name(address), Line(address)) switch
    {
        ({ } name, { } line) => $"{name} ({line})",
        ({ } name, null) => name,
        (null, { } line) => $"({line})",
        _ => null,
    };

    private int LastAtOrBefore(uint address)
    {
        var low = 0;
        var high = _symbols.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_symbols[middle].Value <= address)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
