	.file	"dynamic.c"
	.text
	.type	change, @function
change:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	$ways.1, %edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$12, %esp
	xorl	%eax, %eax
	movl	%ecx, -20(%ebp)
	movl	$2002, %ecx
	rep stosl
	xorl	%eax, %eax
	movl	%eax, ways.1+4
	movl	$1, %eax
	movl	$1, ways.1
.L2:
	movl	-20(%ebp), %esi
	cmpl	%esi, %eax
	jg	.L10
	movl	$2147483646, few.0(,%eax,4)
	incl	%eax
	jmp	.L2
.L10:
	leal	(%ebx,%edx,4), %eax
	movl	%eax, -24(%ebp)
.L6:
	movl	(%ebx), %eax
	xorl	%ecx, %ecx
.L4:
	movl	-20(%ebp), %edi
	cmpl	%edi, %eax
	jg	.L11
	movl	ways.1(,%ecx,8), %esi
	movl	ways.1+4(,%ecx,8), %edi
	addl	%esi, ways.1(,%eax,8)
	movl	few.0(,%ecx,4), %esi
	adcl	%edi, ways.1+4(,%eax,8)
	leal	1(%esi), %edx
	cmpl	few.0(,%eax,4), %edx
	cmovg	few.0(,%eax,4), %edx
	incl	%ecx
	movl	%edx, few.0(,%eax,4)
	incl	%eax
	jmp	.L4
.L11:
	movl	-24(%ebp), %eax
	addl	$4, %ebx
	cmpl	%eax, %ebx
	jne	.L6
	movl	few.0(,%edi,4), %edx
	movl	8(%ebp), %eax
	movl	%edx, (%eax)
	movl	ways.1+4(,%edi,8), %edx
	movl	ways.1(,%edi,8), %eax
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	change, .-change
	.type	brackets, @function
brackets:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$12, %esp
	cmpl	%edx, %eax
	jne	.L13
	subl	$12, %esp
	addl	$65, %ebx
	pushl	%ebx
	jmp	.L16
.L13:
	imull	$12, %ebx, %edi
	subl	$12, %esp
	pushl	$40
	movl	%edx, %esi
	call	putchar
	movl	%ebx, %eax
	addl	%esi, %edi
	movl	cut(,%edi,4), %edx
	call	brackets
	movl	cut(,%edi,4), %eax
	movl	%esi, %edx
	incl	%eax
	call	brackets
	movl	$41, (%esp)
.L16:
	call	putchar
	addl	$16, %esp
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	brackets, .-brackets
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s / %s: distance %d, common %d '%s'\n"
.LC1:
	.string	"room %d: value %d, items %03x\n"
.LC2:
	.string	"%d: %llu ways, %d coins; %llu ways"
.LC3:
	.string	", %d"
.LC4:
	.string	""
.LC5:
	.string	"%ld "
.LC6:
	.string	" %d\n"
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
	pushl	%ecx
	subl	$920, %esp
	movl	%eax, -920(%ebp)
.L32:
	movl	-920(%ebp), %eax
	subl	$12, %esp
	movl	pairs.8+4(,%eax,8), %edi
	movl	pairs.8(,%eax,8), %eax
	movl	%eax, -908(%ebp)
	pushl	%eax
	call	strlen
	movl	%eax, -932(%ebp)
	movl	%edi, (%esp)
	call	strlen
	movl	-932(%ebp), %ecx
	addl	$16, %esp
	movl	%eax, -928(%ebp)
	addl	$length.3, %eax
	movl	%eax, -912(%ebp)
.L18:
	movl	-912(%ebp), %esi
	movl	%ecx, %eax
	movl	-928(%ebp), %ebx
	sall	$6, %eax
	addl	%esi, %eax
.L21:
	cmpl	%ecx, -932(%ebp)
	je	.L52
	cmpl	%ebx, -928(%ebp)
	je	.L52
	movl	-908(%ebp), %esi
	movb	(%edi,%ebx), %dl
	cmpb	%dl, (%esi,%ecx)
	jne	.L20
	movb	65(%eax), %dl
	incb	%dl
	jmp	.L19
.L20:
	movzbl	1(%eax), %edx
	movzbl	64(%eax), %esi
	cmpl	%esi, %edx
	cmovl	%esi, %edx
	jmp	.L19
