	.file	"generators.c"
	.text
	.type	lcg, @function
lcg:
	imull	$1103515245, lcg_state, %eax
	addl	$12345, %eax
	movl	%eax, lcg_state
	shrl	$8, %eax
	ret
	.size	lcg, .-lcg
	.type	xorshift, @function
xorshift:
	subl	$12, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	movl	xs_state, %eax
	movl	xs_state+4, %edx
	movl	%eax, %ecx
	movl	%edx, %ebx
	shrdl	$12, %ebx, %ecx
	shrl	$12, %ebx
	xorl	%eax, %ecx
	xorl	%edx, %ebx
	movl	%ecx, %esi
	movl	%ebx, %edi
	shldl	$25, %esi, %edi
	sall	$25, %esi
	xorl	%ecx, %esi
	xorl	%ebx, %edi
	movl	%esi, %eax
	movl	%edi, %edx
	shrdl	$27, %edx, %eax
	shrl	$27, %edx
	xorl	%esi, %eax
	xorl	%edi, %edx
	movl	%eax, xs_state
	movl	%edx, xs_state+4
	imull	$1332534557, %edx, %ecx
	imull	$625341585, %eax, %edx
	addl	%edx, %ecx
	movl	$1332534557, %edi
	mull	%edi
	leal	(%ecx,%edx), %eax
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
	.size	xorshift, .-xorshift
	.type	twister, @function
twister:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	cmpl	$0, mt
	jne	.L5
	movl	$5489, mt
	movl	$1, %edx
.L6:
	movl	mt-4(,%edx,4), %ecx
	movl	%ecx, %eax
	shrl	$30, %eax
	xorl	%ecx, %eax
	imull	$1812433253, %eax, %eax
	addl	%edx, %eax
	movl	%eax, mt(,%edx,4)
	incl	%edx
	cmpl	$624, %edx
	jne	.L6
.L5:
	cmpl	$624, mt_at
	je	.L12
.L7:
	movl	mt_at, %eax
	leal	1(%eax), %edx
	movl	%edx, mt_at
	movl	mt(,%eax,4), %eax
	movl	%eax, %edx
	shrl	$11, %edx
	xorl	%eax, %edx
	movl	%edx, %eax
	sall	$7, %eax
	andl	$-1658038656, %eax
	xorl	%edx, %eax
	movl	%eax, %edx
	sall	$15, %edx
	andl	$-272236544, %edx
	xorl	%eax, %edx
	movl	%edx, %eax
	shrl	$18, %eax
	xorl	%edx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L12:
	movl	$0, %ebx
	movl	$-770891565, %edi
.L8:
	movl	mt(,%ebx,4), %ebp
	andl	$-2147483648, %ebp
	movl	%ebx, %esi
	incl	%ebx
	movl	%ebx, %eax
	imull	%edi
	addl	%ebx, %edx
	sarl	$9, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$624, %edx, %edx
	movl	%ebx, %eax
	subl	%edx, %eax
	movl	mt(,%eax,4), %ecx
	andl	$2147483647, %ecx
	orl	%ebp, %ecx
	addl	$397, %esi
	movl	%esi, %eax
	imull	%edi
	addl	%esi, %edx
	sarl	$9, %edx
	movl	%esi, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$624, %edx, %edx
	subl	%edx, %esi
	movl	%ecx, %eax
	shrl	%eax
	xorl	mt(,%esi,4), %eax
	andl	$1, %ecx
	negl	%ecx
	andl	$-1727483681, %ecx
	xorl	%ecx, %eax
	movl	%eax, mt-4(,%ebx,4)
	cmpl	$624, %ebx
	jne	.L8
	movl	$0, mt_at
	jmp	.L7
	.size	twister, .-twister
	.type	pcg, @function
pcg:
	subl	$8, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	pcg_state, %ecx
	movl	pcg_state+4, %ebx
	imull	$1284865837, %ebx, %esi
	imull	$1481765933, %ecx, %eax
	addl	%eax, %esi
	movl	$1284865837, %eax
	mull	%ecx
	addl	%esi, %edx
	addl	$-144211633, %eax
	adcl	$335903614, %edx
	movl	%eax, pcg_state
	movl	%edx, pcg_state+4
	movl	%ecx, %eax
	movl	%ebx, %edx
	shrdl	$18, %edx, %eax
	shrl	$18, %edx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	shrdl	$27, %edx, %eax
	shrl	$27, %edx
	shrl	$27, %ebx
	movl	%ebx, %ecx
	rorl	%cl, %eax
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	addl	$8, %esp
	ret
	.size	pcg, .-pcg
	.type	lagged, @function
lagged:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	cmpl	$0, lagged_ring
	jne	.L16
	movl	$0, %ebx
