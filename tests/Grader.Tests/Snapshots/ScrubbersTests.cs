using System.Globalization;
using System.Text;
using Toy.Grader.Assignments;
using Toy.Grader.Observing;
using Toy.Grader.Snapshots;

namespace Toy.Grader.Tests.Snapshots;

/// <summary>What scrubbers take out, and what they leave.</summary>
public class ScrubbersTests
{
    [Theory]
    [InlineData("    262276 u 00011400 __fork+0x6           sys    [2 fork] fork() = 3", "    262276 u 00011400 __fork+0x6           sys    [pid-1 fork] fork() = pid-2")]
    [InlineData("    265160 u 00011400 __fork+0x6           sys    [3 fork] fork() = 0", "    265160 u 00011400 __fork+0x6           sys    [pid-1 fork] fork() = 0")]
    [InlineData("    265160 u 00011400 __kill+0x6           sys    [3 sh] kill(4, 15) = 0", "    265160 u 00011400 __kill+0x6           sys    [pid-1 sh] kill(pid-2, 15) = 0")]
    [InlineData("    268445 u 000114bd __waitpid+0x6        sys    [2 fork] <... waitpid resumed>[1792], 0) = 3", "    268445 u 000114bd __waitpid+0x6        sys    [pid-1 fork] <... waitpid resumed>[1792], 0) = pid-2")]
    [InlineData("    268251 k 80011ee5 switch+0x25          sched  3 fork (zombie) → 2 fork", "    268251 k 80011ee5 switch+0x25          sched  pid-1 fork (zombie) → pid-2 fork")]
    [InlineData("    211221 k 80011ee5 switch+0x25          sched  → 1", "    211221 k 80011ee5 switch+0x25          sched  → pid-1")]
    [InlineData("process 1 init\n  parent   0", "process pid-1 init\n  parent   0")]
    [InlineData("I am the child, pid 3 of 4, PID=3, rapid 3", "I am the child, pid pid-1 of 4, PID=pid-1, rapid 3")]
    public void Pids_are_numbered_by_their_first_appearance(string text, string expected) => Assert.Equal(expected, Scrub("pids", text));

    [Theory]
    [InlineData("    229674 u 000105d1 __open+0x6           sys    [1 init] open(\"console\", 2) = 3")]
    [InlineData("    267033 u 00011487 __write+0x6          sys    [0 fork] write(1, \"2 and 3\", 7) = 7")]
    [InlineData("child 3 got A\nsum = 12")]
    public void Numbers_that_are_no_pids_stay(string text) => Assert.Equal(text.Replace("[1 ", "[pid-1 ", StringComparison.Ordinal), Scrub("pids", text));

    [Theory]
    [InlineData("    262276 u 00011400 __fork+0x6           sys    [2 fork] sbrk(4096) = 0x00017ce4", "    262276 u address-1 __fork+0x6           sys    [2 fork] sbrk(4096) = address-2")]
    [InlineData("u 00011400 at 00011400 and 00011404", "u address-1 at address-1 and 00011404")]
    [InlineData("esp 0000fff0→0000ffec [0000ffec]←00000004 (4) eax 00000003→00000007", "esp address-1→address-2 [address-2]←00000004 (4) eax 00000003→00000007")]
    [InlineData("at 0x00010009 main+0x9, flags 0x12", "at address-1 main+0x9, flags 0x12")]
    public void Addresses_keep_which_are_the_same(string text, string expected) => Assert.Equal(expected, Scrub("addresses", text));

    [Theory]
    [InlineData("         0 k 00010000 _start               int", "      time k 00010000 _start               int")]
    [InlineData("1234567890123 k 00010000 _start", "      time k 00010000 _start")]
    [InlineData("it took 15 ms, 3.25 s or 2 ticks; 7 sheep", "it took time ms, time s or time ticks; 7 sheep")]
    [InlineData("12:34:56 up 3s", "time:time:time up times")]
    public void Times_are_times_of_traces_and_numbers_with_a_unit(string text, string expected) => Assert.Equal(expected, Scrub("times", text));

