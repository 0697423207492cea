	.file	"jumps.c"
	.text
	.p2align 4
	.type	dive, @function
dive:
	subl	$44, %esp
	movl	48(%esp), %eax
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	movl	%eax, depth_reached
	jle	.L2
	decl	%eax
	movl	deeper, %edx
	movl	%eax, (%esp)
	call	*%edx
.L2:
	movl	$place, (%esp)
	movl	28(%esp), %eax
	addl	$17, %eax
	movl	%eax, 4(%esp)
	call	longjmp
	.size	dive, .-dive
	.p2align 4
	.type	retry, @function
retry:
	subl	$44, %esp
	xorl	%eax, %eax
	movl	$place, (%esp)
	movl	%eax, 28(%esp)
	call	setjmp
	movl	28(%esp), %edx
	incl	%edx
	movl	%edx, 28(%esp)
	movl	28(%esp), %edx
	cmpl	$4, %edx
	jle	.L9
	movl	28(%esp), %edx
	leal	(%eax,%eax,4), %eax
	addl	$44, %esp
	leal	(%eax,%eax,4), %eax
	leal	(%edx,%eax,4), %eax
	ret
.L9:
	movl	$place, (%esp)
	movl	28(%esp), %eax
	movl	%eax, 4(%esp)
	call	longjmp
	.size	retry, .-retry
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"unhandled %d\n"
	.text
	.p2align 4
	.type	raise_error, @function
raise_error:
	subl	$28, %esp
	movl	handlers, %edx
	testl	%edx, %edx
	je	.L13
	movl	24(%edx), %ecx
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	movl	%ecx, handlers
	call	longjmp
.L13:
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$9, (%esp)
	call	exit
	.size	raise_error, .-raise_error
	.p2align 4
	.type	careful, @function
careful:
	subl	$76, %esp
	movl	%eax, 24(%esp)
	movl	handlers, %eax
	movl	%edx, 28(%esp)
	movl	%eax, 60(%esp)
	leal	36(%esp), %eax
	movl	%eax, (%esp)
	movl	%eax, handlers
	call	setjmp
	testl	%eax, %eax
	je	.L22
	movl	cleaned, %edx
	incl	%edx
	cmpl	$2, %eax
	movl	%edx, cleaned
	je	.L23
	negl	%eax
	addl	$76, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L22:
	movl	28(%esp), %eax
	testl	%eax, %eax
	je	.L24
	cmpl	$32767, 24(%esp)
	je	.L25
	movl	24(%esp), %eax
	cltd
	idivl	28(%esp)
	movl	60(%esp), %edx
	movl	%edx, handlers
	addl	$76, %esp
	ret
.L23:
	movl	$42, %eax
	call	raise_error
.L24:
	movl	$1, %eax
	call	raise_error
.L25:
	movl	$2, %eax
	call	raise_error
	.size	careful, .-careful
	.p2align 4
	.type	outer, @function
outer:
	subl	$76, %esp
	movl	%eax, 24(%esp)
	movl	handlers, %eax
	movl	%edx, 28(%esp)
	movl	%eax, 60(%esp)
	leal	36(%esp), %eax
	movl	%eax, (%esp)
	movl	%eax, handlers
	call	setjmp
	testl	%eax, %eax
	je	.L31
	leal	(%eax,%eax,4), %eax
	addl	$76, %esp
	addl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L31:
	movl	28(%esp), %edx
	movl	24(%esp), %eax
	call	careful
	movl	60(%esp), %edx
	movl	%edx, handlers
	addl	$76, %esp
	ret
	.size	outer, .-outer
	.p2align 4
	.type	registers.constprop.0, @function
registers.constprop.0:
	subl	$28, %esp
	movl	$place, (%esp)
	call	setjmp
	testl	%eax, %eax
	je	.L36
	movl	$697, %eax
	addl	$28, %esp
	ret
.L36:
	movl	$20, (%esp)
	call	dive
	.size	registers.constprop.0, .-registers.constprop.0
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
	.string	"%d handlers left\n"
.LC11:
	.string	"other"
	.section	.text.startup,"ax",@progbits
	.p2align 4
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
	jne	.L39
	movl	$.LC1, (%esp)
	call	puts
	movl	$50, (%esp)
	call	dive
.L39:
	movl	%eax, 4(%esp)
	movl	depth_reached, %edx
	movl	$.LC2, (%esp)
	movl	%edx, 8(%esp)
	call	printf
	movl	$place, (%esp)
	call	setjmp
	testl	%eax, %eax
	jne	.L40
	movl	$place, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	longjmp
.L40:
	movl	$.LC3, (%esp)
	xorl	%ebx, %ebx
	call	puts
.L41:
	movl	pairs.0+4(,%ebx,8), %edi
	movl	pairs.0(,%ebx,8), %esi
	incl	%ebx
	movl	%edi, %edx
	movl	%esi, %eax
	call	outer
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC4, (%esp)
	movl	%eax, 12(%esp)
	call	printf
	cmpl	$5, %ebx
	jne	.L41
	movl	$.LC5, (%esp)
	movl	cleaned, %eax
	movl	%eax, 4(%esp)
	call	printf
	call	retry
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	call	registers.constprop.0
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$place, (%esp)
	call	setjmp
	testl	%eax, %eax
	je	.L42
	cmpl	$3, %eax
	je	.L43
	incl	%eax
	.p2align 4,,5
	je	.L51
	movl	$.LC11, (%esp)
	call	puts
.L47:
	movl	$.LC10, (%esp)
	xorl	%eax, %eax
	cmpl	$0, handlers
	setne	%al
	movl	%eax, 4(%esp)
	call	printf
	movl	$5, %eax
	call	raise_error
.L42:
	movl	$.LC7, (%esp)
	call	puts
	movl	$3, 4(%esp)
	movl	$place, (%esp)
	call	longjmp
.L51:
	movl	$.LC9, (%esp)
	call	puts
	jmp	.L47
.L43:
	movl	$.LC8, (%esp)
	call	puts
	movl	$-1, 4(%esp)
	movl	$place, (%esp)
	call	longjmp
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
