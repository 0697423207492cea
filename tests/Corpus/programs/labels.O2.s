	.file	"labels.c"
	.text
	.p2align 4
	.type	classify, @function
classify:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movzbl	(%eax), %edx
	testb	%dl, %dl
	je	.L23
	incl	%eax
	xorl	%esi, %esi
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	xorl	%ebp, %ebp
	.p2align 4
	.p2align 3
.L4:
	movb	%dl, %cl
	subb	$48, %cl
	cmpb	$9, %cl
	jbe	.L13
	movb	%dl, %cl
	orb	$32, %cl
	subb	$97, %cl
	cmpb	$25, %cl
	jbe	.L14
	cmpb	$32, %dl
	je	.L24
.L7:
	incl	%esi
.L8:
	movzbl	(%eax), %edx
	incl	%eax
	testb	%dl, %dl
	jne	.L4
.L2:
	sall	$16, %ebx
	movl	%edi, %eax
	sall	$8, %eax
	sall	$24, %esi
	orl	%ebx, %eax
	popl	%ebx
	orl	%ebp, %eax
	orl	%esi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L24:
	movl	$3, %edx
	movswl	offsets.0(%edx,%edx), %edx
	addl	$.L7, %edx
	jmp	*%edx
	.p2align 4,,10
	.p2align 3
.L11:
	incl	%ebx
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L10:
	incl	%edi
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L9:
	incl	%ebp
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L13:
	movl	$1, %edx
	movswl	offsets.0(%edx,%edx), %edx
	addl	$.L7, %edx
	jmp	*%edx
	.p2align 4,,10
	.p2align 3
.L14:
	movl	$2, %edx
	movswl	offsets.0(%edx,%edx), %edx
	addl	$.L7, %edx
	jmp	*%edx
.L23:
	xorl	%esi, %esi
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	xorl	%ebp, %ebp
	jmp	.L2
	.size	classify, .-classify
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d "
	.text
	.p2align 4
	.type	run, @function
run:
	pushl	%ebp
	movl	%edx, %ecx
	pushl	%edi
	movl	$208618821, %ebp
	pushl	%esi
	movl	$1, %esi
	pushl	%ebx
	leal	2(%eax), %ebx
	subl	$28, %esp
	movswl	(%eax), %eax
	movl	actions.1(,%eax,4), %eax
	jmp	*%eax
	.p2align 4,,10
	.p2align 3
.L27:
	movswl	(%ebx), %eax
	incl	%esi
	addl	$4, %ecx
	addl	$4, %ebx
	movl	%eax, -4(%ecx)
	movswl	-2(%ebx), %eax
	movl	actions.1(,%eax,4), %eax
	jmp	*%eax
	.p2align 4,,10
	.p2align 3
.L28:
	movl	-4(%ecx), %eax
	addl	%eax, -8(%ecx)
.L45:
	movswl	(%ebx), %eax
	incl	%esi
	subl	$4, %ecx
	addl	$2, %ebx
	movl	actions.1(,%eax,4), %eax
	jmp	*%eax
	.p2align 4,,10
	.p2align 3
.L41:
	addl	$28, %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L40:
	movl	-4(%ecx), %eax
	leal	-4(%ecx), %edi
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.L44:
	movswl	(%ebx), %eax
	incl	%esi
	movl	%edi, %ecx
	addl	$2, %ebx
	movl	actions.1(,%eax,4), %eax
	jmp	*%eax
	.p2align 4,,10
	.p2align 3
.L38:
	movswl	(%ebx), %eax
	incl	%esi
	leal	(%ebx,%eax,2), %eax
	leal	2(%eax), %ebx
	movswl	(%eax), %eax
	jmp	*actions.1(,%eax,4)
	.p2align 4,,10
	.p2align 3
.L36:
	leal	-4(%ecx), %edx
	movl	-4(%ecx), %ecx
	movl	$1, %eax
	testl	%ecx, %ecx
	jne	.L37
	movswl	(%ebx), %eax
.L37:
	leal	(%ebx,%eax,2), %eax
	incl	%esi
	leal	2(%eax), %ebx
	movswl	(%eax), %eax
	movl	%edx, %ecx
	movl	actions.1(,%eax,4), %eax
	jmp	*%eax
	.p2align 4,,10
	.p2align 3
.L35:
	movl	-12(%ecx), %eax
	incl	%esi
	addl	$2, %ebx
	movl	-8(%ecx), %edx
	movl	%edx, -12(%ecx)
	movl	-4(%ecx), %edx
	movl	%eax, -4(%ecx)
	movswl	-2(%ebx), %eax
	movl	%edx, -8(%ecx)
	movl	actions.1(,%eax,4), %eax
	jmp	*%eax
	.p2align 4,,10
	.p2align 3
.L34:
	movl	-8(%ecx), %eax
.L46:
	movl	%eax, (%ecx)
	movswl	(%ebx), %eax
	addl	$4, %ecx
	incl	%esi
	addl	$2, %ebx
	movl	actions.1(,%eax,4), %eax
	jmp	*%eax
	.p2align 4,,10
	.p2align 3
.L33:
	movl	-4(%ecx), %eax
	incl	%esi
	addl	$2, %ebx
	movl	-8(%ecx), %edx
	movl	%eax, -8(%ecx)
	movswl	-2(%ebx), %eax
	movl	%edx, -4(%ecx)
	movl	actions.1(,%eax,4), %eax
	jmp	*%eax
	.p2align 4,,10
	.p2align 3
