# common.s: the vector table, the recorder of exceptions, stacks, page tables and spare frames that every program has.

	.include "check.inc"

	.globl	vectors, record, catch_resume, catch_esp, catch_eflags
	.globl	seen_vector, seen_error, seen_eip, seen_eflags, seen_esp, seen_cr2, seen_frame, seen_count
	.globl	interrupt_stack_top, user_stack_top
	.globl	directory, table, frame_1, frame_2, frame_3

	.text

# void record(struct frame)
# The handler of every vector that has no other. Keeps the frame, cr2, the place of the frame and how many there were;
# then goes on where the last catch says. Clobbers nothing but esp and the flags.
#
#	20(%esp)	old esp
#	16(%esp)	eflags
#	12(%esp)	eip
#	 8(%esp)	error word
#	 4(%esp)	vector
#	 0(%esp)	eax
	.set	SAVED, 4

record:
	pushl	%eax

	# keep the frame
	movl	SAVED + FRAME_VECTOR(%esp), %eax
	movl	%eax, seen_vector
	movl	SAVED + FRAME_ERROR(%esp), %eax
	movl	%eax, seen_error
	movl	SAVED + FRAME_EIP(%esp), %eax
	movl	%eax, seen_eip
	movl	SAVED + FRAME_EFLAGS(%esp), %eax
	movl	%eax, seen_eflags
	movl	SAVED + FRAME_ESP(%esp), %eax
	movl	%eax, seen_esp
	leal	SAVED(%esp), %eax
	movl	%eax, seen_frame
	movl	%cr2, %eax
	movl	%eax, seen_cr2
	incl	seen_count

	# is it waited for?
	cmpl	$0, catch_resume
	jne	.Lcaught
	movl	seen_vector, %eax
	addl	$128, %eax
	outl	%eax, $PORT_POWER

.Lcaught:
	# go on there, with the stack and flags of the catch
	popl	%eax
	movl	$record_stack_top, %esp
	pushl	catch_esp
	pushl	catch_eflags
	pushl	catch_resume
	movl	$0, catch_resume
	iret

	.data

	.balign	GATE_SIZE
vectors:
	.rept	256
	.long	record, GATE_PRESENT
	.endr

	.bss

	.balign	4
catch_resume:	.skip	4
catch_esp:	.skip	4
catch_eflags:	.skip	4
seen_vector:	.skip	4
seen_error:	.skip	4
seen_eip:	.skip	4
seen_eflags:	.skip	4
seen_esp:	.skip	4
seen_cr2:	.skip	4
seen_frame:	.skip	4		# where the frame was
seen_count:	.skip	4		# exceptions so far

	.skip	64
record_stack_top:
	.skip	512
interrupt_stack_top:
	.skip	512
user_stack_top:

# Frames for the programs' own pages.
	.balign	PAGE_SIZE
frame_1:	.skip	PAGE_SIZE
frame_2:	.skip	PAGE_SIZE
frame_3:	.skip	PAGE_SIZE

	.section .tables, "aw"

# Every address leads to itself, for both modes: the first 4 MiB by pages of 4 KiB, the rest by pages of 4 MiB.
	.balign	PAGE_SIZE
directory:
	.long	table + PTE_USER
	.set	place, 1 << 22
	.rept	1023
	.long	place + PTE_USER + PTE_PS
	.set	place, place + (1 << 22)
	.endr
table:
	.set	place, 0
	.rept	1024
	.long	place + PTE_USER
	.set	place, place + PAGE_SIZE
	.endr
