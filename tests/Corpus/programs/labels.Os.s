	.file	"labels.c"
	.text
	.type	classify, @function
classify:
	pushl	%ebp
	movl	%eax, %ecx
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	subl	$8, %esp
	movl	%esi, -16(%ebp)
	movl	%esi, -20(%ebp)
	xorl	%esi, %esi
.L2:
	movb	(%ecx), %bl
	testb	%bl, %bl
	je	.L14
	movb	%bl, %al
	movl	$1, %edx
	subb	$48, %al
	cmpb	$9, %al
	jbe	.L4
	movb	%bl, %al
	movl	$2, %edx
	orb	$32, %al
	subb	$97, %al
	cmpb	$25, %al
	jbe	.L4
	xorl	%edx, %edx
	cmpb	$32, %bl
	sete	%dl
	leal	(%edx,%edx,2), %edx
.L4:
	movswl	offsets.0(%edx,%edx), %eax
	incl	%ecx
	addl	$.L5, %eax
	jmp	*%eax
.L5:
	incl	-16(%ebp)
	jmp	.L2
.L7:
	incl	%esi
	jmp	.L2
.L8:
	incl	%edi
	jmp	.L2
.L9:
	incl	-20(%ebp)
	jmp	.L2
.L14:
	movl	-20(%ebp), %edx
	movl	%edi, %eax
	sall	$8, %eax
	sall	$16, %edx
	orl	%edx, %eax
	movl	-16(%ebp), %edx
	orl	%esi, %eax
	sall	$24, %edx
	orl	%edx, %eax
	popl	%edx
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	classify, .-classify
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d "
	.text
	.type	run, @function
run:
	pushl	%ebp
	movl	%edx, %ecx
	movl	%esp, %ebp
	pushl	%edi
	movl	$1, %edi
	pushl	%esi
	pushl	%ebx
	leal	2(%eax), %ebx
	subl	$12, %esp
	movswl	(%eax), %eax
	movl	actions.1(,%eax,4), %eax
.L18:
	jmp	*%eax
.L19:
	movswl	(%ebx), %eax
	incl	%edi
	addl	$4, %ecx
	addl	$4, %ebx
	movl	%eax, -4(%ecx)
	movswl	-2(%ebx), %eax
	movl	actions.1(,%eax,4), %eax
	jmp	.L18
.L20:
	movl	-4(%ecx), %eax
	incl	%edi
	addl	$2, %ebx
	addl	%eax, -8(%ecx)
	subl	$4, %ecx
	movswl	-2(%ebx), %eax
	movl	actions.1(,%eax,4), %eax
	jmp	.L18
.L22:
	movl	-4(%ecx), %eax
	incl	%edi
	addl	$2, %ebx
	subl	%eax, -8(%ecx)
	subl	$4, %ecx
	movswl	-2(%ebx), %eax
	movl	actions.1(,%eax,4), %eax
	jmp	.L18
.L23:
	movl	-8(%ecx), %eax
	movl	$1000003, %esi
	xorl	%edx, %edx
	imull	-4(%ecx), %eax
	incl	%edi
	subl	$4, %ecx
	addl	$2, %ebx
	divl	%esi
	movswl	-2(%ebx), %eax
	movl	actions.1(,%eax,4), %eax
	movl	%edx, -4(%ecx)
	jmp	.L18
.L24:
	movl	-4(%ecx), %eax
	incl	%edi
	addl	$4, %ecx
	addl	$2, %ebx
	movl	%eax, -4(%ecx)
	movswl	-2(%ebx), %eax
	movl	actions.1(,%eax,4), %eax
	jmp	.L18
.L25:
	movl	-4(%ecx), %eax
	incl	%edi
	addl	$2, %ebx
	movl	-8(%ecx), %edx
	movl	%eax, -8(%ecx)
	movswl	-2(%ebx), %eax
	movl	%edx, -4(%ecx)
	movl	actions.1(,%eax,4), %eax
	jmp	.L18
.L26:
	movl	-8(%ecx), %eax
	incl	%edi
	addl	$4, %ecx
	addl	$2, %ebx
	movl	%eax, -4(%ecx)
	movswl	-2(%ebx), %eax
	movl	actions.1(,%eax,4), %eax
	jmp	.L18
.L27:
	movl	-12(%ecx), %eax
	incl	%edi
	addl	$2, %ebx
	movl	-8(%ecx), %edx
	movl	%edx, -12(%ecx)
	movl	-4(%ecx), %edx
	movl	%eax, -4(%ecx)
	movswl	-2(%ebx), %eax
	movl	%edx, -8(%ecx)
	movl	actions.1(,%eax,4), %eax
	jmp	.L18
.L28:
	cmpl	$0, -4(%ecx)
	movl	$1, %eax
	leal	-4(%ecx), %edx
	jne	.L29
	movswl	(%ebx), %eax
