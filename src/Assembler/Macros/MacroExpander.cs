// Defines and expands macros, and repeats blocks. All of it works on text; the statement loop then reads the result.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Directives;
using Toy.Assembler.Sources;
using Toy.Assembler.Statements;

namespace Toy.Assembler.Macros;

/// <summary>Macros and repeated blocks of one assembly.</summary>
internal sealed class MacroExpander(AssemblyState state, SourceStack stack, OperationTable operations)
{
    private const int LongestExpansion = 16 << 20;
    private long _expansions;

    /// <summary>`.macro`: takes the lines up to `.endm`.</summary>
    public void Define(string header, SourceSpan place)
    {
        if (TakeBody(".macro", ".endm", place) is not { } body)
            return;
        var (name, parameters, problem) = MacroText.ReadHeader(header);
        if (problem is not null)
        {
            state.Error(DiagnosticIds.MacroHeader, problem, place);
            return;
        }

        if (operations.FindMacro(name) is { } old)
        {
            state.Reporter.Error(DiagnosticIds.MacroRedefined, $"macro '{name}' is already defined", place,
                "first defined here", old.Place);
            return;
        }

        if (!operations.TryDefine(new Macro(name, [.. parameters], body, place)))
            state.Error(DiagnosticIds.MacroRedefined, $"'{name}' is a directive and can't be a macro", place);
    }

    /// <summary>`.purgem a, b`</summary>
    public void Purge(string names, SourceSpan place)
    {
        for (var at = 0; at < names.Length; at = MacroText.SkipSeparators(names, at))
        {
            var name = MacroText.ReadArgument(names, ref at);
            if (operations.FindMacro(name) is { } macro)
                operations.RemoveMacro(macro);
            else
                state.Error(DiagnosticIds.MacroUnknown, $"there is no macro '{name}'", place);
        }
    }

    /// <summary>Reads the macro's body with the arguments in the place of the parameters.</summary>
    public void Invoke(Macro macro, string arguments, SourceSpan call)
    {
        if (Bind(macro, arguments, call) is not { } values)
            return;
        var names = Array.ConvertAll(macro.Parameters, p => p.Name);
        if (Expand(macro.Body, names, values, _expansions++, call) is { } text)
            stack.Push(text, FrameKind.Macro, macro.Name, call);
    }

    /// <summary>`.rept`: reads the lines up to `.endr` again and again.</summary>
    public void Repeat(long? count, SourceSpan place)
    {
        if (TakeBody(".rept", ".endr", place) is not { } body || count is not { } times || times == 0)
            return;
        if (times < 0)
        {
            state.Error(DiagnosticIds.NegativeOrHuge, "a block can't be repeated a negative number of times", place);
            return;
        }

        stack.Push(body, FrameKind.Repeat, ".rept", place, new CountedIterations(body, times - 1));
    }

    /// <summary>`.irp x, 1, 2` and, by <paramref name="characters"/>, `.irpc x, 12`.</summary>
    public void RepeatFor(string header, bool characters, SourceSpan place)
    {
        var name = characters ? ".irpc" : ".irp";
        if (TakeBody(".rept", ".endr", place) is not { } body)
            return;
        var end = TextScanner.SkipName(header, 0);
        if (end == 0)
        {
            state.Error(DiagnosticIds.MacroHeader, $"{name} needs a parameter name", place);
            return;
        }

        string[] parameter = [header[..end]];
        var values = characters
            ? Characters(header, MacroText.SkipSeparators(header, end))
            : Arguments(header, MacroText.SkipSeparators(header, end));
        if (values.Count == 0)
            values.Add("");
        var iterations = new ValueIterations(body, parameter, values);
        if (iterations.Next() is { } first)
            stack.Push(first, FrameKind.Repeat, name, place, iterations);
    }

    private SourceText? Expand(SourceText body, string[] names, string[] values, long counter, SourceSpan call)
    {
        var text = MacroText.Substitute(body.Text, names, values, counter, LongestExpansion);
        if (text.Length <= LongestExpansion)
            return ReferenceEquals(text, body.Text) ? body : body.Derive(text, body.LineNumber(0));
        state.Error(DiagnosticIds.ExpansionTooLarge, "this macro expands to more text than is allowed", call);
        return null;
    }

