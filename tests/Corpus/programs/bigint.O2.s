	.file	"bigint.c"
	.text
	.p2align 4
	.type	from, @function
from:
	pushl	%ebx
	movl	%eax, %ecx
	xorl	%ebx, %ebx
	xorl	%eax, %eax
.L2:
	movl	%ebx, (%ecx,%eax)
	movl	%ebx, 4(%ecx,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L2
	movl	$0, (%ecx,%eax)
	xorl	%eax, %eax
	testl	%edx, %edx
	popl	%ebx
	setne	%al
	movl	%eax, (%ecx)
	movl	%ecx, %eax
	movl	%edx, 4(%ecx)
	ret
	.size	from, .-from
	.p2align 4
	.type	add, @function
add:
	pushl	%ebp
	movl	%eax, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	%edx, 12(%esp)
	movl	(%edx), %ecx
	testl	%ecx, %ecx
	jle	.L7
	movl	$0, (%esp)
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	%edx, 4(%esp)
	.p2align 4
	.p2align 3
.L13:
	movl	0(%ebp), %edx
	cmpl	%eax, %edx
	jg	.L9
	leal	1(%edx), %ecx
	xorl	%edi, %edi
	movl	%ecx, 0(%ebp)
	movl	%edi, 4(%ebp,%edx,4)
.L9:
	movl	12(%esp), %ebx
	xorl	%edi, %edi
	xorl	%ecx, %ecx
	movl	4(%ebp,%eax,4), %esi
	movl	(%ebx), %edx
	xorl	%ebx, %ebx
	cmpl	%eax, %edx
	jle	.L10
	movl	12(%esp), %ebx
	movl	4(%ebx,%eax,4), %ecx
	xorl	%ebx, %ebx
.L10:
	addl	%esi, %ecx
	adcl	%edi, %ebx
	addl	(%esp), %ecx
	adcl	4(%esp), %ebx
	movl	%ecx, 4(%ebp,%eax,4)
	incl	%eax
	movl	%ebx, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, (%esp)
	cmpl	%eax, %edx
	movl	%ebx, 4(%esp)
	jg	.L13
	movb	%cl, %dl
	andb	$1, %dl
	jne	.L13
.L7:
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	add, .-add
	.p2align 4
	.type	subtract, @function
subtract:
	pushl	%ebp
	movl	%eax, %ebp
	pushl	%edi
	movl	%edx, %eax
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	%edx, 12(%esp)
	movl	0(%ebp), %edx
	testl	%edx, %edx
	jle	.L15
	movl	(%eax), %eax
	xorl	%esi, %esi
	xorl	%edi, %edi
	movl	%esi, (%esp)
	movl	%edi, 4(%esp)
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L18:
	xorl	%ebx, %ebx
	movl	4(%ebp,%eax,4), %ecx
	cmpl	%eax, 8(%esp)
	jle	.L17
	movl	12(%esp), %edi
	movl	4(%edi,%eax,4), %esi
	xorl	%edi, %edi
	subl	%esi, %ecx
	sbbl	%edi, %ebx
.L17:
	movl	(%esp), %esi
	movl	4(%esp), %edi
	addl	%ecx, %esi
	movl	%esi, 4(%ebp,%eax,4)
	adcl	%ebx, %edi
	incl	%eax
	movl	%edi, %esi
	movl	%esi, (%esp)
	sarl	$31, %edi
	cmpl	%edx, %eax
	movl	%edi, 4(%esp)
	jne	.L18
	decl	%edx
	movl	4(%ebp,%edx,4), %eax
	testl	%eax, %eax
	jne	.L15
	.p2align 4
	.p2align 3
.L21:
	movl	%edx, 0(%ebp)
	testl	%edx, %edx
	je	.L15
	decl	%edx
	movl	4(%ebp,%edx,4), %eax
	testl	%eax, %eax
	je	.L21
.L15:
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	subtract, .-subtract
	.p2align 4
	.type	multiply_small, @function
multiply_small:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	movl	%edx, 4(%esp)
	movl	(%eax), %ecx
	testl	%ecx, %ecx
	jle	.L27
	movl	%eax, %ebx
	xorl	%esi, %esi
	xorl	%edi, %edi
	xorl	%ebp, %ebp
	.p2align 4
	.p2align 3
.L28:
	movl	4(%esp), %eax
	mull	4(%ebx,%esi,4)
	addl	%edi, %eax
	movl	%eax, 4(%ebx,%esi,4)
	adcl	%ebp, %edx
	incl	%esi
	movl	%edx, %eax
	xorl	%edx, %edx
	cmpl	%ecx, %esi
	movl	%eax, %edi
	movl	%edx, %ebp
	jne	.L28
	movl	%edx, %eax
	orl	%edi, %eax
	je	.L30
	leal	1(%ecx), %eax
	movl	%eax, (%ebx)
	movl	%edi, 4(%ebx,%ecx,4)
	movl	%eax, %ecx
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L32:
	movl	%ecx, (%ebx)
	testl	%ecx, %ecx
	je	.L27
.L30:
	decl	%ecx
	movl	4(%ebx,%ecx,4), %eax
	testl	%eax, %eax
	je	.L32
.L27:
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	multiply_small, .-multiply_small
	.globl	__udivmoddi4
	.p2align 4
	.type	divide_small, @function
divide_small:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$76, %esp
	movl	(%eax), %eax
	leal	-1(%eax), %edi
	testl	%edi, %edi
	js	.L50
	movl	%edx, 40(%esp)
	xorl	%ecx, %ecx
	movl	%edi, %ebx
	movl	%ecx, 44(%esp)
	xorl	%eax, %eax
	movl	%esi, %ecx
	movl	%edi, 52(%esp)
	leal	56(%esp), %ebp
	.p2align 4
	.p2align 3
.L46:
	movl	%eax, %edi
	movl	4(%ecx,%ebx,4), %eax
	xorl	%esi, %esi
	movl	%ebp, 16(%esp)
	xorl	%edx, %edx
	movl	%ecx, 32(%esp)
	orl	%edi, %edx
	movl	%edx, 4(%esp)
	movl	44(%esp), %edx
	orl	%esi, %eax
	movl	%eax, (%esp)
	movl	40(%esp), %eax
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	call	__udivmoddi4
	movl	32(%esp), %ecx
	movl	%eax, %edx
	movl	56(%esp), %eax
	movl	%edx, 4(%ecx,%ebx,4)
	subl	$1, %ebx
	jnb	.L46
	movl	52(%esp), %edi
	movl	%ecx, %esi
	jmp	.L47
	.p2align 4,,10
	.p2align 3
.L49:
	movl	%edi, (%esi)
	testl	%edi, %edi
	je	.L44
	decl	%edi
.L47:
	movl	4(%esi,%edi,4), %edx
	testl	%edx, %edx
	je	.L49
.L44:
	addl	$76, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L50:
	addl	$76, %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	divide_small, .-divide_small
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
.L58:
	movl	%ebx, (%esi,%ecx)
	movl	%ebx, 4(%esi,%ecx)
	addl	$8, %ecx
	cmpl	$320, %ecx
	jb	.L58
	movl	4(%esp), %ebx
	movl	(%edx), %esi
	movl	$0, (%ebx,%ecx)
	movl	(%eax), %ebx
	testl	%esi, %esi
	movl	%ebx, 12(%esp)
	leal	(%esi,%ebx), %edi
	jle	.L60
	movl	%eax, 20(%esp)
	leal	4(%edx), %ebx
	xorl	%ebp, %ebp
	movl	%ebx, 16(%esp)
	movl	%esi, 24(%esp)
	movl	%edi, 28(%esp)
	.p2align 4
	.p2align 3
.L61:
	movl	%ebp, 8(%esp)
	xorl	%esi, %esi
	xorl	%edi, %edi
	jmp	.L65
	.p2align 4,,10
	.p2align 3
.L62:
	movl	4(%esp), %eax
	xorl	%ebx, %ebx
	movl	20(%esp), %edx
	movl	4(%eax,%ebp,4), %ecx
	movl	16(%esp), %eax
	movl	(%eax), %eax
	mull	4(%edx,%ebp,4)
.L64:
	addl	%ecx, %eax
	adcl	%ebx, %edx
	addl	%eax, %esi
	movl	4(%esp), %eax
	adcl	%edx, %edi
	movl	%esi, 4(%eax,%ebp,4)
	movl	%edi, %esi
	incl	%ebp
	xorl	%edi, %edi
.L65:
	movl	8(%esp), %ebx
	movl	%ebp, %eax
	subl	%ebx, %eax
	cmpl	%eax, 12(%esp)
	jg	.L62
	movl	%edi, %eax
	orl	%esi, %eax
	je	.L63
	movl	4(%esp), %eax
	xorl	%ebx, %ebx
	xorl	%edx, %edx
	movl	4(%eax,%ebp,4), %ecx
	xorl	%eax, %eax
	jmp	.L64
	.p2align 4,,10
	.p2align 3
.L63:
	movl	8(%esp), %ebp
	addl	$4, 16(%esp)
	subl	$4, 20(%esp)
	incl	%ebp
	cmpl	%ebp, 24(%esp)
	jne	.L61
	movl	28(%esp), %edi
.L60:
	movl	4(%esp), %edx
	jmp	.L67
	.p2align 4,,10
	.p2align 3
.L72:
	decl	%edi
	movl	4(%edx,%edi,4), %ecx
	testl	%ecx, %ecx
	jne	.L66
.L67:
	testl	%edi, %edi
	movl	%edi, %eax
	jg	.L72
.L66:
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
	pushl	%esi
	xorl	%edx, %edx
	pushl	%ebx
	movl	%eax, %esi
	subl	$836, %esp
	movl	$800, %ebx
	movb	%dl, 831(%esp)
	.p2align 4
	.p2align 3
.L74:
	movl	$10, %edx
	decl	%ebx
	leal	848(%esp), %eax
	call	divide_small
	addb	$48, %al
	movb	%al, 31(%esp,%ebx)
	movl	848(%esp), %eax
	testl	%eax, %eax
	jne	.L74
	movl	%esi, 4(%esp)
	leal	31(%esp), %eax
	movl	$.LC0, (%esp)
	leal	(%eax,%ebx), %edx
	movl	%edx, 8(%esp)
	call	printf
	addl	$836, %esp
	movl	$800, %eax
	subl	%ebx, %eax
	popl	%ebx
	popl	%esi
	ret
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
.LC8:
	.string	"pi"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$1, %edx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	$1, %ebx
	andl	$-16, %esp
	subl	$4736, %esp
	leal	692(%esp), %eax
	call	from
	xorl	%eax, %eax
	movl	%eax, 348(%esp)
	.p2align 4
	.p2align 3
.L84:
	leal	692(%esp), %eax
	movl	%ebx, %edx
	call	multiply_small
	cmpl	$20, %ebx
	sete	%al
	cmpl	$50, %ebx
	sete	%dl
	orb	%dl, %al
	jne	.L78
	cmpl	$100, %ebx
	je	.L78
	incl	%ebx
	jmp	.L84
	.p2align 4,,10
	.p2align 3
.L78:
	xorl	%eax, %eax
.L80:
	movl	692(%esp,%eax), %ecx
	movl	696(%esp,%eax), %edx
	movl	%ecx, 3608(%esp,%eax)
	movl	%edx, 3612(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L80
	movl	692(%esp,%eax), %edx
	movl	$800, %esi
	movl	%edx, 3608(%esp,%eax)
	xorl	%eax, %eax
	movb	%al, 4732(%esp)
	.p2align 4
	.p2align 3
.L82:
	movl	$10, %edx
	decl	%esi
	leal	3608(%esp), %eax
	call	divide_small
	movl	3608(%esp), %edi
	addb	$48, %al
	testl	%edi, %edi
	movb	%al, 3932(%esp,%esi)
	jne	.L82
	movl	$.LC0, (%esp)
	leal	3932(%esp), %eax
	incl	%ebx
	addl	%esi, %eax
	movl	%eax, 8(%esp)
	movl	$.LC3, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$800, %eax
	subl	%esi, %eax
	addl	%eax, 348(%esp)
	cmpl	$101, %ebx
	jne	.L84
	xorl	%edx, %edx
	movl	$300, %ebx
	leal	1340(%esp), %eax
	call	from
	leal	1664(%esp), %eax
	movl	$1, %edx
	call	from
.L91:
	xorl	%eax, %eax
.L85:
	movl	1340(%esp,%eax), %ecx
	movl	1344(%esp,%eax), %edx
	movl	%ecx, 3932(%esp,%eax)
	movl	%edx, 3936(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L85
	movl	1340(%esp,%eax), %edx
	movl	%edx, 3932(%esp,%eax)
	leal	3932(%esp), %eax
	leal	1664(%esp), %edx
	call	add
	xorl	%eax, %eax
.L87:
	movl	1664(%esp,%eax), %ecx
	movl	1668(%esp,%eax), %edx
	movl	%ecx, 1340(%esp,%eax)
	movl	%edx, 1344(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L87
	movl	1664(%esp,%eax), %edx
	movl	%edx, 1340(%esp,%eax)
	xorl	%eax, %eax
.L89:
	movl	3932(%esp,%eax), %ecx
	movl	3936(%esp,%eax), %edx
	movl	%ecx, 1664(%esp,%eax)
	movl	%edx, 1668(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L89
	movl	3932(%esp,%eax), %edx
	decl	%ebx
	movl	%edx, 1664(%esp,%eax)
	jne	.L91
	movl	%esp, %ecx
	xorl	%eax, %eax
.L92:
	movl	1340(%esp,%eax), %ebx
	movl	1344(%esp,%eax), %edx
	movl	%ebx, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L92
	movl	1340(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC4, %eax
	call	print
	movl	348(%esp), %ebx
	movl	$3, %edx
	addl	%eax, %ebx
	leal	1988(%esp), %eax
	call	from
	xorl	%eax, %eax
.L94:
	movl	1988(%esp,%eax), %ecx
	movl	1992(%esp,%eax), %edx
	movl	%ecx, 2312(%esp,%eax)
	movl	%edx, 2316(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L94
	movl	1988(%esp,%eax), %edx
	movl	$6, %esi
	movl	%edx, 2312(%esp,%eax)
.L98:
	leal	2312(%esp), %ecx
	leal	352(%esp), %eax
	movl	%ecx, %edx
	call	multiply
	xorl	%eax, %eax
.L96:
	movl	352(%esp,%eax), %ecx
	movl	356(%esp,%eax), %edx
	movl	%ecx, 2312(%esp,%eax)
	movl	%edx, 2316(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L96
	movl	352(%esp,%eax), %edx
	decl	%esi
	movl	%edx, 2312(%esp,%eax)
	jne	.L98
	movl	%esp, %ecx
	xorl	%eax, %eax
.L99:
	movl	2312(%esp,%eax), %esi
	movl	2316(%esp,%eax), %edx
	movl	%esi, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L99
	movl	2312(%esp,%eax), %edx
	movl	$127, %esi
	movl	%edx, (%ecx,%eax)
	movl	$.LC5, %eax
	call	print
	movl	$1, %edx
	addl	%eax, %ebx
	leal	1664(%esp), %eax
	call	from
	.p2align 4
	.p2align 3
.L101:
	leal	1664(%esp), %edx
	movl	%edx, %eax
	call	add
	decl	%esi
	jne	.L101
	leal	1664(%esp), %eax
	leal	1988(%esp), %edx
	call	subtract
	leal	3284(%esp), %esi
	xorl	%eax, %eax
.L102:
	movl	692(%esp,%eax), %ecx
	movl	696(%esp,%eax), %edx
	movl	%ecx, 3284(%esp,%eax)
	movl	%edx, 3288(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L102
	movl	692(%esp,%eax), %edx
	movl	%edx, (%esi,%eax)
	leal	3608(%esp), %eax
	xorl	%edx, %edx
	call	from
	movl	3284(%esp), %eax
	subl	1664(%esp), %eax
	sall	$5, %eax
	addl	$31, %eax
	movl	%eax, 348(%esp)
	js	.L123
	movl	%ebx, 340(%esp)
	movl	%edi, %ebx
	.p2align 4
	.p2align 3
.L104:
	xorl	%eax, %eax
.L117:
	movl	1664(%esp,%eax), %ecx
	movl	1668(%esp,%eax), %edx
	movl	%ecx, 3932(%esp,%eax)
	movl	%edx, 3936(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L117
	movl	1664(%esp,%eax), %edx
	movl	348(%esp), %ecx
	movl	%edx, 3932(%esp,%eax)
	movl	3932(%esp), %edx
	movl	%edx, %eax
	sall	$5, %eax
	addl	%ecx, %eax
	cmpl	$2528, %eax
	jle	.L212
.L120:
	decl	348(%esp)
	movl	348(%esp), %eax
	incl	%eax
	jne	.L104
.L209:
	movl	%ebx, %edi
	movl	340(%esp), %ebx
.L123:
	xorl	%eax, %eax
.L105:
	movl	3284(%esp,%eax), %ecx
	movl	3288(%esp,%eax), %edx
	movl	%ecx, 1016(%esp,%eax)
	movl	%edx, 1020(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L105
	movl	(%esi,%eax), %edx
	movl	%edx, 1016(%esp,%eax)
	xorl	%eax, %eax
.L107:
	movl	3608(%esp,%eax), %ecx
	movl	3612(%esp,%eax), %edx
	movl	%ecx, 2636(%esp,%eax)
	movl	%edx, 2640(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L107
	movl	3608(%esp,%eax), %edx
	movl	%edx, 2636(%esp,%eax)
	movl	%esp, %edx
	xorl	%eax, %eax
.L109:
	movl	2636(%esp,%eax), %ecx
	movl	%ecx, (%esp,%eax)
	movl	2640(%esp,%eax), %ecx
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L109
	movl	2636(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC6, %eax
	call	print
	movl	%esp, %edx
	addl	%eax, %ebx
	xorl	%eax, %eax
.L111:
	movl	1016(%esp,%eax), %ecx
	movl	%ecx, (%esp,%eax)
	movl	1020(%esp,%eax), %ecx
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L111
	movl	1016(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC7, %eax
	call	print
	leal	1664(%esp), %ecx
	leal	2636(%esp), %edx
	addl	%eax, %ebx
	leal	352(%esp), %eax
	call	multiply
	xorl	%eax, %eax
.L113:
	movl	352(%esp,%eax), %ecx
	movl	356(%esp,%eax), %edx
	movl	%ecx, 2636(%esp,%eax)
	movl	%edx, 2640(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L113
	movl	352(%esp,%eax), %edx
	movl	%edx, 2636(%esp,%eax)
	leal	1016(%esp), %edx
	leal	2636(%esp), %eax
	call	add
	movl	2636(%esp), %eax
	movl	$.LC2, %edx
	cmpl	692(%esp), %eax
	jne	.L115
	decl	%eax
	jns	.L137
	jmp	.L155
	.p2align 4,,10
	.p2align 3
.L213:
	subl	$1, %eax
	.p2align 4,,7
	jb	.L155
.L137:
	movl	696(%esp,%eax,4), %ecx
	cmpl	%ecx, 2640(%esp,%eax,4)
	je	.L213
	movl	$.LC2, %edx
.L115:
	movl	%edx, (%esp)
	call	puts
	leal	2960(%esp), %eax
	xorl	%edx, %edx
	call	from
	movl	%esi, %eax
	call	from
	movl	$5, %edx
	movl	$16, %ecx
	movl	%edi, 348(%esp)
	movl	%edx, %edi
	movl	%ebx, 344(%esp)
.L144:
	xorl	%eax, %eax
.L138:
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	movl	%edx, 3932(%esp,%eax)
	movl	%ebx, 3936(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L138
	xorl	%ebx, %ebx
	movl	%ebx, 3932(%esp,%eax)
	xorl	%eax, %eax
	movl	$1, 3932(%esp)
	movl	%ecx, 3936(%esp)
.L140:
	movl	3932(%esp,%eax), %ecx
	movl	3936(%esp,%eax), %edx
	movl	%ecx, 3608(%esp,%eax)
	movl	%edx, 3612(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L140
	movl	3932(%esp,%eax), %ecx
	movl	$60, %ebx
	movl	%ecx, 3608(%esp,%eax)
	.p2align 4
	.p2align 3
.L142:
	leal	3608(%esp), %eax
	movl	$10, %edx
	call	multiply_small
	decl	%ebx
	jne	.L142
	leal	3608(%esp), %eax
	movl	%edi, %edx
	call	divide_small
	movl	3608(%esp), %edx
	testl	%edx, %edx
	je	.L150
	movl	%edi, %ebx
	imull	%edi, %ebx
	movl	$1, %edi
.L149:
	xorl	%eax, %eax
.L146:
	movl	3608(%esp,%eax), %ecx
	movl	3612(%esp,%eax), %edx
	movl	%ecx, 3932(%esp,%eax)
	movl	%edx, 3936(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L146
	movl	3608(%esp,%eax), %edx
	movl	%edx, 3932(%esp,%eax)
	leal	3932(%esp), %eax
	movl	%edi, %edx
	call	divide_small
	movl	348(%esp), %ecx
	movl	%edi, %eax
	shrl	%eax
	leal	3932(%esp), %edx
	andl	$1, %eax
	cmpl	%ecx, %eax
	leal	2960(%esp), %eax
	cmovne	%esi, %eax
	addl	$2, %edi
	call	add
	leal	3608(%esp), %eax
	movl	%ebx, %edx
	call	divide_small
	movl	3608(%esp), %eax
	testl	%eax, %eax
	jne	.L149
.L150:
	cmpl	$1, 348(%esp)
	movl	$4, %ecx
	movl	$239, %edi
	je	.L214
	movl	$1, %eax
	movl	%eax, 348(%esp)
	jmp	.L144
.L212:
	testl	%ecx, %ecx
	movl	%ecx, %edi
	je	.L215
	.p2align 4
	.p2align 3
.L121:
	leal	3932(%esp), %edx
	movl	%edx, %eax
	call	add
	decl	%edi
	jne	.L121
	movl	3932(%esp), %eax
	cmpl	%eax, 3284(%esp)
	je	.L122
	jge	.L124
	decl	348(%esp)
	jmp	.L104
.L122:
	decl	%eax
	.p2align 4,,3
	jns	.L130
	.p2align 4,,3
	jmp	.L124
	.p2align 4,,10
	.p2align 3
.L128:
	subl	$1, %eax
	.p2align 4,,7
	jb	.L124
.L130:
	movl	3936(%esp,%eax,4), %edi
	cmpl	%edi, 4(%esi,%eax,4)
	je	.L128
	jb	.L120
.L124:
	leal	3932(%esp), %edx
	movl	%esi, %eax
	call	subtract
	movl	348(%esp), %edx
	movl	3608(%esp), %eax
	sarl	$5, %edx
	cmpl	%edx, %eax
	jle	.L216
.L131:
	movzbl	348(%esp), %ecx
	movl	$1, %eax
	sall	%cl, %eax
	orl	%eax, 3612(%esp,%edx,4)
	jmp	.L120
.L216:
	leal	1(%edx), %edi
	movl	%edi, 336(%esp)
	subl	%eax, %edi
	leal	0(,%edi,4), %ecx
	movl	%ecx, 344(%esp)
	leal	3612(%esp,%eax,4), %edi
	xorl	%eax, %eax
	cmpl	$8, %ecx
	jnb	.L217
.L132:
	testb	$4, 344(%esp)
	je	.L134
	stosl
.L134:
	testb	$2, 344(%esp)
	je	.L135
	stosw
.L135:
	testb	$1, 344(%esp)
	je	.L136
	stosb
.L136:
	movl	336(%esp), %eax
	movl	%eax, 3608(%esp)
	jmp	.L131
.L215:
	movl	3284(%esp), %eax
	cmpl	%eax, %edx
	je	.L122
	jg	.L209
	.p2align 4,,2
	jmp	.L124
.L217:
	testl	$4, %edi
	.p2align 4,,5
	jne	.L218
.L133:
	movl	344(%esp), %ecx
	shrl	$2, %ecx
	rep stosl
	andl	$3, 344(%esp)
	jmp	.L132
.L218:
	stosl
	subl	$4, 344(%esp)
	jmp	.L133
.L155:
	movl	$.LC1, %edx
	jmp	.L115
.L214:
	leal	2960(%esp), %eax
	movl	%esi, %edx
	movl	344(%esp), %ebx
	call	subtract
	movl	%esp, %ecx
	xorl	%eax, %eax
.L151:
	movl	2960(%esp,%eax), %esi
	movl	2964(%esp,%eax), %edx
	movl	%esi, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L151
	movl	2960(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
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
