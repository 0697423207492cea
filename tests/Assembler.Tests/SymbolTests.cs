using Toy.Assembler.Objects;
using Toy.Assembler.Tests.Support;

namespace Toy.Assembler.Tests;

public sealed class SymbolTests
{
    [Fact]
    public void A_label_is_local_until_something_else_is_said()
    {
        var symbols = Symbols("a: nop\n.globl b\nb: nop\n.weak c\nc: nop\n.hidden b");

        Assert.Equal(
            ["a Local Default .text+0", "b Global Hidden .text+1", "c Weak Default .text+2"],
            symbols);
    }

    [Fact]
    public void What_is_only_mentioned_is_global_and_undefined() =>
        Assert.Equal(["x Global Default Undefined"], Symbols("call x"));

    [Fact]
    public void Names_with_a_dot_and_L_stay_in_the_assembler() =>
        Assert.Equal(["f Local Default .text+0"], Symbols("f: jmp .L1\n.L1: ret"));

    [Fact]
    public void Equates_are_absolute_or_places() =>
        Assert.Equal(
            ["a Local Default Absolute 5", "f Local Default .text+0", "g Local Default .text+4"],
            Symbols(".set a, 5\nf: nop\ng = f + 4"));

    [Fact]
    public void Common_symbols_keep_size_and_alignment() =>
        Assert.Equal(["a Global Default Common 4", "b Global Default Common 16", "c Global Default Common 8"],
            Symbols(".comm a,3,4\n.comm b,20\n.comm c,4,8"));

    [Fact]
    public void Local_common_symbols_get_space_in_bss()
    {
        var source = Assembly.Object(".lcomm a, 5\n.local b\n.comm b, 8, 4\n");

        var bss = source.Sections.Single(s => s.Name == ".bss");
        Assert.Equal(16u, bss.Size);
        Assert.Equal(8u, source.Symbols.Single(s => s.Name == "b").Value);
        Assert.Equal(SymbolType.Object, source.Symbols.Single(s => s.Name == "b").Type);
    }

    [Theory]
    [InlineData(".type f, @function", SymbolType.Function)]
    [InlineData(".type f, %function", SymbolType.Function)]
    [InlineData(".type f, \"function\"", SymbolType.Function)]
    [InlineData(".type f, STT_FUNC", SymbolType.Function)]
    [InlineData(".type f STT_FUNC", SymbolType.Function)]
    [InlineData(".type f @function", SymbolType.Function)]
    [InlineData(".type f, @object", SymbolType.Object)]
    [InlineData(".type f, @notype", SymbolType.NoType)]
    public void Types_have_many_spellings(string directive, SymbolType expected) =>
        Assert.Equal(expected, Assembly.Object(directive + "\nf: nop").Symbols.Single().Type);

    [Fact]
    public void A_size_may_be_any_expression_known_at_the_end() =>
        Assert.Equal(3u, Assembly.Object("f: nop\n.size f, e - f\nnop\nnop\ne:").Symbols.Single(s => s.Name == "f").Size);

    [Fact]
    public void An_alias_takes_over_type_and_size()
    {
        var alias = Assembly.Object(".type f, @function\nf: nop\n.size f, . - f\n.globl g\n.set g, f").Symbols.Single(s => s.Name == "g");

        Assert.Equal((SymbolType.Function, 1u, SymbolBinding.Global), (alias.Type, alias.Size, alias.Binding));
    }

    [Fact]
    public void Constants_of_toy_inc_stay_out_of_the_object() =>
        Assert.Empty(Symbols(".include \"toy.inc\"\nmovl $PORT_POWER, %edx"));

    [Fact]
    public void The_caller_may_define_symbols()
    {
        var options = new AssemblerOptions { Symbols = [new PredefinedSymbol("DEBUG", 3)] };

        var assembly = Assembly.Of(".data\n.ifdef DEBUG\n.byte DEBUG\n.endif", options);

        Assert.Equal([3], assembly.Result!.Object.Sections.Single(s => s.Name == ".data").Contents);
    }

    [Theory]
    [InlineData("a:\na:", "TOY0250")]
    [InlineData("a:\na = 1", "TOY0250")]
    [InlineData(".equiv a, 1\n.equiv a, 2", "TOY0250")]
    [InlineData("a == 1\na == 1", "TOY0250")]
    [InlineData("a:\n.comm a, 4", "TOY0250")]
    [InlineData(".globl 5", "TOY0253")]
    [InlineData(".globl", "TOY0307")]
    [InlineData(".set 5, 5", "TOY0253")]
    [InlineData(".set a", "TOY0307")]
    [InlineData(".set a, 1, 2", "TOY0308")]
    [InlineData(".type f, @zork", "TOY0254")]
    [InlineData(".type f", "TOY0254")]
    [InlineData(".size f, g", "TOY0201")]
    [InlineData(".comm a, -1", "TOY0206")]
    [InlineData(".comm a, 4, 3", "TOY0304")]
    [InlineData(".globl a\n.set a, b * 2", "TOY0202")]
    public void Wrong_symbols_are_reported(string source, string id) => Assert.Equal(id, Assembly.Ids(source));

    [Fact]
    public void A_predefined_name_must_be_one()
    {
        var options = new AssemblerOptions { Symbols = [new PredefinedSymbol("1x", 3)] };

        Assert.Equal("TOY0256", Assert.Single(Assembly.Of("nop", options).Diagnostics).Id);
    }

    private static string[] Symbols(string source) =>
    [
        .. Assembly.Object(source).Symbols.Select(s => s.Place switch
        {
            SymbolPlace.Section => $"{s} {s.Binding} {s.Visibility} {s.Section}+{s.Value}",
            SymbolPlace.Undefined => $"{s} {s.Binding} {s.Visibility} {s.Place}",
            _ => $"{s} {s.Binding} {s.Visibility} {s.Place} {s.Value}",
        }),
    ];
}
