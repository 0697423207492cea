	.file	"generators.c"
	.text
	.p2align 4
	.type	lcg, @function
lcg:
	imull	$1103515245, lcg_state, %eax
	addl	$12345, %eax
	movl	%eax, lcg_state
	shrl	$8, %eax
	ret
	.size	lcg, .-lcg
	.p2align 4
	.type	xorshift, @function
xorshift:
	subl	$12, %esp
	movl	%ebx, (%esp)
	movl	xs_state, %ecx
	movl	%edi, 8(%esp)
	movl	xs_state+4, %ebx
	movl	$1332534557, %edi
	movl	%esi, 4(%esp)
	movl	4(%esp), %esi
	movl	%ecx, %eax
	shrdl	$12, %ebx, %eax
	movl	%ebx, %edx
	shrl	$12, %edx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	%eax, %ecx
	sall	$25, %ecx
	movl	%edx, %ebx
	shldl	$25, %eax, %ebx
	xorl	%eax, %ecx
	xorl	%edx, %ebx
	movl	%ecx, %eax
	shrdl	$27, %ebx, %eax
	movl	%ebx, %edx
	shrl	$27, %edx
	xorl	%ecx, %eax
	movl	%eax, xs_state
	xorl	%ebx, %edx
	movl	(%esp), %ebx
	movl	%edx, xs_state+4
	imull	$1332534557, %edx, %ecx
	imull	$625341585, %eax, %edx
	addl	%edx, %ecx
	mull	%edi
	movl	8(%esp), %edi
	addl	$12, %esp
	leal	(%ecx,%edx), %eax
	ret
	.size	xorshift, .-xorshift
	.p2align 4
	.type	twister, @function
twister:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	mt, %ebx
	testl	%ebx, %ebx
	jne	.L6
	movl	$5489, %ecx
	movl	$1, %edx
	movl	%ecx, mt
	movl	$5489, %ecx
	.p2align 4
	.p2align 3
.L7:
	movl	%ecx, %eax
	shrl	$30, %eax
	xorl	%ecx, %eax
	imull	$1812433253, %eax, %eax
	leal	(%eax,%edx), %ecx
	movl	%ecx, mt(,%edx,4)
	incl	%edx
	cmpl	$624, %edx
	jne	.L7
.L6:
	movl	mt_at, %eax
	cmpl	$624, %eax
	je	.L10
	leal	1(%eax), %edx
.L9:
	movl	%edx, mt_at
	movl	mt(,%eax,4), %eax
	popl	%ebx
	popl	%esi
	movl	%eax, %edx
	shrl	$11, %edx
	xorl	%eax, %edx
	popl	%edi
	movl	%edx, %eax
	sall	$7, %eax
	andl	$-1658038656, %eax
	popl	%ebp
	xorl	%edx, %eax
	movl	%eax, %edx
	sall	$15, %edx
	andl	$-272236544, %edx
	xorl	%eax, %edx
	movl	%edx, %eax
	shrl	$18, %eax
	xorl	%edx, %eax
	ret
.L10:
	xorl	%ebx, %ebx
	movl	$440509467, %esi
	.p2align 4
	.p2align 3
.L8:
	movl	mt(,%ebx,4), %ebp
	movl	%ebx, %edi
	incl	%ebx
	movl	%ebx, %edx
	addl	$397, %edi
	shrl	$4, %edx
	movl	%edx, %eax
	mull	%esi
	movl	%ebx, %eax
	andl	$-2147483648, %ebp
	shrl	$2, %edx
	imull	$624, %edx, %edx
	subl	%edx, %eax
	movl	%edi, %edx
	shrl	$4, %edx
	movl	mt(,%eax,4), %ecx
	movl	%edx, %eax
	mull	%esi
	andl	$2147483647, %ecx
	orl	%ebp, %ecx
	shrl	$2, %edx
	movl	%ecx, %eax
	imull	$624, %edx, %edx
	andl	$1, %ecx
	shrl	%eax
	negl	%ecx
	andl	$-1727483681, %ecx
	subl	%edx, %edi
	movl	mt(,%edi,4), %edx
	xorl	%edx, %eax
	xorl	%ecx, %eax
	cmpl	$624, %ebx
	movl	%eax, mt-4(,%ebx,4)
	jne	.L8
	movl	$1, %edx
	xorl	%eax, %eax
	jmp	.L9
	.size	twister, .-twister
	.p2align 4
	.type	pcg, @function
