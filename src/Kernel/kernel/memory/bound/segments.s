# segments.s: where processes lie. Each has one piece of memory, its segment, of whole pages; a list in
# the order of their addresses goes through P_HIGHER. What is between two of them is a hole
# (spec/15-kernel-memory.md §3).

.include "kernel.inc"

	.text

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
	movl	lowest, %edx
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
# Puts p into the first hole that is big enough; if there is none, the others move together, which makes
# one hole of all.
# out: 0; -1 if that is too small, too
	.globl	segment_place
segment_place:
	pushl	%ebx
	pushl	%esi
	movl	%eax, %ebx			# process
	leal	PAGE_SIZE - 1(%edx), %esi
	andl	$-PAGE_SIZE, %esi		# size
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
	movl	(%edx), %ecx
	movl	%ecx, P_HIGHER(%ebx)
	movl	%ebx, (%edx)
	xorl	%eax, %eax
.Lplace_return:
	popl	%esi
	popl	%ebx
	ret
.Lplace_none:
	movl	$-1, %eax
	jmp	.Lplace_return

# hole_find: the first hole of at least eax bytes.
# out: eax, its address, or 0; edx, the link that leads past it
hole_find:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %ebx			# size
	movl	$lowest, %edx
	movl	pages_fresh, %esi		# where the hole begins
.Lhole:
	movl	(%edx), %edi			# the process behind it
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
	leal	P_HIGHER(%edi), %edx
	jmp	.Lhole
.Lhole_none:
	xorl	%esi, %esi
.Lhole_found:
	movl	%esi, %eax
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

# void segment_remove(struct process *p): its memory is a hole, or part of one
	.globl	segment_remove
segment_remove:
	movl	$lowest, %edx
.Lremove_look:
	movl	(%edx), %ecx
	cmpl	%eax, %ecx
	je	.Lremove
	leal	P_HIGHER(%ecx), %edx
	jmp	.Lremove_look
.Lremove:
	movl	P_HIGHER(%eax), %ecx
	movl	%ecx, (%edx)
	ret

# void segment_move(struct process *p, uint to)
# Its bytes, whichever way they overlap, and its base.
	.globl	segment_move
segment_move:
	pushl	%esi
	pushl	%edi
	movl	P_BREAK(%eax), %ecx
	addl	$3, %ecx
	shrl	$2, %ecx			# words
	movl	%edx, %edi
	movl	P_ORIGIN(%eax), %esi
	movl	%edx, P_ORIGIN(%eax)
	cmpl	%esi, %edi
	je	.Lmoved
	ja	.Lmove_up
	rep movsl
	jmp	.Lmoved

	# upward, the last word first
.Lmove_up:
	leal	-4(%esi,%ecx,4), %esi
	leal	-4(%edi,%ecx,4), %edi
	std
	rep movsl
	cld

	# its base, if it is loaded
.Lmoved:
	popl	%edi
	popl	%esi
	cmpl	current, %eax
	je	space_enter
	ret

# void segment_grow_elsewhere(struct process *p, uint size)
# Moves p to the first hole that has room for it at its new size, if there is one.
	.globl	segment_grow_elsewhere
segment_grow_elsewhere:
	pushl	%ebx
	movl	%eax, %ebx
	leal	PAGE_SIZE - 1(%edx), %eax
	andl	$-PAGE_SIZE, %eax
	call	hole_find
	testl	%eax, %eax
	jz	.Lno_hole

	# out of the list, and in again behind the link, unless that was p's own
	pushl	%eax
	leal	P_HIGHER(%ebx), %ecx
	cmpl	%ecx, %edx
	je	.Lin_place
	pushl	%edx
	movl	%ebx, %eax
	call	segment_remove
	popl	%edx
	movl	(%edx), %ecx
	movl	%ecx, P_HIGHER(%ebx)
	movl	%ebx, (%edx)
.Lin_place:
	popl	%edx
	movl	%ebx, %eax
	popl	%ebx
	jmp	segment_move
.Lno_hole:
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
	movl	lowest, %ebx
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

	.data
	.balign	4

# the process with the lowest address
lowest:
	.long	0
