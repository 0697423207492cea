	.file	"labels.c"
	.text
	.section	.rodata
.LC0:
	.string	"%d "
	.text
	.type	run, @function
run:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	$0, -16(%ebp)
	incl	-16(%ebp)
	movl	8(%ebp), %eax
	leal	2(%eax), %edx
	movl	%edx, 8(%ebp)
	movswl	(%eax), %eax
	movl	actions.4(,%eax,4), %eax
	jmp	.L2
.L3:
	movl	8(%ebp), %eax
	leal	2(%eax), %edx
	movl	%edx, 8(%ebp)
	movswl	(%eax), %ecx
	movl	-12(%ebp), %eax
	leal	4(%eax), %edx
	movl	%edx, -12(%ebp)
	movl	%ecx, %edx
	movl	%edx, (%eax)
	incl	-16(%ebp)
	movl	8(%ebp), %eax
	leal	2(%eax), %edx
	movl	%edx, 8(%ebp)
	movswl	(%eax), %eax
	movl	actions.4(,%eax,4), %eax
.L2:
	jmp	*%eax
.L4:
	subl	$4, -12(%ebp)
	movl	-12(%ebp), %eax
	subl	$4, %eax
	movl	(%eax), %ecx
	movl	-12(%ebp), %eax
	movl	(%eax), %edx
	movl	-12(%ebp), %eax
	subl	$4, %eax
	addl	%ecx, %edx
	movl	%edx, (%eax)
	incl	-16(%ebp)
	movl	8(%ebp), %eax
	leal	2(%eax), %edx
	movl	%edx, 8(%ebp)
	movswl	(%eax), %eax
	movl	actions.4(,%eax,4), %eax
	jmp	.L2
.L6:
	subl	$4, -12(%ebp)
	movl	-12(%ebp), %eax
	subl	$4, %eax
	movl	(%eax), %ecx
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	-12(%ebp), %edx
	subl	$4, %edx
	subl	%eax, %ecx
	movl	%ecx, (%edx)
	incl	-16(%ebp)
	movl	8(%ebp), %eax
	leal	2(%eax), %edx
	movl	%edx, 8(%ebp)
	movswl	(%eax), %eax
	movl	actions.4(,%eax,4), %eax
	jmp	.L2
.L7:
	subl	$4, -12(%ebp)
	movl	-12(%ebp), %eax
	subl	$4, %eax
	movl	(%eax), %eax
	movl	%eax, %edx
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	%edx, %ecx
	imull	%eax, %ecx
	movl	$208618821, %edx
	movl	%ecx, %eax
	mull	%edx
	movl	%ecx, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%edx, %eax
	shrl	$19, %eax
	imull	$1000003, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	-12(%ebp), %edx
	subl	$4, %edx
	movl	%eax, (%edx)
	incl	-16(%ebp)
	movl	8(%ebp), %eax
	leal	2(%eax), %edx
	movl	%edx, 8(%ebp)
	movswl	(%eax), %eax
	movl	actions.4(,%eax,4), %eax
	jmp	.L2
.L8:
	movl	-12(%ebp), %eax
	movl	-4(%eax), %edx
	movl	-12(%ebp), %eax
	movl	%edx, (%eax)
	addl	$4, -12(%ebp)
	incl	-16(%ebp)
	movl	8(%ebp), %eax
	leal	2(%eax), %edx
	movl	%edx, 8(%ebp)
	movswl	(%eax), %eax
	movl	actions.4(,%eax,4), %eax
	jmp	.L2
.L9:
	movl	-12(%ebp), %eax
	movl	-4(%eax), %eax
	movl	%eax, -20(%ebp)
	movl	-12(%ebp), %eax
	leal	-4(%eax), %edx
	movl	-12(%ebp), %eax
	movl	-8(%eax), %eax
	movl	%eax, (%edx)
	movl	-12(%ebp), %eax
	leal	-8(%eax), %edx
	movl	-20(%ebp), %eax
	movl	%eax, (%edx)
	incl	-16(%ebp)
	movl	8(%ebp), %eax
	leal	2(%eax), %edx
	movl	%edx, 8(%ebp)
	movswl	(%eax), %eax
	movl	actions.4(,%eax,4), %eax
	jmp	.L2
