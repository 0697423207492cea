// Where .include and .incbin get their files from: the caller decides which files may be read, the assembler never does.

namespace Toy.Assembler.Sources;

/// <summary>Finds the files that a source names.</summary>
public interface ISourceProvider
{
    /// <summary>Reads <paramref name="path"/> as named in <paramref name="includedBy"/>.</summary>
    /// <param name="path">As it stands in the source.</param>
    /// <param name="includedBy">The name of the source text that has the directive.</param>
    IncludedFile Read(string path, string includedBy);
}