.L52:
	xorl	%edx, %edx
.L19:
	movb	%dl, (%eax)
	decl	%ebx
	decl	%eax
	cmpl	$-1, %ebx
	jne	.L21
	subl	$1, %ecx
	jnb	.L18
	leal	-904(%ebp), %esi
	xorl	%eax, %eax
	movl	%esi, -912(%ebp)
	xorl	%edx, %edx
.L22:
	cmpl	%edx, -932(%ebp)
	jle	.L58
	cmpl	%eax, -928(%ebp)
	jle	.L58
	movl	-908(%ebp), %esi
	movb	(%esi,%edx), %bl
	leal	1(%edx), %esi
	cmpb	(%edi,%eax), %bl
	movl	%esi, -924(%ebp)
	leal	1(%eax), %esi
	jne	.L23
	movl	-912(%ebp), %eax
	movb	%bl, (%eax)
	incl	%eax
	movl	%eax, -912(%ebp)
	jmp	.L24
.L23:
	movl	-924(%ebp), %ebx
	sall	$6, %ebx
	movl	%ebx, %ecx
	movl	%edx, %ebx
	sall	$6, %ebx
	movb	length.3(%esi,%ebx), %bl
	cmpb	%bl, length.3(%eax,%ecx)
	cmovnb	-924(%ebp), %edx
	cmovnb	%eax, %esi
	movl	%edx, -924(%ebp)
.L24:
	movl	-924(%ebp), %edx
	movl	%esi, %eax
	jmp	.L22
.L58:
	movl	-912(%ebp), %eax
	subl	$12, %esp
	movb	$0, (%eax)
	movzbl	length.3, %eax
	movl	%eax, -936(%ebp)
	pushl	%edi
	call	strlen
	addl	$16, %esp
	movl	%eax, %esi
	xorl	%eax, %eax
.L27:
	movl	%eax, -600(%ebp,%eax,4)
	incl	%eax
	cmpl	%eax, %esi
	jge	.L27
	movl	$1, %ebx
.L28:
	movl	-908(%ebp), %eax
	movb	-1(%eax,%ebx), %al
	movb	%al, -924(%ebp)
	testb	%al, %al
	je	.L81
	movl	-600(%ebp), %eax
	movl	$1, %edx
	movl	%ebx, -600(%ebp)
	movl	%eax, -928(%ebp)
.L29:
	cmpl	%edx, %esi
	jl	.L82
	movl	-600(%ebp,%edx,4), %eax
	movb	-924(%ebp), %cl
	movl	%eax, -912(%ebp)
	movl	-604(%ebp,%edx,4), %eax
	cmpl	%eax, -912(%ebp)
	cmovle	-912(%ebp), %eax
	incl	%eax
	cmpb	%cl, -1(%edi,%edx)
	movl	%eax, -932(%ebp)
	movl	-928(%ebp), %eax
	setne	%cl
	movzbl	%cl, %ecx
	addl	%eax, %ecx
	movl	-932(%ebp), %eax
	cmpl	%ecx, -932(%ebp)
	cmovg	%ecx, %eax
	movl	%eax, -600(%ebp,%edx,4)
	movl	-912(%ebp), %eax
	incl	%edx
	movl	%eax, -928(%ebp)
	jmp	.L29
.L82:
	incl	%ebx
	jmp	.L28
.L81:
	pushl	%eax
	pushl	%eax
	leal	-904(%ebp), %eax
	pushl	%eax
	pushl	-936(%ebp)
	pushl	-600(%ebp,%esi,4)
	pushl	%edi
	pushl	-908(%ebp)
	pushl	$.LC0
	call	printf
	addl	$32, %esp
	incl	-920(%ebp)
	cmpl	$6, -920(%ebp)
	jne	.L32
	xorl	%esi, %esi
.L33:
	movl	$1, %eax
.L39:
	movl	items.7-8(,%eax,8), %edi
	imull	$804, %eax, %edx
	movl	%edi, -920(%ebp)
	imull	$-4, %edi, %edi
	movl	%edi, -912(%ebp)
	xorl	%edi, %edi
	movl	%edi, -908(%ebp)
