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

# pages_of: out: eax, how many pages a segment with a break at eax has
pages_of:
	addl	$PAGE_SIZE - 1, %eax
	shrl	$PAGE_SHIFT, %eax
	ret

# int segment_make(struct process *p, uint size): promised and placed; anything is in it
segment_make:
	pushl	%ebx
	pushl	%esi
	movl	%eax, %ebx
	movl	%edx, %esi
	movl	$0, P_PROMISE(%ebx)
	movl	%edx, %eax
	call	pages_of
	movl	%eax, %edx
	movl	%ebx, %eax
	call	promise_change
	testl	%eax, %eax
	jnz	.Lmake_return
	movl	%ebx, %eax
	movl	%esi, %edx
	movl	%esi, P_BREAK(%ebx)
	call	segment_place
	testl	%eax, %eax
	jz	.Lmake_return

	# enough, but not in one piece
	movl	%ebx, %eax
	xorl	%edx, %edx
	call	promise_change
	movl	$-1, %eax
.Lmake_return:
	popl	%esi
	popl	%ebx
	ret

# int space_new(struct process *p): a stack
	.globl	space_new
space_new:
	movl	$STACK_TOP, %edx
	movl	%edx, P_BASE(%eax)
	jmp	segment_make

# int space_fork(struct process *child)
	.globl	space_fork
space_fork:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %ebx
	movl	current, %edx
	movl	P_BREAK(%edx), %edx
	call	segment_make
	testl	%eax, %eax
	jnz	.Lfork_return

	movl	current, %edx
	movl	P_BASE(%edx), %eax
	movl	%eax, P_BASE(%ebx)
	movl	P_ORIGIN(%edx), %esi
	movl	P_ORIGIN(%ebx), %edi
	movl	P_BREAK(%edx), %ecx
	addl	$3, %ecx
	shrl	$2, %ecx
	rep movsl
	xorl	%eax, %eax
.Lfork_return:
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

# int space_exec(uint low, uint high)
	.globl	space_exec
space_exec:
	pushl	%ebx
	movl	%eax, %ebx
	movl	%edx, %eax
	call	space_resize
	testl	%eax, %eax
	jnz	.Lexec_return
	movl	current, %edx
	movl	%ebx, P_BASE(%edx)
	xorl	%eax, %eax
	call	zeros_from
	xorl	%eax, %eax
.Lexec_return:
	popl	%ebx
	ret

# zeros_from: zeros from user address eax to the current process's break.
zeros_from:
	pushl	%edi
	movl	current, %edx
	movl	P_BREAK(%edx), %ecx
	subl	%eax, %ecx
	jbe	.Lzeros_end
	movl	P_ORIGIN(%edx), %edi
	addl	%eax, %edi
	xorl	%eax, %eax
	movl	%ecx, %edx
	andl	$3, %ecx
	rep stosb
	movl	%edx, %ecx
	shrl	$2, %ecx
	rep stosl
.Lzeros_end:
	popl	%edi
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
# Grows where it is; else in a hole that is big enough; else when all others have made way.
	.globl	space_resize
space_resize:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %esi			# new end
	movl	current, %ebx
	movl	P_BREAK(%ebx), %edi		# old end
	call	pages_of
	movl	%eax, %edx
	movl	%ebx, %eax
	call	promise_change
	testl	%eax, %eax
	jnz	.Lresize_return

	call	resize_fits
	jbe	.Lresized
	movl	%ebx, %eax
	movl	%esi, %edx
	call	segment_grow_elsewhere
	call	resize_fits
	jbe	.Lresized
	movl	%ebx, %eax
	call	segments_gather
	call	resize_fits
	ja	.Lresize_none

	# zeros where there was nothing
.Lresized:
	movl	%esi, P_BREAK(%ebx)
	movl	%ebx, %eax
	call	space_enter
	movl	%edi, %eax
	call	zeros_from
	xorl	%eax, %eax
.Lresize_return:
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

	# enough, but not in one piece
.Lresize_none:
	movl	%edi, %eax
	call	pages_of
	movl	%eax, %edx
	movl	%ebx, %eax
	call	promise_change
	movl	$-1, %eax
	jmp	.Lresize_return

# resize_fits: flags: below or equal if the segment of ebx can end at esi where it is
resize_fits:
	movl	%ebx, %eax
	call	segment_room
	movl	P_ORIGIN(%ebx), %edx
	addl	%esi, %edx
	cmpl	%eax, %edx
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
