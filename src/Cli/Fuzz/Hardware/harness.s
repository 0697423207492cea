# The host side of the hardware oracle: runs instructions under test on the CPU that it runs on.
#
# Linked at fixed addresses: .window at 0x00100000, .slots at 0x00200000 (OracleLayout). The fuzzer appends the slots, one
# for each variant, and the table `ends` of the addresses behind each instruction.
#
# On start it writes variant_count words: the table. Then, until its input ends: it reads a word, the number of records that
# follow, and the records; runs each; writes the records back. A record (StateRecord): variant or outcome, eflags, eax ecx
# edx ebx esp ebp esi edi, window.

	.set	BATCH, 4096

	.set	RECORD_HEAD, 0
	.set	RECORD_EFLAGS, 4
	.set	RECORD_EAX, 8
	.set	RECORD_ECX, 12
	.set	RECORD_EDX, 16
	.set	RECORD_EBX, 20
	.set	RECORD_ESP, 24
	.set	RECORD_EBP, 28
	.set	RECORD_ESI, 32
	.set	RECORD_EDI, 36
	.set	RECORD_WINDOW, 40
	.set	WINDOW_SIZE, 128
	.set	RECORD_SIZE, RECORD_WINDOW + WINDOW_SIZE

	.set	SLOT_SHIFT, 6

	.set	OUTCOME_NEXT, 0
	.set	OUTCOME_TAKEN, 1
	.set	OUTCOME_DIVIDE_ERROR, 2
	.set	OUTCOME_OTHER, 3

	.set	SYS_EXIT, 1
	.set	SYS_READ, 3
	.set	SYS_WRITE, 4
	.set	SYS_RT_SIGRETURN, 173
	.set	SYS_RT_SIGACTION, 174
	.set	SYS_SIGALTSTACK, 186

	.set	SIGILL, 4
	.set	SIGTRAP, 5
	.set	SIGBUS, 7
	.set	SIGFPE, 8
	.set	SIGSEGV, 11
	.set	SIGNAL_SET_SIZE, 8

	# SA_SIGINFO, SA_RESTORER, SA_ONSTACK, SA_NODEFER
	.set	SIGNAL_FLAGS, 0x00000004 + 0x04000000 + 0x08000000 + 0x40000000
	.set	SIGNAL_STACK_SIZE, 16384

	# on entry to a handler, from esp: return address, signal, siginfo, ucontext
	.set	HANDLER_SIGNAL, 4
	.set	HANDLER_CONTEXT, 12
	.set	CONTEXT_EIP, 76

	.text
	.globl	_start
_start:
	# a fault may come with any esp: handlers run on a stack of their own
	movl	$SYS_SIGALTSTACK, %eax
	movl	$signal_stack_description, %ebx
	xorl	%ecx, %ecx
	int	$0x80

	movl	$SIGILL, %ebx
	call	catch_signal
	movl	$SIGTRAP, %ebx
	call	catch_signal
	movl	$SIGBUS, %ebx
	call	catch_signal
	movl	$SIGFPE, %ebx
	call	catch_signal
	movl	$SIGSEGV, %ebx
	call	catch_signal

	movl	$ends, %ecx
	movl	$variant_count * 4, %edx
	call	write_all

next_batch:
	movl	$batch_count, %ecx
	movl	$4, %edx
	call	read_all
	movl	batch_count, %edi
	cmpl	$BATCH, %edi
	ja	fail
	imull	$RECORD_SIZE, %edi, %edx
	movl	$records, %ecx
	call	read_all

	movl	$records, current
next_record:
	subl	$1, batch_count
	js	batch_done
	jmp	run
record_done:
	addl	$RECORD_SIZE, current
	jmp	next_record

batch_done:
	movl	current, %edx
	subl	$records, %edx
	movl	$records, %ecx
	call	write_all
	jmp	next_batch

# Load the state of the current record and enter its slot.
run:
	movl	current, %ebx
	movl	RECORD_HEAD(%ebx), %eax
	cmpl	$variant_count, %eax
	jae	fail
	shll	$SLOT_SHIFT, %eax
	addl	$slots, %eax
	movl	%eax, entry

	leal	RECORD_WINDOW(%ebx), %esi
	movl	$window, %edi
	movl	$WINDOW_SIZE / 4, %ecx
	rep movsl

	movl	%esp, own_esp
	pushl	RECORD_EFLAGS(%ebx)
	popfl

	# nothing from here to the slot touches the flags
	movl	RECORD_EAX(%ebx), %eax
	movl	RECORD_ECX(%ebx), %ecx
	movl	RECORD_EDX(%ebx), %edx
	movl	RECORD_ESP(%ebx), %esp
	movl	RECORD_EBP(%ebx), %ebp
	movl	RECORD_ESI(%ebx), %esi
	movl	RECORD_EDI(%ebx), %edi
	movl	RECORD_EBX(%ebx), %ebx
	jmp	*entry

