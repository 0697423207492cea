	.file	"graph.c"
	.text
	.p2align 4
	.type	fill, @function
fill:
	subl	$60, %esp
	movl	%ebp, 56(%esp)
	movl	%eax, %ebp
	movl	%ecx, %eax
	movl	%esi, 48(%esp)
	shrl	$31, %eax
	cmpl	$11, %ecx
	movl	%edi, 52(%esp)
	movl	%ecx, %esi
	sete	%cl
	movl	%ebx, 44(%esp)
	orb	%cl, %al
	movl	%edx, %edi
	movl	64(%esp), %edx
	jne	.L3
	cmpl	$5, %edi
	ja	.L3
	leal	(%edi,%edi,2), %eax
	leal	0(%ebp,%eax,4), %ecx
	xorl	%eax, %eax
	cmpb	$46, (%ecx,%esi)
	jne	.L1
	movb	%dl, (%ecx,%esi)
	movsbl	%dl, %ebx
	movl	%esi, %ecx
	movl	%ebx, (%esp)
	leal	-1(%edi), %edx
	movl	%ebp, %eax
	call	fill
	leal	1(%edi), %edx
	movl	%esi, %ecx
	movl	%ebx, (%esp)
	movl	%eax, 28(%esp)
	movl	%ebp, %eax
	call	fill
	movl	28(%esp), %edx
	leal	-1(%esi), %ecx
	movl	%ebx, (%esp)
	leal	1(%edx,%eax), %eax
	movl	%edi, %edx
	movl	%eax, 28(%esp)
	movl	%ebp, %eax
	call	fill
	movl	28(%esp), %edx
	leal	1(%esi), %ecx
	movl	%ebx, (%esp)
	addl	%edx, %eax
	movl	%edi, %edx
	movl	%eax, 28(%esp)
	movl	%ebp, %eax
	call	fill
	movl	28(%esp), %ebx
	addl	%ebx, %eax
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L3:
	xorl	%eax, %eax
.L1:
	movl	44(%esp), %ebx
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	movl	56(%esp), %ebp
	addl	$60, %esp
	ret
	.size	fill, .-fill
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%d/%d "
.LC2:
	.string	""
	.text
	.p2align 4
	.type	breadth, @function
breadth:
	pushl	%edi
	movl	$-1, %ecx
	pushl	%esi
	xorl	%edx, %edx
	pushl	%ebx
	subl	$144, %esp
.L8:
	movl	%ecx, 80(%esp,%edx)
	movl	%ecx, 84(%esp,%edx)
	addl	$8, %edx
	cmpl	$64, %edx
	jb	.L8
	movl	%eax, 16(%esp)
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	movl	%ebx, 80(%esp,%eax,4)
	xorl	%eax, %eax
	movl	$1, %ebx
	.p2align 4
	.p2align 3
.L13:
	incl	%edi
	movl	12(%esp,%edi,4), %esi
	movl	%eax, 8(%esp)
	movl	$.LC1, (%esp)
	movl	%esi, 4(%esp)
	call	printf
	movl	%esi, %edx
	xorl	%eax, %eax
	sall	$6, %edx
	.p2align 4
	.p2align 3
.L11:
	movl	weights(%edx,%eax,4), %ecx
	testl	%ecx, %ecx
	je	.L10
	movl	80(%esp,%eax,4), %ecx
	testl	%ecx, %ecx
	jns	.L10
	movl	%eax, 16(%esp,%ebx,4)
	movl	80(%esp,%esi,4), %ecx
	incl	%ebx
	incl	%ecx
	movl	%ecx, 80(%esp,%eax,4)
.L10:
	incl	%eax
	cmpl	$16, %eax
	jne	.L11
	cmpl	%edi, %ebx
	jle	.L12
	movl	16(%esp,%edi,4), %eax
	movl	80(%esp,%eax,4), %eax
	jmp	.L13
.L12:
	movl	$.LC2, (%esp)
	call	puts
	addl	$144, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	breadth, .-breadth
	.p2align 4
	.type	by_weight, @function
by_weight:
	pushl	%ebx
	movl	8(%esp), %ebx
	movl	12(%esp), %ecx
	movswl	2(%ebx), %eax
	movswl	2(%ecx), %edx
	cmpl	%edx, %eax
	je	.L18
