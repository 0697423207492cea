# start.s: from physical addresses to a kernel at KERNEL_BASE.

.include "kernel.inc"

	.text

# void memory_map(uint size)
# Paging on. This runs, and returns, where it lies physically: a symbol is at its address -
# KERNEL_BASE.
	.globl	memory_map
memory_map:
	# all of it at KERNEL_BASE, in pages of 4 MiB; the first also where we are now
	leal	BIG_PAGE_SIZE - 1(%eax), %ecx
	shrl	$BIG_PAGE_SHIFT, %ecx
	movl	$PTE_P | PTE_W | PTE_PS, %eax
	movl	$kernel_directory - KERNEL_BASE, %edi
	movl	%eax, (%edi)
	addl	$(KERNEL_BASE >> BIG_PAGE_SHIFT) * 4, %edi
	cld
.Lentry:
	stosl
	addl	$BIG_PAGE_SIZE, %eax
	loop	.Lentry

	# read-only pages bind the kernel too
	popl	%edx
	movl	$kernel_directory - KERNEL_BASE, %eax
	movl	%eax, %cr3
	movl	$CR0_PG | CR0_WP, %eax
	movl	%eax, %cr0
	jmp	*%edx

# void memory_start(void)
	.globl	memory_start
memory_start:
	# low addresses belong to processes from now on
	movl	$0, kernel_directory
	movl	$kernel_directory - KERNEL_BASE, %eax
	movl	%eax, %cr3
	jmp	pages_start

	.bss
	.balign	PAGE_SIZE

# the directory that every process's is made from: the kernel's half
	.globl	kernel_directory
kernel_directory:
	.space	PAGE_SIZE
