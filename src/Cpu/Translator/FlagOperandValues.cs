using System.Runtime.CompilerServices;

namespace Toy.Cpu.Translator;

/// <summary>
/// The operands of pending flags, for whoever goes on when a region is left: of each kind in <see cref="FlagForms"/>, and
/// after that of each kind that came on top of what the region did not know.
/// </summary>
[InlineArray(2 * LargestForm * Each)]
internal struct FlagOperandValues
{
    /// <summary>Operands of a kind.</summary>
    public const int Each = 3;

    /// <summary>Kinds that can be pending at once.</summary>
    public const int LargestForm = 4;

    private uint _first;
}
