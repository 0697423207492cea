// Diagnostics on standard error, in colour when that is a terminal.

using Toy.Assembler.Diagnostics;

namespace Toy.Cli.Hosting;

internal static class DiagnosticPrinter
{
    public static void Print(DiagnosticBag diagnostics, bool json = false)
    {
        foreach (var d in diagnostics.Items) Console.Error.WriteLine($"{d.Location?.File}:{d.Location?.Line}:{d.Location?.Column}: {d.Severity} {d.Id}: {d.Message}");
    }
}
