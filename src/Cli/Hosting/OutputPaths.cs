// Refuses to write over what is still to be read: the slip that costs a student the source.

using Toy.Assembler.Diagnostics;

namespace Toy.Cli.Hosting;

internal static class OutputPaths
{
    /// <summary>Whether the outputs are neither inputs nor each other; a diagnostic for each that is.</summary>
    public static bool Check(IEnumerable<string> inputs, IEnumerable<string> outputs, DiagnosticBag diagnostics)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            if (input != HostFiles.Standard)
                taken.TryAdd(Key(input), "it is an input too");
        }

        var areFree = true;
        foreach (var output in outputs)
        {
            if (output is "" or HostFiles.Standard || output.StartsWith("/dev/", StringComparison.Ordinal)
                || taken.TryAdd(Key(output), "two outputs would have this name"))
                continue;
            diagnostics.Error(HostDiagnostics.OutputIsInput, $"cannot write {output}: {taken[Key(output)]}");
            areFree = false;
        }

        return areFree;
    }

    private static string Key(string path) => (path.Length == 0 ? null : RealPath.Of(path)) ?? path;
}
