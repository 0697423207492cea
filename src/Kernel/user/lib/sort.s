	.file	"sort.c"
	.text
	.p2align 4
	.type	sift, @function
sift:
	pushl	%ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	movl	%ecx, %eax
	pushl	%ebx
	subl	$44, %esp
	movl	%ecx, 20(%esp)
	leal	1(%edx,%edx), %ecx
	movl	64(%esp), %ebp
	cmpl	%eax, %ecx
	jnb	.L1
	movl	%edx, %ebx
	movl	%edi, %edx
	.p2align 4
	.p2align 3
.L2:
	leal	1(%ebx), %eax
	movl	%ebp, %esi
	movl	%eax, 24(%esp)
	imull	%ecx, %esi
	leal	(%eax,%eax), %edi
	movl	20(%esp), %eax
	addl	%edx, %esi
	cmpl	%eax, %edi
	jb	.L16
.L3:
	movl	%ecx, %edi
.L5:
	movl	%edx, 24(%esp)
	imull	%ebp, %ebx
	movl	%esi, 4(%esp)
	addl	%edx, %ebx
	movl	%ebx, (%esp)
	call	*68(%esp)
	testl	%eax, %eax
	jns	.L1
	movl	24(%esp), %edx
	leal	(%ebx,%ebp), %ecx
	testl	%ebp, %ebp
	je	.L9
	movl	%edx, 24(%esp)
	.p2align 4
	.p2align 3
.L8:
	movzbl	(%ebx), %eax
	incl	%ebx
	incl	%esi
	movzbl	-1(%esi), %edx
	cmpl	%ecx, %ebx
	movb	%dl, -1(%ebx)
	movb	%al, -1(%esi)
	jne	.L8
	movl	24(%esp), %edx
.L9:
	movl	20(%esp), %eax
	leal	1(%edi,%edi), %ecx
	cmpl	%eax, %ecx
	jnb	.L1
	movl	%edi, %ebx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L16:
	movl	%ecx, 28(%esp)
	movl	24(%esp), %eax
	movl	%esi, (%esp)
	movl	%edx, 24(%esp)
	imull	%ebp, %eax
	leal	(%edx,%eax,2), %eax
	movl	%eax, 4(%esp)
	call	*68(%esp)
	movl	24(%esp), %edx
	movl	28(%esp), %ecx
	testl	%eax, %eax
	jns	.L3
	movl	%edi, %esi
	imull	%ebp, %esi
	addl	%edx, %esi
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L1:
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	sift, .-sift
	.p2align 4
	.globl	qsort
	.type	qsort, @function
qsort:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	68(%esp), %esi
	movl	64(%esp), %ebp
	movl	72(%esp), %edi
	movl	%esi, %eax
	shrl	%eax
	je	.L17
	leal	-1(%eax), %ebx
	movl	%ebx, %esi
	movl	76(%esp), %ebx
	.p2align 4
	.p2align 3
.L18:
	movl	68(%esp), %ecx
	movl	%esi, %edx
	movl	%ebp, %eax
	movl	%ebx, 4(%esp)
	movl	%edi, (%esp)
	call	sift
	subl	$1, %esi
	jnb	.L18
	movl	%ebp, 64(%esp)
	movl	68(%esp), %esi
	leal	0(%ebp,%edi), %ebx
	decl	%esi
	movl	%esi, %eax
	imull	%edi, %eax
	addl	%ebp, %eax
	movl	%eax, %ebp
	.p2align 4
	.p2align 3
.L20:
	testl	%edi, %edi
	movl	64(%esp), %eax
	movl	%ebp, %ecx
	je	.L23
	movl	%ebx, 28(%esp)
	.p2align 4
	.p2align 3
.L22:
	movzbl	(%eax), %edx
	incl	%ecx
	incl	%eax
	movzbl	-1(%ecx), %ebx
	movb	%bl, -1(%eax)
	movb	%dl, -1(%ecx)
	movl	28(%esp), %edx
	cmpl	%edx, %eax
	jne	.L22
	movl	%edx, %ebx
.L23:
	movl	76(%esp), %eax
	xorl	%edx, %edx
	movl	%esi, %ecx
	movl	%edi, (%esp)
	subl	%edi, %ebp
	movl	%eax, 4(%esp)
	movl	64(%esp), %eax
	call	sift
	cmpl	$1, %esi
	je	.L17
	decl	%esi
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L17:
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	qsort, .-qsort
	.p2align 4
	.globl	bsearch
	.type	bsearch, @function
bsearch:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	56(%esp), %ebx
	movl	60(%esp), %ebp
.L46:
	testl	%ebx, %ebx
	je	.L47
.L32:
	movl	%ebx, %edi
	movl	52(%esp), %eax
	shrl	%edi
	movl	%edi, %esi
	imull	%ebp, %esi
	addl	%eax, %esi
	movl	48(%esp), %eax
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	*64(%esp)
	testl	%eax, %eax
	je	.L31
	jle	.L36
	leal	(%esi,%ebp), %eax
	decl	%ebx
	movl	%eax, 52(%esp)
	shrl	%ebx
	testl	%ebx, %ebx
	jne	.L32
.L47:
	xorl	%esi, %esi
.L31:
	addl	$28, %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L36:
	movl	%edi, %ebx
	jmp	.L46
	.size	bsearch, .-bsearch
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
