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
	pushl	%ebp
	movl	$-1, %ecx
	pushl	%edi
	xorl	%edx, %edx
	pushl	%esi
	pushl	%ebx
	subl	$156, %esp
.L8:
	movl	%ecx, 80(%esp,%edx)
	movl	%ecx, 84(%esp,%edx)
	addl	$8, %edx
	cmpl	$64, %edx
	jb	.L8
	movl	%eax, 16(%esp)
	xorl	%edx, %edx
	xorl	%ebp, %ebp
	movl	%edx, 80(%esp,%eax,4)
	movl	$1, %esi
	xorl	%edi, %edi
	jmp	.L27
	.p2align 4,,10
	.p2align 3
.L30:
	movl	16(%esp,%edi,4), %eax
	movl	80(%esp,%eax,4), %ebp
.L27:
	incl	%edi
	movl	12(%esp,%edi,4), %ebx
	movl	%ebp, 8(%esp)
	movl	$.LC1, (%esp)
	movl	%ebx, 4(%esp)
	call	printf
	movl	%ebx, %eax
	sall	$6, %eax
	movl	weights(%eax), %eax
	testl	%eax, %eax
	je	.L10
	movl	80(%esp), %eax
	testl	%eax, %eax
	jns	.L10
	incl	%ebp
	xorl	%eax, %eax
	movl	%eax, 16(%esp,%esi,4)
	incl	%esi
	movl	%ebp, 80(%esp)
.L10:
	movl	%ebx, %eax
	sall	$6, %eax
	movl	weights+4(%eax), %eax
	testl	%eax, %eax
	je	.L11
	movl	84(%esp), %ebp
	testl	%ebp, %ebp
	jns	.L11
	movl	80(%esp,%ebx,4), %eax
	movl	$1, %ecx
	movl	%ecx, 16(%esp,%esi,4)
	incl	%esi
	incl	%eax
	movl	%eax, 84(%esp)
.L11:
	movl	%ebx, %eax
	sall	$6, %eax
	movl	weights+8(%eax), %edx
	testl	%edx, %edx
	je	.L12
	movl	88(%esp), %eax
	testl	%eax, %eax
	jns	.L12
	movl	80(%esp,%ebx,4), %eax
	incl	%eax
	movl	%eax, 88(%esp)
	movl	$2, %eax
	movl	%eax, 16(%esp,%esi,4)
	incl	%esi
.L12:
	movl	%ebx, %eax
	sall	$6, %eax
	movl	weights+12(%eax), %eax
	testl	%eax, %eax
	je	.L13
	movl	92(%esp), %eax
	testl	%eax, %eax
	jns	.L13
	movl	80(%esp,%ebx,4), %eax
	incl	%eax
	movl	%eax, 92(%esp)
	movl	$3, %eax
	movl	%eax, 16(%esp,%esi,4)
	incl	%esi
.L13:
	movl	%ebx, %eax
	sall	$6, %eax
	movl	weights+16(%eax), %ebp
	testl	%ebp, %ebp
	je	.L14
	movl	96(%esp), %ecx
	testl	%ecx, %ecx
	jns	.L14
	movl	80(%esp,%ebx,4), %eax
	movl	$4, %edx
	movl	%edx, 16(%esp,%esi,4)
	incl	%esi
	incl	%eax
	movl	%eax, 96(%esp)
.L14:
	movl	%ebx, %eax
	sall	$6, %eax
	movl	weights+20(%eax), %eax
	testl	%eax, %eax
	je	.L15
	movl	100(%esp), %eax
	testl	%eax, %eax
	jns	.L15
	movl	80(%esp,%ebx,4), %eax
	incl	%eax
	movl	%eax, 100(%esp)
	movl	$5, %eax
	movl	%eax, 16(%esp,%esi,4)
	incl	%esi
.L15:
	movl	%ebx, %eax
	sall	$6, %eax
	movl	weights+24(%eax), %eax
	testl	%eax, %eax
	je	.L16
	movl	104(%esp), %eax
	testl	%eax, %eax
	jns	.L16
	movl	80(%esp,%ebx,4), %eax
	movl	$6, %ebp
	movl	%ebp, 16(%esp,%esi,4)
	incl	%esi
	incl	%eax
	movl	%eax, 104(%esp)
.L16:
	movl	%ebx, %eax
	sall	$6, %eax
	movl	weights+28(%eax), %ecx
	testl	%ecx, %ecx
	je	.L17
	movl	108(%esp), %edx
	testl	%edx, %edx
	jns	.L17
	movl	80(%esp,%ebx,4), %eax
	incl	%eax
	movl	%eax, 108(%esp)
	movl	$7, %eax
	movl	%eax, 16(%esp,%esi,4)
	incl	%esi
.L17:
	movl	%ebx, %eax
	sall	$6, %eax
	movl	weights+32(%eax), %eax
	testl	%eax, %eax
	je	.L18
	movl	112(%esp), %eax
	testl	%eax, %eax
	jns	.L18
	movl	80(%esp,%ebx,4), %eax
	incl	%eax
	movl	%eax, 112(%esp)
	movl	$8, %eax
	movl	%eax, 16(%esp,%esi,4)
	incl	%esi
.L18:
	movl	%ebx, %eax
	sall	$6, %eax
	movl	weights+36(%eax), %eax
	testl	%eax, %eax
	je	.L19
	movl	116(%esp), %ebp
	testl	%ebp, %ebp
	jns	.L19
	movl	80(%esp,%ebx,4), %eax
	movl	$9, %ecx
	movl	%ecx, 16(%esp,%esi,4)
	incl	%esi
	incl	%eax
	movl	%eax, 116(%esp)
.L19:
	movl	%ebx, %eax
	sall	$6, %eax
	movl	weights+40(%eax), %edx
	testl	%edx, %edx
	je	.L20
	movl	120(%esp), %eax
	testl	%eax, %eax
	jns	.L20
	movl	80(%esp,%ebx,4), %eax
	incl	%eax
	movl	%eax, 120(%esp)
	movl	$10, %eax
	movl	%eax, 16(%esp,%esi,4)
	incl	%esi
.L20:
	movl	%ebx, %eax
	sall	$6, %eax
	movl	weights+44(%eax), %eax
	testl	%eax, %eax
	je	.L21
	movl	124(%esp), %eax
	testl	%eax, %eax
	jns	.L21
	movl	80(%esp,%ebx,4), %eax
	incl	%eax
	movl	%eax, 124(%esp)
	movl	$11, %eax
	movl	%eax, 16(%esp,%esi,4)
	incl	%esi
.L21:
	movl	%ebx, %eax
	sall	$6, %eax
	movl	weights+48(%eax), %ebp
	testl	%ebp, %ebp
	je	.L22
	movl	128(%esp), %ecx
	testl	%ecx, %ecx
	jns	.L22
	movl	80(%esp,%ebx,4), %eax
	movl	$12, %edx
	movl	%edx, 16(%esp,%esi,4)
	incl	%esi
	incl	%eax
	movl	%eax, 128(%esp)
