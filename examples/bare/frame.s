# frame.s: how C calls a function. Arguments on the stack, a frame for locals, registers kept.
#
# The convention: the caller pushes the arguments from last to first and takes them off again; the
# result comes back in eax; eax, ecx and edx may change, all other registers must not.

	.include "toy.inc"

	.text
	.globl	_start
_start:
	# put_decimal(distance(3, 4, 15, 9))
	pushl	$9
	pushl	$15
	pushl	$4
	pushl	$3
	call	distance
	addl	$16, %esp
	pushl	%eax
	call	put_decimal
	addl	$4, %esp

	movb	$'\n', %al
	outb	%al, $PORT_CONSOLE_DATA
	xorl	%eax, %eax
	outl	%eax, $PORT_POWER

# int distance(int x1, int y1, int x2, int y2)
# out: eax = the square of the distance between two points.
#
#	20(%ebp)	y2
#	16(%ebp)	x2
#	12(%ebp)	y1
#	 8(%ebp)	x1
#	 4(%ebp)	return address
#	 0(%ebp)	caller's ebp
#	-4(%ebp)	dx, a local variable
#	-8(%ebp)	caller's ebx
	.set	X1, 8
	.set	Y1, 12
	.set	X2, 16
	.set	Y2, 20
	.set	DX, -4

distance:
	# enter: a frame with one local, and the register that we change
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	pushl	%ebx

	# dx ← square(x2 - x1)
	movl	X2(%ebp), %eax
	subl	X1(%ebp), %eax
	pushl	%eax
	call	square
	addl	$4, %esp
	movl	%eax, DX(%ebp)

	# eax ← square(y2 - y1) + dx
	movl	Y2(%ebp), %ebx
	subl	Y1(%ebp), %ebx
	pushl	%ebx
	call	square
	addl	$4, %esp
	addl	DX(%ebp), %eax

	# leave: everything back in the opposite order
	popl	%ebx
	movl	%ebp, %esp
	popl	%ebp
	ret

# int square(int n)
# A function this small does without a frame.
#
#	4(%esp)	n
#	0(%esp)	return address
square:
	movl	4(%esp), %eax
	imull	%eax, %eax
	ret

# void put_decimal(unsigned n)
#
#	8(%ebp)	n
#	4(%ebp)	return address
#	0(%ebp)	caller's ebp
	.set	N, 8

put_decimal:
	pushl	%ebp
	movl	%esp, %ebp

	# eax ← n / 10, edx ← n % 10
	movl	N(%ebp), %eax
	movl	$10, %ecx
	xorl	%edx, %edx
	divl	%ecx
	pushl	%edx

	# if (n / 10 != 0) put_decimal(n / 10)
	testl	%eax, %eax
	jz	.Ldigit
	pushl	%eax
	call	put_decimal
	addl	$4, %esp

.Ldigit:
	popl	%eax
	addb	$'0', %al
	outb	%al, $PORT_CONSOLE_DATA

	leave				# the same as: movl %ebp, %esp; popl %ebp
	ret
