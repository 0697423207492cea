# segments.s: where processes lie. Each has one piece of memory, its segment, of whole pages; a list in
# the order of their addresses goes through P_HIGHER. What is between two of them is a hole
# (spec/15-kernel-memory.md §3).

.include "kernel.inc"

	.text

# uint pages_of(uint size): how many pages so many bytes take
	.globl	pages_of
pages_of:
	addl	$PAGE_SIZE - 1, %eax
	shrl	$PAGE_SHIFT, %eax
	ret

# uint segment_end(const struct process *p): where its pages end
# clobbers: eax alone
	.globl	segment_end
segment_end:
	pushl	%edx
	movl	P_ORIGIN(%eax), %edx
	addl	P_BREAK(%eax), %edx
	leal	PAGE_SIZE - 1(%edx), %eax
	andl	$-PAGE_SIZE, %eax
	popl	%edx
	ret

# uint segments_end(void): where the last one ends
	.globl	segments_end
segments_end:
	movl	lowest_segment, %edx
	movl	pages_fresh, %eax
.Lend_next:
	testl	%edx, %edx
	jz	.Lend_found
	movl	%edx, %eax
	call	segment_end
	movl	P_HIGHER(%edx), %edx
	jmp	.Lend_next
.Lend_found:
	ret

# uint segment_room(const struct process *p): up to where it could grow
	.globl	segment_room
segment_room:
	movl	P_HIGHER(%eax), %edx
	movl	pages_low, %eax
	testl	%edx, %edx
	jz	.Lroom_found
	movl	P_ORIGIN(%edx), %eax
.Lroom_found:
	ret

# int segment_place(struct process *p, uint size)
# Puts p where all is clean; or into the first hole that is big enough; if there is none, the others move
# together, which makes one hole of all.
# out: 0; -1 if that is too small, too
	.globl	segment_place
segment_place:
	pushl	%ebx
	pushl	%esi
	movl	%eax, %ebx			# process
	movl	%edx, %eax
	call	pages_of
	movl	%eax, %esi
	call	clean_find
	testl	%eax, %eax
	jnz	.Lplace
	shll	$PAGE_SHIFT, %esi		# size
	movl	%esi, %eax
	call	hole_find
	testl	%eax, %eax
	jnz	.Lplace
	call	segments_gather			# eax is 0
	movl	%esi, %eax
	call	hole_find
	testl	%eax, %eax
	jz	.Lplace_none

.Lplace:
	movl	%eax, P_ORIGIN(%ebx)
	movl	%ebx, %eax
	call	segment_insert
	xorl	%eax, %eax
.Lplace_return:
	popl	%esi
	popl	%ebx
	ret
.Lplace_none:
	movl	$-1, %eax
	jmp	.Lplace_return

# uint hole_find(uint size)
# out: the address of the first hole of at least so many bytes, or 0
	.globl	hole_find
hole_find:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %ebx			# size
	movl	lowest_segment, %edi		# the process behind the hole
	movl	pages_fresh, %esi		# where the hole begins
.Lhole:
	movl	pages_low, %ecx
	testl	%edi, %edi
	jz	.Lhole_end
	movl	P_ORIGIN(%edi), %ecx
.Lhole_end:
	subl	%esi, %ecx
	cmpl	%ebx, %ecx
	jae	.Lhole_found
	testl	%edi, %edi
	jz	.Lhole_none
	movl	%edi, %eax
	call	segment_end
	movl	%eax, %esi
	movl	P_HIGHER(%edi), %edi
	jmp	.Lhole
.Lhole_none:
	xorl	%esi, %esi
.Lhole_found:
	movl	%esi, %eax
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

# void segment_insert(struct process *p): into the list, where its address belongs
	.globl	segment_insert
segment_insert:
	pushl	%ebx
	movl	P_ORIGIN(%eax), %ebx
	movl	$lowest_segment, %edx
.Linsert_look:
	movl	(%edx), %ecx
	testl	%ecx, %ecx
	jz	.Linsert
	cmpl	%ebx, P_ORIGIN(%ecx)
	ja	.Linsert
	leal	P_HIGHER(%ecx), %edx
	jmp	.Linsert_look
.Linsert:
	movl	%ecx, P_HIGHER(%eax)
	movl	%eax, (%edx)
	popl	%ebx
	ret

# void segment_remove(struct process *p): its memory is a hole, or part of one, and dirty
	.globl	segment_remove
segment_remove:
	movl	$lowest_segment, %edx
.Lremove_look:
	movl	(%edx), %ecx
	cmpl	%eax, %ecx
	je	.Lremove
	leal	P_HIGHER(%ecx), %edx
	jmp	.Lremove_look
.Lremove:
	movl	P_HIGHER(%eax), %ecx
	movl	%ecx, (%edx)
	movl	$PAGE_DIRTY, %edx
	# falls through

# void segment_mark(struct process *p, uint state): its pages are that now
	.globl	segment_mark
segment_mark:
	movl	%edx, %ecx
	movl	P_ORIGIN(%eax), %edx
	pushl	%edx
	call	segment_end			# keeps edx and ecx
	movl	%eax, %edx
	popl	%eax
	jmp	pages_mark

	.data
	.balign	4

# the process with the lowest address
	.globl	lowest_segment
lowest_segment:
	.long	0
