using System.Runtime.CompilerServices;

namespace Toy.Isa;

/// <summary>Flags that are computed and kept.</summary>
public struct RecordedFlags(uint bits) : IFlags
{
    /// <summary>All that a semantic method can reach; the other bits of eflags pass through unchanged.</summary>
    private const uint Reachable = EFlags.Status | EFlags.DF;

    public uint Bits { readonly get; private set; } = bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(uint mask, uint bits) => Bits = (Bits & ~(mask & Reachable)) | (bits & mask & Reachable);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetAddition(uint dst, uint src, uint result, Width width, uint mask) =>
        Set(mask, FlagRules.Addition(dst, src, result, width));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetSubtraction(uint dst, uint src, uint result, Width width, uint mask) =>
        Set(mask, FlagRules.Subtraction(dst, src, result, width));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetLogic(uint result, Width width) => Set(EFlags.Status, FlagRules.Result(result, width));
}
