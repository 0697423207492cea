// The stack of texts being read: the main file at the bottom; files, macro expansions and repeated blocks above.

namespace Toy.Assembler.Sources;

/// <summary>One text on the stack, and how far it has been read.</summary>
internal sealed class SourceFrame(SourceText source, SourceFrame? parent, int parentOffset, FrameKind kind, string name)
{
    public SourceText Source { get; } = source;

    public string Text { get; } = source.Text;

    public SourceFrame? Parent { get; } = parent;

    /// <summary>Where in the parent this text was called for.</summary>
    public int ParentOffset { get; } = parentOffset;

    public FrameKind Kind { get; } = kind;

    /// <summary>The macro's or directive's name, for the notes of a diagnostic.</summary>
    public string Name { get; } = name;

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>The next character to read.</summary>
    public int Position { get; set; }

    /// <summary>What is to be read at the end of this text before going on in the parent; null: nothing.</summary>
    public IIterations? Iterations { get; init; }

    /// <summary>How many conditionals were open when this text was begun; only those above are its own.</summary>
    public int OuterConditionals { get; init; }
}

internal enum FrameKind
{
    File,
    Macro,
    Repeat,
}

/// <summary>A range of one frame's text.</summary>
internal readonly record struct SourceSpan(SourceFrame Frame, int Start, int Length)
{
    public ReadOnlySpan<char> Text => Frame.Text.AsSpan(Start, Math.Min(Length, Frame.Text.Length - Start));
}
