# paths.s: every system call by its good and its bad ways, one in each run: the file `row` says which. What happens between
# the two calls of uptime is the way to be looked at; what is printed afterwards does not depend on who ran when.
#
# This is the first process; it has a child do what the row says. Around that child there are others: one that has ended, one
# that is stopped, and a partner, which is ready all the time and does what calls that wait are waiting for.

	.include "toy.inc"

	.set	CHILD, 2			# who is who: they are made in this order
	.set	ENDED, 3
	.set	HALTED, 4
	.set	PARTNER, 5
	.set	NOBODY, 99

	.set	FULL_READ, 3			# descriptors: a pipe with three bytes
	.set	FULL_WRITE, 4
	.set	EMPTY_READ, 5			# one without
	.set	EMPTY_WRITE, 6
	.set	STUFFED_READ, 7			# one without room
	.set	STUFFED_WRITE, 8
	.set	DATA, 9				# a file
	.set	CONSOLE, 0
	.set	NONE, 12

	.set	PIPE_ROOM, 512
	.set	TURNS, 10			# calls that the partner makes before it is of use
	.set	BLOCK, 0			# sigprocmask
	.set	SET, 2
	.set	KERNEL_ADDRESS, 0x80010000
	.set	HEAP, 0x3000
	.set	ROUTINE, 0			# in place of a call's number

	.set	QUIET, 1			# of a row: the result depends on who ran when

	.set	ROW_NUMBER, 0
	.set	ROW_FIRST, 4
	.set	ROW_SECOND, 8
	.set	ROW_THIRD, 12
	.set	ROW_FLAGS, 16
	.set	ROW_NAME, 20
	.set	ROW_NAME_LENGTH, 24
	.set	ROW_SIZE, 28

	.macro	row name, number, first=0, second=0, third=0, flags=0
	.pushsection .names, "a"
1:	.ascii	"\name: "
2:
	.popsection
	.long	\number, \first, \second, \third, \flags, 1b, 2b - 1b
	.endm

# A system call; its result is in eax.
	.macro	call_kernel number, first=$0, second=$0, third=$0
	pushl	\third
	pushl	\second
	pushl	\first
	pushl	$0				# where a return address would be
	movl	$\number, %eax
	int	$T_SYSCALL
	addl	$16, %esp
	.endm

	.text
	.globl	_start
_start:
	call_kernel SYS_GETPID
	cmpl	$1, %eax
	jne	other_program
	call_kernel SYS_OPEN, $console, $2
	call_kernel SYS_DUP
	call_kernel SYS_DUP
	call_kernel SYS_OPEN, $row_file
	call_kernel SYS_READ, $3, $row_index, $1
	call_kernel SYS_CLOSE, $3
	call_kernel SYS_FREEPAGES
	movl	%eax, %ebp
	call_kernel SYS_FORK
	testl	%eax, %eax
	jz	child

	# its end, that of all others, and every page
	call_kernel SYS_WAITPID, %eax, $status
	movl	status, %eax
	call	print_number
	call_kernel SYS_SIGSEND, $-1, $SIGKILL
.Lbury:
	call_kernel SYS_WAITPID, $-1
	testl	%eax, %eax
	jg	.Lbury
	call_kernel SYS_FREEPAGES
	cmpl	%ebp, %eax
	jne	.Llost
	call_kernel SYS_EXIT
.Llost:
	call_kernel SYS_EXIT, $1

child:
	# the ended one
	call_kernel SYS_FORK
	testl	%eax, %eax
	jnz	.Lhalted
	call_kernel SYS_EXIT, $5

	# the stopped one
.Lhalted:
	call_kernel SYS_FORK
	testl	%eax, %eax
	jnz	.Lfiles
	call_kernel SYS_SIGSEND, $HALTED, $SIGSTOP
	call_kernel SYS_EXIT, $6

	# descriptors
.Lfiles:
	call_kernel SYS_PIPE, $room
	call_kernel SYS_WRITE, $FULL_WRITE, $console, $3
	call_kernel SYS_PIPE, $room
	call_kernel SYS_PIPE, $room
	call_kernel SYS_WRITE, $STUFFED_WRITE, $room, $PIPE_ROOM
	call_kernel SYS_OPEN, $row_file

	# two signals with a handler, one of them pending
	call_kernel SYS_SIGACTION, $SIGUSR1, $action
	call_kernel SYS_SIGACTION, $SIGUSR2, $action
	call_kernel SYS_SIGPROCMASK, $BLOCK, $both_users
	call_kernel SYS_SIGSEND, $CHILD, $SIGUSR2
	movl	$-1, room

	# the partner; then time for the two others to come to their ends
	call_kernel SYS_FORK
	testl	%eax, %eax
	jz	partner
	js	.Llost
	call_kernel SYS_SLEEP, $2

	# the row
	movzbl	row_index, %ebx
	imull	$ROW_SIZE, %ebx
	addl	$rows, %ebx
	call_kernel SYS_UPTIME
	movl	ROW_NUMBER(%ebx), %eax
	pushl	ROW_THIRD(%ebx)
	pushl	ROW_SECOND(%ebx)
	pushl	ROW_FIRST(%ebx)
	pushl	$0
	testl	%eax, %eax
	jz	.Lroutine
	int	$T_SYSCALL
	jmp	.Ldone
