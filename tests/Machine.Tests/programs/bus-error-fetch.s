# bus-error-fetch.s: fetching from outside RAM is a bus error of the instruction that would be there, also of one that
# begins on the last bytes of RAM.
# runs: physical paged

	.include "check.inc"

	.set	RAM_END, 0x100000
	.set	NOP, 0x90

	.globl	program
program:
	movl	$RAM_END - 64, %esp	# the last bytes are not for the stack

	# jump past the end
	catch	.Ljumped
	movl	$RAM_END, %eax
	jmp	*%eax
.Ljumped:
	saw	1, T_BUS, 0, RAM_END
	check	2, $RAM_END, seen_cr2

	# run past the end
	movb	$NOP, RAM_END - 1
	catch	.Lran
	movl	$RAM_END - 1, %eax
	jmp	*%eax
.Lran:
	saw	3, T_BUS, 0, RAM_END

	# the first two bytes of a movl are inside
	movw	first_bytes, %ax
	movw	%ax, RAM_END - 2
	catch	.Lpartly
	movl	$0x12345678, %eax
	movl	$RAM_END - 2, %ebx
	jmp	*%ebx
.Lpartly:
	saw	4, T_BUS, 0, (RAM_END - 2)
	check	5, $RAM_END, seen_cr2
	check	6, $0x12345678, %eax

	# as a user
	catch	.Luser
	enter_user RAM_END
.Luser:
	saw	7, T_BUS, PF_USER, RAM_END
	pass

first_bytes:
	movl	$0, %eax
