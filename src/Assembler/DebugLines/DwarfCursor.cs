// Reads DWARF's elementary values in sequence and checks every step against the end.

using System.Buffers.Binary;
using System.Text;

namespace Toy.Assembler.DebugLines;

internal ref struct DwarfCursor(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public ReadOnlySpan<byte> Take(uint count)
    {
        if (count > _rest.Length)
            throw new MalformedLineTableException($"{count} bytes are wanted where {_rest.Length} are left");
        var taken = _rest[..(int)count];
        _rest = _rest[(int)count..];
        return taken;
    }

    public byte Byte() => Take(1)[0];

    public ushort Half() => BinaryPrimitives.ReadUInt16LittleEndian(Take(sizeof(ushort)));

    public uint Word() => BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));

    /// <summary>An unsigned LEB128; bits beyond 32 are dropped.</summary>
    public uint Unsigned()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = Byte();
            if (shift < 32)
                value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }

    /// <summary>A signed LEB128; bits beyond 32 are dropped.</summary>
    public int Signed()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = Byte();
            if (shift < 32)
                value |= (next & 0x7F) << shift;
            if (next >= 0x80)
                continue;
            var isNegative = (next & 0x40) != 0;
            return isNegative && shift + 7 < 32 ? value | (-1 << (shift + 7)) : value;
        }
    }

    /// <summary>A text that ends with a zero byte.</summary>
    public string String()
    {
        var length = _rest.IndexOf((byte)0);
        if (length < 0)
            throw new MalformedLineTableException("a name has no end");
        var text = Encoding.UTF8.GetString(_rest[..length]);
        _rest = _rest[(length + 1)..];
        return text;
    }
}
