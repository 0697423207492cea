# scheduler.s: several threads on one processor, switched by the timer.
#
# A thread that does not run is a stack with a frame on top, as trap_entry leaves it, and the address of
# that frame in its entry of the table. What called thread_start is such a thread too: it gets the
# processor when no other can use it.

	.include "threads.inc"

	# an entry of the table
	.set	T_ESP, 0			# its frame, while it does not run
	.set	T_STATE, 4
	.set	T_WAKE, 8			# the tick that ends its sleep
	.set	T_SIZE, 12

	.set	UNUSED, 0			# states
	.set	READY, 1
	.set	ASLEEP, 2

	# the frame: edi, esi, ebp, esp, ebx, edx, ecx, eax, then the processor's five words
	.set	TF_FRAME, 32
	.set	TF_VECTOR, TF_FRAME + FRAME_VECTOR
	.set	TF_EIP, TF_FRAME + FRAME_EIP
	.set	TF_EFLAGS, TF_FRAME + FRAME_EFLAGS
	.set	TF_ESP, TF_FRAME + FRAME_ESP
	.set	TF_SIZE, TF_FRAME + FRAME_SIZE

	.text

# void thread_create(void (*entry)(void), void *stack_top)
# Makes a thread that will begin at entry, and that ends when entry returns.
#
#	stack_top -  4	thread_exit: where entry returns to
#	          - 24	the processor's five words, as if it had been interrupted just before entry
#	          - 56	registers
	.globl	thread_create
thread_create:
	movl	$thread_exit, -4(%edx)
	subl	$4 + TF_SIZE, %edx
	movl	%eax, TF_EIP(%edx)
	movl	$FL_IF, TF_EFLAGS(%edx)
	leal	TF_SIZE(%edx), %eax
	movl	%eax, TF_ESP(%edx)

	# the next entry of the table
	incl	alive
	movl	threads_last, %ecx
	addl	$T_SIZE, %ecx
	movl	%ecx, threads_last
	movl	%edx, T_ESP(%ecx)
	movl	$READY, T_STATE(%ecx)
	ret

# void thread_start(uint quantum)
# Lets the threads run, each for a quantum of instructions in turn. Returns when all have ended.
	.globl	thread_start
thread_start:
	pushl	%eax
	movl	$vectors, %eax
	movl	%eax, %idtr
	movl	$~(1 << (T_TIMER - T_INTERRUPT)), %eax
	outl	%eax, $PORT_INTERRUPT_MASK
	popl	%eax
	outl	%eax, $PORT_TIMER_INTERVAL
	movl	$TIMER_PERIODIC, %eax
	outl	%eax, $PORT_TIMER_CONTROL

	# this one waits until the others are over
	int	$T_YIELD
.Lwait:
	cmpl	$0, alive
	je	.Lover
	sti
	hlt
	cli
	jmp	.Lwait
.Lover:
	xorl	%eax, %eax
	outl	%eax, $PORT_TIMER_CONTROL
	ret

# void thread_yield(void)
# Lets the next thread run.
	.globl	thread_yield
thread_yield:
	int	$T_YIELD
	ret

# void thread_sleep(uint ticks)
# Lets the others run until so many more ticks of the timer have come.
	.globl	thread_sleep
thread_sleep:
	cli
	movl	current, %edx
	addl	ticks, %eax
	movl	%eax, T_WAKE(%edx)
	movl	$ASLEEP, T_STATE(%edx)
	int	$T_YIELD
	sti
	ret

# void thread_exit(void)
# Ends the thread that calls it.
	.globl	thread_exit
thread_exit:
	cli
	movl	current, %edx
	movl	$UNUSED, T_STATE(%edx)
	decl	alive
	int	$T_YIELD

# trap_entry: the handler of the timer and of T_YIELD: from one thread to another.
#
#	+48	esp		\
#	+44	eflags		 |
#	+40	eip		 | by the processor
#	+36	error		 |
#	+32	vector		/
#	  0	eax ... edi	pushal
trap_entry:
	pushal
	movl	current, %ebx
	movl	%esp, T_ESP(%ebx)
	cmpl	$T_TIMER, TF_VECTOR(%esp)
	jne	.Lchoose
	outl	%eax, $PORT_INTERRUPT_END
	incl	ticks

	# the first that is ready or has slept enough, from behind the one that ran, round to that one
.Lchoose:
	movl	$THREADS, %ecx
.Lnext:
	addl	$T_SIZE, %ebx
	cmpl	$threads_end, %ebx
	jb	.Llook
	movl	$threads + T_SIZE, %ebx
.Llook:
	cmpl	$READY, T_STATE(%ebx)
	je	.Lswitch
	cmpl	$ASLEEP, T_STATE(%ebx)
	jne	.Lskip
	movl	ticks, %eax
	subl	T_WAKE(%ebx), %eax
	jns	.Lswitch
.Lskip:
	loop	.Lnext
	movl	$threads, %ebx

.Lswitch:
	movl	$READY, T_STATE(%ebx)
	movl	%ebx, current
	movl	T_ESP(%ebx), %esp
	popal
	addl	$FRAME_EIP, %esp
	iret

	.data
	.balign	8
vectors:
	.space	T_TIMER * GATE_SIZE
	.long	trap_entry, GATE_PRESENT
	.space	(T_YIELD - T_TIMER - 1) * GATE_SIZE
	.long	trap_entry, GATE_PRESENT

# the entry of the thread that runs
current:
	.long	threads

# the last entry in use
threads_last:
	.long	threads

# how many threads have not ended
alive:
	.long	0

# of the timer, since the beginning
ticks:
	.long	0

	.bss
	.balign	4

# entry 0 is for what called thread_start
threads:
	.space	(1 + THREADS) * T_SIZE
threads_end:
