	.file	"ciphers.c"
	.text
	.section	.rodata
.LC0:
	.string	"%-9s"
.LC1:
	.string	"%02x"
.LC2:
	.string	""
	.text
	.type	hex, @function
hex:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	jmp	.L2
.L3:
	movl	-12(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -12(%ebp)
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
.L2:
	movl	16(%ebp), %eax
	leal	-1(%eax), %edx
	movl	%edx, 16(%ebp)
	testl	%eax, %eax
	jne	.L3
	movl	$.LC2, (%esp)
	call	puts
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	hex, .-hex
	.type	xtea, @function
xtea:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	movl	%ebx, -4(%ebp)
	cmpl	$0, 16(%ebp)
	je	.L5
	movl	$-957401312, %eax
	jmp	.L6
.L5:
	movl	$0, %eax
.L6:
	movl	%eax, -8(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L7
.L10:
	cmpl	$0, 16(%ebp)
	je	.L8
	movl	8(%ebp), %eax
	addl	$4, %eax
	movl	(%eax), %edx
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	sall	$4, %eax
	movl	%eax, %ecx
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	shrl	$5, %eax
	xorl	%eax, %ecx
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	leal	(%ecx,%eax), %ebx
	movl	-8(%ebp), %eax
	shrl	$11, %eax
	andl	$3, %eax
	leal	0(,%eax,4), %ecx
	movl	12(%ebp), %eax
	addl	%ecx, %eax
	movl	(%eax), %ecx
	movl	-8(%ebp), %eax
	addl	%ecx, %eax
	xorl	%eax, %ebx
	movl	%ebx, %ecx
	movl	8(%ebp), %eax
	addl	$4, %eax
	subl	%ecx, %edx
	movl	%edx, (%eax)
	addl	$1640531527, -8(%ebp)
	movl	8(%ebp), %eax
	movl	(%eax), %edx
	movl	8(%ebp), %eax
	addl	$4, %eax
	movl	(%eax), %eax
	sall	$4, %eax
	movl	%eax, %ecx
	movl	8(%ebp), %eax
	addl	$4, %eax
	movl	(%eax), %eax
	shrl	$5, %eax
	xorl	%eax, %ecx
	movl	8(%ebp), %eax
	addl	$4, %eax
	movl	(%eax), %eax
	leal	(%ecx,%eax), %ebx
	movl	-8(%ebp), %eax
	andl	$3, %eax
	leal	0(,%eax,4), %ecx
	movl	12(%ebp), %eax
	addl	%ecx, %eax
	movl	(%eax), %ecx
	movl	-8(%ebp), %eax
	addl	%ecx, %eax
	xorl	%ebx, %eax
	subl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%edx, (%eax)
	jmp	.L9
.L8:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	8(%ebp), %edx
	addl	$4, %edx
	movl	(%edx), %edx
	movl	%edx, %ecx
	sall	$4, %ecx
	movl	8(%ebp), %edx
	addl	$4, %edx
	movl	(%edx), %edx
	shrl	$5, %edx
	xorl	%edx, %ecx
	movl	8(%ebp), %edx
	addl	$4, %edx
	movl	(%edx), %edx
	leal	(%ecx,%edx), %ebx
	movl	-8(%ebp), %edx
	andl	$3, %edx
	leal	0(,%edx,4), %ecx
	movl	12(%ebp), %edx
	addl	%ecx, %edx
	movl	(%edx), %ecx
	movl	-8(%ebp), %edx
	addl	%ecx, %edx
	xorl	%ebx, %edx
	addl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%edx, (%eax)
	subl	$1640531527, -8(%ebp)
	movl	8(%ebp), %eax
	addl	$4, %eax
	movl	(%eax), %edx
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	sall	$4, %eax
	movl	%eax, %ecx
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	shrl	$5, %eax
	xorl	%eax, %ecx
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	leal	(%ecx,%eax), %ebx
	movl	-8(%ebp), %eax
	shrl	$11, %eax
	andl	$3, %eax
	leal	0(,%eax,4), %ecx
	movl	12(%ebp), %eax
	addl	%ecx, %eax
	movl	(%eax), %ecx
	movl	-8(%ebp), %eax
	addl	%ecx, %eax
	xorl	%eax, %ebx
	movl	%ebx, %ecx
	movl	8(%ebp), %eax
	addl	$4, %eax
	addl	%ecx, %edx
	movl	%edx, (%eax)
.L9:
	incl	-12(%ebp)
.L7:
	cmpl	$31, -12(%ebp)
	jle	.L10
	nop
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	xtea, .-xtea
	.type	rc4, @function
rc4:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$312, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, -28(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L12
.L13:
	movl	-12(%ebp), %eax
	movb	%al, %cl
	leal	-285(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movb	%cl, (%eax)
	incl	-12(%ebp)
.L12:
	cmpl	$255, -12(%ebp)
	jle	.L13
	movl	$0, -16(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L14
.L15:
	leal	-285(%ebp), %edx
	movl	-16(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %edx
	movl	-20(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-16(%ebp), %eax
	movl	$0, %edx
	divl	-28(%ebp)
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	addl	%ecx, %eax
	andl	$255, %eax
	movl	%eax, -20(%ebp)
	leal	-285(%ebp), %edx
	movl	-16(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movb	%al, -29(%ebp)
	leal	-285(%ebp), %edx
	movl	-20(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %edx
	leal	-285(%ebp), %ecx
	movl	-16(%ebp), %eax
	addl	%ecx, %eax
	movb	%dl, (%eax)
	leal	-285(%ebp), %edx
	movl	-20(%ebp), %eax
	addl	%edx, %eax
	movzbl	-29(%ebp), %edx
	movb	%dl, (%eax)
	incl	-16(%ebp)
.L14:
	cmpl	$255, -16(%ebp)
	jle	.L15
	movb	$0, -21(%ebp)
	movb	$0, -22(%ebp)
	jmp	.L16
.L17:
	movzbl	-21(%ebp), %eax
	incb	%al
	movb	%al, -21(%ebp)
	movzbl	-21(%ebp), %eax
	movzbl	-285(%ebp,%eax), %eax
	addb	%al, -22(%ebp)
	movzbl	-21(%ebp), %eax
	movzbl	-285(%ebp,%eax), %eax
	movb	%al, -29(%ebp)
	movzbl	-22(%ebp), %edx
	movzbl	-21(%ebp), %eax
	movzbl	-285(%ebp,%edx), %edx
	movb	%dl, -285(%ebp,%eax)
	movzbl	-22(%ebp), %eax
	movzbl	-29(%ebp), %edx
	movb	%dl, -285(%ebp,%eax)
	movl	12(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, 12(%ebp)
	movzbl	(%eax), %ecx
	movzbl	-21(%ebp), %edx
	movzbl	-285(%ebp,%edx), %ebx
	movzbl	-22(%ebp), %edx
	movzbl	-285(%ebp,%edx), %edx
	addb	%bl, %dl
	movzbl	%dl, %edx
	movzbl	-285(%ebp,%edx), %edx
	xorb	%cl, %dl
	movb	%dl, (%eax)
	decl	16(%ebp)
.L16:
	cmpl	$0, 16(%ebp)
	jne	.L17
	nop
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	rc4, .-rc4
	.type	turn, @function
turn:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %eax
	movl	8(%ebp), %edx
	movb	%al, %cl
	roll	%cl, %edx
	movl	%edx, %eax
	popl	%ebp
	ret
	.size	turn, .-turn
	.type	quarter, @function
quarter:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	(%eax), %edx
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	addl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%edx, (%eax)
	movl	20(%ebp), %eax
	movl	(%eax), %edx
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	xorl	%edx, %eax
	movl	$16, 4(%esp)
	movl	%eax, (%esp)
	call	turn
	movl	20(%ebp), %edx
	movl	%eax, (%edx)
	movl	16(%ebp), %eax
	movl	(%eax), %edx
	movl	20(%ebp), %eax
	movl	(%eax), %eax
	addl	%eax, %edx
	movl	16(%ebp), %eax
	movl	%edx, (%eax)
	movl	12(%ebp), %eax
	movl	(%eax), %edx
	movl	16(%ebp), %eax
	movl	(%eax), %eax
	xorl	%edx, %eax
	movl	$12, 4(%esp)
	movl	%eax, (%esp)
	call	turn
	movl	12(%ebp), %edx
	movl	%eax, (%edx)
	movl	8(%ebp), %eax
	movl	(%eax), %edx
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	addl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%edx, (%eax)
	movl	20(%ebp), %eax
	movl	(%eax), %edx
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	xorl	%edx, %eax
	movl	$8, 4(%esp)
	movl	%eax, (%esp)
	call	turn
	movl	20(%ebp), %edx
	movl	%eax, (%edx)
	movl	16(%ebp), %eax
	movl	(%eax), %edx
	movl	20(%ebp), %eax
	movl	(%eax), %eax
	addl	%eax, %edx
	movl	16(%ebp), %eax
	movl	%edx, (%eax)
	movl	12(%ebp), %eax
	movl	(%eax), %edx
	movl	16(%ebp), %eax
	movl	(%eax), %eax
	xorl	%edx, %eax
	movl	$7, 4(%esp)
	movl	%eax, (%esp)
	call	turn
	movl	12(%ebp), %edx
	movl	%eax, (%edx)
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	quarter, .-quarter
	.type	chacha, @function
chacha:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$96, %esp
	movl	$0, %edx
	movl	$64, %eax
	andl	$-8, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L22:
	movl	%edx, -88(%ebp,%eax)
	movl	%edx, -84(%ebp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L22
	movl	$1634760805, -88(%ebp)
	movl	$857760878, -84(%ebp)
	movl	$2036477234, -80(%ebp)
	movl	$1797285236, -76(%ebp)
	leal	-88(%ebp), %eax
	addl	$16, %eax
	movl	$32, 8(%esp)
	movl	8(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	memcpy
	movl	12(%ebp), %eax
	movl	%eax, -40(%ebp)
	movl	$150994944, -36(%ebp)
	movl	$1241513984, -32(%ebp)
	movl	$0, -28(%ebp)
	movl	$64, 8(%esp)
	leal	-88(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	16(%ebp), %eax
	movl	%eax, (%esp)
	call	memcpy
	movl	$0, -12(%ebp)
	jmp	.L24
.L29:
	movl	$0, -16(%ebp)
	jmp	.L25
.L26:
	movl	-16(%ebp), %eax
	addl	$12, %eax
	leal	0(,%eax,4), %edx
	movl	16(%ebp), %eax
	leal	(%edx,%eax), %ebx
	movl	-16(%ebp), %eax
	addl	$8, %eax
	leal	0(,%eax,4), %edx
	movl	16(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-16(%ebp), %eax
	addl	$4, %eax
	leal	0(,%eax,4), %edx
	movl	16(%ebp), %eax
	addl	%eax, %edx
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %esi
	movl	16(%ebp), %eax
	addl	%esi, %eax
	movl	%ebx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	quarter
	incl	-16(%ebp)
.L25:
	cmpl	$3, -16(%ebp)
	jle	.L26
	movl	$0, -20(%ebp)
	jmp	.L27
.L28:
	movl	-20(%ebp), %eax
	leal	3(%eax), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$30, %eax
	addl	%eax, %edx
	andl	$3, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	addl	$12, %eax
	leal	0(,%eax,4), %edx
	movl	16(%ebp), %eax
	leal	(%edx,%eax), %ebx
	movl	-20(%ebp), %eax
	leal	2(%eax), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$30, %eax
	addl	%eax, %edx
	andl	$3, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	addl	$8, %eax
	leal	0(,%eax,4), %edx
	movl	16(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-20(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$30, %eax
	addl	%eax, %edx
	andl	$3, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	addl	$4, %eax
	leal	0(,%eax,4), %edx
	movl	16(%ebp), %eax
	addl	%eax, %edx
	movl	-20(%ebp), %eax
	leal	0(,%eax,4), %esi
	movl	16(%ebp), %eax
	addl	%esi, %eax
	movl	%ebx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	quarter
	incl	-20(%ebp)
.L27:
	cmpl	$3, -20(%ebp)
	jle	.L28
	incl	-12(%ebp)
.L24:
	cmpl	$9, -12(%ebp)
	jle	.L29
	movl	$0, -24(%ebp)
	jmp	.L30
.L31:
	movl	-24(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	16(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %ecx
	movl	-24(%ebp), %eax
	movl	-88(%ebp,%eax,4), %edx
	movl	-24(%ebp), %eax
	leal	0(,%eax,4), %ebx
	movl	16(%ebp), %eax
	addl	%ebx, %eax
	addl	%ecx, %edx
	movl	%edx, (%eax)
	incl	-24(%ebp)
.L30:
	cmpl	$15, -24(%ebp)
	jle	.L31
	nop
	nop
	addl	$96, %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	chacha, .-chacha
	.local	box
	.comm	box,256,32
	.local	inverse_box
	.comm	inverse_box,256,32
	.type	times2, @function
times2:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	movl	8(%ebp), %eax
	movb	%al, -4(%ebp)
	movzbl	-4(%ebp), %eax
	addl	%eax, %eax
	movb	%al, %cl
	movzbl	-4(%ebp), %eax
	shrb	$7, %al
	movb	%al, %dl
	movb	%dl, %al
	addb	%al, %al
	addb	%dl, %al
	movb	%al, %dl
	salb	$3, %dl
	addb	%dl, %al
	xorb	%cl, %al
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	times2, .-times2
	.type	times, @function
times:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$28, %esp
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	movb	%al, -20(%ebp)
	movb	%dl, %al
	movb	%al, -24(%ebp)
	movb	$0, -1(%ebp)
	jmp	.L35
.L38:
	movzbl	-24(%ebp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L36
	movzbl	-20(%ebp), %eax
	jmp	.L37
.L36:
	movb	$0, %al
.L37:
	movzbl	-1(%ebp), %edx
	xorb	%dl, %al
	movb	%al, -1(%ebp)
	shrb	-24(%ebp)
	movzbl	-20(%ebp), %eax
	movl	%eax, (%esp)
	call	times2
	movb	%al, -20(%ebp)
.L35:
	cmpb	$0, -24(%ebp)
	jne	.L38
	movzbl	-1(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	times, .-times
	.type	make_boxes, @function
make_boxes:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	%ebx, -4(%ebp)
	movb	$1, -5(%ebp)
	movb	$1, -6(%ebp)
.L45:
	movzbl	-5(%ebp), %eax
	movl	%eax, (%esp)
	call	times2
	xorb	%al, -5(%ebp)
	movzbl	-6(%ebp), %eax
	addl	%eax, %eax
	movb	%al, %dl
	movzbl	-6(%ebp), %eax
	xorb	%dl, %al
	movb	%al, -6(%ebp)
	movzbl	-6(%ebp), %eax
	sall	$2, %eax
	movb	%al, %dl
	movzbl	-6(%ebp), %eax
	xorb	%dl, %al
	movb	%al, -6(%ebp)
	movzbl	-6(%ebp), %eax
	sall	$4, %eax
	movb	%al, %dl
	movzbl	-6(%ebp), %eax
	xorb	%dl, %al
	movb	%al, -6(%ebp)
	movzbl	-6(%ebp), %eax
	testb	%al, %al
	jns	.L41
	movb	$9, %dl
	jmp	.L42
.L41:
	movb	$0, %dl
.L42:
	movzbl	-6(%ebp), %eax
	xorb	%dl, %al
	movb	%al, -6(%ebp)
	movb	$99, -7(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L43
.L44:
	movzbl	-6(%ebp), %edx
	movl	-12(%ebp), %eax
	movb	%al, %cl
	sall	%cl, %edx
	movl	%edx, %eax
	movb	%al, %bl
	movzbl	-6(%ebp), %edx
	movl	$8, %eax
	subl	-12(%ebp), %eax
	movb	%al, %cl
	sarl	%cl, %edx
	movl	%edx, %eax
	orb	%bl, %al
	xorb	%al, -7(%ebp)
	incl	-12(%ebp)
.L43:
	cmpl	$4, -12(%ebp)
	jle	.L44
	movzbl	-5(%ebp), %eax
	movzbl	-7(%ebp), %edx
	movb	%dl, box(%eax)
	movzbl	-7(%ebp), %eax
	movzbl	-5(%ebp), %edx
	movb	%dl, inverse_box(%eax)
	cmpb	$1, -5(%ebp)
	jne	.L45
	movb	$99, box
	movb	$0, inverse_box+99
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	make_boxes, .-make_boxes
	.type	aes, @function
aes:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$252, %esp
	movl	%ebx, -4(%ebp)
	movb	$1, -5(%ebp)
	movl	12(%ebp), %eax
	movl	(%eax), %edx
	movl	%edx, -220(%ebp)
	movl	4(%eax), %edx
	movl	%edx, -216(%ebp)
	movl	8(%eax), %edx
	movl	%edx, -212(%ebp)
	movl	12(%eax), %eax
	movl	%eax, -208(%ebp)
	movl	$1, -12(%ebp)
	jmp	.L47
.L54:
	movl	$0, -16(%ebp)
	jmp	.L48
.L53:
	movl	-12(%ebp), %eax
	decl	%eax
	sall	$4, %eax
	leal	-4(%eax), %eax
	leal	(%eax,%ebp), %edx
	movl	-16(%ebp), %eax
	addl	%edx, %eax
	subl	$216, %eax
	movzbl	(%eax), %eax
	movb	%al, %bl
	cmpl	$3, -16(%ebp)
	jle	.L49
	movl	-16(%ebp), %eax
	leal	-4(%eax), %edx
	movl	-12(%ebp), %eax
	sall	$4, %eax
	leal	-4(%eax), %eax
	addl	%ebp, %eax
	addl	%edx, %eax
	subl	$216, %eax
	movzbl	(%eax), %eax
	jmp	.L50
.L49:
	movl	-12(%ebp), %eax
	leal	-1(%eax), %ecx
	movl	-16(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$30, %eax
	addl	%eax, %edx
	andl	$3, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	addl	$12, %eax
	sall	$4, %ecx
	movl	%ecx, %edx
	leal	-4(%edx), %ecx
	leal	(%ecx,%ebp), %edx
	addl	%edx, %eax
	subl	$216, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movzbl	box(%eax), %eax
	movb	%al, %dl
	cmpl	$0, -16(%ebp)
	jne	.L51
	movzbl	-5(%ebp), %eax
	jmp	.L52
.L51:
	movb	$0, %al
.L52:
	xorb	%dl, %al
.L50:
	xorb	%bl, %al
	movb	%al, %dl
	movl	-12(%ebp), %eax
	sall	$4, %eax
	leal	-4(%eax), %eax
	leal	(%eax,%ebp), %ecx
	movl	-16(%ebp), %eax
	addl	%ecx, %eax
	subl	$216, %eax
	movb	%dl, (%eax)
	incl	-16(%ebp)
.L48:
	cmpl	$15, -16(%ebp)
	jle	.L53
	incl	-12(%ebp)
	movzbl	-5(%ebp), %eax
	movl	%eax, (%esp)
	call	times2
	movb	%al, -5(%ebp)
.L47:
	cmpl	$10, -12(%ebp)
	jle	.L54
	movl	$0, -20(%ebp)
	jmp	.L55
.L74:
	cmpl	$0, 16(%ebp)
	je	.L56
	movl	$10, %eax
	subl	-20(%ebp), %eax
	jmp	.L57
.L56:
	movl	-20(%ebp), %eax
.L57:
	leal	-220(%ebp), %edx
	sall	$4, %eax
	addl	%edx, %eax
	movl	%eax, -44(%ebp)
	cmpl	$0, -20(%ebp)
	jle	.L58
	movl	$0, -24(%ebp)
	jmp	.L59
.L62:
	cmpl	$0, 16(%ebp)
	je	.L60
	movl	-24(%ebp), %eax
	leal	16(%eax), %ecx
	movl	-24(%ebp), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$30, %eax
	addl	%eax, %edx
	andl	$3, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$28, %eax
	addl	%eax, %edx
	andl	$15, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movzbl	inverse_box(%eax), %eax
	jmp	.L61
.L60:
	movl	-24(%ebp), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$30, %eax
	addl	%eax, %edx
	andl	$3, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	leal	0(,%eax,4), %edx
	movl	-24(%ebp), %eax
	addl	%eax, %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$28, %eax
	addl	%eax, %edx
	andl	$15, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movzbl	box(%eax), %eax
.L61:
	leal	-236(%ebp), %ecx
	movl	-24(%ebp), %edx
	addl	%ecx, %edx
	movb	%al, (%edx)
	incl	-24(%ebp)
.L59:
	cmpl	$15, -24(%ebp)
	jle	.L62
	movl	8(%ebp), %eax
	movl	-236(%ebp), %edx
	movl	%edx, (%eax)
	movl	-232(%ebp), %edx
	movl	%edx, 4(%eax)
	movl	-228(%ebp), %edx
	movl	%edx, 8(%eax)
	movl	-224(%ebp), %edx
	movl	%edx, 12(%eax)
.L58:
	cmpl	$0, 16(%ebp)
	je	.L63
	movl	$0, -28(%ebp)
	jmp	.L64
.L65:
	movl	-28(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %ebx
	movl	-28(%ebp), %edx
	movl	-44(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %ecx
	movl	-28(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	xorb	%cl, %bl
	movb	%bl, %dl
	movb	%dl, (%eax)
	incl	-28(%ebp)
.L64:
	cmpl	$15, -28(%ebp)
	jle	.L65
.L63:
	cmpl	$0, -20(%ebp)
	jle	.L66
	cmpl	$9, -20(%ebp)
	jg	.L66
	movl	$0, -32(%ebp)
	jmp	.L67
.L70:
	leal	-236(%ebp), %edx
	movl	-32(%ebp), %eax
	addl	%edx, %eax
	movb	$0, (%eax)
	movl	$0, -36(%ebp)
	jmp	.L68
.L69:
	movl	-36(%ebp), %eax
	leal	4(%eax), %ecx
	movl	-32(%ebp), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$30, %eax
	addl	%eax, %edx
	andl	$3, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$30, %eax
	addl	%eax, %edx
	andl	$3, %edx
	subl	%eax, %edx
	movl	16(%ebp), %eax
	movzbl	mix.0(%edx,%eax,4), %eax
	movzbl	%al, %edx
	movl	-32(%ebp), %eax
	leal	3(%eax), %ecx
	testl	%eax, %eax
	cmovs	%ecx, %eax
	sarl	$2, %eax
	leal	0(,%eax,4), %ecx
	movl	-36(%ebp), %eax
	addl	%ecx, %eax
	movl	%eax, %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	times
	movb	%al, %cl
	leal	-236(%ebp), %edx
	movl	-32(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	xorb	%al, %cl
	leal	-236(%ebp), %edx
	movl	-32(%ebp), %eax
	addl	%edx, %eax
	movb	%cl, (%eax)
	incl	-36(%ebp)
.L68:
	cmpl	$3, -36(%ebp)
	jle	.L69
	incl	-32(%ebp)
.L67:
	cmpl	$15, -32(%ebp)
	jle	.L70
	movl	8(%ebp), %eax
	movl	-236(%ebp), %edx
	movl	%edx, (%eax)
	movl	-232(%ebp), %edx
	movl	%edx, 4(%eax)
	movl	-228(%ebp), %edx
	movl	%edx, 8(%eax)
	movl	-224(%ebp), %edx
	movl	%edx, 12(%eax)
.L66:
	cmpl	$0, 16(%ebp)
	jne	.L71
	movl	$0, -40(%ebp)
	jmp	.L72
.L73:
	movl	-40(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %ebx
	movl	-40(%ebp), %edx
	movl	-44(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %ecx
	movl	-40(%ebp), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	xorb	%cl, %bl
	movb	%bl, %dl
	movb	%dl, (%eax)
	incl	-40(%ebp)
.L72:
	cmpl	$15, -40(%ebp)
	jle	.L73
.L71:
	incl	-20(%ebp)
.L55:
	cmpl	$10, -20(%ebp)
	jle	.L74
	nop
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	aes, .-aes
	.section	.rodata
.LC3:
	.string	"xtea     %08x%08x\n"
.LC5:
	.string	"Secret"
.LC6:
	.string	"rc4"
.LC7:
	.string	"\n"
.LC8:
	.string	"%08x%s"
.LC9:
	.string	"box"
.LC10:
	.string	"aes"
.LC11:
	.string	"aes x20"
.LC12:
	.string	"wrong %d\n"
	.align 4
.LC4:
	.string	"Attack at dawn, or whenever the timer interrupts."
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
	subl	$256, %esp
	movl	$0, 220(%esp)
	movl	$19088743, 180(%esp)
	movl	$-1985229329, 184(%esp)
	movl	$0, 252(%esp)
	jmp	.L76
.L77:
	movl	252(%esp), %eax
	imull	$67372036, %eax, %eax
	leal	50462976(%eax), %edx
	movl	252(%esp), %eax
	movl	%edx, 188(%esp,%eax,4)
	incl	252(%esp)
.L76:
	cmpl	$7, 252(%esp)
	jle	.L77
	movl	$0, 248(%esp)
	jmp	.L78
.L79:
	movl	$0, 8(%esp)
	leal	188(%esp), %eax
	movl	%eax, 4(%esp)
	leal	180(%esp), %eax
	movl	%eax, (%esp)
	call	xtea
	movl	184(%esp), %edx
	movl	180(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	incl	248(%esp)
.L78:
	cmpl	$2, 248(%esp)
	jle	.L79
	movl	$0, 244(%esp)
	jmp	.L80
.L81:
	movl	$1, 8(%esp)
	leal	188(%esp), %eax
	movl	%eax, 4(%esp)
	leal	180(%esp), %eax
	movl	%eax, (%esp)
	call	xtea
	incl	244(%esp)
.L80:
	cmpl	$2, 244(%esp)
	jle	.L81
	movl	180(%esp), %eax
	cmpl	$19088743, %eax
	jne	.L82
	movl	184(%esp), %eax
	cmpl	$-1985229329, %eax
	je	.L83
.L82:
	movl	$1, %eax
	jmp	.L84
.L83:
	movl	$0, %eax
.L84:
	addl	%eax, 220(%esp)
	leal	66(%esp), %eax
	movl	$.LC4, %edx
	movl	$50, %ebx
	movl	%eax, %ecx
	andl	$2, %ecx
	testl	%ecx, %ecx
	je	.L85
	movzwl	(%edx), %ecx
	movw	%cx, (%eax)
	leal	2(%eax), %eax
	leal	2(%edx), %edx
	subl	$2, %ebx
.L85:
	movl	%ebx, %edi
	andl	$-4, %edi
	movl	$0, %ecx
.L86:
	movl	(%edx,%ecx), %esi
	movl	%esi, (%eax,%ecx)
	addl	$4, %ecx
	cmpl	%edi, %ecx
	jb	.L86
	addl	%ecx, %eax
	addl	%ecx, %edx
	movl	$0, %ecx
	movl	%ebx, %esi
	andl	$2, %esi
	testl	%esi, %esi
	je	.L88
	movzwl	(%edx,%ecx), %esi
	movw	%si, (%eax,%ecx)
	addl	$2, %ecx
.L88:
	andl	$1, %ebx
	testl	%ebx, %ebx
	je	.L89
	movzbl	(%edx,%ecx), %edx
	movb	%dl, (%eax,%ecx)
.L89:
	movl	$50, 8(%esp)
	leal	66(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	rc4
	movl	$50, 8(%esp)
	leal	66(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	hex
	movl	$50, 8(%esp)
	leal	66(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	rc4
	leal	66(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	movl	$1, 240(%esp)
	jmp	.L90
.L95:
	leal	116(%esp), %eax
	movl	%eax, 8(%esp)
	movl	240(%esp), %eax
	movl	%eax, 4(%esp)
	leal	188(%esp), %eax
	movl	%eax, (%esp)
	call	chacha
	movl	$0, 236(%esp)
	jmp	.L91
.L94:
	movl	236(%esp), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$29, %eax
	addl	%eax, %edx
	andl	$7, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	cmpl	$7, %eax
	jne	.L92
	movl	$.LC7, %edx
	jmp	.L93
.L92:
	movl	$.LC2, %edx
.L93:
	movl	236(%esp), %eax
	movl	116(%esp,%eax,4), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	incl	236(%esp)
.L91:
	cmpl	$15, 236(%esp)
	jle	.L94
	incl	240(%esp)
.L90:
	cmpl	$2, 240(%esp)
	jbe	.L95
	call	make_boxes
	movl	$32, 8(%esp)
	movl	$box, 4(%esp)
	movl	$.LC9, (%esp)
	call	hex
	movl	$0, 232(%esp)
	jmp	.L96
.L97:
	movl	232(%esp), %eax
	movb	%al, %cl
	leal	34(%esp), %edx
	movl	232(%esp), %eax
	addl	%edx, %eax
	movb	%cl, (%eax)
	movl	232(%esp), %eax
	movb	%al, %dl
	movb	%dl, %al
	salb	$4, %al
	addb	%dl, %al
	movb	%al, %cl
	leal	50(%esp), %edx
	movl	232(%esp), %eax
	addl	%edx, %eax
	movb	%cl, (%eax)
	leal	50(%esp), %edx
	movl	232(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %edx
	leal	18(%esp), %ecx
	movl	232(%esp), %eax
	addl	%ecx, %eax
	movb	%dl, (%eax)
	incl	232(%esp)
.L96:
	cmpl	$15, 232(%esp)
	jle	.L97
	movl	$0, 8(%esp)
	leal	34(%esp), %eax
	movl	%eax, 4(%esp)
	leal	50(%esp), %eax
	movl	%eax, (%esp)
	call	aes
	movl	$16, 8(%esp)
	leal	50(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	hex
	movl	$1, 8(%esp)
	leal	34(%esp), %eax
	movl	%eax, 4(%esp)
	leal	50(%esp), %eax
	movl	%eax, (%esp)
	call	aes
	movl	$16, 8(%esp)
	leal	18(%esp), %eax
	movl	%eax, 4(%esp)
	leal	50(%esp), %eax
	movl	%eax, (%esp)
	call	memcmp
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 220(%esp)
	movl	$0, 228(%esp)
	jmp	.L98
.L99:
	movl	$0, 8(%esp)
	leal	34(%esp), %eax
	movl	%eax, 4(%esp)
	leal	50(%esp), %eax
	movl	%eax, (%esp)
	call	aes
	incl	228(%esp)
.L98:
	cmpl	$19, 228(%esp)
	jle	.L99
	movl	$16, 8(%esp)
	leal	50(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	hex
	leal	66(%esp), %eax
	movl	%eax, 224(%esp)
	jmp	.L100
.L102:
	movl	224(%esp), %eax
	movzbl	(%eax), %eax
	orb	$32, %al
	cmpb	$96, %al
	jle	.L101
	movl	224(%esp), %eax
	movzbl	(%eax), %eax
	orb	$32, %al
	cmpb	$122, %al
	jg	.L101
	movl	224(%esp), %eax
	movzbl	(%eax), %eax
	andb	$-32, %al
	movb	%al, %bl
	movl	224(%esp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	andl	$31, %eax
	leal	12(%eax), %ecx
	movl	$1321528399, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$3, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movb	%dl, %al
	addb	%bl, %al
	incb	%al
	movb	%al, %dl
	movl	224(%esp), %eax
	movb	%dl, (%eax)
.L101:
	incl	224(%esp)
.L100:
	movl	224(%esp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L102
	leal	66(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	movl	220(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
	movl	220(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	mix.0, @object
	.size	mix.0, 8
mix.0:
	.ascii	"\002\003\001\001"
	.ascii	"\016\013\r\t"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
