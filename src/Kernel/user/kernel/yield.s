	.file	"yield.c"
	.text
	.p2align 4
	.globl	sched_yield
	.type	sched_yield, @function
sched_yield:
	subl	$28, %esp
	movl	$1, (%esp)
	call	sleep_ticks
	addl	$28, %esp
	ret
	.size	sched_yield, .-sched_yield
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
