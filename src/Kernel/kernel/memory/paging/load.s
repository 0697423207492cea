# load.s: a program's bytes into pages of their own; memory beyond them is given when it is touched.

.include "kernel.inc"

	.text

# void space_load(uint address, const void *from, uint length, int writable)
#
#	24(%esp)	writable
#	20(%esp)	return address
#	16(%esp)	ebp
#	12(%esp)	ebx
#	 8(%esp)	esi
#	 4(%esp)	edi
#	 0(%esp)	the end of the bytes in memory
	.set	LOAD_WRITABLE, 24
	.set	LOAD_END, 0
	.globl	space_load
space_load:
	pushl	%ebp
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %ebp			# where to
	movl	%edx, %esi			# where from
	addl	%eax, %ecx
	pushl	%ecx

.Lload_page:
	cmpl	LOAD_END(%esp), %ebp
	jae	.Lload_end

	# the page, perhaps begun by another segment
	movl	current, %eax
	movl	%ebp, %edx
	call	table_make_entry
	movl	%eax, %ebx
	testl	$PTE_P, (%ebx)
	jnz	.Lload_rights
	call	page_take_zeroed
	leal	-KERNEL_BASE + PTE_P + PTE_U(%eax), %eax
	movl	%eax, (%ebx)
.Lload_rights:
	cmpl	$0, LOAD_WRITABLE(%esp)
	je	.Lload_copy
	orl	$PTE_W, (%ebx)

	# up to the end of the page or of the bytes; by the kernel's address, which may be written
.Lload_copy:
	movl	%ebp, %ecx
	orl	$PAGE_SIZE - 1, %ecx
	incl	%ecx
	cmpl	LOAD_END(%esp), %ecx
	jbe	.Lload_bytes
	movl	LOAD_END(%esp), %ecx
.Lload_bytes:
	subl	%ebp, %ecx
	movl	(%ebx), %edi
	andl	$-PAGE_SIZE, %edi
	movl	%ebp, %eax
	andl	$PAGE_SIZE - 1, %eax
	leal	KERNEL_BASE(%edi,%eax), %edi
	addl	%ecx, %ebp
	call	bytes_copy
	jmp	.Lload_page

.Lload_end:
	addl	$4, %esp
	popl	%edi
	popl	%esi
	popl	%ebx
	popl	%ebp
	ret
