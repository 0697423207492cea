	.file	"text.c"
	.text
	.p2align 4
	.globl	stpncpy
	.type	stpncpy, @function
stpncpy:
	subl	$44, %esp
	movl	%edi, 36(%esp)
	movl	52(%esp), %edi
	movl	%ebp, 40(%esp)
	movl	56(%esp), %ebp
	movl	%ebx, 28(%esp)
	movl	48(%esp), %ebx
	movl	%esi, 32(%esp)
	movl	%edi, (%esp)
	movl	%ebp, 4(%esp)
	call	strnlen
	movl	%ebp, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	movl	%eax, %esi
	call	strncpy
	leal	(%ebx,%esi), %eax
	movl	36(%esp), %edi
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.size	stpncpy, .-stpncpy
	.p2align 4
	.globl	strlcpy
	.type	strlcpy, @function
strlcpy:
	subl	$44, %esp
	movl	%edi, 36(%esp)
	movl	52(%esp), %edi
	movl	%ebx, 28(%esp)
	movl	%esi, 32(%esp)
	movl	56(%esp), %esi
	movl	%ebp, 40(%esp)
	movl	%edi, (%esp)
	call	strlen
	testl	%esi, %esi
	movl	%eax, %ebx
	je	.L4
	cmpl	%esi, %eax
	movl	%eax, %ebp
	jnb	.L12
.L6:
	movl	%ebp, 8(%esp)
	movl	48(%esp), %eax
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	call	memcpy
	movl	48(%esp), %eax
	movb	$0, (%eax,%ebp)
.L4:
	movl	%ebx, %eax
	movl	32(%esp), %esi
	movl	28(%esp), %ebx
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	leal	-1(%esi), %ebp
	jmp	.L6
	.size	strlcpy, .-strlcpy
	.p2align 4
	.globl	strlcat
	.type	strlcat, @function
strlcat:
	subl	$44, %esp
	movl	%esi, 32(%esp)
	movl	48(%esp), %eax
	movl	%ebx, 28(%esp)
	movl	56(%esp), %esi
	movl	%edi, 36(%esp)
	movl	%ebp, 40(%esp)
	movl	%eax, (%esp)
	movl	%esi, 4(%esp)
	call	strnlen
	subl	%eax, %esi
	movl	%eax, %ebx
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	testl	%esi, %esi
	movl	%eax, %edi
	je	.L14
	cmpl	%esi, %eax
	movl	%eax, %ebp
	jnb	.L21
.L15:
	movl	%ebp, 8(%esp)
	movl	48(%esp), %esi
	movl	52(%esp), %eax
	addl	%ebx, %esi
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	memcpy
	movb	$0, (%esi,%ebp)
.L14:
	leal	(%ebx,%edi), %eax
	movl	32(%esp), %esi
	movl	28(%esp), %ebx
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L21:
	leal	-1(%esi), %ebp
	jmp	.L15
	.size	strlcat, .-strlcat
	.p2align 4
	.globl	strchrnul
	.type	strchrnul, @function
strchrnul:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	36(%esp), %eax
	movl	32(%esp), %ebx
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	strchr
	testl	%eax, %eax
	je	.L25
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L25:
	movl	%ebx, (%esp)
	call	strlen
	addl	%ebx, %eax
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.size	strchrnul, .-strchrnul
	.p2align 4
	.globl	strcasestr
	.type	strcasestr, @function
strcasestr:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	36(%esp), %edi
	movl	32(%esp), %ebx
	movl	%edi, (%esp)
	call	strlen
	movl	%eax, %esi
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L34:
	cmpb	$0, (%ebx)
	je	.L29
	incl	%ebx
.L28:
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	call	strncasecmp
	testl	%eax, %eax
	jne	.L34
	addl	$16, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L29:
	addl	$16, %esp
	xorl	%ebx, %ebx
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	strcasestr, .-strcasestr
	.p2align 4
	.globl	strsep
	.type	strsep, @function
