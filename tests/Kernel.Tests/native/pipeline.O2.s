	.file	"pipeline.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%3d  %s"
	.text
	.p2align 4
	.type	numbered, @function
numbered:
	pushl	%esi
	pushl	%ebx
	movl	$1, %ebx
	subl	$132, %esp
	leal	28(%esp), %esi
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L3:
	movl	%ebx, 4(%esp)
	incl	%ebx
	movl	%esi, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
.L2:
	movl	%esi, (%esp)
	movl	$__stdin, %eax
	movl	$100, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	fgets
	testl	%eax, %eax
	jne	.L3
	addl	$132, %esp
	popl	%ebx
	popl	%esi
	ret
	.size	numbered, .-numbered
	.section	.rodata.str1.1
.LC1:
	.string	"\n"
	.text
	.p2align 4
	.type	backwards, @function
backwards:
	pushl	%esi
	pushl	%ebx
	subl	$132, %esp
	leal	28(%esp), %esi
	.p2align 4
	.p2align 3
.L7:
	movl	%esi, (%esp)
	movl	$__stdin, %eax
	movl	$100, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	fgets
	testl	%eax, %eax
	je	.L13
	movl	%esi, (%esp)
	movl	$.LC1, %ecx
	movl	%ecx, 4(%esp)
	call	strcspn
	testl	%eax, %eax
	jle	.L8
	leal	-1(%esi,%eax), %ebx
	.p2align 4
	.p2align 3
.L9:
	movsbl	(%ebx), %eax
	movl	%eax, (%esp)
	call	putchar
	movl	%ebx, %eax
	decl	%ebx
	cmpl	%esi, %eax
	jne	.L9
.L8:
	movl	$10, (%esp)
	call	putchar
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L13:
	addl	$132, %esp
	popl	%ebx
	popl	%esi
	ret
	.size	backwards, .-backwards
	.p2align 4
	.type	upper, @function
upper:
	subl	$28, %esp
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L16:
	movl	%eax, (%esp)
	call	toupper
	movl	%eax, (%esp)
	call	putchar
.L15:
	call	getchar
	cmpl	$-1, %eax
	jne	.L16
	addl	$28, %esp
	.p2align 4,,2
	ret
	.size	upper, .-upper
	.section	.rodata.str1.1
.LC2:
	.string	"cannot make a pipe"
.LC3:
	.string	"cannot fork"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC4:
	.string	"the quick brown fox\njumps over\n\nthe lazy dog\n"
	.section	.rodata.str1.1
.LC5:
	.string	"statuses %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$upper, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$48, %esp
	movl	%eax, 36(%esp)
	movl	$backwards, %eax
	movl	%eax, 40(%esp)
	movl	$numbered, %eax
	movl	%eax, 44(%esp)
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	incl	%eax
	je	.L21
	movl	20(%esp), %esi
	xorl	%ebx, %ebx
	movl	24(%esp), %edi
.L27:
	movl	$-1, %eax
	cmpl	$2, %ebx
	movl	%eax, 28(%esp)
	movl	$1, %eax
	movl	%eax, 32(%esp)
	je	.L20
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	incl	%eax
	je	.L21
.L20:
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	je	.L47
	testl	%eax, %eax
	.p2align 4,,3
	je	.L48
	movl	%esi, (%esp)
	call	close
	cmpl	$2, %ebx
	je	.L49
	movl	32(%esp), %eax
	incl	%ebx
	movl	%eax, (%esp)
	call	close
	movl	28(%esp), %esi
	jmp	.L27
	.p2align 4,,10
	.p2align 3
.L49:
	movl	%edi, (%esp)
	movl	$.LC4, %ecx
	movl	$3, %ebx
	movl	%ecx, 4(%esp)
	leal	28(%esp), %esi
	call	dprintf
	movl	%edi, (%esp)
	xorl	%edi, %edi
	call	close
.L26:
	movl	%esi, 4(%esp)
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	%edx, 8(%esp)
	movl	%eax, 28(%esp)
	movl	$-1, (%esp)
	call	waitpid
	movl	28(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L28
	cmpl	$127, %edx
	je	.L28
	leal	128(%edx), %eax
.L29:
	addl	%eax, %edi
	decl	%ebx
	jne	.L26
	movl	%edi, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L28:
	movzbl	%ah, %eax
	jmp	.L29
.L21:
	movl	$.LC2, (%esp)
	call	puts
	movl	$98, (%esp)
	call	exit
.L48:
	movl	%edi, (%esp)
	xorl	%edi, %edi
	call	close
	movl	%edi, 4(%esp)
	movl	%esi, (%esp)
	call	dup2
	cmpl	$2, %ebx
	je	.L24
	movl	$1, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	dup2
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	close
.L24:
	movl	%esi, (%esp)
	call	close
	call	*36(%esp,%ebx,4)
	movl	$__stdout, (%esp)
	call	fflush
	movl	%ebx, (%esp)
	call	_exit
.L47:
	movl	$.LC3, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
