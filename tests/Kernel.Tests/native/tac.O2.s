	.file	"tac.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"\n"
.LC1:
	.string	""
.LC2:
	.string	"%3d %.40s%s"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$32, %esp
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L3:
	movl	%ebx, (%esp)
	incl	%esi
	leal	0(,%esi,4), %edi
	movl	%edi, 4(%esp)
	call	realloc
	movl	%eax, %ebx
	movl	24(%esp), %eax
	movl	%eax, -4(%ebx,%edi)
.L2:
	xorl	%eax, %eax
	movl	$__stdin, %ecx
	movl	%eax, 24(%esp)
	leal	28(%esp), %eax
	xorl	%edx, %edx
	movl	%eax, 4(%esp)
	leal	24(%esp), %eax
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	movl	%edx, 28(%esp)
	call	getline
	incl	%eax
	jne	.L3
	leal	-1(%esi), %edi
	testl	%esi, %esi
	je	.L4
	.p2align 4
	.p2align 3
.L6:
	movl	(%ebx,%edi,4), %esi
	movl	%esi, (%esp)
	call	strlen
	movl	$.LC0, %ecx
	cmpl	$40, %eax
	ja	.L5
	cmpb	$10, -1(%esi,%eax)
	movl	$.LC1, %edx
	cmove	%edx, %ecx
.L5:
	movl	%ecx, 12(%esp)
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	%esi, (%esp)
	call	free
	subl	$1, %edi
	jnb	.L6
.L4:
	movl	%ebx, (%esp)
	call	free
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
