	.file	"bigint.c"
	.text
	.p2align 4
	.type	from, @function
from:
	pushl	%esi
	xorl	%ecx, %ecx
	pushl	%ebx
	xorl	%ebx, %ebx
	leal	8(%eax), %esi
.L2:
	movl	%ebx, 8(%eax,%ecx)
	movl	%ebx, 12(%eax,%ecx)
	addl	$8, %ecx
	cmpl	$152, %ecx
	jb	.L2
	movl	$0, (%esi,%ecx)
	xorl	%ecx, %ecx
	testl	%edx, %edx
	popl	%ebx
	setne	%cl
	movl	%ecx, (%eax)
	movl	%edx, 4(%eax)
	popl	%esi
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
	cmpl	$160, %ecx
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
	subl	$436, %esp
	movl	$400, %ebx
	movb	%dl, 431(%esp)
	.p2align 4
	.p2align 3
.L74:
	movl	$10, %edx
	decl	%ebx
	leal	448(%esp), %eax
	call	divide_small
	addb	$48, %al
	movb	%al, 31(%esp,%ebx)
	movl	448(%esp), %eax
	testl	%eax, %eax
	jne	.L74
	movl	%esi, 4(%esp)
	leal	31(%esp), %eax
	movl	$.LC0, (%esp)
	leal	(%eax,%ebx), %edx
	movl	%edx, 8(%esp)
	call	printf
	addl	$436, %esp
	movl	$400, %eax
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
	xorl	%esi, %esi
	pushl	%ebx
	movl	$1, %ebx
	andl	$-16, %esp
	subl	$2416, %esp
	leal	372(%esp), %eax
	call	from
	jmp	.L82
	.p2align 4,,10
	.p2align 3
.L78:
	incl	%ebx
	cmpl	$61, %ebx
	je	.L208
.L82:
	leal	372(%esp), %eax
	movl	%ebx, %edx
	call	multiply_small
	imull	$-858993459, %ebx, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	ja	.L78
	xorl	%eax, %eax
