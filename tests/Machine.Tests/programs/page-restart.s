# page-restart.s: a fault restarts: the handler puts the page there, iret goes back to the instruction, and it does its work
# once. A program whose pages come as it asks for them.
# runs: physical paged ticking

	.include "check.inc"

	.globl	program
program:
	set_gate T_PAGE, .Lhandler
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)
	paging_on
	map	PAGE_1, 0
	map	PAGE_2, 0
	map	PAGE_3, 0
	movl	$0, %ebp		# faults
	catch	.Lback
	enter_user .Luser, (PAGE_3 + PAGE_SIZE)
.Luser:
	# a stack
	pushl	$7
	pushal
	popal
	popl	%ebx

	# memory: incremented once, and across two pages
	incl	PAGE_1
	addl	$0x01010101, PAGE_2 - 2
	xaddl	%ebx, PAGE_1
	int	$T_SYSCALL
.Lback:
	check	1, $3, %ebp
	check	2, $1, %ebx
	check	3, $8, frame_1
	check	4, $0x01010000, (frame_1 + PAGE_SIZE - 4)
	check	5, $0x00000101, frame_2
	pass

# Maps the page of the address in cr2 to its frame.
.Lhandler:
	pushl	%eax
	incl	%ebp
	movl	%cr2, %eax
	andl	$~(PAGE_SIZE - 1), %eax
	cmpl	$PAGE_1, %eax
	je	1f
	cmpl	$PAGE_2, %eax
	je	2f
	set_entry PAGE_3, (frame_3 + PTE_USER)
	jmp	3f
1:	set_entry PAGE_1, (frame_1 + PTE_USER)
	jmp	3f
2:	set_entry PAGE_2, (frame_2 + PTE_USER)
3:	popl	%eax
	leave_handler
