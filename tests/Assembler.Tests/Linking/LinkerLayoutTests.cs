// Where sections go.

using Toy.Assembler.Linking;
using Toy.Assembler.Objects;

namespace Toy.Assembler.Tests.Linking;

public sealed class LinkerLayoutTests
{
    [Fact]
    public void Sections_are_laid_out_by_access_on_pages_of_their_own()
    {
        var program = Links.Link(new ObjectBuilder("a.o")
            .Section(".bss", ObjectBuilder.Data, SectionType.NoBits, 16).Zeros(100)
            .Section(".data", ObjectBuilder.Data).Bytes(1, 2, 3)
            .Section(".rodata", ObjectBuilder.Constants).Bytes(4)
            .Text().Label("_start").Bytes(5, 6));

        Assert.Equal(
            [(".text", 0x1_0000u), (".rodata", 0x1_1000u), (".data", 0x1_2000u), (".bss", 0x1_2010u)],
            program.Program.Sections.Select(s => (s.Name, s.Address)));
        Assert.Equal(
            [
                (0x1_0000u, 2, 2u, SegmentAccess.Read | SegmentAccess.Execute),
                (0x1_1000u, 1, 1u, SegmentAccess.Read),
                (0x1_2000u, 3, 0x74u, SegmentAccess.Read | SegmentAccess.Write),
            ],
            program.Program.Segments.Select(s => (s.Address, s.Bytes.Length, s.MemorySize, s.Access)));
        Assert.Equal(0x1_0000u, program.Program.Entry);
    }

    [Fact]
    public void Text_goes_where_it_is_told()
    {
        var program = Links.Link(
            new LinkOptions { TextAddress = 0x7C00 },
            new ObjectBuilder("a.o").Text().Label("_start").Bytes(1).Section(".data", ObjectBuilder.Data).Bytes(2));
        Assert.Equal([0x7C00u, 0x8000u], program.Program.Segments.Select(s => s.Address));
    }

    [Fact]
    public void A_contiguous_program_is_one_segment_without_gaps()
    {
        var program = Links.Link(
            new LinkOptions { TextAddress = 0x7C00, IsContiguous = true },
            new ObjectBuilder("a.o")
                .Section(".bss", ObjectBuilder.Data, SectionType.NoBits).Zeros(8)
                .Section(".data", ObjectBuilder.Data).Bytes(3)
                .Section(".rodata", ObjectBuilder.Constants).Bytes(2)
                .Text().Label("_start").Bytes(1));
        var segment = Assert.Single(program.Program.Segments);
        Assert.Equal([1, 2, 3], segment.Bytes.ToArray());
        Assert.Equal((0x7C00u, 11u), (segment.Address, segment.MemorySize));
        Assert.Equal(SegmentAccess.Read | SegmentAccess.Write | SegmentAccess.Execute, segment.Access);
    }

    [Fact]
    public void Parts_follow_the_order_of_the_objects_and_keep_their_alignment()
    {
        var program = Links.Link(
            new ObjectBuilder("a.o").Text().Label("_start").Bytes(1),
            new ObjectBuilder("b.o").Section(".text", ObjectBuilder.Code, alignment: 4).Bytes(2),
            new ObjectBuilder("c.o").Section(".text", ObjectBuilder.Code, alignment: 2).Bytes(3));
        Assert.Equal([1, 0x90, 0x90, 0x90, 2, 0x90, 3], program.Bytes(".text"));
    }

    [Fact]
    public void Named_parts_of_text_are_sorted_as_gnu_ld_does_it()
    {
        var program = Links.Link(new ObjectBuilder("a.o")
            .Section(".text.f", ObjectBuilder.Code).Bytes(6)
            .Text().Label("_start").Bytes(7)
            .Section(".text.hot", ObjectBuilder.Code).Bytes(4)
            .Section(".text.startup", ObjectBuilder.Code).Bytes(3)
            .Section(".text.unlikely", ObjectBuilder.Code).Bytes(1)
            .Section(".text.exit", ObjectBuilder.Code).Bytes(2)
            .Section(".fini", ObjectBuilder.Code).Bytes(8)
            .Section(".init", ObjectBuilder.Code).Bytes(0));
        Assert.Equal([0], program.Bytes(".init"));
        Assert.Equal([1, 2, 3, 4, 6, 7], program.Bytes(".text"));
        Assert.Equal([8], program.Bytes(".fini"));
        Assert.Equal([".init", ".text", ".fini"], program.Program.Sections.Select(s => s.Name));
    }

    [Fact]
    public void Constructors_are_sorted_by_priority()
    {
        var program = Links.Link(
            new ObjectBuilder("a.o")
                .Section(".init_array", ObjectBuilder.Data, SectionType.InitArray).Bytes(9)
                .Section(".init_array.named", ObjectBuilder.Data, SectionType.InitArray).Bytes(3)
                .Section(".init_array.00200", ObjectBuilder.Data, SectionType.InitArray).Bytes(2)
                .Text().Label("_start").Bytes(0)
                .Refer(RelocationType.Absolute32, "__init_array_start")
                .Refer(RelocationType.Absolute32, "__init_array_end"),
            new ObjectBuilder("b.o").Section(".init_array.00100", ObjectBuilder.Data, SectionType.InitArray).Bytes(1));
        Assert.Equal([1, 2, 3, 9], program.Bytes(".init_array"));
        Assert.Equal(4u, program.Word(0x1_0005) - program.Word(0x1_0001));
    }

