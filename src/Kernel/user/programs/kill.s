	.file	"kill.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"kill: there is no process %s\n"
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
	movl	8(%ebp), %esi
	movl	12(%ebp), %edi
	cmpl	$1, %esi
	jle	.L5
	xorl	%ecx, %ecx
	movl	$1, %ebx
	movl	%ecx, 28(%esp)
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L3:
	incl	%ebx
	cmpl	%ebx, %esi
	je	.L1
.L4:
	movl	(%edi,%ebx,4), %eax
	movl	%eax, (%esp)
	call	atoi
	movl	$9, %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	kill
	testl	%eax, %eax
	jns	.L3
	movl	(%edi,%ebx,4), %eax
	movl	$.LC0, %edx
	incl	%ebx
	movl	%edx, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 8(%esp)
	call	fprintf
	movl	$1, %ecx
	cmpl	%ebx, %esi
	movl	%ecx, 28(%esp)
	jne	.L4
.L1:
	movl	28(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L5:
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	jmp	.L1
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
