	.file	"ciphers.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
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
	pushl	%esi
	movl	%ecx, %esi
	pushl	%ebx
	movl	%edx, %ebx
	pushl	%edx
	addl	%ebx, %esi
	pushl	%edx
	pushl	%eax
	pushl	$.LC0
	call	printf
	addl	$16, %esp
.L2:
	pushl	%eax
	incl	%ebx
	pushl	%eax
	movzbl	-1(%ebx), %eax
	pushl	%eax
	pushl	$.LC1
	call	printf
	addl	$16, %esp
	cmpl	%esi, %ebx
	jne	.L2
	subl	$12, %esp
	pushl	$.LC2
	call	puts
	addl	$16, %esp
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	hex, .-hex
	.section	.rodata.str1.1
.LC3:
	.string	"Secret"
	.text
	.type	rc4.constprop.0, @function
rc4.constprop.0:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$260, %esp
	movl	%eax, -272(%ebp)
	xorl	%eax, %eax
.L7:
	movb	%al, -268(%ebp,%eax)
	incl	%eax
	cmpl	$256, %eax
	jne	.L7
	xorl	%ecx, %ecx
	xorl	%esi, %esi
.L8:
	movl	%esi, %eax
	xorl	%edx, %edx
	movb	-268(%ebp,%esi), %bl
	movl	$6, %edi
	divl	%edi
	movb	.LC3(%edx), %al
	addb	%bl, %al
	addb	%cl, %al
	movzbl	%al, %ecx
	movb	-268(%ebp,%ecx), %al
	movb	%al, -268(%ebp,%esi)
	incl	%esi
	movb	%bl, -268(%ebp,%ecx)
	cmpl	$256, %esi
	jne	.L8
	movl	$1, %ebx
	xorl	%edx, %edx
.L9:
	movb	-268(%ebp,%ebx), %al
	movl	-272(%ebp), %edi
	addb	%al, %dl
	movzbl	%dl, %esi
	movb	-268(%ebp,%esi), %cl
	movb	%cl, -268(%ebp,%ebx)
	movb	%al, -268(%ebp,%esi)
	addb	-268(%ebp,%ebx), %al
	movzbl	%al, %eax
	movb	-268(%ebp,%eax), %al
	xorb	%al, -1(%edi,%ebx)
	incl	%ebx
	cmpl	$51, %ebx
	jne	.L9
	addl	$260, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	rc4.constprop.0, .-rc4.constprop.0
	.type	aes, @function
aes:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movb	$1, %bl
	leal	-188(%ebp), %edi
	subl	$224, %esp
	movl	%eax, -208(%ebp)
	leal	-172(%ebp), %eax
	movl	%ecx, -212(%ebp)
	movl	$4, %ecx
	rep movsl
	xorl	%edi, %edi
	movl	%eax, -224(%ebp)
.L15:
	movl	%edi, %ecx
	movl	-224(%ebp), %eax
	xorl	%edx, %edx
	sall	$4, %ecx
	leal	-12(%ecx), %esi
	leal	(%esi,%ebp), %ecx
	movl	%ecx, -228(%ebp)
.L21:
	movb	-16(%eax), %cl
	leal	1(%edx), %esi
	cmpl	$3, %edx
	movl	%esi, -216(%ebp)
	movb	%cl, -220(%ebp)
	jbe	.L16
	xorb	-4(%eax), %cl
	incl	%eax
	movb	%cl, -1(%eax)
	cmpl	$16, %esi
	je	.L67
.L17:
	movl	-216(%ebp), %edx
	jmp	.L21
.L16:
	movl	-216(%ebp), %esi
	movl	-228(%ebp), %ecx
	andl	$3, %esi
	cmpl	$1, %edx
	movzbl	-164(%esi,%ecx), %esi
	sbbb	%dl, %dl
	incl	%eax
	andb	%bl, %dl
	xorb	box(%esi), %dl
	xorb	-220(%ebp), %dl
	movb	%dl, -1(%eax)
	jmp	.L17
