	.file	"memory.c"
	.text
	.p2align 4
	.globl	memcpy
	.type	memcpy, @function
memcpy:
	subl	$8, %esp
	movl	%esi, (%esp)
	movl	20(%esp), %eax
	movl	%edi, 4(%esp)
	movl	12(%esp), %edx
	movl	16(%esp), %esi
	movl	%eax, %ecx
	andl	$3, %eax
	shrl	$2, %ecx
	movl	%edx, %edi
#APP
# 12 "memory.c" 1
	rep movsl
# 0 "" 2
#NO_APP
	movl	%eax, %ecx
#APP
# 13 "memory.c" 1
	rep movsb
# 0 "" 2
#NO_APP
	movl	(%esp), %esi
	movl	%edx, %eax
	movl	4(%esp), %edi
	addl	$8, %esp
	ret
	.size	memcpy, .-memcpy
	.p2align 4
	.globl	memmove
	.type	memmove, @function
memmove:
	pushl	%edi
	pushl	%esi
	movl	12(%esp), %edx
	movl	16(%esp), %esi
	movl	20(%esp), %eax
	movl	%edx, %ecx
	subl	%esi, %ecx
	cmpl	%eax, %ecx
	jnb	.L5
	decl	%eax
	.p2align 4
	.p2align 3
.L6:
	movzbl	(%esi,%eax), %ecx
	movb	%cl, (%edx,%eax)
	subl	$1, %eax
	jnb	.L6
	popl	%esi
	movl	%edx, %eax
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L5:
	movl	%eax, %ecx
	movl	%edx, %edi
	shrl	$2, %ecx
	andl	$3, %eax
#APP
# 12 "memory.c" 1
	rep movsl
# 0 "" 2
#NO_APP
	movl	%eax, %ecx
#APP
# 13 "memory.c" 1
	rep movsb
# 0 "" 2
#NO_APP
	popl	%esi
	movl	%edx, %eax
	popl	%edi
	ret
	.size	memmove, .-memmove
	.p2align 4
	.globl	memset
	.type	memset, @function
memset:
	subl	$8, %esp
	movl	%ebx, (%esp)
	movl	20(%esp), %edx
	movl	%edi, 4(%esp)
	movl	12(%esp), %ebx
	movzbl	16(%esp), %eax
	movl	%edx, %ecx
	andl	$3, %edx
	shrl	$2, %ecx
	movl	%ebx, %edi
	imull	$16843009, %eax, %eax
#APP
# 42 "memory.c" 1
	rep stosl
# 0 "" 2
#NO_APP
	movl	%edx, %ecx
#APP
# 43 "memory.c" 1
	rep stosb
# 0 "" 2
#NO_APP
	movl	%ebx, %eax
	movl	4(%esp), %edi
	movl	(%esp), %ebx
	addl	$8, %esp
	ret
	.size	memset, .-memset
	.p2align 4
	.globl	memcmp
	.type	memcmp, @function
memcmp:
	pushl	%esi
	pushl	%ebx
	movl	20(%esp), %esi
	movl	12(%esp), %edx
	movl	16(%esp), %eax
	testl	%esi, %esi
	je	.L16
	addl	%eax, %esi
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L14:
	incl	%eax
	incl	%edx
	cmpl	%esi, %eax
	je	.L16
.L15:
	movzbl	(%edx), %ecx
	movzbl	(%eax), %ebx
	cmpb	%bl, %cl
	je	.L14
	movzbl	%cl, %eax
	subl	%ebx, %eax
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L16:
	popl	%ebx
	xorl	%eax, %eax
	popl	%esi
	ret
	.size	memcmp, .-memcmp
	.p2align 4
	.globl	bcmp
	.type	bcmp, @function
bcmp:
	pushl	%esi
	pushl	%ebx
	movl	20(%esp), %esi
	movl	12(%esp), %eax
	movl	16(%esp), %edx
	testl	%esi, %esi
	je	.L23
	addl	%eax, %esi
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L21:
	incl	%eax
	incl	%edx
	cmpl	%esi, %eax
	je	.L23
.L22:
	movzbl	(%eax), %ecx
	movzbl	(%edx), %ebx
	cmpb	%bl, %cl
	je	.L21
	movzbl	%cl, %eax
	subl	%ebx, %eax
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L23:
	popl	%ebx
	xorl	%eax, %eax
	popl	%esi
	ret
	.size	bcmp, .-bcmp
	.p2align 4
	.globl	memchr
	.type	memchr, @function
memchr:
	movl	12(%esp), %edx
	movl	4(%esp), %eax
	testl	%edx, %edx
	je	.L29
	movzbl	8(%esp), %ecx
	addl	%eax, %edx
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L31:
	incl	%eax
	cmpl	%eax, %edx
	je	.L29
.L28:
	cmpb	%cl, (%eax)
	jne	.L31
	.p2align 4,,6
	ret
	.p2align 4,,10
	.p2align 3
.L29:
	xorl	%eax, %eax
	.p2align 4,,8
	ret
	.size	memchr, .-memchr
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
