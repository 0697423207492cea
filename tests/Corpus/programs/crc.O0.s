	.file	"crc.c"
	.text
	.local	table
	.comm	table,1024,32
	.type	make_table, @function
make_table:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	jmp	.L2
.L7:
	movl	-4(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L3
.L6:
	movl	-8(%ebp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L4
	movl	-8(%ebp), %eax
	shrl	%eax
	xorl	$-306674912, %eax
	jmp	.L5
.L4:
	movl	-8(%ebp), %eax
	shrl	%eax
.L5:
	movl	%eax, -8(%ebp)
	incl	-12(%ebp)
.L3:
	cmpl	$7, -12(%ebp)
	jle	.L6
	movl	-4(%ebp), %eax
	movl	-8(%ebp), %edx
	movl	%edx, table(,%eax,4)
	incl	-4(%ebp)
.L2:
	cmpl	$255, -4(%ebp)
	jbe	.L7
	nop
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	make_table, .-make_table
	.type	crc32_table, @function
crc32_table:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$-1, -4(%ebp)
	jmp	.L9
.L10:
	movl	8(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, 8(%ebp)
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	xorl	-4(%ebp), %eax
	movzbl	%al, %eax
	movl	table(,%eax,4), %eax
	movl	-4(%ebp), %edx
	shrl	$8, %edx
	xorl	%edx, %eax
	movl	%eax, -4(%ebp)
.L9:
	movl	12(%ebp), %eax
	leal	-1(%eax), %edx
	movl	%edx, 12(%ebp)
	testl	%eax, %eax
	jne	.L10
	movl	-4(%ebp), %eax
	notl	%eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	crc32_table, .-crc32_table
	.type	crc32_bits, @function
crc32_bits:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$-1, -4(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L13
.L16:
	movl	8(%ebp), %edx
	movl	-8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	xorl	%eax, -4(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L14
.L15:
	movl	-4(%ebp), %eax
	shrl	%eax
	movl	%eax, %edx
	movl	-4(%ebp), %eax
	andl	$1, %eax
	negl	%eax
	andl	$-306674912, %eax
	xorl	%edx, %eax
	movl	%eax, -4(%ebp)
	incl	-12(%ebp)
.L14:
	cmpl	$7, -12(%ebp)
	jle	.L15
	incl	-8(%ebp)
.L13:
	movl	-8(%ebp), %eax
	cmpl	12(%ebp), %eax
	jb	.L16
	movl	-4(%ebp), %eax
	notl	%eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	crc32_bits, .-crc32_bits
	.type	crc16, @function
crc16:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movw	$-1, -2(%ebp)
	jmp	.L19
.L24:
	movl	8(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, 8(%ebp)
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movzwl	%ax, %eax
	sall	$8, %eax
	movzwl	%ax, %edx
	movzwl	-2(%ebp), %eax
	xorl	%edx, %eax
	movw	%ax, -2(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L20
.L23:
	movswl	-2(%ebp), %eax
	testl	%eax, %eax
	jns	.L21
	movzwl	-2(%ebp), %eax
	addl	%eax, %eax
	movzwl	%ax, %eax
	xorl	$4129, %eax
	movzwl	%ax, %eax
	jmp	.L22
.L21:
	movzwl	-2(%ebp), %eax
	addl	%eax, %eax
	movzwl	%ax, %eax
.L22:
	movw	%ax, -2(%ebp)
	incl	-8(%ebp)
.L20:
	cmpl	$7, -8(%ebp)
	jle	.L23
.L19:
	movl	12(%ebp), %eax
	leal	-1(%eax), %edx
	movl	%edx, 12(%ebp)
	testl	%eax, %eax
	jne	.L24
	movzwl	-2(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	crc16, .-crc16
	.type	adler32, @function
adler32:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$1, -4(%ebp)
	movl	$0, -8(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L27
.L28:
	movl	8(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %edx
	movl	-4(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	$-2146992015, %edx
	movl	%ecx, %eax
	mull	%edx
	movl	%edx, %eax
	shrl	$15, %eax
	movl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	imull	$65521, %eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, -4(%ebp)
	movl	-8(%ebp), %edx
	movl	-4(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	$-2146992015, %edx
	movl	%ecx, %eax
	mull	%edx
	movl	%edx, %eax
	shrl	$15, %eax
	movl	%eax, -8(%ebp)
	movl	-8(%ebp), %eax
	imull	$65521, %eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, -8(%ebp)
	incl	-12(%ebp)
.L27:
	movl	-12(%ebp), %eax
	cmpl	12(%ebp), %eax
	jb	.L28
	movl	-8(%ebp), %eax
	sall	$16, %eax
	orl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	adler32, .-adler32
	.type	fletcher16, @function
fletcher16:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movw	$0, -2(%ebp)
	movw	$0, -4(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L31
.L32:
	movzwl	-2(%ebp), %edx
	movl	8(%ebp), %ecx
	movl	-8(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	leal	(%edx,%eax), %ecx
	movl	$-2139062143, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$7, %eax
	movl	%eax, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$8, %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movw	%dx, -2(%ebp)
	movzwl	-4(%ebp), %edx
	movzwl	-2(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	$-2139062143, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$7, %eax
	movl	%eax, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$8, %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movw	%dx, -4(%ebp)
	incl	-8(%ebp)
.L31:
	movl	-8(%ebp), %eax
	cmpl	12(%ebp), %eax
	jb	.L32
	movzwl	-4(%ebp), %eax
	sall	$8, %eax
	movswl	%ax, %edx
	movswl	-2(%ebp), %eax
	orl	%edx, %eax
	cwtl
	movzwl	%ax, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	fletcher16, .-fletcher16
	.section	.rodata
	.align 4
.LC0:
	.string	"%-10.10s crc32 %08x crc16 %04x adler %08x fletcher %04x\n"
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
	subl	$80, %esp
	call	make_table
	movl	$0, 76(%esp)
	jmp	.L35
.L36:
	movl	76(%esp), %eax
	movl	samples.1(,%eax,4), %eax
	movl	%eax, 48(%esp)
	movl	76(%esp), %eax
	movl	samples.1(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, 44(%esp)
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	fletcher16
	movzwl	%ax, %eax
	movl	%eax, %edi
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	adler32
	movl	%eax, %ebx
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	crc16
	movzwl	%ax, %eax
	movl	%eax, %esi
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	crc32_table
	movl	76(%esp), %edx
	movl	samples.1(,%edx,4), %edx
	movl	%edi, 20(%esp)
	movl	%ebx, 16(%esp)
	movl	%esi, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	incl	76(%esp)
.L35:
	cmpl	$4, 76(%esp)
	jbe	.L36
	movl	$12345, 72(%esp)
	movl	$0, 68(%esp)
	jmp	.L37
.L38:
	movl	72(%esp), %eax
	imull	$1664525, %eax, %eax
	addl	$1013904223, %eax
	movl	%eax, 72(%esp)
	movl	72(%esp), %eax
	shrl	$24, %eax
	movb	%al, %dl
	movl	68(%esp), %eax
	addl	$block.0, %eax
	movb	%dl, (%eax)
	incl	68(%esp)
.L37:
	cmpl	$4999, 68(%esp)
	jbe	.L38
	movl	$0, 64(%esp)
	movl	$1, 60(%esp)
	jmp	.L39
.L40:
	movl	60(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$block.0, (%esp)
	call	crc32_table
	movl	%eax, 56(%esp)
	movl	60(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$block.0, (%esp)
	call	crc32_bits
	movl	%eax, 52(%esp)
	movl	56(%esp), %eax
	cmpl	52(%esp), %eax
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 64(%esp)
	movl	60(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$block.0, (%esp)
	call	crc16
	movzwl	%ax, %eax
	movl	%eax, %ebx
	movl	60(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$block.0, (%esp)
	call	adler32
	movl	%ebx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	56(%esp), %eax
	movl	%eax, 8(%esp)
	movl	60(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	60(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	shrl	%eax
	incl	%eax
	movl	%eax, 60(%esp)
.L39:
	cmpl	$4999, 60(%esp)
	jbe	.L40
	movl	64(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
.LC2:
	.string	""
.LC3:
	.string	"a"
.LC4:
	.string	"abc"
.LC5:
	.string	"123456789"
	.align 4
.LC6:
	.string	"The quick brown fox jumps over the lazy dog"
	.align 4
	.type	samples.1, @object
	.size	samples.1, 20
samples.1:
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.local	block.0
	.comm	block.0,5000,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
