// The encodings shown are those that the encoder writes and the decoder reads.

using System.Globalization;
using Toy.Isa;
using Toy.Isa.Manual;

namespace Toy.Spec.Tests;

public class EncodingTests
{
    // Where the branches of chapter 3 stand.
    private const uint Address = Abi.DefaultTextAddress;
    private const string Gap = "    ";

    public static TheoryData<string> Bytes => SpecBook.Named("bytes");

    public static TheoryData<string> Invalid => SpecBook.Named("bytes invalid");

    public static TheoryData<string> Fields => SpecBook.Named("fields");

    [Theory]
    [MemberData(nameof(Bytes))]
    public void Bytes_mean_the_text_beside_them_and_nothing_else_does(string name)
    {
        foreach (var (bytes, text) in Lines(name))
        {
            Assert.Equal(DecodeStatus.Valid, Decoder.Decode(InstructionTable.Standard, bytes, out var instruction));
            Assert.Equal(bytes.Length, instruction.Length);
            Assert.Equal(text, Disassembler.Format(instruction, Address));
            Assert.Equal(Hex(bytes), Example.Bytes(instruction));
        }
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Unused_encodings_are_refused(string name)
    {
        foreach (var (bytes, reason) in Lines(name))
        {
            var status = Decoder.Decode(InstructionTable.Standard, bytes, out _);
            Assert.True(status == DecodeStatus.Invalid, $"{Hex(bytes)} ({reason}) is {status}");
        }
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void An_instruction_has_the_fields_shown(string name)
    {
        var shown = SpecBook.Block(name).Text;
        var bytes = shown.Split('\n').Skip(1).Where(line => line.Length > 0).SelectMany(line => Parse(line.Trim().Split(Gap)[0]));
        Assert.Equal(DecodeStatus.Valid, Decoder.Decode(InstructionTable.Standard, bytes.ToArray(), out var instruction));

        var fields = EncodingPattern.Fields(instruction).Where(field => field.Bytes.Length > 0).ToList();
        var width = Math.Max(fields.Max(field => field.Bytes.Length), "00 00 00 00".Length) + Gap.Length;
        var lines = fields.Select(field => $"  {field.Bytes.PadRight(width)}{field.Meaning}\n");
        Assert.Equal(shown, Disassembler.Format(instruction, Address) + "\n" + string.Concat(lines));
    }

    /// <summary>Lines of bytes, at least four blanks, and a text.</summary>
    private static IEnumerable<(byte[] Bytes, string Text)> Lines(string name)
    {
        foreach (var line in SpecBook.Block(name).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var gap = line.IndexOf(Gap, StringComparison.Ordinal);
            yield return (Parse(line[..gap]), line[gap..].Trim());
        }
    }

    private static byte[] Parse(string text) =>
        Array.ConvertAll(text.Split(' '), digits => byte.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    private static string Hex(byte[] bytes) => string.Join(' ', bytes.Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
}
