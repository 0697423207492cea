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
	testl	%eax, %eax
	je	.L4
	subl	$44, %esp
	movl	%ebx, 32(%esp)
	movl	%esi, 36(%esp)
	movl	%edi, 40(%esp)
	movl	%eax, %ebx
	movl	%edx, %esi
	cmpl	$3, %edx
	jg	.L1
	leal	1(%edx), %edi
	movswl	nodes+6(,%eax,8), %eax
	movl	%edi, %edx
	call	print
	movsbl	nodes+2(,%ebx,8), %eax
	movl	%eax, 16(%esp)
	movswl	nodes(,%ebx,8), %eax
	movl	%eax, 12(%esp)
	movl	$.LC0, 8(%esp)
	sall	$2, %esi
	movl	%esi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movswl	nodes+4(,%ebx,8), %eax
	movl	%edi, %edx
	call	print
.L1:
	movl	32(%esp), %ebx
	movl	36(%esp), %esi
	movl	40(%esp), %edi
	addl	$44, %esp
	ret
.L4:
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
	subl	$28, %esp
	movl	%ebx, 12(%esp)
	movl	%esi, 16(%esp)
	movl	%edi, 20(%esp)
	movl	%ebp, 24(%esp)
	movl	%eax, %ebx
	testl	%eax, %eax
	je	.L10
	movl	%edx, %esi
	movl	%ecx, %edi
	movswl	nodes(,%eax,8), %ebp
	cmpl	%edx, %ebp
	jle	.L13
	cmpl	%ecx, %ebp
	jge	.L13
	call	balance
	incl	%eax
	cmpl	$2, %eax
	.p2align 4,,2
	ja	.L14
	movswl	nodes+4(,%ebx,8), %eax
	movl	%ebp, %ecx
	movl	%esi, %edx
	call	check
	movl	%eax, %esi
	movswl	nodes+6(,%ebx,8), %eax
	movl	%edi, %ecx
	movl	%ebp, %edx
	call	check
	leal	1(%esi,%eax), %eax
.L10:
	movl	12(%esp), %ebx
	movl	16(%esp), %esi
	movl	20(%esp), %edi
	movl	24(%esp), %ebp
	addl	$28, %esp
	ret
.L13:
	movl	$1000, %eax
	jmp	.L10
.L14:
	movl	$1000, %eax
	jmp	.L10
	.size	check, .-check
	.type	update, @function
update:
	movswl	nodes+4(,%eax,8), %ecx
	testl	%ecx, %ecx
	je	.L17
	movsbl	nodes+2(,%ecx,8), %ecx
.L17:
	movswl	nodes+6(,%eax,8), %edx
	testl	%edx, %edx
	je	.L18
	movsbl	nodes+2(,%edx,8), %edx
.L18:
	cmpl	%ecx, %edx
	cmovl	%ecx, %edx
	incb	%dl
	movb	%dl, nodes+2(,%eax,8)
	ret
	.size	update, .-update
	.type	rotate, @function
rotate:
	subl	$12, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	testl	%edx, %edx
	sete	%cl
	movzbl	%cl, %ebx
	movl	$nodes, %ecx
	leal	(%ebx,%eax,4), %esi
	movswl	4(%ecx,%esi,2), %ebx
	leal	(%edx,%ebx,4), %edx
	movswl	4(%ecx,%edx,2), %edi
	movw	%di, 4(%ecx,%esi,2)
	movw	%ax, 4(%ecx,%edx,2)
	call	update
	movl	%ebx, %eax
	call	update
	movl	%ebx, %eax
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
	.size	rotate, .-rotate
	.type	settle, @function
settle:
	subl	$16, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	movl	%ebp, 12(%esp)
	movl	%eax, %ebx
	call	update
	movl	%ebx, %eax
	call	balance
	movl	%eax, %esi
	leal	1(%eax), %eax
	cmpl	$2, %eax
	jbe	.L25
	testl	%esi, %esi
	setg	%al
	movzbl	%al, %edi
	leal	(%edi,%ebx,4), %eax
	movswl	nodes+4(%eax,%eax), %ebp
	movl	%ebp, %eax
	call	balance
	movl	%eax, %edx
	testl	%esi, %esi
	setle	%al
	movzbl	%al, %eax
	leal	-1(%eax,%eax), %eax
	cmpl	%eax, %edx
	je	.L28
.L24:
	testl	%esi, %esi
	setle	%dl
	movzbl	%dl, %edx
	movl	%ebx, %eax
	call	rotate
.L21:
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	movl	12(%esp), %ebp
	addl	$16, %esp
	ret
.L28:
	movl	%edi, %edx
	movl	%ebp, %eax
	call	rotate
	movl	%eax, %edx
	leal	(%edi,%ebx,4), %eax
	movw	%dx, nodes+4(%eax,%eax)
	jmp	.L24
.L25:
	movl	%ebx, %eax
	jmp	.L21
	.size	settle, .-settle
	.type	insert, @function
insert:
	testl	%eax, %eax
	je	.L38
	subl	$12, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	movl	%eax, %ebx
	movswl	nodes(,%eax,8), %eax
	cmpl	%edx, %eax
	jne	.L39
.L34:
	movl	%ebx, %eax
	call	settle
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
.L38:
	movl	spare, %eax
	testl	%eax, %eax
	jne	.L31
	movl	used, %eax
	incl	%eax
	movl	%eax, used
	je	.L31
.L32:
	movl	$0, nodes(,%eax,8)
	movl	$0, nodes+4(,%eax,8)
	movw	%dx, nodes(,%eax,8)
	movb	$1, nodes+2(,%eax,8)
	ret
