	.file	"crc.c"
	.text
	.type	crc32_table, @function
crc32_table:
	testl	%edx, %edx
	je	.L4
	pushl	%ebx
	movl	%eax, %ecx
	leal	(%eax,%edx), %ebx
	movl	$-1, %eax
.L3:
	incl	%ecx
	movb	%al, %dl
	xorb	-1(%ecx), %dl
	movzbl	%dl, %edx
	shrl	$8, %eax
	xorl	table(,%edx,4), %eax
	cmpl	%ecx, %ebx
	jne	.L3
	notl	%eax
	popl	%ebx
	ret
.L4:
	movl	$-1, %eax
	notl	%eax
	ret
	.size	crc32_table, .-crc32_table
	.type	crc16, @function
crc16:
	testl	%edx, %edx
	je	.L16
	pushl	%ebx
	movl	%eax, %ecx
	addl	%eax, %edx
	movl	$65535, %eax
	jmp	.L15
.L12:
	addl	%eax, %eax
	movzwl	%ax, %eax
.L13:
	decl	%ebx
	je	.L23
.L14:
	testb	$-128, %ah
	je	.L12
	addl	%eax, %eax
	xorl	$4129, %eax
	movzwl	%ax, %eax
	jmp	.L13
.L23:
	cmpl	%ecx, %edx
	je	.L24
.L15:
	incl	%ecx
	movzbl	-1(%ecx), %ebx
	sall	$8, %ebx
	xorl	%ebx, %eax
	movzwl	%ax, %eax
	movl	$8, %ebx
	jmp	.L14
.L16:
	movl	$65535, %eax
	ret
.L24:
	popl	%ebx
	ret
	.size	crc16, .-crc16
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%-10.10s crc32 %08x crc16 %04x adler %08x fletcher %04x\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%5u bytes: %08x %08x %04x\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	$0, %ecx
	jmp	.L26
.L27:
	shrl	%eax
.L28:
	decl	%edx
	je	.L54
.L29:
	testb	$1, %al
	je	.L27
	shrl	%eax
	xorl	$-306674912, %eax
	jmp	.L28
.L54:
	movl	%eax, table(,%ecx,4)
	incl	%ecx
	cmpl	$256, %ecx
	je	.L41
.L26:
	movl	%ecx, %eax
	movl	$8, %edx
	jmp	.L29
.L41:
	movl	%edx, 52(%esp)
	movl	%edx, 32(%esp)
.L30:
	movl	52(%esp), %eax
	movl	samples.1(,%eax,4), %edi
	movl	%edi, %esi
	movl	%edi, 36(%esp)
	movl	%edi, (%esp)
	call	strlen
	movl	%eax, 48(%esp)
	testl	%eax, %eax
	je	.L42
	movl	%edi, 40(%esp)
	addl	%edi, %eax
	movl	%eax, 56(%esp)
	movl	$0, %edi
	movl	$0, %ebx
	movl	%edi, %ecx
	movl	%eax, %edi
.L32:
	movzbl	(%esi), %eax
	addl	%eax, %ebx
	movl	$-2139062143, %eax
	imull	%ebx
	leal	(%edx,%ebx), %eax
	sarl	$7, %eax
	movl	%eax, %edx
	sall	$8, %edx
	subl	%eax, %edx
	movl	%ebx, %eax
	subl	%edx, %eax
	movzwl	%ax, %ebx
	addl	%eax, %ecx
	movl	$-2139062143, %eax
	imull	%ecx
	leal	(%edx,%ecx), %eax
	sarl	$7, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	movl	%eax, %edx
	sall	$8, %edx
	subl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movzwl	%ax, %ecx
	incl	%esi
	cmpl	%edi, %esi
	jne	.L32
	sall	$8, %eax
	orl	%eax, %ebx
	movzwl	%bx, %eax
	movl	%eax, 44(%esp)
	movl	32(%esp), %ebx
	movl	$1, %ecx
	movl	$-2146992015, %edi
	movl	%ebx, 60(%esp)
	movl	40(%esp), %ebx
