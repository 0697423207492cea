	.file	"switches.c"
	.text
	.type	dense, @function
dense:
	pushl	%ebp
	movl	%esp, %ebp
	cmpl	$10, 8(%ebp)
	ja	.L2
	movl	8(%ebp), %eax
	sall	$2, %eax
	addl	$.L4, %eax
	movl	(%eax), %eax
	jmp	*%eax
	.section	.rodata
	.align 4
	.align 4
.L4:
	.long	.L13
	.long	.L12
	.long	.L11
	.long	.L10
	.long	.L9
	.long	.L8
	.long	.L7
	.long	.L6
	.long	.L2
	.long	.L5
	.long	.L3
	.text
.L13:
	movl	$11, %eax
	jmp	.L14
.L12:
	movl	$7, %eax
	jmp	.L14
.L11:
	movl	$-3, %eax
	jmp	.L14
.L10:
	movl	$1000, %eax
	jmp	.L14
.L9:
	movl	$5, %eax
	jmp	.L14
.L8:
	movl	$99, %eax
	jmp	.L14
.L7:
	movl	$42, %eax
	jmp	.L14
.L6:
	movl	$0, %eax
	jmp	.L14
.L5:
	movl	$17, %eax
	jmp	.L14
.L3:
	movl	$18, %eax
	jmp	.L14
.L2:
	movl	$-1, %eax
.L14:
	popl	%ebp
	ret
	.size	dense, .-dense
	.section	.rodata
.LC0:
	.string	"one"
.LC1:
	.string	"ten"
.LC2:
	.string	"hundred"
.LC3:
	.string	"thousand"
.LC4:
	.string	"64 Ki"
.LC5:
	.string	"most"
.LC6:
	.string	"sign"
.LC7:
	.string	"all"
.LC8:
	.string	"?"
	.text
	.type	sparse, @function
sparse:
	pushl	%ebp
	movl	%esp, %ebp
	cmpl	$-1, 8(%ebp)
	je	.L16
	cmpl	$-2147483648, 8(%ebp)
	je	.L17
	cmpl	$-2147483648, 8(%ebp)
	ja	.L18
	cmpl	$2147483647, 8(%ebp)
	je	.L19
	cmpl	$2147483647, 8(%ebp)
	ja	.L18
	cmpl	$65536, 8(%ebp)
	je	.L20
	cmpl	$65536, 8(%ebp)
	ja	.L18
	cmpl	$1000, 8(%ebp)
	je	.L21
	cmpl	$1000, 8(%ebp)
	ja	.L18
	cmpl	$100, 8(%ebp)
	je	.L22
	cmpl	$100, 8(%ebp)
	ja	.L18
	cmpl	$1, 8(%ebp)
	je	.L23
	cmpl	$10, 8(%ebp)
	je	.L24
	jmp	.L18
.L23:
	movl	$.LC0, %eax
	jmp	.L25
.L24:
	movl	$.LC1, %eax
	jmp	.L25
.L22:
	movl	$.LC2, %eax
	jmp	.L25
.L21:
	movl	$.LC3, %eax
	jmp	.L25
.L20:
	movl	$.LC4, %eax
	jmp	.L25
.L19:
	movl	$.LC5, %eax
	jmp	.L25
.L17:
	movl	$.LC6, %eax
	jmp	.L25
.L16:
	movl	$.LC7, %eax
	jmp	.L25
.L18:
	movl	$.LC8, %eax
.L25:
	popl	%ebp
	ret
	.size	sparse, .-sparse
	.type	falls, @function
falls:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	movl	8(%ebp), %eax
	andl	$7, %eax
	cmpl	$7, %eax
	ja	.L27
	movl	.L29(,%eax,4), %eax
	jmp	*%eax
	.section	.rodata
	.align 4
	.align 4
.L29:
	.long	.L27
	.long	.L34
	.long	.L33
	.long	.L27
	.long	.L32
	.long	.L31
	.long	.L30
	.long	.L28
	.text
.L28:
	addl	$64, -4(%ebp)
.L30:
	addl	$32, -4(%ebp)