.L22:
	movl	%ebx, %eax
	sall	$6, %eax
	movl	weights+52(%eax), %eax
	testl	%eax, %eax
	je	.L23
	movl	132(%esp), %eax
	testl	%eax, %eax
	jns	.L23
	movl	80(%esp,%ebx,4), %eax
	incl	%eax
	movl	%eax, 132(%esp)
	movl	$13, %eax
	movl	%eax, 16(%esp,%esi,4)
	incl	%esi
.L23:
	movl	%ebx, %eax
	sall	$6, %eax
	movl	weights+56(%eax), %eax
	testl	%eax, %eax
	je	.L24
	movl	136(%esp), %eax
	testl	%eax, %eax
	jns	.L24
	movl	80(%esp,%ebx,4), %eax
	movl	$14, %ebp
	movl	%ebp, 16(%esp,%esi,4)
	incl	%esi
	incl	%eax
	movl	%eax, 136(%esp)
.L24:
	movl	%ebx, %eax
	sall	$6, %eax
	movl	weights+60(%eax), %ecx
	testl	%ecx, %ecx
	je	.L25
	movl	140(%esp), %edx
	testl	%edx, %edx
	jns	.L25
	movl	80(%esp,%ebx,4), %eax
	incl	%eax
	movl	%eax, 140(%esp)
	movl	$15, %eax
	movl	%eax, 16(%esp,%esi,4)
	incl	%esi
.L25:
	cmpl	%esi, %edi
	jl	.L30
	movl	$.LC2, (%esp)
	call	puts
	addl	$156, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
	je	.L32
.L36:
	popl	%ebx
	subl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L32:
	movzbl	(%ebx), %eax
	movzbl	(%ecx), %edx
	cmpb	%dl, %al
	jne	.L36
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
	jns	.L42
.L38:
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
.L42:
	movl	(%eax,%esi,4), %edi
	testl	%edi, %edi
	jns	.L43
.L39:
	movl	%esi, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	jmp	.L38
	.p2align 4,,10
	.p2align 3
.L43:
	movl	(%eax,%edi,4), %edx
	testl	%edx, %edx
	js	.L40
	.p2align 4,,6
	call	path
.L40:
	movl	%edi, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	jmp	.L39
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
	subl	$1440, %esp
.L45:
	movl	%edx, weights(%eax)
	addl	$8, %eax
	movl	%edx, weights-4(%eax)
	cmpl	$1024, %eax
	jb	.L45
	xorl	%esi, %esi
	movl	$2024, %edi
.L49:
	imull	$1103515245, %edi, %edi
	addl	$12345, %edi
	movl	%edi, %ebx
	movl	%edi, %ecx
	shrl	$16, %ebx
	shrl	$20, %ecx
	andl	$15, %ebx
	andl	$15, %ecx
	cmpl	%ecx, %ebx
	jge	.L49
	movl	%ebx, %eax
	sall	$4, %eax
	addl	%ecx, %eax
	movl	%eax, 140(%esp)
	movl	weights(,%eax,4), %edx
	testl	%edx, %edx
	jne	.L49
	movb	%bl, edges(,%esi,4)
	movl	%edi, %eax
	movb	%cl, edges+1(,%esi,4)
	shrl	$24, %eax
	movl	%eax, %edx
	movl	$1374389535, %eax
	movl	%edx, 136(%esp)
	mull	%edx
	shrl	$4, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	136(%esp), %eax
	addl	%edx, %edx
	subl	%edx, %eax
	movl	%ecx, %edx
	sall	$4, %edx
	incl	%eax
	movw	%ax, edges+2(,%esi,4)
	addl	%ebx, %edx
	cmpl	$33, %esi
	movl	%eax, weights(,%edx,4)
	movl	140(%esp), %edx
	movl	%eax, weights(,%edx,4)
	leal	1(%esi), %edx
	je	.L48
	movl	%edx, %esi
	jmp	.L49
.L48:
	movl	$34, %eax
	movl	%eax, edge_count
	xorl	%eax, %eax
	call	breadth
	movl	$15, %eax
	call	breadth
	xorl	%edx, %edx
	xorl	%eax, %eax
.L50:
	movl	%edx, 344(%esp,%eax)
	movl	%edx, 348(%esp,%eax)
	addl	$8, %eax
	cmpl	$64, %eax
	jb	.L50
	movl	edge_count, %ebx
	xorl	%eax, %eax
	testl	%ebx, %ebx
	jle	.L72
.L52:
	movzbl	edges+1(,%eax,4), %edx
	incl	%eax
	incl	344(%esp,%edx,4)
	cmpl	%ebx, %eax
	jne	.L52
.L72:
	movl	344(%esp), %eax
	xorl	%edx, %edx
	testl	%eax, %eax
	jne	.L53
	xorl	%eax, %eax
	movl	$1, %edx
	movl	%eax, 416(%esp)
.L53:
	movl	348(%esp), %eax
	testl	%eax, %eax
	jne	.L54
	movl	$1, 416(%esp,%edx,4)
	incl	%edx
.L54:
	movl	352(%esp), %eax
	testl	%eax, %eax
	jne	.L55
	movl	$2, 416(%esp,%edx,4)
	incl	%edx
.L55:
	movl	356(%esp), %edi
	testl	%edi, %edi
	jne	.L56
	movl	$3, 416(%esp,%edx,4)
	incl	%edx
.L56:
	movl	360(%esp), %esi
	testl	%esi, %esi
	jne	.L57
	movl	$4, 416(%esp,%edx,4)
	incl	%edx
.L57:
	movl	364(%esp), %ecx
	testl	%ecx, %ecx
	jne	.L58
	movl	$5, 416(%esp,%edx,4)
	incl	%edx
.L58:
	movl	368(%esp), %eax
	testl	%eax, %eax
	jne	.L59
	movl	$6, 416(%esp,%edx,4)
	incl	%edx
.L59:
	movl	372(%esp), %eax
	testl	%eax, %eax
	jne	.L60
	movl	$7, 416(%esp,%edx,4)
	incl	%edx
.L60:
	movl	376(%esp), %eax
	testl	%eax, %eax
	jne	.L61
	movl	$8, 416(%esp,%edx,4)
	incl	%edx
.L61:
	movl	380(%esp), %eax
	testl	%eax, %eax
	jne	.L62
	movl	$9, 416(%esp,%edx,4)
	incl	%edx
.L62:
	movl	384(%esp), %eax
	testl	%eax, %eax
	jne	.L63
	movl	$10, 416(%esp,%edx,4)
	incl	%edx
.L63:
	movl	388(%esp), %edi
	testl	%edi, %edi
	jne	.L64
	movl	$11, 416(%esp,%edx,4)
	incl	%edx
.L64:
	movl	392(%esp), %esi
	testl	%esi, %esi
	jne	.L65
	movl	$12, 416(%esp,%edx,4)
	incl	%edx
