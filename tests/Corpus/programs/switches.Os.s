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
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	movl	$-2, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$88, %esp
.L5:
	leal	1(%eax), %ebx
	cmpl	$10, %eax
	ja	.L2
	movswl	CSWTCH.8(%eax,%eax), %eax
	pushl	%esi
	pushl	%esi
	pushl	%eax
	pushl	$.LC10
	call	printf
	movl	%ebx, %eax
	addl	$16, %esp
	jmp	.L5
.L2:
	pushl	%ecx
	pushl	%ecx
	pushl	$-1
	pushl	$.LC10
	call	printf
	addl	$16, %esp
	cmpl	$13, %ebx
	movl	%ebx, %eax
	jne	.L5
	subl	$12, %esp
	xorl	%ebx, %ebx
	pushl	$.LC11
	call	puts
	addl	$16, %esp
.L9:
	movl	keys.1(,%ebx,4), %edx
	movl	$.LC4, %eax
	cmpl	$65536, %edx
	je	.L6
	ja	.L7
	cmpl	$100, %edx
	movl	$.LC2, %eax
	je	.L6
	ja	.L8
	cmpl	$1, %edx
	movl	$.LC0, %eax
	je	.L6
	cmpl	$10, %edx
	movl	$.LC1, %eax
	jmp	.L83
.L8:
	cmpl	$1000, %edx
	movl	$.LC3, %eax
	jmp	.L83
.L7:
	cmpl	$-2147483648, %edx
	movl	$.LC6, %eax
	je	.L6
	cmpl	$-1, %edx
	movl	$.LC7, %eax
	je	.L6
	cmpl	$2147483647, %edx
	movl	$.LC5, %eax
.L83:
	movl	$.LC8, %edx
	cmovne	%edx, %eax
.L6:
	pushl	%edx
	incl	%ebx
	pushl	%edx
	pushl	%eax
	pushl	$.LC12
	call	printf
	addl	$16, %esp
	cmpl	$10, %ebx
	jne	.L9
	subl	$12, %esp
	xorl	%ebx, %ebx
	pushl	$.LC11
	call	puts
	addl	$16, %esp
