# fault.s: faults of programs as signals.

.include "kernel.inc"

	.set	ROW_SIGNAL, 0
	.set	ROW_CODE, 1
	.set	ROW_PLACE, 2
	.set	ROW_SIZE, 4

	.set	PLACE_NONE, 0			# what is the address of a fault: nothing,
	.set	PLACE_INSTRUCTION, 1		# the instruction,
	.set	PLACE_ACCESS, 2			# or what it wanted to reach

	.macro	row vector, signal, code, place
	.org	faults + \vector * ROW_SIZE
	.byte	\signal, \code, \place, 0
	.endm

	.text

# void signal_fault(struct frame *frame)
# A fault in user mode: the process goes on in its handler, or dies with a message if it has none that
# may run now (spec/13-signals.md §7).
	.globl	signal_fault
signal_fault:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%eax, %esi
	movl	current, %ebx
	movl	TF_VECTOR(%esi), %edi
	leal	faults(,%edi,ROW_SIZE), %edi

	# a handler, and not blocked?
	movzbl	ROW_SIGNAL(%edi), %edx
	decl	%edx
	btl	%edx, P_BLOCKED(%ebx)
	jc	.Lkill
	movl	%edx, %eax
	shll	$4, %eax			# ACT_SIZE
	cmpl	$HANDLER_IGNORE, P_ACTIONS + ACT_HANDLER(%ebx,%eax)
	jbe	.Lkill

	# which signal, why, where
	movl	$0, P_SENDERS(%ebx,%edx,4)
	btsl	%edx, P_PENDING(%ebx)
	call	signal_due
	incl	%edx
	movl	%edx, P_FAULT(%ebx)
	movzbl	ROW_CODE(%edi), %eax
	cmpl	$T_PAGE, TF_VECTOR(%esi)
	jne	.Lcode
	testl	$PF_PRESENT, TF_ERROR(%esi)
	jz	.Lcode
	movl	$SEGV_ACCERR, %eax
.Lcode:
	movl	%eax, P_FAULT_CODE(%ebx)
	xorl	%eax, %eax
	cmpb	$PLACE_INSTRUCTION, ROW_PLACE(%edi)
	jb	.Lplace
	movl	TF_EIP(%esi), %eax
	je	.Lplace
	movl	%cr2, %eax
.Lplace:
	movl	%eax, P_FAULT_ADDRESS(%ebx)
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

.Lkill:
	call	print_process
	movl	%esi, %eax
	call	print_fault
	movzbl	ROW_SIGNAL(%edi), %eax
	jmp	process_exit

	.section .rodata
	.balign	4

# what each vector sends, as on Linux
faults:
	row	T_DIVIDE, SIGFPE, FPE_INTDIV, PLACE_INSTRUCTION
	row	T_DEBUG, SIGTRAP, TRAP_TRACE, PLACE_INSTRUCTION
	row	T_BREAKPOINT, SIGTRAP, SI_KERNEL, PLACE_NONE
	row	T_BOUND, SIGSEGV, SEGV_MAPERR, PLACE_ACCESS
	row	T_OPCODE, SIGILL, ILL_ILLOPN, PLACE_INSTRUCTION
	row	T_PROTECTION, SIGSEGV, SI_KERNEL, PLACE_NONE
	row	T_PAGE, SIGSEGV, SEGV_MAPERR, PLACE_ACCESS
	row	T_BUS, SIGBUS, BUS_ADRERR, PLACE_ACCESS
