# alarm.s: SIGALRM at a time, once or again and again. Time is counted in ticks since power-on.

.include "kernel.inc"

	.text

# int sys_setalarm(int ticks, int interval, int old[2])
# SIGALRM after so many ticks, and then each time an interval has passed, if that is not 0. No alarm if
# ticks is 0; what there is stays if ticks is -1. old, which may be null, is told what there was: ticks
# left, or 0, and the interval.
# out: 0; -1 if a number is negative
#
#	4(%esp)	the interval that there was
#	0(%esp)	the ticks that were left
	.globl	sys_setalarm
sys_setalarm:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	subl	$8, %esp
	movl	current, %ebx
	movl	%eax, %esi			# ticks
	movl	%edx, %edi			# interval
	cmpl	$-1, %eax
	jl	.Lalarm_bad
	testl	%edx, %edx
	js	.Lalarm_bad

	# what there was; one that is due now still has a tick to go
	pushl	%ecx
	call	sys_uptime
	movl	%eax, %edx			# now
	popl	%ecx
	xorl	%eax, %eax
	cmpl	$0, P_ALARM(%ebx)
	je	.Lleft
	movl	P_ALARM(%ebx), %eax
	subl	%edx, %eax
	jg	.Lleft
	movl	$1, %eax
.Lleft:
	movl	%eax, (%esp)
	movl	P_INTERVAL(%ebx), %eax
	movl	%eax, 4(%esp)
	jecxz	.Lalarm_set
	pushl	%edx
	movl	%ecx, %eax
	leal	4(%esp), %edx
	movl	$8, %ecx
	call	copy_to_user
	popl	%edx
	testl	%eax, %eax
	jnz	.Lalarm_bad

.Lalarm_set:
	cmpl	$0, %esi
	jl	.Lalarm_good
	je	.Lalarm_off
	addl	%esi, %edx
	movl	%edx, P_ALARM(%ebx)
	movl	%edi, P_INTERVAL(%ebx)
	jmp	.Lalarm_changed
.Lalarm_off:
	movl	$0, P_ALARM(%ebx)
	movl	$0, P_INTERVAL(%ebx)
.Lalarm_changed:
	call	alarm_find
.Lalarm_good:
	xorl	%eax, %eax
.Lalarm_return:
	addl	$8, %esp
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
.Lalarm_bad:
	movl	$-1, %eax
	jmp	.Lalarm_return

# void alarm_forget(void): the current process has no alarm any more
	.globl	alarm_forget
alarm_forget:
	movl	current, %eax
	cmpl	$0, P_ALARM(%eax)
	je	.Lforgotten
	movl	$0, P_ALARM(%eax)
	movl	$0, P_INTERVAL(%eax)
	jmp	alarm_find
.Lforgotten:
	ret

# alarm_find: brings next_alarm up to date.
# clobbers: eax, edx
alarm_find:
	movl	$0, next_alarm
	movl	$processes, %edx
.Lfind:
	movl	P_ALARM(%edx), %eax
	testl	%eax, %eax
	jz	.Lfind_next
	cmpl	$0, next_alarm
	je	.Lfind_this
	cmpl	next_alarm, %eax
	jae	.Lfind_next
.Lfind_this:
	movl	%eax, next_alarm
.Lfind_next:
	addl	$P_SIZE, %edx
	cmpl	$processes_end, %edx
	jb	.Lfind
	ret

# void alarm_tick(void)
# At a tick, while there is an alarm at all: SIGALRM for all whose time has come.
	.globl	alarm_tick
alarm_tick:
	call	sys_uptime
	cmpl	next_alarm, %eax
	jb	.Lnot_yet
	pushl	%ebx
	pushl	%esi
	movl	%eax, %esi			# now
	movl	$processes, %ebx
.Ltick:
	movl	P_ALARM(%ebx), %eax
	testl	%eax, %eax
	jz	.Ltick_next
	cmpl	%esi, %eax
	ja	.Ltick_next

	# the next one after now; if some are late, they are one
	movl	P_INTERVAL(%ebx), %edx
	testl	%edx, %edx
	jz	.Lonce
.Llater:
	addl	%edx, %eax
	cmpl	%esi, %eax
	jbe	.Llater
	jmp	.Lsend
.Lonce:
	xorl	%eax, %eax
.Lsend:
	movl	%eax, P_ALARM(%ebx)
	movl	%ebx, %eax
	movl	$SIGALRM, %edx
	xorl	%ecx, %ecx
	call	signal_send
.Ltick_next:
	addl	$P_SIZE, %ebx
	cmpl	$processes_end, %ebx
	jb	.Ltick
	popl	%esi
	popl	%ebx
	jmp	alarm_find
.Lnot_yet:
	ret

	.bss
	.balign	4

# the tick of the first alarm of all; 0 if there is none
	.globl	next_alarm
next_alarm:
	.space	4
