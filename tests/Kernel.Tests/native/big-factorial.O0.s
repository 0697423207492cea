	.file	"big-factorial.c"
	.text
	.type	of, @function
of:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$256, %esp
	movl	8(%ebp), %ebx
	movl	%ebx, %edx
	movl	$0, %ecx
	movl	$244, %eax
	andl	$-8, %eax
	movl	%eax, %esi
	movl	$0, %eax
.L2:
	movl	%ecx, (%ebx,%eax)
	movl	%ecx, 4(%ebx,%eax)
	addl	$8, %eax
	cmpl	%esi, %eax
	jb	.L2
	addl	%eax, %edx
	movl	%ecx, (%edx)
	addl	$4, %edx
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	movl	%edx, (%eax)
	movl	8(%ebp), %eax
	movl	$1, 240(%eax)
	movl	8(%ebp), %eax
	addl	$256, %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret	$4
	.size	of, .-of
	.globl	__umoddi3
	.globl	__udivdi3
	.type	multiply, @function
multiply:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	$0, -32(%ebp)
	movl	$0, -28(%ebp)
	movl	$0, -36(%ebp)
	jmp	.L6
.L8:
	movl	8(%ebp), %eax
	movl	240(%eax), %eax
	cmpl	%eax, -36(%ebp)
	jne	.L7
	movl	8(%ebp), %eax
	movl	240(%eax), %eax
	leal	1(%eax), %ecx
	movl	8(%ebp), %edx
	movl	%ecx, 240(%edx)
	movl	8(%ebp), %edx
	movl	$0, (%edx,%eax,4)
.L7:
	movl	8(%ebp), %eax
	movl	-36(%ebp), %edx
	movl	(%eax,%edx,4), %eax
	movl	%eax, %ecx
	movl	$0, %ebx
	movl	12(%ebp), %eax
	movl	$0, %edx
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	addl	%eax, -32(%ebp)
	adcl	%edx, -28(%ebp)
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	$1000000000, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, %ecx
	movl	8(%ebp), %eax
	movl	-36(%ebp), %edx
	movl	%ecx, (%eax,%edx,4)
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	$1000000000, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__udivdi3
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	incl	-36(%ebp)
.L6:
	movl	8(%ebp), %eax
	movl	240(%eax), %eax
	cmpl	%eax, -36(%ebp)
	jl	.L8
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L8
	nop
	nop
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	multiply, .-multiply
	.type	sum, @function