.L10:
	movl	-12(%ebp), %eax
	movl	-8(%eax), %edx
	movl	-12(%ebp), %eax
	movl	%edx, (%eax)
	addl	$4, -12(%ebp)
	incl	-16(%ebp)
	movl	8(%ebp), %eax
	leal	2(%eax), %edx
	movl	%edx, 8(%ebp)
	movswl	(%eax), %eax
	movl	actions.4(,%eax,4), %eax
	jmp	.L2
.L11:
	movl	-12(%ebp), %eax
	movl	-12(%eax), %eax
	movl	%eax, -20(%ebp)
	movl	-12(%ebp), %eax
	leal	-12(%eax), %edx
	movl	-12(%ebp), %eax
	movl	-8(%eax), %eax
	movl	%eax, (%edx)
	movl	-12(%ebp), %eax
	leal	-8(%eax), %edx
	movl	-12(%ebp), %eax
	movl	-4(%eax), %eax
	movl	%eax, (%edx)
	movl	-12(%ebp), %eax
	leal	-4(%eax), %edx
	movl	-20(%ebp), %eax
	movl	%eax, (%edx)
	incl	-16(%ebp)
	movl	8(%ebp), %eax
	leal	2(%eax), %edx
	movl	%edx, 8(%ebp)
	movswl	(%eax), %eax
	movl	actions.4(,%eax,4), %eax
	jmp	.L2
.L12:
	subl	$4, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L13
	movl	8(%ebp), %eax
	movswl	(%eax), %eax
	jmp	.L14
.L13:
	movl	$1, %eax
.L14:
	addl	%eax, %eax
	addl	%eax, 8(%ebp)
	incl	-16(%ebp)
	movl	8(%ebp), %eax
	leal	2(%eax), %edx
	movl	%edx, 8(%ebp)
	movswl	(%eax), %eax
	movl	actions.4(,%eax,4), %eax
	jmp	.L2
.L15:
	movl	8(%ebp), %eax
	movswl	(%eax), %eax
	addl	%eax, %eax
	addl	%eax, 8(%ebp)
	incl	-16(%ebp)
	movl	8(%ebp), %eax
	leal	2(%eax), %edx
	movl	%edx, 8(%ebp)
	movswl	(%eax), %eax
	movl	actions.4(,%eax,4), %eax
	jmp	.L2
.L16:
	subl	$4, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	putchar
	incl	-16(%ebp)
	movl	8(%ebp), %eax
	leal	2(%eax), %edx
	movl	%edx, 8(%ebp)
	movswl	(%eax), %eax
	movl	actions.4(,%eax,4), %eax
	jmp	.L2
.L17:
	subl	$4, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	incl	-16(%ebp)
	movl	8(%ebp), %eax
	leal	2(%eax), %edx
	movl	%edx, 8(%ebp)
	movswl	(%eax), %eax
	movl	actions.4(,%eax,4), %eax
	jmp	.L2