.L22:
	popl	%ebx
	subl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L18:
	movzbl	(%ebx), %eax
	movzbl	(%ecx), %edx
	cmpb	%dl, %al
	jne	.L22
	movzbl	1(%ebx), %eax
	movzbl	1(%ecx), %edx
	popl	%ebx
	subl	%edx, %eax
	ret
	.size	by_weight, .-by_weight
	.section	.rodata.str1.1
.LC3:
	.string	"%d "
	.text
	.p2align 4
	.type	path, @function
path:
	subl	$28, %esp
	movl	%esi, 20(%esp)
	movl	(%eax,%edx,4), %esi
	movl	%ebx, 16(%esp)
	movl	%edx, %ebx
	movl	%edi, 24(%esp)
	testl	%esi, %esi
	jns	.L28
.L24:
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	16(%esp), %ebx
	movl	20(%esp), %esi
	movl	24(%esp), %edi
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L28:
	movl	(%eax,%esi,4), %edi
	testl	%edi, %edi
	jns	.L29
.L25:
	movl	%esi, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L29:
	movl	(%eax,%edi,4), %edx
	testl	%edx, %edx
	js	.L26
	.p2align 4,,6
	call	path
.L26:
	movl	%edi, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	jmp	.L25
	.size	path, .-path
	.section	.rodata.str1.1
.LC4:
	.string	"= %d\n"
.LC5:
	.string	"%d-%d "
.LC6:
	.string	"tree %d, wrong %d\n"
.LC7:
	.string	"%c %d, "
	.section	.rodata
	.align 32
.LC0:
	.string	"..#....#..."
	.string	".##.##.#.#."
	.string	"....#..#.#."
	.string	"#####.##.#."
	.string	"....#....##"
	.string	"..#.####..."
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%edx, %edx
	movl	%esp, %ebp
	xorl	%eax, %eax
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$1344, %esp
.L31:
	movl	%edx, weights(%eax)
	addl	$8, %eax
	movl	%edx, weights-4(%eax)
	cmpl	$1024, %eax
	jb	.L31
	xorl	%esi, %esi
	movl	$2024, %edi
.L35:
	imull	$1103515245, %edi, %edi
	addl	$12345, %edi
	movl	%edi, %ebx
	movl	%edi, %ecx
	shrl	$16, %ebx
	shrl	$20, %ecx
	andl	$15, %ebx
	andl	$15, %ecx
	cmpl	%ecx, %ebx
	jge	.L35
	movl	%ebx, %eax
	sall	$4, %eax
	addl	%ecx, %eax
	movl	%eax, 44(%esp)
	movl	weights(,%eax,4), %eax
	testl	%eax, %eax
	jne	.L35
	movb	%bl, edges(,%esi,4)
	movl	%edi, %eax
	movb	%cl, edges+1(,%esi,4)
	shrl	$24, %eax
	movl	%eax, %edx
	movl	$1374389535, %eax
	movl	%edx, 40(%esp)
	mull	%edx
	shrl	$4, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	40(%esp), %eax
	addl	%edx, %edx
	subl	%edx, %eax
	movl	%ecx, %edx
	sall	$4, %edx
	incl	%eax
	movw	%ax, edges+2(,%esi,4)
	addl	%ebx, %edx
	cmpl	$33, %esi
	movl	%eax, weights(,%edx,4)
	movl	44(%esp), %edx
	movl	%eax, weights(,%edx,4)
	leal	1(%esi), %edx
	je	.L34
	movl	%edx, %esi
	jmp	.L35
.L34:
	movl	$34, %ecx
	xorl	%eax, %eax
	movl	%ecx, edge_count
	call	breadth
	movl	$15, %eax
	call	breadth
	xorl	%edx, %edx
	xorl	%eax, %eax
.L36:
	movl	%edx, 248(%esp,%eax)
	movl	%edx, 252(%esp,%eax)
	addl	$8, %eax
	cmpl	$64, %eax
	jb	.L36
	movl	edge_count, %ecx
	xorl	%eax, %eax
	testl	%ecx, %ecx
	jle	.L40
