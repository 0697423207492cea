# sum.s: decimal numbers of sixteen digits, added and subtracted digit pair by digit pair. The loops are worth being
# translated, and the carry has to live through daa: the row says who reads the flags of whom.

	.include "decimal.inc"

	.set	BYTES, 8
	.set	ROUNDS, 2000

	.text
	.globl	_start
_start:
	# a number by chance, decimal: what is no digit is made one
	movl	$step, %edi
	movl	$BYTES, %ecx
1:	inl	$PORT_RANDOM, %eax
	andb	$0x77, %al
	stosb
	loop	1b

	movl	$ROUNDS, %ebp
.Lround:
	movl	$sum, %edi
	movl	$step, %esi
	call	add
	testl	$3, %ebp
	jnz	2f
	movl	$difference, %edi
	movl	$sum, %esi
	call	subtract
2:	decl	%ebp
	jnz	.Lround
	power_off 0

# add: the number at esi to the one at edi, the lowest digits first
add:
	movl	$BYTES, %ecx
	clc
1:	movb	(%edi), %al
	adcb	(%esi), %al
	daa
	movb	%al, (%edi)
	leal	1(%edi), %edi
	leal	1(%esi), %esi
	decl	%ecx
	jnz	1b
	ret

# subtract: the number at esi from the one at edi
subtract:
	movl	$BYTES, %ecx
	clc
1:	movb	(%edi), %al
	sbbb	(%esi), %al
	das
	movb	%al, (%edi)
	leal	1(%edi), %edi
	leal	1(%esi), %esi
	decl	%ecx
	jnz	1b
	ret

	.data
	.balign	4
	.globl	sum, difference
step:
	.space	BYTES
sum:
	.space	BYTES
difference:
	.space	BYTES
