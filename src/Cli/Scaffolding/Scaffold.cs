// Makes a folder with files in it: under another name first, so that it is there as a whole or not at all.

using System.Text;

namespace Toy.Cli.Scaffolding;

internal static class Scaffold
{
    /// <summary>Makes the folder; the reason when that is not possible. Nothing that exists is changed.</summary>
    public static string? Make(string folder, IReadOnlyList<(string Path, string Text)> files)
    {
        var target = Path.GetFullPath(folder);
        if (Directory.Exists(target) || File.Exists(target))
            return "it exists already, and nothing is written over: take another name";
        if (Path.GetDirectoryName(target) is { } parent && !Directory.Exists(parent))
            return $"there is no folder {parent}";
        var temporary = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            foreach (var (path, text) in files)
            {
                var file = Path.Combine(temporary, path.Replace('/', Path.DirectorySeparatorChar));
                Directory.CreateDirectory(Path.GetDirectoryName(file) ?? temporary);
                File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }

            Directory.Move(temporary, target);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return problem.Message;
        }
        finally
        {
            if (Directory.Exists(temporary))
                Directory.Delete(temporary, recursive: true);
        }
    }
}
