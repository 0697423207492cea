// The contents of .strtab and .shstrtab while a file is being written: equal names share one entry.

using System.Buffers;
using System.Text;

namespace Toy.Assembler.Elf;

internal sealed class ElfStringTable
{
    private readonly Dictionary<string, uint> _offsets = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public ElfStringTable() => _bytes.Write("\0"u8);

    public uint Add(string text)
    {
        if (_offsets.TryGetValue(text, out var offset))
            return offset;
        offset = (uint)_bytes.WrittenCount;
        Encoding.UTF8.GetBytes(text, _bytes);
        _bytes.Write("\0"u8);
        _offsets.Add(text, offset);
        return offset;
    }

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();
}
