	.file	"generators.c"
	.text
	.data
	.align 4
	.type	lcg_state, @object
	.size	lcg_state, 4
lcg_state:
	.long	1
	.text
	.type	lcg, @function
lcg:
	pushl	%ebp
	movl	%esp, %ebp
	movl	lcg_state, %eax
	imull	$1103515245, %eax, %eax
	addl	$12345, %eax
	movl	%eax, lcg_state
	movl	lcg_state, %eax
	shrl	$8, %eax
	popl	%ebp
	ret
	.size	lcg, .-lcg
	.data
	.align 8
	.type	xs_state, @object
	.size	xs_state, 8
xs_state:
	.long	1955588763
	.long	-2059646490
	.text
	.type	xorshift, @function
xorshift:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	xs_state, %eax
	movl	xs_state+4, %edx
	shrdl	$12, %edx, %eax
	shrl	$12, %edx
	movl	xs_state, %ecx
	movl	xs_state+4, %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	%eax, xs_state
	movl	%edx, xs_state+4
	movl	xs_state, %eax
	movl	xs_state+4, %edx
	shldl	$25, %eax, %edx
	sall	$25, %eax
	movl	xs_state, %ecx
	movl	xs_state+4, %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	%eax, xs_state
	movl	%edx, xs_state+4
	movl	xs_state, %eax
	movl	xs_state+4, %edx
	shrdl	$27, %edx, %eax
	shrl	$27, %edx
	movl	xs_state, %ecx
	movl	xs_state+4, %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	%eax, xs_state
	movl	%edx, xs_state+4
	movl	xs_state, %eax
	movl	xs_state+4, %edx
	imull	$1332534557, %edx, %ebx
	imull	$625341585, %eax, %ecx
	addl	%ebx, %ecx
	movl	$1332534557, %ebx
	mull	%ebx
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	popl	%ebx
	popl	%ebp
	ret
	.size	xorshift, .-xorshift
	.local	mt
	.comm	mt,2496,32
	.data
	.align 4
	.type	mt_at, @object
	.size	mt_at, 4
mt_at:
	.long	624
	.text
	.type	twister, @function
twister:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	movl	%ebx, -4(%ebp)
	movl	mt, %eax
	testl	%eax, %eax
	jne	.L6
	movl	$5489, mt
	movl	$1, -8(%ebp)
	jmp	.L7
.L8:
	movl	-8(%ebp), %eax
	decl	%eax
	movl	mt(,%eax,4), %eax
	movl	-8(%ebp), %edx
	decl	%edx
	movl	mt(,%edx,4), %edx
	shrl	$30, %edx
	xorl	%edx, %eax
	imull	$1812433253, %eax, %edx
	movl	-8(%ebp), %eax
	addl	%eax, %edx
	movl	-8(%ebp), %eax
	movl	%edx, mt(,%eax,4)
	incl	-8(%ebp)
.L7:
	cmpl	$623, -8(%ebp)
	jbe	.L8
.L6:
	movl	mt_at, %eax
	cmpl	$624, %eax
	jne	.L9
	movl	$0, -12(%ebp)
	jmp	.L10
.L11:
	movl	-12(%ebp), %eax
	movl	mt(,%eax,4), %eax
	andl	$-2147483648, %eax
	movl	%eax, %ebx
	movl	-12(%ebp), %eax
	leal	1(%eax), %ecx
	movl	$-770891565, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$9, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$624, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	mt(,%eax,4), %eax
	andl	$2147483647, %eax
	orl	%ebx, %eax
	movl	%eax, -16(%ebp)
	movl	-12(%ebp), %eax
	leal	397(%eax), %ecx
	movl	$-770891565, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$9, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$624, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	mt(,%eax,4), %eax
	movl	-16(%ebp), %edx
	shrl	%edx
	xorl	%eax, %edx
	movl	-16(%ebp), %eax
	andl	$1, %eax
	negl	%eax
	andl	$-1727483681, %eax
	xorl	%eax, %edx
	movl	-12(%ebp), %eax
	movl	%edx, mt(,%eax,4)
	incl	-12(%ebp)
.L10:
	cmpl	$623, -12(%ebp)
	jle	.L11
	movl	$0, mt_at
