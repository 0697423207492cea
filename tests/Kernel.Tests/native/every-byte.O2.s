	.file	"every-byte.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"byte %d is %d\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC1:
	.string	"%d, then %u bytes, sum %08x, %u lines, %u returns\n"
	.section	.rodata.str1.1
.LC2:
	.string	"%d %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	$100, %edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$160, %esp
	leal	60(%esp), %esi
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L5:
	addl	%eax, %ebx
	cmpl	$99, %ebx
	jg	.L3
.L2:
	movl	$0, (%esp)
	movl	%edi, %eax
	subl	%ebx, %eax
	movl	%eax, 8(%esp)
	leal	(%esi,%ebx), %eax
	movl	%eax, 4(%esp)
	call	read
	testl	%eax, %eax
	jg	.L5
	testl	%ebx, %ebx
	je	.L4
.L3:
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L8:
	movzbl	(%esi,%edi), %eax
	cmpl	%edi, %eax
	je	.L7
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
.L7:
	incl	%edi
	cmpl	%ebx, %edi
	jne	.L8
.L4:
	movl	%ebx, 36(%esp)
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%edx, 40(%esp)
	xorl	%edx, %edx
	xorl	%edi, %edi
	movl	%ecx, 44(%esp)
	movl	%edx, %ebx
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L10:
	incl	40(%esp)
	movl	%edi, %ecx
	sall	$5, %ecx
	subl	%edi, %ecx
	leal	(%eax,%ecx), %edi
	xorl	%ecx, %ecx
	cmpl	$10, %eax
	sete	%cl
	addl	%ecx, 44(%esp)
	cmpl	$13, %eax
	sete	%al
	movzbl	%al, %eax
	addl	%eax, %ebx
.L9:
	call	getchar
	cmpl	$-1, %eax
	jne	.L10
	movl	%edi, 12(%esp)
	movl	44(%esp), %eax
	movl	%ebx, %edx
	movl	%edx, 20(%esp)
	movl	36(%esp), %ebx
	movl	$.LC1, (%esp)
	movl	%eax, 16(%esp)
	movl	40(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	$1, %eax
	movl	%esi, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$0, (%esp)
	call	read
	movl	%eax, %ebx
	call	getchar
	movl	%ebx, 8(%esp)
	movl	$.LC2, (%esp)
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
