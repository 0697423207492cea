	.file	"graph.c"
	.text
	.type	fill, @function
fill:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%ecx, %ebx
	subl	$28, %esp
	movl	%eax, -32(%ebp)
	movl	8(%ebp), %eax
	movl	%edx, -28(%ebp)
	movl	%ecx, %edx
	shrl	$31, %edx
	cmpl	$11, %ecx
	sete	%cl
	movb	%al, -33(%ebp)
	orb	%cl, %dl
	jne	.L3
	cmpl	$5, -28(%ebp)
	ja	.L3
	imull	$12, -28(%ebp), %ecx
	xorl	%edi, %edi
	movl	-32(%ebp), %esi
	addl	%esi, %ecx
	cmpb	$46, (%ecx,%ebx)
	jne	.L1
	movb	%al, (%ecx,%ebx)
	movsbl	%al, %esi
	movl	-28(%ebp), %eax
	subl	$12, %esp
	movl	%ebx, %ecx
	pushl	%esi
	leal	-1(%eax), %edx
	movl	-32(%ebp), %eax
	call	fill
	movl	%ebx, %ecx
	movl	%eax, %edi
	movl	-28(%ebp), %eax
	movl	%esi, (%esp)
	leal	1(%eax), %edx
	movl	-32(%ebp), %eax
	call	fill
	movl	-28(%ebp), %edx
	leal	-1(%ebx), %ecx
	movl	%esi, (%esp)
	leal	1(%edi,%eax), %edi
	movl	-32(%ebp), %eax
	call	fill
	movl	-28(%ebp), %edx
	leal	1(%ebx), %ecx
	movl	%esi, (%esp)
	addl	%eax, %edi
	movl	-32(%ebp), %eax
	call	fill
	addl	$16, %esp
	addl	%eax, %edi
	jmp	.L1
.L3:
	xorl	%edi, %edi
.L1:
	leal	-12(%ebp), %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	fill, .-fill
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%d "
	.text
	.type	path, @function
path:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	%edx, %ebx
	pushl	%ecx
	movl	(%eax,%edx,4), %edx
	testl	%edx, %edx
	js	.L8
	call	path
.L8:
	pushl	%eax
	pushl	%eax
	pushl	%ebx
	pushl	$.LC1
	call	printf
	movl	-4(%ebp), %ebx
	addl	$16, %esp
	leave
	ret
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
	movl	%eax, %edx
	movl	%esp, %ebp
	movl	$64, %ecx
	pushl	%edi
	movb	$-1, %al
	pushl	%esi
	movl	$1, %esi
	pushl	%ebx
	leal	-88(%ebp), %ebx
	subl	$140, %esp
	movl	%edx, -152(%ebp)
	movl	%ebx, %edi
	xorl	%ebx, %ebx
	rep stosb
	xorl	%ecx, %ecx
	movl	%ecx, -88(%ebp,%edx,4)
.L13:
	incl	%ebx
	movl	-156(%ebp,%ebx,4), %edi
	pushl	%eax
	pushl	-88(%ebp,%edi,4)
	pushl	%edi
	pushl	$.LC2
	call	printf
	movl	%edi, %ecx
	addl	$16, %esp
	sall	$6, %ecx
	xorl	%eax, %eax
.L12:
	cmpl	$0, weights(%ecx,%eax,4)
	je	.L11
	cmpl	$0, -88(%ebp,%eax,4)
	jns	.L11
	movl	%eax, -152(%ebp,%esi,4)
	movl	-88(%ebp,%edi,4), %edx
	incl	%esi
	incl	%edx
	movl	%edx, -88(%ebp,%eax,4)
.L11:
	incl	%eax
	cmpl	$16, %eax
	jne	.L12
	cmpl	%ebx, %esi
	jg	.L13
	subl	$12, %esp
	pushl	$.LC3
	call	puts
	addl	$16, %esp
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	breadth, .-breadth
	.type	by_weight, @function
