# scheduler.s: several threads on one processor.
#
# As it stands this is a batch system: thread_start calls one thread after the other, each on its own
# stack and to its end. Make it one that takes the processor away.

	.include "threads.inc"

	# an entry of the table
	.set	T_ENTRY, 0
	.set	T_STACK, 4
	.set	T_SIZE, 8

	.text

# void thread_create(void (*entry)(void), void *stack_top)
# Makes a thread that will begin at entry, and that ends when entry returns.
	.globl	thread_create
thread_create:
	movl	threads_end, %ecx
	movl	%eax, T_ENTRY(%ecx)
	movl	%edx, T_STACK(%ecx)
	addl	$T_SIZE, threads_end
	ret

# void thread_start(uint quantum)
# Lets the threads run, each for a quantum of instructions in turn. Returns when all have ended.
	.globl	thread_start
thread_start:
	pushl	%ebx
	movl	$threads, %ebx
	movl	%esp, start_esp
.Lnext:
	cmpl	threads_end, %ebx
	jae	.Lover
	movl	T_STACK(%ebx), %esp
	pushl	%ebx
	call	*T_ENTRY(%ebx)
	popl	%ebx
	addl	$T_SIZE, %ebx
	jmp	.Lnext
.Lover:
	movl	start_esp, %esp
	popl	%ebx
	ret

# void thread_yield(void)
# Lets the next thread run.
	.globl	thread_yield
thread_yield:
	ret

# void thread_sleep(uint ticks)
# Lets the others run until so many more ticks of the timer have come.
	.globl	thread_sleep
thread_sleep:
	ret

# void thread_exit(void)
# Ends the thread that calls it.
	.globl	thread_exit
thread_exit:
	ret

	.data
	.balign	4
threads_end:
	.long	threads

	.bss
	.balign	4
threads:
	.space	THREADS * T_SIZE
start_esp:
	.space	4
