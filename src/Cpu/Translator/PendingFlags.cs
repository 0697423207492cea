using System.Collections.Immutable;
using System.Reflection.Emit;
using Toy.Isa;

namespace Toy.Cpu.Translator;

/// <summary>A value that flags follow from: in a local, or a constant. A register's local is copied before it is written.</summary>
internal readonly record struct FlagOperand(LocalBuilder? Local, uint Constant)
{
    public static implicit operator FlagOperand(LocalBuilder local) => new(local, 0);

    public static implicit operator FlagOperand(uint constant) => new(null, constant);

    public void Push(IlWriter il)
    {
        if (Local is not null)
            il.Load(Local);
        else
            il.Constant(Constant);
    }
}

/// <summary>The flags of an instruction that has been executed, not computed yet.</summary>
/// <param name="Kind">How they follow from the operands.</param>
/// <param name="Written">Which they are.</param>
/// <param name="Replaced">Those that are given a value whatever happens.</param>
/// <param name="Operands">What the operands were in.</param>
/// <param name="First">The first operand.</param>
/// <param name="Second">The second operand, if there is one.</param>
/// <param name="Third">The third operand, if there is one.</param>
/// <param name="Result">The result; it may have junk above its width.</param>
internal sealed record PendingFlags(
    FlagKind Kind, uint Written, uint Replaced, OperandLocals Operands, FlagOperand First, FlagOperand? Second, FlagOperand? Third, FlagOperand Result)
{
    /// <summary>Whether an operand is in a local.</summary>
    public bool Uses(LocalBuilder local) => First.Local == local || Second?.Local == local || Third?.Local == local;

    /// <summary>The operands as <see cref="FlagRecord"/> takes them.</summary>
    public ImmutableArray<FlagOperand?> Kept => [Kind.FromResult ? Result : First, Second, Third];
}

/// <summary>What is known at some point of a region about where the flags are.</summary>
/// <param name="StartsUnknown">
/// <see cref="TranslatedState.FlagForm"/> says what was pending; else eflags were up to date.
/// </param>
/// <param name="Chain">What was left uncomputed since, in order.</param>
internal sealed record FlagState(bool StartsUnknown, ImmutableArray<PendingFlags> Chain)
{
    /// <summary>As at the entry of a block that can be reached from anywhere.</summary>
    public static FlagState Unknown { get; } = new(true, []);

    /// <summary>Eflags are up to date.</summary>
    public static FlagState UpToDate { get; } = new(false, []);

    /// <summary>Nothing is known here.</summary>
    public bool IsUnknown => StartsUnknown && Chain.IsEmpty;

    /// <summary>With the flags of one more instruction, and without those that it replaces.</summary>
    public FlagState With(PendingFlags added)
    {
        var wanted = EFlags.Status & ~added.Replaced;
        var chain = ImmutableArray.Create(added);
        for (var i = Chain.Length - 1; i >= 0; i--)
        {
            if ((Chain[i].Written & wanted) == 0)
                continue;
            chain = chain.Insert(0, Chain[i]);
            wanted &= ~Chain[i].Replaced;
        }

        return new FlagState(StartsUnknown && wanted != 0, chain);
    }

    /// <summary>The instruction that has set all of some flags last; null when it is not known here.</summary>
    public PendingFlags? Setter(uint flags)
    {
        for (var i = Chain.Length - 1; i >= 0; i--)
        {
            if ((Chain[i].Written & flags) != 0)
                return (Chain[i].Replaced & flags) == flags ? Chain[i] : null;
        }

        return null;
    }
}