.L31:
	addl	$16, -4(%ebp)
	jmp	.L35
.L32:
	addl	$8, -4(%ebp)
.L27:
	addl	$4, -4(%ebp)
.L33:
	addl	$2, -4(%ebp)
.L34:
	incl	-4(%ebp)
.L35:
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	falls, .-falls
	.type	kind, @function
kind:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	movl	8(%ebp), %eax
	movb	%al, -4(%ebp)
	movsbl	-4(%ebp), %eax
	cmpl	$122, %eax
	jg	.L38
	cmpl	$97, %eax
	jge	.L39
	cmpl	$90, %eax
	jg	.L38
	cmpl	$65, %eax
	jge	.L40
	cmpl	$57, %eax
	jg	.L38
	cmpl	$48, %eax
	jge	.L41
	cmpl	$32, %eax
	je	.L42
	cmpl	$32, %eax
	jg	.L38
	testl	%eax, %eax
	jns	.L43
	cmpl	$-128, %eax
	jge	.L44
	jmp	.L38
.L39:
	subl	$97, %eax
	movl	$1, %edx
	movb	%al, %cl
	sall	%cl, %edx
	movl	%edx, %eax
	movl	%eax, %edx
	andl	$66043630, %edx
	testl	%edx, %edx
	setne	%dl
	testb	%dl, %dl
	jne	.L45
	andl	$1065233, %eax
	testl	%eax, %eax
	setne	%al
	testb	%al, %al
	jne	.L46
	jmp	.L38
.L43:
	cmpl	$9, %eax
	je	.L42
	jmp	.L38
.L46:
	movb	$118, %al
	jmp	.L47
.L41:
	movb	$100, %al
	jmp	.L47
.L40:
	movb	$85, %al
	jmp	.L47
.L45:
	movb	$99, %al
	jmp	.L47
.L42:
	movb	$95, %al
	jmp	.L47
.L44:
	movb	$56, %al
	jmp	.L47
.L38:
	movb	$63, %al
.L47:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	kind, .-kind
	.type	wide, @function
wide:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	-8(%ebp), %eax
	movl	-4(%ebp), %edx
	notl	%edx
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L49
	movl	$0, %edx
	movl	$-1, %eax
	cmpl	-8(%ebp), %edx
	sbbl	-4(%ebp), %eax
	jc	.L50
	movl	-8(%ebp), %eax
	movl	-4(%ebp), %edx
	xorl	$-2147483648, %edx
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L51
	movl	$0, %edx
	movl	$-2147483648, %eax
	cmpl	-8(%ebp), %edx
	sbbl	-4(%ebp), %eax
	jc	.L50
	movl	-8(%ebp), %eax
	movl	-4(%ebp), %edx
	xorl	$1, %eax
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L52
	movl	-8(%ebp), %eax
	movl	-4(%ebp), %edx
	xorl	$1, %eax
	xorl	$1, %edx
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L53
	jmp	.L50
.L52:
	movl	$1, %eax
	jmp	.L54
.L53:
	movl	$2, %eax
	jmp	.L54
.L49:
	movl	$3, %eax
	jmp	.L54
.L51:
	movl	$4, %eax
	jmp	.L54
.L50:
	movl	$0, %eax
.L54:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	wide, .-wide
	.type	nested, @function
nested:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	cmpl	$2, 8(%ebp)
	je	.L56
	cmpl	$2, 8(%ebp)
	jg	.L57
	cmpl	$0, 8(%ebp)
	je	.L58
	cmpl	$1, 8(%ebp)
	je	.L59
	jmp	.L57
.L58:
	cmpl	$0, 12(%ebp)
	je	.L60
	cmpl	$1, 12(%ebp)
	je	.L61
	jmp	.L57
.L60:
	movl	$1, %eax
	jmp	.L63
.L61:
	movl	$2, %eax
	jmp	.L63
.L59:
	movl	$0, -12(%ebp)
.L70:
	movl	12(%ebp), %eax
	subl	-12(%ebp), %eax
	cmpl	$100, %eax
	je	.L64
	cmpl	$100, %eax
	jg	.L65
	testl	%eax, %eax
	je	.L66
	cmpl	$3, %eax
	je	.L74
	jmp	.L65
