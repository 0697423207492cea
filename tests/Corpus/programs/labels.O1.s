	.file	"labels.c"
	.text
	.type	classify, @function
classify:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$4, %esp
	movzbl	(%eax), %edx
	testb	%dl, %dl
	je	.L19
	incl	%eax
	movl	$0, %ebx
	movl	$0, %edi
	movl	$0, %ebp
	movl	$0, (%esp)
	movl	$1, %esi
	jmp	.L4
.L19:
	movl	$0, %ebx
	movl	$0, %edi
	movl	$0, %ebp
	movl	$0, (%esp)
.L2:
	movl	%ebp, %eax
	sall	$8, %eax
	sall	$16, %edi
	orl	%edi, %eax
	movl	(%esp), %esi
	orl	%esi, %eax
	sall	$24, %ebx
	orl	%ebx, %eax
	addl	$4, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L13:
	movl	%esi, %edx
.L5:
	movl	%eax, %ecx
	movswl	offsets.0(%edx,%edx), %edx
	addl	$.L7, %edx
	jmp	*%edx
.L14:
	movl	$2, %edx
	jmp	.L5
.L7:
	incl	%ebx
.L8:
	movzbl	(%ecx), %edx
	incl	%eax
	testb	%dl, %dl
	je	.L2
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
	movl	%eax, %ecx
	cmpb	$32, %dl
	jne	.L7
	movl	$3, %edx
	jmp	.L5
.L9:
	incl	(%esp)
	jmp	.L8
.L10:
	incl	%ebp
	.p2align 4,,2
	jmp	.L8
.L11:
	incl	%edi
	.p2align 4,,6
	jmp	.L8
	.size	classify, .-classify
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d "
	.text
	.type	run, @function
run:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	%edx, %ecx
	leal	2(%eax), %ebx
	movswl	(%eax), %eax
	movl	actions.1(,%eax,4), %eax
	movl	$1, %esi
	movl	$1, %edi
	jmp	.L21
.L22:
	movswl	(%ebx), %eax
	movl	%eax, (%ecx)
	incl	%esi
	movswl	2(%ebx), %eax
	movl	actions.1(,%eax,4), %eax
	leal	4(%ecx), %ecx
	leal	4(%ebx), %ebx
.L21:
	jmp	*%eax
.L23:
	movl	-4(%ecx), %eax
	addl	%eax, -8(%ecx)
	incl	%esi
	movswl	(%ebx), %eax
	movl	actions.1(,%eax,4), %eax
	leal	-4(%ecx), %ecx
	leal	2(%ebx), %ebx
	jmp	.L21
.L25:
	movl	-4(%ecx), %eax
	subl	%eax, -8(%ecx)
	incl	%esi
	movswl	(%ebx), %eax
	movl	actions.1(,%eax,4), %eax
	leal	-4(%ecx), %ecx
	leal	2(%ebx), %ebx
	jmp	.L21
.L26:
	movl	-8(%ecx), %ebp
	imull	-4(%ecx), %ebp
	movl	$208618821, %eax
	mull	%ebp
	movl	%ebp, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%eax, %edx
	shrl	$19, %edx
	imull	$1000003, %edx, %edx
	subl	%edx, %ebp
	movl	%ebp, -8(%ecx)
	incl	%esi
	movswl	(%ebx), %eax
	movl	actions.1(,%eax,4), %eax
	leal	-4(%ecx), %ecx
	leal	2(%ebx), %ebx
	jmp	.L21
.L27:
	movl	-4(%ecx), %eax
	movl	%eax, (%ecx)
	addl	$4, %ecx
	incl	%esi
	movswl	(%ebx), %eax
	movl	actions.1(,%eax,4), %eax
	leal	2(%ebx), %ebx
	jmp	.L21
.L28:
	movl	-4(%ecx), %eax
	movl	-8(%ecx), %edx
	movl	%edx, -4(%ecx)
	movl	%eax, -8(%ecx)
	incl	%esi
	movswl	(%ebx), %eax
	movl	actions.1(,%eax,4), %eax
	leal	2(%ebx), %ebx
	jmp	.L21
.L29:
	movl	-8(%ecx), %eax
	movl	%eax, (%ecx)
	addl	$4, %ecx
	incl	%esi
	movswl	(%ebx), %eax
	movl	actions.1(,%eax,4), %eax
	leal	2(%ebx), %ebx
	jmp	.L21