.L31:
	movl	-8(%ecx), %edi
	movl	-4(%ecx), %eax
	imull	%eax, %edi
	movl	%edi, %eax
	mull	%ebp
	movl	%edi, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%eax, %edx
	shrl	$19, %edx
	imull	$1000003, %edx, %edx
	subl	%edx, %edi
	movl	%edi, -8(%ecx)
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L39:
	movl	-4(%ecx), %eax
	leal	-4(%ecx), %edi
	movl	%eax, (%esp)
	call	putchar
	jmp	.L44
	.p2align 4,,10
	.p2align 3
.L32:
	movl	-4(%ecx), %eax
	jmp	.L46
	.p2align 4,,10
	.p2align 3
.L30:
	movl	-4(%ecx), %eax
	subl	%eax, -8(%ecx)
	jmp	.L45
	.size	run, .-run
	.section	.rodata.str1.1
.LC1:
	.string	"%d steps\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"The 3 quick foxes, 12 of them, ran 99 miles!"
	.align 4
.LC3:
	.string	"%u digits, %u letters, %u spaces, %u others\n"
	.section	.rodata.str1.1
.LC4:
	.string	"%d:%d "
.LC5:
	.string	""
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$hello.4, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$176, %esp
	leal	48(%esp), %edx
	call	run
	leal	48(%esp), %edx
	movl	%eax, %ebx
	movl	$collatz.3, %eax
	call	run
	leal	48(%esp), %edx
	addl	%eax, %ebx
	movl	$factorial.2, %eax
	call	run
	movl	$.LC1, (%esp)
	leal	(%ebx,%eax), %esi
	movl	$12, %ebx
	movl	%esi, 4(%esp)
	call	printf
	movl	$.LC2, %eax
	call	classify
	movl	$.LC3, (%esp)
	movl	%eax, %edx
	shrl	$24, %edx
	movl	%edx, 16(%esp)
	movl	%eax, %edx
	shrl	$16, %edx
	movzbl	%dl, %edx
	movl	%edx, 12(%esp)
	movzbl	%ah, %edx
	movzbl	%al, %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%esi, 36(%esp)
	.p2align 4
	.p2align 3
.L57:
	movl	$1, %ecx
.L66:
	cmpl	%ebx, %ecx
	jge	.L61
	movl	%ecx, %eax
	movl	%ecx, %edx
	movl	%ecx, 40(%esp)
	imull	%ecx, %eax
	leal	(%ecx,%ecx), %edi
	movl	%eax, 44(%esp)
.L64:
	cmpl	%ebx, %edx
	jge	.L63
	movl	%edx, %esi
	movl	44(%esp), %eax
	imull	%edx, %esi
	addl	%eax, %esi
	movl	%edx, %eax
	jmp	.L60
	.p2align 4,,10
	.p2align 3
.L58:
	incl	%eax
	cmpl	%ebx, %eax
	je	.L63
.L60:
	movl	%eax, %ecx
	imull	%eax, %ecx
	cmpl	%ecx, %esi
	jne	.L58
	leal	(%eax,%edi), %ecx
	cmpl	%ebx, %ecx
	jne	.L58
	movl	40(%esp), %ecx
	leal	(%edx,%edx,4), %edx
	leal	(%edx,%edx,4), %edx
	imull	$10000, %ecx, %ecx
	leal	(%ecx,%edx,4), %edx
	addl	%edx, %eax
.L59:
	movl	%ebx, 4(%esp)
	addl	$12, %ebx
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	cmpl	$108, %ebx
	jne	.L57
	movl	$.LC5, (%esp)
	movl	36(%esp), %esi
	call	puts
	leal	-12(%ebp), %esp
	popl	%ebx
	movl	%esi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L63:
	incl	%edx
	incl	%edi
	cmpl	%ebx, %edx
	jne	.L64
	movl	40(%esp), %ecx
.L61:
	incl	%ecx
	cmpl	%ebx, %ecx
	jne	.L66
	orl	$-1, %eax
	jmp	.L59
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	offsets.0, @object
	.size	offsets.0, 8
offsets.0:
	.value	0
	.value	.L9-.L7
	.value	.L10-.L7
	.value	.L11-.L7
	.align 32
	.type	actions.1, @object
	.size	actions.1, 52
actions.1:
	.long	.L27
	.long	.L28
	.long	.L30
	.long	.L31
	.long	.L32
	.long	.L33
	.long	.L34
	.long	.L35
	.long	.L36
	.long	.L38
	.long	.L39
	.long	.L40
	.long	.L41
	.align 32
	.type	factorial.2, @object
	.size	factorial.2, 38
factorial.2:
	.value	0
	.value	1
	.value	0
	.value	10
	.value	4
	.value	8
	.value	10
	.value	5
	.value	6
	.value	3
	.value	5
	.value	0
	.value	1
	.value	2
	.value	9
	.value	-11
	.value	1
	.value	11
	.value	12
	.align 4
	.type	collatz.3, @object
	.size	collatz.3, 30
collatz.3:
	.value	0
	.value	7
	.value	4
	.value	11
	.value	4
	.value	0
	.value	1
	.value	2
	.value	8
	.value	5
	.value	0
	.value	3
	.value	2
	.value	12
	.value	12
	.align 32
	.type	hello.4, @object
	.size	hello.4, 32
hello.4:
	.value	0
	.value	10
	.value	0
	.value	33
	.value	0
	.value	121
	.value	0
	.value	111
	.value	0
	.value	84
	.value	10
	.value	10
	.value	10
	.value	10
	.value	10
	.value	12
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
