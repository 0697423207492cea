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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$24, %esp
.L2:
	xorl	%eax, %eax
	movl	%eax, -32(%ebp)
	movl	%eax, -28(%ebp)
	leal	-28(%ebp), %eax
	pushl	%edx
	pushl	$__stdin
	pushl	%eax
	leal	-32(%ebp), %eax
	pushl	%eax
	call	getline
	addl	$16, %esp
	incl	%eax
	je	.L11
	pushl	%ecx
	incl	%ebx
	pushl	%ecx
	leal	0(,%ebx,4), %edi
	pushl	%edi
	pushl	%esi
	call	realloc
	addl	$16, %esp
	movl	%eax, %esi
	movl	-32(%ebp), %eax
	movl	%eax, -4(%esi,%edi)
	jmp	.L2
.L11:
	decl	%ebx
.L4:
	cmpl	$-1, %ebx
	je	.L12
	movl	(%esi,%ebx,4), %edi
	subl	$12, %esp
	pushl	%edi
	call	strlen
	addl	$16, %esp
	movl	$.LC0, %edx
	cmpl	$40, %eax
	ja	.L5
	cmpb	$10, -1(%edi,%eax)
	movl	$.LC1, %ecx
	cmove	%ecx, %edx
.L5:
	pushl	%edx
	decl	%ebx
	pushl	%edi
	pushl	%eax
	pushl	$.LC2
	call	printf
	movl	%edi, (%esp)
	call	free
	addl	$16, %esp
	jmp	.L4
.L12:
	subl	$12, %esp
	pushl	%esi
	call	free
	leal	-16(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
