	.file	"crashes.c"
	.text
	.type	divide, @function
divide:
	movl	zero, %ecx
	movl	$100, %eax
	cltd
	idivl	%ecx
	movl	%eax, zero
	ret
	.size	divide, .-divide
	.type	follow_null, @function
follow_null:
	movl	nowhere, %eax
	movl	$1, (%eax)
	ret
	.size	follow_null, .-follow_null
	.type	fall, @function
fall:
	jmp	*nowhere
	.size	fall, .-fall
	.type	write_text, @function
write_text:
	movb	$0, fall
	ret
	.size	write_text, .-write_text
	.section	.text.unlikely,"ax",@progbits
	.type	abort_it, @function
abort_it:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
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
	.section	.rodata
	.align 4
.LC0:
	.long	divide
	.long	follow_null
	.long	undefined
	.long	abort_it
	.long	fall
	.long	write_text
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
	movl	$.LC0, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	movl	$6, %ecx
	leal	-48(%ebp), %edi
	subl	$40, %esp
	rep movsl
.L13:
	subl	$12, %esp
	pushl	$__stdout
	call	fflush
	call	fork
	addl	$16, %esp
	cmpl	$-1, %eax
	jne	.L9
	subl	$12, %esp
	pushl	$.LC1
	call	puts
	movl	$99, (%esp)
	call	exit
.L9:
	testl	%eax, %eax
	jne	.L10
	subl	$12, %esp
	xorl	%edi, %edi
	pushl	$2
	call	close
	call	*-48(%ebp,%ebx,4)
	movl	%edi, (%esp)
	call	_exit
.L10:
	leal	-52(%ebp), %edx
	xorl	%ecx, %ecx
	movl	%ecx, -52(%ebp)
	pushl	%esi
	pushl	$0
	pushl	%edx
	pushl	%eax
	call	waitpid
	movl	-52(%ebp), %eax
	addl	$16, %esp
	movl	%eax, %edx
	andl	$127, %edx
	je	.L11
	cmpl	$127, %edx
	je	.L11
	leal	128(%edx), %eax
	jmp	.L12
.L11:
	movzbl	%ah, %eax
.L12:
	pushl	%edx
	pushl	%eax
	pushl	names.0(,%ebx,4)
	incl	%ebx
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	cmpl	$6, %ebx
	jne	.L13
	leal	-16(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
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
