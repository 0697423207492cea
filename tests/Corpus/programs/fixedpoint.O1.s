	.file	"fixedpoint.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"-"
.LC1:
	.string	""
.LC2:
	.string	"%s%u.%04u"
	.text
	.type	print, @function
print:
	subl	$28, %esp
	testl	%eax, %eax
	js	.L5
	movzwl	%ax, %edx
	imull	$10000, %edx, %edx
	shrl	$16, %edx
	shrl	$16, %eax
	movl	$.LC1, %ecx
.L3:
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	addl	$28, %esp
	ret
.L5:
	negl	%eax
	movzwl	%ax, %edx
	imull	$10000, %edx, %edx
	shrl	$16, %edx
	shrl	$16, %eax
	movl	$.LC0, %ecx
	jmp	.L3
	.size	print, .-print
	.section	.rodata.str1.1
.LC3:
	.string	"%s("
.LC4:
	.string	") = "
	.text
	.type	line, @function
line:
	subl	$28, %esp
	movl	%ebx, 20(%esp)
	movl	%esi, 24(%esp)
	movl	%edx, %esi
	movl	%ecx, %ebx
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	%esi, %eax
	call	print
	movl	$.LC4, (%esp)
	call	printf
	movl	%ebx, %eax
	call	print
	movl	$.LC1, (%esp)
	call	puts
	movl	20(%esp), %ebx
	movl	24(%esp), %esi
	addl	$28, %esp
	ret
	.size	line, .-line
	.section	.rodata.str1.1
.LC5:
	.string	"root"
.LC6:
	.string	"log2"
	.globl	__divdi3
.LC7:
	.string	"inverse"
.LC8:
	.string	"%4d "
.LC9:
	.string	"bounce %d at step %d, speed "
	.globl	__moddi3
.LC10:
	.string	"%lld/%lld\n"
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
	subl	$96, %esp
	movl	$0, 56(%esp)
	jmp	.L19
.L9:
	shrdl	$1, %ebx, %ecx
	shrl	%ebx
.L10:
	movl	88(%esp), %eax
	movl	92(%esp), %edx
	shrdl	$2, %edx, %eax
	shrl	$2, %edx
	movl	%eax, 88(%esp)
	movl	%edx, 92(%esp)
	decl	60(%esp)
	je	.L47
.L11:
	movl	%ecx, %eax
	movl	%ebx, %edx
	addl	88(%esp), %eax
	adcl	92(%esp), %edx
	movl	%eax, 72(%esp)
	movl	%edx, 76(%esp)
	movl	80(%esp), %esi
	movl	84(%esp), %edi
	cmpl	%eax, %esi
	movl	%edi, %edx
	movl	72(%esp), %esi
	movl	76(%esp), %edi
	sbbl	%edi, %edx
	jc	.L9
	subl	%esi, 80(%esp)
	sbbl	%edi, 84(%esp)
	shrdl	$1, %ebx, %ecx
	shrl	%ebx
	addl	88(%esp), %ecx
	adcl	92(%esp), %ebx
	jmp	.L10
.L47:
	movl	36(%esp), %edi
	movl	%edi, %edx
	movl	$.LC5, %eax
	call	line
	movl	%edi, %eax
	cmpl	$65535, %edi
	jg	.L32
	movl	$0, %edi
.L13:
	addl	%eax, %eax
	subl	$65536, %edi
	cmpl	$65535, %eax
	jle	.L13
.L12:
	cmpl	$131071, %eax
	jle	.L14
.L15:
	movl	%eax, %edx
	movl	%eax, %ecx
	shrl	$31, %ecx
	addl	%ecx, %eax
	sarl	%eax
	addl	$65536, %edi
	cmpl	$262143, %edx
	jg	.L15
.L14:
	movl	$16, %ebx
	movl	$32768, %ecx
	movl	%edi, 88(%esp)
	jmp	.L17
.L32:
	movl	36(%esp), %eax
	movl	$0, %edi
	jmp	.L12
.L16:
	movl	%ecx, %edx
	shrl	$31, %edx
	addl	%ecx, %edx
	movl	%edx, %ecx
	sarl	%ecx
	decl	%ebx
	je	.L48
.L17:
	movl	%eax, %edi
	sarl	$31, %edi
	movl	%edi, %esi
	imull	%eax, %esi
	addl	%esi, %esi
	mull	%eax
	addl	%esi, %edx
	shrdl	$16, %edx, %eax
	sarl	$16, %edx
	cmpl	$131071, %eax
	jle	.L16
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	addl	%ecx, 88(%esp)
	jmp	.L16
.L48:
	movl	88(%esp), %edi
	movl	%edi, %ecx
	movl	36(%esp), %edi
	movl	%edi, %edx
	movl	$.LC6, %eax
	call	line
	movl	$0, %ecx
	cmpl	$3, %edi
	jle	.L18
	movl	%edi, 8(%esp)
	sarl	$31, %edi
	movl	%edi, 12(%esp)
	movl	$0, (%esp)
	movl	$1, 4(%esp)
	call	__divdi3
	movl	%eax, %ecx
