// A command line that makes no sense: what is wrong with it and what was probably meant.

using System.CommandLine;
using System.CommandLine.Parsing;
using Toy.Assembler.Diagnostics;

namespace Toy.Cli.Help;

internal static class UsageErrors
{
    /// <summary>One sentence for each problem; none when the command line is fine.</summary>
    public static IReadOnlyList<string> Find(ParseResult result)
    {
        var errors = new List<string>();
        foreach (var word in UnknownOptions(result))
            errors.Add(UnknownOption(word, result.CommandResult.Command));
        foreach (var error in result.Errors)
        {
            // What follows an unknown option is misunderstood too.
            if (errors.Count == 0 || error.SymbolResult is OptionResult)
                errors.Add(Sentence(error, result));
        }

        return [.. errors.Distinct()];
    }

    public static string UnknownCommand(string name, IEnumerable<string> commands) =>
        $"there is no command '{name}'{Hint(name, commands)}";

    /// <summary>Words that look like options and were taken for arguments because no option has their name.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult result)
    {
        var arguments = result.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var token in result.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
                yield break;
            if (token.Value.Length > 1 && token.Value[0] == '-'
                && (arguments.Contains(token) || result.UnmatchedTokens.Contains(token.Value)))
                yield return token.Value;
        }
    }

    private static string UnknownOption(string word, Command command)
    {
        var name = word.Split('=', 2)[0];
        var names = command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)).Append("--help");
        return $"there is no option '{name}'{Hint(name, names)}";
    }

    private static string Sentence(ParseError error, ParseResult result)
    {
        switch (error.SymbolResult)
        {
            case OptionResult { Tokens.Count: 0 } option:
                return $"{option.IdentifierToken?.Value ?? option.Option.Name} needs {Value(option.Option)} after it";
            case OptionResult { IdentifierTokenCount: > 1 } option when option.Option.Arity.MaximumNumberOfValues == 1:
                return $"{option.Option.Name} is given more than once";
            case ArgumentResult { Tokens.Count: 0 } argument:
                return $"a {argument.Argument.Name} is missing: {argument.Argument.Description}";
            case CommandResult { Tokens.Count: 0 } command when result.UnmatchedTokens.Count == 0 && command.Command.Subcommands.Count > 0:
                return command.Command.Arguments is [var first, ..]
                    ? $"the {first.Name} is missing: {first.Description}"
                    : $"what to do is missing: {string.Join(", ", command.Command.Subcommands.Where(child => !child.Hidden).Select(child => child.Name))}";
            case CommandResult { Command: var command } when result.UnmatchedTokens.Count > 0:
                var word = result.UnmatchedTokens[0];
                return command.Subcommands.Count > 0
                    ? UnknownCommand(word, command.Subcommands.Select(child => child.Name))
                    : $"'{word}' is one word too many";
            default:
                return error.Message;
        }
    }

    private static string Value(Option option) => option.HelpName is { } name ? $"a value ({name.ToUpperInvariant()})" : "a value";

    // Between names of one letter, nothing is near.
    private static string Hint(string name, IEnumerable<string> candidates) =>
        name.Length > 2 && SpellingHint.For(name, candidates) is { } hint ? $"; {hint}" : "";
}
