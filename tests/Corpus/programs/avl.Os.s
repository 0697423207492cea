	.file	"avl.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	"%*s%d (%d)\n"
	.text
	.type	print, @function
print:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%eax, %ebx
.L4:
	testl	%ebx, %ebx
	je	.L1
	cmpl	$3, %esi
	jg	.L1
	movswl	nodes+6(,%ebx,8), %eax
	incl	%esi
	movl	%esi, %edx
	call	print
	movsbl	nodes+2(,%ebx,8), %eax
	subl	$12, %esp
	pushl	%eax
	movswl	nodes(,%ebx,8), %eax
	pushl	%eax
	pushl	$.LC0
	leal	-4(,%esi,4), %eax
	pushl	%eax
	pushl	$.LC1
	call	printf
	movswl	nodes+4(,%ebx,8), %ebx
	addl	$32, %esp
	jmp	.L4
.L1:
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	print, .-print
	.type	balance, @function
balance:
	movswl	nodes+6(,%eax,8), %edx
	testl	%edx, %edx
	je	.L8
	movsbl	nodes+2(,%edx,8), %edx
.L8:
	movswl	nodes+4(,%eax,8), %ecx
	testl	%ecx, %ecx
	je	.L9
	movsbl	nodes+2(,%ecx,8), %ecx
.L9:
	movl	%edx, %eax
	subl	%ecx, %eax
	ret
	.size	balance, .-balance
	.type	check, @function
check:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%ecx, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$28, %esp
.L18:
	movl	%edx, -28(%ebp)
	testl	%ebx, %ebx
	je	.L17
	movl	%ebx, %eax
	call	balance
	movswl	nodes(,%ebx,8), %ecx
	movl	-28(%ebp), %edx
	cmpl	%edx, %ecx
	jle	.L20
	cmpl	%edi, %ecx
	jge	.L20
	incl	%eax
	cmpl	$2, %eax
	ja	.L20
	movl	%ecx, -28(%ebp)
	movswl	nodes+4(,%ebx,8), %eax
	call	check
	movswl	nodes+6(,%ebx,8), %ebx
	movl	-28(%ebp), %edx
	leal	1(%esi,%eax), %esi
	jmp	.L18
.L20:
	movl	$1000, %ebx
.L17:
	leal	(%ebx,%esi), %eax
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	check, .-check
	.type	update, @function
update:
	movswl	nodes+4(,%eax,8), %ecx
	testl	%ecx, %ecx
	je	.L26
	movsbl	nodes+2(,%ecx,8), %ecx
.L26:
	movswl	nodes+6(,%eax,8), %edx
	testl	%edx, %edx
	je	.L27
	movsbl	nodes+2(,%edx,8), %edx
.L27:
	cmpl	%ecx, %edx
	cmovl	%ecx, %edx
	incb	%dl
	movb	%dl, nodes+2(,%eax,8)
	ret
	.size	update, .-update
	.type	rotate, @function
rotate:
	pushl	%ebp
	movl	$nodes, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%edx, %ebx
	xorl	$1, %ebx
	subl	$12, %esp
	leal	(%ebx,%eax,4), %esi
	movswl	4(%ecx,%esi,2), %ebx
	leal	(%edx,%ebx,4), %edx
	movswl	4(%ecx,%edx,2), %edi
	movw	%di, 4(%ecx,%esi,2)
	movw	%ax, 4(%ecx,%edx,2)
	call	update
	movl	%ebx, %eax
	call	update
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	rotate, .-rotate
	.type	settle, @function
settle:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$28, %esp
	call	update
	call	balance
	movl	%eax, %esi
	incl	%eax
	cmpl	$2, %eax
	jbe	.L37
	xorl	%edx, %edx
	testl	%esi, %esi
	setg	%dl
	movl	%edx, -32(%ebp)
	leal	(%edx,%ebx,4), %edi
	movswl	nodes+4(%edi,%edi), %eax
	movl	%eax, -28(%ebp)
	call	balance
	movl	-32(%ebp), %edx
	movl	%eax, %ecx
	xorl	%eax, %eax
	testl	%esi, %esi
	setle	%al
	leal	-1(%eax,%eax), %eax
	cmpl	%eax, %ecx
	jne	.L39
	movl	-28(%ebp), %eax
	call	rotate
	movw	%ax, nodes+4(%edi,%edi)
.L39:
	xorl	%edx, %edx
	testl	%esi, %esi
	setle	%dl
	addl	$28, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	jmp	rotate
.L37:
	addl	$28, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	settle, .-settle
	.type	insert, @function
insert:
	testl	%eax, %eax
	jne	.L43
	movl	spare, %eax
	testl	%eax, %eax
	jne	.L44
	movl	used, %eax
	incl	%eax
	movl	%eax, used
	jne	.L45
.L44:
	movswl	nodes+4(,%eax,8), %ecx
	movl	%ecx, spare
	jmp	.L45
.L43:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	movswl	nodes(,%eax,8), %eax
	cmpl	%edx, %eax
	je	.L47
	setl	%al
	movzbl	%al, %eax
	leal	(%eax,%ebx,4), %esi
	movswl	nodes+4(%esi,%esi), %eax
	call	insert
	movw	%ax, nodes+4(%esi,%esi)
