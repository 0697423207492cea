using Toy.Assembler.Sources;
using Toy.Grader.Submissions;
using Toy.Loader;

namespace Toy.Grader.Running;

/// <summary>The kernel's sources with some replaced, and its include directories: the top, and the folder of one layout.</summary>
internal sealed class KernelSources(FileSet installed, IReadOnlyDictionary<string, byte[]> replaced, Mmu mmu) : ISourceProvider
{
    private string LayoutFolder => $"kernel/memory/{(mmu == Mmu.Paging ? "paging" : "bound")}/";

    /// <summary>A file by its path in src/Kernel.</summary>
    public byte[]? Find(string path) =>
        replaced.TryGetValue(path, out var bytes) || installed.TryGet(path, out bytes) ? bytes : null;

    public IncludedFile Read(string path, string includedBy)
    {
        var beside = includedBy[..(includedBy.LastIndexOf('/') + 1)];
        foreach (var folder in (string[])[beside, "", LayoutFolder])
        {
            if (Find(folder + path) is { } bytes)
                return new IncludedFile(folder + path, bytes);
        }

        return new IncludedFile(path, null, "the kernel has no such file");
    }
}
