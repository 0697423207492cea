// toy asm: source → object file, with a listing if asked for.

using System.CommandLine;
using System.Text;
using Toy.Assembler;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Sources;
using Toy.Cli.Hosting;

namespace Toy.Cli.Commands;

internal static class AsmCommand
{
    public static Command Create(Host host)
    {
        var files = BuildOptions.Files("Assembly sources; - is standard input.");
        var output = new Option<string?>("-o", "--output")
        {
            Description = "The object; by default the source's name with .o. For several sources, the folder of the objects.",
            HelpName = "file",
        };
        var listing = new Option<string?>("-l", "--listing")
        {
            Description = "Also write a listing: address, bytes, source, symbols. - is standard output.",
            HelpName = "file",
        };
        var lines = new Option<bool>("-g") { Description = "Make a line table, so that addresses lead back to source lines." };
        var include = BuildOptions.Include();
        var define = BuildOptions.Define();
        var format = BuildOptions.Diagnostics();
        var command = new DocumentedCommand(
            "asm",
            "Assemble sources into object files.",
            "toy asm prog.s",
            "toy asm prog.s -o build/prog.o -I include -D DEBUG=1",
            "toy asm prog.s -l - | less")
        {
            files, output, listing, lines, include, define, format,
        };
        command.SetAction(arguments =>
        {
            var options = BuildOptions.Assembler(arguments.GetRequiredValue(include), arguments.GetRequiredValue(define)) with
            {
                DebugLines = arguments.GetValue(lines),
                Listing = arguments.GetValue(listing) is not null,
            };
            var diagnostics = new DiagnosticBag();
            var jobs = Jobs(arguments.GetRequiredValue(files), arguments.GetValue(output), arguments.GetValue(listing));
            if (OutputPaths.Check(jobs.Select(job => job.Source), jobs.SelectMany(job => job.Outputs), diagnostics))
            {
                foreach (var job in jobs)
                    Assemble(job, options, new HostFiles(host, diagnostics), diagnostics);
            }

            return DiagnosticPrinter.Finish(host, diagnostics, arguments.GetValue(format));
        });
        return command;
    }

    private static void Assemble(Job job, AssemblerOptions options, HostFiles files, DiagnosticBag diagnostics)
    {
        if (files.Read(job.Source) is not { } bytes)
            return;
        if (SourceAssembler.Assemble(SourceText.FromBytes(job.Source, bytes), options, diagnostics) is not { } result)
            return;
        if (files.Write(job.Object, ElfObjectWriter.Write(result.Object)) && job.Listing is not null && result.Listing is not null)
            files.Write(job.Listing, Encoding.UTF8.GetBytes(result.Listing.Text));
    }

    private static List<Job> Jobs(string[] sources, string? output, string? listing) =>
        [.. sources.Select(source => new Job(source, ObjectName(source, output, sources.Length > 1), listing))];

    private static string ObjectName(string source, string? output, bool isFolder)
    {
        var name = source == HostFiles.Standard ? "a.o" : Path.GetFileNameWithoutExtension(source) + ".o";
        if (output is null)
            return source == HostFiles.Standard ? name : Path.Combine(Path.GetDirectoryName(source) ?? "", name);
        return isFolder || Directory.Exists(output) ? Path.Combine(output, name) : output;
    }

    /// <summary>One source and what is to be made of it.</summary>
    private sealed record Job(string Source, string Object, string? Listing)
    {
        public IEnumerable<string> Outputs => Listing is null ? [Object] : [Object, Listing];
    }
}
