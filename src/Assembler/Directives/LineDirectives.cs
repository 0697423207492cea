// `.file` and `.loc`, by which a compiler says which source line the code comes from.

using Toy.Assembler.DebugLines;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Lines;
using Toy.Assembler.Syntax;
using static Toy.Assembler.Syntax.Generated.ToyAssemblyParser;

namespace Toy.Assembler.Directives;

internal sealed class LineDirectives(AssemblyState state)
{
    /// <summary>`.file "name"`, or `.file number "directory" "name" md5 0x…`</summary>
    public void File(TokenWindow words)
    {
        if (words[1].Type == STRING && words.Size == 2)
        {
            state.FileSymbols.Add(Text(words[1]));
            return;
        }

        if (Number(words[1]) is not { } number || words[2].Type != STRING)
        {
            state.Error(DiagnosticIds.BadLineDirective, ".file takes a name, or a number and a name", state.Statement);
            return;
        }

        if (number > LineTableWriter.MaximumFile)
        {
            state.Error(DiagnosticIds.BadLineDirective, $"a file's number is at most {LineTableWriter.MaximumFile}",
                state.SpanOf(words[1]));
            return;
        }

        if (words[3].Type == STRING)
            state.Lines.AddFile(number, Text(words[2]), Text(words[3]));
        else
            state.Lines.AddFile(number, null, Text(words[2]));
    }

    /// <summary>`.loc file line column options`</summary>
    public void Location(TokenWindow words)
    {
        if (Number(words[1]) is not { } file || Number(words[2]) is not { } line)
        {
            state.Error(DiagnosticIds.BadLineDirective, ".loc takes the number of a file, a line, and a column",
                state.Statement);
            return;
        }

        if (!state.Lines.HasFile(file))
        {
            state.Error(DiagnosticIds.BadLineDirective, $"there was no .file {file} before", state.SpanOf(words[1]));
            return;
        }

        var at = 3;
        var column = 0;
        if (words[3].Type == NUMBER)
        {
            column = Number(words[3]) ?? 0;
            at++;
        }

        SyntaxToken? view = null;
        while (at < words.Size)
        {
            var word = words[at++];
            switch (word.Span)
            {
                case "basic_block" or "prologue_end" or "epilogue_begin":
                    break;
                case "is_stmt":
                    state.Lines.IsStatement = Number(words[at++]) != 0;
                    break;
                case "isa" or "discriminator":
                    at++;
                    break;
                case "view":
                    if (words[at].Type == MINUS)
                        at++;
                    view = words[at++];
                    break;
                default:
                    state.Error(DiagnosticIds.BadLineDirective, $"'{word.Text}' is no option of .loc", state.SpanOf(word));
                    return;
            }
        }

        var number = state.Lines.Add(state.Section, file, line, column);
        if (view is { Type: NAME })
            state.Symbols.DefineEquate(view.Span, new Expressions.Value(number), redefinable: true, state.SpanOf(view));
    }

    private string Text(SyntaxToken token)
    {
        var bytes = new System.Buffers.ArrayBufferWriter<byte>(token.Length);
        Literals.ReadString(token.Span, state.Frame.Source.Encoding, bytes);
        return state.Frame.Source.Encoding.GetString(bytes.WrittenSpan);
    }

    private static int? Number(SyntaxToken token) =>
        token.Type == NUMBER && Literals.ReadNumber(token.Span, out var number) == NumberKind.Number && number <= int.MaxValue
            ? (int)number
            : null;
}
