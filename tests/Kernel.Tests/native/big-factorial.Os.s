	.file	"big-factorial.c"
	.text
	.globl	__udivdi3
	.globl	__udivmoddi4
	.type	multiply, @function
multiply:
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
	movl	%edx, -36(%ebp)
.L2:
	movl	240(%ecx), %eax
	cmpl	%ebx, %eax
	jle	.L7
.L3:
	movl	%ecx, -40(%ebp)
	movl	-36(%ebp), %eax
	mull	(%ecx,%ebx,4)
	addl	%esi, %eax
	leal	-32(%ebp), %esi
	adcl	%edi, %edx
	subl	$12, %esp
	pushl	%esi
	pushl	$0
	pushl	$1000000000
	pushl	%edx
	pushl	%eax
	call	__udivmoddi4
	movl	-32(%ebp), %esi
	addl	$32, %esp
	movl	-40(%ebp), %ecx
	movl	%esi, (%ecx,%ebx,4)
	incl	%ebx
	movl	%eax, %esi
	movl	%edx, %edi
	jmp	.L2
.L7:
	movl	%edi, %edx
	orl	%esi, %edx
	je	.L8
	cmpl	%ebx, %eax
	jne	.L3
	leal	1(%ebx), %eax
	movl	%eax, 240(%ecx)
	xorl	%eax, %eax
	movl	%eax, (%ecx,%ebx,4)
	jmp	.L3
.L8:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	multiply, .-multiply
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s = %u"
.LC1:
	.string	"%09u"
	.text
	.type	print, @function
print:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	subl	$8, %esp
	movl	248(%ebp), %ebx
	pushl	4(%ebp,%ebx,4)
	subl	$2, %ebx
	pushl	%eax
	pushl	$.LC0
	call	printf
.L13:
	addl	$16, %esp
	testl	%ebx, %ebx
	js	.L14
	pushl	%eax
	pushl	%eax
	pushl	8(%ebp,%ebx,4)
	decl	%ebx
	pushl	$.LC1
	call	printf
	jmp	.L13
.L14:
	movl	$10, 8(%ebp)
	movl	-4(%ebp), %ebx
	leave
	jmp	putchar
	.size	print, .-print
	.section	.rodata.str1.1
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
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	$2, %ebx
	pushl	%ecx
	movl	$59, %ecx
	leal	-1972(%ebp), %edi
	subl	$1992, %esp
	rep stosl
	movl	$1, -1976(%ebp)
	movl	$1, -1736(%ebp)
.L16:
	leal	-1976(%ebp), %eax
	movl	%ebx, %edx
	call	multiply
	incl	%ebx
	cmpl	$101, %ebx
	jne	.L16
	subl	$256, %esp
	movl	$61, %ecx
	movl	%esp, %edi
	movl	$.LC2, %eax
	leal	-1976(%ebp), %esi
	rep movsl
	call	print
	movl	-1736(%ebp), %edi
	xorl	%edx, %edx
	movl	$100, -1992(%ebp)
	xorl	%ecx, %ecx
	addl	$256, %esp
	movl	%edx, -1988(%ebp)
	movb	$0, -1996(%ebp)
	movl	%ecx, -2000(%ebp)
.L21:
	leal	-1(%edi), %esi
	xorl	%eax, %eax
	xorl	%ecx, %ecx
.L17:
	testl	%esi, %esi
	js	.L20
	movl	$1000000000, %edx
	xorl	%ebx, %ebx
	imull	$1000000000, %ecx, %ecx
	mull	%edx
	addl	%ecx, %edx
	movl	-1976(%ebp,%esi,4), %ecx
	addl	%eax, %ecx
	leal	-1984(%ebp), %eax
	adcl	%edx, %ebx
	subl	$12, %esp
	pushl	%eax
	pushl	-1988(%ebp)
	pushl	-1992(%ebp)
	pushl	%ebx
	pushl	%ecx
	call	__udivmoddi4
	movl	-1980(%ebp), %ecx
	addl	$32, %esp
	movl	%eax, %edx
	movl	-1984(%ebp), %eax
	movl	%edx, -1976(%ebp,%esi,4)
	decl	%esi
	jmp	.L17
.L36:
	cmpl	$0, -1980(%ebp,%edi,4)
	leal	-1(%edi), %edx
	jne	.L19
	movb	$1, -1996(%ebp)
	movl	%edx, %edi
