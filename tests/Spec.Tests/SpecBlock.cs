namespace Toy.Spec.Tests;

/// <summary>
/// A fenced code block of a document: what stands behind the fence (<c>asm run</c>), its text, and the text of an
/// <c>output</c> block that follows it, if any.
/// </summary>
internal sealed record SpecBlock(string Document, int Line, string Tag, string Text, string? Output)
{
    /// <summary>Where it is, as a name for a test case: <c>spec/02-registers.md:40</c>.</summary>
    internal string Name => $"{Document}:{Line}";
}