.L31:
	movswl	nodes+4(,%eax,8), %ecx
	movl	%ecx, spare
	jmp	.L32
.L39:
	setl	%al
	movzbl	%al, %eax
	movl	$nodes, %esi
	leal	(%eax,%ebx,4), %edi
	movswl	4(%esi,%edi,2), %eax
	call	insert
	movw	%ax, 4(%esi,%edi,2)
	jmp	.L34
	.size	insert, .-insert
	.type	erase, @function
erase:
	subl	$12, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	movl	%eax, %ebx
	testl	%eax, %eax
	je	.L40
	movswl	nodes(,%eax,8), %eax
	cmpl	%edx, %eax
	jne	.L51
	movswl	nodes+4(,%ebx,8), %eax
	testl	%eax, %eax
	je	.L43
	movswl	nodes+6(,%ebx,8), %esi
	testl	%esi, %esi
	je	.L43
	movswl	nodes+4(,%esi,8), %eax
	testl	%eax, %eax
	je	.L48
	movl	$nodes, %ecx
.L46:
	movl	%eax, %edx
	movswl	4(%ecx,%eax,8), %eax
	testl	%eax, %eax
	jne	.L46
.L45:
	movswl	nodes(,%edx,8), %edx
	movw	%dx, nodes(,%ebx,8)
	movl	%esi, %eax
	call	erase
	movw	%ax, nodes+6(,%ebx,8)
	movl	%ebx, %eax
	call	settle
	jmp	.L40
.L51:
	setl	%al
	movzbl	%al, %eax
	movl	$nodes, %esi
	leal	(%eax,%ebx,4), %edi
	movswl	4(%esi,%edi,2), %eax
	call	erase
	movw	%ax, 4(%esi,%edi,2)
	movl	%ebx, %eax
	call	settle
	jmp	.L40
.L43:
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	leal	(%eax,%ebx,4), %eax
	movswl	nodes+4(%eax,%eax), %eax
	movl	spare, %edi
	movw	%di, nodes+4(,%ebx,8)
	movl	%ebx, spare
.L40:
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
.L48:
	movl	%esi, %edx
	jmp	.L45
	.size	erase, .-erase
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"200 in order: height %d, bad %d\n"
	.align 4
.LC3:
	.string	"%4d: %3d keys, height %d, root %d\n"
	.section	.rodata.str1.1
.LC4:
	.string	"used %d, bad %d\n"
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
	subl	$48, %esp
	movl	$1, %esi
	movl	$0, 44(%esp)
	movl	$0, %ebx
	movl	$1717986919, %edi
	jmp	.L54
.L53:
	incl	%esi
	cmpl	$201, %esi
	je	.L69
.L54:
	movl	%esi, %edx
	movl	%ebx, %eax
	call	insert
	movl	%eax, %ebx
	movl	%esi, %eax
	imull	%edi
	sarl	$2, %edx
	movl	%esi, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	addl	%eax, %eax
	cmpl	%eax, %esi
	jne	.L53
	movl	$1000, %ecx
	movl	$-1, %edx
	movl	%ebx, %eax
	call	check
	cmpl	%esi, %eax
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 44(%esp)
	jmp	.L53
.L69:
	movl	%ebx, %eax
	testl	%ebx, %ebx
	je	.L55
	movsbl	nodes+2(,%ebx,8), %eax
.L55:
	movl	44(%esp), %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$0, %edx
	movl	%ebx, %eax
	call	print
	movl	$0, %esi
	movl	$1, %edi
	jmp	.L60
.L56:
	movl	%ebx, %eax
	call	erase
	movl	%eax, %ebx
.L57:
	movl	$1717986919, %eax
	imull	%esi
	sarl	$3, %edx
	movl	%esi, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	sall	$2, %eax
	movl	%esi, %edx
	subl	%eax, %edx
	cmpl	$19, %edx
	je	.L70
.L58:
	incl	%esi
	cmpl	$2000, %esi
	je	.L71
.L60:
	imull	$69069, %edi, %edi
	incl	%edi
	movl	%edi, %edx
	shrl	$20, %edx
	movzbl	%dl, %edx
	testl	$524288, %edi
	je	.L56
	movl	%ebx, %eax
	call	insert
	movl	%eax, %ebx
	jmp	.L57
.L70:
	movl	$1000, %ecx
	movl	$-1, %edx
	movl	%ebx, %eax
	call	check
	movl	%eax, %ecx
	cmpl	$999, %eax
	setg	%al
	movzbl	%al, %eax
	addl	%eax, 44(%esp)
	movl	$1374389535, %eax
	imull	%esi
	sarl	$6, %edx
	movl	%esi, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$3, %eax
	movl	%esi, %edx
	subl	%eax, %edx
	cmpl	$199, %edx
	jne	.L58
	movswl	nodes(,%ebx,8), %edx
	movl	%ebx, %eax
	testl	%ebx, %ebx
	je	.L59
	movsbl	nodes+2(,%ebx,8), %eax
.L59:
	movl	%edx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	%ecx, 8(%esp)
	leal	1(%esi), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	jmp	.L58
.L71:
	movl	$0, %edx
	movl	%ebx, %eax
	call	print
	testl	%ebx, %ebx
	je	.L61
	movl	%ebx, %eax
.L62:
	movswl	nodes(,%eax,8), %edx
	call	erase
	testl	%eax, %eax
	jne	.L62
.L61:
	movl	44(%esp), %ebx
	movl	%ebx, 8(%esp)
	movl	used, %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	%ebx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
