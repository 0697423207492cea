using Toy.Cpu.Tests.Hardware;
using Toy.Isa;
using Toy.Isa.Manual;

namespace Toy.Cpu.Tests.Instructions;

public sealed class InstructionCaseTests
{
    public static TheoryData<int, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string>();
            foreach (var (index, item) in InstructionCases.All.Index())
                cases.Add(index, item.Text);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_instruction_changes_what_it_says_and_nothing_else(int index, string text)
    {
        var differences = InstructionCases.All[index].Run(InstructionTable.Standard);
        Assert.True(differences.Length == 0, $"{text}\n{differences}");
    }

    [Fact]
    public void A_case_that_is_wrong_is_found()
    {
        Assert.Equal("eflags should be CF, is ", new InstructionCase("clc", "eflags=CF", "eflags=CF").Run(InstructionTable.Standard));
        Assert.Equal("eax should be 0x11111111, is 0x5", new InstructionCase("movl $5, %eax", "", "").Run(InstructionTable.Standard));
        Assert.Equal(
            "[0x2000] should be absent or 0, is 0x1",
            new InstructionCase("movl $1, 0x2000", "", "").Run(InstructionTable.Standard));
        Assert.Equal(
            "eip should be 0x1001, is 0x1000\nfault should be absent or 0, is #GP",
            new InstructionCase("cli", "eflags=UM", "").Run(InstructionTable.Standard));
    }

    [Fact]
    public void Every_form_of_every_row_has_vectors_or_a_case()
    {
        var recorded = Corpus.Families.SelectMany(Corpus.Read).Select(set => set.Decode(InstructionTable.Standard));
        var byHand = InstructionCases.All.SelectMany(item => item.Decode(InstructionTable.Standard));
        var covered = recorded.Concat(byHand)
            .Select(instruction => new InstructionForm(instruction.Row, instruction.Syntax, instruction.Width, instruction.Prefix))
            .ToHashSet();
        var missing = InstructionForms.All(InstructionTable.Standard).Where(form => !covered.Contains(form));
        Assert.Empty(missing.Select(form => form.ToString()));
    }

    [Fact]
    public void Every_form_of_a_privileged_row_faults_in_user_mode_and_changes_nothing()
    {
        foreach (var form in InstructionForms.All(InstructionTable.Standard))
        {
            if (form.Row.Privilege == Privilege.Privileged)
            {
                var text = Disassembler.Format(Example.Of(form), Example.Address);
                Assert.Equal("", new InstructionCase(text, "eflags=UM|IF|CF", "fault=#GP").Run(InstructionTable.Standard));
            }
        }
    }
}
