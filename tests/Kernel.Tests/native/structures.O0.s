	.file	"structures.c"
	.text
	.type	next, @function
next:
	pushl	%ebp
	movl	%esp, %ebp
	movzbl	12(%ebp), %eax
	incb	%al
	movb	%al, 12(%ebp)
	movl	8(%ebp), %eax
	movzbl	12(%ebp), %edx
	movb	%dl, (%eax)
	movl	8(%ebp), %eax
	popl	%ebp
	ret	$4
	.size	next, .-next
	.type	swap, @function
swap:
	pushl	%ebp
	movl	%esp, %ebp
	movzbl	14(%ebp), %eax
	cbtw
	movswl	%ax, %edx
	movswl	12(%ebp), %eax
	movb	%al, %cl
	movl	8(%ebp), %eax
	movw	%dx, (%eax)
	movl	8(%ebp), %eax
	movb	%cl, 2(%eax)
	movl	8(%ebp), %eax
	popl	%ebp
	ret	$4
	.size	swap, .-swap
	.type	turn, @function
turn:
	pushl	%ebp
	movl	%esp, %ebp
	movl	16(%ebp), %eax
	negl	%eax
	movl	%eax, %ecx
	movl	12(%ebp), %edx
	movl	8(%ebp), %eax
	movl	%ecx, (%eax)
	movl	8(%ebp), %eax
	movl	%edx, 4(%eax)
	movl	8(%ebp), %eax
	popl	%ebp
	ret	$4
	.size	turn, .-turn
	.type	fill, @function
fill:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$44, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L8
.L9:
	movl	-12(%ebp), %eax
	movl	12(%ebp,%eax,4), %edx
	movl	100(%ebp), %eax
	imull	-12(%ebp), %eax
	addl	%eax, %edx
	movl	-12(%ebp), %eax
	movl	%edx, 12(%ebp,%eax,4)
	incl	-12(%ebp)
