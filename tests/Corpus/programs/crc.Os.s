	.file	"crc.c"
	.text
	.type	crc32_table, @function
crc32_table:
	movl	%eax, %ecx
	addl	%eax, %edx
	orl	$-1, %eax
	cmpl	%edx, %ecx
	jne	.L7
	notl	%eax
	ret
.L7:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
.L3:
	movb	(%ecx), %bl
	incl	%ecx
	xorb	%al, %bl
	shrl	$8, %eax
	movzbl	%bl, %ebx
	xorl	table(,%ebx,4), %eax
	cmpl	%edx, %ecx
	jne	.L3
	popl	%ebx
	notl	%eax
	popl	%ebp
	ret
	.size	crc32_table, .-crc32_table
	.type	crc16, @function
crc16:
	pushl	%ebp
	movl	%eax, %ecx
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	leal	(%eax,%edx), %ebx
	movl	$65535, %eax
.L10:
	cmpl	%ebx, %ecx
	je	.L16
	movzbl	(%ecx), %edx
	incl	%ecx
	sall	$8, %edx
	xorl	%edx, %eax
	movl	$8, %edx
	movzwl	%ax, %eax
.L12:
	movswl	%ax, %esi
	addl	%eax, %eax
	testl	%esi, %esi
	movzwl	%ax, %eax
	jns	.L11
	xorl	$4129, %eax
.L11:
	decl	%edx
	jne	.L12
	jmp	.L10
.L16:
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	crc16, .-crc16
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%-10.10s crc32 %08x crc16 %04x adler %08x fletcher %04x\n"
.LC1:
	.string	"%5u bytes: %08x %08x %04x\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%edx, %edx
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$24, %esp
.L18:
	movl	%edx, %eax
	movl	$8, %ecx
.L20:
	movl	%eax, %ebx
	shrl	%eax
	andl	$1, %ebx
	testl	%ebx, %ebx
	je	.L19
	xorl	$-306674912, %eax
.L19:
	decl	%ecx
	jne	.L20
	movl	%eax, table(,%edx,4)
	incl	%edx
	cmpl	$256, %edx
	jne	.L18
	xorl	%ecx, %ecx
	movl	%ecx, -28(%ebp)
.L21:
	movl	-28(%ebp), %eax
	subl	$12, %esp
	xorl	%edi, %edi
	movl	samples.1(,%eax,4), %ebx
	pushl	%ebx
	movl	%ebx, %esi
	call	strlen
	addl	$16, %esp
	xorl	%ecx, %ecx
	movl	%ebx, -32(%ebp)
	movl	%eax, -36(%ebp)
	addl	%ebx, %eax
	movl	%eax, -40(%ebp)
.L22:
	cmpl	%esi, -40(%ebp)
	je	.L43
	movzbl	(%esi), %eax
	incl	%esi
	addl	%edi, %eax
	movl	$255, %edi
	cltd
	idivl	%edi
	leal	(%edx,%ecx), %eax
	movzwl	%dx, %edi
	movl	$255, %ecx
	cltd
	idivl	%ecx
	movzwl	%dx, %ecx
	jmp	.L22
.L43:
	sall	$8, %ecx
	orl	%ecx, %edi
	xorl	%ecx, %ecx
	movzwl	%di, %eax
	movl	$1, %edi
	movl	%eax, -40(%ebp)
.L24:
	movl	-32(%ebp), %eax
	cmpl	%eax, %esi
	je	.L44
	movl	-32(%ebp), %eax
	xorl	%edx, %edx
	incl	-32(%ebp)
	movzbl	(%eax), %eax
	addl	%edi, %eax
	movl	$65521, %edi
	divl	%edi
	leal	(%edx,%ecx), %eax
	movl	%edx, %edi
	movl	$65521, %ecx
	xorl	%edx, %edx
	divl	%ecx
	movl	%edx, %ecx
	jmp	.L24
.L44:
	movl	-36(%ebp), %edx
	sall	$16, %ecx
	movl	%ebx, %eax
	movl	%ecx, %esi
	orl	%edi, %esi
	call	crc16
	movl	-36(%ebp), %edx
	movzwl	%ax, %edi
	movl	%ebx, %eax
	call	crc32_table
	pushl	%edx
	pushl	%edx
	pushl	-40(%ebp)
	pushl	%esi
	pushl	%edi
	pushl	%eax
	pushl	%ebx
	pushl	$.LC0
	call	printf
	addl	$32, %esp
	incl	-28(%ebp)
	cmpl	$5, -28(%ebp)
	jne	.L21
	xorl	%edx, %edx
	movl	$12345, %eax
.L26:
	imull	$1664525, %eax, %eax
	incl	%edx
	addl	$1013904223, %eax
	movl	%eax, %ecx
	shrl	$24, %ecx
	movb	%cl, block.0-1(%edx)
	cmpl	$5000, %edx
	jne	.L26
	movl	$19, -40(%ebp)
	xorl	%eax, %eax
	movl	$1, %esi
	movl	%eax, -32(%ebp)
.L30:
	movl	%esi, %edx
	movl	$block.0, %eax
	call	crc32_table
	xorl	%edx, %edx
	movl	%eax, -28(%ebp)
	orl	$-1, %eax
.L28:
	movzbl	block.0(%edx), %ecx
	movl	$8, %edi
	xorl	%ecx, %eax
.L27:
	movl	%eax, %ecx
	andl	$1, %eax
	negl	%eax
	movl	%edi, %ebx
	shrl	%ecx
	andl	$-306674912, %eax
	xorl	%ecx, %eax
	decl	%ebx
	movl	%ebx, %edi
	jne	.L27
	incl	%edx
	cmpl	%esi, %edx
	jne	.L28
	movl	-28(%ebp), %ebx
	notl	%eax
	movl	%esi, %edx
	cmpl	%ebx, %eax
	setne	%al
	xorl	%ebx, %ebx
	movzbl	%al, %eax
	addl	%eax, -32(%ebp)
	movl	$block.0, %eax
	call	crc16
	movl	$1, %ecx
	movzwl	%ax, %eax
	movl	%eax, -36(%ebp)
.L29:
	movzbl	block.0(%ebx), %eax
	xorl	%edx, %edx
	incl	%ebx
	addl	%ecx, %eax
	movl	$65521, %ecx
	divl	%ecx
	movl	%edi, %eax
	movl	$65521, %edi
	addl	%edx, %eax
	movl	%edx, %ecx
	xorl	%edx, %edx
	divl	%edi
	cmpl	%esi, %ebx
	movl	%edx, %edi
	jne	.L29
	subl	$12, %esp
	movl	%edx, %eax
	pushl	-36(%ebp)
	sall	$16, %eax
	orl	%ecx, %eax
	pushl	%eax
	pushl	-28(%ebp)
	pushl	%ebx
	pushl	$.LC1
	call	printf
	leal	(%ebx,%ebx,2), %ebx
	addl	$32, %esp
	shrl	%ebx
	decl	-40(%ebp)
	leal	1(%ebx), %esi
	jne	.L30
	movl	-32(%ebp), %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.local	block.0
	.comm	block.0,5000,32
	.section	.rodata.str1.1
.LC2:
	.string	""
.LC3:
	.string	"a"
.LC4:
	.string	"abc"
.LC5:
	.string	"123456789"
.LC6:
	.string	"The quick brown fox jumps over the lazy dog"
	.section	.rodata
	.align 4
	.type	samples.1, @object
	.size	samples.1, 20
samples.1:
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.local	table
	.comm	table,1024,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
