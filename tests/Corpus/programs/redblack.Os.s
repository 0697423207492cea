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
	xorl	%eax, %eax
	ret
	.size	red, .-red
	.type	rotate, @function
rotate:
	pushl	%ebp
	movl	(%eax), %ecx
	incl	rotations
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%edx, %ebx
	xorl	$1, %ebx
	andl	$-2, %ecx
	movl	4(%eax,%ebx,4), %edx
	movl	4(%edx,%esi,4), %edi
	movl	%edi, 4(%eax,%ebx,4)
	testl	%edi, %edi
	je	.L6
	movl	(%edi), %ebx
	andl	$1, %ebx
	orl	%eax, %ebx
	movl	%ebx, (%edi)
.L6:
	movl	(%edx), %ebx
	andl	$1, %ebx
	orl	%ecx, %ebx
	testl	%ecx, %ecx
	movl	%ebx, (%edx)
	je	.L7
	xorl	%ebx, %ebx
	cmpl	%eax, 8(%ecx)
	sete	%bl
	movl	%edx, 4(%ecx,%ebx,4)
	jmp	.L8
.L7:
	movl	%edx, root
.L8:
	movl	%eax, 4(%edx,%esi,4)
	movl	(%eax), %ecx
	popl	%ebx
	popl	%esi
	andl	$1, %ecx
	orl	%ecx, %edx
	movl	%edx, (%eax)
	popl	%edi
	popl	%ebp
	ret
	.size	rotate, .-rotate
	.type	clear, @function
clear:
	testl	%eax, %eax
	je	.L19
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	%eax, %ebx
	pushl	%edx
	movl	4(%eax), %eax
	call	clear
	movl	8(%ebx), %eax
	call	clear
	subl	$12, %esp
	pushl	%ebx
	call	free
	movl	-4(%ebp), %ebx
	addl	$16, %esp
	leave
	ret
.L19:
	ret
	.size	clear, .-clear
	.type	black_height, @function
black_height:
	testl	%eax, %eax
	je	.L25
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$28, %esp
	movl	4(%eax), %edi
	movl	%edi, %eax
	call	black_height
	movl	%eax, %ebx
	movl	8(%esi), %eax
	movl	%eax, -28(%ebp)
	call	black_height
	cmpl	%eax, %ebx
	jne	.L26
	movl	%ebx, %eax
	shrl	$31, %eax
	testb	%al, %al
	jne	.L26
	movl	%esi, %eax
	call	red
	testl	%eax, %eax
	movl	%eax, %edx
	je	.L24
	movl	%edi, %eax
	call	red
	movl	%eax, %ecx
	orl	$-1, %eax
	testl	%ecx, %ecx
	jne	.L22
	movl	-28(%ebp), %eax
	call	red
	movl	%eax, %ecx
	orl	$-1, %eax
	testl	%ecx, %ecx
	jne	.L22
.L24:
	cmpl	$1, %edx
	movl	%ebx, %eax
	adcl	$0, %eax
	jmp	.L22
.L25:
	movl	$1, %eax
	ret
.L26:
	orl	$-1, %eax
.L22:
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	black_height, .-black_height
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d tries: %d keys, black height %d, %ld rotations, root %d\n"
.LC1:
	.string	"%d%c "
.LC2:
	.string	"\nwalked %d, sum %ld, bad %d\n"
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
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$40, %esp
	movl	%edi, -28(%ebp)
	movl	%edi, -32(%ebp)
	movl	%edi, -40(%ebp)
	movl	$99, -36(%ebp)
.L49:
	movl	-36(%ebp), %edx
	movl	-36(%ebp), %eax
	sall	$13, %edx
	xorl	%eax, %edx
	movl	%edx, %eax
	shrl	$17, %eax
	xorl	%edx, %eax
	movl	%eax, %edx
	sall	$5, %edx
	xorl	%eax, %edx
	cmpl	$199, -28(%ebp)
	movl	%edx, -36(%ebp)
	jg	.L37
	imull	$3, -28(%ebp), %edi
	jmp	.L38
.L37:
	movl	-36(%ebp), %eax
	movl	$2000, %esi
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %edi
.L38:
	movl	root, %eax
	movl	$root, %edx
	xorl	%ebx, %ebx
.L39:
	testl	%eax, %eax
	je	.L71
	cmpl	12(%eax), %edi
	je	.L61
	setg	%cl
	movl	%eax, %ebx
	movzbl	%cl, %ecx
	leal	4(%eax,%ecx,4), %edx
	movl	4(%eax,%ecx,4), %eax
	jmp	.L39
.L71:
	movl	%edx, -44(%ebp)
	orl	$1, %ebx
	pushl	%esi
	pushl	%esi
	pushl	$16
	pushl	$1
	call	calloc
	movl	-44(%ebp), %edx
	addl	$16, %esp
	movl	%edi, 12(%eax)
	movl	%eax, %esi
	movl	%ebx, (%eax)
	movl	%eax, (%edx)
