	.file	"switches.c"
	.text
	.type	nested, @function
nested:
	cmpl	$1, %eax
	je	.L9
	cmpl	$2, %eax
	je	.L3
	testl	%eax, %eax
	je	.L17
.L4:
	negl	%eax
	movl	%eax, %ecx
.L15:
	movl	%ecx, %eax
	ret
.L17:
	testl	%edx, %edx
	.p2align 4,,2
	je	.L10
	movl	$2, %ecx
	cmpl	$1, %edx
	je	.L15
	jmp	.L4
.L9:
	movl	$0, %ecx
.L2:
	movl	%edx, %eax
	subl	%ecx, %eax
	cmpl	$3, %eax
	je	.L6
	cmpl	$100, %eax
	je	.L12
	testl	%eax, %eax
	je	.L18
	cmpl	$6, %ecx
	.p2align 4,,3
	jg	.L13
.L6:
	incl	%ecx
	.p2align 4,,5
	jmp	.L2
.L18:
	addl	$10, %ecx
	.p2align 4,,4
	jmp	.L15
.L3:
	subl	$12, %esp
	cmpl	$2, %edx
	jle	.L8
	movl	$1, %eax
	call	nested
	movl	%eax, %ecx
.L1:
	movl	%ecx, %eax
	addl	$12, %esp
	ret
.L8:
	movl	$0, %eax
	call	nested
	movl	%eax, %ecx
	jmp	.L1
.L10:
	movl	$1, %ecx
	jmp	.L15
.L12:
	movl	$-100, %ecx
	jmp	.L15
.L13:
	movl	$50, %ecx
	jmp	.L15
	.size	nested, .-nested
	.section	.rodata.str1.1,"aMS",@progbits,1
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
.LC9:
	.string	"The 2 quick\tfoxes, 99 \200\377!"
.LC10:
	.string	"%d "
.LC11:
	.string	""
.LC12:
	.string	"%s "
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
	subl	$112, %esp
	movl	$-2, %ebx
	movl	$-1, %edi
	movl	$1000, %esi
	jmp	.L33
.L29:
	movl	$-3, %eax
	jmp	.L28
.L27:
	movl	$5, %eax
	jmp	.L28
.L26:
	movl	$99, %eax
	jmp	.L28
.L25:
	movl	$42, %eax
	jmp	.L28
.L24:
	movl	$0, %eax
	jmp	.L28
.L23:
	movl	$17, %eax
	jmp	.L28
.L21:
	movl	$18, %eax
	jmp	.L28
.L20:
	movl	%edi, %eax
	jmp	.L30
.L72:
	movl	$7, %eax
.L30:
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	incl	%ebx
	cmpl	$13, %ebx
	jne	.L33
	movl	$.LC11, (%esp)
	call	puts
	movl	$0, %ebx
	movl	$.LC4, %edi
	movl	$.LC6, %esi
	jmp	.L37
.L103:
	movl	$.LC0, %eax
	cmpl	$1, %edx
	je	.L34
	cmpl	$10, %edx
	movl	$.LC1, %eax
	movl	$.LC8, %edx
	cmovne	%edx, %eax
.L34:
	movl	%eax, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
	incl	%ebx
	cmpl	$10, %ebx
	je	.L102
.L37:
	movl	keys.1(,%ebx,4), %edx
	cmpl	$65536, %edx
	je	.L74
	ja	.L35
	cmpl	$100, %edx
	je	.L75
	.p2align 4,,8
	jbe	.L103
	cmpl	$1000, %edx
	movl	$.LC3, %eax
	movl	$.LC8, %edx
	cmovne	%edx, %eax
	jmp	.L34
.L35:
	cmpl	$-2147483648, %edx
	je	.L79
	cmpl	$-1, %edx
	jne	.L104
	movl	$.LC7, %eax
	jmp	.L34
.L104:
	cmpl	$2147483647, %edx
	movl	$.LC5, %eax
	movl	$.LC8, %edx
	cmovne	%edx, %eax
	jmp	.L34
.L74:
	movl	%edi, %eax
	jmp	.L34
.L75:
	movl	$.LC2, %eax
	jmp	.L34
.L79:
	movl	%esi, %eax
	.p2align 4,,2
	jmp	.L34
.L102:
	movl	$.LC11, (%esp)
	call	puts
	movl	$0, %ebx
	movl	$0, %esi
	movl	$8, %edi
	jmp	.L47
.L41:
	movl	%esi, %eax
	jmp	.L39
.L38:
	movl	%esi, %eax
	jmp	.L43
.L86:
	movl	$64, %eax
.L39:
	addl	$32, %eax
.L42:
	addl	$16, %eax
	jmp	.L46
.L85:
	movl	%esi, %eax
	jmp	.L42
.L84:
	movl	%edi, %eax
.L43:
	addl	$4, %eax
.L44:
	addl	$2, %eax
.L45:
	incl	%eax
.L46:
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	incl	%ebx
	cmpl	$8, %ebx
	je	.L105
