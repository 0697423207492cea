// The C library as a linker's archive: of its members, those that define what is still undefined.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Cli.Hosting;

namespace Toy.Cli.Compiling;

internal static class CLibrary
{
    private const string MainFunction = "main";

    /// <summary>
    /// The members that complete a program: its start file if it has a main but no entry point, and whatever it calls.
    /// Members are read only when something is undefined.
    /// </summary>
    public static IReadOnlyList<ObjectFile> Needed(
        IReadOnlyList<ObjectFile> objects, string entry, DiagnosticBag diagnostics)
    {
        var selection = new ArchiveSelection(objects);
        if (selection.IsDefined(MainFunction))
            selection.Require(entry);
        return selection.IsComplete ? [] : selection.Select(Members(diagnostics));
    }

    private static List<ObjectFile> Members(DiagnosticBag diagnostics)
    {
        var members = new List<ObjectFile>();
        var files = Directory.GetFiles(InstalledFiles.Library, "*.o");
        Array.Sort(files, StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (HostFiles.Read(file, diagnostics) is { } bytes
                && ElfObjectReader.Read(Path.GetFileName(file), bytes, diagnostics) is { } member)
                members.Add(member);
        }

        return members;
    }
}
