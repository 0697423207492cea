	.file	"nbody.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"nbody %08x\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$16384, %eax
	movl	%esp, %ebp
	pushl	%edi
	movl	$1808407283, %edi
	pushl	%esi
	movl	$bodies, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	%eax, 44(%esp)
.L2:
	movl	%ebx, %eax
	movl	%ebx, %ecx
	imull	%edi
	addl	$28, %esi
	sarl	$31, %ecx
	movl	%edx, %eax
	sarl	$3, %eax
	subl	%ecx, %eax
	leal	(%eax,%eax,8), %edx
	leal	(%eax,%edx,2), %edx
	movl	%ebx, %eax
	leal	11(%ebx), %ecx
	subl	%edx, %eax
	subl	$9, %eax
	sall	$15, %eax
	movl	%eax, -28(%esi)
	movl	%ecx, %eax
	imull	%edi
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$3, %eax
	subl	%edx, %eax
	leal	(%eax,%eax,8), %edx
	leal	(%eax,%edx,2), %edx
	movl	%ecx, %eax
	leal	22(%ebx), %ecx
	subl	%edx, %eax
	subl	$9, %eax
	addl	$37, %ebx
	sall	$15, %eax
	movl	%eax, -24(%esi)
	movl	%ecx, %eax
	imull	%edi
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$3, %eax
	subl	%edx, %eax
	leal	(%eax,%eax,8), %edx
	leal	(%eax,%edx,2), %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	subl	$9, %eax
	sall	$15, %eax
	movl	%eax, -20(%esi)
	movl	44(%esp), %eax
	movl	%eax, -4(%esi)
	addl	$16384, %eax
	cmpl	$222, %ebx
	movl	%eax, 44(%esp)
	jne	.L2
	xorl	%ecx, %ecx
	xorl	%esi, %esi
.L3:
	movl	%esi, 24(%esp)
	xorl	%edi, %edi
	movl	$1, %edx
	movl	%ecx, 20(%esp)
	movl	%edx, %ebx
	movl	%edi, %eax
	.p2align 4
	.p2align 3
.L15:
	movl	%ebx, 32(%esp)
	movl	%eax, %edi
	addl	$28, %eax
	movl	%eax, 28(%esp)
	movl	%eax, %esi
	.p2align 4
	.p2align 3
.L5:
	movl	$4096, %ebx
	xorl	%ecx, %ecx
.L6:
	movl	bodies(%esi,%ecx,4), %edx
	movl	bodies(%edi,%ecx,4), %eax
	subl	%edx, %eax
	movl	%eax, 52(%esp,%ecx,4)
	imull	%eax
	incl	%ecx
	shrdl	$16, %edx, %eax
	addl	%eax, %ebx
	cmpl	$3, %ecx
	jne	.L6
	movl	$16, %eax
	movl	%ebx, %ecx
	movl	%eax, 44(%esp)
	movl	$1073741824, %edx
	xorl	%eax, %eax
	movl	%ebx, 40(%esp)
	.p2align 4
	.p2align 3
.L8:
	leal	(%edx,%eax), %ebx
	shrl	%eax
	cmpl	%ebx, %ecx
	jb	.L7
	subl	%ebx, %ecx
	addl	%edx, %eax
.L7:
	shrl	$2, %edx
	decl	44(%esp)
	jne	.L8
	movl	40(%esp), %ebx
	sall	$8, %eax
	imull	%ebx
	xorl	%ebx, %ebx
	movl	%eax, %ecx
	movl	$2147483647, %eax
	shrdl	$16, %edx, %ecx
	xorl	%edx, %edx
	orl	$1, %ecx
	divl	%ecx
	addl	%eax, %eax
	movl	%eax, 44(%esp)
	movl	bodies+24(%esi), %eax
	movl	%eax, 40(%esp)
	movl	bodies+24(%edi), %eax
	movl	%eax, 36(%esp)
.L9:
	movl	44(%esp), %eax
	imull	52(%esp,%ebx,4)
	shrdl	$16, %edx, %eax
	movl	%eax, %ecx
	movl	40(%esp), %eax
	sarl	$10, %ecx
	imull	%ecx
	shrdl	$16, %edx, %eax
	subl	%eax, bodies+12(%edi,%ebx,4)
	movl	%ecx, %eax
	imull	36(%esp)
	shrdl	$16, %edx, %eax
	addl	%eax, bodies+12(%esi,%ebx,4)
	incl	%ebx
	cmpl	$3, %ebx
	jne	.L9
	addl	$28, %esi
	cmpl	$168, %esi
	jne	.L5
	movl	32(%esp), %ebx
	movl	28(%esp), %eax
	incl	%ebx
	cmpl	$6, %ebx
	jne	.L15
	movl	24(%esp), %esi
	movl	$12, %edi
	movl	20(%esp), %ecx
	.p2align 4
	.p2align 3
.L4:
	leal	-12(%edi), %edx
.L12:
	movl	bodies+12(%edx), %ebx
	movl	%ebx, %eax
	sarl	$6, %eax
	addl	bodies(%edx), %eax
	movl	%eax, bodies(%edx)
	addl	$1310720, %eax
	cmpl	$2621440, %eax
	jbe	.L11
	negl	%ebx
	movl	%ebx, %eax
	shrl	$31, %eax
	addl	%ebx, %eax
	sarl	%eax
	movl	%eax, bodies+12(%edx)
.L11:
	addl	$4, %edx
	cmpl	%edx, %edi
	jne	.L12
	addl	$28, %edi
	cmpl	$180, %edi
	jne	.L4
	leal	(%esi,%esi,2), %ebx
	movl	$-1431655765, %eax
	mull	%ecx
	movl	%ecx, %esi
	movl	%edx, %eax
	shrl	$2, %eax
	leal	(%eax,%eax,2), %eax
	addl	%eax, %eax
	subl	%eax, %esi
	movl	%edx, %eax
	shrl	%eax
	andl	$-2, %edx
	addl	%edx, %eax
	movl	%ecx, %edx
	subl	%eax, %edx
	incl	%ecx
	leal	0(,%esi,8), %eax
	subl	%esi, %eax
	addl	%edx, %eax
	movl	bodies(,%eax,4), %esi
	addl	%ebx, %esi
	cmpl	$1900000, %ecx
	jne	.L3
	movl	%esi, 4(%esp)
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
	.local	bodies
	.comm	bodies,168,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
