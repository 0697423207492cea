	.file	"wc.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" "
.LC1:
	.string	""
.LC2:
	.string	"%d %d %d%s%s\n"
	.text
	.p2align 4
	.type	count, @function
count:
	pushl	%ebp
	xorl	%ecx, %ecx
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$76, %esp
	movl	%esi, 48(%esp)
	xorl	%esi, %esi
	movl	%eax, 56(%esp)
	movl	%ecx, 52(%esp)
	movl	%edx, 60(%esp)
	.p2align 4
	.p2align 3
.L2:
	movl	$512, %eax
	movl	$buffer, %edx
	movl	%eax, 8(%esp)
	movl	56(%esp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	testl	%eax, %eax
	movl	%eax, %edi
	jle	.L11
	addl	%edi, 52(%esp)
	xorl	%ebp, %ebp
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L3:
	movl	%edx, (%esp)
	call	isspace
	testl	%eax, %eax
	sete	%bl
	incl	%ebp
	cmpl	%ebp, %edi
	je	.L2
.L4:
	movzbl	buffer(%ebp), %eax
	xorl	%edx, %edx
	cmpb	$10, %al
	sete	%dl
	addl	%edx, %esi
	testb	%bl, %bl
	movzbl	%al, %edx
	jne	.L3
	movl	%edx, (%esp)
	movl	%edx, 44(%esp)
	call	isspace
	movl	44(%esp), %edx
	cmpl	$1, %eax
	adcl	$0, 48(%esp)
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L11:
	movl	60(%esp), %edx
	movl	$.LC0, %ebx
	movl	$.LC1, %ecx
	movl	52(%esp), %eax
	cmpb	$0, (%edx)
	movl	%eax, 12(%esp)
	movl	48(%esp), %eax
	movl	%esi, 4(%esp)
	movl	%edx, 20(%esp)
	cmovne	%ebx, %ecx
	movl	%ecx, 16(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC2, (%esp)
	call	printf
	addl	$76, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	count, .-count
	.section	.rodata.str1.1
.LC3:
	.string	"wc: cannot read %s\n"
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
	movl	12(%ebp), %edi
	je	.L13
	movl	$0, %ebx
	movl	$1, %esi
	movl	%ebx, 28(%esp)
	jg	.L14
	jmp	.L12
	.p2align 4,,10
	.p2align 3
.L16:
	movl	(%edi,%esi,4), %edx
	incl	%esi
	call	count
	movl	%ebx, (%esp)
	call	close
	cmpl	%esi, 8(%ebp)
	je	.L12
.L14:
	xorl	%ecx, %ecx
	movl	%ecx, 4(%esp)
	movl	(%edi,%esi,4), %eax
	movl	%eax, (%esp)
	call	open
	testl	%eax, %eax
	movl	%eax, %ebx
	jns	.L16
	movl	(%edi,%esi,4), %eax
	incl	%esi
	movl	$__stderr, (%esp)
	movl	%eax, 8(%esp)
	movl	$.LC3, %eax
	movl	%eax, 4(%esp)
	call	fprintf
	movl	$1, %edx
	cmpl	%esi, 8(%ebp)
	movl	%edx, 28(%esp)
	jne	.L14
.L12:
	movl	28(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L13:
	xorl	%eax, %eax
	movl	$.LC1, %edx
	call	count
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 28(%esp)
	jmp	.L12
	.size	main, .-main
	.local	buffer
	.comm	buffer,512,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
