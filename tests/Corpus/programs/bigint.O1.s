	.file	"bigint.c"
	.text
	.type	from, @function
from:
	subl	$12, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	movl	%edx, %esi
	leal	8(%eax), %edi
	movl	$0, %ecx
	movl	$152, %ebx
	movl	$0, %edx
.L2:
	movl	%ecx, 8(%eax,%edx)
	movl	%ecx, 12(%eax,%edx)
	addl	$8, %edx
	cmpl	%ebx, %edx
	jb	.L2
	movl	$0, (%edi,%edx)
	testl	%esi, %esi
	setne	%dl
	movzbl	%dl, %edx
	movl	%edx, (%eax)
	movl	%esi, 4(%eax)
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
	.size	from, .-from
	.type	trim, @function
trim:
	movl	(%eax), %edx
	testl	%edx, %edx
	jle	.L11
.L7:
	decl	%edx
	cmpl	$0, 4(%eax,%edx,4)
	jne	.L6
	movl	%edx, (%eax)
	testl	%edx, %edx
	jne	.L7
.L6:
	.p2align 4,,1
	ret
.L11:
	.p2align 4,,8
	ret
	.size	trim, .-trim
	.type	add, @function
add:
	cmpl	$0, (%edx)
	jle	.L20
	pushl	%ebp
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	%eax, %ebp
	movl	%edx, %esi
	movl	$0, %eax
	movl	$0, (%esp)
	movl	$0, 4(%esp)
.L18:
	movl	0(%ebp), %edx
	cmpl	%eax, %edx
	jg	.L14
	leal	1(%edx), %ecx
	movl	%ecx, 0(%ebp)
	movl	$0, 4(%ebp,%edx,4)
.L14:
	movl	%eax, %edx
	movl	4(%ebp,%eax,4), %ecx
	movl	$0, %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	$0, %ecx
	movl	$0, %ebx
	cmpl	%eax, (%esi)
	jle	.L15
	movl	4(%esi,%eax,4), %ecx
	movl	$0, %ebx
.L15:
	addl	8(%esp), %ecx
	adcl	12(%esp), %ebx
	addl	(%esp), %ecx
	adcl	4(%esp), %ebx
	movl	%ecx, 4(%ebp,%edx,4)
	movl	%ebx, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, (%esp)
	movl	%ebx, 4(%esp)
	incl	%eax
	cmpl	%eax, (%esi)
	jg	.L18
	movl	%ecx, %edx
	orl	%ebx, %edx
	jne	.L18
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
.L20:
	.p2align 4,,2
	ret
	.size	add, .-add
	.type	subtract, @function
subtract:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	%eax, %ebp
	movl	(%eax), %eax
	movl	%eax, 12(%esp)
	testl	%eax, %eax
	jle	.L24
	movl	%edx, %esi
	movl	$0, %edi
	movl	$0, (%esp)
	movl	$0, 4(%esp)
	jmp	.L26
.L25:
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	addl	(%esp), %eax
	adcl	4(%esp), %edx
	movl	8(%esp), %ebx
	movl	%eax, 4(%ebp,%ebx,4)
	movl	%edx, %eax
	movl	%eax, %edx
	sarl	$31, %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	incl	%edi
	movl	12(%esp), %eax
	cmpl	%eax, %edi
	je	.L24
.L26:
	movl	%edi, 8(%esp)
	movl	4(%ebp,%edi,4), %eax
	movl	$0, %edx
	movl	$0, %ecx
	movl	$0, %ebx
	cmpl	%edi, (%esi)
	jle	.L25
	movl	4(%esi,%edi,4), %ecx
	movl	$0, %ebx
	jmp	.L25
.L24:
	movl	%ebp, %eax
	call	trim
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	subtract, .-subtract
	.type	compare, @function
compare:
	pushl	%esi
	pushl	%ebx
	movl	%eax, %esi
	movl	(%eax), %eax
	movl	(%edx), %ecx
	cmpl	%ecx, %eax
	je	.L31
	setge	%al
	movzbl	%al, %eax
	leal	-1(%eax,%eax), %eax
