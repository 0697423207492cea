	.file	"dynamic.c"
	.text
	.type	least, @function
least:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %edx
	movl	8(%ebp), %eax
	cmpl	%eax, %edx
	cmovle	%edx, %eax
	popl	%ebp
	ret
	.size	least, .-least
	.type	most, @function
most:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %edx
	movl	8(%ebp), %eax
	cmpl	%eax, %edx
	cmovge	%edx, %eax
	popl	%ebp
	ret
	.size	most, .-most
	.type	edit_distance, @function
edit_distance:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$312, %esp
	movl	%ebx, -4(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, -28(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L6
.L7:
	movl	-12(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%edx, -288(%ebp,%eax,4)
	incl	-12(%ebp)
.L6:
	movl	-12(%ebp), %eax
	cmpl	-28(%ebp), %eax
	jle	.L7
	movl	$1, -16(%ebp)
	jmp	.L8
.L11:
	movl	-288(%ebp), %eax
	movl	%eax, -20(%ebp)
	movl	-16(%ebp), %eax
	movl	%eax, -288(%ebp)
	movl	$1, -24(%ebp)
	jmp	.L9
.L10:
	movl	-24(%ebp), %eax
	movl	-288(%ebp,%eax,4), %eax
	movl	%eax, -32(%ebp)
	movl	-24(%ebp), %eax
	decl	%eax
	movl	-288(%ebp,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	-32(%ebp), %eax
	movl	%eax, (%esp)
	call	least
	leal	1(%eax), %edx
	movl	-16(%ebp), %eax
	leal	-1(%eax), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %ecx
	movl	-24(%ebp), %eax
	leal	-1(%eax), %ebx
	movl	12(%ebp), %eax
	addl	%ebx, %eax
	movzbl	(%eax), %eax
	cmpb	%al, %cl
	setne	%al
	movzbl	%al, %ecx
	movl	-20(%ebp), %eax
	addl	%ecx, %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	least
	movl	-24(%ebp), %edx
	movl	%eax, -288(%ebp,%edx,4)
	movl	-32(%ebp), %eax
	movl	%eax, -20(%ebp)
	incl	-24(%ebp)
.L9:
	movl	-24(%ebp), %eax
	cmpl	-28(%ebp), %eax
	jle	.L10
	incl	-16(%ebp)
.L8:
	movl	-16(%ebp), %eax
	leal	-1(%eax), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L11
	movl	-28(%ebp), %eax
	movl	-288(%ebp,%eax,4), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	edit_distance, .-edit_distance
	.type	common, @function
common:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, -28(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, -32(%ebp)
	movl	-28(%ebp), %eax
	movl	%eax, -12(%ebp)
	jmp	.L14
.L21:
	movl	-32(%ebp), %eax
	movl	%eax, -16(%ebp)
	jmp	.L15
.L20:
	movl	-12(%ebp), %eax
	cmpl	-28(%ebp), %eax
	je	.L16
	movl	-16(%ebp), %eax
	cmpl	-32(%ebp), %eax
	je	.L16
	movl	-12(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %edx
	movl	-16(%ebp), %ecx
	movl	12(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	cmpb	%al, %dl
	jne	.L17
	movl	-12(%ebp), %eax
	leal	1(%eax), %edx
	movl	-16(%ebp), %eax
	incl	%eax
	sall	$6, %edx
	addl	%edx, %eax
	addl	$length.8, %eax
	movzbl	(%eax), %eax
	incb	%al
	jmp	.L19
.L17:
	movl	-16(%ebp), %eax
	leal	1(%eax), %edx
	movl	-12(%ebp), %eax
	sall	$6, %eax
	addl	%edx, %eax
	addl	$length.8, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %edx
	movl	-12(%ebp), %eax
	incl	%eax
	sall	$6, %eax
	movl	%eax, %ecx
	movl	-16(%ebp), %eax
	addl	%ecx, %eax
	addl	$length.8, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	most
	jmp	.L19
.L16:
	movb	$0, %al
.L19:
	movl	-12(%ebp), %edx
	movl	%edx, %ecx
	sall	$6, %ecx
	movl	-16(%ebp), %edx
	addl	%ecx, %edx
	addl	$length.8, %edx
	movb	%al, (%edx)
	decl	-16(%ebp)
.L15:
	cmpl	$0, -16(%ebp)
	jns	.L20
	decl	-12(%ebp)
.L14:
	cmpl	$0, -12(%ebp)
	jns	.L21
	movl	$0, -20(%ebp)
	movl	$0, -24(%ebp)
	jmp	.L22
.L27:
	movl	-20(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %edx
	movl	-24(%ebp), %ecx
	movl	12(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	cmpb	%al, %dl
	jne	.L23
	movl	-20(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -20(%ebp)
	movl	%eax, %edx
	movl	8(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	16(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, 16(%ebp)
	movzbl	(%ecx), %edx
	movb	%dl, (%eax)
	incl	-24(%ebp)
	jmp	.L22
.L23:
	movl	-20(%ebp), %eax
	incl	%eax
	sall	$6, %eax
	movl	%eax, %edx
	movl	-24(%ebp), %eax
	addl	%edx, %eax
	addl	$length.8, %eax
	movzbl	(%eax), %edx
	movl	-24(%ebp), %eax
	leal	1(%eax), %ecx
	movl	-20(%ebp), %eax
	sall	$6, %eax
	addl	%ecx, %eax
	addl	$length.8, %eax
	movzbl	(%eax), %eax
	cmpb	%al, %dl
	jb	.L25
	incl	-20(%ebp)
	jmp	.L22
.L25:
	incl	-24(%ebp)
.L22:
	movl	-20(%ebp), %eax
	cmpl	-28(%ebp), %eax
	jge	.L26
	movl	-24(%ebp), %eax
	cmpl	-32(%ebp), %eax
	jl	.L27
.L26:
	movl	16(%ebp), %eax
	movb	$0, (%eax)
	movzbl	length.8, %eax
	movzbl	%al, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	common, .-common
	.type	knapsack, @function
knapsack:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$28, %esp
	movl	%ebx, -4(%ebp)
	movl	$1, -8(%ebp)
	jmp	.L30
.L34:
	movl	$0, -12(%ebp)
	jmp	.L31
.L33:
	movl	-8(%ebp), %eax
	leal	-1(%eax), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %ecx
	addl	%ecx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	movl	-12(%ebp), %edx
	addl	%edx, %eax
	movl	best.7(,%eax,4), %ecx
	movl	-8(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %ebx
	addl	%ebx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	movl	-12(%ebp), %edx
	addl	%edx, %eax
	movl	%ecx, best.7(,%eax,4)
	movl	-8(%ebp), %eax
	addl	$536870911, %eax
	leal	0(,%eax,8), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	cmpl	%eax, -12(%ebp)
	jl	.L32
	movl	-8(%ebp), %eax
	leal	-1(%eax), %edx
	movl	-8(%ebp), %eax
	addl	$536870911, %eax
	leal	0(,%eax,8), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movl	(%eax), %eax
	movl	-12(%ebp), %ecx
	movl	%ecx, %ebx
	subl	%eax, %ebx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %ecx
	addl	%ecx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	addl	%ebx, %eax
	movl	best.7(,%eax,4), %edx
	movl	-8(%ebp), %eax
	addl	$536870911, %eax
	leal	0(,%eax,8), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movl	4(%eax), %eax
	leal	(%edx,%eax), %ecx
	movl	-8(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %ebx
	addl	%ebx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	movl	-12(%ebp), %edx
	addl	%edx, %eax
	movl	best.7(,%eax,4), %eax
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	call	most
	movl	%eax, %ecx
	movl	-8(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %ebx
	addl	%ebx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	movl	-12(%ebp), %edx
	addl	%edx, %eax
	movl	%ecx, best.7(,%eax,4)
.L32:
	incl	-12(%ebp)
.L31:
	movl	-12(%ebp), %eax
	cmpl	16(%ebp), %eax
	jle	.L33
	incl	-8(%ebp)
.L30:
	movl	-8(%ebp), %eax
	cmpl	12(%ebp), %eax
	jle	.L34
	movl	20(%ebp), %eax
	movl	$0, (%eax)
	movl	12(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	16(%ebp), %eax
	movl	%eax, -20(%ebp)
	jmp	.L35
.L37:
	movl	-16(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %ecx
	addl	%ecx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	movl	-20(%ebp), %edx
	addl	%edx, %eax
	movl	best.7(,%eax,4), %ecx
	movl	-16(%ebp), %eax
	leal	-1(%eax), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %ebx
	addl	%ebx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	movl	-20(%ebp), %edx
	addl	%edx, %eax
	movl	best.7(,%eax,4), %eax
	cmpl	%eax, %ecx
	je	.L36
	movl	20(%ebp), %eax
	movl	(%eax), %eax
	movl	-16(%ebp), %edx
	decl	%edx
	movl	$1, %ebx
	movb	%dl, %cl
	sall	%cl, %ebx
	movl	%ebx, %edx
	orl	%eax, %edx
	movl	20(%ebp), %eax
	movl	%edx, (%eax)
	movl	-16(%ebp), %eax
	addl	$536870911, %eax
	leal	0(,%eax,8), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	subl	%eax, -20(%ebp)
.L36:
	decl	-16(%ebp)
.L35:
	cmpl	$0, -16(%ebp)
	jg	.L37
	movl	12(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %ecx
	addl	%ecx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	movl	16(%ebp), %edx
	addl	%edx, %eax
	movl	best.7(,%eax,4), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	knapsack, .-knapsack
	.type	change, @function
change:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	movl	$8008, 8(%esp)
	movl	$0, 4(%esp)
	movl	$ways.6, (%esp)
	call	memset
	movl	$1, ways.6
	movl	$0, ways.6+4
	movl	$1, -12(%ebp)
	jmp	.L40
.L41:
	movl	-12(%ebp), %eax
	movl	$2147483646, few.5(,%eax,4)
	incl	-12(%ebp)
.L40:
	movl	-12(%ebp), %eax
	cmpl	16(%ebp), %eax
	jle	.L41
	movl	$0, -16(%ebp)
	jmp	.L42
.L45:
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, -20(%ebp)
	jmp	.L43
.L44:
	movl	-20(%ebp), %eax
	movl	ways.6(,%eax,8), %ecx
	movl	ways.6+4(,%eax,8), %ebx
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	-20(%ebp), %edx
	subl	%eax, %edx
	movl	ways.6(,%edx,8), %eax
	movl	ways.6+4(,%edx,8), %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	-20(%ebp), %ecx
	movl	%eax, ways.6(,%ecx,8)
	movl	%edx, ways.6+4(,%ecx,8)
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	-20(%ebp), %edx
	subl	%eax, %edx
	movl	few.5(,%edx,4), %eax
	leal	1(%eax), %edx
	movl	-20(%ebp), %eax
	movl	few.5(,%eax,4), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	least
	movl	-20(%ebp), %edx
	movl	%eax, few.5(,%edx,4)
	incl	-20(%ebp)
.L43:
	movl	-20(%ebp), %eax
	cmpl	16(%ebp), %eax
	jle	.L44
	incl	-16(%ebp)
.L42:
	movl	-16(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L45
	movl	16(%ebp), %eax
	movl	few.5(,%eax,4), %edx
	movl	20(%ebp), %eax
	movl	%edx, (%eax)
	movl	16(%ebp), %eax
	movl	ways.6+4(,%eax,8), %edx
	movl	ways.6(,%eax,8), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	change, .-change
	.local	cut
	.comm	cut,576,32
	.type	chain, @function
chain:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$612, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, %edx
	movl	$576, %eax
	andl	$-8, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L48:
	movl	%edx, -600(%ebp,%eax)
	movl	%edx, -596(%ebp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L48
	movl	$2, -8(%ebp)
	jmp	.L50
.L56:
	movl	$0, -12(%ebp)
	movl	-8(%ebp), %eax
	decl	%eax
	movl	%eax, -16(%ebp)
	jmp	.L51
.L55:
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	-16(%ebp), %edx
	addl	%edx, %eax
	movl	$2147483647, -600(%ebp,%eax,4)
	movl	-12(%ebp), %eax
	movl	%eax, -20(%ebp)
	jmp	.L52
.L54:
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	-20(%ebp), %edx
	addl	%edx, %eax
	movl	-600(%ebp,%eax,4), %ecx
	movl	-20(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	-16(%ebp), %edx
	addl	%edx, %eax
	movl	-600(%ebp,%eax,4), %eax
	addl	%eax, %ecx
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %edx
	movl	-20(%ebp), %eax
	incl	%eax
	leal	0(,%eax,4), %ebx
	movl	8(%ebp), %eax
	addl	%ebx, %eax
	movl	(%eax), %eax
	imull	%eax, %edx
	movl	-16(%ebp), %eax
	incl	%eax
	leal	0(,%eax,4), %ebx
	movl	8(%ebp), %eax
	addl	%ebx, %eax
	movl	(%eax), %eax
	imull	%edx, %eax
	addl	%ecx, %eax
	movl	%eax, -24(%ebp)
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	-16(%ebp), %edx
	addl	%edx, %eax
	movl	-600(%ebp,%eax,4), %eax
	cmpl	%eax, -24(%ebp)
	jge	.L53
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	-16(%ebp), %edx
	addl	%eax, %edx
	movl	-24(%ebp), %eax
	movl	%eax, -600(%ebp,%edx,4)
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	-16(%ebp), %edx
	addl	%eax, %edx
	movl	-20(%ebp), %eax
	movl	%eax, cut(,%edx,4)
.L53:
	incl	-20(%ebp)
.L52:
	movl	-20(%ebp), %eax
	cmpl	-16(%ebp), %eax
	jl	.L54
	incl	-12(%ebp)
	incl	-16(%ebp)
.L51:
	movl	-16(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L55
	incl	-8(%ebp)
.L50:
	movl	-8(%ebp), %eax
	cmpl	12(%ebp), %eax
	jle	.L56
	movl	12(%ebp), %eax
	decl	%eax
	movl	-600(%ebp,%eax,4), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	chain, .-chain
	.type	brackets, @function
brackets:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	8(%ebp), %eax
	cmpl	12(%ebp), %eax
	jne	.L59
	movl	8(%ebp), %eax
	addl	$65, %eax
	movl	%eax, (%esp)
	call	putchar
	jmp	.L58
.L59:
	movl	$40, (%esp)
	call	putchar
	movl	8(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	12(%ebp), %edx
	addl	%edx, %eax
	movl	cut(,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	brackets
	movl	8(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	12(%ebp), %edx
	addl	%edx, %eax
	movl	cut(,%eax,4), %eax
	leal	1(%eax), %edx
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	brackets
	movl	$41, (%esp)
	call	putchar
.L58:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	brackets, .-brackets
	.type	rising, @function
rising:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$288, %esp
	movl	$0, -4(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L62
.L67:
	movl	$0, -12(%ebp)
	movl	-4(%ebp), %eax
	movl	%eax, -16(%ebp)
	jmp	.L63
.L66:
	movl	-12(%ebp), %edx
	movl	-16(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, -20(%ebp)
	movl	-20(%ebp), %eax
	movl	-276(%ebp,%eax,4), %edx
	movl	-8(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movl	(%eax), %eax
	cmpl	%eax, %edx
	jge	.L64
	movl	-20(%ebp), %eax
	incl	%eax
	movl	%eax, -12(%ebp)
	jmp	.L63
.L64:
	movl	-20(%ebp), %eax
	movl	%eax, -16(%ebp)
.L63:
	movl	-12(%ebp), %eax
	cmpl	-16(%ebp), %eax
	jl	.L66
	movl	-8(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %edx
	movl	-12(%ebp), %eax
	movl	%edx, -276(%ebp,%eax,4)
	movl	-12(%ebp), %eax
	cmpl	-4(%ebp), %eax
	sete	%al
	movzbl	%al, %eax
	addl	%eax, -4(%ebp)
	incl	-8(%ebp)
.L62:
	movl	-8(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L67
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	rising, .-rising
	.section	.rodata
	.align 4
.LC0:
	.string	"%s / %s: distance %d, common %d '%s'\n"
	.align 4
.LC1:
	.string	"room %d: value %d, items %03x\n"
	.align 4
.LC2:
	.string	"%d: %llu ways, %d coins; %llu ways"
.LC3:
	.string	", %d"
.LC4:
	.string	""
.LC5:
	.string	"%ld "
.LC6:
	.string	" %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$400, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, 396(%esp)
	jmp	.L70
.L71:
	movl	396(%esp), %eax
	movl	pairs.4+4(,%eax,8), %edx
	movl	396(%esp), %eax
	movl	pairs.4(,%eax,8), %eax
	leal	288(%esp), %ecx
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	common
	movl	%eax, 352(%esp)
	movl	396(%esp), %eax
	movl	pairs.4+4(,%eax,8), %edx
	movl	396(%esp), %eax
	movl	pairs.4(,%eax,8), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	edit_distance
	movl	396(%esp), %edx
	movl	pairs.4+4(,%edx,8), %ecx
	movl	396(%esp), %edx
	movl	pairs.4(,%edx,8), %edx
	leal	288(%esp), %ebx
	movl	%ebx, 20(%esp)
	movl	352(%esp), %ebx
	movl	%ebx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	incl	396(%esp)
.L70:
	cmpl	$5, 396(%esp)
	jbe	.L71
	movl	$0, 392(%esp)
	jmp	.L72
.L73:
	leal	44(%esp), %eax
	movl	%eax, 12(%esp)
	movl	392(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$10, 4(%esp)
	movl	$items.3, (%esp)
	call	knapsack
	movl	%eax, 356(%esp)
	movl	44(%esp), %eax
	movl	%eax, 12(%esp)
	movl	356(%esp), %eax
	movl	%eax, 8(%esp)
	movl	392(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	addl	$40, 392(%esp)
.L72:
	cmpl	$200, 392(%esp)
	jle	.L73
	movl	$7, 388(%esp)
	jmp	.L74
.L76:
	leal	40(%esp), %eax
	movl	%eax, 12(%esp)
	movl	388(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$8, 4(%esp)
	movl	$coins.2, (%esp)
	call	change
	movl	%eax, 368(%esp)
	movl	%edx, 372(%esp)
	leal	36(%esp), %eax
	movl	%eax, 12(%esp)
	movl	388(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$3, 4(%esp)
	movl	$odd_coins.1, (%esp)
	call	change
	movl	%eax, 360(%esp)
	movl	%edx, 364(%esp)
	movl	40(%esp), %ecx
	movl	360(%esp), %eax
	movl	364(%esp), %edx
	movl	%eax, 20(%esp)
	movl	%edx, 24(%esp)
	movl	%ecx, 16(%esp)
	movl	368(%esp), %eax
	movl	372(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	388(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	360(%esp), %eax
	movl	364(%esp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L75
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.L75:
	movl	$.LC4, (%esp)
	call	puts
	movl	388(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	$4, %eax
	movl	%eax, 388(%esp)
.L74:
	cmpl	$1000, 388(%esp)
	jle	.L76
	movl	$9, 4(%esp)
	movl	$sizes.0, (%esp)
	call	chain
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$8, 4(%esp)
	movl	$0, (%esp)
	call	brackets
	movl	$0, 384(%esp)
	jmp	.L77
.L78:
	movl	384(%esp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	sall	$2, %eax
	leal	(%eax,%edx), %ebx
	movl	$1126548799, %edx
	movl	%ebx, %eax
	imull	%edx
	sarl	$4, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%edx, %ecx
	subl	%eax, %ecx
	movl	%ecx, %eax
	sall	$4, %eax
	subl	%ecx, %eax
	sall	$2, %eax
	addl	%ecx, %eax
	subl	%eax, %ebx
	movl	%ebx, %ecx
	movl	384(%esp), %ebx
	movl	$1431655766, %edx
	movl	%ebx, %eax
	imull	%edx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	addl	%ecx, %edx
	movl	384(%esp), %eax
	movl	%edx, 48(%esp,%eax,4)
	incl	384(%esp)
.L77:
	cmpl	$59, 384(%esp)
	jle	.L78
	movl	$60, 4(%esp)
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	call	rising
	movl	%eax, 380(%esp)
	movl	380(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	380(%esp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.local	length.8
	.comm	length.8,4096,32
	.local	best.7
	.comm	best.7,16080,32
	.local	ways.6
	.comm	ways.6,8008,32
	.local	few.5
	.comm	few.5,4004,32
	.section	.rodata
.LC7:
	.string	"kitten"
.LC8:
	.string	"sitting"
.LC9:
	.string	"abc"
.LC10:
	.string	"interrupt"
.LC11:
	.string	"corrupt"
.LC12:
	.string	"abcdefghij"
.LC13:
	.string	"jihgfedcba"
.LC14:
	.string	"the quick brown fox"
.LC15:
	.string	"that thick brow fix"
.LC16:
	.string	"same"
	.align 32
	.type	pairs.4, @object
	.size	pairs.4, 48
pairs.4:
	.long	.LC7
	.long	.LC8
	.long	.LC4
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC16
	.align 32
	.type	items.3, @object
	.size	items.3, 80
items.3:
	.long	12
	.long	4
	.long	2
	.long	2
	.long	1
	.long	1
	.long	4
	.long	10
	.long	1
	.long	2
	.long	33
	.long	40
	.long	17
	.long	19
	.long	50
	.long	66
	.long	71
	.long	93
	.long	28
	.long	31
	.align 32
	.type	coins.2, @object
	.size	coins.2, 32
coins.2:
	.long	1
	.long	2
	.long	5
	.long	10
	.long	20
	.long	50
	.long	100
	.long	200
	.align 4
	.type	odd_coins.1, @object
	.size	odd_coins.1, 12
odd_coins.1:
	.long	4
	.long	9
	.long	15
	.align 32
	.type	sizes.0, @object
	.size	sizes.0, 40
sizes.0:
	.long	30
	.long	35
	.long	15
	.long	5
	.long	10
	.long	20
	.long	25
	.long	8
	.long	40
	.long	12
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