.L17:
	call	twister
	orl	$1, %eax
	movl	%eax, lagged_ring(,%ebx,4)
	incl	%ebx
	cmpl	$55, %ebx
	jne	.L17
.L16:
	movl	lagged_at, %esi
	movl	$702812831, %ebx
	movl	%esi, %eax
	mull	%ebx
	movl	%esi, %eax
	subl	%edx, %eax
	shrl	%eax
	leal	(%edx,%eax), %ecx
	shrl	$5, %ecx
	leal	(%ecx,%ecx,4), %eax
	leal	(%ecx,%eax,2), %eax
	leal	(%eax,%eax,4), %eax
	movl	%esi, %ecx
	subl	%eax, %ecx
	leal	31(%esi), %edi
	movl	%edi, %eax
	mull	%ebx
	movl	%edi, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%eax, %edx
	shrl	$5, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%edx,%eax,2), %eax
	leal	(%eax,%eax,4), %eax
	subl	%eax, %edi
	movl	lagged_ring(,%ecx,4), %eax
	addl	lagged_ring(,%edi,4), %eax
	movl	%eax, lagged_ring(,%ecx,4)
	incl	%esi
	movl	%esi, lagged_at
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	lagged, .-lagged
	.type	middle_square, @function
middle_square:
	subl	$8, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	square_state, %eax
	movl	square_weyl, %ecx
	movl	square_weyl+4, %ebx
	addl	$-635641175, %ecx
	adcl	$-1246933298, %ebx
	movl	%ecx, square_weyl
	movl	%ebx, square_weyl+4
	movl	%eax, %esi
	imull	square_state+4, %esi
	addl	%esi, %esi
	mull	%eax
	addl	%esi, %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%edx, square_state
	movl	%eax, square_state+4
	movl	%edx, %eax
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	addl	$8, %esp
	ret
	.size	middle_square, .-middle_square
	.type	lfsr, @function
lfsr:
	pushl	%ebx
	movzwl	lfsr_state, %edx
	movl	$32, %ecx
	movl	$0, %eax
	jmp	.L24
.L23:
	addl	%eax, %eax
	orl	%ebx, %eax
	decl	%ecx
	je	.L27
.L24:
	movl	%edx, %ebx
	andl	$1, %ebx
	shrl	%edx
	testl	%ebx, %ebx
	je	.L23
	xorl	$-19456, %edx
	movzwl	%dx, %edx
	jmp	.L23
.L27:
	movw	%dx, lfsr_state
	popl	%ebx
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
	movl	$0, 28(%esp)
	movl	$0, 24(%esp)
	jmp	.L36
.L44:
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L31
.L32:
	cmpl	%esi, 40(%esp)
	adcl	$0, 36(%esp)
	movl	44(%esp), %ecx
	movl	%ecx, %eax
	sall	$5, %eax
	addl	%ecx, %eax
	xorl	%esi, %eax
	movl	%eax, 44(%esp)
	incl	%edi
	cmpl	$2000, %edi
	je	.L43
.L34:
	movl	%esi, 40(%esp)
	movl	32(%esp), %eax
	call	*%eax
	movl	%eax, %esi
	cmpl	$3, %edi
	jle	.L44
.L31:
	movl	%esi, %eax
	shrl	$10, %eax
	andl	$7, %eax
	incl	48(%esp,%eax,4)
	testl	%esi, %esi
	je	.L32
	movl	%esi, %eax
.L33:
	incl	%ebx
	leal	-1(%eax), %edx
	andl	%edx, %eax
	jne	.L33
	jmp	.L32
.L43:
	movl	24(%esp), %ecx
	movl	%ecx, %eax
	sall	$5, %eax
	subl	%ecx, %eax
	movl	44(%esp), %ecx
	addl	%ecx, %eax
	movl	%eax, 24(%esp)
	movl	36(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	leal	48(%esp), %ebx
	leal	80(%esp), %esi
.L35:
	movl	(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	addl	$4, %ebx
	cmpl	%ebx, %esi
	jne	.L35
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	incl	28(%esp)
	movl	28(%esp), %eax
	cmpl	$7, %eax
	je	.L45
.L36:
	movl	28(%esp), %eax
	movl	generators.0+4(,%eax,8), %eax
	movl	%eax, 32(%esp)
	movl	$0, %eax
.L29:
	movl	$0, 48(%esp,%eax)
	movl	$0, 52(%esp,%eax)
	addl	$8, %eax
	cmpl	$32, %eax
	jb	.L29
	movl	28(%esp), %eax
	movl	generators.0(,%eax,8), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$0, %edi
	movl	$0, %esi
	movl	$0, 44(%esp)
	movl	$0, %ebx
	movl	$0, 36(%esp)
	jmp	.L34
.L45:
	movl	24(%esp), %edi
	movl	%edi, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	%edi, %eax
	andl	$63, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
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
