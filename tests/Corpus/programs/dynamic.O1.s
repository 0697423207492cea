	.file	"dynamic.c"
	.text
	.type	brackets, @function
brackets:
	subl	$28, %esp
	movl	%ebx, 16(%esp)
	movl	%esi, 20(%esp)
	movl	%edi, 24(%esp)
	movl	%eax, %ebx
	cmpl	%edx, %eax
	je	.L5
	movl	%edx, %esi
	movl	$40, (%esp)
	call	putchar
	leal	(%ebx,%ebx), %edi
	leal	(%edi,%ebx), %eax
	leal	(%esi,%eax,4), %eax
	movl	cut(,%eax,4), %edx
	movl	%ebx, %eax
	call	brackets
	addl	%ebx, %edi
	leal	(%esi,%edi,4), %eax
	movl	cut(,%eax,4), %eax
	incl	%eax
	movl	%esi, %edx
	call	brackets
	movl	$41, (%esp)
	call	putchar
.L1:
	movl	16(%esp), %ebx
	movl	20(%esp), %esi
	movl	24(%esp), %edi
	addl	$28, %esp
	ret
.L5:
	addl	$65, %ebx
	movl	%ebx, (%esp)
	call	putchar
	jmp	.L1
	.size	brackets, .-brackets
	.type	change, @function
change:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	movl	%eax, %ebx
	movl	%ecx, %esi
	movl	$ways.1, %ebp
	movl	$2002, %ecx
	movl	$0, %eax
	movl	%ebp, %edi
	rep stosl
	movl	$1, ways.1
	movl	$0, ways.1+4
	testl	%esi, %esi
	jle	.L7
	leal	1(%esi), %ecx
	movl	$1, %eax
.L8:
	movl	$2147483646, few.0(,%eax,4)
	incl	%eax
	cmpl	%ecx, %eax
	jne	.L8
.L7:
	testl	%edx, %edx
	jle	.L9
	movl	%ebx, %ebp
	leal	(%ebx,%edx,4), %ecx
	leal	1(%esi), %edi
	movl	%edi, %ebx
.L12:
	movl	%ebp, %edx
	movl	0(%ebp), %eax
	cmpl	%eax, %esi
	jl	.L10
	movl	%ebp, 4(%esp)
	movl	%ecx, %ebp
	movl	%ebx, %edi
.L11:
	movl	%eax, %ecx
	subl	(%edx), %ecx
	movl	ways.1+4(,%ecx,8), %ebx
	movl	ways.1(,%ecx,8), %ecx
	addl	%ecx, ways.1(,%eax,8)
	adcl	%ebx, ways.1+4(,%eax,8)
	movl	%eax, %ecx
	subl	(%edx), %ecx
	movl	few.0(,%ecx,4), %ecx
	incl	%ecx
	movl	few.0(,%eax,4), %ebx
	cmpl	%ebx, %ecx
	cmovg	%ebx, %ecx
	movl	%ecx, few.0(,%eax,4)
	incl	%eax
	cmpl	%edi, %eax
	jne	.L11
	movl	%ebp, %ecx
	movl	4(%esp), %ebp
	movl	%edi, %ebx
.L10:
	addl	$4, %ebp
	cmpl	%ecx, %ebp
	jne	.L12
.L9:
	movl	few.0(,%esi,4), %edx
	movl	32(%esp), %eax
	movl	%edx, (%eax)
	movl	ways.1(,%esi,8), %eax
	movl	ways.1+4(,%esi,8), %edx
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	change, .-change
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%s / %s: distance %d, common %d '%s'\n"
	.align 4
.LC1:
	.string	"room %d: value %d, items %03x\n"
	.align 4
.LC2:
	.string	"%d: %llu ways, %d coins; %llu ways"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC3:
	.string	", %d"
.LC4:
	.string	""
.LC5:
	.string	"%ld "
.LC6:
	.string	" %d\n"
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
	subl	$992, %esp
	movl	$0, 64(%esp)
	jmp	.L33
.L80:
	movzbl	65(%edx), %ecx
	incb	%cl
	jmp	.L19
.L58:
	movb	$0, %cl
.L19:
	movb	%cl, (%edx)
	decl	%edx
	decl	%eax
	js	.L79
