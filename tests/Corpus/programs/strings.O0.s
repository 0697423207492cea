	.file	"strings.c"
	.text
	.type	sign, @function
sign:
	pushl	%ebp
	movl	%esp, %ebp
	cmpl	$0, 8(%ebp)
	setg	%al
	movzbl	%al, %edx
	movl	8(%ebp), %eax
	shrl	$31, %eax
	movzbl	%al, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	popl	%ebp
	ret
	.size	sign, .-sign
	.type	at, @function
at:
	pushl	%ebp
	movl	%esp, %ebp
	cmpl	$0, 8(%ebp)
	je	.L4
	movl	8(%ebp), %eax
	subl	12(%ebp), %eax
	jmp	.L6
.L4:
	movl	$-1, %eax
.L6:
	popl	%ebp
	ret
	.size	at, .-at
	.section	.rodata
.LC0:
	.string	"%-10s"
.LC1:
	.string	" %c"
.LC2:
	.string	"%02x"
.LC3:
	.string	""
	.text
	.type	show, @function
show:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$0, -12(%ebp)
	jmp	.L8
.L11:
	movl	12(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %edx
	movl	12(%ebp), %ecx
	movl	-12(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	cmpb	$31, %al
	jle	.L9
	movl	12(%ebp), %ecx
	movl	-12(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	cmpb	$127, %al
	je	.L9
	movl	$.LC1, %eax
	jmp	.L10
.L9:
	movl	$.LC2, %eax
.L10:
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	printf
	incl	-12(%ebp)
.L8:
	movl	-12(%ebp), %eax
	cmpl	16(%ebp), %eax
	jb	.L11
	movl	$.LC3, (%esp)
	call	puts
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	show, .-show
	.section	.rodata
.LC4:
	.string	"blocks %08x\n"
.LC5:
	.string	"%d %d %d\n"
.LC6:
	.string	"%d %d %d %d\n"
	.text
	.type	blocks, @function
blocks:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$236, %esp
	movl	$0, -28(%ebp)
	movl	$0, -32(%ebp)
	jmp	.L13
.L22:
	movl	$0, -36(%ebp)
	jmp	.L14
.L21:
	movl	$0, -40(%ebp)
	jmp	.L15
.L20:
	movl	$0, -44(%ebp)
	jmp	.L16
.L17:
	movl	-44(%ebp), %eax
	movb	%al, %dl
	movb	%dl, %al
	salb	$2, %al
	addb	%al, %dl
	movl	-36(%ebp), %eax
	movb	%dl, %cl
	addb	%al, %cl
	leal	-208(%ebp), %edx
	movl	-44(%ebp), %eax
	addl	%edx, %eax
	movb	%cl, (%eax)
	leal	-208(%ebp), %edx
	movl	-44(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %edx
	leal	-128(%ebp), %ecx
	movl	-44(%ebp), %eax
	addl	%ecx, %eax
	movb	%dl, (%eax)
	incl	-44(%ebp)
.L16:
	cmpl	$79, -44(%ebp)
	jle	.L17
	movl	-36(%ebp), %eax
	movl	-40(%ebp), %edx
	leal	-128(%ebp), %ecx
	addl	%edx, %ecx
	movl	-32(%ebp), %edx
	leal	10(%edx), %ebx
	leal	-128(%ebp), %edx
	addl	%ebx, %edx
	movl	%eax, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	%edx, (%esp)
	call	memmove
	movl	-36(%ebp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, %ecx
	movl	-32(%ebp), %eax
	leal	-208(%ebp), %edx
	addl	%eax, %edx
	movl	-36(%ebp), %eax
	movl	%eax, %ebx
	shrl	$31, %ebx
	addl	%ebx, %eax
	sarl	%eax
	movl	$60, %ebx
	subl	%eax, %ebx
	leal	-208(%ebp), %eax
	addl	%ebx, %eax
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	memcpy
	movl	-36(%ebp), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %ecx
	movl	-36(%ebp), %edx
	movl	-40(%ebp), %eax
	addl	%eax, %edx
	movl	-32(%ebp), %eax
	leal	-208(%ebp), %ebx
	addl	%ebx, %eax
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	memset
	movl	$0, -48(%ebp)
	jmp	.L18
.L19:
	movl	-28(%ebp), %edx
	movl	%edx, %eax
	sall	$5, %eax
	leal	(%eax,%edx), %ecx
	leal	-208(%ebp), %edx
	movl	-48(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	addl	%eax, %ecx
	leal	-128(%ebp), %edx
	movl	-48(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	addl	%ecx, %eax
	movl	%eax, -28(%ebp)
	incl	-48(%ebp)
.L18:
	cmpl	$79, -48(%ebp)
	jle	.L19
	addl	$7, -40(%ebp)
.L15:
	cmpl	$39, -40(%ebp)
	jle	.L20
	addl	$3, -36(%ebp)
.L14:
	cmpl	$39, -36(%ebp)
	jle	.L21
	incl	-32(%ebp)
.L13:
	cmpl	$4, -32(%ebp)
	jle	.L22
	movl	-28(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$8, 8(%esp)
	movl	$511, 4(%esp)
	leal	-128(%ebp), %eax
	movl	%eax, (%esp)
	call	memset
	movl	$0, -212(%ebp)
	movl	-212(%ebp), %edx
	leal	-128(%ebp), %eax
	addl	$3, %eax
	movl	%edx, 8(%esp)
	movl	$7, 4(%esp)
	movl	%eax, (%esp)
	call	memset
	movzbl	-125(%ebp), %eax
	movzbl	%al, %ecx
	movzbl	-121(%ebp), %eax
	movzbl	%al, %edx
	movzbl	-128(%ebp), %eax
	movzbl	%al, %eax
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$1, (%esp)
	call	sign
	movl	%eax, %ebx
	movl	$-1, (%esp)
	call	sign
	movl	$0, 16(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	$0, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$5, 8(%esp)
	movl	$119, 4(%esp)
	movl	$bytes.3, (%esp)
	call	memchr
	movl	$bytes.3, 4(%esp)
	movl	%eax, (%esp)
	call	at
	movl	%eax, %edi
	movl	$14, 8(%esp)
	movl	$122, 4(%esp)
	movl	$bytes.3, (%esp)
	call	memchr
	movl	$bytes.3, 4(%esp)
	movl	%eax, (%esp)
	call	at
	movl	%eax, %esi
	movl	$14, 8(%esp)
	movl	$0, 4(%esp)
	movl	$bytes.3, (%esp)
	call	memchr
	movl	$bytes.3, 4(%esp)
	movl	%eax, (%esp)
	call	at
	movl	%eax, %ebx
	movl	$14, 8(%esp)
	movl	$116, 4(%esp)
	movl	$bytes.3, (%esp)
	call	memchr
	movl	$bytes.3, 4(%esp)
	movl	%eax, (%esp)
	call	at
	movl	%edi, 16(%esp)
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	nop
	addl	$236, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	blocks, .-blocks
	.section	.rodata
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
	.string	"the cat sat on the mat"
.LC17:
	.string	"mats"
.LC18:
	.string	"at"
.LC19:
	.string	"%d %d %d %d %d %d\n"
.LC20:
	.string	"aaab"
.LC21:
	.string	"the m"
.LC22:
	.string	"xyz"
.LC23:
	.string	"aeiou"
.LC24:
	.string	"eht "
.LC25:
	.string	"%u %u %u %u\n"
.LC26:
	.string	"nm"
.LC27:
	.string	"%d %d\n"
.LC29:
	.string	"/:"
.LC30:
	.string	"[%s]"
.LC31:
	.string	";"
.LC32:
	.string	"="
.LC33:
	.string	"nothing"
.LC34:
	.string	"%s is %s, "
.LC35:
	.string	"%s|%s|%d\n"
.LC28:
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
	subl	$192, %esp
	movl	$3, 144(%esp)
	movl	$9, 140(%esp)
	movl	$2, 136(%esp)
	call	blocks
	movl	$0, 188(%esp)
	jmp	.L24
.L27:
	movl	$0, 184(%esp)
	jmp	.L25
.L26:
	movl	184(%esp), %eax
	movl	words.2(,%eax,4), %edx
	movl	188(%esp), %eax
	movl	words.2(,%eax,4), %eax
	movl	$2, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strncmp
	movl	%eax, (%esp)
	call	sign
	movl	%eax, %ebx
	movl	184(%esp), %eax
	movl	words.2(,%eax,4), %edx
	movl	188(%esp), %eax
	movl	words.2(,%eax,4), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
	movl	%eax, (%esp)
	call	sign
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	incl	184(%esp)
.L25:
	cmpl	$10, 184(%esp)
	jle	.L26
	movl	188(%esp), %eax
	movl	words.2(,%eax,4), %eax
	movl	$3, 4(%esp)
	movl	%eax, (%esp)
	call	strnlen
	movl	%eax, %ebx
	movl	188(%esp), %eax
	movl	words.2(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	incl	188(%esp)
.L24:
	cmpl	$10, 188(%esp)
	jle	.L27
	movl	$32, 8(%esp)
	movl	$35, 4(%esp)
	movl	$a.1, (%esp)
	call	memset
	movl	$1819043176, a.1
	movw	$111, a.1+4
	movl	$10, 8(%esp)
	movl	$a.1, 4(%esp)
	movl	$.LC9, (%esp)
	call	show
	movl	$32, 8(%esp)
	movl	$35, 4(%esp)
	movl	$b.0, (%esp)
	call	memset
	movl	144(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$a.1, 4(%esp)
	movl	$b.0, (%esp)
	call	strncpy
	movl	$10, 8(%esp)
	movl	$b.0, 4(%esp)
	movl	$.LC10, (%esp)
	call	show
	movl	140(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$a.1, 4(%esp)
	movl	$b.0, (%esp)
	call	strncpy
	movl	$10, 8(%esp)
	movl	$b.0, 4(%esp)
	movl	$.LC11, (%esp)
	call	show
	movl	$a.1, (%esp)
	call	strlen
	addl	$a.1, %eax
	movl	$1870077996, (%eax)
	movl	$6581362, 4(%eax)
	movl	$16, 8(%esp)
	movl	$a.1, 4(%esp)
	movl	$.LC12, (%esp)
	call	show
	movl	136(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC13, 4(%esp)
	movl	$a.1, (%esp)
	call	strncat
	movl	$18, 8(%esp)
	movl	$a.1, 4(%esp)
	movl	$.LC14, (%esp)
	call	show
	movl	$a.1, (%esp)
	call	strlen
	movl	%eax, 8(%esp)
	movl	$a.1, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
	movl	$.LC16, 168(%esp)
	movl	$116, 4(%esp)
	movl	168(%esp), %eax
	movl	%eax, (%esp)
	call	strrchr
	movl	168(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	at
	movl	%eax, %edi
	movl	$22, %edx
	movl	168(%esp), %eax
	addl	%eax, %edx
	movl	168(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	at
	movl	%eax, %esi
	movl	$113, 4(%esp)
	movl	168(%esp), %eax
	movl	%eax, (%esp)
	call	strchr
	movl	168(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	at
	movl	%eax, %ebx
	movl	$116, 4(%esp)
	movl	168(%esp), %eax
	movl	%eax, (%esp)
	call	strchr
	movl	168(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	at
	movl	%edi, 16(%esp)
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	168(%esp), %eax
	movl	%eax, 4(%esp)
	movl	168(%esp), %eax
	movl	%eax, (%esp)
	call	at
	movl	%eax, 44(%esp)
	movl	$.LC17, 4(%esp)
	movl	168(%esp), %eax
	movl	%eax, (%esp)
	call	strstr
	movl	168(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	at
	movl	%eax, 40(%esp)
	movl	$.LC18, 4(%esp)
	movl	168(%esp), %eax
	movl	%eax, (%esp)
	call	strstr
	movl	168(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	at
	movl	%eax, %edi
	movl	$22, %edx
	movl	168(%esp), %eax
	addl	%eax, %edx
	movl	168(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	at
	movl	%eax, %esi
	movl	$122, 4(%esp)
	movl	168(%esp), %eax
	movl	%eax, (%esp)
	call	strrchr
	movl	168(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	at
	movl	%eax, %ebx
	movl	$104, 4(%esp)
	movl	168(%esp), %eax
	movl	%eax, (%esp)
	call	strrchr
	movl	168(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	at
	movl	44(%esp), %ecx
	movl	%ecx, 24(%esp)
	movl	40(%esp), %ecx
	movl	%ecx, 20(%esp)
	movl	%edi, 16(%esp)
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC19, (%esp)
	call	printf
	movl	$.LC3, 4(%esp)
	movl	$0, (%esp)
	call	at
	movl	%eax, %ebx
	movl	$.LC20+1, %eax
	movl	$.LC20, 4(%esp)
	movl	%eax, (%esp)
	call	at
	notl	%eax
	shrl	$31, %eax
	movzbl	%al, %esi
	movl	$.LC21, 4(%esp)
	movl	168(%esp), %eax
	movl	%eax, (%esp)
	call	strstr
	movl	168(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	at
	movl	%ebx, 12(%esp)
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$.LC22, 4(%esp)
	movl	168(%esp), %eax
	movl	%eax, (%esp)
	call	strcspn
	movl	%eax, %esi
	movl	$.LC23, 4(%esp)
	movl	168(%esp), %eax
	movl	%eax, (%esp)
	call	strcspn
	movl	%eax, %ebx
	movl	$.LC24, 4(%esp)
	movl	168(%esp), %eax
	movl	%eax, (%esp)
	call	strspn
	movl	%esi, 16(%esp)
	movl	%ebx, 12(%esp)
	movl	$0, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC25, (%esp)
	call	printf
	movl	$.LC22, 4(%esp)
	movl	168(%esp), %eax
	movl	%eax, (%esp)
	call	strpbrk
	movl	168(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	at
	movl	%eax, %ebx
	movl	$.LC26, 4(%esp)
	movl	168(%esp), %eax
	movl	%eax, (%esp)
	call	strpbrk
	movl	168(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	at
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC27, (%esp)
	call	printf
	leal	113(%esp), %eax
	movl	$.LC28, %edx
	movl	$23, %ebx
	movl	%eax, %ecx
	andl	$1, %ecx
	testl	%ecx, %ecx
	je	.L28
	movzbl	(%edx), %ecx
	movb	%cl, (%eax)
	leal	1(%eax), %eax
	leal	1(%edx), %edx
	decl	%ebx
.L28:
	movl	%eax, %ecx
	andl	$2, %ecx
	testl	%ecx, %ecx
	je	.L29
	movzwl	(%edx), %ecx
	movw	%cx, (%eax)
	leal	2(%eax), %eax
	leal	2(%edx), %edx
	subl	$2, %ebx
.L29:
	movl	%ebx, %edi
	andl	$-4, %edi
	movl	$0, %ecx
.L30:
	movl	(%edx,%ecx), %esi
	movl	%esi, (%eax,%ecx)
	addl	$4, %ecx
	cmpl	%edi, %ecx
	jb	.L30
	addl	%ecx, %eax
	addl	%ecx, %edx
	movl	$0, %ecx
	movl	%ebx, %esi
	andl	$2, %esi
	testl	%esi, %esi
	je	.L32
	movzwl	(%edx,%ecx), %esi
	movw	%si, (%eax,%ecx)
	addl	$2, %ecx
.L32:
	andl	$1, %ebx
	testl	%ebx, %ebx
	je	.L33
	movzbl	(%edx,%ecx), %edx
	movb	%dl, (%eax,%ecx)
.L33:
	movl	$.LC29, 4(%esp)
	leal	113(%esp), %eax
	movl	%eax, (%esp)
	call	strtok
	movl	%eax, 180(%esp)
	jmp	.L34
.L35:
	movl	180(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC30, (%esp)
	call	printf
	movl	$.LC29, 4(%esp)
	movl	$0, (%esp)
	call	strtok
	movl	%eax, 180(%esp)
.L34:
	cmpl	$0, 180(%esp)
	jne	.L35
	movl	$.LC3, (%esp)
	call	puts
	movl	$993082721, 101(%esp)
	movl	$993148258, 105(%esp)
	movl	$4023099, 109(%esp)
	leal	96(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC31, 4(%esp)
	leal	101(%esp), %eax
	movl	%eax, (%esp)
	call	strtok_r
	movl	%eax, 176(%esp)
	jmp	.L36
.L39:
	leal	92(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC32, 4(%esp)
	movl	176(%esp), %eax
	movl	%eax, (%esp)
	call	strtok_r
	movl	%eax, 152(%esp)
	leal	92(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC32, 4(%esp)
	movl	$0, (%esp)
	call	strtok_r
	movl	%eax, 148(%esp)
	cmpl	$0, 148(%esp)
	je	.L37
	movl	148(%esp), %eax
	jmp	.L38
.L37:
	movl	$.LC33, %eax
.L38:
	movl	%eax, 8(%esp)
	movl	152(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC34, (%esp)
	call	printf
	leal	96(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC31, 4(%esp)
	movl	$0, (%esp)
	call	strtok_r
	movl	%eax, 176(%esp)
.L36:
	cmpl	$0, 176(%esp)
	jne	.L39
	movl	$.LC3, (%esp)
	call	puts
	movl	168(%esp), %eax
	movl	%eax, (%esp)
	call	strdup
	movl	%eax, 164(%esp)
	movl	$7, 4(%esp)
	movl	168(%esp), %eax
	movl	%eax, (%esp)
	call	strndup
	movl	%eax, 160(%esp)
	movl	168(%esp), %eax
	movl	%eax, 4(%esp)
	movl	164(%esp), %eax
	movl	%eax, (%esp)
	call	strcmp
	movl	%eax, 12(%esp)
	movl	160(%esp), %eax
	movl	%eax, 8(%esp)
	movl	164(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC35, (%esp)
	call	printf
	movl	164(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	160(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	168(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, 156(%esp)
	movl	$0, 172(%esp)
	jmp	.L40
.L43:
	movl	172(%esp), %eax
	cmpl	156(%esp), %eax
	jnb	.L41
	movl	156(%esp), %eax
	subl	172(%esp), %eax
	leal	-1(%eax), %edx
	movl	168(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	jmp	.L42
.L41:
	movb	$0, %al
.L42:
	leal	60(%esp), %ecx
	movl	172(%esp), %edx
	addl	%ecx, %edx
	movb	%al, (%edx)
	incl	172(%esp)
.L40:
	movl	172(%esp), %eax
	cmpl	%eax, 156(%esp)
	jnb	.L43
	leal	60(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	movl	156(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	bytes.3, @object
	.size	bytes.3, 14
bytes.3:
	.string	"one"
	.string	"two"
	.string	"three"
.LC36:
	.string	"a"
.LC37:
	.string	"ab"
.LC38:
	.string	"abc"
.LC39:
	.string	"abd"
.LC40:
	.string	"b"
.LC41:
	.string	"aB"
.LC42:
	.string	"ABC"
.LC43:
	.string	"\200"
.LC44:
	.string	"zebra"
.LC45:
	.string	"zebras"
	.align 32
	.type	words.2, @object
	.size	words.2, 44
words.2:
	.long	.LC3
	.long	.LC36
	.long	.LC37
	.long	.LC38
	.long	.LC39
	.long	.LC40
	.long	.LC41
	.long	.LC42
	.long	.LC43
	.long	.LC44
	.long	.LC45
	.local	a.1
	.comm	a.1,32,32
	.local	b.0
	.comm	b.0,32,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
