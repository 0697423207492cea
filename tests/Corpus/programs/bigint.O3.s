	.file	"bigint.c"
	.text
	.p2align 4
	.type	subtract, @function
subtract:
	pushl	%ebp
	movl	%eax, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	(%eax), %eax
	testl	%eax, %eax
	jle	.L1
	movl	%edx, %ebx
	movl	(%edx), %edx
	testl	%edx, %edx
	jle	.L11
	movl	%eax, 12(%esp)
	cmpl	%eax, %edx
	cmovg	%eax, %edx
	xorl	%esi, %esi
	movl	%edx, 8(%esp)
	xorl	%edi, %edi
	xorl	%edx, %edx
	movl	%esi, (%esp)
	movl	%ebp, %eax
	movl	%edx, %ebp
	movl	%edi, 4(%esp)
	movl	%ebx, %edx
	.p2align 4
	.p2align 3
.L4:
	movl	4(%edx,%ebp,4), %ecx
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	movl	4(%eax,%ebp,4), %esi
	subl	%ecx, %esi
	sbbl	%ebx, %edi
	movl	%esi, %ecx
	movl	(%esp), %esi
	movl	%edi, %ebx
	movl	4(%esp), %edi
	addl	%ecx, %esi
	movl	%esi, 4(%eax,%ebp,4)
	adcl	%ebx, %edi
	movl	8(%esp), %ebx
	incl	%ebp
	movl	%edi, %esi
	movl	%esi, (%esp)
	sarl	$31, %edi
	movl	%edi, 4(%esp)
	cmpl	%ebx, %ebp
	jl	.L4
	movl	%ebp, %edx
	movl	%eax, %ebp
	movl	12(%esp), %eax
	cmpl	%eax, %edx
	jge	.L8
	.p2align 4
	.p2align 3
.L6:
	movl	4(%ebp,%edx,4), %ecx
	xorl	%ebx, %ebx
	addl	%ecx, %esi
	movl	%esi, 4(%ebp,%edx,4)
	adcl	%ebx, %edi
	incl	%edx
	movl	%edi, %esi
	sarl	$31, %edi
	cmpl	%eax, %edx
	jl	.L6
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L10:
	movl	%eax, 0(%ebp)
	testl	%eax, %eax
	je	.L1
.L8:
	decl	%eax
	movl	4(%ebp,%eax,4), %edx
	testl	%edx, %edx
	je	.L10
.L1:
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L11:
	xorl	%edx, %edx
	xorl	%esi, %esi
	xorl	%edi, %edi
	jmp	.L6
	.size	subtract, .-subtract
	.p2align 4
	.type	multiply, @function
multiply:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$36, %esp
	movl	%eax, 4(%esp)
	movl	%ecx, %eax
	xorl	%ecx, %ecx
.L22:
	movl	%ebx, (%esi,%ecx)
	movl	%ebx, 4(%esi,%ecx)
	addl	$8, %ecx
	cmpl	$160, %ecx
	jb	.L22
	movl	4(%esp), %ebx
	movl	(%edx), %esi
	movl	$0, (%ebx,%ecx)
	movl	(%eax), %ebx
	testl	%esi, %esi
	movl	%ebx, 12(%esp)
	leal	(%esi,%ebx), %edi
	jle	.L24
	movl	%eax, 20(%esp)
	leal	4(%edx), %ebx
	xorl	%ebp, %ebp
	movl	%ebx, 16(%esp)
	movl	%esi, 24(%esp)
	movl	%edi, 28(%esp)
	.p2align 4
	.p2align 3
.L25:
	movl	%ebp, 8(%esp)
	xorl	%esi, %esi
	xorl	%edi, %edi
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L26:
	movl	4(%esp), %eax
	xorl	%ebx, %ebx
	movl	20(%esp), %edx
	movl	4(%eax,%ebp,4), %ecx
	movl	16(%esp), %eax
	movl	(%eax), %eax
	mull	4(%edx,%ebp,4)
.L28:
	addl	%ecx, %eax
	adcl	%ebx, %edx
	addl	%eax, %esi
	movl	4(%esp), %eax
	adcl	%edx, %edi
	movl	%esi, 4(%eax,%ebp,4)
	movl	%edi, %esi
	incl	%ebp
	xorl	%edi, %edi
.L29:
	movl	8(%esp), %ebx
	movl	%ebp, %eax
	subl	%ebx, %eax
	cmpl	%eax, 12(%esp)
	jg	.L26
	movl	%edi, %eax
	orl	%esi, %eax
	je	.L27
	movl	4(%esp), %eax
	xorl	%ebx, %ebx
	xorl	%edx, %edx
	movl	4(%eax,%ebp,4), %ecx
	xorl	%eax, %eax
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L27:
	addl	$4, 16(%esp)
	movl	%ebx, %ebp
	subl	$4, 20(%esp)
	incl	%ebp
	cmpl	%ebp, 24(%esp)
	jne	.L25
	movl	28(%esp), %edi
.L24:
	movl	4(%esp), %edx
	jmp	.L31
	.p2align 4,,10
	.p2align 3
.L36:
	decl	%edi
	movl	4(%edx,%edi,4), %ecx
	testl	%ecx, %ecx
	jne	.L30
.L31:
	testl	%edi, %edi
	movl	%edi, %eax
	jg	.L36
.L30:
	movl	4(%esp), %ebx
	movl	%eax, (%ebx)
	addl	$36, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	multiply, .-multiply
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s = %s\n"
	.text
	.p2align 4
	.type	print, @function
print:
	pushl	%ebp
	movl	%eax, %ecx
	pushl	%edi
	xorl	%eax, %eax
	pushl	%esi
	pushl	%ebx
	subl	$476, %esp
	movb	%al, 463(%esp)
	movl	496(%esp), %ebp
	testl	%ebp, %ebp
	jle	.L52
	leal	63(%esp), %eax
	movl	$400, %edi
	movl	%eax, 44(%esp)
	movl	%edi, %esi
	movl	%ebp, %edi
	movl	%ecx, %ebp
	.p2align 4
	.p2align 3
.L38:
	movl	%esi, 36(%esp)
	leal	496(%esp,%edi,4), %eax
	xorl	%ecx, %ecx
	movl	%edi, 40(%esp)
	movl	%eax, %esi
	.p2align 4
	.p2align 3
.L43:
	movl	%ecx, 20(%esp)
	xorl	%eax, %eax
	movl	(%esi), %ecx
	movl	%eax, 16(%esp)
	xorl	%ebx, %ebx
	movl	16(%esp), %eax
	orl	%eax, %ecx
	movl	20(%esp), %eax
	movl	%ecx, %edi
	orl	%eax, %ebx
	xorl	%eax, %eax
	addl	%ebx, %edi
	jc	.L53
