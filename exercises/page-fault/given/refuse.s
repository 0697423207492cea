# refuse.s: what the program may not do is refused, costs no page, and changes none.

	.include "memory.inc"

	# attempt INSTRUCTION: it must be refused; what it did is noted otherwise
	.macro	attempt instruction:vararg
	movl	$1f, recover
	\instruction
	movl	$-1, %eax
	note
1:
	.endm

	.text
	.globl	test
test:
	movl	$0x77, %edx
	attempt	movl USER_BASE, %eax		# below the first region
	attempt	movl USER_BASE + 0x4000, %eax	# behind it
	attempt	movl %edx, USER_BASE + 0x1000	# to be read only, and not there
	attempt	movl %edx, USER_BASE + 0x20000
	attempt	movl %edx, USER_BASE + 0x3feffe	# the last two of its bytes are in a region
	note_pages				# 0

	# to be read only, and there
	movl	$wrong, recover
	read	0x2000
	attempt	movl %edx, USER_BASE + 0x2000
	movl	$wrong, recover
	read	0x2000
	note					# still 0
	movl	refused, %eax
	note
	ret

wrong:
	power_off 1
