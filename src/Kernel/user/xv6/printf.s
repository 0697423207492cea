	.file	"printf.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789ABCDEF"
	.text
	.p2align 4
	.type	put_number, @function
put_number:
	subl	$44, %esp
	cmpl	%ecx, %edx
	movl	%ebx, 36(%esp)
	movl	%edx, %ebx
	movl	%edi, 40(%esp)
	movl	%eax, %edi
	jnb	.L7
.L2:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	4(%edi), %eax
	cmpl	$128, %eax
	movzbl	.LC0(%edx), %ebx
	je	.L3
	leal	1(%eax), %edx
.L4:
	movl	%edx, 4(%edi)
	movb	%bl, 8(%edi,%eax)
	movl	36(%esp), %ebx
	movl	40(%esp), %edi
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	movl	%ecx, 28(%esp)
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %edx
	movl	%edi, %eax
	call	put_number
	movl	28(%esp), %ecx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L3:
	movl	$128, %eax
	movl	%eax, 8(%esp)
	leal	8(%edi), %eax
	movl	%eax, 4(%esp)
	movl	(%edi), %eax
	movl	%eax, (%esp)
	call	write
	movl	$1, %edx
	xorl	%eax, %eax
	jmp	.L4
	.size	put_number, .-put_number
	.section	.rodata.str1.1
.LC1:
	.string	"(null)"
	.text
	.p2align 4
	.globl	printf
	.type	printf, @function
printf:
	pushl	%ebp
	xorl	%edx, %edx
	pushl	%edi
	xorl	%eax, %eax
	pushl	%esi
	pushl	%ebx
	subl	$188, %esp
	movl	212(%esp), %esi
.L9:
	movl	%edx, 44(%esp,%eax)
	movl	%edx, 48(%esp,%eax)
	addl	$8, %eax
	cmpl	$128, %eax
	jb	.L9
	movzbl	(%esi), %ebx
	leal	216(%esp), %edi
	xorl	%edx, %edx
	movl	%edx, 44(%esp,%eax)
	movl	208(%esp), %eax
	movl	%eax, 40(%esp)
	.p2align 4
	.p2align 3
.L53:
	testb	%bl, %bl
	je	.L20
