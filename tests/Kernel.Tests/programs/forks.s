	.file	"forks.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"kill(table[i].pid, SIGKILL) == 0"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"line %d: not so: %s\n"
.LC2:
	.string	"wait(NULL) > 0"
.LC3:
	.string	"wait(NULL) == -1"
	.text
	.p2align 4
	.type	forks_to_the_end, @function
forks_to_the_end:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	subl	$2092, %esp
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L23:
	incl	%esi
.L4:
	call	fork
	testl	%eax, %eax
	je	.L22
	.p2align 4,,5
	jns	.L23
	leal	32(%esp), %ebx
	movl	$64, %edx
	movl	%edx, 4(%esp)
	movl	%ebx, (%esp)
	call	processes
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	jle	.L5
	xorl	%ebp, %ebp
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L6:
	incl	%ebp
	addl	$32, %ebx
	cmpl	%ebp, 28(%esp)
	je	.L5
.L7:
	movl	4(%ebx), %edi
	call	getpid
	cmpl	%eax, %edi
	jne	.L6
	movl	$9, %eax
	movl	%eax, 4(%esp)
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	kill
	testl	%eax, %eax
	je	.L6
	movl	$.LC0, 8(%esp)
	movl	$91, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.p2align 4,,10
	.p2align 3
.L5:
	testl	%esi, %esi
	je	.L8
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L10:
	movl	$0, (%esp)
	call	wait
	testl	%eax, %eax
	jle	.L24
	incl	%ebx
	cmpl	%ebx, %esi
	jne	.L10
.L8:
	movl	$0, (%esp)
	call	wait
	incl	%eax
	jne	.L25
	addl	$2092, %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L22:
	movl	$1000000, (%esp)
	call	sleep_ticks
	xorl	%ecx, %ecx
	movl	%ecx, (%esp)
	call	exit
.L24:
	movl	$.LC2, 8(%esp)
	movl	$94, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L25:
	movl	$.LC3, 8(%esp)
	movl	$95, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	forks_to_the_end, .-forks_to_the_end
	.section	.rodata.str1.4
	.align 4
.LC4:
	.string	"waitpid(child, &status, 0) == child"
	.align 4
.LC5:
	.string	"WIFEXITED(status) && WEXITSTATUS(status) == i * 7"
	.align 4
.LC6:
	.string	"waitpid(getpid(), NULL, 0) == -1"
	.align 4
.LC7:
	.string	"waitpid(children[which], &status, 0) == children[which]"
	.align 4
.LC8:
	.string	"WIFEXITED(status) && WEXITSTATUS(status) == which"
	.align 4
.LC9:
	.string	"kill(turning, SIGKILL) == 0 && kill(sleeping, SIGKILL) == 0"
	.align 4
.LC10:
	.string	"waitpid(turning, &status, 0) == turning && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL"
	.align 4
.LC11:
	.string	"waitpid(sleeping, &status, 0) == sleeping && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL"
	.section	.rodata.str1.1
.LC12:
	.string	"kill(turning, SIGKILL) == -1"
.LC13:
	.string	"pipe(ends) == 0"
.LC14:
	.string	"o"
.LC15:
	.string	"wait(NULL) == child"
	.section	.rodata.str1.4
	.align 4
.LC16:
	.string	"read(ends[0], &byte, 1) == 1 && byte == 'o'"
	.section	.rodata.str1.1
.LC17:
	.string	"count > 20"
.LC18:
	.string	"forks_to_the_end() == count"
.LC19:
	.string	"freepages() == before"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$80, %esp
	call	freepages
	leal	48(%esp), %ebx
	movl	%eax, 24(%esp)
	.p2align 4
	.p2align 3