.L30:
	movl	-12(%ecx), %eax
	movl	-8(%ecx), %edx
	movl	%edx, -12(%ecx)
	movl	-4(%ecx), %edx
	movl	%edx, -8(%ecx)
	movl	%eax, -4(%ecx)
	incl	%esi
	movswl	(%ebx), %eax
	movl	actions.1(,%eax,4), %eax
	leal	2(%ebx), %ebx
	jmp	.L21
.L31:
	leal	-4(%ecx), %edx
	movl	%edi, %eax
	cmpl	$0, -4(%ecx)
	jne	.L32
	movswl	(%ebx), %eax
.L32:
	leal	(%ebx,%eax,2), %eax
	incl	%esi
	leal	2(%eax), %ebx
	movswl	(%eax), %eax
	movl	actions.1(,%eax,4), %eax
	movl	%edx, %ecx
	jmp	.L21
.L33:
	movswl	(%ebx), %eax
	leal	(%ebx,%eax,2), %eax
	incl	%esi
	leal	2(%eax), %ebx
	movswl	(%eax), %eax
	movl	actions.1(,%eax,4), %eax
	jmp	.L21
.L34:
	leal	-4(%ecx), %ebp
	movl	-4(%ecx), %eax
	movl	%eax, (%esp)
	call	putchar
	incl	%esi
	movswl	(%ebx), %eax
	movl	actions.1(,%eax,4), %eax
	movl	%ebp, %ecx
	leal	2(%ebx), %ebx
	jmp	.L21
.L35:
	leal	-4(%ecx), %ebp
	movl	-4(%ecx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	incl	%esi
	movswl	(%ebx), %eax
	movl	actions.1(,%eax,4), %eax
	movl	%ebp, %ecx
	leal	2(%ebx), %ebx
	jmp	.L21
.L36:
	movl	%esi, %eax
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
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
	subl	$176, %esp
	leal	48(%esp), %edx
	movl	$hello.4, %eax
	call	run
	movl	%eax, %ebx
	leal	48(%esp), %edx
	movl	$collatz.3, %eax
	call	run
	addl	%eax, %ebx
	leal	48(%esp), %edx
	movl	$factorial.2, %eax
	call	run
	addl	%eax, %ebx
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$.LC2, %eax
	call	classify
	movl	%eax, %edx
	shrl	$24, %edx
	movl	%edx, 16(%esp)
	movl	%eax, %edx
	shrl	$16, %edx
	movzbl	%dl, %edx
	movl	%edx, 12(%esp)
	movzbl	%ah, %edx
	movl	%edx, 8(%esp)
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$12, %esi
	movl	%ebx, 36(%esp)
	jmp	.L40
.L41:
	incl	%eax
	cmpl	%esi, %eax
	je	.L46
.L43:
	movl	%eax, %ecx
	imull	%eax, %ecx
	cmpl	%ecx, %ebx
	jne	.L41
	leal	(%eax,%edi), %ecx
	cmpl	%ecx, %esi
	jne	.L41
	movl	40(%esp), %ecx
	imull	$10000, %ecx, %ecx
	leal	(%edx,%edx,4), %edx
	leal	(%edx,%edx,4), %edx
	leal	(%ecx,%edx,4), %edx
	addl	%edx, %eax
.L42:
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	addl	$12, %esi
	cmpl	$108, %esi
	je	.L48
.L40:
	movl	$1, %ecx
	movl	$-1, %eax
	cmpl	$1, %esi
	jle	.L42
.L49:
	cmpl	%ecx, %esi
	jle	.L44
	movl	%ecx, %eax
	imull	%ecx, %eax
	movl	%eax, 44(%esp)
	leal	(%ecx,%ecx), %edi
	movl	%ecx, %edx
	movl	%ecx, 40(%esp)
	jmp	.L47
.L46:
	incl	%edx
	incl	%edi
	cmpl	%esi, %edx
	je	.L54
.L47:
	cmpl	%edx, %esi
	jle	.L46
	movl	%edx, %ebx
	imull	%edx, %ebx
	movl	44(%esp), %eax
	addl	%eax, %ebx
	movl	%edx, %eax
	jmp	.L43
.L54:
	movl	40(%esp), %ecx
.L44:
	incl	%ecx
	cmpl	%esi, %ecx
	jne	.L49
	movl	$-1, %eax
	jmp	.L42
.L48:
	movl	36(%esp), %ebx
	movl	$.LC5, (%esp)
	call	puts
	movl	%ebx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
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
	.long	.L22
	.long	.L23
	.long	.L25
	.long	.L26
	.long	.L27
	.long	.L28
	.long	.L29
	.long	.L30
	.long	.L31
	.long	.L33
	.long	.L34
	.long	.L35
	.long	.L36
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
