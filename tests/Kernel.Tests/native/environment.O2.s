	.file	"environment.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"TOY_TEST_A"
.LC1:
	.string	"%d\n"
.LC2:
	.string	"1"
.LC3:
	.string	"%d %s\n"
.LC4:
	.string	"two"
.LC5:
	.string	"TOY_TEST_B"
.LC6:
	.string	"TOY_TEST_B=b=c"
.LC7:
	.string	"%d %d\n"
.LC8:
	.string	""
.LC9:
	.string	"A=B"
.LC10:
	.string	"TOY_TEST"
.LC11:
	.string	"%ld\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	movl	$.LC4, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$144, %esp
	movl	$.LC0, (%esp)
	call	getenv
	movl	$.LC1, (%esp)
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC0, (%esp)
	call	getenv
	movl	$.LC0, (%esp)
	movl	%eax, %ebx
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	$.LC2, %eax
	movl	%eax, 4(%esp)
	call	setenv
	movl	%ebx, 8(%esp)
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC0, (%esp)
	call	getenv
	movl	$.LC4, %edx
	movl	%edx, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, %ebx
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	call	setenv
	movl	%ebx, 8(%esp)
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC0, (%esp)
	call	getenv
	movl	$1, %ecx
	movl	%ecx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, %ebx
	call	setenv
	movl	%ebx, 8(%esp)
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC5, (%esp)
	call	getenv
	movl	$.LC6, (%esp)
	movl	%eax, %ebx
	call	putenv
	movl	%ebx, 8(%esp)
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC0, (%esp)
	call	getenv
	movl	$.LC0, (%esp)
	movl	%eax, %ebx
	call	unsetenv
	movl	$.LC7, (%esp)
	movl	%eax, %edx
	xorl	%eax, %eax
	movl	%edx, 4(%esp)
	testl	%ebx, %ebx
	sete	%al
	movl	%eax, 8(%esp)
	call	printf
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	$.LC8, %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	setenv
	movl	%eax, %edx
	incl	%edx
	je	.L24
	xorl	%eax, %eax
.L2:
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	environ, %esi
	movl	(%esi), %ebx
	testl	%ebx, %ebx
	jne	.L5
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L4:
	movl	4(%esi), %ebx
	addl	$4, %esi
	testl	%ebx, %ebx
	je	.L3
.L5:
	movl	%ebx, (%esp)
	movl	$8, %eax
	movl	%eax, 8(%esp)
	movl	$.LC10, %eax
	movl	%eax, 4(%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L4
	movl	%ebx, (%esp)
	addl	$4, %esi
	call	puts
	movl	(%esi), %ebx
	testl	%ebx, %ebx
	jne	.L5
.L3:
	movl	$30, (%esp)
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	call	sysconf
	movl	$.LC11, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	call	getpagesize
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	20(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	gettimeofday
	movl	%esi, 16(%esp)
	movl	16(%esp), %eax
	cmpl	$99999, %eax
	jg	.L6
	.p2align 4
	.p2align 3
.L7:
	movl	16(%esp), %eax
	incl	%eax
	movl	%eax, 16(%esp)
	movl	16(%esp), %eax
	cmpl	$99999, %eax
	jle	.L7
.L6:
	leal	28(%esp), %eax
	xorl	%edx, %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	gettimeofday
	movl	28(%esp), %edx
	movl	20(%esp), %ecx
	movl	32(%esp), %eax
	subl	%ecx, %edx
	subl	24(%esp), %eax
	jns	.L8
	decl	%edx
	addl	$1000000, %eax
.L8:
	xorl	%ecx, %ecx
	cmpl	$4, %edx
	jg	.L9
	testl	%edx, %edx
	setg	%cl
	testl	%eax, %eax
	setg	%al
	orb	%al, %cl
	movzbl	%cl, %ecx
.L9:
	movl	%ecx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$1, (%esp)
	call	clock_getres
	xorl	%edx, %edx
	orl	36(%esp), %eax
	jne	.L10
	xorl	%edx, %edx
	cmpl	$0, 40(%esp)
	setg	%dl
.L10:
	movl	%edx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	call	getuid
	movl	%eax, %ebx
	call	geteuid
	movl	%eax, %edx
	xorl	%eax, %eax
	cmpl	%edx, %ebx
	je	.L25
.L11:
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$100, %eax
	movl	%eax, 4(%esp)
	leal	44(%esp), %eax
	movl	%eax, (%esp)
	call	gethostname
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	-8(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
.L24:
	xorl	%eax, %eax
	cmpl	$22, errno
	sete	%al
	jmp	.L2
.L25:
	call	getgid
	movl	%eax, %ebx
	call	getegid
	cmpl	%eax, %ebx
	sete	%al
	movzbl	%al, %eax
	jmp	.L11
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