.L31:
	movl	$-1, %eax
	movl	%eax, 48(%esp)
	call	fork
	testl	%eax, %eax
	movl	%eax, %esi
	je	.L69
	movl	%ebx, 4(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%esi, (%esp)
	call	waitpid
	cmpl	%eax, %esi
	jne	.L70
	movl	48(%esp), %eax
	movl	%eax, %esi
	andl	$127, %esi
	jne	.L29
	leal	0(,%edi,8), %edx
	movzbl	%ah, %eax
	subl	%edi, %edx
	cmpl	%edx, %eax
	jne	.L29
	incl	%edi
	cmpl	$10, %edi
	jne	.L31
	movl	$0, (%esp)
	call	wait
	incl	%eax
	jne	.L71
	call	getpid
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	call	waitpid
	incl	%eax
	jne	.L72
	.p2align 4
	.p2align 3
.L33:
	call	fork
	movl	%eax, (%ebx,%esi,4)
	testl	%eax, %eax
	je	.L73
	incl	%esi
	cmpl	$8, %esi
	jne	.L33
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L38:
	movl	%edi, %esi
	xorl	%eax, %eax
	andl	$7, %esi
	movl	48(%esp,%esi,4), %ecx
	movl	%eax, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ecx, (%esp)
	movl	%ecx, 28(%esp)
	call	waitpid
	movl	28(%esp), %ecx
	cmpl	%eax, %ecx
	jne	.L74
	movl	44(%esp), %eax
	testb	$127, %al
	jne	.L36
	movzbl	%ah, %eax
	cmpl	%eax, %esi
	jne	.L36
	addl	$3, %edi
	cmpl	$24, %edi
	jne	.L38
	call	fork
	testl	%eax, %eax
	movl	%eax, %edi
	jne	.L39
.L40:
	.p2align 4,,4
	jmp	.L40
.L39:
	.p2align 4,,7
	call	fork
	testl	%eax, %eax
	movl	%eax, %esi
	.p2align 4,,4
	je	.L75
.L41:
	movl	$1, (%esp)
	call	sleep_ticks
	movl	$9, 4(%esp)
	movl	%edi, (%esp)
	call	kill
	testl	%eax, %eax
	jne	.L43
	movl	$9, 4(%esp)
	movl	%esi, (%esp)
	call	kill
	testl	%eax, %eax
	jne	.L43
	movl	%ebx, 4(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%edi, (%esp)
	call	waitpid
	cmpl	%eax, %edi
	jne	.L44
	movl	48(%esp), %eax
	andl	$127, %eax
	cmpl	$9, %eax
	jne	.L44
	movl	%ebx, 4(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 8(%esp)
	movl	%esi, (%esp)
	call	waitpid
	cmpl	%eax, %esi
	jne	.L46
	movl	48(%esp), %eax
	andl	$127, %eax
	cmpl	$9, %eax
	jne	.L46
	movl	$9, 4(%esp)
	movl	%edi, (%esp)
	call	kill
	incl	%eax
	jne	.L76
	movl	%ebx, (%esp)
	call	pipe
	testl	%eax, %eax
	.p2align 4,,2
	jne	.L77
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	.p2align 4,,2
	je	.L78
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	wait
	cmpl	%eax, %ebx
	jne	.L79
	movl	$1, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	read
	decl	%eax
	jne	.L55
	cmpb	$111, 44(%esp)
	jne	.L55
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	$3, (%esp)
	call	sleep_ticks
	call	forks_to_the_end
	cmpl	$20, %eax
	movl	%eax, %ebx
	jle	.L80
	call	forks_to_the_end
	cmpl	%ebx, %eax
	jne	.L81
	.p2align 4,,6
	call	freepages
	cmpl	%eax, 24(%esp)
	.p2align 4,,2
	jne	.L82
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L75:
	movl	$1000000, (%esp)
	call	sleep_ticks
	jmp	.L41
.L69:
	imull	$7, %edi, %edi
	movl	%edi, (%esp)
	call	exit
.L36:
	movl	$.LC8, 8(%esp)
	movl	$32, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L29:
	movl	$.LC5, 8(%esp)
	movl	$12, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L70:
	movl	$.LC4, 8(%esp)
	movl	$11, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L82:
	movl	$.LC19, 8(%esp)
	movl	$17, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L43:
	movl	$.LC9, 8(%esp)
	movl	$47, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L44:
	movl	$.LC10, 8(%esp)
	movl	$48, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L72:
	movl	$.LC6, 8(%esp)
	movl	$15, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L74:
	movl	$.LC7, 8(%esp)
	movl	$31, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L80:
	movl	$.LC17, 8(%esp)
	movl	$108, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L81:
	movl	$.LC18, 8(%esp)
	movl	$109, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L46:
	movl	$.LC11, 8(%esp)
	movl	$49, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L76:
	movl	$.LC12, 8(%esp)
	movl	$50, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L77:
	movl	$.LC13, 8(%esp)
	movl	$57, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L78:
	call	fork
	testl	%eax, %eax
	je	.L51
.L52:
	xorl	%edx, %edx
	movl	%edx, (%esp)
	call	exit
.L79:
	movl	$.LC15, 8(%esp)
	movl	$67, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L73:
	movl	$8, %eax
	subl	%esi, %eax
	movl	%eax, (%esp)
	call	sleep_ticks
	movl	%esi, (%esp)
	call	exit
.L71:
	movl	$.LC3, 8(%esp)
	movl	$14, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L55:
	movl	$.LC16, 8(%esp)
	movl	$68, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L53:
	movl	$1, (%esp)
	call	sleep_ticks
.L51:
	call	getppid
	decl	%eax
	jne	.L53
	movl	$1, 8(%esp)
	movl	52(%esp), %eax
	movl	$.LC14, 4(%esp)
	movl	%eax, (%esp)
	call	write
	jmp	.L52
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
