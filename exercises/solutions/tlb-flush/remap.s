# remap.s: page table entries that change, and a processor that remembers what they were.

	.include "memory.inc"

	.set	MOST_SINGLE, 8			# so many pages are flushed one by one, more all at once

	# what the processor remembers, and what it has seen to: if one of these goes, it has to be told
	.set	PTE_GRANTED, PTE_P | PTE_W | PTE_U | PTE_A | PTE_D

	.text

# void page_set(uint address, uint entry)
# Gives the page of the window a new entry. The processor forgets the page if it may remember what is no
# longer so, and otherwise nothing.
	.globl	page_set
page_set:
	movl	%eax, %ecx
	shrl	$12, %ecx
	andl	$WINDOW_PAGES - 1, %ecx
	pushl	table(,%ecx,4)
	movl	%edx, table(,%ecx,4)
	popl	%ecx

	# what was not there is not remembered
	testl	$PTE_P, %ecx
	jz	.Lkept

	# another frame, or fewer bits
	xorl	%ecx, %edx			# what differs ...
	testl	$PAGE_MASK, %edx
	jnz	.Lflush
	andl	%ecx, %edx			# ... and was set
	testl	$PTE_GRANTED, %edx
	jz	.Lkept
.Lflush:
	invlpg	(%eax)
.Lkept:
	ret

# void pages_unmap(uint address, uint count)
# Takes away so many pages from the address on.
	.globl	pages_unmap
pages_unmap:
	pushl	%ebx
	pushl	%esi
	movl	%eax, %ebx
	movl	%edx, %esi
	cmpl	$MOST_SINGLE, %edx
	ja	.Lall

.Lpage:
	testl	%esi, %esi
	jz	.Ldone
	movl	%ebx, %eax
	xorl	%edx, %edx
	call	page_set
	addl	$PAGE_SIZE, %ebx
	decl	%esi
	jmp	.Lpage

.Lall:
	shrl	$12, %ebx
	andl	$WINDOW_PAGES - 1, %ebx
.Lentry:
	movl	$0, table(,%ebx,4)
	incl	%ebx
	decl	%esi
	jnz	.Lentry
	movl	%cr3, %eax
	movl	%eax, %cr3
.Ldone:
	popl	%esi
	popl	%ebx
	ret

# void space_switch(uint directory)
# From here on addresses are those of this directory. A switch to the one that is on costs nothing.
	.globl	space_switch
space_switch:
	movl	%cr3, %edx
	cmpl	%eax, %edx
	je	.Lsame
	movl	%eax, %cr3
.Lsame:
	ret
