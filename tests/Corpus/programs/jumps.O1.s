	.file	"jumps.c"
	.text
	.type	dive, @function
dive:
	subl	$44, %esp
	movl	48(%esp), %eax
	movl	%eax, 28(%esp)
	movl	%eax, depth_reached
	testl	%eax, %eax
	jle	.L2
	movl	deeper, %edx
	decl	%eax
	movl	%eax, (%esp)
	call	*%edx
.L2:
	movl	28(%esp), %eax
	addl	$17, %eax
	movl	%eax, 4(%esp)
	movl	$place, (%esp)
	call	longjmp
	.size	dive, .-dive
	.type	retry, @function
retry:
	subl	$44, %esp
	movl	$0, 28(%esp)
	movl	$place, (%esp)
	call	setjmp
	movl	28(%esp), %edx
	incl	%edx
	movl	%edx, 28(%esp)
	movl	28(%esp), %edx
	cmpl	$4, %edx
	jle	.L8
	movl	28(%esp), %edx
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %eax
	leal	(%edx,%eax,4), %eax
	addl	$44, %esp
	ret
.L8:
	movl	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$place, (%esp)
	call	longjmp
	.size	retry, .-retry
	.type	registers, @function
registers:
	pushl	%ebx
	subl	$56, %esp
	movl	%eax, 36(%esp)
	movl	%edx, 40(%esp)
	movl	%ecx, %ebx
	movl	%ecx, 44(%esp)
	movl	%eax, %ecx
	imull	%edx, %ecx
	movl	%ecx, 20(%esp)
	movl	%ebx, %ecx
	imull	64(%esp), %ebx
	movl	%ebx, 24(%esp)
	addl	64(%esp), %eax
	movl	%eax, 28(%esp)
	subl	%ecx, %edx
	movl	%edx, 32(%esp)
	movl	$place, (%esp)
	call	setjmp
	testl	%eax, %eax
	je	.L13
	movl	36(%esp), %eax
	movl	40(%esp), %ecx
	leal	(%eax,%ecx,2), %eax
	movl	44(%esp), %ebx
	leal	(%ebx,%ebx,2), %edx
	addl	%edx, %eax
	movl	64(%esp), %ecx
	leal	(%eax,%ecx,4), %eax
	movl	20(%esp), %ebx
	leal	(%ebx,%ebx,4), %edx
	addl	%edx, %eax
	movl	24(%esp), %ecx
	leal	(%ecx,%ecx,2), %edx
	leal	(%eax,%edx,2), %eax
	movl	28(%esp), %ebx
	leal	0(,%ebx,8), %edx
	subl	%ebx, %edx
	addl	%edx, %eax
	movl	32(%esp), %ebx
	leal	(%eax,%ebx,8), %eax
	addl	$56, %esp
	popl	%ebx
	ret
.L13:
	movl	$20, (%esp)
	call	dive
	.size	registers, .-registers
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"unhandled %d\n"
	.text
	.type	raise_error, @function
raise_error:
	subl	$28, %esp
	movl	handlers, %edx
	testl	%edx, %edx
	je	.L17
	movl	24(%edx), %ecx
	movl	%ecx, handlers
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	longjmp
.L17:
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$9, (%esp)
	call	exit
	.size	raise_error, .-raise_error
	.type	careful, @function
careful:
	subl	$76, %esp
	movl	%eax, 24(%esp)
	movl	%edx, 28(%esp)
	movl	handlers, %eax
	movl	%eax, 60(%esp)
	leal	36(%esp), %eax
	movl	%eax, handlers
	movl	%eax, (%esp)
	call	setjmp
	testl	%eax, %eax
	je	.L26
	movl	cleaned, %edx
	incl	%edx
	movl	%edx, cleaned
	cmpl	$2, %eax
	je	.L27
	negl	%eax
.L18:
	addl	$76, %esp
	ret
.L26:
	cmpl	$0, 28(%esp)
	je	.L28
	cmpl	$32767, 24(%esp)
	je	.L29
	movl	24(%esp), %eax
	cltd
	idivl	28(%esp)
	movl	60(%esp), %edx
	movl	%edx, handlers
	jmp	.L18
.L28:
	movl	$1, %eax
	call	raise_error
.L29:
	movl	$2, %eax
	call	raise_error
.L27:
	movl	$42, %eax
	call	raise_error
	.size	careful, .-careful
	.type	outer, @function
outer:
	subl	$76, %esp
	movl	%eax, 24(%esp)
	movl	%edx, 28(%esp)
	movl	handlers, %eax
	movl	%eax, 60(%esp)
	leal	36(%esp), %eax
	movl	%eax, handlers
	movl	%eax, (%esp)
	call	setjmp
	testl	%eax, %eax
	je	.L35
	leal	(%eax,%eax,4), %eax
	addl	%eax, %eax
.L30:
	addl	$76, %esp
	ret
.L35:
	movl	28(%esp), %edx
	movl	24(%esp), %eax
	call	careful
	movl	60(%esp), %edx
	movl	%edx, handlers
	jmp	.L30
	.size	outer, .-outer
	.section	.rodata.str1.1
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
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$16, %esp
	movl	$place, (%esp)
	call	setjmp
	testl	%eax, %eax
	jne	.L38
	movl	$.LC1, (%esp)
	call	puts
	movl	$50, (%esp)
	call	dive
.L38:
	movl	depth_reached, %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$place, (%esp)
	call	setjmp
	testl	%eax, %eax
	jne	.L39
	movl	$0, 4(%esp)
	movl	$place, (%esp)
	call	longjmp
.L39:
	movl	$.LC3, (%esp)
	call	puts
	movl	$0, %ebx
.L40:
	movl	pairs.0+4(,%ebx,8), %edi
	movl	pairs.0(,%ebx,8), %esi
	movl	%edi, %edx
	movl	%esi, %eax
	call	outer
	movl	%eax, 12(%esp)
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	incl	%ebx
	cmpl	$5, %ebx
	jne	.L40
	movl	cleaned, %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	call	retry
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$11, (%esp)
	movl	$7, %ecx
	movl	$5, %edx
	movl	$3, %eax
	call	registers
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$place, (%esp)
	call	setjmp
	testl	%eax, %eax
	je	.L41
	cmpl	$3, %eax
	je	.L42
	cmpl	$-1, %eax
	.p2align 4,,3
	je	.L49
	movl	$.LC10, (%esp)
	call	puts
	jmp	.L45
.L41:
	movl	$.LC7, (%esp)
	call	puts
	movl	$3, 4(%esp)
	movl	$place, (%esp)
	call	longjmp
.L42:
	movl	$.LC8, (%esp)
	call	puts
	movl	$-1, 4(%esp)
	movl	$place, (%esp)
	call	longjmp
.L49:
	movl	$.LC9, (%esp)
	call	puts
.L45:
	cmpl	$0, handlers
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	movl	$5, %eax
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
	.local	cleaned
	.comm	cleaned,4,4
	.local	handlers
	.comm	handlers,4,4
	.data
	.align 4
	.type	deeper, @object
	.size	deeper, 4
deeper:
	.long	dive
	.local	depth_reached
	.comm	depth_reached,4,4
	.local	place
	.comm	place,24,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
