# gcd.s: Euclid's algorithm, 2,300 years old, on a table of pairs. Ends by checking its answers.

	.include "toy.inc"

	# one row of the table
	.set	PAIR_A, 0
	.set	PAIR_B, 4
	.set	PAIR_GCD, 8		# what the answer must be
	.set	PAIR_SIZE, 12

	.text
	.globl	_start
_start:
	movl	$pairs, %ebx
	xorl	%ebp, %ebp		# wrong answers

each:
	movl	PAIR_A(%ebx), %eax
	movl	PAIR_B(%ebx), %edx
	call	gcd
	cmpl	PAIR_GCD(%ebx), %eax
	je	right
	incl	%ebp
right:
	call	put_decimal
	movb	$'\n', %al
	outb	%al, $PORT_CONSOLE_DATA

	addl	$PAIR_SIZE, %ebx
	cmpl	$pairs_end, %ebx
	jb	each

	# exit status: the number of wrong answers
	movl	%ebp, %eax
	outl	%eax, $PORT_POWER

# unsigned gcd(unsigned a, unsigned b)
# in: eax = a, edx = b. out: eax. Clobbers ecx, edx.
gcd:
	# while b ≠ 0: a, b ← b, a mod b
	testl	%edx, %edx
	jz	.Ldone
	movl	%edx, %ecx
	xorl	%edx, %edx
	divl	%ecx			# edx ← a mod b
	movl	%ecx, %eax
	jmp	gcd
.Ldone:
	ret

# void put_decimal(unsigned n)
# in: eax = n. Clobbers eax, ecx, edx.
#
#	4(%esp)	return address
#	0(%esp)	this call's digit, while the ones before it are printed
put_decimal:
	movl	$10, %ecx
	xorl	%edx, %edx
	divl	%ecx
	pushl	%edx
	testl	%eax, %eax
	jz	.Ldigit
	call	put_decimal
.Ldigit:
	popl	%eax
	addb	$'0', %al
	outb	%al, $PORT_CONSOLE_DATA
	ret

	.section .rodata
	.balign	4
pairs:
	.long	12, 18, 6
	.long	1071, 462, 21
	.long	17, 5, 1
	.long	0, 9, 9
	.long	4294967295, 65537, 65537
	.long	2971215073, 1836311903, 1	# neighbours in Fibonacci's sequence: the slowest case
pairs_end:
