# entry.s: the kernel's first instructions. From a machine with physical addresses to a kernel at
# KERNEL_BASE that has a vector table, memory and devices, and on to the first process.

.include "kernel.inc"

	.text

# _start: jumped to by the boot sector, at KERNEL_LOAD. Until paging is on, a symbol lies at its
# address - KERNEL_BASE; interrupts are off until the first process runs.
	.globl	_start
_start:
	# how much memory there is
	inl	$PORT_MEMORY_SIZE, %eax
	cmpl	$LEAST_MEMORY, %eax
	jb	.Ltoo_little
	cmpl	$MOST_MEMORY, %eax
	jbe	.Lmap
	movl	$MOST_MEMORY, %eax
.Lmap:
	movl	%eax, memory_size - KERNEL_BASE

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

	# paging on; read-only pages bind the kernel too
	movl	$kernel_directory - KERNEL_BASE, %eax
	movl	%eax, %cr3
	movl	$CR0_PG | CR0_WP, %eax
	movl	%eax, %cr0
	movl	$.Lhigh, %eax
	jmp	*%eax

	# up here for good: low addresses belong to processes
.Lhigh:
	movl	$0, kernel_directory
	movl	$kernel_directory - KERNEL_BASE, %eax
	movl	%eax, %cr3
	movl	$boot_stack_top, %esp
	xorl	%ebp, %ebp

	movl	$vector_table, %eax
	movl	%eax, %idtr
	call	pages_start
	call	archive_start
	call	process_start

	# timer and console may interrupt; the disk is asked only here
	movl	$~(1 << (T_TIMER - T_INTERRUPT) | 1 << (T_CONSOLE - T_INTERRUPT)), %eax
	outl	%eax, $PORT_INTERRUPT_MASK
	call	timer_start

	# leave the boot stack for the first process; nothing comes back to it
	movl	$boot_process, current
	jmp	schedule

	# still without paging, so the message is where its symbol is not
.Ltoo_little:
	movl	$too_little - KERNEL_BASE, %esi
	cld
.Lnext:
	lodsb
	testb	%al, %al
	jz	.Loff
	outb	%al, $PORT_CONSOLE_DATA
	jmp	.Lnext
.Loff:
	movl	$1, %eax
	outl	%eax, $PORT_POWER

	.section .rodata
too_little:
	.string	"kernel: less than 1 MiB of memory is too little\n"

	.bss
	.balign	PAGE_SIZE

# the directory that every process's is made from: the kernel's half
	.globl	kernel_directory
kernel_directory:
	.space	PAGE_SIZE

	.space	PAGE_SIZE
boot_stack_top:

# what schedule saves the boot stack to
boot_process:
	.space	P_SIZE

# bytes of RAM that the kernel uses
	.globl	memory_size
memory_size:
	.space	4
