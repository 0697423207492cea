# wait.s: a child that takes longer than its parent waits, and then does not.

	.include "timeout.inc"

	.text
	.globl	main
main:
	call	fork
	testl	%eax, %eax
	jnz	.Lparent
	c	sleep_ticks, $4*TICKS
	movl	$42, %eax
	ret

.Lparent:
	movl	%eax, %ebx
	c	waitpid_timeout, %ebx, $status, $TICKS
	c	printf, $wait_text, %eax, status
	c	waitpid_timeout, $-1, $status, $TICKS
	c	printf, $wait_text, %eax, status
	c	waitpid_timeout, %ebx, $status, $10*TICKS
	subl	%ebx, %eax			# its pid
	c	printf, $wait_text, %eax, status
	c	waitpid_timeout, $-1, $status, $TICKS
	c	printf, $wait_text, %eax, status
	xorl	%eax, %eax
	ret

	.section .rodata
wait_text:
	.string	"wait %d, status %x\n"

	.bss
	.balign	4
status:
	.space	4
