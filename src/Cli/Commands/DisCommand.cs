// toy dis: the code of an object or executable as assembly, with symbols and, on -S, source lines.

using System.CommandLine;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Objects;
using Toy.Cli.Compiling;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;

namespace Toy.Cli.Commands;

internal static class DisCommand
{
    public static Command Create(Host host)
    {
        var files = BuildOptions.Files("Executables, objects, or sources (.s, .c).");
        var source = new Option<bool>("-S", "--source") { Description = "Show the source line that each piece of code came from." };
        var regions = new RegionOptions();
        var include = BuildOptions.Include();
        var define = BuildOptions.Define();
        var command = new DocumentedCommand(
            "dis",
            "Disassemble executables, objects or sources.",
            "toy dis prog",
            "toy dis -S prog",
            "toy dis examples/hello.s",
            "toy dis --regions --engine jit -S examples/hello.s",
            "toy dis --regions --il prog.c")
        {
            files, source, include, define,
        };
        regions.AddTo(command);
        command.SetAction(arguments =>
        {
            var diagnostics = new DiagnosticBag();
            var options = BuildOptions.Assembler(arguments.GetRequiredValue(include), arguments.GetRequiredValue(define));
            var builder = new ProgramBuilder(host, options with { DebugLines = true }, diagnostics) { CompilerArguments = ["-g"] };
            Func<string, string[]>? readSource = arguments.GetValue(source) ? SourceLines.Read : null;
            if (regions.AreWanted(arguments))
            {
                host.Out.Write(regions.Format(
                    host, arguments, arguments.GetRequiredValue(files), options with { DebugLines = true }, readSource, diagnostics));
                return DiagnosticPrinter.Finish(host, diagnostics);
            }

            foreach (var name in arguments.GetRequiredValue(files))
                host.Out.Write(Disassemble(name, readSource, new HostFiles(host, diagnostics), builder, diagnostics));
            return DiagnosticPrinter.Finish(host, diagnostics);
        });
        return command;
    }

    private static string? Disassemble(
        string name, Func<string, string[]>? readSource, HostFiles files, ProgramBuilder builder, DiagnosticBag diagnostics)
    {
        ObjectFile? file;
        if (CompilerDriver.Takes(name))
            file = builder.ReadObject(name);
        else if (files.Read(name) is not { } bytes)
            return null;
        else if (ElfFileKind.IsExecutable(bytes))
            return ElfExecutableReader.Read(name, bytes, diagnostics) is { } program ? CodeListing.Format(program, readSource) : null;
        else
            file = builder.ReadObject(name, bytes);
        return file is null ? null : CodeListing.Format(file, readSource);
    }
}
