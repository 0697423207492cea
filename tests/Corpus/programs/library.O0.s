	.file	"library.c"
	.text
	.section	.rodata
.LC1:
	.string	"first registered, last called"
	.text
	.type	first, @function
first:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	$.LC1, (%esp)
	call	puts
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	first, .-first
	.section	.rodata
.LC2:
	.string	"second"
	.text
	.type	second, @function
second:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	$.LC2, (%esp)
	call	puts
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	second, .-second
	.section	.rodata
	.align 4
.LC3:
	.string	"third registered, first called"
	.text
	.type	third, @function
third:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	$.LC3, (%esp)
	call	puts
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	third, .-third
	.type	by_first, @function
by_first:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %edx
	movl	12(%ebp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	popl	%ebp
	ret
	.size	by_first, .-by_first
	.type	by_int, @function
by_int:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -4(%ebp)
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -8(%ebp)
	movl	-4(%ebp), %eax
	cmpl	-8(%ebp), %eax
	setg	%al
	movzbl	%al, %edx
	movl	-4(%ebp), %eax
	cmpl	-8(%ebp), %eax
	setl	%al
	movzbl	%al, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	by_int, .-by_int
	.section	.rodata
.LC4:
	.string	" range"
.LC5:
	.string	""
.LC6:
	.string	"%s base %d: %lld '%s'%s"
.LC7:
	.string	", %llu '%s'%s\n"
	.text
	.type	convert, @function
convert:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$72, %esp
	movl	$0, errno
	movl	12(%ebp), %eax
	movl	%eax, 8(%esp)
	leal	-28(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strtoll
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
	movl	errno, %eax
	cmpl	$34, %eax
	jne	.L9
	movl	$.LC4, %edx
	jmp	.L10
.L9:
	movl	$.LC5, %edx
.L10:
	movl	-28(%ebp), %eax
	movl	%edx, 24(%esp)
	movl	%eax, 20(%esp)
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	12(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$0, errno
	movl	12(%ebp), %eax
	movl	%eax, 8(%esp)
	leal	-28(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strtoull
	movl	%eax, -24(%ebp)
	movl	%edx, -20(%ebp)
	movl	errno, %eax
	cmpl	$34, %eax
	jne	.L11
	movl	$.LC4, %edx
	jmp	.L12
.L11:
	movl	$.LC5, %edx
.L12:
	movl	-28(%ebp), %eax
	movl	%edx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC7, (%esp)
	call	printf
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	convert, .-convert
	.section	.rodata
.LC8:
	.string	"-1234567890123"
.LC9:
	.string	"  99"
.LC10:
	.string	"-2147483648"
.LC11:
	.string	"123abc"
.LC12:
	.string	"%d %d %ld %lld\n"
.LC13:
	.string	"%d %ld %lld\n"
.LC14:
	.string	"%d %d %lld %lld, "
.LC15:
	.string	"%d:%03x "
.LC16:
	.string	"library.c"
	.align 4
.LC17:
	.string	"c < 0 || tolower(toupper(c)) == tolower(c)"
.LC18:
	.string	"%d %d %d %d\n"
.LC19:
	.string	"%d\n"
.LC20:
	.string	"%s "
.LC21:
	.string	"%d %d\n"
.LC22:
	.string	"%lld %x %hhu\n"
.LC23:
	.string	"TOY_HAS_NO_SUCH_VARIABLE"
.LC24:
	.string	"set"
.LC25:
	.string	"unset"
.LC26:
	.string	"%d %s %s\n"
	.align 4
.LC27:
	.string	"leaving without an end of line"
	.align 32
.LC0:
	.byte	-56
	.string	"late"
	.zero	1
	.byte	3
	.string	"early"
	.byte	100
	.string	"mid"
	.zero	2
	.byte	-1
	.string	"last"
	.zero	1
	.byte	0
	.string	"first"
	.text
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$440, %esp
	movl	$0, -28(%ebp)
	jmp	.L14
.L21:
	movl	$0, -32(%ebp)
	jmp	.L15
.L20:
	cmpl	$1, -32(%ebp)
	jbe	.L16
	movl	-28(%ebp), %ebx
	movl	$-1431655765, %edx
	movl	%ebx, %eax
	mull	%edx
	movl	%edx, %ecx
	shrl	%ecx
	movl	%ecx, %eax
	addl	%eax, %eax
	addl	%ecx, %eax
	subl	%eax, %ebx
	movl	%ebx, %ecx
	movl	-32(%ebp), %ebx
	movl	$-1431655765, %edx
	movl	%ebx, %eax
	mull	%edx
	shrl	%edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	subl	%eax, %ebx
	movl	%ebx, %edx
	cmpl	%edx, %ecx
	jne	.L17
.L16:
	movl	-32(%ebp), %eax
	movl	bases.4(,%eax,4), %edx
	movl	-28(%ebp), %eax
	movl	numbers.3(,%eax,4), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	convert
.L17:
	incl	-32(%ebp)
.L15:
	cmpl	$15, -28(%ebp)
	ja	.L18
	movl	$7, %eax
	jmp	.L19
.L18:
	movl	$2, %eax
.L19:
	cmpl	%eax, -32(%ebp)
	jb	.L20
	incl	-28(%ebp)
.L14:
	cmpl	$24, -28(%ebp)
	jbe	.L21
	movl	numbers.3+96, %eax
	movl	$2, 4(%esp)
	movl	%eax, (%esp)
	call	convert
	movl	$.LC8, (%esp)
	call	atoll
	movl	%eax, %esi
	movl	%edx, %edi
	movl	$.LC9, (%esp)
	call	atol
	movl	%eax, -412(%ebp)
	movl	$.LC10, (%esp)
	call	atoi
	movl	%eax, %ebx
	movl	$.LC11, (%esp)
	call	atoi
	movl	%esi, 16(%esp)
	movl	%edi, 20(%esp)
	movl	-412(%ebp), %edi
	movl	%edi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
	movl	$410065408, 12(%esp)
	movl	$2, 16(%esp)
	movl	$123456, 8(%esp)
	movl	$5, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
	movl	$0, -36(%ebp)
	jmp	.L22
.L23:
	movl	-36(%ebp), %eax
	movl	divisions.2+4(,%eax,8), %ecx
	movl	-36(%ebp), %eax
	movl	divisions.2(,%eax,8), %edx
	leal	-376(%ebp), %eax
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	div
	subl	$4, %esp
	movl	-36(%ebp), %eax
	movl	divisions.2+4(,%eax,8), %eax
	movl	%eax, %ecx
	movl	%eax, %ebx
	sarl	$31, %ebx
	movl	-36(%ebp), %eax
	movl	divisions.2(,%eax,8), %eax
	cltd
	imull	$1410065408, %edx, %edi
	imull	$2, %eax, %esi
	addl	%edi, %esi
	movl	$1410065408, %edi
	mull	%edi
	addl	%edx, %esi
	movl	%esi, %edx
	leal	-392(%ebp), %esi
	movl	%ecx, 12(%esp)
	movl	%ebx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	%esi, (%esp)
	call	lldiv
	subl	$4, %esp
	movl	-384(%ebp), %ecx
	movl	-380(%ebp), %ebx
	movl	-392(%ebp), %eax
	movl	-388(%ebp), %edx
	movl	-372(%ebp), %edi
	movl	-376(%ebp), %esi
	movl	%ecx, 20(%esp)
	movl	%ebx, 24(%esp)
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
	incl	-36(%ebp)
.L22:
	cmpl	$3, -36(%ebp)
	jle	.L23
	movl	$.LC5, (%esp)
	call	puts
	movl	$-1, -40(%ebp)
	movl	$-1, -44(%ebp)
	jmp	.L24
.L29:
	movl	$0, -48(%ebp)
	movl	$0, -52(%ebp)
	jmp	.L25
.L26:
	movl	-52(%ebp), %eax
	movl	tests.1(,%eax,4), %eax
	movl	-44(%ebp), %edx
	movl	%edx, (%esp)
	call	*%eax
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %edx
	movl	-52(%ebp), %eax
	movb	%al, %cl
	sall	%cl, %edx
	movl	%edx, %eax
	orl	%eax, -48(%ebp)
	incl	-52(%ebp)
.L25:
	cmpl	$11, -52(%ebp)
	jle	.L26
	movl	-48(%ebp), %eax
	cmpl	-40(%ebp), %eax
	je	.L27
	movl	-48(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-44(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
.L27:
	movl	-48(%ebp), %eax
	movl	%eax, -40(%ebp)
	cmpl	$0, -44(%ebp)
	js	.L28
	movl	-44(%ebp), %eax
	movl	%eax, (%esp)
	call	toupper
	movl	%eax, (%esp)
	call	tolower
	movl	%eax, %ebx
	movl	-44(%ebp), %eax
	movl	%eax, (%esp)
	call	tolower
	cmpl	%eax, %ebx
	je	.L28
	movl	$__func__.0, 12(%esp)
	movl	$76, 8(%esp)
	movl	$.LC16, 4(%esp)
	movl	$.LC17, (%esp)
	call	__assert_fail
.L28:
	incl	-44(%ebp)
.L24:
	cmpl	$255, -44(%ebp)
	jle	.L29
	movl	$.LC5, (%esp)
	call	puts
	movl	$0, -56(%ebp)
	movl	$0, -60(%ebp)
	jmp	.L30
.L31:
	movl	-60(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$3, %eax
	movl	%eax, %ecx
	movl	$1126548799, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$4, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$4, %eax
	subl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%eax, %edx
	movl	-60(%ebp), %eax
	movl	%edx, -332(%ebp,%eax,4)
	incl	-60(%ebp)
.L30:
	cmpl	$60, -60(%ebp)
	jle	.L31
	movl	$by_int, 12(%esp)
	movl	$4, 8(%esp)
	movl	$61, 4(%esp)
	leal	-332(%ebp), %eax
	movl	%eax, (%esp)
	call	qsort
	movl	$-2, -396(%ebp)
	jmp	.L32
.L35:
	movl	$by_int, 16(%esp)
	movl	$4, 12(%esp)
	movl	$61, 8(%esp)
	leal	-332(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-396(%ebp), %eax
	movl	%eax, (%esp)
	call	bsearch
	movl	%eax, -88(%ebp)
	cmpl	$0, -88(%ebp)
	je	.L33
	movl	-88(%ebp), %eax
	movl	(%eax), %edx
	movl	-396(%ebp), %eax
	cmpl	%eax, %edx
	jne	.L33
	movl	$1, %eax
	jmp	.L34
.L33:
	movl	$0, %eax
.L34:
	addl	%eax, -56(%ebp)
	movl	-396(%ebp), %eax
	incl	%eax
	movl	%eax, -396(%ebp)
.L32:
	movl	-396(%ebp), %eax
	cmpl	$189, %eax
	jle	.L35
	movl	-92(%ebp), %ecx
	movl	-212(%ebp), %edx
	movl	-332(%ebp), %eax
	movl	-56(%ebp), %ebx
	movl	%ebx, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC18, (%esp)
	call	printf
	movl	$by_int, 16(%esp)
	movl	$4, 12(%esp)
	movl	$0, 8(%esp)
	leal	-332(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-332(%ebp), %eax
	movl	%eax, (%esp)
	call	bsearch
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC19, (%esp)
	call	printf
	leal	-367(%ebp), %eax
	movl	$.LC0, %edx
	movl	$35, %ebx
	movl	%eax, %ecx
	andl	$1, %ecx
	testl	%ecx, %ecx
	je	.L36
	movzbl	(%edx), %ecx
	movb	%cl, (%eax)
	leal	1(%eax), %eax
	leal	1(%edx), %edx
	decl	%ebx
.L36:
	movl	%eax, %ecx
	andl	$2, %ecx
	testl	%ecx, %ecx
	je	.L37
	movzwl	(%edx), %ecx
	movw	%cx, (%eax)
	leal	2(%eax), %eax
	leal	2(%edx), %edx
	subl	$2, %ebx
.L37:
	movl	%ebx, %edi
	andl	$-4, %edi
	movl	$0, %ecx
.L38:
	movl	(%edx,%ecx), %esi
	movl	%esi, (%eax,%ecx)
	addl	$4, %ecx
	cmpl	%edi, %ecx
	jb	.L38
	addl	%ecx, %eax
	addl	%ecx, %edx
	movl	$0, %ecx
	movl	%ebx, %esi
	andl	$2, %esi
	testl	%esi, %esi
	je	.L40
	movzwl	(%edx,%ecx), %esi
	movw	%si, (%eax,%ecx)
	addl	$2, %ecx
.L40:
	andl	$1, %ebx
	testl	%ebx, %ebx
	je	.L41
	movzbl	(%edx,%ecx), %edx
	movb	%dl, (%eax,%ecx)
.L41:
	movl	$by_first, 12(%esp)
	movl	$7, 8(%esp)
	movl	$5, 4(%esp)
	leal	-367(%ebp), %eax
	movl	%eax, (%esp)
	call	qsort
	movl	$0, -64(%ebp)
	jmp	.L42
.L43:
	leal	-367(%ebp), %ecx
	movl	-64(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	addl	%ecx, %eax
	incl	%eax
	movl	%eax, 4(%esp)
	movl	$.LC20, (%esp)
	call	printf
	incl	-64(%ebp)
.L42:
	cmpl	$4, -64(%ebp)
	jle	.L43
	movl	$.LC5, (%esp)
	call	puts
	movl	$5, (%esp)
	call	srand
	movl	$2147483647, -68(%ebp)
	call	rand
	movl	%eax, -76(%ebp)
	movl	$0, -72(%ebp)
	jmp	.L44
.L45:
	call	rand
	movl	%eax, -84(%ebp)
	movl	-68(%ebp), %edx
	movl	-84(%ebp), %eax
	cmpl	%eax, %edx
	cmovle	%edx, %eax
	movl	%eax, -68(%ebp)
	incl	-72(%ebp)
.L44:
	cmpl	$999, -72(%ebp)
	jle	.L45
	movl	$5, (%esp)
	call	srand
	call	rand
	cmpl	%eax, -76(%ebp)
	sete	%al
	movzbl	%al, %edx
	movl	-68(%ebp), %eax
	notl	%eax
	shrl	$31, %eax
	movzbl	%al, %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC21, (%esp)
	call	printf
	movl	$200, 16(%esp)
	movl	$65261, 12(%esp)
	movl	$-705032704, 4(%esp)
	movl	$-2, 8(%esp)
	movl	$.LC22, (%esp)
	call	printf
	movb	$1, -77(%ebp)
	movl	$0, (%esp)
	call	strerror
	movl	%eax, %ebx
	movl	$.LC23, (%esp)
	call	getenv
	testl	%eax, %eax
	je	.L46
	movl	$.LC24, %edx
	jmp	.L47
.L46:
	movl	$.LC25, %edx
.L47:
	movzbl	-77(%ebp), %eax
	movl	%ebx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC26, (%esp)
	call	printf
	movl	$first, (%esp)
	call	atexit
	movl	$second, (%esp)
	call	atexit
	movl	$third, (%esp)
	call	atexit
	movl	$.LC27, (%esp)
	call	printf
	movl	$23, (%esp)
	call	exit
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	bases.4, @object
	.size	bases.4, 28
bases.4:
	.long	10
	.long	0
	.long	16
	.long	8
	.long	2
	.long	36
	.long	7
.LC28:
	.string	"0"
.LC29:
	.string	"42"
.LC30:
	.string	"-42"
.LC31:
	.string	"+7"
.LC32:
	.string	"  \t\n12x"
.LC33:
	.string	"0x1F"
.LC34:
	.string	"0x"
.LC35:
	.string	"0xg"
.LC36:
	.string	"077"
.LC37:
	.string	"089"
.LC38:
	.string	"-0x10"
.LC39:
	.string	"-"
.LC40:
	.string	"+-3"
.LC41:
	.string	"abc"
.LC42:
	.string	"zz"
.LC43:
	.string	"9223372036854775807"
.LC44:
	.string	"9223372036854775808"
.LC45:
	.string	"-9223372036854775808"
.LC46:
	.string	"-9223372036854775809"
.LC47:
	.string	"18446744073709551615"
.LC48:
	.string	"18446744073709551616"
.LC49:
	.string	"-18446744073709551615"
.LC50:
	.string	"99999999999999999999999"
	.align 4
.LC51:
	.string	"1111111111111111111111111111111111111111111111111111111111111111"
	.align 32
	.type	numbers.3, @object
	.size	numbers.3, 100
numbers.3:
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
	.long	.LC38
	.long	.LC5
	.long	.LC39
	.long	.LC40
	.long	.LC41
	.long	.LC42
	.long	.LC43
	.long	.LC44
	.long	.LC45
	.long	.LC46
	.long	.LC47
	.long	.LC48
	.long	.LC49
	.long	.LC50
	.long	.LC51
	.align 32
	.type	divisions.2, @object
	.size	divisions.2, 32
divisions.2:
	.long	17
	.long	5
	.long	-17
	.long	5
	.long	17
	.long	-5
	.long	-17
	.long	-5
	.align 32
	.type	tests.1, @object
	.size	tests.1, 48
tests.1:
	.long	isalnum
	.long	isalpha
	.long	isblank
	.long	iscntrl
	.long	isdigit
	.long	isgraph
	.long	islower
	.long	isprint
	.long	ispunct
	.long	isspace
	.long	isupper
	.long	isxdigit
	.align 4
	.type	__func__.0, @object
	.size	__func__.0, 5
__func__.0:
	.string	"main"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