.L9:
	movl	mt_at, %eax
	leal	1(%eax), %edx
	movl	%edx, mt_at
	movl	mt(,%eax,4), %eax
	movl	%eax, -20(%ebp)
	movl	-20(%ebp), %eax
	shrl	$11, %eax
	xorl	%eax, -20(%ebp)
	movl	-20(%ebp), %eax
	sall	$7, %eax
	andl	$-1658038656, %eax
	xorl	%eax, -20(%ebp)
	movl	-20(%ebp), %eax
	sall	$15, %eax
	andl	$-272236544, %eax
	xorl	%eax, -20(%ebp)
	movl	-20(%ebp), %eax
	shrl	$18, %eax
	xorl	-20(%ebp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	twister, .-twister
	.data
	.align 8
	.type	pcg_state, @object
	.size	pcg_state, 8
pcg_state:
	.long	-789368461
	.long	1297702388
	.text
	.type	pcg, @function
pcg:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	pcg_state, %eax
	movl	pcg_state+4, %edx
	movl	%eax, -8(%ebp)
	movl	%edx, -4(%ebp)
	movl	-8(%ebp), %eax
	movl	-4(%ebp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	shrl	$27, %eax
	movl	%eax, -12(%ebp)
	movl	-4(%ebp), %eax
	imull	$1284865837, %eax, %edx
	movl	-8(%ebp), %eax
	imull	$1481765933, %eax, %eax
	leal	(%edx,%eax), %ecx
	movl	$1284865837, %eax
	mull	-8(%ebp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	addl	$-144211633, %eax
	adcl	$335903614, %edx
	movl	%eax, pcg_state
	movl	%edx, pcg_state+4
	movl	-8(%ebp), %eax
	movl	-4(%ebp), %edx
	shrdl	$18, %edx, %eax
	shrl	$18, %edx
	xorl	%eax, -8(%ebp)
	xorl	%edx, -4(%ebp)
	movl	-8(%ebp), %eax
	movl	-4(%ebp), %edx
	shrdl	$27, %edx, %eax
	shrl	$27, %edx
	movl	%eax, -16(%ebp)
	movl	-12(%ebp), %eax
	movl	-16(%ebp), %edx
	movb	%al, %cl
	rorl	%cl, %edx
	movl	%edx, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	pcg, .-pcg
	.local	lagged_ring
	.comm	lagged_ring,220,32
	.local	lagged_at
	.comm	lagged_at,4,4
	.type	lagged, @function
lagged:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	movl	%ebx, -4(%ebp)
	movl	lagged_ring, %eax
	testl	%eax, %eax
	jne	.L16
	movl	$0, -8(%ebp)
	jmp	.L17
.L18:
	call	twister
	orl	$1, %eax
	movl	%eax, %edx
	movl	-8(%ebp), %eax
	movl	%edx, lagged_ring(,%eax,4)
	incl	-8(%ebp)
.L17:
	cmpl	$54, -8(%ebp)
	jle	.L18
.L16:
	movl	lagged_at, %ecx
	movl	$702812831, %edx
	movl	%ecx, %eax
	mull	%edx
	movl	%ecx, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%edx, %eax
	shrl	$5, %eax
	movl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	leal	0(,%edx,4), %eax
	addl	$lagged_ring, %eax
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	(%eax), %ebx
	movl	lagged_at, %eax
	leal	31(%eax), %ecx
	movl	$702812831, %edx
	movl	%ecx, %eax
	mull	%edx
	movl	%ecx, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%edx, %eax
	shrl	$5, %eax
	movl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	lagged_ring(,%edx,4), %eax
	leal	(%ebx,%eax), %edx
	movl	-12(%ebp), %eax
	movl	%edx, (%eax)
	movl	lagged_at, %eax
	incl	%eax
	movl	%eax, lagged_at
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	lagged, .-lagged
	.local	square_state
	.comm	square_state,8,8
	.local	square_weyl
	.comm	square_weyl,8,8
	.type	middle_square, @function
middle_square:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	movl	square_state, %ecx
	movl	square_state+4, %ebx
	movl	square_state, %eax
	movl	square_state+4, %edx
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%esi, %edi
	mull	%ecx
	leal	(%edi,%edx), %ecx
	movl	%ecx, %edx
	movl	%eax, square_state
	movl	%edx, square_state+4
	movl	square_weyl, %eax
	movl	square_weyl+4, %edx
	addl	$-635641175, %eax
	adcl	$-1246933298, %edx
	movl	%eax, square_weyl
	movl	%edx, square_weyl+4
	movl	square_weyl, %ecx
	movl	square_weyl+4, %ebx
	movl	square_state, %eax
	movl	square_state+4, %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%eax, square_state
	movl	%edx, square_state+4
	movl	square_state, %eax
	movl	square_state+4, %edx
	movl	%edx, -24(%ebp)
	movl	%eax, -20(%ebp)
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	%eax, square_state
	movl	%edx, square_state+4
	movl	square_state, %eax
	movl	square_state+4, %edx
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	middle_square, .-middle_square
	.data
	.align 2
	.type	lfsr_state, @object
	.size	lfsr_state, 2
lfsr_state:
	.value	-21279
	.text
	.type	lfsr, @function
lfsr:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L23
.L25:
	movzwl	lfsr_state, %eax
	andl	$1, %eax
	movl	%eax, -12(%ebp)
	movzwl	lfsr_state, %eax
	shrl	%eax
	movzwl	%ax, %eax
	movw	%ax, lfsr_state
	cmpl	$0, -12(%ebp)
	je	.L24
	movzwl	lfsr_state, %eax
	xorl	$-19456, %eax
	movzwl	%ax, %eax
	movw	%ax, lfsr_state
.L24:
	movl	-4(%ebp), %eax
	addl	%eax, %eax
	orl	-12(%ebp), %eax
	movl	%eax, -4(%ebp)
	incl	-8(%ebp)
.L23:
	cmpl	$31, -8(%ebp)
	jle	.L25
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	lfsr, .-lfsr
	.section	.rodata
.LC0:
	.string	"%-14s"
.LC1:
	.string	"%11u"
	.align 4
.LC2:
	.string	"\n  bits %ld, rises %d, buckets"
.LC3:
	.string	" %d"
.LC4:
	.string	", sum %08x\n"
.LC5:
	.string	"%08x\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$96, %esp
	movl	$0, 92(%esp)
	movl	$0, 88(%esp)
	jmp	.L28
.L38:
	movl	88(%esp), %eax
	movl	generators.0+4(,%eax,8), %eax
	movl	%eax, 56(%esp)
	movl	$0, %edx
	movl	$32, %eax
	andl	$-8, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L29:
	movl	%edx, 20(%esp,%eax)
	movl	%edx, 24(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L29
	movl	$0, 84(%esp)
	movl	$0, 80(%esp)
	movl	$0, 76(%esp)
	movl	$0, 72(%esp)
	movl	88(%esp), %eax
	movl	generators.0(,%eax,8), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$0, 68(%esp)
	jmp	.L31
.L35:
	movl	56(%esp), %eax
	call	*%eax
	movl	%eax, 52(%esp)
	cmpl	$3, 68(%esp)
	jg	.L32
	movl	52(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
.L32:
	movl	52(%esp), %eax
	shrl	$10, %eax
	andl	$7, %eax
	movl	20(%esp,%eax,4), %edx
	incl	%edx
	movl	%edx, 20(%esp,%eax,4)
	movl	52(%esp), %eax
	movl	%eax, 64(%esp)
	jmp	.L33
.L34:
	incl	80(%esp)
	movl	64(%esp), %eax
	decl	%eax
	andl	%eax, 64(%esp)
.L33:
	cmpl	$0, 64(%esp)
	jne	.L34
	movl	52(%esp), %eax
	cmpl	%eax, 72(%esp)
	setb	%al
	movzbl	%al, %eax
	addl	%eax, 84(%esp)
	movl	52(%esp), %eax
	movl	%eax, 72(%esp)
	movl	76(%esp), %edx
	movl	%edx, %eax
	sall	$5, %eax
	addl	%edx, %eax
	xorl	52(%esp), %eax
	movl	%eax, 76(%esp)
	incl	68(%esp)
.L31:
	cmpl	$1999, 68(%esp)
	jle	.L35
	movl	92(%esp), %edx
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	movl	%eax, %ecx
	movl	76(%esp), %eax
	addl	%ecx, %eax
	movl	%eax, 92(%esp)
	movl	84(%esp), %eax
	movl	%eax, 8(%esp)
	movl	80(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$0, 60(%esp)
	jmp	.L36
.L37:
	movl	60(%esp), %eax
	movl	20(%esp,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	incl	60(%esp)
.L36:
	cmpl	$7, 60(%esp)
	jle	.L37
	movl	76(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	incl	88(%esp)
.L28:
	cmpl	$6, 88(%esp)
	jbe	.L38
	movl	92(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	92(%esp), %eax
	andl	$63, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
.LC6:
	.string	"lcg"
.LC7:
	.string	"xorshift"
.LC8:
	.string	"twister"
.LC9:
	.string	"pcg"
.LC10:
	.string	"lagged"
.LC11:
	.string	"middle square"
.LC12:
	.string	"lfsr"
	.align 32
	.type	generators.0, @object
	.size	generators.0, 56
generators.0:
	.long	.LC6
	.long	lcg
	.long	.LC7
	.long	xorshift
	.long	.LC8
	.long	twister
	.long	.LC9
	.long	pcg
	.long	.LC10
	.long	lagged
	.long	.LC11
	.long	middle_square
	.long	.LC12
	.long	lfsr
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
