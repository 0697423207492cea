// Diagnostics on standard error, in colour when that is a terminal.

using Toy.Assembler.Diagnostics;

namespace Toy.Cli.Hosting;

internal static class DiagnosticPrinter
{
    /// <summary>Prints them all and says how the command ends on their account.</summary>
    public static int Finish(Host host, DiagnosticBag diagnostics, DiagnosticFormat format = DiagnosticFormat.Text)
    {
        Print(host, diagnostics, format);
        return diagnostics.HasErrors ? ExitStatus.Failed : ExitStatus.Success;
    }

    /// <summary>JSON is printed also when there is nothing to say: an empty array.</summary>
    public static void Print(Host host, DiagnosticBag diagnostics, DiagnosticFormat format = DiagnosticFormat.Text)
    {
        if (format == DiagnosticFormat.Json)
            host.Error.Write(DiagnosticJson.Render(diagnostics.Items));
        else if (diagnostics.Items.Count > 0)
            host.Error.Write(DiagnosticText.Render(diagnostics.Items, host.IsErrorColoured));
    }
}
