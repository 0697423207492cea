	.file	"ls.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"/"
.LC1:
	.string	"%-14s %6u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%edx, %edx
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$96, %esp
	movl	%edx, 4(%esp)
	movl	$.LC0, (%esp)
	call	open
	xorl	%ecx, %ecx
	movl	%edi, 53(%esp)
	leal	60(%esp), %edi
	movl	%ebx, 49(%esp)
	leal	45(%esp), %ebx
	movl	%ecx, 45(%esp)
	movl	%eax, %esi
	xorl	%eax, %eax
	movl	%eax, 56(%esp)
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L4:
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 84(%esp)
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movl	%eax, 88(%esp)
	xorl	%eax, %eax
	movl	%eax, 92(%esp)
	movl	$14, %eax
	movl	%eax, 8(%esp)
	leal	62(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	movl	%edx, 76(%esp)
	movl	%ecx, 80(%esp)
	call	memcpy
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	open
	testl	%eax, %eax
	movl	%eax, %edx
	js	.L3
	movl	%edx, (%esp)
	leal	76(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, 28(%esp)
	call	fstat
	movl	28(%esp), %edx
	movl	%edx, (%esp)
	call	close
.L3:
	movl	%ebx, 4(%esp)
	movl	92(%esp), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.L2:
	movl	%edi, 4(%esp)
	movl	$16, %eax
	movl	%eax, 8(%esp)
	movl	%esi, (%esp)
	call	read
	cmpl	$16, %eax
	je	.L4
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
