# moves.s: who moves when: a process that grows and has no room, or those that are in the way of one, or of
# the kernel's own pages. What they leave is dirty.

.include "kernel.inc"

	.text

# int segment_resize(uint end)
# Gives the current process's segment another end: where it is; else in a hole that is big enough; else
# when all others have made way.
# out: 0; -1 with the old end. Anything is in what it has more
	.globl	segment_resize
segment_resize:
	pushl	%ebx
	pushl	%esi
	movl	%eax, %esi			# new end
	movl	current, %ebx
	call	pages_of
	movl	%eax, %edx
	movl	%ebx, %eax
	call	promise_change
	testl	%eax, %eax
	jnz	.Lresized_return

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

	# what it has less is dirty
.Lresized:
	movl	P_ORIGIN(%ebx), %eax
	movl	P_BREAK(%ebx), %edx
	addl	%eax, %edx
	addl	%esi, %eax
	movl	$PAGE_DIRTY, %ecx
	call	pages_mark
	movl	%esi, P_BREAK(%ebx)
	movl	%ebx, %eax
	call	space_enter
	xorl	%eax, %eax
.Lresized_return:
	popl	%esi
	popl	%ebx
	ret

	# enough, but not in one piece
.Lresize_none:
	movl	P_BREAK(%ebx), %eax
	call	pages_of
	movl	%eax, %edx
	movl	%ebx, %eax
	call	promise_change
	movl	$-1, %eax
	jmp	.Lresized_return

# resize_fits: flags: below or equal if the segment of ebx can end at esi where it is
resize_fits:
	movl	%ebx, %eax
	call	segment_room
	movl	P_ORIGIN(%ebx), %edx
	addl	%esi, %edx
	cmpl	%eax, %edx
	ret

# void segment_move(struct process *p, uint to)
# Its bytes, whichever way they overlap, and its base.
segment_move:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %ebx
	movl	%edx, %edi			# to
	movl	P_ORIGIN(%ebx), %esi
	cmpl	%esi, %edi
	je	.Lmoved
	movl	$PAGE_DIRTY, %edx
	call	segment_mark

	movl	%edi, P_ORIGIN(%ebx)
	movl	P_BREAK(%ebx), %ecx
	addl	$3, %ecx
	shrl	$2, %ecx			# words
	cmpl	%esi, %edi
	ja	.Lmove_up
	rep movsl
	jmp	.Lmove_mark

	# upward, the last word first
.Lmove_up:
	leal	-4(%esi,%ecx,4), %esi
	leal	-4(%edi,%ecx,4), %edi
	std
	rep movsl
	cld

	# its base, if it is loaded
.Lmove_mark:
	movl	%ebx, %eax
	movl	$PAGE_USED, %edx
	call	segment_mark
	cmpl	current, %ebx
	jne	.Lmoved
	movl	%ebx, %eax
	call	space_enter
.Lmoved:
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

# void segment_grow_elsewhere(struct process *p, uint size)
# Moves p to the first hole that has room for it at its new size, if there is one.
segment_grow_elsewhere:
	pushl	%ebx
	pushl	%esi
	movl	%eax, %ebx
	leal	PAGE_SIZE - 1(%edx), %eax
	andl	$-PAGE_SIZE, %eax
	call	hole_find
	testl	%eax, %eax
	jz	.Lno_hole
	movl	%eax, %esi
	movl	%ebx, %eax
	call	segment_remove
	movl	%ebx, %eax
	movl	%esi, %edx
	call	segment_move
	movl	%ebx, %eax
	call	segment_insert
.Lno_hole:
	popl	%esi
	popl	%ebx
	ret

# void segments_gather(struct process *p)
# Makes one hole of all behind p: p and who lies below it move down, the others up. If p is 0, all move
# down.
	.globl	segments_gather
segments_gather:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %edi
	movl	lowest_segment, %ebx
	movl	pages_fresh, %esi		# where the next one down there goes
.Lgather_down:
	testl	%ebx, %ebx
	jz	.Lgathered
	movl	%ebx, %eax
	movl	%esi, %edx
	call	segment_move
	movl	%ebx, %eax
	call	segment_end
	movl	%eax, %esi
	cmpl	%edi, %ebx
	movl	P_HIGHER(%ebx), %ebx
	jne	.Lgather_down

	movl	%ebx, %eax
	call	gather_up
.Lgathered:
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

# uint gather_up(struct process *p)
# Moves p and those above it up, the highest first: each calls this for the next.
# out: the address of the lowest
gather_up:
	testl	%eax, %eax
	jz	.Ltop
	pushl	%ebx
	movl	%eax, %ebx
	movl	P_HIGHER(%eax), %eax
	call	gather_up
	movl	%eax, %edx			# where its end is to be
	movl	%ebx, %eax
	call	segment_end
	subl	P_ORIGIN(%ebx), %eax
	subl	%eax, %edx
	movl	%ebx, %eax
	call	segment_move
	movl	P_ORIGIN(%ebx), %eax
	popl	%ebx
	ret
.Ltop:
	movl	pages_low, %eax
	ret

