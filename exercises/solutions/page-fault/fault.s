# fault.s: pages that come when they are touched, and are copied when they are written.

	.include "memory.inc"

	.text

# int page_fault(uint address, uint error)
# Supplies the page at the address, or a copy of it, if the program may do there what the error word says.
# out: 0: the instruction can be tried again; -1: it did what it may not
	.globl	page_fault
page_fault:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %esi
	movl	%edx, %edi

	# may it?
	call	region_of
	testl	%eax, %eax
	jz	.Lrefuse
	testl	$PF_WRITE, %edi
	jz	.Lallowed
	testl	$REGION_WRITE, %eax
	jz	.Lrefuse
.Lallowed:
	movl	%eax, %ecx			# what may be done there

	# ebx: its entry in the page table
	movl	%esi, %ebx
	shrl	$12, %ebx
	andl	$USER_PAGES - 1, %ebx
	shll	$2, %ebx
	addl	current_table, %ebx
	testl	$PTE_P, (%ebx)
	jnz	.Lshared

	# nothing there: a page of zeros. No flush: that there was nothing is never remembered
	movl	$PTE_P | PTE_U, %esi
	testl	$REGION_WRITE, %ecx
	jz	.Ltake
	orl	$PTE_W, %esi
.Ltake:
	call	page_take
	orl	%eax, %esi
	movl	%eax, %edi
	xorl	%eax, %eax
	movl	$PAGE_SIZE / 4, %ecx
	rep stosl
	movl	%esi, (%ebx)
	jmp	.Ldone

	# a page that is shared until somebody writes: whoever is the last keeps it
.Lshared:
	testl	$PTE_COW, (%ebx)
	jz	.Lrefuse
	movl	(%ebx), %esi
	andl	$PAGE_MASK, %esi
	movl	%esi, %eax
	call	page_users
	cmpl	$1, %eax
	je	.Lown

	# the others keep the old one
	call	page_take
	pushl	%eax
	pushl	%esi
	movl	%eax, %edi
	movl	$PAGE_SIZE / 4, %ecx
	rep movsl
	popl	%eax
	call	page_drop
	popl	%esi
.Lown:
	orl	$PTE_P | PTE_W | PTE_U, %esi
	movl	%esi, (%ebx)

.Ldone:
	xorl	%eax, %eax
.Lreturn:
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
.Lrefuse:
	movl	$-1, %eax
	jmp	.Lreturn

# void space_fork(uint *from, uint *to)
# Makes the empty space `to` a copy of `from`, the one that is entered: what may be written is shared until
# somebody does, and what may only be read is shared for ever.
	.globl	space_fork
space_fork:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %esi
	movl	%edx, %edi
	movl	$USER_PAGES, %ebx
.Lentry:
	movl	(%esi), %eax
	testl	$PTE_P, %eax
	jz	.Lnext
	testl	$PTE_W, %eax
	jz	.Lshare
	andl	$~PTE_W, %eax
	orl	$PTE_COW, %eax
	movl	%eax, (%esi)
.Lshare:
	movl	%eax, (%edi)
	andl	$PAGE_MASK, %eax
	call	page_share
.Lnext:
	addl	$4, %esi
	addl	$4, %edi
	decl	%ebx
	jnz	.Lentry

	# rights have been taken away: what the processor remembers allows too much
	movl	%cr3, %eax
	movl	%eax, %cr3
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