.L35:
	movl	best.2-804(%edx), %edi
	movl	-908(%ebp), %ebx
	cmpl	%ebx, -920(%ebp)
	movl	%edi, best.2(%edx)
	jg	.L34
	movl	-912(%ebp), %ebx
	movl	items.7-4(,%eax,8), %ecx
	addl	best.2-804(%ebx,%edx), %ecx
	cmpl	%edi, %ecx
	cmovl	%edi, %ecx
	movl	%ecx, best.2(%edx)
.L34:
	incl	-908(%ebp)
	addl	$4, %edx
	movl	-908(%ebp), %edi
	cmpl	%edi, %esi
	jge	.L35
	incl	%eax
	cmpl	$11, %eax
	jne	.L39
	movl	%esi, %eax
	xorl	%edx, %edx
	movl	$10, %ecx
.L36:
	imull	$201, %ecx, %edi
	decl	%ecx
	imull	$201, %ecx, %ebx
	addl	%eax, %edi
	addl	%eax, %ebx
	movl	best.2(,%ebx,4), %ebx
	cmpl	%ebx, best.2(,%edi,4)
	je	.L37
	subl	items.7(,%ecx,8), %eax
	movl	$1, %ebx
	sall	%cl, %ebx
	orl	%ebx, %edx
.L37:
	testl	%ecx, %ecx
	jne	.L36
	pushl	%edx
	pushl	best.2+8040(,%esi,4)
	pushl	%esi
	addl	$40, %esi
	pushl	$.LC1
	call	printf
	addl	$16, %esp
	cmpl	$240, %esi
	jne	.L33
	movl	$5, -908(%ebp)
	movl	$7, %ebx
.L38:
	subl	$12, %esp
	movl	%ebx, %ecx
	leal	-840(%ebp), %eax
	movl	$8, %edx
	pushl	%eax
	movl	$coins.6, %eax
	call	change
	movl	%ebx, %ecx
	movl	%eax, -920(%ebp)
	leal	-600(%ebp), %eax
	movl	%edx, -916(%ebp)
	movl	$3, %edx
	movl	%eax, (%esp)
	movl	$odd_coins.5, %eax
	call	change
	addl	$12, %esp
	pushl	%edx
	movl	%eax, %esi
	pushl	%eax
	movl	%edx, %edi
	pushl	-840(%ebp)
	pushl	-916(%ebp)
	pushl	-920(%ebp)
	pushl	%ebx
	pushl	$.LC2
	call	printf
	addl	$32, %esp
	orl	%edi, %esi
	je	.L40
	pushl	%esi
	pushl	%esi
	pushl	-600(%ebp)
	pushl	$.LC3
	call	printf
	addl	$16, %esp
.L40:
	leal	(%ebx,%ebx,2), %ebx
	subl	$12, %esp
	pushl	$.LC4
	addl	$4, %ebx
	call	puts
	addl	$16, %esp
	decl	-908(%ebp)
	jne	.L38
	movl	-908(%ebp), %eax
	leal	-600(%ebp), %edi
	movl	$144, %ecx
	rep stosl
	movl	$2, %edi
.L45:
	leal	0(,%edi,4), %eax
	xorl	%ecx, %ecx
	movl	%eax, -920(%ebp)
	leal	-1(%edi), %edx
	movl	%ecx, -908(%ebp)
.L44:
	movl	-920(%ebp), %esi
	leal	-604(%ebp), %eax
	movl	-908(%ebp), %ecx
	addl	%esi, %eax
	movl	%eax, -912(%ebp)
	leal	-600(%ebp), %esi
	movl	$2147483647, (%eax)
	imull	$48, -908(%ebp), %eax
	addl	%esi, %eax
	movl	%eax, -932(%ebp)
	leal	-600(%ebp,%edx,4), %eax
	movl	%eax, -928(%ebp)
.L41:
	cmpl	%edx, %ecx
	jge	.L83
	leal	1(%ecx), %eax
	movl	%eax, -924(%ebp)
	movl	-908(%ebp), %eax
	imull	$48, -924(%ebp), %esi
	movl	sizes.4(,%eax,4), %eax
	imull	sizes.4+4(,%ecx,4), %eax
	movl	%esi, %ebx
	movl	-932(%ebp), %esi
	imull	sizes.4+4(,%edx,4), %eax
	movl	(%esi,%ecx,4), %esi
	movl	%eax, -936(%ebp)
	movl	-928(%ebp), %eax
	addl	(%eax,%ebx), %esi
	movl	-912(%ebp), %ebx
	movl	%esi, %eax
	movl	-936(%ebp), %esi
	addl	%eax, %esi
	cmpl	(%ebx), %esi
	jge	.L42
	movl	%esi, (%ebx)
	movl	-920(%ebp), %eax
	movl	%ecx, cut-4(%eax)
