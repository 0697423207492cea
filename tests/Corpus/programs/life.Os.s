	.file	"life.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"generation %d, population %d\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	movl	$1, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	$1, %edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$184, %esp
.L2:
	movl	pattern.0-4(,%eax,4), %esi
	movl	%eax, %edx
	movl	$2, %ecx
	sall	$5, %edx
	subl	$32, %edx
.L6:
	movb	-2(%esi,%ecx), %bl
	testb	%bl, %bl
	je	.L37
	cmpb	$35, %bl
	jne	.L3
	movb	$1, cells+32(%edx,%ecx)
	movl	%edi, %ebx
	sall	%cl, %ebx
	orl	%ebx, rows(,%eax,4)
.L3:
	incl	%ecx
	jmp	.L6
.L37:
	incl	%eax
	cmpl	$9, %eax
	jne	.L2
	movl	$60, %edi
	movl	$5, %ebx
.L5:
	imull	$1103515245, %ebx, %ebx
	movl	$20, %esi
	xorl	%edx, %edx
	movl	$10, %ecx
	addl	$12345, %ebx
	movl	%ebx, %eax
	shrl	$24, %eax
	divl	%esi
	leal	8(%edx), %eax
	movl	%edx, %esi
	movl	%eax, -156(%ebp)
	movl	%ebx, %eax
	xorl	%edx, %edx
	shrl	$16, %eax
	divl	%ecx
	movb	-156(%ebp), %cl
	addl	$12, %edx
	movl	%edx, %eax
	sall	$5, %eax
	movb	$1, cells+8(%esi,%eax)
	movl	$1, %eax
	sall	%cl, %eax
	orl	%eax, rows(,%edx,4)
	decl	%edi
	jne	.L5
	xorl	%eax, %eax
	movl	%eax, -160(%ebp)
	movl	%eax, -172(%ebp)
	movl	%eax, -164(%ebp)
.L7:
	imull	$768, -164(%ebp), %eax
	xorl	%ecx, %ecx
	movl	%ecx, -168(%ebp)
	movl	%eax, -156(%ebp)
	movl	%eax, %edx
	xorl	%eax, %eax
.L22:
	movl	rows(,%eax,4), %esi
	xorl	%ecx, %ecx
.L8:
	movzbl	cells(%ecx,%edx), %ebx
	movl	%esi, %edi
	shrl	%cl, %edi
	andl	$1, %edi
	addl	%ebx, -168(%ebp)
	cmpl	%ebx, %edi
	setne	%bl
	incl	%ecx
	movzbl	%bl, %ebx
	addl	%ebx, -172(%ebp)
	cmpl	$32, %ecx
	jne	.L8
	incl	%eax
	addl	$32, %edx
	cmpl	$24, %eax
	jne	.L22
	movl	-160(%ebp), %eax
	movl	$10, %ecx
	cltd
	idivl	%ecx
	testl	%edx, %edx
	jne	.L10
	pushl	%eax
	pushl	-168(%ebp)
	pushl	-160(%ebp)
	pushl	$.LC0
	call	printf
	movl	-156(%ebp), %eax
	addl	$16, %esp
	leal	768(%eax), %ebx
	movl	%eax, %edi
.L11:
	xorl	%esi, %esi
.L13:
	cmpb	$1, cells(%edi,%esi)
	sbbl	%eax, %eax
	subl	$12, %esp
	andl	$11, %eax
	incl	%esi
	addl	$35, %eax
	pushl	%eax
	call	putchar
	addl	$16, %esp
	cmpl	$32, %esi
	jne	.L13
	subl	$12, %esp
	addl	$32, %edi
	pushl	$10
	call	putchar
	addl	$16, %esp
	cmpl	%edi, %ebx
	jne	.L11
.L10:
	imull	$24, -164(%ebp), %eax
	xorl	%edi, %edi
	movl	%eax, -180(%ebp)
	movl	-164(%ebp), %eax
	xorl	$1, %eax
	movl	%eax, -176(%ebp)
	imull	$24, %eax, %eax
	movl	%eax, -192(%ebp)
.L17:
	movl	-192(%ebp), %eax
	xorl	%ecx, %ecx
	addl	%edi, %eax
	sall	$5, %eax
	addl	$cells, %eax
	movl	%eax, -196(%ebp)
.L19:
	xorl	%eax, %eax
	movl	$23, %esi
	movl	%eax, -164(%ebp)
	leal	31(%ecx), %eax
	andl	$31, %eax
	movl	%eax, -184(%ebp)
	leal	33(%ecx), %eax
	andl	$31, %eax
	movl	%eax, -188(%ebp)
