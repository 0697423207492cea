	.file	"recursion.c"
	.text
	.type	ackermann, @function
ackermann:
	testl	%eax, %eax
	jne	.L12
	leal	1(%edx), %eax
	ret
.L12:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	pushl	%ecx
.L11:
	leal	-1(%eax), %ebx
	testl	%edx, %edx
	jne	.L14
	movl	$1, %edx
.L4:
	testl	%ebx, %ebx
	movl	%ebx, %eax
	jne	.L11
	popl	%ebx
	leal	1(%edx), %eax
	popl	%ebx
	popl	%ebp
	ret
.L14:
	decl	%edx
	call	ackermann
	movl	%eax, %edx
	jmp	.L4
	.size	ackermann, .-ackermann
	.type	partitions, @function
partitions:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	$1, %edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	testl	%eax, %eax
	je	.L15
	cmpl	%edx, %eax
	movl	%edx, %ebx
	cmovle	%eax, %ebx
	movl	%eax, %esi
	xorl	%edi, %edi
.L17:
	testl	%ebx, %ebx
	jle	.L15
	movl	%esi, %eax
	movl	%ebx, %edx
	subl	%ebx, %eax
	decl	%ebx
	call	partitions
	addl	%eax, %edi
	jmp	.L17
.L15:
	addl	$12, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	partitions, .-partitions
	.type	depth, @function
depth:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	subl	$20, %esp
	testl	%eax, %eax
	movl	%eax, -12(%ebp)
	jne	.L22
	movl	(%edx), %eax
	jmp	.L21
.L22:
	movl	%eax, %ebx
	andl	$1, %ebx
	je	.L24
	leal	-12(%ebp), %edx
.L24:
	decl	%eax
	call	depth
	addl	%ebx, %eax
.L21:
	addl	$20, %esp
	popl	%ebx
	popl	%ebp
	ret
	.size	depth, .-depth
	.type	fibonacci, @function
fibonacci:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$12, %esp
.L29:
	cmpl	$1, %edi
	jbe	.L28
	leal	-1(%edi), %eax
	subl	$2, %edi
	call	fibonacci
	addl	%eax, %esi
	jmp	.L29
.L28:
	movl	%ebx, %eax
	addl	$12, %esp
	shrl	%eax
	imull	$-2, %eax, %eax
	addl	%ebx, %eax
	popl	%ebx
	addl	%esi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	fibonacci, .-fibonacci
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d%c%c "
	.text
	.type	hanoi, @function
hanoi:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	movb	%dl, %al
	pushl	%ebx
	subl	$28, %esp
	testl	%edi, %edi
	movb	8(%ebp), %dl
	je	.L31
	movsbl	%dl, %esi
	subl	$12, %esp
	movl	%esi, -28(%ebp)
	movsbl	%cl, %ebx
	movsbl	%al, %esi
	leal	-1(%edi), %eax
	movl	%esi, %edx
	movl	%eax, -32(%ebp)
	pushl	%ebx
	movl	-28(%ebp), %ecx
	call	hanoi
	movl	moves, %eax
	addl	$16, %esp
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jle	.L35
	cmpl	$4, %edi
	jle	.L33
.L35:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	pushl	$.LC0
	call	printf
	addl	$16, %esp
