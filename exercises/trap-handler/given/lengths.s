# lengths.s: divisions of many sizes and forms. Whoever knows the length of one does not know the next.

	.include "guard.inc"

	# attempt INSTRUCTION: a bit of the result is 1 if it failed
	.macro	attempt instruction:vararg
	shll	$1, %ebp
	movl	$0x80000000, %eax
	movl	$-1, %edx
	movl	$-1, %ecx
	guard	1f, \instruction
	jmp	2f
1:	incl	%ebp
2:
	.endm

	.text
	.globl	_start
_start:
	call	trap_start
	xorl	%ebp, %ebp
	xorl	%ebx, %ebx
	movl	$3, %esi
	attempt	divl %ebx
	attempt	divb %bl
	attempt	divw %bx
	attempt	idivl %ebx
	attempt	idivl %ecx			# -2^31 / -1 is 2^31, and there is no such number
	attempt	divl numbers
	attempt	divl numbers(,%esi,4)		# by 1000: but the dividend is too large
	attempt	divw numbers + 2(%ebx,%esi,4)
	attempt	idivl numbers(%ebx,%esi,4)	# this one is a number
	attempt	divb numbers(%ebx)
	attempt	divl %es:numbers + 4(%ebx,%ebx,8)
	attempt	idivb numbers + 12
	movl	%ebp, answers
	power_off 0

	.data
	.balign	4
	.globl	answers
answers:
	.long	0
numbers:
	.long	0, 0, 0, 1000
