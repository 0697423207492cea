# bits.s: tricks with bits. Each routine answers a question about a number without a table.

	.include "toy.inc"

	.text
	.globl	_start
_start:
	movl	$numbers, %ebx

each:
	movl	(%ebx), %eax
	call	put_hex

	# how many bits are set?
	movl	(%ebx), %eax
	call	count_ones
	call	put_hex

	# is it a power of two?
	movl	(%ebx), %eax
	call	is_power_of_two
	call	put_hex

	# the same bits from the other end
	movl	(%ebx), %eax
	call	reverse_bits
	call	put_hex

	# how far apart are its highest and its lowest bit?
	movl	(%ebx), %eax
	call	spread
	call	put_hex

	movb	$'\n', %al
	outb	%al, $PORT_CONSOLE_DATA
	addl	$4, %ebx
	cmpl	$numbers_end, %ebx
	jb	each

	xorl	%eax, %eax
	outl	%eax, $PORT_POWER

# unsigned count_ones(unsigned n)
# in: eax = n. out: eax. Clobbers ecx, edx.
count_ones:
	movl	%eax, %edx
	xorl	%eax, %eax
.Lremove:
	testl	%edx, %edx
	jz	.Lcounted

	# n & (n - 1) is n without its lowest bit
	leal	-1(%edx), %ecx
	andl	%ecx, %edx
	incl	%eax
	jmp	.Lremove
.Lcounted:
	ret

# int is_power_of_two(unsigned n)
# in: eax = n. out: eax = 1 or 0. Clobbers ecx, edx.
is_power_of_two:
	# exactly then n is not 0, and nothing is left without its lowest bit
	xorl	%ecx, %ecx
	leal	-1(%eax), %edx
	testl	%edx, %eax
	sete	%cl
	testl	%eax, %eax
	setne	%al
	andb	%cl, %al
	movzbl	%al, %eax
	ret

# unsigned reverse_bits(unsigned n)
# in: eax = n. out: eax. Clobbers ecx, edx.
reverse_bits:
	movl	%eax, %edx
	movl	$32, %ecx
.Lnext_bit:
	# out at the bottom of one, in at the bottom of the other, through CF
	shrl	$1, %edx
	rcll	$1, %eax
	loop	.Lnext_bit
	ret

# unsigned spread(unsigned n)
# in: eax = n. out: eax = highest bit's number - lowest bit's; 0 for 0. Clobbers ecx.
spread:
	bsfl	%eax, %ecx
	jz	.Lnone
	bsrl	%eax, %eax
	subl	%ecx, %eax
.Lnone:
	ret

# void put_hex(unsigned n)
# in: eax = n. Prints eight digits and a space. Clobbers eax, ecx, edx.
put_hex:
	movl	%eax, %edx
	movl	$8, %ecx
.Lhex_digit:
	roll	$4, %edx
	movl	%edx, %eax
	andl	$15, %eax
	movb	hex_digits(%eax), %al
	outb	%al, $PORT_CONSOLE_DATA
	loop	.Lhex_digit
	movb	$' ', %al
	outb	%al, $PORT_CONSOLE_DATA
	ret

	.section .rodata
hex_digits:
	.ascii	"0123456789abcdef"
	.balign	4
numbers:
	.long	0, 1, 0x80000000, 0xffffffff, 0x12345678, 0x00010000, 0x000ff000
numbers_end:
