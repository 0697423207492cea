	.file	"matrix.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"matrix %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	xorl	%edx, %edx
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$48, %esp
.L2:
	movl	%edx, %esi
	movl	%ecx, %eax
	leal	200(%ecx), %edi
.L3:
	movl	%esi, b(%ebx,%eax,4)
	subl	$2, %esi
	movl	%eax, a(%ebx,%eax,4)
	incl	%eax
	cmpl	%edi, %eax
	jne	.L3
	incl	%edx
	addl	$3, %ecx
	addl	$788, %ebx
	cmpl	$200, %edx
	jne	.L2
	movl	$a, %edx
	xorl	%ecx, %ecx
.L4:
	movl	$c, %eax
	movl	$c+800, %ebx
	movl	%ebx, 40(%esp)
	movl	$a, %esi
	movl	%esi, 44(%esp)
	movl	%eax, 36(%esp)
	movl	%ecx, 32(%esp)
	movl	%edx, 28(%esp)
.L11:
	movl	40(%esp), %eax
	movl	$b+160000, %edi
	leal	-800(%eax), %edx
	.p2align 4
	.p2align 3
.L8:
	movl	44(%esp), %ebx
	leal	-160000(%edi), %eax
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L5:
	movl	(%ebx), %esi
	addl	$800, %eax
	addl	$4, %ebx
	imull	-800(%eax), %esi
	addl	%esi, %ecx
	cmpl	%edi, %eax
	jne	.L5
	movl	%ecx, (%edx)
	leal	4(%eax), %edi
	movl	40(%esp), %eax
	addl	$4, %edx
	cmpl	%eax, %edx
	jne	.L8
	addl	$800, 44(%esp)
	leal	800(%edx), %eax
	movl	%eax, 40(%esp)
	movl	44(%esp), %eax
	cmpl	$a+160000, %eax
	jne	.L11
	movl	28(%esp), %edx
	movl	36(%esp), %eax
	movl	32(%esp), %ecx
	movl	%edx, %esi
.L9:
	movl	(%eax), %ebx
	movl	$c+160800, %edi
	addl	$804, %eax
	addl	$800, %esi
	addl	%ebx, %ecx
	andl	$255, %ebx
	movl	%ebx, -800(%esi)
	cmpl	%eax, %edi
	jne	.L9
	addl	$4, %edx
	cmpl	$a+520, %edx
	jne	.L4
	movl	%ecx, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.local	c
	.comm	c,160000,32
	.local	b
	.comm	b,160000,32
	.local	a
	.comm	a,160000,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
