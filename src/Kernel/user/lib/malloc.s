	.file	"malloc.c"
	.text
	.p2align 4
	.type	give_back, @function
give_back:
	movl	%eax, %edx
	movl	free_list, %eax
	testl	%eax, %eax
	je	.L2
	pushl	%esi
	cmpl	%edx, %eax
	pushl	%ebx
	jb	.L5
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L28:
	cmpl	%edx, %eax
	jnb	.L27
.L5:
	movl	%eax, %ecx
	movl	(%eax), %eax
	testl	%eax, %eax
	.p2align 4,,3
	jne	.L28
	cmpl	$free_list, %ecx
	je	.L29
.L12:
	movl	%eax, (%edx)
	movl	%edx, (%ecx)
	movl	(%edx), %eax
	testl	%eax, %eax
	je	.L8
	movl	4(%edx), %ebx
	leal	(%edx,%ebx), %esi
	cmpl	%esi, %eax
	je	.L30
.L8:
	movl	4(%ecx), %eax
	leal	(%ecx,%eax), %ebx
	cmpl	%ebx, %edx
	je	.L31
.L1:
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L27:
	cmpl	$free_list, %ecx
	jne	.L12
.L3:
	movl	%eax, (%edx)
	movl	4(%edx), %ecx
	movl	%edx, free_list
	leal	(%edx,%ecx), %ebx
	cmpl	%ebx, %eax
	jne	.L1
	movl	4(%eax), %ebx
	movl	(%eax), %eax
	addl	%ebx, %ecx
	movl	%ecx, 4(%edx)
	movl	%eax, (%edx)
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L30:
	movl	4(%eax), %esi
	movl	(%eax), %eax
	addl	%esi, %ebx
	movl	%eax, (%edx)
	movl	%ebx, 4(%edx)
	movl	(%ecx), %edx
	testl	%edx, %edx
	jne	.L8
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L31:
	movl	4(%edx), %ebx
	addl	%ebx, %eax
	movl	%eax, 4(%ecx)
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	popl	%ebx
	popl	%esi
	ret
.L2:
	movl	$0, (%edx)
	movl	%edx, free_list
	ret
.L29:
	movl	$0, (%edx)
	movl	%edx, free_list
	jmp	.L1
	.size	give_back, .-give_back
	.p2align 4
	.globl	malloc
	.type	malloc, @function
malloc:
	subl	$44, %esp
	movl	%esi, 32(%esp)
	movl	48(%esp), %esi
	movl	%ebx, 28(%esp)
	movl	%edi, 36(%esp)
	movl	%ebp, 40(%esp)
	cmpl	$2147483631, %esi
	ja	.L33
	addl	$15, %esi
	andl	$-8, %esi
.L34:
	movl	free_list, %ebx
	testl	%ebx, %ebx
	je	.L36
	movl	4(%ebx), %eax
	movl	$free_list, %ecx
	movl	(%ebx), %edx
	cmpl	%esi, %eax
	jnb	.L37
.L48:
	testl	%edx, %edx
	movl	%ebx, %ecx
	je	.L36
	movl	%edx, %ebx
	movl	4(%ebx), %eax
	movl	(%ebx), %edx
	cmpl	%esi, %eax
	jb	.L48
.L37:
	movl	%edx, (%ecx)
	subl	%esi, %eax
	cmpl	$15, %eax
	ja	.L49
.L39:
	leal	8(%ebx), %eax
.L32:
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L49:
	movl	%esi, 4(%ebx)
	addl	%ebx, %esi
	movl	%eax, 4(%esi)
	movl	%esi, %eax
	call	give_back
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L33:
	movl	$12, %eax
	movl	%eax, errno
	xorl	%eax, %eax
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L36:
	movl	$0, (%esp)
	movl	$16384, %edi
	cmpl	%edi, %esi
	cmovnb	%esi, %edi
	call	sbrk
	movl	%eax, %ebp
	movl	%eax, %ebx
	negl	%ebp
	andl	$7, %ebp
	leal	(%edi,%ebp), %eax
	movl	%eax, (%esp)
	call	sbrk
	incl	%eax
	je	.L33
	leal	(%ebx,%ebp), %eax
	movl	%edi, 4(%eax)
	call	give_back
	jmp	.L34
	.size	malloc, .-malloc
	.p2align 4
	.globl	free
	.type	free, @function
free:
	movl	4(%esp), %eax
	testl	%eax, %eax
	je	.L50
	subl	$8, %eax
	jmp	give_back
	.p2align 4,,10
	.p2align 3
.L50:
	ret
	.size	free, .-free
	.p2align 4
	.globl	calloc
	.type	calloc, @function
calloc:
	subl	$28, %esp
	movl	%ebx, 20(%esp)
	movl	32(%esp), %eax
	mull	36(%esp)
	movl	%esi, 24(%esp)
	jo	.L54
	movl	%eax, (%esp)
	movl	%eax, %ebx
	call	malloc
	testl	%eax, %eax
	movl	%eax, %esi
	je	.L57
	movl	%ebx, 8(%esp)
	xorl	%eax, %eax
	movl	%esi, (%esp)
	movl	%eax, 4(%esp)
	call	memset
	movl	%esi, %eax
	movl	20(%esp), %ebx
	movl	24(%esp), %esi
	addl	$28, %esp
	ret
