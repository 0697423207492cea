namespace Toy.Cli.Hosting;

/// <summary>Ids of diagnostics about files and host programs: TOY0800–0899.</summary>
internal static class HostDiagnostics
{
    public const string CannotRead = "TOY0801";
    public const string CannotWrite = "TOY0802";
    public const string NoCompiler = "TOY0803";
    public const string CompilerFailed = "TOY0804";
    public const string Stale = "TOY0806";
    public const string OutputIsInput = "TOY0807";
    public const string NotInstalled = "TOY0808";
    public const string BadScript = "TOY0809";
    public const string BadRange = "TOY0810";
}
