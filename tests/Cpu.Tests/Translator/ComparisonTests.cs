// Conditions that translated code takes from operands hold exactly when they hold for the flags of the semantic methods: for
// all conditions after all instructions that have such a comparison, at operands where carries, signs and wraps change.

using System.Reflection;
using System.Reflection.Emit;
using Toy.Cpu.Translator;
using Toy.Isa;
using Toy.Isa.Semantics;
using Xunit;

namespace Toy.Cpu.Tests.Translator;

public sealed class ComparisonTests
{
    private static readonly uint[] s_edges =
    [
        0, 1, 2, 0x3F, 0x7F, 0x80, 0x81, 0xFE, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x1_0000, 0x7FFF_FFFE, 0x7FFF_FFFF,
        0x8000_0000, 0x8000_0001, 0xFFFF_FFFE, 0xFFFF_FFFF,
    ];

    private static readonly Type[] s_conditions =
    [
        typeof(Overflow), typeof(Below), typeof(Equal), typeof(BelowOrEqual), typeof(Sign), typeof(Parity), typeof(Less),
        typeof(LessOrEqual),
    ];

    public static TheoryData<string, Width> Cases()
    {
        var cases = new TheoryData<string, Width>();
        foreach (var name in Subject.All.Keys)
        {
            foreach (var width in Enum.GetValues<Width>())
                cases.Add(name, width);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Comparisons_agree_with_the_flags(string name, Width width)
    {
        var subject = Subject.All[name];
        foreach (var condition in s_conditions.Where(condition => (Comparison.FlagsOf(condition) & ~subject.Row.FlagsWritten) == 0))
        {
            foreach (var second in subject.Constants ?? [null])
            {
                if (Compile(subject, width, condition, second) is not { } holds)
                    continue;
                foreach (var (dst, src, carry) in Operands(width, second))
                {
                    var flags = new RecordedFlags(carry);
                    var result = subject.Execute(dst, src, width, ref flags);
                    var expected = Holds(condition, flags.Bits);
                    Assert.True(
                        expected == (holds(dst, src, carry, result) != 0),
                        $"{condition.Name} after {name} {width} of {dst:x}, {src:x}, carry {carry}: {expected} by the flags");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Flags_follow_from_what_is_kept(string name, Width width)
    {
        var subject = Subject.All[name];
        var kind = subject.Kind(width);
        foreach (var (dst, src, carry) in Operands(width, null))
        {
            var before = carry | EFlags.OF | EFlags.ZF;
            var flags = new RecordedFlags(before);
            var count = subject.Constants is null ? src : src & Values.CountMask;
            var result = subject.Constants is not null && count == 0 ? dst : subject.Execute(dst, count, width, ref flags);
            Assert.Equal(flags.Bits, kind.Record(kind.FromResult ? result : dst, count, carry, before, width));
        }
    }

    [Fact]
    public void Frequent_conditions_take_no_flags()
    {
        foreach (var condition in s_conditions.Except([typeof(Overflow), typeof(Parity)]))
        {
            Assert.NotNull(Compile(Subject.All["cmp"], Width.Long, condition, null));
            Assert.NotNull(Compile(Subject.All["test"], Width.Long, condition, null));
        }
    }

    private static IEnumerable<(uint Dst, uint Src, uint Carry)> Operands(Width width, uint? second)
    {
        foreach (var dst in At(width))
        {
            foreach (var src in second is { } only ? [only] : At(width))
            {
                yield return (dst, src, 0);
                yield return (dst, src, 1);
            }
        }
    }

    private static IEnumerable<uint> At(Width width) => s_edges.Select(edge => width.Truncate(edge)).Distinct();

    private static Func<uint, uint, uint, uint, int>? Compile(Subject subject, Width width, Type condition, uint? second)
    {
        var method = new DynamicMethod("holds", typeof(int), [typeof(uint), typeof(uint), typeof(uint), typeof(uint)]);
        var generator = method.GetILGenerator();
        var il = new IlWriter(generator, listing: null);
        var operands = new OperandLocals(il);
        LocalBuilder[] locals = [operands.Dst, operands.Src, operands.Third, operands.Result];
        for (short i = 0; i < locals.Length; i++)
        {
            generator.Emit(OpCodes.Ldarg, i);
            il.Store(locals[i]);
        }

        var pending = new PendingFlags(
            subject.Kind(width), EFlags.Status, EFlags.Status, operands, operands.Dst, second is { } constant ? constant : operands.Src,
            operands.Third, operands.Result);
        if (!Comparison.TryEmit(il, pending, condition))
            return null;
        il.Op(OpCodes.Ret);
        return method.CreateDelegate<Func<uint, uint, uint, uint, int>>();
    }

    private static bool Holds(Type condition, uint flags) =>
        (bool)condition.GetMethod(nameof(ICondition.Holds), BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [flags])!; // Every condition has it.
}
