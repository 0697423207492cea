	.file	"fixedpoint.c"
	.text
	.type	multiply, @function
multiply:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	movl	8(%ebp), %eax
	movl	%eax, %ecx
	movl	%eax, %ebx
	sarl	$31, %ebx
	movl	12(%ebp), %eax
	cltd
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%esi, %edi
	mull	%ecx
	leal	(%edi,%edx), %ecx
	movl	%ecx, %edx
	movl	%edx, %ecx
	sarl	$31, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	movzwl	%cx, %ebx
	movl	%ebx, -24(%ebp)
	movl	$0, -20(%ebp)
	addl	-24(%ebp), %eax
	adcl	-20(%ebp), %edx
	shrdl	$16, %edx, %eax
	sarl	$16, %edx
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	multiply, .-multiply
	.globl	__divdi3
	.type	divide, @function
divide:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	cltd
	shldl	$16, %eax, %edx
	sall	$16, %eax
	movl	12(%ebp), %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	divide, .-divide
	.section	.rodata
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
	subl	$40, %esp
	cmpl	$0, 8(%ebp)
	jns	.L6
	movl	8(%ebp), %eax
	negl	%eax
	jmp	.L7
.L6:
	movl	8(%ebp), %eax
.L7:
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	movzwl	%ax, %eax
	imull	$10000, %eax, %eax
	shrl	$16, %eax
	movl	%eax, %ecx
	movl	-12(%ebp), %eax
	shrl	$16, %eax
	movl	%eax, %edx
	cmpl	$0, 8(%ebp)
	jns	.L8
	movl	$.LC0, %eax
	jmp	.L9
.L8:
	movl	$.LC1, %eax
.L9:
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	print, .-print
	.section	.rodata
.LC3:
	.string	"%s("
.LC4:
	.string	") = "
	.text
	.type	line, @function
line:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	12(%ebp), %eax
	movl	%eax, (%esp)
	call	print
	movl	$.LC4, (%esp)
	call	printf
	movl	16(%ebp), %eax
	movl	%eax, (%esp)
	call	print
	movl	$.LC1, (%esp)
	call	puts
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	line, .-line
	.type	root, @function
root:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	movl	$0, %edx
	shldl	$16, %eax, %edx
	sall	$16, %eax
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
	movl	$0, -24(%ebp)
	movl	$0, -20(%ebp)
	movl	$0, -32(%ebp)
	movl	$16384, -28(%ebp)
	jmp	.L12
.L15:
	movl	-24(%ebp), %ecx
	movl	-20(%ebp), %ebx
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	-12(%ebp), %ecx
	cmpl	%eax, -16(%ebp)
	sbbl	%edx, %ecx
	jc	.L13
	movl	-24(%ebp), %ecx
	movl	-20(%ebp), %ebx
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	subl	%eax, -16(%ebp)
	sbbl	%edx, -12(%ebp)
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	shrdl	$1, %edx, %eax
	shrl	%edx
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%eax, -24(%ebp)
	movl	%edx, -20(%ebp)
	jmp	.L14
.L13:
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	shrdl	$1, %edx, %eax
	shrl	%edx
	movl	%eax, -24(%ebp)
	movl	%edx, -20(%ebp)
