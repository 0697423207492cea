// toy nm: the symbols of objects and executables, in nm's format.

using System.CommandLine;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Objects;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;

namespace Toy.Cli.Commands;

internal static class NmCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Objects or executables.",
            Arity = ArgumentArity.OneOrMore,
        };
        var numeric = new Option<bool>("-n", "--numeric-sort") { Description = "Sort by address, not by name." };
        var command = new DocumentedCommand(
            "nm",
            "List the symbols of objects and executables.",
            "toy nm prog",
            "toy nm -n prog.o") { files, numeric };
        command.SetAction(arguments =>
        {
            var names = arguments.GetRequiredValue(files);
            var diagnostics = new DiagnosticBag();
            foreach (var name in names)
            {
                if (HostFiles.Read(name, diagnostics) is not { } bytes || Read(name, bytes, diagnostics) is not { } lines)
                    continue;
                if (names.Length > 1)
                    Console.Out.WriteLine($"\n{name}:");
                Console.Out.Write(SymbolListing.Format(lines, arguments.GetValue(numeric)));
            }

            DiagnosticPrinter.Print(diagnostics);
            return diagnostics.HasErrors ? ExitStatus.Failed : ExitStatus.Success;
        });
        return command;
    }

    private static IEnumerable<ListedSymbol>? Read(string name, byte[] bytes, DiagnosticBag diagnostics) =>
        ElfFileKind.IsExecutable(bytes)
            ? ElfExecutableReader.Read(name, bytes, diagnostics) is { } program ? program.Symbols.Select(SymbolListing.Of) : null
            : ElfObjectReader.Read(name, bytes, diagnostics) is { } file ? file.Symbols.Select(SymbolListing.Of) : null;
}
