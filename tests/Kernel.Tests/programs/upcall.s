# upcall.s: one signal from delivery to return, with nothing else around it.

.include "toy.inc"

	.macro	call_kernel number
	movl	$\number, %eax
	int	$T_SYSCALL
	.endm

	.text
	.globl	_start
_start:
	# sigaction(SIGUSR1, { handler }, 0), sigsend(getpid(), SIGUSR1), exit(handled)
	pushl	$0
	pushl	$action
	pushl	$SIGUSR1
	pushl	$0				# where a return address would be
	call_kernel SYS_SIGACTION
	call_kernel SYS_GETPID
	movl	%eax, 4(%esp)
	movl	$SIGUSR1, 8(%esp)
	call_kernel SYS_SIGSEND
after:
	pushl	handled
	pushl	$0
	call_kernel SYS_EXIT

# void handler(int signal)
handler:
	incl	handled
	ret

# what it returns to: sigreturn(context)
go_back:
	leal	SF_CONTEXT - SF_SIGNAL(%esp), %eax
	pushl	%eax
	pushl	$0
	call_kernel SYS_SIGRETURN

	.data
	.balign	4
action:
	.long	handler, 0, 0, go_back
handled:
	.long	0
