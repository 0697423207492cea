	.file	"bigint.c"
	.text
	.type	from, @function
from:
	pushl	%ebp
	movl	$81, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%ebx
	movl	%eax, %ebx
	movl	%ebx, %edi
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
	leal	-348(%ebp), %edi
	subl	$412, %esp
	movl	%ecx, -412(%ebp)
	movl	$81, %ecx
	movl	%eax, -400(%ebp)
	xorl	%eax, %eax
	rep stosl
	movl	(%edx), %eax
	movl	%edx, -388(%ebp)
	movl	%eax, -392(%ebp)
	movl	-412(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -396(%ebp)
	movl	-392(%ebp), %eax
	movl	-396(%ebp), %ebx
	addl	%ebx, %eax
	movl	%eax, -348(%ebp)
.L51:
	cmpl	%ecx, -392(%ebp)
	jle	.L55
	movl	%ecx, -364(%ebp)
	xorl	%eax, %eax
	xorl	%esi, %esi
	movl	%eax, -368(%ebp)
	xorl	%edi, %edi
.L56:
	movl	-368(%ebp), %edx
	cmpl	%edx, -396(%ebp)
	jle	.L58
	movl	-364(%ebp), %eax
	xorl	%edx, %edx
	movl	%edx, -404(%ebp)
	movl	-368(%ebp), %ebx
	xorl	%edx, %edx
	movl	%edx, -380(%ebp)
	xorl	%edx, %edx
	movl	%edx, -372(%ebp)
	movl	-344(%ebp,%eax,4), %eax
	movl	%eax, -408(%ebp)
	movl	-388(%ebp), %eax
	movl	4(%eax,%ecx,4), %eax
	movl	%eax, -384(%ebp)
	movl	-412(%ebp), %eax
	movl	4(%eax,%ebx,4), %eax
	movl	%eax, -376(%ebp)
.L54:
	movl	-384(%ebp), %eax
	movl	-372(%ebp), %edx
	addl	-408(%ebp), %esi
	movl	-380(%ebp), %ebx
	adcl	-404(%ebp), %edi
	imull	%eax, %edx
	movl	-376(%ebp), %eax
	imull	%eax, %ebx
	addl	%edx, %ebx
	mull	-384(%ebp)
	addl	%ebx, %edx
	addl	%eax, %esi
	movl	-364(%ebp), %eax
	adcl	%edx, %edi
	incl	-368(%ebp)
	incl	-364(%ebp)
	movl	%esi, -344(%ebp,%eax,4)
	movl	%edi, %esi
	xorl	%edi, %edi
	jmp	.L56
.L58:
	movl	%edi, %eax
	orl	%esi, %eax
	je	.L53
	movl	-364(%ebp), %eax
	xorl	%edx, %edx
	movl	%edx, -404(%ebp)
	xorl	%edx, %edx
	movl	%edx, -380(%ebp)
	xorl	%edx, %edx
	movl	%edx, -376(%ebp)
	movl	%edx, -372(%ebp)
	movl	-344(%ebp,%eax,4), %eax
	movl	%eax, -408(%ebp)
	movl	-388(%ebp), %eax
	movl	4(%eax,%ecx,4), %eax
	movl	%eax, -384(%ebp)
	jmp	.L54
.L53:
	movl	%ecx, %eax
	incl	%eax
	movl	%eax, %ecx
	jmp	.L51
.L55:
	leal	-348(%ebp), %esi
	movl	%esi, %eax
	call	trim
	movl	-400(%ebp), %edi
	movl	$81, %ecx
	rep movsl
	movl	-400(%ebp), %eax
	addl	$412, %esp
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
	movl	$800, %ebx
	subl	$816, %esp
	movb	$0, -9(%ebp)
.L60:
	movl	$10, %edx
	decl	%ebx
	leal	8(%ebp), %eax
	call	divide_small
	addb	$48, %al
	cmpl	$0, 8(%ebp)
	movb	%al, -809(%ebp,%ebx)
	jne	.L60
	pushl	%eax
	leal	-809(%ebp), %eax
	addl	%ebx, %eax
	pushl	%eax
	pushl	%esi
	pushl	$.LC0
	call	printf
	leal	-8(%ebp), %esp
	movl	$800, %eax
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
	movl	$1, %esi
	pushl	%ebx
	pushl	%ecx
	leal	-3588(%ebp), %eax
	subl	$3928, %esp
	call	from
	xorl	%eax, %eax
	movl	%eax, -3932(%ebp)
.L67:
	leal	-3588(%ebp), %eax
	movl	%esi, %edx
	call	multiply_small
	leal	1(%esi), %ebx
	cmpl	$20, %esi
	sete	%al
	cmpl	$50, %esi
	sete	%dl
	orb	%dl, %al
	jne	.L64
	cmpl	$100, %esi
	je	.L64
	movl	%ebx, %esi
	jmp	.L67
.L64:
	subl	$336, %esp
	movl	$81, %ecx
	movl	%esp, %edi
	movl	$.LC3, %eax
	leal	-3588(%ebp), %esi
	rep movsl
	movl	%ebx, %esi
	call	print
	addl	$336, %esp
	addl	%eax, -3932(%ebp)
	cmpl	$101, %ebx
	jne	.L67
	xorl	%edx, %edx
	movl	$300, %ebx
	leal	-2940(%ebp), %eax
	call	from
	leal	-2616(%ebp), %eax
	movl	$1, %edx
	call	from
.L68:
	leal	-348(%ebp), %edi
	movl	$81, %ecx
	leal	-2940(%ebp), %esi
	rep movsl
	leal	-2616(%ebp), %edx
	leal	-348(%ebp), %eax
	leal	-2940(%ebp), %edi
	leal	-2616(%ebp), %esi
	call	add
	movl	$81, %ecx
	decl	%ebx
	rep movsl
	leal	-2616(%ebp), %edi
	movl	$81, %ecx
	leal	-348(%ebp), %esi
	rep movsl
	jne	.L68
	subl	$336, %esp
	movl	$81, %ecx
	movl	%esp, %edi
	movl	$.LC4, %eax
	leal	-2940(%ebp), %esi
	rep movsl
	leal	-1968(%ebp), %edi
	leal	-2292(%ebp), %esi
	call	print
	movl	-3932(%ebp), %ebx
	addl	$336, %esp
	movl	$3, %edx
	addl	%eax, %ebx
	movl	%ebx, -3932(%ebp)
	leal	-2292(%ebp), %eax
	movl	$6, %ebx
	call	from
	movl	$81, %ecx
	rep movsl
.L69:
	leal	-1968(%ebp), %ecx
	leal	-3928(%ebp), %esi
	movl	%ecx, %edx
	leal	-1968(%ebp), %edi
	movl	%esi, %eax
	call	multiply
	movl	$81, %ecx
	decl	%ebx
	rep movsl
	jne	.L69
	subl	$336, %esp
	movl	$81, %ecx
	movl	%esp, %edi
	movl	$.LC5, %eax
	leal	-1968(%ebp), %esi
	rep movsl
	call	print
	movl	-3932(%ebp), %ebx
	addl	$336, %esp
	movl	$1, %edx
	addl	%eax, %ebx
	movl	%ebx, -3936(%ebp)
	leal	-2616(%ebp), %eax
	movl	$127, %ebx
	call	from
.L70:
	leal	-2616(%ebp), %edx
	movl	%edx, %eax
	call	add
	decl	%ebx
	jne	.L70
	leal	-2292(%ebp), %edx
	leal	-2616(%ebp), %eax
	call	subtract
	leal	-996(%ebp), %edi
	movl	$81, %ecx
	leal	-3588(%ebp), %esi
	xorl	%edx, %edx
	rep movsl
	leal	-672(%ebp), %eax
	call	from
	movl	-996(%ebp), %eax
	subl	-2616(%ebp), %eax
	sall	$5, %eax
	addl	$31, %eax
	movl	%eax, -3932(%ebp)
.L71:
	cmpl	$0, -3932(%ebp)
	js	.L93
	leal	-348(%ebp), %edi
	movl	$81, %ecx
	movl	-3932(%ebp), %ebx
	leal	-2616(%ebp), %esi
	rep movsl
	movl	-348(%ebp), %eax
	sall	$5, %eax
	addl	%ebx, %eax
	cmpl	$2528, %eax
	jg	.L73
	movl	-3932(%ebp), %ebx
.L72:
	leal	-348(%ebp), %edx
	testl	%ebx, %ebx
	je	.L94
	movl	%edx, %eax
	decl	%ebx
	call	add
	jmp	.L72
.L94:
	leal	-996(%ebp), %eax
	call	compare
	testl	%eax, %eax
	js	.L73
	leal	-996(%ebp), %eax
	call	subtract
	movl	-3932(%ebp), %edx
	movl	-672(%ebp), %eax
	sarl	$5, %edx
	cmpl	%edx, %eax
	jg	.L76
	leal	1(%edx), %esi
	leal	-668(%ebp,%eax,4), %ebx
	movl	%esi, %ecx
	subl	%eax, %ecx
	movl	%ebx, %edi
	sall	$2, %ecx
	xorl	%eax, %eax
	rep stosb
	movl	%esi, -672(%ebp)
.L76:
	movb	-3932(%ebp), %cl
	movl	$1, %eax
	sall	%cl, %eax
	orl	%eax, -668(%ebp,%edx,4)
.L73:
	decl	-3932(%ebp)
	jmp	.L71
.L93:
	leal	-3264(%ebp), %edi
	movl	$81, %ecx
	leal	-996(%ebp), %esi
	subl	$336, %esp
	rep movsl
	leal	-1644(%ebp), %edi
	movl	$81, %ecx
	leal	-672(%ebp), %esi
	movl	$.LC6, %eax
	rep movsl
	movl	%esp, %edi
	movl	$81, %ecx
	leal	-1644(%ebp), %esi
	rep movsl
	leal	-3264(%ebp), %esi
	movl	%esp, %edi
	call	print
	movl	$81, %ecx
	movl	-3936(%ebp), %ebx
	rep movsl
	leal	-3928(%ebp), %esi
	addl	%eax, %ebx
	movl	$.LC7, %eax
	call	print
	leal	-2616(%ebp), %ecx
	addl	$336, %esp
	addl	%ebx, %eax
	movl	%eax, -3940(%ebp)
	leal	-1644(%ebp), %ebx
	movl	%esi, %eax
	movl	%ebx, %edx
	movl	%ebx, %edi
	call	multiply
	movl	%ebx, %eax
	movl	$81, %ecx
	rep movsl
	leal	-3264(%ebp), %edx
	movl	$5, %esi
	call	add
	leal	-3588(%ebp), %edx
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
	leal	-1320(%ebp), %eax
	xorl	%edx, %edx
	call	from
	leal	-996(%ebp), %eax
	call	from
	addl	$16, %esp
	movl	$16, %edx
.L83:
	leal	-672(%ebp), %eax
	movl	$60, %edi
	call	from
.L79:
	leal	-672(%ebp), %eax
	movl	$10, %edx
	call	multiply_small
	decl	%edi
	jne	.L79
	leal	-672(%ebp), %eax
	movl	%esi, %edx
	call	divide_small
	imull	%esi, %esi
	movl	$1, -3932(%ebp)
	movl	%esi, -3936(%ebp)
.L80:
	cmpl	$0, -672(%ebp)
	je	.L95
	leal	-348(%ebp), %edi
	movl	$81, %ecx
	movl	-3932(%ebp), %edx
	leal	-672(%ebp), %esi
	rep movsl
	leal	-348(%ebp), %eax
	call	divide_small
	movl	-3932(%ebp), %eax
	leal	-1320(%ebp), %ecx
	shrl	%eax
	andl	$1, %eax
	cmpl	%ebx, %eax
	je	.L81
	leal	-996(%ebp), %ecx
.L81:
	leal	-348(%ebp), %edx
	movl	%ecx, %eax
	call	add
	movl	-3936(%ebp), %edx
	leal	-672(%ebp), %eax
	call	divide_small
	addl	$2, -3932(%ebp)
	jmp	.L80
.L95:
	decl	%ebx
	movl	$4, %edx
	movl	$239, %esi
	je	.L96
	movl	$1, %ebx
	jmp	.L83
.L96:
	leal	-1320(%ebp), %esi
	leal	-996(%ebp), %edx
	movl	%esi, %eax
	call	subtract
	subl	$336, %esp
	movl	$81, %ecx
	movl	%esp, %edi
	movl	$.LC8, %eax
	rep movsl
	call	print
	movl	-3940(%ebp), %ebx
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
