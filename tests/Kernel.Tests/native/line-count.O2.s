	.file	"line-count.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%d lines, %d words, %d bytes, longest %d\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"at the end: %d %d %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	xorl	%eax, %eax
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$48, %esp
	movb	$0, 47(%esp)
	movl	%eax, 36(%esp)
	movl	%ecx, 40(%esp)
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L3:
	incl	%ebx
.L4:
	movl	%eax, (%esp)
	call	isspace
	movzbl	47(%esp), %ecx
	testl	%eax, %eax
	setne	%dl
	orb	%cl, %dl
	cmpb	$1, %dl
	adcl	$0, %esi
	testl	%eax, %eax
	sete	47(%esp)
	incl	%edi
.L2:
	call	getchar
	cmpl	$-1, %eax
	je	.L8
	cmpl	$10, %eax
	jne	.L3
	movl	40(%esp), %ecx
	incl	36(%esp)
	cmpl	%ebx, %ecx
	cmovge	%ecx, %ebx
	movl	%ebx, 40(%esp)
	xorl	%ebx, %ebx
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L8:
	movl	%edi, 12(%esp)
	movl	40(%esp), %ecx
	movl	%esi, 8(%esp)
	movl	36(%esp), %eax
	movl	$.LC0, (%esp)
	movl	%ecx, 16(%esp)
	movl	%eax, 4(%esp)
	call	printf
	call	getchar
	movl	$__stdin, (%esp)
	movl	%eax, %esi
	call	ferror
	movl	$__stdin, (%esp)
	movl	%eax, %ebx
	call	feof
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC1, (%esp)
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
