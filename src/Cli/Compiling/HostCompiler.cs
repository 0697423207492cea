// Which C compiler there is: the one that CC names, or the first known one on the PATH.

using Toy.Cli.Hosting;

namespace Toy.Cli.Compiling;

/// <summary>A compiler of the host.</summary>
/// <param name="Name">As users call it.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Arguments">Words that CC has after it, as in <c>ccache gcc</c>.</param>
internal sealed record HostCompiler(string Name, string Path, IReadOnlyList<string> Arguments)
{
    // What is called gcc on a Mac is clang, and is told so only by its own name.
    private static readonly string[] s_known = OperatingSystem.IsMacOS() ? ["clang", "cc"] : ["gcc", "clang", "cc"];

    /// <summary>clang compiles for any machine, but has to be told for which.</summary>
    public bool IsClang => System.IO.Path.GetFileName(Name).StartsWith("clang", StringComparison.Ordinal);

    /// <summary>The compiler to use; null when there is none.</summary>
    public static HostCompiler? Find(Host host)
    {
        if (host.Variable("CC") is not { Length: > 0 } chosen)
            return s_known.Select(name => Locate(name, [], host)).FirstOrDefault(found => found is not null);
        var words = chosen.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Locate(chosen, [], host) ?? (words.Length > 0 ? Locate(words[0], words[1..], host) : null);
    }

    /// <summary>One sentence on why <see cref="Find"/> found none and how to get one.</summary>
    public static string WhyNone(Host host) => host.Variable("CC") is { Length: > 0 } chosen
        ? $"CC names the compiler '{chosen}', which is not on the PATH"
        : "there is no C compiler: install gcc or clang (Debian, Ubuntu: apt install gcc; Fedora: dnf install gcc; macOS: xcode-select --install) or name one in CC";

    private static HostCompiler? Locate(string name, string[] arguments, Host host)
    {
        if (name.Contains(System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return File.Exists(name) ? new HostCompiler(name, name, arguments) : null;
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        foreach (var folder in (host.Variable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            var path = System.IO.Path.Combine(folder, file);
            if (File.Exists(path))
                return new HostCompiler(name, path, arguments);
        }

        return null;
    }
}