.Lroutine:
	call	*ROW_FIRST(%ebx)
.Ldone:
	addl	$16, %esp
	movl	%eax, %edi
	testl	%eax, %eax
	jnz	.Lend
	cmpl	$SYS_FORK, ROW_NUMBER(%ebx)
	jne	.Lend
	call_kernel SYS_EXIT, $9
.Lend:
	call_kernel SYS_UPTIME

	# what came of it
	call_kernel SYS_WRITE, $1, ROW_NAME(%ebx), ROW_NAME_LENGTH(%ebx)
	testl	$QUIET, ROW_FLAGS(%ebx)
	jnz	.Lquiet
	movl	%edi, %eax
	call	print_number
	movl	room, %eax
	call	print_number
.Lquiet:
	movl	handled, %eax
	call	print_number
	call_kernel SYS_EXIT, $7

# other_program: this file once more, after exec: it prints its second argument.
other_program:
	movl	4(%esp), %eax
	call_kernel SYS_WRITE, $1, 4(%eax), $8
	call_kernel SYS_EXIT, $4

# partner: always ready, until it has done everything that somebody may wait for
partner:
	movl	$TURNS, %ebx
.Lturn:
	call_kernel SYS_GETPID
	decl	%ebx
	jnz	.Lturn
	call_kernel SYS_SLEEP, $3		# the child sleeps for less before its row
	movl	$TURNS, %ebx
.Lturn_again:
	call_kernel SYS_GETPID
	decl	%ebx
	jnz	.Lturn_again
	call_kernel SYS_WRITE, $EMPTY_WRITE, $console, $1
	call_kernel SYS_READ, $STUFFED_READ, $room, $PIPE_ROOM
	call_kernel SYS_SIGSEND, $CHILD, $SIGUSR1
	call_kernel SYS_EXIT, $8

# void handler(int signal, siginfo_t *info, ucontext_t *context)
handler:
	incl	handled
	ret

# what a handler returns to
signal_return:
	leal	SF_CONTEXT - SF_SIGNAL(%esp), %eax
	pushl	%eax
	pushl	$0
	movl	$SYS_SIGRETURN, %eax
	int	$T_SYSCALL

# print_number: eax in eight digits and a blank
print_number:
	pushl	%ebx
	movl	$text, %edx
	movl	$8, %ecx
.Ldigit:
	roll	$4, %eax
	movl	%eax, %ebx
	andl	$15, %ebx
	movb	digits(%ebx), %bl
	movb	%bl, (%edx)
	incl	%edx
	loop	.Ldigit
	call_kernel SYS_WRITE, $1, $text, $9
	popl	%ebx
	ret

# --- ways into the kernel that are no call: each returns a number ---

touch_heap:
	call_kernel SYS_SBRK, $HEAP
	movl	%eax, %esi
	incl	HEAP / 2(%esi)
	movl	HEAP / 2(%esi), %eax
	ret

touch_stack:
	movl	$5, -0x2800(%esp)
	movl	-0x2800(%esp), %eax
	ret

copy_on_write:
	incl	room
	movl	room, %eax
	ret

bad_stack:
	movl	%esp, %esi
	movl	$2, %esp
	movl	$SYS_READ, %eax
	int	$T_SYSCALL
	movl	%esi, %esp
	ret

null_write:
	movl	%eax, -4
	ret

divide_by_zero:
	xorl	%ecx, %ecx
	divl	%ecx
	ret

handled_fault:
	call_kernel SYS_SIGACTION, $SIGTRAP, $action
	int3
	movl	handled, %eax
	ret

on_signal_stack:
	call_kernel SYS_SIGALTSTACK, $signal_stack
	movl	$SA_ONSTACK, action_flags
	call_kernel SYS_SIGACTION, $SIGUSR1, $action
	call_kernel SYS_SIGPROCMASK, $SET, $no_signal
	call_kernel SYS_SIGSEND, $CHILD, $SIGUSR1
	movl	handled, %eax
	ret

# a call that waits, interrupted by an alarm and made again
restarted:
	movl	$SA_RESTART, action_flags
	call_kernel SYS_SIGACTION, $SIGALRM, $action
	call_kernel SYS_SETALARM, $1
	call_kernel SYS_READ, $EMPTY_READ, $room, $1
	ret

