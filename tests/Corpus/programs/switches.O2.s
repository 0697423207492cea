	.file	"switches.c"
	.text
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
	.section	.text.unlikely,"ax",@progbits
.LCOLDB15:
	.section	.text.startup,"ax",@progbits
.LHOTB15:
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	$-2, %ebx
	andl	$-16, %esp
	subl	$112, %esp
	.p2align 4
	.p2align 3
.L5:
	cmpl	$10, %ebx
	ja	.L2
.L75:
	movl	$.LC10, (%esp)
	movl	CSWTCH.8(,%ebx,4), %eax
	incl	%ebx
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$10, %ebx
	jbe	.L75
.L2:
	movl	$.LC10, (%esp)
	movl	$-1, %eax
	incl	%ebx
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$13, %ebx
	jne	.L5
	movl	$.LC11, (%esp)
	xorl	%ebx, %ebx
	call	puts
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L77:
	cmpl	$1, %edx
	movl	$.LC0, %eax
	je	.L6
	cmpl	$10, %edx
	movl	$.LC1, %eax
	movl	$.LC8, %edx
	cmovne	%edx, %eax
	.p2align 4
	.p2align 3
.L6:
	movl	%eax, 4(%esp)
	incl	%ebx
	movl	$.LC12, (%esp)
	call	printf
	cmpl	$10, %ebx
	je	.L76
.L9:
	movl	keys.1(,%ebx,4), %edx
	cmpl	$65536, %edx
	je	.L43
	ja	.L7
	cmpl	$100, %edx
	je	.L44
	.p2align 4,,8
	jbe	.L77
	cmpl	$1000, %edx
	movl	$.LC3, %eax
	movl	$.LC8, %edx
	cmovne	%edx, %eax
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L7:
	cmpl	$-2147483648, %edx
	je	.L48
	cmpl	$-1, %edx
	jne	.L78
	movl	$.LC7, %eax
	jmp	.L6
.L78:
	cmpl	$2147483647, %edx
	movl	$.LC5, %eax
	movl	$.LC8, %edx
	cmovne	%edx, %eax
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L48:
	movl	$.LC6, %eax
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L44:
	movl	$.LC2, %eax
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L76:
	movl	$.LC11, (%esp)
	movl	$3, %ebx
	movl	$7, %esi
	call	puts
	movl	$7, %edx
	movl	$15, %edi
	movl	%edx, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	$1, %ecx
	movl	%ecx, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	%ebx, 4(%esp)
	movb	$84, %bl
	movl	$.LC10, (%esp)
	call	printf
	movl	%esi, 4(%esp)
	movl	$.LC9, %esi
	movl	$.LC10, (%esp)
	call	printf
	movl	%edi, 4(%esp)
	movl	$1, %edi
	movl	$.LC10, (%esp)
	call	printf
	movl	$16, %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	$48, %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	$112, %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	$.LC11, (%esp)
	call	puts
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L81:
	cmpb	$47, %bl
	jg	.L51
	cmpb	$9, %bl
	.p2align 4,,5
	je	.L52
	.p2align 4,,5
	jle	.L79
	cmpb	$32, %bl
	movl	$63, %eax
	movl	$95, %ebx
	cmovne	%eax, %ebx
.L11:
	movl	%ebx, (%esp)
	incl	%esi
	call	putchar
	movzbl	(%esi), %ebx
	testb	%bl, %bl
	je	.L80
.L15:
	cmpb	$57, %bl
	jle	.L81
	cmpb	$90, %bl
	jle	.L82
	movb	%bl, %cl
	movl	$63, %ebx
	subb	$97, %cl
	cmpb	$25, %cl
	ja	.L11
	movl	%edi, %eax
	movl	$99, %ebx
	sall	%cl, %eax
	testl	$66043630, %eax
	jne	.L11
	andl	$1065233, %eax
	cmpl	$1, %eax
	sbbl	%ebx, %ebx
	incl	%esi
	andl	$-55, %ebx
	addl	$118, %ebx
	movl	%ebx, (%esp)
	call	putchar
	movzbl	(%esi), %ebx
	testb	%bl, %bl
	jne	.L15
	.p2align 4
	.p2align 3
.L80:
	movl	$.LC11, (%esp)
	xorl	%esi, %esi
	call	puts
	xorl	%eax, %eax
	movl	%eax, 20(%esp)
	movl	$4, %eax
	movl	%eax, 16(%esp)
	movl	$3, %eax
	movl	%eax, 12(%esp)
	movl	$2, %eax
	movl	%eax, 8(%esp)
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
.L16:
	xorl	%edi, %edi
.L28:
	cmpl	$1, %esi
	je	.L58
.L83:
	cmpl	$2, %esi
	movl	%esi, %eax
	je	.L18
	testl	%esi, %esi
	je	.L71
	movl	$-3, %eax
.L24:
	movl	%eax, 4(%esp)
	addl	$3, %edi
	movl	$.LC10, (%esp)
	call	printf
	cmpl	$12, %edi
	jne	.L28
	incl	%esi
	cmpl	$4, %esi
	jne	.L16
	movl	$.LC11, (%esp)
	xorl	%edi, %edi
	xorl	%esi, %esi
	call	puts
	movl	$countdown.0, %eax
	.p2align 4
	.p2align 3