.L79:
	movl	372(%esp,%eax), %ecx
	movl	376(%esp,%eax), %edx
	movl	%ecx, 1848(%esp,%eax)
	movl	%edx, 1852(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L79
	movl	372(%esp,%eax), %edx
	movl	$400, %edi
	movl	%edx, 1848(%esp,%eax)
	xorl	%eax, %eax
	movb	%al, 2412(%esp)
	.p2align 4
	.p2align 3
.L81:
	movl	$10, %edx
	decl	%edi
	leal	1848(%esp), %eax
	call	divide_small
	addb	$48, %al
	movb	%al, 2012(%esp,%edi)
	movl	1848(%esp), %eax
	testl	%eax, %eax
	jne	.L81
	movl	$.LC0, (%esp)
	leal	2012(%esp), %eax
	incl	%ebx
	addl	%edi, %eax
	movl	%eax, 8(%esp)
	movl	$.LC3, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$400, %eax
	subl	%edi, %eax
	addl	%eax, %esi
	cmpl	$61, %ebx
	jne	.L82
.L208:
	xorl	%edx, %edx
	movl	$300, %ebx
	leal	700(%esp), %eax
	call	from
	leal	864(%esp), %eax
	movl	$1, %edx
	call	from
.L89:
	xorl	%eax, %eax
.L83:
	movl	700(%esp,%eax), %ecx
	movl	704(%esp,%eax), %edx
	movl	%ecx, 2012(%esp,%eax)
	movl	%edx, 2016(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L83
	movl	700(%esp,%eax), %edx
	movl	%edx, 2012(%esp,%eax)
	leal	2012(%esp), %eax
	leal	864(%esp), %edx
	call	add
	xorl	%eax, %eax
.L85:
	movl	864(%esp,%eax), %ecx
	movl	868(%esp,%eax), %edx
	movl	%ecx, 700(%esp,%eax)
	movl	%edx, 704(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L85
	movl	864(%esp,%eax), %edx
	movl	%edx, 700(%esp,%eax)
	xorl	%eax, %eax
.L87:
	movl	2012(%esp,%eax), %ecx
	movl	2016(%esp,%eax), %edx
	movl	%ecx, 864(%esp,%eax)
	movl	%edx, 868(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L87
	movl	2012(%esp,%eax), %edx
	decl	%ebx
	movl	%edx, 864(%esp,%eax)
	jne	.L89
	movl	%esp, %ecx
	xorl	%eax, %eax
.L90:
	movl	700(%esp,%eax), %ebx
	movl	704(%esp,%eax), %edx
	movl	%ebx, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L90
	movl	700(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC4, %eax
	call	print
	movl	$3, %edx
	addl	%eax, %esi
	leal	1028(%esp), %eax
	call	from
	xorl	%eax, %eax
.L92:
	movl	1028(%esp,%eax), %ecx
	movl	1032(%esp,%eax), %edx
	movl	%ecx, 1192(%esp,%eax)
	movl	%edx, 1196(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L92
	movl	1028(%esp,%eax), %edx
	movl	$6, %ebx
	movl	%edx, 1192(%esp,%eax)
.L96:
	leal	1192(%esp), %ecx
	leal	192(%esp), %eax
	movl	%ecx, %edx
	call	multiply
	xorl	%eax, %eax
.L94:
	movl	192(%esp,%eax), %ecx
	movl	196(%esp,%eax), %edx
	movl	%ecx, 1192(%esp,%eax)
	movl	%edx, 1196(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L94
	movl	192(%esp,%eax), %edx
	decl	%ebx
	movl	%edx, 1192(%esp,%eax)
	jne	.L96
	movl	%esp, %ecx
	xorl	%eax, %eax
.L97:
	movl	1192(%esp,%eax), %ebx
	movl	1196(%esp,%eax), %edx
	movl	%ebx, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L97
	movl	1192(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC5, %eax
	call	print
	movl	$1, %edx
	addl	%esi, %eax
	movl	$127, %esi
	movl	%eax, 180(%esp)
	leal	864(%esp), %eax
	call	from
	.p2align 4
	.p2align 3
.L99:
	leal	864(%esp), %edx
	movl	%edx, %eax
	call	add
	decl	%esi
	jne	.L99
	leal	864(%esp), %eax
	leal	1028(%esp), %edx
	call	subtract
	leal	1684(%esp), %ebx
	xorl	%eax, %eax
.L100:
	movl	372(%esp,%eax), %ecx
	movl	376(%esp,%eax), %edx
	movl	%ecx, 1684(%esp,%eax)
	movl	%edx, 1688(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L100
	movl	372(%esp,%eax), %edx
	movl	%edx, (%ebx,%eax)
	leal	1848(%esp), %eax
	xorl	%edx, %edx
	call	from
	movl	1684(%esp), %eax
	subl	864(%esp), %eax
	sall	$5, %eax
	addl	$31, %eax
	movl	%eax, 188(%esp)
	js	.L121
	.p2align 4
	.p2align 3
.L102:
	xorl	%eax, %eax
.L115:
	movl	864(%esp,%eax), %ecx
	movl	868(%esp,%eax), %edx
	movl	%ecx, 2012(%esp,%eax)
	movl	%edx, 2016(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L115
	movl	864(%esp,%eax), %edx
	movl	188(%esp), %ecx
	movl	%edx, 2012(%esp,%eax)
	movl	2012(%esp), %eax
	movl	%eax, %edx
	sall	$5, %edx
	addl	%ecx, %edx
	cmpl	$1248, %edx
	jle	.L209
.L118:
	decl	188(%esp)
	movl	188(%esp), %eax
	incl	%eax
	jne	.L102
.L121:
	xorl	%eax, %eax
.L103:
	movl	1684(%esp,%eax), %ecx
	movl	1688(%esp,%eax), %edx
	movl	%ecx, 536(%esp,%eax)
	movl	%edx, 540(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L103
	movl	(%ebx,%eax), %edx
	movl	%edx, 536(%esp,%eax)
	xorl	%eax, %eax
.L105:
	movl	1848(%esp,%eax), %ecx
	movl	1852(%esp,%eax), %edx
	movl	%ecx, 1356(%esp,%eax)
	movl	%edx, 1360(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L105
	movl	1848(%esp,%eax), %edx
	movl	%edx, 1356(%esp,%eax)
	movl	%esp, %edx
	xorl	%eax, %eax
.L107:
	movl	1356(%esp,%eax), %esi
	movl	1360(%esp,%eax), %ecx
	movl	%esi, (%esp,%eax)
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L107
	movl	1356(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC6, %eax
	call	print
	movl	180(%esp), %esi
	movl	%esp, %edx
	addl	%eax, %esi
	xorl	%eax, %eax
.L109:
	movl	536(%esp,%eax), %edi
	movl	540(%esp,%eax), %ecx
	movl	%edi, (%esp,%eax)
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L109
	movl	536(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC7, %eax
	call	print
	leal	864(%esp), %ecx
	leal	1356(%esp), %edx
	addl	%esi, %eax
	movl	%eax, 180(%esp)
	leal	192(%esp), %eax
	call	multiply
	xorl	%eax, %eax
.L111:
	movl	192(%esp,%eax), %ecx
	movl	196(%esp,%eax), %edx
	movl	%ecx, 1356(%esp,%eax)
	movl	%edx, 1360(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L111
	movl	192(%esp,%eax), %edx
	movl	%edx, 1356(%esp,%eax)
	leal	536(%esp), %edx
	leal	1356(%esp), %eax
	call	add
	movl	1356(%esp), %eax
	movl	$.LC2, %edx
	cmpl	372(%esp), %eax
	jne	.L113
	decl	%eax
	jns	.L135
	jmp	.L153
	.p2align 4,,10
	.p2align 3
.L210:
	subl	$1, %eax
	.p2align 4,,7
	jb	.L153
.L135:
	movl	376(%esp,%eax,4), %esi
	cmpl	%esi, 1360(%esp,%eax,4)
	je	.L210
	movl	$.LC2, %edx
.L113:
	movl	%edx, (%esp)
	xorl	%esi, %esi
	call	puts
	leal	1520(%esp), %eax
	xorl	%edx, %edx
	call	from
	movl	%ebx, %eax
	call	from
	xorl	%eax, %eax
	movl	$5, %edx
	movl	%eax, 188(%esp)
	movl	$16, %ecx
.L142:
	xorl	%eax, %eax
.L136:
	movl	%esi, 2020(%esp,%eax)
	movl	%esi, 2024(%esp,%eax)
	addl	$8, %eax
	cmpl	$152, %eax
	jb	.L136
	xorl	%edi, %edi
	movl	%edi, 2020(%esp,%eax)
	xorl	%eax, %eax
	movl	$1, 2012(%esp)
	movl	%ecx, 2016(%esp)
.L138:
	movl	2012(%esp,%eax), %edi
	movl	2016(%esp,%eax), %ecx
	movl	%edi, 1848(%esp,%eax)
	movl	%ecx, 1852(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L138
	movl	%edx, 184(%esp)
	movl	2012(%esp,%eax), %ecx
	movl	$60, %edi
	movl	%ecx, 1848(%esp,%eax)
	.p2align 4
	.p2align 3
.L140:
	leal	1848(%esp), %eax
	movl	$10, %edx
	call	multiply_small
	decl	%edi
	jne	.L140
	movl	184(%esp), %edx
	leal	1848(%esp), %eax
	call	divide_small
	movl	1848(%esp), %edx
	testl	%edx, %edx
	movl	184(%esp), %edx
	je	.L148
	imull	%edx, %edx
	movl	$1, %edi
	movl	%edx, 184(%esp)
.L147:
	xorl	%eax, %eax
.L144:
	movl	1848(%esp,%eax), %ecx
	movl	1852(%esp,%eax), %edx
	movl	%ecx, 2012(%esp,%eax)
	movl	%edx, 2016(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L144
	movl	1848(%esp,%eax), %edx
	movl	%edx, 2012(%esp,%eax)
	leal	2012(%esp), %eax
	movl	%edi, %edx
	call	divide_small
	movl	188(%esp), %ecx
	movl	%edi, %eax
	shrl	%eax
	leal	2012(%esp), %edx
	andl	$1, %eax
	cmpl	%ecx, %eax
	leal	1520(%esp), %eax
	cmovne	%ebx, %eax
	addl	$2, %edi
	call	add
	movl	184(%esp), %edx
	leal	1848(%esp), %eax
	call	divide_small
	movl	1848(%esp), %eax
	testl	%eax, %eax
	jne	.L147
.L148:
	cmpl	$1, 188(%esp)
	movl	$4, %ecx
	movl	$239, %edx
	je	.L211
	movl	$1, %eax
	movl	%eax, 188(%esp)
	jmp	.L142
.L209:
	testl	%ecx, %ecx
	movl	%ecx, %esi
	je	.L212
	.p2align 4
	.p2align 3
.L119:
	leal	2012(%esp), %edx
	movl	%edx, %eax
	call	add
	decl	%esi
	jne	.L119
	movl	2012(%esp), %eax
	cmpl	%eax, 1684(%esp)
	je	.L120
	jge	.L122
	decl	188(%esp)
	jmp	.L102
.L120:
	decl	%eax
	.p2align 4,,3
	jns	.L128
	.p2align 4,,3
	jmp	.L122
	.p2align 4,,10
	.p2align 3
.L126:
	subl	$1, %eax
	.p2align 4,,7
	jb	.L122
.L128:
	movl	2016(%esp,%eax,4), %esi
	cmpl	%esi, 4(%ebx,%eax,4)
	je	.L126
	jb	.L118
	.p2align 4
	.p2align 3
.L122:
	leal	2012(%esp), %edx
	movl	%ebx, %eax
	call	subtract
	movl	188(%esp), %edx
	movl	1848(%esp), %eax
	sarl	$5, %edx
	cmpl	%edx, %eax
	jle	.L213
.L129:
	movzbl	188(%esp), %ecx
	movl	$1, %eax
	sall	%cl, %eax
	orl	%eax, 1852(%esp,%edx,4)
	jmp	.L118
.L213:
	leal	1(%edx), %esi
	movl	%esi, 184(%esp)
	leal	1852(%esp,%eax,4), %edi
	movl	%esi, %ecx
	subl	%eax, %ecx
	xorl	%eax, %eax
	leal	0(,%ecx,4), %esi
	cmpl	$8, %esi
	jnb	.L214
.L130:
	testl	$4, %esi
	je	.L132
	stosl
.L132:
	testl	$2, %esi
	je	.L133
	stosw
.L133:
	andl	$1, %esi
	je	.L134
	stosb
.L134:
	movl	184(%esp), %eax
	movl	%eax, 1848(%esp)
	jmp	.L129
.L212:
	cmpl	%eax, 1684(%esp)
	je	.L120
	jl	.L121
	.p2align 4,,4
	jmp	.L122
.L214:
	testl	$4, %edi
	.p2align 4,,5
	jne	.L215
.L131:
	movl	%esi, %ecx
	andl	$3, %esi
	shrl	$2, %ecx
	rep stosl
	jmp	.L130
.L215:
	stosl
	subl	$4, %esi
	jmp	.L131
	.p2align 4,,10
	.p2align 3
.L211:
	leal	1520(%esp), %eax
	movl	%ebx, %edx
	call	subtract
	movl	%esp, %ecx
	xorl	%eax, %eax
.L149:
	movl	1520(%esp,%eax), %ebx
	movl	1524(%esp,%eax), %edx
	movl	%ebx, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L149
	movl	1520(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC8, %eax
	call	print
	movl	180(%esp), %ecx
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	addl	%eax, %ecx
	movl	$1374389535, %eax
	imull	%ecx
	popl	%edi
	popl	%ebp
	movl	%edx, %eax
	sarl	$5, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%ecx, %eax
	sall	$2, %edx
	subl	%edx, %eax
	ret
.L153:
	movl	$.LC1, %edx
	jmp	.L113
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
