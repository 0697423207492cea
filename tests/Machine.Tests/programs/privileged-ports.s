# privileged-ports.s: in and out trap in user mode at every size, by number and by dx; the device does not see them.
# runs: physical paged ticking

	.include "check.inc"

	.set	RANDOM_2, 0xbeeb8da1	# the second word of the random source

# The instruction traps, with this port in edx.
	.macro	traps number:req, port:req, instruction:vararg
	catch	.Lcaught\@
	movl	$0x12345678, %eax
	movl	$\port, %edx
	enter_user .Luser\@
.Luser\@:
	\instruction
	ud2
.Lcaught\@:
	saw	\number, T_PROTECTION, 0, .Luser\@
	check	\number, $0x12345678, %eax
	.endm

	.globl	program
program:
	inl	$PORT_RANDOM, %eax	# the first word

	traps	1, 0, inb $PORT_RANDOM, %al
	traps	2, 0, inw $PORT_RANDOM, %ax
	traps	3, 0, inl $PORT_RANDOM, %eax
	traps	4, PORT_RANDOM, inb %dx, %al
	traps	5, PORT_RANDOM, inw %dx, %ax
	traps	6, PORT_RANDOM, inl %dx, %eax
	traps	7, 0, outb %al, $PORT_POWER
	traps	8, 0, outw %ax, $PORT_POWER
	traps	9, 0, outl %eax, $PORT_POWER
	traps	10, PORT_POWER, outb %al, %dx
	traps	11, PORT_POWER, outw %ax, %dx
	traps	12, PORT_POWER, outl %eax, %dx

	# a port that no device has is no exception
	traps	13, 0xffff, inb %dx, %al

	# nothing was read meanwhile: the next word is the second
	inl	$PORT_RANDOM, %eax
	check	14, $RANDOM_2, %eax
	pass
