	.file	"bigint.c"
	.text
	.type	from, @function
from:
	pushl	%ebp
	movl	$39, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%ebx
	movl	%eax, %ebx
	leal	8(%eax), %edi
	xorl	%eax, %eax
	rep stosl
	xorl	%eax, %eax
	testl	%edx, %edx
	movl	%edx, 4(%ebx)
	setne	%al
	movl	%eax, (%ebx)
	movl	%ebx, %eax
	popl	%ebx
	popl	%edi
	popl	%ebp
	ret
	.size	from, .-from
	.type	trim, @function
trim:
.L4:
	movl	(%eax), %edx
	testl	%edx, %edx
	jle	.L3
	cmpl	$0, (%eax,%edx,4)
	leal	-1(%edx), %ecx
	jne	.L3
	movl	%ecx, (%eax)
	jmp	.L4
.L3:
	ret
	.size	trim, .-trim
	.type	add, @function
add:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%edx, %edi
	pushl	%esi
	xorl	%edx, %edx
	pushl	%ebx
	movl	%eax, %esi
	subl	$28, %esp
	xorl	%eax, %eax
	movl	%edx, -24(%ebp)
	movl	%edx, -20(%ebp)
.L9:
	cmpl	%eax, (%edi)
	jle	.L15
.L12:
	movl	(%esi), %edx
	cmpl	%eax, %edx
	jg	.L10
	leal	1(%edx), %ebx
	movl	%ebx, (%esi)
	xorl	%ebx, %ebx
	movl	%ebx, 4(%esi,%edx,4)
.L10:
	xorl	%ecx, %ecx
	movl	4(%esi,%eax,4), %edx
	movl	%ecx, -36(%ebp)
	xorl	%ecx, %ecx
	cmpl	%eax, (%edi)
	movl	%ecx, -32(%ebp)
	movl	%edx, -40(%ebp)
	movl	%ecx, -28(%ebp)
	jle	.L11
	movl	4(%edi,%eax,4), %ecx
	xorl	%ebx, %ebx
	movl	%ebx, -28(%ebp)
	movl	%ecx, -32(%ebp)
.L11:
	movl	-24(%ebp), %ecx
	addl	-40(%ebp), %ecx
	movl	-20(%ebp), %ebx
	adcl	-36(%ebp), %ebx
	addl	-32(%ebp), %ecx
	adcl	-28(%ebp), %ebx
	movl	%ecx, 4(%esi,%eax,4)
	incl	%eax
	movl	%ebx, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, -24(%ebp)
	movl	%ebx, -20(%ebp)
	jmp	.L9
.L15:
	movb	-24(%ebp), %dl
	andb	$1, %dl
	jne	.L12
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	add, .-add
	.type	subtract, @function
subtract:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$28, %esp
	movl	%eax, -28(%ebp)
	movl	(%eax), %eax
	movl	%ebx, -40(%ebp)
	movl	%ebx, -36(%ebp)
	movl	%eax, -32(%ebp)
	xorl	%eax, %eax
.L17:
	cmpl	%eax, -32(%ebp)
	jle	.L22
	movl	-28(%ebp), %ebx
	xorl	%edi, %edi
	xorl	%ecx, %ecx
	movl	4(%ebx,%eax,4), %esi
	xorl	%ebx, %ebx
	cmpl	%eax, (%edx)
	jle	.L18
	movl	4(%edx,%eax,4), %ecx
	xorl	%ebx, %ebx
.L18:
	subl	%ecx, %esi
	sbbl	%ebx, %edi
	movl	-28(%ebp), %ebx
	addl	-40(%ebp), %esi
	adcl	-36(%ebp), %edi
	movl	%esi, 4(%ebx,%eax,4)
	incl	%eax
	movl	%edi, %esi
	movl	%esi, -40(%ebp)
	sarl	$31, %edi
	movl	%edi, -36(%ebp)
	jmp	.L17
.L22:
	movl	-28(%ebp), %eax
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	jmp	trim
	.size	subtract, .-subtract
	.type	compare, @function
