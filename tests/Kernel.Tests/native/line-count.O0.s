	.file	"line-count.c"
	.text
	.section	.rodata
	.align 4
.LC0:
	.string	"%d lines, %d words, %d bytes, longest %d\n"
.LC1:
	.string	"at the end: %d %d %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	$0, 60(%esp)
	movl	$0, 56(%esp)
	movl	$0, 52(%esp)
	movl	$0, 48(%esp)
	movl	$0, 44(%esp)
	movb	$0, 43(%esp)
	jmp	.L2
.L7:
	cmpl	$10, 36(%esp)
	jne	.L3
	incl	60(%esp)
	movl	44(%esp), %edx
	movl	48(%esp), %eax
	cmpl	%eax, %edx
	cmovge	%edx, %eax
	movl	%eax, 44(%esp)
	movl	$0, 48(%esp)
	jmp	.L4
.L3:
	incl	48(%esp)
.L4:
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	call	isspace
	testl	%eax, %eax
	jne	.L5
	movzbl	43(%esp), %eax
	xorb	$1, %al
	testb	%al, %al
	je	.L5
	movl	$1, %eax
	jmp	.L6
.L5:
	movl	$0, %eax
.L6:
	addl	%eax, 56(%esp)
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	call	isspace
	testl	%eax, %eax
	sete	%al
	movb	%al, 43(%esp)
	incl	52(%esp)
.L2:
	call	getchar
	movl	%eax, 36(%esp)
	cmpl	$-1, 36(%esp)
	jne	.L7
	movl	44(%esp), %eax
	movl	%eax, 16(%esp)
	movl	52(%esp), %eax
	movl	%eax, 12(%esp)
	movl	56(%esp), %eax
	movl	%eax, 8(%esp)
	movl	60(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	call	getchar
	movl	%eax, %esi
	movl	$__stdin, (%esp)
	call	ferror
	movl	%eax, %ebx
	movl	$__stdin, (%esp)
	call	feof
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$0, %eax
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
