# warden.s: the first process of a kernel under attack. It lets programs loose in groups, as the file `command` lists them,
# and makes an end of each group after a while; then there must be as many free pages as before. At last the shell has to
# answer. The host says how much of everything, with the assembler's options:
#	TOGETHER	programs of a group
#	PATIENCE	ticks that a group has
#
# Status: 0 if all was well; 1 if memory was lost, 2 if the warden's own was changed, 3 if a call failed that must not.

	.include "toy.inc"

	.set	LIST_SIZE, 8192
	.set	CANARY, 0x5afe5afe
	.set	CANARY_WORDS, 1024
	.set	PAGES_LOST, 1
	.set	CHANGED, 2
	.set	REFUSED, 3
	.set	NO_PROGRAM, 127

# A system call; its result is in eax. What has been pushed may be an argument only if it is the first one here.
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
	# the console as descriptors 0, 1 and 2, and the list
	call_kernel SYS_OPEN, $console, $2
	call_kernel SYS_DUP
	call_kernel SYS_DUP
	call_kernel SYS_OPEN, $command
	movl	%eax, %ebx
	call_kernel SYS_READ, %ebx, $list, $LIST_SIZE-2
	call_kernel SYS_CLOSE, %ebx
	call_kernel SYS_FREEPAGES
	movl	%eax, %ebp			# free pages
	movl	$list, %esi			# the next program

.Lgroup:
	cmpb	$0, (%esi)
	je	.Lshell
	movl	$TOGETHER, %edi
.Lstart:
	cmpb	$0, (%esi)
	je	.Lwatch
	movl	%esi, arguments
	call	next_string
	movl	%esi, arguments + 4
	call	next_string
	call_kernel SYS_FORK
	testl	%eax, %eax
	jz	.Lchild
	js	.Lfull
	decl	%edi
	jnz	.Lstart
	jmp	.Lwatch

	# no memory for more: this one comes with the next group, which has at least one
.Lfull:
	cmpl	$TOGETHER, %edi
	je	.Lrefused
	movl	arguments, %esi

	# a while, or until all are over
.Lwatch:
	movl	$PATIENCE, %edi
.Ltick:
	call_kernel SYS_SLEEP, $1
.Lreap:
	call_kernel SYS_WAITPID, $-1, $0, $WNOHANG
	testl	%eax, %eax
	jg	.Lreap
	js	.Lcheck
	decl	%edi
	jnz	.Ltick

	# an end
	call_kernel SYS_SIGSEND, $-1, $SIGKILL
.Lbury:
	call_kernel SYS_WAITPID, $-1
	testl	%eax, %eax
	jg	.Lbury

	# nothing may be left of it
.Lcheck:
	call_kernel SYS_FREEPAGES
	movl	$PAGES_LOST, %ebx
	cmpl	%ebp, %eax
	jne	.Lexit
	movl	$CHANGED, %ebx
	movl	$canary, %edi
	movl	$CANARY_WORDS, %ecx
	movl	$CANARY, %eax
	repe scasl
	jne	.Lexit
	jmp	.Lgroup

.Lchild:
	call_kernel SYS_SETPGID		# a group of its own: signals to group 0 stay there
	call_kernel SYS_EXEC, arguments, $arguments
	call_kernel SYS_EXIT, $NO_PROGRAM

	# the shell, with a pipe for its input
.Lshell:
	call_kernel SYS_WRITE, $1, $mark, $mark_end-mark
	call_kernel SYS_PIPE, $ends
	testl	%eax, %eax
	jnz	.Lrefused
	call_kernel SYS_FORK
	testl	%eax, %eax
	js	.Lrefused
	jz	.Lshell_child
	movl	%eax, %ebx
	call_kernel SYS_CLOSE, ends
	call_kernel SYS_WRITE, ends+4, $questions, $questions_end-questions
	call_kernel SYS_CLOSE, ends+4
	call_kernel SYS_WAITPID, %ebx
	xorl	%ebx, %ebx
	jmp	.Lexit

.Lshell_child:
	call_kernel SYS_CLOSE
	call_kernel SYS_DUP, ends
	call_kernel SYS_CLOSE, ends
	call_kernel SYS_CLOSE, ends+4
	call_kernel SYS_EXEC, $shell, $shell_arguments
.Lrefused:
	movl	$REFUSED, %ebx
.Lexit:
	call_kernel SYS_EXIT, %ebx

# next_string: moves esi behind the string there. clobbers: eax
next_string:
	lodsb
	testb	%al, %al
	jnz	next_string
	ret

	.data
console:
	.string	"console"
command:
	.string	"command"
shell:
	.string	"sh"
mark:
	.ascii	"\n--- the shell ---\n"
mark_end:
questions:
	.ascii	"echo it answers | cat | cat\n"
	.ascii	"echo one two three | wc\n"
	.ascii	"nothing\n"
	.ascii	"sleep 1; echo later\n"
questions_end:

	.balign	4
shell_arguments:
	.long	shell, 0
arguments:
	.long	0, 0, 0
ends:
	.long	0, 0
canary:
	.fill	CANARY_WORDS, 4, CANARY

	.bss
list:
	.space	LIST_SIZE