.L38:
	movzbl	edges+1(,%eax,4), %edx
	incl	%eax
	incl	248(%esp,%edx,4)
	cmpl	%ecx, %eax
	jne	.L38
.L40:
	xorl	%edi, %edi
	xorl	%eax, %eax
.L39:
	movl	248(%esp,%eax,4), %edx
	testl	%edx, %edx
	jne	.L41
	movl	%eax, 320(%esp,%edi,4)
	incl	%edi
.L41:
	incl	%eax
	cmpl	$16, %eax
	jne	.L39
	leal	320(%esp), %edx
	testl	%edi, %edi
	je	.L50
	leal	320(%esp), %edx
	xorl	%esi, %esi
.L48:
	movl	%esi, 44(%esp)
	movl	(%edx,%esi,4), %ebx
	movl	%ebx, 56(%esp,%esi,4)
	incl	%esi
	testl	%ecx, %ecx
	jle	.L43
	movl	%esi, 40(%esp)
	xorl	%eax, %eax
	movl	%edx, 36(%esp)
	jmp	.L47
	.p2align 4,,10
	.p2align 3
.L46:
	incl	%eax
	cmpl	%ecx, %eax
	je	.L131
.L47:
	movzbl	edges(,%eax,4), %edx
	cmpl	%edx, %ebx
	jne	.L46
	movzbl	edges+1(,%eax,4), %esi
	decl	248(%esp,%esi,4)
	jne	.L46
	movl	%esi, 320(%esp,%edi,4)
	incl	%eax
	incl	%edi
	cmpl	%ecx, %eax
	jne	.L47
.L131:
	movl	40(%esp), %esi
	movl	36(%esp), %edx
.L43:
	cmpl	%edi, %esi
	jl	.L48
	movl	44(%esp), %eax
	leal	56(%esp), %ebx
	movl	%edx, %edi
	leal	60(%esp,%eax,4), %esi
.L51:
	movl	(%ebx), %eax
	addl	$4, %ebx
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%esi, %ebx
	jne	.L51
	movl	%edi, %edx
.L50:
	movl	$.LC2, (%esp)
	xorl	%esi, %esi
	movl	$536870911, %edi
	movl	%edx, 44(%esp)
	call	puts
	movl	44(%esp), %edx
.L52:
	movl	%esi, %ebx
	xorl	%ecx, %ecx
	sall	$6, %ebx
	jmp	.L54
	.p2align 4,,10
	.p2align 3
.L133:
	movl	weights(%ebx), %eax
	testl	%eax, %eax
	cmove	%edi, %eax
	incl	%ecx
	movl	%eax, (%ebx,%edx)
	addl	$4, %ebx
	cmpl	$16, %ecx
	je	.L132
.L54:
	cmpl	%ecx, %esi
	jne	.L133
	xorl	%eax, %eax
	incl	%ecx
	movl	%eax, (%ebx,%edx)
	addl	$4, %ebx
	cmpl	$16, %ecx
	jne	.L54
.L132:
	incl	%esi
	cmpl	$16, %esi
	jne	.L52
	movl	%edx, 36(%esp)
	movl	%edx, %ecx
	xorl	%ebx, %ebx
	movl	%edx, 32(%esp)
.L59:
	leal	384(%esp), %eax
	movl	%ecx, %edi
	movl	%eax, 44(%esp)
	xorl	%esi, %esi
	movl	%ecx, 40(%esp)
	.p2align 4
	.p2align 3
.L61:
	movl	44(%esp), %eax
	subl	$64, %eax
	.p2align 4
	.p2align 3
.L57:
	movl	(%edi), %edx
	leal	(%eax,%esi), %ecx
	addl	(%ecx,%ebx), %edx
	cmpl	(%eax), %edx
	jge	.L56
	movl	%edx, (%eax)
.L56:
	addl	$4, %eax
	cmpl	%eax, 44(%esp)
	jne	.L57
	addl	$64, 44(%esp)
	addl	$64, %edi
	leal	1408(%esp), %ecx
	subl	$64, %esi
	movl	44(%esp), %eax
	cmpl	%ecx, %eax
	jne	.L61
	movl	40(%esp), %ecx
	addl	$64, %ebx
	addl	$4, %ecx
	cmpl	$1024, %ebx
	jne	.L59
	movl	32(%esp), %edx
	leal	120(%esp), %edi
	movl	36(%esp), %esi
	movl	%edi, 36(%esp)
	movl	%edx, 24(%esp)
	leal	1024(%edx), %eax
	movl	%eax, 32(%esp)
	xorl	%eax, %eax
	movl	%esi, %ebx
	movl	%eax, 40(%esp)