.L21:
	cmpl	%esi, %edi
	je	.L58
	cmpl	%eax, 88(%esp)
	je	.L58
	movl	76(%esp), %ecx
	movl	80(%esp), %ebx
	movzbl	(%ebx,%eax), %ebx
	cmpb	%bl, (%ecx,%esi)
	je	.L80
	movzbl	1(%edx), %ecx
	movzbl	64(%edx), %ebx
	cmpl	%ebx, %ecx
	cmovl	%ebx, %ecx
	jmp	.L19
.L79:
	movl	%edi, %ebx
	movl	84(%esp), %edi
	subl	$64, %edi
	decl	%esi
	js	.L22
.L18:
	movl	%edi, %edx
	movl	88(%esp), %eax
	movl	%edi, 84(%esp)
	movl	%ebx, %edi
	jmp	.L21
.L22:
	testl	%ebx, %ebx
	jle	.L59
	cmpl	$0, 88(%esp)
	jle	.L59
	leal	928(%esp), %eax
	movl	%eax, 84(%esp)
	movl	$0, %edx
	movl	$0, %eax
	movl	%ebx, %esi
	jmp	.L26
.L24:
	leal	1(%eax), %edi
	movl	%edi, %ebx
	sall	$6, %ebx
	movl	%eax, %ecx
	sall	$6, %ecx
	leal	length.3+1(%edx,%ecx), %ecx
	movzbl	length.3(%edx,%ebx), %ebx
	cmpb	(%ecx), %bl
	cmovnb	%edi, %eax
	adcl	$0, %edx
.L25:
	cmpl	%eax, %esi
	jle	.L23
	cmpl	%edx, 88(%esp)
	jle	.L23
.L26:
	movl	76(%esp), %edi
	movzbl	(%edi,%eax), %ecx
	movl	80(%esp), %edi
	cmpb	(%edi,%edx), %cl
	jne	.L24
	incl	%eax
	movl	84(%esp), %edi
	movb	%cl, (%edi)
	incl	%edx
	leal	1(%edi), %edi
	movl	%edi, 84(%esp)
	jmp	.L25
.L59:
	leal	928(%esp), %eax
	movl	%eax, 84(%esp)
