// A command's help: the same text for every terminal and pipe, with examples at its end.

using System.CommandLine;
using System.Globalization;
using System.Text;
using Toy.Cli.Commands;

namespace Toy.Cli.Help;

internal static class HelpPage
{
    private const int Width = 100;
    private const int WidestTerm = 34;

    private static readonly string[] s_rootExamples = ["toy run examples/hello.s", "toy isa show addl", "toy help run"];

    /// <summary>The page of a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="path">How it is called: <c>toy isa show</c>.</param>
    public static string Format(Command command, string path)
    {
        var text = new StringBuilder();
        var documented = command as DocumentedCommand;
        text.Append(command.Description).Append('\n');
        if (documented?.Details is { } details)
        {
            text.Append('\n');
            Meaning(text, details, column: 0, used: 0);
            text.Append('\n');
        }

        Section(text, "Usage", [.. Usages(command, path).Select(usage => (usage, ""))]);
        Section(text, "Arguments", [.. command.Arguments.Select(argument => (ArgumentTerm(argument), argument.Description ?? ""))]);
        Section(text, "Commands", [.. command.Subcommands.Where(child => !child.Hidden).Select(child => (child.Name, child.Description ?? ""))]);
        Section(text, "Options", [.. command.Options.Where(option => !option.Hidden).Select(option => (OptionTerm(option), option.Description ?? "")), ("-h, --help", "Show this page.")]);
        Section(text, "Examples", [.. (documented?.Examples ?? s_rootExamples).Select(example => (example, ""))]);
        if (documented is not null && DoesWork(command))
            Section(text, "Exit status", [.. documented.ExitStatuses.Select(row => (row.Status.ToString(CultureInfo.InvariantCulture), row.Meaning))]);
        return text.ToString();
    }

    // A command that has others below it may do something of its own, too.
    private static bool DoesWork(Command command) => command.Subcommands.Count == 0 || command.Arguments.Count > 0;

    private static IEnumerable<string> Usages(Command command, string path)
    {
        if (DoesWork(command))
            yield return Usage(command, path);
        if (command.Subcommands.Count > 0)
            yield return $"{path} COMMAND ...";
    }

    private static string Usage(Command command, string path)
    {
        var arguments = command.Arguments.Select(argument =>
            argument.Arity.MinimumNumberOfValues == 0 ? $" [{ArgumentTerm(argument)}]" : $" {ArgumentTerm(argument)}");
        var options = command.Options.Any(option => !option.Hidden) ? " [OPTION...]" : "";
        return $"{path}{options}{string.Concat(arguments)}";
    }

    private static string ArgumentTerm(Argument argument) =>
        argument.Name.ToUpperInvariant() + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");

    // Short names first. A value is shown as it is written: after a blank, or glued to a long name.
    private static string OptionTerm(Option option)
    {
        string[] names = [option.Name, .. option.Aliases];
        Array.Sort(names, static (a, b) => a.Length.CompareTo(b.Length));
        var term = string.Join(", ", names);
        if (option.HelpName is { } value)
            return $"{term} {Placeholder(value)}";
        return option.ValueType == typeof(bool) ? term : $"{term} VALUE";
    }

    // A choice of words is shown as these are written.
    private static string Placeholder(string name) => name.Contains('|', StringComparison.Ordinal) ? name : name.ToUpperInvariant();

    private static void Section(StringBuilder text, string title, IReadOnlyList<(string Term, string Meaning)> rows)
    {
        if (rows.Count == 0)
            return;
        text.Append('\n').Append(title).Append(":\n");
        var column = rows.Max(row => row.Meaning.Length > 0 && row.Term.Length <= WidestTerm ? row.Term.Length : 0) + 4;
        foreach (var (term, meaning) in rows)
        {
            text.Append("  ").Append(term);
            if (meaning.Length > 0)
                Meaning(text, meaning, column, used: term.Length + 2);
            text.Append('\n');
        }
    }

    /// <summary>Words in a column of their own, broken between words.</summary>
    private static void Meaning(StringBuilder text, string meaning, int column, int used)
    {
        foreach (var word in meaning.Split(' '))
        {
            var isFirst = used <= column;
            if (used > column && used + 1 + word.Length > Width)
            {
                text.Append('\n');
                used = 0;
                isFirst = true;
            }

            var blanks = isFirst ? column - used : 1;
            text.Append(' ', blanks).Append(word);
            used += blanks + word.Length;
        }
    }
}
