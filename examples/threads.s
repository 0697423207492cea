# threads.s: two threads in one process, and nobody knows of them but the program. The kernel sends
# SIGALRM every second tick; when it interrupts a thread, all of that thread's registers lie in the
# handler's context on the stack. The handler keeps them, puts those of the other thread in their
# place, and returns: to the other thread.

.include "toy.inc"

	.set	ROUNDS, 5
	.set	ROUND_LENGTH, 150000		# turns of the loop that a round of work takes
	.set	STACK_SIZE, 4096

	.text
	.globl	main
main:
	# SIGALRM calls switch_threads, every 20 ms
	pushl	$0
	pushl	$action
	pushl	$SIGALRM
	call	sigaction
	addl	$12, %esp
	pushl	$0
	pushl	$interval
	pushl	$0				# ITIMER_REAL
	call	setitimer
	addl	$12, %esp

	# this is the first thread; the second one has yet to begin
	movb	$'A', %al
	call	work
.Lwait:
	cmpl	$2, finished
	jne	.Lwait
	xorl	%eax, %eax
	ret

# second_thread: where the second thread begins, on its own stack. It has nowhere to return to.
second_thread:
	movb	$'B', %al
	call	work
.Lrest:
	jmp	.Lrest

# work: says which round it is, ROUNDS times, with much to compute in between. It looks as if it had
# the processor to itself.
# in: al, the thread's letter
work:
	subl	$4, %esp
	movb	%al, (%esp)			# the line is "A1\n": on this thread's own stack
	movb	$'1', 1(%esp)
	movb	$'\n', 2(%esp)
.Lround:
	movl	$ROUND_LENGTH, %ecx
.Lcompute:
	decl	%ecx
	jnz	.Lcompute

	movl	%esp, %eax
	pushl	$3
	pushl	%eax
	pushl	$1				# standard output
	call	write
	addl	$12, %esp

	incb	1(%esp)
	cmpb	$'0' + ROUNDS, 1(%esp)
	jbe	.Lround
	lock incl finished
	addl	$4, %esp
	ret

# void switch_threads(int signal, siginfo_t *info, ucontext_t *context)
#
#	20(%esp)	context
#	 8(%esp)	return address: the library's call of sigreturn
#	 4(%esp)	esi
#	 0(%esp)	edi
	.set	CONTEXT, 20
switch_threads:
	pushl	%esi
	pushl	%edi

	# keep what was interrupted
	movl	CONTEXT(%esp), %esi
	movl	running, %eax
	imull	$UC_SIZE, %eax, %edi
	addl	$contexts, %edi
	movl	$UC_SIZE / 4, %ecx
	rep movsl

	# a thread that has never run is like the first one, but at another place and with another stack
	cmpl	$0, contexts + UC_SIZE + UC_REGISTERS + REG_EIP * 4
	jne	.Lswitch
	movl	$contexts, %esi
	movl	$contexts + UC_SIZE, %edi
	movl	$UC_SIZE / 4, %ecx
	rep movsl
	movl	$second_thread, contexts + UC_SIZE + UC_REGISTERS + REG_EIP * 4
	movl	$stack + STACK_SIZE, contexts + UC_SIZE + UC_REGISTERS + REG_ESP * 4

	# sigreturn will take the other one's registers
.Lswitch:
	xorl	$1, running
	imull	$UC_SIZE, running, %esi
	addl	$contexts, %esi
	movl	CONTEXT(%esp), %edi
	movl	$UC_SIZE / 4, %ecx
	rep movsl

	popl	%edi
	popl	%esi
	ret

	.data
	.balign	4

# struct sigaction: handler, mask, flags, return (the library fills that in)
action:
	.long	switch_threads, 0, SA_RESTART | SA_SIGINFO, 0

# struct itimerval: from one to the next, to the first; seconds and microseconds
interval:
	.long	0, 20000, 0, 20000

# which thread runs
running:
	.long	0

	.bss
	.balign	16
finished:
	.space	4

# the registers of each thread while it does not run
contexts:
	.space	2 * UC_SIZE
	.balign	16
stack:
	.space	STACK_SIZE