.L18:
	movl	-16(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	run, .-run
	.type	classify, @function
classify:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$32, %esp
	movl	$0, -4(%ebp)
	movl	$0, -8(%ebp)
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
.L22:
.L21:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L23
	movl	-8(%ebp), %eax
	sall	$8, %eax
	orl	-4(%ebp), %eax
	movl	-12(%ebp), %edx
	sall	$16, %edx
	orl	%eax, %edx
	movl	-16(%ebp), %eax
	sall	$24, %eax
	orl	%edx, %eax
	jmp	.L38
.L23:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$47, %al
	jle	.L25
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$57, %al
	jle	.L26
.L25:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	orb	$32, %al
	cmpb	$96, %al
	jle	.L27
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	orb	$32, %al
	cmpb	$122, %al
	jle	.L28
.L27:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$32, %al
	jne	.L29
	movl	$3, %eax
	jmp	.L31
.L29:
	movl	$0, %eax
	jmp	.L31
.L28:
	movl	$2, %eax
	jmp	.L32
.L31:
	jmp	.L32
.L26:
	movl	$1, %eax
.L32:
	movl	%eax, -20(%ebp)
	incl	8(%ebp)
	movl	-20(%ebp), %eax
	movswl	offsets.3(%eax,%eax), %eax
	addl	$.L33, %eax
	nop
	jmp	*%eax
.L33:
	incl	-16(%ebp)
	jmp	.L21
.L35:
	incl	-4(%ebp)
	jmp	.L21
.L36:
	incl	-8(%ebp)
	jmp	.L21
.L37:
	incl	-12(%ebp)
	jmp	.L21
.L38:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	classify, .-classify
	.type	find, @function
find:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$1, -4(%ebp)
	jmp	.L40
.L47:
	movl	-4(%ebp), %eax
	movl	%eax, -8(%ebp)
	jmp	.L41
.L46:
	movl	-8(%ebp), %eax
	movl	%eax, -12(%ebp)
	jmp	.L42
.L45:
	movl	-4(%ebp), %eax
	imull	%eax, %eax
	movl	%eax, %edx
	movl	-8(%ebp), %eax
	imull	%eax, %eax
	addl	%eax, %edx
	movl	-12(%ebp), %eax
	imull	%eax, %eax
	cmpl	%eax, %edx
	jne	.L43
	movl	-4(%ebp), %edx
	movl	-8(%ebp), %eax
	addl	%eax, %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	cmpl	%eax, 8(%ebp)
	je	.L50
.L43:
	incl	-12(%ebp)
.L42:
	movl	-12(%ebp), %eax
	cmpl	8(%ebp), %eax
	jl	.L45
	incl	-8(%ebp)
.L41:
	movl	-8(%ebp), %eax
	cmpl	8(%ebp), %eax
	jl	.L46
	incl	-4(%ebp)
.L40:
	movl	-4(%ebp), %eax
	cmpl	8(%ebp), %eax
	jl	.L47
	movl	$-1, %eax
	jmp	.L48
.L50:
	nop
.L44:
	movl	-4(%ebp), %eax
	imull	$10000, %eax, %ecx
	movl	-8(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	leal	(%ecx,%eax), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
.L48:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	find, .-find
	.section	.rodata
.LC1:
	.string	"%d steps\n"
	.align 4
.LC2:
	.string	"The 3 quick foxes, 12 of them, ran 99 miles!"
	.align 4
.LC3:
	.string	"%u digits, %u letters, %u spaces, %u others\n"
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
	subl	$4, %esp
	andl	$-16, %esp
	subl	$176, %esp
	movl	%ebx, -4(%ebp)
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$hello.2, (%esp)
	call	run
	movl	%eax, 168(%esp)
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$collatz.1, (%esp)
	call	run
	addl	%eax, 168(%esp)
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$factorial.0, (%esp)
	call	run
	addl	%eax, 168(%esp)
	movl	168(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$.LC2, (%esp)
	call	classify
	movl	%eax, 164(%esp)
	movl	164(%esp), %eax
	shrl	$24, %eax
	movl	%eax, %ebx
	movl	164(%esp), %eax
	shrl	$16, %eax
	movzbl	%al, %ecx
	movl	164(%esp), %eax
	shrl	$8, %eax
	movzbl	%al, %edx
	movl	164(%esp), %eax
	movzbl	%al, %eax
	movl	%ebx, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$12, 172(%esp)
	jmp	.L52
.L53:
	movl	172(%esp), %eax
	movl	%eax, (%esp)
	call	find
	movl	%eax, 8(%esp)
	movl	172(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	addl	$12, 172(%esp)
.L52:
	cmpl	$99, 172(%esp)
	jle	.L53
	movl	$.LC5, (%esp)
	call	puts
	movl	168(%esp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	actions.4, @object
	.size	actions.4, 52
actions.4:
	.long	.L3
	.long	.L4
	.long	.L6
	.long	.L7
	.long	.L8
	.long	.L9
	.long	.L10
	.long	.L11
	.long	.L12
	.long	.L15
	.long	.L16
	.long	.L17
	.long	.L18
	.align 4
	.type	offsets.3, @object
	.size	offsets.3, 8
offsets.3:
	.value	0
	.value	.L35-.L33
	.value	.L36-.L33
	.value	.L37-.L33
	.align 32
	.type	hello.2, @object
	.size	hello.2, 32
hello.2:
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
	.align 4
	.type	collatz.1, @object
	.size	collatz.1, 30
collatz.1:
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
	.type	factorial.0, @object
	.size	factorial.0, 38
factorial.0:
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
