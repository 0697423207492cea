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
	movl	$a, %ecx
	xorl	%ebx, %ebx
.L4:
	movl	%ebx, 36(%esp)
	movl	$c, %eax
	movl	$a, %esi
	movl	%esi, 44(%esp)
	movl	%eax, %edx
	movl	%eax, 40(%esp)
.L11:
	movl	%edx, 32(%esp)
	movl	$b+160000, %esi
	movl	%edx, %edi
	movl	%ecx, 28(%esp)
	.p2align 4
	.p2align 3
.L8:
	movl	44(%esp), %ecx
	leal	-160000(%esi), %eax
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L5:
	movl	(%ecx), %edx
	addl	$800, %eax
	addl	$4, %ecx
	imull	-800(%eax), %edx
	addl	%edx, %ebx
	cmpl	%esi, %eax
	jne	.L5
	movl	%ebx, (%edi)
	leal	4(%eax), %esi
	addl	$4, %edi
	cmpl	$b+160796, %eax
	jne	.L8
	addl	$800, 44(%esp)
	movl	32(%esp), %edx
	movl	28(%esp), %ecx
	movl	44(%esp), %eax
	addl	$800, %edx
	cmpl	$a+160000, %eax
	jne	.L11
	movl	40(%esp), %eax
	movl	%ecx, %esi
	movl	36(%esp), %ebx
.L9:
	movl	(%eax), %edx
	movl	$c+160800, %edi
	addl	$804, %eax
	addl	$800, %esi
	addl	%edx, %ebx
	andl	$255, %edx
	movl	%edx, -800(%esi)
	cmpl	%eax, %edi
	jne	.L9
	addl	$4, %ecx
	cmpl	$a+120, %ecx
	jne	.L4
	movl	%ebx, 4(%esp)
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