.L14:
	leal	(%edi,%esi), %eax
	movl	$24, %ebx
	cltd
	incl	%esi
	idivl	%ebx
	movl	-180(%ebp), %eax
	movl	-164(%ebp), %ebx
	addl	%eax, %edx
	movl	-184(%ebp), %eax
	sall	$5, %edx
	movzbl	cells(%eax,%edx), %eax
	addl	%ebx, %eax
	movzbl	cells(%edx,%ecx), %ebx
	addl	%ebx, %eax
	movl	-188(%ebp), %ebx
	movzbl	cells(%edx,%ebx), %ebx
	addl	%ebx, %eax
	cmpl	$26, %esi
	movl	%eax, -164(%ebp)
	jne	.L14
	movl	-156(%ebp), %eax
	movl	-164(%ebp), %ebx
	movzbl	cells(%eax,%ecx), %eax
	subl	%eax, %ebx
	movl	%eax, %edx
	cmpl	$3, %ebx
	movl	$1, %eax
	je	.L15
	cmpl	$2, %ebx
	sete	%al
	testb	%dl, %dl
	setne	%dl
	andb	%dl, %al
	movzbl	%al, %eax
.L15:
	movl	-196(%ebp), %esi
	movb	%al, (%esi,%ecx)
	incl	%ecx
	cmpl	$32, %ecx
	jne	.L19
	addl	$32, -156(%ebp)
	incl	%edi
	cmpl	$24, %edi
	jne	.L17
	xorl	%ebx, %ebx
.L18:
	leal	23(%ebx), %eax
	movl	$24, %esi
	movl	rows(,%ebx,4), %edi
	cltd
	incl	%ebx
	idivl	%esi
	movl	%ebx, %eax
	movl	rows(,%edx,4), %ecx
	cltd
	idivl	%esi
	xorl	%esi, %esi
	movl	%esi, -164(%ebp)
	xorl	%esi, %esi
	movl	%ecx, -148(%ebp)
	movl	rows(,%edx,4), %eax
	movl	%ecx, %edx
	roll	%edx
	movl	%edx, -152(%ebp)
	rorl	%ecx
	movl	%edi, %edx
	movl	%ecx, -144(%ebp)
	roll	%edx
	xorl	%ecx, %ecx
	movl	%edx, -140(%ebp)
	movl	%edi, %edx
	movl	%eax, -128(%ebp)
	rorl	%edx
	movl	%edx, -136(%ebp)
	movl	%eax, %edx
	roll	%edx
	movl	%edx, -132(%ebp)
	rorl	%eax
	xorl	%edx, %edx
	movl	%eax, -124(%ebp)
.L20:
	movl	-152(%ebp,%esi,4), %eax
	andl	%ecx, %eax
	movl	%eax, -156(%ebp)
	andl	%edx, %eax
	orl	%eax, -164(%ebp)
	movl	-156(%ebp), %eax
	xorl	-152(%ebp,%esi,4), %ecx
	incl	%esi
	xorl	%eax, %edx
	cmpl	$8, %esi
	jne	.L20
	movl	-164(%ebp), %eax
	leal	-120(%ebp), %esi
	orl	%edi, %ecx
	andl	%edx, %ecx
	notl	%eax
	andl	%eax, %ecx
	cmpl	$24, %ebx
	movl	%ecx, -124(%ebp,%ebx,4)
	jne	.L18
	incl	-160(%ebp)
	movl	$rows, %edi
	movl	%ebx, %ecx
	rep movsl
	cmpl	$21, -160(%ebp)
	je	.L21
	movl	-176(%ebp), %eax
	movl	%eax, -164(%ebp)
	jmp	.L7
.L21:
	cmpl	$0, -172(%ebp)
	movl	$1, %edx
	jne	.L1
	movl	-168(%ebp), %eax
	movl	$100, %ecx
	cltd
	idivl	%ecx
.L1:
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
	.section	.rodata.str1.1
.LC1:
	.string	".#."
.LC2:
	.string	"..#"
.LC3:
	.string	"###"
.LC4:
	.string	""
.LC5:
	.string	"##"
	.section	.rodata
	.align 32
	.type	pattern.0, @object
	.size	pattern.0, 32
pattern.0:
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC5
	.long	.LC4
	.long	.LC3
	.local	rows
	.comm	rows,96,32
	.local	cells
	.comm	cells,1536,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
