// toy ld: objects → executable.

using System.CommandLine;
using System.Text;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Linking;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;

namespace Toy.Cli.Commands;

internal static class LdCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Objects; sources are assembled first.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("-o", "--output")
        {
            Description = "The executable.",
            HelpName = "file",
            DefaultValueFactory = _ => "a.out",
        };
        var text = BuildOptions.TextAddress();
        var entry = BuildOptions.Entry();
        var map = new Option<string?>("--map", "-Map")
        {
            Description = "Also write a link map. - is standard output.",
            HelpName = "file",
        };
        var library = new Option<bool>("-lc") { Description = "Link what is missing from the C library." };
        var contiguous = new Option<bool>("-N", "--omagic") { Description = "One segment without gaps, as a boot sector wants it." };
        var json = BuildOptions.DiagnosticsJson();
        var command = new DocumentedCommand(
            "ld",
            "Link objects into an executable.",
            "toy ld main.o util.o -o prog",
            "toy ld boot.o -o boot -Ttext 0x7c00 -N",
            "toy ld main.o -lc -o prog --map -")
        {
            files, output, text, entry, map, library, contiguous, json,
        };
        command.SetAction(arguments =>
        {
            var diagnostics = new DiagnosticBag();
            var target = arguments.GetRequiredValue(output);
            var options = new LinkOptions
            {
                Name = target,
                TextAddress = arguments.GetValue(text),
                Entry = arguments.GetRequiredValue(entry),
                IsContiguous = arguments.GetValue(contiguous),
            };
            var builder = new ProgramBuilder(BuildOptions.Assembler([], []), diagnostics);
            if (builder.Link(arguments.GetRequiredValue(files), options, arguments.GetValue(library)) is { } linked)
                WriteResults(linked, target, arguments.GetValue(map), diagnostics);
            DiagnosticPrinter.Print(diagnostics, arguments.GetValue(json));
            return diagnostics.HasErrors ? ExitStatus.Failed : ExitStatus.Success;
        });
        return command;
    }

    private static void WriteResults(LinkedProgram linked, string output, string? map, DiagnosticBag diagnostics)
    {
        if (!HostFiles.Write(output, ElfExecutableWriter.Write(linked.Program), diagnostics, isProgram: true) || map is null)
            return;
        var text = LinkMap.Format(linked);
        if (map == "-")
            Console.Out.Write(text);
        else
            HostFiles.Write(map, Encoding.UTF8.GetBytes(text), diagnostics);
    }
}