by_weight:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	8(%ebp), %ebx
	movl	12(%ebp), %ecx
	movswl	2(%ebx), %eax
	movswl	2(%ecx), %edx
	cmpl	%edx, %eax
	jne	.L22
	movzbl	(%ebx), %eax
	movzbl	(%ecx), %edx
	cmpb	%dl, %al
	jne	.L22
	movzbl	1(%ebx), %eax
	movzbl	1(%ecx), %edx
.L22:
	popl	%ebx
	subl	%edx, %eax
	popl	%ebp
	ret
	.size	by_weight, .-by_weight
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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	movl	$weights, %edx
	xorl	%eax, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%edx, %edi
	pushl	%esi
	movl	$2024, %esi
	pushl	%ebx
	pushl	%ecx
	movl	$256, %ecx
	subl	$1320, %esp
	rep stosl
	xorl	%edi, %edi
.L26:
	imull	$1103515245, %esi, %esi
	addl	$12345, %esi
	movl	%esi, %ebx
	movl	%esi, %ecx
	shrl	$16, %ebx
	shrl	$20, %ecx
	andl	$15, %ebx
	andl	$15, %ecx
	movl	%ecx, -1324(%ebp)
	cmpl	%ecx, %ebx
	jge	.L26
	movl	%ebx, %eax
	sall	$4, %eax
	addl	%ecx, %eax
	movl	%eax, -1332(%ebp)
	movl	weights(,%eax,4), %eax
	movl	%eax, -1328(%ebp)
	testl	%eax, %eax
	jne	.L26
	movl	%esi, %eax
	xorl	%edx, %edx
	movb	%bl, edges(,%edi,4)
	shrl	$24, %eax
	movl	$50, %ecx
	divl	%ecx
	movl	-1324(%ebp), %eax
	sall	$4, %eax
	addl	%ebx, %eax
	movb	-1324(%ebp), %bl
	movb	%bl, edges+1(,%edi,4)
	incl	%edx
	cmpl	$33, %edi
	movl	%edx, weights(,%eax,4)
	movl	-1332(%ebp), %eax
	movw	%dx, edges+2(,%edi,4)
	movl	%edx, weights(,%eax,4)
	leal	1(%edi), %eax
	je	.L25
	movl	%eax, %edi
	jmp	.L26
.L25:
	movl	$34, edge_count
	leal	-1120(%ebp), %edi
	xorl	%eax, %eax
	call	breadth
	movl	$15, %eax
	call	breadth
	movl	-1328(%ebp), %eax
	movl	$16, %ecx
	rep stosl
	movl	edge_count, %eax
	movl	%eax, -1324(%ebp)
	xorl	%eax, %eax
.L27:
	movl	-1324(%ebp), %edi
	cmpl	%edi, %eax
	jge	.L93
	movzbl	edges+1(,%eax,4), %edx
	incl	%eax
	incl	-1120(%ebp,%edx,4)
	jmp	.L27
.L93:
	xorl	%eax, %eax
	xorl	%edx, %edx
.L30:
	cmpl	$0, -1120(%ebp,%edx,4)
	jne	.L29
	movl	%edx, -1048(%ebp,%eax,4)
	incl	%eax
.L29:
	incl	%edx
	cmpl	$16, %edx
	jne	.L30
	xorl	%ebx, %ebx
.L31:
	cmpl	%eax, %ebx
	jge	.L94
	movl	-1048(%ebp,%ebx,4), %edi
	xorl	%edx, %edx
	movl	%edi, -1312(%ebp,%ebx,4)
	incl	%ebx
.L32:
	cmpl	%edx, -1324(%ebp)
	jle	.L31
	movzbl	edges(,%edx,4), %ecx
	cmpl	%ecx, %edi
	jne	.L35
	movzbl	edges+1(,%edx,4), %esi
	decl	-1120(%ebp,%esi,4)
	jne	.L35
	movl	%esi, -1048(%ebp,%eax,4)
	incl	%eax
.L35:
	incl	%edx
	jmp	.L32
.L94:
	xorl	%esi, %esi
.L38:
	cmpl	%ebx, %esi
	je	.L95
	pushl	%edi
	pushl	%edi
	pushl	-1312(%ebp,%esi,4)
	incl	%esi
	pushl	$.LC1
	call	printf
	addl	$16, %esp
	jmp	.L38