# and one that is not
interrupted:
	call_kernel SYS_SIGACTION, $SIGALRM, $action
	call_kernel SYS_SETALARM, $1
	call_kernel SYS_SLEEP, $10
	ret

# a family: two children on the ends of a pipe, a signal, and everybody waited for
family:
	call_kernel SYS_PIPE, $ends
	movl	$0, sum
	call_kernel SYS_FORK
	testl	%eax, %eax
	jz	.Lwriter
	movl	%eax, %esi
	call_kernel SYS_FORK
	testl	%eax, %eax
	jz	.Lreader
	movl	%eax, %edi
	call_kernel SYS_CLOSE, ends
	call_kernel SYS_CLOSE, ends+4
	call_kernel SYS_SIGPROCMASK, $SET, $no_signal
	call_kernel SYS_SIGSEND, $CHILD, $SIGUSR1
	call_kernel SYS_WAITPID, %edi, $status
	movl	status, %ebp
	call_kernel SYS_WAITPID, %esi, $status
	movl	status, %eax
	addl	%ebp, %eax
	ret
.Lwriter:
	call_kernel SYS_CLOSE, ends
	movl	$6, %esi
.Lwrite_next:
	movl	%esi, sum
	call_kernel SYS_WRITE, ends+4, $sum, $1
	decl	%esi
	jnz	.Lwrite_next
	call_kernel SYS_EXIT, $1
.Lreader:
	call_kernel SYS_CLOSE, ends+4
	xorl	%esi, %esi
.Lread_next:
	call_kernel SYS_READ, ends, $sum, $1
	decl	%eax
	jnz	.Lread_all
	addl	sum, %esi
	jmp	.Lread_next
.Lread_all:
	call_kernel SYS_EXIT, %esi

	.section .rodata
	.balign	4
	.globl	rows, rows_end
