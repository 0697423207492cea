	.file	"usertests.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s, line %d: not so: %s\n"
	.text
	.p2align 4
	.globl	fail
	.type	fail, @function
fail:
	subl	$44, %esp
	movl	$1, (%esp)
	movl	48(%esp), %eax
	movl	%eax, 16(%esp)
	movl	52(%esp), %eax
	movl	%eax, 12(%esp)
	movl	test_name, %eax
	movl	%eax, 8(%esp)
	movl	$.LC0, %eax
	movl	%eax, 4(%esp)
	call	printf
	call	exit
	.size	fail, .-fail
	.section	.rodata.str1.1
.LC1:
	.string	"pipe(ends) == 0"
.LC2:
	.string	"child >= 0"
.LC3:
	.string	"x"
.LC4:
	.string	"wait() == child"
	.text
	.p2align 4
	.globl	survives
	.type	survives, @function
survives:
	pushl	%esi
	pushl	%ebx
	subl	$36, %esp
	movb	$0, 23(%esp)
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L10
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	.p2align 4,,2
	js	.L11
	.p2align 4,,4
	je	.L12
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	$1, %eax
	movl	%eax, 8(%esp)
	leal	23(%esp), %eax
	movl	%eax, 4(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	read
	movl	%eax, %esi
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	call	wait
	cmpl	%ebx, %eax
	jne	.L13
	xorl	%eax, %eax
	decl	%esi
	sete	%al
	addl	$36, %esp
	popl	%ebx
	popl	%esi
	ret
.L10:
	movl	$20, 4(%esp)
	movl	$.LC1, (%esp)
	call	fail
.L13:
	movl	$31, 4(%esp)
	movl	$.LC4, (%esp)
	call	fail
.L12:
	call	*48(%esp)
	movl	28(%esp), %eax
	movl	$1, 8(%esp)
	movl	$.LC3, 4(%esp)
	movl	%eax, (%esp)
	call	write
	call	exit
.L11:
	movl	$22, 4(%esp)
	movl	$.LC2, (%esp)
	call	fail
	.size	survives, .-survives
	.section	.rodata.str1.1
.LC5:
	.string	"pages are missing"
.LC6:
	.string	"%s: %s\n"
.LC7:
	.string	"ok"
.LC8:
	.string	"ALL TESTS PASSED\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$process_tests, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	$file_tests, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$48, %esp
	movl	%eax, 36(%esp)
	movl	12(%ebp), %edi
	movl	$memory_tests, %eax
	movl	%eax, 40(%esp)
	movl	$call_tests, %eax
	movl	%eax, 44(%esp)
	leal	32(%esp), %eax
	movl	%esi, 32(%esp)
.L25:
	movl	(%eax), %edx
	movl	%edx, 24(%esp)
	movl	(%edx), %esi
	testl	%esi, %esi
	je	.L16
	movl	%eax, 20(%esp)
.L15:
	cmpl	$1, 8(%ebp)
	jle	.L19
.L24:
	movl	$1, %ebx
	movl	%edi, %eax
	movl	$1, %edx
	movl	%ebx, %edi
	movl	%edx, 28(%esp)
	movl	%eax, %ebx
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L17:
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L38
.L46:
	movl	(%ebx,%edi,4), %eax
	cmpb	$45, (%eax)
	sete	%al
	incl	%edi
	movzbl	%al, %eax
	andl	%eax, 28(%esp)
	cmpl	%edi, 8(%ebp)
	je	.L45
.L20:
	movl	(%ebx,%edi,4), %eax
	cmpb	$45, (%eax)
	jne	.L17
	movl	%esi, 4(%esp)
	incl	%eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L18
	movl	(%ebx,%edi,4), %eax
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L46
.L38:
	movl	%ebx, %edi
.L19:
	movl	24(%esp), %esi
	movl	(%esi), %eax
	movl	%eax, test_name
	call	freepages
	movl	%eax, %ebx
	call	*4(%esi)
	.p2align 4
	.p2align 3
.L22:
	call	wait
	testl	%eax, %eax
	jns	.L22
	movl	$2, (%esp)
	call	sleep
	call	freepages
	cmpl	%eax, %ebx
	je	.L23
	movl	24(%esp), %edx
	movl	$.LC5, %ecx
	movl	$.LC6, %ebx
	movl	%ecx, 12(%esp)
	movl	(%edx), %eax
	movl	%ebx, 4(%esp)
	movl	$1, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	call	exit
	.p2align 4,,10
	.p2align 3
.L45:
	movl	28(%esp), %edx
	movl	%ebx, %edi
	testl	%edx, %edx
	jne	.L19
.L44:
	addl	$8, 24(%esp)
	movl	24(%esp), %eax
	movl	(%eax), %esi
	testl	%esi, %esi
	jne	.L24
.L40:
	movl	20(%esp), %eax
.L16:
	leal	48(%esp), %edx
	addl	$4, %eax
	cmpl	%edx, %eax
	jne	.L25
	movl	$.LC8, 4(%esp)
	movl	$1, (%esp)
	call	printf
	call	exit
.L23:
	movl	24(%esp), %esi
	movl	$.LC7, %eax
	movl	$.LC6, %edx
	movl	%eax, 12(%esp)
	movl	(%esi), %eax
	addl	$8, %esi
	movl	%edx, 4(%esp)
	movl	$1, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	%esi, 24(%esp)
	movl	(%esi), %esi
	testl	%esi, %esi
	jne	.L15
	jmp	.L40
	.p2align 4,,10
	.p2align 3
.L18:
	movl	%ebx, %edi
	jmp	.L44
	.size	main, .-main
	.section	.rodata.str1.1
.LC9:
	.string	""
	.data
	.align 4
	.type	test_name, @object
	.size	test_name, 4
test_name:
	.long	.LC9
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