sum:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$268, %esp
	movl	$0, -16(%ebp)
	leal	-268(%ebp), %eax
	movl	$0, 4(%esp)
	movl	%eax, (%esp)
	call	of
	subl	$4, %esp
	movl	496(%ebp), %edx
	movl	252(%ebp), %eax
	cmpl	%eax, %edx
	cmovge	%edx, %eax
	movl	%eax, -24(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L10
.L11:
	movl	-20(%ebp), %eax
	movl	12(%ebp,%eax,4), %edx
	movl	-20(%ebp), %eax
	movl	256(%ebp,%eax,4), %eax
	addl	%edx, %eax
	addl	%eax, -16(%ebp)
	movl	-16(%ebp), %ecx
	movl	%ecx, %eax
	shrl	$9, %eax
	movl	$281475, %edx
	mull	%edx
	movl	%edx, %eax
	shrl	$7, %eax
	imull	$1000000000, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	-20(%ebp), %edx
	movl	%eax, -268(%ebp,%edx,4)
	movl	-16(%ebp), %eax
	shrl	$9, %eax
	movl	$281475, %edx
	mull	%edx
	movl	%edx, %eax
	shrl	$7, %eax
	movl	%eax, -16(%ebp)
	movl	-20(%ebp), %eax
	incl	%eax
	movl	%eax, -28(%ebp)
	incl	-20(%ebp)
.L10:
	movl	-20(%ebp), %eax
	cmpl	-24(%ebp), %eax
	jl	.L11
	cmpl	$0, -16(%ebp)
	jne	.L11
	movl	8(%ebp), %ebx
	movl	%ebx, %ecx
	leal	-268(%ebp), %edx
	movl	$244, %eax
	andl	$-8, %eax
	movl	%eax, -272(%ebp)
	movl	$0, %eax
.L12:
	movl	-268(%ebp,%eax), %edi
	movl	-264(%ebp,%eax), %esi
	movl	%edi, (%ebx,%eax)
	movl	%esi, 4(%ebx,%eax)
	addl	$8, %eax
	movl	-272(%ebp), %esi
	cmpl	%esi, %eax
	jb	.L12
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	8(%ebp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret	$4
	.size	sum, .-sum
	.type	divide, @function
divide:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -16(%ebp)
	movl	$0, -12(%ebp)
	movl	8(%ebp), %eax
	movl	240(%eax), %eax
	decl	%eax
	movl	%eax, -20(%ebp)
	jmp	.L16
.L17:
	movl	-12(%ebp), %eax
	imull	$1000000000, %eax, %edx
	movl	-16(%ebp), %eax
	imull	$0, %eax, %eax
	leal	(%edx,%eax), %ecx
	movl	$1000000000, %eax
	mull	-16(%ebp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	8(%ebp), %ecx
	movl	-20(%ebp), %ebx
	movl	(%ecx,%ebx,4), %ecx
	movl	$0, %ebx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
	movl	12(%ebp), %eax
	movl	$0, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__udivdi3
	movl	%eax, %ecx
	movl	8(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	%ecx, (%eax,%edx,4)
	movl	12(%ebp), %ecx
	movl	$0, %ebx
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
	decl	-20(%ebp)
.L16:
	cmpl	$0, -20(%ebp)
	jns	.L17
	jmp	.L18
.L20:
	movl	8(%ebp), %eax
	movl	240(%eax), %eax
	leal	-1(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 240(%eax)
.L18:
	movl	8(%ebp), %eax
	movl	240(%eax), %eax
	cmpl	$1, %eax
	jle	.L19
	movl	8(%ebp), %eax
	movl	240(%eax), %eax
	leal	-1(%eax), %edx
	movl	8(%ebp), %eax
	movl	(%eax,%edx,4), %eax
	testl	%eax, %eax
	je	.L20
.L19:
	movl	-16(%ebp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	divide, .-divide
	.section	.rodata
.LC0:
	.string	"%s = %u"
.LC1:
	.string	"%09u"
	.text
	.type	print, @function
print:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	252(%ebp), %eax
	decl	%eax
	movl	12(%ebp,%eax,4), %eax
	movl	%eax, 8(%esp)
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	252(%ebp), %eax
	subl	$2, %eax
	movl	%eax, -12(%ebp)
	jmp	.L23
.L24:
	movl	-12(%ebp), %eax
	movl	12(%ebp,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	decl	-12(%ebp)
.L23:
	cmpl	$0, -12(%ebp)
	jns	.L24
	movl	$10, (%esp)
	call	putchar
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	print, .-print
	.section	.rodata
.LC2:
	.string	"100!"
.LC3:
	.string	"20!"
.LC4:
	.string	"rests %u\n"
.LC5:
	.string	"2^256"
.LC6:
	.string	"F(300)"
	.text
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
	pushl	%ebx
	pushl	%ecx
	subl	$1768, %esp
	leal	-288(%ebp), %eax
	movl	$1, 4(%esp)
	movl	%eax, (%esp)
	call	of
	subl	$4, %esp
	movl	$2, -28(%ebp)
	jmp	.L26
.L27:
	movl	-28(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-288(%ebp), %eax
	movl	%eax, (%esp)
	call	multiply
	incl	-28(%ebp)
.L26:
	cmpl	$100, -28(%ebp)
	jbe	.L27
	leal	4(%esp), %ecx
	leal	-288(%ebp), %edx
	movl	$244, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L28:
	movl	-288(%ebp,%eax), %esi
	movl	-284(%ebp,%eax), %ebx
	movl	%esi, 4(%esp,%eax)
	movl	%ebx, 8(%esp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L28
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	$.LC2, (%esp)
	call	print
	movl	$0, -32(%ebp)
	movl	$100, -36(%ebp)
	jmp	.L30
.L31:
	movl	-36(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-288(%ebp), %eax
	movl	%eax, (%esp)
	call	divide
	addl	%eax, -32(%ebp)
	decl	-36(%ebp)
.L30:
	cmpl	$20, -36(%ebp)
	ja	.L31
	leal	4(%esp), %ecx
	leal	-288(%ebp), %edx
	movl	$244, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L32:
	movl	-288(%ebp,%eax), %esi
	movl	-284(%ebp,%eax), %ebx
	movl	%esi, 4(%esp,%eax)
	movl	%ebx, 8(%esp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L32
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	$.LC3, (%esp)
	call	print
	movl	-32(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	leal	-532(%ebp), %eax
	movl	$1, 4(%esp)
	movl	%eax, (%esp)
	call	of
	subl	$4, %esp
	movl	$0, -40(%ebp)
	jmp	.L34
.L35:
	movl	$2, 4(%esp)
	leal	-532(%ebp), %eax
	movl	%eax, (%esp)
	call	multiply
	incl	-40(%ebp)
.L34:
	cmpl	$255, -40(%ebp)
	jle	.L35
	leal	4(%esp), %ecx
	leal	-532(%ebp), %edx
	movl	$244, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L36:
	movl	-532(%ebp,%eax), %esi
	movl	-528(%ebp,%eax), %ebx
	movl	%esi, 4(%esp,%eax)
	movl	%ebx, 8(%esp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L36
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	$.LC5, (%esp)
	call	print
	leal	-776(%ebp), %eax
	movl	$0, 4(%esp)
	movl	%eax, (%esp)
	call	of
	subl	$4, %esp
	leal	-1020(%ebp), %eax
	movl	$1, 4(%esp)
	movl	%eax, (%esp)
	call	of
	subl	$4, %esp
	movl	$0, -44(%ebp)
	jmp	.L38
.L47:
	leal	-1264(%ebp), %eax
	movl	%eax, -1276(%ebp)
	leal	248(%esp), %ecx
	leal	-1020(%ebp), %edx
	movl	$244, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L39:
	movl	-1020(%ebp,%eax), %esi
	movl	-1016(%ebp,%eax), %ebx
	movl	%esi, 248(%esp,%eax)
	movl	%ebx, 252(%esp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L39
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	leal	4(%esp), %ecx
	leal	-776(%ebp), %edx
	movl	$244, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L41:
	movl	-776(%ebp,%eax), %esi
	movl	-772(%ebp,%eax), %ebx
	movl	%esi, 4(%esp,%eax)
	movl	%ebx, 8(%esp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L41
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	-1276(%ebp), %eax
	movl	%eax, (%esp)
	call	sum
	subl	$4, %esp
	leal	-776(%ebp), %ecx
	leal	-1020(%ebp), %edx
	movl	$244, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L43:
	movl	-1020(%ebp,%eax), %esi
	movl	-1016(%ebp,%eax), %ebx
	movl	%esi, -776(%ebp,%eax)
	movl	%ebx, -772(%ebp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L43
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	leal	-1020(%ebp), %ecx
	leal	-1264(%ebp), %edx
	movl	$244, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L45:
	movl	-1264(%ebp,%eax), %esi
	movl	-1260(%ebp,%eax), %ebx
	movl	%esi, -1020(%ebp,%eax)
	movl	%ebx, -1016(%ebp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L45
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	incl	-44(%ebp)
.L38:
	cmpl	$299, -44(%ebp)
	jle	.L47
	leal	4(%esp), %ecx
	leal	-776(%ebp), %edx
	movl	$244, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L48:
	movl	-776(%ebp,%eax), %esi
	movl	-772(%ebp,%eax), %ebx
	movl	%esi, 4(%esp,%eax)
	movl	%ebx, 8(%esp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L48
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	$.LC6, (%esp)
	call	print
	movl	$0, %eax
	leal	-16(%ebp), %esp
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