.L67:
	movb	%bl, %al
	movb	$27, %cl
	shrb	$7, %al
	addb	%bl, %bl
	mulb	%cl
	incl	%edi
	addl	$16, -224(%ebp)
	xorb	%al, %bl
	cmpl	$10, %edi
	jne	.L15
	leal	-28(%ebp), %eax
	xorl	%ebx, %ebx
	cmpl	$0, -212(%ebp)
	movl	%eax, -216(%ebp)
	jne	.L42
	leal	-188(%ebp), %eax
	movl	%eax, -220(%ebp)
	jmp	.L23
.L42:
	movl	-216(%ebp), %eax
	movl	%eax, -220(%ebp)
.L22:
	xorl	%eax, %eax
.L28:
	movl	-220(%ebp), %edi
	movb	(%edi,%eax), %dl
	movl	-208(%ebp), %edi
	xorb	%dl, (%edi,%eax)
	incl	%eax
	cmpl	$16, %eax
	jne	.L28
	leal	-1(%ebx), %eax
	cmpl	$8, %eax
	ja	.L29
.L27:
	movl	-212(%ebp), %eax
	xorl	%edi, %edi
	leal	mix.0(,%eax,4), %eax
	movl	%eax, -232(%ebp)
.L34:
	movl	-208(%ebp), %ecx
	movl	%edi, %eax
	movl	$4, %esi
	movb	$0, -204(%ebp,%edi)
	andl	$-4, %eax
	subl	%edi, %esi
	addl	%edi, %eax
	addl	%ecx, %eax
	movl	%eax, -236(%ebp)
.L33:
	movb	$0, -228(%ebp)
	movl	-232(%ebp), %ecx
	movl	%esi, %eax
	andl	$3, %eax
	movb	(%ecx,%eax), %al
	movb	%al, -224(%ebp)
	movl	-236(%ebp), %eax
	movb	-4(%eax,%esi), %dl
.L30:
	cmpb	$0, -224(%ebp)
	je	.L68
	movb	-224(%ebp), %al
	andb	$1, %al
	je	.L31
	movb	%dl, %al
.L31:
	xorb	%al, -228(%ebp)
	movb	%dl, %al
	shrb	$7, %al
	movb	$27, %cl
	mulb	%cl
	addb	%dl, %dl
	shrb	-224(%ebp)
	xorb	%al, %dl
	jmp	.L30
.L68:
	movb	-228(%ebp), %al
	leal	-204(%ebp), %edx
	incl	%esi
	xorb	%al, -204(%ebp,%edi)
	movl	$8, %eax
	subl	%edi, %eax
	cmpl	%esi, %eax
	jne	.L33
	incl	%edi
	cmpl	$16, %edi
	jne	.L34
	cmpl	$0, -212(%ebp)
	movl	$4, %ecx
	movl	-208(%ebp), %edi
	movl	%edx, %esi
	rep movsl
	je	.L23
	subl	$16, -216(%ebp)
	incl	%ebx
	jmp	.L35
.L29:
	cmpl	$0, -212(%ebp)
	je	.L23
	subl	$16, -216(%ebp)
	cmpl	$10, %ebx
	je	.L14
	movl	-212(%ebp), %ebx
.L35:
	movl	-216(%ebp), %eax
	jmp	.L66
.L26:
	movl	%edx, %eax
	andl	$3, %eax
	sall	$2, %eax
	cmpl	$0, -212(%ebp)
	je	.L24
	movl	-208(%ebp), %edi
	movl	%edx, %ecx
	subl	%eax, %ecx
	movl	%ecx, %eax
	andl	$15, %eax
	movzbl	(%edi,%eax), %eax
	movb	inverse_box(%eax), %al
.L25:
	movb	%al, -204(%ebp,%edx)
	leal	-204(%ebp), %esi
	incl	%edx
	cmpl	$16, %edx
	jne	.L26
	cmpl	$0, -212(%ebp)
	movl	$4, %ecx
	movl	-208(%ebp), %edi
	rep movsl
	jne	.L22
	cmpl	$10, %ebx
	jne	.L27
.L23:
	xorl	%eax, %eax
.L39:
	movl	-220(%ebp), %esi
	movl	-208(%ebp), %edi
	movb	(%esi,%eax), %dl
	xorb	%dl, (%edi,%eax)
	incl	%eax
	cmpl	$16, %eax
	jne	.L39
	subl	$16, -216(%ebp)
	incl	%ebx
	cmpl	$11, %ebx
	je	.L14
	movl	%ebx, %eax
	sall	$4, %eax
	leal	-188(%ebp,%eax), %eax
