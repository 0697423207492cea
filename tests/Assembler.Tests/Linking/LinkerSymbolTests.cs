// Which definition a name means, and what happens when there is none or more than one.

using Toy.Assembler.DebugLines;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Assembler.Tests.Elf;

namespace Toy.Assembler.Tests.Linking;

public sealed class LinkerSymbolTests
{
    [Fact]
    public void A_strong_definition_beats_a_weak_one_in_either_order()
    {
        ObjectBuilder Weak() => new ObjectBuilder("weak.o").Section(".data", ObjectBuilder.Data).Label("x", SymbolBinding.Weak).Bytes(1);
        ObjectBuilder Strong() => new ObjectBuilder("strong.o").Section(".data", ObjectBuilder.Data).Label("x").Bytes(2);
        Assert.Equal(0x1_1001u, Links.Link(Start("x"), Weak(), Strong()).Word(0x1_0000));
        Assert.Equal(0x1_1000u, Links.Link(Start("x"), Strong(), Weak()).Word(0x1_0000));
        Assert.Equal(0x1_1000u, Links.Link(Start("x"), Weak(), Weak()).Word(0x1_0000));
    }

    [Fact]
    public void A_definition_beats_a_common_symbol_and_that_a_weak_one()
    {
        ObjectBuilder Data(SymbolBinding binding) =>
            new ObjectBuilder("data.o").Section(".data", ObjectBuilder.Data).Label("x", binding).Bytes(1, 1, 1, 1);
        ObjectBuilder Common() => new ObjectBuilder("common.o").Common("x", 4, 4);
        Assert.Equal(0x1_1000u, Links.Link(Start("x"), Common(), Data(SymbolBinding.Global)).Word(0x1_0000));
        Assert.Equal(0x1_1000u, Links.Link(Start("x"), Data(SymbolBinding.Global), Common()).Word(0x1_0000));
        Assert.Equal(0x1_1004u, Links.Link(Start("x"), Common(), Data(SymbolBinding.Weak)).Word(0x1_0000));
        Assert.Equal(0x1_1004u, Links.Link(Start("x"), Data(SymbolBinding.Weak), Common()).Word(0x1_0000));
    }

    [Fact]
    public void Of_common_symbols_the_largest_size_and_alignment_count()
    {
        var program = Links.Link(
            Start("before", "x"),
            new ObjectBuilder("a.o").Common("before", 1, 1).Common("x", 4, 16),
            new ObjectBuilder("b.o").Common("x", 40, 4),
            new ObjectBuilder("c.o").Common("x", 8, 8));
        var symbol = Assert.Single(program.Program.Symbols, s => s.Name == "x");
        Assert.Equal((0x1_1010u, 40u), (symbol.Value, symbol.Size));
        Assert.Equal(0x38u, program.Program.FindSection(".bss")?.Size);
    }

    [Fact]
    public void A_symbol_defined_twice_is_an_error_with_both_places() =>
        Assert.Equal(
            """
            TOY0501: 'x' is defined twice
              first in a.o: .data+0x1
              again in b.o: as 0x5
            """,
            Links.Fail(
                Start("x"),
                new ObjectBuilder("a.o").Section(".data", ObjectBuilder.Data).Bytes(1).Label("x").Bytes(1),
                new ObjectBuilder("b.o").Absolute("x", 5)));

    [Fact]
    public void An_undefined_symbol_is_reported_once_with_its_uses_and_a_suggestion() =>
        Assert.Equal(
            """
            TOY0500: 'prnit' is not defined
              used at a.o: .text+0x4 (in _start)
              used at a.o: .text+0x8 (in _start)
              used at b.o: .data+0x0
              did you mean 'print'?
            TOY0500: 'completely_different' is not defined
              used at b.o: .data+0x4
            """,
            Links.Fail(
                new ObjectBuilder("a.o").Text().Label("_start").Bytes(0, 0, 0, 0)
                    .Refer(RelocationType.PcRelative32, "prnit").Refer(RelocationType.Absolute32, "prnit").Label("print"),
                new ObjectBuilder("b.o").Section(".data", ObjectBuilder.Data)
                    .Refer(RelocationType.Absolute32, "prnit").Refer(RelocationType.Absolute32, "completely_different")));