pcg:
	subl	$8, %esp
	movl	%ebx, (%esp)
	movl	pcg_state, %ecx
	movl	%esi, 4(%esp)
	movl	pcg_state+4, %ebx
	imull	$1481765933, %ecx, %eax
	imull	$1284865837, %ebx, %esi
	addl	%eax, %esi
	movl	$1284865837, %eax
	mull	%ecx
	addl	%esi, %edx
	addl	$-144211633, %eax
	movl	4(%esp), %esi
	movl	%eax, pcg_state
	adcl	$335903614, %edx
	movl	%ecx, %eax
	movl	%edx, pcg_state+4
	shrdl	$18, %ebx, %eax
	movl	%ebx, %edx
	shrl	$18, %edx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	shrl	$27, %ebx
	shrdl	$27, %edx, %eax
	movl	%ebx, %ecx
	movl	(%esp), %ebx
	rorl	%cl, %eax
	addl	$8, %esp
	ret
	.size	pcg, .-pcg
	.p2align 4
	.type	lagged, @function
lagged:
	pushl	%edi
	movl	lagged_ring, %ecx
	pushl	%esi
	pushl	%ebx
	testl	%ecx, %ecx
	jne	.L17
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L18:
	call	twister
	orl	$1, %eax
	movl	%eax, lagged_ring(,%ebx,4)
	incl	%ebx
	cmpl	$55, %ebx
	jne	.L18
.L17:
	movl	lagged_at, %esi
	movl	$702812831, %ebx
	leal	31(%esi), %edi
	movl	%esi, %eax
	mull	%ebx
	movl	%esi, %eax
	subl	%edx, %eax
	shrl	%eax
	leal	(%edx,%eax), %ecx
	shrl	$5, %ecx
	leal	(%ecx,%ecx,4), %eax
	leal	(%ecx,%eax,2), %eax
	movl	%esi, %ecx
	leal	(%eax,%eax,4), %eax
	incl	%esi
	movl	%esi, lagged_at
	subl	%eax, %ecx
	movl	%edi, %eax
	mull	%ebx
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	subl	%edx, %eax
	shrl	%eax
	addl	%eax, %edx
	shrl	$5, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%edx,%eax,2), %eax
	leal	(%eax,%eax,4), %eax
	subl	%eax, %edi
	movl	lagged_ring(,%ecx,4), %eax
	movl	lagged_ring(,%edi,4), %edx
	popl	%edi
	addl	%edx, %eax
	movl	%eax, lagged_ring(,%ecx,4)
	ret
	.size	lagged, .-lagged
	.p2align 4
	.type	middle_square, @function
middle_square:
	subl	$8, %esp
	movl	%ebx, (%esp)
	movl	square_weyl, %ecx
	movl	%esi, 4(%esp)
	movl	square_state, %eax
	movl	square_weyl+4, %ebx
	movl	square_state+4, %esi
	addl	$-635641175, %ecx
	movl	%ecx, square_weyl
	adcl	$-1246933298, %ebx
	movl	%ebx, square_weyl+4
	imull	%eax, %esi
	mull	%eax
	addl	%esi, %esi
	addl	%esi, %edx
	addl	%ecx, %eax
	movl	4(%esp), %esi
	movl	%eax, square_state+4
	adcl	%ebx, %edx
	movl	(%esp), %ebx
	movl	%edx, square_state
	movl	%edx, %eax
	addl	$8, %esp
	ret
	.size	middle_square, .-middle_square
	.p2align 4
	.type	lfsr, @function
lfsr:
	movzwl	lfsr_state, %edx
	movl	$32, %ecx
	xorl	%eax, %eax
	pushl	%ebx
	.p2align 4
	.p2align 3
.L25:
	movl	%edx, %ebx
	shrl	%edx
	andl	$1, %ebx
	testl	%ebx, %ebx
	je	.L24
	xorl	$-19456, %edx
	movzwl	%dx, %edx
