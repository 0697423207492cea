	.file	"fixedpoint.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"-"
.LC1:
	.string	""
.LC2:
	.string	"root"
.LC3:
	.string	"%s("
.LC4:
	.string	"%s%u.%04u"
.LC5:
	.string	") = "
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
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$96, %esp
	movl	%esi, 44(%esp)
	.p2align 4
	.p2align 3
.L18:
	movl	44(%esp), %eax
	xorl	%edx, %edx
	movl	$24, %ebx
	movl	%ebx, 68(%esp)
	xorl	%esi, %esi
	xorl	%edi, %edi
	movl	samples.0(,%eax,4), %eax
	movl	%eax, 64(%esp)
	shldl	$16, %eax, %edx
	movl	%edx, 84(%esp)
	sall	$16, %eax
	movl	$16384, %edx
	movl	%eax, 80(%esp)
	xorl	%eax, %eax
	movl	%eax, 88(%esp)
	movl	%edx, 92(%esp)
	.p2align 4
	.p2align 3
.L3:
	movl	%esi, %ecx
	movl	80(%esp), %eax
	movl	%edi, %ebx
	addl	88(%esp), %ecx
	movl	84(%esp), %edx
	adcl	92(%esp), %ebx
	shrdl	$1, %edi, %esi
	shrl	%edi
	cmpl	%ecx, %eax
	movl	%edx, %eax
	sbbl	%ebx, %eax
	jc	.L2
	subl	%ecx, 80(%esp)
	sbbl	%ebx, 84(%esp)
	addl	88(%esp), %esi
	adcl	92(%esp), %edi
.L2:
	movl	92(%esp), %edx
	movl	88(%esp), %eax
	shrdl	$2, %edx, %eax
	movl	%eax, 88(%esp)
	shrl	$2, %edx
	decl	68(%esp)
	movl	%edx, 92(%esp)
	jne	.L3
	movl	$.LC3, (%esp)
	movl	$.LC2, %eax
	movl	%esi, %ebx
	movl	%eax, 4(%esp)
	call	printf
	movl	64(%esp), %eax
	testl	%eax, %eax
	js	.L53
	movl	64(%esp), %edx
	movzwl	%dx, %eax
	imull	$10000, %eax, %eax
	shrl	$16, %edx
	movl	%edx, 68(%esp)
	shrl	$16, %eax
	movl	%eax, 80(%esp)
	movl	$.LC1, %eax
	movl	%eax, 88(%esp)
