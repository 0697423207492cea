using System.Reflection;
using Toy.Isa.Manual;
using Toy.Isa.Semantics;
using static Toy.Isa.Privilege;

namespace Toy.Isa.Tests;

public class TableTests
{
    private static readonly Instruction s_add = Row.Binary<Add>("add", 0x01, Unprivileged, "oszapc", "", "dst ← dst + src");

    private static Syntax[] NoOperands => [new(OperandForm.None)];

    [Fact]
    public void Two_rows_with_one_opcode_are_refused()
    {
        var same = Row.Binary<Sub>("sub", 0x01, Unprivileged, "oszapc", "", "dst ← dst − src");
        var refusal = Assert.Throws<ArgumentException>(() => new InstructionTable([s_add, same]));
        Assert.Equal("sub (01): the opcode is add's", refusal.Message);
    }

    [Theory]
    [InlineData(Prefix.Lock)]
    [InlineData(Prefix.Rep)]
    [InlineData(Prefix.Repne)]
    public void An_opcode_that_is_a_prefix_is_refused(Prefix prefix)
    {
        var row = Row.Binary<Add>("add", (byte)prefix, Unprivileged, "", "", "dst ← dst + src");
        var refusal = Assert.Throws<ArgumentException>(() => new InstructionTable([row]));
        Assert.EndsWith("the opcode is a prefix", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_a_meaning_is_refused()
    {
        var row = Row.Binary<Add>("add", 0x01, Unprivileged, "oszapc", "", "");
        var refusal = Assert.Throws<ArgumentException>(() => new InstructionTable([row]));
        Assert.Equal("add (01): the row has no meaning", refusal.Message);
    }

    [Theory]
    [InlineData("i", "")]
    [InlineData("", "i")]
    [InlineData("t", "")]
    [InlineData("", "u")]
    [InlineData("all", "")]
    public void A_row_that_touches_a_sensitive_flag_unprivileged_is_refused(string written, string read)
    {
        var row = Row.Implied<Nop>("flip", 0x01, Unprivileged, written, read, "flips");
        var refusal = Assert.Throws<ArgumentException>(() => new InstructionTable([row]));
        Assert.Equal("flip (01): it is sensitive and not privileged", refusal.Message);
    }

    [Theory]
    [InlineData(Unprivileged)]
    [InlineData(MemoryChecked)]
    public void A_system_row_that_is_not_privileged_is_refused(Privilege privilege)
    {
        var refusal = Assert.Throws<ArgumentException>(
            () => Row.System<Hlt>("hlt", 0x01, privilege, "", "", "wait", NoOperands));
        Assert.StartsWith("hlt is sensitive and must be privileged", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_flag_letter_is_refused() =>
        Assert.Throws<FormatException>(() => Row.Binary<Add>("add", 0x01, Unprivileged, "x", "", "dst ← dst + src"));

    [Fact]
    public void Every_system_row_is_privileged_and_no_other()
    {
        foreach (var row in InstructionTable.Standard.Rows)
            Assert.Equal(row.Shape == "System", row.Privilege == Privileged);
    }

    [Fact]
    public void Only_system_semantics_are_given_the_system_processor()
    {
        var reaching =
            from type in typeof(Add).Assembly.GetTypes()
            where type.Namespace == typeof(Add).Namespace
            from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            where method.IsGenericMethodDefinition
            from parameter in method.GetGenericArguments()
            where Array.Exists(parameter.GetGenericParameterConstraints(), c => typeof(ISystemProcessor).IsAssignableFrom(c))
            select type;
        var types = reaching.Distinct().ToList();

        Assert.Contains(typeof(Cli), types);
        Assert.All(types.Where(type => type.IsValueType), type => Assert.True(typeof(ISystem).IsAssignableFrom(type), type.Name));
    }

    [Fact]
    public void Every_semantic_struct_has_one_shape()
    {
        var structs = typeof(Add).Assembly.GetTypes()
            .Where(type => type.IsValueType && type.IsPublic && type.Namespace == typeof(Add).Namespace);
        foreach (var type in structs)
            Assert.Single(type.GetInterfaces());
    }

    [Fact]
    public void Flags_undefined_on_IA32_are_among_those_written()
    {
        foreach (var row in InstructionTable.Standard.Rows)
            Assert.Equal(0u, row.FlagsUndefined & ~row.FlagsWritten);
    }

    [Fact]
    public void A_memory_checked_row_is_of_a_shape_that_uses_the_stack_or_strings()
    {
        foreach (var row in InstructionTable.Standard.Rows)
        {
            if (row.Privilege == MemoryChecked)
                Assert.Contains(row.Shape, new[] { "Control", "String" });
            if (row.Shape == "String")
                Assert.Equal(MemoryChecked, row.Privilege);
        }
    }

    [Fact]
    public void No_row_has_two_syntaxes_of_one_form()
    {
        foreach (var row in InstructionTable.Standard.Rows)
        {
            var forms = row.Syntaxes.ToArray().Select(syntax => (int)syntax.Form & 7).ToList();
            Assert.Equal(forms.Distinct().Count(), forms.Count);
        }
    }

    [Fact]
    public void Every_row_has_a_name_of_its_own_for_each_operand_list()
    {
        // Rows that share a mnemonic must differ in operands, or text could not tell them apart.
        var seen = new HashSet<string>();
        foreach (var form in InstructionForms.All(InstructionTable.Standard).Where(form => form.Prefix == Prefix.None))
        {
            var kinds = form.Syntax.Slots.ToArray().Select(slot => $"{slot.Kind}:{slot.WidthAt(form.Width)}");
            Assert.True(seen.Add(form.Row.Spelling(form.Width) + " " + string.Join(',', kinds)), form.ToString());
        }
    }

    [Fact]
    public void Every_canonical_spelling_is_looked_up_to_its_row_and_width()
    {
        foreach (var form in InstructionForms.All(InstructionTable.Standard))
        {
            var expected = new MnemonicMatch(form.Row, form.Width);
            Assert.Contains(expected, InstructionTable.Standard.Lookup(form.Row.Spelling(form.Width)).ToArray());
        }
    }

    [Theory]
    [InlineData("sall", "shl")]
    [InlineData("jz", "je")]
    [InlineData("jnae", "jb")]
    [InlineData("setnz", "setne")]
    [InlineData("cmovnlel", "cmovg")]
    [InlineData("movzx", "movzb")]
    [InlineData("cdq", "cltd")]
    [InlineData("pusha", "pushal")]
    [InlineData("loopz", "loope")]
    [InlineData("retl", "ret")]
    public void An_alias_means_its_row(string alias, string mnemonic) =>
        Assert.Equal(mnemonic, InstructionTable.Standard.Lookup(alias)[0].Row.Mnemonic);

    [Fact]
    public void An_unknown_mnemonic_means_nothing() => Assert.True(InstructionTable.Standard.Lookup("movq").IsEmpty);

    [Fact]
    public void Every_row_has_an_example_for_each_form_and_size()
    {
        foreach (var form in InstructionForms.All(InstructionTable.Standard))
        {
            var example = Example.Of(form);
            Assert.NotEmpty(Disassembler.Format(example, Example.Address));
            Assert.NotEmpty(Example.Bytes(example));
        }
    }
}
