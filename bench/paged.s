# paged.s: goes before a program's own start, so that it runs with paging on and the timer ticking.
# Identity-maps the first 16 MiB with 4 KiB pages, as an operating system would map its user.

.include "toy.inc"

	.set	MAPPED_TABLES, 4
	.set	ENTRIES, PAGE_SIZE / 4
	.set	TICK, 10000

	.globl	paged_start
	.text
paged_start:
	# every entry of the four tables: the next frame, present and writable
	movl	$tables, %edi
	movl	$PTE_P | PTE_W, %eax
	movl	$MAPPED_TABLES * ENTRIES, %ecx
	cld
.Lentry:
	stosl
	addl	$PAGE_SIZE, %eax
	loop	.Lentry

	# the directory: the four tables
	movl	$directory, %edi
	movl	$tables + PTE_P + PTE_W, %eax
	movl	$MAPPED_TABLES, %ecx
.Ltable:
	stosl
	addl	$PAGE_SIZE, %eax
	loop	.Ltable

	# paging on
	movl	$directory, %eax
	mov	%eax, %cr3
	movl	$CR0_PG | CR0_WP, %eax
	mov	%eax, %cr0

	# a tick every TICK instructions, and nothing else
	movl	$idt, %eax
	mov	%eax, %idtr
	movl	$~1, %eax
	outl	%eax, $PORT_INTERRUPT_MASK
	movl	$TICK, %eax
	outl	%eax, $PORT_TIMER_INTERVAL
	movl	$TIMER_PERIODIC, %eax
	outl	%eax, $PORT_TIMER_CONTROL
	sti
	jmp	_start

# tick: the timer's handler.
#
#	 4(%esp)	error
#	 0(%esp)	vector
tick:
	outb	%al, $PORT_INTERRUPT_END
	addl	$FRAME_EIP, %esp
	iret

	.data
	.balign	8
idt:
	.fill	T_TIMER * GATE_SIZE, 1, 0
	.long	tick, GATE_PRESENT

	.bss
	.balign	PAGE_SIZE
directory:
	.space	PAGE_SIZE
tables:
	.space	MAPPED_TABLES * PAGE_SIZE