.L18:
	movl	36(%esp), %edx
	movl	$.LC7, %eax
	call	line
	incl	56(%esp)
	movl	56(%esp), %eax
	cmpl	$7, %eax
	je	.L49
.L19:
	movl	56(%esp), %eax
	movl	samples.0(,%eax,4), %eax
	movl	%eax, 36(%esp)
	movl	$0, %edx
	shldl	$16, %eax, %edx
	sall	$16, %eax
	movl	$24, 60(%esp)
	movl	$0, %esi
	movl	$16384, %edi
	movl	$0, %ecx
	movl	$0, %ebx
	movl	%esi, 88(%esp)
	movl	%edi, 92(%esp)
	movl	%eax, 80(%esp)
	movl	%edx, 84(%esp)
	jmp	.L11
.L49:
	movl	$-421657380, 72(%esp)
	movl	$-90, %ebx
	jmp	.L23
.L51:
	subl	%eax, %edi
	movl	80(%esp), %eax
	addl	%eax, 88(%esp)
	subl	angles(,%ecx,4), %esi
.L21:
	incl	%ecx
	cmpl	$16, %ecx
	je	.L50
.L22:
	movl	$1, %ebx
	sall	%cl, %ebx
	movl	%edi, %eax
	cltd
	idivl	%ebx
	movl	%eax, 80(%esp)
	movl	88(%esp), %eax
	cltd
	idivl	%ebx
	testl	%esi, %esi
	jns	.L51
	addl	%eax, %edi
	movl	80(%esp), %ebx
	subl	%ebx, 88(%esp)
	addl	angles(,%ecx,4), %esi
	jmp	.L21
.L50:
	movl	60(%esp), %ebx
	movl	%ebx, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	88(%esp), %esi
	leal	4095(%esi), %eax
	testl	%esi, %esi
	cmovns	%esi, %eax
	sarl	$12, %eax
	call	print
	movl	$32, (%esp)
	call	putchar
	leal	4095(%edi), %eax
	testl	%edi, %edi
	cmovns	%edi, %eax
	sarl	$12, %eax
	call	print
	movl	$.LC1, (%esp)
	call	puts
	addl	$15, %ebx
	addl	$70276230, 72(%esp)
	cmpl	$105, %ebx
	je	.L52
.L23:
	movl	72(%esp), %esi
	movl	$0, 88(%esp)
	movl	$163008219, %edi
	movl	$0, %ecx
	movl	%ebx, 60(%esp)
	jmp	.L22
.L52:
	movl	$0, %edi
	movl	$0, 60(%esp)
	movl	$0, %esi
	movl	$655360, 88(%esp)
	jmp	.L25
.L24:
	incl	%edi
	cmpl	$400, %edi
	je	.L53
.L25:
	subl	$12848, %esi
	movl	%esi, %eax
	cltd
	movl	%esi, 80(%esp)
	movl	%edx, 84(%esp)
	imull	$1310, %edx, %ecx
	movl	$1310, %eax
	mull	%esi
	addl	%ecx, %edx
	movl	%edx, %ecx
	sarl	$31, %ecx
	movzwl	%cx, %ebx
	movl	%ebx, 64(%esp)
	movl	$0, 68(%esp)
	addl	64(%esp), %eax
	adcl	68(%esp), %edx
	shrdl	$16, %edx, %eax
	sarl	$16, %edx
	addl	%eax, 88(%esp)
	jns	.L24
	negl	88(%esp)
	imull	$52428, 84(%esp), %ecx
	movl	$52428, %eax
	mull	%esi
	movl	%eax, %ebx
	movl	%edx, %esi
	addl	%ecx, %esi
	movl	%esi, %eax
	sarl	$31, %eax
	movzwl	%ax, %eax
	movl	%eax, 40(%esp)
	movl	$0, 44(%esp)
	movl	%ebx, %eax
	movl	%esi, %edx
	addl	40(%esp), %eax
	adcl	44(%esp), %edx
	shrdl	$16, %edx, %eax
	sarl	$16, %edx
	movl	%eax, %esi
	negl	%esi
	incl	60(%esp)
	movl	60(%esp), %eax
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	%esi, %eax
	call	print
	movl	$.LC1, (%esp)
	call	puts
	jmp	.L24
.L53:
	movl	$1, 72(%esp)
	movl	$0, 76(%esp)
	movl	$0, %eax
	movl	$0, 40(%esp)
	movl	$1, %esi
	movl	$0, 88(%esp)
	movl	%esi, %edi
	movl	%eax, %esi
	jmp	.L31
.L56:
	negl	48(%esp)
	adcl	$0, 52(%esp)
	negl	52(%esp)