    [Fact]
    public void Unknown_sections_are_placed_by_their_flags()
    {
        var program = Links.Link(new ObjectBuilder("a.o")
            .Section("zeros", ObjectBuilder.Data, SectionType.NoBits).Zeros(1)
            .Section("words", ObjectBuilder.Data).Bytes(1)
            .Section("facts", ObjectBuilder.Constants).Bytes(2)
            .Section("moves", ObjectBuilder.Code).Bytes(3)
            .Section("both", ObjectBuilder.Code | SectionFlags.Write).Bytes(4)
            .Section("remarks", SectionFlags.None).Bytes(5)
            .Section(".data", ObjectBuilder.Data).Bytes(6)
            .Text().Label("_start").Bytes(7));
        Assert.Equal(
            [".text", "moves", "both", "facts", ".data", "words", "zeros", "remarks"],
            program.Program.Sections.Select(s => s.Name));
        Assert.Equal(4, program.Program.Segments.Count);
    }

    [Fact]
    public void Zeros_among_bytes_become_bytes()
    {
        var program = Links.Link(
            new ObjectBuilder("a.o").Text().Label("_start").Bytes(0).Section(".data", ObjectBuilder.Data).Bytes(1),
            new ObjectBuilder("b.o").Section(".data.z", ObjectBuilder.Data, SectionType.NoBits).Zeros(2),
            new ObjectBuilder("c.o").Section(".data", ObjectBuilder.Data).Bytes(2));
        Assert.Equal([1, 0, 0, 2], program.Bytes(".data"));
    }

    [Fact]
    public void Excluded_sections_and_notes_to_the_linker_are_dropped()
    {
        var program = Links.Link(new ObjectBuilder("a.o")
            .Text().Label("_start").Bytes(0)
            .Section(".left_out", ObjectBuilder.Data | SectionFlags.Exclude).Bytes(1)
            .Section(".note.GNU-stack", SectionFlags.None).Bytes(2)
            .Section(".comment", SectionFlags.Merge | SectionFlags.Strings).Bytes(3));
        Assert.Equal([".text", ".comment"], program.Program.Sections.Select(s => s.Name));
        Assert.Single(program.Program.Segments);
    }

    [Fact]
    public void A_section_goes_where_it_is_told_and_the_next_one_follows()
    {
        var options = new LinkOptions { SectionAddresses = new Dictionary<string, uint> { [".data"] = 0x5000 } };
        var program = Links.Link(options, new ObjectBuilder("a.o")
            .Text().Label("_start").Bytes(0)
            .Section(".data", ObjectBuilder.Data).Bytes(1)
            .Section(".more", ObjectBuilder.Data).Bytes(2));
        Assert.Equal(
            [(".text", 0x1_0000u), (".data", 0x5000u), (".more", 0x5001u)],
            program.Program.Sections.Select(s => (s.Name, s.Address)));
        Assert.Equal([0x5000u, 0x1_0000u], program.Program.Segments.Select(s => s.Address));
    }

    [Fact]
    public void Overlapping_sections_are_an_error()
    {
        var options = new LinkOptions { SectionAddresses = new Dictionary<string, uint> { [".data"] = 0x1_0001 } };
        Assert.Equal(
            "TOY0504: sections .text (0x00010000 to 0x00010003) and .data (from 0x00010001) overlap",
            Links.Fail(options, new ObjectBuilder("a.o")
                .Text().Label("_start").Bytes(0, 0, 0)
                .Section(".data", ObjectBuilder.Data).Bytes(1)));
    }

    [Fact]
    public void A_program_beyond_4_GiB_is_an_error()
    {
        var start = new ObjectBuilder("a.o").Text().Label("_start").Bytes(1, 2);
        Assert.Equal(
            "TOY0503: section .text of 2 bytes at 0xffffffff does not end below 4 GiB",
            Links.Fail(new LinkOptions { TextAddress = 0xFFFF_FFFF }, start));
        Assert.Equal(0xFFFF_FFFEu, Links.Link(new LinkOptions { TextAddress = 0xFFFF_FFFE }, start).Program.Entry);

        var half = new ObjectBuilder("b.o").Section(".bss", ObjectBuilder.Data, SectionType.NoBits).Zeros(0x8000_0000);
        var other = new ObjectBuilder("c.o").Section(".bss", ObjectBuilder.Data, SectionType.NoBits).Zeros(0x8000_0000);
        Assert.Equal("TOY0503: section .bss does not fit into 4 GiB", Links.Fail(start, half, other));
        Assert.Equal(
            "TOY0503: the common symbols do not fit into 4 GiB",
            Links.Fail(start, new ObjectBuilder("d.o").Common("x", 0x8000_0000, 1).Common("y", 0x8000_0000, 1)));
    }

    [Fact]
    public void An_absurdly_large_file_is_an_error()
    {
        var text = new ObjectBuilder("a.o").Text().Label("_start").Bytes(1)
            .Section(".text", ObjectBuilder.Code, alignment: 0x8000_0000).Bytes(2);
        Assert.Equal("TOY0503: the program would be a file of more than 256 MiB", Links.Fail(text));
    }

    [Fact]
    public void A_huge_bss_costs_nothing()
    {
        var program = Links.Link(new ObjectBuilder("a.o")
            .Text().Label("_start").Bytes(1)
            .Section(".bss", ObjectBuilder.Data, SectionType.NoBits).Zeros(0xFFF0_0000 - 0x1000));
        Assert.Equal(0xFFEF_F000u, program.Program.Segments[1].MemorySize);
        Assert.Equal(0, program.Program.Segments[1].Bytes.Length);
    }
}
