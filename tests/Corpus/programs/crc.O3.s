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
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	.p2align 4
	.p2align 3
.L10:
	movl	%eax, %edx
	shrl	%edx
	testb	$1, %al
	je	.L2
	xorl	$-306674912, %edx
.L2:
	movl	%edx, %ecx
	shrl	%ecx
	testb	$1, %dl
	je	.L3
	xorl	$-306674912, %ecx
.L3:
	movl	%ecx, %edx
	shrl	%edx
	testb	$1, %cl
	je	.L4
	xorl	$-306674912, %edx
.L4:
	movl	%edx, %ecx
	shrl	%ecx
	testb	$1, %dl
	je	.L5
	xorl	$-306674912, %ecx
.L5:
	movl	%ecx, %edx
	shrl	%edx
	testb	$1, %cl
	je	.L6
	xorl	$-306674912, %edx
.L6:
	movl	%edx, %ecx
	shrl	%ecx
	testb	$1, %dl
	je	.L7
	xorl	$-306674912, %ecx
.L7:
	movl	%ecx, %edx
	shrl	%edx
	testb	$1, %cl
	je	.L8
	xorl	$-306674912, %edx
.L8:
	movl	%edx, %ecx
	shrl	%ecx
	testb	$1, %dl
	je	.L9
	xorl	$-306674912, %ecx
.L9:
	movl	%ecx, table(,%eax,4)
	incl	%eax
	cmpl	$256, %eax
	jne	.L10
	xorl	%eax, %eax
	xorl	%edi, %edi
	movl	%eax, 56(%esp)
.L25:
	movl	56(%esp), %eax
	testl	%edi, %edi
	movl	samples.1(,%eax,4), %esi
	movl	%esi, 52(%esp)
	je	.L40
	movl	%esi, 48(%esp)
	addl	%esi, %edi
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L12:
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
	cmpl	%esi, %edi
	movzwl	%dx, %ecx
	jne	.L12
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
.L13:
	movzbl	(%edi), %esi
	movl	$-2146992015, %eax
	incl	%edi
	addl	%ecx, %esi
	mull	%esi
	movl	%esi, %ecx
	shrl	$15, %edx
	imull	$65521, %edx, %eax
	subl	%eax, %ecx
	movl	$-2146992015, %eax
	leal	(%ecx,%ebx), %esi
	mull	%esi
	movl	%edx, %ebx
	shrl	$15, %ebx
	imull	$65521, %ebx, %eax
	movl	%esi, %ebx
	subl	%eax, %ebx
	cmpl	%edi, 60(%esp)
	jne	.L13
	movl	44(%esp), %esi
	sall	$16, %ebx
	movl	52(%esp), %edx
	orl	%ecx, %ebx
	movl	$65535, %ecx
	movl	60(%esp), %edi
	movl	%ebx, 60(%esp)
	.p2align 4
	.p2align 3
.L22:
	movzbl	(%edx), %eax
	incl	%edx
	sall	$8, %eax
	xorl	%ecx, %eax
	movzwl	%ax, %eax
	leal	(%eax,%eax), %ebx
	testb	$-128, %ah
	movzwl	%bx, %ebx
	je	.L14
	xorl	$4129, %ebx
.L14:
	leal	(%ebx,%ebx), %ecx
	testb	$-128, %bh
	movzwl	%cx, %ecx
	je	.L15
	xorl	$4129, %ecx
.L15:
	leal	(%ecx,%ecx), %eax
	testb	$-128, %ch
	movzwl	%ax, %eax
	je	.L16
	xorl	$4129, %eax
.L16:
	leal	(%eax,%eax), %ecx
	testb	$-128, %ah
	movzwl	%cx, %ecx
	je	.L17
	xorl	$4129, %ecx
.L17:
	leal	(%ecx,%ecx), %eax
	testb	$-128, %ch
	movzwl	%ax, %eax
	je	.L18
	xorl	$4129, %eax
