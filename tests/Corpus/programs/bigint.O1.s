	.file	"bigint.c"
	.text
	.type	from, @function
from:
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ecx
	movl	$0, %ebx
	movl	$320, %esi
	movl	$0, %eax
.L2:
	movl	%ebx, (%ecx,%eax)
	movl	%ebx, 4(%ecx,%eax)
	addl	$8, %eax
	cmpl	%esi, %eax
	jb	.L2
	movl	$0, (%ecx,%eax)
	testl	%edx, %edx
	setne	%al
	movzbl	%al, %eax
	movl	%eax, (%ecx)
	movl	%edx, 4(%ecx)
	movl	%ecx, %eax
	popl	%ebx
	popl	%esi
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
	subl	$396, %esp
	movl	%eax, %esi
	movl	%edx, 44(%esp)
	movl	%ecx, 36(%esp)
	movl	$0, %edx
	movl	$320, %ecx
	movl	$0, %eax
.L53:
	movl	%edx, 68(%esp,%eax)
	movl	%edx, 72(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L53
	movl	$0, 68(%esp,%eax)
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
	movl	$320, %ebx
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
	addl	$396, %esp
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
	subl	$836, %esp
	movl	%eax, %esi
	movb	$0, 831(%esp)
	movl	$800, %ebx
.L70:
	movl	$10, %edx
	leal	848(%esp), %eax
	call	divide_small
	decl	%ebx
	addb	$48, %al
	movb	%al, 31(%esp,%ebx)
	cmpl	$0, 848(%esp)
	jne	.L70
	leal	31(%esp,%ebx), %eax
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$800, %eax
	subl	%ebx, %eax
	addl	$836, %esp
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
	subl	$4576, %esp
	movl	$1, %edx
	leal	4252(%esp), %eax
	call	from
	movl	$1, %ebx
	movl	$0, %edi
	movl	$320, %esi
	jmp	.L78
.L74:
	incl	%ebx
	cmpl	$101, %ebx
	je	.L163
.L78:
	movl	%ebx, %edx
	leal	4252(%esp), %eax
	call	multiply_small
	cmpl	$20, %ebx
	sete	%al
	cmpl	$50, %ebx
	sete	%dl
	orb	%dl, %al
	jne	.L136
	cmpl	$100, %ebx
	jne	.L74
.L136:
	movl	%esp, %ecx
	movl	$0, %eax
.L76:
	movl	4252(%esp,%eax), %edx
	movl	%edx, (%esp,%eax)
	movl	4256(%esp,%eax), %edx
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	%esi, %eax
	jb	.L76
	movl	4252(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC3, %eax
	call	print
	addl	%eax, %edi
	jmp	.L74
.L163:
	movl	$0, %edx
	leal	3604(%esp), %eax
	call	from
	movl	$1, %edx
	leal	3280(%esp), %eax
	call	from
	movl	$300, %esi
	movl	$320, %ebx
.L85:
	movl	$0, %eax
.L79:
	movl	3604(%esp,%eax), %ecx
	movl	3608(%esp,%eax), %edx
	movl	%ecx, 1336(%esp,%eax)
	movl	%edx, 1340(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L79
	movl	3604(%esp,%eax), %edx
	movl	%edx, 1336(%esp,%eax)
	leal	3280(%esp), %edx
	leal	1336(%esp), %eax
	call	add
	movl	$0, %eax
.L81:
	movl	3280(%esp,%eax), %ecx
	movl	3284(%esp,%eax), %edx
	movl	%ecx, 3604(%esp,%eax)
	movl	%edx, 3608(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L81
	movl	3280(%esp,%eax), %edx
	movl	%edx, 3604(%esp,%eax)
	movl	$0, %eax
.L83:
	movl	1336(%esp,%eax), %ecx
	movl	1340(%esp,%eax), %edx
	movl	%ecx, 3280(%esp,%eax)
	movl	%edx, 3284(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L83
	movl	1336(%esp,%eax), %edx
	movl	%edx, 3280(%esp,%eax)
	decl	%esi
	jne	.L85
	movl	%esp, %ecx
	movl	$320, %ebx
	movl	$0, %eax
.L86:
	movl	3604(%esp,%eax), %esi
	movl	3608(%esp,%eax), %edx
	movl	%esi, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L86
	movl	3604(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC4, %eax
	call	print
	addl	%eax, %edi
	movl	$3, %edx
	leal	2956(%esp), %eax
	call	from
	movl	$320, %edx
	movl	$0, %eax
.L88:
	movl	2956(%esp,%eax), %ebx
	movl	2960(%esp,%eax), %ecx
	movl	%ebx, 2632(%esp,%eax)
	movl	%ecx, 2636(%esp,%eax)
	addl	$8, %eax
	cmpl	%edx, %eax
	jb	.L88
	movl	2956(%esp,%eax), %edx
	movl	%edx, 2632(%esp,%eax)
	movl	$6, %ebx
.L92:
	leal	2632(%esp), %ecx
	movl	%ecx, %edx
	leal	352(%esp), %eax
	call	multiply
	movl	$320, %esi
	movl	$0, %eax
.L90:
	movl	352(%esp,%eax), %ecx
	movl	356(%esp,%eax), %edx
	movl	%ecx, 2632(%esp,%eax)
	movl	%edx, 2636(%esp,%eax)
	addl	$8, %eax
	cmpl	%esi, %eax
	jb	.L90
	movl	352(%esp,%eax), %edx
	movl	%edx, 2632(%esp,%eax)
	decl	%ebx
	jne	.L92
	movl	%esp, %ecx
	movl	$320, %ebx
	movl	$0, %eax
.L93:
	movl	2632(%esp,%eax), %esi
	movl	2636(%esp,%eax), %edx
	movl	%esi, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L93
	movl	2632(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC5, %eax
	call	print
	addl	%edi, %eax
	movl	%eax, 336(%esp)
	movl	$1, %edx
	leal	3280(%esp), %eax
	call	from
	movl	$127, %esi
.L95:
	leal	3280(%esp), %edx
	movl	%edx, %eax
	call	add
	decl	%esi
	jne	.L95
	leal	2956(%esp), %edx
	leal	3280(%esp), %eax
	call	subtract
	movl	$320, %esi
	movl	$0, %eax
.L96:
	movl	4252(%esp,%eax), %ecx
	movl	4256(%esp,%eax), %edx
	movl	%ecx, 688(%esp,%eax)
	movl	%edx, 692(%esp,%eax)
	addl	$8, %eax
	cmpl	%esi, %eax
	jb	.L96
	movl	4252(%esp,%eax), %edx
	movl	%edx, 688(%esp,%eax)
	movl	$0, %edx
	leal	1012(%esp), %eax
	call	from
	movl	688(%esp), %eax
	subl	3280(%esp), %eax
	sall	$5, %eax
	addl	$31, %eax
	movl	%eax, 348(%esp)
	js	.L98
	movl	$320, %ebx
	jmp	.L110
.L165:
	testl	%ecx, %ecx
	jle	.L102
	movl	%ecx, %esi
.L103:
	leal	1336(%esp), %edx
	movl	%edx, %eax
	call	add
	decl	%esi
	jne	.L103
.L102:
	leal	1336(%esp), %edx
	leal	688(%esp), %eax
	call	compare
	testl	%eax, %eax
	jns	.L164
.L101:
	decl	348(%esp)
	movl	348(%esp), %eax
	cmpl	$-1, %eax
	je	.L98
.L110:
	movl	$0, %eax
.L99:
	movl	3280(%esp,%eax), %ecx
	movl	3284(%esp,%eax), %edx
	movl	%ecx, 1336(%esp,%eax)
	movl	%edx, 1340(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L99
	movl	3280(%esp,%eax), %edx
	movl	%edx, 1336(%esp,%eax)
	movl	1336(%esp), %eax
	sall	$5, %eax
	movl	348(%esp), %ecx
	addl	%ecx, %eax
	cmpl	$2528, %eax
	jg	.L101
	jmp	.L165
.L164:
	leal	1336(%esp), %edx
	leal	688(%esp), %eax
	call	subtract
	movl	1012(%esp), %eax
	movl	348(%esp), %ecx
	leal	31(%ecx), %edx
	testl	%ecx, %ecx
	cmovns	%ecx, %edx
	sarl	$5, %edx
	cmpl	%edx, %eax
	jle	.L166
.L104:
	movl	$1, %eax
	movzbl	348(%esp), %ecx
	sall	%cl, %eax
	orl	%eax, 1016(%esp,%edx,4)
	jmp	.L101
.L166:
	leal	1(%edx), %edi
	movl	%edi, 344(%esp)
	movl	%edi, %ecx
	subl	%eax, %ecx
	sall	$2, %ecx
	leal	1016(%esp,%eax,4), %eax
	movl	%ecx, %esi
	movl	%eax, 340(%esp)
	movl	%eax, %edi
	movl	$0, %eax
	cmpl	$8, %ecx
	jnb	.L167
.L105:
	testl	$4, %esi
	je	.L107
	stosl
.L107:
	testl	$2, %esi
	je	.L108
	stosw
.L108:
	testl	$1, %esi
	je	.L109
	stosb
.L109:
	movl	344(%esp), %eax
	movl	%eax, 1012(%esp)
	jmp	.L104
.L167:
	testl	$4, %edi
	jne	.L168
.L106:
	movl	%esi, %ecx
	shrl	$2, %ecx
	rep stosl
	andl	$3, %esi
	jmp	.L105
.L168:
	stosl
	leal	-4(%ecx), %esi
	jmp	.L106
.L98:
	movl	$320, %esi
	movl	$0, %eax
.L111:
	movl	688(%esp,%eax), %ecx
	movl	692(%esp,%eax), %edx
	movl	%ecx, 3928(%esp,%eax)
	movl	%edx, 3932(%esp,%eax)
	addl	$8, %eax
	cmpl	%esi, %eax
	jb	.L111
	movl	688(%esp,%eax), %edx
	movl	%edx, 3928(%esp,%eax)
	movl	$320, %edx
	movl	$0, %eax
.L113:
	movl	1012(%esp,%eax), %ebx
	movl	1016(%esp,%eax), %ecx
	movl	%ebx, 2308(%esp,%eax)
	movl	%ecx, 2312(%esp,%eax)
	addl	$8, %eax
	cmpl	%edx, %eax
	jb	.L113
	movl	1012(%esp,%eax), %edx
	movl	%edx, 2308(%esp,%eax)
	movl	%esp, %edx
	movl	$320, %ecx
	movl	$0, %eax
.L115:
	movl	2308(%esp,%eax), %esi
	movl	2312(%esp,%eax), %ebx
	movl	%esi, (%esp,%eax)
	movl	%ebx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L115
	movl	2308(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC6, %eax
	call	print
	movl	336(%esp), %ebx
	addl	%eax, %ebx
	movl	%esp, %edx
	movl	$320, %ecx
	movl	$0, %eax
.L117:
	movl	3928(%esp,%eax), %edi
	movl	3932(%esp,%eax), %esi
	movl	%edi, (%esp,%eax)
	movl	%esi, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L117
	movl	3928(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC7, %eax
	call	print
	addl	%ebx, %eax
	movl	%eax, 344(%esp)
	leal	3280(%esp), %ecx
	leal	2308(%esp), %edx
	leal	352(%esp), %eax
	call	multiply
	movl	$320, %edx
	movl	$0, %eax
.L119:
	movl	352(%esp,%eax), %ebx
	movl	356(%esp,%eax), %ecx
	movl	%ebx, 2308(%esp,%eax)
	movl	%ecx, 2312(%esp,%eax)
	addl	$8, %eax
	cmpl	%edx, %eax
	jb	.L119
	movl	352(%esp,%eax), %edx
	movl	%edx, 2308(%esp,%eax)
	leal	3928(%esp), %edx
	leal	2308(%esp), %eax
	call	add
	leal	4252(%esp), %edx
	leal	2308(%esp), %eax
	call	compare
	testl	%eax, %eax
	movl	$.LC2, %eax
	movl	$.LC1, %edx
	cmove	%edx, %eax
	movl	%eax, (%esp)
	call	puts
	movl	$0, %edx
	leal	1984(%esp), %eax
	call	from
	movl	$0, %edx
	leal	1660(%esp), %eax
	call	from
	movl	$0, 348(%esp)
	movl	$5, %edi
	movl	$16, %edx
	movl	$320, %esi
	jmp	.L122
.L169:
	leal	1660(%esp), %eax
.L128:
	leal	1336(%esp), %edx
	call	add
	movl	%edi, %edx
	leal	1012(%esp), %eax
	call	divide_small
	addl	$2, %ebx
	cmpl	$0, 1012(%esp)
	je	.L125
.L129:
	movl	$0, %eax
.L126:
	movl	1012(%esp,%eax), %ecx
	movl	1016(%esp,%eax), %edx
	movl	%ecx, 1336(%esp,%eax)
	movl	%edx, 1340(%esp,%eax)
	addl	$8, %eax
	cmpl	%esi, %eax
	jb	.L126
	movl	1012(%esp,%eax), %edx
	movl	%edx, 1336(%esp,%eax)
	movl	%ebx, %edx
	leal	1336(%esp), %eax
	call	divide_small
	movl	%ebx, %eax
	shrl	%eax
	andl	$1, %eax
	movl	348(%esp), %ecx
	cmpl	%ecx, %eax
	jne	.L169
	leal	1984(%esp), %eax
	jmp	.L128
.L125:
	incl	348(%esp)
	movl	348(%esp), %eax
	cmpl	$2, %eax
	je	.L170
	movl	348(%esp), %eax
	cmpl	$1, %eax
	sbbl	%edi, %edi
	andl	$-234, %edi
	addl	$239, %edi
	cmpl	$1, %eax
	sbbl	%edx, %edx
	andl	$12, %edx
	addl	$4, %edx
.L122:
	leal	1012(%esp), %eax
	call	from
	movl	$60, %ebx
.L124:
	movl	$10, %edx
	leal	1012(%esp), %eax
	call	multiply_small
	decl	%ebx
	jne	.L124
	movl	%edi, %edx
	leal	1012(%esp), %eax
	call	divide_small
	cmpl	$0, 1012(%esp)
	je	.L125
	imull	%edi, %edi
	movl	$1, %ebx
	jmp	.L129
.L170:
	leal	1660(%esp), %edx
	leal	1984(%esp), %eax
	call	subtract
	movl	%esp, %ecx
	movl	$320, %ebx
	movl	$0, %eax
.L131:
	movl	1984(%esp,%eax), %esi
	movl	1988(%esp,%eax), %edx
	movl	%esi, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L131
	movl	1984(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC8, %eax
	call	print
	movl	344(%esp), %ecx
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
