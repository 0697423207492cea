// A case that differs → the smallest case that still does: fewer stops, fewer instructions, simpler operands and machine.

using Toy.Cpu.Memory;
using Toy.Cpu.Tracing;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Engines;

internal sealed class CaseShrinker(Lockstep lockstep)
{
    // Enough for any case to come to rest; a limit for those that would take too long.
    private const int MostRuns = 4000;

    // So few that all pairs can be tried.
    private const int FewItems = 20;

    private Func<EngineCase, Difference?> _run = lockstep.Run;
    private int _runs;
    private EngineCase? _case;
    private Difference? _difference;

    /// <summary>The smallest case found that differs, and how; the case itself if nothing smaller does.</summary>
    /// <param name="test">A case that differs on machines that have run nothing before.</param>
    /// <param name="difference">How.</param>
    public (EngineCase Case, Difference Difference) Shrink(EngineCase test, Difference difference)
    {
        Shrink(test, difference, lockstep.Run);

        // That was quick, on machines that remember the attempts before, and mostly it does not matter.
        if (_case is null || lockstep.RunAlone(_case) is null)
            Shrink(test, difference, lockstep.RunAlone);
        return (_case ?? test, _difference ?? difference);
    }

    private void Shrink(EngineCase test, Difference difference, Func<EngineCase, Difference?> run)
    {
        _runs = 0;
        _run = run;
        (_case, _difference) = (test, difference);
        int before;
        do
        {
            before = Size(_case);
            ShrinkSlices();
            DropItems();
            SimplifyMachine();
            SimplifyOperands();
        }
        while (Size(_case) < before && _runs < MostRuns);
    }

    private static int Size(EngineCase test) =>
        test.Items.Count * 100 + test.Slices.Count * 10 + (int)Math.Min(test.Slices.Aggregate(0ul, (sum, slice) => sum + slice.Budget), 100_000)
        + test.Items.Count(item => item.Instruction.Immediate > 1) + test.Registers.Count(value => value != 0);

    /// <summary>Takes a smaller case in place of the present one if it still differs.</summary>
    private bool Try(EngineCase candidate)
    {
        if (++_runs > MostRuns || _run(candidate) is not { } difference)
            return false;
        (_case, _difference) = (candidate, difference);
        return true;
    }

    private void ShrinkSlices()
    {
        var test = _case!; // set by Shrink, the only caller
        if (_difference!.Stop + 1 < test.Slices.Count)
            Try(test with { Slices = [.. test.Slices.Take(_difference.Stop + 1)] });

        // All in one go, or one after the other less.
        var sum = _case!.Slices.Aggregate(0ul, (total, slice) => total + slice.Budget);
        Try(_case with { Slices = [new Slice(sum, null, false)] });
        for (var i = _case.Slices.Count - 1; i >= 0; i--)
        {
            var slices = _case.Slices.ToList();
            slices.RemoveAt(i);
            if (slices.Count > 0 && Try(_case with { Slices = slices }))
                continue;
            Replace(i, slice => slice with { Line = null });
            Replace(i, slice => slice with { InSteps = false });
            while (_case.Slices[i].Budget > 1 && Replace(i, slice => slice with { Budget = slice.Budget / 2 }))
            {
            }

            for (var step = _case.Slices[i].Budget / 4; step > 0; step /= 2)
            {
                while (_case.Slices[i].Budget > step && Replace(i, slice => slice with { Budget = slice.Budget - step }))
                {
                }
            }
        }

        bool Replace(int index, Func<Slice, Slice> change)
        {
            var slices = _case!.Slices.ToList();
            slices[index] = change(slices[index]);
            return slices[index] != _case.Slices[index] && Try(_case with { Slices = slices });
        }
    }

    private void DropItems()
    {
        for (var length = Math.Max(1, _case!.Items.Count / 2); ; length /= 2)
        {
            for (var at = 0; at < _case.Items.Count;)
            {
                if (!Try(_case with { Items = [.. _case.Items.Take(at), .. _case.Items.Skip(at + length)] }))
                    at += length;
            }

            if (length <= 1)
                break;
        }

        DropPairs();
    }

    // What only goes together: a jump and its target, a push and its pop.
    private void DropPairs()
    {
        if (_case!.Items.Count > FewItems)
            return;
        for (var first = 0; first < _case.Items.Count; first++)
        {
            for (var second = first + 1; second < _case.Items.Count; second++)
            {
                var (one, other) = (_case.Items[first], _case.Items[second]);
                if (Try(_case with { Items = [.. _case.Items.Where(item => item != one && item != other)] }))
                    second = first;
            }
        }
    }

    private void SimplifyMachine()
    {
        Try(_case! with { Trace = TraceKinds.None });
        Try(_case with { TimerInterval = 0 });
        Try(_case with { BaseChange = 0 });
        Try(_case with { BoundChange = 0 });
        Try(_case with { Transfers = [] });
        Try(_case with { Transfers = [.. _case.Transfers.Take(1)] });
        Try(_case with { Translation = TranslationKind.None });
        Try(_case with { IsUser = false });
        Try(_case with { Eflags = EFlags.AlwaysOne });
        Try(_case with { InterruptMask = 0 });
        Try(_case with { Start = GuestMap.Code - _case.Base });
        for (var i = 0; i < _case.Registers.Count; i++)
        {
            var registers = _case.Registers.ToArray();
            registers[i] = i == (int)Register.Esp ? GuestMap.StackTop : 0;
            if (registers[i] != _case.Registers[i])
                Try(_case with { Registers = registers });
        }
    }

    private void SimplifyOperands()
    {
        for (var i = 0; i < _case!.Items.Count; i++)
        {
            Replace(i, item => item with { Instruction = item.Instruction with { Prefix = Prefix.None } });
            foreach (var value in new uint[] { 0, 1 })
            {
                if (_case.Items[i] is { Reference: Reference.None, Instruction: { Immediate: > 1 } })
                    Replace(i, item => item with { Instruction = item.Instruction with { Immediate = value } });
            }

            if (_case.Items[i] is { Reference: not Reference.Displacement, Instruction.Syntax.HasMemory: true })
            {
                Replace(i, item => item with
                {
                    Instruction = item.Instruction with { Memory = new MemoryOperand(null, Displacement: (int)GuestMap.Data) },
                });
            }
        }

        void Replace(int index, Func<CodeItem, CodeItem> change)
        {
            var items = _case!.Items.ToList();
            items[index] = change(items[index]);
            if (items[index] != _case.Items[index])
                Try(_case with { Items = items });
        }
    }
}
