// Links in tests, and what can be asked about their results.

using System.Buffers.Binary;
using Toy.Assembler.Diagnostics;
using Toy.Assembler.Linking;
using Toy.Assembler.Objects;

namespace Toy.Assembler.Tests.Linking;

internal static class Links
{
    public static LinkedProgram Link(params ObjectBuilder[] objects) => Link(new LinkOptions(), objects);

    public static LinkedProgram Link(LinkOptions options, params ObjectBuilder[] objects)
    {
        var diagnostics = new DiagnosticBag();
        var program = Linker.Link([.. objects.Select(o => o.Object)], options, diagnostics);
        Assert.Empty(diagnostics.Items.Select(Describe));
        Assert.NotNull(program);
        return program;
    }

    /// <summary>The messages of a link that fails.</summary>
    public static string Fail(params ObjectBuilder[] objects) => Fail(new LinkOptions(), objects);

    public static string Fail(LinkOptions options, params ObjectBuilder[] objects)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(Linker.Link([.. objects.Select(o => o.Object)], options, diagnostics));
        Assert.True(diagnostics.HasErrors);
        return string.Join('\n', diagnostics.Items.Select(Describe));
    }

    public static string Describe(Diagnostic diagnostic) => string.Join(
        '\n',
        [
            $"{(diagnostic.Severity == Severity.Warning ? "warning " : "")}{diagnostic.Id}: {diagnostic.Message}",
            .. diagnostic.Notes.Select(n => $"  {n.Message}"),
        ]);

    public static uint Address(this LinkedProgram program, string symbol) =>
        Assert.Single(program.Program.Symbols, s => s.Name == symbol).Value;

    public static uint Word(this LinkedProgram program, uint address)
    {
        var segment = Assert.Single(program.Program.Segments, s => address - s.Address < s.Bytes.Length);
        return BinaryPrimitives.ReadUInt32LittleEndian(segment.Bytes.Span[(int)(address - segment.Address)..]);
    }

    public static byte[] Bytes(this LinkedProgram program, string section) =>
        (program.Program.FindSection(section) ?? throw new InvalidOperationException($"no {section}")).Contents.ToArray();
}