.L33:
	movl	%esi, 8(%ebp)
	movl	-28(%ebp), %edx
	movl	%ebx, %ecx
	movl	-32(%ebp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	jmp	hanoi
.L31:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	hanoi, .-hanoi
	.section	.rodata.str1.1
.LC1:
	.string	"%.8s "
	.text
	.type	queens, @function
queens:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	subl	$28, %esp
	cmpl	%eax, %edx
	movl	%eax, -32(%ebp)
	movl	%ecx, -36(%ebp)
	jne	.L41
	cmpl	$8, %edx
	jne	.L42
	movl	16(%ebp), %eax
	cmpb	$97, (%eax)
	jne	.L42
	pushl	%ebx
	pushl	%ebx
	pushl	%eax
	pushl	$.LC1
	call	printf
	addl	$16, %esp
.L42:
	movl	$1, -28(%ebp)
	jmp	.L40
.L41:
	movl	-36(%ebp), %eax
	movl	8(%ebp), %ebx
	movb	-32(%ebp), %cl
	orl	12(%ebp), %ebx
	orl	%eax, %ebx
	orl	$-1, %eax
	sall	%cl, %eax
	xorl	%ecx, %ecx
	movl	%ecx, -28(%ebp)
	orl	%eax, %ebx
	notl	%ebx
.L44:
	testl	%ebx, %ebx
	je	.L40
	movl	%ebx, %eax
	xorl	%ecx, %ecx
	negl	%eax
	movl	$1, %edx
	andl	%ebx, %eax
.L45:
	movl	%edx, %edi
	sall	%cl, %edi
	cmpl	%eax, %edi
	je	.L49
	incl	%ecx
	jmp	.L45
.L49:
	movl	16(%ebp), %edi
	addb	$97, %cl
	movb	%cl, (%edi,%esi)
	movl	-36(%ebp), %ecx
	leal	1(%esi), %edi
	pushl	%edx
	movl	12(%ebp), %edx
	pushl	16(%ebp)
	orl	%eax, %ecx
	orl	%eax, %edx
	shrl	%edx
	pushl	%edx
	movl	%edi, %edx
	orl	8(%ebp), %eax
	addl	%eax, %eax
	pushl	%eax
	movl	-32(%ebp), %eax
	call	queens
	addl	$16, %esp
	addl	%eax, -28(%ebp)
	leal	-1(%ebx), %eax
	andl	%eax, %ebx
	jmp	.L44
.L40:
	movl	-28(%ebp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	queens, .-queens
	.type	even.part.0, @function
even.part.0:
	decl	%eax
	je	.L51
	jmp	odd.part.0
.L51:
	xorl	%eax, %eax
	ret
	.size	even.part.0, .-even.part.0
	.type	odd.part.0, @function
odd.part.0:
	decl	%eax
	je	.L53
	jmp	even.part.0
.L53:
	movl	$1, %eax
	ret
	.size	odd.part.0, .-odd.part.0
	.type	male, @function
male:
	pushl	%ebp
	testl	%eax, %eax
	movl	%esp, %ebp
	pushl	%ebx
	movl	%eax, %ebx
	pushl	%ecx
	je	.L55
	leal	-1(%eax), %eax
	call	male
	call	female
	subl	%eax, %ebx
.L55:
	popl	%edx
	movl	%ebx, %eax
	popl	%ebx
	popl	%ebp
	ret
	.size	male, .-male
	.type	female, @function
female:
	testl	%eax, %eax
	je	.L62
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	%eax, %ebx
	pushl	%edx
	leal	-1(%eax), %eax
	call	female
	call	male
	popl	%ecx
	movl	%eax, %edx
	movl	%ebx, %eax
	popl	%ebx
	subl	%edx, %eax
	popl	%ebp
	ret
.L62:
	movl	$1, %eax
	ret
	.size	female, .-female
	.section	.rodata.str1.1
.LC2:
	.string	"%s "
	.text
	.type	permutations.constprop.0, @function
permutations.constprop.0:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$28, %esp
	cmpl	$5, %edx
	jne	.L72
	movl	shown.0, %eax
	movl	$17, %ecx
	leal	1(%eax), %edx
	movl	%edx, shown.0
	cltd
	idivl	%ecx
	testl	%edx, %edx
	jne	.L69
	pushl	%edx
	pushl	%edx
	pushl	%ebx
	pushl	$.LC2
	call	printf
	addl	$16, %esp
.L69:
	movl	$1, -28(%ebp)
	jmp	.L67
.L72:
	xorl	%eax, %eax
	movl	%edx, %edi
	movl	%eax, -28(%ebp)
	movl	%edx, %esi
.L68:
	cmpl	$4, %esi
	jg	.L67
	leal	(%ebx,%edi), %ecx
	movl	%ecx, -36(%ebp)
	movb	(%ecx), %al
	leal	1(%edi), %edx
	movb	%al, -29(%ebp)
	movb	(%ebx,%esi), %al
	movb	%al, (%ecx)
	movb	-29(%ebp), %al
	movb	%al, (%ebx,%esi)
	movl	%ebx, %eax
	call	permutations.constprop.0
	movl	-36(%ebp), %ecx
	addl	%eax, -28(%ebp)
	movb	(%ecx), %al
	movb	%al, (%ebx,%esi)
	movb	-29(%ebp), %al
	incl	%esi
	movb	%al, (%ecx)
	jmp	.L68
.L67:
	movl	-28(%ebp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	permutations.constprop.0, .-permutations.constprop.0
	.section	.rodata.str1.1
.LC3:
	.string	"\n%ld moves\n"
.LC4:
	.string	"A(%u,3) = %u\n"
.LC5:
	.string	"%d queens: %d\n"
.LC6:
	.string	"%d permutations\n"
.LC7:
	.string	"%d %d %d\n"
.LC8:
	.string	"p(%d) = %d\n"
.LC9:
	.string	"%d/%d "
.LC10:
	.string	"\n%d %u\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	movl	$65, %edx
	movl	$7, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	movl	$67, %ecx
	subl	$52, %esp
	movl	$1684234849, -46(%ebp)
	movw	$101, -42(%ebp)
	pushl	$66
	call	hanoi
	popl	%edi
	popl	%eax
	pushl	moves
	pushl	$.LC3
	call	printf
	addl	$16, %esp
.L75:
	movl	$3, %edx
	movl	%ebx, %eax
	call	ackermann
	pushl	%esi
	pushl	%eax
	pushl	%ebx
	incl	%ebx
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	cmpl	$4, %ebx
	jne	.L75
.L76:
	leal	-40(%ebp), %eax
	xorl	%edx, %edx
	pushl	%ecx
	xorl	%ecx, %ecx
	pushl	%eax
	movl	%ebx, %eax
	pushl	$0
	pushl	$0
	call	queens
	addl	$12, %esp
	pushl	%eax
	pushl	%ebx
	incl	%ebx
	pushl	$.LC5
	call	printf
	addl	$16, %esp
	cmpl	$9, %ebx
	jne	.L76
	leal	-46(%ebp), %esi
	xorl	%edx, %edx
	movl	%esi, %eax
	call	permutations.constprop.0
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC6
	call	printf
	movl	$29, %eax
	call	even.part.0
	movl	%eax, %edi
	movl	$75, %eax
	call	odd.part.0
	movl	%eax, %ebx
	movl	$98, %eax
	call	even.part.0
	pushl	%edi
	pushl	%ebx
	movl	$1, %ebx
	pushl	%eax
	pushl	$.LC7
	call	printf
	addl	$32, %esp
.L77:
	movl	%ebx, %edx
	movl	%ebx, %eax
	call	partitions
	pushl	%edi
	pushl	%eax
	pushl	%ebx
	addl	$7, %ebx
	pushl	$.LC8
	call	printf
	addl	$16, %esp
	cmpl	$36, %ebx
	jne	.L77
	xorl	%ebx, %ebx
.L78:
	movl	%ebx, %eax
	call	female
	movl	%eax, %edi
	movl	%ebx, %eax
	call	male
	incl	%ebx
	pushl	%ecx
	pushl	%edi
	pushl	%eax
	pushl	$.LC9
	call	printf
	addl	$16, %esp
	cmpl	$20, %ebx
	jne	.L78
	movl	$1000, -52(%ebp)
	leal	-52(%ebp), %edx
	movl	$20, %eax
	call	fibonacci
	movl	%eax, %ecx
	movl	$500, %eax
	call	depth
	pushl	%edx
	pushl	%ecx
	pushl	%eax
	pushl	$.LC10
	call	printf
	movl	%esi, (%esp)
	call	strlen
	movl	$50, %ecx
	addl	$16, %esp
	movl	%eax, %ebx
	movl	moves, %eax
	leal	-16(%ebp), %esp
	cltd
	idivl	%ecx
	popl	%ecx
	leal	(%edx,%ebx), %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.local	shown.0
	.comm	shown.0,4,4
	.local	moves
	.comm	moves,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
