// The places where operands of pending flags are kept for whoever goes on when a region is left.

using System.Reflection;

namespace Toy.Cpu.Translator;

internal static class FlagSlots
{
    /// <summary>Instructions whose flags can be pending at once.</summary>
    public const int Count = 4;

    private static readonly FieldInfo[] s_first =
    [
        StateFields.Named(nameof(TranslatedState.FlagFirst)), StateFields.Named(nameof(TranslatedState.FlagFirst1)),
        StateFields.Named(nameof(TranslatedState.FlagFirst2)), StateFields.Named(nameof(TranslatedState.FlagFirst3)),
    ];

    private static readonly FieldInfo[] s_second =
    [
        StateFields.Named(nameof(TranslatedState.FlagSecond)), StateFields.Named(nameof(TranslatedState.FlagSecond1)),
        StateFields.Named(nameof(TranslatedState.FlagSecond2)), StateFields.Named(nameof(TranslatedState.FlagSecond3)),
    ];

    public static FieldInfo First(int slot) => s_first[slot];

    public static FieldInfo Second(int slot) => s_second[slot];
}
