	.file	"matrix.c"
	.text
	.globl	__moddi3
	.type	multiply, @function
multiply:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$220, %esp
	leal	24(%edx), %ebp
	leal	64(%esp), %edx
	leal	24(%ecx), %edi
	movl	%edi, 48(%esp)
	movl	%ebp, 36(%esp)
	movl	%eax, 60(%esp)
	movl	%ecx, 56(%esp)
	movl	%edx, %eax
.L2:
	movl	56(%esp), %esi
	movl	%esi, %ebx
	movl	%eax, %esi
	movl	%eax, 52(%esp)
	movl	%ebx, %edi
.L6:
	movl	36(%esp), %eax
	leal	-24(%eax), %ecx
	movl	%edi, %ebx
	movl	$0, 24(%esp)
	movl	$0, 28(%esp)
	movl	%esi, 40(%esp)
	movl	%edi, 44(%esp)
.L3:
	movl	(%ecx), %ebp
	movl	%ebp, %eax
	cltd
	movl	%ebp, 16(%esp)
	movl	%edx, 20(%esp)
	movl	(%ebx), %edi
	movl	%edi, %eax
	cltd
	movl	20(%esp), %esi
	imull	%edi, %esi
	imull	%ebp, %edx
	addl	%edx, %esi
	mull	%ebp
	addl	%esi, %edx
	addl	%eax, 24(%esp)
	adcl	%edx, 28(%esp)
	addl	$4, %ecx
	addl	$24, %ebx
	movl	36(%esp), %eax
	cmpl	%eax, %ecx
	jne	.L3
	movl	40(%esp), %esi
	movl	44(%esp), %edi
	movl	$10007, 8(%esp)
	movl	$0, 12(%esp)
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, (%esi)
	addl	$4, %esi
	addl	$4, %edi
	movl	48(%esp), %eax
	cmpl	%eax, %edi
	jne	.L6
	movl	52(%esp), %eax
	addl	$24, 36(%esp)
	addl	$24, %eax
	leal	208(%esp), %edi
	cmpl	%edi, %eax
	jne	.L2
	movl	60(%esp), %ebx
	movl	%ebx, %edx
	leal	64(%esp), %ecx
	movl	$144, %esi
	testb	$1, %bl
	jne	.L17
.L7:
	testb	$2, %dl
	jne	.L18
.L8:
	movl	%esi, %edi
	andl	$-8, %edi
	movl	$0, %eax
.L9:
	movl	(%ecx,%eax), %ebp
	movl	4(%ecx,%eax), %ebx
	movl	%ebp, (%edx,%eax)
	movl	%ebx, 4(%edx,%eax)
	addl	$8, %eax
	cmpl	%edi, %eax
	jb	.L9
	addl	%eax, %edx
	addl	%eax, %ecx
	movl	$0, %eax
	testl	$4, %esi
	je	.L11
	movl	(%ecx), %eax
	movl	%eax, (%edx)
	movl	$4, %eax
.L11:
	testl	$2, %esi
	je	.L12
	movzwl	(%ecx,%eax), %edi
	movw	%di, (%edx,%eax)
	addl	$2, %eax
.L12:
	testl	$1, %esi
	je	.L1
	movzbl	(%ecx,%eax), %ebx
	movb	%bl, (%edx,%eax)
.L1:
	addl	$220, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L17:
	movzbl	64(%esp), %eax
	movb	%al, (%ebx)
	leal	1(%ebx), %edx
	leal	65(%esp), %ecx
	movl	$143, %esi
	jmp	.L7
.L18:
	movzwl	(%ecx), %eax
	movw	%ax, (%edx)
	leal	2(%edx), %edx
	leal	2(%ecx), %ecx
	subl	$2, %esi
	jmp	.L8
	.size	multiply, .-multiply
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%7d"
.LC1:
	.string	""
	.text
	.type	print, @function
print:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	%edx, %edi
	movl	%eax, (%esp)
	call	puts
	leal	24(%edi), %esi
	addl	$168, %edi
.L20:
	leal	-24(%esi), %ebx