.L24:
	addl	%eax, %eax
	orl	%ebx, %eax
	decl	%ecx
	jne	.L25
	popl	%ebx
	movw	%dx, lfsr_state
	ret
	.size	lfsr, .-lfsr
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%-14s"
.LC1:
	.string	"%11u"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"\n  bits %ld, rises %d, buckets"
	.section	.rodata.str1.1
.LC3:
	.string	" %d"
.LC4:
	.string	", sum %08x\n"
.LC5:
	.string	"%08x\n"
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
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$80, %esp
	movl	%ebx, 28(%esp)
	movl	%esi, 24(%esp)
.L39:
	movl	28(%esp), %eax
	movl	generators.0+4(,%eax,8), %eax
	movl	%eax, 32(%esp)
	xorl	%eax, %eax
.L32:
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%edx, 48(%esp,%eax)
	movl	%ecx, 52(%esp,%eax)
	addl	$8, %eax
	cmpl	$32, %eax
	jb	.L32
	movl	28(%esp), %eax
	xorl	%edi, %edi
	xorl	%esi, %esi
	movl	$.LC0, (%esp)
	xorl	%ebx, %ebx
	movl	generators.0(,%eax,8), %eax
	movl	%eax, 4(%esp)
	call	printf
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 36(%esp)
	.p2align 4
	.p2align 3
.L37:
	movl	%edx, 40(%esp)
	movl	32(%esp), %eax
	movl	%edi, 44(%esp)
	call	*%eax
	cmpl	$3, %esi
	movl	40(%esp), %edx
	movl	%eax, %edi
	jle	.L49
.L34:
	movl	%edi, %eax
	shrl	$10, %eax
	andl	$7, %eax
	incl	48(%esp,%eax,4)
	testl	%edi, %edi
	je	.L35
	movl	%edi, %eax
	.p2align 4
	.p2align 3
.L36:
	leal	-1(%eax), %ecx
	incl	%ebx
	andl	%ecx, %eax
	jne	.L36
.L35:
	cmpl	%edi, 44(%esp)
	movl	%edx, %eax
	adcl	$0, 36(%esp)
	incl	%esi
	sall	$5, %eax
	addl	%edx, %eax
	xorl	%edi, %eax
	cmpl	$2000, %esi
	movl	%eax, %edx
	jne	.L37
	movl	%ebx, 4(%esp)
	movl	24(%esp), %edx
	movl	%eax, %esi
	movl	$.LC2, (%esp)
	leal	48(%esp), %ebx
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	addl	%esi, %eax
	movl	%eax, 24(%esp)
	movl	36(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
.L38:
	movl	(%ebx), %eax
	addl	$4, %ebx
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	80(%esp), %eax
	cmpl	%ebx, %eax
	jne	.L38
	movl	%esi, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	incl	28(%esp)
	movl	28(%esp), %eax
	cmpl	$7, %eax
	jne	.L39
	movl	$.LC5, (%esp)
	movl	24(%esp), %esi
	movl	%esi, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	movl	%esi, %eax
	popl	%ebx
	andl	$63, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L49:
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	40(%esp), %edx
	jmp	.L34
	.size	main, .-main
	.section	.rodata.str1.1
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
	.section	.rodata
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
	.data
	.align 2
	.type	lfsr_state, @object
	.size	lfsr_state, 2
lfsr_state:
	.value	-21279
	.local	square_weyl
	.comm	square_weyl,8,8
	.local	square_state
	.comm	square_state,8,8
	.local	lagged_at
	.comm	lagged_at,4,4
	.local	lagged_ring
	.comm	lagged_ring,220,32
	.align 8
	.type	pcg_state, @object
	.size	pcg_state, 8
pcg_state:
	.long	-789368461
	.long	1297702388
	.align 4
	.type	mt_at, @object
	.size	mt_at, 4
mt_at:
	.long	624
	.local	mt
	.comm	mt,2496,32
	.align 8
	.type	xs_state, @object
	.size	xs_state, 8
xs_state:
	.long	1955588763
	.long	-2059646490
	.align 4
	.type	lcg_state, @object
	.size	lcg_state, 4
lcg_state:
	.long	1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
