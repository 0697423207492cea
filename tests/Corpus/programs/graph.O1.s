	.file	"graph.c"
	.text
	.type	by_weight, @function
by_weight:
	pushl	%ebx
	movl	8(%esp), %ebx
	movl	12(%esp), %ecx
	movswl	2(%ebx), %eax
	movswl	2(%ecx), %edx
	cmpl	%edx, %eax
	je	.L2
	subl	%edx, %eax
.L1:
	popl	%ebx
	ret
.L2:
	movzbl	(%ebx), %eax
	movzbl	(%ecx), %edx
	cmpb	%dl, %al
	je	.L4
	movzbl	%al, %eax
	movzbl	%dl, %edx
	subl	%edx, %eax
	jmp	.L1
.L4:
	movzbl	1(%ebx), %eax
	movzbl	1(%ecx), %edx
	subl	%edx, %eax
	jmp	.L1
	.size	by_weight, .-by_weight
	.type	fill, @function
fill:
	subl	$60, %esp
	movl	%ebx, 44(%esp)
	movl	%esi, 48(%esp)
	movl	%edi, 52(%esp)
	movl	%ebp, 56(%esp)
	movl	%edx, %ebx
	movzbl	64(%esp), %edx
	cmpl	$5, %ebx
	ja	.L8
	movl	%eax, %edi
	movl	%ecx, %esi
	cmpl	$10, %ecx
	ja	.L8
	leal	(%ebx,%ebx,2), %eax
	leal	(%edi,%eax,4), %ecx
	movl	$0, %eax
	cmpb	$46, (%ecx,%esi)
	jne	.L6
	movb	%dl, (%ecx,%esi)
	movsbl	%dl, %ebp
	leal	-1(%ebx), %edx
	movl	%ebp, (%esp)
	movl	%esi, %ecx
	movl	%edi, %eax
	call	fill
	movl	%eax, 28(%esp)
	leal	1(%ebx), %edx
	movl	%ebp, (%esp)
	movl	%esi, %ecx
	movl	%edi, %eax
	call	fill
	movl	28(%esp), %ecx
	leal	1(%ecx,%eax), %eax
	movl	%eax, 28(%esp)
	leal	-1(%esi), %ecx
	movl	%ebp, (%esp)
	movl	%ebx, %edx
	movl	%edi, %eax
	call	fill
	movl	28(%esp), %edx
	addl	%edx, %eax
	movl	%eax, 28(%esp)
	leal	1(%esi), %ecx
	movl	%ebp, (%esp)
	movl	%ebx, %edx
	movl	%edi, %eax
	call	fill
	movl	28(%esp), %edi
	addl	%edi, %eax
	jmp	.L6
.L8:
	movl	$0, %eax
.L6:
	movl	44(%esp), %ebx
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	movl	56(%esp), %ebp
	addl	$60, %esp
	ret
	.size	fill, .-fill
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%d "
	.text
	.type	path, @function
path:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	%edx, %ebx
	movl	(%eax,%edx,4), %edx
	testl	%edx, %edx
	jns	.L14
.L12:
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
.L14:
	call	path
	.p2align 4,,2
	jmp	.L12
	.size	path, .-path
	.section	.rodata.str1.1
.LC2:
	.string	"%d/%d "
.LC3:
	.string	""
	.text
	.type	breadth, @function
breadth:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$156, %esp
	leal	16(%esp), %edx
	leal	80(%esp), %ecx
.L16:
	movl	$-1, (%edx)
	addl	$4, %edx
	cmpl	%ecx, %edx
	jne	.L16
	movl	%eax, 80(%esp)
	movl	$0, 16(%esp,%eax,4)
	movl	$1, %ebx
	movl	$0, %edi
	jmp	.L19
.L17:
	incl	%eax
	cmpl	$16, %eax
	je	.L24
.L18:
	cmpl	$0, weights(%ecx,%eax,4)
	je	.L17
	cmpl	$0, 16(%esp,%eax,4)
	jns	.L17
	movl	16(%esp,%esi,4), %ebp
	incl	%ebp
	movl	%ebp, 16(%esp,%eax,4)
	movl	%eax, 80(%esp,%ebx,4)
	leal	1(%ebx), %ebx
	jmp	.L17
.L24:
	cmpl	%edi, %ebx
	jle	.L25