.L95:
	subl	$12, %esp
	pushl	$.LC3
	call	puts
	addl	$16, %esp
	xorl	%eax, %eax
.L40:
	movl	%eax, %ecx
	xorl	%edx, %edx
	sall	$6, %ecx
.L42:
	xorl	%ebx, %ebx
	cmpl	%eax, %edx
	je	.L41
	movl	weights(%ecx), %ebx
	testl	%ebx, %ebx
	jne	.L41
	movl	$536870911, %ebx
.L41:
	movl	%ebx, -1048(%ebp,%ecx)
	incl	%edx
	addl	$4, %ecx
	cmpl	$16, %edx
	jne	.L42
	incl	%eax
	cmpl	$16, %eax
	jne	.L40
	xorl	%edx, %edx
.L43:
	movl	%edx, %eax
	sall	$6, %eax
	movl	%eax, %esi
	leal	-1048(%ebp), %eax
.L48:
	leal	-1048(%ebp), %edi
	xorl	%ebx, %ebx
	movl	%ebx, -1324(%ebp)
	subl	%eax, %edi
	movl	%eax, %ecx
	movl	%edi, -1328(%ebp)
.L45:
	movl	-1328(%ebp), %edi
	movl	(%eax,%edx,4), %ebx
	addl	%ecx, %edi
	addl	(%edi,%esi), %ebx
	cmpl	(%ecx), %ebx
	jge	.L44
	movl	%ebx, (%ecx)
.L44:
	incl	-1324(%ebp)
	addl	$4, %ecx
	cmpl	$16, -1324(%ebp)
	jne	.L45
	leal	-24(%ebp), %edi
	addl	$64, %eax
	cmpl	%edi, %eax
	jne	.L48
	incl	%edx
	cmpl	$16, %edx
	jne	.L43
	xorl	%eax, %eax
	xorl	%esi, %esi
	movl	%eax, -1328(%ebp)
.L47:
	xorl	%eax, %eax
.L56:
	movl	$536870911, -1248(%ebp,%eax,4)
	incl	%eax
	cmpl	$16, %eax
	jne	.L56
	movb	$-1, %al
	movl	$64, %ecx
	leal	-1184(%ebp), %edi
	rep stosb
	xorl	%eax, %eax
	movl	%eax, -1248(%ebp,%esi,4)
	movl	%eax, -1324(%ebp)
.L54:
	xorl	%ecx, %ecx
	orl	$-1, %eax
.L50:
	movl	-1324(%ebp), %edx
	shrl	%cl, %edx
	testb	$1, %dl
	jne	.L49
	movl	-1248(%ebp,%ecx,4), %edx
	cmpl	$536870910, %edx
	jg	.L49
	cmpl	$-1, %eax
	je	.L74
	cmpl	-1248(%ebp,%eax,4), %edx
	jge	.L49
.L74:
	movl	%ecx, %eax
.L49:
	incl	%ecx
	cmpl	$16, %ecx
	jne	.L50
	leal	-1248(%ebp), %ebx
	cmpl	$-1, %eax
	je	.L51
	movb	%al, %cl
	movl	$1, %edx
	sall	%cl, %edx
	movl	%eax, %ecx
	sall	$6, %ecx
	orl	%edx, -1324(%ebp)
	xorl	%edx, %edx
	leal	(%ebx,%eax,4), %edi
	movl	%ecx, -1332(%ebp)
.L53:
	movl	-1332(%ebp), %ecx
	movl	weights(%ecx,%edx,4), %ecx
	testl	%ecx, %ecx
	je	.L52
	addl	(%edi), %ecx
	cmpl	(%ebx,%edx,4), %ecx
	jge	.L52
	movl	%ecx, (%ebx,%edx,4)
	movl	%eax, -1184(%ebp,%edx,4)
.L52:
	incl	%edx
	cmpl	$16, %edx
	jne	.L53
	jmp	.L54