.L21:
	movl	(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	addl	$4, %ebx
	cmpl	%esi, %ebx
	jne	.L21
	movl	$.LC1, (%esp)
	call	puts
	addl	$24, %esi
	cmpl	%edi, %esi
	jne	.L20
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	print, .-print
	.section	.rodata.str1.1
.LC2:
	.string	"singular"
.LC3:
	.string	"inverse"
.LC4:
	.string	"a"
.LC5:
	.string	"a squared"
.LC6:
	.string	"a to the 1000"
	.globl	__divdi3
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC7:
	.string	"determinant of the first %d: %lld\n"
	.section	.rodata.str1.1
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
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$960, %esp
	leal	816(%esp), %edi
	movl	$31337, %ebx
.L26:
	movl	$0, %esi
.L27:
	imull	$1664525, %ebx, %ebx
	addl	$1013904223, %ebx
	movl	%ebx, %ecx
	shrl	$24, %ecx
	movl	$818089009, %eax
	imull	%ecx
	movl	%edx, %eax
	sarl	$2, %eax
	andl	$-4, %edx
	addl	%eax, %edx
	leal	(%eax,%edx,4), %eax
	subl	%eax, %ecx
	leal	-10(%ecx), %eax
	movl	%eax, (%edi,%esi,4)
	incl	%esi
	cmpl	$6, %esi
	jne	.L27
	addl	$24, %edi
	leal	960(%esp), %eax
	cmpl	%eax, %edi
	jne	.L26
	leal	816(%esp), %edx
	movl	$.LC4, %eax
	call	print
	leal	816(%esp), %ecx
	movl	%ecx, %edx
	leal	672(%esp), %eax
	call	multiply
	leal	672(%esp), %edx
	movl	$.LC5, %eax
	call	print
	movl	$0, %edx
	movl	$136, %ecx
	movl	$0, %eax
.L29:
	movl	%edx, 244(%esp,%eax)
	movl	%edx, 248(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L29
	movl	$144, %edx
	movl	$0, %eax
.L31:
	movl	816(%esp,%eax), %ebx
	movl	820(%esp,%eax), %ecx
	movl	%ebx, 96(%esp,%eax)
	movl	%ecx, 100(%esp,%eax)
	addl	$8, %eax
	cmpl	%edx, %eax
	jb	.L31
	movl	$1, 240(%esp)
	movl	$1, 268(%esp)
	movl	$1, 296(%esp)
	movl	$1, 324(%esp)
	movl	$1, 352(%esp)
	movl	$1, 380(%esp)
	movl	$10, %esi
	movl	$1000, %ebx
	jmp	.L34
.L117:
	leal	96(%esp), %ecx
	leal	240(%esp), %edx
	movl	%edx, %eax
	call	multiply
.L33:
	leal	96(%esp), %ecx
	movl	%ecx, %edx
	movl	%ecx, %eax
	call	multiply
	shrl	%ebx
	decl	%esi
	je	.L116
.L34:
	testb	$1, %bl
	je	.L33
	.p2align 4,,5
	jmp	.L117
.L116:
	movl	%esi, 20(%esp)
	movl	$144, %edx
	movl	$0, %eax
.L35:
	movl	240(%esp,%eax), %ebx
	movl	244(%esp,%eax), %ecx
	movl	%ebx, 528(%esp,%eax)
	movl	%ecx, 532(%esp,%eax)
	addl	$8, %eax
	cmpl	%edx, %eax
	jb	.L35
	leal	528(%esp), %edx
	movl	$.LC6, %eax
	call	print
	leal	240(%esp), %eax
	movl	%eax, 16(%esp)
	movl	$-48, 52(%esp)
	movl	$1, 36(%esp)
	jmp	.L37
.L118:
	movl	88(%esp), %ecx
	movl	80(%esp), %esi
	movl	76(%esp), %edi
.L43:
	movl	36(%esp), %eax
	cmpl	%edx, %eax
	je	.L84
	testl	%eax, %eax
	jle	.L46
	movl	68(%esp), %eax
	leal	240(%esp), %esi
	addl	%esi, %eax
	leal	(%edx,%edx,2), %edx
	sall	$4, %edx
	movl	%edx, %ebx
	movl	%ecx, 80(%esp)
	movl	40(%esp), %ecx
.L47:
	movl	(%eax), %esi
	movl	4(%eax), %edi
	movl	%esi, 88(%esp)
	movl	%edi, 92(%esp)
	movl	%eax, %edx
	movl	68(%esp), %esi
	subl	%esi, %edx
	movl	(%edx,%ebx), %esi
	movl	4(%edx,%ebx), %edi
	movl	%esi, (%eax)
	movl	%edi, 4(%eax)
	movl	88(%esp), %esi
	movl	92(%esp), %edi
	movl	%esi, (%edx,%ebx)
	movl	%edi, 4(%edx,%ebx)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jne	.L47
	movl	80(%esp), %ecx
.L46:
	negl	24(%esp)
.L41:
	movl	36(%esp), %esi
	cmpl	%esi, 48(%esp)
	jge	.L48
	leal	56(%ecx), %edi
	movl	$-48, %eax
	movl	68(%esp), %esi
	subl	%esi, %eax
	movl	%eax, 76(%esp)
	movl	40(%esp), %eax
	addl	$48, %eax
	movl	%eax, 72(%esp)
	movl	%edi, 64(%esp)
	movl	%ecx, 32(%esp)
	movl	44(%esp), %esi
.L49:
	movl	64(%esp), %ebx
	movl	%ebx, %edi
	movl	%ebx, 88(%esp)
.L50:
	movl	4(%edi), %ecx
	imull	(%esi), %ecx
	movl	4(%esi), %eax
	imull	(%edi), %eax
	addl	%eax, %ecx
	movl	(%esi), %eax
	mull	(%edi)
	movl	%eax, 80(%esp)
	movl	%edx, 84(%esp)
	addl	%ecx, 84(%esp)
	movl	76(%esp), %eax
	leal	(%edi,%eax), %edx
	movl	68(%esp), %ebx
	movl	4(%edx,%ebx), %ecx
	movl	88(%esp), %eax
	imull	-8(%eax), %ecx
	movl	-4(%eax), %eax
	imull	(%edx,%ebx), %eax
	addl	%eax, %ecx
	movl	88(%esp), %eax
	movl	-8(%eax), %eax
	mull	(%edx,%ebx)
	addl	%ecx, %edx
	movl	80(%esp), %ecx
	movl	84(%esp), %ebx
	subl	%eax, %ecx
	sbbl	%edx, %ebx
	movl	%ecx, (%esp)
	movl	%ebx, 4(%esp)
	movl	56(%esp), %eax
	movl	60(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	call	__divdi3
	movl	%eax, (%edi)
	movl	%edx, 4(%edi)
	addl	$8, %edi
	movl	72(%esp), %eax
	cmpl	%eax, %edi
	jne	.L50
	addl	$48, 64(%esp)
	subl	$48, 76(%esp)
	movl	76(%esp), %eax
	addl	$48, 72(%esp)
	movl	52(%esp), %edi
	cmpl	%edi, %eax
	jne	.L49
	movl	32(%esp), %ecx
.L48:
	movl	44(%esp), %eax
	movl	4(%eax), %edx
	movl	(%eax), %eax
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
	incl	48(%esp)
	movl	48(%esp), %eax
	addl	$56, %ecx
	addl	$48, 40(%esp)
	addl	$48, 68(%esp)
	movl	28(%esp), %esi
	cmpl	%esi, %eax
	je	.L40
.L51:
	movl	%ecx, 44(%esp)
	movl	(%ecx), %esi
	movl	4(%ecx), %edi
	movl	%edi, %eax
	orl	%esi, %eax
	jne	.L41
	movl	48(%esp), %ebx
	movl	%ebx, %edx
	movl	%ecx, 88(%esp)
	movl	36(%esp), %eax
	cmpl	%eax, %ebx
	jge	.L43
	movl	88(%esp), %eax
	movl	%ecx, 88(%esp)
	movl	%esi, 80(%esp)
	movl	%edi, 76(%esp)
	movl	36(%esp), %edi
.L42:
	movl	48(%eax), %ecx
	movl	52(%eax), %ebx
	movl	%ebx, %esi
	orl	%ecx, %esi
	jne	.L118
	incl	%edx
	addl	$48, %eax
	cmpl	%edi, %edx
	jne	.L42
	movl	%ebx, %esi
	movl	%ecx, %ebx
.L44:
	movl	%ebx, 8(%esp)
	movl	%esi, 12(%esp)
	movl	36(%esp), %esi
	movl	%esi, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	%esi, %eax
	incl	%eax
	movl	%eax, 36(%esp)
	addl	$56, 16(%esp)
	subl	$48, 52(%esp)
	cmpl	$7, %eax
	je	.L52
.L37:
	movl	36(%esp), %eax
	testl	%eax, %eax
	jle	.L39
	leal	816(%esp,%eax,4), %ebx
	leal	(%eax,%eax,2), %eax
	leal	0(,%eax,8), %edi
	movl	20(%esp), %esi
.L53:
	leal	816(%esp), %eax
	addl	%esi, %eax
	leal	240(%esp,%esi,2), %edx
	movl	%esi, 88(%esp)
.L38:
	movl	(%eax), %ecx
	movl	%ecx, (%edx)
	movl	%ecx, %esi
	sarl	$31, %esi
	movl	%esi, 4(%edx)
	addl	$4, %eax
	addl	$8, %edx
	cmpl	%ebx, %eax
	jne	.L38
	movl	88(%esp), %esi
	addl	$24, %ebx
	addl	$24, %esi
	cmpl	%edi, %esi
	jne	.L53
.L39:
	movl	36(%esp), %esi
	movl	%esi, 28(%esp)
	leal	-1(%esi), %eax
	testl	%eax, %eax
	jle	.L82
	leal	240(%esp,%esi,8), %eax
	movl	%eax, 40(%esp)
	movl	20(%esp), %eax
	movl	%eax, 68(%esp)
	leal	240(%esp), %eax
	movl	$1, 48(%esp)
	movl	$1, 56(%esp)
	movl	$0, 60(%esp)
	movl	$1, 24(%esp)
	movl	%eax, %ecx
	jmp	.L51
.L82:
	movl	$1, 24(%esp)
.L40:
	movl	24(%esp), %esi
	movl	%esi, %eax
	cltd
	movl	16(%esp), %edi
	imull	(%edi), %edx
	imull	4(%edi), %eax
	leal	(%edx,%eax), %ecx
	movl	%esi, %eax
	mull	(%edi)
	movl	%eax, %ebx
	movl	%edx, %esi
	addl	%ecx, %esi
	jmp	.L44
.L84:
	movl	%esi, %ebx
	movl	%edi, %esi
	jmp	.L44
.L54:
	leal	-6(%ebx), %eax
	movl	88(%esp), %edx
	cmpl	%edx, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, (%esi,%ebx,4)
	incl	%ebx
	cmpl	$12, %ebx
	je	.L119
.L58:
	cmpl	$5, %ebx
	jg	.L54
	movl	(%edi,%ebx,4), %ecx
	movl	$1757988013, %eax
	imull	%ecx
	sarl	$12, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %ecx
	addl	$10007, %ecx
	movl	$1757988013, %eax
	imull	%ecx
	sarl	$12, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %ecx
	movl	%ecx, (%esi,%ebx,4)
	incl	%ebx
	jmp	.L58
.L119:
	incl	88(%esp)
	movl	88(%esp), %eax
	addl	$48, %esi
	addl	$24, 80(%esp)
	cmpl	$6, %eax
	je	.L120
.L56:
	movl	80(%esp), %edi
	movl	$0, %ebx
	jmp	.L58
.L120:
	leal	288(%esp), %eax
	movl	%eax, 76(%esp)
	movl	20(%esp), %eax
	movl	%eax, 52(%esp)
	leal	240(%esp), %esi
	movl	%esi, 64(%esp)
	movl	%eax, 80(%esp)
	movl	$0, 56(%esp)
	jmp	.L57
.L52:
	leal	816(%esp), %ecx
	leal	240(%esp), %esi
	movl	$0, 88(%esp)
	movl	%ecx, 80(%esp)
	jmp	.L56
.L70:
	cmpl	$6, %eax
	je	.L59
	movl	76(%esp), %esi
	leal	-48(%esi), %ecx
	leal	(%eax,%eax,2), %ebx
	sall	$4, %ebx
	movl	%ecx, %eax
	movl	%ecx, 72(%esp)
	movl	%esi, 88(%esp)
	movl	52(%esp), %edi
.L61:
	movl	(%eax), %ecx
	leal	(%eax,%edi), %edx
	movl	(%edx,%ebx), %esi
	movl	%esi, (%eax)
	movl	%ecx, (%edx,%ebx)
	addl	$4, %eax
	movl	88(%esp), %esi
	cmpl	%esi, %eax
	jne	.L61
	movl	72(%esp), %ecx
	movl	64(%esp), %eax
	movl	(%eax), %ebx
	movl	$1757988013, %esi
	movl	%ebx, %eax
	imull	%esi
	movl	%edx, %eax
	sarl	$12, %eax
	movl	%ebx, %edi
	sarl	$31, %edi
	subl	%edi, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ebx
	addl	$10007, %ebx
	movl	%ebx, %eax
	imull	%esi
	sarl	$12, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%edx, %edi
	subl	%eax, %edi
	imull	$10007, %edi, %eax
	movl	%ebx, %edi
	subl	%eax, %edi
	je	.L85
	movl	$0, %esi
	movl	$1, %ebx
	movl	$10007, %eax
	movl	%ecx, 88(%esp)
	jmp	.L63
.L86:
	movl	%ecx, %ebx
.L63:
	cltd
	idivl	%edi
	imull	%ebx, %eax
	subl	%eax, %esi
	movl	%esi, %ecx
	movl	%edi, %eax
	movl	%edx, %edi
	movl	%ebx, %esi
	testl	%edx, %edx
	jne	.L86
	movl	88(%esp), %ecx
	testl	%ebx, %ebx
	js	.L121
.L62:
	movl	$1757988013, %edi
.L64:
	movl	%ebx, %esi
	imull	(%ecx), %esi
	movl	%esi, %eax
	imull	%edi
	sarl	$12, %edx
	movl	%esi, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %esi
	movl	%esi, (%ecx)
	addl	$4, %ecx
	movl	76(%esp), %eax
	cmpl	%eax, %ecx
	jne	.L64
	leal	236(%esp), %edi
	movl	20(%esp), %eax
	movl	%eax, 88(%esp)
	movl	$0, %edx
	movl	56(%esp), %ecx
.L67:
	movl	4(%edi,%ecx,4), %eax
	cmpl	%edx, %ecx
	je	.L65
	leal	48(%edi), %ebx
	movl	$10007, %esi
	subl	%eax, %esi
	movl	%edx, 72(%esp)
	movl	%ecx, 68(%esp)
.L66:
	movl	88(%esp), %eax
	addl	%ebx, %eax
	movl	80(%esp), %edx
	movl	%esi, %ecx
	imull	(%eax,%edx), %ecx
	addl	(%ebx), %ecx
	movl	$1757988013, %eax
	imull	%ecx
	sarl	$12, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$10007, %edx, %edx
	subl	%edx, %ecx
	movl	%ecx, (%ebx)
	subl	$4, %ebx
	cmpl	%edi, %ebx
	jne	.L66
	movl	72(%esp), %edx
	movl	68(%esp), %ecx
.L65:
	incl	%edx
	subl	$48, 88(%esp)
	addl	$48, %edi
	cmpl	$6, %edx
	jne	.L67
	incl	56(%esp)
	movl	56(%esp), %eax
	addl	$48, 80(%esp)
	addl	$48, 76(%esp)
	addl	$52, 64(%esp)
	subl	$48, 52(%esp)
	cmpl	$6, %eax
	je	.L68
.L57:
	movl	64(%esp), %edx
	movl	56(%esp), %esi
	movl	%esi, %eax
	cmpl	$5, %esi
	jg	.L70
.L69:
	cmpl	$0, (%edx)
	jne	.L70
	incl	%eax
	addl	$48, %edx
	cmpl	$6, %eax
	jne	.L69
.L59:
	leal	672(%esp), %ecx
	leal	816(%esp), %edx
	leal	528(%esp), %eax
	call	multiply
	movl	$.LC2, %eax
	jmp	.L81
.L121:
	addl	$10007, %ebx
	jmp	.L62
.L85:
	movl	%edi, %ebx
	jmp	.L62
.L68:
	leal	672(%esp), %esi
	leal	264(%esp), %ecx
	leal	552(%esp), %ebx
	movl	$24, %edi
.L73:
	movl	$0, %eax
.L71:
	movl	(%ecx,%eax), %edx
	movl	%edx, (%esi,%eax)
	addl	$4, %eax
	cmpl	%edi, %eax
	jb	.L71
	addl	$24, %esi
	addl	$48, %ecx
	cmpl	%ecx, %ebx
	jne	.L73
	leal	672(%esp), %ecx
	leal	816(%esp), %edx
	leal	528(%esp), %eax
	call	multiply
	movl	$.LC3, %eax
.L81:
	leal	672(%esp), %edx
	call	print
	leal	528(%esp), %edx
	movl	$.LC8, %eax
	call	print
	leal	816(%esp), %ebx
	movl	$0, %esi
	movl	%ebx, 88(%esp)
.L75:
	incl	%esi
	addl	$24, 88(%esp)
	addl	$28, %ebx
	cmpl	$6, %esi
	je	.L77
	testl	%esi, %esi
	jle	.L75
	leal	816(%esp,%esi,4), %edx
	movl	88(%esp), %eax
.L76:
	movl	(%eax), %ecx
	movl	(%edx), %edi
	movl	%edi, (%eax)
	movl	%ecx, (%edx)
	addl	$4, %eax
	addl	$24, %edx
	cmpl	%ebx, %eax
	jne	.L76
	jmp	.L75
.L77:
	leal	816(%esp), %edx
	movl	$.LC9, %eax
	call	print
	leal	528(%esp), %eax
	leal	696(%esp), %ebx
	movl	$0, %edx
.L80:
	addl	(%eax), %edx
	movl	%edx, %ecx
	addl	$28, %eax
	cmpl	%eax, %ebx
	jne	.L80
	movl	$1757988013, %ebx
	movl	%edx, %eax
	imull	%ebx
	movl	%edx, %eax
	sarl	$12, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ecx
	addl	$10007, %ecx
	movl	%ecx, %eax
	imull	%ebx
	movl	%edx, %eax
	sarl	$12, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$10007, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
