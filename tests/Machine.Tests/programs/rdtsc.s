# rdtsc.s: time counts instructions: those of both modes, those that fault, and iret, but not the entry to a handler. It is
# the same to read for everybody.
# runs: physical paged

	.include "check.inc"

	.globl	program
program:
	# one after another
	rdtsc
	movl	%eax, %ebx
	rdtsc
	subl	%ebx, %eax
	check	1, $2, %eax

	# across a fault: movl, divl (refused), the handler's addl, addl and iret, divl's successor
	set_gate T_DIVIDE, .Lskip
	movl	$0, %ecx
	rdtsc
	movl	%eax, %ebx
.Ldiv:
	divl	%ecx
.Lafter:
	rdtsc
	subl	%ebx, %eax
	check	2, $6, %eax

	# into user mode and back: movl, the three pushes and iret, rdtsc there
	set_gate T_SYSCALL, record, (GATE_PRESENT | GATE_USER)
	catch	.Lback
	rdtsc
	movl	%eax, %ebx
	enter_user .Luser
.Luser:
	rdtsc
	int	$T_SYSCALL
.Lback:
	subl	%ebx, %eax
	check	3, $6, %eax
	check	4, $0, %edx
	pass

.Lskip:
	addl	$.Lafter - .Ldiv, FRAME_EIP(%esp)
	leave_handler
