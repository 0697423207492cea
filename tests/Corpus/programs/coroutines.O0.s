	.file	"coroutines.c"
	.text
	.type	range, @function
range:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L2
	cmpl	$15, %eax
	je	.L3
	jmp	.L4
.L2:
	movl	8(%ebp), %eax
	movl	$1, 4(%eax)
	jmp	.L5
.L7:
	movl	8(%ebp), %eax
	movl	$15, (%eax)
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	jmp	.L6
.L3:
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	leal	1(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 4(%eax)
.L5:
	movl	8(%ebp), %eax
	movl	4(%eax), %edx
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	cmpl	%eax, %edx
	jle	.L7
.L4:
	movl	8(%ebp), %eax
	movl	$-1, (%eax)
	movl	$-1, %eax
.L6:
	popl	%ebp
	ret
	.size	range, .-range
	.type	primes, @function
primes:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	cmpl	$30, %eax
	je	.L9
	cmpl	$30, %eax
	jg	.L10
	testl	%eax, %eax
	je	.L11
	cmpl	$24, %eax
	je	.L12
	jmp	.L10
.L11:
	movl	8(%ebp), %eax
	movl	$24, (%eax)
	movl	$2, %eax
	jmp	.L13
.L12:
	movl	8(%ebp), %eax
	movl	$3, 4(%eax)
	jmp	.L14
.L19:
	movl	8(%ebp), %eax
	movl	$3, 8(%eax)
	jmp	.L15
.L18:
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	movl	8(%ebp), %edx
	movl	8(%edx), %ecx
	cltd
	idivl	%ecx
	movl	%edx, %eax
	testl	%eax, %eax
	je	.L20
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	leal	2(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 8(%eax)
.L15:
	movl	8(%ebp), %eax
	movl	8(%eax), %edx
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	imull	%eax, %edx
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	cmpl	%eax, %edx
	jle	.L18
	jmp	.L17
.L20:
	nop
.L17:
	movl	8(%ebp), %eax
	movl	8(%eax), %edx
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	imull	%eax, %edx
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	cmpl	%eax, %edx
	jle	.L21
	movl	8(%ebp), %eax
	movl	$30, (%eax)
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	jmp	.L13
.L21:
	nop
.L9:
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	leal	2(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 4(%eax)
.L14:
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	cmpl	$99, %eax
	jle	.L19
.L10:
	movl	8(%ebp), %eax
	movl	$-1, (%eax)
	movl	$-1, %eax
.L13:
	popl	%ebp
	ret
	.size	primes, .-primes
	.type	walk, @function
walk:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L31
	cmpl	$45, %eax
	je	.L24
	jmp	.L25
.L28:
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	leal	1(%eax), %ecx
	movl	8(%ebp), %edx
	movl	%ecx, 4(%edx)
	movl	8(%ebp), %edx
	movl	40(%edx), %ecx
	movl	8(%ebp), %edx
	movl	%ecx, 8(%edx,%eax,4)
	movl	8(%ebp), %eax
	movl	40(%eax), %eax
	movl	4(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 40(%eax)
.L27:
	movl	8(%ebp), %eax
	movl	40(%eax), %eax
	testl	%eax, %eax
	jne	.L28
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	leal	-1(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 4(%eax)
	movl	8(%ebp), %eax
	movl	4(%eax), %edx
	movl	8(%ebp), %eax
	movl	8(%eax,%edx,4), %edx
	movl	8(%ebp), %eax
	movl	%edx, 40(%eax)
	movl	8(%ebp), %eax
	movl	$45, (%eax)
	movl	8(%ebp), %eax
	movl	40(%eax), %eax
	movl	(%eax), %eax
	jmp	.L29
.L24:
	movl	8(%ebp), %eax
	movl	40(%eax), %eax
	movl	8(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 40(%eax)
	jmp	.L26
.L31:
	nop
.L26:
	movl	8(%ebp), %eax
	movl	40(%eax), %eax
	testl	%eax, %eax
	jne	.L27
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.L27
.L25:
	movl	8(%ebp), %eax
	movl	$-1, (%eax)
	movl	$-1, %eax
.L29:
	popl	%ebp
	ret
	.size	walk, .-walk
	.section	.rodata
.LC1:
	.string	" "
	.text
	.type	words, @function
words:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L39
	cmpl	$64, %eax
	je	.L34
	jmp	.L35
.L38:
	movl	8(%ebp), %eax
	movl	4(%eax), %ebx
	movl	8(%ebp), %eax
	movl	8(%eax), %edx
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	addl	%edx, %eax
	movl	$.LC1, 4(%esp)
	movl	%eax, (%esp)
	call	strspn
	leal	(%ebx,%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 4(%eax)
	movl	8(%ebp), %eax
	movl	8(%eax), %edx
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L40
	movl	8(%ebp), %eax
	movl	8(%eax), %edx
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	addl	%edx, %eax
	movl	$.LC1, 4(%esp)
	movl	%eax, (%esp)
	call	strcspn
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %eax
	movl	8(%eax), %edx
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	leal	(%edx,%eax), %ecx
	movl	8(%ebp), %eax
	leal	12(%eax), %edx
	movl	-12(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	%edx, (%esp)
	call	memcpy
	movl	8(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	addl	$12, %eax
	movb	$0, (%eax)
	movl	8(%ebp), %eax
	movl	4(%eax), %edx
	movl	-12(%ebp), %eax
	addl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%edx, 4(%eax)
	movl	8(%ebp), %eax
	movl	$64, (%eax)
	movl	-12(%ebp), %eax
	jmp	.L37
.L39:
	nop
.L34:
	movl	8(%ebp), %eax
	movl	8(%eax), %edx
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L38
	jmp	.L35
.L40:
	nop
.L35:
	movl	8(%ebp), %eax
	movl	$-1, (%eax)
	movl	$-1, %eax
.L37:
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	words, .-words
	.type	copy, @function
copy:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	16(%ebp), %eax
	addl	$7, %eax
	leal	7(%eax), %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	sarl	$3, %eax
	movl	%eax, -4(%ebp)
	cmpl	$0, 16(%ebp)
	je	.L53
	movl	16(%ebp), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$29, %eax
	addl	%eax, %edx
	andl	$7, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	cmpl	$7, %eax
	ja	.L41
	movl	.L45(,%eax,4), %eax
	jmp	*%eax
	.section	.rodata
	.align 4
	.align 4
.L45:
	.long	.L52
	.long	.L51
	.long	.L50
	.long	.L49
	.long	.L48
	.long	.L47
	.long	.L46
	.long	.L44
	.text
.L54:
	nop
.L52:
	movl	12(%ebp), %edx
	leal	1(%edx), %eax
	movl	%eax, 12(%ebp)
	movl	8(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, 8(%ebp)
	movzbl	(%edx), %edx
	movb	%dl, (%eax)
.L44:
	movl	12(%ebp), %edx
	leal	1(%edx), %eax
	movl	%eax, 12(%ebp)
	movl	8(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, 8(%ebp)
	movzbl	(%edx), %edx
	movb	%dl, (%eax)
.L46:
	movl	12(%ebp), %edx
	leal	1(%edx), %eax
	movl	%eax, 12(%ebp)
	movl	8(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, 8(%ebp)
	movzbl	(%edx), %edx
	movb	%dl, (%eax)
.L47:
	movl	12(%ebp), %edx
	leal	1(%edx), %eax
	movl	%eax, 12(%ebp)
	movl	8(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, 8(%ebp)
	movzbl	(%edx), %edx
	movb	%dl, (%eax)
.L48:
	movl	12(%ebp), %edx
	leal	1(%edx), %eax
	movl	%eax, 12(%ebp)
	movl	8(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, 8(%ebp)
	movzbl	(%edx), %edx
	movb	%dl, (%eax)
.L49:
	movl	12(%ebp), %edx
	leal	1(%edx), %eax
	movl	%eax, 12(%ebp)
	movl	8(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, 8(%ebp)
	movzbl	(%edx), %edx
	movb	%dl, (%eax)
.L50:
	movl	12(%ebp), %edx
	leal	1(%edx), %eax
	movl	%eax, 12(%ebp)
	movl	8(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, 8(%ebp)
	movzbl	(%edx), %edx
	movb	%dl, (%eax)
.L51:
	movl	12(%ebp), %edx
	leal	1(%edx), %eax
	movl	%eax, 12(%ebp)
	movl	8(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, 8(%ebp)
	movzbl	(%edx), %edx
	movb	%dl, (%eax)
	decl	-4(%ebp)
	cmpl	$0, -4(%ebp)
	jg	.L54
	jmp	.L41
.L53:
	nop
.L41:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	copy, .-copy
	.section	.rodata
.LC2:
	.string	"%c%d "
.LC3:
	.string	"%c! "
	.text
	.type	worker, @function
worker:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	cmpl	$96, %eax
	je	.L56
	cmpl	$96, %eax
	jg	.L57
	testl	%eax, %eax
	je	.L65
	cmpl	$94, %eax
	je	.L59
	jmp	.L57
.L64:
	movl	8(%ebp), %eax
	movl	12(%eax), %edx
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	8(%ebp), %eax
	movl	$94, 4(%eax)
	movl	$0, %eax
	jmp	.L61
.L59:
	movl	8(%ebp), %eax
	movl	8(%eax), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	8(%ebp), %eax
	movl	%edx, 16(%eax)
	jmp	.L62
.L63:
	movl	8(%ebp), %eax
	movl	$96, 4(%eax)
	movl	$0, %eax
	jmp	.L61
.L56:
	movl	8(%ebp), %eax
	movl	16(%eax), %eax
	leal	-1(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 16(%eax)
.L62:
	movl	8(%ebp), %eax
	movl	16(%eax), %eax
	testl	%eax, %eax
	jg	.L63
	jmp	.L60
.L65:
	nop
.L60:
	movl	8(%ebp), %eax
	movl	12(%eax), %eax
	leal	-1(%eax), %ecx
	movl	8(%ebp), %edx
	movl	%ecx, 12(%edx)
	testl	%eax, %eax
	jg	.L64
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.L57:
	movl	8(%ebp), %eax
	movl	$-1, 4(%eax)
	movl	$-1, %eax
.L61:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	worker, .-worker
	.section	.rodata
.LC4:
	.string	"%d\n"
.LC5:
	.string	"%d "
.LC6:
	.string	""
	.align 4
.LC7:
	.string	"  a device driver   sleeps until the interrupt "
.LC8:
	.string	"%d:%s "
.LC9:
	.string	"wrong %d\n"
.LC10:
	.string	"%d rounds\n"
	.align 32
.LC0:
	.long	worker
	.long	0
	.long	65
	.long	4
	.long	0
	.long	worker
	.long	0
	.long	66
	.long	3
	.long	0
	.long	worker
	.long	0
	.long	67
	.long	5
	.long	0
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$352, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, 296(%esp)
	movl	$0, 300(%esp)
	movl	$0, 304(%esp)
	movl	$7, 304(%esp)
	movl	$0, 348(%esp)
	jmp	.L67
.L68:
	movl	348(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	%eax, %edx
	movl	320(%esp), %eax
	addl	%edx, %eax
	movl	%eax, 348(%esp)
.L67:
	leal	296(%esp), %eax
	movl	%eax, (%esp)
	call	range
	movl	%eax, 320(%esp)
	cmpl	$0, 320(%esp)
	jns	.L68
	movl	348(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$0, 284(%esp)
	movl	$0, 288(%esp)
	movl	$0, 292(%esp)
	jmp	.L69
.L70:
	movl	316(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.L69:
	leal	284(%esp), %eax
	movl	%eax, (%esp)
	call	primes
	movl	%eax, 316(%esp)
	cmpl	$0, 316(%esp)
	jns	.L70
	movl	$.LC6, (%esp)
	call	puts
	leal	240(%esp), %edx
	movl	$0, %ecx
	movl	$44, %eax
	andl	$-8, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L71:
	movl	%ecx, 240(%esp,%eax)
	movl	%ecx, 244(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L71
	addl	%eax, %edx
	movl	%ecx, (%edx)
	addl	$4, %edx
	movl	$root.2, 280(%esp)
	jmp	.L73
.L74:
	movl	312(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.L73:
	leal	240(%esp), %eax
	movl	%eax, (%esp)
	call	walk
	movl	%eax, 312(%esp)
	cmpl	$0, 312(%esp)
	jns	.L74
	movl	$.LC6, (%esp)
	call	puts
	leal	212(%esp), %edx
	movl	$0, %ecx
	movl	$28, %eax
	andl	$-8, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L75:
	movl	%ecx, 212(%esp,%eax)
	movl	%ecx, 216(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L75
	addl	%eax, %edx
	movl	%ecx, (%edx)
	addl	$4, %edx
	movl	$.LC7, 220(%esp)
	jmp	.L77
.L78:
	leal	212(%esp), %eax
	addl	$12, %eax
	movl	%eax, 8(%esp)
	movl	308(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
.L77:
	leal	212(%esp), %eax
	movl	%eax, (%esp)
	call	words
	movl	%eax, 308(%esp)
	cmpl	$0, 308(%esp)
	jns	.L78
	movl	$.LC6, (%esp)
	call	puts
	movl	$0, 344(%esp)
	movl	$0, 340(%esp)
	jmp	.L79
.L85:
	movl	$0, 336(%esp)
	jmp	.L80
.L81:
	movl	336(%esp), %eax
	movb	%al, %dl
	movl	340(%esp), %eax
	addb	%dl, %al
	movb	%al, %cl
	leal	148(%esp), %edx
	movl	336(%esp), %eax
	addl	%edx, %eax
	movb	%cl, (%eax)
	leal	84(%esp), %edx
	movl	336(%esp), %eax
	addl	%edx, %eax
	movb	$0, (%eax)
	incl	336(%esp)
.L80:
	cmpl	$63, 336(%esp)
	jle	.L81
	movl	340(%esp), %eax
	movl	%eax, 8(%esp)
	leal	148(%esp), %eax
	movl	%eax, 4(%esp)
	leal	84(%esp), %eax
	movl	%eax, (%esp)
	call	copy
	movl	340(%esp), %eax
	movl	%eax, 8(%esp)
	leal	148(%esp), %eax
	movl	%eax, 4(%esp)
	leal	84(%esp), %eax
	movl	%eax, (%esp)
	call	memcmp
	testl	%eax, %eax
	jne	.L82
	leal	84(%esp), %edx
	movl	340(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L83
.L82:
	movl	$1, %eax
	jmp	.L84
.L83:
	movl	$0, %eax
.L84:
	addl	%eax, 344(%esp)
	incl	340(%esp)
.L79:
	cmpl	$39, 340(%esp)
	jle	.L85
	movl	344(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	$60, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L86:
	movl	.LC0(%eax), %edx
	movl	%edx, 24(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L86
	movl	$3, 332(%esp)
	movl	$0, 328(%esp)
	jmp	.L88
.L92:
	incl	328(%esp)
	movl	$0, 324(%esp)
	jmp	.L89
.L91:
	movl	324(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	leal	352(%eax), %eax
	addl	%esp, %eax
	subl	$324, %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	js	.L90
	movl	324(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	leal	352(%eax), %eax
	addl	%esp, %eax
	subl	$328, %eax
	movl	(%eax), %ecx
	leal	24(%esp), %ebx
	movl	324(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%ebx, %eax
	movl	%eax, (%esp)
	call	*%ecx
	testl	%eax, %eax
	jns	.L90
	decl	332(%esp)
.L90:
	incl	324(%esp)
.L89:
	cmpl	$2, 324(%esp)
	jle	.L91
.L88:
	cmpl	$0, 332(%esp)
	jg	.L92
	movl	328(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	328(%esp), %edx
	movl	344(%esp), %eax
	addl	%edx, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	root.2, @object
	.size	root.2, 12
root.2:
	.long	4
	.long	inner.1
	.long	inner.1+12
	.align 4
	.type	inner.1, @object
	.size	inner.1, 24
inner.1:
	.long	2
	.long	leaves.0
	.long	leaves.0+12
	.long	7
	.long	leaves.0+24
	.long	leaves.0+36
	.align 32
	.type	leaves.0, @object
	.size	leaves.0, 48
leaves.0:
	.long	1
	.long	0
	.long	0
	.long	3
	.long	0
	.long	0
	.long	6
	.long	0
	.long	0
	.long	9
	.long	0
	.long	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
