	.file	"deep.c"
	.text
	.type	ackermann, @function
ackermann:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	cmpl	$0, 8(%ebp)
	jne	.L2
	movl	12(%ebp), %eax
	incl	%eax
	jmp	.L6
.L2:
	cmpl	$0, 12(%ebp)
	jne	.L4
	movl	8(%ebp), %eax
	decl	%eax
	movl	$1, 4(%esp)
	movl	%eax, (%esp)
	call	ackermann
	jmp	.L6
.L4:
	movl	12(%ebp), %eax
	decl	%eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	ackermann
	movl	8(%ebp), %edx
	decl	%edx
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	ackermann
.L6:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	ackermann, .-ackermann
	.type	depth_of, @function
depth_of:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	$0, -28(%ebp)
	movl	$0, -24(%ebp)
	movl	$0, -20(%ebp)
	movl	$0, -16(%ebp)
	movl	$0, -12(%ebp)
	cmpl	$0, 8(%ebp)
	jne	.L8
	movzbl	-25(%ebp), %eax
	movsbl	%al, %eax
	jmp	.L10
.L8:
	movl	8(%ebp), %eax
	decl	%eax
	movl	%eax, (%esp)
	call	depth_of
	incl	%eax
.L10:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	depth_of, .-depth_of
	.type	even, @function
even:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	cmpl	$0, 8(%ebp)
	je	.L12
	movl	8(%ebp), %eax
	decl	%eax
	movl	%eax, (%esp)
	call	odd
	jmp	.L14
.L12:
	movl	$1, %eax
.L14:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	even, .-even
	.type	odd, @function
odd:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	cmpl	$0, 8(%ebp)
	je	.L16
	movl	8(%ebp), %eax
	decl	%eax
	movl	%eax, (%esp)
	call	even
	jmp	.L18
.L16:
	movl	$0, %eax
.L18:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	odd, .-odd
	.local	moves
	.comm	moves,4,4
	.section	.rodata
.LC0:
	.string	"%c%c "
	.text
	.type	hanoi, @function
hanoi:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	movl	12(%ebp), %eax
	movl	16(%ebp), %ecx
	movl	20(%ebp), %edx
	movb	%al, -12(%ebp)
	movb	%cl, %al
	movb	%al, -16(%ebp)
	movb	%dl, %al
	movb	%al, -20(%ebp)
	cmpl	$0, 8(%ebp)
	je	.L23
	movsbl	-16(%ebp), %ecx
	movsbl	-20(%ebp), %edx
	movsbl	-12(%ebp), %eax
	movl	8(%ebp), %ebx
	decl	%ebx
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	movl	moves, %eax
	cmpl	$7, %eax
	jg	.L22
	movsbl	-16(%ebp), %edx
	movsbl	-12(%ebp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
.L22:
	movsbl	-12(%ebp), %ecx
	movsbl	-16(%ebp), %edx
	movsbl	-20(%ebp), %eax
	movl	8(%ebp), %ebx
	decl	%ebx
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	hanoi
	jmp	.L19
.L23:
	nop
.L19:
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	hanoi, .-hanoi
	.section	.rodata
.LC1:
	.string	"%s "
	.text
	.type	permute, @function
permute:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	12(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L25
	movl	16(%ebp), %eax
	movl	(%eax), %eax
	leal	1(%eax), %edx
	movl	16(%ebp), %eax
	movl	%edx, (%eax)
	movl	16(%ebp), %eax
	movl	(%eax), %ecx
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$3, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	cmpl	$1, %edx
	jne	.L30
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L30
.L25:
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	jmp	.L28
.L29:
	movl	12(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movb	%al, -13(%ebp)
	movl	-12(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%eax, %edx
	movl	12(%ebp), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%edx), %edx
	movb	%dl, (%eax)
	movl	-12(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	-13(%ebp), %edx
	movb	%dl, (%eax)
	movl	12(%ebp), %eax
	leal	1(%eax), %edx
	movl	16(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	permute
	movl	12(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movb	%al, -13(%ebp)
	movl	-12(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%eax, %edx
	movl	12(%ebp), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%edx), %edx
	movb	%dl, (%eax)
	movl	-12(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	-13(%ebp), %edx
	movb	%dl, (%eax)
	incl	-12(%ebp)
.L28:
	movl	-12(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L29
	jmp	.L24
.L30:
	nop
.L24:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	permute, .-permute
	.section	.rodata
.LC2:
	.string	"%u %u\n"
.LC3:
	.string	"%d\n"
.LC4:
	.string	"%d %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$32, %esp
	movl	%ebx, -4(%ebp)
	movl	$1684234849, 26(%esp)
	movw	$101, 30(%esp)
	movl	$0, 20(%esp)
	movl	$4, 4(%esp)
	movl	$3, (%esp)
	call	ackermann
	movl	%eax, %ebx
	movl	$9, 4(%esp)
	movl	$2, (%esp)
	call	ackermann
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$2000, (%esp)
	call	depth_of
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$777, (%esp)
	call	odd
	movl	%eax, %ebx
	movl	$1000, (%esp)
	call	even
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$66, 12(%esp)
	movl	$67, 8(%esp)
	movl	$65, 4(%esp)
	movl	$10, (%esp)
	call	hanoi
	movl	moves, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	leal	20(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$0, 4(%esp)
	leal	26(%esp), %eax
	movl	%eax, (%esp)
	call	permute
	movl	20(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$0, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
