# process.s: the process table, and its first entry. What becomes of a process is in fork.s, exec.s,
# exit.s and wait.s.

.include "kernel.inc"

	.text

# void process_start(void)
# Makes the first process, which will execute init.
	.globl	process_start
process_start:
	call	process_new
	movl	%eax, init_process
	movl	P_PID(%eax), %edx
	movl	%edx, P_GROUP(%eax)
	movl	%edx, foreground
	call	space_new
	movl	init_process, %eax

	# its first words in the kernel are first_process
	movl	P_ESP(%eax), %edx
	movl	$first_process, 16(%edx)
	jmp	ready

# first_process: where pid 1 begins, on its own kernel stack with its trap frame on top.
first_process:
	movl	$init_path, %eax
	call	exec_kernel
	testl	%eax, %eax
	jz	trap_exit
	movl	$no_init, %eax
	jmp	panic

# struct process *process_new(void)
# A process with a kernel stack and no memory, in no list; 0 if the table or memory is full. It will
# begin at trap_exit with an empty trap frame.
#
#	P_FRAME + ...	trap frame	top of the kernel stack
#	P_ESP + 16	trap_exit
#	P_ESP + 0	ebp, ebx, esi, edi
	.globl	process_new
process_new:
	pushl	%ebx
	movl	$processes, %ebx
.Lsearch:
	cmpl	$UNUSED, P_STATE(%ebx)
	je	.Lfree_entry
	addl	$P_SIZE, %ebx
	cmpl	$processes_end, %ebx
	jb	.Lsearch
.Lno_process:
	xorl	%eax, %eax
	popl	%ebx
	ret

.Lfree_entry:
	movl	$1, %eax
	call	promise
	testl	%eax, %eax
	jnz	.Lno_process
	movl	$0, P_PARENT(%ebx)
	movl	$0, P_REPORT(%ebx)
	movl	$0, P_DUE(%ebx)
	movl	$0, P_PENDING(%ebx)
	movl	$0, P_SUSPENDED(%ebx)
	movl	$0, P_FAULT(%ebx)
	movl	$0, P_ALARM(%ebx)
	movl	$0, P_INTERVAL(%ebx)
	movl	$0, P_SLEEP_END(%ebx)
	incl	last_pid
	movl	last_pid, %eax
	movl	%eax, P_PID(%ebx)

	# kernel stack
	call	page_take
	movl	%eax, P_STACK(%ebx)
	addl	$PAGE_SIZE - TF_SIZE, %eax
	movl	%eax, P_FRAME(%ebx)
	subl	$20, %eax
	movl	%eax, P_ESP(%ebx)
	movl	$trap_exit, 16(%eax)
	movl	$0, 12(%eax)

	movl	%ebx, %eax
	popl	%ebx
	ret

# void process_free(struct process *p): the entry and kernel stack of one without memory
	.globl	process_free
process_free:
	movl	$UNUSED, P_STATE(%eax)
	movl	P_STACK(%eax), %eax
	call	page_drop
	movl	$1, %eax
	jmp	release

	.section .rodata
init_path:
	.string	"init"
no_init:
	.string	"there is no init in the boot archive"

	.data
	.balign	4

last_pid:
	.long	0

	.bss
	.balign	4
	.globl	processes, processes_end
processes:
	.space	PROCESSES * P_SIZE
processes_end:

	.globl	init_process
init_process:
	.space	4