.L54:
	movl	$12, errno
.L57:
	xorl	%esi, %esi
	movl	20(%esp), %ebx
	movl	%esi, %eax
	movl	24(%esp), %esi
	addl	$28, %esp
	ret
	.size	calloc, .-calloc
	.p2align 4
	.globl	realloc
	.type	realloc, @function
realloc:
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	32(%esp), %ebx
	movl	36(%esp), %eax
	testl	%ebx, %ebx
	je	.L72
	cmpl	$2147483631, %eax
	ja	.L65
	movl	-4(%ebx), %ecx
	leal	15(%eax), %edx
	andl	$-8, %edx
	cmpl	%edx, %ecx
	jnb	.L73
.L65:
	movl	%eax, (%esp)
	call	malloc
	testl	%eax, %eax
	movl	%eax, %esi
	je	.L63
	movl	-4(%ebx), %eax
	movl	%ebx, 4(%esp)
	movl	%esi, (%esp)
	subl	$8, %eax
	movl	%eax, 8(%esp)
	call	memcpy
	leal	-8(%ebx), %eax
	call	give_back
.L63:
	addl	$20, %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L73:
	subl	%edx, %ecx
	cmpl	$15, %ecx
	jbe	.L66
	movl	%edx, -4(%ebx)
	leal	-8(%ebx,%edx), %eax
	movl	%ecx, 4(%eax)
	call	give_back
.L66:
	movl	%ebx, %esi
	jmp	.L63
	.p2align 4,,10
	.p2align 3
.L72:
	movl	%eax, 32(%esp)
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	jmp	malloc
	.size	realloc, .-realloc
	.p2align 4
	.globl	reallocarray
	.type	reallocarray, @function
reallocarray:
	movl	8(%esp), %eax
	mull	12(%esp)
	jo	.L76
	movl	%eax, 8(%esp)
	jmp	realloc
.L76:
	movl	$12, errno
	xorl	%eax, %eax
	ret
	.size	reallocarray, .-reallocarray
	.p2align 4
	.globl	aligned_alloc
	.type	aligned_alloc, @function
aligned_alloc:
	subl	$28, %esp
	movl	%ebx, 20(%esp)
	movl	32(%esp), %ebx
	movl	%esi, 24(%esp)
	movl	36(%esp), %eax
	testl	%ebx, %ebx
	je	.L80
	leal	-1(%ebx), %esi
	testl	%ebx, %esi
	jne	.L80
	cmpl	$536870911, %ebx
	ja	.L80
	cmpl	$8, %ebx
	jbe	.L97
	leal	(%ebx,%ebx), %edx
	movl	$2147483647, %ecx
	subl	%edx, %ecx
	cmpl	%eax, %ecx
	jb	.L98
	addl	%eax, %edx
	movl	%edx, (%esp)
	call	malloc
	testl	%eax, %eax
	je	.L83
	testl	%esi, %eax
	jne	.L99
	movl	20(%esp), %ebx
	movl	24(%esp), %esi
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L80:
	movl	$22, %eax
	movl	%eax, errno
.L83:
	xorl	%eax, %eax
.L100:
	movl	20(%esp), %ebx
	movl	24(%esp), %esi
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L99:
	movl	-4(%eax), %esi
	leal	7(%eax,%ebx), %edx
	negl	%ebx
	leal	-8(%eax), %ecx
	andl	%edx, %ebx
	movl	%eax, %edx
	subl	%ebx, %edx
	addl	%esi, %edx
	movl	%edx, -4(%ebx)
	movl	%ebx, %edx
	subl	%eax, %edx
	movl	%edx, -4(%eax)
	movl	%ecx, %eax
	call	give_back
	movl	%ebx, %eax
	movl	24(%esp), %esi
	movl	20(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L97:
	movl	%eax, 32(%esp)
	movl	20(%esp), %ebx
	movl	24(%esp), %esi
	addl	$28, %esp
	jmp	malloc
	.p2align 4,,10
	.p2align 3
.L98:
	movl	$12, %eax
	movl	%eax, errno
	xorl	%eax, %eax
	jmp	.L100
	.size	aligned_alloc, .-aligned_alloc
	.p2align 4
	.globl	posix_memalign
	.type	posix_memalign, @function
posix_memalign:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	36(%esp), %eax
	testb	$3, %al
	jne	.L104
	movl	%eax, (%esp)
	movl	40(%esp), %edx
	movl	errno, %ebx
	movl	%edx, 4(%esp)
	call	aligned_alloc
	testl	%eax, %eax
	je	.L106
	movl	%ebx, errno
	movl	32(%esp), %edx
	movl	24(%esp), %ebx
	movl	%eax, (%edx)
	xorl	%eax, %eax
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L104:
	movl	24(%esp), %ebx
	movl	$22, %eax
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L106:
	movl	errno, %eax
	movl	%ebx, errno
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.size	posix_memalign, .-posix_memalign
	.local	free_list
	.comm	free_list,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