.L42:
	leal	1(%eax), %edx
	cmpb	$9, %bl
	ja	.L62
	jmp	*.L31(,%ebx,4)
	.section	.rodata
	.align 4
	.align 4
.L31:
	.long	.L40
	.long	.L39
	.long	.L38
	.long	.L37
	.long	.L36
	.long	.L35
	.long	.L34
	.long	.L33
	.long	.L32
	.long	.L30
	.section	.text.startup
	.p2align 4,,10
	.p2align 3
.L82:
	cmpb	$64, %bl
	movl	$85, %eax
	movl	$63, %ebx
	cmovg	%eax, %ebx
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L79:
	addb	$-128, %bl
	movsbl	%bl, %ebx
	sarl	$31, %ebx
	andl	$7, %ebx
	addl	$56, %ebx
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L52:
	movl	$95, %ebx
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L51:
	movl	$100, %ebx
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L43:
	movl	$.LC4, %eax
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L32:
	movl	%edx, 44(%esp)
	movl	44(%esp,%esi,4), %eax
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	44(%esp), %eax
	.p2align 4
	.p2align 3
.L29:
	movzbl	(%eax), %ebx
	incl	%edi
	jmp	.L42
	.p2align 4,,10
	.p2align 3
.L33:
	decl	%esi
	movl	%edx, %eax
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L34:
	decl	%esi
	movl	$1, %ecx
	movl	48(%esp,%esi,4), %ebx
	testl	%ebx, %ebx
	je	.L41
	movsbl	1(%eax), %ecx
.L41:
	leal	(%edx,%ecx), %eax
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L35:
	leal	-1(%esi), %ecx
	movl	48(%esp,%ecx,4), %eax
	movl	%eax, 44(%esp)
	leal	-2(%esi), %eax
	movl	48(%esp,%eax,4), %ebx
	movl	%ebx, 48(%esp,%ecx,4)
	movl	44(%esp), %ecx
	movl	%ecx, 48(%esp,%eax,4)
	movl	%edx, %eax
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L36:
	movl	44(%esp,%esi,4), %eax
	movl	%eax, 48(%esp,%esi,4)
	incl	%esi
	movl	%edx, %eax
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L37:
	leal	-2(%esi), %ecx
	movl	44(%esp,%esi,4), %ebx
	decl	%esi
	movl	48(%esp,%ecx,4), %eax
	imull	%ebx, %eax
	movl	%eax, 48(%esp,%ecx,4)
	movl	%edx, %eax
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L38:
	leal	-1(%esi), %eax
	movl	48(%esp,%eax,4), %ecx
	subl	%ecx, 40(%esp,%esi,4)
	movl	%eax, %esi
	movl	%edx, %eax
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L39:
	leal	-1(%esi), %eax
	movl	48(%esp,%eax,4), %ecx
	addl	%ecx, 40(%esp,%esi,4)
	movl	%eax, %esi
	movl	%edx, %eax
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L40:
	movsbl	1(%eax), %edx
	addl	$2, %eax
	movl	%edx, 48(%esp,%esi,4)
	incl	%esi
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L30:
	movl	%edi, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
	leal	-12(%ebp), %esp
	movl	$112, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L71:
	testl	%edi, %edi
	jne	.L24
	movl	$.LC10, (%esp)
	movl	$1, %edi
	movl	%edi, 4(%esp)
	movl	$3, %edi
	call	printf
	cmpl	$1, %esi
	jne	.L83
	.p2align 4
	.p2align 3
.L58:
	xorl	%edx, %edx
	movl	%edi, %eax
	subl	%edx, %eax
	jne	.L84
	.p2align 4
	.p2align 3
.L21:
	leal	10(%edx), %eax
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L18:
	xorl	%eax, %eax
	xorl	%edx, %edx
	cmpl	$2, %edi
	jle	.L71
.L25:
	movl	%edi, %eax
	subl	%edx, %eax
	je	.L21
.L84:
	cmpl	$3, %eax
	jne	.L85
.L22:
	incl	%edx
	.p2align 4,,3
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L85:
	cmpl	$6, %edx
	jle	.L22
	movl	$50, %eax
	.p2align 4,,2
	jmp	.L24
	.section	.text.unlikely
	.type	main.cold, @function
main.cold:
.L62:
	movl	%edx, %eax
	jmp	.L29
	.section	.text.startup
	.size	main, .-main
	.section	.text.unlikely
	.size	main.cold, .-main.cold
.LCOLDE15:
	.section	.text.startup
.LHOTE15:
	.section	.rodata
	.align 32
	.type	CSWTCH.8, @object
	.size	CSWTCH.8, 44
CSWTCH.8:
	.long	11
	.long	7
	.long	-3
	.long	1000
	.long	5
	.long	99
	.long	42
	.long	0
	.long	-1
	.long	17
	.long	18
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
