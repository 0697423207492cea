using Toy.Assembler.Sources;

namespace Toy.Assembler.Statements;

/// <summary>Lines such as `# 33 "file.c"`, by which a preprocessor says where the next line came from.</summary>
internal sealed class LineMarkers(AssemblyState state)
{
    /// <summary>Notes the marker if the frame's position is at one; to the lexer it is a comment.</summary>
    public void Check(SourceFrame frame)
    {
        var text = frame.Text;
        var at = frame.Position;
        if (text[at] != '#' || at + 2 >= text.Length || text[at + 1] != ' ' || !char.IsAsciiDigit(text[at + 2]))
            return;
        if (at > 0 && text[at - 1] != '\n')
            return;
        var end = text.IndexOf('\n', at);
        var line = text.AsSpan(at + 2, (end < 0 ? text.Length : end) - at - 2);
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        var open = line.IndexOf('"');
        var close = open < 0 ? -1 : line[(open + 1)..].IndexOf('"');
        if (digits < 0 || close < 0 || line[digits..open].Trim().Length > 0 || !int.TryParse(line[..digits], out var number))
            return;
        state.Frame.Source.AddMarker(at, line.Slice(open + 1, close).ToString(), number);
    }
}
