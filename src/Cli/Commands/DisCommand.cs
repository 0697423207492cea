// toy dis: the code of an object or executable as assembly, with symbols and, on -S, source lines.

using System.CommandLine;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;

namespace Toy.Cli.Commands;

internal static class DisCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Executables, objects or sources.",
            Arity = ArgumentArity.OneOrMore,
        };
        var source = new Option<bool>("-S", "--source") { Description = "Show the source line that each piece of code came from." };
        var command = new DocumentedCommand(
            "dis",
            "Disassemble executables, objects or sources.",
            "toy dis prog",
            "toy dis -S prog",
            "toy dis examples/hello.s")
        {
            files, source,
        };
        command.SetAction(arguments =>
        {
            var diagnostics = new DiagnosticBag();
            var options = BuildOptions.Assembler([], []) with { DebugLines = true };
            var builder = new ProgramBuilder(options, diagnostics);
            foreach (var name in arguments.GetRequiredValue(files))
            {
                if (HostFiles.Read(name, diagnostics) is not { } bytes)
                    continue;
                if (ElfFileKind.IsExecutable(bytes))
                {
                    if (ElfExecutableReader.Read(name, bytes, diagnostics) is { } program)
                        Console.Out.Write(CodeListing.Format(program, arguments.GetValue(source) ? SourceLines.Read : null));
                }
                else if (builder.ReadObject(name) is { } file)
                {
                    Console.Out.Write(CodeListing.Format(file));
                }
            }

            DiagnosticPrinter.Print(diagnostics);
            return diagnostics.HasErrors ? ExitStatus.Failed : ExitStatus.Success;
        });
        return command;
    }
}