.L65:
	movl	396(%esp), %ecx
	testl	%ecx, %ecx
	jne	.L66
	cmpl	$0, 400(%esp)
	movl	$13, 416(%esp,%edx,4)
	leal	1(%edx), %eax
	je	.L67
	cmpl	$0, 404(%esp)
	movl	%eax, %edx
	jne	.L69
.L68:
	movl	$15, 416(%esp,%edx,4)
	incl	%edx
.L69:
	leal	416(%esp), %eax
	xorl	%edi, %edi
	movl	%eax, 132(%esp)
.L79:
	movl	132(%esp), %eax
	movl	%edi, %ecx
	movl	(%eax,%edi,4), %esi
	movl	%esi, 152(%esp,%edi,4)
	incl	%edi
	testl	%ebx, %ebx
	jle	.L74
	movl	%edi, 140(%esp)
	xorl	%eax, %eax
	movl	%ecx, 136(%esp)
	jmp	.L78
	.p2align 4,,10
	.p2align 3
.L77:
	incl	%eax
	cmpl	%ebx, %eax
	je	.L413
.L78:
	movzbl	edges(,%eax,4), %ecx
	cmpl	%ecx, %esi
	jne	.L77
	movzbl	edges+1(,%eax,4), %edi
	decl	344(%esp,%edi,4)
	jne	.L77
	movl	%edi, 416(%esp,%edx,4)
	incl	%eax
	incl	%edx
	cmpl	%ebx, %eax
	jne	.L78
.L413:
	movl	140(%esp), %edi
	movl	136(%esp), %ecx
.L74:
	cmpl	%edx, %edi
	jl	.L79
	leal	152(%esp), %esi
	leal	156(%esp,%ecx,4), %ebx
.L82:
	movl	(%esi), %eax
	addl	$4, %esi
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%esi, %ebx
	jne	.L82
.L81:
	movl	$.LC2, (%esp)
	call	puts
	movl	weights+888, %eax
	movl	weights+72, %edx
	movl	weights+140, %ebx
	movl	weights+208, %esi
	movl	%eax, 128(%esp)
	movl	$536870911, %eax
	movl	weights+4, %ecx
	testl	%edx, %edx
	movl	%eax, %edx
	movl	weights+412, %edi
	cmovne	weights+72, %edx
	testl	%ebx, %ebx
	cmove	%eax, %ebx
	testl	%esi, %esi
	movl	%ebx, 136(%esp)
	movl	weights+276, %ebx
	cmove	%eax, %esi
	movl	%esi, 92(%esp)
	movl	weights+344, %esi
	movl	%edx, 140(%esp)
	movl	weights+480, %edx
	testl	%ebx, %ebx
	movl	%eax, %ebx
	cmovne	weights+276, %ebx
	testl	%esi, %esi
	movl	weights+616, %esi
	movl	%ebx, 96(%esp)
	movl	%eax, %ebx
	cmovne	weights+344, %ebx
	testl	%edx, %edx
	movl	weights+684, %edx
	movl	%ebx, 100(%esp)
	movl	%eax, %ebx
	cmovne	weights+480, %ebx
	movl	%ebx, 104(%esp)
	movl	weights+548, %ebx
	testl	%ebx, %ebx
	movl	%eax, %ebx
	cmovne	weights+548, %ebx
	testl	%esi, %esi
	movl	%ebx, 108(%esp)
	movl	%eax, %ebx
	cmovne	weights+616, %ebx
	testl	%edx, %edx
	movl	%ebx, 112(%esp)
	movl	%eax, %ebx
	cmovne	weights+684, %ebx
	movl	%ebx, 116(%esp)
	movl	weights+752, %ebx
	testl	%ebx, %ebx
	movl	%eax, %ebx
	cmovne	weights+752, %ebx
	movl	%ebx, 120(%esp)
	movl	weights+820, %esi
	movl	%eax, %ebx
	testl	%esi, %esi
	cmovne	weights+820, %ebx
	xorl	%edx, %edx
	movl	%edx, 416(%esp)
	testl	%ecx, %ecx
	movl	$weights, %edx
	cmove	%eax, %ecx
	movl	%ecx, 420(%esp)
	movl	weights+8, %ecx
	movl	%ebx, 124(%esp)
	movl	$536870911, %ebx
	testl	%ecx, %ecx
	cmove	%eax, %ecx
	movl	132(%esp), %eax
	movl	%ecx, 424(%esp)
	xorl	%ecx, %ecx
.L91:
	movl	12(%edx), %esi
	testl	%esi, %esi
	cmove	%ebx, %esi
	cmpl	$4, %ecx
	movl	%esi, 12(%eax)
	jne	.L414
	xorl	%esi, %esi
	movl	%esi, 688(%esp)
	movl	96(%esp), %esi
	movl	%esi, 692(%esp)
	movl	24(%edx), %esi
	testl	%esi, %esi
	cmove	%ebx, %esi
	movl	%esi, 24(%eax)
	movl	28(%edx), %esi
	testl	%esi, %esi
	jne	.L415
	movl	$536870911, 28(%eax)
.L256:
	movl	32(%edx), %esi
	testl	%esi, %esi
	je	.L416
.L110:
	movl	%esi, 32(%eax)
	cmpl	$9, %ecx
	jne	.L103
	xorl	%esi, %esi
	movl	%esi, 1028(%esp)
	movl	112(%esp), %esi
	movl	%esi, 1032(%esp)
	movl	44(%edx), %esi
	testl	%esi, %esi
	cmove	%ebx, %esi
	movl	%esi, 44(%eax)
	movl	48(%edx), %esi
	testl	%esi, %esi
	jne	.L417
	movl	$536870911, 48(%eax)
.L119:
	movl	52(%edx), %esi
	testl	%esi, %esi
	je	.L418
.L122:
	movl	%esi, 52(%eax)
	cmpl	$14, %ecx
	jne	.L123
	xorl	%esi, %esi
	movl	%esi, 1368(%esp)
.L124:
	movl	60(%edx), %esi
	testl	%esi, %esi
	je	.L130
.L423:
	movl	%esi, 60(%eax)
	addl	$64, %edx
	incl	%ecx
	movl	(%edx), %esi
	addl	$64, %eax
	testl	%esi, %esi
	je	.L419
.L133:
	movl	%esi, (%eax)
.L85:
	movl	4(%edx), %esi
	testl	%esi, %esi
	cmove	%ebx, %esi
	cmpl	$2, %ecx
	movl	%esi, 4(%eax)
	jne	.L420
.L89:
	xorl	%esi, %esi
	movl	%esi, 552(%esp)
	movl	136(%esp), %esi
	movl	%esi, 556(%esp)
	movl	16(%edx), %esi
	testl	%esi, %esi
	jne	.L238
	movl	$536870911, 16(%eax)
	movl	20(%edx), %esi
	testl	%esi, %esi
	je	.L239
.L411:
	movl	%esi, 20(%eax)
