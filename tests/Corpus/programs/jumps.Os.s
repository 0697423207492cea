	.file	"jumps.c"
	.text
	.type	dive, @function
dive:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	8(%ebp), %eax
	movl	%eax, -12(%ebp)
	testl	%eax, %eax
	movl	%eax, depth_reached
	jle	.L2
	subl	$12, %esp
	decl	%eax
	movl	deeper, %edx
	pushl	%eax
	call	*%edx
	addl	$16, %esp
.L2:
	movl	-12(%ebp), %eax
	pushl	%edx
	pushl	%edx
	addl	$17, %eax
	pushl	%eax
	pushl	$place
	call	longjmp
	.size	dive, .-dive
	.type	retry, @function
retry:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	subl	$36, %esp
	movl	%ecx, -12(%ebp)
	pushl	$place
	call	setjmp
	movl	-12(%ebp), %edx
	addl	$16, %esp
	incl	%edx
	movl	%edx, -12(%ebp)
	movl	-12(%ebp), %edx
	cmpl	$4, %edx
	jg	.L7
	movl	-12(%ebp), %eax
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$place
	call	longjmp
.L7:
	movl	-12(%ebp), %edx
	imull	$100, %eax, %eax
	leave
	addl	%edx, %eax
	ret
	.size	retry, .-retry
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"unhandled %d\n"
	.text
	.type	raise_error, @function
raise_error:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	handlers, %edx
	testl	%edx, %edx
	jne	.L10
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	movl	$9, (%esp)
	call	exit
.L10:
	movl	24(%edx), %ecx
	movl	%ecx, handlers
	pushl	%ecx
	pushl	%ecx
	pushl	%eax
	pushl	%edx
	call	longjmp
	.size	raise_error, .-raise_error
	.type	careful, @function
careful:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$68, %esp
	movl	%eax, -44(%ebp)
	movl	handlers, %eax
	movl	%edx, -48(%ebp)
	movl	%eax, -12(%ebp)
	leal	-36(%ebp), %eax
	movl	%eax, handlers
	pushl	%eax
	call	setjmp
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L14
	cmpl	$0, -48(%ebp)
	movl	$1, %eax
	je	.L20
	cmpl	$32767, -44(%ebp)
	jne	.L16
	movl	$2, %eax
.L20:
	call	raise_error
.L16:
	movl	-44(%ebp), %eax
	cltd
	idivl	-48(%ebp)
	movl	-12(%ebp), %edx
	movl	%edx, handlers
	jmp	.L12
.L14:
	movl	%eax, %edx
	movl	cleaned, %eax
	incl	%eax
	movl	%eax, cleaned
	movl	%edx, %eax
	negl	%eax
	cmpl	$2, %edx
	jne	.L12
	movl	$42, %eax
	jmp	.L20
.L12:
	leave
	ret
	.size	careful, .-careful
	.type	outer, @function
outer:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$68, %esp
	movl	%eax, -44(%ebp)
	movl	handlers, %eax
	movl	%edx, -48(%ebp)
	movl	%eax, -12(%ebp)
	leal	-36(%ebp), %eax
	movl	%eax, handlers
	pushl	%eax
	call	setjmp
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L23
	movl	-48(%ebp), %edx
	movl	-44(%ebp), %eax
	call	careful
	movl	-12(%ebp), %edx
	movl	%edx, handlers
	jmp	.L21
.L23:
	imull	$10, %eax, %eax
.L21:
	leave
	ret
	.size	outer, .-outer
	.type	registers.constprop.0, @function
registers.constprop.0:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	pushl	$place
	call	setjmp
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L28
	subl	$12, %esp
	pushl	$20
	call	dive
.L28:
	leave
	movl	$697, %eax
	ret
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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$20, %esp
	pushl	$place
	call	setjmp
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L32
	subl	$12, %esp
	pushl	$.LC1
	call	puts
	movl	$50, (%esp)
	call	dive
.L32:
	pushl	%esi
	pushl	depth_reached
	pushl	%eax
	pushl	$.LC2
	call	printf
	movl	$place, (%esp)
	call	setjmp
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L33
	pushl	%ebx
	pushl	%ebx
	pushl	$0
	jmp	.L45
.L33:
	subl	$12, %esp
	xorl	%ebx, %ebx
	pushl	$.LC3
	call	puts
	addl	$16, %esp
.L34:
	movl	pairs.0+4(,%ebx,8), %edi
	movl	pairs.0(,%ebx,8), %esi
	incl	%ebx
	movl	%edi, %edx
	movl	%esi, %eax
	call	outer
	pushl	%eax
	pushl	%edi
	pushl	%esi
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	cmpl	$5, %ebx
	jne	.L34
	movl	cleaned, %eax
	pushl	%edi
	pushl	%edi
	pushl	%eax
	pushl	$.LC5
	call	printf
	addl	$16, %esp
	call	retry
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC6
	call	printf
	addl	$16, %esp
	call	registers.constprop.0
	pushl	%ecx
	pushl	%ecx
	pushl	%eax
	pushl	$.LC6
	call	printf
	movl	$place, (%esp)
	call	setjmp
	addl	$16, %esp
	testl	%eax, %eax
	je	.L35
	cmpl	$3, %eax
	je	.L36
	incl	%eax
	jne	.L42
	subl	$12, %esp
	pushl	$.LC9
	jmp	.L44
.L35:
	subl	$12, %esp
	pushl	$.LC7
	call	puts
	popl	%ebx
	popl	%esi
	pushl	$3
.L45:
	pushl	$place
	call	longjmp
.L36:
	subl	$12, %esp
	pushl	$.LC8
	call	puts
	popl	%edx
	popl	%ecx
	pushl	$-1
	jmp	.L45
.L42:
	subl	$12, %esp
	pushl	$.LC11
.L44:
	call	puts
	addl	$16, %esp
	pushl	%eax
	pushl	%eax
	xorl	%eax, %eax
	cmpl	$0, handlers
	setne	%al
	pushl	%eax
	pushl	$.LC10
	call	printf
	addl	$16, %esp
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