.L42:
	movl	-924(%ebp), %ecx
	jmp	.L41
.L83:
	incl	-908(%ebp)
	incl	%edx
	addl	$52, -920(%ebp)
	cmpl	$9, %edx
	jne	.L44
	incl	%edi
	cmpl	$10, %edi
	jne	.L45
	pushl	%edx
	movl	$61, %edi
	pushl	%edx
	movl	$3, %esi
	pushl	-568(%ebp)
	pushl	$.LC5
	call	printf
	movl	$8, %edx
	xorl	%eax, %eax
	call	brackets
	addl	$16, %esp
	xorl	%ecx, %ecx
.L46:
	imull	$37, %ecx, %eax
	cltd
	idivl	%edi
	movl	%ecx, %eax
	movl	%edx, %ebx
	cltd
	idivl	%esi
	addl	%eax, %ebx
	movl	%ebx, -840(%ebp,%ecx,4)
	incl	%ecx
	cmpl	$60, %ecx
	jne	.L46
	leal	-840(%ebp), %eax
	xorl	%ebx, %ebx
.L47:
	movl	(%eax), %edi
	movl	%ebx, %esi
	xorl	%edx, %edx
.L48:
	cmpl	%edx, %esi
	jle	.L84
	leal	(%esi,%edx), %ecx
	sarl	%ecx
	cmpl	-600(%ebp,%ecx,4), %edi
	jle	.L57
	leal	1(%ecx), %edx
	jmp	.L48
.L57:
	movl	%ecx, %esi
	jmp	.L48
.L84:
	movl	%edi, -600(%ebp,%edx,4)
	leal	-600(%ebp), %edi
	cmpl	%ebx, %edx
	sete	%dl
	addl	$4, %eax
	movzbl	%dl, %edx
	addl	%edx, %ebx
	cmpl	%eax, %edi
	jne	.L47
	pushl	%eax
	pushl	%eax
	pushl	%ebx
	pushl	$.LC6
	call	printf
	leal	-16(%ebp), %esp
	movl	%ebx, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.local	few.0
	.comm	few.0,4004,32
	.local	ways.1
	.comm	ways.1,8008,32
	.local	best.2
	.comm	best.2,16080,32
	.local	length.3
	.comm	length.3,4096,32
	.section	.rodata
	.align 32
	.type	sizes.4, @object
	.size	sizes.4, 40
sizes.4:
	.long	30
	.long	35
	.long	15
	.long	5
	.long	10
	.long	20
	.long	25
	.long	8
	.long	40
	.long	12
	.align 4
	.type	odd_coins.5, @object
	.size	odd_coins.5, 12
odd_coins.5:
	.long	4
	.long	9
	.long	15
	.align 32
	.type	coins.6, @object
	.size	coins.6, 32
coins.6:
	.long	1
	.long	2
	.long	5
	.long	10
	.long	20
	.long	50
	.long	100
	.long	200
	.align 32
	.type	items.7, @object
	.size	items.7, 80
items.7:
	.long	12
	.long	4
	.long	2
	.long	2
	.long	1
	.long	1
	.long	4
	.long	10
	.long	1
	.long	2
	.long	33
	.long	40
	.long	17
	.long	19
	.long	50
	.long	66
	.long	71
	.long	93
	.long	28
	.long	31
	.section	.rodata.str1.1
.LC7:
	.string	"kitten"
.LC8:
	.string	"sitting"
.LC9:
	.string	"abc"
.LC10:
	.string	"interrupt"
.LC11:
	.string	"corrupt"
.LC12:
	.string	"abcdefghij"
.LC13:
	.string	"jihgfedcba"
.LC14:
	.string	"the quick brown fox"
.LC15:
	.string	"that thick brow fix"
.LC16:
	.string	"same"
	.section	.rodata
	.align 32
	.type	pairs.8, @object
	.size	pairs.8, 48
pairs.8:
	.long	.LC7
	.long	.LC8
	.long	.LC4
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC16
	.local	cut
	.comm	cut,576,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
