	.file	"xwc.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" \r\t\n\013"
.LC1:
	.string	"xwc: cannot read\n"
.LC2:
	.string	"%d %d %d %s\n"
	.text
	.p2align 4
	.type	count, @function
count:
	pushl	%ebp
	xorl	%ecx, %ecx
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	%edx, %ebx
	subl	$60, %esp
	xorl	%edx, %edx
	movl	%eax, 36(%esp)
	movl	%ecx, 32(%esp)
	movl	%edx, 40(%esp)
	movl	%ebx, 44(%esp)
	.p2align 4
	.p2align 3
.L2:
	movl	36(%esp), %eax
	movl	$512, %edx
	movl	$buffer, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	testl	%eax, %eax
	movl	%eax, %ebx
	jle	.L12
	xorl	%ebp, %ebp
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L7:
	xorl	%edi, %edi
.L4:
	incl	%ebp
	cmpl	%ebp, %ebx
	je	.L13
.L5:
	movl	$.LC0, (%esp)
	movsbl	buffer(%ebp), %eax
	xorl	%edx, %edx
	movl	%eax, 4(%esp)
	cmpb	$10, %al
	sete	%dl
	addl	%edx, %esi
	call	strchr
	testl	%eax, %eax
	jne	.L7
	testl	%edi, %edi
	jne	.L4
	incl	%ebp
	movl	$1, %edi
	incl	32(%esp)
	cmpl	%ebp, %ebx
	jne	.L5
	.p2align 4
	.p2align 3
.L13:
	addl	%ebx, 40(%esp)
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L12:
	movl	32(%esp), %ecx
	movl	40(%esp), %edx
	movl	44(%esp), %ebx
	jne	.L14
	movl	%ebx, 20(%esp)
	movl	$.LC2, %eax
	movl	%esi, 8(%esp)
	movl	%edx, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%eax, 4(%esp)
	movl	$1, (%esp)
	call	printf
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L14:
	movl	$.LC1, 4(%esp)
	movl	$1, (%esp)
	call	printf
	call	exit
	.size	count, .-count
	.section	.rodata.str1.1
.LC3:
	.string	""
.LC4:
	.string	"xwc: cannot open %s\n"
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
	subl	$16, %esp
	cmpl	$1, 8(%ebp)
	jle	.L21
	movl	12(%ebp), %eax
	movl	$1, %esi
	leal	4(%eax), %edi
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L17:
	movl	(%edi), %edx
	incl	%esi
	addl	$4, %edi
	call	count
	movl	%ebx, (%esp)
	call	close
	cmpl	%esi, 8(%ebp)
	je	.L22
.L18:
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	(%edi), %eax
	movl	%eax, (%esp)
	call	open
	testl	%eax, %eax
	movl	%eax, %ebx
	jns	.L17
	movl	(%edi), %eax
	movl	$.LC4, 4(%esp)
	movl	$1, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	call	exit
.L22:
	call	exit
.L21:
	movl	$.LC3, %edx
	xorl	%eax, %eax
	call	count
	call	exit
	.size	main, .-main
	.local	buffer
	.comm	buffer,512,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
