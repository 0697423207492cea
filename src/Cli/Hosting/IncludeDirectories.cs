// What .include and .incbin may read: files in the including source's folder, the current folder and the -I folders, or
// below them. Where a path really leads decides, so neither ".." nor a symbolic link gets out.

using Toy.Assembler.Sources;

namespace Toy.Cli.Hosting;

/// <summary>Looks files up in the given folders, after the includer's own.</summary>
internal sealed class IncludeDirectories(IReadOnlyList<string> directories) : ISourceProvider
{
    public IncludedFile Read(string path, string includedBy)
    {
        var own = Path.GetDirectoryName(includedBy) ?? "";
        string[] folders = [own, "", .. directories];
        IncludedFile? refused = null;
        foreach (var folder in folders)
        {
            var candidate = Path.IsPathRooted(path) ? path : Path.Combine(folder, path);
            if (!File.Exists(candidate))
                continue;
            if (!IsAllowed(candidate, folders))
            {
                refused ??= new IncludedFile(
                    candidate, null, "it lies outside the folders that may be read; name its folder with -I");
                continue;
            }

            var (bytes, reason) = HostFiles.TryRead(candidate);
            return new IncludedFile(candidate, bytes, reason);
        }

        return refused ?? new IncludedFile(path, null, Directory.Exists(path) ? "it is a directory" : "there is no such file");
    }

    private static bool IsAllowed(string candidate, string[] folders)
    {
        if (RealPath.Of(candidate) is not { } real)
            return false;
        foreach (var folder in folders)
        {
            if (RealPath.Of(folder.Length == 0 ? "." : folder) is { } root && RealPath.IsInside(real, root))
                return true;
        }

        return false;
    }
}