.L29:
	movl	48(%esp), %eax
	movl	52(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	64(%esp), %ebx
	movl	68(%esp), %esi
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	call	__divdi3
	movl	%eax, %esi
	movl	%edx, 40(%esp)
	movl	48(%esp), %eax
	movl	52(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	80(%esp), %eax
	movl	84(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%eax, %ecx
	movl	%eax, %edi
	movl	%edx, 88(%esp)
	movl	$1717986919, %eax
	movl	56(%esp), %ebx
	imull	%ebx
	sarl	%edx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	cmpl	%eax, %ebx
	je	.L54
.L30:
	addl	$1, 72(%esp)
	adcl	$0, 76(%esp)
	movl	72(%esp), %eax
	movl	76(%esp), %edx
	xorl	$21, %eax
	orl	%edx, %eax
	je	.L55
.L31:
	movl	72(%esp), %ecx
	movl	76(%esp), %ebx
	movl	%ecx, %eax
	movl	%ecx, 56(%esp)
	andl	$1, %eax
	cmpl	$1, %eax
	sbbl	%edx, %edx
	orl	$1, %edx
	movl	%edx, 64(%esp)
	cmpl	$1, %eax
	sbbl	%eax, %eax
	movl	%eax, 32(%esp)
	movl	%ebx, %edx
	movl	%ecx, %ebx
	movl	%edx, %ecx
	imull	%edi, %edx
	movl	88(%esp), %eax
	imull	%ebx, %eax
	addl	%eax, %edx
	movl	%edx, 36(%esp)
	movl	%ebx, %eax
	mull	%edi
	movl	%eax, 80(%esp)
	movl	%edx, 84(%esp)
	movl	36(%esp), %edx
	addl	%edx, 84(%esp)
	imull	%esi, %ecx
	movl	40(%esp), %edx
	imull	%ebx, %edx
	addl	%edx, %ecx
	movl	%ecx, 40(%esp)
	movl	%ebx, %eax
	mull	%esi
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	40(%esp), %esi
	addl	%esi, %ebx
	movl	32(%esp), %esi
	imull	%edi, %esi
	movl	88(%esp), %eax
	movl	64(%esp), %edx
	imull	%edx, %eax
	addl	%eax, %esi
	movl	%edx, %eax
	mull	%edi
	addl	%esi, %edx
	movl	%ebx, %esi
	movl	%ecx, %ebx
	addl	%eax, %ebx
	adcl	%edx, %esi
	movl	%ebx, %ecx
	movl	%esi, %ebx
	movl	%ecx, 64(%esp)
	movl	%esi, 68(%esp)
	movl	80(%esp), %eax
	movl	84(%esp), %edx
	movl	%edx, %edi
	orl	%eax, %edi
	je	.L27
	movl	%edx, %edi
	movl	%eax, %edx
	movl	%edi, %eax
	movl	%ecx, %esi
	movl	%ebx, %ecx
	movl	%edx, 88(%esp)
.L28:
	movl	88(%esp), %edx
	movl	%edx, %ebx
	movl	%eax, %edi
	movl	%edx, 8(%esp)
	movl	%eax, 12(%esp)
	movl	%esi, (%esp)
	movl	%ecx, 4(%esp)
	call	__moddi3
	movl	%eax, 88(%esp)
	movl	%edx, %eax
	movl	%ebx, %esi
	movl	%edi, %ecx
	orl	88(%esp), %edx
	jne	.L28
	movl	%ebx, %edx
	negl	%edx
	movl	%edi, %eax
	adcl	$0, %eax
	negl	%eax
	cmovns	%edx, %ebx
	movl	%ebx, 48(%esp)
	cmovns	%eax, %edi
	movl	%edi, 52(%esp)
	cmpl	$0, 84(%esp)
	jns	.L29
	jmp	.L56
.L54:
	movl	%ecx, 12(%esp)
	movl	88(%esp), %eax
	movl	%eax, 16(%esp)
	movl	%esi, 4(%esp)
	movl	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC10, (%esp)
	call	printf
	jmp	.L30
.L27:
	movl	64(%esp), %ebx
	movl	68(%esp), %esi
	movl	%ebx, %edx
	negl	%edx
	movl	%esi, %eax
	adcl	$0, %eax
	negl	%eax
	cmovs	%ebx, %edx
	movl	%edx, 48(%esp)
	cmovs	%esi, %eax
	movl	%eax, 52(%esp)
	jmp	.L29
.L55:
	movl	60(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	samples.0, @object
	.size	samples.0, 28
samples.0:
	.long	65536
	.long	131072
	.long	32768
	.long	212992
	.long	12345678
	.long	100
	.long	2147418112
	.align 32
	.type	angles, @object
	.size	angles, 64
angles:
	.long	210828714
	.long	124459457
	.long	65760959
	.long	33381290
	.long	16755422
	.long	8385879
	.long	4193963
	.long	2097109
	.long	1048571
	.long	524287
	.long	262144
	.long	131072
	.long	65536
	.long	32768
	.long	16384
	.long	8192
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
