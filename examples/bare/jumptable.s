# jumptable.s: a switch as a table of addresses. Runs a small program for a machine with one
# accumulator: each byte is an operation, and the operation's number is its place in the table.

	.include "toy.inc"

	# the operations
	.set	OP_STOP, 0
	.set	OP_LOAD, 1		# followed by a byte
	.set	OP_ADD, 2		# followed by a byte
	.set	OP_DOUBLE, 3
	.set	OP_PRINT, 4
	.set	OPERATIONS, 5

	.text
	.globl	_start
_start:
	movl	$program, %esi		# the next operation
	xorl	%ebx, %ebx		# the accumulator

next:
	xorl	%eax, %eax
	lodsb

	# never jump through a table without a look at the index
	cmpl	$OPERATIONS, %eax
	jae	bad_operation
	jmp	*table(,%eax,4)

load:
	xorl	%eax, %eax
	lodsb
	movl	%eax, %ebx
	jmp	next

add:
	xorl	%eax, %eax
	lodsb
	addl	%eax, %ebx
	jmp	next

double:
	addl	%ebx, %ebx
	jmp	next

print:
	movl	%ebx, %eax
	call	put_decimal
	movb	$'\n', %al
	outb	%al, $PORT_CONSOLE_DATA
	jmp	next

stop:
	xorl	%eax, %eax
	outl	%eax, $PORT_POWER

bad_operation:
	movl	$1, %eax
	outl	%eax, $PORT_POWER

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
table:
	.long	stop, load, add, double, print

program:
	.byte	OP_LOAD, 5
	.byte	OP_PRINT
	.byte	OP_DOUBLE
	.byte	OP_DOUBLE
	.byte	OP_PRINT
	.byte	OP_ADD, 22
	.byte	OP_PRINT
	.byte	OP_STOP
