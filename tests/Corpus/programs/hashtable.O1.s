	.file	"hashtable.c"
	.text
	.type	by_count, @function
by_count:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	32(%esp), %ecx
	movl	36(%esp), %ebx
	movl	4(%ecx), %edx
	movl	4(%ebx), %eax
	cmpl	%eax, %edx
	je	.L2
	subl	%edx, %eax
.L1:
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
.L2:
	movl	(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	(%ecx), %eax
	movl	%eax, (%esp)
	call	strcmp
	jmp	.L1
	.size	by_count, .-by_count
	.type	find, @function
find:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, %edi
	movzbl	(%edx), %ecx
	testb	%cl, %cl
	je	.L13
	movl	%edx, %ebx
	movl	$-2128831035, %eax
.L7:
	movzbl	%cl, %ecx
	xorl	%ecx, %eax
	imull	$16777619, %eax, %eax
	incl	%ebx
	movzbl	(%ebx), %ecx
	testb	%cl, %cl
	jne	.L7
.L6:
	movl	%eax, %ebx
	shrl	$15, %ebx
	xorl	%eax, %ebx
	movl	(%edi), %ecx
	movl	4(%edi), %eax
	leal	-1(%eax), %ebp
	movl	%ebx, %eax
	andl	%ebp, %eax
	leal	(%ecx,%eax,8), %esi
	incl	12(%edi)
	movl	(%esi), %eax
	testl	%eax, %eax
	je	.L5
	movl	$0, 28(%esp)
	movl	%ebp, 20(%esp)
	movl	%ecx, %ebp
	movl	%edx, 24(%esp)
	jmp	.L9
.L13:
	movl	$-2128831035, %eax
	jmp	.L6
.L18:
	movl	28(%esp), %eax
	testl	%eax, %eax
	cmovne	%eax, %esi
.L5:
	movl	%esi, %eax
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L19:
	movl	28(%esp), %eax
	testl	%eax, %eax
	cmovne	%eax, %esi
	movl	%esi, 28(%esp)
.L11:
	incl	%ebx
	movl	20(%esp), %eax
	andl	%ebx, %eax
	leal	0(%ebp,%eax,8), %esi
	incl	12(%edi)
	movl	(%esi), %eax
	testl	%eax, %eax
	je	.L18
.L9:
	cmpl	$gone, %eax
	je	.L19
	movl	24(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L11
	jmp	.L5
	.size	find, .-find
	.type	erase, @function
erase:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	call	find
	movl	%eax, %ebx
	movl	(%eax), %eax
	cmpl	$gone, %eax
	je	.L22
	testl	%eax, %eax
	je	.L22
	movl	%eax, (%esp)
	call	free
	movl	$gone, (%ebx)
	movl	4(%ebx), %eax
.L20:
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
.L22:
	movl	$0, %eax
	jmp	.L20
	.size	erase, .-erase
	.type	count, @function
count:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, %esi
	movl	%edx, 28(%esp)
	movl	4(%eax), %edi
	movl	8(%eax), %eax
	sall	$2, %eax
	leal	(%edi,%edi,2), %edx
	cmpl	%edx, %eax
	jnb	.L36
.L25:
	movl	28(%esp), %edx
	movl	%esi, %eax
	call	find
	movl	%eax, %ebx
	movl	(%eax), %edx
	testl	%edx, %edx
	sete	%al
	cmpl	$gone, %edx
	je	.L32
	testb	%al, %al
	jne	.L32
.L29:
	incl	4(%ebx)
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L36:
	movl	(%esi), %ebp
	testl	%edi, %edi
	je	.L26
	leal	(%edi,%edi), %eax
	movl	%eax, 4(%esi)
	movl	$8, 4(%esp)
	movl	%eax, (%esp)
	call	calloc
	movl	%eax, (%esi)
	movl	$0, 8(%esi)
	incl	16(%esi)
	movl	$0, %ebx
	jmp	.L28
.L27:
	incl	%ebx
	cmpl	%ebx, %edi
	je	.L31
.L28:
	movl	0(%ebp,%ebx,8), %edx
	testl	%edx, %edx
	je	.L27
	cmpl	$gone, %edx
	je	.L27
	movl	%esi, %eax
	call	find
	movl	0(%ebp,%ebx,8), %edx
	movl	4(%ebp,%ebx,8), %ecx
	movl	%edx, (%eax)
	movl	%ecx, 4(%eax)
	incl	8(%esi)
	jmp	.L27
.L32:
	movzbl	%al, %eax
	addl	%eax, 8(%esi)
	movl	28(%esp), %edi
	movl	%edi, (%esp)
	call	strlen
	incl	%eax
	movl	%eax, (%esp)
	call	malloc
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	call	strcpy
	movl	%eax, (%ebx)
	movl	$0, 4(%ebx)
	jmp	.L29
.L26:
	movl	$8, 4(%esi)
	movl	$8, 4(%esp)
	movl	$8, (%esp)
	call	calloc
	movl	%eax, (%esi)
	movl	$0, 8(%esi)
	incl	16(%esi)
.L31:
	movl	%ebp, (%esp)
	call	free
	jmp	.L25
	.size	count, .-count
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"\n"
.LC1:
	.string	", "
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"%d words, %u slots used of %u, %u growths\n"
	.section	.rodata.str1.1
.LC3:
	.string	"zebra"
.LC4:
	.string	"a"
.LC5:
	.string	"the"
	.section	.rodata.str1.4
	.align 4
.LC6:
	.string	"erased: the %d, a %d, zebra %d\n"
	.section	.rodata.str1.1
.LC7:
	.string	"x%d"
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
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$112, %esp
	movl	$0, 92(%esp)
	movl	$0, 96(%esp)
	movl	$0, 100(%esp)
	movl	$0, 104(%esp)
	movl	$0, 108(%esp)
	movl	$0, %esi
	movl	$0, 44(%esp)
	leal	60(%esp), %edi
	jmp	.L38
.L39:
	testl	%esi, %esi
	jle	.L38
	jmp	.L40
.L62:
	movl	$-2128831035, %edx
	.p2align 4,,4
	jmp	.L42
.L78:
	testl	%ebx, %ebx
	.p2align 4,,4
	je	.L45
.L47:
	movl	(%esi), %eax
	incl	4(%eax)
	incl	44(%esp)
	movl	$0, %esi
.L38:
	call	getchar
	movl	%eax, %ebx
	cmpl	$-1, %eax
	je	.L76
	movl	%ebx, (%esp)
	call	isalpha
	testl	%eax, %eax
	je	.L39
	cmpl	$30, %esi
	jg	.L40
	movl	%ebx, (%esp)
	call	tolower
	movb	%al, 60(%esp,%esi)
	leal	1(%esi), %esi
	jmp	.L38
.L76:
	testl	%esi, %esi
	jle	.L77
.L40:
	movb	$0, 60(%esp,%esi)
	movl	%edi, %edx
	leal	92(%esp), %eax
	call	count
	movzbl	60(%esp), %eax
	testb	%al, %al
	je	.L62
	leal	60(%esp), %ecx
	movl	$-2128831035, %edx
.L43:
	movzbl	%al, %eax
	xorl	%eax, %edx
	imull	$16777619, %edx, %edx
	incl	%ecx
	movzbl	(%ecx), %eax
	testb	%al, %al
	jne	.L43
.L42:
	movl	%edx, %eax
	shrl	$15, %eax
	xorl	%edx, %eax
	andl	$15, %eax
	leal	chains(,%eax,4), %esi
	movl	chains(,%eax,4), %ebx
	testl	%ebx, %ebx
	je	.L45
.L44:
	leal	8(%ebx), %eax
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L78
	movl	%ebx, %esi
	movl	(%ebx), %ebx
	testl	%ebx, %ebx
	jne	.L44
.L45:
	movl	%edi, (%esp)
	call	strlen
	addl	$9, %eax
	movl	%eax, (%esp)
	call	malloc
	movl	%eax, %ebx
	movl	$0, (%eax)
	movl	$0, 4(%eax)
	movl	%edi, 4(%esp)
	leal	8(%eax), %eax
	movl	%eax, (%esp)
	call	strcpy
	movl	%ebx, (%esi)
	jmp	.L47
.L77:
	movl	108(%esp), %eax
	movl	%eax, 16(%esp)
	movl	96(%esp), %eax
	movl	%eax, 12(%esp)
	movl	100(%esp), %eax
	movl	%eax, 8(%esp)
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$.LC3, %edx
	leal	92(%esp), %eax
	call	erase
	movl	%eax, %esi
	movl	$.LC4, %edx
	leal	92(%esp), %eax
	call	erase
	movl	%eax, %ebx
	movl	$.LC5, %edx
	leal	92(%esp), %eax
	call	erase
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$0, %ebx
	leal	60(%esp), %edi
	jmp	.L51
.L80:
	movl	%edi, %edx
	leal	92(%esp), %eax
	call	erase
.L50:
	incl	%ebx
	cmpl	$200, %ebx
	je	.L79
.L51:
	movl	$-580400985, %eax
	imull	%ebx
	addl	%ebx, %edx
	sarl	$5, %edx
	movl	%ebx, %esi
	sarl	$31, %esi
	subl	%esi, %edx
	leal	(%edx,%edx,8), %eax
	leal	(%edx,%eax,4), %edx
	movl	%ebx, %eax
	subl	%edx, %eax
	movl	%eax, 8(%esp)
	movl	$.LC7, 4(%esp)
	movl	%edi, (%esp)
	call	sprintf
	movl	$1431655766, %edx
	movl	%ebx, %eax
	imull	%edx
	subl	%esi, %edx
	leal	(%edx,%edx,2), %edx
	movl	%ebx, %eax
	subl	%edx, %eax
	cmpl	$2, %eax
	je	.L80
	movl	%edi, %edx
	leal	92(%esp), %eax
	call	count
	jmp	.L50
.L79:
	movl	96(%esp), %ebx
	testl	%ebx, %ebx
	je	.L52
	movl	92(%esp), %edi
	movl	%edi, %ecx
	leal	(%edi,%ebx,8), %ebx
	movl	$0, %esi
	jmp	.L54
.L53:
	addl	$8, %ecx
	cmpl	%ebx, %ecx
	je	.L81
.L54:
	movl	(%ecx), %eax
	testl	%eax, %eax
	je	.L53
	cmpl	$gone, %eax
	je	.L53
	movl	(%ecx), %eax
	movl	4(%ecx), %edx
	movl	%eax, (%edi,%esi,8)
	movl	%edx, 4(%edi,%esi,8)
	leal	1(%esi), %esi
	jmp	.L53
.L81:
	movl	$by_count, 12(%esp)
	movl	$8, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%edi, (%esp)
	call	qsort
	testl	%esi, %esi
	je	.L63
	movl	$0, %ebx
	jmp	.L58
.L56:
	movl	(%edi,%ebx,8), %eax
	movl	%eax, (%esp)
	call	free
	incl	%ebx
	cmpl	%ebx, %esi
	je	.L55
.L58:
	cmpl	$29, %ebx
	ja	.L56
	movl	$-1431655765, %eax
	mull	%ebx
	shrl	$2, %edx
	leal	(%edx,%edx,2), %eax
	addl	%eax, %eax
	movl	%ebx, %edx
	subl	%eax, %edx
	cmpl	$5, %edx
	movl	$.LC0, %eax
	movl	$.LC1, %ecx
	cmovne	%ecx, %eax
	movl	%eax, 12(%esp)
	movl	4(%edi,%ebx,8), %eax
	movl	%eax, 8(%esp)
	movl	(%edi,%ebx,8), %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	jmp	.L56
.L63:
	movl	%esi, %ebx
	jmp	.L55
.L65:
	movl	$0, %edi
	movl	$0, %esi
.L59:
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	incl	44(%esp)
	movl	44(%esp), %eax
	cmpl	$16, %eax
	je	.L82
.L61:
	movl	44(%esp), %eax
	movl	chains(,%eax,4), %ebx
	testl	%ebx, %ebx
	je	.L65
	movl	$0, %edi
	movl	$0, %esi
.L60:
	movl	%ebx, %eax
	movl	(%ebx), %ebx
	addl	4(%eax), %edi
	movl	%eax, (%esp)
	call	free
	incl	%esi
	testl	%ebx, %ebx
	jne	.L60
	jmp	.L59
.L52:
	movl	92(%esp), %edi
	movl	$by_count, 12(%esp)
	movl	$8, 8(%esp)
	movl	$0, 4(%esp)
	movl	%edi, (%esp)
	call	qsort
.L55:
	movl	104(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	$0, 44(%esp)
	movl	%edi, 40(%esp)
	movl	%ebx, 36(%esp)
	jmp	.L61
.L82:
	movl	40(%esp), %edi
	movl	36(%esp), %ebx
	movl	$.LC11, (%esp)
	call	puts
	movl	%edi, (%esp)
	call	free
	movl	%ebx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.local	chains
	.comm	chains,64,32
	.local	gone
	.comm	gone,1,1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