.L5:
	movl	$.LC4, (%esp)
	movl	80(%esp), %eax
	movl	%eax, 12(%esp)
	movl	68(%esp), %eax
	movl	%eax, 8(%esp)
	movl	88(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC5, (%esp)
	call	printf
	testl	%ebx, %ebx
	movl	%esi, %edx
	js	.L54
	movzwl	%si, %eax
	movl	$.LC1, %ecx
	imull	$10000, %eax, %eax
	shrl	$16, %edx
	shrl	$16, %eax
.L7:
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	%eax, 12(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	64(%esp), %eax
	cmpl	$65535, %eax
	jg	.L8
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L9:
	addl	%eax, %eax
	subl	$65536, %ebx
	cmpl	$65535, %eax
	jle	.L9
.L10:
	movl	$16, %esi
	movl	$32768, %ecx
	.p2align 4
	.p2align 3
.L13:
	imull	%eax
	shrdl	$16, %edx, %eax
	cmpl	$131071, %eax
	jle	.L12
	sarl	%eax
	addl	%ecx, %ebx
.L12:
	movl	%ecx, %edx
	shrl	$31, %edx
	addl	%ecx, %edx
	sarl	%edx
	decl	%esi
	movl	%edx, %ecx
	jne	.L13
	movl	$.LC3, (%esp)
	movl	$.LC6, %edi
	movl	%edi, 4(%esp)
	call	printf
	movl	80(%esp), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 12(%esp)
	movl	68(%esp), %eax
	movl	%eax, 8(%esp)
	movl	88(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC5, (%esp)
	call	printf
	testl	%ebx, %ebx
	js	.L55
	movzwl	%bx, %eax
	movl	$.LC1, %edx
	imull	$10000, %eax, %eax
	shrl	$16, %ebx
	shrl	$16, %eax
.L15:
	movl	%edx, 4(%esp)
	movl	%eax, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	movl	64(%esp), %eax
	cmpl	$3, %eax
	jle	.L16
	movl	%eax, 8(%esp)
	movl	$1, %ebx
	movl	$.LC7, %esi
	movl	%ebx, 4(%esp)
	sarl	$31, %eax
	movl	%eax, 12(%esp)
	movl	$0, (%esp)
	call	__divdi3
	movl	%esi, 4(%esp)
	movl	$.LC3, (%esp)
	movl	%eax, %ebx
	call	printf
	movzwl	%bx, %eax
	imull	$10000, %eax, %eax
	shrl	$16, %ebx
	shrl	$16, %eax
	movl	%eax, %esi
.L17:
	movl	$.LC4, (%esp)
	movl	80(%esp), %eax
	movl	%eax, 12(%esp)
	movl	68(%esp), %eax
	movl	%eax, 8(%esp)
	movl	88(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC5, (%esp)
	call	printf
	movl	$.LC1, %edx
	movl	%edx, 4(%esp)
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	incl	44(%esp)
	movl	44(%esp), %eax
	cmpl	$7, %eax
	jne	.L18
	movl	$-421657380, %eax
	movl	$-90, %ebx
	movl	%eax, 68(%esp)
	.p2align 4
	.p2align 3
.L26:
	xorl	%eax, %eax
	movl	68(%esp), %esi
	movl	$163008219, %edi
	movl	%eax, 88(%esp)
	xorl	%ecx, %ecx
	movl	%ebx, 64(%esp)
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L57:
	subl	%eax, %edi
	movl	80(%esp), %eax
	addl	%eax, 88(%esp)
	movl	angles(,%ecx,4), %eax
	incl	%ecx
	subl	%eax, %esi
	cmpl	$16, %ecx
	je	.L56
.L21:
	movl	%edi, %eax
	movl	$1, %ebx
	sall	%cl, %ebx
	cltd
	idivl	%ebx
	movl	%eax, 80(%esp)
	movl	88(%esp), %eax
	cltd
	idivl	%ebx
	testl	%esi, %esi
	jns	.L57
	addl	%eax, %edi
	movl	angles(,%ecx,4), %eax
	movl	80(%esp), %edx
	incl	%ecx
	subl	%edx, 88(%esp)
	addl	%eax, %esi
	cmpl	$16, %ecx
	jne	.L21
.L56:
	movl	$.LC8, (%esp)
	movl	64(%esp), %ebx
	movl	%ebx, 4(%esp)
	call	printf
	movl	88(%esp), %esi
	leal	4095(%esi), %eax
	testl	%esi, %esi
	cmovns	%esi, %eax
	sarl	$12, %eax
	cmpl	$-4095, %esi
	jl	.L58
	movzwl	%ax, %edx
	movl	$.LC1, %ecx
	imull	$10000, %edx, %edx
	shrl	$16, %eax
	shrl	$16, %edx
.L23:
	movl	%edx, 12(%esp)
	movl	%ecx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$32, (%esp)
	call	putchar
	leal	4095(%edi), %eax
	testl	%edi, %edi
	cmovns	%edi, %eax
	sarl	$12, %eax
	cmpl	$-4095, %edi
	jl	.L59
	movzwl	%ax, %edx
	movl	$.LC1, %ecx
	imull	$10000, %edx, %edx
	shrl	$16, %eax
	shrl	$16, %edx
.L25:
	movl	%edx, 12(%esp)
	addl	$15, %ebx
	movl	%ecx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	addl	$70276230, 68(%esp)
	cmpl	$105, %ebx
	jne	.L26
	xorl	%esi, %esi
	movl	$655360, %eax
	movl	%esi, 68(%esp)
	xorl	%edi, %edi
	xorl	%esi, %esi
	movl	%eax, 88(%esp)
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L27:
	incl	%edi
	cmpl	$400, %edi
	je	.L60
.L30:
	subl	$12848, %esi
	movl	$1310, %eax
	imull	%esi
	movl	%edx, %ecx
	sarl	$31, %ecx
	movzwl	%cx, %ecx
	movl	%ecx, 72(%esp)
	xorl	%ecx, %ecx
	addl	72(%esp), %eax
	movl	%ecx, 76(%esp)
	adcl	76(%esp), %edx
	shrdl	$16, %edx, %eax
	addl	%eax, 88(%esp)
	jns	.L27
	negl	88(%esp)
	movl	$52428, %eax
	imull	%esi
	movl	%edi, 8(%esp)
	movl	$.LC9, (%esp)
	movl	%edx, %ecx
	sarl	$31, %ecx
	movzwl	%cx, %esi
	xorl	%ecx, %ecx
	movl	%esi, 56(%esp)
	addl	56(%esp), %eax
	movl	%ecx, 60(%esp)
	adcl	60(%esp), %edx
	incl	68(%esp)
	shrdl	$16, %edx, %eax
	movl	%eax, %ebx
	movl	%eax, %esi
	movl	68(%esp), %eax
	negl	%esi
	movl	%eax, 4(%esp)
	call	printf
	testl	%ebx, %ebx
	jg	.L61
	movzwl	%si, %eax
	movl	%esi, %ebx
	imull	$10000, %eax, %eax
	movl	$.LC1, %edx
	shrl	$16, %ebx
	shrl	$16, %eax
.L29:
	movl	%edx, 4(%esp)
	incl	%edi
	movl	%eax, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$.LC1, (%esp)
	call	puts
	cmpl	$400, %edi
	jne	.L30
.L60:
	movl	$1, %edx
	xorl	%ecx, %ecx
	movl	$1, %esi
	xorl	%edi, %edi
	movl	%edx, 80(%esp)
	xorl	%ebx, %ebx
	xorl	%eax, %eax
	movl	%ecx, 84(%esp)
	movl	%ebx, 44(%esp)
	movl	%eax, 64(%esp)
	movl	%esi, 88(%esp)
	movl	%edi, 92(%esp)
	.p2align 4
	.p2align 3
.L37:
	movl	80(%esp), %eax
	movl	88(%esp), %ebx
	movl	92(%esp), %esi
	movl	%eax, 40(%esp)
	testb	$1, %al
	movl	%ebx, 56(%esp)
	movl	%esi, 60(%esp)
	jne	.L31
	movl	%esi, %edi
	movl	%ebx, %esi
	negl	%esi
	movl	%esi, 56(%esp)
	adcl	$0, %edi
	negl	%edi
	movl	%edi, 60(%esp)
.L31:
	movl	80(%esp), %eax
	movl	92(%esp), %edi
	movl	84(%esp), %edx
	movl	88(%esp), %esi
	movl	%eax, %ecx
	movl	%edi, %eax
	imull	%ecx, %eax
	movl	%edx, %ebx
	imull	%esi, %edx
	leal	(%edx,%eax), %edi
	movl	88(%esp), %eax
	mull	%ecx
	movl	%edx, 76(%esp)
	addl	%edi, 76(%esp)
	movl	44(%esp), %edi
	movl	%eax, 72(%esp)
	movl	64(%esp), %eax
	imull	%edi, %ebx
	imull	%ecx, %eax
	addl	%eax, %ebx
	movl	%edi, %eax
	mull	%ecx
	movl	72(%esp), %ecx
	addl	%ebx, %edx
	movl	76(%esp), %ebx
	addl	56(%esp), %eax
	adcl	60(%esp), %edx
	movl	%eax, 56(%esp)
	movl	%eax, %esi
	movl	%ebx, %eax
	orl	%ecx, %eax
	movl	%edx, 60(%esp)
	movl	%edx, %edi
	je	.L32
	movl	%ecx, %edx
	movl	%ebx, %eax
	movl	%edx, 88(%esp)
	movl	%esi, %ecx
	.p2align 4
	.p2align 3
.L33:
	movl	%ecx, (%esp)
	movl	88(%esp), %edx
	movl	%eax, %ebx
	movl	%edi, 4(%esp)
	movl	%ebx, %edi
	movl	%eax, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%edx, %esi
	call	__moddi3
	movl	%eax, 88(%esp)
	movl	%edx, %ecx
	movl	%eax, %edx
	movl	%ecx, %eax
	movl	%esi, %ecx
	movl	%eax, %esi
	orl	%edx, %esi
	jne	.L33
	movl	%ecx, %edx
	movl	%ebx, %eax
	negl	%edx
	adcl	$0, %eax
	negl	%eax
	cmovns	%eax, %edi
	movl	76(%esp), %eax
	cmovns	%edx, %ecx
	movl	%ecx, 48(%esp)
	movl	%edi, 52(%esp)
	testl	%eax, %eax
	jns	.L35
	negl	48(%esp)
	adcl	$0, 52(%esp)
	negl	52(%esp)
.L35:
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	movl	56(%esp), %eax
	movl	60(%esp), %edx
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	movl	%eax, 44(%esp)
	movl	%eax, %ebx
	movl	72(%esp), %eax
	movl	%edx, 64(%esp)
	movl	76(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%eax, 88(%esp)
	imull	$-858993459, 40(%esp), %eax
	movl	%edx, 92(%esp)
	cmpl	$858993459, %eax
	jbe	.L62
.L36:
	addl	$1, 80(%esp)
	adcl	$0, 84(%esp)
	movl	80(%esp), %eax
	movl	84(%esp), %edx
	xorl	$21, %eax
	orl	%edx, %eax
	jne	.L37
	movl	68(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L61:
	movzwl	%bx, %eax
	movl	$.LC0, %edx
	imull	$10000, %eax, %eax
	shrl	$16, %ebx
	shrl	$16, %eax
	jmp	.L29
.L8:
	movl	64(%esp), %eax
	cmpl	$131071, %eax
	jle	.L38
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L11:
	sarl	%eax
	addl	$65536, %ebx
	cmpl	$131071, %eax
	jg	.L11
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L58:
	negl	%eax
	movl	$.LC0, %ecx
	movzwl	%ax, %edx
	imull	$10000, %edx, %edx
	shrl	$16, %eax
	shrl	$16, %edx
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L59:
	negl	%eax
	movl	$.LC0, %ecx
	movzwl	%ax, %edx
	imull	$10000, %edx, %edx
	shrl	$16, %eax
	shrl	$16, %edx
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L16:
	movl	$.LC3, (%esp)
	movl	$.LC7, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, 4(%esp)
	call	printf
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L55:
	negl	%ebx
	movl	$.LC0, %edx
	movzwl	%bx, %eax
	imull	$10000, %eax, %eax
	shrl	$16, %ebx
	shrl	$16, %eax
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L54:
	negl	%edx
	movl	$.LC0, %ecx
	movzwl	%dx, %eax
	imull	$10000, %eax, %eax
	shrl	$16, %edx
	shrl	$16, %eax
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L53:
	negl	%eax
	movzwl	%ax, %edx
	imull	$10000, %edx, %edx
	shrl	$16, %eax
	movl	%eax, 68(%esp)
	movl	$.LC0, %eax
	movl	%eax, 88(%esp)
	shrl	$16, %edx
	movl	%edx, 80(%esp)
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L62:
	movl	%ebx, 4(%esp)
	movl	88(%esp), %eax
	movl	$.LC10, (%esp)
	movl	92(%esp), %edx
	movl	%eax, 12(%esp)
	movl	64(%esp), %eax
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	call	printf
	jmp	.L36
.L32:
	movl	56(%esp), %esi
	movl	60(%esp), %edi
	movl	%esi, %edx
	negl	%edx
	movl	%edi, %eax
	adcl	$0, %eax
	negl	%eax
	cmovs	%esi, %edx
	cmovs	%edi, %eax
	movl	%edx, 48(%esp)
	movl	%eax, 52(%esp)
	jmp	.L35
.L38:
	movl	64(%esp), %eax
	xorl	%ebx, %ebx
	jmp	.L10
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
