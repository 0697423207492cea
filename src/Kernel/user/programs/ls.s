	.file	"ls.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"/"
.LC1:
	.string	"%-14s %6ld\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	addl	$-128, %esp
	movl	%ebx, 4(%esp)
	xorl	%ebx, %ebx
	movl	$.LC0, (%esp)
	call	open
	movl	%edi, 49(%esp)
	leal	60(%esp), %edi
	movl	%esi, 45(%esp)
	movl	%eax, 28(%esp)
	xorl	%eax, %eax
	movl	%eax, 53(%esp)
	xorl	%eax, %eax
	movl	%eax, 56(%esp)
	.p2align 4
	.p2align 3
.L2:
	movl	%edi, 4(%esp)
	movl	$16, %eax
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	read
	cmpl	$16, %eax
	movl	$0, %eax
	jne	.L10
.L3:
	movl	%ebx, 76(%esp,%eax)
	movl	%ebx, 80(%esp,%eax)
	addl	$8, %eax
	cmpl	$48, %eax
	jb	.L3
	xorl	%edx, %edx
	movl	$14, %ecx
	movl	%edx, 76(%esp,%eax)
	leal	45(%esp), %esi
	movl	%ecx, 8(%esp)
	leal	62(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	memcpy
	movl	%ebx, 4(%esp)
	movl	%esi, (%esp)
	call	open
	testl	%eax, %eax
	movl	%eax, %edx
	js	.L5
	movl	%edx, (%esp)
	leal	76(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, 24(%esp)
	call	fstat
	movl	24(%esp), %edx
	movl	%edx, (%esp)
	call	close
.L5:
	movl	%esi, 4(%esp)
	movl	104(%esp), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L10:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
