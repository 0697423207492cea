	.file	"sleep.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"usage: sleep seconds, as in sleep 1.5\n"
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
	cmpl	$2, 8(%ebp)
	jne	.L3
	movl	12(%ebp), %eax
	movl	4(%eax), %ebx
	movzbl	(%ebx), %eax
	movl	%eax, (%esp)
	call	isdigit
	testl	%eax, %eax
	je	.L3
	movl	$10, 8(%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	strtol
	cmpl	$10000000, %eax
	jg	.L3
	movl	28(%esp), %ecx
	imull	$100, %eax, %ebx
	cmpb	$46, (%ecx)
	movl	%ecx, %eax
	je	.L16
.L7:
	cmpb	$0, (%eax)
	jne	.L3
	testl	%ebx, %ebx
	js	.L3
	movl	%ebx, (%esp)
	call	sleep_ticks
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	jmp	.L1
.L3:
	movl	$.LC0, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	movl	$2, %eax
.L1:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L16:
	movl	$10, %edi
	movl	$1717986919, %esi
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L8:
	movl	28(%esp), %ecx
	movsbl	(%ecx), %eax
	subl	$48, %eax
	imull	%edi, %eax
	addl	%eax, %ebx
	movl	%edi, %eax
	imull	%esi
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$2, %edx
	subl	%eax, %edx
	movl	%edx, %edi
.L6:
	leal	1(%ecx), %eax
	movl	%eax, 28(%esp)
	movzbl	1(%ecx), %eax
	movl	%eax, (%esp)
	call	isdigit
	testl	%eax, %eax
	jne	.L8
	movl	28(%esp), %eax
	jmp	.L7
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