.L42:
	movl	(%esi), %ebx
	andl	$-2, %ebx
	movl	%ebx, %eax
	call	red
	testl	%eax, %eax
	je	.L72
	movl	(%ebx), %edi
	andl	$-2, %edi
	movl	8(%edi), %eax
	movl	%edi, %edx
	movl	%eax, -48(%ebp)
	cmpl	%eax, %ebx
	setne	%al
	movzbl	%al, %eax
	movl	%eax, -44(%ebp)
	movl	4(%edi,%eax,4), %ecx
	movl	%ecx, %eax
	call	red
	testl	%eax, %eax
	je	.L43
	movl	%edi, (%ebx)
	andl	$-2, (%ecx)
	orl	$1, (%edi)
	jmp	.L44
.L43:
	movl	-44(%ebp), %eax
	cmpl	%esi, 4(%ebx,%eax,4)
	jne	.L45
	movl	-48(%ebp), %eax
	xorl	%edx, %edx
	movl	%ebx, %esi
	cmpl	%eax, %ebx
	movl	%ebx, %eax
	sete	%dl
	call	rotate
	movl	(%ebx), %eax
	andl	$-2, %eax
	movl	%eax, %ebx
.L45:
	andl	$-2, (%ebx)
	movl	%edi, %eax
	movl	-44(%ebp), %edx
	orl	$1, (%edi)
	call	rotate
	movl	%esi, %edx
.L44:
	movl	%edx, %esi
	jmp	.L42
.L72:
	movl	root, %eax
	andl	$-2, (%eax)
	movl	$1, %eax
	jmp	.L40
.L61:
	xorl	%eax, %eax
.L40:
	addl	%eax, -40(%ebp)
	movl	$10, %ecx
	movl	-28(%ebp), %eax
	movl	root, %ebx
	cltd
	idivl	%ecx
	cmpl	$9, %edx
	jne	.L47
	movl	%ebx, %eax
	call	black_height
	shrl	$31, %eax
	addl	%eax, -32(%ebp)
.L47:
	movl	-28(%ebp), %eax
	movl	$100, %ecx
	incl	-28(%ebp)
	cltd
	idivl	%ecx
	cmpl	$99, %edx
	jne	.L48
	movl	12(%ebx), %esi
	movl	%ebx, %eax
	call	black_height
	pushl	%ebx
	pushl	%ebx
	pushl	%esi
	pushl	rotations
	pushl	%eax
	pushl	-40(%ebp)
	pushl	-28(%ebp)
	pushl	$.LC0
	call	printf
	addl	$32, %esp
.L48:
	cmpl	$600, -28(%ebp)
	jne	.L49
	movl	root, %eax
.L50:
	movl	%eax, %ebx
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.L50
	xorl	%ecx, %ecx
	orl	$-1, %eax
	movl	%ecx, -36(%ebp)
	xorl	%ecx, %ecx
.L59:
	movl	12(%ebx), %edi
	movl	$1000003, %esi
	cmpl	%eax, %edi
	setle	%al
	imull	$7, -36(%ebp), %edx
	movzbl	%al, %eax
	addl	%eax, -32(%ebp)
	movl	%ebx, %eax
	call	red
	movl	%eax, -28(%ebp)
	cmpl	$1, %eax
	sbbl	%eax, %eax
	addl	$2, %eax
	imull	%edi, %eax
	addl	%edx, %eax
	cltd
	idivl	%esi
	movl	%ecx, %eax
	leal	1(%ecx), %esi
	movl	$40, %ecx
	movl	%edx, -44(%ebp)
	movl	%edx, -36(%ebp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	jne	.L52
	cmpl	$1, -28(%ebp)
	pushl	%edx
	sbbl	%eax, %eax
	andl	$-16, %eax
	addl	$114, %eax
	pushl	%eax
	pushl	%edi
	pushl	$.LC1
	call	printf
	addl	$16, %esp
.L52:
	movl	8(%ebx), %eax
	testl	%eax, %eax
	je	.L54
.L55:
	movl	%eax, %ebx
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.L55
	jmp	.L60
.L73:
	cmpl	8(%eax), %ecx
	jne	.L60
.L54:
	movl	(%ebx), %edx
	movl	%ebx, %ecx
	movl	%edx, %eax
	andl	$-2, %eax
	cmpl	$1, %edx
	movl	%eax, %ebx
	ja	.L73
	testl	%eax, %eax
	je	.L58
.L60:
	movl	%esi, %ecx
	movl	%edi, %eax
	jmp	.L59
.L58:
	pushl	-32(%ebp)
	pushl	-44(%ebp)
	pushl	%esi
	pushl	$.LC2
	call	printf
	movl	root, %eax
	call	clear
	movl	-40(%ebp), %eax
	addl	$16, %esp
	movl	-32(%ebp), %edi
	cmpl	%eax, %esi
	setne	%al
	leal	-16(%ebp), %esp
	movzbl	%al, %eax
	popl	%ecx
	addl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.local	rotations
	.comm	rotations,4,4
	.local	root
	.comm	root,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