.L30:
	popl	%ebx
	popl	%esi
	ret
.L31:
	decl	%eax
	js	.L36
.L34:
	movl	4(%esi,%eax,4), %ebx
	movl	4(%edx,%eax,4), %ecx
	cmpl	%ecx, %ebx
	jne	.L40
	decl	%eax
	cmpl	$-1, %eax
	jne	.L34
	movl	$0, %eax
	jmp	.L30
.L40:
	sbbl	%eax, %eax
	orl	$1, %eax
	jmp	.L30
.L36:
	movl	$0, %eax
	jmp	.L30
	.size	compare, .-compare
	.type	multiply_small, @function
multiply_small:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	movl	%eax, %ebx
	movl	(%eax), %esi
	testl	%esi, %esi
	jle	.L42
	movl	%edx, %edi
	movl	$0, %ecx
	movl	$0, (%esp)
	movl	$0, 4(%esp)
.L43:
	movl	%edi, %eax
	mull	4(%ebx,%ecx,4)
	addl	(%esp), %eax
	adcl	4(%esp), %edx
	movl	%eax, 4(%ebx,%ecx,4)
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	incl	%ecx
	cmpl	%esi, %ecx
	jne	.L43
	movl	%eax, %edi
	movl	%edx, %eax
	orl	%edi, %eax
	je	.L42
	leal	1(%esi), %eax
	movl	%eax, (%ebx)
	movl	%edi, 4(%ebx,%esi,4)
.L42:
	movl	%ebx, %eax
	call	trim
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	multiply_small, .-multiply_small
	.globl	__udivdi3
	.globl	__umoddi3
	.type	divide_small, @function
divide_small:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, %ebp
	movl	(%eax), %ebx
	decl	%ebx
	js	.L49
	movl	$0, %esi
	movl	%edx, 24(%esp)
	movl	$0, 28(%esp)
	movl	%esi, %eax
.L48:
	movl	%eax, 20(%esp)
	movl	$0, 16(%esp)
	movl	4(%ebp,%ebx,4), %esi
	movl	$0, %edi
	orl	16(%esp), %esi
	orl	20(%esp), %edi
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	%esi, (%esp)
	movl	%edi, 4(%esp)
	call	__udivdi3
	movl	%eax, 4(%ebp,%ebx,4)
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	%esi, (%esp)
	movl	%edi, 4(%esp)
	call	__umoddi3
	decl	%ebx
	cmpl	$-1, %ebx
	jne	.L48
	movl	%eax, %esi
.L47:
	movl	%ebp, %eax
	call	trim
	movl	%esi, %eax
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L49:
	movl	$0, %esi
	jmp	.L47
	.size	divide_small, .-divide_small
	.type	multiply, @function
multiply:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$236, %esp
	movl	%eax, %esi
	movl	%edx, 44(%esp)
	movl	%ecx, 36(%esp)
	movl	$0, %edx
	movl	$160, %ecx
	movl	$0, %eax
