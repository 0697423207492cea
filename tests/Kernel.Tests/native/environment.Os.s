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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$152, %esp
	pushl	$.LC0
	call	getenv
	popl	%ecx
	popl	%ebx
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	pushl	%eax
	pushl	$.LC1
	call	printf
	movl	$.LC0, (%esp)
	call	getenv
	addl	$12, %esp
	pushl	$0
	pushl	$.LC2
	pushl	$.LC0
	movl	%eax, %ebx
	call	setenv
	addl	$12, %esp
	pushl	%ebx
	pushl	%eax
	pushl	$.LC3
	call	printf
	movl	$.LC0, (%esp)
	call	getenv
	addl	$12, %esp
	pushl	$0
	pushl	$.LC4
	pushl	$.LC0
	movl	%eax, %ebx
	call	setenv
	addl	$12, %esp
	pushl	%ebx
	pushl	%eax
	pushl	$.LC3
	call	printf
	movl	$.LC0, (%esp)
	call	getenv
	addl	$12, %esp
	pushl	$1
	pushl	$.LC4
	pushl	$.LC0
	movl	%eax, %ebx
	call	setenv
	addl	$12, %esp
	pushl	%ebx
	pushl	%eax
	pushl	$.LC3
	call	printf
	movl	$.LC5, (%esp)
	call	getenv
	movl	$.LC6, (%esp)
	movl	%eax, %ebx
	call	putenv
	addl	$12, %esp
	pushl	%ebx
	pushl	%eax
	pushl	$.LC3
	call	printf
	movl	$.LC0, (%esp)
	call	getenv
	movl	$.LC0, (%esp)
	movl	%eax, %ebx
	call	unsetenv
	addl	$12, %esp
	movl	%eax, %edx
	xorl	%eax, %eax
	testl	%ebx, %ebx
	sete	%al
	pushl	%eax
	pushl	%edx
	pushl	$.LC7
	call	printf
	addl	$12, %esp
	pushl	$1
	pushl	$.LC8
	pushl	$.LC9
	call	setenv
	addl	$16, %esp
	movl	%eax, %edx
	incl	%edx
	jne	.L16
	xorl	%eax, %eax
	cmpl	$22, errno
	sete	%al
	jmp	.L2
.L16:
	xorl	%eax, %eax
.L2:
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC1
	call	printf
	movl	environ, %esi
	addl	$16, %esp
.L3:
	movl	(%esi), %ebx
	testl	%ebx, %ebx
	je	.L19
	pushl	%eax
	pushl	$8
	pushl	$.LC10
	pushl	%ebx
	call	strncmp
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L4
	subl	$12, %esp
	pushl	%ebx
	call	puts
	addl	$16, %esp
.L4:
	addl	$4, %esi
	jmp	.L3
.L19:
	subl	$12, %esp
	pushl	$30
	call	sysconf
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC11
	call	printf
	call	getpagesize
	popl	%ebx
	popl	%esi
	pushl	%eax
	pushl	$.LC1
	call	printf
	popl	%eax
	leal	-148(%ebp), %eax
	popl	%edx
	pushl	$0
	pushl	%eax
	call	gettimeofday
	xorl	%ecx, %ecx
	addl	$16, %esp
	movl	%ecx, -152(%ebp)
.L6:
	movl	-152(%ebp), %eax
	cmpl	$99999, %eax
	jg	.L20
	movl	-152(%ebp), %eax
	incl	%eax
	movl	%eax, -152(%ebp)
	jmp	.L6
.L20:
	pushl	%esi
	pushl	%esi
	pushl	$0
	leal	-140(%ebp), %eax
	pushl	%eax
	call	gettimeofday
	movl	-140(%ebp), %ecx
	addl	$16, %esp
	movl	-136(%ebp), %edx
	subl	-148(%ebp), %ecx
	subl	-144(%ebp), %edx
	jns	.L8
	decl	%ecx
	addl	$1000000, %edx
.L8:
	xorl	%eax, %eax
	cmpl	$4, %ecx
	jg	.L9
	testl	%ecx, %ecx
	setg	%al
	testl	%edx, %edx
	setg	%dl
	orb	%dl, %al
	movzbl	%al, %eax
.L9:
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC1
	call	printf
	leal	-132(%ebp), %eax
	popl	%ecx
	popl	%ebx
	pushl	%eax
	pushl	$1
	call	clock_getres
	addl	$16, %esp
	xorl	%edx, %edx
	orl	-132(%ebp), %eax
	jne	.L10
	xorl	%edx, %edx
	cmpl	$0, -128(%ebp)
	setg	%dl
.L10:
	pushl	%eax
	pushl	%eax
	pushl	%edx
	pushl	$.LC1
	call	printf
	call	getuid
	movl	%eax, %ebx
	call	geteuid
	addl	$16, %esp
	xorl	%edx, %edx
	cmpl	%eax, %ebx
	jne	.L11
	call	getgid
	movl	%eax, %ebx
	call	getegid
	xorl	%edx, %edx
	cmpl	%eax, %ebx
	sete	%dl
.L11:
	pushl	%eax
	pushl	%eax
	pushl	%edx
	pushl	$.LC1
	call	printf
	leal	-124(%ebp), %eax
	popl	%edx
	popl	%ecx
	pushl	$100
	pushl	%eax
	call	gethostname
	popl	%ebx
	popl	%esi
	pushl	%eax
	pushl	$.LC1
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
