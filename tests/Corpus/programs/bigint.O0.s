	.file	"bigint.c"
	.text
	.type	from, @function
from:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$180, %esp
	leal	-176(%ebp), %edx
	movl	$0, %ecx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L2:
	movl	%ecx, -176(%ebp,%eax)
	movl	%ecx, -172(%ebp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L2
	addl	%eax, %edx
	movl	%ecx, (%edx)
	addl	$4, %edx
	cmpl	$0, 12(%ebp)
	setne	%al
	movzbl	%al, %eax
	movl	%eax, -176(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -172(%ebp)
	movl	8(%ebp), %ebx
	movl	%ebx, %ecx
	leal	-176(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, -192(%ebp)
	movl	$0, %eax
.L4:
	movl	-176(%ebp,%eax), %edi
	movl	-172(%ebp,%eax), %esi
	movl	%edi, (%ebx,%eax)
	movl	%esi, 4(%ebx,%eax)
	addl	$8, %eax
	movl	-192(%ebp), %esi
	cmpl	%esi, %eax
	jb	.L4
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	8(%ebp), %eax
	addl	$180, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret	$4
	.size	from, .-from
	.type	trim, @function
trim:
	pushl	%ebp
	movl	%esp, %ebp
	jmp	.L8
.L10:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	leal	-1(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, (%eax)
.L8:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	jle	.L11
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	leal	-1(%eax), %edx
	movl	8(%ebp), %eax
	movl	4(%eax,%edx,4), %eax
	testl	%eax, %eax
	je	.L10
.L11:
	nop
	popl	%ebp
	ret
	.size	trim, .-trim
	.type	add, @function
add:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -16(%ebp)
	movl	$0, -12(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L13
.L17:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	cmpl	%eax, -20(%ebp)
	jl	.L14
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	leal	1(%eax), %ecx
	movl	8(%ebp), %edx
	movl	%ecx, (%edx)
	movl	8(%ebp), %edx
	movl	$0, 4(%edx,%eax,4)
.L14:
	movl	8(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	4(%eax,%edx,4), %eax
	movl	%eax, %ecx
	movl	$0, %ebx
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	cmpl	%eax, -20(%ebp)
	jge	.L15
	movl	12(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	4(%eax,%edx,4), %eax
	movl	$0, %edx
	jmp	.L16
.L15:
	movl	$0, %eax
	movl	$0, %edx
.L16:
	addl	%ecx, %eax
	adcl	%ebx, %edx
	addl	%eax, -16(%ebp)
	adcl	%edx, -12(%ebp)
	movl	-16(%ebp), %ecx
	movl	8(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	%ecx, 4(%eax,%edx,4)
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
	incl	-20(%ebp)
.L13:
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	cmpl	%eax, -20(%ebp)
	jl	.L17
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L17
	nop
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	add, .-add
	.type	subtract, @function
subtract:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$28, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -16(%ebp)
	movl	$0, -12(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L19
.L22:
	movl	8(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	4(%eax,%edx,4), %eax
	movl	$0, %edx
	movl	12(%ebp), %ecx
	movl	(%ecx), %ecx
	cmpl	%ecx, -20(%ebp)
	jge	.L20
	movl	12(%ebp), %ecx
	movl	-20(%ebp), %ebx
	movl	4(%ecx,%ebx,4), %ecx
	movl	$0, %ebx
	jmp	.L21
.L20:
	movl	$0, %ecx
	movl	$0, %ebx
.L21:
	subl	%ecx, %eax
	sbbl	%ebx, %edx
	addl	%eax, -16(%ebp)
	adcl	%edx, -12(%ebp)
	movl	-16(%ebp), %ecx
	movl	8(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	%ecx, 4(%eax,%edx,4)
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	movl	%eax, %edx
	sarl	$31, %edx
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
	incl	-20(%ebp)
.L19:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	cmpl	%eax, -20(%ebp)
	jl	.L22
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	trim
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	subtract, .-subtract
	.type	compare, @function
compare:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	(%eax), %edx
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	cmpl	%eax, %edx
	je	.L24
	movl	8(%ebp), %eax
	movl	(%eax), %edx
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	cmpl	%eax, %edx
	jge	.L25
	movl	$-1, %eax
	jmp	.L27
.L25:
	movl	$1, %eax
	jmp	.L27
.L24:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	decl	%eax
	movl	%eax, -4(%ebp)
	jmp	.L28
.L32:
	movl	8(%ebp), %eax
	movl	-4(%ebp), %edx
	movl	4(%eax,%edx,4), %ecx
	movl	12(%ebp), %eax
	movl	-4(%ebp), %edx
	movl	4(%eax,%edx,4), %eax
	cmpl	%eax, %ecx
	je	.L29
	movl	8(%ebp), %eax
	movl	-4(%ebp), %edx
	movl	4(%eax,%edx,4), %ecx
	movl	12(%ebp), %eax
	movl	-4(%ebp), %edx
	movl	4(%eax,%edx,4), %eax
	cmpl	%eax, %ecx
	jnb	.L30
	movl	$-1, %eax
	jmp	.L27
.L30:
	movl	$1, %eax
	jmp	.L27
.L29:
	decl	-4(%ebp)
.L28:
	cmpl	$0, -4(%ebp)
	jns	.L32
	movl	$0, %eax
.L27:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	compare, .-compare
	.type	multiply_small, @function
multiply_small:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$24, %esp
	movl	$0, -24(%ebp)
	movl	$0, -20(%ebp)
	movl	$0, -28(%ebp)
	jmp	.L34
.L35:
	movl	8(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	4(%eax,%edx,4), %eax
	movl	%eax, %ecx
	movl	$0, %ebx
	movl	12(%ebp), %eax
	movl	$0, %edx
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	addl	%eax, -24(%ebp)
	adcl	%edx, -20(%ebp)
	movl	-24(%ebp), %ecx
	movl	8(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	%ecx, 4(%eax,%edx,4)
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, -24(%ebp)
	movl	%edx, -20(%ebp)
	incl	-28(%ebp)
.L34:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	cmpl	%eax, -28(%ebp)
	jl	.L35
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L36
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	leal	1(%eax), %ecx
	movl	8(%ebp), %edx
	movl	%ecx, (%edx)
	movl	-24(%ebp), %ecx
	movl	8(%ebp), %edx
	movl	%ecx, 4(%edx,%eax,4)
.L36:
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	trim
	nop
	addl	$24, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	multiply_small, .-multiply_small
	.globl	__udivdi3
	.globl	__umoddi3
	.type	divide_small, @function
divide_small:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -16(%ebp)
	movl	$0, -12(%ebp)
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	decl	%eax
	movl	%eax, -20(%ebp)
	jmp	.L38
.L39:
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%eax, %edx
	movl	$0, %eax
	movl	8(%ebp), %ecx
	movl	-20(%ebp), %ebx
	movl	4(%ecx,%ebx,4), %ecx
	movl	$0, %ebx
	orl	%ecx, %eax
	orl	%ebx, %edx
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
	movl	12(%ebp), %eax
	movl	$0, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__udivdi3
	movl	%eax, %ecx
	movl	8(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	%ecx, 4(%eax,%edx,4)
	movl	12(%ebp), %ecx
	movl	$0, %ebx
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
	decl	-20(%ebp)
.L38:
	cmpl	$0, -20(%ebp)
	jns	.L39
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	trim
	movl	-16(%ebp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	divide_small, .-divide_small
	.type	multiply, @function
multiply:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$208, %esp
	leal	-200(%ebp), %edx
	movl	$0, %ecx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L42:
	movl	%ecx, -200(%ebp,%eax)
	movl	%ecx, -196(%ebp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L42
	addl	%eax, %edx
	movl	%ecx, (%edx)
	addl	$4, %edx
	movl	12(%ebp), %eax
	movl	(%eax), %edx
	movl	16(%ebp), %eax
	movl	(%eax), %eax
	addl	%edx, %eax
	movl	%eax, -200(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L44
.L49:
	movl	$0, -32(%ebp)
	movl	$0, -28(%ebp)
	movl	$0, -36(%ebp)
	jmp	.L45
.L48:
	movl	-20(%ebp), %edx
	movl	-36(%ebp), %eax
	addl	%edx, %eax
	movl	-196(%ebp,%eax,4), %eax
	movl	%eax, -216(%ebp)
	movl	$0, -212(%ebp)
	movl	12(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	4(%eax,%edx,4), %eax
	movl	%eax, %ecx
	movl	$0, %ebx
	movl	16(%ebp), %eax
	movl	(%eax), %eax
	cmpl	%eax, -36(%ebp)
	jge	.L46
	movl	16(%ebp), %eax
	movl	-36(%ebp), %edx
	movl	4(%eax,%edx,4), %eax
	movl	$0, %edx
	jmp	.L47
.L46:
	movl	$0, %eax
	movl	$0, %edx
.L47:
	movl	%edx, %edi
	imull	%ecx, %edi
	movl	%ebx, %esi
	imull	%eax, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	addl	-216(%ebp), %eax
	adcl	-212(%ebp), %edx
	addl	%eax, -32(%ebp)
	adcl	%edx, -28(%ebp)
	movl	-20(%ebp), %edx
	movl	-36(%ebp), %eax
	addl	%eax, %edx
	movl	-32(%ebp), %eax
	movl	%eax, -196(%ebp,%edx,4)
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	incl	-36(%ebp)
.L45:
	movl	16(%ebp), %eax
	movl	(%eax), %eax
	cmpl	%eax, -36(%ebp)
	jl	.L48
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L48
	incl	-20(%ebp)
.L44:
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	cmpl	%eax, -20(%ebp)
	jl	.L49
	leal	-200(%ebp), %eax
	movl	%eax, (%esp)
	call	trim
	movl	8(%ebp), %ebx
	movl	%ebx, %ecx
	leal	-200(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, -216(%ebp)
	movl	$0, %eax
.L50:
	movl	-200(%ebp,%eax), %edi
	movl	-196(%ebp,%eax), %esi
	movl	%edi, (%ebx,%eax)
	movl	%esi, 4(%ebx,%eax)
	addl	$8, %eax
	movl	-216(%ebp), %edi
	cmpl	%edi, %eax
	jb	.L50
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	8(%ebp), %eax
	addl	$208, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret	$4
	.size	multiply, .-multiply
	.type	shift_left, @function
shift_left:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	jmp	.L54
.L55:
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	add
	decl	12(%ebp)
.L54:
	cmpl	$0, 12(%ebp)
	jg	.L55
	nop
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	shift_left, .-shift_left
	.type	divide, @function
divide:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$380, %esp
	leal	-192(%ebp), %eax
	movl	$0, 4(%esp)
	movl	%eax, (%esp)
	call	from
	subl	$4, %esp
	movl	12(%ebp), %edx
	movl	176(%ebp), %eax
	movl	(%eax), %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$5, %eax
	addl	$31, %eax
	movl	%eax, -28(%ebp)
	jmp	.L57
.L63:
	movl	176(%ebp), %ebx
	leal	-356(%ebp), %edx
	movl	%ebx, %ecx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, -364(%ebp)
	movl	$0, %eax
.L58:
	movl	(%ebx,%eax), %edi
	movl	4(%ebx,%eax), %esi
	movl	%edi, -356(%ebp,%eax)
	movl	%esi, -352(%ebp,%eax)
	addl	$8, %eax
	movl	-364(%ebp), %esi
	cmpl	%esi, %eax
	jb	.L58
	addl	%eax, %edx
	addl	%eax, %ecx
	movl	(%ecx), %eax
	movl	%eax, (%edx)
	movl	-356(%ebp), %eax
	sall	$5, %eax
	movl	%eax, %edx
	movl	-28(%ebp), %eax
	addl	%edx, %eax
	cmpl	$1248, %eax
	jg	.L69
	movl	-28(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-356(%ebp), %eax
	movl	%eax, (%esp)
	call	shift_left
	leal	-356(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	12(%ebp), %eax
	movl	%eax, (%esp)
	call	compare
	testl	%eax, %eax
	js	.L61
	leal	-356(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	12(%ebp), %eax
	movl	%eax, (%esp)
	call	subtract
	movl	-192(%ebp), %edx
	movl	-28(%ebp), %eax
	leal	31(%eax), %ecx
	testl	%eax, %eax
	cmovs	%ecx, %eax
	sarl	$5, %eax
	cmpl	%eax, %edx
	jg	.L62
	movl	-28(%ebp), %eax
	leal	31(%eax), %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	sarl	$5, %eax
	leal	1(%eax), %edx
	movl	-192(%ebp), %eax
	subl	%eax, %edx
	movl	%edx, %eax
	leal	0(,%eax,4), %edx
	movl	-192(%ebp), %eax
	leal	0(,%eax,4), %ecx
	leal	-192(%ebp), %eax
	addl	$4, %eax
	addl	%ecx, %eax
	movl	%edx, 8(%esp)
	movl	$0, 4(%esp)
	movl	%eax, (%esp)
	call	memset
	movl	-28(%ebp), %eax
	leal	31(%eax), %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	sarl	$5, %eax
	incl	%eax
	movl	%eax, -192(%ebp)
.L62:
	movl	-28(%ebp), %eax
	leal	31(%eax), %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	sarl	$5, %eax
	movl	-188(%ebp,%eax,4), %edx
	movl	-28(%ebp), %ecx
	andl	$31, %ecx
	movl	$1, %ebx
	sall	%cl, %ebx
	movl	%ebx, %ecx
	orl	%ecx, %edx
	movl	%edx, -188(%ebp,%eax,4)
	jmp	.L61
.L69:
	nop
.L61:
	decl	-28(%ebp)
.L57:
	cmpl	$0, -28(%ebp)
	jns	.L63
	movl	180(%ebp), %ebx
	movl	%ebx, %ecx
	leal	12(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, -364(%ebp)
	movl	$0, %eax
.L64:
	movl	12(%ebp,%eax), %edi
	movl	16(%ebp,%eax), %esi
	movl	%edi, (%ebx,%eax)
	movl	%esi, 4(%ebx,%eax)
	addl	$8, %eax
	movl	-364(%ebp), %edi
	cmpl	%edi, %eax
	jb	.L64
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	8(%ebp), %ebx
	movl	%ebx, %ecx
	leal	-192(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, -364(%ebp)
	movl	$0, %eax
.L66:
	movl	-192(%ebp,%eax), %edi
	movl	-188(%ebp,%eax), %esi
	movl	%edi, (%ebx,%eax)
	movl	%esi, 4(%ebx,%eax)
	addl	$8, %eax
	movl	-364(%ebp), %esi
	cmpl	%esi, %eax
	jb	.L66
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	8(%ebp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret	$4
	.size	divide, .-divide
	.section	.rodata
.LC0:
	.string	"%s = %s\n"
	.text
	.type	print, @function
print:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$440, %esp
	movl	$400, -12(%ebp)
	leal	-413(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movb	$0, (%eax)
.L71:
	movl	$10, 4(%esp)
	leal	12(%ebp), %eax
	movl	%eax, (%esp)
	call	divide_small
	addb	$48, %al
	decl	-12(%ebp)
	movb	%al, %cl
	leal	-413(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movb	%cl, (%eax)
	movl	12(%ebp), %eax
	testl	%eax, %eax
	jne	.L71
	movl	-12(%ebp), %eax
	leal	-413(%ebp), %edx
	addl	%edx, %eax
	movl	%eax, 8(%esp)
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$400, %eax
	subl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	print, .-print
	.section	.rodata
.LC1:
	.string	"factorial"
.LC2:
	.string	"fibonacci(300)"
.LC3:
	.string	"3^64"
.LC4:
	.string	"quotient"
.LC5:
	.string	"rest"
.LC6:
	.string	"agrees"
.LC7:
	.string	"DISAGREES"
.LC8:
	.string	"pi"
	.text
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$2216, %esp
	leal	-220(%ebp), %eax
	movl	$1, 4(%esp)
	movl	%eax, (%esp)
	call	from
	subl	$4, %esp
	movl	$0, -28(%ebp)
	movl	$1, -32(%ebp)
	jmp	.L74
.L78:
	movl	-32(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-220(%ebp), %eax
	movl	%eax, (%esp)
	call	multiply_small
	movl	-32(%ebp), %ecx
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$3, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	testl	%edx, %edx
	jne	.L75
	leal	4(%esp), %ecx
	leal	-220(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L76:
	movl	-220(%ebp,%eax), %esi
	movl	-216(%ebp,%eax), %ebx
	movl	%esi, 4(%esp,%eax)
	movl	%ebx, 8(%esp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L76
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	$.LC1, (%esp)
	call	print
	addl	%eax, -28(%ebp)
.L75:
	incl	-32(%ebp)
.L74:
	cmpl	$60, -32(%ebp)
	jle	.L78
	leal	-548(%ebp), %eax
	movl	$0, 4(%esp)
	movl	%eax, (%esp)
	call	from
	subl	$4, %esp
	leal	-712(%ebp), %eax
	movl	$1, 4(%esp)
	movl	%eax, (%esp)
	call	from
	subl	$4, %esp
	movl	$0, -36(%ebp)
	jmp	.L79
.L86:
	leal	-1696(%ebp), %ecx
	leal	-548(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L80:
	movl	-548(%ebp,%eax), %esi
	movl	-544(%ebp,%eax), %ebx
	movl	%esi, -1696(%ebp,%eax)
	movl	%ebx, -1692(%ebp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L80
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	leal	-712(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-1696(%ebp), %eax
	movl	%eax, (%esp)
	call	add
	leal	-548(%ebp), %ecx
	leal	-712(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L82:
	movl	-712(%ebp,%eax), %esi
	movl	-708(%ebp,%eax), %ebx
	movl	%esi, -548(%ebp,%eax)
	movl	%ebx, -544(%ebp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L82
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	leal	-712(%ebp), %ecx
	leal	-1696(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L84:
	movl	-1696(%ebp,%eax), %esi
	movl	-1692(%ebp,%eax), %ebx
	movl	%esi, -712(%ebp,%eax)
	movl	%ebx, -708(%ebp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L84
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	incl	-36(%ebp)
.L79:
	cmpl	$299, -36(%ebp)
	jle	.L86
	leal	4(%esp), %ecx
	leal	-548(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L87:
	movl	-548(%ebp,%eax), %esi
	movl	-544(%ebp,%eax), %ebx
	movl	%esi, 4(%esp,%eax)
	movl	%ebx, 8(%esp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L87
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	$.LC2, (%esp)
	call	print
	addl	%eax, -28(%ebp)
	leal	-876(%ebp), %eax
	movl	$3, 4(%esp)
	movl	%eax, (%esp)
	call	from
	subl	$4, %esp
	leal	-1040(%ebp), %ecx
	leal	-876(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L89:
	movl	-876(%ebp,%eax), %esi
	movl	-872(%ebp,%eax), %ebx
	movl	%esi, -1040(%ebp,%eax)
	movl	%ebx, -1036(%ebp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L89
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	$0, -40(%ebp)
	jmp	.L91
.L94:
	leal	-2040(%ebp), %eax
	leal	-1040(%ebp), %edx
	movl	%edx, 8(%esp)
	leal	-1040(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	multiply
	subl	$4, %esp
	leal	-1040(%ebp), %ecx
	leal	-2040(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L92:
	movl	-2040(%ebp,%eax), %esi
	movl	-2036(%ebp,%eax), %ebx
	movl	%esi, -1040(%ebp,%eax)
	movl	%ebx, -1036(%ebp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L92
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	incl	-40(%ebp)
.L91:
	cmpl	$5, -40(%ebp)
	jle	.L94
	leal	4(%esp), %ecx
	leal	-1040(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L95:
	movl	-1040(%ebp,%eax), %esi
	movl	-1036(%ebp,%eax), %ebx
	movl	%esi, 4(%esp,%eax)
	movl	%ebx, 8(%esp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L95
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	$.LC3, (%esp)
	call	print
	addl	%eax, -28(%ebp)
	leal	-2040(%ebp), %eax
	movl	$1, 4(%esp)
	movl	%eax, (%esp)
	call	from
	subl	$4, %esp
	leal	-712(%ebp), %ecx
	leal	-2040(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L97:
	movl	-2040(%ebp,%eax), %esi
	movl	-2036(%ebp,%eax), %ebx
	movl	%esi, -712(%ebp,%eax)
	movl	%ebx, -708(%ebp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L97
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	$127, 4(%esp)
	leal	-712(%ebp), %eax
	movl	%eax, (%esp)
	call	shift_left
	leal	-876(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-712(%ebp), %eax
	movl	%eax, (%esp)
	call	subtract
	leal	-1204(%ebp), %ebx
	leal	-384(%ebp), %eax
	movl	%eax, 172(%esp)
	leal	-712(%ebp), %eax
	movl	%eax, 168(%esp)
	leal	4(%esp), %ecx
	leal	-220(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, -2044(%ebp)
	movl	$0, %eax
.L99:
	movl	-220(%ebp,%eax), %edi
	movl	-216(%ebp,%eax), %esi
	movl	%edi, 4(%esp,%eax)
	movl	%esi, 8(%esp,%eax)
	addl	$8, %eax
	movl	-2044(%ebp), %esi
	cmpl	%esi, %eax
	jb	.L99
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	%ebx, (%esp)
	call	divide
	subl	$4, %esp
	leal	4(%esp), %ecx
	leal	-1204(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L101:
	movl	-1204(%ebp,%eax), %esi
	movl	-1200(%ebp,%eax), %ebx
	movl	%esi, 4(%esp,%eax)
	movl	%ebx, 8(%esp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L101
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	$.LC4, (%esp)
	call	print
	addl	%eax, -28(%ebp)
	leal	4(%esp), %ecx
	leal	-384(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L103:
	movl	-384(%ebp,%eax), %esi
	movl	-380(%ebp,%eax), %ebx
	movl	%esi, 4(%esp,%eax)
	movl	%ebx, 8(%esp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L103
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	$.LC5, (%esp)
	call	print
	addl	%eax, -28(%ebp)
	leal	-2040(%ebp), %eax
	leal	-712(%ebp), %edx
	movl	%edx, 8(%esp)
	leal	-1204(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	multiply
	subl	$4, %esp
	leal	-1204(%ebp), %ecx
	leal	-2040(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L105:
	movl	-2040(%ebp,%eax), %esi
	movl	-2036(%ebp,%eax), %ebx
	movl	%esi, -1204(%ebp,%eax)
	movl	%ebx, -1200(%ebp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L105
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	leal	-384(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-1204(%ebp), %eax
	movl	%eax, (%esp)
	call	add
	leal	-220(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-1204(%ebp), %eax
	movl	%eax, (%esp)
	call	compare
	testl	%eax, %eax
	jne	.L107
	movl	$.LC6, %eax
	jmp	.L108
.L107:
	movl	$.LC7, %eax
.L108:
	movl	%eax, (%esp)
	call	puts
	leal	-1368(%ebp), %eax
	movl	$0, 4(%esp)
	movl	%eax, (%esp)
	call	from
	subl	$4, %esp
	leal	-1532(%ebp), %eax
	movl	$0, 4(%esp)
	movl	%eax, (%esp)
	call	from
	subl	$4, %esp
	movl	$0, -44(%ebp)
	jmp	.L109
.L122:
	cmpl	$0, -44(%ebp)
	je	.L110
	movl	$239, %eax
	jmp	.L111
.L110:
	movl	$5, %eax
.L111:
	movl	%eax, -56(%ebp)
	cmpl	$0, -44(%ebp)
	je	.L112
	movl	$4, %edx
	jmp	.L113
.L112:
	movl	$16, %edx
.L113:
	leal	-1860(%ebp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	from
	subl	$4, %esp
	movl	$0, -48(%ebp)
	jmp	.L114
.L115:
	movl	$10, 4(%esp)
	leal	-1860(%ebp), %eax
	movl	%eax, (%esp)
	call	multiply_small
	incl	-48(%ebp)
.L114:
	cmpl	$59, -48(%ebp)
	jle	.L115
	movl	-56(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-1860(%ebp), %eax
	movl	%eax, (%esp)
	call	divide_small
	movl	$1, -52(%ebp)
	jmp	.L116
.L121:
	leal	-1696(%ebp), %ecx
	leal	-1860(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L117:
	movl	-1860(%ebp,%eax), %esi
	movl	-1856(%ebp,%eax), %ebx
	movl	%esi, -1696(%ebp,%eax)
	movl	%ebx, -1692(%ebp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L117
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	-52(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-1696(%ebp), %eax
	movl	%eax, (%esp)
	call	divide_small
	movl	-52(%ebp), %eax
	shrl	%eax
	andl	$1, %eax
	movl	%eax, %edx
	movl	-44(%ebp), %eax
	cmpl	%eax, %edx
	je	.L119
	leal	-1532(%ebp), %eax
	jmp	.L120
.L119:
	leal	-1368(%ebp), %eax
.L120:
	leal	-1696(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	add
	movl	-56(%ebp), %eax
	imull	%eax, %eax
	movl	%eax, 4(%esp)
	leal	-1860(%ebp), %eax
	movl	%eax, (%esp)
	call	divide_small
	addl	$2, -52(%ebp)
.L116:
	movl	-1860(%ebp), %eax
	testl	%eax, %eax
	jne	.L121
	incl	-44(%ebp)
.L109:
	cmpl	$1, -44(%ebp)
	jle	.L122
	leal	-1532(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-1368(%ebp), %eax
	movl	%eax, (%esp)
	call	subtract
	leal	4(%esp), %ecx
	leal	-1368(%ebp), %edx
	movl	$164, %eax
	andl	$-8, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L123:
	movl	-1368(%ebp,%eax), %esi
	movl	-1364(%ebp,%eax), %ebx
	movl	%esi, 4(%esp,%eax)
	movl	%ebx, 8(%esp,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L123
	addl	%eax, %ecx
	addl	%eax, %edx
	movl	(%edx), %eax
	movl	%eax, (%ecx)
	movl	$.LC8, (%esp)
	call	print
	addl	%eax, -28(%ebp)
	movl	-28(%ebp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$5, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
