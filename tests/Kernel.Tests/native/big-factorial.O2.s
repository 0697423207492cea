	.file	"big-factorial.c"
	.text
	.globl	__udivdi3
	.globl	__udivmoddi4
	.p2align 4
	.type	multiply, @function
multiply:
	pushl	%ebp
	xorl	%ecx, %ecx
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$60, %esp
	movl	%edx, 36(%esp)
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L5:
	movl	%ebx, %edx
	orl	%ecx, %edx
	je	.L10
	cmpl	%esi, %eax
	jne	.L8
	leal	1(%esi), %ebp
	movl	%ebp, 240(%edi)
.L4:
	movl	%ecx, (%esp)
	leal	40(%esp), %eax
	xorl	%edx, %edx
	movl	%eax, 16(%esp)
	movl	$1000000000, %eax
	movl	%ebx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	call	__udivmoddi4
	movl	40(%esp), %ecx
	movl	%ecx, (%edi,%esi,4)
	movl	%ebp, %esi
	movl	%eax, %ecx
	movl	%edx, %ebx
.L2:
	movl	240(%edi), %eax
	cmpl	%esi, %eax
	jle	.L5
.L8:
	movl	36(%esp), %eax
	leal	1(%esi), %ebp
	mull	(%edi,%esi,4)
	addl	%eax, %ecx
	adcl	%edx, %ebx
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L10:
	addl	$60, %esp
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
	.p2align 4
	.type	print, @function
print:
	pushl	%ebx
	subl	$24, %esp
	movl	272(%esp), %ebx
	movl	28(%esp,%ebx,4), %edx
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%edx, 8(%esp)
	call	printf
	subl	$2, %ebx
	js	.L12
	.p2align 4
	.p2align 3
.L13:
	movl	32(%esp,%ebx,4), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	subl	$1, %ebx
	jnb	.L13
.L12:
	movl	$10, %eax
	movl	%eax, 32(%esp)
	addl	$24, %esp
	popl	%ebx
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
	subl	$2240, %esp
.L17:
	movl	%edx, 292(%esp,%eax)
	movl	%edx, 296(%esp,%eax)
	addl	$8, %eax
	cmpl	$232, %eax
	jb	.L17
	movl	$1, 288(%esp)
	xorl	%esi, %esi
	movl	$2, %ebx
	movl	%esi, 292(%esp,%eax)
	movl	$1, 528(%esp)
	.p2align 4
	.p2align 3
.L19:
	leal	288(%esp), %eax
	movl	%ebx, %edx
	call	multiply
	incl	%ebx
	cmpl	$101, %ebx
	jne	.L19
	movl	%esp, %ecx
	xorl	%eax, %eax
.L20:
	movl	288(%esp,%eax), %ebx
	movl	292(%esp,%eax), %edx
	movl	%ebx, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$240, %eax
	jb	.L20
	movl	288(%esp,%eax), %edx
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	movl	%edx, (%ecx,%eax)
	movl	$.LC2, %eax
	call	print
	movl	528(%esp), %esi
	xorl	%ecx, %ecx
	movl	%ebx, 268(%esp)
	movb	%cl, %bl
	movl	$100, 264(%esp)
	movl	%edi, 256(%esp)
	.p2align 4
	.p2align 3
.L26:
	testl	%esi, %esi
	jle	.L22
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movb	%bl, 272(%esp)
	leal	284(%esp,%esi,4), %edi
	movl	%esi, 260(%esp)
	movl	%eax, 276(%esp)
	.p2align 4
	.p2align 3
