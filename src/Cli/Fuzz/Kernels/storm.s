# storm.s: system calls without sense, with arguments that try to hurt. What it does follows from its one argument alone; its
# children go on in ways of their own. The host says with the assembler's options:
#	CALLS	how many calls a program makes before it ends
#	KERNEL	where the kernel has its addresses

	.include "toy.inc"

	.set	ROOM_SIZE, 8192
	.set	STACK_SIZE, 4096
	.set	INTERVAL, 2			# ticks between two alarms
	.set	SILENT, 3			# the descriptors closed at the beginning, mostly
	.set	LIKELY_NUMBERS, SYSTEM_CALLS + 2

	.text
	.globl	_start
_start:
	# the argument's characters are where the numbers start from
	movl	8(%esp), %esi
	movl	$0x2545f491, %edi
.Lseed:
	lodsb
	testb	%al, %al
	jz	.Lseeded
	movzbl	%al, %eax
	imull	$0x01000193, %edi
	xorl	%eax, %edi
	jmp	.Lseed
.Lseeded:
	orl	$1, %edi
	movl	%edi, state

	# most keep off the console
	call	random
	testl	$7, %eax
	jz	.Lactions
	movl	$SILENT - 1, %ebx
.Lclose:
	pushl	%ebx
	pushl	$0
	movl	$SYS_CLOSE, %eax
	int	$T_SYSCALL
	addl	$8, %esp
	decl	%ebx
	jns	.Lclose

	# handlers for some signals, with flags of any kind
.Lactions:
	movl	$SIGNALS, %ebx
.Laction:
	call	random
	movl	%eax, action_flags
	testl	$3, %eax
	jz	.Lno_action
	pushl	$0
	pushl	$action
	pushl	%ebx
	pushl	$0
	movl	$SYS_SIGACTION, %eax
	int	$T_SYSCALL
	addl	$16, %esp
.Lno_action:
	decl	%ebx
	jnz	.Laction

	# an alarm time and again, so that no call lasts for ever
	pushl	$0
	pushl	$INTERVAL
	pushl	$INTERVAL
	pushl	$0
	movl	$SYS_SETALARM, %eax
	int	$T_SYSCALL
	addl	$16, %esp

# one call after the other; nothing is in registers, since a handler may go on here
.Lnext:
	decl	calls_left
	js	.Lexit
	call	random
	testl	$1, %eax
	jz	.Lchoose
	call	room_change

	# rarely an exit, an exec or a kill of everybody, which end the fun
.Lchoose:
	movl	$LIKELY_NUMBERS, %ebx
	call	below
	cmpl	$SYS_EXIT, %eax
	je	.Lrarely
	cmpl	$SYS_EXEC, %eax
	je	.Lrarely
	cmpl	$SYS_KILL, %eax
	je	.Lrarely
	cmpl	$SYS_SIGSEND, %eax
	je	.Lrarely
	cmpl	$SYS_SIGSUSPEND, %eax
	je	.Lsometimes
	cmpl	$SYS_SLEEP, %eax
	je	.Lsometimes
.Lchosen:
	movl	%eax, number
	call	argument
	pushl	%eax
	call	argument
	pushl	%eax
	call	argument
	pushl	%eax
	pushl	$0

	# now and then from a stack that is none
	call	random
	testl	$127, %eax
	jz	.Lbad_stack
	testl	$0xff00, %eax
	jz	.Lmisdeed
	movl	number, %eax
	int	$T_SYSCALL
.Lcalled:
	addl	$16, %esp

	# a child goes its own way, and not as far
	testl	%eax, %eax
	jnz	.Lnext
	cmpl	$SYS_FORK, number
	jne	.Lnext
	xorl	$0x5bd1e995, state
	shrl	$1, calls_left
	jmp	.Lnext

.Lrarely:
	movl	%eax, %ecx
	call	random
	testl	$31, %eax
	movl	%ecx, %eax
	jz	.Lchosen
	jmp	.Lchoose
.Lsometimes:
	movl	%eax, %ecx
	call	random
	testl	$3, %eax
	movl	%ecx, %eax
	jz	.Lchosen
	jmp	.Lchoose

