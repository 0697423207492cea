// Attacks by sources that are too large or too odd to be kept as files.

using System.Text;
using Toy.Grader.Results;

namespace Toy.Grader.Tests.Attacks;

public sealed class GeneratedSourceTests(Target target) : IClassFixture<Target>
{
    private const string Head = "\t.globl answer\nanswer:\tret\n";

    // What it is, the source, and what is said of it in the test "sum". The test runner gets names alone: it would write the
    // sources down.
    private static readonly (string Name, byte[] Source, string Said)[] s_rows =
    [
        ("nothing at all", [], "answer"),
        ("zero bytes", new byte[100_000], ""),
        ("0xff bytes", Filled(100_000, 0xff), ""),
        ("a mark of byte order alone", [0xef, 0xbb, 0xbf], "answer"),
        ("UTF-16", Encoding.Unicode.GetBytes(Head), ""),
        ("zero bytes between lines", Text(Head + "\0\0\n\0nop\0\n"), ""),
        ("invalid UTF-8 in a string", [.. Text(Head + "\t.ascii \""), 0xff, 0xc0, 0x80, .. Text("\"\n\t.err\n")], "error"),
        ("a megabyte in a line", Text(Head + "\t.byte " + string.Join(',', Enumerable.Repeat("1", 400_000)) + "\n"), "error"),
        ("a name of a megabyte", Text(Head + "\tcall " + new string('x', 1_000_000) + "\n"), ""),
        ("a string that does not end", Text(Head + "\t.ascii \"" + new string('\\', 900_000) + "\n"), "error"),
        ("a comment that does not end", Text(Head + "/*" + new string('*', 900_000)), ""),
        ("conditions in conditions", Text(Head + Repeat("\t.if 1\n", 50_000) + Repeat("\t.endif\n", 50_000) + "\t.err\n"), "error"),
        ("conditions without end", Text(Head + Repeat("\t.ifndef x\n", 90_000)), "error"),
        ("blocks in blocks", Text(Head + Repeat("\t.rept 9\n", 40_000) + Repeat("\t.endr\n", 40_000)), "error"),
        ("macros in macros", Text(Head + Repeat("\t.macro a\n", 40_000) + Repeat("\t.endm\n", 40_000) + "\ta\n"), ""),
        ("parentheses in parentheses", Text(Head + "\t.long " + Repeat("(", 300_000) + "1" + Repeat(")", 300_000) + "\n"), "error"),
        ("minus of minus", Text(Head + "\t.long " + Repeat("-", 500_000) + "1\n"), "error"),
        ("an operand of parentheses", Text(Head + "\tmovl " + Repeat("(", 200_000) + "%eax" + Repeat(")", 200_000) + ", %eax\n"), "error"),
        ("sections without number", Text(Head + Lines(30_000, i => $"\t.section s{i}\n\t.byte 1\n")), ""),
        ("stacked sections", Text(Head + Repeat("\t.pushsection .data\n", 50_000) + "\t.err\n"), "error"),
        ("symbols without number", Text(Head + Lines(60_000, i => $"a{i}:\n") + "\t.err\n"), "error"),
        ("symbols that each need the next", Text(Head + Lines(30_000, i => $"\t.set a{i}, a{i + 1} + 1\n") + "\t.set a30000, 1\n\t.long a0\n\t.err\n"), "error"),
        ("unknown names without number", Text(Head + Lines(60_000, i => $"\tcall f{i}\n")), ""),
        ("local labels without number", Text(Head + Repeat("1:\tjmp 1f\n", 80_000) + "1:\t.err\n"), "error"),
        ("numbers without end", Text(Head + "\t.long 0x" + new string('f', 900_000) + ", " + new string('9', 90_000) + "\n"), "error"),
        ("instructions that are none", Text(Head + Lines(60_000, i => $"\tinstruction{i} %register{i}\n")), "error"),
        ("more than may be handed in", Text(Head + Repeat("#\n", 1 << 20)), ""),
        ("lines of escapes", Text(Head + Repeat("\x1b[2J\x1b]0;x\x07\r\u202e\n", 10_000)), "error"),
        ("directives that end nothing", Text(Head + Repeat("\t.endm\n\t.endr\n\t.endif\n\t.popsection\n\t.exitm\n", 9_000)), "error"),
        ("places that are far away", Text(Head + "\t.org 0x7ffffff0\n\t.p2align 31\n\t.skip -1\n\t.fill -1, -1, -1\n\t.zero 99999999999\n"), "error"),
    ];

    public static TheoryData<string> Names => [.. s_rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Odd_source_is_refused_in_words_and_harms_nobody(string name)
    {
        var (_, source, said) = s_rows.Single(row => row.Name == name);
        var outcome = target.Attack(Target.Source(source));
        Assert.Equal((TestStatus.NotBuilt, ""), (outcome.Of("sum").Status, outcome.Of("sum").Status == TestStatus.NotBuilt ? "" : outcome.Text("sum")));
        Assert.NotEmpty(outcome.Of("sum").Messages);
        Assert.Contains(said, outcome.Text("sum"), StringComparison.Ordinal);
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Filled(int count, byte value) => [.. Enumerable.Repeat(value, count)];

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(line));
}
