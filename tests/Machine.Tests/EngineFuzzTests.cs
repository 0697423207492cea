// A short run of what `toy fuzz engines` does at length, and what that is worth: engines with a flaw are found out, and the
// program that does it is cut down to a few instructions.

using Toy.Cli.Fuzz;
using Toy.Cli.Fuzz.Engines;
using Toy.Isa;
using Toy.Isa.Manual;
using Toy.Isa.Semantics;

namespace Toy.Machine.Tests;

public sealed class EngineFuzzTests
{
    private const int Programs = 1000;

    // A flaw must be found this soon, and by a program this short.
    private const int MostPrograms = 2000;
    private const int MostInstructions = 4;

    [Fact]
    public void Engines_agree_on_random_programs()
    {
        using var lockstep = new Lockstep(InstructionTable.Standard);
        for (ulong seed = 1; seed <= Programs; seed++)
        {
            var test = CaseGenerator.Generate(seed);
            if (lockstep.Run(test) is { } difference)
                Assert.Fail($"seed {seed}\n{Report(lockstep, test, difference)}");
        }

        // They live for a while, most of them to the end, and much of what they do is done by regions.
        lockstep.Renew();
        var counts = lockstep.Counts;
        Assert.True(counts.Instructions > Programs * 250ul);
        Assert.InRange(counts.EndedEarly, 1, Programs / 8);
        Assert.True(counts.Translated > counts.Instructions * 2 / 5);
        Assert.True(counts.Forms.Count > InstructionForms.All(InstructionTable.Standard).Count() * 3 / 5);
    }

    [Fact]
    public void Programs_have_every_instruction_and_every_form()
    {
        var forms = new HashSet<(string, OperandForm)>();
        for (ulong seed = 1; seed <= 5000; seed++)
            forms.UnionWith(CaseGenerator.Generate(seed).Items.Select(item => (item.Instruction.Row.ToString(), item.Instruction.Syntax.Form)));
        var all = InstructionTable.Standard.Rows.SelectMany(row => row.Syntaxes.ToArray().Select(syntax => (row.ToString(), syntax.Form)));
        Assert.Empty(all.Except(forms));
    }

    [Theory]
    [InlineData("adc")]
    [InlineData("dec")]
    [InlineData("sar")]
    [InlineData("xadd")]
    [InlineData("jecxz")]
    public void A_flawed_instruction_is_found_and_the_program_cut_down(string mnemonic)
    {
        var flawed = mnemonic switch
        {
            "adc" => Row.Binary<Add>("adc", Opcode("adc"), Privilege.Unprivileged, "oszapc", "c", "forgets the carry"),
            "dec" => Row.Unary<DecrementWithCarry>("dec", Opcode("dec"), Privilege.Unprivileged, "oszapc", "", "changes the carry"),
            "sar" => Row.Shift<Shr>("sar", Opcode("sar"), Privilege.Unprivileged, "oszapc", "", "forgets the sign"),
            "xadd" => Row.Exchange<Xchg>("xadd", Opcode("xadd"), Privilege.Unprivileged, "oszapc", "", "does not add"),
            _ => Row.Branch<Jmp>("jecxz", Opcode("jecxz"), Privilege.Unprivileged, "", "", "always jumps"),
        };
        var rows = InstructionTable.Standard.Rows.Select(row => row.Opcode == flawed.Opcode ? flawed : row);
        using var lockstep = new Lockstep(new InstructionTable(rows));
        for (ulong seed = 1; seed <= MostPrograms; seed++)
        {
            var test = CaseGenerator.Generate(seed);
            if (lockstep.Run(test) is not { } difference)
                continue;
            var (smallest, found) = new CaseShrinker(lockstep).Shrink(test, difference);
            Assert.NotNull(lockstep.RunAlone(smallest));
            var report = CaseReport.Format(smallest, found);

            // A program that writes its own code may have made the instruction from others: nobody sees it in a listing.
            if (!report.Contains(mnemonic, StringComparison.Ordinal))
                continue;
            Assert.True(smallest.Items.Count <= MostInstructions, report);
            return;
        }

        Assert.Fail($"nobody noticed the flaw of {mnemonic}");
    }

    private static byte Opcode(string mnemonic) => InstructionTable.Standard.Rows.First(row => row.Mnemonic == mnemonic).Opcode;

    private static string Report(Lockstep lockstep, EngineCase test, Difference difference)
    {
        var (smallest, found) = new CaseShrinker(lockstep).Shrink(test, difference);
        return CaseReport.Format(smallest, found);
    }

    private readonly struct DecrementWithCarry : IUnary
    {
        public static uint Apply<F>(uint dst, Width width, ref F flags) where F : struct, IFlags
        {
            flags.SetSubtraction(dst, 1, dst - 1, width);
            return dst - 1;
        }
    }
}
