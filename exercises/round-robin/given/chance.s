# chance.s: as many threads as there can be, and a quantum by chance. Each computes something of its own,
# which comes out right whenever it is interrupted, if only nothing is lost.

	.include "threads.inc"

	.set	STACK_SIZE, 512

	.text
	.globl	_start
_start:
	movl	$THREADS, %ebx
	movl	$stacks + STACK_SIZE, %edx
.Lcreate:
	pushl	%edx
	movl	$compute, %eax
	call	thread_create
	popl	%edx
	addl	$STACK_SIZE, %edx
	decl	%ebx
	jnz	.Lcreate

	inl	$PORT_RANDOM, %eax
	andl	$1023, %eax
	addl	$300, %eax
	call	thread_start
	power_off 0

# its number is the order in which it begins
compute:
	cli
	movl	begun, %ebp
	incl	begun
	inl	$PORT_RANDOM, %eax
	sti
	movl	%eax, %esi
	xorl	%edi, %edi
	movl	$1000, %ecx
.Lstep:
	# a product of 64 bits, and all flags between two instructions
	movl	%esi, %eax
	movl	$1103515245, %edx
	mull	%edx
	addl	%eax, %edi
	adcl	%edx, %edi
	rcll	$1, %edi
	leal	12345(%eax), %esi
	loop	.Lstep
	movl	%edi, sums(,%ebp,4)
	cli
	incl	ended
	cmpl	$1, ended
	jne	1f
	movl	begun, %eax
	movl	%eax, begun_by_then
1:	sti
	ret

	.bss
	.balign	16
	.globl	sums, begun_by_then
sums:
	.space	THREADS * 4

# threads that had begun when the first one ended
begun_by_then:
	.space	4
begun:
	.space	4
ended:
	.space	4
	.balign	16
stacks:
	.space	THREADS * STACK_SIZE
