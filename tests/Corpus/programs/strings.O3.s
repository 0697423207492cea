	.file	"strings.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%-10s"
.LC1:
	.string	" %c"
.LC2:
	.string	"%02x"
.LC3:
	.string	""
	.text
	.p2align 4
	.type	show, @function
show:
	pushl	%esi
	movl	%ecx, %esi
	pushl	%ebx
	movl	%edx, %ebx
	subl	$20, %esp
	addl	%ebx, %esi
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	.p2align 4
	.p2align 3
.L5:
	movzbl	(%ebx), %edx
	movl	%edx, 4(%esp)
	movl	%edx, %eax
	subb	$32, %al
	cmpb	$94, %al
	ja	.L2
	movl	$.LC1, (%esp)
	incl	%ebx
	call	printf
	cmpl	%esi, %ebx
	jne	.L5
.L4:
	movl	$.LC3, (%esp)
	call	puts
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L2:
	movl	$.LC2, (%esp)
	incl	%ebx
	call	printf
	cmpl	%esi, %ebx
	jne	.L5
	jmp	.L4
	.size	show, .-show
	.section	.rodata.str1.1
.LC4:
	.string	"blocks %08x\n"
.LC5:
	.string	"%d %d %d\n"
.LC6:
	.string	"%d %d %d %d\n"
.LC7:
	.string	"%2d%2d "
.LC8:
	.string	" %u %u\n"
.LC9:
	.string	"strcpy"
.LC10:
	.string	"strncpy 3"
.LC11:
	.string	"strncpy 9"
.LC12:
	.string	"strcat"
.LC13:
	.string	"!?!?!?"
.LC14:
	.string	"strncat"
.LC15:
	.string	"%s %u\n"
.LC16:
	.string	"%d %d %d %d %d %d\n"
.LC17:
	.string	"%u %u %u %u\n"
.LC18:
	.string	"%d %d\n"
.LC20:
	.string	"/:"
.LC21:
	.string	";"
.LC22:
	.string	"[%s]"
.LC23:
	.string	"the cat sat on the mat"
.LC24:
	.string	"%s|%s|%d\n"
.LC25:
	.string	"="
.LC26:
	.string	"nothing"
.LC27:
	.string	"%s is %s, "
.LC19:
	.string	"/one//two/three/:/two:"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$3, %eax
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$304, %esp
	movl	%eax, 108(%esp)
	leal	224(%esp), %ebx
	movl	$9, %eax
	movl	%eax, 112(%esp)
	leal	144(%esp), %esi
	movl	$2, %eax
	movl	%eax, 116(%esp)
	leal	154(%esp), %eax
	movl	%eax, 68(%esp)
	movl	%ebx, 76(%esp)
.L9:
	movl	%edi, 84(%esp)
	xorl	%eax, %eax
	movl	%eax, 88(%esp)
	movl	76(%esp), %eax
	incl	%eax
	movl	%eax, 40(%esp)
.L30:
	movl	88(%esp), %eax
	movl	$60, %ecx
	movl	$-1431655765, %edx
	movl	%eax, %edi
	sarl	%edi
	movl	%edi, 64(%esp)
	mull	%edx
	subl	%edi, %ecx
	movl	%ecx, %edi
	xorl	%eax, %eax
	movl	%eax, 92(%esp)
	leal	(%ebx,%ecx), %ecx
	andl	$1, %edi
	movl	%edi, 52(%esp)
	movl	84(%esp), %edi
	movl	%ecx, 60(%esp)
	shrl	%edx
	movl	%edx, 72(%esp)
	.p2align 4
	.p2align 3
.L28:
	movzbl	88(%esp), %eax
	xorl	%edx, %edx
	.p2align 4
	.p2align 3
