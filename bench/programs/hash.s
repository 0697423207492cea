	.file	"hash.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"hash %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$99, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	$2000, %ebx
	andl	$-16, %esp
	subl	$48, %esp
	movl	%eax, 28(%esp)
.L11:
	movl	$table, (%esp)
	movl	$262576, %ecx
	xorl	%edi, %edi
	movl	%ecx, 8(%esp)
	movl	%edi, 4(%esp)
	call	memset
	movl	$16000, %eax
	movl	%eax, 24(%esp)
	movl	%esi, 20(%esp)
	movl	%ebx, 16(%esp)
	.p2align 4
	.p2align 3
.L9:
	imull	$1103515245, 28(%esp), %ebx
	xorl	%esi, %esi
	leal	12345(%ebx), %eax
	movl	%eax, 28(%esp)
	movl	%eax, %ecx
	movl	$274877907, %eax
	shrl	$8, %ecx
	mull	%ecx
	shrl	$9, %edx
	imull	$8000, %edx, %edx
	subl	%edx, %ecx
	imull	$7919, %ecx, %ecx
	.p2align 4
	.p2align 3
.L2:
	movl	$1321528399, %eax
	incl	%esi
	mull	%ecx
	shrl	$3, %edx
	leal	(%edx,%edx,2), %eax
	leal	(%edx,%eax,4), %ebx
	movl	%ecx, %eax
	addl	%ebx, %ebx
	subl	%ebx, %eax
	addb	$97, %al
	movb	%al, 35(%esp,%esi)
	movl	%ecx, %eax
	movl	%edx, %ecx
	cmpl	$25, %eax
	ja	.L2
	movb	$0, 36(%esp,%esi)
	movzbl	36(%esp), %eax
	testb	%al, %al
	je	.L13
	leal	36(%esp), %edx
	movl	$-2128831035, %ecx
	.p2align 4
	.p2align 3
.L4:
	incl	%edx
	xorl	%eax, %ecx
	movzbl	(%edx), %eax
	imull	$16777619, %ecx, %ecx
	testb	%al, %al
	jne	.L4
	movl	$-7066243, %eax
	movl	%ecx, %ebx
	mull	%ecx
	shrl	$14, %edx
	imull	$16411, %edx, %eax
	subl	%eax, %ebx
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L26:
	movl	%esi, (%esp)
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L24
	cmpl	$16410, %ebx
	jne	.L25
	xorl	%ebx, %ebx
.L6:
	movl	%ebx, %esi
	sall	$4, %esi
	addl	$table, %esi
	movl	12(%esi), %edi
	testl	%edi, %edi
	jne	.L26
	movl	$1, 12(%esi)
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	strcpy
.L12:
	decl	24(%esp)
	jne	.L9
	movl	20(%esp), %esi
	movl	$table+12, %eax
	movl	16(%esp), %ebx
	.p2align 4
	.p2align 3
.L10:
	movl	(%eax), %edx
	leal	(%esi,%esi,4), %esi
	addl	$16, %eax
	addl	%edx, %esi
	cmpl	$table+262588, %eax
	jne	.L10
	decl	%ebx
	jne	.L11
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
	.p2align 4,,10
	.p2align 3
.L24:
	leal	1(%edi), %ecx
	movl	%ecx, 12(%esi)
	jmp	.L12
	.p2align 4,,10
	.p2align 3
.L25:
	incl	%ebx
	jmp	.L6
.L13:
	movl	$15549, %ebx
	jmp	.L6
	.size	main, .-main
	.local	table
	.comm	table,262576,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
