// What a guest can make the host keep: its RAM, and a bounded amount for everything else.

using Toy.Cpu;
using Toy.Machine.Tests.Support;

namespace Toy.Machine.Tests;

// Alone in the process, for it looks at all of the process's memory.
[CollectionDefinition(nameof(HostMemoryTests), DisableParallelization = true)]
[Collection(nameof(HostMemoryTests))]
public sealed class HostMemoryTests
{
    private const uint Ram = 16 << 20;
    private const long Bound = Ram + (64 << 20);
    private const byte Nop = 0x90;

    [Fact]
    public void Code_everywhere_takes_no_more_than_the_bound()
    {
        const uint start = 0x1000;
        const int length = 4 << 20;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var machine = new Cpu.Machine(new MachineConfiguration { MemorySize = Ram });
        var code = new byte[length];
        code.AsSpan().Fill(Nop);
        machine.Memory.Write(new PhysicalAddress(start), code);
        machine.Eip = new VirtualAddress(start);

        Assert.Equal(ExitReason.BudgetExhausted, machine.Run(length).Reason);

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, Ram, Bound);
        Assert.Equal(start + length, machine.Eip.Value);
    }

    [Fact]
    public void Every_page_in_use_takes_no_more_than_the_bound()
    {
        var program = Assembled.Program(null, ("pages.s", """
            	.include "toy.inc"
            	.globl	_start
            _start:
            	movl	$directory, %eax
            	movl	%eax, %cr3
            	movl	$CR0_PG, %eax
            	movl	%eax, %cr0

            	# twice round, with a flush of one page after each: forgotten and found again
            	movl	$0, %ebx
            	movl	$2 << 20, %ecx
            1:	movb	(%ebx), %al
            	invlpg	(%ebx)
            	movb	(%ebx), %al
            	addl	$PAGE_SIZE, %ebx
            	loop	1b
            	movl	$0, %eax
            	outl	%eax, $PORT_POWER

            	# each 4 MiB lead to the first ones
            	.data
            	.balign	PAGE_SIZE
            directory:
            	.rept	1024
            	.long	PTE_P | PTE_W | PTE_PS
            	.endr
            """));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var machine = new Cpu.Machine(new MachineConfiguration { MemorySize = Ram });
        foreach (var segment in program.Segments)
            machine.Memory.Write(new PhysicalAddress(segment.Address), segment.Bytes.Span);
        machine.Eip = new VirtualAddress(program.Entry);

        Assert.Equal(new RunResult(ExitReason.PowerOff), machine.Run(20_000_000));

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, Ram, Bound);
        Assert.Equal(0u, machine[Isa.Register.Ebx]);
    }
}
