// What the translator has made of a program: each region with its blocks as assembly, and its IL for those who ask.

using System.Globalization;
using System.Text;
using Toy.Assembler.Objects;
using Toy.Cpu;
using Toy.Isa;
using Toy.Loader;

namespace Toy.Cli.Programs;

/// <param name="loaded">The machine after its run.</param>
/// <param name="readSource">Reads a source file's lines, to show them above their code; null to leave them out.</param>
/// <param name="showIl">The IL follows each region.</param>
internal sealed class RegionListing(LoadedMachine loaded, Func<string, string[]>? readSource, bool showIl)
{
    private readonly SymbolMap? _program = loaded.Program is { } program ? new SymbolMap(program) : null;
    private readonly StringBuilder _text = new();

    /// <summary>All regions, those entered most often first.</summary>
    public string Format()
    {
        var regions = loaded.Machine.Regions.OrderByDescending(region => region.Entered).ToList();
        _text.Append(CultureInfo.InvariantCulture, $"{Count(regions.Count, "region")}, {Count(regions.Sum(Instructions), "instruction")}\n");
        foreach (var region in regions)
            Append(region);
        return _text.ToString();
    }

    private static string Count(long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    private static int Instructions(TranslatedRegion region) => region.Blocks.Sum(block => block.Instructions);

    private void Append(TranslatedRegion region)
    {
        var isProgram = region.IsUser == loaded.HasKernel && IsOfProgram(region);
        Symbolizer? names = isProgram && _program is not null ? _program.Name
            : region.IsUser ? null
            : loaded.Symbols.Names(null).Of(isUserMode: false);
        var owner = isProgram ? "program" : region.IsUser ? "another program" : "kernel";
        _text.Append(CultureInfo.InvariantCulture, $"\nregion at {Place(region.Start, names)}: {owner}, ")
            .Append(CultureInfo.InvariantCulture, $"{Count(region.Blocks.Count, "block")}, {Count(Instructions(region), "instruction")}, entered {Count((long)region.Entered, "time")}\n");
        var source = isProgram && _program is not null && readSource is not null ? new SourceInterleave(_program, readSource) : null;
        foreach (var block in region.Blocks)
            Append(block, names, source);
        if (!showIl)
            return;
        using var il = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        region.Il(il);
        _text.Append('\n').Append(il.ToString());
    }

    private void Append(TranslatedBlock block, Symbolizer? names, SourceInterleave? source)
    {
        _text.Append(CultureInfo.InvariantCulture, $"\n{Place(block.Start, names)}:{(block.IsEntry ? "  entry" : "")}\n");
        var address = block.Start.Value;
        for (var code = block.Code; !code.IsEmpty;)
        {
            source?.Append(_text, address);
            var length = CodeListing.AppendInstruction(_text, code.Span, address, names);
            address += (uint)length;
            code = code[length..];
        }
    }

    // Several programs have code at the same addresses.
    private bool IsOfProgram(TranslatedRegion region) =>
        loaded.Program is { } program && region.Blocks.All(block => Contains(program, block));

    private static bool Contains(Executable program, TranslatedBlock block)
    {
        foreach (var section in program.Sections)
        {
            var offset = block.Start.Value - section.Address;
            if (offset < (uint)section.Contents.Length && section.Contents.Length - (int)offset >= block.Code.Length)
                return section.Contents.Span.Slice((int)offset, block.Code.Length).SequenceEqual(block.Code.Span);
        }

        return false;
    }

    private static string Place(VirtualAddress address, Symbolizer? names) =>
        names?.Invoke(address.Value) is { } name
            ? string.Create(CultureInfo.InvariantCulture, $"{address.Value:x8} <{name}>")
            : string.Create(CultureInfo.InvariantCulture, $"{address.Value:x8}");
}