.L10:
	movb	%al, (%ebx,%edx)
	movb	%al, (%esi,%edx)
	incl	%edx
	addb	$5, %al
	cmpl	$80, %edx
	jne	.L10
	movl	88(%esp), %eax
	movl	%eax, 8(%esp)
	movl	92(%esp), %eax
	addl	%esi, %eax
	movl	%eax, 4(%esp)
	movl	68(%esp), %eax
	movl	%eax, (%esp)
	call	memmove
	movl	64(%esp), %eax
	movl	60(%esp), %ecx
	movl	76(%esp), %edx
	movl	%eax, 84(%esp)
	cmpl	$4, %eax
	jnb	.L118
.L11:
	xorl	%eax, %eax
	testb	$2, 84(%esp)
	je	.L16
	movzwl	(%edx), %eax
	movw	%ax, (%ecx)
	movl	$2, %eax
.L16:
	testb	$1, 84(%esp)
	je	.L17
	movzbl	(%edx,%eax), %edx
	movb	%dl, (%ecx,%eax)
.L17:
	movl	92(%esp), %eax
	movl	88(%esp), %ecx
	movl	76(%esp), %edx
	addl	%eax, %ecx
	movl	72(%esp), %eax
	movl	%ecx, 84(%esp)
	cmpl	$8, %eax
	jnb	.L119
.L18:
	andl	$7, %eax
	je	.L24
	movl	%eax, 80(%esp)
	xorl	%ecx, %ecx
.L23:
	movzbl	84(%esp), %eax
	movb	%al, (%edx,%ecx)
	incl	%ecx
	movl	80(%esp), %eax
	cmpl	%eax, %ecx
	jb	.L23
.L24:
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L25:
	movl	%edi, %edx
	movzbl	(%esi,%eax), %ecx
	sall	$5, %edx
	addl	%edx, %edi
	movzbl	(%ebx,%eax), %edx
	incl	%eax
	leal	(%edx,%edx,2), %edx
	addl	%ecx, %edx
	addl	%edx, %edi
	cmpl	$80, %eax
	jne	.L25
	addl	$7, 92(%esp)
	movl	92(%esp), %eax
	cmpl	$42, %eax
	jne	.L28
	addl	$3, 88(%esp)
	movl	%edi, 84(%esp)
	movl	88(%esp), %eax
	cmpl	$42, %eax
	jne	.L30
	incl	68(%esp)
	movl	40(%esp), %ecx
	movl	68(%esp), %eax
	movl	%ecx, 76(%esp)
	leal	159(%esp), %ecx
	cmpl	%eax, %ecx
	jne	.L9
	movl	%edi, 4(%esp)
	leal	147(%esp), %edi
	movl	$.LC4, (%esp)
	call	printf
	movl	$-1, %eax
	movl	%eax, 144(%esp)
	movl	$-1, %eax
	movl	%eax, 148(%esp)
	xorl	%eax, %eax
	movl	%eax, 128(%esp)
	movl	128(%esp), %edx
	cmpl	$8, %edx
	jnb	.L120
.L31:
	testb	$4, %dl
	je	.L35
	movl	$117901063, (%edi)
	addl	$4, %edi
.L35:
	testb	$2, %dl
	je	.L36
	movw	$1799, (%edi)
	addl	$2, %edi
.L36:
	testb	$1, %dl
	je	.L37
	movb	$7, (%edi)
