using Toy.Assembler.Diagnostics;
using Toy.Assembler.Sources;

namespace Toy.Assembler.Statements;

/// <summary>The open conditionals, and whether the text between is read or skipped.</summary>
internal sealed class Conditionals(SourceReporter reporter)
{
    private readonly List<Level> _open = [];

    private struct Level
    {
        public SourceSpan Place;
        public bool OuterIsSkipped;
        public bool IsTaken;
        public bool WasTaken;
        public bool HasElse;
    }

    public int Depth => _open.Count;

    public bool IsSkipping { get; private set; }

    /// <summary>Begins a conditional; in skipped text, its condition is of no concern.</summary>
    public void Open(bool condition, SourceSpan place)
    {
        _open.Add(new Level
        {
            Place = place,
            OuterIsSkipped = IsSkipping,
            IsTaken = condition,
            WasTaken = condition,
        });
        Update();
    }

    /// <summary>True when the condition of an `.elseif` at this place decides anything.</summary>
    public bool WantsElseIf(int outer) => _open.Count > outer && !_open[^1].OuterIsSkipped && !_open[^1].WasTaken;

    /// <summary>`.else` and `.elseif`; <paramref name="outer"/> conditionals belong to the texts below.</summary>
    public void Else(bool isLast, bool condition, SourceSpan place, int outer)
    {
        var name = isLast ? ".else" : ".elseif";
        if (_open.Count <= outer)
        {
            reporter.Error(DiagnosticIds.UnmatchedEnd, $"{name} without .if", place);
            return;
        }

        var level = _open[^1];
        if (level.HasElse)
            reporter.Error(DiagnosticIds.UnmatchedEnd, $"{name} after .else", place, "the .if is here", level.Place);
        level.IsTaken = !level.WasTaken && condition;
        level.WasTaken |= level.IsTaken;
        level.HasElse |= isLast;
        _open[^1] = level;
        Update();
    }

    public void Close(SourceSpan place, int outer)
    {
        if (_open.Count <= outer)
        {
            reporter.Error(DiagnosticIds.UnmatchedEnd, ".endif without .if", place);
            return;
        }

        _open.RemoveAt(_open.Count - 1);
        Update();
    }

    /// <summary>Reports and drops what a text has left open at its end.</summary>
    public void CloseAbove(int outer)
    {
        for (var i = _open.Count - 1; i >= outer; i--)
            reporter.Error(DiagnosticIds.UnterminatedBlock, ".if without .endif", _open[i].Place);
        DropAbove(outer);
    }

    public void DropAbove(int outer)
    {
        if (_open.Count > outer)
            _open.RemoveRange(outer, _open.Count - outer);
        Update();
    }

    private void Update() => IsSkipping = _open.Count > 0 && (_open[^1].OuterIsSkipped || !_open[^1].IsTaken);
}