.L53:
	movl	%edx, 72(%esp,%eax)
	movl	%edx, 76(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L53
	movl	44(%esp), %eax
	movl	(%eax), %edi
	movl	%edi, 48(%esp)
	movl	36(%esp), %eax
	movl	(%eax), %eax
	movl	%eax, 28(%esp)
	addl	%edi, %eax
	movl	%eax, 68(%esp)
	testl	%edi, %edi
	jle	.L55
	leal	68(%esp), %eax
	movl	$0, 40(%esp)
	movl	%eax, %ebx
	movl	%esi, 52(%esp)
.L56:
	cmpl	$0, 28(%esp)
	jle	.L60
	movl	44(%esp), %eax
	movl	40(%esp), %edi
	movl	4(%eax,%edi,4), %esi
	movl	$0, %edi
	movl	$0, %ebp
	movl	$0, 8(%esp)
	movl	$0, 12(%esp)
	movl	%esi, (%esp)
	movl	%edi, 4(%esp)
	movl	%ebx, 32(%esp)
.L66:
	movl	32(%esp), %eax
	movl	%eax, 24(%esp)
	movl	%ebp, %ebx
	movl	4(%eax,%ebp,4), %eax
	movl	$0, %edx
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	cmpl	%ebp, 28(%esp)
	jle	.L63
	movl	36(%esp), %eax
	movl	4(%eax,%ebp,4), %eax
	movl	$0, %edx
.L57:
	movl	4(%esp), %ecx
	imull	%eax, %ecx
	movl	%eax, %esi
	movl	(%esp), %eax
	imull	%eax, %edx
	addl	%edx, %ecx
	movl	%esi, %eax
	mull	(%esp)
	addl	%ecx, %edx
	addl	16(%esp), %eax
	adcl	20(%esp), %edx
	addl	8(%esp), %eax
	adcl	12(%esp), %edx
	movl	24(%esp), %ecx
	movl	%eax, 4(%ecx,%ebx,4)
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	incl	%ebp
	movl	%eax, %ebx
	orl	%edx, %ebx
	jne	.L66
	cmpl	%ebp, 28(%esp)
	jg	.L66
	movl	32(%esp), %ebx
.L60:
	incl	40(%esp)
	movl	40(%esp), %eax
	addl	$4, %ebx
	cmpl	%eax, 48(%esp)
	jne	.L56
	movl	52(%esp), %esi
.L55:
	leal	68(%esp), %eax
	call	trim
	movl	$160, %ebx
	movl	$0, %eax
.L61:
	movl	68(%esp,%eax), %ecx
	movl	72(%esp,%eax), %edx
	movl	%ecx, (%esi,%eax)
	movl	%edx, 4(%esi,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L61
	movl	68(%esp,%eax), %edx
	movl	%edx, (%esi,%eax)
	movl	%esi, %eax
	addl	$236, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L63:
	movl	$0, %eax
	movl	$0, %edx
	jmp	.L57
	.size	multiply, .-multiply
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s = %s\n"
	.text
	.type	print, @function
print:
	pushl	%esi
	pushl	%ebx
	subl	$436, %esp
	movl	%eax, %esi
	movb	$0, 431(%esp)
	movl	$400, %ebx
.L70:
	movl	$10, %edx
	leal	448(%esp), %eax
	call	divide_small
	decl	%ebx
	addb	$48, %al
	movb	%al, 31(%esp,%ebx)
	cmpl	$0, 448(%esp)
	jne	.L70
	leal	31(%esp,%ebx), %eax
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$400, %eax
	subl	%ebx, %eax
	addl	$436, %esp
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
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$2336, %esp
	movl	$1, %edx
	leal	2172(%esp), %eax
	call	from
	movl	$1, %ebx
	movl	$0, %edi
	movl	$1717986919, %esi
	jmp	.L77
.L74:
	incl	%ebx
	cmpl	$61, %ebx
	je	.L161
.L77:
	movl	%ebx, %edx
	leal	2172(%esp), %eax
	call	multiply_small
	movl	%ebx, %eax
	imull	%esi
	sarl	$3, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	sall	$2, %eax
	cmpl	%eax, %ebx
	jne	.L74
	movl	%esp, %ecx
	movl	$160, %edx
	movl	$0, %eax
	movl	%ecx, 188(%esp)
.L75:
	movl	2172(%esp,%eax), %ecx
	movl	%ecx, (%esp,%eax)
	movl	2176(%esp,%eax), %ecx
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	%edx, %eax
	jb	.L75
	movl	188(%esp), %ecx
	movl	2172(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC3, %eax
	call	print
	addl	%eax, %edi
	jmp	.L74
.L161:
	movl	$0, %edx
	leal	1844(%esp), %eax
	call	from
	movl	$1, %edx
	leal	1680(%esp), %eax
	call	from
	movl	$300, %esi
	movl	$160, %ebx
.L84:
	movl	$0, %eax
.L78:
	movl	1844(%esp,%eax), %ecx
	movl	1848(%esp,%eax), %edx
	movl	%ecx, 696(%esp,%eax)
	movl	%edx, 700(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L78
	movl	1844(%esp,%eax), %edx
	movl	%edx, 696(%esp,%eax)
	leal	1680(%esp), %edx
	leal	696(%esp), %eax
	call	add
	movl	$0, %eax
.L80:
	movl	1680(%esp,%eax), %ecx
	movl	1684(%esp,%eax), %edx
	movl	%ecx, 1844(%esp,%eax)
	movl	%edx, 1848(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L80
	movl	1680(%esp,%eax), %edx
	movl	%edx, 1844(%esp,%eax)
	movl	$0, %eax
.L82:
	movl	696(%esp,%eax), %ecx
	movl	700(%esp,%eax), %edx
	movl	%ecx, 1680(%esp,%eax)
	movl	%edx, 1684(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L82
	movl	696(%esp,%eax), %edx
	movl	%edx, 1680(%esp,%eax)
	decl	%esi
	jne	.L84
	movl	%esp, %ecx
	movl	$160, %ebx
	movl	$0, %eax
.L85:
	movl	1844(%esp,%eax), %esi
	movl	1848(%esp,%eax), %edx
	movl	%esi, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L85
	movl	1844(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC4, %eax
	call	print
	addl	%eax, %edi
	movl	$3, %edx
	leal	1516(%esp), %eax
	call	from
	movl	$160, %ebx
	movl	$0, %eax
.L87:
	movl	1516(%esp,%eax), %ecx
	movl	1520(%esp,%eax), %edx
	movl	%ecx, 1352(%esp,%eax)
	movl	%edx, 1356(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L87
	movl	1516(%esp,%eax), %edx
	movl	%edx, 1352(%esp,%eax)
	movl	$6, %ebx
.L91:
	leal	1352(%esp), %ecx
	movl	%ecx, %edx
	leal	192(%esp), %eax
	call	multiply
	movl	$160, %esi
	movl	$0, %eax
.L89:
	movl	192(%esp,%eax), %ecx
	movl	196(%esp,%eax), %edx
	movl	%ecx, 1352(%esp,%eax)
	movl	%edx, 1356(%esp,%eax)
	addl	$8, %eax
	cmpl	%esi, %eax
	jb	.L89
	movl	192(%esp,%eax), %edx
	movl	%edx, 1352(%esp,%eax)
	decl	%ebx
	jne	.L91
	movl	%esp, %ecx
	movl	$160, %ebx
	movl	$0, %eax
.L92:
	movl	1352(%esp,%eax), %esi
	movl	1356(%esp,%eax), %edx
	movl	%esi, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L92
	movl	1352(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC5, %eax
	call	print
	addl	%edi, %eax
	movl	%eax, 176(%esp)
	movl	$1, %edx
	leal	1680(%esp), %eax
	call	from
	movl	$127, %esi
.L94:
	leal	1680(%esp), %edx
	movl	%edx, %eax
	call	add
	decl	%esi
	jne	.L94
	leal	1516(%esp), %edx
	leal	1680(%esp), %eax
	call	subtract
	movl	$160, %esi
	movl	$0, %eax
.L95:
	movl	2172(%esp,%eax), %ecx
	movl	2176(%esp,%eax), %edx
	movl	%ecx, 368(%esp,%eax)
	movl	%edx, 372(%esp,%eax)
	addl	$8, %eax
	cmpl	%esi, %eax
	jb	.L95
	movl	2172(%esp,%eax), %edx
	movl	%edx, 368(%esp,%eax)
	movl	$0, %edx
	leal	532(%esp), %eax
	call	from
	movl	368(%esp), %eax
	subl	1680(%esp), %eax
	sall	$5, %eax
	addl	$31, %eax
	movl	%eax, 188(%esp)
	js	.L97
	movl	$160, %ebx
	jmp	.L109
.L163:
	testl	%ecx, %ecx
	jle	.L101
	movl	%ecx, %esi
.L102:
	leal	696(%esp), %edx
	movl	%edx, %eax
	call	add
	decl	%esi
	jne	.L102
.L101:
	leal	696(%esp), %edx
	leal	368(%esp), %eax
	call	compare
	testl	%eax, %eax
	jns	.L162
.L100:
	decl	188(%esp)
	movl	188(%esp), %eax
	cmpl	$-1, %eax
	je	.L97
.L109:
	movl	$0, %eax
.L98:
	movl	1680(%esp,%eax), %ecx
	movl	1684(%esp,%eax), %edx
	movl	%ecx, 696(%esp,%eax)
	movl	%edx, 700(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L98
	movl	1680(%esp,%eax), %edx
	movl	%edx, 696(%esp,%eax)
	movl	696(%esp), %eax
	sall	$5, %eax
	movl	188(%esp), %ecx
	addl	%ecx, %eax
	cmpl	$1248, %eax
	jg	.L100
	jmp	.L163
.L162:
	leal	696(%esp), %edx
	leal	368(%esp), %eax
	call	subtract
	movl	532(%esp), %eax
	movl	188(%esp), %ecx
	leal	31(%ecx), %edx
	testl	%ecx, %ecx
	cmovns	%ecx, %edx
	sarl	$5, %edx
	cmpl	%edx, %eax
	jle	.L164
.L103:
	movl	$1, %eax
	movzbl	188(%esp), %ecx
	sall	%cl, %eax
	orl	%eax, 536(%esp,%edx,4)
	jmp	.L100
.L164:
	leal	1(%edx), %edi
	movl	%edi, 184(%esp)
	movl	%edi, %ecx
	subl	%eax, %ecx
	sall	$2, %ecx
	leal	536(%esp,%eax,4), %eax
	movl	%ecx, %esi
	movl	%eax, 180(%esp)
	movl	%eax, %edi
	movl	$0, %eax
	cmpl	$8, %ecx
	jnb	.L165
.L104:
	testl	$4, %esi
	je	.L106
	stosl
.L106:
	testl	$2, %esi
	je	.L107
	stosw
.L107:
	testl	$1, %esi
	je	.L108
	stosb
.L108:
	movl	184(%esp), %eax
	movl	%eax, 532(%esp)
	jmp	.L103
.L165:
	testl	$4, %edi
	jne	.L166
.L105:
	movl	%esi, %ecx
	shrl	$2, %ecx
	rep stosl
	andl	$3, %esi
	jmp	.L104
.L166:
	stosl
	leal	-4(%ecx), %esi
	jmp	.L105
.L97:
	movl	$160, %esi
	movl	$0, %eax
.L110:
	movl	368(%esp,%eax), %ecx
	movl	372(%esp,%eax), %edx
	movl	%ecx, 2008(%esp,%eax)
	movl	%edx, 2012(%esp,%eax)
	addl	$8, %eax
	cmpl	%esi, %eax
	jb	.L110
	movl	368(%esp,%eax), %edx
	movl	%edx, 2008(%esp,%eax)
	movl	$160, %esi
	movl	$0, %eax
.L112:
	movl	532(%esp,%eax), %ecx
	movl	536(%esp,%eax), %edx
	movl	%ecx, 1188(%esp,%eax)
	movl	%edx, 1192(%esp,%eax)
	addl	$8, %eax
	cmpl	%esi, %eax
	jb	.L112
	movl	532(%esp,%eax), %edx
	movl	%edx, 1188(%esp,%eax)
	movl	%esp, %edx
	movl	$160, %ecx
	movl	$0, %eax
.L114:
	movl	1188(%esp,%eax), %esi
	movl	1192(%esp,%eax), %ebx
	movl	%esi, (%esp,%eax)
	movl	%ebx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L114
	movl	1188(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC6, %eax
	call	print
	movl	176(%esp), %ebx
	addl	%eax, %ebx
	movl	%esp, %edx
	movl	$160, %ecx
	movl	$0, %eax
.L116:
	movl	2008(%esp,%eax), %edi
	movl	2012(%esp,%eax), %esi
	movl	%edi, (%esp,%eax)
	movl	%esi, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L116
	movl	2008(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC7, %eax
	call	print
	addl	%ebx, %eax
	movl	%eax, 184(%esp)
	leal	1680(%esp), %ecx
	leal	1188(%esp), %edx
	leal	192(%esp), %eax
	call	multiply
	movl	$160, %edx
	movl	$0, %eax
.L118:
	movl	192(%esp,%eax), %ebx
	movl	196(%esp,%eax), %ecx
	movl	%ebx, 1188(%esp,%eax)
	movl	%ecx, 1192(%esp,%eax)
	addl	$8, %eax
	cmpl	%edx, %eax
	jb	.L118
	movl	192(%esp,%eax), %edx
	movl	%edx, 1188(%esp,%eax)
	leal	2008(%esp), %edx
	leal	1188(%esp), %eax
	call	add
	leal	2172(%esp), %edx
	leal	1188(%esp), %eax
	call	compare
	testl	%eax, %eax
	movl	$.LC2, %eax
	movl	$.LC1, %edx
	cmove	%edx, %eax
	movl	%eax, (%esp)
	call	puts
	movl	$0, %edx
	leal	1024(%esp), %eax
	call	from
	movl	$0, %edx
	leal	860(%esp), %eax
	call	from
	movl	$0, 188(%esp)
	movl	$5, %edi
	movl	$16, %edx
	movl	$160, %esi
	jmp	.L121
.L167:
	leal	860(%esp), %eax
.L127:
	leal	696(%esp), %edx
	call	add
	movl	%edi, %edx
	leal	532(%esp), %eax
	call	divide_small
	addl	$2, %ebx
	cmpl	$0, 532(%esp)
	je	.L124
.L128:
	movl	$0, %eax
.L125:
	movl	532(%esp,%eax), %ecx
	movl	536(%esp,%eax), %edx
	movl	%ecx, 696(%esp,%eax)
	movl	%edx, 700(%esp,%eax)
	addl	$8, %eax
	cmpl	%esi, %eax
	jb	.L125
	movl	532(%esp,%eax), %edx
	movl	%edx, 696(%esp,%eax)
	movl	%ebx, %edx
	leal	696(%esp), %eax
	call	divide_small
	movl	%ebx, %eax
	shrl	%eax
	andl	$1, %eax
	movl	188(%esp), %ecx
	cmpl	%ecx, %eax
	jne	.L167
	leal	1024(%esp), %eax
	jmp	.L127
.L124:
	incl	188(%esp)
	movl	188(%esp), %eax
	cmpl	$2, %eax
	je	.L168
	movl	188(%esp), %eax
	cmpl	$1, %eax
	sbbl	%edi, %edi
	andl	$-234, %edi
	addl	$239, %edi
	cmpl	$1, %eax
	sbbl	%edx, %edx
	andl	$12, %edx
	addl	$4, %edx
.L121:
	leal	532(%esp), %eax
	call	from
	movl	$60, %ebx
.L123:
	movl	$10, %edx
	leal	532(%esp), %eax
	call	multiply_small
	decl	%ebx
	jne	.L123
	movl	%edi, %edx
	leal	532(%esp), %eax
	call	divide_small
	cmpl	$0, 532(%esp)
	je	.L124
	imull	%edi, %edi
	movl	$1, %ebx
	jmp	.L128
.L168:
	leal	860(%esp), %edx
	leal	1024(%esp), %eax
	call	subtract
	movl	%esp, %ecx
	movl	$160, %ebx
	movl	$0, %eax
.L130:
	movl	1024(%esp,%eax), %esi
	movl	1028(%esp,%eax), %edx
	movl	%esi, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L130
	movl	1024(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC8, %eax
	call	print
	movl	184(%esp), %ecx
	addl	%eax, %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$5, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	sall	$2, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
