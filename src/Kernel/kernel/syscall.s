# syscall.s: the table of system calls, and the way from `int $64` to a handler.
#
# A handler is called as gcc's regparm(3) has it: the program's arguments are in eax, edx and ecx,
# copied but not yet believed; its result goes back in eax, -1 for an error,
# AGAIN if a signal has interrupted it (signals/deliver.s). Which calls there are is
# said in one place, isa/Machine/SystemCalls.cs; call NAME is carried out by sys_NAME.

.include "kernel.inc"

	.set	ROW_HANDLER, 0
	.set	ROW_ARGUMENTS, 4		# how many bytes of arguments it takes
	.set	ROW_SIZE, 8
	.set	MOST_ARGUMENTS, 3

	.macro	row number, name, function, arguments
	.org	system_calls + \number * ROW_SIZE
	.long	sys_\name, \arguments * 4
	.endm

	.section .rodata
	.balign	4
system_calls:
	.long	sys_none, 0
	for_each_system_call row

	# calls of xv6 that there is nothing behind yet
	.set	sys_chdir, sys_none
	.set	sys_mknod, sys_none
	.set	sys_unlink, sys_none
	.set	sys_link, sys_none
	.set	sys_mkdir, sys_none

	.text

# void system_call(struct frame *frame)
#
#	frame->esp + 12	third argument
#	frame->esp +  8	second argument
#	frame->esp +  4	first argument
#	frame->esp +  0	return address in the program
	.globl	system_call
system_call:
	pushl	%ebx
	subl	$MOST_ARGUMENTS * 4, %esp
	movl	%eax, %ebx

	# the number
	movl	TF_EAX(%ebx), %edx
	cmpl	$SYSTEM_CALLS, %edx
	jae	.Lrefuse

	# as many arguments as it takes
	movl	system_calls + ROW_ARGUMENTS(,%edx,ROW_SIZE), %ecx
	jecxz	.Lcall
	movl	%esp, %eax
	movl	TF_ESP(%ebx), %edx
	addl	$4, %edx
	jc	.Lrefuse
	call	copy_from_user
	testl	%eax, %eax
	jnz	.Lrefuse

	# the number is kept where a trap has its error word: eax is for the result
.Lcall:
	movl	TF_EAX(%ebx), %eax
	movl	%eax, TF_ERROR(%ebx)
	movl	system_calls + ROW_HANDLER(,%eax,ROW_SIZE), %ebx
	popl	%eax
	popl	%edx
	popl	%ecx
	call	*%ebx

	# the result, where the program will find it
.Lresult:
	movl	current, %edx
	movl	P_FRAME(%edx), %edx
	movl	%eax, TF_EAX(%edx)
	popl	%ebx
	ret

# int sys_none(void): a number without a call
sys_none:
	movl	$-1, %eax
	ret

.Lrefuse:
	addl	$MOST_ARGUMENTS * 4, %esp
	movl	$-1, %eax
	jmp	.Lresult
