// What a run shows, and how its limits end it.

using Toy.Grader.Results;
using Toy.Grader.Submissions;

namespace Toy.Grader.Tests.Running;

public class RunningTests
{
    private const string PowerOff = "movl $0, %eax\n outl %eax, $0xf4\n";

    private const string Exit3 = ".globl _start\n_start: movl $3, %eax\n outl %eax, $0xf4\n";

    private const string Print = """
        	.include "toy.inc"
        	.globl _start
        _start:	movl $text, %esi
        1:	movb (%esi), %al
        	testb %al, %al
        	jz 2f
        	outb %al, $PORT_CONSOLE_DATA
        	incl %esi
        	jmp 1b
        2:	movl $0, %eax
        	outl %eax, $PORT_POWER
        text:	.asciz "one\ntwo\033[2J\n"

        """;

    [Fact]
    public void Console_and_exit_status_are_observed()
    {
        var result = Course.OfTest().RunOne(Print);
        Assert.Equal(TestOutcome.Ran, result.Outcome);
        Assert.Equal("console\n    one\n    two\\x1b[2J\nexit\n    status 0\n", result.Observation.Format());
        Assert.Equal([5ul, 25ul], result.Observation["console"]?.Times.Select(time => time - 1 is var t && t > 5 ? 25ul : 5ul));
    }

    [Theory]
    [InlineData("interp")]
    [InlineData("jit")]
    public void Every_engine_shows_the_same_at_the_same_times(string engine)
    {
        var result = Course.OfTest(assignment: $$""" "environment": { "engine": "{{engine}}" }, """).RunOne(Print);
        var other = Course.OfTest().RunOne(Print);
        Assert.Equal(other.Observation.Format(), result.Observation.Format());
        Assert.Equal(other.Observation["console"]?.Times, result.Observation["console"]?.Times);
        Assert.Equal(other.Time, result.Time);
    }

    [Fact]
    public void Registers_and_memory_are_those_of_the_end()
    {
        var result = Course.OfTest(""" "compare": { "console": false, "registers": ["ebx", "cr0"], "memory": [{ "symbol": "data", "length": 18 }, { "symbol": "name", "length": 20, "as": "text" }, { "symbol": "gone", "length": 4 }] }, """)
            .RunOne(".globl _start\n_start: movl $7, %ebx\n" + PowerOff + ".data\ndata: .long 1, 2, 3, 4\n .word 5, 6\nname: .asciz \"abc\"\n");
        Assert.Equal(
            "exit\n    status 0\nregisters\n    ebx 00000007\n    cr0 00000000\nmemory\n    data: 00000001 00000002 00000003 00000004\n    data+0x10: 0005\n    name: \"abc\"\n    gone: there is no such symbol\n",
            result.Observation.Format());
    }

    [Fact]
    public void An_endless_loop_ends_at_its_limit()
    {
        var result = Course.OfTest(""" "limits": { "instructions": 123456 }, """).RunOne(".globl _start\n_start: jmp _start\n");
        Assert.Equal(TestOutcome.Limit, result.Outcome);
        Assert.Equal(123456ul, result.Time);
        Assert.Equal(["stopped: more than 123456 instructions"], result.Observation["exit"]?.Lines);
    }

    [Fact]
    public void A_flood_of_output_ends_at_its_limit()
    {
        var result = Course.OfTest(""" "limits": { "console": 100 }, """).RunOne(".globl _start\n_start: outb %al, $0xe9\n jmp _start\n".Replace("0xe9", "PORT_CONSOLE_DATA", StringComparison.Ordinal).Insert(0, ".include \"toy.inc\"\n"));
        Assert.Equal(TestOutcome.Limit, result.Outcome);
        Assert.Equal(["stopped: more than 100 bytes printed"], result.Observation["exit"]?.Lines);
        Assert.Equal(100_000ul, result.Time);
    }

    [Fact]
    public void A_flood_of_trace_ends_at_its_limit()
    {
        var result = Course.OfTest(""" "limits": { "trace": 10 }, "compare": { "trace": { "kinds": ["insn"] } }, """).RunOne(".globl _start\n_start: jmp _start\n");
        Assert.Equal(TestOutcome.Limit, result.Outcome);
        Assert.Equal(10, result.Observation["trace"]?.Lines.Count);
    }

