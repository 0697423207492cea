using System.Globalization;
using System.Text;
using Toy.Cpu.Memory;
using Toy.Cpu.Tracing;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Engines;

/// <summary>A failing case for people: the program, the machine, and what is different.</summary>
internal static class CaseReport
{
    public static string Format(EngineCase test, Difference difference)
    {
        var text = new StringBuilder();
        Line(text, $"{Machine(test)}, {test.Engine}{(test.IsLate ? ", translations ready after the next stop" : "")}");
        Line(text, $"  eflags {test.Eflags | (test.IsUser ? EFlags.UM : 0):x8}");
        for (var register = Register.Eax; register <= Register.Edi; register++)
        {
            if (test[register] != 0)
                Line(text, $"  {Registers.Name(register, Width.Long)} {test[register]:x8}");
        }

        foreach (var line in new CodeLayout(test.Items, test.Start).List())
            text.Append(line).Append('\n');
        Line(text, $"run {string.Join(", ", test.Slices.Select(SliceText))}: {difference.Text}");
        return text.ToString();
    }

    private static string Machine(EngineCase test)
    {
        var translation = test.Translation switch
        {
            TranslationKind.Paging => "paging",
            TranslationKind.BaseAndBound => $"base {test.Base:x} and bound {test.Bound:x}",
            _ => "physical addresses",
        };
        var timer = test.TimerInterval == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", a tick every {test.TimerInterval} instructions");
        var trace = test.Trace == TraceKinds.None ? "" : $", traced: {test.Trace}";
        var disk = string.Concat(test.Transfers.Select(transfer =>
            $", the disk {((transfer.Status & DiskDescriptor.Write) != 0 ? "takes" : "puts")} sector {transfer.Sector} ({transfer.Count}) at {transfer.Buffer:x}"));
        var remapped = test.Translation == TranslationKind.Paging ? $", int {GuestMap.SwitchVector} switches cr3, int {GuestMap.RemapVector} moves page {test.Remapping.Page:x}"
            : test.Translation == TranslationKind.BaseAndBound ? $", int {GuestMap.SwitchVector} changes base by {test.BaseChange:x} and bound by {test.BoundChange:x}"
            : "";
        return $"{translation}{remapped}, {(test.IsUser ? "user" : "kernel")} mode{timer}{disk}{trace}";
    }

    private static string SliceText(Slice slice) =>
        (slice.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"interrupt {line}, ") : "")
        + slice.Budget.ToString(CultureInfo.InvariantCulture)
        + (slice.InSteps ? " one by one" : "");

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