.L47:
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	jmp	settle
.L45:
	xorl	%ecx, %ecx
	movl	%ecx, nodes(,%eax,8)
	movl	%ecx, nodes+4(,%eax,8)
	movw	%dx, nodes(,%eax,8)
	movb	$1, nodes+2(,%eax,8)
	ret
	.size	insert, .-insert
	.type	erase, @function
erase:
	pushl	%ebp
	testl	%eax, %eax
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	je	.L52
	movswl	nodes(,%eax,8), %eax
	cmpl	%edx, %eax
	je	.L53
	setl	%al
	movzbl	%al, %eax
	leal	(%eax,%ebx,4), %esi
	movswl	nodes+4(%esi,%esi), %eax
	call	erase
	movw	%ax, nodes+4(%esi,%esi)
	jmp	.L66
.L53:
	movswl	nodes+4(,%ebx,8), %ecx
	testl	%ecx, %ecx
	je	.L54
	movswl	nodes+6(,%ebx,8), %eax
	testl	%eax, %eax
	movl	%eax, %edx
	jne	.L56
.L54:
	xorl	%eax, %eax
	testl	%ecx, %ecx
	movl	spare, %edx
	movl	%ebx, spare
	sete	%al
	leal	(%eax,%ebx,4), %eax
	movswl	nodes+4(%eax,%eax), %eax
	movw	%dx, nodes+4(,%ebx,8)
	movl	%eax, %ebx
	jmp	.L52
.L56:
	movswl	nodes+4(,%edx,8), %ecx
	testl	%ecx, %ecx
	je	.L67
	movl	%ecx, %edx
	jmp	.L56
.L67:
	movswl	nodes(,%edx,8), %edx
	movw	%dx, nodes(,%ebx,8)
	call	erase
	movw	%ax, nodes+6(,%ebx,8)
.L66:
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	jmp	settle
.L52:
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	erase, .-erase
	.section	.rodata.str1.1
.LC2:
	.string	"200 in order: height %d, bad %d\n"
.LC3:
	.string	"%4d: %3d keys, height %d, root %d\n"
.LC4:
	.string	"used %d, bad %d\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	$1, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$24, %esp
.L70:
	movl	%edi, %edx
	movl	%ebx, %eax
	call	insert
	movl	$10, %ecx
	movl	%eax, %ebx
	movl	%edi, %eax
	cltd
	idivl	%ecx
	testl	%edx, %edx
	jne	.L69
	orl	$-1, %edx
	movl	$1000, %ecx
	movl	%ebx, %eax
	call	check
	cmpl	%edi, %eax
	setne	%al
	movzbl	%al, %eax
	addl	%eax, %esi
.L69:
	incl	%edi
	cmpl	$201, %edi
	jne	.L70
	xorl	%eax, %eax
	testl	%ebx, %ebx
	je	.L71
	movsbl	nodes+2(,%ebx,8), %eax
.L71:
	pushl	%edx
	movl	$1, %edi
	pushl	%esi
	pushl	%eax
	pushl	$.LC2
	call	printf
	xorl	%edx, %edx
	movl	%ebx, %eax
	call	print
	xorl	%ecx, %ecx
	addl	$16, %esp
	movl	%ecx, -28(%ebp)
.L77:
	imull	$69069, %edi, %edi
	movl	%ebx, %eax
	incl	%edi
	movl	%edi, %edx
	shrl	$20, %edx
	btl	$19, %edi
	movzbl	%dl, %edx
	jnc	.L72
	call	insert
	jmp	.L87
.L72:
	call	erase
.L87:
	movl	%eax, %ebx
	movl	-28(%ebp), %eax
	movl	$20, %ecx
	cltd
	idivl	%ecx
	cmpl	$19, %edx
	jne	.L74
	orl	$-1, %edx
	movl	$1000, %ecx
	movl	%ebx, %eax
	call	check
	movl	$200, %ecx
	movl	%eax, -32(%ebp)
	movl	-28(%ebp), %eax
	cltd
	idivl	%ecx
	cmpl	$199, %edx
	jne	.L75
	xorl	%eax, %eax
	testl	%ebx, %ebx
	movswl	nodes(,%ebx,8), %edx
	je	.L76
	movsbl	nodes+2(,%ebx,8), %eax
.L76:
	subl	$12, %esp
	pushl	%edx
	pushl	%eax
	movl	-28(%ebp), %eax
	pushl	-32(%ebp)
	incl	%eax
	pushl	%eax
	pushl	$.LC3
	call	printf
	addl	$32, %esp
.L75:
	xorl	%eax, %eax
	cmpl	$999, -32(%ebp)
	setg	%al
	addl	%eax, %esi
.L74:
	incl	-28(%ebp)
	cmpl	$2000, -28(%ebp)
	jne	.L77
	xorl	%edx, %edx
	movl	%ebx, %eax
	call	print
.L78:
	testl	%ebx, %ebx
	je	.L88
	movswl	nodes(,%ebx,8), %edx
	movl	%ebx, %eax
	call	erase
	movl	%eax, %ebx
	jmp	.L78
.L88:
	pushl	%eax
	pushl	%esi
	pushl	used
	pushl	$.LC4
	call	printf
	leal	-16(%ebp), %esp
	movl	%esi, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.local	spare
	.comm	spare,4,4
	.local	used
	.comm	used,4,4
	.local	nodes
	.comm	nodes,2408,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
