# refused.s: questions that the kernel must not answer. None of them writes anything.

	.include "ask.inc"

	.set	KERNEL, 0x80000000

	.text
	.globl	_start
_start:
	ask	$0x10001, $1			# no page begins there
	ask	$KERNEL, $1			# the kernel's
	ask	$KERNEL-PAGE_SIZE, $2		# half of it the kernel's
	ask	$KERNEL-PAGE_SIZE, $-1
	ask	$0x7ff00000, $0x80101		# round all addresses, to a page of the user's
	ask	$0xfffff000, $1
	ask	$KERNEL, $0			# nothing is asked: that is no harm
	ask	$0, $1				# nothing is there, and it is the user's

	# bytes where they may not be written: the kernel's memory, this program's text, nothing at all
	call_kernel RESIDENCE, $0x10000, $1, $KERNEL+0x10000
	call	say
	call_kernel RESIDENCE, $0x10000, $1, $_start
	call	say
	call_kernel RESIDENCE, $0x10000, $1, $0
	call	say

	# the last of them out of reach: and the first one is as it was
	call_kernel RESIDENCE, $0x10000, $2, $KERNEL-1
	call	say
	movzbl	KERNEL - 1, %eax
	call	say
	call_kernel EXIT, $0

	ask_data
