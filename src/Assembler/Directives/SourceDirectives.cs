// Directives that bring in files and that print the user's own messages.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Sources;
using Toy.Assembler.Statements;
using Toy.Isa;

namespace Toy.Assembler.Directives;

internal sealed class SourceDirectives(AssemblyState state, SourceStack stack)
{
    // `.fail` speaks of an error below this number and of a warning from it on.
    private const long FirstWarning = 500;

    /// <summary>`.include "file"`</summary>
    public void Include(Arguments arguments)
    {
        if (!arguments.Expect(1, 1) || arguments.Text(0) is not { } path)
            return;
        var place = arguments.Span(0);
        var source = path == ToyInclude.FileName
            ? new SourceText(path, ToyInclude.TextOf(state.Options.SystemCalls)) { IsBuiltIn = true }
            : Read(path, place);
        if (source is not null)
            stack.Push(source, FrameKind.File, path, place);
    }

    /// <summary>`.incbin "file", skip, count`</summary>
    public void IncludeBinary(Arguments arguments)
    {
        if (!arguments.Expect(1, 3)
            || arguments.Text(0) is not { } path
            || arguments.Number(1, "the number of bytes to skip", 0) is not { } skip
            || arguments.Number(2, "the number of bytes", long.MaxValue) is not { } count
            || Find(path, arguments.Span(0)) is not { } file)
        {
            return;
        }

        var bytes = file.Bytes ?? [];
        if (skip < 0 || skip > bytes.Length)
        {
            state.Error(DiagnosticIds.NegativeOrHuge, $"{path} has {bytes.Length} bytes, so {skip} can't be skipped",
                arguments.Span(1));
            return;
        }

        if (count < 0 || (!arguments.IsOmitted(2) && count > bytes.Length - skip))
        {
            state.Error(DiagnosticIds.NegativeOrHuge,
                $"{path} has {bytes.Length} bytes, so {count} can't be had from {skip} on", arguments.Span(2));
            return;
        }

        state.Section.Emit(bytes.AsSpan((int)skip, (int)Math.Min(count, bytes.Length - skip)));
    }

    /// <summary>`.error`, `.warning`, `.err`, `.print`, `.fail`</summary>
    public void Message(Directive directive, Arguments arguments)
    {
        switch (directive)
        {
            case Directive.Err:
                state.Error(DiagnosticIds.UserError, ".err encountered", state.Statement);
                break;
            case Directive.Fail:
                if (arguments.Number(0, "the number of the failure") is { } number)
                    Report(number < FirstWarning, $".fail {number} encountered");
                break;
            case Directive.Print:
                if (arguments.Expect(1, 1) && arguments.Text(0) is { } print)
                    state.Reporter.Note(DiagnosticIds.UserNote, print, state.Statement);
                break;
            default:
                var isError = directive == Directive.Error;
                if (arguments.IsOmitted(0))
                    Report(isError, isError
                        ? ".error directive invoked in source file"
                        : ".warning directive invoked in source file");
                else if (arguments.Expect(1, 1) && arguments.Text(0) is { } text)
                    Report(isError, text);
                break;
        }
    }

    private void Report(bool isError, string text)
    {
        if (isError)
            state.Error(DiagnosticIds.UserError, text, state.Statement);
        else
            state.Reporter.Warning(DiagnosticIds.UserWarning, text, state.Statement);
    }

    private SourceText? Read(string path, SourceSpan place)
    {
        if (Find(path, place) is not { Bytes: { } bytes } file)
            return null;
        var source = SourceText.FromBytes(file.Name, bytes);
        if (SourceChecks.Problem(source, state.Limits) is not { } problem)
            return source;
        state.Error(problem.Id, $"{file.Name} {problem.Clause}", place);
        return null;
    }

    private IncludedFile? Find(string path, SourceSpan place)
    {
        var file = state.Options.Sources?.Read(path, state.Frame.Source.Name)
            ?? new IncludedFile(path, null, "no files may be read here");
        if (file.Bytes is not null)
            return file;
        state.Error(DiagnosticIds.CannotInclude, $"can't read '{path}': {file.Refusal ?? "it can't be opened"}", place);
        return null;
    }
}
