using Toy.Cli.Hosting;

namespace Toy.Cli.Programs;

/// <summary>The lines of source files, for showing them beside code.</summary>
internal static class SourceLines
{
    /// <summary>A file's lines; none when it can't be read.</summary>
    public static string[] Read(string path)
    {
        var (bytes, _) = HostFiles.TryRead(path);
        return bytes is null ? [] : System.Text.Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n").Split('\n');
    }
}
