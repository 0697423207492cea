# number.s: one number in decimal, hexadecimal and binary.

	.include "toy.inc"

	.text
	.globl	_start
_start:
	movl	$3735928559, %ebx

	movl	%ebx, %eax
	call	put_decimal
	call	put_newline

	movl	%ebx, %eax
	call	put_hex
	call	put_newline

	movl	%ebx, %eax
	call	put_binary
	call	put_newline

	xorl	%eax, %eax
	outl	%eax, $PORT_POWER

# void put_decimal(unsigned n)
# in: eax = n. Clobbers eax, ecx, edx.
#
# The last digit is found first and printed last: the stack turns the order round.
#
#	4(%esp)	return address
#	0(%esp)	this call's digit, while the ones before it are printed
put_decimal:
	# eax ← n / 10, edx ← n % 10
	movl	$10, %ecx
	xorl	%edx, %edx
	divl	%ecx
	pushl	%edx

	# first all that is left of this digit
	testl	%eax, %eax
	jz	.Ldigit
	call	put_decimal

.Ldigit:
	popl	%eax
	addb	$'0', %al
	outb	%al, $PORT_CONSOLE_DATA
	ret

# void put_hex(unsigned n)
# in: eax = n. Clobbers eax, ecx, edx.
put_hex:
	movl	%eax, %edx
	movl	$8, %ecx

.Lhex_digit:
	# the top four bits come round to the bottom
	roll	$4, %edx
	movl	%edx, %eax
	andl	$15, %eax
	movb	hex_digits(%eax), %al
	outb	%al, $PORT_CONSOLE_DATA
	decl	%ecx
	jnz	.Lhex_digit
	ret

# void put_binary(unsigned n)
# in: eax = n. Clobbers eax, ecx, edx.
put_binary:
	movl	%eax, %edx
	movl	$32, %ecx

.Lbit:
	# the bit that is shifted out becomes CF, and adc turns CF into a character
	shll	$1, %edx
	movb	$'0', %al
	adcb	$0, %al
	outb	%al, $PORT_CONSOLE_DATA
	decl	%ecx
	jnz	.Lbit
	ret

# void put_newline(void)
# Clobbers eax.
put_newline:
	movb	$'\n', %al
	outb	%al, $PORT_CONSOLE_DATA
	ret

	.section .rodata
hex_digits:
	.ascii	"0123456789abcdef"
