# registers.s: four threads that have something in every register and flag, and look whether it stays there.

	.include "threads.inc"

	.set	ROUNDS, 400

	# Counts in esi; everything else has to stay as it is. The carry is set, and the direction is down in
	# the threads with odd numbers.
	.macro	careful_thread name, number
\name:
	lock
	incl	begun
	movl	$\number * 0x01010101, %ebx
	movl	$\number * 0x01010101 + 1, %ecx
	movl	$\number * 0x01010101 + 2, %edx
	movl	$\number * 0x01010101 + 3, %edi
	movl	%esp, %ebp
	movl	$ROUNDS, %esi
	.if	\number & 1
	std
	.endif
	stc
.Lround\@:
	jnc	wrong
	pushfl
	popl	%eax
	andl	$FL_DF, %eax
	cmpl	$FL_DF * (\number & 1), %eax
	jne	wrong
	cmpl	$\number * 0x01010101, %ebx
	jne	wrong
	cmpl	$\number * 0x01010101 + 1, %ecx
	jne	wrong
	cmpl	$\number * 0x01010101 + 2, %edx
	jne	wrong
	cmpl	$\number * 0x01010101 + 3, %edi
	jne	wrong
	cmpl	%esp, %ebp
	jne	wrong
	movl	$\number, %eax
	cmpl	$\number, %eax
	jne	wrong
	stc
	decl	%esi				# leaves the carry
	jnz	.Lround\@
	cld
	cli
	incl	right
	cmpl	$1, right
	jne	1f
	movl	begun, %eax
	movl	%eax, begun_by_then
1:	sti
	ret
	.endm

	.set	FL_DF, 1 << 10

	.text
	.globl	_start
_start:
	thread	first, first_stack
	thread	second, second_stack
	thread	third, third_stack
	thread	fourth, fourth_stack

	# a quantum that divides nothing
	movl	$577, %eax
	call	thread_start
	power_off 0

	careful_thread first, 1
	careful_thread second, 2
	careful_thread third, 3
	careful_thread fourth, 4

wrong:
	cli
	power_off 1

	.bss
	.balign	16
	.globl	right, begun_by_then
right:
	.space	4

# threads that had begun when the first one ended
begun_by_then:
	.space	4
begun:
	.space	4
	.balign	16
	.space	512
first_stack:
	.space	512
second_stack:
	.space	512
third_stack:
	.space	512
fourth_stack:
