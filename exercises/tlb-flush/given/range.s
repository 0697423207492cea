# range.s: 0, 8 and 9 pages go. The pages beside them stay; up to eight are flushed one by one, and with
# nine everything is.

	.include "memory.inc"

	# look_at FIRST, COUNT: how many of these pages can be read
	.macro	look_at first, count
	xorl	%ebx, %ebx
	movl	$WINDOW + (\first) * PAGE_SIZE, %esi
	movl	$\count, %ecx
1:	movl	$2f, recover
	movl	(%esi), %eax
	incl	%ebx
2:	addl	$PAGE_SIZE, %esi
	loop	1b
	movl	%ebx, %eax
	note
	.endm

	# unmap FIRST, COUNT
	.macro	unmap first, count
	movl	$WINDOW + (\first) * PAGE_SIZE, %eax
	movl	$\count, %edx
	call	pages_unmap
	.endm

	.text
	.globl	test
test:
	movl	$0x5a5a, %ebp
	movl	$32, %ebx
	movl	$WINDOW, %esi
	movl	$FRAMES + RIGHTS, %edi
1:	movl	%esi, %eax
	movl	%edi, %edx
	call	page_set
	addl	$PAGE_SIZE, %esi
	addl	$PAGE_SIZE, %edi
	decl	%ebx
	jnz	1b
	look_at	0, 32				# 32
	slip	31, 41, RIGHTS

	unmap	4, 0
	look_at	0, 32				# 32
	unmap	4, 8
	look_at	0, 32				# 24
	look	3
	look	12
	look	31				# 31: it was not flushed

	unmap	16, 9
	look_at	0, 32				# 15
	look	15
	look	25
	look	31				# 41: it was
	movl	%ebp, %eax
	note
	ret
