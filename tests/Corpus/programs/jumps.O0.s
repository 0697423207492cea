	.file	"jumps.c"
	.text
	.local	place
	.comm	place,24,4
	.local	depth_reached
	.comm	depth_reached,4,4
	.data
	.align 4
	.type	deeper, @object
	.size	deeper, 4
deeper:
	.long	dive
	.text
	.type	dive, @function
dive:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	8(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, depth_reached
	cmpl	$0, 8(%ebp)
	jle	.L2
	movl	deeper, %eax
	movl	8(%ebp), %edx
	decl	%edx
	movl	%edx, (%esp)
	call	*%eax
.L2:
	movl	-12(%ebp), %eax
	addl	$17, %eax
	movl	%eax, 4(%esp)
	movl	$place, (%esp)
	call	longjmp
	.size	dive, .-dive
	.local	handlers
	.comm	handlers,4,4
	.local	cleaned
	.comm	cleaned,4,4
	.section	.rodata
.LC0:
	.string	"unhandled %d\n"
	.text
	.type	raise_error, @function
raise_error:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	handlers, %eax
	movl	%eax, -12(%ebp)
	cmpl	$0, -12(%ebp)
	jne	.L4
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$9, (%esp)
	call	exit
.L4:
	movl	-12(%ebp), %eax
	movl	24(%eax), %eax
	movl	%eax, handlers
	movl	-12(%ebp), %eax
	movl	8(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	longjmp
	.size	raise_error, .-raise_error
	.type	divide, @function
divide:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	cmpl	$0, 12(%ebp)
	jne	.L6
	movl	$1, (%esp)
	call	raise_error
.L6:
	cmpl	$32767, 8(%ebp)
	jne	.L7
	movl	$2, (%esp)
	call	raise_error
.L7:
	movl	8(%ebp), %eax
	cltd
	idivl	12(%ebp)
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	divide, .-divide
	.type	careful, @function
careful:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$72, %esp
	movl	handlers, %eax
	movl	%eax, -20(%ebp)
	leal	-44(%ebp), %eax
	movl	%eax, handlers
	leal	-44(%ebp), %eax
	movl	%eax, (%esp)
	call	setjmp
	movl	%eax, -12(%ebp)
	cmpl	$0, -12(%ebp)
	jne	.L11
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	divide
	movl	%eax, -16(%ebp)
	movl	-20(%ebp), %eax
	movl	%eax, handlers
	movl	-16(%ebp), %eax
	jmp	.L14
.L11:
	movl	cleaned, %eax
	incl	%eax
	movl	%eax, cleaned
	cmpl	$2, -12(%ebp)
	jne	.L13
	movl	-12(%ebp), %eax
	addl	$40, %eax
	movl	%eax, (%esp)
	call	raise_error
.L13:
	movl	-12(%ebp), %eax
	negl	%eax
.L14:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	careful, .-careful
	.type	outer, @function
outer:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$72, %esp
	movl	handlers, %eax
	movl	%eax, -20(%ebp)
	leal	-44(%ebp), %eax
	movl	%eax, handlers
	leal	-44(%ebp), %eax
	movl	%eax, (%esp)
	call	setjmp
	movl	%eax, -12(%ebp)
	cmpl	$0, -12(%ebp)
	jne	.L17
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	careful
	movl	%eax, -16(%ebp)
	movl	-20(%ebp), %eax
	movl	%eax, handlers
	movl	-16(%ebp), %eax
	jmp	.L19
.L17:
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
.L19:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	outer, .-outer
	.type	retry, @function
retry:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -16(%ebp)
	movl	$place, (%esp)
	call	setjmp
	movl	%eax, -12(%ebp)
	movl	-16(%ebp), %eax
	incl	%eax
	movl	%eax, -16(%ebp)
	movl	-16(%ebp), %eax
	cmpl	$4, %eax
	jg	.L22
	movl	-16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$place, (%esp)
	call	longjmp
.L22:
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	movl	%eax, %edx
	movl	-16(%ebp), %eax
	addl	%edx, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	retry, .-retry
	.type	registers, @function
registers:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	8(%ebp), %eax
	imull	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	16(%ebp), %eax
	imull	20(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	8(%ebp), %edx
	movl	20(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -20(%ebp)
	movl	12(%ebp), %eax
	subl	16(%ebp), %eax
	movl	%eax, -24(%ebp)
	movl	$place, (%esp)
	call	setjmp
	testl	%eax, %eax
	jne	.L26
	movl	$20, (%esp)
	call	dive
.L26:
	movl	12(%ebp), %eax
	leal	(%eax,%eax), %edx
	movl	8(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	16(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	leal	(%ecx,%eax), %edx
	movl	20(%ebp), %eax
	sall	$2, %eax
	leal	(%edx,%eax), %ecx
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %ecx
	movl	-16(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	addl	%eax, %ecx
	movl	-20(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	leal	(%ecx,%eax), %edx
	movl	-24(%ebp), %eax
	sall	$3, %eax
	addl	%edx, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	registers, .-registers
	.section	.rodata
.LC1:
	.string	"diving"
.LC2:
	.string	"back with %d from depth %d\n"
.LC3:
	.string	"longjmp with 0 gives 1"
.LC4:
	.string	"%d / %d: %d\n"
.LC5:
	.string	"cleaned %d\n"
.LC6:
	.string	"%d\n"
.LC7:
	.string	"zero"
.LC8:
	.string	"three"
.LC9:
	.string	"minus one"
.LC10:
	.string	"other"
.LC11:
	.string	"%d handlers left\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$32, %esp
	movl	$place, (%esp)
	call	setjmp
	movl	%eax, 24(%esp)
	cmpl	$0, 24(%esp)
	jne	.L30
	movl	$.LC1, (%esp)
	call	puts
	movl	$50, (%esp)
	call	dive
.L30:
	movl	depth_reached, %eax
	movl	%eax, 8(%esp)
	movl	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$place, (%esp)
	call	setjmp
	testl	%eax, %eax
	jne	.L31
	movl	$0, 4(%esp)
	movl	$place, (%esp)
	call	longjmp
.L31:
	movl	$.LC3, (%esp)
	call	puts
	movl	$0, 28(%esp)
	jmp	.L32
.L33:
	movl	28(%esp), %eax
	movl	pairs.0+4(,%eax,8), %edx
	movl	28(%esp), %eax
	movl	pairs.0(,%eax,8), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	outer
	movl	28(%esp), %edx
	movl	pairs.0+4(,%edx,8), %ecx
	movl	28(%esp), %edx
	movl	pairs.0(,%edx,8), %edx
	movl	%eax, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	incl	28(%esp)
.L32:
	cmpl	$4, 28(%esp)
	jbe	.L33
	movl	cleaned, %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	call	retry
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$11, 12(%esp)
	movl	$7, 8(%esp)
	movl	$5, 4(%esp)
	movl	$3, (%esp)
	call	registers
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$place, (%esp)
	call	setjmp
	cmpl	$3, %eax
	je	.L34
	cmpl	$3, %eax
	jg	.L35
	cmpl	$-1, %eax
	je	.L36
	testl	%eax, %eax
	jne	.L35
	movl	$.LC7, (%esp)
	call	puts
	movl	$3, 4(%esp)
	movl	$place, (%esp)
	call	longjmp
.L34:
	movl	$.LC8, (%esp)
	call	puts
	movl	$-1, 4(%esp)
	movl	$place, (%esp)
	call	longjmp
.L36:
	movl	$.LC9, (%esp)
	call	puts
	jmp	.L37
.L35:
	movl	$.LC10, (%esp)
	call	puts
.L37:
	movl	handlers, %eax
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	movl	$5, (%esp)
	call	raise_error
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	pairs.0, @object
	.size	pairs.0, 40
pairs.0:
	.long	10
	.long	3
	.long	1
	.long	0
	.long	32767
	.long	1
	.long	-9
	.long	2
	.long	0
	.long	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