.L19:
	incl	%edi
	movl	76(%esp,%edi,4), %esi
	movl	16(%esp,%esi,4), %eax
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	%esi, %ecx
	sall	$6, %ecx
	movl	$0, %eax
	jmp	.L18
.L25:
	movl	$.LC3, (%esp)
	call	puts
	addl	$156, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	breadth, .-breadth
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
	subl	$1472, %esp
	movl	$weights, %ecx
	movl	$0, %edx
	movl	$1024, %ebx
	movl	$0, %eax
.L27:
	movl	%edx, (%ecx,%eax)
	movl	%edx, 4(%ecx,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L27
	movl	$0, edge_count
	movb	$0, %al
	movl	$0, %edi
	movl	$2024, %esi
	jmp	.L30
.L29:
	cmpl	$33, %edi
	jg	.L108
.L30:
	imull	$1103515245, %esi, %esi
	addl	$12345, %esi
	movl	%esi, %ebx
	shrl	$16, %ebx
	andl	$15, %ebx
	movl	%esi, %ecx
	shrl	$20, %ecx
	andl	$15, %ecx
	cmpl	%ecx, %ebx
	jge	.L29
	movl	%ebx, %edx
	sall	$4, %edx
	addl	%ecx, %edx
	cmpl	$0, weights(,%edx,4)
	jne	.L29
	movl	%esi, %eax
	shrl	$24, %eax
	movl	%eax, %edx
	movl	$1374389535, %eax
	movl	%edx, 44(%esp)
	mull	%edx
	movl	%edx, %eax
	shrl	$4, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	addl	%edx, %edx
	movl	44(%esp), %eax
	subl	%edx, %eax
	incl	%eax
	movl	%ecx, %edx
	sall	$4, %edx
	addl	%ebx, %edx
	movl	%eax, weights(,%edx,4)
	movl	%ebx, %edx
	sall	$4, %edx
	addl	%ecx, %edx
	movl	%eax, weights(,%edx,4)
	movb	%bl, edges(,%edi,4)
	movb	%cl, edges+1(,%edi,4)
	movw	%ax, edges+2(,%edi,4)
	leal	1(%edi), %edi
	movb	$1, %al
	jmp	.L29
.L108:
	testb	%al, %al
	je	.L31
	movl	%edi, edge_count
.L31:
	movl	$0, %eax
	call	breadth
	movl	$15, %eax
	call	breadth
	movl	$0, %edx
	movl	$64, %ecx
	movl	$0, %eax
.L32:
	movl	%edx, 56(%esp,%eax)
	movl	%edx, 60(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L32
	movl	edge_count, %ecx
	testl	%ecx, %ecx
	jle	.L34
	movl	$0, %eax
.L35:
	movzbl	edges+1(,%eax,4), %edx
	incl	56(%esp,%edx,4)
	incl	%eax
	cmpl	%ecx, %eax
	jne	.L35
.L34:
	movl	$0, %edi
	movl	$0, %eax
	jmp	.L37
.L36:
	incl	%eax
	cmpl	$16, %eax
	je	.L109
.L37:
	cmpl	$0, 56(%esp,%eax,4)
	jne	.L36
	movl	%eax, 120(%esp,%edi,4)
	leal	1(%edi), %edi
	jmp	.L36
.L109:
	testl	%edi, %edi
	jle	.L43
	movl	$0, %esi
	jmp	.L42
.L40:
	incl	%eax
	cmpl	%ecx, %eax
	je	.L110
.L41:
	movzbl	edges(,%eax,4), %edx
	cmpl	%edx, %ebx
	jne	.L40
	movzbl	edges+1(,%eax,4), %esi
	movl	56(%esp,%esi,4), %edx
	decl	%edx
	movl	%edx, 56(%esp,%esi,4)
	jne	.L40
	movl	%esi, 120(%esp,%edi,4)
	leal	1(%edi), %edi
	jmp	.L40
.L110:
	movl	40(%esp), %esi
.L39:
	cmpl	%edi, %esi
	jge	.L111
.L42:
	movl	120(%esp,%esi,4), %ebx
	movl	%ebx, 1408(%esp,%esi,4)
	movl	%esi, 44(%esp)
	incl	%esi
	testl	%ecx, %ecx
	jle	.L39
	movl	$0, %eax
	movl	%esi, 40(%esp)
	jmp	.L41
.L111:
	testl	%esi, %esi
	jle	.L43
	movl	$0, %ebx
.L44:
	movl	1408(%esp,%ebx,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	%ebx, %eax
	incl	%ebx
	movl	44(%esp), %esi
	cmpl	%esi, %eax
	jl	.L44
.L43:
	movl	$.LC3, (%esp)
	call	puts
	movl	$0, %ebx
	movl	$536870911, %esi
	jmp	.L45
.L78:
	movl	$0, %eax
.L46:
	movl	%eax, 256(%esp,%ecx)
	incl	%edx
	addl	$4, %ecx
	cmpl	$16, %edx
	je	.L112
.L47:
	cmpl	%edx, %ebx
	je	.L78
	movl	weights(%ecx), %eax
	testl	%eax, %eax
	cmove	%esi, %eax
	jmp	.L46
.L112:
	incl	%ebx
	cmpl	$16, %ebx
	je	.L48
.L45:
	movl	%ebx, %ecx
	sall	$6, %ecx
	movl	$0, %edx
	jmp	.L47
.L49:
	addl	$4, %eax
	movl	44(%esp), %ebx
	cmpl	%ebx, %eax
	je	.L113
.L50:
	leal	(%eax,%esi), %ecx
	movl	(%edi), %edx
	movl	40(%esp), %ebx
	addl	(%ecx,%ebx), %edx
	cmpl	(%eax), %edx
	jge	.L49
	movl	%edx, (%eax)
	jmp	.L49
.L113:
	addl	$64, %ebx
	addl	$64, %edi
	subl	$64, %esi
	cmpl	%ebx, 36(%esp)
	je	.L51
.L54:
	leal	-64(%ebx), %eax
	movl	%ebx, 44(%esp)
	jmp	.L50
.L51:
	movl	32(%esp), %edx
	addl	$64, 40(%esp)
	movl	40(%esp), %eax
	addl	$4, %edx
	cmpl	$1024, %eax
	je	.L114
.L52:
	movl	28(%esp), %eax
	leal	64(%eax), %ebx
	movl	%edx, %edi
	movl	$0, %esi
	movl	%edx, 32(%esp)
	jmp	.L54
.L114:
	leal	1344(%esp), %esi
	movl	28(%esp), %ebx
	leal	1024(%ebx), %edi
	movl	$0, 40(%esp)
	movl	%edi, 28(%esp)
	jmp	.L53
.L48:
	leal	256(%esp), %eax
	movl	%eax, 28(%esp)
	movl	%eax, %edx
	movl	$0, 40(%esp)
	leal	1344(%esp), %ecx
	movl	%ecx, 36(%esp)
	jmp	.L52
.L79:
	movl	%ecx, %eax
.L56:
	incl	%ecx
	cmpl	$16, %ecx
	je	.L115
.L57:
	movl	%edi, %edx
	shrl	%cl, %edx
	testb	$1, %dl
	jne	.L56
	movl	1344(%esp,%ecx,4), %edx
	cmpl	$536870910, %edx
	jg	.L56
	testl	%eax, %eax
	js	.L79
	cmpl	1344(%esp,%eax,4), %edx
	jge	.L56
	movl	%ecx, %eax
	jmp	.L56
.L115:
	movl	%eax, %edx
	movl	%eax, 44(%esp)
	testl	%eax, %eax
	js	.L58
	movl	$1, %eax
	movb	%dl, %cl
	sall	%cl, %eax
	orl	%eax, %edi
	movl	%edx, %eax
	leal	1344(%esp,%edx,4), %esi
	sall	$6, %eax
	movl	%eax, %ebx
	movl	$0, %eax
	jmp	.L60
.L59:
	incl	%eax
	cmpl	$16, %eax
	je	.L61
.L60:
	movl	weights(%ebx,%eax,4), %edx
	testl	%edx, %edx
	je	.L59
	addl	(%esi), %edx
	cmpl	1344(%esp,%eax,4), %edx
	jge	.L59
	movl	%edx, 1344(%esp,%eax,4)
	movl	44(%esp), %edx
	movl	%edx, 1280(%esp,%eax,4)
	jmp	.L59
.L58:
	movl	36(%esp), %esi
	movl	32(%esp), %ebx
	movl	$64, 8(%esp)
	movl	%ebx, 4(%esp)
	leal	1344(%esp), %eax
	movl	%eax, (%esp)
	call	memcmp
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 40(%esp)
	addl	$64, %ebx
	addl	$4, %esi
	cmpl	%ebx, 28(%esp)
	je	.L81
.L53:
	movl	$0, %eax
.L55:
	movl	$536870911, 1344(%esp,%eax,4)
	movl	$-1, 1280(%esp,%eax,4)
	incl	%eax
	cmpl	$16, %eax
	jne	.L55
	movl	$0, (%esi)
	movl	$0, %edi
	movl	%esi, 36(%esp)
	movl	%ebx, 32(%esp)
.L61:
	movl	$-1, %eax
	movl	$0, %ecx
	jmp	.L57
.L81:
	movl	$0, %ebx
.L62:
	movl	%ebx, %edx
	leal	1280(%esp), %eax
	call	path
	movl	1344(%esp,%ebx,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	addl	$4, %ebx
	cmpl	$16, %ebx
	jne	.L62
	movl	$0, %eax
.L63:
	movl	%eax, 120(%esp,%eax,4)
	incl	%eax
	cmpl	$16, %eax
	jne	.L63
	movl	$by_weight, 12(%esp)
	movl	$4, 8(%esp)
	movl	edge_count, %eax
	movl	%eax, 4(%esp)
	movl	$edges, (%esp)
	call	qsort
	cmpl	$0, edge_count
	jle	.L82
	movl	$0, 44(%esp)
	movl	$0, %esi
	jmp	.L70
.L83:
	movl	%edx, %eax
	jmp	.L65
.L84:
	movl	%ecx, %edx
	jmp	.L67
.L69:
	incl	%esi
	cmpl	edge_count, %esi
	jge	.L64
.L70:
	movl	%esi, 36(%esp)
	movzbl	edges(,%esi,4), %eax
	movl	%eax, 32(%esp)
	leal	120(%esp,%eax,4), %ecx
	movl	(%ecx), %edx
	cmpl	%edx, %eax
	je	.L83
.L66:
	movl	120(%esp,%edx,4), %eax
	movl	%eax, (%ecx)
	leal	120(%esp,%eax,4), %ecx
	movl	(%ecx), %edx
	cmpl	%eax, %edx
	jne	.L66
.L65:
	movl	36(%esp), %edi
	movzbl	edges+1(,%edi,4), %edi
	leal	120(%esp,%edi,4), %ebx
	movl	(%ebx), %ecx
	cmpl	%ecx, %edi
	je	.L84
.L68:
	movl	120(%esp,%ecx,4), %edx
	movl	%edx, (%ebx)
	leal	120(%esp,%edx,4), %ebx
	movl	(%ebx), %ecx
	cmpl	%edx, %ecx
	jne	.L68
.L67:
	cmpl	%eax, %edx
	je	.L69
	movl	%edx, 120(%esp,%eax,4)
	movl	36(%esp), %eax
	movswl	edges+2(,%eax,4), %eax
	addl	%eax, 44(%esp)
	movl	%edi, 8(%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	jmp	.L69
.L82:
	movl	$0, 44(%esp)
.L64:
	movl	$.LC3, (%esp)
	call	puts
	movl	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$72, %edx
	movl	$0, %eax
.L71:
	movl	.LC0(%eax), %ecx
	movl	%ecx, 184(%esp,%eax)
	addl	$4, %eax
	cmpl	%edx, %eax
	jb	.L71
	movl	$0, %edx
	movb	$97, %bl
	jmp	.L73
.L74:
	incl	%esi
	cmpl	$11, %esi
	je	.L116
.L75:
	movsbl	%bl, %edi
	movl	%edi, (%esp)
	movl	%esi, %ecx
	movl	44(%esp), %edx
	leal	184(%esp), %eax
	call	fill
	testl	%eax, %eax
	je	.L74
	incb	%bl
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	jmp	.L74
.L116:
	movl	44(%esp), %edx
	incl	%edx
	cmpl	$6, %edx
	je	.L76
.L73:
	movl	$0, %esi
	movl	%edx, 44(%esp)
	jmp	.L75
.L76:
	movl	$.LC3, (%esp)
	call	puts
	leal	184(%esp), %esi
	leal	256(%esp), %edi
.L77:
	movl	%esi, (%esp)
	call	puts
	addl	$12, %esi
	cmpl	%edi, %esi
	jne	.L77
	movsbl	%bl, %ebx
	movl	40(%esp), %eax
	leal	-97(%eax,%ebx), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.local	weights
	.comm	weights,1024,32
	.local	edge_count
	.comm	edge_count,4,4
	.local	edges
	.comm	edges,160,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
