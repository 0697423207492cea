// The disassembly of whole sections, in objdump's layout: labels, address, bytes, text.

using System.Globalization;
using System.Text;
using Toy.Assembler.Objects;
using Toy.Isa;
using Decoder = Toy.Isa.Decoder;

namespace Toy.Cli.Programs;

internal static class CodeListing
{
    // Bytes shown beside an instruction; the longest take two columns more and are rare.
    private const int ByteColumns = 11;

    /// <summary>All code of a program.</summary>
    /// <param name="program">With symbols and lines, if it has them.</param>
    /// <param name="readSource">Reads a source file's lines, to show them above their code; null to leave them out.</param>
    public static string Format(Executable program, Func<string, string[]>? readSource = null)
    {
        var text = new StringBuilder().Append('\n').Append(program.Name).Append(":\n");
        var symbols = new SymbolMap(program);
        var interleave = readSource is null ? null : new SourceInterleave(symbols, readSource);
        foreach (var section in program.Sections)
        {
            if ((section.Flags & SectionFlags.Execute) != 0 && section.Contents.Length > 0)
                Append(text, section.Name, section.Contents.Span, section.Address, symbols, interleave, null);
        }

        return text.ToString();
    }

    /// <summary>All code of an object, each section from address 0, with its relocations.</summary>
    /// <param name="file">With symbols and lines, if it has them.</param>
    /// <param name="readSource">As above.</param>
    public static string Format(ObjectFile file, Func<string, string[]>? readSource = null)
    {
        var text = new StringBuilder().Append('\n').Append(file.Name).Append(":\n");
        foreach (var section in file.Sections)
        {
            if ((section.Flags & SectionFlags.Execute) == 0 || section.Contents.Length == 0)
                continue;
            var symbols = new SymbolMap(UnlinkedSection.AsProgram(file, section));
            var interleave = readSource is null ? null : new SourceInterleave(symbols, readSource);
            Append(text, section.Name, section.Contents, 0, symbols, interleave, section.Relocations);
        }

        return text.ToString();
    }

    /// <summary>The line of the instruction that code begins with; returns its length.</summary>
    public static int AppendInstruction(StringBuilder text, ReadOnlySpan<byte> code, uint address, Symbolizer? name)
    {
        var isValid = Decoder.Decode(InstructionTable.Standard, code, out var instruction) == DecodeStatus.Valid;
        var length = isValid ? instruction.Length : 1;
        text.Append(CultureInfo.InvariantCulture, $"{address,8:x}:  ");
        var bytes = Convert.ToHexStringLower(code[..length]);
        for (var i = 0; i < length; i++)
            text.Append(bytes, 2 * i, 2).Append(' ');
        text.Append(' ', 3 * Math.Max(0, ByteColumns - length) + 1);
        text.Append(isValid ? Disassembler.Format(instruction, address, name) : $".byte 0x{code[0]:x2}").Append('\n');
        return length;
    }

    private static void Append(
        StringBuilder text,
        string name,
        ReadOnlySpan<byte> code,
        uint address,
        SymbolMap symbols,
        SourceInterleave? source,
        List<Relocation>? relocations)
    {
        text.Append(CultureInfo.InvariantCulture, $"\nsection {name}:\n");
        var nextRelocation = 0;
        while (!code.IsEmpty)
        {
            foreach (var label in symbols.At(address))
                text.Append(CultureInfo.InvariantCulture, $"\n{address:x8} <{label}>:\n");
            source?.Append(text, address);
            var length = AppendInstruction(text, code, address, symbols.Name);
            address += (uint)length;
            code = code[length..];
            for (; relocations is not null && nextRelocation < relocations.Count && relocations[nextRelocation].Offset < address; nextRelocation++)
            {
                var relocation = relocations[nextRelocation];
                text.Append(CultureInfo.InvariantCulture, $"{relocation.Offset,20:x}: {relocation.Type.AbiName()} {relocation.Symbol.Name}\n");
            }
        }
    }
}
