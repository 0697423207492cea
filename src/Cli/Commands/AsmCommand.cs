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
    public static Command Create()
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Assembly sources; - is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("-o", "--output")
        {
            Description = "The object file; by default the source's name with .o. Several sources: a folder.",
            HelpName = "file",
        };
        var listing = new Option<string?>("-l", "--listing")
        {
            Description = "Also write a listing: address, bytes, source, symbols. - is standard output.",
            HelpName = "file",
        };
        var lines = new Option<bool>("-g") { Description = "Make a line table, so that addresses lead back to lines." };
        var include = BuildOptions.Include();
        var define = BuildOptions.Define();
        var json = BuildOptions.DiagnosticsJson();
        var command = new DocumentedCommand(
            "asm",
            "Assemble sources into object files.",
            "toy asm prog.s",
            "toy asm prog.s -o build/prog.o -I include -D DEBUG=1",
            "toy asm prog.s -l - | less")
        {
            files, output, listing, lines, include, define, json,
        };
        command.SetAction(arguments =>
        {
            var options = BuildOptions.Assembler(arguments.GetRequiredValue(include), arguments.GetRequiredValue(define)) with
            {
                DebugLines = arguments.GetValue(lines),
                Listing = arguments.GetValue(listing) is not null,
            };
            var sources = arguments.GetRequiredValue(files);
            var target = arguments.GetValue(output);
            var failed = false;
            foreach (var source in sources)
            {
                var diagnostics = new DiagnosticBag();
                Assemble(source, ObjectName(source, target, sources.Length > 1), arguments.GetValue(listing), options, diagnostics);
                DiagnosticPrinter.Print(diagnostics, arguments.GetValue(json));
                failed |= diagnostics.HasErrors;
            }

            return failed ? ExitStatus.Failed : ExitStatus.Success;
        });
        return command;
    }

    private static void Assemble(
        string source, string output, string? listing, AssemblerOptions options, DiagnosticBag diagnostics)
    {
        if (HostFiles.Read(source, diagnostics) is not { } bytes)
            return;
        if (SourceAssembler.Assemble(SourceText.FromBytes(source, bytes), options, diagnostics) is not { } result)
            return;
        if (!HostFiles.Write(output, ElfObjectWriter.Write(result.Object), diagnostics) || result.Listing is null)
            return;
        if (listing == "-")
            Console.Out.Write(result.Listing.Text);
        else if (listing is not null)
            HostFiles.Write(listing, Encoding.UTF8.GetBytes(result.Listing.Text), diagnostics);
    }

    private static string ObjectName(string source, string? output, bool isFolder)
    {
        var name = source == "-" ? "a.out.o" : Path.GetFileNameWithoutExtension(source) + ".o";
        if (output is null)
            return source == "-" ? name : Path.Combine(Path.GetDirectoryName(source) ?? "", name);
        return isFolder || Directory.Exists(output) ? Path.Combine(output, name) : output;
    }
}
