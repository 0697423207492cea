	.file	"copies.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"cannot fork"
.LC1:
	.string	"child %d: %u\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"parent: %u, child's status %d\n"
	.section	.rodata.str1.1
.LC3:
	.string	"before the fork; "
.LC4:
	.string	"in the child"
.LC5:
	.string	"in the parent"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	$91625969, %edi
	pushl	%esi
	pushl	%ebx
	movl	$1374389535, %ebx
	andl	$-16, %esp
	subl	$448, %esp
	movl	$80000, (%esp)
	call	malloc
	xorl	%ecx, %ecx
	movl	%eax, %esi
	.p2align 4
	.p2align 3
.L2:
	movl	%ecx, (%esi,%ecx,4)
	movl	%ecx, %eax
	mull	%edi
	movl	%ecx, %eax
	shrl	$6, %edx
	imull	$3000, %edx, %edx
	subl	%edx, %eax
	movl	%ecx, statics(,%eax,4)
	movl	%ecx, %eax
	mull	%ebx
	shrl	$5, %edx
	leal	(%edx,%edx,4), %eax
	movl	%ecx, %edx
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %edx
	movl	%ecx, 48(%esp,%edx,4)
	incl	%ecx
	cmpl	$20000, %ecx
	jne	.L2
	xorl	%ebx, %ebx
.L10:
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	movl	%eax, %edx
	je	.L25
	testl	%eax, %eax
	je	.L26
	xorl	%ecx, %ecx
	xorl	%edi, %edi
	movl	$-1, (%esi,%ebx,4)
	leal	44(%esp), %eax
	movl	%edx, (%esp)
	movl	%ecx, 44(%esp)
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	call	waitpid
	movl	44(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L7
	cmpl	$127, %edx
	je	.L7
	leal	128(%edx), %eax
	movl	%eax, 28(%esp)
.L8:
	movl	%ebx, 24(%esp)
	xorl	%ecx, %ecx
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L9:
	movl	$1374389535, %eax
	movl	(%esi,%ecx,4), %ebx
	mull	%ecx
	shrl	$5, %edx
	leal	(%edx,%edx,4), %eax
	movl	%ecx, %edx
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %edx
	movl	48(%esp,%edx,4), %eax
	addl	%eax, %ebx
	movl	$91625969, %eax
	mull	%ecx
	movl	%ecx, %eax
	incl	%ecx
	shrl	$6, %edx
	imull	$3000, %edx, %edx
	subl	%edx, %eax
	movl	statics(,%eax,4), %edx
	addl	%edx, %ebx
	addl	%ebx, %edi
	cmpl	$20000, %ecx
	jne	.L9
	movl	%edi, 4(%esp)
	movl	24(%esp), %ebx
	movl	$.LC2, (%esp)
	movl	28(%esp), %eax
	incl	%ebx
	movl	%eax, 8(%esp)
	call	printf
	cmpl	$3, %ebx
	jne	.L10
	movl	$.LC3, (%esp)
	call	printf
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	testl	%eax, %eax
	jne	.L11
	movl	$.LC4, (%esp)
	call	puts
	xorl	%edx, %edx
	movl	%edx, (%esp)
	call	exit
.L7:
	movzbl	%ah, %eax
	movl	%eax, 28(%esp)
	jmp	.L8
.L11:
	movl	$-1, (%esp)
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	movl	%eax, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	call	waitpid
	movl	$.LC5, (%esp)
	call	puts
	movl	%esi, (%esp)
	call	free
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L26:
	movl	%ebx, 28(%esp)
	xorl	%edi, %edi
	movl	%eax, 24(%esp)
.L5:
	movl	%edi, %eax
	movl	$3000, %ebx
	cltd
	movl	$100, %ecx
	idivl	%ebx
	movl	28(%esp), %ebx
	movl	%edi, %eax
	movl	%ebx, (%esi,%edi,4)
	addl	$7, %edi
	movl	%ebx, statics(,%edx,4)
	cltd
	idivl	%ecx
	cmpl	$20006, %edi
	movl	%ebx, 48(%esp,%edx,4)
	jne	.L5
	movl	24(%esp), %ecx
	xorl	%edi, %edi
.L6:
	movl	%ecx, %eax
	movl	$100, %ebx
	cltd
	idivl	%ebx
	movl	(%esi,%ecx,4), %ebx
	movl	%ecx, %eax
	incl	%ecx
	addl	48(%esp,%edx,4), %ebx
	cltd
	movl	%ebx, 24(%esp)
	movl	$3000, %ebx
	idivl	%ebx
	movl	24(%esp), %ebx
	addl	statics(,%edx,4), %ebx
	addl	%ebx, %edi
	cmpl	$20000, %ecx
	jne	.L6
	movl	%edi, 8(%esp)
	movl	28(%esp), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$200, %ecx
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%edx, (%esp)
	call	exit
.L25:
	movl	$.LC0, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
	.size	main, .-main
	.local	statics
	.comm	statics,12000,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
