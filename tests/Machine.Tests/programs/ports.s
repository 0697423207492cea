# ports.s: a port that no device has reads as all ones, at every size, and swallows what is written. Of what a device gives, an
# access takes the low bits; what a program writes is zero-extended.
# runs: physical paged
# traces: devices

	.include "check.inc"

	.set	NO_PORT, 0xfff0

	.globl	program
program:
	movl	$NO_PORT, %edx
	movl	$0, %eax
	outl	%eax, %dx
	inb	%dx, %al
	check	1, $0xff, %eax
	movl	$0, %eax
	inw	%dx, %ax
	check	2, $0xffff, %eax
	inl	%dx, %eax
	check	3, $~0, %eax

	# a device: the rest of the register stays
	write_port PORT_TIMER_INTERVAL, 0x12345678
	movl	$~0, %eax
	inb	$PORT_TIMER_INTERVAL, %al
	check	4, $0xffffff78, %eax
	inw	$PORT_TIMER_INTERVAL, %ax
	check	5, $0xffff5678, %eax
	movl	$~0, %eax
	outb	%al, $PORT_TIMER_INTERVAL
	check_port 6, PORT_TIMER_INTERVAL, 0xff
	movl	$~0, %eax
	outw	%ax, $PORT_TIMER_INTERVAL
	check_port 7, PORT_TIMER_INTERVAL, 0xffff

	# of dx, 16 bits are the port
	movl	$0xffff0000 | PORT_TIMER_INTERVAL, %edx
	inl	%dx, %eax
	check	8, $0xffff, %eax
	check_port 9, PORT_MEMORY_SIZE, 0x100000
	pass