.L66:
	movl	%eax, -220(%ebp)
	xorl	%edx, %edx
	jmp	.L26
.L24:
	movl	-208(%ebp), %edi
	addl	%edx, %eax
	andl	$15, %eax
	movzbl	(%edi,%eax), %eax
	movb	box(%eax), %al
	jmp	.L25
.L14:
	addl	$224, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	aes, .-aes
	.section	.rodata.str1.1
.LC4:
	.string	"\n"
.LC5:
	.string	"xtea     %08x%08x\n"
.LC7:
	.string	"rc4"
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
.LC6:
	.string	"Attack at dawn, or whenever the timer interrupts."
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	$3, %edi
	pushl	%esi
	movl	$19088743, %esi
	pushl	%ebx
	movl	$-1985229329, %ebx
	pushl	%ecx
	subl	$280, %esp
	movl	$50462976, -236(%ebp)
	movl	$117835012, -232(%ebp)
	movl	$185207048, -228(%ebp)
	movl	$252579084, -224(%ebp)
	movl	$319951120, -220(%ebp)
	movl	$387323156, -216(%ebp)
	movl	$454695192, -212(%ebp)
	movl	$522067228, -208(%ebp)
.L70:
	xorl	%eax, %eax
.L71:
	movl	%eax, %edx
	andl	$3, %edx
	movl	-236(%ebp,%edx,4), %ecx
	movl	%ebx, %edx
	sall	$4, %edx
	addl	%eax, %ecx
	subl	$1640531527, %eax
	movl	%ecx, -284(%ebp)
	movl	%ebx, %ecx
	shrl	$5, %ecx
	xorl	%ecx, %edx
	movl	-284(%ebp), %ecx
	addl	%ebx, %edx
	xorl	%ecx, %edx
	addl	%edx, %esi
	movl	%eax, %edx
	shrl	$11, %edx
	andl	$3, %edx
	movl	-236(%ebp,%edx,4), %ecx
	movl	%esi, %edx
	sall	$4, %edx
	addl	%eax, %ecx
	movl	%ecx, -284(%ebp)
	movl	%esi, %ecx
	shrl	$5, %ecx
	xorl	%ecx, %edx
	movl	-284(%ebp), %ecx
	addl	%esi, %edx
	xorl	%ecx, %edx
	addl	%edx, %ebx
	cmpl	$-957401312, %eax
	jne	.L71
	pushl	%eax
	pushl	%ebx
	pushl	%esi
	pushl	$.LC5
	call	printf
	addl	$16, %esp
	decl	%edi
	jne	.L70
	movl	$3, %ecx
.L72:
	movl	$-957401312, %eax
.L73:
	movl	%eax, %edx
	shrl	$11, %edx
	andl	$3, %edx
	movl	-236(%ebp,%edx,4), %edi
	movl	%esi, %edx
	sall	$4, %edx
	addl	%eax, %edi
	addl	$1640531527, %eax
	movl	%edi, -284(%ebp)
	movl	%esi, %edi
	shrl	$5, %edi
	xorl	%edi, %edx
	movl	-284(%ebp), %edi
	addl	%esi, %edx
	xorl	%edi, %edx
	subl	%edx, %ebx
	movl	%eax, %edx
	andl	$3, %edx
	movl	-236(%ebp,%edx,4), %edi
	movl	%ebx, %edx
	sall	$4, %edx
	addl	%eax, %edi
	movl	%edi, -284(%ebp)
	movl	%ebx, %edi
	shrl	$5, %edi
	xorl	%edi, %edx
	movl	-284(%ebp), %edi
	addl	%ebx, %edx
	xorl	%edi, %edx
	subl	%edx, %esi
	testl	%eax, %eax
	jne	.L73
	decl	%ecx
	jne	.L72
	movl	$1, -288(%ebp)
	cmpl	$19088743, %esi
	jne	.L75
	xorl	%eax, %eax
	cmpl	$-1985229329, %ebx
	setne	%al
	movl	%eax, -288(%ebp)
