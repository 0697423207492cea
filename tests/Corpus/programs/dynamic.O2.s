	.file	"dynamic.c"
	.text
	.p2align 4
	.type	change, @function
change:
	pushl	%ebp
	movl	%eax, %ebp
	pushl	%edi
	xorl	%eax, %eax
	pushl	%esi
	movl	$ways.1, %esi
	pushl	%ebx
	movl	%esi, %edi
	movl	%ecx, %ebx
	movl	$2002, %ecx
	subl	$20, %esp
	rep stosl
	xorl	%eax, %eax
	movl	$1, %edi
	movl	%edi, ways.1
	testl	%ebx, %ebx
	movl	%eax, ways.1+4
	jle	.L2
	leal	1(%ebx), %ecx
	movl	$1, %eax
	.p2align 4
	.p2align 3
.L3:
	movl	$2147483646, %esi
	movl	%esi, few.0(,%eax,4)
	incl	%eax
	cmpl	%ecx, %eax
	jne	.L3
.L2:
	leal	0(%ebp,%edx,4), %edx
	movl	%ebx, %ecx
	leal	1(%ebx), %edi
	.p2align 4
	.p2align 3
.L6:
	movl	0(%ebp), %eax
	cmpl	%eax, %ecx
	jl	.L4
	movl	%ebp, 4(%esp)
	xorl	%ebx, %ebx
	movl	%edx, 8(%esp)
	movl	%ecx, 12(%esp)
	.p2align 4
	.p2align 3
.L5:
	movl	ways.1(,%ebx,8), %edx
	movl	ways.1+4(,%ebx,8), %ecx
	addl	%edx, ways.1(,%eax,8)
	movl	few.0(,%ebx,4), %edx
	movl	few.0(,%eax,4), %ebp
	adcl	%ecx, ways.1+4(,%eax,8)
	leal	1(%edx), %esi
	cmpl	%ebp, %esi
	cmovg	%ebp, %esi
	incl	%ebx
	movl	%esi, few.0(,%eax,4)
	incl	%eax
	cmpl	%edi, %eax
	jne	.L5
	movl	4(%esp), %ebp
	movl	8(%esp), %edx
	movl	12(%esp), %ecx
.L4:
	addl	$4, %ebp
	cmpl	%edx, %ebp
	jne	.L6
	movl	few.0(,%ecx,4), %edx
	movl	40(%esp), %eax
	movl	%edx, (%eax)
	movl	ways.1(,%ecx,8), %eax
	movl	ways.1+4(,%ecx,8), %edx
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	change, .-change
	.p2align 4
	.type	brackets, @function
brackets:
	subl	$28, %esp
	cmpl	%edx, %eax
	movl	%ebx, 16(%esp)
	movl	%eax, %ebx
	movl	%esi, 20(%esp)
	movl	%edi, 24(%esp)
	je	.L16
	movl	$40, (%esp)
	movl	%edx, %esi
	call	putchar
	leal	(%ebx,%ebx,2), %eax
	leal	(%esi,%eax,4), %edi
	movl	%ebx, %eax
	movl	cut(,%edi,4), %edx
	call	brackets
	movl	cut(,%edi,4), %eax
	movl	%esi, %edx
	incl	%eax
	call	brackets
	movl	$41, (%esp)
	call	putchar
	movl	16(%esp), %ebx
	movl	20(%esp), %esi
	movl	24(%esp), %edi
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L16:
	addl	$65, %ebx
	movl	%ebx, (%esp)
	call	putchar
	movl	16(%esp), %ebx
	movl	20(%esp), %esi
	movl	24(%esp), %edi
	addl	$28, %esp
	ret
	.size	brackets, .-brackets
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	$6, %esi
	pushl	%ebx
	movl	$7, %ebx
	andl	$-16, %esp
	subl	$960, %esp
	movl	%esi, 64(%esp)
	movl	%ebx, 56(%esp)
	movl	%ecx, 52(%esp)
	.p2align 4
	.p2align 3
.L36:
	movl	52(%esp), %eax
	movl	64(%esp), %esi
	movl	pairs.8+4(,%eax,8), %ebx
	movl	pairs.8(,%eax,8), %eax
	movl	%ebx, 76(%esp)
	movl	56(%esp), %ebx
	movl	%eax, 68(%esp)
	movl	%esi, %eax
	sall	$6, %eax
	leal	length.3(%ebx,%eax), %edi
	.p2align 4
	.p2align 3