.L8:
	cmpl	$19, -12(%ebp)
	jle	.L9
	leal	-32(%ebp), %ecx
	movl	92(%ebp), %eax
	movl	96(%ebp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	%ecx, (%esp)
	call	turn
	subl	$4, %esp
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	%eax, 92(%ebp)
	movl	%edx, 96(%ebp)
	movl	8(%ebp), %edx
	movl	$88, %eax
	andl	$-4, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L10:
	movl	12(%ebp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	addl	$4, %eax
	cmpl	%ebx, %eax
	jb	.L10
	movl	8(%ebp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret	$4
	.size	fill, .-fill
	.globl	__moddi3
	.type	common, @function
common:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	16(%ebp), %eax
	movl	%eax, -24(%ebp)
	movl	20(%ebp), %eax
	movl	%eax, -20(%ebp)
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L14
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	-24(%ebp), %ecx
	movl	-20(%ebp), %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	common
	jmp	.L16
.L14:
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
.L16:
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	common, .-common
	.globl	__divdi3
	.type	reduced, @function
reduced:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	movl	20(%ebp), %ecx
	movl	24(%ebp), %ebx
	movl	12(%ebp), %eax
	movl	16(%ebp), %edx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	common
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	movl	12(%ebp), %eax
	movl	16(%ebp), %edx
	movl	-32(%ebp), %ecx
	movl	-28(%ebp), %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%eax, %esi
	movl	%edx, %edi
	movl	20(%ebp), %eax
	movl	24(%ebp), %edx
	movl	-32(%ebp), %ecx
	movl	-28(%ebp), %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	8(%ebp), %ecx
	movl	%esi, (%ecx)
	movl	%edi, 4(%ecx)
	movl	8(%ebp), %ecx
	movl	%eax, 8(%ecx)
	movl	%edx, 12(%ecx)
	movl	8(%ebp), %eax
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret	$4
	.size	reduced, .-reduced
	.type	sum, @function
sum:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$76, %esp
	movl	12(%ebp), %ecx
	movl	16(%ebp), %ebx
	movl	36(%ebp), %eax
	movl	40(%ebp), %edx
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%esi, %edi
	mull	%ecx
	movl	%eax, -48(%ebp)
	movl	%edx, -44(%ebp)
	movl	%edx, %eax
	addl	%edi, %eax
	movl	%eax, -44(%ebp)
	movl	28(%ebp), %ecx
	movl	32(%ebp), %ebx
	movl	20(%ebp), %eax
	movl	24(%ebp), %edx
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	addl	-48(%ebp), %eax
	adcl	-44(%ebp), %edx
	movl	%eax, -40(%ebp)
	movl	%edx, -36(%ebp)
	movl	20(%ebp), %ecx
	movl	24(%ebp), %ebx
	movl	36(%ebp), %eax
	movl	40(%ebp), %edx
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	movl	8(%ebp), %eax
	movl	-40(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	-36(%ebp), %edx
	movl	%edx, 8(%esp)
	movl	-32(%ebp), %edx
	movl	%edx, 12(%esp)
	movl	-28(%ebp), %edx
	movl	%edx, 16(%esp)
	movl	%eax, (%esp)
	call	reduced
	subl	$4, %esp
	movl	8(%ebp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret	$4
	.size	sum, .-sum
	.section	.rodata
.LC0:
	.string	"%c %d %c\n"
.LC1:
	.string	"(%d, %d) "
.LC2:
	.string	"\n%d %d %d %d %d\n"
.LC3:
	.string	"%lld/%lld\n"
.LC4:
	.string	"%d\n"
	.text
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$668, %esp
	movb	$97, -225(%ebp)
	movl	$0, -28(%ebp)
	jmp	.L22
.L23:
	leal	-225(%ebp), %eax
	movzbl	-225(%ebp), %edx
	movb	%dl, 4(%esp)
	movl	%eax, (%esp)
	call	next
	subl	$4, %esp
	incl	-28(%ebp)
.L22:
	cmpl	$4, -28(%ebp)
	jle	.L23
	movl	%ebx, %eax
	andl	$-65536, %eax
	orl	$7, %eax
	movl	%eax, %ebx
	movl	%ebx, %eax
	andl	$-16711681, %eax
	orl	$7864320, %eax
	movl	%eax, %ebx
	leal	-224(%ebp), %eax
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	swap
	subl	$4, %esp
	leal	-230(%ebp), %eax
	movl	-224(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	swap
	subl	$4, %esp
	movl	$3, -240(%ebp)
	movl	$4, -236(%ebp)
	movzbl	-228(%ebp), %eax
	movsbl	%al, %edx
	movswl	-230(%ebp), %eax
	movl	%eax, %ecx
	movzbl	-225(%ebp), %eax
	movsbl	%al, %eax
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$0, -32(%ebp)
	jmp	.L24
.L25:
	leal	-240(%ebp), %ecx
	movl	-240(%ebp), %eax
	movl	-236(%ebp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	%ecx, (%esp)
	call	turn
	subl	$4, %esp
	movl	-236(%ebp), %edx
	movl	-240(%ebp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	incl	-32(%ebp)
.L24:
	cmpl	$3, -32(%ebp)
	jle	.L25
	movl	$0, %edx
	movl	$88, %eax
	andl	$-8, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L26:
	movl	%edx, -328(%ebp,%eax)
	movl	%edx, -324(%ebp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L26
	movl	-240(%ebp), %eax
	movl	-236(%ebp), %edx
	movl	%eax, -248(%ebp)
	movl	%edx, -244(%ebp)
	leal	-220(%ebp), %edx
	movl	$2, 92(%esp)
	movl	$88, %eax
	andl	$-4, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L28:
	movl	-328(%ebp,%eax), %ecx
	movl	%ecx, 4(%esp,%eax)
	addl	$4, %eax
	cmpl	%ebx, %eax
	jb	.L28
	movl	%edx, (%esp)
	call	fill
	subl	$4, %esp
	leal	-416(%ebp), %edx
	movl	$3, 92(%esp)
	movl	$88, %eax
	andl	$-4, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L30:
	movl	-220(%ebp,%eax), %ecx
	movl	%ecx, 4(%esp,%eax)
	addl	$4, %eax
	cmpl	%ebx, %eax
	jb	.L30
	movl	%edx, (%esp)
	call	fill
	subl	$4, %esp
	movl	$88, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L32:
	movl	-416(%ebp,%eax), %edx
	movl	%edx, -504(%ebp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L32
	movl	-428(%ebp), %eax
	incl	%eax
	movl	%eax, -428(%ebp)
	leal	-132(%ebp), %edx
	movl	$1, 92(%esp)
	movl	$88, %eax
	andl	$-4, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L34:
	movl	-416(%ebp,%eax), %ecx
	movl	%ecx, 4(%esp,%eax)
	addl	$4, %eax
	cmpl	%ebx, %eax
	jb	.L34
	movl	%edx, (%esp)
	call	fill
	subl	$4, %esp
	movl	-104(%ebp), %esi
	movl	-336(%ebp), %ebx
	movl	-428(%ebp), %ecx
	movl	-340(%ebp), %edx
	movl	-252(%ebp), %eax
	movl	%esi, 20(%esp)
	movl	%ebx, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$0, -520(%ebp)
	movl	$0, -516(%ebp)
	movl	$1, -512(%ebp)
	movl	$0, -508(%ebp)
	movl	$1, -36(%ebp)
	jmp	.L36
.L37:
	movl	$1, -584(%ebp)
	movl	$0, -580(%ebp)
	movl	-36(%ebp), %eax
	cltd
	movl	%eax, -576(%ebp)
	movl	%edx, -572(%ebp)
	leal	-520(%ebp), %eax
	movl	-584(%ebp), %edx
	movl	%edx, 20(%esp)
	movl	-580(%ebp), %edx
	movl	%edx, 24(%esp)
	movl	-576(%ebp), %edx
	movl	%edx, 28(%esp)
	movl	-572(%ebp), %edx
	movl	%edx, 32(%esp)
	movl	-520(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	-516(%ebp), %edx
	movl	%edx, 8(%esp)
	movl	-512(%ebp), %edx
	movl	%edx, 12(%esp)
	movl	-508(%ebp), %edx
	movl	%edx, 16(%esp)
	movl	%eax, (%esp)
	call	sum
	subl	$4, %esp
	incl	-36(%ebp)
.L36:
	cmpl	$15, -36(%ebp)
	jle	.L37
	movl	-512(%ebp), %ecx
	movl	-508(%ebp), %ebx
	movl	-520(%ebp), %eax
	movl	-516(%ebp), %edx
	movl	%ecx, 12(%esp)
	movl	%ebx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$0, %edx
	movl	$48, %eax
	andl	$-8, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L38:
	movl	%edx, -568(%ebp,%eax)
	movl	%edx, -564(%ebp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L38
	movl	$1, -568(%ebp)
	movl	$2, -564(%ebp)
	movl	$3, -560(%ebp)
	movl	$4, -556(%ebp)
	movl	$9, -524(%ebp)
	movl	$0, -40(%ebp)
	movl	$0, -44(%ebp)
	jmp	.L40
.L41:
	movl	-40(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	leal	(%eax,%edx), %ecx
	movl	-44(%ebp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, %ebx
	movl	-44(%ebp), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$31, %eax
	addl	%eax, %edx
	andl	$1, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	leal	(%ebx,%ebx), %edx
	addl	%edx, %eax
	movl	-568(%ebp,%eax,8), %eax
	addl	%eax, %ecx
	movl	-44(%ebp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, %ebx
	movl	-44(%ebp), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$31, %eax
	addl	%eax, %edx
	andl	$1, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	leal	(%ebx,%ebx), %edx
	addl	%edx, %eax
	movl	-564(%ebp,%eax,8), %eax
	addl	%ecx, %eax
	movl	%eax, -40(%ebp)
	incl	-44(%ebp)
.L40:
	cmpl	$5, -44(%ebp)
	jle	.L41
	movl	-40(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$0, %eax
	leal	-12(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
