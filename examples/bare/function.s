# function.s: functions as data. Applies each function of a table to each number of another.

	.include "toy.inc"

	.text
	.globl	_start
_start:
	movl	$functions, %ebx

each_function:
	movl	$numbers, %esi

each_number:
	# the function's address comes from memory: call through it
	movl	(%esi), %eax
	call	*(%ebx)
	call	put_decimal
	movb	$' ', %al
	outb	%al, $PORT_CONSOLE_DATA

	addl	$4, %esi
	cmpl	$numbers_end, %esi
	jb	each_number

	movb	$'\n', %al
	outb	%al, $PORT_CONSOLE_DATA
	addl	$4, %ebx
	cmpl	$functions_end, %ebx
	jb	each_function

	xorl	%eax, %eax
	outl	%eax, $PORT_POWER

# Each of these: in: eax = n, out: eax, clobbers ecx, edx.

# unsigned square(unsigned n)
square:
	imull	%eax, %eax
	ret

# unsigned triple_plus_one(unsigned n)
triple_plus_one:
	leal	1(%eax,%eax,2), %eax	# lea computes, without touching memory or flags
	ret

# unsigned sum_to(unsigned n)
# out: 1 + 2 + … + n
sum_to:
	leal	1(%eax), %ecx
	mull	%ecx
	shrl	$1, %eax
	ret

# unsigned root(unsigned n)
# out: the largest r with r × r ≤ n
root:
	# the odd numbers 1, 3, 5, … add up to the squares: count how many fit
	xorl	%edx, %edx
	movl	$1, %ecx
.Lsubtract:
	subl	%ecx, %eax
	jb	.Lroot
	addl	$2, %ecx
	incl	%edx
	jmp	.Lsubtract
.Lroot:
	movl	%edx, %eax
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
functions:
	.long	square, triple_plus_one, sum_to, root
functions_end:
numbers:
	.long	0, 1, 2, 10, 99, 1000
numbers_end:
