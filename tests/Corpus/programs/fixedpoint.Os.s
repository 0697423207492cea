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
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	testl	%eax, %eax
	jns	.L2
	negl	%eax
	movl	$.LC0, %ecx
	movzwl	%ax, %edx
	imull	$10000, %edx, %edx
	shrl	$16, %eax
	shrl	$16, %edx
	jmp	.L3
.L2:
	movzwl	%ax, %edx
	movl	$.LC1, %ecx
	imull	$10000, %edx, %edx
	shrl	$16, %eax
	shrl	$16, %edx
.L3:
	pushl	%edx
	pushl	%eax
	pushl	%ecx
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	leave
	ret
	.size	print, .-print
	.section	.rodata.str1.1
.LC3:
	.string	"%s("
.LC4:
	.string	") = "
	.text
	.type	line, @function
line:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%ecx, %ebx
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC3
	call	printf
	movl	%esi, %eax
	call	print
	movl	$.LC4, (%esp)
	call	printf
	movl	%ebx, %eax
	call	print
	movl	$.LC1, (%esp)
	call	puts
	addl	$16, %esp
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	line, .-line
	.section	.rodata.str1.1
.LC5:
	.string	"root"
.LC6:
	.string	"log2"
	.globl	__udivdi3
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
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$72, %esp
	movl	%eax, -48(%ebp)
.L18:
	movl	-48(%ebp), %eax
	xorl	%edi, %edi
	xorl	%ecx, %ecx
	movl	$24, -68(%ebp)
	xorl	%ebx, %ebx
	movl	$16384, -36(%ebp)
	movl	samples.0(,%eax,4), %eax
	movl	%eax, -32(%ebp)
	xorl	%eax, %eax
	movl	%eax, -40(%ebp)
	movl	-32(%ebp), %esi
	shldl	$16, %esi, %edi
	movl	%edi, -52(%ebp)
	sall	$16, %esi
	movl	%esi, -56(%ebp)
.L10:
	movl	%ecx, %esi
	movl	%ebx, %edi
	addl	-40(%ebp), %esi
	adcl	-36(%ebp), %edi
	shrdl	$1, %ebx, %ecx
	shrl	%ebx
	cmpl	%esi, -56(%ebp)
	movl	%edi, %edx
	movl	-52(%ebp), %edi
	sbbl	%edx, %edi
	jc	.L9
	subl	%esi, -56(%ebp)
	sbbl	%edx, -52(%ebp)
	addl	-40(%ebp), %ecx
	adcl	-36(%ebp), %ebx
.L9:
	movl	-36(%ebp), %edx
	movl	-40(%ebp), %eax
	shrdl	$2, %edx, %eax
	movl	%eax, -40(%ebp)
	shrl	$2, %edx
	decl	-68(%ebp)
	movl	%edx, -36(%ebp)
	jne	.L10
	movl	-32(%ebp), %edx
	movl	$.LC5, %eax
	xorl	%ebx, %ebx
	call	line
	movl	-32(%ebp), %ecx
.L11:
	cmpl	$65535, %ecx
	jg	.L13
	addl	%ecx, %ecx
	subl	$65536, %ebx
	jmp	.L11
.L13:
	cmpl	$131071, %ecx
	jle	.L41
	sarl	%ecx
	addl	$65536, %ebx
	jmp	.L13
.L41:
	movl	$16, %edi
	movl	$32768, %esi
.L16:
	movl	%ecx, %eax
	imull	%ecx
	shrdl	$16, %edx, %eax
	cmpl	$131071, %eax
	movl	%eax, %ecx
	jle	.L15
	sarl	%ecx
	addl	%esi, %ebx
.L15:
	movl	%esi, %eax
	movl	$2, %esi
	cltd
	idivl	%esi
	decl	%edi
	movl	%eax, %esi
	jne	.L16
	movl	-32(%ebp), %edx
	movl	%ebx, %ecx
	movl	$.LC6, %eax
	call	line
	xorl	%ecx, %ecx
	cmpl	$3, -32(%ebp)
	jle	.L17
	movl	-32(%ebp), %eax
	cltd
	pushl	%edx
	pushl	%eax
	pushl	$1
	pushl	$0
	call	__divdi3
	addl	$16, %esp
	movl	%eax, %ecx
.L17:
	movl	-32(%ebp), %edx
	movl	$.LC7, %eax
	call	line
	incl	-48(%ebp)
	cmpl	$7, -48(%ebp)
	jne	.L18
	movl	$-90, %esi
.L22:
	imull	$4685082, %esi, %eax
	movl	$163008219, %edi
	xorl	%ecx, %ecx
	movl	%eax, -40(%ebp)
	xorl	%eax, %eax
	movl	%eax, -32(%ebp)
.L21:
	movl	$1, %eax
	sall	%cl, %eax
	movl	%eax, %ebx
	movl	%edi, %eax
	cltd
	idivl	%ebx
	movl	%eax, -48(%ebp)
	movl	-32(%ebp), %eax
	cltd
	idivl	%ebx
	movl	angles(,%ecx,4), %edx
	cmpl	$0, -40(%ebp)
	js	.L19
	movl	-48(%ebp), %ebx
	subl	%eax, %edi
	addl	%ebx, -32(%ebp)
	subl	%edx, -40(%ebp)
	jmp	.L20
.L19:
	movl	-48(%ebp), %ebx
	addl	%eax, %edi
	subl	%ebx, -32(%ebp)
	addl	%edx, -40(%ebp)
