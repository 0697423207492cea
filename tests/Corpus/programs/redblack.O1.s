	.file	"redblack.c"
	.text
	.type	red, @function
red:
	testl	%eax, %eax
	je	.L3
	movl	(%eax), %eax
	andl	$1, %eax
	ret
.L3:
	movl	$0, %eax
	ret
	.size	red, .-red
	.type	black_height, @function
black_height:
	testl	%eax, %eax
	je	.L7
	subl	$28, %esp
	movl	%ebx, 12(%esp)
	movl	%esi, 16(%esp)
	movl	%edi, 20(%esp)
	movl	%ebp, 24(%esp)
	movl	%eax, %ebx
	movl	4(%eax), %edi
	movl	%edi, %eax
	call	black_height
	movl	%eax, %esi
	movl	8(%ebx), %ebp
	movl	%ebp, %eax
	call	black_height
	cmpl	%eax, %esi
	jne	.L8
	movl	%esi, %eax
	shrl	$31, %eax
	testb	%al, %al
	jne	.L8
	movl	%ebx, %eax
	call	red
	movl	%eax, %ebx
	testl	%eax, %eax
	je	.L6
	movl	%edi, %eax
	call	red
	testl	%eax, %eax
	jne	.L9
	movl	%ebp, %eax
	call	red
	testl	%eax, %eax
	.p2align 4,,2
	jne	.L10
.L6:
	testl	%ebx, %ebx
	sete	%al
	movzbl	%al, %eax
	addl	%esi, %eax
.L4:
	movl	12(%esp), %ebx
	movl	16(%esp), %esi
	movl	20(%esp), %edi
	movl	24(%esp), %ebp
	addl	$28, %esp
	ret
.L7:
	movl	$1, %eax
	ret
.L8:
	movl	$-1, %eax
	jmp	.L4
.L9:
	movl	$-1, %eax
	jmp	.L4
.L10:
	movl	$-1, %eax
	jmp	.L4
	.size	black_height, .-black_height
	.type	clear, @function
clear:
	testl	%eax, %eax
	je	.L18
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	%eax, %ebx
	movl	4(%eax), %eax
	call	clear
	movl	8(%ebx), %eax
	call	clear
	movl	%ebx, (%esp)
	call	free
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
.L18:
	ret
	.size	clear, .-clear
	.type	rotate, @function
rotate:
	subl	$12, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	movl	%edx, %esi
	testl	%edx, %edx
	sete	%bl
	movzbl	%bl, %ebx
	movl	4(%eax,%ebx,4), %edx
	movl	(%eax), %ecx
	andl	$-2, %ecx
	incl	rotations
	movl	4(%edx,%esi,4), %edi
	movl	%edi, 4(%eax,%ebx,4)
	testl	%edi, %edi
	je	.L22
	movl	(%edi), %ebx
	andl	$1, %ebx
	orl	%eax, %ebx
	movl	%ebx, (%edi)
.L22:
	movl	(%edx), %ebx
	andl	$1, %ebx
	orl	%ecx, %ebx
	movl	%ebx, (%edx)
	testl	%ecx, %ecx
	je	.L23
	cmpl	%eax, 8(%ecx)
	sete	%bl
	movzbl	%bl, %ebx
	movl	%edx, 4(%ecx,%ebx,4)
.L24:
	movl	%eax, 4(%edx,%esi,4)
	movl	(%eax), %ecx
	andl	$1, %ecx
	orl	%ecx, %edx
	movl	%edx, (%eax)
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
.L23:
	movl	%edx, root
	jmp	.L24
	.size	rotate, .-rotate
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%d tries: %d keys, black height %d, %ld rotations, root %d\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%d%c "
.LC2:
	.string	"\nwalked %d, sum %ld, bad %d\n"
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
	subl	$64, %esp
	movl	$0, 56(%esp)
	movl	$0, 36(%esp)
	movl	$0, 40(%esp)
	movl	$99, 44(%esp)
	jmp	.L39
.L72:
	movl	56(%esp), %eax
	leal	(%eax,%eax,2), %esi
	jmp	.L28
.L54:
	movl	%eax, %ebx
.L31:
	movl	12(%ebx), %eax
	cmpl	%eax, %esi
	je	.L53
	setg	%dl
	movzbl	%dl, %eax
	movl	4(%ebx,%eax,4), %eax
	testl	%eax, %eax
	jne	.L54
	movzbl	%dl, %edx
	leal	4(%ebx,%edx,4), %eax
	movl	%eax, 60(%esp)
.L29:
	movl	$16, 4(%esp)
	movl	$1, (%esp)
	call	calloc
	movl	%eax, %edi
	movl	%esi, 12(%eax)
	orl	$1, %ebx
	movl	%ebx, (%eax)
	movl	60(%esp), %eax
	movl	%edi, (%eax)
	jmp	.L32
.L68:
	movl	%esi, (%ebx)
	movl	52(%esp), %eax
	andl	$-2, (%eax)
	orl	$1, (%esi)
	movl	%esi, %edi
	jmp	.L32
.L35:
	andl	$-2, (%ebx)
	orl	$1, (%esi)
	movl	60(%esp), %edx
	movl	%esi, %eax
	call	rotate
.L32:
	movl	(%edi), %ebx
	andl	$-2, %ebx
	movl	%ebx, %eax
	call	red
	testl	%eax, %eax
	je	.L67
	movl	(%ebx), %esi
	andl	$-2, %esi
	movl	8(%esi), %eax
	movl	%eax, 48(%esp)
	cmpl	%ebx, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 60(%esp)
	movl	4(%esi,%eax,4), %eax
	movl	%eax, 52(%esp)
	call	red
	testl	%eax, %eax
	jne	.L68
	movl	60(%esp), %eax
	cmpl	%edi, 4(%ebx,%eax,4)
	jne	.L35
	cmpl	%ebx, 48(%esp)
	sete	%dl
	movzbl	%dl, %edx
	movl	%ebx, %eax
	call	rotate
	movl	(%ebx), %eax
	movl	%ebx, %edi
	andl	$-2, %eax
	movl	%eax, %ebx
	jmp	.L35