.L41:
	addl	%eax, %edi
	movl	$-858993459, %eax
	mull	%edi
	movl	%edx, %eax
	andl	$-4, %edx
	shrl	$2, %eax
	addl	%eax, %edx
	subl	%edx, %edi
	xorl	%edx, %edx
	movl	%edi, 24(%esp)
	subl	%edi, %ecx
	movl	%edx, 28(%esp)
	sbbl	%edx, %ebx
	imull	$-858993459, %ebx, %edi
	imull	$-858993460, %ecx, %eax
	addl	%eax, %edi
	movl	$-858993459, %eax
	mull	%ecx
	movl	%eax, %ecx
	movl	%edx, %ebx
	andl	$1, %eax
	movl	$5, %edx
	mull	%edx
	addl	%edi, %ebx
	addl	24(%esp), %eax
	subl	$4, %esi
	shrdl	$1, %ebx, %ecx
	movl	%ecx, 4(%esi)
	leal	496(%esp), %ebx
	cmpl	%esi, %ebx
	movl	%eax, %ecx
	jne	.L43
	movl	36(%esp), %esi
	addb	$48, %al
	movl	40(%esp), %edi
	jmp	.L44
	.p2align 4,,10
	.p2align 3
.L46:
	testl	%edi, %edi
	je	.L45
.L44:
	movl	%edi, %edx
	decl	%edi
	movl	500(%esp,%edi,4), %ecx
	testl	%ecx, %ecx
	je	.L46
	movl	44(%esp), %ebx
	decl	%esi
	movl	%edx, %edi
	movb	%al, (%ebx,%esi)
	jmp	.L38
.L52:
	movb	$48, %al
	movb	%al, 462(%esp)
	je	.L54
.L39:
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L45:
	movl	%esi, %edi
	movl	%ebp, %ecx
	decl	%edi
	movb	%al, 63(%esp,%edi)
	movl	%edi, %edx
.L40:
	movl	%ecx, 4(%esp)
	movl	44(%esp), %eax
	movl	$.LC0, (%esp)
	addl	%edx, %eax
	movl	%eax, 8(%esp)
	call	printf
	addl	$476, %esp
	movl	$400, %eax
	popl	%ebx
	subl	%edi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L54:
	leal	63(%esp), %eax
	movl	$399, %edx
	movl	%eax, 44(%esp)
	movl	$399, %edi
	jmp	.L40
.L53:
	movl	$1, %eax
	jmp	.L41
	.size	print, .-print
	.section	.rodata.str1.1
.LC1:
	.string	"agrees"
.LC2:
	.string	"DISAGREES"
.LC3:
	.string	"factorial"
.LC4:
	.string	"fibonacci(300)"
.LC5:
	.string	"3^64"
.LC6:
	.string	"quotient"
.LC7:
	.string	"rest"
	.globl	__udivmoddi4
.LC8:
	.string	"pi"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%edx, %edx
	movl	%esp, %ebp
	xorl	%eax, %eax
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$2496, %esp
.L56:
	movl	%edx, 2100(%esp,%eax)
	movl	%edx, 2104(%esp,%eax)
	addl	$8, %eax
	cmpl	$152, %eax
	jb	.L56
	xorl	%edx, %edx
	movl	%edx, 2100(%esp,%eax)
	xorl	%eax, %eax
	movl	$1, 2092(%esp)
	movl	$1, 2096(%esp)