.L98:
	movl	24(%edx), %esi
	testl	%esi, %esi
	cmove	%ebx, %esi
	cmpl	$7, %ecx
	movl	%esi, 24(%eax)
	jne	.L105
	xorl	%esi, %esi
	movl	%esi, 892(%esp)
	movl	104(%esp), %esi
	movl	%esi, 896(%esp)
	movl	36(%edx), %esi
	testl	%esi, %esi
	cmove	%ebx, %esi
	movl	%esi, 36(%eax)
	movl	40(%edx), %esi
	testl	%esi, %esi
	jne	.L421
	movl	$536870911, 40(%eax)
.L250:
	movl	44(%edx), %esi
	testl	%esi, %esi
	je	.L422
.L116:
	movl	%esi, 44(%eax)
	cmpl	$12, %ecx
	jne	.L248
	xorl	%esi, %esi
	movl	%esi, 1232(%esp)
	movl	124(%esp), %esi
	movl	%esi, 1236(%esp)
	movl	56(%edx), %esi
	testl	%esi, %esi
	jne	.L398
	movl	$536870911, 56(%eax)
	movl	60(%edx), %esi
	testl	%esi, %esi
	jne	.L423
.L130:
	movl	$536870911, 60(%eax)
	addl	$64, %edx
	incl	%ecx
	movl	(%edx), %esi
	addl	$64, %eax
	testl	%esi, %esi
	jne	.L133
.L419:
	movl	$536870911, (%eax)
	movl	4(%edx), %esi
	testl	%esi, %esi
	cmove	%ebx, %esi
	cmpl	$2, %ecx
	movl	%esi, 4(%eax)
	je	.L89
.L420:
	movl	8(%edx), %esi
	testl	%esi, %esi
	cmove	%ebx, %esi
	cmpl	$3, %ecx
	movl	%esi, 8(%eax)
	jne	.L91
	xorl	%esi, %esi
	movl	%esi, 620(%esp)
	movl	92(%esp), %esi
	movl	%esi, 624(%esp)
	movl	20(%edx), %esi
	testl	%esi, %esi
	jne	.L233
	movl	$536870911, 20(%eax)
	movl	24(%edx), %esi
	testl	%esi, %esi
	je	.L405
.L231:
	movl	%esi, 24(%eax)
.L105:
	movl	28(%edx), %esi
	testl	%esi, %esi
	je	.L424
.L108:
	movl	%esi, 28(%eax)
	cmpl	$8, %ecx
	jne	.L256
	xorl	%esi, %esi
	movl	%esi, 960(%esp)
	movl	108(%esp), %esi
	movl	%esi, 964(%esp)
	movl	40(%edx), %esi
	testl	%esi, %esi
	cmove	%ebx, %esi
	movl	%esi, 40(%eax)
	movl	44(%edx), %esi
	testl	%esi, %esi
	jne	.L425
	movl	$536870911, 44(%eax)
.L248:
	movl	48(%edx), %esi
	testl	%esi, %esi
	je	.L426
.L118:
	movl	%esi, 48(%eax)
	cmpl	$13, %ecx
	jne	.L119
	movl	$0, 1300(%esp)
	movl	128(%esp), %esi
	testl	%esi, %esi
	cmove	%ebx, %esi
	movl	%esi, 1304(%esp)
	jmp	.L124
.L398:
	movl	%esi, 56(%eax)
.L126:
	movl	60(%edx), %esi
	testl	%esi, %esi
	je	.L128
	movl	%esi, 60(%eax)
	incl	%ecx
	addl	$64, %eax
	addl	$64, %edx
.L129:
	movl	(%edx), %esi
	testl	%esi, %esi
	cmove	%ebx, %esi
	cmpl	$1, %ecx
	movl	%esi, (%eax)
	jne	.L85
	xorl	%esi, %esi
	movl	%esi, 484(%esp)
	movl	140(%esp), %esi
	movl	%esi, 488(%esp)
	movl	12(%edx), %esi
	testl	%esi, %esi
	jne	.L242
	movl	$536870911, 12(%eax)
	movl	16(%edx), %esi
	testl	%esi, %esi
	je	.L243
.L410:
	movl	%esi, 16(%eax)
.L244:
	movl	20(%edx), %esi
	testl	%esi, %esi
	cmove	%ebx, %esi
	cmpl	$6, %ecx
	movl	%esi, 20(%eax)
	jne	.L98
	xorl	%esi, %esi
	testl	%edi, %edi
	movl	%esi, 824(%esp)
	movl	32(%edx), %esi
	je	.L99
	movl	%edi, 828(%esp)
	testl	%esi, %esi
	jne	.L254
	movl	$536870911, %esi
.L101:
	movl	%esi, 32(%eax)
	movl	36(%edx), %esi
	testl	%esi, %esi
	jne	.L253
	movl	$536870911, 36(%eax)
.L252:
	movl	40(%edx), %esi
	testl	%esi, %esi
	je	.L427
.L114:
	movl	%esi, 40(%eax)
	cmpl	$11, %ecx
	jne	.L250
	xorl	%esi, %esi
	movl	%esi, 1164(%esp)
	movl	120(%esp), %esi
	movl	%esi, 1168(%esp)
	movl	52(%edx), %esi
	testl	%esi, %esi
	cmove	%ebx, %esi
	movl	%esi, 52(%eax)
	movl	56(%edx), %esi
	testl	%esi, %esi
	jne	.L398
	movl	$536870911, 56(%eax)
	jmp	.L126
.L99:
	movl	%ebx, 828(%esp)
	testl	%esi, %esi
	jne	.L101
.L394:
	movl	$536870911, 32(%eax)
.L103:
	movl	36(%edx), %esi
	testl	%esi, %esi
	cmove	%ebx, %esi
	cmpl	$10, %ecx
	movl	%esi, 36(%eax)
	jne	.L252
	xorl	%esi, %esi
	movl	%esi, 1096(%esp)
	movl	116(%esp), %esi
	movl	%esi, 1100(%esp)
	movl	48(%edx), %esi
	testl	%esi, %esi
	cmove	%ebx, %esi
	movl	%esi, 48(%eax)
	movl	52(%edx), %esi
	testl	%esi, %esi
	jne	.L428
	movl	$536870911, 52(%eax)
.L123:
	movl	56(%edx), %esi
	testl	%esi, %esi
	jne	.L125
	movl	$536870911, %esi
.L125:
	movl	%esi, 56(%eax)
	cmpl	$15, %ecx
	jne	.L126
	movl	132(%esp), %ecx
	xorl	%edi, %edi
	movl	%edi, 1436(%esp)
	leal	1024(%ecx), %edi
	movl	%ecx, %esi
.L127:
	movl	%esi, 140(%esp)
	movl	132(%esp), %eax
	movl	%esi, %ebx
	.p2align 4
	.p2align 3
.L151:
	movl	(%ebx), %edx
	movl	(%ecx), %esi
	addl	%edx, %esi
	cmpl	(%eax), %esi
	jge	.L135
	movl	%esi, (%eax)
	movl	(%ebx), %edx
.L135:
	movl	4(%ecx), %esi
	addl	%edx, %esi
	cmpl	4(%eax), %esi
	jge	.L136
	movl	%esi, 4(%eax)
	movl	(%ebx), %edx
