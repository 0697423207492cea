# loop.s: loops, one inside another. Prints the multiplication table up to 9 × 9.

	.include "toy.inc"

	.set	LAST, 9

	.text
	.globl	_start
_start:
	movl	$1, %ebx		# row

row:
	movl	$1, %ecx		# column

column:
	# eax ← row × column, as two digits
	movl	%ebx, %eax
	imull	%ecx, %eax
	call	put_two_digits

	incl	%ecx
	cmpl	$LAST, %ecx
	jbe	column

	# the row is full
	movb	$'\n', %al
	outb	%al, $PORT_CONSOLE_DATA
	incl	%ebx
	cmpl	$LAST, %ebx
	jbe	row

	xorl	%eax, %eax
	outl	%eax, $PORT_POWER

# void put_two_digits(unsigned n)
# in: eax = n < 100. Prints it in a field of three. Clobbers eax, edx.
put_two_digits:
	# dl ← the tens, dh ← the ones
	movb	$10, %dl
	divb	%dl			# al ← ax / 10, ah ← ax % 10
	movl	%eax, %edx

	movb	$' ', %al
	outb	%al, $PORT_CONSOLE_DATA

	# no leading zero: al is still a space
	testb	%dl, %dl
	jz	.Ltens
	movb	%dl, %al
	addb	$'0', %al
.Ltens:
	outb	%al, $PORT_CONSOLE_DATA

	movb	%dh, %al
	addb	$'0', %al
	outb	%al, $PORT_CONSOLE_DATA
	ret
