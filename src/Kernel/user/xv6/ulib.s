	.file	"ulib.c"
	.text
	.p2align 4
	.globl	exit
	.type	exit, @function
exit:
	movl	$2, %eax
	.p2align 4
	.p2align 3
.L2:
#APP
# 14 "../xv6/ulib.c" 1
	pushl $0; pushl $0; int $64
# 0 "" 2
#NO_APP
	jmp	.L2
	.size	exit, .-exit
	.p2align 4
	.globl	stat
	.type	stat, @function
stat:
	subl	$28, %esp
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%ebx, 20(%esp)
	movl	%esi, 24(%esp)
	movl	%eax, (%esp)
	call	open
	testl	%eax, %eax
	js	.L6
	movl	%eax, %ebx
	movl	36(%esp), %eax
	movl	%ebx, (%esp)
	movl	%eax, 4(%esp)
	call	fstat
	movl	%ebx, (%esp)
	movl	%eax, %esi
	call	close
.L4:
	movl	%esi, %eax
	movl	20(%esp), %ebx
	movl	24(%esp), %esi
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	movl	$-1, %esi
	jmp	.L4
	.size	stat, .-stat
	.p2align 4
	.globl	strchr
	.type	strchr, @function
strchr:
	movl	4(%esp), %eax
	movzbl	8(%esp), %ecx
	movzbl	(%eax), %edx
	testb	%dl, %dl
	jne	.L10
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L14:
	movzbl	1(%eax), %edx
	incl	%eax
	testb	%dl, %dl
	je	.L11
.L10:
	cmpb	%dl, %cl
	.p2align 4,,2
	jne	.L14
	.p2align 4,,2
	ret
	.p2align 4,,10
	.p2align 3
.L11:
	xorl	%eax, %eax
	.p2align 4,,8
	ret
	.size	strchr, .-strchr
	.p2align 4
	.globl	gets
	.type	gets, @function
gets:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movb	$0, 31(%esp)
	movl	68(%esp), %eax
	movl	64(%esp), %edi
	cmpl	$1, %eax
	movl	%edi, %ebp
	jle	.L17
	leal	-1(%edi,%eax), %esi
	movl	%edi, %ecx
	leal	31(%esp), %ebx
	xorl	%edx, %edx
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L30:
	cmpb	$10, %dl
	je	.L17
	movl	%ebx, 4(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	$0, (%esp)
	call	read
	cmpl	$1, %eax
	jne	.L17
	movzbl	31(%esp), %edx
	leal	1(%ebp), %ecx
	cmpl	%ecx, %esi
	movb	%dl, 0(%ebp)
	je	.L29
.L18:
	cmpb	$13, %dl
	movl	%ecx, %ebp
	jne	.L30
.L17:
	movb	$0, 0(%ebp)
	addl	$44, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L29:
	addl	%eax, %ebp
	movl	%edi, %eax
	movb	$0, 0(%ebp)
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	gets, .-gets
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
