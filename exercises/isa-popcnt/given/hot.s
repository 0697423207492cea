# hot.s: instructions in a loop that is worth being translated. The translator does not compute flags that nobody
# will read, and relies on the row for who writes and who reads them.

	.include "count.inc"

	.text
	.globl	_start
_start:
	movl	$200000, %ecx
	xorl	%ebx, %ebx
	xorl	%esi, %esi
1:	movl	%ecx, %eax
	imull	$2654435761, %eax

	# the carry of the sum is not the one that adc finds
	addl	$-1, %eax
	popcntl	%eax, %edx
	adcl	%edx, %ebx

	# ZF, of every second number
	stc
	popcntl	%ecx, %edx
	jc	3f
	testl	$1, %ecx
	jz	2f
	xorl	%eax, %eax
2:	popcntl	%eax, %edx
	jnz	4f
3:	incl	%esi
4:	decl	%ecx
	jnz	1b
	movl	%ebx, sums
	movl	%esi, sums + 4
	power_off 0

	.data
	.balign	4
	.globl	sums
sums:
	.long	0, 0
