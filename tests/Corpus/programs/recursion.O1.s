	.file	"recursion.c"
	.text
	.type	ackermann, @function
ackermann:
	testl	%eax, %eax
	jne	.L2
	leal	1(%edx), %eax
	ret
.L2:
	subl	$12, %esp
	movl	%ebx, 8(%esp)
	movl	%eax, %ebx
	testl	%edx, %edx
	jne	.L4
	leal	-1(%eax), %eax
	movl	$1, %edx
	call	ackermann
.L1:
	movl	8(%esp), %ebx
	addl	$12, %esp
	ret
.L4:
	decl	%edx
	call	ackermann
	movl	%eax, %edx
	leal	-1(%ebx), %eax
	call	ackermann
	jmp	.L1
	.size	ackermann, .-ackermann
	.type	even, @function
even:
	movl	$1, %edx
	testl	%eax, %eax
	jne	.L16
.L13:
	movl	%edx, %eax
	ret
.L16:
	movl	$0, %edx
	cmpl	$1, %eax
	je	.L13
	subl	$12, %esp
	subl	$2, %eax
	call	even
	addl	$12, %esp
	ret
	.size	even, .-even
	.type	partitions, @function
partitions:
	subl	$12, %esp
	movl	%ebx, (%esp)
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	testl	%eax, %eax
	je	.L20
	movl	%eax, %esi
	cmpl	%edx, %eax
	cmovle	%eax, %edx
	movl	%edx, %ebx
	testl	%edx, %edx
	jle	.L21
	movl	$0, %edi
.L19:
	movl	%esi, %eax
	subl	%ebx, %eax
	movl	%ebx, %edx
	call	partitions
	addl	%eax, %edi
	decl	%ebx
	jne	.L19
.L17:
	movl	%edi, %eax
	movl	(%esp), %ebx
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
.L20:
	movl	$1, %edi
	jmp	.L17
.L21:
	movl	$0, %edi
	jmp	.L17
	.size	partitions, .-partitions
	.type	female, @function
female:
	testl	%eax, %eax
	jne	.L31
	movl	$1, %eax
	ret
.L31:
	subl	$12, %esp
	movl	%ebx, 8(%esp)
	movl	%eax, %ebx
	leal	-1(%eax), %eax
	call	female
	call	male
	movl	%eax, %edx
	movl	%ebx, %eax
	subl	%edx, %eax
	movl	8(%esp), %ebx
	addl	$12, %esp
	ret
	.size	female, .-female
	.type	male, @function
male:
	subl	$12, %esp
	movl	%ebx, 8(%esp)
	movl	%eax, %ebx
	testl	%eax, %eax
	jne	.L35
.L33:
	movl	%ebx, %eax
	movl	8(%esp), %ebx
	addl	$12, %esp
	ret
.L35:
	leal	-1(%eax), %eax
	call	male
	call	female
	subl	%eax, %ebx
	jmp	.L33
	.size	male, .-male
	.type	depth, @function
depth:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	%eax, 12(%esp)
	testl	%eax, %eax
	jne	.L37
	movl	(%edx), %eax
.L36:
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
.L37:
	movl	%eax, %ebx
	andl	$1, %ebx
	je	.L39
	leal	12(%esp), %edx
.L39:
	decl	%eax
	call	depth
	addl	%ebx, %eax
	jmp	.L36
	.size	depth, .-depth
	.type	fibonacci, @function
fibonacci:
	subl	$12, %esp
	movl	%ebx, 4(%esp)
	movl	%esi, 8(%esp)
	movl	%eax, %ebx
	cmpl	$1, %eax
	ja	.L44
.L42:
	movl	%ebx, %eax
	movl	4(%esp), %ebx
	movl	8(%esp), %esi
	addl	$12, %esp
	ret
.L44:
	leal	-1(%eax), %eax
	call	fibonacci
	movl	%eax, %esi
	leal	-2(%ebx), %eax
	call	fibonacci
	leal	(%esi,%eax), %ebx
	jmp	.L42
	.size	fibonacci, .-fibonacci
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d%c%c "
	.text
	.type	hanoi, @function
hanoi:
	subl	$60, %esp
	movl	%ebx, 44(%esp)
	movl	%esi, 48(%esp)
	movl	%edi, 52(%esp)
	movl	%ebp, 56(%esp)
	movl	%eax, %edi
	movzbl	64(%esp), %eax
	testl	%edi, %edi
	jne	.L51
.L45:
	movl	44(%esp), %ebx
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	movl	56(%esp), %ebp
	addl	$60, %esp
	ret
.L51:
	movsbl	%cl, %ebx
	movsbl	%al, %ebp
	movsbl	%dl, %esi
	leal	-1(%edi), %eax
	movl	%eax, 28(%esp)
	movl	%ebx, (%esp)
	movl	%ebp, %ecx
	movl	%esi, %edx
	call	hanoi
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	cmpl	$7, %eax
	jle	.L49
	cmpl	$4, %edi
	jle	.L47
.L49:
	movl	%ebx, 12(%esp)
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
.L47:
	movl	%esi, (%esp)
	movl	%ebx, %ecx
	movl	%ebp, %edx
	movl	28(%esp), %eax
	call	hanoi
	jmp	.L45
	.size	hanoi, .-hanoi
	.section	.rodata.str1.1
.LC1:
	.string	"%.8s "
	.text
	.type	queens, @function
