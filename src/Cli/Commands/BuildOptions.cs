// The options that every command which builds programs has, with GNU's names.

using System.CommandLine;
using System.Globalization;
using Toy.Assembler;
using Toy.Assembler.Linking;
using Toy.Cli.Hosting;

namespace Toy.Cli.Commands;

internal static class BuildOptions
{
    public static Option<string[]> Include() => new("-I", "--include")
    {
        Description = "A folder that .include and .incbin may read.",
        HelpName = "dir",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    public static Option<PredefinedSymbol[]> Define() => new("-D", "--defsym")
    {
        Description = "Define a symbol before assembling.",
        HelpName = "sym=value",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
        CustomParser = result => Array.ConvertAll([.. result.Tokens], token => ParseSymbol(token.Value, result)),
    };

    public static Option<uint> TextAddress() => new("-Ttext", "--text-address")
    {
        Description = "Where the program's first section goes.",
        HelpName = "addr",
        DefaultValueFactory = _ => new LinkOptions().TextAddress,
        CustomParser = result =>
        {
            if (TryParseNumber(result.Tokens[0].Value, out var value) && value is >= 0 and <= uint.MaxValue)
                return (uint)value;
            result.AddError($"'{result.Tokens[0].Value}' is not an address: write 0x10000 or 65536");
            return 0;
        },
    };

    public static Option<string> Entry() => new("-e", "--entry")
    {
        Description = "The symbol at which the program starts.",
        HelpName = "sym",
        DefaultValueFactory = _ => new LinkOptions().Entry,
    };

    public static Option<bool> DiagnosticsJson()
    {
        var option = new Option<bool>("--diagnostics")
        {
            Description = "How diagnostics are printed: text (default) or json, one object a line.",
            HelpName = "text|json",
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = result =>
            {
                var value = result.Tokens[0].Value;
                if (value is not ("text" or "json"))
                    result.AddError($"'{value}' is no way to print diagnostics: write text or json");
                return value == "json";
            },
        };
        return option;
    }

    /// <summary>The assembler's options as given on a command line.</summary>
    public static AssemblerOptions Assembler(string[] include, PredefinedSymbol[] symbols) => new()
    {
        Sources = new IncludeDirectories(include),
        Symbols = symbols,
    };

    /// <summary>Reads a decimal, 0x hexadecimal or negative number.</summary>
    public static bool TryParseNumber(string text, out long value)
    {
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return long.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    private static PredefinedSymbol ParseSymbol(string text, System.CommandLine.Parsing.ArgumentResult result)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? text : text[..equals];
        var value = 1L;
        if (name.Length == 0 || (equals >= 0 && !TryParseNumber(text[(equals + 1)..], out value)))
            result.AddError($"-D takes a name and a number, as in -D DEBUG=1, not '{text}'");
        return new PredefinedSymbol(name, value);
    }
}