strsep:
	subl	$28, %esp
	movl	%esi, 24(%esp)
	movl	32(%esp), %esi
	movl	%ebx, 20(%esp)
	movl	(%esi), %ebx
	testl	%ebx, %ebx
	je	.L35
	movl	%ebx, (%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	call	strcspn
	xorl	%edx, %edx
	addl	%ebx, %eax
	cmpb	$0, (%eax)
	jne	.L43
.L37:
	movl	%edx, (%esi)
	movb	$0, (%eax)
.L35:
	movl	%ebx, %eax
	movl	24(%esp), %esi
	movl	20(%esp), %ebx
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	leal	1(%eax), %edx
	jmp	.L37
	.size	strsep, .-strsep
	.p2align 4
	.globl	mempcpy
	.type	mempcpy, @function
mempcpy:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	36(%esp), %eax
	movl	40(%esp), %ebx
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%ebx, 8(%esp)
	movl	%eax, (%esp)
	call	memcpy
	addl	%ebx, %eax
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.size	mempcpy, .-mempcpy
	.p2align 4
	.globl	memccpy
	.type	memccpy, @function
memccpy:
	subl	$44, %esp
	movl	%edi, 36(%esp)
	movl	56(%esp), %eax
	movl	%ebp, 40(%esp)
	movl	60(%esp), %edi
	movl	%ebx, 28(%esp)
	movl	52(%esp), %ebp
	movl	%esi, 32(%esp)
	movl	48(%esp), %esi
	movl	%eax, 4(%esp)
	movl	%edi, 8(%esp)
	movl	%ebp, (%esp)
	call	memchr
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L47
	movl	%ebp, 4(%esp)
	subl	%ebp, %ebx
	movl	%esi, (%esp)
	incl	%ebx
	movl	%ebx, 8(%esp)
	addl	%esi, %ebx
	call	memcpy
.L46:
	movl	%ebx, %eax
	movl	32(%esp), %esi
	movl	28(%esp), %ebx
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L47:
	movl	%edi, 8(%esp)
	movl	%ebp, 4(%esp)
	movl	%esi, (%esp)
	call	memcpy
	jmp	.L46
	.size	memccpy, .-memccpy
	.p2align 4
	.globl	memrchr
	.type	memrchr, @function
memrchr:
	movl	12(%esp), %ecx
	movl	4(%esp), %edx
	testl	%ecx, %ecx
	leal	(%edx,%ecx), %eax
	je	.L53
	movzbl	8(%esp), %ecx
	jmp	.L52
	.p2align 4,,10
	.p2align 3
.L55:
	cmpl	%eax, %edx
	je	.L53
.L52:
	decl	%eax
	cmpb	%cl, (%eax)
	jne	.L55
	.p2align 4,,6
	ret
	.p2align 4,,10
	.p2align 3
.L53:
	xorl	%eax, %eax
	ret
	.size	memrchr, .-memrchr
	.p2align 4
	.globl	memmem
	.type	memmem, @function
memmem:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	52(%esp), %edi
	movl	60(%esp), %esi
	movl	56(%esp), %ebp
	cmpl	%esi, %edi
	jb	.L57
	movl	48(%esp), %ebx
	addl	%ebx, %edi
	jmp	.L59
	.p2align 4,,10
	.p2align 3
.L65:
	incl	%ebx
	movl	%edi, %eax
	subl	%ebx, %eax
	cmpl	%esi, %eax
	jb	.L57
.L59:
	movl	%esi, 8(%esp)
	movl	%ebp, 4(%esp)
	movl	%ebx, (%esp)
	call	memcmp
	testl	%eax, %eax
	jne	.L65
	addl	$28, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L57:
	addl	$28, %esp
	xorl	%ebx, %ebx
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	memmem, .-memmem
	.p2align 4
	.globl	bzero
	.type	bzero, @function
bzero:
	subl	$28, %esp
	movl	36(%esp), %eax
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	memset
	addl	$28, %esp
	ret
	.size	bzero, .-bzero
	.p2align 4
	.globl	bcopy
	.type	bcopy, @function
bcopy:
	movl	8(%esp), %eax
	movl	4(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	jmp	memmove
	.size	bcopy, .-bcopy
	.p2align 4
	.globl	index
	.type	index, @function
index:
	jmp	strchr
	.size	index, .-index
	.p2align 4
	.globl	rindex
	.type	rindex, @function
rindex:
	jmp	strrchr
	.size	rindex, .-rindex
	.p2align 4
	.globl	ffs
	.type	ffs, @function
ffs:
	bsfl	4(%esp), %eax
	movl	$-1, %edx
	cmove	%edx, %eax
	incl	%eax
	ret
	.size	ffs, .-ffs
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