.L18:
	leal	(%eax,%eax), %ecx
	testb	$-128, %ah
	movzwl	%cx, %ecx
	je	.L19
	xorl	$4129, %ecx
.L19:
	leal	(%ecx,%ecx), %eax
	testb	$-128, %ch
	movzwl	%ax, %eax
	je	.L20
	xorl	$4129, %eax
.L20:
	leal	(%eax,%eax), %ecx
	testb	$-128, %ah
	movzwl	%cx, %ecx
	je	.L21
	xorl	$4129, %ecx
.L21:
	cmpl	%edx, %edi
	jne	.L22
	movl	52(%esp), %ebx
	movl	$-1, %eax
	.p2align 4
	.p2align 3
.L23:
	movzbl	(%ebx), %edx
	incl	%ebx
	xorb	%al, %dl
	shrl	$8, %eax
	movzbl	%dl, %edx
	xorl	table(,%edx,4), %eax
	cmpl	%edi, %ebx
	jne	.L23
.L11:
	movl	%esi, 20(%esp)
	notl	%eax
	movl	60(%esp), %edi
	movl	%eax, 8(%esp)
	movl	52(%esp), %eax
	movl	%ecx, 12(%esp)
	movl	$.LC0, (%esp)
	movl	%edi, 16(%esp)
	movl	%eax, 4(%esp)
	call	printf
	incl	56(%esp)
	movl	56(%esp), %eax
	cmpl	$5, %eax
	je	.L41
	movl	samples.1(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %edi
	jmp	.L25
.L41:
	xorl	%edx, %edx
	movl	$12345, %eax
	.p2align 4
	.p2align 3
.L24:
	imull	$1664525, %eax, %eax
	incl	%edx
	addl	$1013904223, %eax
	movl	%eax, %ecx
	shrl	$24, %ecx
	movb	%cl, block.0-1(%edx)
	cmpl	$5000, %edx
	jne	.L24
	movl	$1, %eax
	movl	$19, %edi
	movl	%eax, 60(%esp)
	xorl	%eax, %eax
	movl	%edi, 44(%esp)
	movl	%eax, 48(%esp)
	.p2align 4
	.p2align 3
.L26:
	movl	60(%esp), %eax
	movl	$-1, %edx
	movl	$block.0, %ebx
	leal	block.0(%eax), %ecx
	.p2align 4
	.p2align 3
.L27:
	movzbl	(%ebx), %eax
	incl	%ebx
	xorb	%dl, %al
	shrl	$8, %edx
	movzbl	%al, %eax
	movl	table(,%eax,4), %esi
	xorl	%esi, %edx
	cmpl	%ecx, %ebx
	jne	.L27
	movl	60(%esp), %edi
	notl	%edx
	movl	$-1, %eax
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L28:
	movzbl	block.0(%ebx), %esi
	xorl	%esi, %eax
	movl	%eax, %esi
	andl	$1, %eax
	shrl	%esi
	negl	%eax
	andl	$-306674912, %eax
	xorl	%eax, %esi
	movl	%esi, %eax
	andl	$1, %esi
	shrl	%eax
	negl	%esi
	andl	$-306674912, %esi
	xorl	%esi, %eax
	movl	%eax, %esi
	andl	$1, %eax
	shrl	%esi
	negl	%eax
	andl	$-306674912, %eax
	xorl	%eax, %esi
	movl	%esi, %eax
	andl	$1, %esi
	shrl	%eax
	negl	%esi
	andl	$-306674912, %esi
	xorl	%esi, %eax
	movl	%eax, %esi
	andl	$1, %eax
	shrl	%esi
	negl	%eax
	andl	$-306674912, %eax
	xorl	%eax, %esi
	movl	%esi, %eax
	andl	$1, %esi
	shrl	%eax
	negl	%esi
	andl	$-306674912, %esi
	xorl	%esi, %eax
	movl	%eax, %esi
	shrl	%esi
	andl	$1, %eax
	negl	%eax
	incl	%ebx
	andl	$-306674912, %eax
	xorl	%eax, %esi
	movl	%esi, %eax
	andl	$1, %esi
	shrl	%eax
	negl	%esi
	andl	$-306674912, %esi
	xorl	%esi, %eax
	cmpl	%edi, %ebx
	jne	.L28
	notl	%eax
	movl	$65535, %esi
	cmpl	%edx, %eax
	movl	$block.0, %ebx
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 48(%esp)
	movl	%esi, %eax
	.p2align 4
	.p2align 3
.L37:
	movzbl	(%ebx), %esi
	incl	%ebx
	sall	$8, %esi
	xorl	%eax, %esi
	movzwl	%si, %esi
	leal	(%esi,%esi), %edi
	andl	$32768, %esi
	movzwl	%di, %edi
	je	.L29
	xorl	$4129, %edi
.L29:
	leal	(%edi,%edi), %eax
	andl	$32768, %edi
	movzwl	%ax, %eax
	je	.L30
	xorl	$4129, %eax
.L30:
	leal	(%eax,%eax), %esi
	testb	$-128, %ah
	movzwl	%si, %esi
	je	.L31
	xorl	$4129, %esi
.L31:
	leal	(%esi,%esi), %eax
	andl	$32768, %esi
	movzwl	%ax, %eax
	je	.L32
	xorl	$4129, %eax
.L32:
	leal	(%eax,%eax), %esi
	testb	$-128, %ah
	movzwl	%si, %esi
	je	.L33
	xorl	$4129, %esi
.L33:
	leal	(%esi,%esi), %eax
	andl	$32768, %esi
	movzwl	%ax, %eax
	je	.L34
	xorl	$4129, %eax
.L34:
	leal	(%eax,%eax), %esi
	testb	$-128, %ah
	movzwl	%si, %esi
	je	.L35
	xorl	$4129, %esi
.L35:
	leal	(%esi,%esi), %eax
	andl	$32768, %esi
	movzwl	%ax, %eax
	je	.L36
	xorl	$4129, %eax
.L36:
	cmpl	%ebx, %ecx
	jne	.L37
	xorl	%ebx, %ebx
	movl	$1, %ecx
	movl	%edx, 56(%esp)
	xorl	%edi, %edi
	movl	%eax, 52(%esp)
	.p2align 4
	.p2align 3
.L38:
	movzbl	block.0(%edi), %esi
	movl	$-2146992015, %eax
	incl	%edi
	addl	%ecx, %esi
	mull	%esi
	movl	%edx, %ecx
	shrl	$15, %ecx
	imull	$65521, %ecx, %eax
	movl	%esi, %ecx
	subl	%eax, %ecx
	movl	$-2146992015, %eax
	leal	(%ecx,%ebx), %esi
	mull	%esi
	movl	%edx, %ebx
	shrl	$15, %ebx
	imull	$65521, %ebx, %eax
	movl	%esi, %ebx
	subl	%eax, %ebx
	movl	60(%esp), %eax
	cmpl	%eax, %edi
	jne	.L38
	movl	56(%esp), %edx
	sall	$16, %ebx
	movl	%edi, 4(%esp)
	movl	52(%esp), %esi
	orl	%ecx, %ebx
	movl	%ebx, 12(%esp)
	movl	$.LC1, (%esp)
	movl	%edx, 8(%esp)
	movl	%esi, 16(%esp)
	call	printf
	leal	(%edi,%edi,2), %eax
	shrl	%eax
	incl	%eax
	decl	44(%esp)
	movl	%eax, 60(%esp)
	jne	.L26
	movl	48(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L40:
	movl	$1, 60(%esp)
	xorl	%esi, %esi
	movl	$65535, %ecx
	orl	$-1, %eax
	jmp	.L11
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
