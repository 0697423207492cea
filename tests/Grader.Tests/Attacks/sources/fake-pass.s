# Prints what a grader might take for a pass, and ends well.
#! sum failed: PASS: 100 of 100 points
#! kernel failed: general protection
	.include "toy.inc"
	.text
	.globl	answer
answer:
	movl	$text, %esi
1:	movb	(%esi), %al
	testb	%al, %al
	jz	2f
	outb	%al, $PORT_CONSOLE_DATA
	incl	%esi
	jmp	1b
2:	movl	$0, %eax
	outl	%eax, $PORT_POWER
	.section .rodata
text:	.string	"PASS: 100 of 100 points\nok 1 - sum\nexit\n    status 0\nmemory\n    result: 000013ba\n"
