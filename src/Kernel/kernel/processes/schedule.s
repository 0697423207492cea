# schedule.s: who runs. A queue of those that are ready, a list of those that sleep, the switch from
# one kernel stack to another, and the timer that takes the processor away.

.include "kernel.inc"

	.text

# void ready(struct process *p)
# Puts p at the end of the queue.
	.globl	ready
ready:
	movl	$READY, P_STATE(%eax)
	movl	$0, P_NEXT(%eax)
	movl	ready_last, %edx
	movl	%eax, P_NEXT(%edx)
	movl	%eax, ready_last
	ret

# void schedule(void)
# Gives the processor to the first that is ready, and returns when the caller is that one again.
# The caller has put itself where it belongs: into the queue, into the list of sleepers, or nowhere.
	.globl	schedule
schedule:
	movl	ready_first, %eax
	testl	%eax, %eax
	jz	.Lidle

	# the first leaves the queue
	movl	P_NEXT(%eax), %edx
	movl	%edx, ready_first
	testl	%edx, %edx
	jnz	.Lchosen
	movl	$ready_first, ready_last
.Lchosen:
	movl	$RUNNING, P_STATE(%eax)
	movl	current, %edx
	cmpl	%eax, %edx
	jne	switch
	ret

	# nobody is ready: put memory in order, or wait, until an interrupt changes that. Without anyone who waits
	# for a time, or an alarm, the timer rests, so that the machine can tell when nothing will ever happen again.
.Lidle:
	movl	timed_sleepers, %eax
	orl	next_alarm, %eax
	jnz	.Lwait
	outl	%eax, $PORT_TIMER_CONTROL
.Lwait:
	call	memory_idle
	testl	%eax, %eax
	jz	.Lhalt
	sti
	nop
	cli
	jmp	.Lwaited
.Lhalt:
	sti
	hlt
	cli
.Lwaited:
	cmpl	$0, ready_first
	je	.Lwait
	call	timer_start
	jmp	schedule

# switch: from one process to another. Each keeps its place as four registers and a return address
# on its own kernel stack; the rest is in its trap frame further up.
# in: eax, the next process; edx, the current one
#
#	16(%esp)	return address: where the process goes on
#	12(%esp)	ebp
#	 8(%esp)	ebx
#	 4(%esp)	esi
#	 0(%esp)	edi
switch:
	pushl	%ebp
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	%esp, P_ESP(%edx)

	# the other's memory, kernel stack, and the stack for its next trap
	movl	%eax, current
	call	space_enter			# keeps eax
	movl	P_STACK(%eax), %ecx
	addl	$PAGE_SIZE, %ecx
	movl	%ecx, %ksp
	movl	P_ESP(%eax), %esp

	popl	%edi
	popl	%esi
	popl	%ebx
	popl	%ebp
	ret

# void breathe(void)
# For a call that has much to do, between two parts of it: lets interrupts in, and the others run if the
# process has had its turn.
	.globl	breathe
breathe:
	sti
	nop
	cli
	cmpl	$0, reschedule
	je	.Lbreathed
	movl	$0, reschedule
	movl	current, %eax
	call	ready
	jmp	schedule
.Lbreathed:
	ret

# void sleep(void *channel)
# Lets the others run until somebody calls wakeup for the channel, or kills the process: the caller
# looks again at what it waits for.
	.globl	sleep
sleep:
	movl	current, %edx
	movl	%eax, P_CHANNEL(%edx)
	movl	$SLEEPING, P_STATE(%edx)
	movl	sleepers, %ecx
	movl	%ecx, P_NEXT(%edx)
	movl	%edx, sleepers
	jmp	schedule

# void wakeup(void *channel)
# All that sleep on the channel become ready.
	.globl	wakeup
wakeup:
	pushl	%ebx
	pushl	%esi
	movl	%eax, %ebx

	# esi: the link that leads to the process looked at
	movl	$sleepers, %esi
.Lsleeper:
	movl	(%esi), %eax
	testl	%eax, %eax
	jz	.Lall_seen
	cmpl	%ebx, P_CHANNEL(%eax)
	jne	.Lskip
	movl	P_NEXT(%eax), %edx
	movl	%edx, (%esi)
	call	ready
	jmp	.Lsleeper
