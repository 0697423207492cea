using Toy.Cli.Tests.Support;

namespace Toy.Cli.Tests;

/// <summary>toy run --snapshot and toy snap: from a first run to a decision.</summary>
public sealed class SnapshotTests : IDisposable
{
    private const string Program = """
        	.include "toy.inc"
        	.globl	_start
        _start:
        	movb	$'{letter}', %al
        	outb	%al, $PORT_CONSOLE_DATA
        	movb	$'\n', %al
        	outb	%al, $PORT_CONSOLE_DATA
        	movl	${status}, %eax
        	outl	%eax, $PORT_POWER
        """;

    private readonly ToyCommandLine _toy = new();

    private string Stem => _toy.PathOf("letter");

    public void Dispose() => _toy.Dispose();

    [Fact]
    public void A_first_run_is_received_and_says_what_to_do()
    {
        var outcome = Run('a', 0);

        Assert.Equal(ExitStatus.Failed, outcome.Status);
        Assert.Equal("a\n", outcome.Output);
        Assert.Equal("console\n    a\nexit\n    status 0\n", Received);
        Assert.Equal(
            "toy: nothing was verified yet for {folder}/letter; this run is in {folder}/letter.received.txt: if it is right, 'toy snap accept {folder}/letter', else 'toy snap reject {folder}/letter'\n",
            outcome.Errors);
        Assert.Null(Verified);
    }

    [Fact]
    public void What_was_accepted_is_as_verified()
    {
        Run('a', 3);
        Assert.Equal("accepted {folder}/letter\n", _toy.Output("snap", "accept", "letter", "--in", _toy.Folder));

        var outcome = Run('a', 3);

        // The program's own status is in the snapshot; the command's tells that it is the right one.
        Assert.Equal(0, outcome.Status);
        Assert.Equal("toy: as verified in {folder}/letter.verified.txt\n", outcome.Errors);
        Assert.Null(Received);
    }

    [Theory]
    [InlineData('b', 0)]
    [InlineData('a', 1)]
    public void Another_output_or_status_is_shown_and_received(char letter, int status)
    {
        Run('a', 0);
        _toy.Run("snap", "accept", "--in", _toy.Folder);
        var verified = Verified;

        var outcome = Run(letter, status);

        Assert.Equal(ExitStatus.Failed, outcome.Status);
        Assert.Contains("+     ", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("the run is not as verified in {folder}/letter.verified.txt", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(verified, Verified);
        Assert.Equal($"console\n    {letter}\nexit\n    status {status}\n", Received);
    }

    [Fact]
    public void Rejecting_keeps_what_was_verified()
    {
        Run('a', 0);
        _toy.Run("snap", "accept", "--all", "--in", _toy.Folder);
        Run('b', 0);

        Assert.Equal("rejected {folder}/letter\n", _toy.Output("snap", "reject", Stem + ".received.txt", "--in", _toy.Folder));

        Assert.Equal("console\n    a\nexit\n    status 0\n", Verified);
        Assert.Null(Received);
    }

    [Fact]
    public void One_more_answer_can_be_accepted()
    {
        Run('a', 0);
        _toy.Run("snap", "accept", "--in", _toy.Folder);
        Run('b', 0);
        Assert.Equal(0, _toy.Run("snap", "accept", "--also", "--in", _toy.Folder).Status);

        Assert.Equal(0, Run('a', 0).Status);
        Assert.Equal(0, Run('b', 0).Status);
        Assert.Equal(ExitStatus.Failed, Run('c', 0).Status);
    }

    [Fact]
    public void On_a_build_server_nothing_is_written()
    {
        _toy.Variables["CI"] = "true";

        var outcome = Run('a', 0);

        Assert.Equal(ExitStatus.Failed, outcome.Status);
        Assert.Contains("nothing is written on a build server", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(["letter.s"], Files);

        _toy.Variables.Clear();
        Run('a', 0);
        _toy.Variables["CI"] = "1";
        foreach (var command in (string[])["accept", "reject", "prune"])
            Assert.Equal(ExitStatus.Failed, _toy.Run("snap", command, "--in", _toy.Folder).Status);
        Assert.Equal(["letter.received.txt", "letter.s"], Files);
    }

    [Fact]
    public void Review_without_a_terminal_lists_the_differences()
    {
        Run('a', 0);
        _toy.Run("snap", "accept", "--in", _toy.Folder);
        Run('b', 0);

        var outcome = _toy.Run("snap", "review", "--in", _toy.Folder);

        Assert.Equal(ExitStatus.Failed, outcome.Status);
        Assert.Equal(
            """
            {folder}/letter: 1 line missing, 1 added
              1   console
              2 -     a
              2 +     b
              3   exit
              4       status 0

            'toy snap accept NAME' takes what was received, 'toy snap reject NAME' drops it

            """,
            outcome.Output);
    }

    [Theory]
    [InlineData("a\n", "b", null)]
    [InlineData("o\n", "a", null)]
    [InlineData("r\n", "a", null)]
    [InlineData("x\ns\n", "a", "b")]
    [InlineData("q\n", "a", "b")]
    [InlineData("", "a", "b")]
    public void Review_at_a_terminal_asks(string typed, string verified, string? received)
    {
        Run('a', 0);
        _toy.Run("snap", "accept", "--in", _toy.Folder);
        Run('b', 0);
        _toy.IsTerminal = true;
        _toy.Input = new MemoryStream(System.Text.Encoding.ASCII.GetBytes(typed));

        var outcome = _toy.Run("snap", "review", "--in", _toy.Folder);

        Assert.Equal(received is null ? ExitStatus.Success : ExitStatus.Failed, outcome.Status);
        Assert.Contains("\e[31m  2 -     a\e[0m\n\e[32m  2 +     b\e[0m\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("[a]ccept", outcome.Output, StringComparison.Ordinal);
        Assert.Contains($"    {verified}\n", Verified, StringComparison.Ordinal);
        Assert.Equal(received is not null, Received is not null);
    }

    [Fact]
    public void Nothing_in_a_received_text_reaches_the_terminal_as_a_control_character()
    {
        _toy.Write("evil.verified.txt", "console\n");
        _toy.Write("evil.received.txt", "console\n    \e]0;title\a\e[2J\n");

        var outcome = _toy.Run("snap", "review", "--in", _toy.Folder);

        Assert.Contains("\\x1b]0;title\\x07\\x1b[2J", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', outcome.Output);
    }

    [Fact]
    public void Pending_lists_what_waits_and_what_is_wrong()
    {
        Assert.Equal("", _toy.Output("snap", "pending", "--in", _toy.Folder));
        Run('a', 0);
        _toy.Write("twice.verified.txt", "1\n");
        _toy.Write("twice.2.verified.txt", "1\n");

        var outcome = _toy.Run("snap", "pending", "--in", _toy.Folder);

        Assert.Equal(ExitStatus.Failed, outcome.Status);
        Assert.Equal("{folder}/letter: new\n", outcome.Output);
        Assert.Equal("toy: {folder}/twice.2.verified.txt says the same as twice.verified.txt; 'toy snap prune' deletes it\n", outcome.Errors);
    }

    [Fact]
    public void Snapshots_of_an_assignment_that_no_test_uses_are_errors_and_pruned()
    {
        _toy.Write("assignment.json", """{ "title": "a", "hand-in": ["a.s"], "tests": [{ "name": "used", "program": ["a.s"] }] }""");
        Directory.CreateDirectory(_toy.PathOf("snapshots"));
        _toy.Write("snapshots/used.verified.txt", "exit\n");
        _toy.Write("snapshots/unused.verified.txt", "exit\n");

        var pending = _toy.Run("snap", "pending", "--in", _toy.Folder);
        Assert.Equal(ExitStatus.Failed, pending.Status);
        Assert.Equal("toy: {folder}/snapshots/unused.verified.txt belongs to no test: there is none named 'unused'; 'toy snap prune' deletes it\n", pending.Errors);

        Assert.Equal("would delete {folder}/snapshots/unused.verified.txt\n", _toy.Output("snap", "prune", "--dry-run", "--in", _toy.Folder));
        Assert.Equal("deleted {folder}/snapshots/unused.verified.txt\n", _toy.Output("snap", "prune", "--in", _toy.Folder));
        Assert.Equal("", _toy.Output("snap", "pending", "--in", _toy.Folder));
        Assert.True(File.Exists(_toy.PathOf("snapshots/used.verified.txt")));
    }

    [Fact]
    public void A_trace_belongs_to_the_snapshot_when_it_is_asked_for()
    {
        _toy.Write("letter.s", Source('a', 0));
        _toy.Run("run", "--bare", _toy.PathOf("letter.s"), "--snapshot", Stem, "--trace=dev", "--scrub", "times,addresses");

        Assert.Contains("trace\n          time k address-1", Received, StringComparison.Ordinal);
        Assert.Contains("out    port", Received, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_and_a_halt_are_ends_like_others()
    {
        _toy.Write("letter.s", "\t.globl _start\n_start:\n\tud2\n");
        _toy.Run("run", "--bare", _toy.PathOf("letter.s"), "--snapshot", Stem);
        Assert.Contains("exit\n    unhandled fault: #UD", Received, StringComparison.Ordinal);

        _toy.Write("letter.s", "\t.globl _start\n_start:\n\tcli\n\thlt\n");
        _toy.Run("run", "--bare", _toy.PathOf("letter.s"), "--snapshot", Stem);
        Assert.Contains("exit\n    halted at 0x0001", Received, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_cannot_be_built_leaves_no_snapshot()
    {
        _toy.Write("letter.s", "mvol\n");

        Assert.Equal(ExitStatus.NotRun, _toy.Run("run", "--bare", _toy.PathOf("letter.s"), "--snapshot", Stem).Status);
        Assert.Equal(["letter.s"], Files);
    }

    [Theory]
    [InlineData("'a b' cannot name a snapshot", "--snapshot", "a b")]
    [InlineData("'' cannot name a snapshot", "--snapshot", "")]
    [InlineData("there is no scrubber 'pid'; did you mean 'pids'?", "--snapshot", "a", "--scrub", "pid")]
    [InlineData("it goes with --snapshot", "--scrub", "pids")]
    public void Odd_options_are_refused(string expected, params string[] options)
    {
        var outcome = _toy.Run(["run", "--bare", "letter.s", .. options]);

        Assert.Equal(ExitStatus.Usage, outcome.Status);
        Assert.Contains(expected, outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_is_said()
    {
        Run('a', 0);

        Assert.Equal("toy: nothing waits for a decision on 'leter'; did you mean 'letter'?\n", _toy.Run("snap", "accept", "leter", "--in", _toy.Folder).Errors);
        Assert.Equal("toy: there is no folder {folder}/none\n", _toy.Run("snap", "pending", "--in", _toy.PathOf("none")).Errors);
        _toy.Write("other.received.txt", "exit\n");
        Assert.StartsWith("toy: 2 snapshots wait; name some, or take --all:", _toy.Run("snap", "accept", "--in", _toy.Folder).Errors, StringComparison.Ordinal);
    }

    private string? Received => Text("letter.received.txt");

    private string? Verified => Text("letter.verified.txt");

    private IEnumerable<string?> Files => Directory.EnumerateFiles(_toy.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private string? Text(string name) => File.Exists(_toy.PathOf(name)) ? File.ReadAllText(_toy.PathOf(name)) : null;

    private CommandOutcome Run(char letter, int status)
    {
        var source = _toy.Write("letter.s", Source(letter, status));
        return _toy.Run("run", "--bare", source, "--snapshot", Stem);
    }

    private static string Source(char letter, int status) =>
        Program.Replace("{letter}", $"{letter}", StringComparison.Ordinal).Replace("{status}", $"{status}", StringComparison.Ordinal) + "\n";
}
