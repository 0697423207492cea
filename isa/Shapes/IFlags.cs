// How semantic methods touch the flags. They say which flags follow from what; whether anything is recorded is the
// caller's choice of struct, which the JIT resolves at compile time.

namespace Toy.Isa;

/// <summary>The flags an instruction reads and writes.</summary>
public interface IFlags
{
    /// <summary>The current bits of <see cref="EFlags.Status"/> and DF.</summary>
    uint Bits { get; }

    /// <summary>Replaces the flags in <paramref name="mask"/> by the same bits of <paramref name="bits"/>.</summary>
    void Set(uint mask, uint bits);

    /// <summary>The flags in <paramref name="mask"/> as after dst + src (+ carry) = result.</summary>
    void SetAddition(uint dst, uint src, uint result, Width width, uint mask = EFlags.Status);

    /// <summary>The flags in <paramref name="mask"/> as after dst − src (− borrow) = result.</summary>
    void SetSubtraction(uint dst, uint src, uint result, Width width, uint mask = EFlags.Status);

    /// <summary>SF, ZF and PF from the result; OF, CF and AF cleared.</summary>
    void SetLogic(uint result, Width width);
}