rows:
	row	"no such call", 1000
	row	"fork", SYS_FORK
	row	"exit", SYS_EXIT, 3
	row	"wait", SYS_WAIT, flags=QUIET
	row	"pipe", SYS_PIPE, room
	row	"pipe, bad address", SYS_PIPE, 1
	row	"read, some bytes", SYS_READ, FULL_READ, room, 10
	row	"read, has to wait", SYS_READ, EMPTY_READ, room, 10
	row	"read, file", SYS_READ, DATA, room, 10
	row	"read, end of input", SYS_READ, CONSOLE, room, 10
	row	"read, bad address", SYS_READ, FULL_READ, KERNEL_ADDRESS, 10
	row	"read, wraps around", SYS_READ, FULL_READ, room, 0x7fffffff
	row	"read, no descriptor", SYS_READ, NONE, room, 10
	row	"read, cannot be read", SYS_READ, FULL_WRITE, room, 10
	row	"kill, nobody", SYS_KILL, NOBODY
	row	"kill, itself", SYS_KILL, CHILD
	row	"kill, another", SYS_KILL, HALTED
	row	"exec", SYS_EXEC, other, other_arguments
	row	"exec, no such program", SYS_EXEC, console, other_arguments
	row	"exec, no program", SYS_EXEC, row_file, other_arguments
	row	"exec, bad path", SYS_EXEC, KERNEL_ADDRESS, other_arguments
	row	"exec, bad arguments", SYS_EXEC, other, KERNEL_ADDRESS
	row	"fstat", SYS_FSTAT, DATA, room
	row	"fstat, bad address", SYS_FSTAT, DATA, 0
	row	"chdir", SYS_CHDIR, other
	row	"dup", SYS_DUP, FULL_READ
	row	"dup, no descriptor", SYS_DUP, NONE
	row	"getpid", SYS_GETPID
	row	"sbrk", SYS_SBRK, HEAP
	row	"sbrk, down", SYS_SBRK, -16
	row	"sbrk, too much", SYS_SBRK, 0x7f000000
	row	"sbrk, too little", SYS_SBRK, 0x80000000
	row	"sleep", SYS_SLEEP, 1
	row	"sleep, not at all", SYS_SLEEP, 0
	row	"sleep, negative", SYS_SLEEP, -1
	row	"open", SYS_OPEN, row_file
	row	"open, folder", SYS_OPEN, folder
	row	"open, no such file", SYS_OPEN, none
	row	"open, bad address", SYS_OPEN, KERNEL_ADDRESS
	row	"write, console", SYS_WRITE, 1, message, 8
	row	"write, pipe", SYS_WRITE, FULL_WRITE, message, 8
	row	"write, has to wait", SYS_WRITE, STUFFED_WRITE, message, 8
	row	"write, bad address", SYS_WRITE, 1, KERNEL_ADDRESS, 8
	row	"write, cannot be written", SYS_WRITE, DATA, message, 8
	row	"mknod", SYS_MKNOD, other
	row	"unlink", SYS_UNLINK, other
	row	"link", SYS_LINK, other, none
	row	"mkdir", SYS_MKDIR, other
	row	"close", SYS_CLOSE, FULL_READ
	row	"close, last end", SYS_CLOSE, EMPTY_WRITE
	row	"close, no descriptor", SYS_CLOSE, NONE
	row	"waitpid, ended", SYS_WAITPID, ENDED, room
	row	"waitpid, stopped", SYS_WAITPID, HALTED, room, WUNTRACED
	row	"waitpid, running", SYS_WAITPID, HALTED, room, WNOHANG
	row	"waitpid, has to wait", SYS_WAITPID, PARTNER, room
	row	"waitpid, nobody", SYS_WAITPID, NOBODY, room
	row	"waitpid, bad address", SYS_WAITPID, ENDED, KERNEL_ADDRESS
	row	"getppid", SYS_GETPPID
	row	"processes", SYS_PROCESSES, room, 4, flags=QUIET
	row	"processes, bad address", SYS_PROCESSES, KERNEL_ADDRESS, 4
	row	"freepages", SYS_FREEPAGES, flags=QUIET
	row	"lseek", SYS_LSEEK, DATA, 1, 0
	row	"lseek, pipe", SYS_LSEEK, FULL_READ, 1, 0
	row	"sigsend, itself", SYS_SIGSEND, CHILD, SIGTERM
	row	"sigsend, goes on", SYS_SIGSEND, HALTED, SIGCONT
	row	"sigsend, no signal", SYS_SIGSEND, CHILD, 77
	row	"sigaction", SYS_SIGACTION, SIGTERM, action, room
	row	"sigaction, refused", SYS_SIGACTION, SIGKILL, action
	row	"sigaction, bad address", SYS_SIGACTION, SIGTERM, KERNEL_ADDRESS
	row	"sigprocmask, lets one through", SYS_SIGPROCMASK, SET, no_signal, room
	row	"sigprocmask, bad address", SYS_SIGPROCMASK, SET, KERNEL_ADDRESS
	row	"sigpending", SYS_SIGPENDING, room, flags=QUIET
	row	"sigsuspend", SYS_SIGSUSPEND, only_second
	row	"sigsuspend, pending", SYS_SIGSUSPEND, only_first
	row	"sigaltstack", SYS_SIGALTSTACK, signal_stack, room
	row	"sigreturn, forged", SYS_SIGRETURN, room
	row	"sigreturn, bad address", SYS_SIGRETURN, KERNEL_ADDRESS
	row	"setalarm", SYS_SETALARM, 100
	row	"setpgid", SYS_SETPGID, 0, 0
	row	"setpgid, nobody", SYS_SETPGID, NOBODY, 0
	row	"getpgid", SYS_GETPGID, 0
	row	"foreground", SYS_FOREGROUND, 1
	row	"heap", ROUTINE, touch_heap
	row	"stack", ROUTINE, touch_stack
	row	"copy on write", ROUTINE, copy_on_write
	row	"call with a bad stack", ROUTINE, bad_stack
	row	"write to nowhere", ROUTINE, null_write
	row	"divide by zero", ROUTINE, divide_by_zero
	row	"fault with a handler", ROUTINE, handled_fault
	row	"handler on its own stack", ROUTINE, on_signal_stack
	row	"call made again", ROUTINE, restarted
	row	"call interrupted", ROUTINE, interrupted
	row	"family", ROUTINE, family
rows_end:

console:
	.string	"console"
row_file:
	.string	"row"
other:
	.string	"other"
folder:
	.string	"."
none:
	.string	"none"
message:
	.ascii	"message\n"
digits:
	.ascii	"0123456789abcdef"
	.balign	4
other_arguments:
	.long	other, message, 0
both_users:
	.long	1 << (SIGUSR1 - 1) | 1 << (SIGUSR2 - 1)
only_first:
	.long	1 << (SIGUSR1 - 1)
only_second:
	.long	1 << (SIGUSR2 - 1)
no_signal:
	.long	0

	.data
	.balign	4
# a struct sigaction
action:
	.long	handler, 0
action_flags:
	.long	0
	.long	signal_return
# a stack_t
signal_stack:
	.long	own_stack, 0, OWN_STACK_SIZE
	.set	OWN_STACK_SIZE, 4096
text:
	.ascii	"........ "
row_index:
	.byte	0

	.bss
	.balign	4
handled:
	.space	4
status:
	.space	4
ends:
	.space	8
sum:
	.space	4
own_stack:
	.space	OWN_STACK_SIZE
room:
	.space	4096
