# Tells the debugger that its code stands in files, and in lines, where it does not.
#! sum failed: result: 00000001
	.file	1 "/etc/passwd"
	.file	2 "../snapshots/sum.verified.txt"
	.file	3 "hidden.s"
	.globl	answer
answer:	.loc	1 1
	nop
	.loc	2 2147483647
	movl	$1, %eax
	.loc	3 1
	ret
