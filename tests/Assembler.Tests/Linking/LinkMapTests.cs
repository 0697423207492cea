using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Testing;

namespace Toy.Assembler.Tests.Linking;

public sealed class LinkMapTests
{
    [Fact]
    public void A_map_says_what_lies_where_and_why()
    {
        ObjectBuilder Thunk(ObjectBuilder file) =>
            file.Section(".text.thunk", ObjectBuilder.Code, group: "thunk").Label("thunk", SymbolBinding.Weak, size: 1).Bytes(0x90);
        var start = new ObjectBuilder("crt0.o")
            .Section(".text", ObjectBuilder.Code, alignment: 16).Label("_start", size: 8)
            .Refer(RelocationType.PcRelative32, "main", -4).Refer(RelocationType.Got32, "counter");
        var main = Thunk(new ObjectBuilder("main.o"))
            .Section(".text.startup", ObjectBuilder.Code, alignment: 4).Label("main").Bytes(1, 2, 3)
            .Section(".rodata", ObjectBuilder.Constants).Label("message", SymbolBinding.Local).Bytes(0x68, 0x69, 0)
            .Section(".data", ObjectBuilder.Data, alignment: 4).Label("counter", size: 4).Bytes(1, 0, 0, 0)
            .Section(".comment", SectionFlags.None).Bytes(0)
            .Absolute("limit", 100).Common("buffer", 256, 32);
        var more = Thunk(new ObjectBuilder("more.o"))
            .Section(".bss", ObjectBuilder.Data, SectionType.NoBits, alignment: 8).Label("scratch", visibility: SymbolVisibility.Hidden).Zeros(24);
        Snapshot.Verify(LinkMap.Format(Links.Link(new LinkOptions { Name = "program" }, start, main, more)));
    }
}