.L136:
	movl	8(%ecx), %esi
	addl	%edx, %esi
	cmpl	8(%eax), %esi
	jge	.L137
	movl	%esi, 8(%eax)
	movl	(%ebx), %edx
.L137:
	movl	12(%ecx), %esi
	addl	%edx, %esi
	cmpl	12(%eax), %esi
	jge	.L138
	movl	%esi, 12(%eax)
	movl	(%ebx), %edx
.L138:
	movl	16(%ecx), %esi
	addl	%edx, %esi
	cmpl	16(%eax), %esi
	jge	.L139
	movl	%esi, 16(%eax)
	movl	(%ebx), %edx
.L139:
	movl	20(%ecx), %esi
	addl	%edx, %esi
	cmpl	20(%eax), %esi
	jge	.L140
	movl	%esi, 20(%eax)
	movl	(%ebx), %edx
.L140:
	movl	24(%ecx), %esi
	addl	%edx, %esi
	cmpl	24(%eax), %esi
	jge	.L141
	movl	%esi, 24(%eax)
	movl	(%ebx), %edx
.L141:
	movl	28(%ecx), %esi
	addl	%edx, %esi
	cmpl	28(%eax), %esi
	jge	.L142
	movl	%esi, 28(%eax)
	movl	(%ebx), %edx
.L142:
	movl	32(%ecx), %esi
	addl	%edx, %esi
	cmpl	32(%eax), %esi
	jge	.L143
	movl	%esi, 32(%eax)
	movl	(%ebx), %edx
.L143:
	movl	36(%ecx), %esi
	addl	%edx, %esi
	cmpl	36(%eax), %esi
	jge	.L144
	movl	%esi, 36(%eax)
	movl	(%ebx), %edx
.L144:
	movl	40(%ecx), %esi
	addl	%edx, %esi
	cmpl	40(%eax), %esi
	jge	.L145
	movl	%esi, 40(%eax)
	movl	(%ebx), %edx
.L145:
	movl	44(%ecx), %esi
	addl	%edx, %esi
	cmpl	44(%eax), %esi
	jge	.L146
	movl	%esi, 44(%eax)
	movl	(%ebx), %edx
.L146:
	movl	48(%ecx), %esi
	addl	%edx, %esi
	cmpl	48(%eax), %esi
	jge	.L147
	movl	%esi, 48(%eax)
	movl	(%ebx), %edx
.L147:
	movl	52(%ecx), %esi
	addl	%edx, %esi
	cmpl	52(%eax), %esi
	jge	.L148
	movl	%esi, 52(%eax)
	movl	(%ebx), %edx
.L148:
	movl	56(%ecx), %esi
	addl	%edx, %esi
	cmpl	56(%eax), %esi
	jge	.L149
	movl	%esi, 56(%eax)
	movl	(%ebx), %edx
.L149:
	movl	60(%ecx), %esi
	addl	%esi, %edx
	cmpl	60(%eax), %edx
	jge	.L150
	movl	%edx, 60(%eax)
.L150:
	addl	$64, %eax
	addl	$64, %ebx
	cmpl	%eax, %edi
	jne	.L151
	movl	140(%esp), %esi
	addl	$64, %ecx
	addl	$4, %esi
	cmpl	%edi, %ecx
	jne	.L127
	xorl	%edi, %edi
	xorl	%eax, %eax
	movl	%eax, 16(%esp)
	leal	216(%esp), %ebx
	movl	$1, %edx
	movl	%edi, 128(%esp)
.L152:
	movl	$536870911, %eax
	movl	$536870911, %esi
	movl	%eax, 220(%esp)
	movl	$-1, %eax
	movl	$-1, %edi
	movl	%eax, 284(%esp)
	movl	$536870911, %eax
	movl	$-1, %ecx
	movl	%eax, 224(%esp)
	movl	$-1, %eax
	movl	%eax, 288(%esp)
	movl	$536870911, %eax
	movl	%eax, 228(%esp)
	movl	$536870911, %eax
	movl	%eax, 236(%esp)
	movl	$-1, %eax
	movl	%eax, 300(%esp)
	movl	$536870911, %eax
	movl	%eax, 240(%esp)
	movl	$-1, %eax
	movl	%eax, 304(%esp)
	movl	$536870911, %eax
	movl	%eax, 244(%esp)
	movl	$536870911, %eax
	movl	%eax, 252(%esp)
	movl	$-1, %eax
	movl	%eax, 316(%esp)
	movl	$536870911, %eax
	movl	%eax, 256(%esp)
	movl	$-1, %eax
	movl	%eax, 320(%esp)
	movl	$536870911, %eax
	movl	%eax, 260(%esp)
	movl	$536870911, %eax
	movl	%eax, 268(%esp)
	movl	$-1, %eax
	movl	%esi, 216(%esp)
	movl	$536870911, %esi
	movl	%edi, 280(%esp)
	movl	$-1, %edi
	movl	%ecx, 292(%esp)
	movl	$-1, %ecx
	movl	%eax, 332(%esp)
	movl	$536870911, %eax
	movl	%esi, 232(%esp)
	movl	$536870911, %esi
	movl	%edi, 296(%esp)
	movl	$-1, %edi
	movl	%ecx, 308(%esp)
	movl	$-1, %ecx
	movl	%eax, 272(%esp)
	movl	$-1, %eax
	movl	%esi, 248(%esp)
	movl	$536870911, %esi
	movl	%edi, 312(%esp)
	movl	$-1, %edi
	movl	%ecx, 324(%esp)
	movl	$-1, %ecx
	movl	%eax, 336(%esp)
	movl	$536870911, %eax
	movl	%edi, 328(%esp)
	xorl	%edi, %edi
	movl	%esi, 264(%esp)
	movl	%eax, 276(%esp)
	movl	%ecx, 340(%esp)
	movl	128(%esp), %eax
	movb	$0, 88(%esp)
	movb	$0, 116(%esp)
	movb	$0, 92(%esp)
	movl	$0, (%ebx,%eax,4)
	xorl	%eax, %eax
	movb	%al, 140(%esp)
	xorl	%eax, %eax
	movb	%al, 136(%esp)
	movb	$0, 90(%esp)
	movb	$0, 91(%esp)
	movb	$0, 87(%esp)
	movb	$0, 108(%esp)
	movb	$0, 89(%esp)
	movb	$0, 104(%esp)
	movb	$0, 100(%esp)
	movb	$0, 124(%esp)
	movb	$0, 120(%esp)
	movb	$0, 112(%esp)
	movb	$0, 96(%esp)
	.p2align 4
	.p2align 3
.L190:
	xorl	%ecx, %ecx
	movl	$-1, %eax
	.p2align 4
	.p2align 3
.L154:
	movl	%edi, %esi
	shrl	%cl, %esi
	andl	$1, %esi
	jne	.L153
	movl	(%ebx,%ecx,4), %esi
	cmpl	$536870910, %esi
	jg	.L153
	cmpl	$-1, %eax
	je	.L270
	cmpl	216(%esp,%eax,4), %esi
	jl	.L270
	.p2align 4
	.p2align 3
