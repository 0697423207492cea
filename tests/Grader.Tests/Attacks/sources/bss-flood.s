# Wants memory that takes no room in the file.
#! sum not-built:
	.globl	answer
answer:	ret
	.bss
	.space	0x7fffffff
	.lcomm	more, 0x7ffffff0
