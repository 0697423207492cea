	.file	"misdeeds.c"
	.text
	.p2align 4
	.type	kernel_jump, @function
kernel_jump:
	movl	$-2147418112, %eax
	jmp	*%eax
	.size	kernel_jump, .-kernel_jump
	.p2align 4
	.type	kernel_read, @function
kernel_read:
	movl	-2147418112, %eax
	ret
	.size	kernel_read, .-kernel_read
	.p2align 4
	.type	kernel_write, @function
kernel_write:
	xorl	%eax, %eax
	movl	%eax, -2147418112
	ret
	.size	kernel_write, .-kernel_write
	.p2align 4
	.type	do_cli, @function
do_cli:
#APP
# 149 "../../../../tests/Kernel.Tests/programs/misdeeds.c" 1
	cli
# 0 "" 2
#NO_APP
	ret
	.size	do_cli, .-do_cli
	.p2align 4
	.type	do_sti, @function
do_sti:
#APP
# 150 "../../../../tests/Kernel.Tests/programs/misdeeds.c" 1
	sti
# 0 "" 2
#NO_APP
	ret
	.size	do_sti, .-do_sti
	.p2align 4
	.type	do_hlt, @function
do_hlt:
#APP
# 151 "../../../../tests/Kernel.Tests/programs/misdeeds.c" 1
	hlt
# 0 "" 2
#NO_APP
	ret
	.size	do_hlt, .-do_hlt
	.p2align 4
	.type	do_in, @function
do_in:
#APP
# 152 "../../../../tests/Kernel.Tests/programs/misdeeds.c" 1
	inl $0x20, %eax
# 0 "" 2
#NO_APP
	ret
	.size	do_in, .-do_in
	.p2align 4
	.type	do_out, @function
do_out:
#APP
# 153 "../../../../tests/Kernel.Tests/programs/misdeeds.c" 1
	outl %eax, $0xf4
# 0 "" 2
#NO_APP
	ret
	.size	do_out, .-do_out
	.p2align 4
	.type	do_iret, @function
do_iret:
#APP
# 154 "../../../../tests/Kernel.Tests/programs/misdeeds.c" 1
	iret
# 0 "" 2
#NO_APP
	ret
	.size	do_iret, .-do_iret
	.p2align 4
	.type	do_pushf, @function
do_pushf:
#APP
# 155 "../../../../tests/Kernel.Tests/programs/misdeeds.c" 1
	pushfl; popl %eax
# 0 "" 2
#NO_APP
	ret
	.size	do_pushf, .-do_pushf
	.p2align 4
	.type	do_cr0, @function
do_cr0:
#APP
# 156 "../../../../tests/Kernel.Tests/programs/misdeeds.c" 1
	xorl %eax, %eax; movl %eax, %cr0
# 0 "" 2
#NO_APP
	ret
	.size	do_cr0, .-do_cr0
	.p2align 4
	.type	do_cr3, @function
do_cr3:
#APP
# 157 "../../../../tests/Kernel.Tests/programs/misdeeds.c" 1
	movl %cr3, %eax
# 0 "" 2
#NO_APP
	ret
	.size	do_cr3, .-do_cr3
	.p2align 4
	.type	do_timer, @function
do_timer:
#APP
# 158 "../../../../tests/Kernel.Tests/programs/misdeeds.c" 1
	int $32
# 0 "" 2
#NO_APP
	ret
	.size	do_timer, .-do_timer
	.p2align 4
	.type	do_page_fault, @function
do_page_fault:
#APP
# 159 "../../../../tests/Kernel.Tests/programs/misdeeds.c" 1
	int $14
# 0 "" 2
#NO_APP
	ret
	.size	do_page_fault, .-do_page_fault
	.p2align 4
	.type	stack_in_kernel, @function
stack_in_kernel:
#APP
# 162 "../../../../tests/Kernel.Tests/programs/misdeeds.c" 1
	movl $-2147414016, %esp; movl $11, %eax; int $64; pushl %eax
# 0 "" 2
#NO_APP
	ret
	.size	stack_in_kernel, .-stack_in_kernel
	.p2align 4
	.type	nothing, @function
