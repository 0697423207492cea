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
        IReadOnlyList<ObjectFile> objects, string entry, HostFiles files, DiagnosticBag diagnostics)
    {
        var selection = new ArchiveSelection(objects);
        if (selection.IsDefined(MainFunction))
            selection.Require(entry);
        return selection.IsComplete ? [] : selection.Select(Members(files, diagnostics));
    }

    private static List<ObjectFile> Members(HostFiles files, DiagnosticBag diagnostics)
    {
        var members = new List<ObjectFile>();
        if (!Directory.Exists(InstalledFiles.Library))
        {
            diagnostics.Error(HostDiagnostics.NotInstalled, $"the C library is not at {InstalledFiles.Library}: build Toy again");
            return members;
        }

        var paths = Directory.GetFiles(InstalledFiles.Library, "*.o");
        Array.Sort(paths, StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (files.Read(path) is { } bytes
                && ElfObjectReader.Read(Path.GetFileName(path), bytes, diagnostics) is { } member)
                members.Add(member);
        }

        return members;
    }
}