.L29:
	addl	%eax, %eax
	incl	%edi
	addl	%ebx, %eax
	movl	%edx, %ecx
	leal	2(%eax), %ebx
	movswl	(%eax), %eax
	movl	actions.1(,%eax,4), %eax
	jmp	.L18
.L30:
	movswl	(%ebx), %eax
	incl	%edi
	addl	%eax, %eax
	addl	%ebx, %eax
	leal	2(%eax), %ebx
	movswl	(%eax), %eax
	movl	actions.1(,%eax,4), %eax
	jmp	.L18
.L31:
	subl	$12, %esp
	incl	%edi
	pushl	-4(%ecx)
	addl	$2, %ebx
	leal	-4(%ecx), %esi
	call	putchar
	movswl	-2(%ebx), %eax
	addl	$16, %esp
	movl	%esi, %ecx
	movl	actions.1(,%eax,4), %eax
	jmp	.L18
.L32:
	pushl	%eax
	incl	%edi
	pushl	%eax
	addl	$2, %ebx
	pushl	-4(%ecx)
	leal	-4(%ecx), %esi
	pushl	$.LC0
	call	printf
	movswl	-2(%ebx), %eax
	addl	$16, %esp
	movl	%esi, %ecx
	movl	actions.1(,%eax,4), %eax
	jmp	.L18
.L33:
	leal	-12(%ebp), %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	run, .-run
	.section	.rodata.str1.1
.LC1:
	.string	"%d steps\n"
.LC2:
	.string	"The 3 quick foxes, 12 of them, ran 99 miles!"
.LC3:
	.string	"%u digits, %u letters, %u spaces, %u others\n"
.LC4:
	.string	"%d:%d "
.LC5:
	.string	""
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	movl	$hello.4, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	leal	-152(%ebp), %edx
	subl	$152, %esp
	call	run
	leal	-152(%ebp), %edx
	movl	%eax, %ebx
	movl	$collatz.3, %eax
	call	run
	leal	-152(%ebp), %edx
	addl	%eax, %ebx
	movl	$factorial.2, %eax
	call	run
	addl	%ebx, %eax
	movl	$12, %ebx
	movl	%eax, -156(%ebp)
	pushl	%ecx
	pushl	%ecx
	pushl	%eax
	pushl	$.LC1
	call	printf
	movl	$.LC2, %eax
	call	classify
	movl	%eax, %edx
	shrl	$24, %edx
	movl	%edx, (%esp)
	movl	%eax, %edx
	shrl	$16, %edx
	movzbl	%dl, %edx
	pushl	%edx
	movzbl	%ah, %edx
	pushl	%edx
	movzbl	%al, %eax
	pushl	%eax
	pushl	$.LC3
	call	printf
	addl	$32, %esp
.L37:
	movl	$1, %eax
.L44:
	movl	%eax, %esi
	movl	%eax, %edx
	imull	%eax, %esi
	movl	%esi, -160(%ebp)
.L42:
	cmpl	%ebx, %edx
	jge	.L41
	movl	%edx, %ecx
	movl	-160(%ebp), %esi
	imull	%edx, %ecx
	addl	%ecx, %esi
	movl	%edx, %ecx
	movl	%esi, -164(%ebp)
	leal	(%eax,%edx), %esi
.L40:
	movl	%ecx, %edi
	imull	%ecx, %edi
	cmpl	%edi, -164(%ebp)
	jne	.L38
	leal	(%esi,%ecx), %edi
	cmpl	%edi, %ebx
	jne	.L38
	imull	$10000, %eax, %eax
	imull	$100, %edx, %edx
	addl	%edx, %eax
	addl	%ecx, %eax
	jmp	.L39
.L38:
	incl	%ecx
	cmpl	%ebx, %ecx
	jne	.L40
	incl	%edx
	jmp	.L42
.L41:
	incl	%eax
	cmpl	%ebx, %eax
	jne	.L44
	orl	$-1, %eax
.L39:
	pushl	%edx
	pushl	%eax
	pushl	%ebx
	addl	$12, %ebx
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	cmpl	$108, %ebx
	jne	.L37
	subl	$12, %esp
	pushl	$.LC5
	call	puts
	movl	-156(%ebp), %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	offsets.0, @object
	.size	offsets.0, 8
offsets.0:
	.value	0
	.value	.L7-.L5
	.value	.L8-.L5
	.value	.L9-.L5
	.align 32
	.type	actions.1, @object
	.size	actions.1, 52
actions.1:
	.long	.L19
	.long	.L20
	.long	.L22
	.long	.L23
	.long	.L24
	.long	.L25
	.long	.L26
	.long	.L27
	.long	.L28
	.long	.L30
	.long	.L31
	.long	.L32
	.long	.L33
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