nothing:
	ret
	.size	nothing, .-nothing
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"count == 0"
.LC1:
	.string	"line %d: not so: %s\n"
.LC2:
	.string	"all are buried\n"
	.text
	.p2align 4
	.type	zombies, @function
zombies:
	pushl	%esi
	movl	$3, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$20, %esp
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L21:
	je	.L28
	incl	%ebx
.L25:
	call	fork
	testl	%eax, %eax
	.p2align 4,,5
	jns	.L21
	.p2align 4,,5
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L23:
	decl	%ebx
.L22:
	movl	$-1, (%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	waitpid
	testl	%eax, %eax
	jg	.L23
	decl	%esi
	jne	.L25
	testl	%ebx, %ebx
	.p2align 4,,6
	jne	.L29
	movl	$.LC2, (%esp)
	call	printf
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
.L28:
	movl	$0, (%esp)
	call	exit
.L29:
	movl	$.LC0, 8(%esp)
	movl	$213, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	zombies, .-zombies
	.section	.rodata.str1.1
.LC3:
	.string	"nobody"
.LC4:
	.string	"a full table"
.LC5:
	.string	"as many as memory is for"
.LC6:
	.string	"pipe(ends) == 0"
.LC7:
	.string	"%s at once\n"
	.text
	.p2align 4
	.type	crowd, @function
crowd:
	pushl	%esi
	pushl	%ebx
	subl	$2084, %esp
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L46
	movl	%eax, %ebx
	jmp	.L31
	.p2align 4,,10
	.p2align 3
.L33:
	je	.L47
	incl	%ebx
.L31:
	.p2align 4,,8
	call	fork
	testl	%eax, %eax
	.p2align 4,,5
	jns	.L33
	leal	32(%esp), %eax
	movl	$64, %ecx
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	call	processes
	movl	%eax, %esi
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	jmp	.L34
	.p2align 4,,10
	.p2align 3
.L35:
	decl	%ebx
.L34:
	movl	$-1, (%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	waitpid
	testl	%eax, %eax
	jg	.L35
	testl	%ebx, %ebx
	jne	.L48
	cmpl	$64, %esi
	movl	$.LC4, %eax
	je	.L37
	call	freepages
	movl	$.LC5, %edx
	testl	%eax, %eax
	movl	$.LC3, %eax
	cmovg	%edx, %eax
.L37:
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	addl	$2084, %esp
	popl	%ebx
	popl	%esi
	ret
.L47:
	movl	28(%esp), %eax
	movl	$1, %ebx
	movl	%eax, (%esp)
	call	close
	leal	32(%esp), %eax
	movl	%eax, 4(%esp)
	movl	24(%esp), %eax
	movl	%ebx, 8(%esp)
	movl	%eax, (%esp)
	call	read
	movl	%eax, (%esp)
	call	exit
.L48:
	movl	$.LC0, 8(%esp)
	movl	$255, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L46:
	movl	$.LC6, 8(%esp)
	movl	$243, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	crowd, .-crowd
	.section	.rodata.str1.1
.LC8:
	.string	"child >= 0"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC9:
	.string	"waitpid(child, NULL, 0) == child"
	.align 4
.LC10:
	.string	"processes(table, MOST_PROCESSES) == 3"
	.section	.rodata.str1.1
.LC11:
	.string	"init has buried them\n"
	.text
	.p2align 4
	.type	orphans, @function
orphans:
	pushl	%esi
	movl	$10, %esi
	pushl	%ebx
	subl	$2068, %esp
	.p2align 4
	.p2align 3
.L55:
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	js	.L60
	je	.L53
	movl	%ebx, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	waitpid
	cmpl	%ebx, %eax
	jne	.L61
	decl	%esi
	jne	.L55
	movl	$5, (%esp)
	call	sleep_ticks
	movl	$64, %eax
	movl	%eax, 4(%esp)
	leal	16(%esp), %eax
	movl	%eax, (%esp)
	call	processes
	cmpl	$3, %eax
	jne	.L62
	movl	$.LC11, (%esp)
	call	printf
	addl	$2068, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L53:
	call	fork
	testl	%eax, %eax
	je	.L63
	incl	%ebx
	cmpl	$8, %ebx
	.p2align 4,,2
	jne	.L53
	movl	$0, (%esp)
	call	exit
.L61:
	movl	$.LC1, (%esp)
	movl	$.LC9, %edx
	movl	$231, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L60:
	movl	$.LC1, (%esp)
	movl	$.LC8, %eax
	movl	%eax, 8(%esp)
	movl	$221, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L63:
	andl	$1, %ebx
	movl	%ebx, (%esp)
	call	sleep_ticks
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	exit
.L62:
	movl	$.LC10, 8(%esp)
	movl	$235, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	orphans, .-orphans
	.p2align 4
	.type	handler_in_kernel, @function
handler_in_kernel:
	subl	$28, %esp
	movl	$-2147418112, %eax
	movl	%eax, 4(%esp)
	movl	$10, (%esp)
	call	signal
	movl	$10, (%esp)
	call	raise
	addl	$28, %esp
	ret
	.size	handler_in_kernel, .-handler_in_kernel
	.p2align 4
	.type	signal_in_kernel, @function
signal_in_kernel:
	subl	$28, %esp
	movl	$nothing, %eax
	movl	%eax, 4(%esp)
	movl	$14, (%esp)
	call	signal
	movl	$1, (%esp)
	call	alarm
#APP
# 174 "../../../../tests/Kernel.Tests/programs/misdeeds.c" 1
	movl $-2147414016, %esp; 1: jmp 1b
# 0 "" 2
#NO_APP
	addl	$28, %esp
	ret
	.size	signal_in_kernel, .-signal_in_kernel
	.p2align 4
	.type	guard, @function
guard:
	pushl	%ebx
	xorl	%ecx, %ecx
	subl	$24, %esp
	movl	%ecx, 4(%esp)
	movl	$0, (%esp)
	call	setpgid
	call	getpid
	movl	%eax, %ebx
	call	fork
	testl	%eax, %eax
	je	.L71
	addl	$24, %esp
	popl	%ebx
	ret
.L71:
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	%eax, (%esp)
	call	setpgid
	movl	$20, (%esp)
	call	sleep_ticks
	movl	%ebx, %eax
	movl	$9, 4(%esp)
	negl	%eax
	movl	%eax, (%esp)
	call	kill
	xorl	%edx, %edx
	movl	%edx, (%esp)
	call	exit
	.size	guard, .-guard
	.p2align 4
	.type	ignore_everything, @function
ignore_everything:
	pushl	%ebx
	movl	$1, %ebx
	subl	$24, %esp
	call	guard
	.p2align 4
	.p2align 3
.L73:
	movl	%ebx, (%esp)
	movl	$1, %eax
	incl	%ebx
	movl	%eax, 4(%esp)
	call	signal
	cmpl	$32, %ebx
	jne	.L73
.L74:
	jmp	.L74
	.size	ignore_everything, .-ignore_everything
	.p2align 4
	.type	fork_bomb, @function
fork_bomb:
	subl	$12, %esp
	call	guard
	.p2align 4
	.p2align 3
.L78:
	call	fork
	jmp	.L78
	.size	fork_bomb, .-fork_bomb
	.section	.rodata.str1.4
	.align 4
.LC12:
	.string	"processes(&first, 1) == 1 && first.pid == 1 && first.state != ZOMBIE"
	.section	.rodata.str1.1
.LC13:
	.string	"init is there\n"
	.text
	.p2align 4
	.type	kill_init, @function
kill_init:
	subl	$60, %esp
	movl	%ebx, 56(%esp)
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L81:
	movl	%ebx, 4(%esp)
	incl	%ebx
	movl	$1, (%esp)
	call	kill
	cmpl	$40, %ebx
	jne	.L81
	movl	$-1, (%esp)
	xorl	%ecx, %ecx
	movl	$1, %ebx
	movl	%ecx, 4(%esp)
	call	kill
	leal	16(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	processes
	decl	%eax
	jne	.L82
	cmpl	$1, 16(%esp)
	jne	.L82
	cmpl	$4, 24(%esp)
	je	.L82
	movl	$.LC13, (%esp)
	call	printf
	movl	56(%esp), %ebx
	addl	$60, %esp
	ret
.L82:
	movl	$.LC1, (%esp)
	movl	$.LC12, %eax
	movl	$133, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	kill_init, .-kill_init
	.section	.rodata.str1.1
.LC14:
	.string	"children[i] >= 0"
.LC15:
	.string	"init"
	.section	.rodata.str1.4
	.align 4
.LC16:
	.string	"waitpid(children[i], &status, 0) == children[i]"
	.align 4
.LC17:
	.string	"WIFEXITED(status) && WEXITSTATUS(status) < 16"
	.section	.rodata.str1.1
.LC18:
	.string	"total > 100 && file >= 0"
.LC19:
	.string	"no more files than there are\n"
	.text
	.p2align 4
	.type	open_everything, @function
open_everything:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$92, %esp
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L105
	leal	32(%esp), %ebx
	movl	%eax, %esi
	leal	80(%esp), %edi
	movl	%ebx, %ebp
	.p2align 4
	.p2align 3
.L93:
	call	fork
	movl	%eax, 0(%ebp)
	testl	%eax, %eax
	js	.L106
	je	.L107
	addl	$4, %ebp
	cmpl	%edi, %ebp
	jne	.L93
	movl	$5, (%esp)
	call	sleep_ticks
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	.p2align 4
	.p2align 3
.L97:
	xorl	%ebp, %ebp
	xorl	%eax, %eax
	movl	%ebp, 20(%esp)
	movl	(%ebx), %ebp
	movl	%eax, 8(%esp)
	leal	20(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebp, (%esp)
	call	waitpid
	cmpl	%eax, %ebp
	jne	.L108
	movl	20(%esp), %eax
	testb	$127, %al
	jne	.L95
	sarl	$8, %eax
	testb	$-16, %al
	jne	.L95
	movzbl	%al, %eax
	addl	$4, %ebx
	addl	%eax, %esi
	cmpl	%edi, %ebx
	jne	.L97
	movl	$.LC15, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	open
	cmpl	$100, %esi
	jle	.L101
	movl	%eax, %ecx
	shrl	$31, %ecx
	testb	%cl, %cl
	jne	.L101
	movl	%eax, (%esp)
	call	close
	movl	$.LC19, (%esp)
	call	printf
	addl	$92, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L95:
	movl	$.LC1, (%esp)
	movl	$.LC17, %edx
	movl	$95, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L108:
	movl	$.LC1, (%esp)
	movl	$.LC16, %ebx
	movl	$94, %esi
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L107:
	movl	28(%esp), %eax
	xorl	%ebx, %ebx
	movl	%eax, (%esp)
	call	close
	jmp	.L90
.L91:
	incb	%bl
.L90:
	movl	$.LC15, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	open
	testl	%eax, %eax
	jns	.L91
	movl	$1, %eax
	movl	%eax, 8(%esp)
	leal	20(%esp), %eax
	movl	%eax, 4(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	read
	movl	%eax, %edx
	movl	$99, %eax
	testl	%edx, %edx
	jne	.L92
	movsbl	%bl, %eax
.L92:
	movl	%eax, (%esp)
	call	exit
.L106:
	movl	$.LC1, (%esp)
	movl	$.LC14, %eax
	movl	%eax, 8(%esp)
	movl	$81, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L105:
	movl	$.LC6, 8(%esp)
	movl	$77, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L101:
	movl	$.LC18, 8(%esp)
	movl	$99, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	open_everything, .-open_everything
	.section	.rodata.str1.1
.LC20:
	.string	"pages > 100"
.LC21:
	.string	"freepages() < 16"
	.section	.rodata.str1.4
	.align 4
.LC22:
	.string	"sbrk(-4096 * pages) != (void *)-1"
	.section	.rodata.str1.1
.LC23:
	.string	"freepages() == before"
	.section	.rodata.str1.4
	.align 4
.LC24:
	.string	"memory is refused, and given back\n"
	.text
	.p2align 4
	.type	endless_sbrk, @function
endless_sbrk:
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$20, %esp
	call	freepages
	movl	%eax, %esi
	jmp	.L110
	.p2align 4,,10
	.p2align 3
.L111:
	movb	$1, 4095(%eax)
	incl	%ebx
	movb	$1, (%eax)
.L110:
	movl	$4096, (%esp)
	call	sbrk
	cmpl	$-1, %eax
	jne	.L111
	cmpl	$100, %ebx
	jle	.L117
	.p2align 4,,5
	call	freepages
	cmpl	$15, %eax
	.p2align 4,,2
	jg	.L118
	negl	%ebx
	sall	$12, %ebx
	movl	%ebx, (%esp)
	call	sbrk
	incl	%eax
	je	.L119
	call	freepages
	cmpl	%esi, %eax
	.p2align 4,,5
	jne	.L120
	movl	$.LC24, (%esp)
	call	printf
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
.L117:
	movl	$.LC20, 8(%esp)
	movl	$67, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L120:
	movl	$.LC23, 8(%esp)
	movl	$70, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L119:
	movl	$.LC22, 8(%esp)
	movl	$69, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L118:
	movl	$.LC21, 8(%esp)
	movl	$68, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	endless_sbrk, .-endless_sbrk
	.section	.rodata.str1.1
.LC25:
	.string	"read(0, &byte, 1) == -1"
.LC26:
	.string	"getchar() == EOF"
.LC27:
	.string	"nothing to read\n"
	.text
	.p2align 4
	.type	no_input, @function
no_input:
	subl	$44, %esp
	movl	$0, (%esp)
	call	close
	movl	$1, %eax
	movl	%eax, 8(%esp)
	leal	31(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	call	read
	incl	%eax
	jne	.L125
	call	getchar
	incl	%eax
	.p2align 4,,6
	jne	.L126
	movl	$.LC27, (%esp)
	call	printf
	addl	$44, %esp
	ret
.L125:
	movl	$.LC25, 8(%esp)
	movl	$273, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L126:
	movl	$.LC26, 8(%esp)
	movl	$274, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	no_input, .-no_input
	.section	.rodata.str1.4
	.align 4
.LC28:
	.string	"write(1, line, sizeof line) == sizeof line"
	.section	.rodata.str1.1
.LC29:
	.string	"all written\n"
	.text
	.p2align 4
	.type	flood, @function
flood:
	subl	$28, %esp
	movl	$63, %eax
	movl	%eax, 8(%esp)
	movl	$46, %eax
	movl	%eax, 4(%esp)
	movl	$line.1, (%esp)
	movl	%ebx, 24(%esp)
	movl	$2048, %ebx
	call	memset
	movb	$10, %al
	movb	%al, line.1+63
	.p2align 4
	.p2align 3
.L129:
	movl	$1, (%esp)
	movl	$64, %ecx
	movl	$line.1, %eax
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	call	write
	cmpl	$64, %eax
	jne	.L132
	decl	%ebx
	jne	.L129
	movl	$.LC29, (%esp)
	call	printf
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
.L132:
	movl	$.LC1, (%esp)
	movl	$.LC28, %eax
	movl	$265, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	flood, .-flood
	.section	.rodata.str1.1
.LC30:
	.string	"x"
.LC31:
	.string	"still there\n"
	.text
	.p2align 4
	.type	write_to_nobody, @function
write_to_nobody:
	subl	$44, %esp
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L136
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	$1, %eax
	movl	$.LC30, %edx
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	write
	movl	$.LC31, (%esp)
	call	printf
	addl	$44, %esp
	ret
.L136:
	movl	$.LC6, 8(%esp)
	movl	$107, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	write_to_nobody, .-write_to_nobody
	.section	.rodata.str1.4
	.align 4
.LC32:
	.string	"waitpid(child, &status, 0) == child"
	.text
	.p2align 4
	.type	outcome_of, @function
outcome_of:
	subl	$44, %esp
	xorl	%ecx, %ecx
	movl	%esi, 40(%esp)
	movl	%eax, %esi
	movl	%ebx, 36(%esp)
	movl	%ecx, 28(%esp)
	call	fork
	testl	%eax, %eax
	je	.L141
	movl	%eax, %ebx
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	cmpl	%ebx, %eax
	jne	.L142
	movl	28(%esp), %eax
	movl	36(%esp), %ebx
	movl	40(%esp), %esi
	addl	$44, %esp
	ret
.L141:
	call	*%esi
	xorl	%edx, %edx
	movl	%edx, (%esp)
	call	exit
.L142:
	movl	$.LC32, 8(%esp)
	movl	$38, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	outcome_of, .-outcome_of
	.section	.rodata.str1.1
.LC33:
	.string	"%s: status %x\n"
.LC34:
	.string	"%d of %d refused\n"
	.text
	.p2align 4
	.type	privileges, @function
privileges:
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$20, %esp
	jmp	.L147
	.p2align 4,,10
	.p2align 3
.L144:
	movl	%eax, 8(%esp)
	movl	all.0(,%ebx,8), %eax
	incl	%ebx
	movl	$.LC33, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$17, %ebx
	je	.L160
.L147:
	movl	all.0+4(,%ebx,8), %eax
	call	outcome_of
	movl	%eax, %edx
	andl	$127, %edx
	je	.L144
	cmpl	$127, %edx
	je	.L144
	cmpl	$11, %edx
	je	.L148
	cmpl	$4, %edx
	.p2align 4,,2
	jne	.L144
.L148:
	incl	%ebx
	incl	%esi
	cmpl	$17, %ebx
	jne	.L147
.L160:
	movl	%esi, 4(%esp)
	movl	$17, %eax
	movl	%eax, 8(%esp)
	movl	$.LC34, (%esp)
	call	printf
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
	.size	privileges, .-privileges
	.section	.rodata.str1.1
.LC35:
	.string	"signal %d\n"
	.text
	.p2align 4
	.type	pipe_without_reader, @function
pipe_without_reader:
	subl	$28, %esp
	movl	$write_to_nobody, %eax
	call	outcome_of
	movl	$.LC35, (%esp)
	andl	$127, %eax
	movl	%eax, 4(%esp)
	call	printf
	addl	$28, %esp
	ret
	.size	pipe_without_reader, .-pipe_without_reader
	.p2align 4
	.type	deeper.isra.0, @function
deeper.isra.0:
	subl	$796, %esp
	movl	%eax, 12(%esp)
	movl	12(%esp), %edx
	movl	12(%esp), %eax
	movzbl	%al, %eax
	movb	%dl, 16(%esp,%eax)
	movl	12(%esp), %eax
	testl	%eax, %eax
	jns	.L168
	addl	$796, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L168:
	movl	12(%esp), %eax
	leal	1(%eax), %edx
	movzbl	%dl, %ecx
	testl	%edx, %edx
	movb	%dl, 272(%esp,%ecx)
	jns	.L169
.L165:
	movzbl	16(%esp), %eax
	addl	$796, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L169:
	leal	2(%eax), %edx
	movzbl	%dl, %ecx
	testl	%edx, %edx
	movb	%dl, 528(%esp,%ecx)
	js	.L166
	addl	$3, %eax
	call	deeper.isra.0
	movzbl	528(%esp), %eax
.L166:
	movzbl	272(%esp), %eax
	jmp	.L165
	.size	deeper.isra.0, .-deeper.isra.0
	.p2align 4
	.type	recursion, @function
recursion:
	subl	$1036, %esp
	movb	$1, %al
	movb	$0, (%esp)
	movb	$2, %dl
	movb	$3, %cl
	movb	%al, 257(%esp)
	movl	$4, %eax
	movb	%dl, 514(%esp)
	movb	%cl, 771(%esp)
	call	deeper.isra.0
	movzbl	768(%esp), %eax
	movzbl	512(%esp), %eax
	movzbl	256(%esp), %eax
	movzbl	(%esp), %eax
	addl	$1036, %esp
	ret
	.size	recursion, .-recursion
	.section	.rodata.str1.1
.LC36:
	.string	"%d"
.LC37:
	.string	"misdeeds"
.LC38:
	.string	"exec_loop"
.LC39:
	.string	"%d times\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$48, %esp
	cmpl	$2, 8(%ebp)
	movl	12(%ebp), %esi
	jg	.L185
	jne	.L179
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L182:
	movl	all.2(,%ebx,8), %eax
	movl	%eax, 4(%esp)
	movl	4(%esi), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L181
	call	*all.2+4(,%ebx,8)
.L181:
	incl	%ebx
	cmpl	$13, %ebx
	.p2align 4,,2
	jne	.L182
.L179:
	leal	-8(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
.L185:
	movl	8(%esi), %eax
	leal	32(%esp), %esi
	movl	%eax, (%esp)
	call	atoi
	movl	$.LC36, 8(%esp)
	movl	$16, 4(%esp)
	movl	%esi, (%esp)
	movl	%eax, %ebx
	leal	1(%eax), %eax
	movl	%eax, 12(%esp)
	call	snprintf
	cmpl	$199, %ebx
	jle	.L186
.L178:
	movl	%ebx, 4(%esp)
	movl	$.LC39, (%esp)
	call	printf
	jmp	.L179
.L186:
	movl	$.LC37, (%esp)
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	leal	16(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC37, 16(%esp)
	movl	$.LC38, 20(%esp)
	movl	%esi, 24(%esp)
	call	exec
	jmp	.L178
	.size	main, .-main
	.section	.rodata.str1.1
.LC40:
	.string	"jump"
.LC41:
	.string	"read"
.LC42:
	.string	"write"
.LC43:
	.string	"cli"
.LC44:
	.string	"sti"
.LC45:
	.string	"hlt"
.LC46:
	.string	"in"
.LC47:
	.string	"out"
.LC48:
	.string	"iret"
.LC49:
	.string	"pushf"
.LC50:
	.string	"cr0"
.LC51:
	.string	"cr3"
.LC52:
	.string	"int 32"
.LC53:
	.string	"int 14"
.LC54:
	.string	"stack"
.LC55:
	.string	"stack at a signal"
.LC56:
	.string	"handler"
	.section	.rodata
	.align 32
	.type	all.0, @object
	.size	all.0, 136
all.0:
	.long	.LC40
	.long	kernel_jump
	.long	.LC41
	.long	kernel_read
	.long	.LC42
	.long	kernel_write
	.long	.LC43
	.long	do_cli
	.long	.LC44
	.long	do_sti
	.long	.LC45
	.long	do_hlt
	.long	.LC46
	.long	do_in
	.long	.LC47
	.long	do_out
	.long	.LC48
	.long	do_iret
	.long	.LC49
	.long	do_pushf
	.long	.LC50
	.long	do_cr0
	.long	.LC51
	.long	do_cr3
	.long	.LC52
	.long	do_timer
	.long	.LC53
	.long	do_page_fault
	.long	.LC54
	.long	stack_in_kernel
	.long	.LC55
	.long	signal_in_kernel
	.long	.LC56
	.long	handler_in_kernel
	.local	line.1
	.comm	line.1,64,32
	.section	.rodata.str1.1
.LC57:
	.string	"fork_bomb"
.LC58:
	.string	"recursion"
.LC59:
	.string	"endless_sbrk"
.LC60:
	.string	"open_everything"
.LC61:
	.string	"pipe_without_reader"
.LC62:
	.string	"kill_init"
.LC63:
	.string	"ignore_everything"
.LC64:
	.string	"privileges"
.LC65:
	.string	"zombies"
.LC66:
	.string	"orphans"
.LC67:
	.string	"crowd"
.LC68:
	.string	"flood"
.LC69:
	.string	"no_input"
	.section	.rodata
	.align 32
	.type	all.2, @object
	.size	all.2, 104
all.2:
	.long	.LC57
	.long	fork_bomb
	.long	.LC58
	.long	recursion
	.long	.LC59
	.long	endless_sbrk
	.long	.LC60
	.long	open_everything
	.long	.LC61
	.long	pipe_without_reader
	.long	.LC62
	.long	kill_init
	.long	.LC63
	.long	ignore_everything
	.long	.LC64
	.long	privileges
	.long	.LC65
	.long	zombies
	.long	.LC66
	.long	orphans
	.long	.LC67
	.long	crowd
	.long	.LC68
	.long	flood
	.long	.LC69
	.long	no_input
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
