# queens.s: eight queens on a chessboard, none of which attacks another. Recursion with backtracking:
# a queen for each row, and three sets of bits that say which columns are taken.

	.include "toy.inc"

	.set	SIZE, 8
	.set	ALL, (1 << SIZE) - 1

	.text
	.globl	_start
_start:
	# place(0, 0, 0, 0)
	xorl	%edi, %edi
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	call	place

	# exit status: the number of solutions
	movl	solutions, %eax
	outl	%eax, $PORT_POWER

# void place(unsigned row, unsigned columns, unsigned left, unsigned right)
# in: edi = row, eax = columns that are taken, ecx and edx = fields of this row that a diagonal from
# above reaches, going left and going right. Clobbers nothing.
#
#	20(%esp)	return address
#	16(%esp)	caller's ebx
#	12(%esp)	caller's esi
#	 8(%esp)	columns
#	 4(%esp)	left
#	 0(%esp)	right
	.set	COLUMNS, 8
	.set	LEFT, 4
	.set	RIGHT, 0

place:
	pushl	%ebx
	pushl	%esi
	pushl	%eax
	pushl	%ecx
	pushl	%edx

	# a queen in every row?
	cmpl	$SIZE, %edi
	jne	.Lsearch
	call	found
	jmp	.Ldone

.Lsearch:
	# ebx ← the fields of this row that nothing attacks
	movl	%eax, %ebx
	orl	%ecx, %ebx
	orl	%edx, %ebx
	notl	%ebx
	andl	$ALL, %ebx

.Lnext_field:
	# esi ← the lowest of them; ebx ← the others
	movl	%ebx, %esi
	negl	%esi
	andl	%ebx, %esi
	jz	.Ldone
	xorl	%esi, %ebx

	# the queen goes there; a row further down, its diagonals have moved by one field
	movl	%esi, board(,%edi,4)
	movl	COLUMNS(%esp), %eax
	orl	%esi, %eax
	movl	LEFT(%esp), %ecx
	orl	%esi, %ecx
	shll	$1, %ecx
	movl	RIGHT(%esp), %edx
	orl	%esi, %edx
	shrl	$1, %edx
	incl	%edi
	call	place
	decl	%edi
	jmp	.Lnext_field

.Ldone:
	popl	%edx
	popl	%ecx
	popl	%eax
	popl	%esi
	popl	%ebx
	ret

# void found(void)
# Counts a solution and prints the first. Clobbers eax, ecx, edx.
found:
	incl	solutions
	cmpl	$1, solutions
	jne	.Lprinted

	xorl	%ecx, %ecx
.Lrow:
	movl	board(,%ecx,4), %edx
	orl	$1 << SIZE, %edx	# a mark that stops the row

	# the lowest bit is the leftmost field
.Lfield:
	shrl	$1, %edx
	movb	$'.', %al
	jnc	.Lempty
	movb	$'Q', %al
.Lempty:
	outb	%al, $PORT_CONSOLE_DATA
	cmpl	$1, %edx
	jne	.Lfield

	movb	$'\n', %al
	outb	%al, $PORT_CONSOLE_DATA
	incl	%ecx
	cmpl	$SIZE, %ecx
	jb	.Lrow
.Lprinted:
	ret

	.bss
	.balign	4
board:
	.skip	SIZE * 4		# a bit for each row's queen
solutions:
	.skip	4
