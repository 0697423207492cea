# bus-error.s: an address outside RAM is a bus error: the error word tells the access, cr2 the first byte outside.
# runs: physical paged ticking

	.include "check.inc"

	.set	RAM_END, 0x100000

# The instruction is refused with an error word at an address.
	.macro	refuses number:req, error:req, address:req, instruction:vararg
	catch	.Lcaught\@
	movl	$0x12345678, %eax
.Lfault\@:
	\instruction
	fail	\number
.Lcaught\@:
	saw	\number, T_BUS, \error, .Lfault\@
	check	\number, $\address, seen_cr2
	check	\number, $0x12345678, %eax
	.endm

	.globl	program
program:
	movl	$RAM_END - 64, %esp	# the last bytes are not for the stack

	# the last bytes inside
	movb	RAM_END - 1, %al
	movw	RAM_END - 2, %ax
	movl	RAM_END - 4, %eax

	# reads and writes outside
	refuses	1, 0, RAM_END, movb RAM_END, %al
	refuses	2, PF_WRITE, RAM_END, movb %al, RAM_END
	refuses	3, 0, 0x80000000, movl 0x80000000, %eax
	refuses	4, 0, 0xffffffff, movb 0xffffffff, %al

	# on both sides of the end: cr2 is the first byte outside, and nothing was stored inside
	movl	$0x55555555, RAM_END - 4
	refuses	5, 0, RAM_END, movl RAM_END - 2, %eax
	refuses	6, PF_WRITE, RAM_END, movl %eax, RAM_END - 1
	refuses	7, PF_WRITE, RAM_END, movw %ax, RAM_END - 1
	check	8, $0x55555555, (RAM_END - 4)

	# no way from the last address to the first
	refuses	9, 0, 0xfffffffe, movl 0xfffffffe, %eax

	# what is read before it is written faults as a read
	refuses	10, 0, RAM_END, incl RAM_END

	# in user mode the error word says so
	catch	.Luser_read
	enter_user .Lread
.Lread:
	movl	RAM_END, %eax
.Luser_read:
	saw	11, T_BUS, PF_USER, .Lread
	catch	.Luser_write
	enter_user .Lwrite
.Lwrite:
	pushl	RAM_END - 4
.Lpop:
	popl	RAM_END
.Luser_write:
	saw	12, T_BUS, (PF_USER | PF_WRITE), .Lpop
	check	13, $(user_stack_top - 4), seen_esp
	pass
