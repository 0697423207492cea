// Directives that store numbers and strings.

using System.Buffers;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Expressions;
using Toy.Assembler.Objects;
using Toy.Assembler.Sections;
using Toy.Assembler.Sources;
using Toy.Assembler.Syntax;

namespace Toy.Assembler.Directives;

internal sealed class DataDirectives(AssemblyState state)
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>`.byte`, `.short`, `.long`, `.quad`</summary>
    public void Integers(Arguments arguments, int size)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments.Expression(i) is { } expression)
                Integer(state.Expressions.Read(expression), size, state.SpanOf(expression));
        }
    }

    /// <summary>`.ascii`, `.asciz`, `.string`</summary>
    public void Strings(Arguments arguments, bool terminate)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments.IsOmitted(i) || arguments[i]._strings.Count == 0)
            {
                state.Error(DiagnosticIds.ArgumentKind, "a string in double quotes was expected", arguments.Span(i));
                continue;
            }

            _bytes.Clear();
            foreach (SyntaxToken token in arguments[i]._strings)
            {
                var wrong = Literals.ReadString(token.Span, state.Frame.Source.Encoding, _bytes);
                if (wrong >= 0)
                {
                    state.Reporter.Warning(DiagnosticIds.UnknownEscape,
                        $"'{token.Span.Slice(wrong, 2)}' is no escape: the backslash is dropped",
                        new SourceSpan(state.Frame, token.StartIndex + wrong, 2));
                }
            }

            state.Section.Emit(_bytes.WrittenSpan);
            if (terminate)
                state.Section.EmitInteger(0, 1);
        }
    }

    /// <summary>`.uleb128`, `.sleb128`</summary>
    public void Leb128(Arguments arguments, bool isSigned)
    {
        Span<byte> bytes = stackalloc byte[Sections.Leb128.MaxLength];
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments.Value(i) is not { } value)
                continue;
            if (value.IsNumber)
                state.Section.Emit(bytes[..Sections.Leb128.Write(bytes, value.Number, isSigned)]);
            else
                state.Section.EmitGap(new Gap(isSigned ? GapKind.Sleb128 : GapKind.Uleb128, value, arguments.Span(i)));
        }
    }

    /// <summary>`.ident "text"`: a string in section .comment, which begins with an empty one.</summary>
    public void Identify(Arguments arguments)
    {
        if (!arguments.Expect(1, 1) || arguments.Text(0) is not { } text)
            return;
        var comment = state.Sections.Open(
            new SectionRequest(".comment")
            {
                Type = SectionType.ProgBits,
                Flags = SectionFlags.Merge | SectionFlags.Strings,
                EntrySize = 1,
            },
            state.Statement);
        if (comment.Length == 0)
            comment.EmitInteger(0, 1);
        comment.Emit(state.Frame.Source.Encoding.GetBytes(text));
        comment.EmitInteger(0, 1);
    }

    private void Integer(in Value value, int size, SourceSpan place)
    {
        if (value.IsNumber)
        {
            if (!Fits(value.Number, size))
            {
                state.Reporter.Warning(DiagnosticIds.ValueTruncated,
                    $"{value.Number} does not fit in {size} byte{(size == 1 ? "" : "s")} and is cut to its low bits", place);
            }

            state.Section.EmitInteger(value.Number, size);
            return;
        }

        var section = state.Section;
        var offset = section.Length;
        section.EmitInteger(0, size);
        if (section.IsNoBits)
            section.Problem = StoreProblem.NonZeroInNoBits;
        else if (section.Length > offset)
            section.Fixups.Add(new Fixup(section.LastFragment, offset, (byte)size, FixupKind.Data, value, place));
    }

    // As in GNU as: what is cut off must be all zeros or all ones.
    private static bool Fits(long number, int size) =>
        size == 8 || (number >= -(1L << (size * 8)) && number < 1L << (size * 8));
}
