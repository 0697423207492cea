// The exercises that extend the instruction set: wrong answers, with tables of their own in place of a Toy that is built.

using System.Numerics;
using Toy.Isa;
using Toy.Isa.Semantics;
using static Toy.Isa.Privilege;
using static Toy.Isa.Row;

namespace Toy.Exercises.Tests;

public class InstructionExerciseTests
{
    /// <summary>Counts the zeros above a word's own width, too.</summary>
    private readonly struct WideLzcnt : IBinary
    {
        public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags
        {
            var count = (uint)BitOperations.LeadingZeroCount(src);
            flags.Set(EFlags.Status, (src == 0 ? EFlags.CF : 0) | (count == 0 ? EFlags.ZF : 0));
            return count;
        }
    }

    /// <summary>Leaves the destination alone where there is no bit, as bsf does.</summary>
    private readonly struct ScanningTzcnt : IBinary
    {
        public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags
        {
            flags.Set(EFlags.Status, (src == 0 ? EFlags.CF : 0) | ((src & 1) != 0 ? EFlags.ZF : 0));
            return src == 0 ? dst : (uint)BitOperations.TrailingZeroCount(src);
        }
    }

    /// <summary>Forgets the flags.</summary>
    private readonly struct FlaglessPopcnt : IBinary
    {
        public static uint Apply<F>(uint dst, uint src, Width width, ref F flags) where F : struct, IFlags =>
            (uint)BitOperations.PopCount(src);
    }

    /// <summary>Forgets that nothing may be below the low digit.</summary>
    private readonly struct CarelessDas : IImplied
    {
        public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags
        {
            var al = eax & 0xFF;
            var low = (al & 0xF) > 9 || (flags.Bits & EFlags.AF) != 0;
            var high = al > 0x99 || (flags.Bits & EFlags.CF) != 0;
            var result = (al - (low ? 6u : 0) - (high ? 0x60u : 0)) & 0xFF;
            eax = (eax & ~0xFFu) | result;
            flags.Set(EFlags.Status, FlagRules.Result(result, Width.Byte) | (low ? EFlags.AF : 0) | (high ? EFlags.CF : 0));
        }
    }

    /// <summary>Adds to al and ah apart: no carry out of al reaches ah.</summary>
    private readonly struct DividedAaa : IImplied
    {
        public static void Apply<F>(ref uint eax, ref uint edx, ref F flags) where F : struct, IFlags
        {
            var carried = (eax & 0xF) > 9 || (flags.Bits & EFlags.AF) != 0;
            var al = ((eax & 0xFF) + (carried ? 6u : 0)) & 0xF;
            var ah = ((eax >> 8 & 0xFF) + (carried ? 1u : 0)) & 0xFF;
            eax = (eax & ~0xFFFFu) | ah << 8 | al;
            flags.Set(EFlags.Status, carried ? EFlags.AF | EFlags.CF : 0);
        }
    }

    [Fact]
    public void Whoever_counts_in_32_bits_alone_loses_the_words() => AssertLost(
        "isa-popcnt", CountInstructions.Rows, ToRegister<WideLzcnt>("lzcnt", 0x1E, Unprivileged, "oszapc", "", "wrong"), "lzcnt lzcnt-chance");

    [Fact]
    public void Whoever_scans_loses_the_sources_without_a_bit() => AssertLost(
        "isa-popcnt", CountInstructions.Rows, ToRegister<ScanningTzcnt>("tzcnt", 0x1F, Unprivileged, "oszapc", "", "wrong"), "tzcnt tzcnt-chance");

    [Fact]
    public void Whoever_forgets_the_flags_loses_popcnt_and_what_requires_it() => AssertLost(
        "isa-popcnt", CountInstructions.Rows, ToRegister<FlaglessPopcnt>("popcnt", 0x1D, Unprivileged, "", "", "wrong"), "popcnt popcnt-chance hot:Skipped refused:Skipped");

    [Fact]
    public void Whoever_says_of_flags_what_is_not_so_loses_where_the_translator_believes_it() => AssertLost(
        "isa-popcnt", CountInstructions.Rows, ToRegister<Popcnt>("popcnt", 0x1D, Unprivileged, "", "", "wrong"), "hot");

    [Fact]
    public void Whoever_forgets_the_borrow_loses_what_is_no_difference_of_decimals() => AssertLost(
        "isa-bcd", DecimalInstructions.Rows, Implied<CarelessDas>("das", 0x66, Unprivileged, "oszapc", "ac", "wrong", "o"), "das das-all");

    [Fact]
    public void Whoever_carries_by_hand_loses_the_carry_out_of_al() => AssertLost(
        "isa-bcd", DecimalInstructions.Rows, Implied<DividedAaa>("aaa", 0x67, Unprivileged, "oszapc", "a", "wrong", "oszp"), "aaa aaa-all hot");

    [Fact]
    public void Whoever_does_not_say_that_daa_reads_flags_loses_where_the_translator_believes_it() => AssertLost(
        "isa-bcd", DecimalInstructions.Rows, Implied<Daa>("daa", 0x65, Unprivileged, "oszapc", "", "wrong", "o"), "sum hot");

    private static void AssertLost(string name, Instruction[] right, Instruction wrong, string lost)
    {
        Instruction[] standard = [.. InstructionTable.Standard.Rows];
        var exercise = new Exercise(
            name,
            new InstructionTable([.. standard, .. right]),
            new InstructionTable([.. standard, .. right.Where(row => row.Mnemonic != wrong.Mnemonic), wrong]));
        Assert.Equal(lost, exercise.Lost(exercise.Solution));
    }
}
