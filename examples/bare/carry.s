# carry.s: 64-bit numbers in pairs of 32-bit registers. The carry flag joins the halves.
# Prints every fourth Fibonacci number up to the largest that fits.

	.include "toy.inc"

	.set	LAST, 92		# the 93rd number does not fit in 63 bits
	.set	EACH, 4

	.text
	.globl	_start
_start:
	# ebx:eax and ecx:edx are two neighbours, high half first
	xorl	%ebx, %ebx
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movl	$1, %edx
	movl	$0, %esi

next:
	testl	$EACH - 1, %esi
	jnz	step

	# print ebx:eax; pushal and popal keep all registers over that
	pushal
	movl	%ebx, %edx
	call	put_decimal64
	movb	$'\n', %al
	outb	%al, $PORT_CONSOLE_DATA
	popal

step:
	# the low halves first; what does not fit goes into the high ones
	addl	%edx, %eax
	adcl	%ecx, %ebx
	xchgl	%eax, %edx
	xchgl	%ebx, %ecx

	incl	%esi
	cmpl	$LAST, %esi
	jbe	next

	xorl	%eax, %eax
	outl	%eax, $PORT_POWER

# void put_decimal64(unsigned long long n)
# in: edx:eax = n. Clobbers eax, ecx, edx, esi.
#
#	4(%esp)	return address
#	0(%esp)	this call's digit, while the ones before it are printed
put_decimal64:
	# divide like on paper, with two digits of 32 bits: the high one leaves a rest for the low one
	movl	$10, %ecx
	movl	%eax, %esi
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
	xchgl	%eax, %esi		# esi ← high half of the quotient
	divl	%ecx
	pushl	%edx

	# edx:eax ← quotient; if any bit of it is set, there are more digits
	movl	%esi, %edx
	orl	%eax, %esi
	jz	.Ldigit
	call	put_decimal64
.Ldigit:
	popl	%eax
	addb	$'0', %al
	outb	%al, $PORT_CONSOLE_DATA
	ret
