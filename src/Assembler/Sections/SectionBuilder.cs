// A section while it grows.

using System.Buffers.Binary;
using Toy.Assembler.Objects;
using Toy.Assembler.Symbols;

namespace Toy.Assembler.Sections;

/// <summary>The bytes, fragments and fixups of one section.</summary>
internal sealed class SectionBuilder
{
    private readonly OutputBudget _budget;
    private byte[] _buffer = [];

    public SectionBuilder(string name, SectionType type, SectionFlags flags, OutputBudget budget)
    {
        Name = name;
        Type = type;
        Flags = flags;
        _budget = budget;
        LastFragment = new Fragment(this, 0, null);
        Fragments.Add(LastFragment);
        Symbol = new AsmSymbol(name) { SectionSymbolOf = this, Type = SymbolType.Section };
        Symbol.DefineLabel(LastFragment, 0, default);
    }

    public string Name { get; }

    public SectionType Type { get; }

    public SectionFlags Flags { get; }

    public uint EntrySize { get; init; }

    public string? Group { get; init; }

    /// <summary>The linker keeps one group of that name only.</summary>
    public bool IsComdat { get; init; }

    /// <summary>Tells sections of one name apart (`unique, 3`).</summary>
    public long? UniqueId { get; init; }

    public uint Alignment { get; private set; } = 1;

    public bool IsNoBits => Type == SectionType.NoBits;

    public bool IsCode => (Flags & SectionFlags.Execute) != 0;

    /// <summary>Stands for the section in relocations.</summary>
    public AsmSymbol Symbol { get; }

    public List<Fragment> Fragments { get; } = [];

    public List<Fixup> Fixups { get; } = [];

    public Fragment LastFragment { get; private set; }

    /// <summary>Bytes so far, without gaps.</summary>
    public int Length { get; private set; }

    /// <summary>True as long as offsets from the section's beginning are known.</summary>
    public bool IsFixed => Fragments.Count == 1;

    /// <summary>Set when something was stored that can't be; the statement loop reports it and sets it back.</summary>
    public StoreProblem Problem { get; set; }

    /// <summary>What has been written, without gaps.</summary>
    public ReadOnlySpan<byte> Bytes => IsNoBits ? [] : _buffer.AsSpan(0, Length);

    public Span<byte> Field(int offset, int size) => _buffer.AsSpan(offset, size);

    public void Align(uint alignment) => Alignment = Math.Max(Alignment, alignment);

    public void Emit(ReadOnlySpan<byte> bytes)
    {
        if (IsNoBits && bytes.ContainsAnyExcept((byte)0))
            Problem = StoreProblem.NonZeroInNoBits;
        if (!Grow(bytes.Length))
            return;
        if (!IsNoBits)
            bytes.CopyTo(_buffer.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Appends the low <paramref name="size"/> bytes of a value, least significant first.</summary>
    public void EmitInteger(long value, int size)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        Emit(bytes[..size]);
    }

    /// <summary>Appends a pattern over and over until <paramref name="count"/> bytes are written.</summary>
    public void EmitFill(ReadOnlySpan<byte> pattern, long count)
    {
        if (IsNoBits && pattern.ContainsAnyExcept((byte)0))
            Problem = StoreProblem.NonZeroInNoBits;
        if (!Grow(count))
            return;
        if (!IsNoBits)
            Fill(_buffer.AsSpan(Length, (int)count), pattern);
        Length += (int)count;
    }

    /// <summary>Leaves a gap for Layout and goes on behind it.</summary>
    public void EmitGap(Gap gap)
    {
        LastFragment = new Fragment(this, Length, gap);
        Fragments.Add(LastFragment);
    }

    public static void Fill(Span<byte> target, ReadOnlySpan<byte> pattern)
    {
        if (pattern.Length == 1)
        {
            target.Fill(pattern[0]);
            return;
        }

        for (var i = 0; i < target.Length; i++)
            target[i] = pattern[i % pattern.Length];
    }

    private bool Grow(long count)
    {
        if (IsNoBits)
        {
            if (count <= int.MaxValue - Length)
                return true;
            Problem = StoreProblem.TooLarge;
            return false;
        }

        if (Length + count <= _buffer.Length)
            return true;
        var capacity = Math.Max(Length + count, Math.Min(_buffer.Length * 2L, _buffer.Length + (16L << 20)));
        if (!_budget.Take(Math.Max(capacity, 64) - _buffer.Length))
        {
            Problem = StoreProblem.TooLarge;
            return false;
        }

        Array.Resize(ref _buffer, (int)Math.Max(capacity, 64));
        return true;
    }
}

internal enum StoreProblem : byte
{
    None,
    NonZeroInNoBits,
    TooLarge,
}

/// <summary>How many bytes all sections together may still grow by.</summary>
internal sealed class OutputBudget(long limit)
{
    private long _left = limit;

    public bool Take(long bytes)
    {
        if (bytes > _left)
            return false;
        _left -= bytes;
        return true;
    }
}
