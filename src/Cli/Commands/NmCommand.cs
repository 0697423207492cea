// toy nm: the symbols of objects and executables, in nm's format.

using System.CommandLine;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;

namespace Toy.Cli.Commands;

internal static class NmCommand
{
    public static Command Create(Host host)
    {
        var files = BuildOptions.Files("Objects or executables.");
        var numeric = new Option<bool>("-n", "--numeric-sort") { Description = "Sort by address, not by name." };
        var external = new Option<bool>("-g", "--extern-only") { Description = "Only symbols that other files can see." };
        var undefined = new Option<bool>("-u", "--undefined-only") { Description = "Only symbols that are not defined." };
        var command = new DocumentedCommand(
            "nm",
            "List the symbols of objects and executables.",
            "toy nm prog",
            "toy nm -n prog.o",
            "toy nm -u *.o")
        {
            files, numeric, external, undefined,
        };
        command.Details =
            "A line has value, kind and name. T is code, D data, B zeroed data, R constants, A a number, C common, W and V weak, w weak and undefined, U undefined; other small letters are local to their file.";
        command.SetAction(arguments =>
        {
            var names = arguments.GetRequiredValue(files);
            var diagnostics = new DiagnosticBag();
            foreach (var name in names)
            {
                if (Read(name, new HostFiles(host, diagnostics), diagnostics) is not { } symbols)
                    continue;
                if (names.Length > 1)
                    host.Out.WriteLine($"\n{name}:");
                var wanted = symbols.Where(symbol =>
                    (!arguments.GetValue(external) || !symbol.IsLocal) && (!arguments.GetValue(undefined) || symbol.Value is null));
                host.Out.Write(SymbolListing.Format(wanted, arguments.GetValue(numeric)));
            }

            return DiagnosticPrinter.Finish(host, diagnostics);
        });
        return command;
    }

    private static IEnumerable<ListedSymbol>? Read(string name, HostFiles files, DiagnosticBag diagnostics)
    {
        if (files.Read(name) is not { } bytes)
            return null;
        return ElfFileKind.IsExecutable(bytes)
            ? ElfExecutableReader.Read(name, bytes, diagnostics)?.Symbols.Select(SymbolListing.Of)
            : ElfObjectReader.Read(name, bytes, diagnostics)?.Symbols.Select(SymbolListing.Of);
    }
}