.L18:
	cmpl	%esi, 64(%esp)
	movl	%edi, %edx
	movl	%edi, 60(%esp)
	movl	%ebx, %eax
	movl	%ebx, %edi
	setne	72(%esp)
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L101:
	movl	76(%esp), %ebx
	movl	68(%esp), %ecx
	movzbl	(%ebx,%eax), %ebx
	cmpb	%bl, (%ecx,%esi)
	je	.L99
	movzbl	1(%edx), %ecx
	movzbl	64(%edx), %ebx
	cmpl	%ebx, %ecx
	cmovl	%ebx, %ecx
.L19:
	movb	%cl, (%edx)
	decl	%eax
	decl	%edx
	cmpl	$-1, %eax
	je	.L100
.L21:
	cmpl	%eax, %edi
	je	.L57
	cmpb	$0, 72(%esp)
	jne	.L101
.L57:
	xorl	%ecx, %ecx
	decl	%eax
	movb	%cl, (%edx)
	decl	%edx
	cmpl	$-1, %eax
	jne	.L21
.L100:
	movl	%edi, %ebx
	movl	60(%esp), %edi
	decl	%esi
	subl	$64, %edi
	cmpl	$-1, %esi
	jne	.L18
	movl	64(%esp), %ebx
	leal	80(%esp), %edi
	testl	%ebx, %ebx
	jle	.L23
	movl	56(%esp), %ecx
	testl	%ecx, %ecx
	jle	.L23
	movl	%edi, 72(%esp)
	xorl	%edx, %edx
	xorl	%eax, %eax
	jmp	.L26
	.p2align 4,,10
	.p2align 3
.L24:
	movl	%eax, %ebx
	movl	%esi, %edi
	sall	$6, %ebx
	movzbl	length.3(%ecx,%ebx), %ebx
	sall	$6, %edi
	cmpb	%bl, length.3(%edx,%edi)
	cmovnb	%esi, %eax
	cmovb	%ecx, %edx
	cmpl	%eax, 64(%esp)
	jle	.L96
.L102:
	cmpl	%edx, 56(%esp)
	jle	.L96
.L26:
	movl	68(%esp), %ebx
	leal	1(%eax), %esi
	movl	76(%esp), %edi
	leal	1(%edx), %ecx
	movzbl	(%ebx,%eax), %ebx
	cmpb	(%edi,%edx), %bl
	jne	.L24
	movl	72(%esp), %edi
	movl	%esi, %eax
	movl	%ecx, %edx
	cmpl	%eax, 64(%esp)
	movb	%bl, (%edi)
	leal	1(%edi), %ebx
	movl	%ebx, 72(%esp)
	jg	.L102
.L96:
	movl	72(%esp), %edi
