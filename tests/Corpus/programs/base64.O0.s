	.file	"base64.c"
	.text
	.section	.rodata
	.align 32
	.type	letters, @object
	.size	letters, 65
letters:
	.string	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	.text
	.type	encode64, @function
encode64:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	16(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	$0, -4(%ebp)
	jmp	.L2
.L11:
	movl	8(%ebp), %edx
	movl	-4(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	sall	$16, %eax
	movl	%eax, %edx
	movl	-4(%ebp), %eax
	incl	%eax
	cmpl	12(%ebp), %eax
	jnb	.L3
	movl	-4(%ebp), %eax
	leal	1(%eax), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	sall	$8, %eax
	jmp	.L4
.L3:
	movl	$0, %eax
.L4:
	orl	%eax, %edx
	movl	-4(%ebp), %eax
	addl	$2, %eax
	cmpl	12(%ebp), %eax
	jnb	.L5
	movl	-4(%ebp), %eax
	leal	2(%eax), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	jmp	.L6
.L5:
	movl	$0, %eax
.L6:
	orl	%edx, %eax
	movl	%eax, -16(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L7
.L10:
	movl	-8(%ebp), %edx
	movl	-4(%ebp), %eax
	addl	%edx, %eax
	cmpl	%eax, 12(%ebp)
	jb	.L8
	movl	-8(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %edx
	subl	%edx, %eax
	addl	%eax, %eax
	addl	$18, %eax
	movl	-16(%ebp), %edx
	movb	%al, %cl
	shrl	%cl, %edx
	movl	%edx, %eax
	andl	$63, %eax
	movzbl	letters(%eax), %edx
	jmp	.L9
.L8:
	movb	$61, %dl
.L9:
	movl	16(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, 16(%ebp)
	movb	%dl, (%eax)
	incl	-8(%ebp)
.L7:
	cmpl	$3, -8(%ebp)
	jle	.L10
	addl	$3, -4(%ebp)
.L2:
	movl	-4(%ebp), %eax
	cmpl	12(%ebp), %eax
	jb	.L11
	movl	16(%ebp), %eax
	movb	$0, (%eax)
	movl	16(%ebp), %eax
	subl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	encode64, .-encode64
	.type	decode64, @function
decode64:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L14
.L19:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$letters, (%esp)
	call	strchr
	movl	%eax, -24(%ebp)
	cmpl	$0, -24(%ebp)
	jne	.L15
	movl	$-1, %eax
	jmp	.L16
.L15:
	movl	-12(%ebp), %eax
	sall	$6, %eax
	movl	%eax, %edx
	movl	-24(%ebp), %eax
	subl	$letters, %eax
	orl	%edx, %eax
	movl	%eax, -12(%ebp)
	addl	$6, -16(%ebp)
	cmpl	$7, -16(%ebp)
	jle	.L17
	subl	$8, -16(%ebp)
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movb	%al, %cl
	shrl	%cl, %edx
	movl	%edx, %ecx
	movl	-20(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -20(%ebp)
	movl	%eax, %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movb	%cl, %dl
	movb	%dl, (%eax)
.L17:
	incl	8(%ebp)
.L14:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L18
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$61, %al
	jne	.L19
.L18:
	movl	-20(%ebp), %eax
.L16:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	decode64, .-decode64
	.section	.rodata
.LC0:
	.string	"%04x "
.LC1:
	.string	" %02x"
.LC2:
	.string	"   "
.LC3:
	.string	"  "
.LC4:
	.string	""
	.text
	.type	dump, @function
dump:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	jmp	.L21
.L31:
	movl	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	-12(%ebp), %eax
	movl	%eax, -16(%ebp)
	jmp	.L22
.L25:
	movl	-16(%ebp), %eax
	cmpl	12(%ebp), %eax
	jnb	.L23
	movl	8(%ebp), %edx
	movl	-16(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L24
.L23:
	movl	$.LC2, (%esp)
	call	printf
.L24:
	incl	-16(%ebp)
.L22:
	movl	-12(%ebp), %eax
	addl	$16, %eax
	cmpl	%eax, -16(%ebp)
	jb	.L25
	movl	$.LC3, (%esp)
	call	printf
	movl	-12(%ebp), %eax
	movl	%eax, -20(%ebp)
	jmp	.L26
.L30:
	movl	8(%ebp), %edx
	movl	-20(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	cmpb	$31, %al
	jbe	.L27
	movl	8(%ebp), %edx
	movl	-20(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	cmpb	$126, %al
	ja	.L27
	movl	8(%ebp), %edx
	movl	-20(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	jmp	.L28
.L27:
	movl	$46, %eax
.L28:
	movl	%eax, (%esp)
	call	putchar
	incl	-20(%ebp)
.L26:
	movl	-12(%ebp), %eax
	addl	$16, %eax
	cmpl	%eax, -20(%ebp)
	jnb	.L29
	movl	-20(%ebp), %eax
	cmpl	12(%ebp), %eax
	jb	.L30
.L29:
	movl	$.LC4, (%esp)
	call	puts
	addl	$16, -12(%ebp)
.L21:
	movl	-12(%ebp), %eax
	cmpl	12(%ebp), %eax
	jb	.L31
	nop
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	dump, .-dump
	.type	encode85, @function
encode85:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	$0, -12(%ebp)
	jmp	.L33
.L44:
	movl	$0, -16(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L34
.L37:
	movl	-16(%ebp), %eax
	sall	$8, %eax
	movl	%eax, %ecx
	movl	-12(%ebp), %edx
	movl	-20(%ebp), %eax
	addl	%edx, %eax
	cmpl	12(%ebp), %eax
	jnb	.L35
	movl	-12(%ebp), %edx
	movl	-20(%ebp), %eax
	addl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	jmp	.L36
.L35:
	movl	$0, %eax
.L36:
	orl	%ecx, %eax
	movl	%eax, -16(%ebp)
	incl	-20(%ebp)
.L34:
	cmpl	$3, -20(%ebp)
	jbe	.L37
	cmpl	$0, -16(%ebp)
	jne	.L38
	movl	-12(%ebp), %eax
	addl	$4, %eax
	cmpl	%eax, 12(%ebp)
	jb	.L38
	movl	16(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, 16(%ebp)
	movb	$122, (%eax)
	jmp	.L39
.L38:
	movl	$4, -24(%ebp)
	jmp	.L40
.L41:
	movl	-16(%ebp), %ecx
	movl	$-1061109567, %edx
	movl	%ecx, %eax
	mull	%edx
	shrl	$6, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	movl	%eax, %edx
	sall	$4, %edx
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movb	%dl, %al
	addb	$33, %al
	movb	%al, %cl
	leal	-33(%ebp), %edx
	movl	-24(%ebp), %eax
	addl	%edx, %eax
	movb	%cl, (%eax)
	decl	-24(%ebp)
	movl	-16(%ebp), %eax
	movl	$-1061109567, %edx
	mull	%edx
	movl	%edx, %eax
	shrl	$6, %eax
	movl	%eax, -16(%ebp)
.L40:
	cmpl	$0, -24(%ebp)
	jns	.L41
	movl	-12(%ebp), %eax
	addl	$4, %eax
	cmpl	%eax, 12(%ebp)
	jnb	.L42
	movl	12(%ebp), %eax
	subl	-12(%ebp), %eax
	incl	%eax
	jmp	.L43
.L42:
	movl	$5, %eax
.L43:
	movl	%eax, -28(%ebp)
	movl	-28(%ebp), %eax
	movl	%eax, 8(%esp)
	leal	-33(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	16(%ebp), %eax
	movl	%eax, (%esp)
	call	memcpy
	movl	-28(%ebp), %eax
	addl	%eax, 16(%ebp)
.L39:
	addl	$4, -12(%ebp)
.L33:
	movl	-12(%ebp), %eax
	cmpl	12(%ebp), %eax
	jb	.L44
	movl	16(%ebp), %eax
	movb	$0, (%eax)
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	encode85, .-encode85
	.type	roman, @function
roman:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	12(%ebp), %eax
	movb	$0, (%eax)
	movl	$0, -12(%ebp)
	jmp	.L46
.L48:
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	addl	$steps.2, %eax
	addl	$2, %eax
	movl	%eax, 4(%esp)
	movl	12(%ebp), %eax
	movl	%eax, (%esp)
	call	strcat
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	addl	$steps.2, %eax
	movswl	(%eax), %eax
	subl	%eax, 8(%ebp)
.L47:
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	addl	$steps.2, %eax
	movswl	(%eax), %eax
	cmpl	%eax, 8(%ebp)
	jge	.L48
	incl	-12(%ebp)
.L46:
	cmpl	$0, 8(%ebp)
	jg	.L47
	movl	12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	roman, .-roman
	.type	from_roman, @function
from_roman:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	jmp	.L52
.L55:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movswl	values.1(%eax,%eax), %eax
	movl	%eax, -8(%ebp)
	movl	8(%ebp), %eax
	incl	%eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movswl	values.1(%eax,%eax), %eax
	movl	%eax, -12(%ebp)
	movl	-8(%ebp), %eax
	cmpl	-12(%ebp), %eax
	jge	.L53
	movl	-8(%ebp), %eax
	negl	%eax
	jmp	.L54
.L53:
	movl	-8(%ebp), %eax
.L54:
	addl	%eax, -4(%ebp)
	incl	8(%ebp)
.L52:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L55
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	from_roman, .-from_roman
	.section	.rodata
.LC5:
	.string	"%s %s "
.LC6:
	.string	"ab!c"
.LC7:
	.string	"%d\n"
.LC8:
	.string	"%d %s "
.LC9:
	.string	"\nwrong %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$1088, %esp
	movl	$0, 1084(%esp)
	movl	$0, 1080(%esp)
	jmp	.L58
.L62:
	movl	1080(%esp), %eax
	movl	texts.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, 1056(%esp)
	movl	1080(%esp), %eax
	movl	texts.0(,%eax,4), %eax
	leal	28(%esp), %edx
	movl	%edx, 8(%esp)
	movl	1056(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	encode64
	leal	540(%esp), %eax
	movl	%eax, 4(%esp)
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	decode64
	movl	%eax, 1052(%esp)
	movl	1056(%esp), %eax
	cmpl	%eax, 1052(%esp)
	jne	.L59
	movl	1080(%esp), %eax
	movl	texts.0(,%eax,4), %eax
	movl	1056(%esp), %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	leal	540(%esp), %eax
	movl	%eax, (%esp)
	call	memcmp
	testl	%eax, %eax
	je	.L60
.L59:
	movl	$1, %eax
	jmp	.L61
.L60:
	movl	$0, %eax
.L61:
	addl	%eax, 1084(%esp)
	movl	1080(%esp), %eax
	movl	texts.0(,%eax,4), %eax
	leal	28(%esp), %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	1080(%esp), %eax
	movl	texts.0(,%eax,4), %eax
	leal	28(%esp), %edx
	movl	%edx, 8(%esp)
	movl	1056(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	encode85
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	incl	1080(%esp)
.L58:
	cmpl	$7, 1080(%esp)
	jbe	.L62
	movl	$0, 1076(%esp)
	jmp	.L63
.L66:
	cmpl	$7, 1076(%esp)
	jle	.L64
	movl	1076(%esp), %eax
	movb	%al, %dl
	movb	%dl, %al
	salb	$3, %al
	subb	%dl, %al
	movb	%al, %cl
	movl	1076(%esp), %eax
	sarl	$3, %eax
	addb	%al, %cl
	movb	%cl, %dl
	jmp	.L65
.L64:
	movb	$0, %dl
.L65:
	leal	796(%esp), %ecx
	movl	1076(%esp), %eax
	addl	%ecx, %eax
	movb	%dl, (%eax)
	incl	1076(%esp)
.L63:
	cmpl	$255, 1076(%esp)
	jle	.L66
	movl	$0, 1072(%esp)
	jmp	.L67
.L71:
	leal	28(%esp), %eax
	movl	%eax, 8(%esp)
	movl	1072(%esp), %eax
	movl	%eax, 4(%esp)
	leal	796(%esp), %eax
	movl	%eax, (%esp)
	call	encode64
	movl	%eax, 1064(%esp)
	leal	540(%esp), %eax
	movl	%eax, 4(%esp)
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	decode64
	movl	%eax, 1060(%esp)
	movl	1072(%esp), %eax
	cmpl	%eax, 1060(%esp)
	jne	.L68
	movl	1072(%esp), %eax
	movl	%eax, 8(%esp)
	leal	796(%esp), %eax
	movl	%eax, 4(%esp)
	leal	540(%esp), %eax
	movl	%eax, (%esp)
	call	memcmp
	testl	%eax, %eax
	jne	.L68
	movl	1072(%esp), %eax
	addl	$2, %eax
	movl	$-1431655765, %edx
	mull	%edx
	movl	%edx, %eax
	shrl	%eax
	sall	$2, %eax
	cmpl	%eax, 1064(%esp)
	je	.L69
.L68:
	movl	$1, %eax
	jmp	.L70
.L69:
	movl	$0, %eax
.L70:
	addl	%eax, 1084(%esp)
	addl	$17, 1072(%esp)
.L67:
	cmpl	$255, 1072(%esp)
	jbe	.L71
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	leal	28(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$61, 4(%esp)
	leal	796(%esp), %eax
	movl	%eax, (%esp)
	call	encode85
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	movl	$75, 4(%esp)
	leal	796(%esp), %eax
	movl	%eax, (%esp)
	call	dump
	leal	540(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	decode64
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$1, 1068(%esp)
	jmp	.L72
.L74:
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	1068(%esp), %eax
	movl	%eax, (%esp)
	call	roman
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	from_roman
	cmpl	%eax, 1068(%esp)
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 1084(%esp)
	movl	1068(%esp), %ecx
	movl	$-1818589755, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$8, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$444, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	testl	%eax, %eax
	jne	.L73
	leal	28(%esp), %eax
	movl	%eax, 8(%esp)
	movl	1068(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
.L73:
	incl	1068(%esp)
.L72:
	cmpl	$3999, 1068(%esp)
	jle	.L74
	movl	1084(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	1084(%esp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	steps.2, @object
	.size	steps.2, 78
steps.2:
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
	.align 32
	.type	values.1, @object
	.size	values.1, 178
values.1:
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
	.align 32
	.type	texts.0, @object
	.size	texts.0, 32
texts.0:
	.long	.LC4
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
