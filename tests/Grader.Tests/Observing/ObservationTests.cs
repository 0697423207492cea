// The text of a snapshot: exact, and harmless wherever it is shown.

using System.Text;
using Toy.Grader.Observing;

namespace Toy.Grader.Tests.Observing;

public class ObservationTests
{
    [Fact]
    public void What_was_written_is_read_back()
    {
        var observation = new Observation(
        [
            new ObservedSection("console", ["a", "", "  b", "exit", ""], []),
            new ObservedSection("exit", ["status 0"], []),
            new ObservedSection("registers", [], []),
        ]);
        var text = observation.Format();
        Assert.Equal("console\n    a\n\n      b\n    exit\n\nexit\n    status 0\nregisters\n", text);
        var (read, problem) = Observation.Parse(text);
        Assert.Null(problem);
        Assert.Equal(text, read?.Format());
        Assert.Equal(["a", "", "  b", "exit", ""], read?["console"]?.Lines);
    }

    [Fact]
    public void Nothing_that_a_guest_prints_becomes_a_section()
    {
        var console = PrintableText.Lines("exit\n    status 0\nexit\n"u8);
        var (read, _) = Observation.Parse(new Observation([new ObservedSection("console", console, []), new ObservedSection("exit", ["status 3"], [])]).Format());
        Assert.Equal(["console", "exit"], read?.Sections.Select(section => section.Name));
        Assert.Equal(["status 3"], read?["exit"]?.Lines);
    }

    [Theory]
    [InlineData("status 0\n", "line 1: neither the name of a section nor a line of one, which begins with 4 blanks")]
    [InlineData("    status 0\n", "line 1: a section's name must come first, at the beginning of a line")]
    [InlineData("exit\nexit\n", "line 2: the section 'exit' is there twice")]
    public void A_text_that_is_no_observation_is_refused(string text, string expected) =>
        Assert.Equal(expected, Observation.Parse(text).Problem);

    [Theory]
    [InlineData("a\n", "a")]
    [InlineData("a", "a\\c")]
    [InlineData("a\\c\n", "a\\\\c")]
    [InlineData("\u001b[2J\a\n", "\\x1b[2J\\x07")]
    [InlineData("a\tb\r\n", "a\\tb\\r")]
    [InlineData("end \n", "end\\x20")]
    [InlineData("a\u202eb\n", "a\\u{202e}b")]
    [InlineData("grüße 漢\n", "grüße 漢")]
    [InlineData("\u0085\u2028x\n", "\\u{85}\\u{2028}x")]
    public void Characters_that_do_something_are_escaped(string printed, string expected) =>
        Assert.Equal([expected], PrintableText.Lines(Encoding.UTF8.GetBytes(printed)));

    [Fact]
    public void Bytes_that_are_no_text_are_escaped() =>
        Assert.Equal(["\\xff\\xc3a"], PrintableText.Lines([0xFF, 0xC3, (byte)'a', (byte)'\n']));

    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("\\x1bb", 4, 1)]
    [InlineData("\\x1bb", 5, 2)]
    [InlineData("ä\\u{202e}b", 10, 6)]
    [InlineData("\\\\\\t", 4, 2)]
    [InlineData("\\u{zz}b", 9, 6)]
    [InlineData("\\u", 9, 1)]
    [InlineData("\\", 9, 1)]
    public void A_column_leads_back_to_the_bytes_before_it(string line, int column, int expected) =>
        Assert.Equal(expected, PrintableText.BytesBefore(line, column));
}
