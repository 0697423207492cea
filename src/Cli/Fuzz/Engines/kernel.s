# kernel.s: what stands under the random programs on which engines are compared. It starts a program; after a fault it goes
# on at another of the program's places; it takes interrupts and calls, and does nothing about them.
#
# The host sets up the system registers and, from PARAMETERS on, what follows; this address, PLACES, RING and the bit TF are given with
# the assembler's options.

	.include "toy.inc"

	.set	MASK, PARAMETERS		# for the interrupt controller
	.set	INTERVAL, PARAMETERS + 4	# for the timer
	.set	CONTROL, PARAMETERS + 8
	.set	EAX, PARAMETERS + 12		# the program's eax
	.set	FRAME, PARAMETERS + 16		# the program's eip, eflags, esp
	.set	COUNTER, PARAMETERS + 28	# faults so far
	.set	TICKS, PARAMETERS + 32		# interrupts so far
	.set	TOUCHED, PARAMETERS + 36	# the address of a word that the kernel changes
	.set	RING_SIZE, PARAMETERS + 40	# descriptors of the disk, from RING on
	.set	CR3_CHANGE, PARAMETERS + 44	# bits of cr3, base and bound that a switch changes
	.set	BASE_CHANGE, PARAMETERS + 48
	.set	BOUND_CHANGE, PARAMETERS + 52
	.set	ENTRY, PARAMETERS + 56		# the address of a page table entry,
	.set	OTHER_ENTRY, PARAMETERS + 60	# what it is exchanged with,
	.set	PAGE, PARAMETERS + 128		# and an address in its page
	.set	LAST_PLACE, 15			# of PLACES, addresses to go on at

	.text
	.globl	_start, fault, interrupt, step, call_gate, switch_gate, remap_gate

# Starts the program: devices, then the frame.
_start:
	movl	MASK, %eax
	outl	%eax, $PORT_INTERRUPT_MASK
	movl	INTERVAL, %eax
	outl	%eax, $PORT_TIMER_INTERVAL
	movl	CONTROL, %eax
	outl	%eax, $PORT_TIMER_CONTROL
	movl	$RING, %eax
	outl	%eax, $PORT_DISK_RING
	movl	RING_SIZE, %eax
	outl	%eax, $PORT_DISK_RING_SIZE
	outl	%eax, $PORT_DISK_DOORBELL
	movl	EAX, %eax
	movl	$FRAME, %esp
	iret

# A fault: the next place. eax is pushed, so the frame is a word further up.
fault:
	pushl	%eax
	movl	COUNTER, %eax
	incl	%eax
	andl	$LAST_PLACE, %eax
	movl	%eax, COUNTER
	movl	PLACES(,%eax,4), %eax
	movl	%eax, 4 + FRAME_EIP(%esp)
	popl	%eax
	addl	$FRAME_EIP, %esp
	iret

# An interrupt: counted and over.
interrupt:
	incl	TICKS
	outl	%eax, $PORT_INTERRUPT_END
	addl	$FRAME_EIP, %esp
	iret

# Single step: no more of it, or programs would get nowhere.
step:
	andl	$~TF, FRAME_EFLAGS(%esp)
	addl	$FRAME_EIP, %esp
	iret

# int n: a word is changed that user mode may not reach, so that each mode has translations of its own.
call_gate:
	pushl	%eax
	movl	TOUCHED, %eax
	incl	(%eax)
	popl	%eax
	addl	$FRAME_EIP, %esp
	iret

# A call that leads to another address space and back: what the program finds at its addresses changes.
switch_gate:
	pushl	%eax
	cmpl	$0, CR3_CHANGE
	je	.Lrelocate
	movl	%cr3, %eax
	xorl	CR3_CHANGE, %eax
	movl	%eax, %cr3
	jmp	.Lswitched
.Lrelocate:
	movl	%base, %eax
	xorl	BASE_CHANGE, %eax
	movl	%eax, %base
	movl	%bound, %eax
	xorl	BOUND_CHANGE, %eax
	movl	%eax, %bound
.Lswitched:
	popl	%eax
	addl	$FRAME_EIP, %esp
	iret

# A call that moves one page, and flushes what is remembered of it.
remap_gate:
	pushl	%eax
	pushl	%ecx
	movl	OTHER_ENTRY, %eax
	movl	ENTRY, %ecx
	xchgl	%eax, (%ecx)
	movl	%eax, OTHER_ENTRY
	movl	PAGE, %ecx
	invlpg	(%ecx)
	popl	%ecx
	popl	%eax
	addl	$FRAME_EIP, %esp
	iret
