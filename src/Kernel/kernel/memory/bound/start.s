# start.s: base and bound on. There is nothing to map: the kernel's addresses are physical.

.include "kernel.inc"

	.text

# void memory_map(uint size)
	.globl	memory_map
memory_map:
	movl	$CR0_BB, %eax
	movl	%eax, %cr0
	ret

# void memory_start(void)
# Processes are to begin at the low end of memory, the kernel's own pages at the high one.
	.globl	memory_start
memory_start:
	call	pages_start
	movl	pages_end, %eax
	movl	%eax, pages_low

	# the stack was there until now (entry.s)
	leal	-PAGE_SIZE(%eax), %eax
	movl	pages_end, %edx
	movl	$PAGE_DIRTY, %ecx
	jmp	pages_mark