.L75:
	leal	-202(%ebp), %ebx
	movl	$.LC6, %esi
	movl	%ebx, %eax
	movl	$50, %ecx
	leal	-202(%ebp), %edi
	rep movsb
	call	rc4.constprop.0
	movl	$50, %ecx
	movl	%ebx, %edx
	movl	$.LC7, %eax
	call	hex
	movl	%ebx, %eax
	call	rc4.constprop.0
	subl	$12, %esp
	pushl	%ebx
	call	puts
	addl	$16, %esp
	movl	$1, -284(%ebp)
.L82:
	xorl	%edi, %edi
	movl	$8, %ecx
	movl	-284(%ebp), %eax
	movl	%edi, -28(%ebp)
	leal	-236(%ebp), %esi
	movl	$1634760805, -88(%ebp)
	leal	-72(%ebp), %edi
	movl	$857760878, -84(%ebp)
	movl	$2036477234, -80(%ebp)
	movl	$1797285236, -76(%ebp)
	rep movsl
	leal	-152(%ebp), %edi
	movl	$16, %ecx
	movl	%eax, -40(%ebp)
	leal	-88(%ebp), %esi
	movl	$150994944, -36(%ebp)
	movl	$1241513984, -32(%ebp)
	movl	$10, -292(%ebp)
	rep movsl
.L76:
	leal	-152(%ebp), %ebx
	movl	%ebx, %eax
.L77:
	movl	16(%eax), %edx
	addl	$4, %eax
	movl	-4(%eax), %edi
	movl	44(%eax), %ecx
	movl	28(%eax), %esi
	addl	%edx, %edi
	xorl	%edi, %ecx
	roll	$16, %ecx
	addl	%ecx, %esi
	xorl	%esi, %edx
	roll	$12, %edx
	addl	%edx, %edi
	movl	%edi, -4(%eax)
	xorl	%edi, %ecx
	roll	$8, %ecx
	movl	%ecx, 44(%eax)
	addl	%ecx, %esi
	movl	%esi, 28(%eax)
	xorl	%esi, %edx
	roll	$7, %edx
	movl	%edx, 12(%eax)
	leal	-136(%ebp), %esi
	cmpl	%esi, %eax
	jne	.L77
	xorl	%edx, %edx
.L78:
	leal	3(%edx), %eax
	addl	$4, %ebx
	andl	$3, %eax
	leal	-104(%ebp,%eax,4), %edi
	leal	2(%edx), %eax
	incl	%edx
	andl	$3, %eax
	leal	-120(%ebp,%eax,4), %esi
	movl	%edx, %eax
	andl	$3, %eax
	leal	-136(%ebp,%eax,4), %ecx
	movl	(%ecx), %eax
	addl	-4(%ebx), %eax
	movl	%eax, -4(%ebx)
	xorl	(%edi), %eax
	roll	$16, %eax
	movl	%eax, (%edi)
	addl	(%esi), %eax
	movl	%eax, (%esi)
	xorl	(%ecx), %eax
	roll	$12, %eax
	movl	%eax, (%ecx)
	addl	-4(%ebx), %eax
	movl	%eax, -4(%ebx)
	xorl	(%edi), %eax
	roll	$8, %eax
	movl	%eax, (%edi)
	addl	(%esi), %eax
	movl	%eax, (%esi)
	xorl	(%ecx), %eax
	roll	$7, %eax
	cmpl	$4, %edx
	movl	%eax, (%ecx)
	jne	.L78
	decl	-292(%ebp)
	jne	.L76
	xorl	%eax, %eax
.L79:
	movl	-88(%ebp,%eax,4), %edx
	addl	%edx, -152(%ebp,%eax,4)
	incl	%eax
	cmpl	$16, %eax
	jne	.L79
	xorl	%ebx, %ebx
.L81:
	movl	%ebx, %eax
	movl	$.LC2, %edx
	pushl	%esi
	andl	$7, %eax
	cmpl	$7, %eax
	movl	$.LC4, %eax
	cmovne	%edx, %eax
	pushl	%eax
	pushl	-152(%ebp,%ebx,4)
	incl	%ebx
	pushl	$.LC8
	call	printf
	addl	$16, %esp
	cmpl	$16, %ebx
	jne	.L81
	cmpl	$1, -284(%ebp)
	jne	.L106
	movl	$2, -284(%ebp)
	jmp	.L82
