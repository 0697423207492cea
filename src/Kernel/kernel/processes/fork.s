# fork.s: a process makes another that is like it.

.include "kernel.inc"

	.text

# int sys_fork(void)
# out: the child's pid in the parent, 0 in the child
	.globl	sys_fork
sys_fork:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	current, %esi
	call	process_new
	testl	%eax, %eax
	jz	.Lfork_bad
	movl	%eax, %ebx

	# memory, open files, signals
	call	space_fork
	testl	%eax, %eax
	jnz	.Lfork_no_memory
	movl	%ebx, %eax
	call	files_share
	movl	%ebx, %eax
	call	signals_inherit

	# whose child it is
	movl	%esi, P_PARENT(%ebx)
	leal	P_NAME(%esi), %eax
	leal	P_NAME(%ebx), %edx
	call	name_copy

	# it goes on where the parent does, with another result
	movl	P_FRAME(%ebx), %edi
	movl	P_FRAME(%esi), %esi
	movl	$TF_SIZE / 4, %ecx
	rep movsl
	movl	P_FRAME(%ebx), %eax
	movl	$0, TF_EAX(%eax)

	movl	%ebx, %eax
	call	ready
	movl	P_PID(%ebx), %eax
.Lfork_return:
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

.Lfork_no_memory:
	movl	%ebx, %eax
	call	process_free
.Lfork_bad:
	movl	$-1, %eax
	jmp	.Lfork_return
