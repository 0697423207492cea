# list.s: a linked list. Builds 1 → 2 → … → 8 from a pool of nodes, turns it round, sums it up.

	.include "toy.inc"

	# struct node { struct node *next; int value; }
	.set	NODE_NEXT, 0
	.set	NODE_VALUE, 4
	.set	NODE_SIZE, 8

	.set	NODES, 8

	.text
	.globl	_start
_start:
	# push the values from the last to the first, so that 1 ends up in front
	movl	$NODES, %eax
build:
	call	push_node
	decl	%eax
	jnz	build

	call	put_list
	call	reverse
	call	put_list

	# exit status: the sum
	call	sum
	outl	%eax, $PORT_POWER

# void push_node(int value)
# in: eax = value. Puts it in front of the list. Clobbers ecx, edx.
push_node:
	# take the next node of the pool
	movl	free_node, %edx
	addl	$NODE_SIZE, free_node

	# the order matters: link the new node first, then let the list begin with it
	movl	%eax, NODE_VALUE(%edx)
	movl	list, %ecx
	movl	%ecx, NODE_NEXT(%edx)
	movl	%edx, list
	ret

# void reverse(void)
# Turns every arrow round, in one walk. Clobbers eax, ecx, edx.
reverse:
	xorl	%eax, %eax		# what is already reversed
	movl	list, %ecx		# what is still to do
.Lturn:
	jecxz	.Lturned
	movl	NODE_NEXT(%ecx), %edx
	movl	%eax, NODE_NEXT(%ecx)
	movl	%ecx, %eax
	movl	%edx, %ecx
	jmp	.Lturn
.Lturned:
	movl	%eax, list
	ret

# int sum(void)
# out: eax. Clobbers ecx.
sum:
	xorl	%eax, %eax
	movl	list, %ecx
.Ladd:
	jecxz	.Ladded
	addl	NODE_VALUE(%ecx), %eax
	movl	NODE_NEXT(%ecx), %ecx
	jmp	.Ladd
.Ladded:
	ret

# void put_list(void)
# Prints the values, one digit each. Clobbers eax, ecx.
put_list:
	movl	list, %ecx
.Lprint:
	jecxz	.Lprinted
	movl	NODE_VALUE(%ecx), %eax
	addb	$'0', %al
	outb	%al, $PORT_CONSOLE_DATA
	movb	$' ', %al
	outb	%al, $PORT_CONSOLE_DATA
	movl	NODE_NEXT(%ecx), %ecx
	jmp	.Lprint
.Lprinted:
	movb	$'\n', %al
	outb	%al, $PORT_CONSOLE_DATA
	ret

	.data
	.balign	4
list:
	.long	0			# an empty list is a null pointer
free_node:
	.long	pool

	.bss
	.balign	4
pool:
	.skip	NODES * NODE_SIZE
