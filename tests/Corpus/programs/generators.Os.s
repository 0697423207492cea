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
	pushl	%ebp
	movl	xs_state, %ecx
	movl	%esp, %ebp
	pushl	%edi
	movl	$1332534557, %edi
	pushl	%esi
	pushl	%ebx
	movl	xs_state+4, %ebx
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
	popl	%ebx
	movl	%edx, xs_state+4
	imull	$1332534557, %edx, %ecx
	imull	$625341585, %eax, %edx
	popl	%esi
	addl	%edx, %ecx
	mull	%edi
	popl	%edi
	leal	(%ecx,%edx), %eax
	popl	%ebp
	ret
	.size	xorshift, .-xorshift
	.type	twister, @function
twister:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
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
	jne	.L7
	xorl	%ebx, %ebx
	movl	$624, %esi
.L8:
	movl	mt(,%ebx,4), %eax
	movl	%ebx, %edi
	incl	%ebx
	andl	$-2147483648, %eax
	movl	%eax, -16(%ebp)
	movl	%ebx, %eax
	cltd
	idivl	%esi
	movl	-16(%ebp), %eax
	movl	mt(,%edx,4), %ecx
	andl	$2147483647, %ecx
	orl	%eax, %ecx
	leal	397(%edi), %eax
	cltd
	idivl	%esi
	movl	%ecx, %eax
	andl	$1, %ecx
	negl	%ecx
	andl	$-1727483681, %ecx
	shrl	%eax
	xorl	mt(,%edx,4), %eax
	xorl	%ecx, %eax
	cmpl	$624, %ebx
	movl	%eax, mt-4(,%ebx,4)
	jne	.L8
	xorl	%ecx, %ecx
	movl	%ecx, mt_at
.L7:
	movl	mt_at, %eax
	leal	1(%eax), %edx
	movl	mt(,%eax,4), %eax
	movl	%edx, mt_at
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
	popl	%edx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	twister, .-twister
	.type	pcg, @function
pcg:
	pushl	%ebp
	movl	pcg_state, %ecx
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	movl	pcg_state+4, %ebx
	imull	$1481765933, %ecx, %eax
	imull	$1284865837, %ebx, %esi
	addl	%eax, %esi
	movl	$1284865837, %eax
	mull	%ecx
	addl	%esi, %edx
	addl	$-144211633, %eax
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
	popl	%ebx
	rorl	%cl, %eax
	popl	%esi
	popl	%ebp
	ret
	.size	pcg, .-pcg
	.type	lagged, @function
lagged:
	cmpl	$0, lagged_ring
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	jne	.L16
	xorl	%ebx, %ebx
.L17:
	call	twister
	orl	$1, %eax
	movl	%eax, lagged_ring(,%ebx,4)
	incl	%ebx
	cmpl	$55, %ebx
	jne	.L17
.L16:
	movl	lagged_at, %ecx
	movl	$55, %esi
	xorl	%edx, %edx
	movl	%ecx, %eax
	divl	%esi
	leal	31(%ecx), %eax
	incl	%ecx
	movl	%ecx, lagged_at
	movl	%edx, %ebx
	xorl	%edx, %edx
	divl	%esi
	movl	lagged_ring(,%ebx,4), %eax
	addl	lagged_ring(,%edx,4), %eax
	movl	%eax, lagged_ring(,%ebx,4)
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	lagged, .-lagged
	.type	middle_square, @function
middle_square:
	pushl	%ebp
	movl	square_weyl, %ecx
	movl	%esp, %ebp
	movl	square_state, %eax
	pushl	%esi
	movl	square_state+4, %esi
	pushl	%ebx
	movl	square_weyl+4, %ebx
	addl	$-635641175, %ecx
	movl	%ecx, square_weyl
	adcl	$-1246933298, %ebx
	movl	%ebx, square_weyl+4
	imull	%eax, %esi
	mull	%eax
	addl	%esi, %esi
	addl	%esi, %edx
	addl	%ecx, %eax
	movl	%eax, square_state+4
	adcl	%ebx, %edx
	popl	%ebx
	movl	%edx, %eax
	movl	%edx, square_state
	popl	%esi
	popl	%ebp
	ret
	.size	middle_square, .-middle_square
	.type	lfsr, @function
lfsr:
	movzwl	lfsr_state, %edx
	movl	$32, %ecx
	xorl	%eax, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
.L24:
	movl	%edx, %ebx
	shrl	%edx
	andl	$1, %ebx
	testl	%ebx, %ebx
	je	.L23
	xorl	$-19456, %edx
	movzwl	%dx, %edx
.L23:
	addl	%eax, %eax
	orl	%ebx, %eax
	decl	%ecx
	jne	.L24
	popl	%ebx
	movw	%dx, lfsr_state
	popl	%ebp
	ret
	.size	lfsr, .-lfsr
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%-14s"
.LC1:
	.string	"%11u"
.LC2:
	.string	"\n  bits %ld, rises %d, buckets"
.LC3:
	.string	" %d"
.LC4:
	.string	", sum %08x\n"
.LC5:
	.string	"%08x\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$72, %esp
.L36:
	movl	generators.0+4(,%esi,8), %eax
	leal	-56(%ebp), %edi
	movl	$8, %ecx
	movl	%eax, -72(%ebp)
	xorl	%eax, %eax
	rep stosl
	xorl	%edi, %edi
	pushl	%eax
	pushl	%eax
	pushl	generators.0(,%esi,8)
	pushl	$.LC0
	call	printf
	xorl	%eax, %eax
	addl	$16, %esp
	movl	%eax, -60(%ebp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, -64(%ebp)
	movl	%eax, -68(%ebp)
.L34:
	movl	%edx, -76(%ebp)
	movl	-72(%ebp), %eax
	call	*%eax
	cmpl	$3, -60(%ebp)
	movl	%eax, %edx
	jg	.L31
	pushl	%eax
	pushl	%eax
	pushl	%edx
	movl	%edx, -80(%ebp)
	pushl	$.LC1
	call	printf
	movl	-80(%ebp), %edx
	addl	$16, %esp
.L31:
	movl	%edx, %eax
	shrl	$10, %eax
	andl	$7, %eax
	incl	-56(%ebp,%eax,4)
	movl	%edx, %eax
.L32:
	testl	%eax, %eax
	je	.L41
	leal	-1(%eax), %ecx
	incl	-64(%ebp)
	andl	%ecx, %eax
	jmp	.L32
.L41:
	cmpl	%edx, -76(%ebp)
	adcl	$0, -68(%ebp)
	imull	$33, %edi, %edi
	incl	-60(%ebp)
	xorl	%edx, %edi
	cmpl	$2000, -60(%ebp)
	jne	.L34
	pushl	%eax
	pushl	-68(%ebp)
	imull	$31, %ebx, %ebx
	pushl	-64(%ebp)
	addl	%edi, %ebx
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	xorl	%edx, %edx
.L35:
	pushl	%ecx
	pushl	%ecx
	pushl	-56(%ebp,%edx,4)
	movl	%edx, -60(%ebp)
	pushl	$.LC3
	call	printf
	movl	-60(%ebp), %edx
	addl	$16, %esp
	incl	%edx
	cmpl	$8, %edx
	jne	.L35
	pushl	%edx
	incl	%esi
	pushl	%edx
	pushl	%edi
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	cmpl	$7, %esi
	jne	.L36
	pushl	%eax
	pushl	%eax
	pushl	%ebx
	pushl	$.LC5
	call	printf
	leal	-16(%ebp), %esp
	movl	%ebx, %eax
	popl	%ecx
	andl	$63, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
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