.L60:
	movl	%edi, %eax
	.p2align 4
	.p2align 3
.L69:
	movl	$536870911, (%eax)
	leal	184(%esp), %esi
	addl	$4, %eax
	cmpl	%esi, %eax
	jne	.L69
	xorl	%eax, %eax
.L70:
	movl	$-1, %esi
	movl	$-1, %edx
	movl	%esi, 184(%esp,%eax)
	movl	%edx, 188(%esp,%eax)
	addl	$8, %eax
	cmpl	$64, %eax
	jb	.L70
	movl	%ebx, 28(%esp)
	movl	36(%esp), %eax
	xorl	%esi, %esi
	movl	$0, (%eax)
	.p2align 4
	.p2align 3
.L67:
	xorl	%ecx, %ecx
	movl	$-1, %eax
	.p2align 4
	.p2align 3
.L63:
	movl	%esi, %edx
	shrl	%cl, %edx
	testb	$1, %dl
	jne	.L62
	movl	(%edi,%ecx,4), %edx
	cmpl	$536870910, %edx
	jg	.L62
	cmpl	$-1, %eax
	je	.L92
	cmpl	120(%esp,%eax,4), %edx
	jl	.L92
	.p2align 4
	.p2align 3
.L62:
	incl	%ecx
	cmpl	$16, %ecx
	jne	.L63
	movl	%eax, 44(%esp)
	cmpl	$-1, %eax
	movl	%eax, %edx
	je	.L64
	movb	%dl, %cl
	movl	$1, %eax
	sall	%cl, %eax
	leal	(%edi,%edx,4), %ebx
	orl	%eax, %esi
	movl	%edx, %eax
	sall	$6, %eax
	movl	%eax, %ecx
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L66:
	movl	weights(%ecx,%eax,4), %edx
	testl	%edx, %edx
	je	.L65
	addl	(%ebx), %edx
	cmpl	(%edi,%eax,4), %edx
	jge	.L65
	movl	%edx, (%edi,%eax,4)
	movl	44(%esp), %edx
	movl	%edx, 184(%esp,%eax,4)
.L65:
	incl	%eax
	cmpl	$16, %eax
	jne	.L66
	jmp	.L67
	.p2align 4,,10
	.p2align 3
.L92:
	movl	%ecx, %eax
	jmp	.L62
.L64:
	movl	%edi, (%esp)
	movl	28(%esp), %ebx
	movl	$64, %ecx
	movl	%ecx, 8(%esp)
	movl	%ebx, 4(%esp)
	call	memcmp
	cmpl	$1, %eax
	movl	32(%esp), %eax
	sbbl	$-1, 40(%esp)
	addl	$64, %ebx
	addl	$4, 36(%esp)
	cmpl	%eax, %ebx
	jne	.L60
	movl	24(%esp), %edx
	xorl	%ebx, %ebx
	movl	%edx, 44(%esp)
.L68:
	movl	184(%esp,%ebx,4), %esi
	testl	%esi, %esi
	jns	.L134
.L72:
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	(%edi,%ebx,4), %eax
	addl	$4, %ebx
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$16, %ebx
	jne	.L68
	movl	44(%esp), %edx
	xorl	%eax, %eax
.L75:
	movl	%eax, 248(%esp,%eax,4)
	incl	%eax
	cmpl	$16, %eax
	jne	.L75
	movl	%edx, 44(%esp)
	movl	$by_weight, %eax
	movl	$4, %edx
	movl	%edx, 8(%esp)
	movl	$0, %ebx
	movl	%eax, 12(%esp)
	movl	edge_count, %eax
	movl	$edges, (%esp)
	movl	%eax, 4(%esp)
	call	qsort
	movl	edge_count, %ecx
	movl	44(%esp), %edx
	movl	%ebx, 44(%esp)
	testl	%ecx, %ecx
	jle	.L76
	movl	%edx, 32(%esp)
	xorl	%esi, %esi
