	.file	"exceptions.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"nobody catches %d\n"
	.text
	.p2align 4
	.type	throw, @function
throw:
	pushl	%ebx
	movl	%eax, %ebx
	subl	$24, %esp
	movl	handlers, %eax
	testl	%eax, %eax
	je	.L5
	movl	24(%eax), %edx
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	movl	%edx, handlers
	call	longjmp
.L5:
	movl	%ebx, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	%ebx, (%esp)
	call	exit
	.size	throw, .-throw
	.section	.rodata.str1.1
.LC1:
	.string	"never here %d\n"
	.text
	.p2align 4
	.type	dig, @function
dig:
	subl	$492, %esp
	testl	%eax, %eax
	movb	%al, 30(%esp)
	je	.L8
	leal	-1(%eax), %ecx
	movb	%cl, 80(%esp)
	testl	%ecx, %ecx
	je	.L8
	leal	-2(%eax), %ecx
	movb	%cl, 130(%esp)
	testl	%ecx, %ecx
	je	.L8
	leal	-3(%eax), %ecx
	movb	%cl, 180(%esp)
	testl	%ecx, %ecx
	je	.L8
	leal	-4(%eax), %ecx
	movb	%cl, 230(%esp)
	testl	%ecx, %ecx
	je	.L8
	leal	-5(%eax), %ecx
	movb	%cl, 280(%esp)
	testl	%ecx, %ecx
	je	.L8
	leal	-6(%eax), %ecx
	movb	%cl, 330(%esp)
	testl	%ecx, %ecx
	je	.L8
	leal	-7(%eax), %ecx
	movb	%cl, 380(%esp)
	testl	%ecx, %ecx
	je	.L8
	leal	-8(%eax), %ecx
	movb	%cl, 430(%esp)
	testl	%ecx, %ecx
	je	.L8
	subl	$9, %eax
	call	dig
	movsbl	430(%esp), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movsbl	380(%esp), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movsbl	330(%esp), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movsbl	280(%esp), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movsbl	230(%esp), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movsbl	180(%esp), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movsbl	130(%esp), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movsbl	80(%esp), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movsbl	30(%esp), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	addl	$492, %esp
	ret
.L8:
	movl	%edx, %eax
	call	throw
	.size	dig, .-dig
	.section	.rodata.str1.1
.LC2:
	.string	"clean up after %d\n"
	.text
	.p2align 4
	.type	with_cleanup, @function
with_cleanup:
	pushl	%ebx
	xorl	%edx, %edx
	subl	$72, %esp
	movl	$24, %ecx
	movl	%eax, 28(%esp)
	xorl	%eax, %eax
.L35:
	movl	%edx, 36(%esp,%eax)
	movl	%edx, 40(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L35
	movl	handlers, %eax
	movl	%eax, 60(%esp)
	leal	36(%esp), %eax
	movl	%eax, (%esp)
	call	setjmp
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L38
.L40:
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	leal	1(%ebx), %eax
	call	throw
.L38:
	movl	28(%esp), %edx
	leal	36(%esp), %eax
	movl	%eax, handlers
	movl	$20, %eax
	call	dig
	jmp	.L40
	.size	with_cleanup, .-with_cleanup
	.section	.rodata.str1.1
.LC3:
	.string	"caught twenty-one"
.LC4:
	.string	"caught another, in round %d\n"
.LC5:
	.string	"a zero becomes %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$1, %ecx
	movl	%esp, %ebp
	pushl	%edi
	andl	$-16, %esp
	subl	$80, %esp
	movl	%ecx, 20(%esp)
.L44:
	movl	20(%esp), %eax
	cmpl	$4, %eax
	jle	.L50
	leal	28(%esp), %eax
	xorl	%edx, %edx
	movl	%eax, (%esp)
	movl	%edx, 24(%esp)
	call	setjmp
	movl	24(%esp), %edx
	leal	1(%edx), %ecx
	testl	%edx, %edx
	movl	%ecx, 24(%esp)
	jne	.L51
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	longjmp
.L50:
	xorl	%eax, %eax
	movl	$6, %ecx
	leal	52(%esp), %edi
	rep stosl
	movl	handlers, %eax
	movl	%eax, 76(%esp)
	leal	52(%esp), %eax
	movl	%eax, (%esp)
	call	setjmp
	testl	%eax, %eax
	je	.L46
	cmpl	$21, %eax
	jne	.L54
	movl	$.LC3, (%esp)
	call	puts
.L49:
	movl	20(%esp), %eax
	incl	%eax
	movl	%eax, 20(%esp)
	jmp	.L44
.L51:
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$9, %eax
	call	throw
.L46:
	leal	52(%esp), %eax
	movl	%eax, handlers
	movl	20(%esp), %eax
	imull	$10, %eax, %eax
	call	with_cleanup
.L54:
	movl	$.LC4, (%esp)
	movl	20(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L49
	.size	main, .-main
	.local	handlers
	.comm	handlers,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