.L23:
	movb	$0, (%edi)
	movzbl	length.3, %eax
	movl	%eax, 56(%esp)
	movl	76(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %edi
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L28:
	movl	%eax, 384(%esp,%eax,4)
	incl	%eax
	cmpl	%eax, %edi
	jge	.L28
	movl	68(%esp), %eax
	movzbl	(%eax), %ebx
	testb	%bl, %bl
	je	.L35
	movl	384(%esp), %esi
	leal	1(%edi), %eax
	movl	$1, %edx
	movl	%eax, 72(%esp)
	movl	%edi, 60(%esp)
	.p2align 4
	.p2align 3
.L34:
	movl	%edx, 384(%esp)
	movl	60(%esp), %eax
	testl	%eax, %eax
	je	.L32
	movl	%edx, 64(%esp)
	movl	%edx, %eax
	movl	$1, %ecx
	.p2align 4
	.p2align 3
.L33:
	movl	76(%esp), %edx
	movl	%esi, %edi
	movl	384(%esp,%ecx,4), %esi
	cmpb	%bl, -1(%edx,%ecx)
	setne	%dl
	movzbl	%dl, %edx
	addl	%edi, %edx
	cmpl	%eax, %esi
	movl	72(%esp), %edi
	cmovle	%esi, %eax
	incl	%eax
	cmpl	%eax, %edx
	cmovle	%edx, %eax
	movl	%eax, 384(%esp,%ecx,4)
	incl	%ecx
	cmpl	%edi, %ecx
	jne	.L33
	movl	64(%esp), %edx
.L32:
	movl	68(%esp), %edi
	leal	1(%edx), %eax
	movl	%edx, %esi
	movzbl	-1(%edi,%eax), %ebx
	testb	%bl, %bl
	je	.L103
	movl	%eax, %edx
	jmp	.L34
	.p2align 4,,10
	.p2align 3
.L99:
	movzbl	65(%edx), %ecx
	incb	%cl
	jmp	.L19
.L103:
	movl	60(%esp), %edi
.L35:
	movl	384(%esp,%edi,4), %eax
	leal	80(%esp), %ebx
	movl	%ebx, 20(%esp)
	movl	56(%esp), %esi
	movl	$.LC0, (%esp)
	movl	%eax, 12(%esp)
	movl	76(%esp), %eax
	movl	%esi, 16(%esp)
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	incl	52(%esp)
	movl	52(%esp), %eax
	cmpl	$6, %eax
	je	.L104
	movl	52(%esp), %ebx
	movl	pairs.8(,%ebx,8), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, 64(%esp)
	movl	pairs.8+4(,%ebx,8), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, 56(%esp)
	jmp	.L36
.L104:
	movl	$1, %edx
	movl	%edx, 72(%esp)
	.p2align 4
	.p2align 3
.L31:
	movl	72(%esp), %eax
	movl	$804, %ebx
	xorl	%edi, %edi
	movl	$1, %esi
	leal	-1(%eax), %edx
	movl	%edx, 60(%esp)
	.p2align 4
	.p2align 3
.L42:
	movl	%esi, 68(%esp)
	movl	items.7-8(,%esi,8), %eax
	movl	%eax, 76(%esp)
	negl	%eax
	leal	(%edi,%eax,4), %eax
	movl	%eax, 64(%esp)
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L38:
	movl	best.2(%edi,%eax,4), %ecx
	cmpl	%eax, 76(%esp)
	movl	%ecx, best.2(%ebx,%eax,4)
	jg	.L37
	movl	68(%esp), %esi
	movl	items.7-4(,%esi,8), %edx
	movl	64(%esp), %esi
	addl	best.2(%esi,%eax,4), %edx
	cmpl	%ecx, %edx
	cmovl	%ecx, %edx
	movl	%edx, best.2(%ebx,%eax,4)
.L37:
	movl	72(%esp), %ecx
	incl	%eax
	cmpl	%ecx, %eax
	jne	.L38
	movl	68(%esp), %esi
	addl	$804, %edi
	addl	$804, %ebx
	incl	%esi
	cmpl	$11, %esi
	jne	.L42
	movl	60(%esp), %edx
	xorl	%edi, %edi
	movl	$10, %ecx
	movl	$40, %eax
	movl	%edx, 76(%esp)
	movl	%edx, %ebx
	.p2align 4
	.p2align 3
.L39:
	addl	%ecx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%ecx,%eax,8), %esi
	decl	%ecx
	leal	0(,%ecx,4), %eax
	addl	%ebx, %esi
	leal	(%eax,%ecx), %edx
	leal	(%edx,%edx,4), %edx
	leal	(%ecx,%edx,8), %edx
	addl	%ebx, %edx
	movl	best.2(,%edx,4), %edx
	cmpl	%edx, best.2(,%esi,4)
	je	.L40
	movl	items.7(,%ecx,8), %esi
	movl	$1, %edx
	sall	%cl, %edx
	orl	%edx, %edi
	subl	%esi, %ebx
.L40:
	testl	%ecx, %ecx
	jne	.L39
	movl	%edi, 12(%esp)
	movl	72(%esp), %esi
	movl	76(%esp), %edx
	movl	best.2+8036(,%esi,4), %eax
	addl	$40, %esi
	movl	%edx, 4(%esp)
	movl	$.LC1, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	cmpl	$241, %esi
	movl	%esi, 72(%esp)
	jne	.L31
	movl	$5, %ebx
	movl	%ebx, 32(%esp)
	movl	$7, %ebx
	jmp	.L41
.L43:
	movl	$.LC4, (%esp)
	leal	4(%ebx,%ebx,2), %ebx
	call	puts
	decl	32(%esp)
	je	.L105
