# sleep.s: two threads that sleep, for different times, while a third one computes; and then nobody does.

	.include "threads.inc"

	.set	QUANTUM, 10000

	.text
	.globl	_start
_start:
	thread	sleeper, first_stack
	thread	deep_sleeper, second_stack
	thread	worker, third_stack
	movl	$QUANTUM, %eax
	call	thread_start
	power_off 0

# In how many ticks it has woken, each time. The timer counts on while nobody runs.
sleeper:
	movl	$slept, %edi
	movl	$4, %ebx
1:	movl	$3, %eax
	call	nap
	decl	%ebx
	jnz	1b
	ret

deep_sleeper:
	movl	$slept_deep, %edi
	movl	$11, %eax
	call	nap
	movl	$1, %eax
	call	nap
	movl	$40, %eax
	call	nap
	ret

# nap: in: eax, ticks; edi, where to tell after how many it woke
nap:
	pushl	%ebx
	movl	%eax, %ecx
	call	next_tick
	movl	%eax, %ebx
	movl	%ecx, %eax
	call	thread_sleep
	call	next_tick
	subl	%ebx, %eax
	xorl	%edx, %edx
	addl	$QUANTUM / 2, %eax
	movl	$QUANTUM, %ecx
	divl	%ecx
	movl	%eax, (%edi)
	addl	$4, %edi
	popl	%ebx
	ret

# next_tick: out: eax, when the next tick will be
next_tick:
	cli
	rdtsc
	movl	%eax, %edx
	inl	$PORT_TIMER_REMAINING, %eax
	sti
	addl	%edx, %eax
	ret

# gives way again and again, until the others have slept for a while
worker:
	call	next_tick
	leal	20 * QUANTUM(%eax), %ebx
1:	call	thread_yield
	call	next_tick
	cmpl	%ebx, %eax
	jb	1b
	incl	worked
	ret

	.bss
	.balign	16
	.globl	slept, slept_deep, worked
slept:
	.space	16
slept_deep:
	.space	16
worked:
	.space	16
	.space	512
first_stack:
	.space	512
second_stack:
	.space	512
third_stack:
