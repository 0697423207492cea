// The oracle itself: its numbers, its files, and that it sees a difference when there is one.

using Toy.Cli.Fuzz;
using Toy.Cli.Fuzz.Hardware;
using Toy.Isa;

namespace Toy.Cpu.Tests.Hardware;

public sealed class OracleTests
{
    private const int FreshVectors = 50_000;
    private const int StatesOfEach = 20;

    [Fact]
    public void The_generator_gives_the_numbers_that_its_authors_published()
    {
        var random = new SplitMix64(1234567);
        ulong[] published = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        Assert.Equal(published, published.Select(_ => random.Next()));
    }

    [Fact]
    public void One_seed_gives_the_same_variants_and_states_again()
    {
        var (firstText, firstState) = Generate(5);
        var (sameText, sameState) = Generate(5);
        var (otherText, otherState) = Generate(6);
        Assert.Equal(firstText, sameText);
        Assert.Equal(firstState, sameState);
        Assert.NotEqual(firstText, otherText);
        Assert.NotEqual(firstState, otherState);
    }

    [Fact]
    public void A_file_of_vectors_gives_back_what_was_written()
    {
        var random = new SplitMix64(3);
        var set = new VectorSet("nop", [0x90], OracleLayout.Slots + 1);
        var before = new byte[StateRecord.Size];
        var after = new byte[StateRecord.Size];
        for (var i = 0; i < 20; i++)
        {
            random.Fill(before);
            random.Fill(after);
            new StateRecord(after).Outcome = (Outcome)(i % 3);
            set.Add(new StateRecord(before), new StateRecord(after), OracleLayout.Flags);
        }

        using var file = new MemoryStream();
        VectorFile.Write(file, [set]);
        file.Position = 0;
        var read = Assert.Single(VectorFile.Read(file));

        Assert.Equal((set.Text, set.End, set.Count), (read.Text, read.End, read.Count));
        Assert.Equal(set.Code, read.Code);
        for (var i = 0; i < set.Count; i++)
        {
            // The word before the flags is the variant's number, which a file does not keep.
            Assert.True(set.Before(i).Bytes[8..].SequenceEqual(read.Before(i).Bytes[8..]));
            Assert.Equal(set.Before(i).Flags, read.Before(i).Flags);
            Assert.Equal(set.After(i).Outcome, read.After(i).Outcome);
            Assert.Equal(set.After(i).Flags, read.After(i).Flags);
            Assert.True(set.After(i).Bytes[8..].SequenceEqual(read.After(i).Bytes[8..]));
        }
    }

    [Fact]
    public void A_file_of_another_kind_is_refused()
    {
        using var file = new MemoryStream();
        using (var compressed = new System.IO.Compression.BrotliStream(file, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
            compressed.Write("something else"u8);
        file.Position = 0;
        Assert.Throws<InvalidDataException>(() => VectorFile.Read(file));
    }

    [Fact]
    public void Vectors_of_another_encoding_are_refused()
    {
        var set = new VectorSet("cld", [0x90], OracleLayout.Slots + 1);
        Assert.Throws<InvalidDataException>(() => set.Decode(InstructionTable.Standard));
    }

    [Fact]
    public void Every_state_keeps_its_accesses_inside_the_window()
    {
        var random = new SplitMix64(7);
        var toy = new ToyCpu(InstructionTable.Standard);
        var states = new StateGenerator(random);
        var before = new byte[StateRecord.Size];
        var after = new byte[StateRecord.Size];
        foreach (var variant in new VariantGenerator(random).Generate(InstructionTable.Standard.Rows))
        {
            var end = OracleLayout.Slots + (uint)variant.Number * OracleLayout.SlotSize + Encoder.MaxLength;
            var bytes = new byte[Encoder.MaxLength];
            var length = Encoder.Encode(variant.EndingAt(end), bytes).Length;
            toy.Load(bytes.AsSpan(0, length), end);
            for (var i = 0; i < StatesOfEach; i++)
            {
                states.Next(variant, new StateRecord(before));
                toy.Run(end - (uint)length, end, new StateRecord(before), new StateRecord(after));
                if (new StateRecord(after).Outcome == Outcome.Other || toy.WroteOutsideWindow())
                    Assert.Fail($"{variant.Text} leaves the window");
            }
        }
    }

    [HostOracleFact]
    public void Fresh_vectors_agree_with_the_processor_of_this_host()
    {
        var random = new SplitMix64(11);
        using var session = new OracleSession(
            InstructionTable.Standard, new VariantGenerator(random).Generate(InstructionTable.Standard.Rows));
        Assert.Empty(session.RefusedRows);
        var seen = 0;
        session.Run(FreshVectors, new StateGenerator(random), (variant, before, host, toy, defined) =>
        {
            seen++;
            Assert.NotEqual(Outcome.Other, host.Outcome);
            if (!Agreement.Holds(host, toy, defined))
                Assert.Fail(Agreement.Explain(variant.Text, before, host, toy, defined));
        });
        Assert.Equal(FreshVectors, seen);
    }

    [HostOracleFact]
    public void A_wrong_instruction_is_found_and_explained()
    {
        // An adc that forgets the carry.
        var wrong = Row.Binary<Isa.Semantics.Add>("adc", 0x02, Privilege.Unprivileged, "oszapc", "c", "dst ← dst + src");
        var table = new InstructionTable([wrong]);
        var random = new SplitMix64(1);
        using var session = new OracleSession(table, new VariantGenerator(random).Generate(table.Rows));
        string? explanation = null;
        session.Run(1000, new StateGenerator(random), (variant, before, host, toy, defined) =>
        {
            if (!Agreement.Holds(host, toy, defined))
                explanation ??= Agreement.Explain(variant.Text, before, host, toy, defined);
        });
        Assert.StartsWith("adc", explanation, StringComparison.Ordinal);
        Assert.Contains("differs", explanation, StringComparison.Ordinal);
    }

    [HostOracleFact]
    public void An_instruction_that_the_host_lacks_is_reported_and_left_out()
    {
        var own = Row.Binary<Isa.Semantics.Add>("frobnicate", 0x02, Privilege.Unprivileged, "oszapc", "", "dst ← dst + src");
        var add = Row.Binary<Isa.Semantics.Add>("add", 0x01, Privilege.Unprivileged, "oszapc", "", "dst ← dst + src");
        var table = new InstructionTable([own, add]);
        var random = new SplitMix64(1);
        using var session = new OracleSession(table, new VariantGenerator(random).Generate(table.Rows));
        Assert.Equal([own], session.RefusedRows);
        Assert.All(session.Variants, variant => Assert.Same(add, variant.Row));
    }

    private static (string Texts, byte[] State) Generate(ulong seed)
    {
        var random = new SplitMix64(seed);
        var variants = new VariantGenerator(random).Generate(InstructionTable.Standard.Rows);
        var state = new byte[StateRecord.Size];
        new StateGenerator(random).Next(variants[^1], new StateRecord(state));
        return (string.Join('\n', variants.Select(variant => variant.Text)), state);
    }
}
