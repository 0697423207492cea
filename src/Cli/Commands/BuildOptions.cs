// The options that every command which builds programs has, with GNU's names.

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Toy.Assembler;
using Toy.Assembler.Linking;
using Toy.Cli.Hosting;

namespace Toy.Cli.Commands;

internal static class BuildOptions
{
    public static Argument<string[]> Files(string description) => new("file")
    {
        Description = description,
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string[]> Include() => new("-I", "--include")
    {
        Description = "A folder that .include and .incbin may read too. May be given again.",
        HelpName = "dir",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    public static Option<PredefinedSymbol[]> Define() => new("-D", "--defsym")
    {
        Description = "Define a symbol, as 1 if no value is given. May be given again.",
        HelpName = "sym[=value]",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
        CustomParser = result => Array.ConvertAll([.. result.Tokens], token => ParseSymbol(token.Value, result)),
    };

    public static Option<uint> TextAddress() => new("-Ttext", "--text-address")
    {
        Description = $"Where the program's first section goes. Default: 0x{new LinkOptions().TextAddress:x}.",
        HelpName = "addr",
        DefaultValueFactory = _ => new LinkOptions().TextAddress,
        CustomParser = result => ParseAddress(result.Tokens[0].Value, result),
    };

    public static Option<string> Entry() => new("-e", "--entry")
    {
        Description = $"The symbol at which the program starts. Default: {new LinkOptions().Entry}.",
        HelpName = "sym",
        DefaultValueFactory = _ => new LinkOptions().Entry,
    };

    public static Option<DiagnosticFormat> Diagnostics() => new("--diagnostics")
    {
        Description = "How errors and warnings are printed on standard error: text (the default) or json.",
        HelpName = "text|json",
        CustomParser = result =>
        {
            switch (result.Tokens[0].Value)
            {
                case "text":
                    return DiagnosticFormat.Text;
                case "json":
                    return DiagnosticFormat.Json;
                default:
                    result.AddError($"--diagnostics is text or json, not '{result.Tokens[0].Value}'");
                    return DiagnosticFormat.Text;
            }
        },
    };

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

    /// <summary>Reads an address; what is none becomes an error of <paramref name="result"/>.</summary>
    public static uint ParseAddress(string text, SymbolResult result)
    {
        if (TryParseNumber(text, out var value) && value is >= 0 and <= uint.MaxValue)
            return (uint)value;
        result.AddError($"'{text}' is not an address of 32 bits: write 0x10000 or 65536");
        return 0;
    }

    private static PredefinedSymbol ParseSymbol(string text, ArgumentResult result)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? text : text[..equals];
        var value = 1L;
        if (name.Length == 0 || (equals >= 0 && !TryParseNumber(text[(equals + 1)..], out value)))
            result.AddError($"-D takes a name and a number, as in -D DEBUG=1, not '{text}'");
        return new PredefinedSymbol(name, value);
    }
}
