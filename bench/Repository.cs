// The checkout that is measured: its sources are the material.

namespace Toy.Bench;

internal sealed record Repository(string Root)
{
    public static Repository? Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Toy.sln")))
                return new Repository(folder.FullName);
        }

        return null;
    }

    public string PathOf(string name) => Path.Combine(Root, name);

    /// <summary>A program of the C corpus at -O2, with the C library and the bare machine's start file.</summary>
    public IEnumerable<string> ProgramSources(string program) =>
        Directory.GetFiles(PathOf("src/Kernel/user/lib"), "*.s")
            .Concat(Directory.GetFiles(PathOf("src/Kernel/bare"), "*.s"))
            .Order(StringComparer.Ordinal)
            .Prepend(PathOf($"tests/Corpus/programs/{program}.O2.s"));

    /// <summary>Compiler output at both ends of the scale of optimisation, for the assembler.</summary>
    public string[] CompilerOutput() =>
    [
        .. Directory.GetFiles(PathOf("tests/Corpus/programs"), "*.O0.s")
            .Concat(Directory.GetFiles(PathOf("tests/Corpus/programs"), "*.O2.s"))
            .Order(StringComparer.Ordinal),
    ];
}
