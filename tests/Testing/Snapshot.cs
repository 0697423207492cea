// Snapshot tests with Verify's file names and call shape, for as long as Verify's own package cannot be restored.

using System.Runtime.CompilerServices;
using DiffEngine;
using Xunit.Sdk;

namespace Toy.Testing;

/// <summary>Compares a text with <c>Class.Method[_name].verified.txt</c> beside the calling test's source file.</summary>
public static class Snapshot
{
    /// <summary>
    /// Passes when the verified file equals <paramref name="text"/>; otherwise writes the received file beside it, opens a
    /// diff tool on a desktop, and fails.
    /// </summary>
    /// <param name="text">What the test produced; line ends are compared as \n.</param>
    /// <param name="name">Tells several snapshots of one test apart.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static void Verify(
        string text,
        string? name = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(sourceFile)!, "Snapshots");
        var stem = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}{(name is null ? "" : "_" + name)}";
        VerifyFile(text, Path.Combine(folder, stem));
    }

    /// <summary>As <see cref="Verify"/>, with the path given: <c>stem.verified.txt</c>.</summary>
    public static void VerifyFile(string text, string stem)
    {
        ArgumentNullException.ThrowIfNull(text);
        var verified = stem + ".verified.txt";
        var received = stem + ".received.txt";
        text = text.ReplaceLineEndings("\n");
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable("CI") is null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(stem)!);
            File.WriteAllText(received, text);
            if (!BuildServerDetector.Detected && !Console.IsOutputRedirected)
                DiffRunner.Launch(received, verified);
        }

        var old = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        throw new XunitException($"Snapshot differs: {verified}\n{FirstDifference(old, text)}");
    }

    private static string FirstDifference(string verified, string received)
    {
        var a = verified.Split('\n');
        var b = received.Split('\n');
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
            i++;
        return $"line {i + 1}:\n  verified: {(i < a.Length ? a[i] : "(end)")}\n  received: {(i < b.Length ? b[i] : "(end)")}";
    }
}
