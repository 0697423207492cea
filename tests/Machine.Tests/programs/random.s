# random.s: the random source gives the sequence that the seed fixes, 32 bits a read, or the low ones; writing changes nothing.
# runs: physical paged ticking
# traces: devices

	.include "check.inc"

	.globl	program
program:
	# the first words after seed 1
	check_port 1, PORT_RANDOM, 0x910a2dec
	check_port 2, PORT_RANDOM, 0xbeeb8da1
	write_port PORT_RANDOM, 1
	movl	$0, %eax
	inb	$PORT_RANDOM, %al
	check	3, $0xee, %eax		# of 0xf893a2ee
	inw	$PORT_RANDOM, %ax
	check	4, $0x8690, %eax	# of 0x71c18690
	pass