    private string[]? Bind(Macro macro, string text, SourceSpan call)
    {
        var values = new string?[macro.Parameters.Length];
        var position = 0;
        for (var at = TextScanner.SkipBlanks(text, 0); at < text.Length; at = MacroText.SkipSeparators(text, at))
        {
            if (TryReadName(macro, text, at, out var index, out var valueAt))
            {
                at = valueAt;
                if (values[index] is not null)
                    state.Reporter.Warning(DiagnosticIds.MacroArgument,
                        $"parameter '{macro.Parameters[index].Name}' is given twice", call);
            }
            else if (position == macro.Parameters.Length)
            {
                state.Reporter.Error(DiagnosticIds.MacroArgument,
                    $"macro '{macro.Name}' takes {Count(macro.Parameters.Length)}, and there are more", call,
                    "defined here", macro.Place);
                return null;
            }
            else
            {
                index = position++;
            }

            if (macro.Parameters[index].Kind == ParameterKind.Rest)
            {
                values[index] = text[at..].TrimEnd();
                break;
            }

            values[index] = MacroText.ReadArgument(text, ref at);
        }

        return Complete(macro, values, call);
    }

    private string[]? Complete(Macro macro, string?[] values, SourceSpan call)
    {
        var complete = new string[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = macro.Parameters[i];
            complete[i] = string.IsNullOrEmpty(values[i]) ? parameter.Default : values[i] ?? "";
            if (complete[i].Length == 0 && parameter.Kind == ParameterKind.Required)
            {
                state.Reporter.Error(DiagnosticIds.MacroArgument,
                    $"macro '{macro.Name}' needs a value for parameter '{parameter.Name}'", call, "defined here", macro.Place);
                return null;
            }
        }

        return complete;
    }

    // `name=value`, where name is a parameter.
    private static bool TryReadName(Macro macro, string text, int at, out int index, out int valueAt)
    {
        index = -1;
        valueAt = at;
        var end = TextScanner.SkipName(text, at);
        var equals = TextScanner.SkipBlanks(text, end);
        if (end == at || equals >= text.Length || text[equals] != '=' || (equals + 1 < text.Length && text[equals + 1] == '='))
            return false;
        var name = text[at..end];
        index = Array.FindIndex(macro.Parameters, p => p.Name == name);
        valueAt = TextScanner.SkipBlanks(text, equals + 1);
        return index >= 0;
    }

    private static string Count(int number) => number switch
    {
        0 => "no arguments",
        1 => "one argument",
        _ => $"{number} arguments",
    };

    private static List<string> Arguments(string text, int at)
    {
        var values = new List<string>();
        while (at < text.Length)
        {
            values.Add(MacroText.ReadArgument(text, ref at));
            at = MacroText.SkipSeparators(text, at);
        }

        return values;
    }

    private static List<string> Characters(string text, int at)
    {
        var values = new List<string>();
        var argument = text[at..];
        if (argument.StartsWith('"'))
            argument = MacroText.ReadArgument(text, ref at);
        foreach (var c in argument)
        {
            if (!char.IsWhiteSpace(c))
                values.Add(c.ToString());
        }

        return values;
    }

    // From the end of the current statement to the directive that closes the block; the frame then stands behind that.
    private SourceText? TakeBody(string opener, string closer, SourceSpan place)
    {
        var frame = state.Frame;
        var text = frame.Text;
        var depth = 0;
        var at = frame.Position;
        while (at < text.Length)
        {
            var word = FirstWord(text, at, out var wordEnd);
            if (Opens(word, opener))
            {
                depth++;
            }
            else if (word.Equals(closer, StringComparison.OrdinalIgnoreCase) && depth-- == 0)
            {
                var body = frame.Source.Derive(text[frame.Position..at], frame.Source.LineNumber(frame.Position));
                frame.Position = Math.Min(TextScanner.FindEnd(text, wordEnd) + 1, text.Length);
                return body;
            }

            at = TextScanner.FindEnd(text, wordEnd) + 1;
        }

        state.Error(DiagnosticIds.UnterminatedBlock, $"{place.Text} without {closer}", place);
        frame.Position = text.Length;
        return null;
    }

    private static bool Opens(ReadOnlySpan<char> word, string opener) =>
        word.Equals(opener, StringComparison.OrdinalIgnoreCase)
        || (opener == ".rept"
            && (word.Equals(".irp", StringComparison.OrdinalIgnoreCase)
                || word.Equals(".irpc", StringComparison.OrdinalIgnoreCase)
                || word.Equals(".rep", StringComparison.OrdinalIgnoreCase)));

    // The operation of a statement, past its labels.
    private static ReadOnlySpan<char> FirstWord(string text, int at, out int end)
    {
        while (true)
        {
            at = TextScanner.SkipBlanks(text, at);
            end = TextScanner.SkipName(text, at);
            var colon = TextScanner.SkipBlanks(text, end);
            if (end == at || colon >= text.Length || text[colon] != ':')
                return text.AsSpan(at, end - at);
            at = colon + 1;
        }
    }
}