.L20:
	incl	%ecx
	cmpl	$16, %ecx
	jne	.L21
	pushl	%eax
	movl	$4096, %ebx
	pushl	%eax
	pushl	%esi
	addl	$15, %esi
	pushl	$.LC8
	call	printf
	movl	-32(%ebp), %eax
	cltd
	idivl	%ebx
	call	print
	movl	$32, (%esp)
	call	putchar
	movl	%edi, %eax
	cltd
	idivl	%ebx
	call	print
	movl	$.LC1, (%esp)
	call	puts
	addl	$16, %esp
	cmpl	$105, %esi
	jne	.L22
	movl	$655360, -32(%ebp)
	xorl	%esi, %esi
	xorl	%edi, %edi
	movl	%esi, -68(%ebp)
	xorl	%esi, %esi
.L24:
	subl	$12848, %esi
	movl	$1310, %eax
	imull	%esi
	movl	%edx, %ecx
	sarl	$31, %ecx
	movzwl	%cx, %ebx
	xorl	%ecx, %ecx
	movl	%ebx, -80(%ebp)
	addl	-80(%ebp), %eax
	movl	%ecx, -76(%ebp)
	adcl	-76(%ebp), %edx
	shrdl	$16, %edx, %eax
	addl	%eax, -32(%ebp)
	jns	.L23
	negl	-32(%ebp)
	movl	$52428, %eax
	imull	%esi
	movl	%edx, %ecx
	sarl	$31, %ecx
	movzwl	%cx, %ebx
	xorl	%ecx, %ecx
	movl	%ebx, -88(%ebp)
	addl	-88(%ebp), %eax
	movl	%ecx, -84(%ebp)
	adcl	-84(%ebp), %edx
	incl	-68(%ebp)
	shrdl	$16, %edx, %eax
	negl	%eax
	movl	%eax, %esi
	pushl	%eax
	pushl	%edi
	pushl	-68(%ebp)
	pushl	$.LC9
	call	printf
	movl	%esi, %eax
	call	print
	movl	$.LC1, (%esp)
	call	puts
	addl	$16, %esp
.L23:
	incl	%edi
	cmpl	$400, %edi
	jne	.L24
	movl	$1, -48(%ebp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, -44(%ebp)
	xorl	%esi, %esi
	xorl	%edi, %edi
	movl	$1, -32(%ebp)
	movl	%edx, -28(%ebp)
.L30:
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %ecx
	movl	-32(%ebp), %edx
	movl	%eax, -40(%ebp)
	andl	$1, %eax
	cmpl	$1, %eax
	movl	-40(%ebp), %eax
	sbbl	%ebx, %ebx
	movl	%ebx, -80(%ebp)
	imull	%ecx, %edx
	imull	%esi, %ecx
	orl	$1, -80(%ebp)
	movl	%edx, -56(%ebp)
	movl	-28(%ebp), %edx
	imull	%edx, %eax
	movl	-56(%ebp), %edx
	addl	%eax, %edx
	movl	-40(%ebp), %eax
	movl	%edx, -88(%ebp)
	mull	-32(%ebp)
	movl	%edx, -52(%ebp)
	movl	%eax, -56(%ebp)
	movl	-88(%ebp), %eax
	addl	%eax, -52(%ebp)
	movl	-40(%ebp), %eax
	imull	%edi, %eax
	addl	%eax, %ecx
	movl	%esi, %eax
	mull	-40(%ebp)
	movl	%eax, %esi
	movl	-32(%ebp), %eax
	movl	%edx, %edi
	addl	%ecx, %edi
	movl	-80(%ebp), %ecx
	imull	%eax, %ebx
	movl	-28(%ebp), %eax
	imull	%ecx, %eax
	addl	%eax, %ebx
	movl	%ecx, %eax
	mull	-32(%ebp)
	addl	%ebx, %edx
	addl	%eax, %esi
	movl	%esi, -32(%ebp)
	adcl	%edx, %edi
	movl	-56(%ebp), %esi
	movl	%edi, -28(%ebp)
	movl	-32(%ebp), %ecx
	movl	-52(%ebp), %edi
	movl	-28(%ebp), %ebx
.L26:
	movl	%edi, %eax
	orl	%esi, %eax
	je	.L42
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%edi, %ebx
	pushl	%ecx
	call	__moddi3
	movl	%esi, %ecx
	addl	$16, %esp
	movl	%eax, %esi
	movl	%edx, %edi
	jmp	.L26
.L42:
	movl	%ecx, %edx
	movl	%ebx, %eax
	negl	%edx
	movl	%ebx, %edi
	adcl	$0, %eax
	negl	%eax
	cmovs	%ecx, %edx
	cmovns	%eax, %edi
	cmpl	$0, -52(%ebp)
	movl	%edx, -64(%ebp)
	movl	%edi, -60(%ebp)
	jns	.L28
	negl	-64(%ebp)
	adcl	$0, -60(%ebp)
	negl	-60(%ebp)
.L28:
	pushl	-60(%ebp)
	pushl	-64(%ebp)
	pushl	-28(%ebp)
	pushl	-32(%ebp)
	call	__divdi3
	addl	$16, %esp
	pushl	-60(%ebp)
	pushl	-64(%ebp)
	movl	%eax, %esi
	movl	%edx, %edi
	pushl	-52(%ebp)
	pushl	-56(%ebp)
	call	__divdi3
	movl	$5, %ecx
	addl	$16, %esp
	movl	%eax, -32(%ebp)
	movl	-40(%ebp), %eax
	movl	%edx, -28(%ebp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	jne	.L29
	subl	$12, %esp
	pushl	-28(%ebp)
	pushl	-32(%ebp)
	pushl	%edi
	pushl	%esi
	pushl	$.LC10
	call	printf
	addl	$32, %esp
.L29:
	addl	$1, -48(%ebp)
	movl	-48(%ebp), %eax
	adcl	$0, -44(%ebp)
	xorl	$21, %eax
	orl	-44(%ebp), %eax
	jne	.L30
	movl	-68(%ebp), %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
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
