// A section that is not linked yet, as a program of its own: at address 0, with its symbols and its part of the line table.

using System.Buffers.Binary;
using Toy.Assembler.Objects;

namespace Toy.Cli.Programs;

internal static class UnlinkedSection
{
    /// <summary>The program that holds one section of code alone.</summary>
    public static Executable AsProgram(ObjectFile file, Section code)
    {
        var place = Place(code, code.Contents);
        var sections = new List<ProgramSection> { place };
        foreach (var section in file.Sections)
        {
            if (section.Name.StartsWith(".debug_", StringComparison.Ordinal))
                sections.Add(Place(section, Relocated(section, code)));
        }

        var symbols = file.Symbols
            .Where(symbol => symbol.Section == code)
            .Select(symbol => new ProgramSymbol(symbol.Name, symbol.Value, symbol.Size, symbol.Binding, symbol.Type, place));
        return new Executable(file.Name, 0, [], sections, [.. symbols]);
    }

    private static ProgramSection Place(Section section, byte[] contents) =>
        new(section.Name, section.Type, section.Flags, 0, section.Size, contents);

    // Addresses in other code are moved out of this section, whose lines they would otherwise seem to be.
    private static byte[] Relocated(Section section, Section code)
    {
        var contents = section.Contents.ToArray();
        foreach (var relocation in section.Relocations)
        {
            if (relocation.Type != RelocationType.Absolute32 || relocation.Offset + (ulong)sizeof(uint) > (ulong)contents.Length)
                continue;
            var field = contents.AsSpan((int)relocation.Offset);
            var target = relocation.Symbol.Section is { } other && other != code && (other.Flags & SectionFlags.Execute) != 0
                ? code.Size
                : relocation.Symbol.Value;
            BinaryPrimitives.WriteUInt32LittleEndian(field, BinaryPrimitives.ReadUInt32LittleEndian(field) + target);
        }

        return contents;
    }
}
