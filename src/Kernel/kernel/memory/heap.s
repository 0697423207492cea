# heap.s: the system call that moves the heap's end.

.include "kernel.inc"

	.text

# int sys_sbrk(int change)
# out: the old end of the heap, or -1
	.globl	sys_sbrk
sys_sbrk:
	pushl	%ebx
	movl	current, %edx
	movl	P_BREAK(%edx), %ebx		# old
	testl	%eax, %eax
	js	.Lshrink

	# growing: below the end of what can be a heap
	addl	%ebx, %eax
	cmpl	$HEAP_TOP, %eax
	jbe	.Lresize
.Lsbrk_bad:
	movl	$-1, %eax
	popl	%ebx
	ret

	# shrinking: not down to the program's beginning
.Lshrink:
	addl	%ebx, %eax
	jnc	.Lsbrk_bad
	cmpl	P_BASE(%edx), %eax
	jbe	.Lsbrk_bad

.Lresize:
	call	space_resize
	testl	%eax, %eax
	jnz	.Lsbrk_bad
	movl	%ebx, %eax
	popl	%ebx
	ret
