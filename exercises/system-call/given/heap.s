# heap.s: memory that a process has been promised, and what becomes of it when it is read and written.

	.include "ask.inc"

	.text
	.globl	_start
_start:
	# six pages, from a page's beginning on
	call_kernel SBRK, $0
	negl	%eax
	andl	$PAGE_SIZE - 1, %eax
	call_kernel SBRK, %eax
	call_kernel SBRK, $6*PAGE_SIZE
	movl	%eax, %ebp
	ask	%ebp, $6			# nothing

	# one is read, one written, one read and then written
	movl	PAGE_SIZE(%ebp), %eax
	movl	%eax, 3 * PAGE_SIZE(%ebp)
	movl	4 * PAGE_SIZE(%ebp), %eax
	movl	%eax, 4 * PAGE_SIZE(%ebp)
	ask	%ebp, $6
	leal	3 * PAGE_SIZE(%ebp), %ebx
	ask	%ebx, $1
	ask	%ebx, $0

	# far away there is not even a table
	ask	$0x40000000, $2
	call_kernel EXIT, $0

	ask_data
