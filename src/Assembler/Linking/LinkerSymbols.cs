// The symbols that GNU ld's default script provides: ends of the parts of memory, arrays of constructors, the bounds of
// sections with C names. A program's own definition of the same name wins.

using Toy.Assembler.Objects;
using Toy.Isa;

namespace Toy.Assembler.Linking;

internal sealed class LinkerSymbols(Layout layout, GlobalSymbols globals)
{
    private const string StartPrefix = "__start_";
    private const string StopPrefix = "__stop_";
    private const uint EndAlignment = 4;

    public void Define(GlobalOffsetTable table)
    {
        var loaded = layout.LoadedByAddress();
        var code = loaded.FindLast(o => (o.Access & SegmentAccess.Execute) != 0);
        var data = loaded.FindLast(o => (o.Flags & SectionFlags.Write) != 0 && o.Type != SectionType.NoBits);
        var zeros = loaded.Find(o => (o.Flags & SectionFlags.Write) != 0 && o.Type == SectionType.NoBits);
        var last = loaded.Count > 0 ? loaded[^1] : null;

        // Without data the heap still begins on a page that may be written.
        var end = last is null ? 0
            : data is null && zeros is null ? Alignments.Up(End(last), Abi.PageSize)
            : Alignments.Up(End(last), EndAlignment);
        var endOfData = data is not null ? End(data) : zeros?.Address ?? end;

        Provide("__executable_start", loaded.Count > 0 ? loaded[0].Address : 0, loaded.Count > 0 ? loaded[0] : null);
        Provide("etext", code is null ? 0 : End(code), code);
        Provide("_etext", code is null ? 0 : End(code), code);
        Provide("__etext", code is null ? 0 : End(code), code);
        Provide("edata", endOfData, data ?? zeros);
        Provide("_edata", endOfData, data ?? zeros, always: true);
        Provide("__bss_start", zeros?.Address ?? endOfData, zeros ?? data, always: true);
        Provide("end", end, last);
        Provide("_end", end, last, always: true);
        Provide(GlobalOffsetTable.Name, table.Address, table.Section?.Output);
        foreach (var array in (string[])["preinit_array", "init_array", "fini_array"])
            ProvideBounds($"__{array}_start", $"__{array}_end", layout.Find("." + array));
        ProvideNamedSections();
    }

    private static ulong End(OutputSection output) => output.Address + output.Size;

    private void ProvideNamedSections()
    {
        foreach (var output in layout.Outputs)
        {
            // No other name can follow the prefix in a C identifier.
            if (output.IsLoaded && IsIdentifier(output.Name))
                ProvideBounds(StartPrefix + output.Name, StopPrefix + output.Name, output);
        }
    }

    private void ProvideBounds(string start, string end, OutputSection? output)
    {
        Provide(start, output?.Address ?? 0, output);
        Provide(end, output is null ? 0 : End(output), output);
    }

    private void Provide(string name, ulong value, OutputSection? home, bool always = false)
    {
        if ((always ? globals.GetOrAdd(name) : globals.Find(name)) is not { Definition: null } global)
            return;

        // The end of a program that reaches 4 GiB is 0, as in the machine's own arithmetic.
        global.Definition = new Symbol(name)
        {
            Binding = SymbolBinding.Global,
            Place = SymbolPlace.Absolute,
            Value = (uint)value,
        };
        global.Home = home;
    }

    private static bool IsIdentifier(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
                return false;
        }

        return name.Length > 0 && !char.IsAsciiDigit(name[0]);
    }
}
