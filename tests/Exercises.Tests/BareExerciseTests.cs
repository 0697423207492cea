// The exercises for the bare machine: typical wrong answers lose the points of what they did not understand, and no others.

namespace Toy.Exercises.Tests;

public class BareExerciseTests
{
    [Theory]

    // goes on behind a division of 2 bytes, instead of where the table says
    [InlineData("jae\t.Lend\n\tcmpl\t%edx, FIXUP_PLACE(%ecx)\n\tje\t.Lfound", "addl\t$2, TF_EIP(%esp)\n\tjmp\t.Lreturn", "count registers lengths storm user unknown")]

    // adds to eip at a breakpoint, which is behind the instruction already
    [InlineData(".Lbreakpoint:\n\tincl\tbreakpoints\n", ".Lbreakpoint:\n\tincl\tbreakpoints\n\tincl\tTF_EIP(%esp)\n", "count registers storm user unknown")]

    // loses a register
    [InlineData("\tpopal\n", "\tpopal\n\txorl\t%ecx, %ecx\n", "registers")]

    // no stack for user mode
    [InlineData("\tmovl\t%eax, %ksp\n", "", "user")]

    // a user may call any gate
    [InlineData(".long\ttrap_entry, GATE_PRESENT\n\t.endr\n\t.long\ttrap_entry, GATE_PRESENT | GATE_USER", ".long\ttrap_entry, GATE_PRESENT | GATE_USER\n\t.endr\n\t.long\ttrap_entry, GATE_PRESENT | GATE_USER", "user")]
    public void Trap_handlers_lose_what_they_do_not_do(string right, string wrong, string lost)
    {
        var exercise = new Exercise("trap-handler");
        Assert.Equal(lost, exercise.Lost(exercise.Wrong("trap.s", right, wrong)));
    }

    [Theory]

    // ticks without an end: there is only one
    [InlineData("\toutl\t%eax, $PORT_INTERRUPT_END\n", "", "turns registers ends sleep chance")]

    // forgets who ran, and begins with the first thread each time
    [InlineData("\tmovl\tcurrent, %ebx\n\tmovl\t%esp, T_ESP(%ebx)\n", "\tmovl\tcurrent, %ebx\n\tmovl\t%esp, T_ESP(%ebx)\n\tmovl\t$threads, %ebx\n", "turns registers ends chance")]

    // begins threads with interrupts off
    [InlineData("\tmovl\t$FL_IF, TF_EFLAGS(%edx)\n", "\tmovl\t$0, TF_EFLAGS(%edx)\n", "registers")]

    // counts a turn that was given away as a tick
    [InlineData("\tjne\t.Lchoose\n\toutl\t%eax, $PORT_INTERRUPT_END\n\tincl\tticks\n", "\toutl\t%eax, $PORT_INTERRUPT_END\n\tincl\tticks\n", "sleep")]
    public void Schedulers_lose_what_they_do_not_do(string right, string wrong, string lost)
    {
        var exercise = new Exercise("round-robin");
        Assert.Equal(lost, exercise.Lost(exercise.Wrong("scheduler.s", right, wrong)));
    }

    [Theory]

    // what the last user left in a page
    [InlineData("\tmovl\t$PAGE_SIZE / 4, %ecx\n\trep stosl\n\tmovl\t%esi, (%ebx)\n", "\tmovl\t%esi, (%ebx)\n", "zero refuse fork:Skipped parent:Skipped last:Skipped chance")]

    // the processor is not told of the rights that fork takes away
    [InlineData("\tmovl\t%cr3, %eax\n\tmovl\t%eax, %cr3\n", "", "parent chance")]

    // always a copy, even for the last
    [InlineData("\tcmpl\t$1, %eax\n\tje\t.Lown\n", "", "last")]

    // the old page keeps a user too many
    [InlineData("\tcall\tpage_drop\n", "", "last chance")]

    // whoever writes gets a page, whatever his rights
    [InlineData("\tjz\t.Lrefuse\n.Lallowed:", ".Lallowed:", "refuse")]
    public void Page_fault_handlers_lose_what_they_do_not_do(string right, string wrong, string lost)
    {
        var exercise = new Exercise("page-fault");
        Assert.Equal(lost, exercise.Lost(exercise.Wrong("fault.s", right, wrong)));
    }

    [Theory]

    // everything, always
    [InlineData("\tinvlpg\t(%eax)\n", "\tmovl\t%cr3, %eax\n\tmovl\t%eax, %cr3\n", "one range chance")]

    // each page, whatever comes
    [InlineData("\tjz\t.Lkept\n", "\tjz\t.Lflush\n", "grant chance")]

    // forgets that the processor keeps accounts
    [InlineData("PTE_P | PTE_W | PTE_U | PTE_A | PTE_D", "PTE_P | PTE_W | PTE_U", "used")]

    // only when the page goes or moves
    [InlineData("\ttestl\t$PTE_GRANTED, %edx\n\tjz\t.Lkept\n", "\tjmp\t.Lkept\n", "protect used chance")]

    // a page more
    [InlineData("\tcmpl\t$MOST_SINGLE, %edx\n\tja\t.Lall\n", "\tcmpl\t$MOST_SINGLE, %edx\n\tjae\t.Lall\n", "range")]
    public void Remappings_lose_what_they_do_not_do(string right, string wrong, string lost)
    {
        var exercise = new Exercise("tlb-flush");
        Assert.Equal(lost, exercise.Lost(exercise.Wrong("remap.s", right, wrong)));
    }
}