.L41:
	leal	144(%esp), %eax
	movl	%ebx, %ecx
	movl	%eax, (%esp)
	movl	$8, %edx
	movl	$coins.6, %eax
	call	change
	movl	%ebx, %ecx
	movl	%eax, %esi
	movl	%edx, %edi
	leal	384(%esp), %eax
	movl	$3, %edx
	movl	%eax, (%esp)
	movl	$odd_coins.5, %eax
	call	change
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 20(%esp)
	movl	%eax, 72(%esp)
	movl	144(%esp), %eax
	movl	%edx, 24(%esp)
	movl	%edx, 76(%esp)
	movl	%eax, 16(%esp)
	call	printf
	movl	76(%esp), %edx
	movl	72(%esp), %ecx
	orl	%ecx, %edx
	je	.L43
	movl	$.LC3, (%esp)
	movl	384(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L43
.L105:
	xorl	%edx, %edx
	xorl	%eax, %eax
.L44:
	movl	%edx, 384(%esp,%eax)
	movl	%edx, 388(%esp,%eax)
	addl	$8, %eax
	cmpl	$576, %eax
	jb	.L44
	movl	$cut+8, %ecx
	movl	$1, %edx
	leal	436(%esp), %ebx
	.p2align 4
	.p2align 3
.L50:
	movl	%edx, 68(%esp)
	leal	384(%esp), %eax
	movl	%ebx, %edi
	movl	%eax, 64(%esp)
	xorl	%eax, %eax
	movl	%ecx, 52(%esp)
	movl	%ebx, 44(%esp)
	movl	%ecx, 40(%esp)
	movl	%edx, 36(%esp)
	.p2align 4
	.p2align 3
.L49:
	movl	$2147483647, -48(%edi)
	movl	68(%esp), %esi
	cmpl	%esi, %eax
	jge	.L46
	movl	sizes.4(,%eax,4), %ebx
	movl	$2147483647, %ecx
	movl	%eax, %edx
	movl	%ecx, 76(%esp)
	movl	sizes.4+4(,%esi,4), %esi
	movl	%edi, 72(%esp)
	movl	%eax, 48(%esp)
	movl	%ebx, 60(%esp)
	movl	%edi, %ebx
	movl	%esi, 56(%esp)
	jmp	.L48
	.p2align 4,,10
	.p2align 3
.L106:
	movl	72(%esp), %eax
	movl	%esi, %edx
	movl	-48(%eax), %eax
	movl	%eax, 76(%esp)
.L48:
	movl	64(%esp), %ecx
	leal	1(%edx), %esi
	movl	(%ebx), %eax
	movl	(%ecx,%edx,4), %edi
	movl	60(%esp), %ecx
	addl	%edi, %eax
	movl	sizes.4+4(,%edx,4), %edi
	imull	%edi, %ecx
	movl	56(%esp), %edi
	imull	%edi, %ecx
	movl	76(%esp), %edi
	addl	%ecx, %eax
	cmpl	%edi, %eax
	jge	.L47
	movl	72(%esp), %edi
	movl	%eax, -48(%edi)
	movl	52(%esp), %eax
	movl	%edx, -4(%eax)
.L47:
	movl	68(%esp), %eax
	addl	$48, %ebx
	cmpl	%eax, %esi
	jne	.L106
	movl	72(%esp), %edi
	movl	48(%esp), %eax
.L46:
	incl	68(%esp)
	incl	%eax
	addl	$52, 52(%esp)
	addl	$52, %edi
	addl	$48, 64(%esp)
	movl	68(%esp), %esi
	cmpl	$9, %esi
	jne	.L49
	movl	36(%esp), %edx
	movl	44(%esp), %ebx
	movl	40(%esp), %ecx
	incl	%edx
	addl	$4, %ebx
	addl	$4, %ecx
	cmpl	$9, %edx
	jne	.L50
	movl	416(%esp), %eax
	movl	$1126548799, %esi
	movl	$-1431655765, %edi
	movl	$.LC5, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$8, %edx
	xorl	%eax, %eax
	call	brackets
	movl	32(%esp), %ebx
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L51:
	movl	%ebx, %eax
	mull	%esi
	movl	%edx, %eax
	andl	$-16, %edx
	shrl	$4, %eax
	subl	%eax, %edx
	leal	(%eax,%edx,4), %eax
	movl	%ebx, %edx
	subl	%eax, %edx
	movl	%ecx, %eax
	movl	%edx, 76(%esp)
	mull	%edi
	addl	$37, %ebx
	movl	76(%esp), %eax
	shrl	%edx
	addl	%eax, %edx
	movl	%edx, 144(%esp,%ecx,4)
	incl	%ecx
	cmpl	$60, %ecx
	jne	.L51
	leal	144(%esp), %edi
	xorl	%esi, %esi
	.p2align 4
	.p2align 3
.L52:
	movl	(%edi), %ebx
	movl	%esi, %edx
	xorl	%ecx, %ecx
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L54:
	leal	(%edx,%ecx), %eax
	sarl	%eax
	cmpl	%ebx, 384(%esp,%eax,4)
	jl	.L107
	movl	%eax, %edx
.L53:
	cmpl	%ecx, %edx
	jg	.L54
	movl	%ebx, 384(%esp,%ecx,4)
	xorl	%eax, %eax
	cmpl	%esi, %ecx
	sete	%al
	addl	$4, %edi
	addl	%eax, %esi
	leal	384(%esp), %eax
	cmpl	%edi, %eax
	jne	.L52
	movl	%esi, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	leal	-12(%ebp), %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L107:
	leal	1(%eax), %ecx
	jmp	.L53
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
