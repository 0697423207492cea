// One unit of a line table: a header and a program for a small state machine (DWARF 5, §6.2.2) whose rows are the table.

using Toy.Assembler.Objects;

namespace Toy.Assembler.DebugLines;

internal sealed class LineProgram
{
    private readonly LineProgramFiles _files;
    private readonly CodeRanges _code;
    private readonly List<LineTableEntry> _entries;
    private readonly int _version;
    private readonly List<Row> _sequence = [];

    private byte _smallestInstruction;
    private bool _defaultIsStatement;
    private sbyte _lineBase;
    private byte _lineRange;
    private byte _opcodeBase;
    private byte[] _operandCounts = [];
    private Row _row;

    private LineProgram(int version, Executable program, CodeRanges code, List<LineTableEntry> entries)
    {
        _version = version;
        _files = new LineProgramFiles(program, version);
        _code = code;
        _entries = entries;
    }

    /// <summary>Adds the rows of a unit, whose length the cursor has passed, to <paramref name="entries"/>.</summary>
    /// <exception cref="MalformedLineTableException">It cannot be read further; complete sequences have been added.</exception>
    public static void Read(DwarfCursor unit, Executable program, CodeRanges code, List<LineTableEntry> entries)
    {
        var version = unit.Half();
        if (version is < DwarfLines.OldestVersion or > DwarfLines.Version)
            throw new MalformedLineTableException($"its version is {version}");
        if (version >= DwarfLines.Version && (unit.Byte(), unit.Byte()) is not (sizeof(uint), 0))
            throw new MalformedLineTableException("its addresses are not of 32 bits");

        var reader = new LineProgram(version, program, code, entries);
        reader.ReadHeader(new DwarfCursor(unit.Take(unit.Word())));
        reader.Run(unit);
    }

    private readonly record struct Row(uint Address, uint File, int Line, uint Column, bool IsStatement);

    private void ReadHeader(DwarfCursor header)
    {
        _smallestInstruction = header.Byte();
        if (_version >= 4)
            header.Byte(); // operations in an instruction: there is but one
        _defaultIsStatement = header.Byte() != 0;
        _lineBase = (sbyte)header.Byte();
        _lineRange = header.Byte();
        _opcodeBase = header.Byte();
        if (_lineRange == 0 || _opcodeBase == 0)
            throw new MalformedLineTableException("its header divides by zero");
        _operandCounts = header.Take((uint)_opcodeBase - 1).ToArray();
        _files.Read(ref header);
    }

    private void Run(DwarfCursor program)
    {
        Reset();
        while (!program.IsAtEnd)
        {
            var opcode = program.Byte();
            if (opcode >= _opcodeBase)
                Special((byte)(opcode - _opcodeBase));
            else if (opcode == DwarfLines.ExtendedOpcode)
                Extended(new DwarfCursor(program.Take(program.Unsigned())));
            else
                Standard(opcode, ref program);
        }
    }

    private void Reset()
    {
        _sequence.Clear();
        _row = new Row(Address: 0, File: 1, Line: 1, Column: 0, _defaultIsStatement);
    }

    private void Special(byte adjusted)
    {
        Advance((uint)(adjusted / _lineRange));
        _row = _row with { Line = unchecked(_row.Line + _lineBase + (adjusted % _lineRange)) };
        _sequence.Add(_row);
    }

    private void Advance(uint instructions) =>
        _row = _row with { Address = _row.Address + (instructions * _smallestInstruction) };

    private void Standard(byte opcode, ref DwarfCursor program)
    {
        switch (opcode)
        {
            case DwarfLines.Copy:
                _sequence.Add(_row);
                break;
            case DwarfLines.AdvancePc:
                Advance(program.Unsigned());
                break;
            case DwarfLines.AdvanceLine:
                _row = _row with { Line = unchecked(_row.Line + program.Signed()) };
                break;
            case DwarfLines.SetFile:
                _row = _row with { File = program.Unsigned() };
                break;
            case DwarfLines.SetColumn:
                _row = _row with { Column = program.Unsigned() };
                break;
            case DwarfLines.NegateStatement:
                _row = _row with { IsStatement = !_row.IsStatement };
                break;
            case DwarfLines.ConstAddPc:
                Advance((uint)((byte.MaxValue - _opcodeBase) / _lineRange));
                break;
            case DwarfLines.FixedAdvancePc:
                _row = _row with { Address = _row.Address + program.Half() };
                break;
            default:
                for (var operands = _operandCounts[opcode - 1]; operands > 0; operands--)
                    program.Unsigned();
                break;
        }
    }

    private void Extended(DwarfCursor operation)
    {
        if (operation.IsAtEnd)
            return;
        switch (operation.Byte())
        {
            case DwarfLines.EndSequence:
                EndSequence();
                break;
            case DwarfLines.SetAddress:
                _row = _row with { Address = operation.Word() };
                break;
            case DwarfLines.DefineFile:
                _files.AddFile(ref operation, operation.String());
                break;
        }
    }

    /// <summary>
    /// Each row holds up to the next one. A sequence that is not about code of the program was left behind by code that was
    /// discarded.
    /// </summary>
    private void EndSequence()
    {
        if (_sequence.Count > 0 && _code.Contain(_sequence[0].Address))
        {
            _sequence.Add(_row);
            for (var i = 0; i + 1 < _sequence.Count; i++)
                AddEntry(_sequence[i], _sequence[i + 1].Address);
        }

        Reset();
    }

    private void AddEntry(Row row, uint end)
    {
        // Line 0 is code that comes from no line.
        if (end <= row.Address || row.Line <= 0 || _files.Find(row.File) is not { } file)
            return;
        _entries.Add(new LineTableEntry(row.Address, end, file, row.Line, (int)Math.Min(row.Column, int.MaxValue), row.IsStatement));
    }
}
