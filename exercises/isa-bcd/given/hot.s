# hot.s: each of the six in a loop that is worth being translated, behind an instruction that sets the flags that it
# reads, and before one that reads the flags that it sets.

	.include "decimal.inc"

	.macro	step mnemonic
	movl	%ecx, %eax
	imull	$2654435761, %eax
	addb	%ah, %al
	\mnemonic
	adcl	%eax, %ebx
	jp	1f
	incl	%esi
1:	roll	$3, %ebx
	.endm

	.text
	.globl	_start
_start:
	movl	$50000, %ecx
	xorl	%ebx, %ebx
	xorl	%esi, %esi
.Lround:
	step	daa
	step	das
	step	aaa
	step	aas
	step	aam
	step	aad
	decl	%ecx
	jnz	.Lround
	movl	%ebx, sums
	movl	%esi, sums + 4
	power_off 0

	.data
	.balign	4
	.globl	sums
sums:
	.long	0, 0
