// The exercises under Toy's kernel.

namespace Toy.Exercises.Tests;

public class KernelExerciseTests
{
    [Theory]

    // the kernel writes by itself where the program says
    [InlineData(
        "\tmovl\t%ecx, %eax\n\tmovl\t$1, %ecx\n\tcall\tuser_range\n\ttestl\t%eax, %eax\n\tjnz\t.Lbad\n",
        "\tpushl\t%ecx\n\tmovb\t$0, (%ecx)\n\tpopl\t%ecx\n",
        "heap refused:Skipped")]

    // a sum that goes round all addresses
    [InlineData("\tmovl\t$STACK_TOP, %eax\n\tsubl\t%esi, %eax\n\tjb\t.Lbad\n\tshrl\t$PAGE_SHIFT, %eax\n\tcmpl\t%eax, %edi\n", "\tmovl\t%edi, %eax\n\tshll\t$PAGE_SHIFT, %eax\n\taddl\t%esi, %eax\n\tcmpl\t$STACK_TOP, %eax\n", "refused")]

    // any address will do
    [InlineData("\ttestl\t$PAGE_SIZE - 1, %esi\n\tjnz\t.Lbad\n", "", "refused")]

    // writes before it knows that it can
    [InlineData("\tcall\tuser_range\n\ttestl\t%eax, %eax\n\tjnz\t.Lbad\n", "", "refused")]

    // no table, no question
    [InlineData("\ttestl\t%eax, %eax\n\tjz\t.Ltell\n\tmovl\t(%eax), %eax\n", "\tmovl\t(%eax), %eax\n", "heap refused:Skipped")]
    public void System_calls_lose_what_they_do_not_do(string right, string wrong, string lost)
    {
        var exercise = new Exercise("system-call");
        Assert.Equal(lost, exercise.Lost(exercise.Wrong("paging/residence.s", right, wrong)));
    }

    [Theory]

    // one alarm only: it can be lost
    [InlineData("%eax, $1, $0", "%eax, $0, $0", "race")]

    // the call begins again
    [InlineData("expire, 0, 0, 0", "expire, 0, SA_RESTART, 0", "nothing data:Skipped wait action others race:Skipped")]

    // gives up for every signal
    [InlineData("\tmovl\t$TIMED_OUT, %eax\n\tcmpl\t$0, expired\n\tret\n", "\tmovl\t$TIMED_OUT, %eax\n\ttestl\t%esp, %esp\n\tret\n", "others")]

    // leaves its own action behind
    [InlineData("\tc\tsigaction, $SIGALRM, $old_action, $0\n", "", "action")]

    // leaves the alarm behind
    [InlineData("\tc\t__setalarm, $0, $0, $0\n", "", "data others race")]

    // reads once
    [InlineData("\taddl\t%eax, %ebx\n\tjmp\t.Lmore\n", "\taddl\t%eax, %ebx\n\tjmp\t.Lall\n", "others")]
    public void Time_outs_lose_what_they_do_not_do(string right, string wrong, string lost)
    {
        var exercise = new Exercise("signal-alarm");
        Assert.Equal(lost, exercise.Lost(exercise.Wrong("timeout.s", right, wrong)));
    }
}
