using Toy.Cli.Tests.Support;
using Toy.Testing;

namespace Toy.Cli.Tests;

/// <summary>toy cc takes gcc's command line. Without a compiler there is one clear sentence.</summary>
public sealed class CompilerTests : IDisposable
{
    private const string Main =
        """
        #include <stdio.h>
        #include "twice.h"
        int main(void)
        {
            printf("%d\n", twice(NUMBER));
            return 3;
        }

        """;

    private readonly ToyCommandLine _toy = new();
    private readonly string _main;
    private readonly string _twice;

    public CompilerTests()
    {
        _toy.Variables["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "";
        _main = _toy.Write("main.c", Main);
        _twice = _toy.Write("twice.c", "#include \"twice.h\"\nint twice(int x) { return 2 * x; }\n");
        Directory.CreateDirectory(_toy.PathOf("include"));
        _toy.Write("include/twice.h", "int twice(int);\n");
    }

    public void Dispose() => _toy.Dispose();

    [ToolFact("gcc")]
    public void Several_files_and_options_make_a_program() => BuildsAndRuns(
        _main, _twice, $"-I{_toy.PathOf("include")}", "-DNUMBER=21", "-O2", "-g", "-Wall", "-Werror", "-std=c11", "-static", "-lc", "-lm");

    [ToolFact("clang")]
    public void Clang_does_as_well()
    {
        _toy.Variables["CC"] = "clang";
        BuildsAndRuns(_main, _twice, "-I", _toy.PathOf("include"), "-D", "NUMBER=21", "-O2", "-g");
    }

    [ToolFact("gcc")]
    public void Compiler_may_have_words_of_its_own()
    {
        _toy.Variables["CC"] = "gcc -DNUMBER=21";
        BuildsAndRuns(_main, _twice, $"-I{_toy.PathOf("include")}");
    }

    [ToolFact("gcc")]
    public void C_assembly_preprocessed_assembly_and_objects_mix()
    {
        var source = _toy.Write("half.s", ".globl half\nhalf: movl 4(%esp), %eax\naddl %eax, %eax\nret\n");
        var preprocessed = _toy.Write("twice.S", "#define FACTOR 2\n.globl twice\ntwice: pushl 4(%esp)\ncall half\naddl $4, %esp\nimull $FACTOR / 2, %eax\nret\n");
        _toy.Output("asm", source);

        BuildsAndRuns(_main, preprocessed, _toy.PathOf("half.o"), $"-I{_toy.PathOf("include")}", "-DNUMBER=21");
    }

    [ToolFact("gcc")]
    public void Objects_are_made_with_c_and_assembly_with_S()
    {
        _toy.Output("cc", "--bare", "-c", _twice, "-o", _toy.PathOf("t.o"), $"-I{_toy.PathOf("include")}");
        _toy.Output("cc", "--bare", "-S", _main, "-o", _toy.PathOf("m.s"), $"-I{_toy.PathOf("include")}", "-DNUMBER=21");

        Assert.Equal("00000000 T twice\n", _toy.Output("nm", _toy.PathOf("t.o")));
        Assert.Contains("call\ttwice", File.ReadAllText(_toy.PathOf("m.s")), StringComparison.Ordinal);
        BuildsAndRuns(_toy.PathOf("m.s"), _toy.PathOf("t.o"));
    }

    [ToolFact("gcc")]
    public void Words_for_the_linker_reach_it()
    {
        var program = _toy.PathOf("prog");
        _toy.Output("cc", "--bare", _main, _twice, $"-I{_toy.PathOf("include")}", "-DNUMBER=1", "-Wl,-Ttext=0x20000", "-o", program);

        Assert.Contains("00020000 T main\n", _toy.Output("nm", program), StringComparison.Ordinal);
    }

    [ToolFact("gcc")]
    public void C_runs_without_a_step_between() =>
        Assert.Equal(7, _toy.Run("run", "--bare", _toy.Write("seven.c", "int main(void) { return 7; }\n")).Status);

    [ToolFact("gcc")]
    public void Error_in_C_stops_the_build_and_leaves_no_output()
    {
        var outcome = _toy.Run("cc", "--bare", _toy.Write("bad.c", "int main(void) { return 1 +; }\n"), "-o", _toy.PathOf("prog"));

        Assert.Equal(new CommandOutcome(ExitStatus.Failed, "", "error TOY0804: gcc could not compile {folder}/bad.c\n"), outcome);
        Assert.False(File.Exists(_toy.PathOf("prog")));
    }

    [Fact]
    public void Without_a_compiler_one_sentence_says_how_to_get_one()
    {
        _toy.Variables["PATH"] = _toy.Folder;

        var outcome = _toy.Run("cc", "--bare", _main, _twice);

        Assert.Equal(ExitStatus.Failed, outcome.Status);
        Assert.StartsWith("error TOY0803: there is no C compiler: install gcc or clang (", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(1, outcome.Errors.Count(character => character == '\n'));
    }

    [Fact]
    public void Without_a_compiler_assembly_still_builds()
    {
        _toy.Variables["PATH"] = "";
        var source = _toy.Write("main.s", ".globl main\nmain: movl $9, %eax\nret\n");

        _toy.Output("cc", "--bare", source, "-o", _toy.PathOf("prog"));

        Assert.Equal(9, _toy.Run("run", "--bare", _toy.PathOf("prog")).Status);
    }

    [Fact]
    public void Compiler_that_is_not_there_is_named()
    {
        _toy.Variables["CC"] = "nosuchcc -m32";

        Assert.Equal(
            "error TOY0803: CC names the compiler 'nosuchcc -m32', which is not on the PATH\n", _toy.Run("cc", "--bare", _main).Errors);
    }

    [Fact]
    public void Flags_are_those_of_the_corpus()
    {
        var flags = _toy.Output("cc", "--bare", "--show-flags");

        Assert.All(
            Repository.Read("src/Kernel/user/cflags").Split('\n').Where(line => line.Length > 0 && line[0] != '#'),
            flag => Assert.Contains($"{flag} ", flags, StringComparison.Ordinal));
    }

    private void BuildsAndRuns(params string[] words)
    {
        var program = _toy.PathOf("prog");
        Assert.Equal("", _toy.Output(["cc", "--bare", .. words, "-o", program]));

        Assert.Equal(new CommandOutcome(3, "42\n", ""), _toy.Run("run", "--bare", program));
    }
}
