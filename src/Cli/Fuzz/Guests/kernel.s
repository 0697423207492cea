# kernel.s: the tiny kernel under which random bytes run in user mode. It starts them at one place after another: whatever
# ends an attempt (a fault, a trap, the timer), the next one begins behind it. At the end of the bytes it powers off.
#
# Page tables are the host's to set up; these numbers are given with the assembler's options:
#	TRANSLATION	for cr0
#	DIRECTORY	for cr3
#	BASE, BOUND	for base and bound
#	USER		where the user's addresses begin; the bytes are there
#	CODE_END	the end of the bytes
#	EDGE		an address where the user's memory ends

	.include "toy.inc"

	.set	WINDOW, 0xffff		# from USER on: whatever there is for users, and more
	.set	PAGE_END, 0xff8		# in an address: close to the next page
	.set	TICK, 150		# no attempt is longer
	.set	NEAR, 64		# an eip as far ahead counts as progress, not as a jump

	.text
	.globl	_start
_start:
	movl	$vectors, %eax
	movl	%eax, %idtr
	movl	$stack_top, %eax
	movl	%eax, %ksp
	movl	$DIRECTORY, %eax
	movl	%eax, %cr3
	movl	$BASE, %eax
	movl	%eax, %base
	movl	$BOUND, %eax
	movl	%eax, %bound
	movl	$TRANSLATION, %eax
	movl	%eax, %cr0
	movl	$~1, %eax
	outl	%eax, $PORT_INTERRUPT_MASK
	movl	$TICK, %eax
	outl	%eax, $PORT_TIMER_INTERVAL
	movl	$TIMER_PERIODIC, %eax
	outl	%eax, $PORT_TIMER_CONTROL
	jmp	.Lnext

# void trap(struct frame)
# The handler of every vector.
trap:
	cmpl	$T_TIMER, FRAME_VECTOR(%esp)
	jne	.Lno_timer
	outl	%eax, $PORT_INTERRUPT_END
.Lno_timer:
	# the next place: behind the instruction that it came to, or else behind the last place
	movl	FRAME_EIP(%esp), %eax
	subl	place, %eax
	cmpl	$NEAR, %eax
	jae	.Ljumped
	addl	%eax, place
.Ljumped:
	incl	place
	cmpl	$CODE_END, place
	jae	.Lend

.Lnext:
	# a frame: any stack, any flags of a user's, now and then TF
	movl	$stack_top, %esp
	call	pick
	pushl	%eax
	inl	$PORT_RANDOM, %eax
	movl	%eax, %ebx
	shrl	$16, %ebx
	andl	%ebx, %eax
	andl	$FL_CF | FL_PF | FL_AF | FL_ZF | FL_SF | FL_TF | FL_DF | FL_OF, %eax
	orl	$FL_UM | FL_IF, %eax
	pushl	%eax
	pushl	place

	# registers
	call	pick
	movl	%eax, %ebx
	call	pick
	movl	%eax, %ecx
	call	pick
	movl	%eax, %edx
	call	pick
	movl	%eax, %esi
	call	pick
	movl	%eax, %edi
	call	pick
	movl	%eax, %ebp
	call	pick
	iret

.Lend:
	movl	$0, %eax
	outl	%eax, $PORT_POWER

# unsigned pick(void)
# out: eax = a number for a register: anything, a small one, or most often an address in the user's window, where pages or
# everything end.
pick:
	inl	$PORT_RANDOM, %eax
	testl	$0x70000000, %eax
	jz	.Lanything
	testl	$0x60000000, %eax
	jz	.Lsmall
	testl	$0x40000000, %eax
	jz	.Laddress
	testl	$0x20000000, %eax
	jz	.Ledge
	orl	$PAGE_END, %eax
.Laddress:
	andl	$WINDOW, %eax
	addl	$USER, %eax
.Lanything:
	ret
.Lsmall:
	andl	$0xff, %eax
	ret
.Ledge:
	andl	$7, %eax
	addl	$EDGE - 7, %eax
	ret

	.data
	.balign	GATE_SIZE
vectors:
	.set	vector, 0
	.rept	256
	.long	trap
	.if	vector == T_BREAKPOINT || vector >= T_SYSCALL
	.long	GATE_PRESENT | GATE_USER
	.else
	.long	GATE_PRESENT
	.endif
	.set	vector, vector + 1
	.endr

# What changes while the kernel runs, on a page of its own.
	.balign	PAGE_SIZE
	.globl	changing
changing:
place:	.long	USER
	.skip	PAGE_SIZE - 8
stack_top:
	.long	0
