# popcnt-chance.s: two thousand numbers by chance, with few bits and with many; all results are folded into one number,
# which one wrong bit changes.

	.include "count.inc"

	.text
	.globl	_start
_start:
	movl	$2000, %ebp
1:	inl	$PORT_RANDOM, %eax
	movl	%eax, %ecx
	inl	$PORT_RANDOM, %eax
	testl	$1, %ebp
	jz	2f
	andl	%eax, %ecx			# few
	inl	$PORT_RANDOM, %eax
	shrl	%cl, %eax
	andl	%eax, %ecx
2:	movl	$0x76543210, %edx
	movl	$0x76543210, %esi
	popcntl	%ecx, %edx
	pushfl
	popcntw	%cx, %si
	pushfl

	# fold
	popl	%eax
	andl	$FL_STATUS, %eax
	xorl	%eax, %esi
	popl	%eax
	andl	$FL_STATUS, %eax
	xorl	%eax, %edx
	imull	$16777619, %ebx
	xorl	%edx, %ebx
	imull	$16777619, %ebx
	xorl	%esi, %ebx
	decl	%ebp
	jnz	1b

	movl	%ebx, folded
	power_off 0

	.data
	.balign	4
	.globl	folded
folded:
	.long	0
