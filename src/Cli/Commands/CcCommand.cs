// toy cc: C → executable, by the host's gcc or clang with the flags that fit Toy. It takes gcc's command line: what it
// does not know itself goes to the compiler.

using System.CommandLine;
using System.Text;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Elf;
using Toy.Cli.Compiling;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;

namespace Toy.Cli.Commands;

internal static class CcCommand
{
    private const string Name = "cc";

    public static Command Create(Host host)
    {
        var words = new Argument<string[]>("file")
        {
            Description = "C files (.c), assembly (.s; .S is preprocessed) and objects (.o).",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new DocumentedCommand(
            Name,
            "Compile C for Toy with the host's gcc or clang.",
            "toy cc hello.c -o hello && toy run hello",
            "toy cc -O2 -Wall main.c util.s -o prog",
            "toy cc -c -g util.c",
            "toy cc --xv6 forktest.c -o forktest && toy run --xv6 forktest",
            "gcc $(toy cc --show-flags) -S prog.c")
        {
            words,
        };
        command.Details =
            "It takes gcc's command line: -O2, -g, -Wall, -std=c99, -I, -D and whatever else is not listed here go to the compiler. The variable CC names another compiler.";
        foreach (var (name, value, description) in s_options)
            command.Add(new Option<bool>(name) { Description = description, HelpName = value });
        command.SetAction(arguments => Build(new CompilerCommandLine(arguments.GetRequiredValue(words)), host));
        return command;
    }

    // They are here for the help page: CompilerCommandLine reads them as gcc does, glued values and all.
    private static readonly (string Name, string? Value, string Description)[] s_options =
    [
        ("-o", "file", "The output. Default: a.out, or the source's name with .o or .s."),
        ("-c", null, "Stop at objects: do not link."),
        ("-S", null, "Stop at assembly text."),
        ("-E", null, "Stop after the preprocessor."),
        ("-nostdlib", null, "Leave out the C library and its start file."),
        ("-Ttext", "addr", "Where the program's first section goes."),
        ("-e", "sym", "The symbol at which the program starts."),
        ("-Wl,WORD,...", null, "Words for the linker: -Ttext, -e, -N."),
        ("--bare", null, "For the machine without a kernel."),
        ("--kernel", null, "For the kernel. This is so unless another is named."),
        ("--xv6", null, "For the kernel, by xv6's headers and functions: user.h, printf(1, ...), exit()."),
        ("--show-flags", null, "Print the compiler flags that fit Toy, and stop."),
    ];

    /// <summary>Keeps a compiler's command line from being read as Toy's own, unless it asks for help.</summary>
    public static string[] Protect(string[] args) =>
        args is [Name, .. var words] && !words.Any(word => word is "-h" or "--help" or "-?") ? [Name, "--", .. words] : args;

    private static int Build(CompilerCommandLine line, Host host)
    {
        var diagnostics = new DiagnosticBag();
        var compiler = new CompilerDriver(host, diagnostics, line.Platform);
        if (line.ShowFlags)
        {
            host.Out.WriteLine(string.Join(' ', compiler.Flags()));
            return ExitStatus.Success;
        }

        if (line.Files.Count == 0)
            line.Errors.Add("there is nothing to compile");
        if (line.Goal is CompilerGoal.Objects or CompilerGoal.Assembly && line.Output is not null && line.Files.Count > 1)
            line.Errors.Add("-o names one output, and there are several files to compile");
        if (line.Errors.Count > 0)
        {
            foreach (var error in line.Errors)
                host.Error.WriteLine($"toy cc: {error}");
            host.Error.WriteLine("see 'toy cc --help'");
            return ExitStatus.Usage;
        }

        switch (line.Goal)
        {
            case CompilerGoal.Preprocessed:
                Preprocess(line, compiler);
                break;
            case CompilerGoal.Assembly:
                WriteEach(line, ".s", host, diagnostics, file =>
                    compiler.Compile(file, line.CompilerArguments) is { } text ? Encoding.UTF8.GetBytes(text) : null);
                break;
            case CompilerGoal.Objects:
                var builder = Builder(line, host, diagnostics);
                WriteEach(line, ".o", host, diagnostics, file =>
                    builder.ReadObject(file) is { } read ? ElfObjectWriter.Write(read) : null);
                break;
            default:
                Link(line, host, diagnostics);
                break;
        }

        return DiagnosticPrinter.Finish(host, diagnostics);
    }

    private static void Preprocess(CompilerCommandLine line, CompilerDriver compiler)
    {
        string[] output = line.Output is null ? [] : ["-o", line.Output];
        compiler.Run([.. line.CompilerArguments, .. output, .. line.Files.Select(CompilerDriver.AsOperand)], "could not preprocess");
    }

    /// <summary>Makes one output of each file that is not yet as far as that.</summary>
    private static void WriteEach(
        CompilerCommandLine line, string ending, Host host, DiagnosticBag diagnostics, Func<string, byte[]?> make)
    {
        var files = new HostFiles(host, diagnostics);
        var jobs = line.Files
            .Where(file => CompilerDriver.Takes(file) || (ending == ".o" && Path.GetExtension(file) != ".o"))
            .Select(file => (Source: file, Output: line.Output ?? Path.GetFileNameWithoutExtension(file) + ending))
            .ToList();
        if (!OutputPaths.Check(jobs.Select(job => job.Source), jobs.Select(job => job.Output), diagnostics))
            return;
        foreach (var (source, output) in jobs)
        {
            if (make(source) is { } bytes)
                files.Write(output, bytes);
        }
    }

    private static void Link(CompilerCommandLine line, Host host, DiagnosticBag diagnostics)
    {
        var output = line.Output ?? "a.out";
        var options = line.LinkOptions with { Name = output };
        if (OutputPaths.Check(line.Files, [output], diagnostics)
            && Builder(line, host, diagnostics).Link(line.Files, options, line.UseLibrary) is { } linked)
            new HostFiles(host, diagnostics).Write(output, ElfExecutableWriter.Write(linked.Program), isProgram: true);
    }

    private static ProgramBuilder Builder(CompilerCommandLine line, Host host, DiagnosticBag diagnostics) =>
        new(host, BuildOptions.Assembler([], []) with { DebugLines = line.Debug }, diagnostics)
        {
            CompilerArguments = line.CompilerArguments,
            Platform = line.Platform,
        };
}
