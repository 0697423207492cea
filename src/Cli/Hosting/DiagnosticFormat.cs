namespace Toy.Cli.Hosting;

/// <summary>Whom diagnostics are printed for.</summary>
internal enum DiagnosticFormat
{
    /// <summary>People.</summary>
    Text,

    /// <summary>Editors and other programs.</summary>
    Json,
}
