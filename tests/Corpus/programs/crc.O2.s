	.file	"crc.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%-10.10s crc32 %08x crc16 %04x adler %08x fletcher %04x\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%5u bytes: %08x %08x %04x\n"
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
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$64, %esp
	.p2align 4
	.p2align 3
.L4:
	movl	%ebx, %eax
	movl	$8, %edx
	.p2align 4
	.p2align 3
.L3:
	movl	%eax, %ecx
	shrl	%eax
	andl	$1, %ecx
	testl	%ecx, %ecx
	je	.L2
	xorl	$-306674912, %eax
.L2:
	decl	%edx
	jne	.L3
	movl	%eax, table(,%ebx,4)
	incl	%ebx
	cmpl	$256, %ebx
	jne	.L4
	xorl	%eax, %eax
	xorl	%edi, %edi
	movl	%eax, 56(%esp)
.L13:
	movl	56(%esp), %eax
	testl	%edi, %edi
	movl	samples.1(,%eax,4), %esi
	movl	%esi, 52(%esp)
	je	.L23
	movl	%esi, 48(%esp)
	addl	%esi, %edi
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L6:
	movzbl	(%esi), %eax
	incl	%esi
	addl	%eax, %ebx
	movl	$-2139062143, %eax
	mull	%ebx
	shrl	$7, %edx
	movl	%edx, %eax
	sall	$8, %eax
	subl	%edx, %eax
	subl	%eax, %ebx
	movl	$-2139062143, %eax
	movl	%ebx, %edx
	movzwl	%bx, %ebx
	addl	%edx, %ecx
	mull	%ecx
	shrl	$7, %edx
	movl	%edx, %eax
	sall	$8, %eax
	subl	%edx, %eax
	movl	%ecx, %edx
	subl	%eax, %edx
	cmpl	%edi, %esi
	movzwl	%dx, %ecx
	jne	.L6
	movl	%edi, 60(%esp)
	sall	$8, %edx
	movl	48(%esp), %edi
	orl	%edx, %ebx
	movl	$1, %ecx
	movzwl	%bx, %esi
	xorl	%ebx, %ebx
	movl	%esi, 44(%esp)
	.p2align 4
	.p2align 3
.L7:
	movzbl	(%edi), %esi
	movl	$-2146992015, %eax
	incl	%edi
	addl	%ecx, %esi
	mull	%esi
	shrl	$15, %edx
	imull	$65521, %edx, %eax
	subl	%eax, %esi
	movl	$-2146992015, %eax
	movl	%esi, %ecx
	leal	(%esi,%ebx), %esi
	mull	%esi
	movl	%edx, %ebx
	shrl	$15, %ebx
	imull	$65521, %ebx, %eax
	subl	%eax, %esi
	cmpl	%edi, 60(%esp)
	movl	%esi, %ebx
	jne	.L7
	sall	$16, %ebx
	movl	44(%esp), %esi
	movl	$65535, %eax
	orl	%ebx, %ecx
	movl	52(%esp), %ebx
	movl	60(%esp), %edi
	movl	%esi, 60(%esp)
	.p2align 4
	.p2align 3
.L10:
	movzbl	(%ebx), %edx
	incl	%ebx
	sall	$8, %edx
	xorl	%edx, %eax
	movl	$8, %edx
	movzwl	%ax, %eax
	.p2align 4
	.p2align 3
.L9:
	movswl	%ax, %esi
	addl	%eax, %eax
	testl	%esi, %esi
	movzwl	%ax, %eax
	jns	.L8
	xorl	$4129, %eax
.L8:
	decl	%edx
	jne	.L9
	cmpl	%edi, %ebx
	jne	.L10
	movl	52(%esp), %ebx
	movl	$-1, %edx
	movl	%eax, %esi
	.p2align 4
	.p2align 3
.L11:
	movzbl	(%ebx), %eax
	incl	%ebx
	xorb	%dl, %al
	shrl	$8, %edx
	movzbl	%al, %eax
	xorl	table(,%eax,4), %edx
	cmpl	%edi, %ebx
	jne	.L11
	movl	%esi, %eax
	movl	60(%esp), %esi
