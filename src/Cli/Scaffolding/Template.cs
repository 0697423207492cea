// What toy new makes a folder from: the files of src/Cli/Templates, which travel within the program.

using System.Reflection;
using System.Text;

namespace Toy.Cli.Scaffolding;

/// <param name="Kind">The folder in src/Cli/Templates.</param>
internal sealed record Template(string Kind)
{
    // Stands for the name in paths and texts.
    private const string Placeholder = "__NAME__";
    private const string Root = "Templates/";

    // An edit is laid over the file of the same name in start: a solution that is a change of a long source.
    private const string EditEnd = ".edit";
    private const string StartFolder = "start/";

    // A file that begins with a dot would be hidden among the templates, and work there.
    private static readonly (string Name, string Becomes)[] s_renamed = [("gitignore", ".gitignore")];

    /// <summary>The files of a folder that is made from it, by their paths with /.</summary>
    public IReadOnlyList<(string Path, string Text)> Files(string name)
    {
        var sources = Sources();
        var files = new List<(string, string)>();
        foreach (var (path, text) in sources.OrderBy(source => source.Key, StringComparer.Ordinal))
        {
            var target = path;
            var contents = text;
            if (path.EndsWith(EditEnd, StringComparison.Ordinal))
            {
                target = path[..^EditEnd.Length];
                contents = SourceEdit.Apply(text, sources[StartFolder + Path.GetFileName(target)]);
            }

            foreach (var (source, becomes) in s_renamed)
                target = target == source ? becomes : target;
            files.Add((target.Replace(Placeholder, name, StringComparison.Ordinal), contents.Replace(Placeholder, name, StringComparison.Ordinal)));
        }

        return files;
    }

    private Dictionary<string, string> Sources()
    {
        var assembly = typeof(Template).Assembly;
        var sources = new Dictionary<string, string>(StringComparer.Ordinal);
        var folder = $"{Root}{Kind}/";
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            // Built on Windows, folders within have its own separator.
            var path = resource.Replace('\\', '/');
            if (path.StartsWith(folder, StringComparison.Ordinal))
                sources[path[folder.Length..]] = Read(assembly, resource);
        }

        return sources;
    }

    private static string Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the program lacks its resource {resource}");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
