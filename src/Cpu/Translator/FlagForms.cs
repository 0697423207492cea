// Which flags are pending, as a number that translated code can leave behind: the kinds, in the order of the instructions.

using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>All sequences of kinds met so far, by number; 0 is the empty one.</summary>
/// <remarks>
/// Numbers are given where code is made, and used where it is executed, which may be another thread. A form is in place before
/// there is code with its number.
/// </remarks>
internal sealed class FlagForms
{
    private Form[] _forms = new Form[64];
    private int _count = 1;
    private readonly Dictionary<(int, FlagKind), int> _extended = [];

    public FlagForms()
    {
        _forms[0] = new Form(0, 0, null);
    }

    /// <summary>The number of a sequence.</summary>
    public int Number(IEnumerable<FlagKind> kinds)
    {
        var number = 0;
        foreach (var kind in kinds)
            number = Extended(number, kind);
        return number;
    }

    /// <summary>How many kinds a sequence has.</summary>
    public int Length(int form) => _forms[form].Length;

    /// <summary>eflags with what is pending.</summary>
    /// <param name="form">The kinds.</param>
    /// <param name="operands">Of each, in order.</param>
    /// <param name="eflags">But for what is pending.</param>
    public uint Flags(int form, in FlagOperandValues operands, uint eflags)
    {
        if (_forms[form] is not { Last: { } kind } last)
            return eflags;
        var before = Flags(last.Before, operands, eflags);
        var at = (last.Length - 1) * FlagOperandValues.Each;
        var third = operands[at + 2];
        if (kind.ReadsCarry)
            before = (before & ~EFlags.CF) | third;
        return kind.Record(operands[at], operands[at + 1], third, before, kind.Width);
    }

    private int Extended(int form, FlagKind kind)
    {
        if (!_extended.TryGetValue((form, kind), out var number))
        {
            number = _count++;
            if (number == _forms.Length)
                Array.Resize(ref _forms, 2 * number);
            _forms[number] = new Form(form, _forms[form].Length + 1, kind);
            _extended.Add((form, kind), number);
        }

        return number;
    }

    private sealed record Form(int Before, int Length, FlagKind? Last);
}
