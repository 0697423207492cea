	.file	"environment.c"
	.text
	.section	.rodata
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
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$160, %esp
	movl	%ebx, -4(%ebp)
	movl	$.LC0, (%esp)
	call	getenv
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$.LC0, (%esp)
	call	getenv
	movl	%eax, %ebx
	movl	$0, 8(%esp)
	movl	$.LC2, 4(%esp)
	movl	$.LC0, (%esp)
	call	setenv
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$.LC0, (%esp)
	call	getenv
	movl	%eax, %ebx
	movl	$0, 8(%esp)
	movl	$.LC4, 4(%esp)
	movl	$.LC0, (%esp)
	call	setenv
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$.LC0, (%esp)
	call	getenv
	movl	%eax, %ebx
	movl	$1, 8(%esp)
	movl	$.LC4, 4(%esp)
	movl	$.LC0, (%esp)
	call	setenv
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$.LC5, (%esp)
	call	getenv
	movl	%eax, %ebx
	movl	$.LC6, (%esp)
	call	putenv
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$.LC0, (%esp)
	call	getenv
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %ebx
	movl	$.LC0, (%esp)
	call	unsetenv
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$1, 8(%esp)
	movl	$.LC8, 4(%esp)
	movl	$.LC9, (%esp)
	call	setenv
	cmpl	$-1, %eax
	jne	.L2
	movl	errno, %eax
	cmpl	$22, %eax
	jne	.L2
	movl	$1, %eax
	jmp	.L3
.L2:
	movl	$0, %eax
.L3:
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	environ, %eax
	movl	%eax, 156(%esp)
	jmp	.L4
.L6:
	movl	156(%esp), %eax
	movl	(%eax), %eax
	movl	$8, 8(%esp)
	movl	$.LC10, 4(%esp)
	movl	%eax, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L5
	movl	156(%esp), %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	puts
.L5:
	addl	$4, 156(%esp)
.L4:
	movl	156(%esp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L6
	movl	$30, (%esp)
	call	sysconf
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	call	getpagesize
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$0, 4(%esp)
	leal	148(%esp), %eax
	movl	%eax, (%esp)
	call	gettimeofday
	movl	$0, 20(%esp)
	jmp	.L7
.L8:
	movl	20(%esp), %eax
	incl	%eax
	movl	%eax, 20(%esp)
.L7:
	movl	20(%esp), %eax
	cmpl	$99999, %eax
	jle	.L8
	movl	$0, 4(%esp)
	leal	140(%esp), %eax
	movl	%eax, (%esp)
	call	gettimeofday
	movl	140(%esp), %edx
	movl	148(%esp), %eax
	subl	%eax, %edx
	movl	%edx, 132(%esp)
	movl	144(%esp), %edx
	movl	152(%esp), %eax
	subl	%eax, %edx
	movl	%edx, 136(%esp)
	movl	136(%esp), %eax
	testl	%eax, %eax
	jns	.L9
	movl	132(%esp), %eax
	decl	%eax
	movl	%eax, 132(%esp)
	movl	136(%esp), %eax
	addl	$1000000, %eax
	movl	%eax, 136(%esp)
.L9:
	movl	132(%esp), %eax
	cmpl	$4, %eax
	jg	.L10
	movl	132(%esp), %eax
	testl	%eax, %eax
	jg	.L11
	movl	136(%esp), %eax
	testl	%eax, %eax
	jle	.L10
.L11:
	movl	$1, %eax
	jmp	.L12
.L10:
	movl	$0, %eax
.L12:
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	leal	124(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$1, (%esp)
	call	clock_getres
	testl	%eax, %eax
	jne	.L13
	movl	124(%esp), %eax
	testl	%eax, %eax
	jne	.L13
	movl	128(%esp), %eax
	testl	%eax, %eax
	jle	.L13
	movl	$1, %eax
	jmp	.L14
.L13:
	movl	$0, %eax
.L14:
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	call	getuid
	movl	%eax, %ebx
	call	geteuid
	cmpl	%eax, %ebx
	jne	.L15
	call	getgid
	movl	%eax, %ebx
	call	getegid
	cmpl	%eax, %ebx
	jne	.L15
	movl	$1, %eax
	jmp	.L16
.L15:
	movl	$0, %eax
.L16:
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$100, 4(%esp)
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	gethostname
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$0, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
