	.file	"cat.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"cat: cannot read %s\n"
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
	subl	$32, %esp
	cmpl	$1, 8(%ebp)
	je	.L2
	movl	$0, %esi
	movl	$1, %ebx
	movl	%esi, 24(%esp)
	movl	%ebx, %edi
	movl	$1, %esi
	jle	.L1
	.p2align 4
	.p2align 3
.L3:
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	12(%ebp), %eax
	movl	(%eax,%edi,4), %eax
	movl	%eax, (%esp)
	call	open
	testl	%eax, %eax
	movl	%eax, %ebx
	js	.L6
	movl	%edi, 28(%esp)
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L26:
	movl	%eax, 8(%esp)
	movl	$buffer, %eax
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	write
	cmpl	%eax, %edi
	jne	.L25
.L9:
	movl	%ebx, (%esp)
	movl	$512, %eax
	movl	%eax, 8(%esp)
	movl	$buffer, %eax
	movl	%eax, 4(%esp)
	call	read
	testl	%eax, %eax
	movl	%eax, %edi
	jg	.L26
	movl	28(%esp), %edi
	jne	.L8
.L10:
	movl	%ebx, (%esp)
	call	close
.L11:
	incl	%edi
	cmpl	%edi, 8(%ebp)
	jne	.L3
.L1:
	movl	24(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L28:
	movl	%eax, 8(%esp)
	movl	$buffer, %edx
	movl	%edx, 4(%esp)
	movl	$1, (%esp)
	call	write
	cmpl	%eax, %ebx
	jne	.L27
.L2:
	movl	$0, (%esp)
	movl	$512, %ecx
	movl	$buffer, %ebx
	movl	%ebx, 4(%esp)
	movl	%ecx, 8(%esp)
	call	read
	testl	%eax, %eax
	movl	%eax, %ebx
	jg	.L28
.L5:
	xorl	%eax, %eax
	testl	%ebx, %ebx
	setne	%al
	movl	%eax, 24(%esp)
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L6:
	movl	12(%ebp), %eax
	movl	(%eax,%edi,4), %eax
	movl	$__stderr, (%esp)
	movl	%eax, 8(%esp)
	movl	$.LC0, %eax
	movl	%eax, 4(%esp)
	call	fprintf
	movl	$1, %edx
	movl	%edx, 24(%esp)
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L25:
	movl	28(%esp), %edi
.L8:
	movl	12(%ebp), %eax
	movl	$.LC0, %ecx
	movl	(%eax,%edi,4), %eax
	movl	%ecx, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 8(%esp)
	call	fprintf
	movl	$1, %eax
	movl	%eax, 24(%esp)
	jmp	.L10
.L27:
	orl	$-1, %ebx
	jmp	.L5
	.size	main, .-main
	.local	buffer
	.comm	buffer,512,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