.L37:
	movl	$.LC5, (%esp)
	movzbl	147(%esp), %eax
	movl	$255, %edi
	movl	%edi, 4(%esp)
	movl	$4, %edi
	movl	%eax, 12(%esp)
	movzbl	151(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
	xorl	%eax, %eax
	movl	%eax, 16(%esp)
	movl	$1, %eax
	movl	%eax, 12(%esp)
	movl	$-1, %eax
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$3, %ecx
	movl	$-1, %eax
	movl	%ecx, 8(%esp)
	movl	$-1, %edx
	movl	%edi, 4(%esp)
	movl	%eax, 16(%esp)
	movl	%edx, 12(%esp)
	movl	$.LC6, (%esp)
	call	printf
	xorl	%ecx, %ecx
	movl	%ecx, %edi
.L38:
	movl	%ecx, 84(%esp)
	movl	words.3(,%ecx,4), %eax
	xorl	%edx, %edx
	movl	%eax, 92(%esp)
	jmp	.L41
.L39:
	movl	%edx, 88(%esp)
	movl	words.3(,%edx,4), %eax
	movl	%eax, 4(%esp)
	movl	92(%esp), %eax
	movl	%eax, (%esp)
	call	strcmp
	movl	88(%esp), %edx
	movl	%eax, %edi
.L41:
	movl	%edx, 88(%esp)
	movl	words.3(,%edx,4), %eax
	movl	$2, %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	92(%esp), %eax
	movl	%eax, (%esp)
	call	strncmp
	movl	$.LC7, (%esp)
	movl	%eax, %ecx
	xorl	%eax, %eax
	testl	%ecx, %ecx
	setg	%al
	shrl	$31, %ecx
	subl	%ecx, %eax
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	testl	%edi, %edi
	setg	%al
	shrl	$31, %edi
	subl	%edi, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	88(%esp), %edx
	incl	%edx
	cmpl	$11, %edx
	jne	.L39
	movl	92(%esp), %eax
	movl	$3, %edx
	movl	%edx, 4(%esp)
	movl	84(%esp), %ecx
	movl	%eax, (%esp)
	movl	%ecx, 88(%esp)
	call	strnlen
	movl	%eax, %edi
	movl	92(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%edi, 8(%esp)
	movl	$.LC8, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	88(%esp), %ecx
	incl	%ecx
	cmpl	$11, %ecx
	je	.L40
	movl	words.3(,%ecx,4), %eax
	movzbl	(%eax), %edi
	jmp	.L38
.L118:
	movl	52(%esp), %eax
	testl	%eax, %eax
	jne	.L121
.L12:
	testb	$2, %cl
	jne	.L122
.L13:
	movl	84(%esp), %eax
	cmpl	$4, %eax
	jb	.L11
	movl	%edi, 56(%esp)
	andl	$-4, %eax
	movl	%eax, 80(%esp)
	xorl	%eax, %eax
.L14:
	movl	(%edx,%eax), %edi
	movl	%edi, (%ecx,%eax)
	addl	$4, %eax
	movl	80(%esp), %edi
	cmpl	%edi, %eax
	jb	.L14
	movl	56(%esp), %edi
	addl	%eax, %ecx
	addl	%eax, %edx
	jmp	.L11
.L119:
	movzbl	%cl, %ecx
	imull	$16843009, %ecx, %ecx
	testb	$1, %dl
	movl	%ecx, 80(%esp)
	jne	.L123
.L19:
	testb	$2, %dl
	jne	.L124
.L20:
	cmpl	$8, %eax
	jb	.L18
	movl	%edi, 48(%esp)
	movl	%eax, %ecx
	movl	%eax, 44(%esp)
	andl	$-8, %ecx
	movl	80(%esp), %eax
	movl	%ecx, 56(%esp)
	xorl	%ecx, %ecx
	movl	56(%esp), %edi
.L21:
	movl	%eax, (%edx,%ecx)
	movl	%eax, 4(%edx,%ecx)
	addl	$8, %ecx
	cmpl	%edi, %ecx
	jb	.L21
	movl	48(%esp), %edi
	addl	%ecx, %edx
	movl	44(%esp), %eax
	jmp	.L18
.L122:
	movzwl	(%edx), %eax
	addl	$2, %ecx
	addl	$2, %edx
	movw	%ax, -2(%ecx)
	subl	$2, 84(%esp)
	jmp	.L13
.L121:
	movzbl	(%edx), %eax
	incl	%ecx
	movb	%al, -1(%ecx)
	movl	64(%esp), %eax
	movl	40(%esp), %edx
	decl	%eax
	movl	%eax, 84(%esp)
	jmp	.L12
.L124:
	movl	80(%esp), %ecx
	addl	$2, %edx
	subl	$2, %eax
	movw	%cx, -2(%edx)
	jmp	.L20
.L123:
	movzbl	80(%esp), %eax
	movb	%al, (%edx)
	movl	72(%esp), %eax
	movl	40(%esp), %edx
	decl	%eax
	jmp	.L19
.L40:
	movl	$589505315, %edx
	xorl	%eax, %eax
.L42:
	movl	%edx, a.2(%eax)
	addl	$8, %eax
	movl	%edx, a.2-4(%eax)
	cmpl	$32, %eax
	jb	.L42
	movl	$1819043176, %eax
	movl	$a.2, %edx
	movl	%eax, a.2
	movl	$111, %eax
	movl	$10, %ecx
	movw	%ax, a.2+4
	movl	$.LC9, %eax
	call	show
	movl	$589505315, %edx
	xorl	%eax, %eax
.L44:
	movl	%edx, b.1(%eax)
	addl	$8, %eax
	movl	%edx, b.1-4(%eax)
	cmpl	$32, %eax
	jb	.L44
	movl	$a.2, 4(%esp)
	movl	108(%esp), %eax
	movl	$b.1, (%esp)
	movl	%eax, 8(%esp)
	call	strncpy
	movl	$10, %ecx
	movl	$b.1, %edx
	movl	$.LC10, %eax
	call	show
	movl	112(%esp), %eax
	movl	$a.2, 4(%esp)
	movl	$b.1, (%esp)
	movl	%eax, 8(%esp)
	call	strncpy
	movl	$10, %ecx
	movl	$b.1, %edx
	movl	$.LC11, %eax
	call	show
	movl	$a.2, (%esp)
	call	strlen
	movl	$16, %ecx
	movl	$a.2, %edx
	movl	$1870077996, a.2(%eax)
	movl	$6581362, a.2+4(%eax)
	movl	$.LC12, %eax
	call	show
	movl	116(%esp), %eax
	movl	$.LC13, 4(%esp)
	movl	$a.2, (%esp)
	movl	%eax, 8(%esp)
	call	strncat
	movl	$18, %ecx
	movl	$a.2, %edx
	movl	$.LC14, %eax
	call	show
	movl	$a.2, (%esp)
	call	strlen
	movl	$a.2, 4(%esp)
	movl	$.LC15, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	xorl	%eax, %eax
	movl	$21, 16(%esp)
	movl	$22, 12(%esp)
	movl	$-1, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	xorl	%eax, %eax
	movl	%eax, 24(%esp)
	movl	$-1, 20(%esp)
	movl	$5, 16(%esp)
	movl	$22, 12(%esp)
	movl	$-1, 8(%esp)
	movl	$16, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	movl	$-1, 12(%esp)
	movl	$1, 8(%esp)
	movl	$15, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	xorl	%eax, %eax
	movl	$22, 16(%esp)
	movl	$2, 12(%esp)
	movl	%eax, 8(%esp)
	movl	$4, 4(%esp)
	movl	$.LC17, (%esp)
	call	printf
	movl	$-1, 8(%esp)
	movl	$13, 4(%esp)
	movl	$.LC18, (%esp)
	call	printf
	xorl	%eax, %eax
.L46:
	movl	.LC19(%eax), %edx
	movl	%edx, 144(%esp,%eax)
	addl	$4, %eax
	cmpl	$20, %eax
	jb	.L46
	leal	(%esi,%eax), %edx
	movzwl	.LC19(%eax), %ecx
	movzbl	.LC19+2(%eax), %eax
	movw	%cx, (%edx)
	movb	%al, 2(%edx)
	movl	$.LC20, 4(%esp)
	movl	%esi, (%esp)
	call	strtok
	testl	%eax, %eax
	je	.L51
.L48:
	movl	%eax, 4(%esp)
	movl	$.LC22, (%esp)
	call	printf
	movl	$.LC20, %eax
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	call	strtok
	testl	%eax, %eax
	jne	.L48
.L51:
	movl	$.LC3, (%esp)
	leal	120(%esp), %esi
	movl	$.LC21, %edi
	call	puts
	movl	$993082721, %eax
	movl	$993148258, %edx
	movl	%eax, 132(%esp)
	leal	132(%esp), %eax
	movl	$4023099, %ecx
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	movl	%edx, 136(%esp)
	movl	%ecx, 140(%esp)
	call	strtok_r
	testl	%eax, %eax
	jne	.L49
	jmp	.L50
	.p2align 4,,10
	.p2align 3
.L53:
	movl	%eax, 8(%esp)
.L117:
	movl	%edi, 4(%esp)
	movl	$.LC27, (%esp)
	call	printf
	movl	$.LC21, %edx
	movl	%esi, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$0, (%esp)
	call	strtok_r
	testl	%eax, %eax
	je	.L50
.L49:
	movl	%eax, (%esp)
	leal	124(%esp), %ecx
	movl	$.LC25, %edi
	movl	%ecx, 8(%esp)
	movl	%edi, 4(%esp)
	call	strtok_r
	movl	$0, (%esp)
	movl	%eax, %edi
	leal	124(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC25, %eax
	movl	%eax, 4(%esp)
	call	strtok_r
	testl	%eax, %eax
	jne	.L53
	movl	$.LC26, %ecx
	movl	%ecx, 8(%esp)
	jmp	.L117
.L120:
	testl	$1, %edi
	jne	.L125
.L32:
	testl	$2, %edi
	jne	.L126
.L33:
	testl	$4, %edi
	jne	.L127
.L34:
	movl	%edx, %ecx
	movl	$117901063, %eax
	shrl	$2, %ecx
	andl	$3, %edx
	rep stosl
	jmp	.L31
.L50:
	movl	$.LC3, (%esp)
	call	puts
	movl	$.LC23, (%esp)
	call	strdup
	movl	$.LC23, (%esp)
	movl	%eax, %edi
	movl	$7, %eax
	movl	%eax, 4(%esp)
	call	strndup
	movl	%edi, (%esp)
	movl	%eax, %esi
	movl	$.LC23, %eax
	movl	%eax, 4(%esp)
	call	strcmp
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC24, (%esp)
	movl	%eax, 12(%esp)
	call	printf
	movl	%edi, (%esp)
	call	free
	movl	%esi, (%esp)
	call	free
	xorl	%eax, %eax
.L52:
	movl	%eax, %edx
	negl	%edx
	movzbl	.LC23+21(%edx), %ecx
	movb	%cl, (%ebx,%eax)
	incl	%eax
	cmpl	$22, %eax
	jne	.L52
	movl	%ebx, (%esp)
	xorl	%eax, %eax
	movb	%al, 246(%esp)
	call	puts
	leal	-12(%ebp), %esp
	movl	$22, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L125:
	movb	$7, 147(%esp)
	leal	148(%esp), %edi
	decl	%edx
	jmp	.L32
.L126:
	movw	$1799, (%edi)
	subl	$2, %edx
	addl	$2, %edi
	jmp	.L33
.L127:
	movl	$117901063, (%edi)
	subl	$4, %edx
	addl	$4, %edi
	jmp	.L34
	.size	main, .-main
	.local	b.1
	.comm	b.1,32,32
	.local	a.2
	.comm	a.2,32,32
	.section	.rodata.str1.1
.LC28:
	.string	"a"
.LC29:
	.string	"ab"
.LC30:
	.string	"abc"
.LC31:
	.string	"abd"
.LC32:
	.string	"b"
.LC33:
	.string	"aB"
.LC34:
	.string	"ABC"
.LC35:
	.string	"\200"
.LC36:
	.string	"zebra"
.LC37:
	.string	"zebras"
	.section	.rodata
	.align 32
	.type	words.3, @object
	.size	words.3, 44
words.3:
	.long	.LC3
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.long	.LC31
	.long	.LC32
	.long	.LC33
	.long	.LC34
	.long	.LC35
	.long	.LC36
	.long	.LC37
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
