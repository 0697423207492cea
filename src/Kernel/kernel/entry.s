# entry.s: the kernel's first instructions. From a machine with physical addresses to a kernel that has
# its addresses, a vector table, memory and devices, and on to the first process
# (spec/16-kernel-boot.md §2).

.include "kernel.inc"

	# what is written has pages of its own: a store to a page of code costs the processor more
	.data
	.balign	PAGE_SIZE

	.text

# _start: jumped to by the boot sector, at KERNEL_LOAD. Until memory is mapped, a symbol lies at its
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

	# on the ROM's stack, at the end of memory, until the kernel's own has its address
	call	memory_map
	movl	$.Lmapped, %eax
	jmp	*%eax
.Lmapped:
	movl	$boot_stack_top, %esp
	xorl	%ebp, %ebp

	movl	$vector_table, %eax
	movl	%eax, %idtr
	call	memory_start

	# the disk may interrupt; it is asked only here
	movl	$~(1 << (T_DISK - T_INTERRUPT)), %eax
	outl	%eax, $PORT_INTERRUPT_MASK
	call	archive_start
	call	process_start

	# from now on timer and console may
	movl	$~(1 << (T_TIMER - T_INTERRUPT) | 1 << (T_CONSOLE - T_INTERRUPT)), %eax
	outl	%eax, $PORT_INTERRUPT_MASK
	call	timer_start

	# leave the boot stack for the first process; nothing comes back to it
	movl	$boot_process, current
	jmp	schedule

	# nothing is mapped yet, so the message may be where its symbol is not
.Ltoo_little:
	movl	$too_little - KERNEL_BASE, %esi
	# falls through

.include "boot/fail.inc"

	.section .rodata
too_little:
	.ascii	"kernel: less than "
	.byte	'0' + (LEAST_MEMORY >> 20)
	.string	" MiB of memory is too little\n"

	.bss
	.balign	PAGE_SIZE

	.space	PAGE_SIZE
boot_stack_top:

# what schedule saves the boot stack to
boot_process:
	.space	P_SIZE

# bytes of RAM that the kernel uses
	.globl	memory_size
memory_size:
	.space	4
