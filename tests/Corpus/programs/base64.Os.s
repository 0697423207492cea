	.file	"base64.c"
	.text
	.type	encode64, @function
encode64:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%edx, %ebx
	subl	$12, %esp
	xorl	%edx, %edx
	movl	%eax, -16(%ebp)
	movl	%ecx, %eax
	movl	%ecx, -20(%ebp)
.L2:
	cmpl	%ebx, %edx
	jnb	.L14
	movl	-16(%ebp), %edi
	xorl	%esi, %esi
	movzbl	(%edi,%edx), %ecx
	leal	1(%edx), %edi
	sall	$16, %ecx
	cmpl	%ebx, %edi
	jnb	.L3
	movl	-16(%ebp), %edi
	movzbl	1(%edi,%edx), %esi
	sall	$8, %esi
.L3:
	leal	2(%edx), %edi
	orl	%esi, %ecx
	xorl	%esi, %esi
	cmpl	%ebx, %edi
	jnb	.L4
	movl	-16(%ebp), %edi
	movzbl	2(%edi,%edx), %esi
.L4:
	orl	%esi, %ecx
	xorl	%esi, %esi
	movl	%ecx, -24(%ebp)
.L6:
	leal	(%edx,%esi), %edi
	movb	$61, %cl
	cmpl	%edi, %ebx
	jb	.L5
	imull	$-6, %esi, %ecx
	movl	-24(%ebp), %edi
	addl	$18, %ecx
	shrl	%cl, %edi
	movl	%edi, %ecx
	andl	$63, %ecx
	movb	letters(%ecx), %cl
.L5:
	movb	%cl, (%eax,%esi)
	incl	%esi
	cmpl	$4, %esi
	jne	.L6
	addl	$4, %eax
	addl	$3, %edx
	jmp	.L2
.L14:
	movb	$0, (%eax)
	movl	-20(%ebp), %ebx
	addl	$12, %esp
	subl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	encode64, .-encode64
	.type	encode85, @function
encode85:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%ecx, %ebx
	subl	$28, %esp
	movl	%eax, -40(%ebp)
	xorl	%eax, %eax
	movl	%edx, -36(%ebp)
.L16:
	movl	-36(%ebp), %esi
	cmpl	%esi, %eax
	jnb	.L29
	movl	%eax, %edx
	xorl	%eax, %eax
	leal	4(%edx), %esi
	movl	%esi, -32(%ebp)
.L18:
	movl	-36(%ebp), %esi
	sall	$8, %eax
	xorl	%ecx, %ecx
	cmpl	%esi, %edx
	jnb	.L17
	movl	-40(%ebp), %edi
	movzbl	(%edi,%edx), %ecx
.L17:
	movl	-32(%ebp), %esi
	incl	%edx
	orl	%ecx, %eax
	cmpl	%esi, %edx
	jne	.L18
	testl	%eax, %eax
	jne	.L19
	cmpl	%esi, -36(%ebp)
	jb	.L19
	movb	$122, (%ebx)
	incl	%ebx
	jmp	.L20
.L19:
	leal	-17(%ebp), %esi
	movl	$4, %ecx
.L21:
	xorl	%edx, %edx
	movl	$85, %edi
	divl	%edi
	addb	$33, %dl
	movb	%dl, (%ecx,%esi)
	subl	$1, %ecx
	jnb	.L21
	movl	-32(%ebp), %edi
	movl	$5, %ecx
	cmpl	%edi, -36(%ebp)
	jnb	.L22
	movl	-36(%ebp), %eax
	leal	5(%eax), %ecx
	subl	%edi, %ecx
.L22:
	movl	%ebx, %edi
	rep movsb
	movl	%edi, %ebx
.L20:
	movl	-32(%ebp), %eax
	jmp	.L16
.L29:
	movb	$0, (%ebx)
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	encode85, .-encode85
	.type	decode64, @function
decode64:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$28, %esp
	movl	%edx, -28(%ebp)
	xorl	%edx, %edx
.L31:
	movsbl	(%edi), %eax
	testb	%al, %al
	je	.L30
	cmpb	$61, %al
	je	.L30
	movl	%edx, -32(%ebp)
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$letters
	call	strchr
	addl	$16, %esp
	testl	%eax, %eax
	je	.L36
	movl	-32(%ebp), %edx
	sall	$6, %esi
	subl	$letters, %eax
	orl	%eax, %esi
	leal	6(%edx), %ecx
	cmpl	$7, %ecx
	jle	.L33
	leal	-2(%edx), %ecx
	movl	-28(%ebp), %edx
	movl	%esi, %eax
	shrl	%cl, %eax
	movb	%al, (%edx,%ebx)
	incl	%ebx
