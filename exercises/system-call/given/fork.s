# fork.s: whose are the pages after a fork?

	.include "ask.inc"

	.text
	.globl	_start
_start:
	call_kernel SBRK, $0
	negl	%eax
	andl	$PAGE_SIZE - 1, %eax
	call_kernel SBRK, %eax
	call_kernel SBRK, $4*PAGE_SIZE
	movl	%eax, %ebp
	movl	$1, (%ebp)
	movl	$2, PAGE_SIZE(%ebp)
	movl	$3, 2 * PAGE_SIZE(%ebp)
	ask	%ebp, $4			# three are its own

	call_kernel FORK
	testl	%eax, %eax
	jz	child
	call_kernel WAIT
	ask	%ebp, $4			# shared until written; the child has ended, and does not know it
	movl	$4, (%ebp)
	ask	%ebp, $4
	call_kernel EXIT, $0

child:
	ask	%ebp, $4
	movl	$5, PAGE_SIZE(%ebp)
	movl	3 * PAGE_SIZE(%ebp), %eax
	ask	%ebp, $4
	call_kernel EXIT, $0

	ask_data
