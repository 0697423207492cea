# others.s: a child sends SIGUSR1 again and again while its parent reads, and then writes piece by piece. The
# handler is without SA_RESTART: each time, read gives up.

	.include "timeout.inc"

	.text
	.globl	main
main:
	c	sigaction, $SIGUSR1, $action, $0
	c	pipe, $ends
	call	fork
	testl	%eax, %eax
	jz	.Lchild

	# nothing comes in the first TICKS, whatever the child sends
	movl	%eax, %ebx
	call	uptime
	movl	%eax, %edi
	c	read_timeout, ends, $buffer, $64, $TICKS
	movl	%eax, %esi
	call	uptime
	subl	%edi, %eax
	c	printf, $timed_text, %esi, %eax

	# all that the child writes, up to its end
	c	close, ends + 4
	c	read_all, ends, $buffer, $64
	c	printf, $all_text, %eax, $buffer
	c	waitpid, %ebx, $0, $0
	cmpl	$3, signals
	setae	%al
	movzbl	%al, %eax
	c	printf, $signals_text, %eax
	xorl	%eax, %eax
	ret

.Lchild:
	call	getppid
	movl	%eax, %ebx
	movl	$TICKS + 4, %esi
.Lsend:
	c	sleep_ticks, $1
	c	kill, %ebx, $SIGUSR1
	decl	%esi
	jnz	.Lsend
	movl	$5, %esi
.Lwrite:
	c	write, ends + 4, $piece, $5
	c	sleep_ticks, $1
	c	kill, %ebx, $SIGUSR1
	c	sleep_ticks, $1
	decl	%esi
	jnz	.Lwrite
	xorl	%eax, %eax
	ret

handler:
	incl	signals
	ret

	.section .rodata
timed_text:
	.string	"read %d after %d ticks\n"
all_text:
	.string	"all %d: %s\n"
signals_text:
	.string	"signals %d\n"
piece:
	.ascii	"piece"

	.data
	.balign	4
action:
	.long	handler, 0, 0, 0
signals:
	.long	0

	.bss
	.balign	4
ends:
	.space	8
buffer:
	.space	65