    [Fact]
    public void Problems_are_placed_in_the_source_where_line_tables_allow_it()
    {
        var writer = new LineTableWriter();
        writer.AddFile(1, null, "main.s");
        var file = new ObjectBuilder("a.o").Text().Label("_start").Bytes(0, 0)
            .Refer(RelocationType.Absolute32, "missing").Refer(RelocationType.Absolute8, "_start");
        writer.AddRows(
            TestObjects.SectionSymbol(file.Current),
            file.Current.Size,
            [new LineTableRow(0, 1, 3), new LineTableRow(2, 1, 4, 9), new LineTableRow(6, 1, 5)]);
        file.Section(".debug_line", SectionFlags.None);
        writer.WriteTo(file.Current);

        var diagnostics = new DiagnosticBag();
        Assert.Null(Linker.Link([file.Object], new LinkOptions(), diagnostics));
        Assert.Equal(
            [("TOY0505", new SourceLocation("main.s", 5, 1)), ("TOY0500", new SourceLocation("main.s", 4, 9))],
            diagnostics.Items.Select(d => (d.Id, d.Location)));
        Assert.All(diagnostics.Items, d => Assert.Equal(d.Location, d.Notes[0].Location));
    }

    [Fact]
    public void Many_uses_and_many_undefined_symbols_are_cut_short()
    {
        var many = new ObjectBuilder("a.o").Text().Label("_start");
        for (var i = 0; i < 7; i++)
            many.Refer(RelocationType.Absolute32, "missing_0_");
        for (var i = 0; i < 120; i++)
            many.Refer(RelocationType.Absolute32, $"missing_{i}_{new string('x', i)}");
        var message = Links.Fail(many);
        Assert.Contains("used at a.o: .text+0x10 (in _start)\n  and at 3 more places\n", message, StringComparison.Ordinal);
        Assert.EndsWith("\nTOY0500: 20 more symbols are not defined", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_undefined_weak_symbol_is_0() =>
        Assert.Equal(5u, Links.Link(new ObjectBuilder("a.o")
            .Text().Label("_start").Weak("maybe").Refer(RelocationType.Absolute32, "maybe", 5)).Word(0x1_0000));

    [Fact]
    public void A_symbol_that_one_object_needs_must_be_defined_for_all()
    {
        var weak = new ObjectBuilder("weak.o").Text().Label("_start").Weak("x").Refer(RelocationType.Absolute32, "x");
        var strong = new ObjectBuilder("strong.o").Text().Refer(RelocationType.Absolute32, "x");
        Assert.StartsWith("TOY0500: 'x' is not defined", Links.Fail(weak, strong), StringComparison.Ordinal);
        Assert.StartsWith("TOY0500: 'x' is not defined", Links.Fail(strong, weak), StringComparison.Ordinal);
    }

    [Fact]
    public void An_undefined_symbol_that_nothing_uses_does_not_matter()
    {
        var file = Start();
        file.Object.Symbols.Add(new Symbol("nobody") { Binding = SymbolBinding.Global });
        Links.Link(file);
    }

    [Fact]
    public void Local_symbols_of_the_same_name_do_not_meet()
    {
        ObjectBuilder Make(string name) => new ObjectBuilder(name).Section(".data", ObjectBuilder.Data)
            .Label("x", SymbolBinding.Local).Refer(RelocationType.Absolute32, "x");
        var program = Links.Link(Start(), Make("a.o"), Make("b.o"));
        Assert.Equal(0x1_1000u, program.Word(0x1_1000));
        Assert.Equal(0x1_1004u, program.Word(0x1_1004));
    }

    [Fact]
    public void A_hidden_symbol_is_shared_by_the_objects_and_stays_hidden()
    {
        var program = Links.Link(
            Start("x"),
            new ObjectBuilder("a.o").Section(".data", ObjectBuilder.Data).Label("x", visibility: SymbolVisibility.Hidden).Bytes(0));
        var symbol = Assert.Single(program.Program.Symbols, s => s.Name == "x");
        Assert.Equal((SymbolBinding.Global, SymbolVisibility.Hidden), (symbol.Binding, symbol.Visibility));
        Assert.Equal(symbol.Value, program.Word(0x1_0000));
    }

    [Theory]
    [InlineData(SymbolVisibility.Default, SymbolVisibility.Protected, SymbolVisibility.Protected)]
    [InlineData(SymbolVisibility.Protected, SymbolVisibility.Hidden, SymbolVisibility.Hidden)]
    [InlineData(SymbolVisibility.Internal, SymbolVisibility.Hidden, SymbolVisibility.Internal)]
    [InlineData(SymbolVisibility.Hidden, SymbolVisibility.Default, SymbolVisibility.Hidden)]
    public void The_strictest_visibility_that_an_object_asks_for_counts(
        SymbolVisibility use, SymbolVisibility definition, SymbolVisibility expected)
    {
        var start = Start("x");
        Assert.Single(start.Object.Symbols, s => s.Name == "x").Visibility = use;
        var program = Links.Link(
            start, new ObjectBuilder("a.o").Section(".data", ObjectBuilder.Data).Label("x", visibility: definition).Bytes(0));
        Assert.Equal(expected, Assert.Single(program.Program.Symbols, s => s.Name == "x").Visibility);
    }

    [Fact]
    public void Symbols_of_what_is_not_linked_are_not_in_the_program()
    {
        ObjectBuilder Make(string name) => new ObjectBuilder(name)
            .Section(".text.f", ObjectBuilder.Code, group: "f").Label("inner", SymbolBinding.Local).Bytes(1)
            .Section(".left_out", ObjectBuilder.Data | SectionFlags.Exclude).Label("gone", SymbolBinding.Local).Bytes(1);
        var program = Links.Link(Start(), Make("a.o"), Make("b.o"));
        Assert.Single(program.Program.Symbols, s => s.Name == "inner");
        Assert.DoesNotContain(program.Program.Symbols, s => s.Name == "gone");
    }

    [Fact]
    public void Of_a_comdat_group_the_first_copy_is_kept()
    {
        ObjectBuilder Make(string name, byte mark) => new ObjectBuilder(name)
            .Section(".text.thunk", ObjectBuilder.Code, group: "thunk").Label("thunk").Bytes(mark)
            .Section(".data", ObjectBuilder.Data).Refer(RelocationType.Absolute32, "thunk");
        var program = Links.Link(Make("a.o", 1), Make("b.o", 2), Start("thunk"));
        Assert.Equal([1], program.Bytes(".text")[..1]);
        Assert.Equal(5, program.Bytes(".text").Length);
        Assert.Equal((0x1_0000u, 0x1_0000u), (program.Word(0x1_1000), program.Word(0x1_1004)));
        Assert.Equal(("b.o", ".text.thunk"), Assert.Single(program.Discarded) is var part ? (part.Object, part.Section) : default);
    }

    [Theory]
    [InlineData(1, 0x1_0001 + 7)]
    [InlineData(2, 0)]
    public void What_describes_a_discarded_copy_gets_the_kept_one_if_that_is_as_large_or_0(byte size, uint expected)
    {
        var kept = new ObjectBuilder("a.o").Section(".text.f", ObjectBuilder.Code, group: "f").Label("f").Bytes(1);
        var other = new ObjectBuilder("b.o").Section(".text.f", ObjectBuilder.Code, group: "f").Label("f").Bytes(new byte[size]);
        var discarded = other.Current;
        other.Section(".debug_info", SectionFlags.None).Refer(RelocationType.Absolute32, discarded, 7);
        Assert.Equal(expected, BitConverter.ToUInt32(Links.Link(Start(), kept, other).Bytes(".debug_info")));
    }

    [Fact]
    public void Code_that_uses_a_discarded_copy_is_an_error()
    {
        var kept = new ObjectBuilder("a.o").Section(".text.f", ObjectBuilder.Code, group: "f").Label("f").Bytes(1);
        var other = new ObjectBuilder("b.o").Section(".text.f", ObjectBuilder.Code, group: "f").Label("f").Bytes(2);
        var discarded = other.Current;
        other.Section(".data", ObjectBuilder.Data).Refer(RelocationType.Absolute32, discarded);
        Assert.Equal(
            """
            TOY0506: '.text.f' in section .text.f of b.o is used but the section is not linked
              used at b.o: .data+0x0
            """,
            Links.Fail(Start(), kept, other));
    }

    [Theory]
    [InlineData("_start", "TOY0502: there is no '_start' for the program to start at\n  label the first instruction '_start' and add .globl _start, or name another entry with -e")]
    [InlineData("0x5", "TOY0502: the program cannot start at the entry point 0x00000005, which is not in memory")]
    [InlineData("outside", "TOY0502: the program cannot start at 'outside', which is not in memory")]
    public void A_missing_entry_is_an_error(string entry, string message) =>
        Assert.Equal(message, Links.Fail(
            new LinkOptions { Entry = entry }, new ObjectBuilder("a.o").Text().Bytes(1).Absolute("outside", 3)));

    [Fact]
    public void A_missing_entry_is_explained()
    {
        Assert.EndsWith(
            "a.o has '_start', but only for itself: add .globl _start",
            Links.Fail(new ObjectBuilder("a.o").Text().Label("_start", SymbolBinding.Local).Bytes(1)),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "a.o has 'main': a start file is missing that calls it, or the entry is -e main",
            Links.Fail(new ObjectBuilder("a.o").Text().Label("main").Bytes(1)),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("other", 0x1_0001)]
    [InlineData("0x10001", 0x1_0001)]
    [InlineData("65537", 0x1_0001)]
    public void The_entry_is_a_symbol_or_a_number(string entry, uint address) =>
        Assert.Equal(address, Links.Link(
            new LinkOptions { Entry = entry },
            new ObjectBuilder("a.o").Text().Bytes(0).Label("other").Bytes(0)).Program.Entry);

    [Fact]
    public void The_linker_provides_the_bounds_of_the_program()
    {
        var program = Links.Link(
            Start("etext", "edata", "end", "__bss_start", "__executable_start"),
            new ObjectBuilder("a.o").Section(".data", ObjectBuilder.Data).Bytes(1, 2, 3)
                .Section(".bss", ObjectBuilder.Data, SectionType.NoBits, 16).Zeros(5));
        Assert.Equal(
            [0x1_0014u, 0x1_1003u, 0x1_1018u, 0x1_1010u, 0x1_0000u],
            Enumerable.Range(0, 5).Select(i => program.Word(0x1_0000 + ((uint)i * 4))));
        Assert.Equal((0x1_1003u, 0x1_1018u), (program.Address("_edata"), program.Address("_end")));
        Assert.DoesNotContain(program.Program.Symbols, s => s.Name == "_etext");
    }

    [Fact]
    public void Without_data_the_end_is_on_a_page_that_may_be_written() =>
        Assert.Equal(0x1_1000u, Links.Link(Start()).Address("_end"));

    [Fact]
    public void A_program_may_define_the_linkers_symbols_itself()
    {
        var program = Links.Link(Start("end", "_end"), new ObjectBuilder("a.o").Absolute("end", 1).Absolute("_end", 2));
        Assert.Equal((1u, 2u), (program.Word(0x1_0000), program.Word(0x1_0004)));
    }

    [Fact]
    public void Sections_with_c_names_have_bounds()
    {
        var program = Links.Link(
            Start("__start_table", "__stop_table"),
            new ObjectBuilder("a.o").Section("table", ObjectBuilder.Constants).Bytes(1, 2),
            new ObjectBuilder("b.o").Section("table", ObjectBuilder.Constants).Bytes(3));
        Assert.Equal((0x1_1000u, 0x1_1003u), (program.Word(0x1_0000), program.Word(0x1_0004)));
        Assert.StartsWith("TOY0500: '__start_none' is not defined", Links.Fail(Start("__start_none")), StringComparison.Ordinal);
    }

    [Fact]
    public void Arrays_that_no_object_has_are_empty()
    {
        var program = Links.Link(Start("__fini_array_start", "__fini_array_end"));
        Assert.Equal(program.Word(0x1_0000), program.Word(0x1_0004));
    }

    [Fact]
    public void A_section_that_is_not_loaded_has_no_addresses_and_a_warning_says_so()
    {
        var diagnostics = new DiagnosticBag();
        Assert.NotNull(Linker.Link(
            [
                Start("x").Object,
                new ObjectBuilder("a.o").Section("mine", SectionFlags.None).Bytes(0).Label("x").Bytes(0).Object,
            ],
            new LinkOptions(),
            diagnostics));
        Assert.Equal(
            """
            warning TOY0509: section mine is not loaded, so 'x' has no address
              used at start.o: .text+0x0 (in _start)
              a section that is loaded has the flag "a": .section mine, "a"
            """,
            Links.Describe(Assert.Single(diagnostics.Items)));
    }

    [Fact]
    public void Nothing_to_link_is_an_error() => Assert.Equal("TOY0508: there is no object to link", Links.Fail());

    [Fact]
    public void Thread_local_variables_are_refused() =>
        Assert.Equal(
            "TOY0507: a.o has thread-local variables (.tdata), which Toy does not have",
            Links.Fail(Start(), new ObjectBuilder("a.o").Section(".tdata", ObjectBuilder.Data | SectionFlags.ThreadLocal).Bytes(0)));

    [Fact]
    public void Files_and_local_symbols_come_first_in_the_programs_table()
    {
        var file = Start("x").Label("inner", SymbolBinding.Local);
        file.Object.Symbols.Insert(0, new Symbol("start.s") { Type = SymbolType.File, Place = SymbolPlace.Absolute });
        file.Object.Symbols.Add(new Symbol(".text") { Type = SymbolType.Section, Place = SymbolPlace.Section, Section = file.Current });
        var program = Links.Link(file, new ObjectBuilder("a.o").Text().Label("x", visibility: SymbolVisibility.Internal).Bytes(0));
        Assert.Equal(
            ["start.s", "inner", "_start", "x", "_edata", "__bss_start", "_end"],
            program.Program.Symbols.Select(s => s.Name));
    }

    /// <summary>An object that starts, and holds the addresses of some symbols.</summary>
    private static ObjectBuilder Start(params string[] symbols)
    {
        var result = new ObjectBuilder("start.o").Text().Label("_start");
        foreach (var symbol in symbols)
            result.Refer(RelocationType.Absolute32, symbol);
        return symbols.Length == 0 ? result.Bytes(0) : result;
    }
}
