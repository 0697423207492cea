	.file	"xgrep.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"usage: xgrep word\n"
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
	je	.L2
	movl	$.LC0, 4(%esp)
	movl	$2, (%esp)
	call	printf
	call	exit
.L2:
	movl	12(%ebp), %eax
	xorl	%ebx, %ebx
	movl	4(%eax), %edi
.L3:
	movl	$0, (%esp)
	movl	$63, %eax
	subl	%ebx, %eax
	movl	%eax, 8(%esp)
	leal	buffer(%ebx), %eax
	movl	%eax, 4(%esp)
	call	read
	testl	%eax, %eax
	jle	.L23
	addl	%eax, %ebx
	movl	$buffer, %esi
	movb	$0, buffer(%ebx)
	movl	%ebx, 24(%esp)
	.p2align 4
	.p2align 3
.L4:
	movl	%esi, (%esp)
	movl	$10, %eax
	movl	%eax, 4(%esp)
	call	strchr
	testl	%eax, %eax
	movl	%eax, %edx
	je	.L24
	movb	$0, (%edx)
	cmpb	$0, (%esi)
	je	.L5
	movzbl	(%edi), %ebx
	movl	%esi, %ecx
	testb	%bl, %bl
	je	.L21
	movb	%bl, 31(%esp)
	.p2align 4
	.p2align 3
.L6:
	movzbl	31(%esp), %ebx
	xorl	%eax, %eax
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L8:
	incl	%eax
	movzbl	(%edi,%eax), %ebx
	testb	%bl, %bl
	je	.L21
.L10:
	cmpb	%bl, (%ecx,%eax)
	je	.L8
	incl	%ecx
	cmpb	$0, (%ecx)
	jne	.L6
	leal	1(%edx), %esi
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L21:
	leal	1(%edx), %ebx
.L7:
	movb	$10, (%edx)
	movl	%ebx, %eax
	movl	%esi, 4(%esp)
	subl	%esi, %eax
	movl	%ebx, %esi
	movl	%eax, 8(%esp)
	movl	$1, (%esp)
	call	write
	jmp	.L4
.L24:
	movl	%esi, 4(%esp)
	movl	24(%esp), %ebx
	movl	%esi, %eax
	movl	$buffer, (%esp)
	subl	$buffer, %eax
	subl	%eax, %ebx
	movl	%ebx, 8(%esp)
	call	memmove
	jmp	.L3
.L5:
	cmpb	$0, (%edi)
	leal	1(%edx), %ebx
	je	.L7
	movl	%ebx, %esi
	.p2align 4,,3
	jmp	.L4
.L23:
	call	exit
	.size	main, .-main
	.local	buffer
	.comm	buffer,64,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
