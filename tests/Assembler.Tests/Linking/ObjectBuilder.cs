// Builds objects for linker tests in few words: sections with labels and references.

using System.Buffers.Binary;
using Toy.Assembler.Objects;
using Toy.Assembler.Tests.Elf;

namespace Toy.Assembler.Tests.Linking;

internal sealed class ObjectBuilder(string name)
{
    public const SectionFlags Code = SectionFlags.Alloc | SectionFlags.Execute;
    public const SectionFlags Constants = SectionFlags.Alloc;
    public const SectionFlags Data = SectionFlags.Alloc | SectionFlags.Write;

    private readonly Dictionary<string, Symbol> _symbols = [];
    private Section _current = new(".none", SectionType.ProgBits, SectionFlags.None);

    public ObjectFile Object { get; } = new(name);

    public Section Current => _current;

    public ObjectBuilder Section(
        string section, SectionFlags flags, SectionType type = SectionType.ProgBits, uint alignment = 1, string? group = null)
    {
        _current = new Section(section, type, flags) { Alignment = alignment, Group = group };
        Object.Sections.Add(_current);
        return this;
    }

    public ObjectBuilder Text() => Section(".text", Code);

    public ObjectBuilder Bytes(params byte[] bytes)
    {
        _current.Contents = [.. _current.Contents, .. bytes];
        _current.Size = (uint)_current.Contents.Length;
        return this;
    }

    public ObjectBuilder Zeros(uint size)
    {
        _current.Size += size;
        return this;
    }

    public ObjectBuilder Label(
        string label,
        SymbolBinding binding = SymbolBinding.Global,
        SymbolVisibility visibility = SymbolVisibility.Default,
        uint size = 0)
    {
        var symbol = Named(label);
        symbol.Binding = binding;
        symbol.Visibility = visibility;
        symbol.Place = SymbolPlace.Section;
        symbol.Section = _current;
        symbol.Value = _current.Size;
        symbol.Size = size;
        return this;
    }

    public ObjectBuilder Absolute(string label, uint value)
    {
        var symbol = Named(label);
        symbol.Binding = SymbolBinding.Global;
        symbol.Place = SymbolPlace.Absolute;
        symbol.Value = value;
        return this;
    }

    public ObjectBuilder Common(string label, uint size, uint alignment)
    {
        var symbol = Named(label);
        symbol.Binding = SymbolBinding.Global;
        symbol.Type = SymbolType.Object;
        symbol.Place = SymbolPlace.Common;
        symbol.Value = alignment;
        symbol.Size = size;
        return this;
    }

    /// <summary>Declares an undefined symbol weak.</summary>
    public ObjectBuilder Weak(string label)
    {
        Named(label).Binding = SymbolBinding.Weak;
        return this;
    }

    /// <summary>A field that refers to a symbol, which is undefined unless this object defines it.</summary>
    public ObjectBuilder Refer(RelocationType type, string label, int addend = 0)
    {
        if (!_symbols.ContainsKey(label))
            Named(label).Binding = SymbolBinding.Global;
        return Refer(type, Named(label), addend);
    }

    public ObjectBuilder Refer(RelocationType type, Section section, int addend = 0) =>
        Refer(type, TestObjects.SectionSymbol(section), addend);

    private ObjectBuilder Refer(RelocationType type, Symbol symbol, int addend)
    {
        var field = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(field, addend);
        _current.Relocations.Add(new Relocation(_current.Size, type, symbol));
        return Bytes(field[..(int)type.FieldSize()]);
    }

    private Symbol Named(string label)
    {
        if (!_symbols.TryGetValue(label, out var symbol))
        {
            symbol = new Symbol(label);
            _symbols.Add(label, symbol);
            Object.Symbols.Add(symbol);
        }

        return symbol;
    }
}
