// Diagnostics on standard error, in colour when that is a terminal.

using Toy.Assembler.Diagnostics;

namespace Toy.Cli.Hosting;

internal static class DiagnosticPrinter
{
    public static void Print(DiagnosticBag diagnostics, bool json = false)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        Console.Error.Write(json
            ? DiagnosticJson.Render(diagnostics.Items)
            : DiagnosticText.Render(diagnostics.Items, colour: !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null));
    }
}
