// Numbers, characters and strings as GNU as writes them.

using System.Buffers;
using System.Text;

namespace Toy.Assembler.Syntax;

internal enum NumberKind : byte
{
    Number,

    /// <summary>`1b`: the label `1:` before.</summary>
    Backward,

    /// <summary>`1f`: the label `1:` after.</summary>
    Forward,

    Malformed,
    TooLarge,
}

/// <summary>Turns the text of literals into what they mean.</summary>
internal static class Literals
{
    /// <summary>Reads a NUMBER token: decimal, 0x…, 0b…, 0… (octal), or a reference to a numbered label.</summary>
    public static NumberKind ReadNumber(ReadOnlySpan<char> text, out ulong value)
    {
        value = 0;
        var last = text[^1];
        if (last is 'b' or 'f' && IsDecimal(text[..^1]) && !(text is "0b"))
        {
            if (ReadDigits(text[..^1], 10, out value) != NumberKind.Number || value > int.MaxValue)
                return NumberKind.TooLarge;
            return last == 'b' ? NumberKind.Backward : NumberKind.Forward;
        }

        if (text is "0b")
            return NumberKind.Backward;
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'X')
            return ReadDigits(text[2..], 16, out value);
        if (text.Length > 2 && text[0] == '0' && text[1] is 'b' or 'B')
            return ReadDigits(text[2..], 2, out value);
        return text.Length > 1 && text[0] == '0'
            ? ReadDigits(text[1..], 8, out value)
            : ReadDigits(text, 10, out value);
    }

    /// <summary>Reads a CHARACTER token, `'a'` or `'\n`; false when its escape is unknown.</summary>
    public static bool ReadCharacter(ReadOnlySpan<char> text, out long value)
    {
        if (text[1] != '\\')
        {
            value = text[1];
            return true;
        }

        value = Unescape(text[2]);
        return value >= 0;
    }

    /// <summary>Appends the bytes of a STRING token; returns the offset of an unknown escape in it, or −1.</summary>
    public static int ReadString(ReadOnlySpan<char> token, Encoding encoding, ArrayBufferWriter<byte> bytes)
    {
        var wrong = -1;
        var at = 1;
        var end = token.Length - 1;
        while (at < end)
        {
            var run = token[at..end].IndexOf('\\');
            var plain = token.Slice(at, run < 0 ? end - at : run);
            encoding.GetBytes(plain, bytes);
            at += plain.Length;
            if (at >= end)
                break;
            var escape = at;
            if (!ReadEscape(token[..end], ref at, bytes) && wrong < 0)
                wrong = escape;
        }

        return wrong;
    }

    private static bool ReadEscape(ReadOnlySpan<char> text, ref int at, ArrayBufferWriter<byte> bytes)
    {
        at++;
        var c = text[at++];
        if (c is >= '0' and <= '7')
        {
            var octal = c - '0';
            for (var i = 0; i < 2 && at < text.Length && text[at] is >= '0' and <= '7'; i++)
                octal = octal * 8 + (text[at++] - '0');
            Append(bytes, (byte)octal);
            return true;
        }

        if (c is 'x' or 'X')
        {
            var hex = 0;
            while (at < text.Length && char.IsAsciiHexDigit(text[at]))
                hex = (hex << 4) | Convert.ToInt32(text[at++].ToString(), 16);
            Append(bytes, (byte)hex);
            return true;
        }

        var value = Unescape(c);
        Append(bytes, value >= 0 ? (byte)value : (byte)c);
        return value >= 0;
    }

    private static int Unescape(char c) => c switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        '\\' => '\\',
        '"' => '"',
        '\'' => '\'',
        _ => -1,
    };

    private static void Append(ArrayBufferWriter<byte> bytes, byte value)
    {
        bytes.GetSpan(1)[0] = value;
        bytes.Advance(1);
    }

    private static bool IsDecimal(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');

    private static NumberKind ReadDigits(ReadOnlySpan<char> digits, uint radix, out ulong value)
    {
        value = 0;
        foreach (var c in digits)
        {
            var digit = char.IsAsciiDigit(c) ? (uint)(c - '0') : char.IsAsciiLetter(c) ? (uint)((c | 0x20) - 'a' + 10) : 99;
            if (digit >= radix)
                return NumberKind.Malformed;
            var next = (UInt128)value * radix + digit;
            if (next > ulong.MaxValue)
                return NumberKind.TooLarge;
            value = (ulong)next;
        }

        return digits.Length == 0 ? NumberKind.Malformed : NumberKind.Number;
    }
}
