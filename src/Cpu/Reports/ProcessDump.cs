// The kernel's process table as text: stable, so that it can be diffed and snapshot.

using System.Globalization;
using System.Text;
using Toy.Cpu.Processes;
using Toy.Cpu.Tracing;
using Toy.Isa;

namespace Toy.Cpu.Reports;

/// <summary>Formats processes.</summary>
public static class ProcessDump
{
    // Of the kernel's builds, each has the fields of its own kind of memory.
    private static readonly (string Label, string Field)[] s_memory =
    [
        ("program and heap from", "P_BASE"),
        ("to", "P_BREAK"),
        ("stack from", "P_STACK_LOW"),
        ("directory", "P_DIRECTORY"),
        ("segment at", "P_ORIGIN"),
    ];

    /// <summary>Each process under its number and name, in the order of the kernel's table.</summary>
    /// <param name="machine">As it stands.</param>
    /// <param name="processes">Its kernel's.</param>
    /// <param name="places">Names a process's addresses.</param>
    public static string Format(Machine machine, ProcessTable processes, Func<ProcessName, CodeNames> places)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(processes);
        ArgumentNullException.ThrowIfNull(places);
        var text = new StringBuilder();
        var current = processes.Current;
        foreach (var process in processes.All)
        {
            var runs = process.Address == current?.Address && (machine.Eflags & EFlags.UM) != 0;
            text.Append(text.Length > 0 ? "\n" : "");
            Line(text, $"process {process.Name}");
            Line(text, $"  parent   {process.Parent}");
            Line(text, $"  state    {process.State}{(processes.Channel(process) is { } channel ? " on " + channel : "")}");
            if (!process.IsOver)
                AppendPlace(text, machine, processes, process, runs, places(process.Name));
            AppendMemory(text, processes, process);
            if (processes.Field(process, "P_PENDING") is { } pending && processes.Field(process, "P_BLOCKED") is { } blocked)
                Line(text, $"  signals  pending {Names(pending)}, blocked {Names(blocked)}");
        }

        return text.Length > 0 ? text.ToString() : "no processes\n";
    }

    // Where the process goes on in user mode: in its trap frame, unless it is there now.
    private static void AppendPlace(
        StringBuilder text, Machine machine, ProcessTable processes, GuestProcess process, bool runs, CodeNames places)
    {
        var eip = runs ? machine.Eip.Value : processes.SavedRegister(process, "TF_EIP");
        var esp = runs ? machine[Register.Esp] : processes.SavedRegister(process, "TF_ESP");
        if (eip is not { } at)
            return;
        Line(text, $"  eip      {at:x8} {places.User?.Invoke(at)}");
        if (esp is { } stack)
            Line(text, $"  esp      {stack:x8}");
    }

    private static void AppendMemory(StringBuilder text, ProcessTable processes, GuestProcess process)
    {
        text.Append("  memory   ");
        if (processes.Field(process, "P_PROMISE") is { } pages)
            text.Append(CultureInfo.InvariantCulture, $"{pages} pages");
        foreach (var (label, field) in s_memory)
        {
            if (processes.Field(process, field) is { } value)
                text.Append(CultureInfo.InvariantCulture, $"{(label == "to" ? "" : ",")} {label} {value:x8}");
        }

        text.Append('\n');
    }

    private static string Names(uint set) =>
        set == 0 ? "none" : string.Join(' ', Signals.All.Where(signal => (set & signal.Bit) != 0).Select(signal => signal.Name));

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');
}
