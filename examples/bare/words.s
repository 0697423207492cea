# words.s: counts lines, words and characters of the input, as wc does, with a state machine: the
# table says for each state and kind of character which state comes next.

	.include "toy.inc"

	# states; a row of the table each
	.set	OUTSIDE, 0
	.set	INSIDE, 1

	# kinds of characters; a column each
	.set	SPACE, 0
	.set	NEWLINE, 1
	.set	OTHER, 2
	.set	KINDS, 3

	.text
	.globl	_start
_start:
	movl	$OUTSIDE, %ebx		# the state

next:
	inb	$PORT_CONSOLE_STATUS, %al
	testb	$CONSOLE_END_OF_INPUT, %al
	jnz	report
	testb	$CONSOLE_INPUT_READY, %al
	jz	next
	inb	$PORT_CONSOLE_DATA, %al
	incl	characters

	# edx ← the kind of al
	movl	$SPACE, %edx
	cmpb	$' ', %al
	je	step
	cmpb	$'\t', %al
	je	step
	movl	$NEWLINE, %edx
	incl	lines
	cmpb	$'\n', %al
	je	step
	decl	lines
	movl	$OTHER, %edx

step:
	# ebx ← the next state; a word is counted where it begins
	movl	%ebx, %ecx
	leal	(%ebx,%ebx,2), %ebx	# × KINDS
	movzbl	transitions(%ebx,%edx), %ebx
	cmpl	%ecx, %ebx
	jbe	next			# only from OUTSIDE to INSIDE does the state grow
	incl	words
	jmp	next

report:
	movl	lines, %eax
	call	put_decimal
	movl	words, %eax
	call	put_decimal
	movl	characters, %eax
	call	put_decimal
	movb	$'\n', %al
	outb	%al, $PORT_CONSOLE_DATA

	xorl	%eax, %eax
	outl	%eax, $PORT_POWER

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

	.section .rodata
transitions:
	#	SPACE    NEWLINE  OTHER
	.byte	OUTSIDE, OUTSIDE, INSIDE	# from OUTSIDE
	.byte	OUTSIDE, OUTSIDE, INSIDE	# from INSIDE

	.bss
	.balign	4
lines:
	.skip	4
words:
	.skip	4
characters:
	.skip	4
