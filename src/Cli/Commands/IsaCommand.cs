// toy isa: the instruction set, from the table.

using System.CommandLine;
using Toy.Assembler.Diagnostics;
using Toy.Cli.Hosting;
using Toy.Isa;
using Toy.Isa.Manual;

namespace Toy.Cli.Commands;

internal static class IsaCommand
{
    public static Command Create()
    {
        var command = new DocumentedCommand(
            "isa",
            "Describe the instruction set.",
            "toy isa list",
            "toy isa show addl",
            "toy isa doc spec/instructions")
        {
            CreateList(),
            CreateShow(),
            CreateDoc(),
            CreateInclude(),
        };
        return command;
    }

    private static Command CreateList()
    {
        var command = new Command("list", "List every instruction: opcode, sizes, privilege, flags, meaning.");
        command.SetAction(_ => Print(InstructionList.Text(InstructionTable.Standard)));
        return command;
    }

    private static DocumentedCommand CreateShow()
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
                return Print(page);
            var hint = SpellingHint.For(name, InstructionTable.Standard.Mnemonics) ?? "see 'toy isa list'";
            Console.Error.WriteLine($"toy isa: there is no instruction {name}; {hint}");
            return ExitStatus.Failed;
        });
        return command;
    }

    private static DocumentedCommand CreateDoc()
    {
        var directory = new Argument<string>("directory")
        {
            Description = "Where the pages go.",
            DefaultValueFactory = _ => "spec/instructions",
        };
        var check = new Option<bool>("--check") { Description = "Write nothing; fail when a page is stale." };
        var command = new DocumentedCommand(
            "doc",
            "Write the instruction pages of the manual.",
            "toy isa doc",
            "toy isa doc --check") { directory, check };
        command.SetAction(arguments => WritePages(arguments.GetRequiredValue(directory), arguments.GetValue(check)));
        return command;
    }

    private static Command CreateInclude()
    {
        var command = new Command("include", $"Print {ToyInclude.FileName}, the constants that assembly can use.");
        command.SetAction(_ => Print(ToyInclude.Text));
        return command;
    }

    private static int Print(string text)
    {
        Console.Out.Write(text);
        return ExitStatus.Success;
    }

    private static int WritePages(string directory, bool check)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var page in ManualBook.Pages())
        {
            var path = Path.Combine(directory, page.FileName);
            if (!check)
            {
                HostFiles.Write(path, System.Text.Encoding.UTF8.GetBytes(page.Text), diagnostics);
                continue;
            }

            var (bytes, _) = HostFiles.TryRead(path);
            if (bytes is null || System.Text.Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n") != page.Text)
                diagnostics.Error(HostDiagnostics.Stale, $"{path} is stale: run 'toy isa doc'");
        }

        DiagnosticPrinter.Print(diagnostics);
        return diagnostics.HasErrors ? ExitStatus.Failed : ExitStatus.Success;
    }
}