    [Fact]
    public void Counts_are_of_instructions() =>
        Assert.Equal("after count instructions, 3 processes", Scrub("counts", "after 1234 instructions, 3 processes"));

    [Fact]
    public void All_kinds_work_together_on_one_line() => Assert.Equal(
        "      time u address-1 __fork+0x6           sys    [pid-1 fork] fork() = pid-2",
        Scrub("pids,times,addresses,counts", "    262276 u 00011400 __fork+0x6           sys    [2 fork] fork() = 3"));

    [Fact]
    public void What_was_scrubbed_is_not_scrubbed_again()
    {
        const string Text = "    262276 u 00011400 __fork+0x6           sys    [2 fork] fork() = 3\npid 3 after 7 instructions at 0x12345, 3 ms";
        var once = Scrub("pids,times,addresses,counts", Text);

        Assert.Equal(once, Scrub("pids,times,addresses,counts", once));
    }

    [Fact]
    public void A_number_has_one_name_in_all_sections()
    {
        var scrubbers = new Scrubbers([new Scrubber("process", ScrubberType.Pids, ["console", "processes"], null)]);
        var scrubbed = scrubbers.Scrub(new Observation(
        [
            new ObservedSection("console", ["pid 9", "", "pid 7"], [5, 6, 7]),
            new ObservedSection("exit", ["pid 7"], []),
            new ObservedSection("processes", ["process 7 sh"], []),
        ]));

        Assert.Equal("console\n    pid process-1\n\n    pid process-2\nexit\n    pid 7\nprocesses\n    process process-2 sh\n", scrubbed.Format());
        Assert.Equal([5UL, 6UL, 7UL], scrubbed["console"]?.Times);
    }

    [Fact]
    public void A_pattern_is_replaced_by_the_scrubbers_name_as_it_stands()
    {
        var scrubbers = new Scrubbers([new Scrubber("seed", ScrubberType.Pattern, [], "seed=[0-9a-f]+")]);

        Assert.Equal("a seed, seed\nseed=", scrubbers.Scrub("console", "a seed=12, seed=ff\nseed="));
    }

    [Theory]
    [InlineData("(", "is no regular expression")]
    [InlineData("(a)\\1", "looks back or around")]
    [InlineData("a(?=b)", "looks back or around")]
    [InlineData("a*", "matches nothing at all")]
    public void A_pattern_that_cannot_be_used_is_refused(string pattern, string expected)
    {
        Assert.Null(PatternScrubber.Create(pattern, "x", out var problem));
        Assert.Contains(expected, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_that_would_take_for_ever_elsewhere_ends_here()
    {
        var scrubber = PatternScrubber.Create("(a+)+b", "x", out _);

        Assert.Equal(new string('a', 100_000), scrubber?.Scrub(new string('a', 100_000)));
    }

    [Fact]
    public void Scrubbing_takes_time_in_proportion_to_the_text_whatever_is_in_it()
    {
        // A line as an attacker would write it: each number might be anything.
        var line = new StringBuilder("         1 k 00000000 x sys    [1 x] fork(");
        for (var number = 0; number < 200_000; number++)
            line.Append(CultureInfo.InvariantCulture, $" → {number} [{number:x8}] 0x{number:x8}");

        Assert.EndsWith("address-200000", Scrub("pids,times,addresses,counts", line.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_name_is_answered_with_what_was_meant()
    {
        Assert.Null(Scrubbers.Named("pid", out var problem));
        Assert.Equal("there is no scrubber 'pid'; did you mean 'pids'?", problem);
    }

    private static string Scrub(string names, string text) =>
        new Scrubbers([.. names.Split(',').Select(name => Scrubbers.Named(name, out _)).OfType<Scrubber>()]).Scrub("console", text);
}
