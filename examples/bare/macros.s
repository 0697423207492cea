# macros.s: what the assembler can write for you. Macros, repetition, conditions, expressions.

	.include "toy.inc"

	.set	LOUD, 1			# try 0

# A macro is text with parameters. \@ is a number that no other expansion has, good for labels.
	.macro	print text
	.section .rodata
.Ltext\@:
	.ascii	"\text"
	.ifne	LOUD
	.ascii	"!"
	.endif
	.string	"\n"
	.previous
	movl	$.Ltext\@, %esi
	call	put_string
	.endm

# A parameter can have a default value.
	.macro	stop status=0
	movl	$\status, %eax
	outl	%eax, $PORT_POWER
	.endm

# Pushes all its arguments, from the last to the first, as C does. A macro may use itself.
	.macro	push_all first, rest:vararg
	.ifnb	\rest
	push_all \rest
	.endif
	pushl	\first
	.endm

	.text
	.globl	_start
_start:
	print	"a macro"
	print	"the same macro"

	# the table below, made by the assembler: 1 2 4 8 16 32 64
	movl	$powers, %ebx
.Leach:
	movzbl	(%ebx), %eax
	call	put_decimal
	movb	$' ', %al
	outb	%al, $PORT_CONSOLE_DATA
	incl	%ebx
	cmpl	$powers_end, %ebx
	jb	.Leach
	movb	$'\n', %al
	outb	%al, $PORT_CONSOLE_DATA

	# .irp writes its lines once for each value
	.irp	letter, 'T', 'o', 'y', '\n'
	movb	$\letter, %al
	outb	%al, $PORT_CONSOLE_DATA
	.endr

	# what was pushed last is on top: 1 + 2 × 3
	push_all $1, $2, $3
	popl	%eax
	popl	%ecx
	popl	%edx
	imull	%edx, %ecx
	addl	%ecx, %eax
	call	put_decimal
	print	""

	stop

# void put_string(const char *s)
# in: esi = s. Clobbers eax, esi.
put_string:
	lodsb
	testb	%al, %al
	jz	.Lprinted
	outb	%al, $PORT_CONSOLE_DATA
	jmp	put_string
.Lprinted:
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
powers:
	.set	power, 1
	.rept	7
	.byte	power
	.set	power, power * 2
	.endr
powers_end:

	# a check that costs nothing at run time
	.if	powers_end - powers != 7
	.error	"there must be seven powers"
	.endif
