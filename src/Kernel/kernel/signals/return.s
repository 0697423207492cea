# return.s: the way back from a handler. A program says which registers it wants, and the kernel
# believes nothing of it: what only the kernel may set is checked, not restored.

.include "kernel.inc"

	.text

# int sys_sigreturn(const ucontext_t *context)
# Takes registers and blocked signals from a context: of the flags only those that any program can set
# (spec/13-signals.md §6). A context that asks for more, or cannot be read, is the end of the process.
# out: the context's eax
#
#	0(%esp)	the context
	.globl	sys_sigreturn
sys_sigreturn:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	subl	$UC_SIZE, %esp
	movl	current, %ebx
	movl	%eax, %edi
	movl	%eax, %edx
	movl	%esp, %eax
	movl	$UC_SIZE, %ecx
	call	copy_from_user
	testl	%eax, %eax
	jnz	.Lforged

	# user mode, and interrupts on
	movl	UC_REGISTERS + TF_EFLAGS(%esp), %eax
	andl	$~FL_PROGRAM, %eax
	cmpl	$FL_USER, %eax
	jne	.Lforged

	# the registers; the trap is none that could be made again
	movl	P_FRAME(%ebx), %edi
	leal	UC_REGISTERS(%esp), %esi
	movl	$TF_SIZE / 4, %ecx
	rep movsl
	movl	P_FRAME(%ebx), %edi
	movl	$0, TF_VECTOR(%edi)
	movl	$0, TF_ERROR(%edi)

	# what is blocked; a signal that this lets through is delivered next
	movl	UC_MASK(%esp), %eax
	andl	$~SIGSET_UNSTOPPABLE, %eax
	movl	%eax, P_BLOCKED(%ebx)
	call	signal_due

	movl	TF_EAX(%edi), %eax
	addl	$UC_SIZE, %esp
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

.Lforged:
	call	print_process
	movl	$forged_text, %eax
	call	print
	movl	%edi, %eax
	call	print_hex
	movl	P_FRAME(%ebx), %eax
	call	print_place
	movl	$SIGSEGV, %eax
	jmp	process_exit

	.section .rodata
forged_text:
	.string	"no context to return to at "
