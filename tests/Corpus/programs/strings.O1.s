	.file	"strings.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" %c"
.LC1:
	.string	"%02x"
.LC2:
	.string	"%-10s"
.LC3:
	.string	""
	.text
	.type	show, @function
show:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	%edx, %esi
	movl	%ecx, %edi
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	testl	%edi, %edi
	je	.L2
	movl	%esi, %ebx
	addl	%edi, %esi
	movl	$.LC1, %ebp
	movl	$.LC0, %edi
.L4:
	movzbl	(%ebx), %eax
	movzbl	%al, %edx
	subb	$32, %al
	cmpb	$94, %al
	movl	%edi, %eax
	cmova	%ebp, %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	printf
	incl	%ebx
	cmpl	%esi, %ebx
	jne	.L4
.L2:
	movl	$.LC3, (%esp)
	call	puts
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	show, .-show
	.section	.rodata.str1.1
.LC4:
	.string	"nothing"
.LC5:
	.string	"blocks %08x\n"
.LC6:
	.string	"%d %d %d\n"
.LC7:
	.string	"%d %d %d %d\n"
.LC8:
	.string	"%2d%2d "
.LC9:
	.string	" %u %u\n"
.LC10:
	.string	"strcpy"
.LC11:
	.string	"strncpy 3"
.LC12:
	.string	"strncpy 9"
.LC13:
	.string	"strcat"
.LC14:
	.string	"!?!?!?"
.LC15:
	.string	"strncat"
.LC16:
	.string	"%s %u\n"
.LC17:
	.string	"%d %d %d %d %d %d\n"
.LC18:
	.string	"%u %u %u %u\n"
.LC19:
	.string	"%d %d\n"
.LC21:
	.string	"/:"
.LC22:
	.string	"[%s]"
.LC23:
	.string	";"
.LC24:
	.string	"="
.LC25:
	.string	"%s is %s, "
.LC26:
	.string	"the cat sat on the mat"
.LC27:
	.string	"%s|%s|%d\n"
.LC20:
	.string	"/one//two/three/:/two:"
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
	subl	$336, %esp
	movl	$3, 332(%esp)
	movl	$9, 328(%esp)
	movl	$2, 324(%esp)
	movl	$0, %ebx
	movl	$0, %ecx
	jmp	.L9
.L69:
	testb	$1, %dl
	jne	.L67
.L12:
	testl	$2, %edi
	jne	.L68
.L13:
	testl	$4, %edi
	je	.L11
	movl	(%esi), %eax
	movl	%eax, (%edi)
	leal	4(%edi), %edi
	leal	4(%esi), %esi
	subl	$4, %ecx
	jmp	.L11
.L67:
	movzbl	(%esi), %eax
	movb	%al, 39(%esp)
	movb	%al, (%edx)
	leal	1(%edx), %edi
	leal	1(%esi), %esi
	movl	48(%esp), %eax
	leal	-1(%eax), %ecx
	jmp	.L12
.L68:
	movzwl	(%esi), %eax
	movw	%ax, (%edi)
	leal	2(%edi), %edi
	leal	2(%esi), %esi
	subl	$2, %ecx
	jmp	.L13
.L70:
	movb	%al, (%ecx)
	leal	1(%ecx), %edi
	movl	52(%esp), %esi
	leal	-1(%esi), %edx
	jmp	.L16
.L71:
	movw	%ax, (%edi)
	addl	$2, %edi
	subl	$2, %edx
	jmp	.L17
.L18:
	movl	%edx, %ecx
	shrl	$2, %ecx
	rep stosl
	andl	$3, %edx
.L15:
	andl	$7, %edx
	movl	%edx, %ecx
	je	.L20
	movl	$0, %eax
	movl	60(%esp), %edx
.L19:
	movb	%dl, (%edi,%eax)
	incl	%eax
	cmpl	%ecx, %eax
	jb	.L19
.L20:
	movl	$0, %eax