.L23:
	movl	276(%esp), %eax
	imull	$1000000000, %ecx, %esi
	movl	$1000000000, %ebx
	mull	%ebx
	movl	%eax, %ecx
	movl	(%edi), %eax
	movl	%edx, %ebx
	addl	%esi, %ebx
	xorl	%edx, %edx
	movl	%edi, %esi
	addl	%ecx, %eax
	movl	264(%esp), %ecx
	movl	%eax, (%esp)
	adcl	%ebx, %edx
	subl	$4, %edi
	movl	%edx, 4(%esp)
	leal	280(%esp), %ebx
	movl	%ebx, 16(%esp)
	movl	268(%esp), %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	call	__udivmoddi4
	movl	284(%esp), %ecx
	movl	%eax, %edx
	movl	280(%esp), %eax
	movl	%edx, 4(%edi)
	movl	%eax, 276(%esp)
	leal	288(%esp), %eax
	cmpl	%esi, %eax
	jne	.L23
	movl	260(%esp), %esi
	movl	276(%esp), %eax
	addl	%eax, 256(%esp)
	movzbl	272(%esp), %ebx
	cmpl	$1, %esi
	jne	.L24
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L25:
	cmpl	$1, %esi
	movb	$1, %bl
	je	.L22
.L24:
	movl	%esi, %eax
	decl	%esi
	movl	288(%esp,%esi,4), %ecx
	testl	%ecx, %ecx
	je	.L25
	movl	%eax, %esi
.L22:
	addl	$-1, 264(%esp)
	adcl	$-1, 268(%esp)
	movl	264(%esp), %eax
	movl	268(%esp), %edx
	xorl	$20, %eax
	orl	%edx, %eax
	jne	.L26
	testb	%bl, %bl
	movl	256(%esp), %edi
	je	.L27
	movl	%esi, 528(%esp)
.L27:
	movl	%esp, %ecx
	xorl	%eax, %eax
