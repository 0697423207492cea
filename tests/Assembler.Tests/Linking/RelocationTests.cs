// What the linker writes into fields, type by type.

using Toy.Assembler.Objects;

namespace Toy.Assembler.Tests.Linking;

public sealed class RelocationTests
{
    private const uint Text = 0x1_0000;
    private const uint Got = 0x1_1000;
    private const uint Variable = 0x1_1010;

    [Theory]
    [InlineData(RelocationType.Absolute32, 3, Variable + 3)]
    [InlineData(RelocationType.Absolute32, -1, Variable - 1)]
    [InlineData(RelocationType.PcRelative32, -4, Variable - 4 - (Text + 8))]
    [InlineData(RelocationType.Plt32, -4, Variable - 4 - (Text + 8))]
    [InlineData(RelocationType.GotOffset, 2, Variable + 2 - Got)]
    [InlineData(RelocationType.GotPc, 1, Got + 1 - (Text + 8))]
    [InlineData(RelocationType.Got32, 0, 12u)]
    [InlineData(RelocationType.Got32X, 0, 12u)]
    public void A_field_of_32_bits(RelocationType type, int addend, uint expected)
    {
        var program = Links.Link(new ObjectBuilder("a.o")
            .Text().Label("_start").Refer(RelocationType.Got32, "variable").Bytes(0, 0, 0, 0)
            .Refer(type, "variable", addend)
            .Section(".data", ObjectBuilder.Data, alignment: 16).Label("variable").Bytes(1));
        Assert.Equal(expected, program.Word(Text + 8));
        Assert.Equal(Variable, program.Word(Got + 12));
    }

    [Theory]
    [InlineData(RelocationType.Absolute8, -128, true)]
    [InlineData(RelocationType.Absolute8, 255, true)]
    [InlineData(RelocationType.Absolute8, -129, false)]
    [InlineData(RelocationType.Absolute8, 256, false)]
    [InlineData(RelocationType.Absolute16, -0x8000, true)]
    [InlineData(RelocationType.Absolute16, 0xFFFF, true)]
    [InlineData(RelocationType.Absolute16, -0x8001, false)]
    [InlineData(RelocationType.Absolute16, 0x1_0000, false)]
    [InlineData(RelocationType.PcRelative8, (int)Text - 128, true)]
    [InlineData(RelocationType.PcRelative8, (int)Text + 127, true)]
    [InlineData(RelocationType.PcRelative8, (int)Text - 129, false)]
    [InlineData(RelocationType.PcRelative8, (int)Text + 128, false)]
    [InlineData(RelocationType.PcRelative16, (int)Text - 0x8000, true)]
    [InlineData(RelocationType.PcRelative16, (int)Text + 0x7FFF, true)]
    [InlineData(RelocationType.PcRelative16, (int)Text - 0x8001, false)]
    [InlineData(RelocationType.PcRelative16, (int)Text + 0x8000, false)]
    public void A_small_field_takes_what_fits(RelocationType type, int value, bool fits)
    {
        var file = new ObjectBuilder("a.o").Absolute("value", (uint)value).Text().Label("_start").Refer(type, "value");
        if (!fits)
        {
            var message = Links.Fail(file);
            var what = type.IsPcRelative() ? $"the distance to 'value' is {value - Text}" : $"the value of 'value' is {value}";
            Assert.Equal($"TOY0505: {what} and does not fit in {type.FieldSize() * 8} bits\n  used at a.o: .text+0x0 (in _start)", message);
            return;
        }

        var bytes = Links.Link(file).Bytes(".text");
        var expected = type.IsPcRelative() ? value - (int)Text : value;
        Assert.Equal(BitConverter.GetBytes(expected)[..bytes.Length], bytes);
    }

    [Fact]
    public void The_addend_of_a_small_field_is_signed() =>
        Assert.Equal([0xFE], Links.Link(new ObjectBuilder("a.o")
            .Absolute("value", 0xFF).Text().Label("_start").Refer(RelocationType.Absolute8, "value", -1)).Bytes(".text"));

    [Fact]
    public void The_global_offset_table_has_one_entry_for_each_symbol()
    {
        var program = Links.Link(
            new ObjectBuilder("a.o").Text().Label("_start")
                .Refer(RelocationType.Got32, "far").Refer(RelocationType.Got32X, "far")
                .Refer(RelocationType.Got32, "near").Refer(RelocationType.Absolute32, "_GLOBAL_OFFSET_TABLE_")
                .Label("near", SymbolBinding.Local),
            new ObjectBuilder("b.o").Text().Label("far").Refer(RelocationType.Got32, "far").Refer(RelocationType.Got32, "none").Weak("none"));
        Assert.Equal([12u, 12u, 16u, Got, 12u, 20u], Enumerable.Range(0, 6).Select(i => program.Word(Text + ((uint)i * 4))));
        Assert.Equal([0u, 0u, 0u, Text + 16, Text + 16, 0u], Enumerable.Range(0, 6).Select(i => program.Word(Got + ((uint)i * 4))));
    }

    [Fact]
    public void Debug_sections_refer_to_offsets_in_each_other_and_to_addresses_in_code()
    {
        ObjectBuilder Make(string name)
        {
            var file = new ObjectBuilder(name).Text().Label(name == "a.o" ? "_start" : "other").Bytes(1, 2);
            var text = file.Current;
            file.Section(".debug_abbrev", SectionFlags.None).Bytes(1, 2, 3);
            var abbreviations = file.Current;
            return file.Section(".debug_info", SectionFlags.None)
                .Refer(RelocationType.Absolute32, abbreviations).Refer(RelocationType.Absolute32, text);
        }

        var bytes = Links.Link(Make("a.o"), Make("b.o")).Bytes(".debug_info");
        Assert.Equal([0u, Text, 3u, Text + 2], Enumerable.Range(0, 4).Select(i => BitConverter.ToUInt32(bytes, i * 4)));
    }

    [Fact]
    public void The_objects_are_not_changed_by_a_link()
    {
        var file = new ObjectBuilder("a.o").Common("c", 4, 4).Text().Label("_start").Refer(RelocationType.Absolute32, "c", 1);
        var first = Links.Link(file);
        var second = Links.Link(file);
        Assert.Equal(1u, BitConverter.ToUInt32(file.Current.Contents));
        Assert.Equal(first.Bytes(".text"), second.Bytes(".text"));
    }
}
