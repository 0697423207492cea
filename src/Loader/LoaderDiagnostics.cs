namespace Toy.Loader;

/// <summary>Ids of diagnostics about programs that do not fit where they are to go: of the host's, TOY0800–0899.</summary>
public static class LoaderDiagnostics
{
    /// <summary>A program, a boot sector or a file is too large for its place, or lies elsewhere.</summary>
    public const string DoesNotFit = "TOY0805";
}
