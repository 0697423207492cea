	.file	"mini-shell.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"count"
.LC1:
	.string	"%d\n"
.LC2:
	.string	"repeat"
.LC3:
	.string	"only"
.LC4:
	.string	"%s?\n"
.LC5:
	.string	"\n"
.LC6:
	.string	" "
.LC7:
	.string	"cannot make a pipe"
.LC8:
	.string	"cannot fork"
.LC9:
	.string	"|"
.LC10:
	.string	"-> %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$192, %esp
	movl	8(%ebp), %ebx
	cmpl	$1, %ebx
	jg	.L71
	leal	92(%esp), %edi
	movl	%edi, 16(%esp)
.L2:
	movl	$__stdin, %eax
	movl	$100, %edx
	movl	%eax, 8(%esp)
	movl	16(%esp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	fgets
	testl	%eax, %eax
	je	.L6
	movl	$.LC5, %esi
	xorl	%edi, %edi
	movl	%esi, 4(%esp)
	movl	16(%esp), %esi
	movl	$-1, %ebx
	movl	%esi, (%esp)
	call	strcspn
	movb	$0, 92(%esp,%eax)
	movl	%esi, (%esp)
	call	puts
	movl	12(%ebp), %eax
	movl	$-1, %ecx
	movl	%esi, 36(%esp)
	xorl	%esi, %esi
	movl	%edi, 24(%esp)
	movl	%ecx, 28(%esp)
	movl	(%eax), %eax
	movl	%eax, 20(%esp)
	.p2align 4
	.p2align 3
.L15:
	movl	$.LC9, %eax
	movl	%eax, 4(%esp)
	leal	36(%esp), %eax
	movl	%eax, (%esp)
	call	strsep
	movl	%eax, 40(%esp)
	testl	%eax, %eax
	je	.L72
	xorl	%eax, %eax
.L16:
	movl	%esi, 56(%esp,%eax)
	movl	%esi, 60(%esp,%eax)
	addl	$8, %eax
	cmpl	$32, %eax
	jb	.L16
	xorl	%edx, %edx
	movl	$-1, %ebx
	movl	%edx, 56(%esp,%eax)
	movl	20(%esp), %eax
	movl	$-1, %ecx
	movl	%ebx, 48(%esp)
	leal	56(%esp), %edi
	movl	%ecx, 44(%esp)
	leal	40(%esp), %ebx
	movl	%eax, 52(%esp)
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L20:
	cmpb	$0, (%eax)
	jne	.L73
.L19:
	movl	%ebx, (%esp)
	movl	$.LC6, %eax
	movl	%eax, 4(%esp)
	call	strsep
	testl	%eax, %eax
	jne	.L20
	movl	36(%esp), %eax
	testl	%eax, %eax
	je	.L21
	leal	44(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	incl	%eax
	je	.L74
.L21:
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	movl	%eax, %ebx
	je	.L75
	testl	%eax, %eax
	je	.L76
	movl	28(%esp), %eax
	incl	24(%esp)
	movl	%eax, (%esp)
	call	close
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	44(%esp), %eax
	movl	%eax, 28(%esp)
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L73:
	movl	%eax, (%edi)
	addl	$4, %edi
	jmp	.L19
.L72:
	movl	24(%esp), %eax
	leal	-1(%eax), %edi
	testl	%eax, %eax
	je	.L28
	movl	%ebx, 28(%esp)
	leal	52(%esp), %esi
	xorl	%eax, %eax
	movl	%eax, %ebx
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L78:
	cmpl	%edx, 28(%esp)
	leal	128(%ecx), %eax
	cmove	%eax, %ebx
	subl	$1, %edi
	jb	.L77
.L32:
	movl	%esi, 4(%esp)
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	movl	%ecx, 52(%esp)
	movl	%eax, 8(%esp)
	movl	$-1, (%esp)
	call	waitpid
	movl	%eax, %edx
	movl	52(%esp), %eax
	movl	%eax, %ecx
	andl	$127, %ecx
	je	.L29
	cmpl	$127, %ecx
	jne	.L78
.L29:
	cmpl	%edx, 28(%esp)
	movzbl	%ah, %eax
	cmove	%eax, %ebx
	subl	$1, %edi
	jnb	.L32
.L77:
	movl	%ebx, 24(%esp)
.L28:
	movl	$.LC10, (%esp)
	movl	24(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L2
.L5:
	cmpl	$10, %eax
	sete	%al
	movzbl	%al, %eax
	addl	%eax, %esi
.L3:
	call	getchar
	cmpl	$-1, %eax
	jne	.L5
	movl	%esi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
.L6:
	xorl	%ebx, %ebx
.L1:
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L71:
	movl	12(%ebp), %eax
	movl	4(%eax), %edi
	movl	$.LC0, 4(%esp)
	movl	%edi, (%esp)
	call	strcmp
	testl	%eax, %eax
	movl	%eax, %esi
	je	.L3
	movl	$.LC2, 4(%esp)
	movl	%edi, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L7
	cmpl	$4, %ebx
	je	.L79
.L7:
	movl	$.LC3, 4(%esp)
	movl	%edi, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L10
	cmpl	$3, %ebx
	je	.L80
.L10:
	movl	%edi, 4(%esp)
	movl	$127, %ebx
	movl	$.LC4, (%esp)
	call	printf
	jmp	.L1
.L80:
	movl	12(%ebp), %eax
	leal	92(%esp), %edi
	movl	$1, %ebx
	movl	8(%eax), %esi
.L12:
	movl	$__stdin, 8(%esp)
	movl	$100, 4(%esp)
	movl	%edi, (%esp)
	call	fgets
	testl	%eax, %eax
	je	.L1
	movl	%esi, 4(%esp)
	movl	%edi, (%esp)
	call	strstr
	testl	%eax, %eax
	je	.L12
	movl	$__stdout, 4(%esp)
	xorl	%ebx, %ebx
	movl	%edi, (%esp)
	call	fputs
	jmp	.L12
.L76:
	movl	28(%esp), %ecx
	testl	%ecx, %ecx
	js	.L24
	movl	%ecx, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	dup2
.L24:
	cmpl	$0, 36(%esp)
	je	.L25
	movl	$1, 4(%esp)
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	dup2
.L25:
	movl	$3, %ebx
.L26:
	movl	%ebx, (%esp)
	incl	%ebx
	call	close
	cmpl	$12, %ebx
	jne	.L26
	leal	52(%esp), %eax
	movl	%eax, 4(%esp)
	movl	20(%esp), %eax
	movl	%eax, (%esp)
	call	execv
	movl	$126, (%esp)
	call	_exit
.L74:
	movl	$.LC7, (%esp)
	call	puts
	movl	$98, (%esp)
	call	exit
.L75:
	movl	$.LC8, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
.L79:
	movl	12(%ebp), %eax
	movl	12(%eax), %esi
	movl	8(%eax), %eax
	movl	%eax, (%esp)
	call	atoi
	movl	%eax, %ebx
	jmp	.L8
.L9:
	movl	%esi, (%esp)
	decl	%ebx
	call	puts
.L8:
	testl	%ebx, %ebx
	jg	.L9
	.p2align 4,,2
	jmp	.L6
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
