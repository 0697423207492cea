using System.Reflection.Emit;

namespace Toy.Cpu.Translator;

/// <summary>
/// A way out of a region: where control turns away, only the number of the <see cref="ExitSite"/> is noted; what else has to
/// be stored is done where ways out with the same needs meet.
/// </summary>
internal sealed class WayOut(IlWriter il, LocalBuilder site, int number, Label rest)
{
    private Action? _before;

    /// <summary>The same way, with something to do before it.</summary>
    public WayOut After(Action emit) => new(il, site, number, rest) { _before = emit };

    /// <summary>Leaves.</summary>
    public void Take()
    {
        _before?.Invoke();
        il.Constant(number);
        il.Store(site);
        il.Branch(OpCodes.Br, rest);
    }

    /// <summary>Leaves if a branch would be taken.</summary>
    /// <remarks>
    /// Written as a branch over the way out: the host's compiler goes on with the target of a branch and puts far away what
    /// was jumped over, so that all that is executed often stays together.
    /// </remarks>
    public void TakeIf(OpCode branch)
    {
        var onward = il.Label();
        il.Branch(Opposite(branch), onward);
        Take();
        il.Mark(onward);
    }

    private static OpCode Opposite(OpCode branch) =>
        branch == OpCodes.Brfalse ? OpCodes.Brtrue
        : branch == OpCodes.Brtrue ? OpCodes.Brfalse
        : branch == OpCodes.Bgt_Un ? OpCodes.Ble_Un
        : branch == OpCodes.Blt ? OpCodes.Bge
        : throw new ArgumentOutOfRangeException(nameof(branch), branch, "its opposite is not known");
}