# The ways out of a slot: save the state in the current record.
next:
	movl	$OUTCOME_NEXT, outcome
	jmp	save
taken:
	movl	$OUTCOME_TAKEN, outcome
	jmp	save
divide_error:
	movl	$OUTCOME_DIVIDE_ERROR, outcome
	jmp	save
other:
	movl	$OUTCOME_OTHER, outcome
save:
	movl	%ebx, guest_ebx
	movl	%esp, guest_esp
	movl	own_esp, %esp
	pushfl
	cld
	movl	current, %ebx
	popl	RECORD_EFLAGS(%ebx)
	movl	%eax, RECORD_EAX(%ebx)
	movl	%ecx, RECORD_ECX(%ebx)
	movl	%edx, RECORD_EDX(%ebx)
	movl	%ebp, RECORD_EBP(%ebx)
	movl	%esi, RECORD_ESI(%ebx)
	movl	%edi, RECORD_EDI(%ebx)
	movl	guest_ebx, %eax
	movl	%eax, RECORD_EBX(%ebx)
	movl	guest_esp, %eax
	movl	%eax, RECORD_ESP(%ebx)
	movl	outcome, %eax
	movl	%eax, RECORD_HEAD(%ebx)

	movl	$window, %esi
	leal	RECORD_WINDOW(%ebx), %edi
	movl	$WINDOW_SIZE / 4, %ecx
	rep movsl
	jmp	record_done

# A signal: the kernel saved the state at the fault and restores it when the handler returns, but at a way out.
on_signal:
	movl	HANDLER_CONTEXT(%esp), %eax
	movl	$other, CONTEXT_EIP(%eax)
	cmpl	$SIGFPE, HANDLER_SIGNAL(%esp)
	jne	1f
	movl	$divide_error, CONTEXT_EIP(%eax)
1:	ret

leave_signal:
	movl	$SYS_RT_SIGRETURN, %eax
	int	$0x80

# in: ebx = signal; clobbers eax, ecx, edx, esi
catch_signal:
	movl	$SYS_RT_SIGACTION, %eax
	movl	$signal_action, %ecx
	xorl	%edx, %edx
	movl	$SIGNAL_SET_SIZE, %esi
	int	$0x80
	ret

# in: ecx = buffer, edx = bytes; leaves the program at the end of input
read_all:
	xorl	%ebx, %ebx
1:	testl	%edx, %edx
	jz	2f
	movl	$SYS_READ, %eax
	int	$0x80
	testl	%eax, %eax
	jle	finish
	addl	%eax, %ecx
	subl	%eax, %edx
	jmp	1b
2:	ret

# in: ecx = buffer, edx = bytes
write_all:
	movl	$1, %ebx
1:	testl	%edx, %edx
	jz	2f
	movl	$SYS_WRITE, %eax
	int	$0x80
	testl	%eax, %eax
	jle	fail
	addl	%eax, %ecx
	subl	%eax, %edx
	jmp	1b
2:	ret

finish:
	xorl	%ebx, %ebx
	movl	$SYS_EXIT, %eax
	int	$0x80
fail:
	movl	$1, %ebx
	movl	$SYS_EXIT, %eax
	int	$0x80

	.data
	.p2align 2
signal_action:
	.long	on_signal, SIGNAL_FLAGS, leave_signal, 0, 0
signal_stack_description:
	.long	signal_stack, 0, SIGNAL_STACK_SIZE

	.bss
	.p2align 4
current:	.space	4
entry:		.space	4
outcome:	.space	4
own_esp:	.space	4
guest_ebx:	.space	4
guest_esp:	.space	4
batch_count:	.space	4
signal_stack:	.space	SIGNAL_STACK_SIZE
records:	.space	BATCH * RECORD_SIZE

	.section .window, "aw", @nobits
window:	.space	WINDOW_SIZE

# Slots follow.
	.section .slots, "ax"
slots:
