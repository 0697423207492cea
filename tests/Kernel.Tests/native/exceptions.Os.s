	.file	"exceptions.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"nobody catches %d\n"
	.text
	.type	throw, @function
throw:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	pushl	%ebx
	movl	%eax, %ebx
	movl	handlers, %eax
	testl	%eax, %eax
	jne	.L2
	pushl	%ecx
	pushl	%ecx
	pushl	%ebx
	pushl	$.LC0
	call	printf
	movl	%ebx, (%esp)
	call	exit
.L2:
	movl	24(%eax), %edx
	movl	%edx, handlers
	pushl	%edx
	pushl	%edx
	pushl	%ebx
	pushl	%eax
	call	longjmp
	.size	throw, .-throw
	.section	.rodata.str1.1
.LC1:
	.string	"never here %d\n"
	.text
	.type	dig, @function
dig:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$72, %esp
	movb	%al, -58(%ebp)
	testl	%eax, %eax
	jne	.L6
	movl	%edx, %eax
	call	throw
.L6:
	decl	%eax
	call	dig
	movsbl	-58(%ebp), %eax
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC1
	call	printf
	addl	$16, %esp
	leave
	ret
	.size	dig, .-dig
	.section	.rodata.str1.1
.LC2:
	.string	"clean up after %d\n"
	.text
	.type	with_cleanup, @function
with_cleanup:
	pushl	%ebp
	movl	$6, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%ebx
	leal	-36(%ebp), %edi
	subl	$60, %esp
	movl	%eax, -44(%ebp)
	xorl	%eax, %eax
	rep stosl
	movl	handlers, %eax
	movl	%eax, -12(%ebp)
	leal	-36(%ebp), %eax
	pushl	%eax
	call	setjmp
	addl	$16, %esp
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L10
.L12:
	pushl	%eax
	pushl	%eax
	pushl	%ebx
	pushl	$.LC2
	call	printf
	leal	1(%ebx), %eax
	addl	$16, %esp
	call	throw
.L10:
	movl	-44(%ebp), %edx
	leal	-36(%ebp), %eax
	movl	%eax, handlers
	movl	$20, %eax
	call	dig
	jmp	.L12
	.size	with_cleanup, .-with_cleanup
	.section	.rodata.str1.1
.LC3:
	.string	"caught twenty-one"
.LC4:
	.string	"caught another, in round %d\n"
.LC5:
	.string	"a zero becomes %d\n"
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
	pushl	%ecx
	subl	$64, %esp
	movl	$1, -68(%ebp)
.L15:
	movl	-68(%ebp), %eax
	cmpl	$4, %eax
	jg	.L26
	xorl	%eax, %eax
	movl	$6, %ecx
	leal	-36(%ebp), %edi
	subl	$12, %esp
	rep stosl
	movl	handlers, %eax
	movl	%eax, -12(%ebp)
	leal	-36(%ebp), %eax
	pushl	%eax
	call	setjmp
	addl	$16, %esp
	testl	%eax, %eax
	je	.L17
	cmpl	$21, %eax
	jne	.L27
	subl	$12, %esp
	pushl	$.LC3
	call	puts
	jmp	.L25
.L17:
	leal	-36(%ebp), %eax
	movl	%eax, handlers
	movl	-68(%ebp), %eax
	imull	$10, %eax, %eax
	call	with_cleanup
.L27:
	movl	-68(%ebp), %eax
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC4
	call	printf
.L25:
	movl	-68(%ebp), %eax
	addl	$16, %esp
	incl	%eax
	movl	%eax, -68(%ebp)
	jmp	.L15
.L26:
	xorl	%edi, %edi
	subl	$12, %esp
	movl	%edi, -64(%ebp)
	leal	-60(%ebp), %eax
	pushl	%eax
	call	setjmp
	movl	-64(%ebp), %edx
	addl	$16, %esp
	leal	1(%edx), %ecx
	testl	%edx, %edx
	movl	%ecx, -64(%ebp)
	jne	.L22
	pushl	%ecx
	pushl	%ecx
	pushl	$0
	leal	-60(%ebp), %eax
	pushl	%eax
	call	longjmp
.L22:
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC5
	call	printf
	addl	$16, %esp
	movl	$9, %eax
	call	throw
	.size	main, .-main
	.local	handlers
	.comm	handlers,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
