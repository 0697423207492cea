// toy isa: the instruction set, from the table.

using System.CommandLine;
using Toy.Assembler.Diagnostics;
using Toy.Cli.Hosting;
using Toy.Isa;
using Toy.Isa.Manual;

namespace Toy.Cli.Commands;

internal static class IsaCommand
{
    public static Command Create(Host host)
    {
        var command = new DocumentedCommand(
            "isa",
            "Describe the instruction set.",
            "toy isa list",
            "toy isa show addl",
            "toy isa doc spec/instructions")
        {
            CreateList(host),
            CreateShow(host),
            CreateDoc(host),
            CreateInclude(host),
            CreateHeader(host),
        };
        return command;
    }

    private static DocumentedCommand CreateList(Host host)
    {
        var command = new DocumentedCommand(
            "list",
            "List every instruction: opcode, sizes, privilege, flags, meaning.",
            "toy isa list",
            "toy isa list | grep privileged");
        command.SetAction(_ => Print(host, InstructionList.Text(InstructionTable.Standard)));
        return command;
    }

    private static DocumentedCommand CreateShow(Host host)
    {
        var mnemonic = new Argument<string>("mnemonic") { Description = "Any spelling the assembler takes: add, addl, jz." };
        var command = new DocumentedCommand(
            "show",
            "Show one instruction: encodings, flags, meaning, privilege, examples.",
            "toy isa show addl",
            "toy isa show movzbl",
            "toy isa show iret")
        {
            mnemonic,
        };
        command.SetAction(arguments =>
        {
            var name = arguments.GetRequiredValue(mnemonic);
            if (ManualPage.Find(InstructionTable.Standard, name) is { } page)
                return Print(host, page);
            var hint = SpellingHint.For(name, InstructionTable.Standard.Mnemonics) ?? "see 'toy isa list'";
            host.Error.WriteLine($"toy isa show: there is no instruction '{name}'; {hint}");
            return ExitStatus.Failed;
        });
        return command;
    }

    private static DocumentedCommand CreateDoc(Host host)
    {
        var directory = new Argument<string>("directory")
        {
            Description = "The folder of the pages. Default: spec/instructions.",
            DefaultValueFactory = _ => "spec/instructions",
        };
        var check = new Option<bool>("--check") { Description = "Write nothing; fail when a page is stale." };
        var command = new DocumentedCommand(
            "doc",
            "Write the instruction pages of the manual.",
            "toy isa doc",
            "toy isa doc --check")
        {
            directory, check,
        };
        command.SetAction(arguments => WritePages(host, arguments.GetRequiredValue(directory), arguments.GetValue(check)));
        return command;
    }

    private static DocumentedCommand CreateInclude(Host host)
    {
        var command = new DocumentedCommand(
            "include",
            $"Print {ToyInclude.FileName}, the constants that assembly can use.",
            "toy isa include | grep PORT_");
        command.SetAction(_ => Print(host, ToyInclude.Text));
        return command;
    }

    private static DocumentedCommand CreateHeader(Host host)
    {
        const string calls = "calls";
        var name = new Argument<string>("name")
        {
            Description = $"{calls}: {CallHeader.FileName}, the prototypes of the system calls (default); "
                + $"or a header of constants: {string.Join(", ", ConstantHeader.All.Select(header => header.FileName))}.",
            DefaultValueFactory = _ => calls,
        };
        name.AcceptOnlyFromAmong([calls, .. ConstantHeader.All.Select(header => header.Name)]);
        var command = new DocumentedCommand(
            "header",
            "Print a C header that follows from the tables of the machine.",
            "toy isa header",
            $"toy isa header calls > src/Kernel/user/include/{CallHeader.FileName}",
            "toy isa header signals | grep SIGINT")
        {
            name,
        };
        command.SetAction(arguments =>
        {
            var wanted = arguments.GetRequiredValue(name);
            return Print(host, ConstantHeader.All.FirstOrDefault(header => header.Name == wanted)?.Text ?? CallHeader.Text(SystemCalls.All));
        });
        return command;
    }

    private static int Print(Host host, string text)
    {
        host.Out.Write(text);
        return ExitStatus.Success;
    }

    private static int WritePages(Host host, string directory, bool check)
    {
        var diagnostics = new DiagnosticBag();
        var files = new HostFiles(host, diagnostics);
        foreach (var page in ManualBook.Pages())
        {
            var path = Path.Combine(directory, page.FileName);
            if (!check)
            {
                files.Write(path, System.Text.Encoding.UTF8.GetBytes(page.Text));
                continue;
            }

            var (bytes, _) = HostFiles.TryRead(path);
            if (bytes is null || System.Text.Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n") != page.Text)
                diagnostics.Error(HostDiagnostics.Stale, $"{path} is stale: run 'toy isa doc'");
        }

        return DiagnosticPrinter.Finish(host, diagnostics);
    }
}