.Lskip:
	leal	P_NEXT(%eax), %esi
	jmp	.Lsleeper

.Lall_seen:
	popl	%esi
	popl	%ebx
	ret

# void rouse(struct process *p)
# Makes one process ready if it sleeps, whatever it waits for.
	.globl	rouse
rouse:
	cmpl	$SLEEPING, P_STATE(%eax)
	jne	.Lawake
	movl	$sleepers, %edx
.Lfind:
	movl	(%edx), %ecx
	cmpl	%eax, %ecx
	je	.Lfound
	leal	P_NEXT(%ecx), %edx
	jmp	.Lfind
.Lfound:
	movl	P_NEXT(%eax), %ecx
	movl	%ecx, (%edx)
	jmp	ready
.Lawake:
	ret

# void timer_start(void)
# A new interval, and ticks from now on.
	.globl	timer_start
timer_start:
	movl	$INSTRUCTIONS_A_TICK, %eax
	outl	%eax, $PORT_TIMER_INTERVAL
	movl	$TIMER_PERIODIC, %eax
	outl	%eax, $PORT_TIMER_CONTROL
	ret

# void timer_interrupt(struct frame *frame)
	.globl	timer_interrupt
timer_interrupt:
	outl	%eax, $PORT_INTERRUPT_END
	movl	$1, reschedule
	cmpl	$0, next_alarm
	je	.Lno_alarm
	call	alarm_tick
.Lno_alarm:
	cmpl	$0, timed_sleepers
	je	.Lnobody
	movl	$timed_sleepers, %eax
	jmp	wakeup
.Lnobody:
	ret

# uint sys_uptime(void)
# Ticks since power-on: from the clock, so that it is right even after the timer has rested.
	.globl	sys_uptime
sys_uptime:
	pushl	%ebx
	rdtsc

	# 64 bits by 32, in two steps, so that no quotient overflows
	movl	$INSTRUCTIONS_A_TICK, %ecx
	movl	%eax, %ebx
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%ebx, %eax
	divl	%ecx

	popl	%ebx
	ret

# int sys_sleep(int ticks)
# out: 0; -1 if a handler has ended it before its time
	.globl	sys_sleep
sys_sleep:
	pushl	%ebx
	pushl	%esi
	testl	%eax, %eax
	js	.Lsleep_bad
	movl	%eax, %esi			# how long
	call	sys_uptime
	addl	%eax, %esi			# until when

	# one that was interrupted and goes on has its end
	movl	current, %ebx
	movl	P_SLEEP_END(%ebx), %edx
	testl	%edx, %edx
	jz	.Lsleep
	movl	%edx, %esi
	movl	$0, P_SLEEP_END(%ebx)

.Lsleep:
	incl	timed_sleepers
.Lsleep_on:
	call	sys_uptime
	subl	%esi, %eax
	jns	.Lsleep_over
	cmpl	$0, P_DUE(%ebx)
	jne	.Lsleep_interrupted
	movl	$timed_sleepers, %eax
	call	sleep
	jmp	.Lsleep_on
.Lsleep_over:
	decl	timed_sleepers
	xorl	%eax, %eax
.Lsleep_return:
	popl	%esi
	popl	%ebx
	ret

.Lsleep_interrupted:
	decl	timed_sleepers
	movl	%esi, P_SLEEP_END(%ebx)
	movl	$AGAIN_UNLESS_HANDLED, %eax
	jmp	.Lsleep_return
.Lsleep_bad:
	movl	$-1, %eax
	jmp	.Lsleep_return

	.data
	.balign	4

# the process that runs
	.globl	current
current:
	.long	0

# the queue; the last is the head itself while nobody is in it
ready_first:
	.long	0
ready_last:
	.long	ready_first

sleepers:
	.long	0

# how many processes wait for a time; its address is what they sleep on
timed_sleepers:
	.long	0

# a tick has passed: the process that runs has had its turn
	.globl	reschedule
reschedule:
	.long	0
