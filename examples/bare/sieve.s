# sieve.s: the sieve of Eratosthenes. Crosses out the multiples of every prime; what stays is prime.

	.include "toy.inc"

	.set	LIMIT, 200

	.text
	.globl	_start
_start:
	movl	$2, %ebx

next:
	cmpb	$0, crossed(%ebx)
	jne	skip

	# ebx is prime
	movl	%ebx, %eax
	call	put_decimal
	movb	$' ', %al
	outb	%al, $PORT_CONSOLE_DATA

	# smaller multiples than its square have smaller factors: they are crossed out already
	movl	%ebx, %eax
	mull	%ebx
cross_out:
	cmpl	$LIMIT, %eax
	jae	skip
	movb	$1, crossed(%eax)
	addl	%ebx, %eax
	jmp	cross_out

skip:
	incl	%ebx
	cmpl	$LIMIT, %ebx
	jb	next

	movb	$'\n', %al
	outb	%al, $PORT_CONSOLE_DATA
	xorl	%eax, %eax
	outl	%eax, $PORT_POWER

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

	.bss
crossed:
	.skip	LIMIT			# a byte for each number; memory starts as zero