.L153:
	incl	%ecx
	cmpl	$16, %ecx
	jne	.L154
	cmpl	$-1, %eax
	je	.L155
	movb	%al, %cl
	movl	%edx, %esi
	sall	%cl, %esi
	movl	%eax, %ecx
	sall	$6, %ecx
	orl	%esi, %edi
	movl	weights(%ecx), %ecx
	testl	%ecx, %ecx
	je	.L156
	movl	216(%esp,%eax,4), %esi
	addl	%esi, %ecx
	cmpl	216(%esp), %ecx
	jge	.L156
	movl	%ecx, 216(%esp)
	movl	%eax, 20(%esp)
	movb	$1, 96(%esp)
.L156:
	movl	%eax, %ecx
	sall	$6, %ecx
	movl	weights+4(%ecx), %ecx
	testl	%ecx, %ecx
	je	.L157
	movl	216(%esp,%eax,4), %esi
	addl	%esi, %ecx
	cmpl	220(%esp), %ecx
	jge	.L157
	movl	%ecx, 220(%esp)
	movl	%eax, 48(%esp)
	movb	$1, 112(%esp)
.L157:
	movl	%eax, %ecx
	sall	$6, %ecx
	movl	weights+8(%ecx), %ecx
	testl	%ecx, %ecx
	je	.L158
	movl	216(%esp,%eax,4), %esi
	addl	%esi, %ecx
	cmpl	224(%esp), %ecx
	jge	.L158
	movl	%ecx, 224(%esp)
	movl	%eax, 32(%esp)
	movb	$1, 120(%esp)
.L158:
	movl	%eax, %ecx
	sall	$6, %ecx
	movl	weights+12(%ecx), %ecx
	testl	%ecx, %ecx
	je	.L159
	movl	216(%esp,%eax,4), %esi
	addl	%esi, %ecx
	cmpl	228(%esp), %ecx
	jge	.L159
	movl	%ecx, 228(%esp)
	movl	%eax, 60(%esp)
	movb	$1, 124(%esp)
.L159:
	movl	%eax, %ecx
	sall	$6, %ecx
	movl	weights+16(%ecx), %ecx
	testl	%ecx, %ecx
	je	.L160
	movl	216(%esp,%eax,4), %esi
	addl	%esi, %ecx
	cmpl	232(%esp), %ecx
	jge	.L160
	movl	%ecx, 232(%esp)
	movl	%eax, 76(%esp)
	movb	$1, 100(%esp)
.L160:
	movl	%eax, %ecx
	sall	$6, %ecx
	movl	weights+20(%ecx), %ecx
	testl	%ecx, %ecx
	je	.L161
	movl	216(%esp,%eax,4), %esi
	addl	%esi, %ecx
	cmpl	236(%esp), %ecx
	jge	.L161
	movl	%ecx, 236(%esp)
	movl	%eax, 56(%esp)
	movb	$1, 104(%esp)
.L161:
	movl	%eax, %ecx
	sall	$6, %ecx
	movl	weights+24(%ecx), %ecx
	testl	%ecx, %ecx
	je	.L162
	movl	216(%esp,%eax,4), %esi
	addl	%esi, %ecx
	cmpl	240(%esp), %ecx
	jge	.L162
	movl	%ecx, 240(%esp)
	movl	%eax, 68(%esp)
	movb	$1, 89(%esp)
.L162:
	movl	%eax, %ecx
	sall	$6, %ecx
	movl	weights+28(%ecx), %ecx
	testl	%ecx, %ecx
	je	.L163
	movl	216(%esp,%eax,4), %esi
	addl	%esi, %ecx
	cmpl	244(%esp), %ecx
	jge	.L163
	movl	%ecx, 244(%esp)
	movl	%eax, 52(%esp)
	movb	$1, 108(%esp)
.L163:
	movl	%eax, %ecx
	sall	$6, %ecx
	movl	weights+32(%ecx), %ecx
	testl	%ecx, %ecx
	je	.L164
	movl	216(%esp,%eax,4), %esi
	addl	%esi, %ecx
	cmpl	248(%esp), %ecx
	jge	.L164
	movl	%ecx, 248(%esp)
	movl	%eax, 44(%esp)
	movb	$1, 87(%esp)
.L164:
	movl	%eax, %ecx
	sall	$6, %ecx
	movl	weights+36(%ecx), %ecx
	testl	%ecx, %ecx
	je	.L165
	movl	216(%esp,%eax,4), %esi
	addl	%esi, %ecx
	cmpl	252(%esp), %ecx
	jge	.L165
	movl	%ecx, 252(%esp)
	movl	%eax, 72(%esp)
	movb	$1, 91(%esp)
.L165:
	movl	%eax, %ecx
	sall	$6, %ecx
	movl	weights+40(%ecx), %ecx
	testl	%ecx, %ecx
	je	.L166
	movl	216(%esp,%eax,4), %esi
	addl	%esi, %ecx
	cmpl	256(%esp), %ecx
	jge	.L166
	movl	%ecx, 256(%esp)
	movl	%eax, 28(%esp)
	movb	$1, 90(%esp)
.L166:
	movl	%eax, %ecx
	sall	$6, %ecx
	movl	weights+44(%ecx), %ecx
	testl	%ecx, %ecx
	je	.L167
	movl	216(%esp,%eax,4), %esi
	addl	%esi, %ecx
	cmpl	260(%esp), %ecx
	jge	.L167
	movl	%ecx, 260(%esp)
	movl	%eax, 40(%esp)
	movb	$1, 92(%esp)
.L167:
	movl	%eax, %ecx
	sall	$6, %ecx
	movl	weights+48(%ecx), %ecx
	testl	%ecx, %ecx
	je	.L168
	movl	216(%esp,%eax,4), %esi
	addl	%esi, %ecx
	cmpl	264(%esp), %ecx
	jge	.L168
	movl	%ecx, 264(%esp)
	movl	%eax, 64(%esp)
	movb	$1, 116(%esp)
.L168:
	movl	%eax, %ecx
	sall	$6, %ecx
	movl	weights+52(%ecx), %ecx
	testl	%ecx, %ecx
	je	.L169
	movl	216(%esp,%eax,4), %esi
	addl	%esi, %ecx
	cmpl	268(%esp), %ecx
	jge	.L169
	movl	%ecx, 268(%esp)
	movl	%eax, 36(%esp)
	movb	$1, 88(%esp)
.L169:
	movl	%eax, %ecx
	sall	$6, %ecx
	movl	weights+56(%ecx), %ecx
	testl	%ecx, %ecx
	je	.L170
	movl	216(%esp,%eax,4), %esi
	addl	%esi, %ecx
	cmpl	272(%esp), %ecx
	jge	.L170
	movl	%ecx, 272(%esp)
	movb	$1, %cl
	movl	%eax, 24(%esp)
	movb	%cl, 136(%esp)
