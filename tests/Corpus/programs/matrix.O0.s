	.file	"matrix.c"
	.text
	.globl	__moddi3
	.type	multiply, @function
multiply:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$204, %esp
	movl	$0, -28(%ebp)
	jmp	.L2
.L7:
	movl	$0, -32(%ebp)
	jmp	.L3
.L6:
	movl	$0, -40(%ebp)
	movl	$0, -36(%ebp)
	movl	$0, -44(%ebp)
	jmp	.L4
.L5:
	movl	-28(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	movl	%eax, %edx
	movl	12(%ebp), %eax
	addl	%eax, %edx
	movl	-44(%ebp), %eax
	movl	(%edx,%eax,4), %eax
	movl	%eax, %ecx
	movl	%eax, %ebx
	sarl	$31, %ebx
	movl	-44(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	movl	%eax, %edx
	movl	16(%ebp), %eax
	addl	%eax, %edx
	movl	-32(%ebp), %eax
	movl	(%edx,%eax,4), %eax
	cltd
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	addl	%eax, -40(%ebp)
	adcl	%edx, -36(%ebp)
	incl	-44(%ebp)
.L4:
	cmpl	$5, -44(%ebp)
	jle	.L5
	movl	-40(%ebp), %eax
	movl	-36(%ebp), %edx
	movl	$10007, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, %ecx
	movl	-28(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	-32(%ebp), %edx
	addl	%edx, %eax
	movl	%ecx, -188(%ebp,%eax,4)
	incl	-32(%ebp)
.L3:
	cmpl	$5, -32(%ebp)
	jle	.L6
	incl	-28(%ebp)
.L2:
	cmpl	$5, -28(%ebp)
	jle	.L7
	movl	$144, 8(%esp)
	leal	-188(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	memcpy
	nop
	addl	$204, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	multiply, .-multiply
	.type	power, @function
power:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$328, %esp
	movl	$0, %edx
	movl	$144, %eax
	andl	$-8, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L9:
	movl	%edx, -300(%ebp,%eax)
	movl	%edx, -296(%ebp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L9
	movl	$144, 8(%esp)
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-156(%ebp), %eax
	movl	%eax, (%esp)
	call	memcpy
	movl	$0, -12(%ebp)
	jmp	.L11
.L12:
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	sall	$2, %eax
	leal	-8(%eax), %eax
	addl	%ebp, %eax
	subl	$292, %eax
	movl	$1, (%eax)
	incl	-12(%ebp)
.L11:
	cmpl	$5, -12(%ebp)
	jle	.L12
	jmp	.L13
.L15:
	movl	16(%ebp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L14
	leal	-156(%ebp), %eax
	movl	%eax, 8(%esp)
	leal	-300(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-300(%ebp), %eax
	movl	%eax, (%esp)
	call	multiply
.L14:
	leal	-156(%ebp), %eax
	movl	%eax, 8(%esp)
	leal	-156(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-156(%ebp), %eax
	movl	%eax, (%esp)
	call	multiply
	shrl	16(%ebp)
.L13:
	cmpl	$0, 16(%ebp)
	jne	.L15
	movl	$144, 8(%esp)
	leal	-300(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	memcpy
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	power, .-power
	.type	transpose, @function
transpose:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L17
.L20:
	movl	$0, -12(%ebp)
	jmp	.L18
.L19:
	movl	-8(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%eax, %edx
	movl	-12(%ebp), %eax
	movl	(%edx,%eax,4), %eax
	movl	%eax, -16(%ebp)
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	leal	(%edx,%eax), %ebx
	movl	-8(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-8(%ebp), %eax
	movl	(%ebx,%eax,4), %edx
	movl	-12(%ebp), %eax
	movl	%edx, (%ecx,%eax,4)
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-8(%ebp), %eax
	movl	-16(%ebp), %edx
	movl	%edx, (%ecx,%eax,4)
	incl	-12(%ebp)
.L18:
	movl	-12(%ebp), %eax
	cmpl	-8(%ebp), %eax
	jl	.L19
	incl	-8(%ebp)
.L17:
	cmpl	$5, -8(%ebp)
	jle	.L20
	nop
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	transpose, .-transpose
	.globl	__divdi3
	.type	determinant, @function
determinant:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$380, %esp
	movl	$1, -32(%ebp)
	movl	$0, -28(%ebp)
	movl	$1, -36(%ebp)
	movl	$0, -40(%ebp)
	jmp	.L22
.L25:
	movl	$0, -44(%ebp)
	jmp	.L23
.L24:
	movl	-40(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%eax, %edx
	movl	-44(%ebp), %eax
	movl	(%edx,%eax,4), %eax
	movl	%eax, %ecx
	movl	%eax, %ebx
	sarl	$31, %ebx
	movl	-40(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	-44(%ebp), %edx
	addl	%edx, %eax
	movl	%ecx, -360(%ebp,%eax,8)
	movl	%ebx, -356(%ebp,%eax,8)
	incl	-44(%ebp)
.L23:
	movl	-44(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L24
	incl	-40(%ebp)
.L22:
	movl	-40(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L25
	movl	$0, -48(%ebp)
	jmp	.L26
.L39:
	movl	-48(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	sall	$3, %eax
	leal	-24(%eax), %eax
	addl	%ebp, %eax
	subl	$336, %eax
	movl	4(%eax), %edx
	movl	(%eax), %eax
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L27
	movl	-48(%ebp), %eax
	incl	%eax
	movl	%eax, -52(%ebp)
	jmp	.L28
.L30:
	incl	-52(%ebp)
.L28:
	movl	-52(%ebp), %eax
	cmpl	12(%ebp), %eax
	jge	.L29
	movl	-52(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	-48(%ebp), %edx
	addl	%edx, %eax
	movl	-356(%ebp,%eax,8), %edx
	movl	-360(%ebp,%eax,8), %eax
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L30
.L29:
	movl	-52(%ebp), %eax
	cmpl	12(%ebp), %eax
	jne	.L31
	movl	$0, %eax
	movl	$0, %edx
	jmp	.L40
.L31:
	movl	$0, -56(%ebp)
	jmp	.L33
.L34:
	movl	-48(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	-56(%ebp), %edx
	addl	%edx, %eax
	movl	-356(%ebp,%eax,8), %edx
	movl	-360(%ebp,%eax,8), %eax
	movl	%eax, -72(%ebp)
	movl	%edx, -68(%ebp)
	movl	-52(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	-56(%ebp), %edx
	addl	%edx, %eax
	movl	-360(%ebp,%eax,8), %ecx
	movl	-356(%ebp,%eax,8), %ebx
	movl	-48(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	-56(%ebp), %edx
	addl	%edx, %eax
	movl	%ecx, -360(%ebp,%eax,8)
	movl	%ebx, -356(%ebp,%eax,8)
	movl	-52(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	-56(%ebp), %edx
	leal	(%eax,%edx), %ecx
	movl	-72(%ebp), %eax
	movl	-68(%ebp), %edx
	movl	%eax, -360(%ebp,%ecx,8)
	movl	%edx, -356(%ebp,%ecx,8)
	incl	-56(%ebp)
.L33:
	movl	-56(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L34
	negl	-36(%ebp)
.L27:
	movl	-48(%ebp), %eax
	incl	%eax
	movl	%eax, -60(%ebp)
	jmp	.L35
.L38:
	movl	-48(%ebp), %eax
	incl	%eax
	movl	%eax, -64(%ebp)
	jmp	.L36
.L37:
	movl	-60(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	-64(%ebp), %edx
	addl	%edx, %eax
	movl	-360(%ebp,%eax,8), %ecx
	movl	-356(%ebp,%eax,8), %ebx
	movl	-48(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	sall	$3, %eax
	leal	-24(%eax), %eax
	addl	%ebp, %eax
	subl	$336, %eax
	movl	4(%eax), %edx
	movl	(%eax), %eax
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	movl	%eax, -368(%ebp)
	movl	%edx, -364(%ebp)
	movl	%edx, %eax
	addl	%esi, %eax
	movl	%eax, -364(%ebp)
	movl	-60(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	-48(%ebp), %edx
	addl	%edx, %eax
	movl	-360(%ebp,%eax,8), %esi
	movl	-356(%ebp,%eax,8), %edi
	movl	-48(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	-64(%ebp), %edx
	addl	%edx, %eax
	movl	-356(%ebp,%eax,8), %edx
	movl	-360(%ebp,%eax,8), %eax
	movl	%edi, %ebx
	imull	%eax, %ebx
	movl	%edx, %ecx
	imull	%esi, %ecx
	addl	%ecx, %ebx
	mull	%esi
	leal	(%ebx,%edx), %esi
	movl	%esi, %edx
	movl	-368(%ebp), %ecx
	movl	-364(%ebp), %ebx
	subl	%eax, %ecx
	sbbl	%edx, %ebx
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	%ecx, (%esp)
	movl	%ebx, 4(%esp)
	call	__divdi3
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	-60(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	-64(%ebp), %edx
	addl	%edx, %eax
	movl	%ecx, -360(%ebp,%eax,8)
	movl	%ebx, -356(%ebp,%eax,8)
	incl	-64(%ebp)
.L36:
	movl	-64(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L37
	incl	-60(%ebp)
.L35:
	movl	-60(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L38
	movl	-48(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	sall	$3, %eax
	leal	-24(%eax), %eax
	addl	%ebp, %eax
	subl	$336, %eax
	movl	4(%eax), %edx
	movl	(%eax), %eax
	movl	%eax, -32(%ebp)
	movl	%edx, -28(%ebp)
	incl	-48(%ebp)
.L26:
	movl	12(%ebp), %eax
	decl	%eax
	cmpl	%eax, -48(%ebp)
	jl	.L39
	movl	-36(%ebp), %eax
	movl	%eax, %ecx
	movl	%eax, %ebx
	sarl	$31, %ebx
	movl	12(%ebp), %eax
	leal	-1(%eax), %edx
	movl	12(%ebp), %eax
	leal	-1(%eax), %esi
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	addl	%esi, %eax
	movl	-356(%ebp,%eax,8), %edx
	movl	-360(%ebp,%eax,8), %eax
	movl	%ebx, %edi
	imull	%eax, %edi
	movl	%edx, %esi
	imull	%ecx, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
.L40:
	addl	$380, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	determinant, .-determinant
	.type	inverse_mod, @function
inverse_mod:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$32, %esp
	movl	$0, -4(%ebp)
	movl	$1, -8(%ebp)
	movl	$10007, -12(%ebp)
	movl	8(%ebp), %ecx
	movl	$1757988013, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$12, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$10007, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	leal	10007(%eax), %ecx
	movl	$1757988013, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$12, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	movl	%eax, -16(%ebp)
	movl	-16(%ebp), %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, -16(%ebp)
	jmp	.L42
.L43:
	movl	-12(%ebp), %eax
	cltd
	idivl	-16(%ebp)
	movl	%eax, -20(%ebp)
	movl	-20(%ebp), %eax
	imull	-8(%ebp), %eax
	movl	-4(%ebp), %edx
	subl	%eax, %edx
	movl	%edx, -24(%ebp)
	movl	-20(%ebp), %eax
	imull	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	subl	%eax, %edx
	movl	%edx, -28(%ebp)
	movl	-8(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	-24(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	-16(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	-28(%ebp), %eax
	movl	%eax, -16(%ebp)
.L42:
	cmpl	$0, -16(%ebp)
	jne	.L43
	cmpl	$0, -4(%ebp)
	jns	.L44
	movl	-4(%ebp), %eax
	addl	$10007, %eax
	jmp	.L46
.L44:
	movl	-4(%ebp), %eax
.L46:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	inverse_mod, .-inverse_mod
	.type	invert, @function
invert:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$360, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L48
.L53:
	movl	$0, -16(%ebp)
	jmp	.L49
.L52:
	cmpl	$5, -16(%ebp)
	jg	.L50
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	movl	%eax, %edx
	movl	12(%ebp), %eax
	addl	%eax, %edx
	movl	-16(%ebp), %eax
	movl	(%edx,%eax,4), %ecx
	movl	$1757988013, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$12, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$10007, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	leal	10007(%eax), %ecx
	movl	$1757988013, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$12, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	jmp	.L51
.L50:
	movl	-16(%ebp), %eax
	subl	$6, %eax
	cmpl	%eax, -12(%ebp)
	sete	%al
	movzbl	%al, %edx
.L51:
	movl	-12(%ebp), %ecx
	movl	%ecx, %eax
	addl	%eax, %eax
	addl	%ecx, %eax
	sall	$2, %eax
	movl	-16(%ebp), %ecx
	addl	%ecx, %eax
	movl	%edx, -344(%ebp,%eax,4)
	incl	-16(%ebp)
.L49:
	cmpl	$11, -16(%ebp)
	jle	.L52
	incl	-12(%ebp)
.L48:
	cmpl	$5, -12(%ebp)
	jle	.L53
	movl	$0, -20(%ebp)
	jmp	.L54
.L69:
	movl	-20(%ebp), %eax
	movl	%eax, -24(%ebp)
	jmp	.L55
.L57:
	incl	-24(%ebp)
.L55:
	cmpl	$5, -24(%ebp)
	jg	.L56
	movl	-24(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	-20(%ebp), %edx
	addl	%edx, %eax
	movl	-344(%ebp,%eax,4), %eax
	testl	%eax, %eax
	je	.L57
.L56:
	cmpl	$6, -24(%ebp)
	jne	.L58
	movl	$0, %eax
	jmp	.L72
.L58:
	movl	$0, -28(%ebp)
	jmp	.L60
.L61:
	movl	-20(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	-28(%ebp), %edx
	addl	%edx, %eax
	movl	-344(%ebp,%eax,4), %eax
	movl	%eax, -56(%ebp)
	movl	-24(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	-28(%ebp), %edx
	addl	%edx, %eax
	movl	-344(%ebp,%eax,4), %ecx
	movl	-20(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	-28(%ebp), %edx
	addl	%edx, %eax
	movl	%ecx, -344(%ebp,%eax,4)
	movl	-24(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	-28(%ebp), %edx
	addl	%eax, %edx
	movl	-56(%ebp), %eax
	movl	%eax, -344(%ebp,%edx,4)
	incl	-28(%ebp)
.L60:
	cmpl	$11, -28(%ebp)
	jle	.L61
	movl	-20(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	leal	-8(%eax), %eax
	addl	%ebp, %eax
	subl	$336, %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	inverse_mod
	movl	%eax, -48(%ebp)
	movl	$0, -32(%ebp)
	jmp	.L62
.L63:
	movl	-20(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	-32(%ebp), %edx
	addl	%edx, %eax
	movl	-344(%ebp,%eax,4), %eax
	imull	-48(%ebp), %eax
	movl	%eax, %ecx
	movl	$1757988013, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$12, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	-20(%ebp), %ecx
	movl	%ecx, %eax
	addl	%eax, %eax
	addl	%ecx, %eax
	sall	$2, %eax
	movl	-32(%ebp), %ecx
	addl	%ecx, %eax
	movl	%edx, -344(%ebp,%eax,4)
	incl	-32(%ebp)
.L62:
	cmpl	$11, -32(%ebp)
	jle	.L63
	movl	$0, -36(%ebp)
	jmp	.L64
.L68:
	movl	$11, -40(%ebp)
	movl	-36(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	-20(%ebp), %edx
	addl	%edx, %eax
	movl	-344(%ebp,%eax,4), %eax
	movl	%eax, -52(%ebp)
	jmp	.L65
.L67:
	movl	-36(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	-40(%ebp), %edx
	addl	%edx, %eax
	movl	-344(%ebp,%eax,4), %ebx
	movl	$10007, %eax
	subl	-52(%ebp), %eax
	movl	%eax, %ecx
	movl	-20(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	-40(%ebp), %edx
	addl	%edx, %eax
	movl	-344(%ebp,%eax,4), %eax
	imull	%ecx, %eax
	leal	(%ebx,%eax), %ecx
	movl	$1757988013, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$12, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	-36(%ebp), %ecx
	movl	%ecx, %eax
	addl	%eax, %eax
	addl	%ecx, %eax
	sall	$2, %eax
	movl	-40(%ebp), %ecx
	addl	%ecx, %eax
	movl	%edx, -344(%ebp,%eax,4)
	decl	-40(%ebp)
.L65:
	movl	-36(%ebp), %eax
	cmpl	-20(%ebp), %eax
	je	.L66
	cmpl	$0, -40(%ebp)
	jns	.L67
.L66:
	incl	-36(%ebp)
.L64:
	cmpl	$5, -36(%ebp)
	jle	.L68
	incl	-20(%ebp)
.L54:
	cmpl	$5, -20(%ebp)
	jle	.L69
	movl	$0, -44(%ebp)
	jmp	.L70
.L71:
	leal	-344(%ebp), %ecx
	movl	-44(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$4, %eax
	addl	%ecx, %eax
	leal	24(%eax), %ecx
	movl	-44(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	$24, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	call	memcpy
	incl	-44(%ebp)
.L70:
	cmpl	$5, -44(%ebp)
	jle	.L71
	movl	$1, %eax
.L72:
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	invert, .-invert
	.section	.rodata
.LC0:
	.string	"%7d"
.LC1:
	.string	""
	.text
	.type	print, @function
print:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	puts
	movl	$0, -12(%ebp)
	jmp	.L74
.L77:
	movl	$0, -16(%ebp)
	jmp	.L75
.L76:
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$3, %eax
	movl	%eax, %edx
	movl	12(%ebp), %eax
	addl	%eax, %edx
	movl	-16(%ebp), %eax
	movl	(%edx,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	incl	-16(%ebp)
.L75:
	cmpl	$5, -16(%ebp)
	jle	.L76
	movl	$.LC1, (%esp)
	call	puts
	incl	-12(%ebp)
.L74:
	cmpl	$5, -12(%ebp)
	jle	.L77
	nop
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	print, .-print
	.section	.rodata
.LC2:
	.string	"a"
.LC3:
	.string	"a squared"
.LC4:
	.string	"a to the 1000"
	.align 4
.LC5:
	.string	"determinant of the first %d: %lld\n"
.LC6:
	.string	"inverse"
.LC7:
	.string	"singular"
.LC8:
	.string	"a times its inverse"
.LC9:
	.string	"transposed"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$496, %esp
	movl	$31337, 492(%esp)
	movl	$0, 488(%esp)
	jmp	.L79
.L82:
	movl	$0, 484(%esp)
	jmp	.L80
.L81:
	movl	492(%esp), %eax
	imull	$1664525, %eax, %eax
	addl	$1013904223, %eax
	movl	%eax, 492(%esp)
	movl	492(%esp), %eax
	shrl	$24, %eax
	movl	%eax, %ecx
	movl	$818089009, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	leal	-10(%edx), %ecx
	movl	488(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	484(%esp), %edx
	addl	%edx, %eax
	movl	%ecx, 312(%esp,%eax,4)
	incl	484(%esp)
.L80:
	cmpl	$5, 484(%esp)
	jle	.L81
	incl	488(%esp)
.L79:
	cmpl	$5, 488(%esp)
	jle	.L82
	leal	312(%esp), %eax
	movl	%eax, 468(%esp)
	leal	168(%esp), %eax
	movl	%eax, 464(%esp)
	leal	24(%esp), %eax
	movl	%eax, 460(%esp)
	movl	468(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	print
	movl	468(%esp), %eax
	movl	%eax, 8(%esp)
	movl	468(%esp), %eax
	movl	%eax, 4(%esp)
	leal	168(%esp), %eax
	movl	%eax, (%esp)
	call	multiply
	movl	464(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	print
	movl	$1000, 8(%esp)
	movl	468(%esp), %eax
	movl	%eax, 4(%esp)
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	power
	movl	460(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	print
	movl	$1, 480(%esp)
	jmp	.L83
.L84:
	movl	480(%esp), %eax
	movl	%eax, 4(%esp)
	movl	468(%esp), %eax
	movl	%eax, (%esp)
	call	determinant
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	480(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	incl	480(%esp)
.L83:
	cmpl	$6, 480(%esp)
	jle	.L84
	movl	468(%esp), %eax
	movl	%eax, 4(%esp)
	leal	168(%esp), %eax
	movl	%eax, (%esp)
	call	invert
	movl	%eax, 456(%esp)
	movl	464(%esp), %eax
	movl	%eax, 8(%esp)
	movl	468(%esp), %eax
	movl	%eax, 4(%esp)
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	multiply
	cmpl	$0, 456(%esp)
	je	.L85
	movl	$.LC6, %eax
	jmp	.L86
.L85:
	movl	$.LC7, %eax
.L86:
	movl	464(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	print
	movl	460(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	print
	leal	312(%esp), %eax
	movl	%eax, (%esp)
	call	transpose
	movl	468(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	print
	movl	$0, 476(%esp)
	movl	$0, 472(%esp)
	jmp	.L87
.L88:
	movl	472(%esp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	sall	$2, %eax
	leal	496(%eax), %eax
	addl	%esp, %eax
	subl	$472, %eax
	movl	(%eax), %eax
	addl	%eax, 476(%esp)
	incl	472(%esp)
.L87:
	cmpl	$5, 472(%esp)
	jle	.L88
	movl	476(%esp), %ecx
	movl	$1757988013, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$12, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$10007, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	leal	10007(%eax), %ecx
	movl	$1757988013, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$12, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$10007, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