.L33:
	incl	%edi
	movl	%ecx, %edx
	jmp	.L31
.L36:
	orl	$-1, %ebx
.L30:
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	decode64, .-decode64
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s %s "
.LC1:
	.string	"%04x "
.LC2:
	.string	" %02x"
.LC3:
	.string	"   "
.LC4:
	.string	"  "
.LC5:
	.string	""
.LC6:
	.string	"ab!c"
.LC7:
	.string	"%d\n"
.LC8:
	.string	"%d %s "
.LC9:
	.string	"\nwrong %d\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$1048, %esp
	movl	%eax, -1052(%ebp)
.L43:
	movl	texts.2(,%edi,4), %esi
	subl	$12, %esp
	pushl	%esi
	call	strlen
	leal	-536(%ebp), %ecx
	addl	$16, %esp
	movl	%eax, %edx
	movl	%eax, %ebx
	movl	%esi, %eax
	call	encode64
	leal	-792(%ebp), %edx
	leal	-536(%ebp), %eax
	call	decode64
	leal	-792(%ebp), %edx
	movl	%eax, %ecx
	movl	$1, %eax
	cmpl	%ecx, %ebx
	jne	.L42
	pushl	%eax
	pushl	%ebx
	pushl	%esi
	pushl	%edx
	call	memcmp
	addl	$16, %esp
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
.L42:
	addl	%eax, -1052(%ebp)
	incl	%edi
	pushl	%eax
	leal	-536(%ebp), %eax
	pushl	%eax
	pushl	%esi
	pushl	$.LC0
	call	printf
	leal	-536(%ebp), %ecx
	movl	%ebx, %edx
	movl	%esi, %eax
	call	encode85
	leal	-536(%ebp), %eax
	movl	%eax, (%esp)
	call	puts
	addl	$16, %esp
	cmpl	$8, %edi
	jne	.L43
	xorl	%edx, %edx
	movb	$7, %bl
.L47:
	cmpl	$7, %edx
	jg	.L44
	movb	$0, -1048(%ebp,%edx)
	incl	%edx
	jmp	.L47
.L44:
	movb	%dl, %al
	movl	%edx, %ecx
	mulb	%bl
	sarl	$3, %ecx
	addb	%cl, %al
	movb	%al, -1048(%ebp,%edx)
	incl	%edx
	cmpl	$256, %edx
	jne	.L47
	xorl	%ebx, %ebx
.L46:
	leal	-1048(%ebp), %edi
	movl	%ebx, %edx
	leal	-536(%ebp), %ecx
	movl	%edi, %eax
	call	encode64
	leal	-792(%ebp), %ecx
	movl	%ecx, %edx
	movl	%eax, %esi
	leal	-536(%ebp), %eax
	call	decode64
	leal	-792(%ebp), %ecx
	movl	$1, %edx
	cmpl	%ebx, %eax
	jne	.L48
	pushl	%eax
	pushl	%ebx
	pushl	%edi
	pushl	%ecx
	call	memcmp
	addl	$16, %esp
	movl	$1, %edx
	testl	%eax, %eax
	jne	.L48
	xorl	%edx, %edx
	movl	$3, %ecx
	leal	2(%ebx), %eax
	divl	%ecx
	xorl	%edx, %edx
	sall	$2, %eax
	cmpl	%esi, %eax
	setne	%dl
.L48:
	addl	%edx, -1052(%ebp)
	addl	$17, %ebx
	cmpl	$272, %ebx
	jne	.L46
	subl	$12, %esp
	xorl	%ebx, %ebx
	leal	-536(%ebp), %eax
	pushl	%eax
	call	puts
	leal	-536(%ebp), %ecx
	movl	$61, %edx
	leal	-1048(%ebp), %eax
	call	encode85
	leal	-536(%ebp), %eax
	movl	%eax, (%esp)
	call	puts
	addl	$16, %esp
.L56:
	pushl	%esi
	pushl	%esi
	movl	%ebx, %esi
	pushl	%ebx
	addl	$16, %ebx
	pushl	$.LC1
	movl	%esi, %edi
	call	printf
	addl	$16, %esp
	cmpl	$15, %ebx
	sbbl	%edx, %edx
	andl	$-15, %edx
	addl	$16, %edx
.L51:
	movl	%edx, -1056(%ebp)
	cmpl	$74, %edi
	ja	.L49
	pushl	%ecx
	pushl	%ecx
	movzbl	-1048(%ebp,%edi), %eax
	pushl	%eax
	pushl	$.LC2
	jmp	.L81
.L49:
	subl	$12, %esp
	pushl	$.LC3