.L58:
	movl	2092(%esp,%eax), %ecx
	movl	2096(%esp,%eax), %edx
	movl	%ecx, 452(%esp,%eax)
	movl	%edx, 456(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L58
	movl	$1, 240(%esp)
	movl	2092(%esp,%eax), %edx
	movl	$1, %edi
	movl	%edx, 452(%esp,%eax)
	xorl	%eax, %eax
	movl	%eax, 244(%esp)
	xorl	%eax, %eax
	movl	%eax, 224(%esp)
	.p2align 4
	.p2align 3
.L60:
	testl	%edi, %edi
	movl	240(%esp), %ebx
	jle	.L64
	leal	456(%esp,%edi,4), %esi
	xorl	%eax, %eax
	movl	%edi, 232(%esp)
	leal	456(%esp), %ecx
	xorl	%edx, %edx
	movl	%esi, 248(%esp)
	movl	%edx, %edi
	movl	%eax, %esi
	movl	%ebx, 228(%esp)
	.p2align 4
	.p2align 3
.L61:
	movl	(%ecx), %eax
	movl	244(%esp), %ebx
	imull	%eax, %ebx
	movl	240(%esp), %eax
	mull	(%ecx)
	addl	%ebx, %edx
	addl	%eax, %esi
	movl	248(%esp), %eax
	movl	%esi, (%ecx)
	adcl	%edx, %edi
	addl	$4, %ecx
	movl	%edi, %esi
	xorl	%edi, %edi
	cmpl	%eax, %ecx
	jne	.L61
	movl	%edi, %ecx
	movl	232(%esp), %edi
	movl	%esi, %edx
	movl	%ecx, %esi
	movl	228(%esp), %ebx
	orl	%edx, %esi
	movl	%edi, %eax
	je	.L63
	movl	%edx, 456(%esp,%edi,4)
	incl	%eax
	jmp	.L63
	.p2align 4,,10
	.p2align 3
.L65:
	testl	%eax, %eax
	je	.L236
.L63:
	movl	%eax, %edi
	movl	452(%esp,%edi,4), %ecx
	leal	-1(%eax), %eax
	testl	%ecx, %ecx
	je	.L65
.L64:
	imull	$-858993459, %ebx, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L350
.L66:
	addl	$1, 240(%esp)
	adcl	$0, 244(%esp)
	movl	240(%esp), %eax
	movl	244(%esp), %edx
	xorl	$61, %eax
	orl	%edx, %eax
	jne	.L60
	movl	%edi, 212(%esp)
	xorl	%edx, %edx
	xorl	%eax, %eax
.L80:
	movl	%edx, 2100(%esp,%eax)
	movl	%edx, 2104(%esp,%eax)
	addl	$8, %eax
	cmpl	$152, %eax
	jb	.L80
	xorl	%ebx, %ebx
	movl	%ebx, 2100(%esp,%eax)
	xorl	%eax, %eax
	movl	%ebx, 2092(%esp)
	movl	%ebx, 2096(%esp)
.L82:
	movl	2092(%esp,%eax), %ecx
	movl	2096(%esp,%eax), %edx
	movl	%ecx, 780(%esp,%eax)
	movl	%edx, 784(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L82
	movl	2092(%esp,%eax), %edx
	movl	%edx, 780(%esp,%eax)
	xorl	%edx, %edx
	xorl	%eax, %eax
.L84:
	movl	%edx, 2100(%esp,%eax)
	movl	%edx, 2104(%esp,%eax)
	addl	$8, %eax
	cmpl	$152, %eax
	jb	.L84
	xorl	%ecx, %ecx
	movl	%ecx, 2100(%esp,%eax)
	xorl	%eax, %eax
	movl	$1, 2092(%esp)
	movl	$1, 2096(%esp)
.L86:
	movl	2092(%esp,%eax), %ecx
	movl	2096(%esp,%eax), %edx
	movl	%ecx, 944(%esp,%eax)
	movl	%edx, 948(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L86
	movl	$300, 232(%esp)
	movl	2092(%esp,%eax), %edx
	xorl	%edi, %edi
	movl	%edi, 240(%esp)
	movl	%edx, 944(%esp,%eax)
	xorl	%eax, %eax
.L101:
	movl	%eax, 784(%esp)
	movl	240(%esp), %ebx
	xorl	%eax, %eax
	movl	%ebx, 780(%esp)
.L88:
	movl	780(%esp,%eax), %ecx
	movl	784(%esp,%eax), %edx
	movl	%ecx, 2092(%esp,%eax)
	movl	%edx, 2096(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L88
	movl	780(%esp,%eax), %edx
	leal	2096(%esp), %edi
	xorl	%esi, %esi
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	movl	%edx, 2092(%esp,%eax)
	movl	240(%esp), %eax
	movl	%eax, 256(%esp)
	movl	944(%esp), %eax
	movl	%eax, 240(%esp)
	jmp	.L90
	.p2align 4,,10
	.p2align 3
.L351:
	movl	%ebx, %eax
	orl	%ecx, %eax
	je	.L95
	movl	256(%esp), %eax
	cmpl	%eax, %esi
	jge	.L96
	movl	(%edi), %eax
	xorl	%edx, %edx
	movl	%edx, 252(%esp)
	movl	%eax, 248(%esp)
.L93:
	addl	248(%esp), %ecx
	adcl	252(%esp), %ebx
	incl	%esi
	movl	%ecx, (%edi)
	addl	$4, %edi
	movl	%ebx, %ecx
	xorl	%ebx, %ebx
.L90:
	movl	240(%esp), %eax
	cmpl	%eax, %esi
	jge	.L351
	movl	256(%esp), %eax
	cmpl	%eax, %esi
	jl	.L91
	xorl	%edx, %edx
	movl	%edx, 2096(%esp,%eax,4)
	xorl	%edx, %edx
	movl	%edx, 252(%esp)
	movl	(%edi), %eax
	movl	%eax, 248(%esp)
	movl	256(%esp), %eax
	incl	%eax
	movl	%eax, 256(%esp)
.L92:
	movl	948(%esp,%esi,4), %eax
	xorl	%edx, %edx
	addl	248(%esp), %eax
	adcl	252(%esp), %edx
	movl	%eax, 248(%esp)
	movl	%edx, 252(%esp)
	jmp	.L93
	.p2align 4,,10
	.p2align 3
.L236:
	imull	$-858993459, %ebx, %eax
	xorl	%edi, %edi
	rorl	$2, %eax
	cmpl	$214748364, %eax
	ja	.L66
.L350:
	movl	%edi, 452(%esp)
	xorl	%eax, %eax
.L67:
	movl	452(%esp,%eax), %ecx
	movl	456(%esp,%eax), %edx
	movl	%ecx, 1928(%esp,%eax)
	movl	%edx, 1932(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L67
	movl	452(%esp,%eax), %edx
	movl	%edx, 1928(%esp,%eax)
	xorl	%edx, %edx
	testl	%edi, %edi
	movb	%dl, 2492(%esp)
	jle	.L352
	movl	$400, %eax
	movl	%edi, %ebx
	movl	%eax, 232(%esp)
	.p2align 4
	.p2align 3
.L69:
	movl	%ebx, 228(%esp)
	leal	1928(%esp,%ebx,4), %esi
	xorl	%ecx, %ecx
	movl	%edi, 216(%esp)
	.p2align 4
	.p2align 3
.L74:
	movl	%ecx, 260(%esp)
	xorl	%eax, %eax
	movl	(%esi), %ecx
	movl	%eax, 256(%esp)
	xorl	%ebx, %ebx
	movl	256(%esp), %eax
	orl	%eax, %ecx
	movl	260(%esp), %eax
	movl	%ecx, %edi
	orl	%eax, %ebx
	xorl	%eax, %eax
	addl	%ebx, %edi
	jc	.L353
.L72:
	addl	%eax, %edi
	movl	$-858993459, %eax
	mull	%edi
	movl	%edx, %eax
	andl	$-4, %edx
	shrl	$2, %eax
	addl	%eax, %edx
	subl	%edx, %edi
	xorl	%edx, %edx
	movl	%edi, 248(%esp)
	subl	%edi, %ecx
	movl	%edx, 252(%esp)
	sbbl	%edx, %ebx
	imull	$-858993459, %ebx, %edi
	imull	$-858993460, %ecx, %eax
	addl	%eax, %edi
	movl	$-858993459, %eax
	mull	%ecx
	movl	%eax, %ecx
	movl	%edx, %ebx
	andl	$1, %eax
	movl	$5, %edx
	mull	%edx
	addl	%edi, %ebx
	addl	248(%esp), %eax
	subl	$4, %esi
	shrdl	$1, %ebx, %ecx
	movl	%ecx, 4(%esi)
	leal	1928(%esp), %ebx
	cmpl	%ebx, %esi
	movl	%eax, %ecx
	jne	.L74
	movl	228(%esp), %ebx
	addb	$48, %al
	movl	216(%esp), %edi
	jmp	.L75
	.p2align 4,,10
	.p2align 3
.L77:
	testl	%ebx, %ebx
	je	.L76
.L75:
	movl	%ebx, %edx
	decl	%ebx
	movl	1932(%esp,%ebx,4), %ecx
	testl	%ecx, %ecx
	je	.L77
	decl	232(%esp)
	movl	232(%esp), %ebx
	movb	%al, 2092(%esp,%ebx)
	movl	%edx, %ebx
	jmp	.L69
.L352:
	movb	$48, %al
	movb	%al, 2491(%esp)
	je	.L354
.L70:
	jmp	.L70
	.p2align 4,,10
	.p2align 3
.L354:
	movl	$399, %edx
	movl	$399, %ebx
.L71:
	movl	$.LC0, (%esp)
	leal	2092(%esp), %eax
	movl	$.LC3, %esi
	movl	%esi, 4(%esp)
	addl	%eax, %edx
	movl	%edx, 8(%esp)
	call	printf
	movl	224(%esp), %eax
	subl	%ebx, %eax
	addl	$400, %eax
	movl	%eax, 224(%esp)
	jmp	.L66
	.p2align 4,,10
	.p2align 3
.L76:
	movl	232(%esp), %ebx
	decl	%ebx
	movb	%al, 2092(%esp,%ebx)
	movl	%ebx, %edx
	jmp	.L71
.L353:
	movl	$1, %eax
	jmp	.L72
	.p2align 4,,10
	.p2align 3
.L91:
	movl	(%edi), %eax
	xorl	%edx, %edx
	movl	%edx, 252(%esp)
	movl	%eax, 248(%esp)
	jmp	.L92
	.p2align 4,,10
	.p2align 3
.L96:
	xorl	%edx, %edx
	movl	%edx, 2096(%esp,%eax,4)
	xorl	%edx, %edx
	movl	%edx, 252(%esp)
	movl	(%edi), %eax
	movl	%eax, 248(%esp)
	movl	256(%esp), %eax
	incl	%eax
	movl	%eax, 256(%esp)
	jmp	.L93
	.p2align 4,,10
	.p2align 3
.L95:
	xorl	%eax, %eax
.L97:
	movl	944(%esp,%eax), %esi
	movl	948(%esp,%eax), %edx
	movl	%esi, 780(%esp,%eax)
	movl	%edx, 784(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L97
	movl	944(%esp,%eax), %edx
	movl	256(%esp), %esi
	movl	%edx, 780(%esp,%eax)
	movl	948(%esp), %eax
	xorl	%edx, %edx
	movl	%esi, 2092(%esp)
.L99:
	movl	2092(%esp,%edx), %edi
	movl	2096(%esp,%edx), %esi
	movl	%edi, 944(%esp,%edx)
	movl	%esi, 948(%esp,%edx)
	addl	$8, %edx
	cmpl	$160, %edx
	jb	.L99
	movl	2092(%esp,%edx), %esi
	decl	232(%esp)
	movl	%esi, 944(%esp,%edx)
	jne	.L101
	movl	%eax, 784(%esp)
	movl	240(%esp), %edi
	movl	%esp, %edx
	movl	%ecx, 248(%esp)
	xorl	%eax, %eax
	movl	%ebx, 252(%esp)
	movl	%edi, 780(%esp)
.L102:
	movl	780(%esp,%eax), %ebx
	movl	784(%esp,%eax), %ecx
	movl	%ebx, (%esp,%eax)
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L102
	movl	780(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC4, %eax
	call	print
	movl	224(%esp), %esi
	xorl	%edx, %edx
	addl	%eax, %esi
	xorl	%eax, %eax
.L104:
	movl	%edx, 2100(%esp,%eax)
	movl	%edx, 2104(%esp,%eax)
	addl	$8, %eax
	cmpl	$152, %eax
	jb	.L104
	xorl	%ecx, %ecx
	movl	%ecx, 2100(%esp,%eax)
	xorl	%eax, %eax
	movl	$1, 2092(%esp)
	movl	$3, 2096(%esp)
.L106:
	movl	2092(%esp,%eax), %ecx
	movl	2096(%esp,%eax), %edx
	movl	%ecx, 1108(%esp,%eax)
	movl	%edx, 1112(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L106
	movl	2092(%esp,%eax), %edx
	movl	%edx, 1108(%esp,%eax)
	xorl	%eax, %eax
.L108:
	movl	1108(%esp,%eax), %ecx
	movl	1112(%esp,%eax), %edx
	movl	%ecx, 1272(%esp,%eax)
	movl	%edx, 1276(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L108
	movl	1108(%esp,%eax), %edx
	movl	$6, %ebx
	movl	%edx, 1272(%esp,%eax)
.L112:
	leal	1272(%esp), %ecx
	leal	272(%esp), %eax
	movl	%ecx, %edx
	call	multiply
	xorl	%eax, %eax
.L110:
	movl	272(%esp,%eax), %ecx
	movl	276(%esp,%eax), %edx
	movl	%ecx, 1272(%esp,%eax)
	movl	%edx, 1276(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L110
	movl	272(%esp,%eax), %edx
	decl	%ebx
	movl	%edx, 1272(%esp,%eax)
	jne	.L112
	movl	%esp, %edx
	xorl	%eax, %eax
.L113:
	movl	1272(%esp,%eax), %ebx
	movl	1276(%esp,%eax), %ecx
	movl	%ebx, (%esp,%eax)
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L113
	movl	1272(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC5, %eax
	call	print
	xorl	%edx, %edx
	leal	(%esi,%eax), %ebx
	xorl	%eax, %eax
.L115:
	movl	%edx, 1936(%esp,%eax)
	movl	%edx, 1940(%esp,%eax)
	addl	$8, %eax
	cmpl	$152, %eax
	jb	.L115
	xorl	%edx, %edx
	movl	%edx, 1936(%esp,%eax)
	xorl	%eax, %eax
	movl	$1, 1928(%esp)
	movl	$1, 1932(%esp)
.L117:
	movl	1928(%esp,%eax), %ecx
	movl	1932(%esp,%eax), %edx
	movl	%ecx, 2092(%esp,%eax)
	movl	%edx, 2096(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L117
	movl	1928(%esp,%eax), %edx
	movl	%edx, 2092(%esp,%eax)
	xorl	%eax, %eax
.L119:
	movl	2092(%esp,%eax), %ecx
	movl	2096(%esp,%eax), %edx
	movl	%ecx, 944(%esp,%eax)
	movl	%edx, 948(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L119
	movl	%ebx, 232(%esp)
	movl	2092(%esp,%eax), %edx
	movl	$127, %ecx
	movb	$0, 256(%esp)
	movl	%ecx, 240(%esp)
	movl	%edx, 944(%esp,%eax)
	movl	$1, %edx
	movl	%edx, %ebx
.L121:
	movl	248(%esp), %esi
	xorl	%ecx, %ecx
	movl	252(%esp), %edi
	jmp	.L126
	.p2align 4,,10
	.p2align 3
.L357:
	movl	%edi, %eax
	orl	%esi, %eax
	je	.L355
	leal	1(%ebx), %eax
	xorl	%edx, %edx
	movl	%eax, 256(%esp)
	xorl	%eax, %eax
	movl	%eax, 948(%esp,%ebx,4)
	movl	256(%esp), %ebx
	movl	948(%esp,%ecx,4), %eax
	cmpl	%ebx, %ecx
	jl	.L356
	movb	$1, 256(%esp)
.L122:
	addl	%eax, %esi
	movl	%esi, 948(%esp,%ecx,4)
	adcl	%edx, %edi
	incl	%ecx
	movl	%edi, %esi
	xorl	%edi, %edi
.L126:
	cmpl	%ebx, %ecx
	jge	.L357
	movl	948(%esp,%ecx,4), %eax
	xorl	%edx, %edx
	shldl	$1, %eax, %edx
	addl	%eax, %eax
	jmp	.L122
.L355:
	decl	240(%esp)
	jne	.L121
	cmpb	$0, 256(%esp)
	movl	%ebx, %edx
	movl	%esi, 240(%esp)
	movl	232(%esp), %ebx
	movl	%edi, 244(%esp)
	je	.L127
	movl	%edx, 944(%esp)
.L127:
	leal	944(%esp), %eax
	leal	1108(%esp), %edx
	call	subtract
	movl	212(%esp), %eax
	movl	%eax, 452(%esp)
	xorl	%eax, %eax
.L128:
	movl	452(%esp,%eax), %ecx
	movl	456(%esp,%eax), %edx
	movl	%ecx, 1764(%esp,%eax)
	movl	%edx, 1768(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L128
	movl	452(%esp,%eax), %edx
	movl	%edx, 1764(%esp,%eax)
	xorl	%edx, %edx
	xorl	%eax, %eax
.L130:
	movl	%edx, 2100(%esp,%eax)
	movl	%edx, 2104(%esp,%eax)
	addl	$8, %eax
	cmpl	$152, %eax
	jb	.L130
	xorl	%edx, %edx
	movl	%edx, 2100(%esp,%eax)
	xorl	%eax, %eax
	movl	%edx, 2092(%esp)
	movl	%edx, 2096(%esp)
.L132:
	movl	2092(%esp,%eax), %ecx
	movl	2096(%esp,%eax), %edx
	movl	%ecx, 1928(%esp,%eax)
	movl	%edx, 1932(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L132
	movl	2092(%esp,%eax), %edx
	movl	944(%esp), %esi
	movl	%edx, 1928(%esp,%eax)
	movl	212(%esp), %edx
	movl	%esi, 216(%esp)
	movl	%edx, %eax
	subl	%esi, %eax
	sall	$5, %eax
	addl	$31, %eax
	movl	%eax, 248(%esp)
	js	.L239
	movl	%ebx, 224(%esp)
	sall	$5, %esi
	movl	%edx, %ebx
	movl	%esi, 208(%esp)
	leal	1932(%esp), %eax
	movl	%eax, 228(%esp)
.L168:
	xorl	%eax, %eax
.L135:
	movl	944(%esp,%eax), %ecx
	movl	948(%esp,%eax), %edx
	movl	%ecx, 2092(%esp,%eax)
	movl	%edx, 2096(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L135
	movl	944(%esp,%eax), %edx
	movl	%edx, 2092(%esp,%eax)
	movl	248(%esp), %edx
	movl	208(%esp), %eax
	addl	%edx, %eax
	cmpl	$1248, %eax
	jle	.L358
.L138:
	decl	248(%esp)
	movl	248(%esp), %eax
	incl	%eax
	jne	.L168
.L343:
	movl	%ebx, 232(%esp)
	movl	224(%esp), %ebx
.L134:
	movl	232(%esp), %eax
	movl	%eax, 1764(%esp)
	xorl	%eax, %eax
.L169:
	movl	1764(%esp,%eax), %ecx
	movl	1768(%esp,%eax), %edx
	movl	%ecx, 616(%esp,%eax)
	movl	%edx, 620(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L169
	movl	1764(%esp,%eax), %edx
	movl	%edx, 616(%esp,%eax)
	xorl	%eax, %eax
.L171:
	movl	1928(%esp,%eax), %ecx
	movl	1932(%esp,%eax), %edx
	movl	%ecx, 1436(%esp,%eax)
	movl	%edx, 1440(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L171
	movl	1928(%esp,%eax), %edx
	movl	%edx, 1436(%esp,%eax)
	movl	%esp, %edx
	xorl	%eax, %eax
.L173:
	movl	1436(%esp,%eax), %esi
	movl	1440(%esp,%eax), %ecx
	movl	%esi, (%esp,%eax)
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L173
	movl	1436(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC6, %eax
	call	print
	movl	%esp, %edx
	addl	%eax, %ebx
	xorl	%eax, %eax
.L175:
	movl	616(%esp,%eax), %esi
	movl	620(%esp,%eax), %ecx
	movl	%esi, (%esp,%eax)
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L175
	movl	616(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC7, %eax
	call	print
	leal	944(%esp), %ecx
	leal	1436(%esp), %edx
	addl	%eax, %ebx
	leal	272(%esp), %eax
	call	multiply
	xorl	%eax, %eax
.L177:
	movl	272(%esp,%eax), %ecx
	movl	276(%esp,%eax), %edx
	movl	%ecx, 1436(%esp,%eax)
	movl	%edx, 1440(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L177
	movl	272(%esp,%eax), %edx
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	movl	%ebx, 224(%esp)
	leal	1440(%esp), %edi
	movl	244(%esp), %ebx
	movb	%cl, 216(%esp)
	movl	240(%esp), %ecx
	movl	%edx, 1436(%esp,%eax)
	movl	1436(%esp), %eax
	movl	%eax, 256(%esp)
	movl	%eax, 208(%esp)
	jmp	.L179
	.p2align 4,,10
	.p2align 3
.L359:
	movl	%ebx, %eax
	orl	%ecx, %eax
	je	.L184
	movl	256(%esp), %eax
	cmpl	%eax, %esi
	jge	.L185
	movl	(%edi), %eax
	xorl	%edx, %edx
	movl	%edx, 252(%esp)
	movl	%eax, 248(%esp)
.L182:
	addl	248(%esp), %ecx
	adcl	252(%esp), %ebx
	incl	%esi
	movl	%ecx, (%edi)
	addl	$4, %edi
	movl	%ebx, %ecx
	xorl	%ebx, %ebx
.L179:
	movl	232(%esp), %eax
	cmpl	%eax, %esi
	jge	.L359
	movl	256(%esp), %eax
	cmpl	%eax, %esi
	jge	.L180
	movl	(%edi), %eax
	xorl	%edx, %edx
	movl	%edx, 252(%esp)
	movl	%eax, 248(%esp)
.L181:
	movl	620(%esp,%esi,4), %eax
	xorl	%edx, %edx
	addl	248(%esp), %eax
	adcl	252(%esp), %edx
	movl	%eax, 248(%esp)
	movl	%edx, 252(%esp)
	jmp	.L182
.L356:
	movb	$1, 256(%esp)
	addl	%eax, %eax
	adcl	%edx, %edx
	jmp	.L122
	.p2align 4,,10
	.p2align 3
.L358:
	testl	%edx, %edx
	movl	216(%esp), %edi
	je	.L360
	movl	%edx, 232(%esp)
	movl	%ebx, 196(%esp)
	.p2align 4
	.p2align 3
.L139:
	movl	240(%esp), %ebx
	xorl	%ecx, %ecx
	movl	244(%esp), %esi
	jmp	.L145
	.p2align 4,,10
	.p2align 3
.L363:
	movl	%esi, %eax
	orl	%ebx, %eax
	je	.L361
	leal	1(%edi), %eax
	xorl	%edx, %edx
	movl	%eax, 256(%esp)
	xorl	%eax, %eax
	movl	%eax, 2096(%esp,%edi,4)
	movl	256(%esp), %edi
	movl	2096(%esp,%ecx,4), %eax
	cmpl	%edi, %ecx
	jl	.L362
.L141:
	addl	%ebx, %eax
	movl	%eax, 2096(%esp,%ecx,4)
	adcl	%esi, %edx
	incl	%ecx
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, %ebx
	movl	%edx, %esi
.L145:
	cmpl	%edi, %ecx
	jge	.L363
	movl	2096(%esp,%ecx,4), %eax
	xorl	%edx, %edx
	shldl	$1, %eax, %edx
	addl	%eax, %eax
	jmp	.L141
	.p2align 4,,10
	.p2align 3
.L361:
	decl	232(%esp)
	jne	.L139
	movl	196(%esp), %ebx
	cmpl	%ebx, %edi
	je	.L146
	jle	.L147
	decl	248(%esp)
	jmp	.L168
.L146:
	movl	%ebx, %eax
	decl	%eax
	jns	.L154
	jmp	.L153
	.p2align 4,,10
	.p2align 3
.L150:
	subl	$1, %eax
	jb	.L152
.L154:
	movl	2096(%esp,%eax,4), %esi
	cmpl	%esi, 1768(%esp,%eax,4)
	je	.L150
	jb	.L138
.L152:
	testl	%edi, %edi
	jle	.L243
	movl	%ebx, 232(%esp)
	cmpl	%edi, %ebx
	cmovle	%ebx, %edi
	xorl	%eax, %eax
	movl	%eax, 256(%esp)
	xorl	%eax, %eax
	xorl	%esi, %esi
	movl	%eax, 260(%esp)
.L156:
	movl	1768(%esp,%esi,4), %ecx
	xorl	%ebx, %ebx
	xorl	%edx, %edx
	movl	2096(%esp,%esi,4), %eax
	subl	%eax, %ecx
	sbbl	%edx, %ebx
	addl	256(%esp), %ecx
	adcl	260(%esp), %ebx
	movl	%ecx, 1768(%esp,%esi,4)
	incl	%esi
	movl	%ebx, %ecx
	movl	%ecx, 256(%esp)
	sarl	$31, %ebx
	cmpl	%esi, %edi
	movl	%ebx, 260(%esp)
	jg	.L156
	movl	232(%esp), %ebx
	cmpl	%ebx, %esi
	jge	.L159
	movl	%ebx, %edi
	movl	256(%esp), %ecx
	movl	260(%esp), %ebx
.L158:
	movl	1768(%esp,%esi,4), %eax
	xorl	%edx, %edx
	addl	%eax, %ecx
	movl	%ecx, 1768(%esp,%esi,4)
	adcl	%edx, %ebx
	incl	%esi
	movl	%ebx, %ecx
	sarl	$31, %ebx
	cmpl	%edi, %esi
	jl	.L158
	movl	%edi, %ebx
.L159:
	movl	%ebx, %eax
	jmp	.L160
	.p2align 4,,10
	.p2align 3
.L161:
	testl	%eax, %eax
	je	.L244
.L160:
	movl	%eax, %ebx
	movl	1764(%esp,%ebx,4), %esi
	leal	-1(%eax), %eax
	testl	%esi, %esi
	je	.L161
.L153:
	movl	248(%esp), %esi
	movl	1928(%esp), %eax
	sarl	$5, %esi
	cmpl	%esi, %eax
	jle	.L364
.L162:
	movzbl	248(%esp), %ecx
	movl	$1, %eax
	sall	%cl, %eax
	orl	%eax, 1932(%esp,%esi,4)
	jmp	.L138
.L244:
	xorl	%ebx, %ebx
	jmp	.L153
.L243:
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%ebx, %edi
	xorl	%esi, %esi
	movl	%eax, %ecx
	movl	%edx, %ebx
	jmp	.L158
.L360:
	cmpl	%ebx, 216(%esp)
	je	.L146
	jg	.L343
.L147:
	testl	%ebx, %ebx
	.p2align 4,,2
	jg	.L152
	.p2align 4,,9
	jmp	.L153
.L364:
	movl	228(%esp), %edi
	leal	1(%esi), %edx
	movl	%edx, 256(%esp)
	subl	%eax, %edx
	leal	0(,%edx,4), %edx
	cmpl	$8, %edx
	leal	(%edi,%eax,4), %eax
	movl	%eax, %edi
	jnb	.L365
.L163:
	testb	$4, %dl
	je	.L165
	xorl	%eax, %eax
	addl	$4, %edi
	movl	%eax, -4(%edi)
.L165:
	testb	$2, %dl
	je	.L166
	movw	$0, (%edi)
	addl	$2, %edi
.L166:
	testb	$1, %dl
	je	.L167
	movb	$0, (%edi)
.L167:
	movl	256(%esp), %eax
	movl	%eax, 1928(%esp)
	jmp	.L162
.L365:
	testb	$4, %al
	jne	.L366
.L164:
	movl	%edx, %ecx
	xorl	%eax, %eax
	shrl	$2, %ecx
	andl	$3, %edx
	rep stosl
	jmp	.L163
.L239:
	movl	212(%esp), %eax
	movl	%eax, 232(%esp)
	leal	1932(%esp), %eax
	movl	%eax, 228(%esp)
	jmp	.L134
.L362:
	addl	%eax, %eax
	adcl	%edx, %edx
	jmp	.L141
.L366:
	xorl	%ecx, %ecx
	addl	$4, %edi
	movl	%ecx, (%eax)
	subl	$4, %edx
	jmp	.L164
	.p2align 4,,10
	.p2align 3
.L180:
	xorl	%edx, %edx
	movl	%edx, 1440(%esp,%eax,4)
	xorl	%edx, %edx
	movl	%edx, 252(%esp)
	movl	(%edi), %eax
	movl	%eax, 248(%esp)
	movl	256(%esp), %eax
	incl	%eax
	movl	%eax, 256(%esp)
	movb	$1, %al
	movb	%al, 216(%esp)
	jmp	.L181
.L185:
	xorl	%edx, %edx
	movl	%edx, 1440(%esp,%eax,4)
	xorl	%edx, %edx
	movl	%edx, 252(%esp)
	movl	(%edi), %eax
	movl	%eax, 248(%esp)
	movl	256(%esp), %eax
	incl	%eax
	movl	%eax, 256(%esp)
	movb	$1, %al
	movb	%al, 216(%esp)
	jmp	.L182
.L184:
	movl	%ecx, 240(%esp)
	movzbl	216(%esp), %ecx
	movl	%ebx, 244(%esp)
	movl	208(%esp), %eax
	movl	224(%esp), %ebx
	testb	%cl, %cl
	je	.L245
	movl	256(%esp), %eax
	movl	%eax, 1436(%esp)
	movl	%eax, %edx
.L186:
	movl	212(%esp), %esi
	movl	$.LC2, %eax
	cmpl	%edx, %esi
	jne	.L187
	decl	%esi
	movl	%esi, %eax
	jns	.L188
	jmp	.L247
	.p2align 4,,10
	.p2align 3
.L367:
	subl	$1, %eax
	jb	.L247
.L188:
	movl	456(%esp,%eax,4), %esi
	cmpl	%esi, 1440(%esp,%eax,4)
	je	.L367
	movl	$.LC2, %eax
.L187:
	movl	%eax, (%esp)
	call	puts
	xorl	%edx, %edx
	xorl	%eax, %eax
.L189:
	movl	%edx, 2100(%esp,%eax)
	movl	%edx, 2104(%esp,%eax)
	addl	$8, %eax
	cmpl	$152, %eax
	jb	.L189
	xorl	%ecx, %ecx
	movl	%ecx, 2100(%esp,%eax)
	xorl	%eax, %eax
	movl	%ecx, 2092(%esp)
	movl	%ecx, 2096(%esp)
.L191:
	movl	2092(%esp,%eax), %ecx
	movl	2096(%esp,%eax), %edx
	movl	%ecx, 1600(%esp,%eax)
	movl	%edx, 1604(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L191
	movl	2092(%esp,%eax), %edx
	movl	%edx, 1600(%esp,%eax)
	xorl	%edx, %edx
	xorl	%eax, %eax
.L193:
	movl	%edx, 2100(%esp,%eax)
	movl	%edx, 2104(%esp,%eax)
	addl	$8, %eax
	cmpl	$152, %eax
	jb	.L193
	xorl	%edx, %edx
	movl	%edx, 2100(%esp,%eax)
	xorl	%eax, %eax
	movl	%edx, 2092(%esp)
	movl	%edx, 2096(%esp)
.L195:
	movl	2092(%esp,%eax), %ecx
	movl	2096(%esp,%eax), %edx
	movl	%ecx, 1764(%esp,%eax)
	movl	%edx, 1768(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L195
	movl	$25, 232(%esp)
	movl	2092(%esp,%eax), %edx
	movl	$5, 216(%esp)
	movl	%ebx, 192(%esp)
	movl	%edx, 1764(%esp,%eax)
	xorl	%eax, %eax
	movl	$16, %edx
	movl	%eax, 208(%esp)
	xorl	%eax, %eax
	movl	%eax, 236(%esp)
	xorl	%eax, %eax
	movl	%eax, 220(%esp)
.L211:
	xorl	%eax, %eax
.L197:
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	movl	%ebx, 2100(%esp,%eax)
	movl	%esi, 2104(%esp,%eax)
	addl	$8, %eax
	cmpl	$152, %eax
	jb	.L197
	xorl	%ecx, %ecx
	movl	%ecx, 2100(%esp,%eax)
	xorl	%eax, %eax
	movl	$1, 2092(%esp)
	movl	%edx, 2096(%esp)
.L199:
	movl	2092(%esp,%eax), %ecx
	movl	2096(%esp,%eax), %edx
	movl	%ecx, 1928(%esp,%eax)
	movl	%edx, 1932(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L199
	movl	2092(%esp,%eax), %edx
	xorl	%edi, %edi
	movl	$1, %esi
	movl	%edx, 1928(%esp,%eax)
	.p2align 4
	.p2align 3
.L207:
	movl	%esi, 256(%esp)
	movl	228(%esp), %eax
	movl	%edi, 248(%esp)
	movl	244(%esp), %edx
	leal	(%eax,%esi,4), %ebx
	movl	%eax, %ecx
	movl	240(%esp), %eax
	movl	%edx, %edi
	movl	%eax, %esi
	.p2align 4
	.p2align 3
.L201:
	movl	$10, %eax
	mull	(%ecx)
	addl	%eax, %esi
	movl	%esi, (%ecx)
	adcl	%edx, %edi
	addl	$4, %ecx
	movl	%edi, %esi
	xorl	%edi, %edi
	cmpl	%ebx, %ecx
	jne	.L201
	movl	%esi, %edx
	movl	256(%esp), %esi
	movl	%edi, %ecx
	movl	%ecx, %ebx
	movl	248(%esp), %edi
	orl	%edx, %ebx
	movl	%esi, %eax
	je	.L203
	movl	%edx, 1932(%esp,%esi,4)
	incl	%eax
	jmp	.L203
	.p2align 4,,10
	.p2align 3
.L205:
	testl	%eax, %eax
	je	.L250
.L203:
	movl	%eax, %esi
	movl	1928(%esp,%esi,4), %edx
	leal	-1(%eax), %eax
	testl	%edx, %edx
	je	.L205
	leal	1(%edi), %eax
	cmpl	$59, %edi
	je	.L206
.L368:
	testl	%esi, %esi
	je	.L208
	movl	%eax, %edi
	jmp	.L207
.L245:
	movl	%eax, 256(%esp)
	movl	%eax, %edx
	jmp	.L186
.L247:
	movl	$.LC1, %eax
	jmp	.L187
	.p2align 4,,10
	.p2align 3
.L250:
	leal	1(%edi), %eax
	xorl	%esi, %esi
	cmpl	$59, %edi
	jne	.L368
.L206:
	testl	%esi, %esi
	je	.L208
	movl	%esi, 256(%esp)
	movl	240(%esp), %edx
	leal	1928(%esp,%esi,4), %ebx
	movl	%edx, %eax
.L209:
	movl	%eax, %edi
	movl	(%ebx), %eax
	xorl	%esi, %esi
	xorl	%edx, %edx
	subl	$4, %ebx
	orl	%edi, %edx
	movl	%edx, 4(%esp)
	movl	220(%esp), %edx
	orl	%esi, %eax
	movl	%eax, (%esp)
	leal	264(%esp), %eax
	movl	%eax, 16(%esp)
	movl	216(%esp), %eax
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	call	__udivmoddi4
	movl	%eax, %edx
	movl	264(%esp), %eax
	movl	%edx, 4(%ebx)
	leal	1928(%esp), %edx
	cmpl	%edx, %ebx
	jne	.L209
	movl	%esi, 184(%esp)
	movl	256(%esp), %eax
	movl	%edi, 188(%esp)
	jmp	.L210
.L213:
	testl	%eax, %eax
	je	.L208
.L210:
	movl	%eax, %edx
	movl	1928(%esp,%edx,4), %ecx
	leal	-1(%eax), %eax
	testl	%ecx, %ecx
	je	.L213
	movl	%edx, 216(%esp)
	movl	240(%esp), %eax
	movl	$1, %edi
	movl	%edi, 224(%esp)
	movl	%eax, 196(%esp)
	movl	%edx, %eax
.L232:
	movl	%eax, 1928(%esp)
	xorl	%eax, %eax
.L214:
	movl	1928(%esp,%eax), %ecx
	movl	1932(%esp,%eax), %edx
	movl	%ecx, 2092(%esp,%eax)
	movl	%edx, 2096(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L214
	movl	216(%esp), %ebx
	movl	1928(%esp,%eax), %edx
	testl	%ebx, %ebx
	movl	%edx, 2092(%esp,%eax)
	jle	.L253
	movl	224(%esp), %eax
	leal	0(,%ebx,4), %edx
	xorl	%esi, %esi
	movl	%esi, 260(%esp)
	movl	%edx, 248(%esp)
	movl	%eax, 256(%esp)
	leal	2092(%esp), %eax
	leal	(%eax,%edx), %esi
	movl	196(%esp), %eax
	movl	%esi, %ebx
	.p2align 4
	.p2align 3
.L217:
	movl	%eax, %edi
	movl	(%ebx), %eax
	xorl	%esi, %esi
	xorl	%edx, %edx
	subl	$4, %ebx
	orl	%edi, %edx
	movl	%edx, 4(%esp)
	movl	260(%esp), %edx
	orl	%esi, %eax
	movl	%eax, (%esp)
	leal	264(%esp), %eax
	movl	%eax, 16(%esp)
	movl	256(%esp), %eax
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	call	__udivmoddi4
	movl	%eax, %edx
	movl	264(%esp), %eax
	movl	%edx, 4(%ebx)
	leal	2092(%esp), %edx
	cmpl	%ebx, %edx
	jne	.L217
	movl	%esi, 200(%esp)
	movl	248(%esp), %edx
	movl	%edi, 204(%esp)
	movl	216(%esp), %eax
	jmp	.L218
	.p2align 4,,10
	.p2align 3
.L219:
	testl	%eax, %eax
	je	.L254
.L218:
	movl	%eax, %ecx
	movl	2092(%esp,%ecx,4), %ebx
	leal	-1(%eax), %eax
	testl	%ebx, %ebx
	je	.L219
	movl	%ecx, 256(%esp)
.L216:
	movl	224(%esp), %eax
	leal	1764(%esp), %edi
	movl	%edx, 212(%esp)
	movl	208(%esp), %ebx
	movl	240(%esp), %ecx
	shrl	%eax
	andl	$1, %eax
	cmpl	%ebx, %eax
	movl	244(%esp), %ebx
	leal	1600(%esp), %eax
	cmove	%eax, %edi
	xorl	%esi, %esi
	jmp	.L221
	.p2align 4,,10
	.p2align 3
.L369:
	movl	%ebx, %eax
	orl	%ecx, %eax
	je	.L226
	movl	(%edi), %eax
	cmpl	%esi, %eax
	jle	.L227
	movl	4(%edi,%esi,4), %eax
	xorl	%edx, %edx
.L224:
	addl	%eax, %ecx
	movl	%ecx, 4(%edi,%esi,4)
	adcl	%edx, %ebx
	incl	%esi
	movl	%ebx, %ecx
	xorl	%ebx, %ebx
.L221:
	movl	256(%esp), %eax
	cmpl	%eax, %esi
	jge	.L369
	movl	(%edi), %eax
	cmpl	%esi, %eax
	jg	.L349
	leal	1(%eax), %edx
	movl	%edx, (%edi)
	xorl	%edx, %edx
	movl	%edx, 4(%edi,%eax,4)
.L349:
	movl	4(%edi,%esi,4), %eax
	xorl	%edx, %edx
	movl	%edx, 252(%esp)
	xorl	%edx, %edx
	movl	%eax, 248(%esp)
	movl	2096(%esp,%esi,4), %eax
	addl	248(%esp), %eax
	adcl	252(%esp), %edx
	jmp	.L224
	.p2align 4,,10
	.p2align 3
.L208:
	xorl	%esi, %esi
	xorl	%eax, %eax
	cmpl	$1, 208(%esp)
	movl	$239, %ebx
	movl	%ebx, 216(%esp)
	movl	$57121, %edi
	movl	$4, %edx
	movl	%esi, 220(%esp)
	movl	%edi, 232(%esp)
	movl	%eax, 236(%esp)
	je	.L370
	movl	$1, %edi
	movl	%edi, 208(%esp)
	jmp	.L211
	.p2align 4,,10
	.p2align 3
.L227:
	leal	1(%eax), %edx
	movl	%edx, (%edi)
	xorl	%edx, %edx
	movl	%edx, 4(%edi,%eax,4)
	xorl	%edx, %edx
	movl	4(%edi,%esi,4), %eax
	jmp	.L224
.L226:
	movl	212(%esp), %edx
	leal	1928(%esp), %eax
	leal	(%eax,%edx), %esi
	.p2align 4
	.p2align 3
.L228:
	movl	(%esi), %eax
	movl	%ecx, %ebx
	xorl	%edx, %edx
	orl	%ebx, %edx
	xorl	%ecx, %ecx
	movl	%edx, 4(%esp)
	leal	264(%esp), %ebx
	subl	$4, %esi
	movl	%ebx, 16(%esp)
	movl	236(%esp), %ebx
	orl	%ecx, %eax
	movl	232(%esp), %ecx
	movl	%eax, (%esp)
	movl	%ebx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	__udivmoddi4
	movl	264(%esp), %ecx
	movl	%eax, 4(%esi)
	leal	1928(%esp), %eax
	cmpl	%eax, %esi
	jne	.L228
	movl	216(%esp), %edx
	jmp	.L229
	.p2align 4,,10
	.p2align 3
.L231:
	testl	%edx, %edx
	je	.L208
.L229:
	movl	%edx, %eax
	decl	%edx
	movl	1932(%esp,%edx,4), %ecx
	testl	%ecx, %ecx
	je	.L231
	addl	$2, 224(%esp)
	movl	%eax, 216(%esp)
	jmp	.L232
.L254:
	xorl	%ecx, %ecx
	movl	%ecx, 256(%esp)
	jmp	.L216
.L253:
	movl	%ebx, 256(%esp)
	leal	0(,%ebx,4), %edx
	jmp	.L216
.L370:
	leal	1764(%esp), %edx
	movl	192(%esp), %ebx
	leal	1600(%esp), %eax
	call	subtract
	movl	%esp, %edx
	xorl	%eax, %eax
.L233:
	movl	1600(%esp,%eax), %esi
	movl	1604(%esp,%eax), %ecx
	movl	%esi, (%esp,%eax)
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L233
	movl	1600(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC8, %eax
	call	print
	leal	-12(%ebp), %esp
	leal	(%ebx,%eax), %ecx
	movl	$1374389535, %eax
	imull	%ecx
	popl	%ebx
	popl	%esi
	movl	%edx, %eax
	sarl	$5, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	popl	%edi
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%ecx, %eax
	sall	$2, %edx
	popl	%ebp
	subl	%edx, %eax
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
