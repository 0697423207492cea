# signals.s: three signals: one that the program sends itself, one that comes from a fault, and one that
# comes with time. Handlers are called with the signal, what is known of it, and the registers of what
# was interrupted.

.include "toy.inc"

	.text
	.globl	main
main:
	# sent: the handler runs before raise returns
	pushl	$greet
	pushl	$SIGUSR1
	call	signal
	pushl	$SIGUSR1
	call	raise
	addl	$12, %esp

	# a fault: the handler says where, and lets the program go on behind the instruction
	pushl	$0
	pushl	$skip_action
	pushl	$SIGSEGV
	call	sigaction
	addl	$12, %esp
	movl	$1, 0x1234
after_fault:
	pushl	$skipped_text
	call	printf
	addl	$4, %esp

	# time: in one second, while the program has nothing to do
	pushl	$greet
	pushl	$SIGALRM
	call	signal
	pushl	$1
	call	alarm
	call	pause
	addl	$12, %esp

	# without a handler a signal does what is said in spec/13-signals.md §2: this one ends the program
	pushl	$SIGTERM
	call	raise
	ret

# void greet(int signal)
greet:
	movl	4(%esp), %eax
	pushl	%eax
	call	strsignal
	movl	%eax, (%esp)
	pushl	$greet_text
	call	printf
	pushl	$0				# all streams
	call	fflush
	addl	$12, %esp
	ret

# void skip(int signal, siginfo_t *info, ucontext_t *context)
skip:
	movl	8(%esp), %eax
	pushl	SI_ADDR(%eax)
	pushl	$fault_text
	call	printf
	addl	$8, %esp

	# where it goes on
	movl	12(%esp), %eax
	movl	$after_fault, UC_REGISTERS + REG_EIP * 4(%eax)
	ret

	.data
	.balign	4

# struct sigaction: handler, mask, flags, return (the library fills that in)
skip_action:
	.long	skip, 0, SA_SIGINFO, 0

	.section .rodata
greet_text:
	.string	"signal: %s\n"
fault_text:
	.string	"fault: nothing is at %p\n"
skipped_text:
	.string	"and on\n"
