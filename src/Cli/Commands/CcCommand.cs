// toy cc: C → executable, by the host's gcc or clang with the flags that fit Toy. It takes gcc's command line: what it
// does not know itself goes to the compiler.

using System.CommandLine;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Assembler.Linking;
using Toy.Cli.Compiling;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;

namespace Toy.Cli.Commands;

internal static class CcCommand
{
    /// <summary>Compiler options whose value is a word of its own.</summary>
    private static readonly string[] s_withValue = ["-I", "-D", "-U", "-include", "-isystem", "-x", "-MF", "-MT"];

    public static Command Create()
    {
        var words = new Argument<string[]>("files and compiler options")
        {
            Description = "C files, sources (.s) and objects (.o); -O2, -g, -Wall, -I dir, -D name and whatever else gcc takes.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string>("-o", "--output")
        {
            Description = "The executable.",
            HelpName = "file",
            DefaultValueFactory = _ => "a.out",
        };
        var showFlags = new Option<bool>("--show-flags") { Description = "Print the compiler and the flags that fit Toy, and stop." };
        var command = new DocumentedCommand(
            "cc",
            "Compile C for Toy with the host's gcc or clang.",
            "toy cc hello.c -o hello && toy run hello",
            "toy cc -O2 -Wall main.c util.s -o prog",
            "gcc $(toy cc --show-flags) -S prog.c")
        {
            words, output, showFlags,
        };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(arguments =>
        {
            if (arguments.GetValue(showFlags))
            {
                Console.Out.WriteLine(string.Join(' ', CompilerDriver.Flags()));
                return ExitStatus.Success;
            }

            var (files, options) = Split([.. arguments.GetRequiredValue(words), .. arguments.UnmatchedTokens]);
            return Build(files, options, arguments.GetRequiredValue(output));
        });
        return command;
    }

    private static int Build(List<string> files, List<string> options, string output)
    {
        if (files.Count == 0)
        {
            Console.Error.WriteLine("toy: there is nothing to compile; see 'toy cc --help'");
            return ExitStatus.Usage;
        }

        var diagnostics = new DiagnosticBag();
        var builder = new ProgramBuilder(BuildOptions.Assembler([], []), diagnostics) { CompilerArguments = options };
        if (builder.Link(files, new LinkOptions { Name = output }, useLibrary: true) is { } linked)
            HostFiles.Write(output, ElfExecutableWriter.Write(linked.Program), diagnostics, isProgram: true);
        DiagnosticPrinter.Print(diagnostics);
        return diagnostics.HasErrors ? ExitStatus.Failed : ExitStatus.Success;
    }

    private static (List<string> Files, List<string> Options) Split(IReadOnlyList<string> words)
    {
        var files = new List<string>();
        var options = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (!word.StartsWith('-'))
            {
                files.Add(word);
                continue;
            }

            options.Add(word);
            if (s_withValue.Contains(word) && i + 1 < words.Count)
                options.Add(words[++i]);
        }

        return (files, options);
    }
}