.L33:
	movzbl	(%ebx), %esi
	addl	%ecx, %esi
	movl	%esi, %eax
	mull	%edi
	movl	%edx, %ecx
	shrl	$15, %ecx
	imull	$65521, %ecx, %eax
	subl	%eax, %esi
	movl	%esi, %ecx
	movl	60(%esp), %esi
	addl	%ecx, %esi
	movl	%esi, %eax
	mull	%edi
	shrl	$15, %edx
	imull	$65521, %edx, %eax
	subl	%eax, %esi
	movl	%esi, 60(%esp)
	incl	%ebx
	movl	56(%esp), %eax
	cmpl	%eax, %ebx
	jne	.L33
	movl	%esi, %ebx
.L31:
	sall	$16, %ebx
	movl	%ebx, %esi
	orl	%ecx, %esi
	movl	48(%esp), %edx
	movl	36(%esp), %edi
	movl	%edi, %eax
	call	crc16
	movzwl	%ax, %ebx
	movl	48(%esp), %edx
	movl	%edi, %eax
	call	crc32_table
	movl	44(%esp), %ecx
	movl	%ecx, 20(%esp)
	movl	%esi, 16(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	incl	52(%esp)
	movl	52(%esp), %eax
	cmpl	$5, %eax
	jne	.L30
	movl	32(%esp), %edx
	movl	%edx, %ecx
	movl	$12345, %eax
.L34:
	imull	$1664525, %eax, %eax
	addl	$1013904223, %eax
	movl	%eax, %ebx
	shrl	$24, %ebx
	movb	%bl, block.0(%ecx)
	incl	%ecx
	cmpl	$5000, %ecx
	jne	.L34
	movl	$19, 44(%esp)
	movl	$1, %esi
	movl	$0, 48(%esp)
	movl	%edx, 40(%esp)
	jmp	.L39
.L42:
	movl	48(%esp), %ebx
	movl	$0, 44(%esp)
	movl	$1, %ecx
	jmp	.L31
.L56:
	incl	%ecx
	cmpl	%esi, %ecx
	je	.L55
.L37:
	movzbl	block.0(%ecx), %edx
	xorl	%edx, %eax
	movl	$8, %ebx
.L36:
	movl	%eax, %edx
	shrl	%edx
	andl	$1, %eax
	negl	%eax
	andl	$-306674912, %eax
	xorl	%edx, %eax
	decl	%ebx
	jne	.L36
	jmp	.L56
.L55:
	notl	%eax
	cmpl	%edi, %eax
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 48(%esp)
	movl	%esi, %edx
	movl	$block.0, %eax
	call	crc16
	movzwl	%ax, %eax
	movl	$1, %ecx
	movl	%eax, 56(%esp)
	movl	%edi, 52(%esp)
	movl	%esi, 60(%esp)
	movl	%ebx, %esi
.L38:
	movzbl	block.0(%ebx), %edi
	addl	%ecx, %edi
	movl	$-2146992015, %eax
	mull	%edi
	movl	%edx, %ecx
	shrl	$15, %ecx
	imull	$65521, %ecx, %eax
	subl	%eax, %edi
	movl	%edi, %ecx
	leal	(%edi,%esi), %edi
	movl	$-2146992015, %eax
	mull	%edi
	movl	%edx, %esi
	shrl	$15, %esi
	imull	$65521, %esi, %eax
	movl	%edi, %esi
	subl	%eax, %esi
	incl	%ebx
	movl	60(%esp), %eax
	cmpl	%eax, %ebx
	jne	.L38
	movl	56(%esp), %eax
	movl	52(%esp), %edi
	movl	%esi, %ebx
	movl	60(%esp), %esi
.L40:
	movl	%eax, 16(%esp)
	movl	%ebx, %eax
	sall	$16, %eax
	orl	%ecx, %eax
	movl	%eax, 12(%esp)
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	leal	(%esi,%esi,2), %eax
	shrl	%eax
	leal	1(%eax), %esi
	decl	44(%esp)
	je	.L57
.L39:
	movl	%esi, %edx
	movl	$block.0, %eax
	call	crc32_table
	movl	%eax, %edi
	testl	%esi, %esi
	je	.L35
	movl	40(%esp), %ecx
	movl	$-1, %eax
	jmp	.L37
.L35:
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 48(%esp)
	movl	$0, %edx
	movl	$block.0, %eax
	call	crc16
	movzwl	%ax, %eax
	movl	%esi, %ebx
	movl	$1, %ecx
	jmp	.L40
.L57:
	movl	48(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
	.section	.rodata.str1.4
	.align 4
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
