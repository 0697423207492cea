// A string table of a file that may be hostile: every offset is checked, and the text handed out is bounded, so that many
// symbols that share one enormous name cost no more than the file itself.

using System.Text;

namespace Toy.Assembler.Elf;

internal sealed class ElfStrings(ReadOnlyMemory<byte> bytes, string owner)
{
    private const int MaximumText = 64 << 20;
    private readonly Dictionary<uint, string> _known = [];
    private int _handedOut;

    public string this[uint offset]
    {
        get
        {
            if (_known.TryGetValue(offset, out var text))
                return text;
            if (offset >= bytes.Length)
            {
                // The null name is right even where the table is empty.
                return offset == 0 ? "" : throw Bad($"a name at offset {offset} of {bytes.Length}");
            }

            var rest = bytes.Span[(int)offset..];
            var length = rest.IndexOf((byte)0);
            if (length < 0)
                throw Bad($"a name without an end at offset {offset}");
            _handedOut += length;
            if (_handedOut > MaximumText)
                throw Bad("more text than it can hold");
            text = Encoding.UTF8.GetString(rest[..length]);
            _known.Add(offset, text);
            return text;
        }
    }

    private MalformedElfException Bad(string what) =>
        new(ElfDiagnostics.BadSection, $"{owner} is corrupt: its string table has {what}");
}