.L20:
	cmpl	$1, %edi
	jg	.L36
.L19:
	addl	%eax, -2000(%ebp)
	addl	$-1, -1992(%ebp)
	movl	-1992(%ebp), %eax
	adcl	$-1, -1988(%ebp)
	xorl	$20, %eax
	orl	-1988(%ebp), %eax
	jne	.L21
	cmpb	$0, -1996(%ebp)
	je	.L22
	movl	%edi, -1736(%ebp)
.L22:
	subl	$256, %esp
	movl	$61, %ebx
	movl	%esp, %edi
	movl	%ebx, %ecx
	leal	-1976(%ebp), %esi
	movl	$.LC3, %eax
	rep movsl
	leal	-1728(%ebp), %edi
	movl	%ecx, %ebx
	call	print
	addl	$248, %esp
	pushl	-2000(%ebp)
	pushl	$.LC4
	call	printf
	movl	%ebx, %eax
	movl	$59, %ecx
	rep stosl
	addl	$16, %esp
	movl	$256, %ebx
	movl	$1, -1732(%ebp)
	movl	$1, -1492(%ebp)
.L23:
	leal	-1732(%ebp), %esi
	movl	$2, %edx
	movl	%esi, %eax
	call	multiply
	decl	%ebx
	jne	.L23
	subl	$256, %esp
	movl	$61, %ecx
	movl	%esp, %edi
	movl	$.LC5, %eax
	rep movsl
	leal	-1484(%ebp), %edi
	call	print
	movl	%ebx, %eax
	movl	$59, %ecx
	rep stosl
	leal	-1240(%ebp), %edi
	movl	$59, %ecx
	rep stosl
	addl	$256, %esp
	movl	$1, %edx
	movl	$300, -2000(%ebp)
	movl	$1, -1992(%ebp)
	movl	$1, -1996(%ebp)
.L25:
	movl	%ecx, -1488(%ebp)
	movl	-1996(%ebp), %ebx
	leal	-756(%ebp), %edi
	movl	%edx, -1248(%ebp)
	leal	-1488(%ebp), %esi
	movl	$61, %ecx
	rep movsl
	leal	-512(%ebp), %edi
	leal	-1244(%ebp), %esi
	movl	%ebx, -1244(%ebp)
	movl	-1992(%ebp), %ebx
	movl	%ebx, -1004(%ebp)
	movl	%ecx, %eax
	movl	$61, %ecx
	rep movsl
	leal	-264(%ebp), %edi
	movl	$59, %ecx
	rep stosl
	xorl	%eax, %eax
	cmpl	%ebx, %edx
	movl	%eax, -268(%ebp)
	cmovl	%ebx, %edx
	xorl	%eax, %eax
	movl	%edx, %esi
	xorl	%ebx, %ebx
.L33:
	movl	-512(%ebp,%ebx,4), %ecx
	xorl	%edx, %edx
	movl	$1000000000, %edi
	addl	-756(%ebp,%ebx,4), %ecx
	addl	%eax, %ecx
	movl	%ecx, %eax
	divl	%edi
	movl	%edx, -268(%ebp,%ebx,4)
	incl	%ebx
	cmpl	%ebx, %esi
	jg	.L33
	cmpl	$999999999, %ecx
	ja	.L33
	movl	%ebx, -28(%ebp)
	leal	-1000(%ebp), %edi
	movl	$61, %ecx
	leal	-268(%ebp), %esi
	movl	-268(%ebp), %eax
	rep movsl
	leal	-1488(%ebp), %edi
	movl	$61, %ecx
	decl	-2000(%ebp)
	leal	-1244(%ebp), %esi
	movl	-1992(%ebp), %edx
	rep movsl
	leal	-1244(%ebp), %edi
	movl	$61, %ecx
	leal	-1000(%ebp), %esi
	rep movsl
	movl	-1996(%ebp), %ecx
	leal	-1488(%ebp), %esi
	je	.L37
	movl	%ebx, -1992(%ebp)
	movl	%eax, -1996(%ebp)
	jmp	.L25
.L37:
	movl	%ecx, -1488(%ebp)
	subl	$256, %esp
	movl	$61, %ecx
	movl	%edx, -1248(%ebp)
	movl	%esp, %edi
	movl	$.LC6, %eax
	rep movsl
	call	print
	leal	-16(%ebp), %esp
	xorl	%eax, %eax
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