.L23:
	movl	84(%esp), %eax
	movb	$0, (%eax)
	movzbl	length.3, %ebx
	movl	80(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %edi
	movl	$0, %eax
.L28:
	movl	%eax, 112(%esp,%eax,4)
	incl	%eax
	cmpl	%eax, %edi
	jge	.L28
	movl	76(%esp), %eax
	movzbl	(%eax), %eax
	movb	%al, 88(%esp)
	testb	%al, %al
	je	.L29
	movl	$1, %edx
	movl	80(%esp), %eax
	addl	%edi, %eax
	movl	%eax, 84(%esp)
	movl	%ebx, 60(%esp)
	movl	%edi, 68(%esp)
.L32:
	movl	112(%esp), %ebx
	movl	%edx, 112(%esp)
	cmpl	$0, 68(%esp)
	jle	.L30
	movl	80(%esp), %esi
	leal	116(%esp), %ecx
	movl	%edx, 72(%esp)
.L31:
	movl	%ebx, %edi
	movl	(%ecx), %ebx
	movl	-4(%ecx), %eax
	cmpl	%eax, %ebx
	cmovle	%ebx, %eax
	incl	%eax
	movzbl	88(%esp), %edx
	cmpb	%dl, (%esi)
	setne	%dl
	movzbl	%dl, %edx
	addl	%edi, %edx
	cmpl	%edx, %eax
	cmovg	%edx, %eax
	movl	%eax, (%ecx)
	incl	%esi
	addl	$4, %ecx
	movl	84(%esp), %eax
	cmpl	%eax, %esi
	jne	.L31
	movl	72(%esp), %edx
.L30:
	incl	%edx
	movl	76(%esp), %eax
	movzbl	-1(%eax,%edx), %eax
	movb	%al, 88(%esp)
	testb	%al, %al
	jne	.L32
	movl	60(%esp), %ebx
	movl	68(%esp), %edi
.L29:
	movl	112(%esp,%edi,4), %eax
	leal	928(%esp), %esi
	movl	%esi, 20(%esp)
	movl	%ebx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	80(%esp), %eax
	movl	%eax, 8(%esp)
	movl	76(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	incl	64(%esp)
	movl	64(%esp), %eax
	cmpl	$6, %eax
	je	.L81
.L33:
	movl	64(%esp), %eax
	movl	pairs.8+4(,%eax,8), %esi
	movl	%esi, 80(%esp)
	movl	pairs.8(,%eax,8), %eax
	movl	%eax, 76(%esp)
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %ebx
	movl	%esi, (%esp)
	call	strlen
	movl	%eax, %esi
	movl	%eax, 88(%esp)
	movl	%ebx, %eax
	sall	$6, %eax
	leal	length.3(%esi,%eax), %edi
	movl	%ebx, %esi
	jmp	.L18
.L81:
	movl	$1, %esi
	movl	$0, 68(%esp)
	jmp	.L34
.L35:
	incl	%edx
	addl	$4, %eax
	cmpl	%esi, %edx
	je	.L82
.L36:
	movl	best.2-804(%eax), %ebx
	movl	%ebx, best.2(%eax)
	cmpl	%edx, 88(%esp)
	jg	.L35
	movl	80(%esp), %edi
	movl	items.7-4(,%edi,8), %ecx
	movl	84(%esp), %edi
	addl	best.2-804(%eax,%edi), %ecx
	cmpl	%ebx, %ecx
	cmovl	%ebx, %ecx
	movl	%ecx, best.2(%eax)
	jmp	.L35
.L82:
	movl	76(%esp), %ecx
	movl	72(%esp), %ebx
.L39:
	incl	%ecx
	addl	$804, %ebx
	cmpl	$11, %ecx
	je	.L61
.L42:
	cmpl	$0, 68(%esp)
	js	.L39
	movl	items.7-8(,%ecx,8), %eax
	movl	%eax, 88(%esp)
	negl	%eax
	sall	$2, %eax
	movl	%eax, 84(%esp)
	movl	%ebx, %eax
	movl	$0, %edx
	movl	%ecx, 76(%esp)
	movl	%ecx, 80(%esp)
	movl	%ebx, 72(%esp)
	jmp	.L36
.L61:
	movl	68(%esp), %edx
	movl	$0, %ebx
	movl	$10, %ecx
	jmp	.L37
.L84:
	movl	$1, %eax
	sall	%cl, %eax
	orl	%eax, %ebx
	subl	items.7(,%ecx,8), %edx
.L40:
	testl	%ecx, %ecx
	je	.L83
.L37:
	leal	(%ecx,%ecx,4), %eax
	leal	(%eax,%eax,4), %eax
	leal	(%ecx,%eax,8), %edi
	addl	%edx, %edi
	decl	%ecx
	leal	(%ecx,%ecx,4), %eax
	leal	(%eax,%eax,4), %eax
	leal	(%ecx,%eax,8), %eax
	addl	%edx, %eax
	movl	best.2(,%eax,4), %eax
	cmpl	%eax, best.2(,%edi,4)
	jne	.L84
	jmp	.L40
.L83:
	movl	%ecx, 56(%esp)
	movl	%ebx, 12(%esp)
	movl	68(%esp), %edi
	movl	best.2+8040(,%edi,4), %eax
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	addl	$40, %edi
	movl	%edi, 68(%esp)
	addl	$40, %esi
	cmpl	$240, %edi
	je	.L62
.L34:
	movl	$804, %ebx
	movl	$1, %ecx
	jmp	.L42
.L62:
	movl	$5, 40(%esp)
	movl	$7, %esi
	jmp	.L41
.L43:
	movl	$.LC4, (%esp)
	call	puts
	leal	4(%esi,%esi,2), %esi
	decl	40(%esp)
	je	.L85
.L41:
	leal	108(%esp), %eax
	movl	%eax, (%esp)
	movl	%esi, %ecx
	movl	$8, %edx
	movl	$coins.6, %eax
	call	change
	movl	%eax, 88(%esp)
	movl	%edx, 92(%esp)
	leal	112(%esp), %edi
	movl	%edi, (%esp)
	movl	%esi, %ecx
	movl	$3, %edx
	movl	$odd_coins.5, %eax
	call	change
	movl	%eax, %edi
	movl	%edx, %ebx
	movl	%eax, 20(%esp)
	movl	%edx, 24(%esp)
	movl	108(%esp), %eax
	movl	%eax, 16(%esp)
	movl	88(%esp), %eax
	movl	92(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	orl	%edi, %ebx
	je	.L43
	movl	112(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	jmp	.L43
.L85:
	movl	$0, %edx
	movl	$576, %ecx
	movl	$0, %eax
.L44:
	movl	%edx, 112(%esp,%eax)
	movl	%edx, 116(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L44
	leal	116(%esp), %esi
	movl	$cut+4, %edx
	movl	$1, %ebx
	jmp	.L51
.L48:
	addl	$48, %ebx
	movl	84(%esp), %eax
	cmpl	%eax, %edx
	je	.L86
.L49:
	movl	80(%esp), %eax
	movl	(%eax,%edx,4), %ecx
	movl	%edx, 88(%esp)
	incl	%edx
	movl	76(%esp), %eax
	imull	sizes.4(,%edx,4), %eax
	movl	72(%esp), %edi
	imull	%edi, %eax
	addl	48(%ebx), %ecx
	addl	%ecx, %eax
	cmpl	(%esi), %eax
	jge	.L48
	movl	%eax, (%esi)
	movl	68(%esp), %edi
	movl	88(%esp), %eax
	movl	%eax, (%edi)
	jmp	.L48
.L86:
	movl	64(%esp), %ecx
	movl	60(%esp), %eax
	movl	84(%esp), %edi
.L47:
	incl	%eax
	incl	%edi
	addl	$52, %ecx
	addl	$52, 68(%esp)
	addl	$48, 80(%esp)
	cmpl	$9, %edi
	je	.L87
.L50:
	movl	%ecx, %esi
	movl	$2147483647, (%ecx)
	cmpl	%edi, %eax
	jge	.L47
	movl	sizes.4(,%eax,4), %ebx
	movl	%ebx, 76(%esp)
	movl	sizes.4+4(,%edi,4), %ebx
	movl	%ebx, 72(%esp)
	movl	%ecx, %ebx
	movl	%eax, %edx
	movl	%ecx, 64(%esp)
	movl	%eax, 60(%esp)
	movl	%edi, 84(%esp)
	jmp	.L49
.L87:
	movl	52(%esp), %edx
	movl	48(%esp), %esi
	movl	44(%esp), %ebx
.L46:
	incl	%ebx
	addl	$4, %esi
	addl	$4, %edx
	cmpl	$9, %ebx
	je	.L88
.L51:
	movl	%ebx, %edi
	cmpl	$8, %ebx
	jg	.L46
	leal	112(%esp), %eax
	movl	%eax, 80(%esp)
	movl	%edx, 68(%esp)
	movl	%esi, %ecx
	movl	56(%esp), %eax
	movl	%edx, 52(%esp)
	movl	%esi, 48(%esp)
	movl	%ebx, 44(%esp)
	jmp	.L50
.L88:
	movl	144(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$8, %edx
	movl	$0, %eax
	call	brackets
	movl	56(%esp), %ecx
	movl	$1126548799, %esi
	movl	$1431655766, %edi
	movl	40(%esp), %ebx
.L52:
	movl	%ebx, %eax
	imull	%esi
	sarl	$4, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$4, %eax
	subl	%edx, %eax
	leal	(%edx,%eax,4), %eax
	movl	%ebx, %edx
	subl	%eax, %edx
	movl	%edx, 88(%esp)
	movl	%ecx, %eax
	imull	%edi
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	88(%esp), %eax
	addl	%eax, %edx
	movl	%edx, 688(%esp,%ecx,4)
	incl	%ecx
	addl	$37, %ebx
	cmpl	$60, %ecx
	jne	.L52
	leal	688(%esp), %edi
	movl	56(%esp), %ecx
	movl	%ecx, 88(%esp)
	jmp	.L53
.L90:
	leal	1(%eax), %esi
	jmp	.L54
.L89:
	movl	(%edi), %eax
	movl	%eax, 112(%esp,%esi,4)
	movl	88(%esp), %ebx
	cmpl	%ebx, %esi
	sete	%al
	movzbl	%al, %eax
	addl	%eax, %ebx
	movl	%ebx, 88(%esp)
	addl	$4, %edi
	leal	928(%esp), %eax
	cmpl	%edi, %eax
	je	.L56
.L53:
	movl	88(%esp), %edx
	movl	%ecx, %esi
.L54:
	cmpl	%esi, %edx
	jle	.L89
	leal	(%edx,%esi), %ebx
	movl	%ebx, %eax
	shrl	$31, %eax
	addl	%ebx, %eax
	sarl	%eax
	movl	(%edi), %ebx
	cmpl	%ebx, 112(%esp,%eax,4)
	jl	.L90
	movl	%eax, %edx
	jmp	.L54
.L56:
	movl	88(%esp), %ebx
	movl	%ebx, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	%ebx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
