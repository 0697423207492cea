# space.s: a process's memory, from fork and exec to its end. It is one segment, from user address 0
# to P_BREAK, and in physical memory from P_ORIGIN on:
#
#	P_BREAK		bound: any address from here on is refused
#	...		heap
#	...		program
#	STACK_TOP	P_BASE of most programs
#	...		stack: below 0 come the highest addresses, so it cannot leave the segment
#	0
#
# Nothing is shared and nothing is put off: what is promised is taken, and what is taken is zeros.

.include "kernel.inc"

	.text

# int space_new(struct process *p): a segment of no bytes, where the kernel ends
	.globl	space_new
space_new:
	movl	$0, P_PROMISE(%eax)
	movl	$0, P_BASE(%eax)
	movl	$0, P_BREAK(%eax)
	movl	pages_fresh, %edx
	movl	%edx, P_ORIGIN(%eax)
	call	segment_insert

	# all pages below are the kernel's for good
	xorl	%eax, %eax
	movl	pages_fresh, %edx
	movl	$PAGE_USED, %ecx
	call	pages_mark
	xorl	%eax, %eax
	ret

# int space_fork(struct process *child)
	.globl	space_fork
space_fork:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %ebx
	movl	current, %esi
	movl	P_BASE(%esi), %eax
	movl	%eax, P_BASE(%ebx)
	movl	P_BREAK(%esi), %eax
	movl	%eax, P_BREAK(%ebx)
	movl	$0, P_PROMISE(%ebx)
	movl	P_PROMISE(%esi), %edx
	movl	%ebx, %eax
	call	promise_change
	testl	%eax, %eax
	jnz	.Lfork_return
	movl	%ebx, %eax
	movl	P_BREAK(%ebx), %edx
	call	segment_place
	testl	%eax, %eax
	jnz	.Lfork_no_room

	# zeros where the stack is not used
	call	stack_used
	movl	%eax, %edi
	movl	P_ORIGIN(%ebx), %eax
	leal	(%eax,%edi), %edx
	call	pages_zero
	movl	%ebx, %eax
	movl	$PAGE_USED, %edx
	call	segment_mark

	# all the rest is copied
	movl	P_BREAK(%esi), %ecx
	subl	%edi, %ecx
	addl	$3, %ecx
	shrl	$2, %ecx
	movl	P_ORIGIN(%esi), %esi
	addl	%edi, %esi
	addl	P_ORIGIN(%ebx), %edi
	rep movsl
	xorl	%eax, %eax
.Lfork_return:
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

	# enough, but not in one piece
.Lfork_no_room:
	movl	%ebx, %eax
	xorl	%edx, %edx
	call	promise_change
	movl	$-1, %eax
	jmp	.Lfork_return

# stack_used: from where on there may be something in the current process's stack.
# out: eax: esp, or the word that it points into; 0, the end of the stack, if esp says nothing of that: it
# is somewhere else, or there is a stack for signals, and the process may be on either of the two
stack_used:
	movl	current, %edx
	cmpl	$0, P_SIGNAL_STACK_SIZE(%edx)
	jne	.Lstack_all
	movl	P_FRAME(%edx), %eax
	movl	TF_ESP(%eax), %eax
	cmpl	$STACK_TOP, %eax
	ja	.Lstack_all
	andl	$-4, %eax
	ret
.Lstack_all:
	xorl	%eax, %eax
	ret

# int space_exec(uint low, uint high)
# In another place if there is one that is clean; else where the old program is.
	.globl	space_exec
space_exec:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %edi			# low
	movl	%edx, %esi			# high
	movl	current, %ebx
	movl	%esi, %eax
	call	pages_of
	movl	%eax, %edx
	movl	%ebx, %eax
	call	promise_change
	testl	%eax, %eax
	jnz	.Lexec_return
	movl	%esi, %eax
	call	pages_of
	call	clean_find
	testl	%eax, %eax
	jz	.Lexec_here

	pushl	%eax
	movl	%ebx, %eax
	call	segment_remove
	popl	%eax
	movl	%eax, P_ORIGIN(%ebx)
	movl	%esi, P_BREAK(%ebx)
	movl	%ebx, %eax
	call	segment_insert
	movl	%ebx, %eax
	call	space_enter
	jmp	.Lexec_zeros

.Lexec_here:
	movl	%esi, %eax
	call	segment_resize
	testl	%eax, %eax
	jnz	.Lexec_return

.Lexec_zeros:
	movl	%edi, P_BASE(%ebx)
	xorl	%eax, %eax
	call	zeros_from
	xorl	%eax, %eax
.Lexec_return:
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

# zeros_from: zeros from user address eax to the current process's break, in pages that are its own now.
zeros_from:
	pushl	%esi
	pushl	%edi
	movl	current, %edx
	movl	P_ORIGIN(%edx), %esi
	movl	P_BREAK(%edx), %edi
	addl	%esi, %edi			# to
	addl	%eax, %esi			# from
	movl	%esi, %eax
	movl	%edi, %edx
	call	pages_zero
	movl	%esi, %eax
	movl	%edi, %edx
	movl	$PAGE_USED, %ecx
	call	pages_mark
	popl	%edi
	popl	%esi
	ret

# void space_load(uint to, const void *from, uint length, int writable)
# Base and bound know no right but all.
	.globl	space_load
space_load:
	pushl	%esi
	pushl	%edi
	movl	current, %edi
	movl	P_ORIGIN(%edi), %edi
	addl	%eax, %edi
	movl	%edx, %esi
	call	bytes_copy
	popl	%edi
	popl	%esi
	ret

# int space_resize(uint end)
	.globl	space_resize
space_resize:
	pushl	%ebx
	movl	current, %edx
	movl	P_BREAK(%edx), %ebx		# old end
	call	segment_resize
	testl	%eax, %eax
	jnz	.Lresize_return
	movl	%ebx, %eax
	call	zeros_from
	xorl	%eax, %eax
.Lresize_return:
	popl	%ebx
	ret

# void space_empty(void)
	.globl	space_empty
space_empty:
	movl	current, %eax
	call	segment_remove
	movl	current, %eax
	movl	$0, P_BASE(%eax)
	movl	$0, P_BREAK(%eax)
	xorl	%edx, %edx
	jmp	promise_change

# void space_drop(struct process *p): nothing is left
	.globl	space_drop
space_drop:
	ret

# void space_enter(struct process *p)
	.globl	space_enter
space_enter:
	movl	P_ORIGIN(%eax), %ecx
	movl	%ecx, %base
	movl	P_BREAK(%eax), %ecx
	movl	%ecx, %bound
	ret

# int space_touch(uint address, int write): there is no page fault that this could mend
	.globl	space_touch
space_touch:
	movl	$-1, %eax
	ret

# void *space_span(uint address, int write)
	.globl	space_span
space_span:
	movl	current, %ecx
	movl	P_BREAK(%ecx), %edx
	subl	%eax, %edx
	jbe	.Lspan_none
	cmpl	$KEPT_LOW, %eax
	jb	.Lspan_none
	addl	P_ORIGIN(%ecx), %eax
	ret
.Lspan_none:
	xorl	%eax, %eax
	ret
