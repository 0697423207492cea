// Assembles short sources for tests and shows what came of them.

using System.Text;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Objects;
using Toy.Assembler.Sources;
using Xunit;

namespace Toy.Assembler.Tests.Support;

/// <summary>A source that has been assembled, with everything that was said about it.</summary>
internal sealed class Assembly
{
    private Assembly(AssemblyResult? result, DiagnosticBag diagnostics)
    {
        Result = result;
        Diagnostics = diagnostics.Items;
    }

    public AssemblyResult? Result { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    // Small, so that the tests that run into them are quick.
    private static readonly AssemblerLimits s_limits = new()
    {
        Statements = 50_000,
        ExpansionSize = 1 << 20,
        OutputSize = 1 << 20
    };

    public static Assembly Of(string text, AssemblerOptions? options = null)
    {
        options = (options ?? new AssemblerOptions()) with { Limits = s_limits };
        var diagnostics = new DiagnosticBag();
        var result = SourceAssembler.Assemble(new SourceText("test.s", text), options, diagnostics);
        Assert.Equal(result is null, diagnostics.HasErrors);
        return new Assembly(result, diagnostics);
    }

    /// <summary>The object of a source about which there is nothing to say.</summary>
    public static ObjectFile Object(string text)
    {
        var assembly = Of(text);
        Assert.Empty(assembly.Diagnostics);
        return Assert.IsType<AssemblyResult>(assembly.Result).Object;
    }

    /// <summary>What the lines put into .data, in hexadecimal.</summary>
    public static string Data(string text) =>
        Convert.ToHexStringLower(Object(".data\n" + text + "\n").Sections.Single(s => s.Name == ".data").Contents);

    /// <summary>The identifiers of all messages, in order.</summary>
    public static string Ids(string text) => string.Join(' ', Of(text).Diagnostics.Select(d => d.Id));
}
