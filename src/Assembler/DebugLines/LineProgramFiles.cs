// The directories and files that one unit of a line table names, in the layouts of DWARF 2 to 5.

using Toy.Assembler.Objects;

namespace Toy.Assembler.DebugLines;

/// <param name="program">For its sections of strings.</param>
/// <param name="version">Of DWARF: from 5 on, files count from 0 and name the compilation's directory.</param>
internal sealed class LineProgramFiles(Executable program, int version)
{
    private const int FirstSelfDescribingVersion = 5;
    private const int MaximumText = 16 << 20;

    private readonly List<string> _directories = [];
    private readonly List<SourceFile> _files = [];
    private int _textLength;

    private bool IsSelfDescribing => version >= FirstSelfDescribingVersion;

    public SourceFile? Find(uint number)
    {
        var index = IsSelfDescribing ? number : number - 1;
        return index < _files.Count ? _files[(int)index] : null;
    }

    public void Read(ref DwarfCursor cursor)
    {
        if (IsSelfDescribing)
        {
            ReadDescribed(ref cursor, (name, _) => _directories.Add(name));
            ReadDescribed(ref cursor, Add);
            return;
        }

        while (cursor.String() is { Length: > 0 } directory)
            _directories.Add(Count(directory));
        while (cursor.String() is { Length: > 0 } name)
            AddFile(ref cursor, name);
    }

    /// <summary>The rest of a file's entry before DWARF 5: directory, time and length.</summary>
    public void AddFile(ref DwarfCursor cursor, string name)
    {
        var directory = cursor.Unsigned();
        cursor.Unsigned();
        cursor.Unsigned();
        Add(Count(name), directory);
    }

    private void Add(string name, uint directory)
    {
        var compilation = IsSelfDescribing && _directories.Count > 0 ? _directories[0] : null;
        var isInCompilation = directory == 0 || name.StartsWith('/');
        var index = IsSelfDescribing ? directory : directory - 1;
        if (!isInCompilation && index >= _directories.Count)
            throw new MalformedLineTableException($"file '{name}' is in directory {directory} of {_directories.Count}");
        var path = isInCompilation ? name : $"{_directories[(int)index]}/{name}";
        Count(path);
        _files.Add(new SourceFile(path, compilation));
    }

    private void ReadDescribed(ref DwarfCursor cursor, Action<string, uint> add)
    {
        var formats = new (uint Content, uint Form)[cursor.Byte()];
        for (var i = 0; i < formats.Length; i++)
            formats[i] = (cursor.Unsigned(), cursor.Unsigned());
        for (var count = cursor.Unsigned(); count > 0; count--)
        {
            if (formats.Length == 0)
                throw new MalformedLineTableException("names are promised but not described");
            var (name, directory) = ("", 0u);
            foreach (var (content, form) in formats)
            {
                if (content == DwarfLines.ContentPath)
                    name = ReadText(ref cursor, form);
                else if (content == DwarfLines.ContentDirectory)
                    directory = ReadNumber(ref cursor, form);
                else
                    Skip(ref cursor, form);
            }

            add(name, directory);
        }
    }

    private string ReadText(ref DwarfCursor cursor, uint form) => Count(form switch
    {
        DwarfLines.FormString => cursor.String(),
        DwarfLines.FormLineStringPointer => StringAt(".debug_line_str", cursor.Word()),
        DwarfLines.FormStringPointer => StringAt(".debug_str", cursor.Word()),
        _ => throw new MalformedLineTableException($"a name has form 0x{form:x}"),
    });

    private string StringAt(string section, uint offset)
    {
        var strings = program.FindSection(section)?.Contents ?? default;
        if (offset >= strings.Length)
            throw new MalformedLineTableException($"a name is at offset {offset} of {section}, which has {strings.Length} bytes");
        return new DwarfCursor(strings.Span[(int)offset..]).String();
    }

    private static uint ReadNumber(ref DwarfCursor cursor, uint form) => form switch
    {
        DwarfLines.FormData1 => cursor.Byte(),
        DwarfLines.FormData2 => cursor.Half(),
        DwarfLines.FormData4 => cursor.Word(),
        DwarfLines.FormUnsignedData => cursor.Unsigned(),
        _ => throw new MalformedLineTableException($"a directory's number has form 0x{form:x}"),
    };

    private static void Skip(ref DwarfCursor cursor, uint form)
    {
        switch (form)
        {
            case DwarfLines.FormString:
                cursor.String();
                break;
            case DwarfLines.FormUnsignedData or DwarfLines.FormSignedData:
                cursor.Unsigned();
                break;
            default:
                cursor.Take(form switch
                {
                    DwarfLines.FormData1 => 1,
                    DwarfLines.FormData2 => 2,
                    DwarfLines.FormData4 or DwarfLines.FormStringPointer or DwarfLines.FormLineStringPointer => 4,
                    DwarfLines.FormData8 => 8,
                    DwarfLines.FormData16 => 16,
                    DwarfLines.FormBlock => cursor.Unsigned(),
                    DwarfLines.FormBlock1 => cursor.Byte(),
                    DwarfLines.FormBlock2 => cursor.Half(),
                    DwarfLines.FormBlock4 => cursor.Word(),
                    _ => throw new MalformedLineTableException($"a name's description has form 0x{form:x}"),
                });
                break;
        }
    }

    /// <summary>Many files may share one enormous name: what they cost together is bounded.</summary>
    private string Count(string text)
    {
        _textLength += text.Length;
        return _textLength <= MaximumText ? text : throw new MalformedLineTableException("its names are too long");
    }
}
