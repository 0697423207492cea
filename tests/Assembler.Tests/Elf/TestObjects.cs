// Objects and programs built by hand, for tests that need no assembler.

using Toy.Assembler.Objects;

namespace Toy.Assembler.Tests.Elf;

internal static class TestObjects
{
    /// <summary>An object with every kind of section, symbol and relocation.</summary>
    public static ObjectFile Everything()
    {
        var text = new Section(".text", SectionType.ProgBits, SectionFlags.Alloc | SectionFlags.Execute)
        {
            Alignment = 16,
            Contents = new byte[64],
            Size = 64,
        };
        var data = new Section(".data", SectionType.ProgBits, SectionFlags.Alloc | SectionFlags.Write)
        {
            Alignment = 4,
            Contents = [1, 2, 3, 4, 5, 6, 7, 8],
            Size = 8,
        };
        var zeros = new Section(".bss", SectionType.NoBits, SectionFlags.Alloc | SectionFlags.Write)
        {
            Alignment = 32,
            Size = 1000,
        };
        var strings = new Section(
            ".rodata.str1.1", SectionType.ProgBits, SectionFlags.Alloc | SectionFlags.Merge | SectionFlags.Strings)
        {
            EntrySize = 1,
            Contents = [(byte)'h', (byte)'i', 0],
            Size = 3,
        };
        var shared = new Section(".text.shared", SectionType.ProgBits, SectionFlags.Alloc | SectionFlags.Execute)
        {
            Group = "shared",
            Contents = new byte[4],
            Size = 4,
        };
        var result = new ObjectFile("everything.o") { Sections = { text, data, zeros, strings, shared } };

        var ofText = SectionSymbol(text);
        var far = new Symbol("far") { Binding = SymbolBinding.Global };
        var maybe = new Symbol("maybe") { Binding = SymbolBinding.Weak };
        var number = new Symbol("") { Place = SymbolPlace.Absolute };
        result.Symbols.AddRange(
        [
            new Symbol("everything.c") { Type = SymbolType.File, Place = SymbolPlace.Absolute },
            ofText,
            Defined("inner", text, 8),
            Defined("_start", text, 0, SymbolBinding.Global, SymbolType.Function, size: 64),
            Defined("secret", data, 4, SymbolBinding.Global, SymbolType.Object, size: 4, SymbolVisibility.Hidden),
            Defined("shared", shared, 0, SymbolBinding.Weak, SymbolType.Function, size: 4),
            new Symbol("limit") { Place = SymbolPlace.Absolute, Value = 0xFFFF_FFFF },
            new Symbol("pool") { Binding = SymbolBinding.Global, Type = SymbolType.Object, Place = SymbolPlace.Common, Value = 8, Size = 24 },
            far,
            maybe,
        ]);

        uint at = 0;
        foreach (var type in Enum.GetValues<RelocationType>())
            text.Relocations.Add(new Relocation(at++ * 4, type, type.IsPcRelative() ? far : ofText));
        text.Relocations.Add(new Relocation(at * 4, RelocationType.PcRelative32, number));
        data.Relocations.Add(new Relocation(0, RelocationType.Absolute32, maybe));
        shared.Relocations.Add(new Relocation(0, RelocationType.PcRelative32, far));
        return result;
    }

    /// <summary>The same, with what it lacks to be linked, even twice into one program.</summary>
    public static ObjectFile Linkable()
    {
        var file = Everything();
        foreach (var symbol in file.Symbols)
        {
            if (symbol.Binding == SymbolBinding.Global && symbol.Place != SymbolPlace.Common)
                symbol.Binding = SymbolBinding.Weak;
        }

        // The small fields cannot hold addresses.
        foreach (var section in file.Sections)
            section.Relocations.RemoveAll(r => r.Type.FieldSize() < sizeof(uint));
        return file;
    }

    /// <summary>A program with code, constants and data, symbols, and a section that is not loaded.</summary>
    public static Executable Program()
    {
        var text = new ProgramSection(
            ".text", SectionType.ProgBits, SectionFlags.Alloc | SectionFlags.Execute, 0x1_0000, 5, new byte[] { 1, 2, 3, 4, 5 })
        { Alignment = 16 };
        var constants = new ProgramSection(
            ".rodata", SectionType.ProgBits, SectionFlags.Alloc, 0x1_1000, 3, new byte[] { 6, 7, 8 });
        var data = new ProgramSection(
            ".data", SectionType.ProgBits, SectionFlags.Alloc | SectionFlags.Write, 0x1_2000, 2, new byte[] { 9, 10 });
        var zeros = new ProgramSection(
            ".bss", SectionType.NoBits, SectionFlags.Alloc | SectionFlags.Write, 0x1_2010, 0x2000, default)
        { Alignment = 16 };
        var remark = new ProgramSection(
            ".comment", SectionType.ProgBits, SectionFlags.Merge | SectionFlags.Strings, 0, 4, new byte[] { 84, 111, 121, 0 })
        { EntrySize = 1 };
        return new Executable(
            "program",
            0x1_0002,
            [
                new Segment(0x1_0000, text.Contents, 5, SegmentAccess.Read | SegmentAccess.Execute),
                new Segment(0x1_1000, constants.Contents, 3, SegmentAccess.Read),
                new Segment(0x1_2000, data.Contents, 0x2010, SegmentAccess.Read | SegmentAccess.Write),
            ],
            [text, constants, data, zeros, remark],
            [
                new ProgramSymbol("program.c", 0, 0, SymbolBinding.Local, SymbolType.File, null),
                new ProgramSymbol("inner", 0x1_0004, 1, SymbolBinding.Local, SymbolType.NoType, text),
                new ProgramSymbol("_start", 0x1_0002, 2, SymbolBinding.Global, SymbolType.Function, text),
                new ProgramSymbol("buffer", 0x1_2010, 0x2000, SymbolBinding.Weak, SymbolType.Object, zeros),
                new ProgramSymbol("answer", 42, 0, SymbolBinding.Global, SymbolType.NoType, null),
            ]);
    }

    public static Symbol SectionSymbol(Section section) => new(section.Name)
    {
        Type = SymbolType.Section,
        Place = SymbolPlace.Section,
        Section = section,
    };

    public static Symbol Defined(
        string name,
        Section section,
        uint value,
        SymbolBinding binding = SymbolBinding.Local,
        SymbolType type = SymbolType.NoType,
        uint size = 0,
        SymbolVisibility visibility = SymbolVisibility.Default) => new(name)
        {
            Binding = binding,
            Type = type,
            Visibility = visibility,
            Place = SymbolPlace.Section,
            Section = section,
            Value = value,
            Size = size,
        };
}