.L51:
	pushl	%eax
	movl	%esi, %eax
	sall	$6, %eax
	leal	-1048(%ebp), %edi
	pushl	$64
	addl	%edi, %eax
	pushl	%eax
	pushl	%ebx
	call	memcmp
	addl	$16, %esp
	cmpl	$1, %eax
	sbbl	$-1, -1328(%ebp)
	incl	%esi
	cmpl	$16, %esi
	jne	.L47
	xorl	%esi, %esi
.L55:
	leal	-1184(%ebp), %eax
	movl	%esi, %edx
	call	path
	pushl	%edi
	pushl	%edi
	pushl	(%ebx,%esi,4)
	addl	$4, %esi
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	cmpl	$16, %esi
	jne	.L55
	xorl	%eax, %eax
.L57:
	movl	%eax, -1120(%ebp,%eax,4)
	incl	%eax
	cmpl	$16, %eax
	jne	.L57
	pushl	$by_weight
	xorl	%ebx, %ebx
	pushl	$4
	xorl	%esi, %esi
	pushl	edge_count
	pushl	$edges
	call	qsort
	addl	$16, %esp
.L58:
	cmpl	edge_count, %ebx
	jge	.L96
	movzbl	edges(,%ebx,4), %eax
	movl	%eax, -1324(%ebp)
.L59:
	leal	-1120(%ebp,%eax,4), %ecx
	movl	(%ecx), %edx
	cmpl	%eax, %edx
	je	.L97
	movl	-1120(%ebp,%edx,4), %eax
	movl	%eax, (%ecx)
	jmp	.L59
.L97:
	movzbl	edges+1(,%ebx,4), %edi
	movl	%edi, -1332(%ebp)
	movl	%edi, %edx
.L61:
	leal	-1120(%ebp,%edx,4), %edi
	movl	(%edi), %ecx
	cmpl	%edx, %ecx
	je	.L98
	movl	-1120(%ebp,%ecx,4), %edx
	movl	%edx, (%edi)
	jmp	.L61
.L98:
	cmpl	%eax, %edx
	je	.L63
	movl	%edx, -1120(%ebp,%eax,4)
	movswl	edges+2(,%ebx,4), %eax
	pushl	%ecx
	pushl	-1332(%ebp)
	addl	%eax, %esi
	pushl	-1324(%ebp)
	pushl	$.LC5
	call	printf
	addl	$16, %esp
.L63:
	incl	%ebx
	jmp	.L58
.L96:
	subl	$12, %esp
	movb	$97, %bl
	pushl	$.LC3
	call	puts
	leal	-1120(%ebp), %edi
	addl	$12, %esp
	pushl	-1328(%ebp)
	pushl	%esi
	movl	$.LC0, %esi
	pushl	$.LC6
	call	printf
	movl	$18, %ecx
	addl	$16, %esp
	rep movsl
	xorl	%esi, %esi
.L65:
	xorl	%eax, %eax
	movl	%eax, -1324(%ebp)
.L67:
	movl	-1324(%ebp), %ecx
	subl	$12, %esp
	movsbl	%bl, %edi
	pushl	%edi
	movl	%esi, %edx
	leal	-1120(%ebp), %eax
	call	fill
	addl	$16, %esp
	testl	%eax, %eax
	je	.L66
	pushl	%edx
	incb	%bl
	pushl	%eax
	pushl	%edi
	pushl	$.LC7
	call	printf
	addl	$16, %esp
.L66:
	incl	-1324(%ebp)
	cmpl	$11, -1324(%ebp)
	jne	.L67
	incl	%esi
	cmpl	$6, %esi
	jne	.L65
	leal	-1120(%ebp), %esi
	subl	$12, %esp
	pushl	$.LC3
	call	puts
	leal	-1048(%ebp), %edi
	addl	$16, %esp
.L69:
	subl	$12, %esp
	pushl	%esi
	addl	$12, %esi
	call	puts
	addl	$16, %esp
	cmpl	%esi, %edi
	jne	.L69
	movl	-1328(%ebp), %eax
	leal	-16(%ebp), %esp
	movsbl	%bl, %ebx
	popl	%ecx
	leal	-97(%eax,%ebx), %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
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
