using Toy.Assembler.Objects;

namespace Toy.Assembler.DebugLines;

/// <summary>The addresses at which a program has code, joined and sorted, for many questions.</summary>
internal sealed class CodeRanges
{
    private readonly List<(ulong Start, ulong End)> _ranges = [];

    public CodeRanges(Executable program)
    {
        var code = new List<(ulong Start, ulong End)>();
        foreach (var section in program.Sections)
        {
            if ((section.Flags & SectionFlags.Execute) != 0)
                code.Add((section.Address, (ulong)section.Address + section.Size));
        }

        code.Sort();
        foreach (var (start, end) in code)
        {
            if (_ranges.Count > 0 && start <= _ranges[^1].End)
                _ranges[^1] = (_ranges[^1].Start, Math.Max(end, _ranges[^1].End));
            else
                _ranges.Add((start, end));
        }
    }

    public bool Contain(uint address)
    {
        // The last range that starts at or before the address.
        var found = _ranges.BinarySearch((address, ulong.MaxValue));
        var index = found >= 0 ? found : ~found - 1;
        return index >= 0 && address < _ranges[index].End;
    }
}