.L170:
	movl	%eax, %ecx
	sall	$6, %ecx
	movl	weights+60(%ecx), %ecx
	testl	%ecx, %ecx
	je	.L190
	movl	216(%esp,%eax,4), %esi
	addl	%esi, %ecx
	cmpl	276(%esp), %ecx
	jge	.L190
	movl	%eax, 80(%esp)
	movb	$1, %al
	movl	%ecx, 276(%esp)
	movb	%al, 140(%esp)
	jmp	.L190
	.p2align 4,,10
	.p2align 3
.L270:
	movl	%ecx, %eax
	jmp	.L153
.L155:
	cmpb	$0, 140(%esp)
	je	.L172
	movl	80(%esp), %eax
	movl	%eax, 340(%esp)
.L172:
	cmpb	$0, 136(%esp)
	je	.L173
	movl	24(%esp), %eax
	movl	%eax, 336(%esp)
.L173:
	cmpb	$0, 88(%esp)
	je	.L174
	movl	36(%esp), %eax
	movl	%eax, 332(%esp)
.L174:
	cmpb	$0, 116(%esp)
	je	.L175
	movl	64(%esp), %eax
	movl	%eax, 328(%esp)
.L175:
	cmpb	$0, 92(%esp)
	je	.L176
	movl	40(%esp), %eax
	movl	%eax, 324(%esp)
.L176:
	cmpb	$0, 90(%esp)
	je	.L177
	movl	28(%esp), %eax
	movl	%eax, 320(%esp)
.L177:
	cmpb	$0, 91(%esp)
	je	.L178
	movl	72(%esp), %eax
	movl	%eax, 316(%esp)
.L178:
	cmpb	$0, 87(%esp)
	je	.L179
	movl	44(%esp), %eax
	movl	%eax, 312(%esp)
.L179:
	cmpb	$0, 108(%esp)
	je	.L180
	movl	52(%esp), %eax
	movl	%eax, 308(%esp)
.L180:
	cmpb	$0, 89(%esp)
	je	.L181
	movl	68(%esp), %eax
	movl	%eax, 304(%esp)
.L181:
	cmpb	$0, 104(%esp)
	je	.L182
	movl	56(%esp), %eax
	movl	%eax, 300(%esp)
.L182:
	cmpb	$0, 100(%esp)
	je	.L183
	movl	76(%esp), %eax
	movl	%eax, 296(%esp)
.L183:
	cmpb	$0, 124(%esp)
	je	.L184
	movl	60(%esp), %eax
	movl	%eax, 292(%esp)
.L184:
	cmpb	$0, 120(%esp)
	je	.L185
	movl	32(%esp), %eax
	movl	%eax, 288(%esp)
.L185:
	cmpb	$0, 112(%esp)
	je	.L186
	movl	48(%esp), %eax
	movl	%eax, 284(%esp)
.L186:
	cmpb	$0, 96(%esp)
	je	.L187
	movl	20(%esp), %eax
	movl	%eax, 280(%esp)
.L187:
	movl	128(%esp), %edi
	movl	$64, %eax
	movl	%eax, 8(%esp)
	movl	132(%esp), %edx
	movl	%ebx, (%esp)
	movl	%edi, %eax
	sall	$6, %eax
	addl	%edx, %eax
	movl	%eax, 4(%esp)
	call	memcmp
	movl	$1, %edx
	cmpl	$1, %eax
	sbbl	$-1, 16(%esp)
	incl	%edi
	cmpl	$16, %edi
	movl	%edi, 128(%esp)
	jne	.L152
	xorl	%esi, %esi
.L200:
	movl	280(%esp,%esi,4), %eax
	movl	%eax, 140(%esp)
	testl	%eax, %eax
	jns	.L429
.L191:
	movl	%esi, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	(%ebx,%esi,4), %eax
	addl	$4, %esi
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$16, %esi
	jne	.L200
	movl	$1, %eax
	movl	$6, %edx
	movl	%eax, 348(%esp)
	movl	$2, %eax
	movl	$7, %ecx
	movl	%eax, 352(%esp)
	movl	$3, %eax
	xorl	%edi, %edi
	movl	%eax, 356(%esp)
	movl	$4, %eax
	movl	$8, %ebx
	movl	%eax, 360(%esp)
	movl	$5, %eax
	movl	$9, %esi
	movl	%eax, 364(%esp)
	movl	$11, %eax
	movl	%eax, 388(%esp)
	movl	$12, %eax
	movl	%eax, 392(%esp)
	movl	$13, %eax
	movl	%edx, 368(%esp)
	movl	$by_weight, %edx
	movl	%ecx, 372(%esp)
	movl	$4, %ecx
	movl	%eax, 396(%esp)
	movl	$14, %eax
	movl	%eax, 400(%esp)
	movl	$15, %eax
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, 404(%esp)
	movl	edge_count, %eax
	movl	%edi, 344(%esp)
	movl	$10, %edi
	movl	%ebx, 376(%esp)
	xorl	%ebx, %ebx
	movl	%esi, 380(%esp)
	movl	%eax, 4(%esp)
	movl	%edi, 384(%esp)
	movl	$edges, (%esp)
	call	qsort
	movl	edge_count, %eax
	movl	%ebx, 140(%esp)
	movl	%eax, 124(%esp)
	testl	%eax, %eax
	jle	.L271
	leal	344(%esp), %esi
	xorl	%edi, %edi
.L208:
	movzbl	edges(,%edi,4), %eax
	movl	%eax, 136(%esp)
	leal	(%esi,%eax,4), %ecx
	movl	(%ecx), %edx
	cmpl	%edx, %eax
	je	.L202
	.p2align 4
	.p2align 3
.L203:
	movl	344(%esp,%edx,4), %eax
	movl	%eax, (%ecx)
	leal	(%esi,%eax,4), %ecx
	movl	(%ecx), %edx
	cmpl	%eax, %edx
	jne	.L203
.L202:
	movzbl	edges+1(,%edi,4), %edx
	movl	%edx, 128(%esp)
	leal	(%esi,%edx,4), %ebx
	movl	(%ebx), %ecx
	cmpl	%edx, %ecx
	je	.L204
	.p2align 4
	.p2align 3
.L205:
	movl	344(%esp,%ecx,4), %edx
	movl	%edx, (%ebx)
	leal	(%esi,%edx,4), %ebx
	movl	(%ebx), %ecx
	cmpl	%edx, %ecx
	jne	.L205
