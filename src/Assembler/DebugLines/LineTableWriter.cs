// Rows of source lines → the bytes of .debug_line (DWARF 5), with a relocation wherever an address stands.

using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Toy.Assembler.Objects;

namespace Toy.Assembler.DebugLines;

/// <summary>Builds the line table of one object: files first, then the rows of each section with code.</summary>
public sealed class LineTableWriter
{
    /// <summary>The largest number that a file may have.</summary>
    public const int MaximumFile = 0xFFFF;

    private const int AddressSize = sizeof(uint);

    private readonly SortedDictionary<int, (string? Directory, string Name)> _files = [];
    private readonly List<(Symbol Section, uint Size, IReadOnlyList<LineTableRow> Rows)> _sequences = [];

    /// <summary>
    /// Numbers a source file, as <c>.file 1 "include" "types.h"</c> does; a later file of the same number counts.
    /// The directory of file 0 is that of the compilation, and the one of files that name none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not between 0 and <see cref="MaximumFile"/>.</exception>
    public void AddFile(int number, string? directory, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, MaximumFile);
        ArgumentNullException.ThrowIfNull(name);
        _files[number] = (directory, name);
    }

    /// <summary>Gives the rows of one section, of this final size, in any order; of rows at one offset the last counts.</summary>
    public void AddRows(Symbol sectionSymbol, uint sectionSize, IReadOnlyList<LineTableRow> rows)
    {
        ArgumentNullException.ThrowIfNull(sectionSymbol);
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count > 0)
            _sequences.Add((sectionSymbol, sectionSize, rows));
    }

    /// <summary>Appends the table to the section .debug_line.</summary>
    public void WriteTo(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var start = (uint)section.Contents.Length;
        var output = new ArrayBufferWriter<byte>();
        Word(output, 0); // the unit's length, known at the end
        Half(output, DwarfLines.Version);
        Byte(output, AddressSize);
        Byte(output, 0); // no segment selectors
        var headerLengthAt = output.WrittenCount;
        Word(output, 0);
        WriteHeader(output);
        var headerLength = output.WrittenCount - headerLengthAt - sizeof(uint);

        foreach (var (symbol, size, rows) in _sequences)
            WriteSequence(output, start, section.Relocations, symbol, size, rows);

        var bytes = output.WrittenSpan.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(bytes, bytes.Length - sizeof(uint));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(headerLengthAt), headerLength);
        section.Contents = [.. section.Contents, .. bytes];
        section.Size = (uint)section.Contents.Length;
    }

    private void WriteHeader(ArrayBufferWriter<byte> output)
    {
        Byte(output, 1); // bytes of the smallest instruction
        Byte(output, 1); // operations in an instruction
        Byte(output, 1); // rows begin statements unless they say otherwise
        Byte(output, unchecked((byte)DwarfLines.LineBase));
        Byte(output, DwarfLines.LineRange);
        Byte(output, DwarfLines.OpcodeBase);
        output.Write(DwarfLines.OperandCounts);

        var (directories, files) = NumberFiles();
        Byte(output, 1);
        Unsigned(output, DwarfLines.ContentPath);
        Unsigned(output, DwarfLines.FormString);
        Unsigned(output, (uint)directories.Count);
        foreach (var directory in directories)
            String(output, directory);

        Byte(output, 2);
        Unsigned(output, DwarfLines.ContentPath);
        Unsigned(output, DwarfLines.FormString);
        Unsigned(output, DwarfLines.ContentDirectory);
        Unsigned(output, DwarfLines.FormUnsignedData);
        Unsigned(output, (uint)files.Count);
        foreach (var (directory, name) in files)
        {
            String(output, name);
            Unsigned(output, (uint)directory);
        }
    }

    /// <summary>Numbers are positions in the table: where one is missing, the first file stands in for it.</summary>
    private (List<string> Directories, List<(int Directory, string Name)> Files) NumberFiles()
    {
        var directories = new List<string> { _files.GetValueOrDefault(0).Directory ?? "." };
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal) { [directories[0]] = 0 };
        var files = new List<(int, string)>();
        foreach (var (number, (directory, name)) in _files)
        {
            var entry = (0, name);
            var slash = name.LastIndexOf('/');
            if (directory is not null || slash > 0)
            {
                var path = directory ?? name[..slash];
                if (!numbers.TryGetValue(path, out var index))
                {
                    index = directories.Count;
                    numbers.Add(path, index);
                    directories.Add(path);
                }

                entry = (index, directory is null ? name[(slash + 1)..] : name);
            }

            while (files.Count <= number)
                files.Add(files.Count == 0 || files.Count == number ? entry : files[0]);
        }

        return (directories, files);
    }

    private static void WriteSequence(
        ArrayBufferWriter<byte> output,
        uint start,
        List<Relocation> relocations,
        Symbol symbol,
        uint size,
        IReadOnlyList<LineTableRow> rows)
    {
        var ordered = rows.OrderBy(r => r.Offset).ToList();
        var state = (Offset: ordered[0].Offset, File: 1, Line: 1, Column: 0, IsStatement: true);

        Extended(output, DwarfLines.SetAddress, AddressSize);
        relocations.Add(new Relocation(start + (uint)output.WrittenCount, RelocationType.Absolute32, symbol));
        Word(output, state.Offset);
        foreach (var row in ordered)
        {
            if (row.File != state.File)
                Operation(output, DwarfLines.SetFile, (uint)row.File);
            if (row.Column != state.Column)
                Operation(output, DwarfLines.SetColumn, (uint)row.Column);
            if (row.IsStatement != state.IsStatement)
                Byte(output, DwarfLines.NegateStatement);
            if (row.IsPrologueEnd)
                Byte(output, DwarfLines.SetPrologueEnd);
            Advance(output, row.Offset - state.Offset, row.Line - state.Line);
            state = (row.Offset, row.File, row.Line, row.Column, row.IsStatement);
        }

        Operation(output, DwarfLines.AdvancePc, Math.Max(size, state.Offset) - state.Offset);
        Extended(output, DwarfLines.EndSequence, 0);
    }

    /// <summary>A new row: in one byte when both steps are small, as they mostly are.</summary>
    private static void Advance(ArrayBufferWriter<byte> output, uint addresses, int lines)
    {
        var isSmall = lines >= DwarfLines.LineBase && lines < DwarfLines.LineBase + DwarfLines.LineRange;
        if (!isSmall)
        {
            Byte(output, DwarfLines.AdvanceLine);
            Signed(output, lines);
            lines = 0;
        }

        var special = lines - DwarfLines.LineBase + ((long)addresses * DwarfLines.LineRange) + DwarfLines.OpcodeBase;
        if (special > byte.MaxValue)
        {
            Operation(output, DwarfLines.AdvancePc, addresses);
            special = lines - DwarfLines.LineBase + DwarfLines.OpcodeBase;
        }

        Byte(output, (byte)special);
    }

    private static void Extended(ArrayBufferWriter<byte> output, byte opcode, uint operandSize)
    {
        Byte(output, DwarfLines.ExtendedOpcode);
        Unsigned(output, operandSize + 1);
        Byte(output, opcode);
    }

    private static void Operation(ArrayBufferWriter<byte> output, byte opcode, uint operand)
    {
        Byte(output, opcode);
        Unsigned(output, operand);
    }

    private static void Byte(ArrayBufferWriter<byte> output, byte value)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }

    private static void Half(ArrayBufferWriter<byte> output, ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(output.GetSpan(sizeof(ushort)), value);
        output.Advance(sizeof(ushort));
    }

    private static void Word(ArrayBufferWriter<byte> output, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(output.GetSpan(sizeof(uint)), value);
        output.Advance(sizeof(uint));
    }

    private static void String(ArrayBufferWriter<byte> output, string text)
    {
        Encoding.UTF8.GetBytes(text, output);
        Byte(output, 0);
    }

    private static void Unsigned(ArrayBufferWriter<byte> output, uint value)
    {
        for (; value > 0x7F; value >>= 7)
            Byte(output, (byte)(value | 0x80));
        Byte(output, (byte)value);
    }

    private static void Signed(ArrayBufferWriter<byte> output, int value)
    {
        for (; value is < -64 or > 63; value >>= 7)
            Byte(output, (byte)(value | 0x80));
        Byte(output, (byte)(value & 0x7F));
    }
}