.Lbad_stack:
	call	argument
	movl	%esp, stack
	movl	%eax, %esp
	movl	number, %eax
	int	$T_SYSCALL
	movl	stack, %esp
	jmp	.Lcalled

	# what a program can do wrong without a call
.Lmisdeed:
	call	argument
	movl	%eax, %ecx
	movl	$8, %ebx
	call	below
	jmp	*misdeeds(,%eax,4)
.Lwrite:
	movl	%ecx, (%ecx)
	jmp	.Lcalled
.Lread:
	movl	(%ecx), %eax
	jmp	.Lcalled
.Lbreakpoint:
	int3
	jmp	.Lcalled
.Ldivide:
	xorl	%edx, %edx
	divl	%edx
	jmp	.Lcalled
.Lpower:
	outl	%eax, $PORT_POWER
	jmp	.Lcalled
.Lsteps:
	lahf
	int	$T_TIMER
	jmp	.Lcalled
.Lcall_it:
	call	*%ecx
	jmp	.Lcalled
.Lreturn:
	movl	%ecx, %esp
	ret

.Lexit:
	pushl	state
	pushl	$0
	movl	$SYS_EXIT, %eax
	int	$T_SYSCALL
	ud2

# void handler(int signal, siginfo_t *info, ucontext_t *context)
# Returns, perhaps after some damage to the context, or never does. After a fault it goes on elsewhere.
handler:
	movl	12(%esp), %edx
	movl	4(%esp), %ecx
	decl	%ecx
	movl	$SIGSET_FAULTS, %eax
	btl	%ecx, %eax
	jnc	.Lno_fault
	movl	$.Lnext, UC_REGISTERS + REG_EIP * 4(%edx)
.Lno_fault:
	call	random
	testl	$3, %eax
	jz	.Lnext
	testl	$0x30, %eax
	jnz	.Lhandled
	movl	$UC_SIZE / 4, %ebx
	call	below
	movl	%eax, %ecx
	call	argument
	movl	12(%esp), %edx
	movl	%eax, (%edx,%ecx,4)
.Lhandled:
	ret

# what a handler returns to: the signal lies at esp, and the context where the kernel has put it
signal_return:
	leal	SF_CONTEXT - SF_SIGNAL(%esp), %eax
	pushl	%eax
	pushl	$0
	movl	$SYS_SIGRETURN, %eax
	int	$T_SYSCALL
	jmp	.Lnext

# uint random(void). Keeps all other registers.
random:
	movl	state, %eax
	pushl	%edx
	movl	%eax, %edx
	shll	$13, %edx
	xorl	%edx, %eax
	movl	%eax, %edx
	shrl	$17, %edx
	xorl	%edx, %eax
	movl	%eax, %edx
	shll	$5, %edx
	xorl	%edx, %eax
	popl	%edx
	movl	%eax, state
	ret

# below: a number from 0 to ebx - 1 in eax. clobbers: edx
below:
	call	random
	mull	%ebx
	movl	%edx, %eax
	ret

# void room_change(void): something of the kind that arguments are, somewhere in the room, mostly at its beginning
room_change:
	call	argument
	movl	%eax, %ecx
	call	random
	testl	$3, %eax
	jz	.Lanywhere
	andl	$15, %eax
.Lanywhere:
	andl	$ROOM_SIZE / 4 - 1, %eax
	movl	%ecx, room(,%eax,4)
	ret

# uint argument(void): a number that has a chance to mean something to a kernel. clobbers: ebx, edx
argument:
	movl	$KINDS, %ebx
	call	below
	jmp	*kinds(,%eax,4)

.Lsmall:
	call	random
	andl	$31, %eax
	ret
.Lnegative:
	call	.Lsmall
	negl	%eax
	ret
.Lany:
	jmp	random
.Ldescriptor:
	call	random
	andl	$7, %eax
	ret
.Lnull:
	call	random
	andl	$4095, %eax
	ret
.Lroom:
	call	random
	andl	$ROOM_SIZE - 1, %eax
	addl	$room, %eax
	ret
