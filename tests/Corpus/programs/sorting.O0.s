	.file	"sorting.c"
	.text
	.local	comparisons
	.comm	comparisons,4,4
	.type	less, @function
less:
	pushl	%ebp
	movl	%esp, %ebp
	movl	comparisons, %eax
	incl	%eax
	movl	%eax, comparisons
	movl	8(%ebp), %eax
	cmpl	12(%ebp), %eax
	setl	%al
	movzbl	%al, %eax
	popl	%ebp
	ret
	.size	less, .-less
	.type	exchange, @function
exchange:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -4(%ebp)
	movl	12(%ebp), %eax
	movl	(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, (%eax)
	movl	12(%ebp), %eax
	movl	-4(%ebp), %edx
	movl	%edx, (%eax)
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	exchange, .-exchange
	.type	bubble, @function
bubble:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	12(%ebp), %eax
	decl	%eax
	movl	%eax, -4(%ebp)
	jmp	.L5
.L9:
	movl	$0, -8(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L6
.L8:
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %edx
	movl	-12(%ebp), %eax
	incl	%eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movl	(%eax), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	less
	testl	%eax, %eax
	je	.L7
	movl	-12(%ebp), %eax
	incl	%eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%eax, %edx
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	exchange
	movl	-12(%ebp), %eax
	movl	%eax, -8(%ebp)
.L7:
	incl	-12(%ebp)
.L6:
	movl	-12(%ebp), %eax
	cmpl	-4(%ebp), %eax
	jl	.L8
	movl	-8(%ebp), %eax
	movl	%eax, -4(%ebp)
.L5:
	cmpl	$0, -4(%ebp)
	jg	.L9
	nop
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	bubble, .-bubble
	.type	insertion, @function
insertion:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	$1, -4(%ebp)
	jmp	.L11
.L15:
	movl	-4(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, -12(%ebp)
	movl	-4(%ebp), %eax
	movl	%eax, -8(%ebp)
	jmp	.L12
.L14:
	movl	-8(%ebp), %eax
	addl	$1073741823, %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	-8(%ebp), %edx
	leal	0(,%edx,4), %ecx
	movl	8(%ebp), %edx
	addl	%ecx, %edx
	movl	(%eax), %eax
	movl	%eax, (%edx)
	decl	-8(%ebp)
.L12:
	cmpl	$0, -8(%ebp)
	jle	.L13
	movl	-8(%ebp), %eax
	addl	$1073741823, %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	less
	testl	%eax, %eax
	jne	.L14
.L13:
	movl	-8(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%eax, %edx
	movl	-12(%ebp), %eax
	movl	%eax, (%edx)
	incl	-4(%ebp)
.L11:
	movl	-4(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L15
	nop
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	insertion, .-insertion
	.type	selection, @function
selection:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	$0, -4(%ebp)
	jmp	.L17
.L21:
	movl	-4(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	-4(%ebp), %eax
	incl	%eax
	movl	%eax, -12(%ebp)
	jmp	.L18
.L20:
	movl	-8(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %edx
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movl	(%eax), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	less
	testl	%eax, %eax
	je	.L19
	movl	-12(%ebp), %eax
	movl	%eax, -8(%ebp)
.L19:
	incl	-12(%ebp)
.L18:
	movl	-12(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L20
	movl	-8(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%eax, %edx
	movl	-4(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	exchange
	incl	-4(%ebp)
.L17:
	movl	12(%ebp), %eax
	decl	%eax
	cmpl	%eax, -4(%ebp)
	jl	.L21
	nop
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	selection, .-selection
	.type	shell, @function
shell:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$28, %esp
	movl	%ebx, -4(%ebp)
	movl	$1, -8(%ebp)
	jmp	.L23
.L24:
	movl	-8(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	incl	%eax
	movl	%eax, -8(%ebp)
.L23:
	movl	12(%ebp), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %ebx
	sarl	$31, %ecx
	movl	%ecx, %edx
	movl	%ebx, %eax
	subl	%edx, %eax
	cmpl	%eax, -8(%ebp)
	jl	.L24
	jmp	.L25
.L31:
	movl	-8(%ebp), %eax
	movl	%eax, -12(%ebp)
	jmp	.L26
.L30:
	movl	-12(%ebp), %eax
	movl	%eax, -16(%ebp)
	jmp	.L27
.L29:
	movl	-16(%ebp), %edx
	movl	-8(%ebp), %eax
	subl	%eax, %edx
	sall	$2, %edx
	movl	8(%ebp), %eax
	addl	%eax, %edx
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	exchange
	movl	-8(%ebp), %eax
	subl	%eax, -16(%ebp)
.L27:
	movl	-16(%ebp), %eax
	cmpl	-8(%ebp), %eax
	jl	.L28
	movl	-16(%ebp), %eax
	subl	-8(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %edx
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movl	(%eax), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	less
	testl	%eax, %eax
	jne	.L29
.L28:
	incl	-12(%ebp)
.L26:
	movl	-12(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L30
	movl	-8(%ebp), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %ebx
	sarl	$31, %ecx
	movl	%ecx, %edx
	movl	%ebx, %eax
	subl	%edx, %eax
	movl	%eax, -8(%ebp)
.L25:
	cmpl	$0, -8(%ebp)
	jg	.L31
	nop
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	shell, .-shell
	.type	quick, @function
quick:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	cmpl	$1, 12(%ebp)
	jle	.L43
	movl	12(%ebp), %eax
	decl	%eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, -20(%ebp)
	movl	$0, -12(%ebp)
	movl	12(%ebp), %eax
	decl	%eax
	movl	%eax, -16(%ebp)
	jmp	.L35
.L36:
	incl	-12(%ebp)
.L35:
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	-20(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	less
	testl	%eax, %eax
	jne	.L36
	jmp	.L37
.L38:
	decl	-16(%ebp)
.L37:
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	-20(%ebp), %eax
	movl	%eax, (%esp)
	call	less
	testl	%eax, %eax
	jne	.L38
	movl	-12(%ebp), %eax
	cmpl	-16(%ebp), %eax
	jge	.L44
	movl	-16(%ebp), %eax
	leal	-1(%eax), %edx
	movl	%edx, -16(%ebp)
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-12(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -12(%ebp)
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	call	exchange
	jmp	.L35
.L44:
	nop
	movl	-16(%ebp), %eax
	incl	%eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	quick
	movl	12(%ebp), %eax
	subl	-16(%ebp), %eax
	leal	-1(%eax), %edx
	movl	-16(%ebp), %eax
	incl	%eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	quick
	jmp	.L32
.L43:
	nop
.L32:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	quick, .-quick
	.type	heap, @function
heap:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	12(%ebp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	decl	%eax
	movl	%eax, -4(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -8(%ebp)
	jmp	.L46
.L54:
	cmpl	$0, -4(%ebp)
	js	.L47
	decl	-4(%ebp)
	jmp	.L48
.L47:
	decl	-8(%ebp)
	movl	-8(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	exchange
.L48:
	movl	-4(%ebp), %eax
	movl	$-1, %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	incl	%eax
	movl	%eax, -12(%ebp)
	jmp	.L49
.L53:
	movl	-16(%ebp), %eax
	incl	%eax
	cmpl	%eax, -8(%ebp)
	jle	.L50
	movl	-16(%ebp), %eax
	incl	%eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %edx
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movl	(%eax), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	less
	testl	%eax, %eax
	je	.L50
	incl	-16(%ebp)
.L50:
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %edx
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movl	(%eax), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	less
	testl	%eax, %eax
	je	.L55
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%eax, %edx
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	exchange
	movl	-16(%ebp), %eax
	movl	%eax, -12(%ebp)
.L49:
	movl	-12(%ebp), %eax
	addl	%eax, %eax
	incl	%eax
	movl	%eax, -16(%ebp)
	movl	-16(%ebp), %eax
	cmpl	-8(%ebp), %eax
	jl	.L53
	jmp	.L46
.L55:
	nop
.L46:
	cmpl	$1, -8(%ebp)
	jg	.L54
	nop
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	heap, .-heap
	.type	merge_part, @function
merge_part:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	cmpl	$1, 16(%ebp)
	jle	.L66
	movl	16(%ebp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, -24(%ebp)
	movl	$0, -12(%ebp)
	movl	-24(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	$0, -20(%ebp)
	movl	-24(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	merge_part
	movl	16(%ebp), %eax
	subl	-24(%ebp), %eax
	movl	-24(%ebp), %edx
	leal	0(,%edx,4), %ecx
	movl	8(%ebp), %edx
	addl	%ecx, %edx
	movl	%eax, 8(%esp)
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	merge_part
	jmp	.L59
.L63:
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %edx
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movl	(%eax), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	less
	testl	%eax, %eax
	je	.L60
	movl	-16(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -16(%ebp)
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %edx
	jmp	.L61
.L60:
	movl	-12(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -12(%ebp)
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %edx
.L61:
	movl	-20(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, -20(%ebp)
	leal	0(,%eax,4), %ecx
	movl	12(%ebp), %eax
	addl	%ecx, %eax
	movl	%edx, (%eax)
.L59:
	movl	-12(%ebp), %eax
	cmpl	-24(%ebp), %eax
	jge	.L64
	movl	-16(%ebp), %eax
	cmpl	16(%ebp), %eax
	jl	.L63
	jmp	.L64
.L65:
	movl	-12(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -12(%ebp)
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-20(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -20(%ebp)
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%eax, %edx
	movl	(%ecx), %eax
	movl	%eax, (%edx)
.L64:
	movl	-12(%ebp), %eax
	cmpl	-24(%ebp), %eax
	jl	.L65
	movl	-20(%ebp), %eax
	sall	$2, %eax
	movl	%eax, 8(%esp)
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	memcpy
	jmp	.L56
.L66:
	nop
.L56:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	merge_part, .-merge_part
	.type	merge, @function
merge:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	12(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$work.5, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	merge_part
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	merge, .-merge
	.type	radix, @function
radix:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%ebx
	subl	$1072, %esp
	movl	$0, -12(%ebp)
	jmp	.L69
.L79:
	leal	-1052(%ebp), %edx
	movl	$1028, %ebx
	movl	$0, %eax
	movl	%edx, %ecx
	andl	$4, %ecx
	testl	%ecx, %ecx
	je	.L70
	movl	%eax, (%edx)
	addl	$4, %edx
	subl	$4, %ebx
.L70:
	movl	%ebx, %ecx
	shrl	$2, %ecx
	movl	%edx, %edi
	rep stosl
	movl	%edi, %edx
	movl	%ebx, %ecx
	andl	$2, %ecx
	testl	%ecx, %ecx
	je	.L71
	movw	%ax, (%edx)
	addl	$2, %edx
.L71:
	andl	$1, %ebx
	movl	%ebx, %ecx
	testl	%ecx, %ecx
	je	.L72
	movb	%al, (%edx)
	incl	%edx
.L72:
	movl	$0, -16(%ebp)
	jmp	.L73
.L74:
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	xorl	$-2147483648, %eax
	movl	%eax, %edx
	movl	-12(%ebp), %eax
	movb	%al, %cl
	shrl	%cl, %edx
	movl	%edx, %eax
	movzbl	%al, %eax
	incl	%eax
	movl	-1052(%ebp,%eax,4), %edx
	incl	%edx
	movl	%edx, -1052(%ebp,%eax,4)
	incl	-16(%ebp)
.L73:
	movl	-16(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L74
	movl	$0, -20(%ebp)
	jmp	.L75
.L76:
	movl	-20(%ebp), %eax
	incl	%eax
	movl	-1052(%ebp,%eax,4), %ecx
	movl	-20(%ebp), %eax
	movl	-1052(%ebp,%eax,4), %edx
	movl	-20(%ebp), %eax
	incl	%eax
	addl	%ecx, %edx
	movl	%edx, -1052(%ebp,%eax,4)
	incl	-20(%ebp)
.L75:
	cmpl	$255, -20(%ebp)
	jle	.L76
	movl	$0, -24(%ebp)
	jmp	.L77
.L78:
	movl	-24(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	leal	(%edx,%eax), %ebx
	movl	-24(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	xorl	$-2147483648, %eax
	movl	%eax, %edx
	movl	-12(%ebp), %eax
	movb	%al, %cl
	shrl	%cl, %edx
	movl	%edx, %eax
	movzbl	%al, %edx
	movl	-1052(%ebp,%edx,4), %eax
	leal	1(%eax), %ecx
	movl	%ecx, -1052(%ebp,%edx,4)
	movl	(%ebx), %edx
	movl	%edx, other.4(,%eax,4)
	incl	-24(%ebp)
.L77:
	movl	-24(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L78
	movl	12(%ebp), %eax
	sall	$2, %eax
	movl	%eax, 8(%esp)
	movl	$other.4, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	memcpy
	addl	$8, -12(%ebp)
.L69:
	cmpl	$31, -12(%ebp)
	jle	.L79
	nop
	nop
	addl	$1072, %esp
	popl	%ebx
	popl	%edi
	popl	%ebp
	ret
	.size	radix, .-radix
	.type	by_value, @function
by_value:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -4(%ebp)
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -8(%ebp)
	movl	-4(%ebp), %eax
	cmpl	-8(%ebp), %eax
	setg	%al
	movzbl	%al, %edx
	movl	-4(%ebp), %eax
	cmpl	-8(%ebp), %eax
	setl	%al
	movzbl	%al, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	by_value, .-by_value
	.type	library, @function
library:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	12(%ebp), %eax
	movl	$by_value, 12(%esp)
	movl	$4, 8(%esp)
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	qsort
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	library, .-library
	.section	.rodata
.LC0:
	.string	"ok"
.LC1:
	.string	"WRONG"
	.align 4
.LC2:
	.string	"%-10s %-5s %7ld comparisons, from %d to %d\n"
.LC3:
	.string	"\n"
.LC4:
	.string	" "
.LC5:
	.string	"%9d%s"
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
	subl	$64, %esp
	movl	$-1831433054, 60(%esp)
	movl	$0, 56(%esp)
	movl	$0, 52(%esp)
	jmp	.L84
.L87:
	movl	60(%esp), %eax
	sall	$13, %eax
	xorl	%eax, 60(%esp)
	movl	60(%esp), %eax
	shrl	$17, %eax
	xorl	%eax, 60(%esp)
	movl	60(%esp), %eax
	sall	$5, %eax
	xorl	%eax, 60(%esp)
	movl	52(%esp), %ecx
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	testl	%edx, %edx
	jne	.L85
	movl	60(%esp), %ecx
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
	jmp	.L86
.L85:
	movl	60(%esp), %eax
	andl	$16777215, %eax
	leal	-8388608(%eax), %edx
.L86:
	movl	52(%esp), %eax
	movl	%edx, original.3(,%eax,4)
	incl	52(%esp)
.L84:
	cmpl	$399, 52(%esp)
	jle	.L87
	movl	$expected.2, %edx
	movl	$original.3, %ebx
	movl	$400, %eax
	movl	%edx, %edi
	movl	%ebx, %esi
	movl	%eax, %ecx
	rep movsl
	movl	$400, 4(%esp)
	movl	$expected.2, (%esp)
	call	insertion
	movl	$0, 48(%esp)
	jmp	.L88
.L91:
	movl	$0, comparisons
	movl	$v.1, %edx
	movl	$original.3, %ebx
	movl	$400, %eax
	movl	%edx, %edi
	movl	%ebx, %esi
	movl	%eax, %ecx
	rep movsl
	movl	48(%esp), %eax
	movl	sorts.0+4(,%eax,8), %eax
	movl	$400, 4(%esp)
	movl	$v.1, (%esp)
	call	*%eax
	movl	$1600, 8(%esp)
	movl	$expected.2, 4(%esp)
	movl	$v.1, (%esp)
	call	memcmp
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 40(%esp)
	cmpl	$0, 40(%esp)
	sete	%al
	movzbl	%al, %eax
	addl	%eax, 56(%esp)
	movl	v.1+1596, %esi
	movl	v.1, %ebx
	movl	comparisons, %ecx
	cmpl	$0, 40(%esp)
	je	.L89
	movl	$.LC0, %edx
	jmp	.L90
.L89:
	movl	$.LC1, %edx
.L90:
	movl	48(%esp), %eax
	movl	sorts.0(,%eax,8), %eax
	movl	%esi, 20(%esp)
	movl	%ebx, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	incl	48(%esp)
.L88:
	cmpl	$8, 48(%esp)
	jbe	.L91
	movl	$0, 44(%esp)
	jmp	.L92
.L95:
	movl	44(%esp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$6, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$3, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	cmpl	$160, %edx
	jne	.L93
	movl	$.LC3, %edx
	jmp	.L94
.L93:
	movl	$.LC4, %edx
.L94:
	movl	44(%esp), %eax
	movl	expected.2(,%eax,4), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	addl	$40, 44(%esp)
.L92:
	cmpl	$399, 44(%esp)
	jle	.L95
	movl	56(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.local	work.5
	.comm	work.5,1600,32
	.local	other.4
	.comm	other.4,1600,32
	.local	original.3
	.comm	original.3,1600,32
	.local	expected.2
	.comm	expected.2,1600,32
	.local	v.1
	.comm	v.1,1600,32
	.section	.rodata
.LC6:
	.string	"bubble"
.LC7:
	.string	"insertion"
.LC8:
	.string	"selection"
.LC9:
	.string	"shell"
.LC10:
	.string	"quick"
.LC11:
	.string	"heap"
.LC12:
	.string	"merge"
.LC13:
	.string	"radix"
.LC14:
	.string	"library"
	.align 32
	.type	sorts.0, @object
	.size	sorts.0, 72
sorts.0:
	.long	.LC6
	.long	bubble
	.long	.LC7
	.long	insertion
	.long	.LC8
	.long	selection
	.long	.LC9
	.long	shell
	.long	.LC10
	.long	quick
	.long	.LC11
	.long	heap
	.long	.LC12
	.long	merge
	.long	.LC13
	.long	radix
	.long	.LC14
	.long	library
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