compare:
	movl	(%eax), %ecx
	cmpl	(%edx), %ecx
	je	.L24
	setge	%al
	movzbl	%al, %eax
	leal	-1(%eax,%eax), %eax
	ret
.L24:
	decl	%ecx
	testl	%ecx, %ecx
	jns	.L35
	xorl	%eax, %eax
	ret
.L35:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
.L28:
	movl	4(%edx,%ecx,4), %ebx
	cmpl	%ebx, 4(%eax,%ecx,4)
	je	.L27
	sbbl	%eax, %eax
	orl	$1, %eax
	jmp	.L23
.L27:
	decl	%ecx
	testl	%ecx, %ecx
	jns	.L28
	xorl	%eax, %eax
.L23:
	popl	%ebx
	popl	%ebp
	ret
	.size	compare, .-compare
	.type	multiply_small, @function
multiply_small:
	pushl	%ebp
	movl	%eax, %ecx
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$28, %esp
	movl	%edx, -32(%ebp)
	movl	(%eax), %eax
	movl	%eax, -28(%ebp)
.L37:
	cmpl	%ebx, -28(%ebp)
	jle	.L44
	movl	-32(%ebp), %eax
	mull	4(%ecx,%ebx,4)
	addl	%eax, %esi
	movl	%esi, 4(%ecx,%ebx,4)
	adcl	%edx, %edi
	incl	%ebx
	movl	%edi, %esi
	xorl	%edi, %edi
	jmp	.L37
.L44:
	movl	%edi, %eax
	orl	%esi, %eax
	je	.L39
	movl	-28(%ebp), %eax
	incl	%eax
	movl	%eax, (%ecx)
	movl	-28(%ebp), %eax
	movl	%esi, 4(%ecx,%eax,4)
.L39:
	addl	$28, %esp
	movl	%ecx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	jmp	trim
	.size	multiply_small, .-multiply_small
	.globl	__udivmoddi4
	.type	divide_small, @function
divide_small:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$44, %esp
	movl	%edx, -48(%ebp)
	movl	(%eax), %eax
	xorl	%edx, %edx
	movl	%edx, -44(%ebp)
	leal	-1(%eax), %ebx
.L46:
	testl	%ebx, %ebx
	js	.L49
	movl	%edi, -36(%ebp)
	xorl	%eax, %eax
	subl	$12, %esp
	movl	%eax, -40(%ebp)
	leal	-32(%ebp), %ecx
	movl	4(%esi,%ebx,4), %eax
	orl	-40(%ebp), %eax
	xorl	%edx, %edx
	orl	-36(%ebp), %edx
	pushl	%ecx
	pushl	-44(%ebp)
	pushl	-48(%ebp)
	pushl	%edx
	pushl	%eax
	call	__udivmoddi4
	movl	-32(%ebp), %edi
	addl	$32, %esp
	movl	%eax, 4(%esi,%ebx,4)
	decl	%ebx
	jmp	.L46
.L49:
	movl	%esi, %eax
	call	trim
	leal	-12(%ebp), %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	divide_small, .-divide_small
	.type	multiply, @function