.L106:
	movb	$1, %dl
	movb	$1, %cl
.L84:
	movb	%cl, %al
	movb	$27, %bl
	shrb	$7, %al
	mulb	%bl
	movb	%cl, %bl
	addb	%bl, %bl
	xorb	%bl, %al
	xorb	%al, %cl
	movb	%dl, %al
	addb	%al, %al
	movzbl	%cl, %esi
	xorb	%dl, %al
	movb	%al, %dl
	salb	$2, %dl
	xorb	%al, %dl
	movb	%dl, %al
	salb	$4, %al
	xorb	%dl, %al
	movb	%al, %dl
	sarb	$7, %dl
	andb	$9, %dl
	xorb	%al, %dl
	movb	%dl, %al
	movb	%dl, %bl
	rolb	%bl
	rolb	$4, %al
	xorb	%bl, %al
	movb	%dl, %bl
	rolb	$2, %bl
	xorb	%dl, %al
	xorb	%bl, %al
	movb	%dl, %bl
	rolb	$3, %bl
	xorb	%bl, %al
	xorb	$99, %al
	cmpb	$1, %cl
	movb	%al, box(%esi)
	movzbl	%al, %eax
	movb	%cl, inverse_box(%eax)
	jne	.L84
	movl	$32, %ecx
	movl	$box, %edx
	movb	$99, box
	movl	$.LC9, %eax
	movb	$0, inverse_box+99
	call	hex
	xorl	%edx, %edx
	movb	$17, %cl
.L85:
	movb	%dl, -252(%ebp,%edx)
	leal	-268(%ebp), %ebx
	movb	%dl, %al
	mulb	%cl
	leal	-88(%ebp), %esi
	movb	%al, -268(%ebp,%edx)
	movb	%al, -88(%ebp,%edx)
	incl	%edx
	cmpl	$16, %edx
	jne	.L85
	xorl	%ecx, %ecx
	movl	%ebx, %eax
	leal	-252(%ebp), %edx
	call	aes
	movl	%ebx, %edx
	movl	$16, %ecx
	movl	$.LC10, %eax
	call	hex
	movl	$1, %ecx
	movl	%ebx, %eax
	leal	-252(%ebp), %edx
	call	aes
	pushl	%ecx
	pushl	$16
	pushl	%esi
	pushl	%ebx
	movl	$20, %ebx
	call	memcmp
	addl	$16, %esp
	cmpl	$1, %eax
	movl	-288(%ebp), %eax
	sbbl	$-1, %eax
	movl	%eax, -284(%ebp)
.L86:
	leal	-252(%ebp), %edx
	xorl	%ecx, %ecx
	leal	-268(%ebp), %eax
	call	aes
	decl	%ebx
	jne	.L86
	movl	$16, %ecx
	movl	$.LC11, %eax
	leal	-268(%ebp), %edx
	movl	$26, %edi
	call	hex
	leal	-202(%ebp), %ebx
	movl	%ebx, %esi
.L87:
	movb	(%ebx), %cl
	testb	%cl, %cl
	je	.L107
	movb	%cl, %al
	orb	$32, %al
	subb	$97, %al
	cmpb	$25, %al
	ja	.L88
	movb	%cl, %al
	andb	$-32, %cl
	andb	$31, %al
	addb	$12, %al
	movsbl	%al, %eax
	cltd
	idivl	%edi
	leal	1(%ecx,%edx), %ecx
	movb	%cl, (%ebx)
.L88:
	incl	%ebx
	jmp	.L87
.L107:
	subl	$12, %esp
	pushl	%esi
	call	puts
	popl	%eax
	popl	%edx
	pushl	-284(%ebp)
	pushl	$.LC12
	call	printf
	movl	-284(%ebp), %eax
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
	.align 4
	.type	mix.0, @object
	.size	mix.0, 8
mix.0:
	.ascii	"\002\003\001\001"
	.ascii	"\016\013\r\t"
	.local	inverse_box
	.comm	inverse_box,256,32
	.local	box
	.comm	box,256,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
