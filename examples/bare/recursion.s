# recursion.s: functions that call themselves. Factorials and Fibonacci numbers.

	.include "toy.inc"

	.set	LAST, 12		# 13! does not fit in 32 bits

	.text
	.globl	_start
_start:
	xorl	%ebx, %ebx

each:
	movl	%ebx, %eax
	call	put_decimal
	movl	%ebx, %eax
	call	factorial
	call	put_decimal
	movl	%ebx, %eax
	call	fibonacci
	call	put_decimal
	movb	$'\n', %al
	outb	%al, $PORT_CONSOLE_DATA

	incl	%ebx
	cmpl	$LAST, %ebx
	jbe	each

	xorl	%eax, %eax
	outl	%eax, $PORT_POWER

# unsigned factorial(unsigned n)
# in: eax = n. out: eax. Clobbers ecx, edx.
#
# The stack of factorial(3), just before the innermost call returns:
#
#	20(%esp)	return address in _start
#	16(%esp)	3
#	12(%esp)	return address in factorial
#	 8(%esp)	2
#	 4(%esp)	return address in factorial
#	 0(%esp)	1
factorial:
	pushl	%eax

	# factorial(0) = 1
	testl	%eax, %eax
	jz	.Lone

	# factorial(n) = factorial(n - 1) × n; each call has its own n on the stack
	decl	%eax
	call	factorial
	popl	%ecx
	mull	%ecx
	ret

.Lone:
	popl	%ecx
	movl	$1, %eax
	ret

# unsigned fibonacci(unsigned n)
# in: eax = n. out: eax. Clobbers nothing else.
#
#	8(%esp)	return address
#	4(%esp)	caller's esi
#	0(%esp)	n
fibonacci:
	# fibonacci(0) = 0, fibonacci(1) = 1
	cmpl	$2, %eax
	jb	.Lsmall

	pushl	%esi
	pushl	%eax

	# esi ← fibonacci(n - 1)
	decl	%eax
	call	fibonacci
	movl	%eax, %esi

	# eax ← fibonacci(n - 2) + esi
	popl	%eax
	subl	$2, %eax
	call	fibonacci
	addl	%esi, %eax

	popl	%esi
.Lsmall:
	ret

# void put_decimal(unsigned n)
# in: eax = n. Prints it and a space. Clobbers eax, ecx, edx.
put_decimal:
	call	put_digits
	movb	$' ', %al
	outb	%al, $PORT_CONSOLE_DATA
	ret

# void put_digits(unsigned n)
# in: eax = n. Clobbers eax, ecx, edx.
#
#	4(%esp)	return address
#	0(%esp)	this call's digit, while the ones before it are printed
put_digits:
	movl	$10, %ecx
	xorl	%edx, %edx
	divl	%ecx
	pushl	%edx
	testl	%eax, %eax
	jz	.Ldigit
	call	put_digits
.Ldigit:
	popl	%eax
	addb	$'0', %al
	outb	%al, $PORT_CONSOLE_DATA
	ret
