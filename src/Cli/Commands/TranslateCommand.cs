// toy translate: runs a program and walks the tables for an address as they stand at the end.

using System.CommandLine;
using Toy.Cli.Hosting;
using Toy.Cpu;
using Toy.Cpu.Reports;

namespace Toy.Cli.Commands;

internal static class TranslateCommand
{
    public static Command Create(Host host)
    {
        var machine = new MachineOptions();
        var address = new Argument<uint>("address")
        {
            Description = "A virtual address: 0x401000.",
            CustomParser = result =>
            {
                if (BuildOptions.TryParseNumber(result.Tokens[0].Value, out var value) && value is >= 0 and <= uint.MaxValue)
                    return (uint)value;
                result.AddError($"'{result.Tokens[0].Value}' is not an address: write 0x401000");
                return 0;
            },
        };
        var command = new DocumentedCommand(
            "translate",
            "Run a program and show how an address is translated at its end.",
            "toy translate 0x401000 paging.s",
            "toy translate 0x401000 paging.s --max-instructions 500")
        {
            address,
        };
        machine.AddTo(command);
        command.SetAction(arguments =>
        {
            using var loaded = machine.Open(host, arguments, showOutput: false);
            if (loaded is null)
                return ExitStatus.NotRun;
            loaded.Run(machine.Limit(arguments));
            host.Out.Write(TranslationReport.Format(loaded.Machine, new VirtualAddress(arguments.GetValue(address))));
            return ExitStatus.Success;
        });
        return command;
    }
}