multiply:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	leal	-184(%ebp), %edi
	subl	$252, %esp
	movl	%ecx, -252(%ebp)
	movl	$40, %ecx
	movl	%eax, -240(%ebp)
	xorl	%eax, %eax
	rep stosl
	movl	(%edx), %eax
	movl	%edx, -228(%ebp)
	movl	%eax, -232(%ebp)
	movl	-252(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -236(%ebp)
	movl	-232(%ebp), %eax
	movl	-236(%ebp), %ebx
	addl	%ebx, %eax
	movl	%eax, -188(%ebp)
.L51:
	cmpl	%ecx, -232(%ebp)
	jle	.L55
	movl	%ecx, -204(%ebp)
	xorl	%eax, %eax
	xorl	%esi, %esi
	movl	%eax, -208(%ebp)
	xorl	%edi, %edi
.L56:
	movl	-208(%ebp), %edx
	cmpl	%edx, -236(%ebp)
	jle	.L58
	movl	-204(%ebp), %eax
	xorl	%edx, %edx
	movl	%edx, -244(%ebp)
	movl	-208(%ebp), %ebx
	xorl	%edx, %edx
	movl	%edx, -220(%ebp)
	xorl	%edx, %edx
	movl	%edx, -212(%ebp)
	movl	-184(%ebp,%eax,4), %eax
	movl	%eax, -248(%ebp)
	movl	-228(%ebp), %eax
	movl	4(%eax,%ecx,4), %eax
	movl	%eax, -224(%ebp)
	movl	-252(%ebp), %eax
	movl	4(%eax,%ebx,4), %eax
	movl	%eax, -216(%ebp)
.L54:
	movl	-224(%ebp), %eax
	movl	-212(%ebp), %edx
	addl	-248(%ebp), %esi
	movl	-220(%ebp), %ebx
	adcl	-244(%ebp), %edi
	imull	%eax, %edx
	movl	-216(%ebp), %eax
	imull	%eax, %ebx
	addl	%edx, %ebx
	mull	-224(%ebp)
	addl	%ebx, %edx
	addl	%eax, %esi
	movl	-204(%ebp), %eax
	adcl	%edx, %edi
	incl	-208(%ebp)
	incl	-204(%ebp)
	movl	%esi, -184(%ebp,%eax,4)
	movl	%edi, %esi
	xorl	%edi, %edi
	jmp	.L56
.L58:
	movl	%edi, %eax
	orl	%esi, %eax
	je	.L53
	movl	-204(%ebp), %eax
	xorl	%edx, %edx
	movl	%edx, -244(%ebp)
	xorl	%edx, %edx
	movl	%edx, -220(%ebp)
	xorl	%edx, %edx
	movl	%edx, -216(%ebp)
	movl	%edx, -212(%ebp)
	movl	-184(%ebp,%eax,4), %eax
	movl	%eax, -248(%ebp)
	movl	-228(%ebp), %eax
	movl	4(%eax,%ecx,4), %eax
	movl	%eax, -224(%ebp)
	jmp	.L54
.L53:
	movl	%ecx, %eax
	incl	%eax
	movl	%eax, %ecx
	jmp	.L51
.L55:
	leal	-188(%ebp), %esi
	movl	%esi, %eax
	call	trim
	movl	-240(%ebp), %edi
	movl	$41, %ecx
	rep movsl
	movl	-240(%ebp), %eax
	addl	$252, %esp
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
	.type	print, @function
print:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	movl	$400, %ebx
	subl	$416, %esp
	movb	$0, -9(%ebp)
.L60:
	movl	$10, %edx
	decl	%ebx
	leal	8(%ebp), %eax
	call	divide_small
	addb	$48, %al
	cmpl	$0, 8(%ebp)
	movb	%al, -409(%ebp,%ebx)
	jne	.L60
	pushl	%eax
	leal	-409(%ebp), %eax
	addl	%ebx, %eax
	pushl	%eax
	pushl	%esi
	pushl	$.LC0
	call	printf
	leal	-8(%ebp), %esp
	movl	$400, %eax
	subl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	movl	$1, %edx
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	$1, %ebx
	pushl	%ecx
	leal	-1828(%ebp), %eax
	subl	$2008, %esp
	call	from
	xorl	%eax, %eax
	movl	%eax, -2012(%ebp)
.L65:
	leal	-1828(%ebp), %eax
	movl	%ebx, %edx
	call	multiply_small
	movl	%ebx, %eax
	movl	$20, %ecx
	cltd
	idivl	%ecx
	testl	%edx, %edx
	jne	.L64
	subl	$176, %esp
	movl	$41, %ecx
	movl	%esp, %edi
	movl	$.LC3, %eax
	leal	-1828(%ebp), %esi
	rep movsl
	call	print
	addl	$176, %esp
	addl	%eax, -2012(%ebp)
.L64:
	incl	%ebx
	cmpl	$61, %ebx
	jne	.L65
	xorl	%edx, %edx
	movl	$300, %ebx
	leal	-1500(%ebp), %eax
	call	from
	leal	-1336(%ebp), %eax
	movl	$1, %edx
	call	from
.L66:
	leal	-188(%ebp), %edi
	movl	$41, %ecx
	leal	-1500(%ebp), %esi
	rep movsl
	leal	-1336(%ebp), %edx
	leal	-188(%ebp), %eax
	leal	-1500(%ebp), %edi
	leal	-1336(%ebp), %esi
	call	add
	movl	$41, %ecx
	decl	%ebx
	rep movsl
	leal	-1336(%ebp), %edi
	movl	$41, %ecx
	leal	-188(%ebp), %esi
	rep movsl
	jne	.L66
	subl	$176, %esp
	movl	$41, %ecx
	movl	%esp, %edi
	movl	$.LC4, %eax
	leal	-1500(%ebp), %esi
	rep movsl
	leal	-1008(%ebp), %edi
	leal	-1172(%ebp), %esi
	call	print
	movl	-2012(%ebp), %ebx
	addl	$176, %esp
	movl	$3, %edx
	addl	%eax, %ebx
	movl	%ebx, -2012(%ebp)
	leal	-1172(%ebp), %eax
	movl	$6, %ebx
	call	from
	movl	$41, %ecx
	rep movsl
.L67:
	leal	-1008(%ebp), %ecx
	leal	-2008(%ebp), %esi
	movl	%ecx, %edx
	leal	-1008(%ebp), %edi
	movl	%esi, %eax
	call	multiply
	movl	$41, %ecx
	decl	%ebx
	rep movsl
	jne	.L67
	subl	$176, %esp
	movl	$41, %ecx
	movl	%esp, %edi
	movl	$.LC5, %eax
	leal	-1008(%ebp), %esi
	rep movsl
	call	print
	movl	-2012(%ebp), %ebx
	addl	$176, %esp
	movl	$1, %edx
	addl	%eax, %ebx
	movl	%ebx, -2016(%ebp)
	leal	-1336(%ebp), %eax
	movl	$127, %ebx
	call	from
.L68:
	leal	-1336(%ebp), %edx
	movl	%edx, %eax
	call	add
	decl	%ebx
	jne	.L68
	leal	-1172(%ebp), %edx
	leal	-1336(%ebp), %eax
	call	subtract
	leal	-516(%ebp), %edi
	movl	$41, %ecx
	leal	-1828(%ebp), %esi
	xorl	%edx, %edx
	rep movsl
	leal	-352(%ebp), %eax
	call	from
	movl	-516(%ebp), %eax
	subl	-1336(%ebp), %eax
	sall	$5, %eax
	addl	$31, %eax
	movl	%eax, -2012(%ebp)
.L69:
	cmpl	$0, -2012(%ebp)
	js	.L92
	leal	-188(%ebp), %edi
	movl	$41, %ecx
	movl	-2012(%ebp), %ebx
	leal	-1336(%ebp), %esi
	rep movsl
	movl	-188(%ebp), %eax
	sall	$5, %eax
	addl	%ebx, %eax
	cmpl	$1248, %eax
	jg	.L71
	movl	-2012(%ebp), %ebx
.L70:
	leal	-188(%ebp), %edx
	testl	%ebx, %ebx
	je	.L93
	movl	%edx, %eax
	decl	%ebx
	call	add
	jmp	.L70
.L93:
	leal	-516(%ebp), %eax
	call	compare
	testl	%eax, %eax
	js	.L71
	leal	-516(%ebp), %eax
	call	subtract
	movl	-2012(%ebp), %edx
	movl	-352(%ebp), %eax
	sarl	$5, %edx
	cmpl	%edx, %eax
	jg	.L74
	leal	1(%edx), %esi
	leal	-348(%ebp,%eax,4), %ebx
	movl	%esi, %ecx
	subl	%eax, %ecx
	movl	%ebx, %edi
	sall	$2, %ecx
	xorl	%eax, %eax
	rep stosb
	movl	%esi, -352(%ebp)
.L74:
	movb	-2012(%ebp), %cl
	movl	$1, %eax
	sall	%cl, %eax
	orl	%eax, -348(%ebp,%edx,4)
.L71:
	decl	-2012(%ebp)
	jmp	.L69
.L92:
	leal	-1664(%ebp), %edi
	movl	$41, %ecx
	leal	-516(%ebp), %esi
	subl	$176, %esp
	rep movsl
	leal	-844(%ebp), %edi
	movl	$41, %ecx
	leal	-352(%ebp), %esi
	movl	$.LC6, %eax
	rep movsl
	movl	%esp, %edi
	movl	$41, %ecx
	leal	-844(%ebp), %esi
	rep movsl
	leal	-1664(%ebp), %esi
	movl	%esp, %edi
	call	print
	movl	$41, %ecx
	movl	-2016(%ebp), %ebx
	rep movsl
	leal	-2008(%ebp), %esi
	addl	%eax, %ebx
	movl	$.LC7, %eax
	call	print
	leal	-1336(%ebp), %ecx
	addl	$176, %esp
	addl	%ebx, %eax
	movl	%eax, -2016(%ebp)
	leal	-844(%ebp), %ebx
	movl	%esi, %eax
	movl	%ebx, %edx
	movl	%ebx, %edi
	call	multiply
	movl	%ebx, %eax
	movl	$41, %ecx
	rep movsl
	leal	-1664(%ebp), %edx
	movl	$5, %esi
	call	add
	leal	-1828(%ebp), %edx
	movl	%ebx, %eax
	call	compare
	movl	$.LC1, %edx
	testl	%eax, %eax
	movl	$.LC2, %eax
	cmove	%edx, %eax
	subl	$12, %esp
	pushl	%eax
	xorl	%ebx, %ebx
	call	puts
	leal	-680(%ebp), %eax
	xorl	%edx, %edx
	call	from
	leal	-516(%ebp), %eax
	call	from
	addl	$16, %esp
	movl	$16, %edx
.L81:
	leal	-352(%ebp), %eax
	movl	$60, %edi
	call	from
.L77:
	leal	-352(%ebp), %eax
	movl	$10, %edx
	call	multiply_small
	decl	%edi
	jne	.L77
	leal	-352(%ebp), %eax
	movl	%esi, %edx
	call	divide_small
	imull	%esi, %esi
	movl	$1, -2012(%ebp)
	movl	%esi, -2020(%ebp)
.L78:
	cmpl	$0, -352(%ebp)
	je	.L94
	leal	-188(%ebp), %edi
	movl	$41, %ecx
	movl	-2012(%ebp), %edx
	leal	-352(%ebp), %esi
	rep movsl
	leal	-188(%ebp), %eax
	call	divide_small
	movl	-2012(%ebp), %eax
	leal	-680(%ebp), %ecx
	shrl	%eax
	andl	$1, %eax
	cmpl	%ebx, %eax
	je	.L79
	leal	-516(%ebp), %ecx
.L79:
	leal	-188(%ebp), %edx
	movl	%ecx, %eax
	call	add
	movl	-2020(%ebp), %edx
	leal	-352(%ebp), %eax
	call	divide_small
	addl	$2, -2012(%ebp)
	jmp	.L78
.L94:
	decl	%ebx
	movl	$4, %edx
	movl	$239, %esi
	je	.L95
	movl	$1, %ebx
	jmp	.L81
.L95:
	leal	-680(%ebp), %esi
	leal	-516(%ebp), %edx
	movl	%esi, %eax
	call	subtract
	subl	$176, %esp
	movl	$41, %ecx
	movl	%esp, %edi
	movl	$.LC8, %eax
	rep movsl
	call	print
	movl	-2016(%ebp), %ebx
	movl	$100, %ecx
	leal	-16(%ebp), %esp
	addl	%eax, %ebx
	movl	%ebx, %eax
	cltd
	idivl	%ecx
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	movl	%edx, %eax
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