.L28:
	movl	288(%esp,%eax), %ebx
	movl	292(%esp,%eax), %edx
	movl	%ebx, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$240, %eax
	jb	.L28
	movl	288(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC3, %eax
	call	print
	movl	%edi, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	xorl	%edx, %edx
	xorl	%eax, %eax
.L30:
	movl	%edx, 536(%esp,%eax)
	movl	%edx, 540(%esp,%eax)
	addl	$8, %eax
	cmpl	$232, %eax
	jb	.L30
	movl	$1, 532(%esp)
	xorl	%edx, %edx
	movl	$256, %ebx
	movl	%edx, 536(%esp,%eax)
	movl	$1, 772(%esp)
	.p2align 4
	.p2align 3
.L32:
	leal	532(%esp), %eax
	movl	$2, %edx
	call	multiply
	decl	%ebx
	jne	.L32
	movl	%esp, %ecx
	xorl	%eax, %eax
.L33:
	movl	532(%esp,%eax), %ebx
	movl	536(%esp,%eax), %edx
	movl	%ebx, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$240, %eax
	jb	.L33
	movl	532(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC5, %eax
	call	print
	xorl	%edx, %edx
	xorl	%eax, %eax
.L35:
	movl	%edx, 780(%esp,%eax)
	movl	%edx, 784(%esp,%eax)
	addl	$8, %eax
	cmpl	$232, %eax
	jb	.L35
	xorl	%edi, %edi
	xorl	%edx, %edx
	movl	%edi, 780(%esp,%eax)
	xorl	%eax, %eax
.L37:
	movl	%edx, 1024(%esp,%eax)
	movl	%edx, 1028(%esp,%eax)
	addl	$8, %eax
	cmpl	$232, %eax
	jb	.L37
	xorl	%esi, %esi
	movl	$1, %edi
	movl	%esi, 1024(%esp,%eax)
	xorl	%edx, %edx
	movl	$1, %esi
	movl	$300, 272(%esp)
	movl	$1, 264(%esp)
	movl	%edi, 276(%esp)
	.p2align 4
	.p2align 3
.L52:
	movl	%edx, 776(%esp)
	xorl	%eax, %eax
	movl	%esi, 1016(%esp)
.L39:
	movl	776(%esp,%eax), %ecx
	movl	780(%esp,%eax), %edx
	movl	%ecx, 1508(%esp,%eax)
	movl	%edx, 1512(%esp,%eax)
	addl	$8, %eax
	cmpl	$240, %eax
	jb	.L39
	movl	776(%esp,%eax), %edx
	movl	%edx, 1508(%esp,%eax)
	movl	264(%esp), %eax
	movl	%eax, 1020(%esp)
	movl	276(%esp), %eax
	movl	%eax, 1260(%esp)
	xorl	%eax, %eax
.L41:
	movl	1020(%esp,%eax), %ecx
	movl	1024(%esp,%eax), %edx
	movl	%ecx, 1752(%esp,%eax)
	movl	%edx, 1756(%esp,%eax)
	addl	$8, %eax
	cmpl	$240, %eax
	jb	.L41
	movl	1020(%esp,%eax), %edx
	movl	%edx, 1752(%esp,%eax)
	xorl	%eax, %eax
.L43:
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, 2000(%esp,%eax)
	movl	%ebx, 2004(%esp,%eax)
	addl	$8, %eax
	cmpl	$232, %eax
	jb	.L43
	xorl	%edx, %edx
	movl	%edx, 2000(%esp,%eax)
	movl	276(%esp), %eax
	movl	%edx, 1996(%esp)
	cmpl	%eax, %esi
	cmovl	%eax, %esi
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L80:
	movl	1508(%esp,%ebx,4), %eax
	movl	1752(%esp,%ebx,4), %ecx
	addl	%eax, %ecx
	movl	$281475, %eax
	addl	%edx, %ecx
	movl	%ecx, %edx
	shrl	$9, %edx
	mull	%edx
	movl	%ecx, %eax
	shrl	$7, %edx
	imull	$1000000000, %edx, %edi
	subl	%edi, %eax
	movl	%eax, 1996(%esp,%ebx,4)
	incl	%ebx
	cmpl	%ebx, %esi
	jg	.L80
	cmpl	$999999999, %ecx
	ja	.L80
	movl	%ebx, 2236(%esp)
	xorl	%eax, %eax
.L46:
	movl	1996(%esp,%eax), %ecx
	movl	2000(%esp,%eax), %edx
	movl	%ecx, 1264(%esp,%eax)
	movl	%edx, 1268(%esp,%eax)
	addl	$8, %eax
	cmpl	$240, %eax
	jb	.L46
	movl	1996(%esp,%eax), %edx
	movl	1996(%esp), %ecx
	movl	%edx, 1264(%esp,%eax)
	xorl	%eax, %eax
.L48:
	movl	1020(%esp,%eax), %esi
	movl	1024(%esp,%eax), %edx
	movl	%esi, 776(%esp,%eax)
	movl	%edx, 780(%esp,%eax)
	addl	$8, %eax
	cmpl	$240, %eax
	jb	.L48
	movl	1020(%esp,%eax), %edx
	movl	%edx, 776(%esp,%eax)
	xorl	%eax, %eax
.L50:
	movl	1264(%esp,%eax), %esi
	movl	1268(%esp,%eax), %edx
	movl	%esi, 1020(%esp,%eax)
	movl	%edx, 1024(%esp,%eax)
	addl	$8, %eax
	cmpl	$240, %eax
	jb	.L50
	movl	1264(%esp,%eax), %edx
	decl	272(%esp)
	movl	276(%esp), %esi
	movl	%edx, 1020(%esp,%eax)
	movl	264(%esp), %edx
	je	.L86
	movl	%ebx, 276(%esp)
	movl	%ecx, 264(%esp)
	jmp	.L52
.L86:
	movl	%edx, 776(%esp)
	movl	%esp, %ecx
	xorl	%eax, %eax
	movl	%esi, 1016(%esp)
.L53:
	movl	776(%esp,%eax), %ebx
	movl	780(%esp,%eax), %edx
	movl	%ebx, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$240, %eax
	jb	.L53
	movl	776(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC6, %eax
	call	print
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
