	.file	"crashes.c"
	.text
	.type	wait_for, @function
wait_for:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	movl	$0, 8(%esp)
	leal	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	waitpid
	movl	%eax, 8(%ebp)
	movl	-12(%ebp), %eax
	andl	$127, %eax
	testl	%eax, %eax
	je	.L2
	movl	-12(%ebp), %eax
	andl	$127, %eax
	cmpl	$127, %eax
	je	.L2
	movl	-12(%ebp), %eax
	andl	$127, %eax
	subl	$-128, %eax
	jmp	.L3
.L2:
	movl	-12(%ebp), %eax
	sarl	$8, %eax
	movzbl	%al, %eax
.L3:
	movl	12(%ebp), %edx
	movl	%eax, (%edx)
	movl	8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	wait_for, .-wait_for
	.section	.rodata
.LC1:
	.string	"cannot fork"
	.text
	.type	start, @function
start:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$__stdout, (%esp)
	call	fflush
	call	fork
	movl	%eax, -12(%ebp)
	cmpl	$-1, -12(%ebp)
	jne	.L6
	movl	$.LC1, (%esp)
	call	puts
	movl	$99, (%esp)
	call	exit
.L6:
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	start, .-start
	.local	zero
	.comm	zero,4,4
	.local	nowhere
	.comm	nowhere,4,4
	.type	divide, @function
divide:
	pushl	%ebp
	movl	%esp, %ebp
	movl	zero, %ecx
	movl	$100, %eax
	cltd
	idivl	%ecx
	movl	%eax, zero
	nop
	popl	%ebp
	ret
	.size	divide, .-divide
	.type	follow_null, @function
follow_null:
	pushl	%ebp
	movl	%esp, %ebp
	movl	nowhere, %eax
	movl	$1, (%eax)
	nop
	popl	%ebp
	ret
	.size	follow_null, .-follow_null
	.type	undefined, @function
undefined:
	pushl	%ebp
	movl	%esp, %ebp
	ud2
	.size	undefined, .-undefined
	.type	abort_it, @function
abort_it:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	call	abort
	.size	abort_it, .-abort_it
	.type	fall, @function
fall:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	nowhere, %eax
	call	*%eax
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	fall, .-fall
	.type	write_text, @function
write_text:
	pushl	%ebp
	movl	%esp, %ebp
	movl	$fall, %eax
	movb	$0, (%eax)
	nop
	popl	%ebp
	ret
	.size	write_text, .-write_text
	.section	.rodata
.LC2:
	.string	"%s: %d\n"
	.align 4
.LC0:
	.long	divide
	.long	follow_null
	.long	undefined
	.long	abort_it
	.long	fall
	.long	write_text
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$64, %esp
	movl	$24, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L15:
	movl	.LC0(%eax), %edx
	movl	%edx, 32(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L15
	movl	$0, 60(%esp)
	jmp	.L17
.L19:
	call	start
	movl	%eax, 56(%esp)
	cmpl	$0, 56(%esp)
	jne	.L18
	movl	$2, (%esp)
	call	close
	movl	60(%esp), %eax
	movl	32(%esp,%eax,4), %eax
	call	*%eax
	movl	$0, (%esp)
	call	_exit
.L18:
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	56(%esp), %eax
	movl	%eax, (%esp)
	call	wait_for
	movl	28(%esp), %edx
	movl	60(%esp), %eax
	movl	names.0(,%eax,4), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	incl	60(%esp)
.L17:
	cmpl	$5, 60(%esp)
	jle	.L19
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