.L11:
	cmpb	$37, %bl
	jne	.L54
	movzbl	1(%esi), %ebx
	cmpb	$120, %bl
	jg	.L18
	cmpb	$98, %bl
	jle	.L55
	movb	%bl, %al
	subb	$99, %al
	cmpb	$21, %al
	ja	.L18
	movzbl	%al, %eax
	jmp	*.L23(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L23:
	.long	.L26
	.long	.L25
	.long	.L18
	.long	.L18
	.long	.L18
	.long	.L18
	.long	.L18
	.long	.L18
	.long	.L18
	.long	.L18
	.long	.L18
	.long	.L18
	.long	.L18
	.long	.L22
	.long	.L18
	.long	.L18
	.long	.L24
	.long	.L18
	.long	.L18
	.long	.L18
	.long	.L18
	.long	.L22
	.text
	.p2align 4,,10
	.p2align 3
.L18:
	movl	44(%esp), %eax
	cmpl	$128, %eax
	je	.L56
	movb	$37, 48(%esp,%eax)
	leal	1(%eax), %edx
	movl	%edx, 44(%esp)
	cmpl	$128, %edx
	je	.L42
	addl	$2, %eax
.L41:
	movb	%bl, 48(%esp,%edx)
	movzbl	2(%esi), %ebx
	addl	$2, %esi
	movl	%eax, 44(%esp)
	testb	%bl, %bl
	jne	.L11
	.p2align 4
	.p2align 3
.L20:
	movl	44(%esp), %eax
	testl	%eax, %eax
	jle	.L8
	movl	%eax, 8(%esp)
	leal	48(%esp), %eax
	movl	%eax, 4(%esp)
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	write
.L8:
	addl	$188, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L22:
	movl	%edi, %eax
	movl	$16, %ecx
	movl	(%eax), %edx
	leal	40(%esp), %eax
	addl	$4, %edi
	addl	$2, %esi
	call	put_number
	movzbl	(%esi), %ebx
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L24:
	movl	%edi, %eax
	addl	$4, %edi
	movl	(%eax), %ebp
	testl	%ebp, %ebp
	je	.L57
	movzbl	0(%ebp), %ebx
	leal	2(%esi), %eax
	movl	%eax, 28(%esp)
	testb	%bl, %bl
	je	.L58
.L32:
	movl	44(%esp), %eax
	jmp	.L35
	.p2align 4,,10
	.p2align 3
.L60:
	movl	%eax, %edx
	incl	%eax
.L34:
	movl	%eax, 44(%esp)
	incl	%ebp
	movb	%bl, 48(%esp,%edx)
	movzbl	0(%ebp), %ebx
	testb	%bl, %bl
	je	.L59
.L35:
	cmpl	$128, %eax
	jne	.L60
	movl	$128, %eax
	movl	%eax, 8(%esp)
	leal	48(%esp), %eax
	movl	%eax, 4(%esp)
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	write
	movl	$1, %eax
	xorl	%edx, %edx
	jmp	.L34
	.p2align 4,,10
	.p2align 3
.L26:
	movl	%edi, %eax
	addl	$4, %edi
	movzbl	(%eax), %ebx
	movl	44(%esp), %eax
	cmpl	$128, %eax
	je	.L36
	leal	1(%eax), %edx
.L37:
	movb	%bl, 48(%esp,%eax)
	addl	$2, %esi
	movzbl	(%esi), %ebx
	movl	%edx, 44(%esp)
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L25:
	movl	%edi, %eax
	addl	$4, %edi
	movl	(%eax), %edx
	testl	%edx, %edx
	js	.L61
.L28:
	movl	$10, %ecx
	addl	$2, %esi
	leal	40(%esp), %eax
	call	put_number
	movzbl	(%esi), %ebx
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L55:
	testb	%bl, %bl
	je	.L20
	cmpb	$37, %bl
	.p2align 4,,3
	jne	.L18
	movl	44(%esp), %eax
	cmpl	$128, %eax
	je	.L38
	leal	1(%eax), %edx
.L39:
	movl	%edx, 44(%esp)
	movzbl	2(%esi), %ebx
	addl	$2, %esi
	movb	$37, 48(%esp,%eax)
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L54:
	movl	44(%esp), %eax
	cmpl	$128, %eax
	je	.L15
	leal	1(%eax), %edx
.L16:
	movb	%bl, 48(%esp,%eax)
	incl	%esi
	movzbl	(%esi), %ebx
	movl	%edx, 44(%esp)
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L59:
	movzbl	2(%esi), %ebx
	movl	28(%esp), %esi
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L15:
	movl	$128, %eax
	movl	%eax, 8(%esp)
	leal	48(%esp), %eax
	movl	%eax, 4(%esp)
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	write
	movl	$1, %edx
	xorl	%eax, %eax
	jmp	.L16
	.p2align 4,,10
	.p2align 3
.L57:
	leal	2(%esi), %eax
	movb	$40, %bl
	movl	%eax, 28(%esp)
	movl	$.LC1, %ebp
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L61:
	movl	44(%esp), %eax
	cmpl	$128, %eax
	je	.L29
	leal	1(%eax), %ecx
.L30:
	movl	%ecx, 44(%esp)
	negl	%edx
	movb	$45, 48(%esp,%eax)
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L36:
	leal	48(%esp), %eax
	movl	$128, %ebp
	movl	%eax, 4(%esp)
	movl	40(%esp), %eax
	movl	%ebp, 8(%esp)
	movl	%eax, (%esp)
	call	write
	movl	$1, %edx
	xorl	%eax, %eax
	jmp	.L37
	.p2align 4,,10
	.p2align 3
.L38:
	leal	48(%esp), %eax
	movl	$128, %ecx
	movl	%eax, 4(%esp)
	movl	40(%esp), %eax
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	call	write
	movl	$1, %edx
	xorl	%eax, %eax
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L42:
	movl	$128, %eax
	movl	%eax, 8(%esp)
	leal	48(%esp), %eax
	movl	%eax, 4(%esp)
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	write
	movl	$1, %eax
	xorl	%edx, %edx
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L56:
	leal	48(%esp), %eax
	movl	$128, %edx
	movl	%eax, 4(%esp)
	movl	40(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, (%esp)
	call	write
	movzbl	1(%esi), %ebx
	movl	$2, %eax
	movb	$37, 48(%esp)
	movl	$1, %edx
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L58:
	movzbl	2(%esi), %ebx
	movl	%eax, %esi
	jmp	.L53
.L29:
	movl	%edx, 28(%esp)
	movl	$128, %eax
	movl	%eax, 8(%esp)
	leal	48(%esp), %eax
	movl	%eax, 4(%esp)
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	write
	movl	28(%esp), %edx
	movl	$1, %ecx
	xorl	%eax, %eax
	jmp	.L30
	.size	printf, .-printf
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