queens:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, 20(%esp)
	movl	%edx, 24(%esp)
	movl	72(%esp), %edi
	cmpl	%eax, %edx
	je	.L65
	movl	%ecx, %ebp
	movl	64(%esp), %esi
	orl	68(%esp), %esi
	orl	%ecx, %esi
	movl	$-1, %eax
	movzbl	20(%esp), %ecx
	sall	%cl, %eax
	orl	%eax, %esi
	xorl	$-1, %esi
	je	.L60
	movl	$0, 16(%esp)
	movl	$1, %ebx
	movl	24(%esp), %eax
	incl	%eax
	movl	%eax, 28(%esp)
.L57:
	movl	%esi, %eax
	negl	%eax
	andl	%esi, %eax
	cmpl	$1, %eax
	je	.L61
	movl	$0, %ecx
.L56:
	incl	%ecx
	movl	%ebx, %edx
	sall	%cl, %edx
	cmpl	%eax, %edx
	jne	.L56
.L55:
	addb	$97, %cl
	movl	24(%esp), %edx
	movb	%cl, (%edi,%edx)
	movl	%ebp, %ecx
	orl	%eax, %ecx
	movl	%edi, 8(%esp)
	movl	%eax, %edx
	orl	68(%esp), %edx
	shrl	%edx
	movl	%edx, 4(%esp)
	orl	64(%esp), %eax
	addl	%eax, %eax
	movl	%eax, (%esp)
	movl	28(%esp), %edx
	movl	20(%esp), %eax
	call	queens
	addl	%eax, 16(%esp)
	leal	-1(%esi), %eax
	andl	%eax, %esi
	jne	.L57
.L52:
	movl	16(%esp), %eax
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L65:
	movl	$1, 16(%esp)
	cmpl	$8, %eax
	jne	.L52
	cmpb	$97, (%edi)
	jne	.L52
	movl	%edi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, 16(%esp)
	jmp	.L52
.L61:
	movl	$0, %ecx
	jmp	.L55
.L60:
	movl	$0, 16(%esp)
	jmp	.L52
	.size	queens, .-queens
	.section	.rodata.str1.1
.LC2:
	.string	"%s "
	.text
	.type	permutations, @function
permutations:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, 20(%esp)
	cmpl	%ecx, %edx
	je	.L67
	jge	.L74
	movl	20(%esp), %eax
	leal	(%eax,%edx), %edi
	movl	%edi, %esi
	leal	(%eax,%ecx), %ebp
	movl	$0, 16(%esp)
	leal	1(%edx), %eax
	movl	%eax, 24(%esp)
	movl	%ecx, 28(%esp)
.L70:
	movzbl	(%edi), %ebx
	movzbl	(%esi), %eax
	movb	%al, (%edi)
	movb	%bl, (%esi)
	movl	28(%esp), %ecx
	movl	24(%esp), %edx
	movl	20(%esp), %eax
	call	permutations
	addl	%eax, 16(%esp)
	movzbl	(%edi), %eax
	movb	%al, (%esi)
	movb	%bl, (%edi)
	incl	%esi
	cmpl	%ebp, %esi
	jne	.L70
.L66:
	movl	16(%esp), %eax
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L74:
	movl	$0, 16(%esp)
	jmp	.L66
.L67:
	movl	shown.0, %ecx
	leal	1(%ecx), %eax
	movl	%eax, shown.0
	movl	$2021161081, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$3, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$4, %eax
	addl	%eax, %edx
	movl	$1, 16(%esp)
	cmpl	%edx, %ecx
	jne	.L66
	movl	20(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, 16(%esp)
	jmp	.L66
	.size	permutations, .-permutations
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
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$48, %esp
	movl	$1684234849, 26(%esp)
	movw	$101, 30(%esp)
	movl	$66, (%esp)
	movl	$67, %ecx
	movl	$65, %edx
	movl	$7, %eax
	call	hanoi
	movl	moves, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$0, %ebx
.L76:
	movl	$3, %edx
	movl	%ebx, %eax
	call	ackermann
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	incl	%ebx
	cmpl	$4, %ebx
	jne	.L76
	leal	32(%esp), %esi
.L77:
	movl	%esi, 8(%esp)
	movl	$0, 4(%esp)
	movl	$0, (%esp)
	movl	$0, %ecx
	movl	$0, %edx
	movl	%ebx, %eax
	call	queens
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	incl	%ebx
	cmpl	$9, %ebx
	jne	.L77
	movl	$5, %ecx
	movl	$0, %edx
	leal	26(%esp), %eax
	call	permutations
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$31, %eax
	call	even
	movl	%eax, %esi
	movl	$76, %eax
	call	even
	movl	%eax, %ebx
	movl	$100, %eax
	call	even
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$1, %ebx
.L78:
	movl	%ebx, %edx
	movl	%ebx, %eax
	call	partitions
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	addl	$7, %ebx
	cmpl	$36, %ebx
	jne	.L78
	movl	$0, %ebx
.L79:
	movl	%ebx, %eax
	call	female
	movl	%eax, %esi
	movl	%ebx, %eax
	call	male
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	incl	%ebx
	cmpl	$20, %ebx
	jne	.L79
	movl	$1000, 20(%esp)
	movl	$20, %eax
	call	fibonacci
	movl	%eax, %ebx
	leal	20(%esp), %edx
	movl	$500, %eax
	call	depth
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	leal	26(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %ebx
	movl	moves, %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$4, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	leal	(%ecx,%ebx), %eax
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	main, .-main
	.local	shown.0
	.comm	shown.0,4,4
	.local	moves
	.comm	moves,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
