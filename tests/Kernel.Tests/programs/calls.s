# calls.s: system calls of every kind, for traces to show.

.include "toy.inc"

	# a call as C makes it: the arguments above a return address
	.macro	call_kernel number, first=$0, second=$0, third=$0
	pushl	\third
	pushl	\second
	pushl	\first
	pushl	$0
	movl	$\number, %eax
	int	$T_SYSCALL
	addl	$16, %esp
	.endm

	.text
	.globl	_start
_start:
	# from a tick on, so that none comes between the calls that follow
	call_kernel SYS_SLEEP, $1

	# numbers, text, bytes of every sort
	call_kernel SYS_GETPID
	call_kernel SYS_WRITE, $1, $line, $LINE_SIZE
	call_kernel SYS_WRITE, $1, $long, $LONG_SIZE
	call_kernel SYS_OPEN, $missing, $0

	# what the kernel refuses
	call_kernel SYS_WRITE, $9, $line, $3
	call_kernel SYS_OPEN, $0, $0
	call_kernel SYS_OPEN, $0xfffffffe, $0
	call_kernel 99
	movl	$-16, %edx
	xchgl	%edx, %esp
	movl	$SYS_SLEEP, %eax
	int	$T_SYSCALL
	movl	%edx, %esp

	# a child that sleeps and then writes; its parent waits for both
	call_kernel SYS_PIPE, $ends
	call_kernel SYS_FORK
	testl	%eax, %eax
	jz	child
	call_kernel SYS_READ, ends, $buffer, $16
	call_kernel SYS_CLOSE, ends
	call_kernel SYS_WAITPID, $-1, $status
	call_kernel SYS_WAIT
	call_kernel SYS_EXEC, $missing, $arguments
	call_kernel SYS_EXEC, $again, $arguments
	call_kernel SYS_EXIT, $1

child:
	call_kernel SYS_SLEEP, $2
	call_kernel SYS_WRITE, ends+4, $line, $1
	call_kernel SYS_EXIT, $5

	.section .rodata
line:
	.ascii	"hi\n"
	.set	LINE_SIZE, . - line
long:
	.ascii	"\"tab\t\\\001\177 and more than a trace is willing to show\n"
	.set	LONG_SIZE, . - long
missing:
	.string	"missing"
again:
	.string	"echo"
word:
	.string	"a word"
	.balign	4
arguments:
	.long	again, word, 0

	.data
	.balign	4
ends:
	.long	0, 0
status:
	.long	-1
buffer:
	.space	16
