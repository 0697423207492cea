// The third step of a link: input sections into output sections, output sections to addresses. The order is that of access
// (code, constants, data), and zeros come last of each, so that a segment is one run of the file.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Objects;
using Toy.Isa;

namespace Toy.Assembler.Linking;

internal sealed class Layout
{
    private const ulong AddressSpace = 1ul << 32;

    /// <summary>What a file may hold at most; zeros (.bss) cost nothing and do not count.</summary>
    private const ulong MaximumFileSize = 256 << 20;

    private readonly LinkOptions _options;
    private readonly DiagnosticBag _diagnostics;

    public Layout(LinkInput input, LinkOptions options, DiagnosticBag diagnostics)
    {
        _options = options;
        _diagnostics = diagnostics;
        Outputs = Collect(input);
        if (PlaceParts() && PlaceOutputs())
            CheckOverlaps();
    }

    /// <summary>In the order in which they are laid out; those that are not loaded come last.</summary>
    public List<OutputSection> Outputs { get; }

    public OutputSection? Find(string name) => Outputs.Find(o => o.Name == name);

    /// <summary>The sections that take room in memory, by address.</summary>
    public List<OutputSection> LoadedByAddress()
    {
        var loaded = Outputs.FindAll(o => o.IsLoaded && o.Size > 0);
        loaded.Sort((a, b) => a.Address.CompareTo(b.Address));
        return loaded;
    }

    /// <summary>The sections as they are, for whoever reads line tables: no segments, no symbols.</summary>
    public Executable ToProgram() =>
        new(_options.Name, Entry: 0, Segments: [], Outputs.ConvertAll(o => o.ToProgramSection()), Symbols: []);

    private static List<OutputSection> Collect(LinkInput input)
    {
        var inputs = new List<(int Row, uint Priority, int Sequence, string Output, InputSection Section)>();
        foreach (var section in input.Sections)
        {
            var (output, row) = SectionRules.Find(section.Section.Name);
            inputs.Add((row, SectionRules.Priority(section.Section.Name), inputs.Count, output, section));
        }

        inputs.Sort((a, b) => (a.Row, a.Priority, a.Sequence).CompareTo((b.Row, b.Priority, b.Sequence)));
        var outputs = new List<OutputSection>();
        var byName = new Dictionary<string, OutputSection>(StringComparer.Ordinal);
        foreach (var (row, _, _, name, section) in inputs)
        {
            if (!byName.TryGetValue(name, out var output))
            {
                output = new OutputSection(name, row);
                byName.Add(name, output);
                outputs.Add(output);
            }

            output.Add(section);
        }

        return outputs;
    }

    private bool PlaceParts()
    {
        var fileSize = 0ul;
        foreach (var output in Outputs)
        {
            foreach (var part in output.Parts)
            {
                output.Size = Alignments.Up(output.Size, part.Section.Alignment);
                part.Offset = (uint)output.Size;
                output.Size += part.Section.Size;
                if (output.Size >= AddressSpace)
                    return TooLarge($"section {output.Name} does not fit into 4 GiB");
            }

            fileSize += output.Type == SectionType.NoBits ? 0 : output.Size;
        }

        return fileSize <= MaximumFileSize || TooLarge($"the program would be a file of more than {MaximumFileSize >> 20} MiB");
    }

    private bool PlaceOutputs()
    {
        SortOutputs();
        ulong at = _options.TextAddress;
        SegmentAccess? access = null;
        foreach (var output in Outputs)
        {
            if (!output.IsLoaded)
                continue;
            if (_options.SectionAddresses.TryGetValue(output.Name, out var chosen))
                at = chosen;
            else if (!_options.IsContiguous && output.Size > 0 && access is { } previous && previous != output.Access)
                at = Alignments.Up(at, Abi.PageSize);
            if (output.Size > 0)
                access = output.Access;

            at = Alignments.Up(at, output.Alignment);
            if (at + output.Size > AddressSpace)
                return TooLarge($"section {output.Name} of {output.Size} bytes at 0x{at:x} does not end below 4 GiB");

            // An empty section may stand at the very end, where the address wraps.
            output.Address = (uint)at;
            at += output.Size;
        }

        return true;
    }

    private void SortOutputs()
    {
        var keys = new Dictionary<OutputSection, (int, bool, int, int, int)>();
        foreach (var output in Outputs)
        {
            var kind = !output.IsLoaded ? int.MaxValue : KindOf(output);
            var isZeros = output.Type == SectionType.NoBits;
            keys.Add(output, _options.IsContiguous && output.IsLoaded
                ? (0, isZeros, kind, output.Rule, keys.Count)
                : (kind, isZeros, output.Rule, keys.Count, 0));
        }

        Outputs.Sort((a, b) => keys[a].CompareTo(keys[b]));
    }

    private static int KindOf(OutputSection output) => (output.Access & (SegmentAccess.Write | SegmentAccess.Execute)) switch
    {
        SegmentAccess.Execute => 0,
        SegmentAccess.Execute | SegmentAccess.Write => 1,
        SegmentAccess.None => 2,
        _ => 3,
    };

    private void CheckOverlaps()
    {
        var loaded = LoadedByAddress();
        for (var i = 1; i < loaded.Count; i++)
        {
            var (first, second) = (loaded[i - 1], loaded[i]);
            if (first.Address + first.Size > second.Address)
            {
                _diagnostics.Error(
                    LinkDiagnostics.Overlap,
                    $"sections {first.Name} (0x{first.Address:x8} to 0x{first.Address + first.Size:x8}) and " +
                    $"{second.Name} (from 0x{second.Address:x8}) overlap");
            }
        }
    }

    private bool TooLarge(string message)
    {
        _diagnostics.Error(LinkDiagnostics.TooLarge, message);
        return false;
    }
}