.L14:
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	shrdl	$2, %edx, %eax
	shrl	$2, %edx
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
.L12:
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L15
	movl	-24(%ebp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	root, .-root
	.section	.rodata
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
	.text
	.type	cordic, @function
cordic:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$32, %esp
	movl	$163008219, -4(%ebp)
	movl	$0, -8(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L18
.L21:
	movl	-12(%ebp), %eax
	movl	$1, %edx
	movb	%al, %cl
	sall	%cl, %edx
	movl	%edx, %ecx
	movl	-4(%ebp), %eax
	cltd
	idivl	%ecx
	movl	%eax, -16(%ebp)
	movl	-12(%ebp), %eax
	movl	$1, %edx
	movb	%al, %cl
	sall	%cl, %edx
	movl	%edx, %ecx
	movl	-8(%ebp), %eax
	cltd
	idivl	%ecx
	movl	%eax, -20(%ebp)
	cmpl	$0, 8(%ebp)
	js	.L19
	movl	-20(%ebp), %eax
	subl	%eax, -4(%ebp)
	movl	-16(%ebp), %eax
	addl	%eax, -8(%ebp)
	movl	-12(%ebp), %eax
	movl	angles(,%eax,4), %eax
	subl	%eax, 8(%ebp)
	jmp	.L20
.L19:
	movl	-20(%ebp), %eax
	addl	%eax, -4(%ebp)
	movl	-16(%ebp), %eax
	subl	%eax, -8(%ebp)
	movl	-12(%ebp), %eax
	movl	angles(,%eax,4), %eax
	addl	%eax, 8(%ebp)
.L20:
	incl	-12(%ebp)
.L18:
	cmpl	$15, -12(%ebp)
	jle	.L21
	movl	12(%ebp), %eax
	movl	-8(%ebp), %edx
	movl	%edx, (%eax)
	movl	16(%ebp), %eax
	movl	-4(%ebp), %edx
	movl	%edx, (%eax)
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	cordic, .-cordic
	.type	log2_of, @function
log2_of:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	$0, -20(%ebp)
	jmp	.L23
.L24:
	sall	8(%ebp)
	subl	$65536, -20(%ebp)
.L23:
	cmpl	$65535, 8(%ebp)
	jle	.L24
	jmp	.L25
.L26:
	movl	8(%ebp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, 8(%ebp)
	addl	$65536, -20(%ebp)
.L25:
	cmpl	$131071, 8(%ebp)
	jg	.L26
	movl	$32768, -24(%ebp)
	jmp	.L27
.L29:
	movl	8(%ebp), %eax
	movl	%eax, %ecx
	movl	%eax, %ebx
	sarl	$31, %ebx
	movl	8(%ebp), %eax
	cltd
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	shrdl	$16, %edx, %eax
	sarl	$16, %edx
	movl	%eax, 8(%ebp)
	cmpl	$131071, 8(%ebp)
	jle	.L28
	movl	8(%ebp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, 8(%ebp)
	movl	-24(%ebp), %eax
	addl	%eax, -20(%ebp)
.L28:
	movl	-24(%ebp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, -24(%ebp)
.L27:
	cmpl	$0, -24(%ebp)
	jne	.L29
	movl	-20(%ebp), %eax
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	log2_of, .-log2_of
	.globl	__moddi3
	.type	gcd, @function
gcd:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$76, %esp
	movl	8(%ebp), %eax
	movl	%eax, -48(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -44(%ebp)
	movl	16(%ebp), %eax
	movl	%eax, -56(%ebp)
	movl	20(%ebp), %eax
	movl	%eax, -52(%ebp)
	jmp	.L32
.L33:
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	-56(%ebp), %ecx
	movl	-52(%ebp), %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	movl	-56(%ebp), %eax
	movl	-52(%ebp), %edx
	movl	%eax, -48(%ebp)
	movl	%edx, -44(%ebp)
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	%eax, -56(%ebp)
	movl	%edx, -52(%ebp)
.L32:
	movl	-56(%ebp), %eax
	movl	-52(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L33
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	%eax, %ebx
	negl	%ebx
	movl	%ebx, %esi
	movl	%edx, %ecx
	adcl	$0, %ecx
	movl	%ecx, %edi
	negl	%edi
	movl	%eax, %ebx
	cmovns	%esi, %ebx
	movl	%ebx, -64(%ebp)
	movl	%edx, %eax
	cmovns	%edi, %eax
	movl	%eax, -60(%ebp)
	movl	-64(%ebp), %eax
	movl	-60(%ebp), %edx
	addl	$76, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	gcd, .-gcd
	.type	reduce, @function
reduce:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	subl	$64, %esp
	movl	12(%ebp), %eax
	movl	%eax, -48(%ebp)
	movl	16(%ebp), %eax
	movl	%eax, -44(%ebp)
	movl	20(%ebp), %eax
	movl	%eax, -56(%ebp)
	movl	24(%ebp), %eax
	movl	%eax, -52(%ebp)
	movl	-56(%ebp), %eax
	movl	-52(%ebp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	gcd
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
	cmpl	$0, -52(%ebp)
	jns	.L36
	negl	-16(%ebp)
	adcl	$0, -12(%ebp)
	negl	-12(%ebp)
.L36:
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	%eax, %esi
	movl	%edx, %edi
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	-56(%ebp), %eax
	movl	-52(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divdi3
	movl	8(%ebp), %ecx
	movl	%esi, (%ecx)
	movl	%edi, 4(%ecx)
	movl	8(%ebp), %ecx
	movl	%eax, 8(%ecx)
	movl	%edx, 12(%ecx)
	movl	8(%ebp), %eax
	addl	$64, %esp
	popl	%esi
	popl	%edi
	popl	%ebp
	ret	$4
	.size	reduce, .-reduce
	.type	add, @function
add:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	movl	20(%ebp), %ecx
	movl	24(%ebp), %ebx
	movl	36(%ebp), %eax
	movl	40(%ebp), %edx
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	movl	%edx, %eax
	addl	%esi, %eax
	movl	%eax, -28(%ebp)
	movl	12(%ebp), %ecx
	movl	16(%ebp), %ebx
	movl	36(%ebp), %eax
	movl	40(%ebp), %edx
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	movl	%eax, -40(%ebp)
	movl	%edx, -36(%ebp)
	movl	%edx, %eax
	addl	%esi, %eax
	movl	%eax, -36(%ebp)
	movl	28(%ebp), %eax
	movl	32(%ebp), %edx
	movl	20(%ebp), %ecx
	movl	24(%ebp), %ebx
	movl	%edx, %edi
	imull	%ecx, %edi
	movl	%ebx, %esi
	imull	%eax, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	addl	-40(%ebp), %eax
	adcl	-36(%ebp), %edx
	movl	8(%ebp), %ecx
	movl	-32(%ebp), %ebx
	movl	-28(%ebp), %esi
	movl	%ebx, 12(%esp)
	movl	%esi, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	%ecx, (%esp)
	call	reduce
	subl	$4, %esp
	movl	8(%ebp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret	$4
	.size	add, .-add
	.section	.rodata
.LC5:
	.string	"root"
.LC6:
	.string	"log2"
.LC7:
	.string	"inverse"
.LC8:
	.string	"%4d "
.LC9:
	.string	"bounce %d at step %d, speed "
.LC10:
	.string	"%lld/%lld\n"
	.text
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	pushl	%ecx
	addl	$-128, %esp
	movl	$0, -12(%ebp)
	jmp	.L41
.L44:
	movl	-12(%ebp), %eax
	movl	samples.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	root
	movl	-12(%ebp), %edx
	movl	samples.0(,%edx,4), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC5, (%esp)
	call	line
	movl	-12(%ebp), %eax
	movl	samples.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	log2_of
	movl	-12(%ebp), %edx
	movl	samples.0(,%edx,4), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC6, (%esp)
	call	line
	movl	-12(%ebp), %eax
	movl	samples.0(,%eax,4), %eax
	cmpl	$3, %eax
	jle	.L42
	movl	-12(%ebp), %eax
	movl	samples.0(,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$65536, (%esp)
	call	divide
	jmp	.L43
.L42:
	movl	$0, %eax
.L43:
	movl	-12(%ebp), %edx
	movl	samples.0(,%edx,4), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC7, (%esp)
	call	line
	incl	-12(%ebp)
.L41:
	cmpl	$6, -12(%ebp)
	jle	.L44
	movl	$-90, -16(%ebp)
	jmp	.L45
.L46:
	movl	-16(%ebp), %eax
	imull	$4685082, %eax, %eax
	movl	%eax, %edx
	leal	-60(%ebp), %eax
	movl	%eax, 8(%esp)
	leal	-56(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	cordic
	movl	-16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	-56(%ebp), %eax
	leal	4095(%eax), %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	sarl	$12, %eax
	movl	%eax, (%esp)
	call	print
	movl	$32, (%esp)
	call	putchar
	movl	-60(%ebp), %eax
	leal	4095(%eax), %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	sarl	$12, %eax
	movl	%eax, (%esp)
	call	print
	movl	$.LC1, (%esp)
	call	puts
	addl	$15, -16(%ebp)
.L45:
	cmpl	$90, -16(%ebp)
	jle	.L46
	movl	$655360, -20(%ebp)
	movl	$0, -24(%ebp)
	movl	$0, -28(%ebp)
	movl	$0, -32(%ebp)
	jmp	.L47
.L49:
	movl	$1310, 4(%esp)
	movl	$642777, (%esp)
	call	multiply
	subl	%eax, -24(%ebp)
	movl	$1310, 4(%esp)
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	multiply
	addl	%eax, -20(%ebp)
	cmpl	$0, -20(%ebp)
	jns	.L48
	negl	-20(%ebp)
	movl	$52428, 4(%esp)
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	multiply
	negl	%eax
	movl	%eax, -24(%ebp)
	incl	-28(%ebp)
	movl	-32(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-28(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	print
	movl	$.LC1, (%esp)
	call	puts
.L48:
	incl	-32(%ebp)
.L47:
	cmpl	$399, -32(%ebp)
	jle	.L49
	movl	$0, -52(%ebp)
	movl	$0, -48(%ebp)
	movl	$1, -44(%ebp)
	movl	$0, -40(%ebp)
	movl	$1, -36(%ebp)
	jmp	.L50
.L54:
	movl	-36(%ebp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L51
	movl	$1, %eax
	movl	$0, %edx
	jmp	.L52
.L51:
	movl	$-1, %eax
	movl	$-1, %edx
.L52:
	movl	%eax, -76(%ebp)
	movl	%edx, -72(%ebp)
	movl	-36(%ebp), %eax
	cltd
	movl	%eax, -68(%ebp)
	movl	%edx, -64(%ebp)
	leal	-52(%ebp), %eax
	movl	-76(%ebp), %edx
	movl	%edx, 20(%esp)
	movl	-72(%ebp), %edx
	movl	%edx, 24(%esp)
	movl	-68(%ebp), %edx
	movl	%edx, 28(%esp)
	movl	-64(%ebp), %edx
	movl	%edx, 32(%esp)
	movl	-52(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	-48(%ebp), %edx
	movl	%edx, 8(%esp)
	movl	-44(%ebp), %edx
	movl	%edx, 12(%esp)
	movl	-40(%ebp), %edx
	movl	%edx, 16(%esp)
	movl	%eax, (%esp)
	call	add
	subl	$4, %esp
	movl	-36(%ebp), %ecx
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	testl	%edx, %edx
	jne	.L53
	movl	-44(%ebp), %ecx
	movl	-40(%ebp), %ebx
	movl	-52(%ebp), %eax
	movl	-48(%ebp), %edx
	movl	%ecx, 12(%esp)
	movl	%ebx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC10, (%esp)
	call	printf
.L53:
	incl	-36(%ebp)
.L50:
	cmpl	$20, -36(%ebp)
	jle	.L54
	movl	-28(%ebp), %eax
	leal	-8(%ebp), %esp
	popl	%ecx
	popl	%ebx
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
