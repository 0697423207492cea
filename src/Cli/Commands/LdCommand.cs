// toy ld: objects → executable.

using System.CommandLine;
using System.Text;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;

namespace Toy.Cli.Commands;

internal static class LdCommand
{
    public static Command Create(Host host)
    {
        var files = BuildOptions.Files("Objects; sources are assembled first.");
        var output = new Option<string>("-o", "--output")
        {
            Description = "The executable. Default: a.out.",
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
        var binary = new Option<bool>("--binary") { Description = "Write the bytes as they lie in memory, without headers." };
        var format = BuildOptions.Diagnostics();
        var command = new DocumentedCommand(
            "ld",
            "Link objects into an executable.",
            "toy ld main.o util.o -o prog",
            "toy ld boot.o -o boot -Ttext 0x7c00 -N",
            "toy ld main.o -lc -o prog --map -")
        {
            files, output, text, entry, map, library, contiguous, binary, format,
        };
        command.SetAction(arguments =>
        {
            var diagnostics = new DiagnosticBag();
            var inputs = arguments.GetRequiredValue(files);
            var target = arguments.GetRequiredValue(output);
            var mapTarget = arguments.GetValue(map);
            var options = new LinkOptions
            {
                Name = target,
                TextAddress = arguments.GetValue(text),
                Entry = arguments.GetRequiredValue(entry),
                IsContiguous = arguments.GetValue(contiguous),
            };
            var hostFiles = new HostFiles(host, diagnostics);
            var builder = new ProgramBuilder(host, BuildOptions.Assembler([], []), diagnostics);
            if (OutputPaths.Check(inputs, mapTarget is null ? [target] : [target, mapTarget], diagnostics)
                && builder.Link(inputs, options, arguments.GetValue(library)) is { } linked
                && WriteProgram(hostFiles, target, linked.Program, arguments.GetValue(binary))
                && mapTarget is not null)
                hostFiles.Write(mapTarget, Encoding.UTF8.GetBytes(LinkMap.Format(linked)));
            return DiagnosticPrinter.Finish(host, diagnostics, arguments.GetValue(format));
        });
        return command;
    }

    private static bool WriteProgram(HostFiles files, string path, Executable program, bool binary) => binary
        ? files.Write(path, FlatImage.Of(program))
        : files.Write(path, ElfExecutableWriter.Write(program), isProgram: true);
}