.Lroom_start:
	movl	$room, %eax
	ret
.Lpage_end:
	call	random
	andl	$31, %eax
	negl	%eax
	addl	$room_page, %eax
	ret
.Lnear_stack:
	call	random
	andl	$0x1ff, %eax
	leal	-0x100(%esp,%eax), %eax
	ret
.Lstack_end:
	call	random
	andl	$0xff, %eax
	movl	%esp, %edx
	orl	$PAGE_SIZE - 1, %edx
	leal	-0x80(%eax,%edx), %eax
	ret
.Lheap_end:
	pushl	$0
	pushl	$0
	movl	$SYS_SBRK, %eax
	int	$T_SYSCALL
	addl	$8, %esp
	movl	%eax, %edx
	call	random
	andl	$63, %eax
	leal	-48(%eax,%edx), %eax
	ret
.Lkernel:
	call	random
	andl	$0xfffff, %eax
	addl	$KERNEL, %eax
	ret
.Lkernel_start:
	call	random
	andl	$15, %eax
	addl	$KERNEL - 8, %eax
	ret
.Ltop:
	call	random
	orl	$-256, %eax
	ret
.Lextreme:
	movl	$EXTREMES, %ebx
	call	below
	movl	extremes(,%eax,4), %eax
	ret
.Lcode:
	call	random
	andl	$0xff, %eax
	addl	$_start, %eax
	ret
.Lhandler:
	call	random
	andl	$3, %eax
	addl	$handler, %eax
	ret
.Lname:
	movl	$NAMES, %ebx
	call	below
	movl	names(,%eax,4), %eax
	ret
.Larguments:
	movl	$names, %eax
	ret
.Lprocess:
	movl	$SYS_GETPID, %eax
	int	$T_SYSCALL
	movl	%eax, %edx
	call	random
	andl	$15, %eax
	leal	-8(%eax,%edx), %eax
	ret
.Lbig:
	call	random
	andl	$0xffff, %eax
	ret
.Lsignal:
	movl	$SIGNALS + 2, %ebx
	jmp	below
.Laction_struct:
	movl	$action, %eax
	ret

	.data
	.balign	4

kinds:
	.long	.Lsmall, .Lsmall, .Lsmall, .Lnegative, .Lany, .Ldescriptor, .Ldescriptor, .Lnull, .Lroom, .Lroom, .Lroom_start
	.long	.Lroom_start, .Lpage_end, .Lpage_end, .Lnear_stack, .Lstack_end, .Lheap_end, .Lkernel, .Lkernel_start, .Ltop
	.long	.Lextreme, .Lcode, .Lhandler, .Lname, .Lname, .Larguments, .Lprocess, .Lbig, .Lsignal, .Laction_struct
	.set	KINDS, (. - kinds) / 4

extremes:
	.long	0x7fffffff, 0x80000000, 0xffffffff, 0xfffff000, 0x7ffff000, 0x7fffffff - 511, 0x40000000, PAGE_SIZE, -PAGE_SIZE
	.long	0x10000, 0xffff, 0x100000, -0x100000, 512, 513
	.set	EXTREMES, (. - extremes) / 4

misdeeds:
	.long	.Lwrite, .Lread, .Lbreakpoint, .Ldivide, .Lpower, .Lsteps, .Lcall_it, .Lreturn

# paths, which are also the arguments of a program: some of them are none
names:
	.long	shell, echo, console, folder, nothing, path_end, long_name
	.set	NAMES, (. - names) / 4
	.long	0

# a struct sigaction
action:
	.long	handler, 0
action_flags:
	.long	0
	.long	signal_return

calls_left:
	.long	CALLS

shell:
	.string	"sh"
echo:
	.string	"/echo"
console:
	.string	"console"
folder:
	.string	"."
nothing:
	.string	""
long_name:
	.fill	200, 1, 'a'
	.byte	0

	.bss
	.balign	4
state:
	.space	4
number:
	.space	4
stack:
	.space	4

	.balign	PAGE_SIZE
room:
	.space	ROOM_SIZE - 4
# a name that nothing ends before the page does
path_end:
	.space	4
room_page:
