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

	.macro	row number, name, function, arguments
	.if	\arguments > USER_WORDS
	.error	"a system call takes three arguments at most"
	.endif
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
	pushl	%esi
	movl	%eax, %ebx			# frame

	# the number
	movl	TF_EAX(%ebx), %esi
	cmpl	$SYSTEM_CALLS, %esi
	jae	.Lrefuse

	# as many arguments as it takes
	movl	system_calls + ROW_ARGUMENTS(,%esi,ROW_SIZE), %ecx
	jecxz	.Lcall
	movl	TF_ESP(%ebx), %eax
	addl	$4, %eax
	jc	.Lrefuse
	call	user_words
	jc	.Lrefuse

	# the number is kept where a trap has its error word: eax is for the result
.Lcall:
	movl	%esi, TF_ERROR(%ebx)
	call	*system_calls + ROW_HANDLER(,%esi,ROW_SIZE)

	# the result, where the program will find it
.Lresult:
	movl	%eax, TF_EAX(%ebx)
	popl	%esi
	popl	%ebx
	ret
.Lrefuse:
	movl	$-1, %eax
	jmp	.Lresult

# int sys_none(void): a number without a call
sys_none:
	movl	$-1, %eax
	ret
