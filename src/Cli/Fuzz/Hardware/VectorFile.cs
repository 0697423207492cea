// Recorded vectors as a file. The format is described in tests/Cpu.Tests/Hardware/vectors/README.md.

using System.IO.Compression;
using System.Text;

namespace Toy.Cli.Fuzz.Hardware;

internal static class VectorFile
{
    public const string Extension = ".vectors";

    private const int WordSize = 4;
    private const int Words = StateRecord.Size / WordSize;
    private static ReadOnlySpan<byte> Magic => "TOYVEC1\n"u8;

    public static void Write(Stream destination, IReadOnlyList<VectorSet> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        using var compressed = new BrotliStream(destination, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(compressed, Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(sets.Count);
        foreach (var set in sets)
            WriteSet(writer, set);
    }

    /// <exception cref="InvalidDataException">The file is not of this format.</exception>
    public static IReadOnlyList<VectorSet> Read(Stream source)
    {
        using var decompressed = new BrotliStream(source, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(decompressed, Encoding.UTF8);
        if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic))
            throw new InvalidDataException("not a file of vectors");
        var count = reader.ReadInt32();
        var sets = new List<VectorSet>(count);
        for (var i = 0; i < count; i++)
            sets.Add(ReadSet(reader));
        return sets;
    }

    private static void WriteSet(BinaryWriter writer, VectorSet set)
    {
        writer.Write(set.Text);
        writer.Write((byte)set.Code.Length);
        writer.Write(set.Code);
        writer.Write(set.End);
        writer.Write(set.Count);

        // A column for each word: values of one kind stand together and compress well. Word 0 is variant and outcome.
        for (var word = 1; word < Words; word++)
        {
            for (var i = 0; i < set.Count; i++)
                writer.Write(set.Before(i).Bytes.Slice(word * WordSize, WordSize));
        }

        for (var i = 0; i < set.Count; i++)
            writer.Write((byte)set.After(i).Outcome);
        var change = new byte[WordSize];
        for (var word = 1; word < Words; word++)
        {
            for (var i = 0; i < set.Count; i++)
            {
                Xor(set.Before(i).Bytes.Slice(word * WordSize, WordSize), set.After(i).Bytes.Slice(word * WordSize, WordSize), change);
                writer.Write(change);
            }
        }
    }

    private static VectorSet ReadSet(BinaryReader reader)
    {
        var set = new VectorSet(reader.ReadString(), reader.ReadBytes(reader.ReadByte()), reader.ReadUInt32());
        var count = reader.ReadInt32();
        var before = new byte[count * StateRecord.Size];
        var after = new byte[count * StateRecord.Size];
        for (var word = 1; word < Words; word++)
        {
            for (var i = 0; i < count; i++)
                reader.BaseStream.ReadExactly(Field(before, i, word));
        }

        for (var i = 0; i < count; i++)
            Field(after, i, 0)[0] = reader.ReadByte();
        for (var word = 1; word < Words; word++)
        {
            for (var i = 0; i < count; i++)
            {
                var field = Field(after, i, word);
                reader.BaseStream.ReadExactly(field);
                Xor(Field(before, i, word), field, field);
            }
        }

        for (var i = 0; i < count; i++)
        {
            set.Add(
                new StateRecord(before.AsSpan(i * StateRecord.Size, StateRecord.Size)),
                new StateRecord(after.AsSpan(i * StateRecord.Size, StateRecord.Size)),
                uint.MaxValue);
        }

        return set;
    }

    private static Span<byte> Field(byte[] records, int record, int word) =>
        records.AsSpan(record * StateRecord.Size + word * WordSize, WordSize);

    private static void Xor(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, Span<byte> result)
    {
        for (var i = 0; i < WordSize; i++)
            result[i] = (byte)(a[i] ^ b[i]);
    }
}
