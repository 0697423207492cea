// The --dump option: what is to be told of a machine at the end of its run.

using System.CommandLine;
using Toy.Cli.Programs;
using Toy.Cpu.Reports;

namespace Toy.Cli.Commands;

internal sealed class DumpOption
{
    private const string Name = "--dump";
    private const string All = "all";
    private const string Machine = "machine";
    private const string Processes = "procs";

    private readonly Option<string?> _parts = new(Name)
    {
        Description = $"Print the state at the end, on stderr: {Machine}, {Processes} (the kernel's processes), or {All}, as --dump alone.",
        HelpName = "parts",
    };

    public DumpOption() => _parts.AcceptOnlyFromAmong(All, Machine, Processes);

    public void AddTo(Command command) => command.Add(_parts);

    /// <summary>A command line in which --dump alone has its value; the word after it would be taken for one.</summary>
    public static string[] Complete(string[] args)
    {
        var end = Array.IndexOf(args, "--");
        return [.. args.Select((word, index) => word == Name && (end < 0 || index < end) ? $"{Name}={All}" : word)];
    }

    /// <summary>What was asked for, as text; empty for nothing.</summary>
    public string Text(ParseResult arguments, LoadedMachine loaded)
    {
        var parts = arguments.GetValue(_parts);
        var machine = parts is All or Machine
            ? MachineDump.Format(loaded.Machine, address => loaded.Symbols.Names(null).Kernel?.Invoke(address))
            : "";
        if (parts is not (All or Processes))
            return machine;
        if (loaded.Processes is not { } table)
            return parts == Processes ? "no kernel, no processes\n" : machine;
        return (machine.Length > 0 ? machine + "\n" : "") + ProcessDump.Format(loaded.Machine, table, loaded.Symbols.Places);
    }
}
