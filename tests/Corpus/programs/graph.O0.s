	.file	"graph.c"
	.text
	.local	edges
	.comm	edges,160,32
	.local	edge_count
	.comm	edge_count,4,4
	.local	weights
	.comm	weights,1024,32
	.type	build, @function
build:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$32, %esp
	movl	$1024, 8(%esp)
	movl	$0, 4(%esp)
	movl	$weights, (%esp)
	call	memset
	movl	$0, edge_count
	jmp	.L2
.L6:
	movl	8(%ebp), %eax
	imull	$1103515245, %eax, %eax
	addl	$12345, %eax
	movl	%eax, 8(%ebp)
	movl	8(%ebp), %eax
	shrl	$16, %eax
	andl	$15, %eax
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %eax
	shrl	$20, %eax
	andl	$15, %eax
	movl	%eax, -16(%ebp)
	movl	-12(%ebp), %eax
	cmpl	-16(%ebp), %eax
	jge	.L7
	movl	-12(%ebp), %eax
	sall	$4, %eax
	movl	%eax, %edx
	movl	-16(%ebp), %eax
	addl	%edx, %eax
	movl	weights(,%eax,4), %eax
	testl	%eax, %eax
	jne	.L7
	movl	8(%ebp), %eax
	shrl	$24, %eax
	movl	%eax, %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	mull	%edx
	shrl	$4, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	leal	1(%edx), %eax
	movl	%eax, %edx
	movl	-16(%ebp), %eax
	sall	$4, %eax
	movl	%eax, %ecx
	movl	-12(%ebp), %eax
	addl	%ecx, %eax
	movl	%edx, weights(,%eax,4)
	movl	-16(%ebp), %eax
	sall	$4, %eax
	movl	%eax, %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movl	weights(,%eax,4), %eax
	movl	-12(%ebp), %edx
	movl	%edx, %ecx
	sall	$4, %ecx
	movl	-16(%ebp), %edx
	addl	%ecx, %edx
	movl	%eax, weights(,%edx,4)
	movl	edge_count, %eax
	leal	1(%eax), %edx
	movl	%edx, edge_count
	movl	-12(%ebp), %edx
	movb	%dl, %bl
	movl	-16(%ebp), %edx
	movb	%dl, %cl
	movl	-12(%ebp), %edx
	movl	%edx, %esi
	sall	$4, %esi
	movl	-16(%ebp), %edx
	addl	%esi, %edx
	movl	weights(,%edx,4), %edx
	movswl	%dx, %edx
	movb	%bl, edges(,%eax,4)
	movb	%cl, edges+1(,%eax,4)
	movw	%dx, edges+2(,%eax,4)
	jmp	.L2
.L7:
	nop
.L2:
	movl	edge_count, %eax
	cmpl	$33, %eax
	jle	.L6
	nop
	nop
	addl	$32, %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	build, .-build
	.section	.rodata
.LC1:
	.string	"%d/%d "
.LC2:
	.string	""
	.text
	.type	breadth, @function
breadth:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$184, %esp
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L9
.L10:
	movl	-20(%ebp), %eax
	movl	$-1, -156(%ebp,%eax,4)
	incl	-20(%ebp)
.L9:
	cmpl	$15, -20(%ebp)
	jle	.L10
	movl	-16(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -16(%ebp)
	movl	8(%ebp), %edx
	movl	%edx, -92(%ebp,%eax,4)
	movl	-92(%ebp,%eax,4), %eax
	movl	$0, -156(%ebp,%eax,4)
	jmp	.L11
.L15:
	movl	-12(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -12(%ebp)
	movl	-92(%ebp,%eax,4), %eax
	movl	%eax, -28(%ebp)
	movl	-28(%ebp), %eax
	movl	-156(%ebp,%eax,4), %eax
	movl	%eax, 8(%esp)
	movl	-28(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$0, -24(%ebp)
	jmp	.L12
.L14:
	movl	-28(%ebp), %eax
	sall	$4, %eax
	movl	%eax, %edx
	movl	-24(%ebp), %eax
	addl	%edx, %eax
	movl	weights(,%eax,4), %eax
	testl	%eax, %eax
	je	.L13
	movl	-24(%ebp), %eax
	movl	-156(%ebp,%eax,4), %eax
	testl	%eax, %eax
	jns	.L13
	movl	-28(%ebp), %eax
	movl	-156(%ebp,%eax,4), %eax
	leal	1(%eax), %edx
	movl	-24(%ebp), %eax
	movl	%edx, -156(%ebp,%eax,4)
	movl	-16(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -16(%ebp)
	movl	-24(%ebp), %edx
	movl	%edx, -92(%ebp,%eax,4)
.L13:
	incl	-24(%ebp)
.L12:
	cmpl	$15, -24(%ebp)
	jle	.L14
.L11:
	movl	-12(%ebp), %eax
	cmpl	-16(%ebp), %eax
	jl	.L15
	movl	$.LC2, (%esp)
	call	puts
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	breadth, .-breadth
	.type	topological, @function
topological:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$160, %esp
	movl	$0, %edx
	movl	$64, %eax
	andl	$-8, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L17:
	movl	%edx, -88(%ebp,%eax)
	movl	%edx, -84(%ebp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L17
	movl	$0, -4(%ebp)
	movl	$0, -8(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L19
.L20:
	movl	-12(%ebp), %eax
	movzbl	edges+1(,%eax,4), %eax
	movzbl	%al, %eax
	movl	-88(%ebp,%eax,4), %edx
	incl	%edx
	movl	%edx, -88(%ebp,%eax,4)
	incl	-12(%ebp)
.L19:
	movl	edge_count, %eax
	cmpl	%eax, -12(%ebp)
	jl	.L20
	movl	$0, -16(%ebp)
	jmp	.L21
.L23:
	movl	-16(%ebp), %eax
	movl	-88(%ebp,%eax,4), %eax
	testl	%eax, %eax
	jne	.L22
	movl	-8(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -8(%ebp)
	movl	-16(%ebp), %edx
	movl	%edx, -152(%ebp,%eax,4)
.L22:
	incl	-16(%ebp)
.L21:
	cmpl	$15, -16(%ebp)
	jle	.L23
	jmp	.L24
.L28:
	movl	-4(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	-4(%ebp), %edx
	movl	-152(%ebp,%edx,4), %edx
	movl	%edx, (%eax)
	movl	(%eax), %eax
	movl	%eax, -24(%ebp)
	incl	-4(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L25
.L27:
	movl	-20(%ebp), %eax
	movzbl	edges(,%eax,4), %eax
	movzbl	%al, %eax
	cmpl	%eax, -24(%ebp)
	jne	.L26
	movl	-20(%ebp), %eax
	movzbl	edges+1(,%eax,4), %eax
	movzbl	%al, %eax
	movl	-88(%ebp,%eax,4), %edx
	decl	%edx
	movl	%edx, -88(%ebp,%eax,4)
	movl	-88(%ebp,%eax,4), %eax
	testl	%eax, %eax
	jne	.L26
	movl	-20(%ebp), %eax
	movzbl	edges+1(,%eax,4), %ecx
	movl	-8(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -8(%ebp)
	movzbl	%cl, %edx
	movl	%edx, -152(%ebp,%eax,4)
.L26:
	incl	-20(%ebp)
.L25:
	movl	edge_count, %eax
	cmpl	%eax, -20(%ebp)
	jl	.L27
.L24:
	movl	-4(%ebp), %eax
	cmpl	-8(%ebp), %eax
	jl	.L28
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	topological, .-topological
	.type	dijkstra, @function
dijkstra:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$36, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -8(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L31
.L32:
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	$536870911, (%eax)
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	16(%ebp), %eax
	addl	%edx, %eax
	movl	$-1, (%eax)
	incl	-12(%ebp)
.L31:
	cmpl	$15, -12(%ebp)
	jle	.L32
	movl	8(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	$0, (%eax)
.L42:
	movl	$-1, -16(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L33
.L36:
	movl	-20(%ebp), %eax
	movl	-8(%ebp), %edx
	movb	%al, %cl
	shrl	%cl, %edx
	movl	%edx, %eax
	andl	$1, %eax
	testl	%eax, %eax
	jne	.L34
	movl	-20(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	cmpl	$536870910, %eax
	jg	.L34
	cmpl	$0, -16(%ebp)
	js	.L35
	movl	-20(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %edx
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	12(%ebp), %eax
	addl	%ecx, %eax
	movl	(%eax), %eax
	cmpl	%eax, %edx
	jge	.L34
.L35:
	movl	-20(%ebp), %eax
	movl	%eax, -16(%ebp)
.L34:
	incl	-20(%ebp)
.L33:
	cmpl	$15, -20(%ebp)
	jle	.L36
	cmpl	$0, -16(%ebp)
	js	.L44
	movl	-16(%ebp), %eax
	movl	$1, %edx
	movb	%al, %cl
	sall	%cl, %edx
	movl	%edx, %eax
	orl	%eax, -8(%ebp)
	movl	$0, -24(%ebp)
	jmp	.L39
.L41:
	movl	-16(%ebp), %eax
	sall	$4, %eax
	movl	%eax, %edx
	movl	-24(%ebp), %eax
	addl	%edx, %eax
	movl	weights(,%eax,4), %eax
	testl	%eax, %eax
	je	.L40
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %edx
	movl	-16(%ebp), %eax
	sall	$4, %eax
	movl	%eax, %ecx
	movl	-24(%ebp), %eax
	addl	%ecx, %eax
	movl	weights(,%eax,4), %eax
	addl	%eax, %edx
	movl	-24(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	12(%ebp), %eax
	addl	%ecx, %eax
	movl	(%eax), %eax
	cmpl	%eax, %edx
	jge	.L40
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %ecx
	movl	-16(%ebp), %eax
	sall	$4, %eax
	movl	%eax, %edx
	movl	-24(%ebp), %eax
	addl	%edx, %eax
	movl	weights(,%eax,4), %edx
	movl	-24(%ebp), %eax
	leal	0(,%eax,4), %ebx
	movl	12(%ebp), %eax
	addl	%ebx, %eax
	addl	%ecx, %edx
	movl	%edx, (%eax)
	movl	-24(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	16(%ebp), %eax
	addl	%eax, %edx
	movl	-16(%ebp), %eax
	movl	%eax, (%edx)
.L40:
	incl	-24(%ebp)
.L39:
	cmpl	$15, -24(%ebp)
	jle	.L41
	jmp	.L42
.L44:
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	dijkstra, .-dijkstra
	.section	.rodata
.LC3:
	.string	"%d "
	.text
	.type	path, @function
path:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	js	.L46
	movl	12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	path
.L46:
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	path, .-path
	.type	by_weight, @function
by_weight:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	-4(%ebp), %eax
	movswl	2(%eax), %edx
	movl	-8(%ebp), %eax
	movswl	2(%eax), %eax
	cmpl	%eax, %edx
	je	.L48
	movl	-4(%ebp), %eax
	movswl	2(%eax), %eax
	movl	%eax, %ecx
	movl	-8(%ebp), %eax
	movswl	2(%eax), %eax
	movl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	jmp	.L52
.L48:
	movl	-4(%ebp), %eax
	movzbl	(%eax), %edx
	movl	-8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	%al, %dl
	je	.L50
	movl	-4(%ebp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %ecx
	movl	-8(%ebp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	jmp	.L52
.L50:
	movl	-4(%ebp), %eax
	movzbl	1(%eax), %eax
	movzbl	%al, %ecx
	movl	-8(%ebp), %eax
	movzbl	1(%eax), %eax
	movzbl	%al, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
.L52:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	by_weight, .-by_weight
	.type	root, @function
root:
	pushl	%ebp
	movl	%esp, %ebp
	jmp	.L54
.L55:
	movl	12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%eax, %edx
	movl	12(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movl	(%edx), %edx
	movl	%edx, (%eax)
	movl	(%eax), %eax
	movl	%eax, 12(%ebp)
.L54:
	movl	12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	cmpl	%eax, 12(%ebp)
	jne	.L55
	movl	12(%ebp), %eax
	popl	%ebp
	ret
	.size	root, .-root
	.section	.rodata
.LC4:
	.string	"%d-%d "
	.text
	.type	spanning_tree, @function
spanning_tree:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$120, %esp
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
	jmp	.L58
.L59:
	movl	-16(%ebp), %eax
	movl	-16(%ebp), %edx
	movl	%edx, -92(%ebp,%eax,4)
	incl	-16(%ebp)
.L58:
	cmpl	$15, -16(%ebp)
	jle	.L59
	movl	edge_count, %eax
	movl	$by_weight, 12(%esp)
	movl	$4, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$edges, (%esp)
	call	qsort
	movl	$0, -20(%ebp)
	jmp	.L60
.L62:
	movl	-20(%ebp), %eax
	movzbl	edges(,%eax,4), %eax
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	leal	-92(%ebp), %eax
	movl	%eax, (%esp)
	call	root
	movl	%eax, -24(%ebp)
	movl	-20(%ebp), %eax
	movzbl	edges+1(,%eax,4), %eax
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	leal	-92(%ebp), %eax
	movl	%eax, (%esp)
	call	root
	movl	%eax, -28(%ebp)
	movl	-24(%ebp), %eax
	cmpl	-28(%ebp), %eax
	je	.L61
	movl	-24(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	%edx, -92(%ebp,%eax,4)
	movl	-20(%ebp), %eax
	movswl	edges+2(,%eax,4), %eax
	addl	%eax, -12(%ebp)
	movl	-20(%ebp), %eax
	movzbl	edges+1(,%eax,4), %eax
	movzbl	%al, %edx
	movl	-20(%ebp), %eax
	movzbl	edges(,%eax,4), %eax
	movzbl	%al, %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
.L61:
	incl	-20(%ebp)
.L60:
	movl	edge_count, %eax
	cmpl	%eax, -20(%ebp)
	jl	.L62
	movl	$.LC2, (%esp)
	call	puts
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	spanning_tree, .-spanning_tree
	.type	fill, @function
fill:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	movl	20(%ebp), %eax
	movb	%al, -12(%ebp)
	cmpl	$0, 12(%ebp)
	js	.L65
	cmpl	$5, 12(%ebp)
	jg	.L65
	cmpl	$0, 16(%ebp)
	js	.L65
	cmpl	$10, 16(%ebp)
	jg	.L65
	movl	12(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%eax, %edx
	movl	16(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	cmpb	$46, %al
	je	.L66
.L65:
	movl	$0, %eax
	jmp	.L67
.L66:
	movl	12(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%eax, %edx
	movl	16(%ebp), %eax
	addl	%edx, %eax
	movzbl	-12(%ebp), %edx
	movb	%dl, (%eax)
	movsbl	-12(%ebp), %eax
	movl	12(%ebp), %edx
	decl	%edx
	movl	%eax, 12(%esp)
	movl	16(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	fill
	leal	1(%eax), %ebx
	movsbl	-12(%ebp), %eax
	movl	12(%ebp), %edx
	incl	%edx
	movl	%eax, 12(%esp)
	movl	16(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	fill
	addl	%eax, %ebx
	movsbl	-12(%ebp), %eax
	movl	16(%ebp), %edx
	decl	%edx
	movl	%eax, 12(%esp)
	movl	%edx, 8(%esp)
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	fill
	addl	%eax, %ebx
	movsbl	-12(%ebp), %eax
	movl	16(%ebp), %edx
	incl	%edx
	movl	%eax, 12(%esp)
	movl	%edx, 8(%esp)
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	fill
	addl	%ebx, %eax
.L67:
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	fill, .-fill
	.section	.rodata
.LC5:
	.string	"= %d\n"
.LC6:
	.string	"tree %d, wrong %d\n"
.LC7:
	.string	"%c %d, "
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
	andl	$-16, %esp
	subl	$1376, %esp
	movl	$0, 1372(%esp)
	movl	$2024, (%esp)
	call	build
	movl	$0, (%esp)
	call	breadth
	movl	$15, (%esp)
	call	breadth
	leal	1252(%esp), %eax
	movl	%eax, (%esp)
	call	topological
	movl	%eax, 1320(%esp)
	movl	$0, 1368(%esp)
	jmp	.L69
.L70:
	movl	1368(%esp), %eax
	movl	1252(%esp,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	incl	1368(%esp)
.L69:
	movl	1368(%esp), %eax
	cmpl	1320(%esp), %eax
	jl	.L70
	movl	$.LC2, (%esp)
	call	puts
	movl	$0, 1364(%esp)
	jmp	.L71
.L78:
	movl	$0, 1360(%esp)
	jmp	.L72
.L77:
	movl	1364(%esp), %eax
	cmpl	1360(%esp), %eax
	je	.L73
	movl	1364(%esp), %eax
	sall	$4, %eax
	movl	%eax, %edx
	movl	1360(%esp), %eax
	addl	%edx, %eax
	movl	weights(,%eax,4), %eax
	testl	%eax, %eax
	je	.L74
	movl	1364(%esp), %eax
	sall	$4, %eax
	movl	%eax, %edx
	movl	1360(%esp), %eax
	addl	%edx, %eax
	movl	weights(,%eax,4), %eax
	jmp	.L76
.L74:
	movl	$536870911, %eax
	jmp	.L76
.L73:
	movl	$0, %eax
.L76:
	movl	1364(%esp), %edx
	movl	%edx, %ecx
	sall	$4, %ecx
	movl	1360(%esp), %edx
	addl	%ecx, %edx
	movl	%eax, 100(%esp,%edx,4)
	incl	1360(%esp)
.L72:
	cmpl	$15, 1360(%esp)
	jle	.L77
	incl	1364(%esp)
.L71:
	cmpl	$15, 1364(%esp)
	jle	.L78
	movl	$0, 1356(%esp)
	jmp	.L79
.L85:
	movl	$0, 1352(%esp)
	jmp	.L80
.L84:
	movl	$0, 1348(%esp)
	jmp	.L81
.L83:
	movl	1352(%esp), %eax
	sall	$4, %eax
	movl	%eax, %edx
	movl	1356(%esp), %eax
	addl	%edx, %eax
	movl	100(%esp,%eax,4), %edx
	movl	1356(%esp), %eax
	sall	$4, %eax
	movl	%eax, %ecx
	movl	1348(%esp), %eax
	addl	%ecx, %eax
	movl	100(%esp,%eax,4), %eax
	addl	%eax, %edx
	movl	1352(%esp), %eax
	sall	$4, %eax
	movl	%eax, %ecx
	movl	1348(%esp), %eax
	addl	%ecx, %eax
	movl	100(%esp,%eax,4), %eax
	cmpl	%eax, %edx
	jge	.L82
	movl	1352(%esp), %eax
	sall	$4, %eax
	movl	%eax, %edx
	movl	1356(%esp), %eax
	addl	%edx, %eax
	movl	100(%esp,%eax,4), %edx
	movl	1356(%esp), %eax
	sall	$4, %eax
	movl	%eax, %ecx
	movl	1348(%esp), %eax
	addl	%ecx, %eax
	movl	100(%esp,%eax,4), %eax
	addl	%eax, %edx
	movl	1352(%esp), %eax
	sall	$4, %eax
	movl	%eax, %ecx
	movl	1348(%esp), %eax
	addl	%ecx, %eax
	movl	%edx, 100(%esp,%eax,4)
.L82:
	incl	1348(%esp)
.L81:
	cmpl	$15, 1348(%esp)
	jle	.L83
	incl	1352(%esp)
.L80:
	cmpl	$15, 1352(%esp)
	jle	.L84
	incl	1356(%esp)
.L79:
	cmpl	$15, 1356(%esp)
	jle	.L85
	movl	$0, 1344(%esp)
	jmp	.L86
.L87:
	leal	1124(%esp), %eax
	movl	%eax, 8(%esp)
	leal	1188(%esp), %eax
	movl	%eax, 4(%esp)
	movl	1344(%esp), %eax
	movl	%eax, (%esp)
	call	dijkstra
	leal	100(%esp), %eax
	movl	1344(%esp), %edx
	sall	$6, %edx
	addl	%edx, %eax
	movl	$64, 8(%esp)
	movl	%eax, 4(%esp)
	leal	1188(%esp), %eax
	movl	%eax, (%esp)
	call	memcmp
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 1372(%esp)
	incl	1344(%esp)
.L86:
	cmpl	$15, 1344(%esp)
	jle	.L87
	movl	$0, 1340(%esp)
	jmp	.L88
.L89:
	movl	1340(%esp), %eax
	movl	%eax, 4(%esp)
	leal	1124(%esp), %eax
	movl	%eax, (%esp)
	call	path
	movl	1340(%esp), %eax
	movl	1188(%esp,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	addl	$4, 1340(%esp)
.L88:
	cmpl	$15, 1340(%esp)
	jle	.L89
	call	spanning_tree
	movl	1372(%esp), %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$72, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L90:
	movl	.LC0(%eax), %edx
	movl	%edx, 28(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L90
	movb	$97, 1339(%esp)
	movl	$0, 1332(%esp)
	jmp	.L92
.L96:
	movl	$0, 1328(%esp)
	jmp	.L93
.L95:
	movsbl	1339(%esp), %eax
	movl	%eax, 12(%esp)
	movl	1328(%esp), %eax
	movl	%eax, 8(%esp)
	movl	1332(%esp), %eax
	movl	%eax, 4(%esp)
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	fill
	movl	%eax, 1316(%esp)
	cmpl	$0, 1316(%esp)
	je	.L94
	movzbl	1339(%esp), %eax
	movb	%al, %dl
	incb	%dl
	movb	%dl, 1339(%esp)
	movsbl	%al, %eax
	movl	1316(%esp), %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
.L94:
	incl	1328(%esp)
.L93:
	cmpl	$10, 1328(%esp)
	jle	.L95
	incl	1332(%esp)
.L92:
	cmpl	$5, 1332(%esp)
	jle	.L96
	movl	$.LC2, (%esp)
	call	puts
	movl	$0, 1324(%esp)
	jmp	.L97
.L98:
	leal	28(%esp), %ecx
	movl	1324(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%ecx, %eax
	movl	%eax, (%esp)
	call	puts
	incl	1324(%esp)
.L97:
	cmpl	$5, 1324(%esp)
	jle	.L98
	movsbl	1339(%esp), %eax
	leal	-97(%eax), %edx
	movl	1372(%esp), %eax
	addl	%edx, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