.L67:
	movl	root, %eax
	andl	$-2, (%eax)
	movl	$1, %eax
.L30:
	addl	%eax, 40(%esp)
	movl	$1717986919, %edx
	movl	56(%esp), %eax
	imull	%edx
	sarl	$2, %edx
	movl	56(%esp), %ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	cmpl	$9, %ecx
	je	.L69
.L37:
	movl	$1374389535, %edx
	movl	56(%esp), %eax
	imull	%edx
	sarl	$5, %edx
	movl	56(%esp), %ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %ecx
	cmpl	$99, %ecx
	je	.L70
.L38:
	incl	56(%esp)
	movl	56(%esp), %eax
	cmpl	$600, %eax
	je	.L71
.L39:
	movl	44(%esp), %eax
	movl	%eax, %edx
	sall	$13, %edx
	xorl	%eax, %edx
	movl	%edx, %eax
	shrl	$17, %eax
	xorl	%edx, %eax
	movl	%eax, %edx
	sall	$5, %edx
	xorl	%eax, %edx
	movl	%edx, 44(%esp)
	cmpl	$199, 56(%esp)
	jle	.L72
	movl	$274877907, %eax
	movl	44(%esp), %edi
	mull	%edi
	movl	%edx, %esi
	shrl	$7, %esi
	imull	$2000, %esi, %eax
	subl	%eax, %edi
	movl	%edi, %esi
.L28:
	movl	root, %ebx
	testl	%ebx, %ebx
	jne	.L31
	movl	$root, 60(%esp)
	jmp	.L29
.L53:
	movl	$0, %eax
	jmp	.L30
.L69:
	movl	root, %eax
	call	black_height
	shrl	$31, %eax
	addl	%eax, 36(%esp)
	jmp	.L37
.L70:
	movl	root, %eax
	movl	12(%eax), %ebx
	call	black_height
	movl	%ebx, 20(%esp)
	movl	rotations, %edx
	movl	%edx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	56(%esp), %eax
	incl	%eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	jmp	.L38
.L71:
	movl	root, %eax
.L40:
	movl	%eax, %ebx
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.L40
	movl	$1, 56(%esp)
	movl	$0, %esi
	movl	$-1, %eax
	jmp	.L48
.L43:
	movl	(%ebx), %edx
	movl	%edx, %eax
	andl	$-2, %eax
	movl	%ebx, %ecx
	movl	%eax, %ebx
	cmpl	$1, %edx
	jbe	.L46
	cmpl	8(%eax), %ecx
	je	.L43
	jmp	.L45
.L46:
	testl	%eax, %eax
	.p2align 4,,6
	je	.L47
	incl	56(%esp)
	.p2align 4,,5
	jmp	.L51
.L41:
	movl	60(%esp), %eax
	leal	(%edi,%eax,2), %ecx
	movl	$-2043174237, %eax
	imull	%ecx
	leal	(%edx,%ecx), %esi
	sarl	$19, %esi
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %esi
	imull	$1000003, %esi, %eax
	subl	%eax, %ecx
	movl	%ecx, %esi
	movl	56(%esp), %edi
	movl	$1717986919, %eax
	movl	52(%esp), %ecx
	imull	%ecx
	movl	%edx, %eax
	sarl	$4, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	sall	$3, %eax
	cmpl	%eax, %ecx
	jne	.L50
	movl	$114, %eax
.L49:
	movl	%eax, 8(%esp)
	movl	60(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
.L50:
	movl	8(%ebx), %eax
	testl	%eax, %eax
	je	.L43
.L44:
	movl	%eax, %ebx
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.L44
.L45:
	incl	56(%esp)
.L51:
	movl	60(%esp), %eax
.L48:
	movl	56(%esp), %ecx
	decl	%ecx
	movl	%ecx, 52(%esp)
	movl	12(%ebx), %ecx
	movl	%ecx, 60(%esp)
	cmpl	%eax, %ecx
	setle	%al
	movzbl	%al, %eax
	addl	%eax, 36(%esp)
	leal	0(,%esi,8), %edi
	subl	%esi, %edi
	movl	%ebx, %eax
	call	red
	testl	%eax, %eax
	jne	.L41
	movl	60(%esp), %eax
	addl	%eax, %edi
	movl	$-2043174237, %eax
	imull	%edi
	leal	(%edx,%edi), %esi
	sarl	$19, %esi
	movl	%edi, %eax
	sarl	$31, %eax
	subl	%eax, %esi
	imull	$1000003, %esi, %eax
	subl	%eax, %edi
	movl	%edi, %esi
	movl	56(%esp), %edi
	movl	$1717986919, %eax
	movl	52(%esp), %ecx
	imull	%ecx
	movl	%edx, %eax
	sarl	$4, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	sall	$3, %eax
	cmpl	%eax, %ecx
	jne	.L50
	movl	$98, %eax
	jmp	.L49
.L47:
	movl	36(%esp), %ebx
	movl	%ebx, 12(%esp)
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	root, %eax
	call	clear
	movl	40(%esp), %eax
	cmpl	%eax, %edi
	setne	%al
	movzbl	%al, %eax
	addl	%ebx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.local	rotations
	.comm	rotations,4,4
	.local	root
	.comm	root,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
