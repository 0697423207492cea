	.file	"hashtable.c"
	.text
	.local	gone
	.comm	gone,1,1
	.type	hash, @function
hash:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$-2128831035, -4(%ebp)
	jmp	.L2
.L3:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	xorl	-4(%ebp), %eax
	imull	$16777619, %eax, %eax
	movl	%eax, -4(%ebp)
	incl	8(%ebp)
.L2:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L3
	movl	-4(%ebp), %eax
	shrl	$15, %eax
	xorl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	hash, .-hash
	.type	find, @function
find:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, (%esp)
	call	hash
	movl	%eax, -16(%ebp)
.L14:
	movl	8(%ebp), %eax
	movl	(%eax), %edx
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	decl	%eax
	andl	-16(%ebp), %eax
	sall	$3, %eax
	addl	%edx, %eax
	movl	%eax, -20(%ebp)
	movl	8(%ebp), %eax
	movl	12(%eax), %eax
	leal	1(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 12(%eax)
	movl	-20(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L6
	cmpl	$0, -12(%ebp)
	je	.L7
	movl	-12(%ebp), %eax
	jmp	.L9
.L7:
	movl	-20(%ebp), %eax
	jmp	.L9
.L6:
	movl	-20(%ebp), %eax
	movl	(%eax), %eax
	cmpl	$gone, %eax
	jne	.L10
	cmpl	$0, -12(%ebp)
	je	.L11
	movl	-12(%ebp), %eax
	jmp	.L12
.L11:
	movl	-20(%ebp), %eax
.L12:
	movl	%eax, -12(%ebp)
	jmp	.L13
.L10:
	movl	-20(%ebp), %eax
	movl	(%eax), %eax
	movl	12(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L13
	movl	-20(%ebp), %eax
	jmp	.L9
.L13:
	incl	-16(%ebp)
	jmp	.L14
.L9:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	find, .-find
	.type	grow, @function
grow:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -16(%ebp)
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, -20(%ebp)
	cmpl	$0, -20(%ebp)
	je	.L16
	movl	-20(%ebp), %eax
	leal	(%eax,%eax), %edx
	jmp	.L17
.L16:
	movl	$8, %edx
.L17:
	movl	8(%ebp), %eax
	movl	%edx, 4(%eax)
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	movl	$8, 4(%esp)
	movl	%eax, (%esp)
	call	calloc
	movl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%edx, (%eax)
	movl	8(%ebp), %eax
	movl	$0, 8(%eax)
	movl	8(%ebp), %eax
	movl	16(%eax), %eax
	leal	1(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 16(%eax)
	movl	$0, -12(%ebp)
	jmp	.L18
.L20:
	movl	-12(%ebp), %eax
	leal	0(,%eax,8), %edx
	movl	-16(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L19
	movl	-12(%ebp), %eax
	leal	0(,%eax,8), %edx
	movl	-16(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	cmpl	$gone, %eax
	je	.L19
	movl	-12(%ebp), %eax
	leal	0(,%eax,8), %edx
	movl	-16(%ebp), %eax
	leal	(%edx,%eax), %ebx
	movl	-12(%ebp), %eax
	leal	0(,%eax,8), %edx
	movl	-16(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	find
	movl	%eax, %ecx
	movl	(%ebx), %eax
	movl	4(%ebx), %edx
	movl	%eax, (%ecx)
	movl	%edx, 4(%ecx)
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	leal	1(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 8(%eax)
.L19:
	incl	-12(%ebp)
.L18:
	movl	-12(%ebp), %eax
	cmpl	-20(%ebp), %eax
	jb	.L20
	movl	-16(%ebp), %eax
	movl	%eax, (%esp)
	call	free
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	grow, .-grow
	.type	count, @function
count:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %eax
	movl	4(%eax), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	cmpl	%eax, %ecx
	jb	.L22
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	grow
.L22:
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	find
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L23
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	cmpl	$gone, %eax
	jne	.L24
.L23:
	movl	8(%ebp), %eax
	movl	8(%eax), %edx
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	addl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%edx, 8(%eax)
	movl	12(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	incl	%eax
	movl	%eax, (%esp)
	call	malloc
	movl	%eax, %edx
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	strcpy
	movl	-12(%ebp), %edx
	movl	%eax, (%edx)
	movl	-12(%ebp), %eax
	movl	$0, 4(%eax)
.L24:
	movl	-12(%ebp), %eax
	movl	4(%eax), %eax
	leal	1(%eax), %edx
	movl	-12(%ebp), %eax
	movl	%edx, 4(%eax)
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	count, .-count
	.type	erase, @function
erase:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	find
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L26
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	cmpl	$gone, %eax
	jne	.L27
.L26:
	movl	$0, %eax
	jmp	.L28
.L27:
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	free
	movl	-12(%ebp), %eax
	movl	$gone, (%eax)
	movl	-12(%ebp), %eax
	movl	4(%eax), %eax
.L28:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	erase, .-erase
	.local	chains
	.comm	chains,64,32
	.type	chain_count, @function
chain_count:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	hash
	andl	$15, %eax
	sall	$2, %eax
	addl	$chains, %eax
	movl	%eax, -12(%ebp)
	jmp	.L30
.L32:
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -12(%ebp)
.L30:
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L31
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	leal	8(%eax), %edx
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L32
.L31:
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L33
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	addl	$9, %eax
	movl	%eax, (%esp)
	call	malloc
	movl	%eax, -16(%ebp)
	movl	-16(%ebp), %eax
	movl	$0, (%eax)
	movl	-16(%ebp), %eax
	movl	$0, 4(%eax)
	movl	-16(%ebp), %eax
	leal	8(%eax), %edx
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	strcpy
	movl	-12(%ebp), %eax
	movl	-16(%ebp), %edx
	movl	%edx, (%eax)
.L33:
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	4(%eax), %edx
	incl	%edx
	movl	%edx, 4(%eax)
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	chain_count, .-chain_count
	.type	by_count, @function
by_count:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	8(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	-12(%ebp), %eax
	movl	4(%eax), %edx
	movl	-16(%ebp), %eax
	movl	4(%eax), %eax
	cmpl	%eax, %edx
	je	.L35
	movl	-16(%ebp), %eax
	movl	4(%eax), %ecx
	movl	-12(%ebp), %eax
	movl	4(%eax), %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	jmp	.L37
.L35:
	movl	-16(%ebp), %eax
	movl	(%eax), %edx
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
.L37:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	by_count, .-by_count
	.section	.rodata
	.align 4
.LC0:
	.string	"%d words, %u slots used of %u, %u growths\n"
.LC1:
	.string	"zebra"
.LC2:
	.string	"a"
.LC3:
	.string	"the"
	.align 4
.LC4:
	.string	"erased: the %d, a %d, zebra %d\n"
.LC5:
	.string	"x%d"
.LC6:
	.string	"\n"
.LC7:
	.string	", "
.LC8:
	.string	"%s %d%s"
.LC9:
	.string	"%u left, %u probes\n"
.LC10:
	.string	"%d:%d "
.LC11:
	.string	""
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$144, %esp
	movl	$0, 76(%esp)
	movl	$0, 80(%esp)
	movl	$0, 84(%esp)
	movl	$0, 88(%esp)
	movl	$0, 92(%esp)
	movl	$0, 140(%esp)
	movl	$0, 136(%esp)
	jmp	.L39
.L42:
	cmpl	$-1, 100(%esp)
	je	.L40
	movl	100(%esp), %eax
	movl	%eax, (%esp)
	call	isalpha
	testl	%eax, %eax
	je	.L40
	cmpl	$30, 136(%esp)
	jg	.L40
	movl	100(%esp), %eax
	movl	%eax, (%esp)
	call	tolower
	movl	%eax, %ecx
	movl	136(%esp), %eax
	leal	1(%eax), %edx
	movl	%edx, 136(%esp)
	movb	%cl, %dl
	movb	%dl, 44(%esp,%eax)
	jmp	.L39
.L40:
	cmpl	$0, 136(%esp)
	jle	.L39
	leal	44(%esp), %edx
	movl	136(%esp), %eax
	addl	%edx, %eax
	movb	$0, (%eax)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	leal	76(%esp), %eax
	movl	%eax, (%esp)
	call	count
	leal	44(%esp), %eax
	movl	%eax, (%esp)
	call	chain_count
	incl	140(%esp)
	movl	$0, 136(%esp)
.L39:
	call	getchar
	movl	%eax, 100(%esp)
	cmpl	$-1, 100(%esp)
	jne	.L42
	cmpl	$0, 136(%esp)
	jg	.L42
	movl	92(%esp), %ecx
	movl	80(%esp), %edx
	movl	84(%esp), %eax
	movl	%ecx, 16(%esp)
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	140(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$.LC1, 4(%esp)
	leal	76(%esp), %eax
	movl	%eax, (%esp)
	call	erase
	movl	%eax, %esi
	movl	$.LC2, 4(%esp)
	leal	76(%esp), %eax
	movl	%eax, (%esp)
	call	erase
	movl	%eax, %ebx
	movl	$.LC3, 4(%esp)
	leal	76(%esp), %eax
	movl	%eax, (%esp)
	call	erase
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$0, 132(%esp)
	jmp	.L43
.L46:
	movl	132(%esp), %ecx
	movl	$-580400985, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$5, %eax
	movl	%eax, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, 8(%esp)
	movl	$.LC5, 4(%esp)
	leal	44(%esp), %eax
	movl	%eax, (%esp)
	call	sprintf
	movl	132(%esp), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	cmpl	$2, %edx
	jne	.L44
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	leal	76(%esp), %eax
	movl	%eax, (%esp)
	call	erase
	jmp	.L45
.L44:
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	leal	76(%esp), %eax
	movl	%eax, (%esp)
	call	count
.L45:
	incl	132(%esp)
.L43:
	cmpl	$199, 132(%esp)
	jle	.L46
	movl	$0, 128(%esp)
	movl	$0, 124(%esp)
	jmp	.L47
.L49:
	movl	76(%esp), %eax
	movl	124(%esp), %edx
	sall	$3, %edx
	addl	%edx, %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L48
	movl	76(%esp), %eax
	movl	124(%esp), %edx
	sall	$3, %edx
	addl	%edx, %eax
	movl	(%eax), %eax
	cmpl	$gone, %eax
	je	.L48
	movl	76(%esp), %eax
	movl	124(%esp), %edx
	sall	$3, %edx
	leal	(%eax,%edx), %ebx
	movl	76(%esp), %ecx
	movl	128(%esp), %eax
	leal	1(%eax), %edx
	movl	%edx, 128(%esp)
	sall	$3, %eax
	addl	%eax, %ecx
	movl	(%ebx), %eax
	movl	4(%ebx), %edx
	movl	%eax, (%ecx)
	movl	%edx, 4(%ecx)
.L48:
	incl	124(%esp)
.L47:
	movl	80(%esp), %eax
	cmpl	%eax, 124(%esp)
	jb	.L49
	movl	76(%esp), %eax
	movl	$by_count, 12(%esp)
	movl	$8, 8(%esp)
	movl	128(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	qsort
	movl	$0, 120(%esp)
	jmp	.L50
.L54:
	cmpl	$29, 120(%esp)
	ja	.L51
	movl	120(%esp), %ecx
	movl	$-1431655765, %edx
	movl	%ecx, %eax
	mull	%edx
	shrl	$2, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	cmpl	$5, %edx
	jne	.L52
	movl	$.LC6, %ecx
	jmp	.L53
.L52:
	movl	$.LC7, %ecx
.L53:
	movl	76(%esp), %eax
	movl	120(%esp), %edx
	sall	$3, %edx
	addl	%edx, %eax
	movl	4(%eax), %edx
	movl	76(%esp), %eax
	movl	120(%esp), %ebx
	sall	$3, %ebx
	addl	%ebx, %eax
	movl	(%eax), %eax
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
.L51:
	movl	76(%esp), %eax
	movl	120(%esp), %edx
	sall	$3, %edx
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	free
	incl	120(%esp)
.L50:
	movl	120(%esp), %eax
	cmpl	128(%esp), %eax
	jb	.L54
	movl	88(%esp), %eax
	movl	%eax, 8(%esp)
	movl	128(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	$0, 116(%esp)
	jmp	.L55
.L58:
	movl	$0, 112(%esp)
	movl	$0, 108(%esp)
	movl	116(%esp), %eax
	movl	chains(,%eax,4), %eax
	movl	%eax, 104(%esp)
	jmp	.L56
.L57:
	movl	104(%esp), %eax
	movl	(%eax), %eax
	movl	%eax, 96(%esp)
	movl	104(%esp), %eax
	movl	4(%eax), %eax
	addl	%eax, 108(%esp)
	movl	104(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	96(%esp), %eax
	movl	%eax, 104(%esp)
	incl	112(%esp)
.L56:
	cmpl	$0, 104(%esp)
	jne	.L57
	movl	108(%esp), %eax
	movl	%eax, 8(%esp)
	movl	112(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	incl	116(%esp)
.L55:
	cmpl	$15, 116(%esp)
	jle	.L58
	movl	$.LC11, (%esp)
	call	puts
	movl	76(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	128(%esp), %eax
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
