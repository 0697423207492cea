// What a real processor did, against what Toy does.

using Toy.Cli.Fuzz.Hardware;
using Toy.Isa;
using Toy.Isa.Manual;

namespace Toy.Cpu.Tests.Hardware;

public sealed class VectorReplayTests
{
    private delegate void VectorCheck(in MachineInstruction instruction, VectorSet set, int index, Func<uint, byte[]> run);

    public static TheoryData<string> Families => [.. Corpus.Families];

    [Theory]
    [MemberData(nameof(Families))]
    public void A_real_processor_agrees_on_registers_flags_and_memory(string family) =>
        ForEachVector(family, (in MachineInstruction instruction, VectorSet set, int index, Func<uint, byte[]> run) =>
        {
            var before = set.Before(index);
            var defined = RuleOf(instruction).DefinedFlags(instruction, before);
            var toy = new StateRecord(run(before.Flags | EFlags.UM));
            if (!Agreement.Holds(set.After(index), toy, defined))
                Assert.Fail(Agreement.Explain(set.Text, before, set.After(index), toy, defined));
        });

    [Theory]
    [MemberData(nameof(Families))]
    public void Kernel_mode_makes_no_difference(string family) =>
        ForEachVector(family, (in MachineInstruction instruction, VectorSet set, int index, Func<uint, byte[]> run) =>
        {
            // A fault of kernel mode is told on the stack that is in use, which changes the window.
            var flags = set.Before(index).Flags;
            if (set.After(index).Outcome != Outcome.DivideError)
                Assert.True(run(flags).AsSpan().SequenceEqual(run(flags | EFlags.UM)), set.Text);
        });

    [Theory]
    [MemberData(nameof(Families))]
    public void Only_flags_in_the_column_of_flags_written_change(string family) =>
        ForEachVector(family, (in MachineInstruction instruction, VectorSet set, int index, Func<uint, byte[]> run) =>
        {
            var changed = set.Before(index).Flags ^ set.After(index).Flags;
            var others = changed & ~instruction.Row.FlagsWritten;
            if (others != 0)
                Assert.Fail($"{set.Text} changes {EFlags.Format(others)}");
        });

    [Theory]
    [MemberData(nameof(Families))]
    public void Flags_outside_the_column_of_flags_read_do_not_matter(string family) =>
        ForEachVector(family, (in MachineInstruction instruction, VectorSet set, int index, Func<uint, byte[]> run) =>
        {
            var flags = set.Before(index).Flags | EFlags.UM;
            var unread = OracleLayout.Flags & ~instruction.Row.FlagsRead;
            var one = new StateRecord(run(flags));
            var two = new StateRecord(run(flags ^ unread));

            // A flag that was left alone still differs; one that was written does not.
            var differing = one.Flags ^ two.Flags;
            Assert.True((differing & ~unread) == 0, set.Text);
            two.Flags = one.Flags;
            Assert.True(one.Bytes.SequenceEqual(two.Bytes), set.Text);
        });

    [Fact]
    public void Every_row_that_has_vectors_has_500_at_each_size()
    {
        var counts = new Dictionary<(Instruction, Width), int>();
        foreach (var family in Corpus.Families)
        {
            foreach (var set in Corpus.Read(family))
            {
                var instruction = set.Decode(InstructionTable.Standard);
                var cell = (instruction.Row, instruction.Width);
                counts[cell] = counts.GetValueOrDefault(cell) + set.Count;
            }
        }

        // A row without any is InstructionCaseTests' affair: not everybody who adds one has the processor to record from.
        foreach (var row in InstructionTable.Standard.Rows.Where(row => counts.Keys.Any(cell => cell.Item1 == row)))
        {
            foreach (var width in InstructionForms.WidthsOf(row))
                Assert.True(counts.GetValueOrDefault((row, width)) >= 500, $"{row.Spelling(width)} has too few vectors");
        }
    }

    [Fact]
    public void Every_form_and_prefix_of_a_row_with_vectors_has_some()
    {
        var recorded = Corpus.Families.SelectMany(Corpus.Read)
            .Select(set => set.Decode(InstructionTable.Standard))
            .Select(instruction => new InstructionForm(instruction.Row, instruction.Syntax, instruction.Width, instruction.Prefix))
            .ToHashSet();
        var rows = recorded.Select(form => form.Row).ToHashSet();
        foreach (var form in InstructionForms.All(InstructionTable.Standard))
            Assert.True(recorded.Contains(form) || !rows.Contains(form.Row), $"{form} has no vectors");
    }

    private static OracleRule RuleOf(in MachineInstruction instruction) =>
        OracleRules.Of(instruction.Row) ?? throw new InvalidDataException($"{instruction.Row} has no oracle");

    private static void ForEachVector(string family, VectorCheck check)
    {
        var toy = new ToyCpu(InstructionTable.Standard);
        foreach (var set in Corpus.Read(family))
        {
            var instruction = set.Decode(InstructionTable.Standard);
            toy.Load(set.Code, set.End);
            for (var i = 0; i < set.Count; i++)
            {
                var index = i;
                check(instruction, set, index, flags =>
                {
                    var after = new byte[StateRecord.Size];
                    toy.Run(set.Start, set.End, set.Before(index), flags, new StateRecord(after));
                    return after;
                });
            }
        }
    }
}