.L204:
	cmpl	%eax, %edx
	je	.L206
	movl	%edx, 344(%esp,%eax,4)
	movswl	edges+2(,%edi,4), %eax
	incl	%edi
	movl	$.LC5, (%esp)
	addl	%eax, 140(%esp)
	movl	128(%esp), %eax
	movl	%eax, 8(%esp)
	movl	136(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	edge_count, %eax
	movl	%eax, 124(%esp)
	cmpl	%eax, %edi
	jl	.L208
.L201:
	movl	$.LC2, (%esp)
	call	puts
	movl	16(%esp), %eax
	movl	$.LC6, (%esp)
	movl	%eax, 8(%esp)
	movl	140(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	xorl	%eax, %eax
.L209:
	movl	.LC0(%eax), %edx
	movl	%edx, 344(%esp,%eax)
	addl	$4, %eax
	cmpl	$72, %eax
	jb	.L209
	movl	%esi, 140(%esp)
	xorl	%edx, %edx
	movb	$97, %cl
	movl	%edx, %esi
.L211:
	movl	%esi, 136(%esp)
	xorl	%edi, %edi
	movb	%cl, %bl
	jmp	.L213
	.p2align 4,,10
	.p2align 3
.L212:
	incl	%edi
	cmpl	$11, %edi
	je	.L430
.L213:
	movl	136(%esp), %edx
	movsbl	%bl, %esi
	movl	%edi, %ecx
	movl	%esi, (%esp)
	movl	140(%esp), %eax
	call	fill
	testl	%eax, %eax
	je	.L212
	movl	%esi, 4(%esp)
	incl	%edi
	incb	%bl
	movl	%eax, 8(%esp)
	movsbl	%bl, %esi
	movl	$.LC7, (%esp)
	call	printf
	cmpl	$11, %edi
	jne	.L213
.L430:
	movl	%esi, %edi
	movl	136(%esp), %esi
	movb	%bl, %cl
	incl	%esi
	cmpl	$6, %esi
	jne	.L211
	movl	$.LC2, (%esp)
	movl	140(%esp), %esi
	call	puts
	movl	%esi, %ebx
.L215:
	movl	%ebx, (%esp)
	addl	$12, %ebx
	call	puts
	cmpl	%ebx, 132(%esp)
	jne	.L215
	movl	%edi, %eax
	movl	16(%esp), %edi
	leal	-12(%ebp), %esp
	popl	%ebx
	leal	-97(%eax,%edi), %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L206:
	movl	124(%esp), %eax
	incl	%edi
	cmpl	%eax, %edi
	jl	.L208
	jmp	.L201
.L242:
	movl	%esi, 12(%eax)
	movl	16(%edx), %esi
	testl	%esi, %esi
	jne	.L410
.L243:
	movl	$536870911, 16(%eax)
	jmp	.L244
.L429:
	movl	280(%esp,%eax,4), %eax
	movl	%eax, 136(%esp)
	testl	%eax, %eax
	jns	.L431
.L192:
	movl	$.LC3, (%esp)
	movl	140(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L191
.L238:
	movl	%esi, 16(%eax)
	movl	20(%edx), %esi
	testl	%esi, %esi
	jne	.L411
.L239:
	movl	$536870911, 20(%eax)
	jmp	.L98
.L414:
	movl	16(%edx), %esi
	testl	%esi, %esi
	cmove	%ebx, %esi
	cmpl	$5, %ecx
	movl	%esi, 16(%eax)
	jne	.L244
	xorl	%esi, %esi
	movl	%esi, 756(%esp)
	movl	100(%esp), %esi
	movl	%esi, 760(%esp)
	movl	28(%edx), %esi
	testl	%esi, %esi
	cmove	%ebx, %esi
	movl	%esi, 28(%eax)
	movl	32(%edx), %esi
	testl	%esi, %esi
	je	.L394
.L254:
	movl	%esi, 32(%eax)
	jmp	.L103
.L233:
	movl	%esi, 20(%eax)
	movl	24(%edx), %esi
	testl	%esi, %esi
	jne	.L231
.L405:
	movl	$536870911, 24(%eax)
	jmp	.L105
.L128:
	movl	$536870911, 60(%eax)
	incl	%ecx
	addl	$64, %eax
	addl	$64, %edx
	jmp	.L129
.L431:
	movl	280(%esp,%eax,4), %eax
	movl	%eax, 128(%esp)
	testl	%eax, %eax
	jns	.L432
.L193:
	movl	$.LC3, (%esp)
	movl	136(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L192
.L428:
	movl	%esi, 52(%eax)
	jmp	.L123
.L66:
	cmpl	$0, 400(%esp)
	jne	.L70
	movl	%edx, %eax
.L67:
	cmpl	$0, 404(%esp)
	movl	$14, 416(%esp,%eax,4)
	leal	1(%eax), %edx
	je	.L68
	jmp	.L69
.L421:
	movl	%esi, 40(%eax)
	jmp	.L250
.L70:
	cmpl	$0, 404(%esp)
	je	.L68
	leal	416(%esp), %eax
	testl	%edx, %edx
	movl	%eax, 132(%esp)
	je	.L81
	jmp	.L69
.L417:
	movl	%esi, 48(%eax)
	jmp	.L119
.L415:
	movl	%esi, 28(%eax)
	.p2align 4,,5
	jmp	.L256
.L253:
	movl	%esi, 36(%eax)
	.p2align 4,,2
	jmp	.L252
.L425:
	movl	%esi, 44(%eax)
	.p2align 4,,2
	jmp	.L248
.L432:
	movl	280(%esp,%eax,4), %eax
	movl	%eax, 124(%esp)
	testl	%eax, %eax
	jns	.L433
.L194:
	movl	$.LC3, (%esp)
	movl	128(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L193
.L416:
	movl	$536870911, %esi
	jmp	.L110
.L422:
	movl	$536870911, %esi
	jmp	.L116
.L427:
	movl	$536870911, %esi
	jmp	.L114
.L424:
	movl	$536870911, %esi
	jmp	.L108
.L271:
	leal	344(%esp), %esi
	jmp	.L201
.L426:
	movl	$536870911, %esi
	jmp	.L118
.L418:
	movl	$536870911, %esi
	jmp	.L122
.L433:
	movl	280(%esp,%eax,4), %eax
	movl	%eax, 120(%esp)
	testl	%eax, %eax
	jns	.L434
.L195:
	movl	$.LC3, (%esp)
	movl	124(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L194
.L434:
	movl	280(%esp,%eax,4), %eax
	movl	%eax, 116(%esp)
	testl	%eax, %eax
	jns	.L435
.L196:
	movl	$.LC3, (%esp)
	movl	120(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L195
.L435:
	movl	280(%esp,%eax,4), %edi
	testl	%edi, %edi
	jns	.L436
.L197:
	movl	$.LC3, (%esp)
	movl	116(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L196
.L436:
	movl	280(%esp,%edi,4), %ecx
	testl	%ecx, %ecx
	jns	.L437
.L198:
	movl	%edi, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	jmp	.L197
.L437:
	movl	280(%esp,%ecx,4), %edx
	testl	%edx, %edx
	js	.L199
	movl	%ecx, 112(%esp)
	leal	280(%esp), %eax
	call	path
	movl	112(%esp), %ecx
.L199:
	movl	%ecx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	jmp	.L198
	.size	main, .-main
	.local	weights
	.comm	weights,1024,32
	.local	edge_count
	.comm	edge_count,4,4
	.local	edges
	.comm	edges,160,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