.L17:
	leal	-1(%ebx), %eax
	cmpl	$4, %eax
	ja	.L59
	jmp	*.L12(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L12:
	.long	.L15
	.long	.L14
	.long	.L59
	.long	.L60
	.long	.L11
	.section	.text.startup
.L15:
	pushl	%eax
	pushl	%eax
	pushl	$1
	pushl	$.LC10
	call	printf
	addl	$16, %esp
.L14:
	pushl	%eax
	movl	$3, %ebx
	pushl	%eax
	pushl	$3
	pushl	$.LC10
	call	printf
	addl	$16, %esp
	jmp	.L10
.L11:
	pushl	%ecx
	pushl	%ecx
	pushl	$16
	pushl	$.LC10
	call	printf
	popl	%ebx
	movl	$.LC9, %ebx
	popl	%esi
	pushl	$48
	pushl	$.LC10
	call	printf
	popl	%edi
	popl	%eax
	pushl	$112
	pushl	$.LC10
	call	printf
	movl	$.LC11, (%esp)
	call	puts
	addl	$16, %esp
	jmp	.L16
.L59:
	xorl	%ebx, %ebx
.L10:
	xorl	%eax, %eax
	jmp	.L13
.L60:
	movl	$8, %eax
.L13:
	pushl	%edx
	addl	$7, %eax
	pushl	%edx
	incl	%ebx
	pushl	%eax
	pushl	$.LC10
	call	printf
	addl	$16, %esp
	jmp	.L17
.L23:
	cmpb	$57, %cl
	jg	.L18
	cmpb	$47, %cl
	movb	$100, %al
	jle	.L86
.L19:
	subl	$12, %esp
	movsbl	%al, %eax
	pushl	%eax
	incl	%ebx
	call	putchar
	addl	$16, %esp
.L16:
	movb	(%ebx), %cl
	testb	%cl, %cl
	jne	.L23
	jmp	.L87
.L86:
	cmpb	$9, %cl
	movb	$95, %al
	je	.L19
	jg	.L20
	addb	$-128, %cl
	movb	%cl, %al
	sarb	$7, %al
	andb	$7, %al
	addb	$56, %al
	jmp	.L19
.L20:
	cmpb	$32, %cl
	sete	%al
	decb	%al
	andb	$-32, %al
	addb	$95, %al
	jmp	.L19
.L18:
	cmpb	$90, %cl
	jg	.L21
	cmpb	$64, %cl
	setg	%al
	decb	%al
	andb	$-22, %al
	addb	$85, %al
	jmp	.L19
.L21:
	subb	$97, %cl
	cmpb	$25, %cl
	ja	.L88
	movl	$1, %edx
	movb	$99, %al
	sall	%cl, %edx
	testl	$66043630, %edx
	jne	.L19
	andl	$1065233, %edx
	cmpl	$1, %edx
	sbbl	%eax, %eax
	andb	$-55, %al
	addb	$118, %al
	jmp	.L19
.L88:
	movb	$63, %al
	jmp	.L19
.L87:
	subl	$12, %esp
	pushl	$.LC11
	call	puts
	popl	%esi
	xorl	%esi, %esi
	popl	%edi
	pushl	$0
	pushl	$4
	pushl	$3
	pushl	$2
	pushl	$1
	pushl	$.LC13
	call	printf
	addl	$32, %esp
.L24:
	xorl	%ebx, %ebx
.L36:
	cmpl	$1, %esi
	je	.L68
	cmpl	$2, %esi
	je	.L26
	testl	%esi, %esi
	movl	%esi, %eax
	jne	.L69
.L80:
	testl	%ebx, %ebx
	jne	.L27
	pushl	%ebx
	pushl	%ebx
	movl	$3, %ebx
	pushl	$1
	pushl	$.LC10
	call	printf
	addl	$16, %esp
	jmp	.L36
.L68:
	xorl	%eax, %eax
.L33:
	movl	%ebx, %edx
	subl	%eax, %edx
	je	.L29
	cmpl	$3, %edx
	je	.L30
	jmp	.L89
.L29:
	addl	$10, %eax
	jmp	.L32
.L89:
	cmpl	$6, %eax
	jg	.L70
.L30:
	incl	%eax
	jmp	.L33
.L26:
	xorl	%eax, %eax
	cmpl	$2, %ebx
	jg	.L33
	jmp	.L80
.L69:
	movl	$3, %eax
.L27:
	negl	%eax
	jmp	.L32
.L70:
	movl	$50, %eax
.L32:
	pushl	%ecx
	addl	$3, %ebx
	pushl	%ecx
	pushl	%eax
	pushl	$.LC10
	call	printf
	addl	$16, %esp
	cmpl	$12, %ebx
	jne	.L36
	incl	%esi
	cmpl	$4, %esi
	jne	.L24
	subl	$12, %esp
	xorl	%edi, %edi
	pushl	$.LC11
	xorl	%ebx, %ebx
	call	puts
	addl	$16, %esp
	movl	$countdown.0, %eax
.L50:
	cmpb	$9, (%eax)
	leal	1(%eax), %esi
	ja	.L37
	movzbl	(%eax), %edx
	jmp	*.L39(,%edx,4)
	.section	.rodata
	.align 4
	.align 4
.L39:
	.long	.L48
	.long	.L47
	.long	.L46
	.long	.L45
	.long	.L44
	.long	.L43
	.long	.L42
	.long	.L41
	.long	.L40
	.long	.L38
	.section	.text.startup
.L48:
	leal	2(%eax), %esi
	movsbl	1(%eax), %eax
	movl	%eax, -88(%ebp,%ebx,4)
	incl	%ebx
	jmp	.L37
.L47:
	leal	-1(%ebx), %eax
	movl	-88(%ebp,%eax,4), %edx
	addl	%edx, -96(%ebp,%ebx,4)
	jmp	.L84
.L46:
	leal	-1(%ebx), %eax
	movl	-88(%ebp,%eax,4), %edx
	subl	%edx, -96(%ebp,%ebx,4)
.L84:
	movl	%eax, %ebx
	jmp	.L37
.L45:
	leal	-2(%ebx), %edx
	movl	-88(%ebp,%edx,4), %eax
	imull	-92(%ebp,%ebx,4), %eax
	decl	%ebx
	movl	%eax, -88(%ebp,%edx,4)
	jmp	.L37
.L44:
	movl	-92(%ebp,%ebx,4), %eax
	movl	%eax, -88(%ebp,%ebx,4)
	incl	%ebx
	jmp	.L37
.L43:
	leal	-1(%ebx), %edx
	movl	-88(%ebp,%edx,4), %eax
	movl	%eax, -92(%ebp)
	leal	-2(%ebx), %eax
	movl	-88(%ebp,%eax,4), %ecx
	movl	%ecx, -88(%ebp,%edx,4)
	movl	-92(%ebp), %ecx
	movl	%ecx, -88(%ebp,%eax,4)
	jmp	.L37
.L42:
	decl	%ebx
	movl	$1, %edx
	cmpl	$0, -88(%ebp,%ebx,4)
	je	.L49
	movsbl	1(%eax), %edx
.L49:
	addl	%edx, %esi
	jmp	.L37
.L41:
	decl	%ebx
	jmp	.L37
.L40:
	pushl	%edx
	pushl	%edx
	pushl	-92(%ebp,%ebx,4)
	pushl	$.LC10
	call	printf
	addl	$16, %esp
.L37:
	incl	%edi
	movl	%esi, %eax
	jmp	.L50
.L38:
	pushl	%eax
	pushl	%eax
	pushl	%edi
	pushl	$.LC14
	call	printf
	leal	-16(%ebp), %esp
	movl	$112, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	CSWTCH.8, @object
	.size	CSWTCH.8, 22
CSWTCH.8:
	.value	11
	.value	7
	.value	-3
	.value	1000
	.value	5
	.value	99
	.value	42
	.value	0
	.value	-1
	.value	17
	.value	18
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