.L5:
	movl	%eax, 12(%esp)
	movl	52(%esp), %eax
	notl	%edx
	movl	%esi, 20(%esp)
	movl	%ecx, 16(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	incl	56(%esp)
	movl	56(%esp), %eax
	cmpl	$5, %eax
	je	.L24
	movl	samples.1(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %edi
	jmp	.L13
.L24:
	xorl	%edx, %edx
	movl	$12345, %eax
	.p2align 4
	.p2align 3
.L12:
	imull	$1664525, %eax, %eax
	incl	%edx
	addl	$1013904223, %eax
	movl	%eax, %ecx
	shrl	$24, %ecx
	movb	%cl, block.0-1(%edx)
	cmpl	$5000, %edx
	jne	.L12
	movl	$1, %eax
	movl	$19, %edi
	movl	%eax, 60(%esp)
	xorl	%eax, %eax
	movl	%edi, 44(%esp)
	movl	%eax, 48(%esp)
	.p2align 4
	.p2align 3
.L14:
	movl	60(%esp), %eax
	movl	$block.0, %ecx
	leal	block.0(%eax), %ebx
	movl	$-1, %eax
	.p2align 4
	.p2align 3
.L15:
	movzbl	(%ecx), %edx
	incl	%ecx
	xorb	%al, %dl
	shrl	$8, %eax
	movzbl	%dl, %edx
	movl	table(,%edx,4), %esi
	xorl	%esi, %eax
	cmpl	%ebx, %ecx
	jne	.L15
	movl	60(%esp), %edi
	notl	%eax
	xorl	%esi, %esi
	movl	%eax, 56(%esp)
	movl	$-1, %eax
	.p2align 4
	.p2align 3
.L17:
	movzbl	block.0(%esi), %edx
	xorl	%edx, %eax
	movl	$8, %edx
	.p2align 4
	.p2align 3
.L16:
	movl	%eax, %ecx
	andl	$1, %eax
	shrl	%ecx
	negl	%eax
	andl	$-306674912, %eax
	xorl	%ecx, %eax
	decl	%edx
	jne	.L16
	incl	%esi
	cmpl	%edi, %esi
	jne	.L17
	movl	56(%esp), %esi
	notl	%eax
	movl	$65535, %ecx
	movl	$block.0, %edx
	cmpl	%esi, %eax
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 48(%esp)
	.p2align 4
	.p2align 3
.L20:
	movzbl	(%edx), %eax
	incl	%edx
	movl	$8, %edi
	sall	$8, %eax
	xorl	%ecx, %eax
	movzwl	%ax, %ecx
	.p2align 4
	.p2align 3
.L19:
	movswl	%cx, %eax
	addl	%ecx, %ecx
	testl	%eax, %eax
	movzwl	%cx, %ecx
	jns	.L18
	xorl	$4129, %ecx
.L18:
	decl	%edi
	jne	.L19
	cmpl	%edx, %ebx
	jne	.L20
	movl	%ecx, 52(%esp)
	movl	$1, %eax
	xorl	%esi, %esi
	movl	%eax, %ecx
	.p2align 4
	.p2align 3
.L21:
	movzbl	block.0(%esi), %ebx
	movl	$-2146992015, %eax
	incl	%esi
	addl	%ecx, %ebx
	mull	%ebx
	shrl	$15, %edx
	imull	$65521, %edx, %eax
	subl	%eax, %ebx
	movl	$-2146992015, %eax
	movl	%ebx, %ecx
	leal	(%ebx,%edi), %ebx
	mull	%ebx
	movl	%edx, %edi
	shrl	$15, %edi
	imull	$65521, %edi, %eax
	movl	%ebx, %edi
	subl	%eax, %edi
	movl	60(%esp), %eax
	cmpl	%eax, %esi
	jne	.L21
	movl	%esi, 4(%esp)
	sall	$16, %edi
	movl	%ecx, %eax
	movl	$.LC1, (%esp)
	orl	%eax, %edi
	movl	52(%esp), %ecx
	movl	%edi, 12(%esp)
	movl	56(%esp), %eax
	movl	%ecx, 16(%esp)
	movl	%eax, 8(%esp)
	call	printf
	leal	(%esi,%esi,2), %eax
	shrl	%eax
	incl	%eax
	decl	44(%esp)
	movl	%eax, 60(%esp)
	jne	.L14
	movl	48(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L23:
	xorl	%esi, %esi
	movl	$1, %ecx
	movl	$65535, %eax
	orl	$-1, %edx
	jmp	.L5
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
