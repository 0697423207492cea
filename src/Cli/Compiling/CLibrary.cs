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
    /// Members are read only when something is undefined. The platform's own come first: xv6 has its own printf.
    /// </summary>
    public static IReadOnlyList<ObjectFile> Needed(
        IReadOnlyList<ObjectFile> objects, string entry, Platform platform, HostFiles files, DiagnosticBag diagnostics)
    {
        var selection = new ArchiveSelection(objects);
        if (selection.IsDefined(MainFunction))
            selection.Require(entry);
        return selection.IsComplete ? [] : selection.Select(Members(platform, files, diagnostics));
    }

    private static List<ObjectFile> Members(Platform platform, HostFiles files, DiagnosticBag diagnostics)
    {
        var members = new List<ObjectFile>();
        foreach (var folder in (string[])[InstalledFiles.LibraryOf(platform), InstalledFiles.Library])
        {
            if (!Directory.Exists(folder))
            {
                diagnostics.Error(HostDiagnostics.NotInstalled, $"the C library is not at {folder}: build Toy again");
                return members;
            }

            var paths = Directory.GetFiles(folder, "*.o");
            Array.Sort(paths, StringComparer.Ordinal);
            foreach (var path in paths)
            {
                if (files.Read(path) is { } bytes
                    && ElfObjectReader.Read(Path.GetFileName(path), bytes, diagnostics) is { } member)
                    members.Add(member);
            }
        }

        return members;
    }
}
