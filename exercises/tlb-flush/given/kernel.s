# kernel.s: paging, a window of pages to be mapped, frames that can be told apart, and a handler that goes
# on behind what faults.
#
#	0x40400000
#			the window: one page table, `table`
#	0x40000000
#			nothing
#	0x01000000
#			all RAM at its own addresses, for the kernel
#	0x00000000

	.include "memory.inc"

	.text
	.globl	_start
_start:
	movl	$vectors, %eax
	movl	%eax, %idtr

	# RAM, and the window; the second space has the same
	movl	$directory, %edi
	movl	$PTE_P | PTE_W | PTE_PS, %eax
.Lram:
	movl	%eax, (%edi)
	movl	%eax, second_directory - directory(%edi)
	addl	$4, %edi
	addl	$0x400000, %eax
	cmpl	$0x1000000, %eax
	jb	.Lram
	movl	$table + (PTE_P | PTE_W | PTE_U), directory + (WINDOW >> 22) * 4
	movl	$second_table + (PTE_P | PTE_W | PTE_U), second_directory + (WINDOW >> 22) * 4

	# each frame says which it is
	movl	$FRAMES, %edi
	xorl	%eax, %eax
.Lframe:
	movl	%eax, (%edi)
	addl	$PAGE_SIZE, %edi
	incl	%eax
	cmpl	$FRAME_COUNT, %eax
	jb	.Lframe

	movl	$directory, %eax
	movl	%eax, %cr3
	movl	$CR0_PG | CR0_WP, %eax
	movl	%eax, %cr0
	call	test
	power_off 0

# trap_page: the handler of vector 14
trap_page:
	incl	faults
	pushl	%eax
	movl	recover, %eax
	movl	%eax, 4 + FRAME_EIP(%esp)
	popl	%eax
	addl	$FRAME_EIP, %esp
	iret

	.data
	.balign	8
vectors:
	.space	T_PAGE * GATE_SIZE
	.long	trap_page, GATE_PRESENT

	.globl	result
# where the next of the results goes
result:
	.long	results

	.bss
	.balign	4
	.globl	recover, faults, results, table, second_table, directory, second_directory

# where the program goes on after a page fault
recover:
	.space	4
faults:
	.space	4
results:
	.space	256

	.balign	PAGE_SIZE
table:
	.space	PAGE_SIZE
second_table:
	.space	PAGE_SIZE
directory:
	.space	PAGE_SIZE
second_directory:
	.space	PAGE_SIZE