    [Fact]
    public void A_fault_without_a_handler_is_explained()
    {
        var result = Course.OfTest().RunOne(".globl _start\n_start: ud2\n");
        Assert.Equal(["unhandled fault: invalid opcode (vector 6)"], result.Observation["exit"]?.Lines);
        Assert.Contains(result.Messages, line => line.Contains("_start (a.s:2)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_with_errors_is_not_built_and_says_why()
    {
        var result = Course.OfTest().RunOne(".globl _start\n_start: mvol $1, %eax\n");
        Assert.Equal(TestOutcome.NotBuilt, result.Outcome);
        Assert.StartsWith("a.s:2:9: error", result.Messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_missing_is_said_to_be()
    {
        var course = Course.Of("""{ "title": "T", "hand-in": ["a.s", "b.s"], "tests": [{ "name": "one", "program": ["a.s", "b.s"] }] }""");
        Assert.Contains("'b.s' is not in the submission", course.RunOne(Exit3).Messages[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".include \"/etc/passwd\"")]
    [InlineData(".incbin \"../assignment.json\"")]
    [InlineData(".incbin \"snapshots/one.verified.txt\"")]
    [InlineData(".include \"C:\\\\x\"")]
    public void Nothing_can_be_included_but_what_was_handed_in(string line) =>
        Assert.Equal(TestOutcome.NotBuilt, Course.OfTest().RunOne(Exit3 + line + "\n").Outcome);

    [Fact]
    public void A_given_file_is_laid_over_one_that_is_handed_in()
    {
        var course = Course.Of(
            """{ "title": "T", "hand-in": ["a.s", "main.s"], "given": "given", "tests": [{ "name": "one", "program": ["main.s", "a.s"] }] }""",
            ("main.s", ".globl _start\n_start: call f\n outl %eax, $0xf4\n"));
        var runner = new Grader.Running.SubmissionRunner(course.Staged, new Cli.Grading.InstalledToy());
        var files = Course.Files(("a.s", ".globl f\nf: movl $5, %eax\n ret\n"), ("main.s", Exit3));
        Assert.Equal(["status 5"], runner.Run(new Submission("ann", files)).Tests[0].Observation["exit"]?.Lines);
    }

    [Fact]
    public void Forbidden_instructions_are_seen_when_they_are_executed()
    {
        var course = Course.OfTest(""" "compare": { "instructions": { "forbidden": ["imul", "hlt"], "required": ["add"] } }, """);
        var result = course.RunOne(".globl _start\n_start: imull %eax, %eax\n" + PowerOff + "hlt\n");
        Assert.Equal(["forbidden imul: executed", "forbidden hlt: not executed", "required add: not executed"], result.Observation["instructions"]?.Lines);
        Assert.Equal(0ul, result.Observation["instructions"]?.Times[0]);
    }

    [Fact]
    public void A_program_runs_under_the_kernel_with_arguments_and_input()
    {
        var course = Course.Of("""
            { "title": "T", "hand-in": ["a.s"], "environment": { "kind": "kernel" },
              "tests": [{ "name": "one", "program": ["a.s"], "compare": { "count": {}, "trace": { "kinds": ["syscall"], "processes": ["a"], "mode": "user" } } }] }
            """);
        var result = course.RunOne(".include \"toy.inc\"\n.globl _start\n_start: pushl $3\n pushl $0\n movl $SYS_EXIT, %eax\n int $T_SYSCALL\n");
        Assert.Equal(["status 3"], result.Observation["exit"]?.Lines);
        Assert.Contains("exit(3)", Assert.Single(result.Observation["trace"]?.Lines ?? []), StringComparison.Ordinal);

        // Two pushes and a move; what enters the kernel is the kernel's.
        Assert.Equal(3ul, result.Count);
    }

    [Fact]
    public void A_changed_kernel_boots()
    {
        var kernel = Toy.Testing.Repository.Read("src/Kernel/kernel/entry.s");
        var course = Course.Of("""
            { "title": "T", "hand-in": ["entry.s", "a.s"], "environment": { "kind": "kernel", "replace": { "kernel/entry.s": "entry.s" } },
              "tests": [{ "name": "one", "program": ["a.s"] }] }
            """);
        var runner = new Grader.Running.SubmissionRunner(course.Staged, new Cli.Grading.InstalledToy());
        const string Program = ".include \"toy.inc\"\n.globl _start\n_start: pushl $3\n pushl $0\n movl $SYS_EXIT, %eax\n int $T_SYSCALL\n";
        var good = runner.Run(new Submission("ann", Course.Files(("entry.s", kernel), ("a.s", Program)))).Tests[0];
        Assert.Equal("", string.Join('\n', good.Messages));
        Assert.Equal(["status 3"], good.Observation["exit"]?.Lines);
        var bad = runner.Run(new Submission("bob", Course.Files(("entry.s", kernel + "\n mvol\n"), ("a.s", Program)))).Tests[0];
        Assert.Equal(TestOutcome.NotBuilt, bad.Outcome);
    }

    [Fact]
    public void Variants_differ_by_student_and_never_from_run_to_run()
    {
        var course = Course.Of("""
            { "title": "T", "hand-in": ["a.s"], "solution": "s", "variants": { "N": { "from": 0, "to": 200 } },
              "tests": [{ "name": "one", "program": ["a.s"] }] }
            """);
        const string Source = ".globl _start\n_start: movl $N, %eax\n outl %eax, $0xf4\n";
        var first = course.RunOne(Source, "ann").Observation.Format();
        Assert.Equal(first, course.RunOne(Source, "ann").Observation.Format());
        Assert.Equal("console\nexit\n    status 54\n", first);
        Assert.NotEqual(first, course.RunOne(Source, "bob").Observation.Format());
    }

    [Fact]
    public void A_moment_is_looked_at_again_exactly()
    {
        var course = Course.OfTest();
        var scene = course.Look(Print, new Grader.Running.ReplayMoment(null, 4));
        Assert.NotNull(scene);
        Assert.Contains("_start+0x", scene.Place, StringComparison.Ordinal);
        Assert.Contains("(a.s:7): outb %al", scene.Place, StringComparison.Ordinal);
        Assert.Equal("outb %al, $PORT_CONSOLE_DATA", scene.Source);
        Assert.Contains("eax 00000074", scene.Registers[0], StringComparison.Ordinal);
    }
}