.L66:
	movl	-12(%ebp), %eax
	addl	$10, %eax
	jmp	.L63
.L64:
	movl	$-100, %eax
	jmp	.L63
.L65:
	cmpl	$6, -12(%ebp)
	jg	.L75
	jmp	.L68
.L74:
	nop
.L68:
	incl	-12(%ebp)
	jmp	.L70
.L75:
	nop
	movl	$50, %eax
	jmp	.L63
.L56:
	cmpl	$2, 12(%ebp)
	jle	.L71
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$1, (%esp)
	call	nested
	jmp	.L63
.L71:
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	call	nested
	jmp	.L63
.L57:
	movl	8(%ebp), %eax
	negl	%eax
.L63:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	nested, .-nested
	.section	.rodata
.LC9:
	.string	"%d "
	.text
	.type	machine, @function
machine:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$104, %esp
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
.L92:
	movl	8(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, 8(%ebp)
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	cmpl	$9, %eax
	ja	.L77
	movl	.L79(,%eax,4), %eax
	jmp	*%eax
	.section	.rodata
	.align 4
	.align 4
.L79:
	.long	.L88
	.long	.L87
	.long	.L86
	.long	.L85
	.long	.L84
	.long	.L83
	.long	.L82
	.long	.L81
	.long	.L80
	.long	.L78
	.text
.L88:
	movl	8(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, 8(%ebp)
	movzbl	(%eax), %ecx
	movl	-12(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -12(%ebp)
	movsbl	%cl, %edx
	movl	%edx, -84(%ebp,%eax,4)
	jmp	.L77
.L87:
	decl	-12(%ebp)
	movl	-12(%ebp), %eax
	decl	%eax
	movl	-84(%ebp,%eax,4), %ecx
	movl	-12(%ebp), %eax
	movl	-84(%ebp,%eax,4), %edx
	movl	-12(%ebp), %eax
	decl	%eax
	addl	%ecx, %edx
	movl	%edx, -84(%ebp,%eax,4)
	jmp	.L77
.L86:
	decl	-12(%ebp)
	movl	-12(%ebp), %eax
	decl	%eax
	movl	-84(%ebp,%eax,4), %ecx
	movl	-12(%ebp), %eax
	movl	-84(%ebp,%eax,4), %eax
	movl	-12(%ebp), %edx
	decl	%edx
	subl	%eax, %ecx
	movl	%ecx, -84(%ebp,%edx,4)
	jmp	.L77
.L85:
	decl	-12(%ebp)
	movl	-12(%ebp), %eax
	decl	%eax
	movl	-84(%ebp,%eax,4), %edx
	movl	-12(%ebp), %eax
	movl	-84(%ebp,%eax,4), %eax
	movl	-12(%ebp), %ecx
	decl	%ecx
	imull	%edx, %eax
	movl	%eax, -84(%ebp,%ecx,4)
	jmp	.L77
.L84:
	movl	-12(%ebp), %eax
	decl	%eax
	movl	-84(%ebp,%eax,4), %edx
	movl	-12(%ebp), %eax
	movl	%edx, -84(%ebp,%eax,4)
	incl	-12(%ebp)
	jmp	.L77
.L83:
	movl	-12(%ebp), %eax
	decl	%eax
	movl	-84(%ebp,%eax,4), %eax
	movl	%eax, -20(%ebp)
	movl	-12(%ebp), %eax
	subl	$2, %eax
	movl	-12(%ebp), %edx
	decl	%edx
	movl	-84(%ebp,%eax,4), %eax
	movl	%eax, -84(%ebp,%edx,4)
	movl	-12(%ebp), %eax
	leal	-2(%eax), %edx
	movl	-20(%ebp), %eax
	movl	%eax, -84(%ebp,%edx,4)
	jmp	.L77
.L82:
	decl	-12(%ebp)
	movl	-12(%ebp), %eax
	movl	-84(%ebp,%eax,4), %eax
	testl	%eax, %eax
	je	.L89
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	jmp	.L90
.L89:
	movl	$1, %eax
.L90:
	addl	%eax, 8(%ebp)
	jmp	.L77
.L81:
	decl	-12(%ebp)
	jmp	.L77
.L80:
	movl	-12(%ebp), %eax
	decl	%eax
	movl	-84(%ebp,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	jmp	.L77
.L78:
	movl	-16(%ebp), %eax
	jmp	.L93
.L77:
	incl	-16(%ebp)
	jmp	.L92
.L93:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	machine, .-machine
	.section	.rodata
.LC10:
	.string	""
.LC11:
	.string	"%s "
.LC12:
	.string	"The 2 quick\tfoxes, 99 \200\377!"
.LC13:
	.string	"%d %d %d %d %d\n"
.LC14:
	.string	"\n%d steps\n"
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
	subl	$80, %esp
	movl	$-2, 76(%esp)
	jmp	.L95
.L96:
	movl	76(%esp), %eax
	movl	%eax, (%esp)
	call	dense
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	incl	76(%esp)
.L95:
	cmpl	$12, 76(%esp)
	jle	.L96
	movl	$.LC10, (%esp)
	call	puts
	movl	$0, 72(%esp)
	jmp	.L97
.L98:
	movl	72(%esp), %eax
	movl	keys.1(,%eax,4), %eax
	movl	%eax, (%esp)
	call	sparse
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	incl	72(%esp)
.L97:
	cmpl	$9, 72(%esp)
	jbe	.L98
	movl	$.LC10, (%esp)
	call	puts
	movl	$0, 68(%esp)
	jmp	.L99
.L100:
	movl	68(%esp), %eax
	movl	%eax, (%esp)
	call	falls
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	incl	68(%esp)
.L99:
	cmpl	$7, 68(%esp)
	jle	.L100
	movl	$.LC10, (%esp)
	call	puts
	movl	$.LC12, 64(%esp)
	jmp	.L101
.L102:
	movl	64(%esp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	movl	%eax, (%esp)
	call	kind
	movsbl	%al, %eax
	movl	%eax, (%esp)
	call	putchar
	incl	64(%esp)
.L101:
	movl	64(%esp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L102
	movl	$.LC10, (%esp)
	call	puts
	movl	$1, (%esp)
	movl	$3, 4(%esp)
	call	wide
	movl	%eax, 44(%esp)
	movl	$0, (%esp)
	movl	$-2147483648, 4(%esp)
	call	wide
	movl	%eax, %edi
	movl	$0, (%esp)
	movl	$-1, 4(%esp)
	call	wide
	movl	%eax, %esi
	movl	$1, (%esp)
	movl	$1, 4(%esp)
	call	wide
	movl	%eax, %ebx
	movl	$1, (%esp)
	movl	$0, 4(%esp)
	call	wide
	movl	44(%esp), %edx
	movl	%edx, 20(%esp)
	movl	%edi, 16(%esp)
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
	movl	$0, 60(%esp)
	jmp	.L103
.L106:
	movl	$0, 56(%esp)
	jmp	.L104
.L105:
	movl	56(%esp), %eax
	movl	%eax, 4(%esp)
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	nested
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	addl	$3, 56(%esp)
.L104:
	cmpl	$11, 56(%esp)
	jle	.L105
	incl	60(%esp)
.L103:
	cmpl	$3, 60(%esp)
	jle	.L106
	movl	$.LC10, (%esp)
	call	puts
	movl	$countdown.0, (%esp)
	call	machine
	movl	%eax, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
	movl	$7, (%esp)
	call	falls
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	keys.1, @object
	.size	keys.1, 40
keys.1:
	.long	0
	.long	1
	.long	10
	.long	11
	.long	100
	.long	1000
	.long	65536
	.long	2147483647
	.long	-2147483648
	.long	-1
	.align 4
	.type	countdown.0, @object
	.size	countdown.0, 18
countdown.0:
	.string	""
	.string	"\001"
	.string	"\006\005\b\004\001\005"
	.ascii	"\001\002\004\006\366\007\b\t"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