.L47:
	movl	%ebx, %eax
	andl	$7, %eax
	jmp	*.L40(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L40:
	.long	.L38
	.long	.L82
	.long	.L83
	.long	.L38
	.long	.L84
	.long	.L85
	.long	.L41
	.long	.L86
	.text
.L83:
	movl	%esi, %eax
	jmp	.L44
.L82:
	movl	%esi, %eax
	.p2align 4,,2
	jmp	.L45
.L105:
	movl	$.LC11, (%esp)
	call	puts
	movl	$.LC9, %ebx
	movb	$84, %cl
	movl	$1, %esi
	jmp	.L53
.L107:
	addb	$-128, %cl
	sarb	$7, %cl
	andb	$7, %cl
	addb	$56, %cl
.L49:
	movsbl	%cl, %ecx
	movl	%ecx, (%esp)
	call	putchar
	incl	%ebx
	movzbl	(%ebx), %ecx
	testb	%cl, %cl
	je	.L106
.L53:
	cmpb	$57, %cl
	jg	.L48
	cmpb	$47, %cl
	jg	.L87
	cmpb	$9, %cl
	.p2align 4,,2
	je	.L88
	cmpb	$9, %cl
	.p2align 4,,2
	jle	.L107
	cmpb	$32, %cl
	sete	%cl
	decb	%cl
	andb	$-32, %cl
	addb	$95, %cl
	jmp	.L49
.L48:
	cmpb	$90, %cl
	jle	.L108
	subb	$97, %cl
	cmpb	$25, %cl
	ja	.L109
	movl	%esi, %eax
	sall	%cl, %eax
	movb	$99, %cl
	testl	$66043630, %eax
	jne	.L49
	andl	$1065233, %eax
	cmpl	$1, %eax
	sbbl	%ecx, %ecx
	andb	$-55, %cl
	addb	$118, %cl
	jmp	.L49
.L108:
	cmpb	$64, %cl
	setg	%cl
	decb	%cl
	andb	$-22, %cl
	addb	$85, %cl
	jmp	.L49
.L109:
	movb	$63, %cl
	jmp	.L49
.L87:
	movb	$100, %cl
	jmp	.L49
.L88:
	movb	$95, %cl
	.p2align 4,,5
	jmp	.L49
.L106:
	movl	$.LC11, (%esp)
	call	puts
	movl	$0, 20(%esp)
	movl	$4, 16(%esp)
	movl	$3, 12(%esp)
	movl	$2, 8(%esp)
	movl	$1, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
	movl	$0, %esi
.L54:
	movl	$0, %ebx
.L55:
	movl	%ebx, %edx
	movl	%esi, %eax
	call	nested
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	addl	$3, %ebx
	cmpl	$12, %ebx
	jne	.L55
	incl	%esi
	cmpl	$4, %esi
	jne	.L54
	movl	$.LC11, (%esp)
	call	puts
	movl	$0, %esi
	movl	$0, %ebx
	movl	$countdown.0, %eax
	jmp	.L70
.L68:
	movsbl	1(%eax), %edx
	movl	%edx, 48(%esp,%ebx,4)
	leal	1(%ebx), %ebx
	leal	2(%eax), %eax
.L57:
	incl	%esi
.L70:
	leal	1(%eax), %edi
	cmpb	$9, (%eax)
	ja	.L94
	movzbl	(%eax), %edx
	jmp	*.L59(,%edx,4)
	.section	.rodata
	.align 4
	.align 4
.L59:
	.long	.L68
	.long	.L67
	.long	.L66
	.long	.L65
	.long	.L64
	.long	.L63
	.long	.L62
	.long	.L61
	.long	.L60
	.long	.L58
	.text
.L67:
	leal	-1(%ebx), %eax
	movl	48(%esp,%eax,4), %edx
	addl	%edx, 40(%esp,%ebx,4)
	movl	%eax, %ebx
	movl	%edi, %eax
	jmp	.L57
.L66:
	leal	-1(%ebx), %eax
	movl	48(%esp,%eax,4), %edx
	subl	%edx, 40(%esp,%ebx,4)
	movl	%eax, %ebx
	movl	%edi, %eax
	jmp	.L57
.L65:
	leal	-2(%ebx), %edx
	movl	48(%esp,%edx,4), %eax
	imull	44(%esp,%ebx,4), %eax
	movl	%eax, 48(%esp,%edx,4)
	leal	-1(%ebx), %ebx
	movl	%edi, %eax
	jmp	.L57
.L64:
	movl	44(%esp,%ebx,4), %eax
	movl	%eax, 48(%esp,%ebx,4)
	incl	%ebx
	movl	%edi, %eax
	jmp	.L57
.L63:
	leal	-1(%ebx), %edx
	movl	48(%esp,%edx,4), %eax
	movl	%eax, 44(%esp)
	leal	-2(%ebx), %eax
	movl	48(%esp,%eax,4), %ecx
	movl	%ecx, 48(%esp,%edx,4)
	movl	44(%esp), %edx
	movl	%edx, 48(%esp,%eax,4)
	movl	%edi, %eax
	jmp	.L57
.L62:
	decl	%ebx
	movl	$1, %edx
	cmpl	$0, 48(%esp,%ebx,4)
	je	.L69
	movsbl	1(%eax), %edx
.L69:
	leal	(%edi,%edx), %eax
	jmp	.L57
.L61:
	decl	%ebx
	movl	%edi, %eax
	jmp	.L57
.L60:
	movl	44(%esp,%ebx,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	%edi, %eax
	jmp	.L57
.L94:
	movl	%edi, %eax
	jmp	.L57
.L31:
	movl	$11, %eax
	.p2align 4,,2
	jmp	.L28
.L73:
	movl	%esi, %eax
.L28:
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	incl	%ebx
.L33:
	cmpl	$10, %ebx
	ja	.L20
	jmp	*.L22(,%ebx,4)
	.section	.rodata
	.align 4
	.align 4
.L22:
	.long	.L31
	.long	.L72
	.long	.L29
	.long	.L73
	.long	.L27
	.long	.L26
	.long	.L25
	.long	.L24
	.long	.L20
	.long	.L23
	.long	.L21
	.text
.L58:
	movl	%esi, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
	movl	$112, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	countdown.0, @object
	.size	countdown.0, 18
countdown.0:
	.string	""
	.string	"\001"
	.string	"\006\005\b\004\001\005"
	.ascii	"\001\002\004\006\366\007\b\t"
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