.L81:
	call	printf
	movl	-1056(%ebp), %edx
	incl	%edi
	addl	$16, %esp
	leal	(%edx,%esi), %eax
	cmpl	%eax, %edi
	jne	.L51
	subl	$12, %esp
	pushl	$.LC4
	call	printf
.L82:
	addl	$16, %esp
	cmpl	$75, %esi
	je	.L71
	cmpl	%ebx, %esi
	jnb	.L71
	movzbl	-1048(%ebp,%esi), %eax
	movb	%al, %dl
	subb	$32, %dl
	cmpb	$94, %dl
	jbe	.L53
	movl	$46, %eax
.L53:
	subl	$12, %esp
	incl	%esi
	pushl	%eax
	call	putchar
	jmp	.L82
.L71:
	subl	$12, %esp
	pushl	$.LC5
	call	puts
	addl	$16, %esp
	cmpl	$80, %ebx
	jne	.L56
	leal	-792(%ebp), %edx
	movl	$.LC6, %eax
	call	decode64
	movl	$1, %ebx
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC7
	call	printf
	addl	$16, %esp
.L64:
	movb	$0, -536(%ebp)
	movl	$steps.1, %edi
	movl	%ebx, %esi
.L57:
	leal	2(%edi), %ecx
.L60:
	movswl	(%edi), %edx
	cmpl	%edx, %esi
	jl	.L83
	movl	%edx, -1060(%ebp)
	pushl	%eax
	pushl	%eax
	pushl	%ecx
	leal	-536(%ebp), %eax
	movl	%ecx, -1056(%ebp)
	pushl	%eax
	call	strcat
	movl	-1060(%ebp), %edx
	addl	$16, %esp
	movl	-1056(%ebp), %ecx
	subl	%edx, %esi
	jmp	.L60
.L83:
	addl	$6, %edi
	testl	%esi, %esi
	jne	.L57
	leal	-536(%ebp), %edx
	movl	%edx, %ecx
.L59:
	movzbl	(%edx), %eax
	testb	%al, %al
	je	.L84
	movzbl	1(%edx), %edi
	movswl	values.0(%eax,%eax), %eax
	movswl	values.0(%edi,%edi), %edi
	cmpl	%edi, %eax
	jge	.L61
	negl	%eax
.L61:
	addl	%eax, %esi
	incl	%edx
	jmp	.L59
.L84:
	xorl	%eax, %eax
	cmpl	%ebx, %esi
	setne	%al
	movl	$444, %esi
	addl	%eax, -1052(%ebp)
	movl	%ebx, %eax
	cltd
	idivl	%esi
	testl	%edx, %edx
	jne	.L63
	pushl	%edx
	pushl	%ecx
	pushl	%ebx
	pushl	$.LC8
	call	printf
	addl	$16, %esp
.L63:
	incl	%ebx
	cmpl	$4000, %ebx
	jne	.L64
	pushl	%eax
	pushl	%eax
	pushl	-1052(%ebp)
	pushl	$.LC9
	call	printf
	movl	-1052(%ebp), %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	values.0, @object
	.size	values.0, 178
values.0:
	.zero	134
	.value	100
	.value	500
	.zero	8
	.value	1
	.zero	4
	.value	50
	.value	1000
	.zero	16
	.value	5
	.zero	2
	.value	10
	.align 32
	.type	steps.1, @object
	.size	steps.1, 78
steps.1:
	.value	1000
	.string	"M"
	.zero	1
	.zero	1
	.value	900
	.string	"CM"
	.zero	1
	.value	500
	.string	"D"
	.zero	1
	.zero	1
	.value	400
	.string	"CD"
	.zero	1
	.value	100
	.string	"C"
	.zero	1
	.zero	1
	.value	90
	.string	"XC"
	.zero	1
	.value	50
	.string	"L"
	.zero	1
	.zero	1
	.value	40
	.string	"XL"
	.zero	1
	.value	10
	.string	"X"
	.zero	1
	.zero	1
	.value	9
	.string	"IX"
	.zero	1
	.value	5
	.string	"V"
	.zero	1
	.zero	1
	.value	4
	.string	"IV"
	.zero	1
	.value	1
	.string	"I"
	.zero	1
	.zero	1
	.section	.rodata.str1.1
.LC10:
	.string	"f"
.LC11:
	.string	"fo"
.LC12:
	.string	"foo"
.LC13:
	.string	"foob"
.LC14:
	.string	"fooba"
.LC15:
	.string	"foobar"
.LC16:
	.string	"Toy: a small computer."
	.section	.rodata
	.align 32
	.type	texts.2, @object
	.size	texts.2, 32
texts.2:
	.long	.LC5
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.align 32
	.type	letters, @object
	.size	letters, 65
letters:
	.string	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