.L21:
	movl	%ebx, %edx
	sall	$5, %edx
	addl	%edx, %ebx
	movzbl	168(%esp,%eax), %edx
	leal	(%edx,%edx,2), %edx
	movzbl	88(%esp,%eax), %ecx
	addl	%ecx, %edx
	addl	%edx, %ebx
	incl	%eax
	cmpl	$80, %eax
	jne	.L21
	addl	$7, 76(%esp)
	movl	76(%esp), %eax
	cmpl	$42, %eax
	je	.L22
.L24:
	movzbl	72(%esp), %edx
	movl	$0, %eax
.L10:
	movb	%dl, 168(%esp,%eax)
	movb	%dl, 88(%esp,%eax)
	incl	%eax
	addb	$5, %dl
	cmpl	$80, %eax
	jne	.L10
	movl	76(%esp), %eax
	movl	%eax, 60(%esp)
	movl	64(%esp), %esi
	movl	%esi, 8(%esp)
	leal	88(%esp,%eax), %eax
	movl	%eax, 4(%esp)
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	memmove
	movl	48(%esp), %eax
	movl	%eax, %ecx
	movl	56(%esp), %edx
	movl	%edx, %edi
	movl	68(%esp), %esi
	cmpl	$8, %eax
	jnb	.L69
.L11:
	rep movsb
	movl	60(%esp), %eax
	movl	64(%esp), %esi
	addl	%esi, %eax
	movl	%eax, 60(%esp)
	movl	52(%esp), %esi
	movl	%esi, %edx
	movl	68(%esp), %ecx
	movl	%ecx, %edi
	cmpl	$8, %esi
	jb	.L15
	movzbl	%al, %eax
	imull	$16843009, %eax, %eax
	testb	$1, %cl
	jne	.L70
.L16:
	testl	$2, %edi
	jne	.L71
.L17:
	testl	$4, %edi
	je	.L18
	movl	%eax, (%edi)
	addl	$4, %edi
	subl	$4, %edx
	jmp	.L18
.L22:
	movl	40(%esp), %ecx
	addl	$3, 72(%esp)
	movl	72(%esp), %eax
	cmpl	$42, %eax
	je	.L23
.L26:
	movl	72(%esp), %edx
	movl	%edx, %eax
	shrl	$31, %eax
	addl	%edx, %eax
	movl	%eax, %esi
	sarl	%esi
	movl	%esi, 48(%esp)
	leal	168(%esp), %edi
	subl	%esi, %edi
	leal	60(%edi), %esi
	movl	%esi, 56(%esp)
	movl	$1431655766, %edx
	movl	72(%esp), %eax
	imull	%edx
	movl	72(%esp), %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, 52(%esp)
	movl	$0, 76(%esp)
	movl	72(%esp), %eax
	movl	%eax, 64(%esp)
	leal	98(%esp,%ecx), %eax
	movl	%eax, 44(%esp)
	movl	%ecx, 40(%esp)
	jmp	.L24
.L23:
	incl	%ecx
	cmpl	$5, %ecx
	je	.L25
.L9:
	movl	$0, 72(%esp)
	leal	168(%esp), %eax
	addl	%ecx, %eax
	movl	%eax, 68(%esp)
	jmp	.L26
.L25:
	movl	%ebx, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$-1, 88(%esp)
	movl	$-1, 92(%esp)
	movl	$0, 84(%esp)
	movl	84(%esp), %eax
	leal	91(%esp), %ecx
	movl	%eax, %edx
	movl	%ecx, %edi
	cmpl	$8, %eax
	jnb	.L72
.L27:
	testb	$4, %dl
	je	.L31
	movl	$117901063, (%edi)
	addl	$4, %edi
.L31:
	testb	$2, %dl
	je	.L32
	movw	$1799, (%edi)
	addl	$2, %edi
.L32:
	testb	$1, %dl
	je	.L33
	movb	$7, (%edi)
.L33:
	movzbl	91(%esp), %eax
	movl	%eax, 12(%esp)
	movzbl	95(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$255, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$0, 16(%esp)
	movl	$1, 12(%esp)
	movl	$-1, 8(%esp)
	movl	$0, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$-1, 16(%esp)
	movl	$-1, 12(%esp)
	movl	$3, 8(%esp)
	movl	$4, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$0, 72(%esp)
	jmp	.L34
.L72:
	testb	$1, %cl
	jne	.L73
.L28:
	testl	$2, %edi
	jne	.L74
.L29:
	testl	$4, %edi
	jne	.L75
.L30:
	movl	%edx, %ecx
	shrl	$2, %ecx
	movl	$117901063, %eax
	rep stosl
	andl	$3, %edx
	jmp	.L27
.L73:
	movb	$7, 91(%esp)
	leal	92(%esp), %edi
	leal	-1(%eax), %edx
	jmp	.L28
.L74:
	movw	$1799, (%edi)
	addl	$2, %edi
	subl	$2, %edx
	jmp	.L29
.L75:
	movl	$117901063, (%edi)
	addl	$4, %edi
	subl	$4, %edx
	jmp	.L30
.L76:
	movl	$3, 4(%esp)
	movl	%esi, (%esp)
	call	strnlen
	movl	%eax, %ebx
	movl	%esi, (%esp)
	call	strlen
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	incl	72(%esp)
	movl	72(%esp), %eax
	cmpl	$11, %eax
	je	.L36
.L34:
	movl	$0, %ebx
	movl	72(%esp), %eax
	movl	words.3(,%eax,4), %esi
.L35:
	movl	$words.3, %eax
	movl	(%eax,%ebx,4), %edi
	movl	$2, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%esi, (%esp)
	call	strncmp
	movl	%eax, 76(%esp)
	movl	%edi, 4(%esp)
	movl	%esi, (%esp)
	call	strcmp
	movl	76(%esp), %edi
	testl	%edi, %edi
	setg	%dl
	movzbl	%dl, %edx
	shrl	$31, %edi
	subl	%edi, %edx
	movl	%edx, 8(%esp)
	testl	%eax, %eax
	setg	%dl
	movzbl	%dl, %edx
	shrl	$31, %eax
	subl	%eax, %edx
	movl	%edx, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	incl	%ebx
	cmpl	$11, %ebx
	jne	.L35
	jmp	.L76
.L36:
	movl	$a.2, %ecx
	movl	$589505315, %edx
	movl	$32, %ebx
	movl	$0, %eax
.L37:
	movl	%edx, (%ecx,%eax)
	movl	%edx, 4(%ecx,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L37
	movl	$1819043176, a.2
	movw	$111, a.2+4
	movl	$10, %ecx
	movl	$a.2, %edx
	movl	$.LC10, %eax
	call	show
	movl	$b.1, %ecx
	movl	$589505315, %edx
	movl	$32, %ebx
	movl	$0, %eax
.L39:
	movl	%edx, (%ecx,%eax)
	movl	%edx, 4(%ecx,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L39
	movl	332(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$a.2, 4(%esp)
	movl	$b.1, (%esp)
	call	strncpy
	movl	$10, %ecx
	movl	$b.1, %edx
	movl	$.LC11, %eax
	call	show
	movl	328(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$a.2, 4(%esp)
	movl	$b.1, (%esp)
	call	strncpy
	movl	$10, %ecx
	movl	$b.1, %edx
	movl	$.LC12, %eax
	call	show
	movl	$a.2, (%esp)
	call	strlen
	movl	$1870077996, a.2(%eax)
	movl	$6581362, a.2+4(%eax)
	movl	$16, %ecx
	movl	$a.2, %edx
	movl	$.LC13, %eax
	call	show
	movl	324(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC14, 4(%esp)
	movl	$a.2, (%esp)
	call	strncat
	movl	$18, %ecx
	movl	$a.2, %edx
	movl	$.LC15, %eax
	call	show
	movl	$a.2, (%esp)
	call	strlen
	movl	%eax, 8(%esp)
	movl	$a.2, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	movl	$21, 16(%esp)
	movl	$22, 12(%esp)
	movl	$-1, 8(%esp)
	movl	$0, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$0, 24(%esp)
	movl	$-1, 20(%esp)
	movl	$5, 16(%esp)
	movl	$22, 12(%esp)
	movl	$-1, 8(%esp)
	movl	$16, 4(%esp)
	movl	$.LC17, (%esp)
	call	printf
	movl	$-1, 12(%esp)
	movl	$1, 8(%esp)
	movl	$15, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$22, 16(%esp)
	movl	$2, 12(%esp)
	movl	$0, 8(%esp)
	movl	$4, 4(%esp)
	movl	$.LC18, (%esp)
	call	printf
	movl	$-1, 8(%esp)
	movl	$13, 4(%esp)
	movl	$.LC19, (%esp)
	call	printf
	movzbl	.LC20, %ecx
	movb	%cl, 301(%esp)
	leal	302(%esp), %eax
	movl	$.LC20+1, %edx
	movl	$22, %ebx
	testb	$2, %al
	jne	.L77
.L42:
	movl	%ebx, %esi
	andl	$-4, %esi
	movl	$0, %ecx
.L43:
	movl	(%edx,%ecx), %edi
	movl	%edi, (%eax,%ecx)
	addl	$4, %ecx
	cmpl	%esi, %ecx
	jb	.L43
	addl	%ecx, %eax
	addl	%ecx, %edx
	movl	$0, %ecx
	testb	$2, %bl
	je	.L45
	movzwl	(%edx), %edi
	movw	%di, (%eax)
	movl	$2, %ecx
.L45:
	testb	$1, %bl
	je	.L46
	movzbl	(%edx,%ecx), %ebx
	movb	%bl, (%eax,%ecx)
.L46:
	movl	$.LC21, 4(%esp)
	leal	301(%esp), %eax
	movl	%eax, (%esp)
	call	strtok
	testl	%eax, %eax
	je	.L47
.L48:
	movl	%eax, 4(%esp)
	movl	$.LC22, (%esp)
	call	printf
	movl	$.LC21, 4(%esp)
	movl	$0, (%esp)
	call	strtok
	testl	%eax, %eax
	jne	.L48
.L47:
	movl	$.LC3, (%esp)
	call	puts
	movl	$993082721, 289(%esp)
	movl	$993148258, 293(%esp)
	movl	$4023099, 297(%esp)
	leal	284(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC23, 4(%esp)
	leal	289(%esp), %eax
	movl	%eax, (%esp)
	call	strtok_r
	testl	%eax, %eax
	je	.L49
	leal	280(%esp), %ebx
	movl	$.LC4, %esi
.L51:
	movl	%ebx, 8(%esp)
	movl	$.LC24, 4(%esp)
	movl	%eax, (%esp)
	call	strtok_r
	movl	%eax, %edi
	movl	%ebx, 8(%esp)
	movl	$.LC24, 4(%esp)
	movl	$0, (%esp)
	call	strtok_r
	testl	%eax, %eax
	cmove	%esi, %eax
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC25, (%esp)
	call	printf
	leal	284(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC23, 4(%esp)
	movl	$0, (%esp)
	call	strtok_r
	testl	%eax, %eax
	jne	.L51
.L49:
	movl	$.LC3, (%esp)
	call	puts
	movl	$.LC26, (%esp)
	call	strdup
	movl	%eax, %ebx
	movl	$7, 4(%esp)
	movl	$.LC26, (%esp)
	call	strndup
	movl	%eax, %esi
	movl	$.LC26, 4(%esp)
	movl	%ebx, (%esp)
	call	strcmp
	movl	%eax, 12(%esp)
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC27, (%esp)
	call	printf
	movl	%ebx, (%esp)
	call	free
	movl	%esi, (%esp)
	call	free
	movl	$0, %eax
	jmp	.L55
.L77:
	movzwl	(%edx), %edi
	movw	%di, (%eax)
	leal	2(%eax), %eax
	leal	2(%edx), %edx
	subl	$2, %ebx
	jmp	.L42
.L78:
	movl	%eax, %edx
	negl	%edx
	movzbl	.LC26+21(%edx), %ecx
	movb	%cl, 248(%esp,%eax)
	incl	%eax
.L55:
	cmpl	$21, %eax
	jbe	.L78
	movb	$0, 248(%esp,%eax)
	incl	%eax
	cmpl	$23, %eax
	jne	.L55
	leal	248(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	movl	$22, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
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
