	.file	"crashes.c"
	.text
	.p2align 4
	.type	divide, @function
divide:
	movl	zero, %ecx
	movl	$100, %eax
	xorl	%edx, %edx
	idivl	%ecx
	movl	%eax, zero
	ret
	.size	divide, .-divide
	.p2align 4
	.type	follow_null, @function
follow_null:
	movl	nowhere, %eax
	movl	$1, (%eax)
	ret
	.size	follow_null, .-follow_null
	.p2align 4
	.type	fall, @function
fall:
	jmp	*nowhere
	.size	fall, .-fall
	.p2align 4
	.type	write_text, @function
write_text:
	xorl	%eax, %eax
	movb	%al, fall
	ret
	.size	write_text, .-write_text
	.section	.text.unlikely,"ax",@progbits
	.type	abort_it, @function
abort_it:
	subl	$12, %esp
	call	abort
	.size	abort_it, .-abort_it
	.type	undefined, @function
undefined:
	ud2
	.size	undefined, .-undefined
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"cannot fork"
.LC2:
	.string	"%s: %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$follow_null, %eax
	movl	%esp, %ebp
	pushl	%esi
	movl	$divide, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$48, %esp
	movl	%eax, 28(%esp)
	movl	$undefined, %eax
	movl	%eax, 32(%esp)
	movl	$abort_it, %eax
	movl	%eax, 36(%esp)
	movl	$fall, %eax
	movl	%eax, 40(%esp)
	movl	$write_text, %eax
	movl	%esi, 24(%esp)
	leal	20(%esp), %esi
	movl	%eax, 44(%esp)
	jmp	.L14
	.p2align 4,,10
	.p2align 3
.L26:
	leal	128(%edx), %eax
.L13:
	movl	%eax, 8(%esp)
	movl	names.0(,%ebx,4), %eax
	incl	%ebx
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$6, %ebx
	je	.L23
.L14:
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	cmpl	$-1, %eax
	je	.L24
	testl	%eax, %eax
	.p2align 4,,3
	je	.L25
	movl	%esi, 4(%esp)
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	movl	%edx, 20(%esp)
	call	waitpid
	movl	20(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L12
	cmpl	$127, %edx
	jne	.L26
.L12:
	movzbl	%ah, %eax
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L23:
	leal	-8(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
.L25:
	movl	$2, (%esp)
	call	close
	call	*24(%esp,%ebx,4)
	xorl	%ebx, %ebx
	movl	%ebx, (%esp)
	call	_exit
.L24:
	movl	$.LC1, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
	.size	main, .-main
	.section	.rodata.str1.1
.LC3:
	.string	"division by zero"
.LC4:
	.string	"null"
.LC5:
	.string	"undefined instruction"
.LC6:
	.string	"abort"
.LC7:
	.string	"call of null"
.LC8:
	.string	"write to text"
	.section	.rodata
	.align 4
	.type	names.0, @object
	.size	names.0, 24
names.0:
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.local	nowhere
	.comm	nowhere,4,4
	.local	zero
	.comm	zero,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
