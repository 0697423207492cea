	.file	"bytecode.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"bytecode %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	xorl	%ecx, %ecx
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$96, %esp
	movl	%eax, 20(%esp)
	leal	32(%esp), %edx
	xorl	%eax, %eax
	movl	%eax, 24(%esp)
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	movl	$code, %eax
	movl	%ebx, 16(%esp)
	.p2align 4
	.p2align 3
.L2:
	leal	4(%eax), %ebx
	cmpl	$13, %ecx
	ja	.L3
	jmp	*.L5(,%ecx,4)
	.section	.rodata
	.align 4
	.align 4
.L5:
	.long	.L18
	.long	.L17
	.long	.L16
	.long	.L15
	.long	.L14
	.long	.L13
	.long	.L12
	.long	.L11
	.long	.L10
	.long	.L9
	.long	.L8
	.long	.L7
	.long	.L6
	.long	.L4
	.section	.text.startup
	.p2align 4,,10
	.p2align 3
.L6:
	movl	-4(%edx), %ecx
	movl	%ebx, %eax
	shrl	%cl, -8(%edx)
	subl	$4, %edx
	movl	(%eax), %ecx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L7:
	movl	-4(%edx), %eax
	xorl	%eax, -8(%edx)
	movl	%ebx, %eax
	movl	(%eax), %ecx
	subl	$4, %edx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L8:
	movl	-4(%edx), %eax
	cmpl	%eax, -8(%edx)
	setb	%al
	subl	$4, %edx
	movzbl	%al, %eax
	movl	%eax, -4(%edx)
	movl	%ebx, %eax
	movl	(%eax), %ecx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L9:
	leal	-4(%edx), %ecx
	movl	-4(%edx), %edx
	testl	%edx, %edx
	je	.L20
	movl	4(%eax), %eax
	movl	%ecx, %edx
	leal	code(,%eax,4), %eax
	movl	(%eax), %ecx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L10:
	movl	4(%eax), %eax
	leal	code(,%eax,4), %eax
	movl	(%eax), %ecx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L11:
	movl	4(%eax), %ecx
	addl	$8, %eax
	subl	$4, %edx
	movl	(%edx), %ebx
	movl	%ebx, 16(%esp,%ecx,4)
	movl	(%eax), %ecx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L12:
	movl	4(%eax), %ecx
	addl	$8, %eax
	addl	$4, %edx
	movl	16(%esp,%ecx,4), %ecx
	movl	%ecx, -4(%edx)
	movl	(%eax), %ecx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L13:
	movl	-4(%edx), %eax
	movl	-8(%edx), %ecx
	movl	%eax, -8(%edx)
	movl	%ecx, -4(%edx)
.L3:
	movl	%ebx, %eax
	movl	(%eax), %ecx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L14:
	movl	-4(%edx), %eax
	addl	$4, %edx
	movl	%eax, -4(%edx)
	movl	%ebx, %eax
	movl	(%eax), %ecx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L15:
	movl	-8(%edx), %eax
	subl	$4, %edx
	movl	(%edx), %ecx
	imull	%ecx, %eax
	movl	%eax, -4(%edx)
	movl	%ebx, %eax
	movl	(%eax), %ecx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L16:
	movl	-4(%edx), %eax
	subl	%eax, -8(%edx)
	movl	%ebx, %eax
	movl	(%eax), %ecx
	subl	$4, %edx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L17:
	movl	-4(%edx), %eax
	addl	%eax, -8(%edx)
	movl	%ebx, %eax
	movl	(%eax), %ecx
	subl	$4, %edx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L18:
	movl	4(%eax), %ecx
	addl	$8, %eax
	addl	$4, %edx
	movl	%ecx, -4(%edx)
	movl	(%eax), %ecx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L4:
	movl	$.LC0, (%esp)
	movl	16(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	-4(%ebp), %ebx
	xorl	%eax, %eax
	leave
	ret
.L20:
	addl	$8, %eax
	movl	%ecx, %edx
	movl	(%eax), %ecx
	jmp	.L2
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	code, @object
	.size	code, 152
code:
	.long	0
	.long	1
	.long	7
	.long	0
	.long	0
	.long	0
	.long	7
	.long	1
	.long	6
	.long	0
	.long	0
	.long	31
	.long	3
	.long	6
	.long	1
	.long	1
	.long	6
	.long	0
	.long	0
	.long	7
	.long	12
	.long	11
	.long	7
	.long	0
	.long	6
	.long	1
	.long	0
	.long	1
	.long	1
	.long	4
	.long	7
	.long	1
	.long	0
	.long	12000000
	.long	10
	.long	9
	.long	8
	.long	13
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