.L82:
	movzbl	edges(,%esi,4), %eax
	movl	%eax, 36(%esp)
	leal	248(%esp,%eax,4), %ecx
	movl	(%ecx), %edx
	cmpl	%edx, %eax
	je	.L95
	.p2align 4
	.p2align 3
.L78:
	movl	248(%esp,%edx,4), %eax
	movl	%eax, (%ecx)
	leal	248(%esp,%eax,4), %ecx
	movl	(%ecx), %edx
	cmpl	%eax, %edx
	jne	.L78
.L77:
	movzbl	edges+1(,%esi,4), %edi
	leal	248(%esp,%edi,4), %ebx
	movl	(%ebx), %ecx
	cmpl	%ecx, %edi
	je	.L96
	.p2align 4
	.p2align 3
.L80:
	movl	248(%esp,%ecx,4), %edx
	movl	%edx, (%ebx)
	leal	248(%esp,%edx,4), %ebx
	movl	(%ebx), %ecx
	cmpl	%edx, %ecx
	jne	.L80
.L79:
	cmpl	%edx, %eax
	je	.L81
	movl	%edx, 248(%esp,%eax,4)
	movswl	edges+2(,%esi,4), %eax
	movl	%edi, 8(%esp)
	movl	$.LC5, (%esp)
	addl	%eax, 44(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.L81:
	incl	%esi
	cmpl	edge_count, %esi
	jl	.L82
	movl	32(%esp), %edx
.L76:
	movl	$.LC2, (%esp)
	movl	%edx, 36(%esp)
	call	puts
	movl	40(%esp), %eax
	movl	$.LC6, (%esp)
	movl	%eax, 8(%esp)
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	36(%esp), %edx
	xorl	%eax, %eax
.L83:
	movl	.LC0(%eax), %ecx
	movl	%ecx, 248(%esp,%eax)
	addl	$4, %eax
	cmpl	$72, %eax
	jb	.L83
	xorl	%ecx, %ecx
	movb	$97, %bl
.L85:
	movl	%ecx, 44(%esp)
	xorl	%edi, %edi
	movl	%edx, 36(%esp)
	jmp	.L87
	.p2align 4,,10
	.p2align 3
.L86:
	incl	%edi
	cmpl	$11, %edi
	je	.L135
.L87:
	movl	44(%esp), %edx
	movsbl	%bl, %esi
	movl	%edi, %ecx
	movl	%esi, (%esp)
	leal	248(%esp), %eax
	call	fill
	testl	%eax, %eax
	je	.L86
	movl	%esi, 4(%esp)
	incl	%edi
	incb	%bl
	movl	%eax, 8(%esp)
	movsbl	%bl, %esi
	movl	$.LC7, (%esp)
	call	printf
	cmpl	$11, %edi
	jne	.L87
.L135:
	movl	44(%esp), %ecx
	movl	36(%esp), %edx
	incl	%ecx
	cmpl	$6, %ecx
	jne	.L85
	movl	$.LC2, (%esp)
	leal	248(%esp), %ebx
	movl	%edx, 44(%esp)
	call	puts
	movl	44(%esp), %edi
.L89:
	movl	%ebx, (%esp)
	addl	$12, %ebx
	call	puts
	cmpl	%edi, %ebx
	jne	.L89
	movl	40(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	leal	-97(%esi,%eax), %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L134:
	movl	184(%esp,%esi,4), %ecx
	testl	%ecx, %ecx
	jns	.L136
.L73:
	movl	%esi, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	jmp	.L72
.L96:
	movl	%edi, %edx
	jmp	.L79
.L95:
	movl	36(%esp), %eax
	.p2align 4,,5
	jmp	.L77
.L136:
	movl	184(%esp,%ecx,4), %edx
	testl	%edx, %edx
	js	.L74
	movl	%ecx, 36(%esp)
	leal	184(%esp), %eax
	call	path
	movl	36(%esp), %ecx
.L74:
	movl	%ecx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	jmp	.L73
	.size	main, .-main
	.local	weights
	.comm	weights,1024,32
	.local	edge_count
	.comm	edge_count,4,4
	.local	edges
	.comm	edges,160,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
