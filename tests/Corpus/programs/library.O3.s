	.file	"library.c"
	.text
	.p2align 4
	.type	by_first, @function
by_first:
	movl	4(%esp), %eax
	movl	8(%esp), %edx
	movzbl	(%eax), %eax
	movzbl	(%edx), %edx
	subl	%edx, %eax
	ret
	.size	by_first, .-by_first
	.p2align 4
	.type	by_int, @function
by_int:
	movl	8(%esp), %eax
	movl	4(%esp), %edx
	movl	(%eax), %eax
	cmpl	%eax, (%edx)
	setg	%al
	setl	%dl
	movzbl	%dl, %edx
	movzbl	%al, %eax
	subl	%edx, %eax
	ret
	.size	by_int, .-by_int
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC1:
	.string	"third registered, first called"
	.text
	.p2align 4
	.type	third, @function
third:
	subl	$28, %esp
	movl	$.LC1, (%esp)
	call	puts
	addl	$28, %esp
	ret
	.size	third, .-third
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC2:
	.string	"second"
	.text
	.p2align 4
	.type	second, @function
second:
	subl	$28, %esp
	movl	$.LC2, (%esp)
	call	puts
	addl	$28, %esp
	ret
	.size	second, .-second
	.section	.rodata.str1.1
.LC3:
	.string	"first registered, last called"
	.text
	.p2align 4
	.type	first, @function
first:
	subl	$28, %esp
	movl	$.LC3, (%esp)
	call	puts
	addl	$28, %esp
	ret
	.size	first, .-first
	.section	.rodata.str1.1
.LC4:
	.string	" range"
.LC5:
	.string	""
.LC6:
	.string	"%s base %d: %lld '%s'%s"
.LC7:
	.string	", %llu '%s'%s\n"
	.text
	.p2align 4
	.type	convert, @function
convert:
	subl	$76, %esp
	movl	%ebx, 60(%esp)
	movl	%eax, %ebx
	xorl	%eax, %eax
	movl	%eax, errno
	leal	44(%esp), %eax
	movl	%ebx, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%esi, 64(%esp)
	movl	%edx, %esi
	movl	%edi, 68(%esp)
	movl	$.LC5, %edi
	movl	%ebp, 72(%esp)
	movl	$.LC4, %ebp
	call	strtoll
	movl	%ebp, %ecx
	cmpl	$34, errno
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC6, (%esp)
	cmovne	%edi, %ecx
	movl	%ecx, 24(%esp)
	movl	44(%esp), %ecx
	movl	%edx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	%ecx, 20(%esp)
	call	printf
	leal	44(%esp), %eax
	xorl	%edx, %edx
	movl	%esi, 8(%esp)
	movl	%ebx, (%esp)
	movl	%eax, 4(%esp)
	movl	%edx, errno
	call	strtoull
	movl	44(%esp), %ecx
	cmpl	$34, errno
	movl	$.LC7, (%esp)
	movl	%ecx, 12(%esp)
	cmove	%ebp, %edi
	movl	%edi, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	call	printf
	movl	60(%esp), %ebx
	movl	64(%esp), %esi
	movl	68(%esp), %edi
	movl	72(%esp), %ebp
	addl	$76, %esp
	ret
	.size	convert, .-convert
	.section	.rodata.str1.1
.LC8:
	.string	"set"
.LC9:
	.string	"unset"
	.section	.rodata.str1.4
	.align 4
.LC10:
	.string	"1111111111111111111111111111111111111111111111111111111111111111"
	.section	.rodata.str1.1
.LC11:
	.string	"-1234567890123"
.LC12:
	.string	"  99"
.LC13:
	.string	"-2147483648"
.LC14:
	.string	"123abc"
.LC15:
	.string	"%d %d %ld %lld\n"
.LC16:
	.string	"%d %ld %lld\n"
.LC17:
	.string	"%d %d %lld %lld, "
.LC18:
	.string	"%d:%03x "
.LC19:
	.string	"library.c"
	.section	.rodata.str1.4
	.align 4
.LC20:
	.string	"c < 0 || tolower(toupper(c)) == tolower(c)"
	.section	.rodata.str1.1
.LC21:
	.string	"%d %d %d %d\n"
.LC22:
	.string	"%d\n"
.LC23:
	.string	"%s "
.LC24:
	.string	"%d %d\n"
.LC25:
	.string	"%lld %x %hhu\n"
.LC26:
	.string	"TOY_HAS_NO_SUCH_VARIABLE"
.LC27:
	.string	"%d %s %s\n"
	.section	.rodata.str1.4
	.align 4
.LC28:
	.string	"leaving without an end of line"
	.section	.rodata
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
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
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$344, %esp
	.p2align 4
	.p2align 3
.L17:
	movl	$-1431655765, %eax
	mull	%ebx
	movl	%edx, %esi
	andl	$-2, %edx
	shrl	%esi
	addl	%esi, %edx
	movl	%ebx, %esi
	subl	%edx, %esi
	cmpl	$15, %ebx
	ja	.L18
	movl	numbers.3(,%ebx,4), %edi
	movl	$10, %edx
	movl	%edi, %eax
	call	convert
	xorl	%edx, %edx
	movl	%edi, %eax
	call	convert
	cmpl	$2, %esi
	je	.L19
	testl	%esi, %esi
	jne	.L48
	movl	$8, %edx
	movl	%edi, %eax
	call	convert
	movl	$7, %edx
	movl	%edi, %eax
	call	convert
	incl	%ebx
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L48:
	movl	$2, %edx
	movl	%edi, %eax
	call	convert
	incl	%ebx
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L18:
	movl	numbers.3(,%ebx,4), %esi
	movl	$10, %edx
	incl	%ebx
	movl	%esi, %eax
	call	convert
	xorl	%edx, %edx
	movl	%esi, %eax
	call	convert
	cmpl	$25, %ebx
	jne	.L17
	movl	$2, %edx
	movl	$.LC10, %eax
	call	convert
	movl	$.LC11, (%esp)
	call	atoll
	movl	$.LC12, (%esp)
	movl	%edx, %edi
	movl	%eax, %esi
	call	atol
	movl	%eax, -324(%ebp)
	movl	$.LC13, (%esp)
	call	atoi
	movl	$.LC14, (%esp)
	movl	%eax, %ebx
	call	atoi
	movl	%esi, 16(%esp)
	movl	%edi, 20(%esp)
	movl	-324(%ebp), %edx
	movl	%ebx, 8(%esp)
	movl	$5, %ebx
	movl	$.LC15, (%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 12(%esp)
	call	printf
	movl	$410065408, %eax
	movl	$2, %edx
	movl	%ebx, 4(%esp)
	movl	$123456, %ecx
	xorl	%ebx, %ebx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	%ecx, 8(%esp)
	movl	$.LC16, (%esp)
	call	printf
.L24:
	movl	divisions.2+4(,%ebx,8), %eax
	movl	divisions.2(,%ebx,8), %edi
	incl	%ebx
	movl	%eax, 8(%esp)
	movl	%eax, -328(%ebp)
	leal	-320(%ebp), %eax
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	call	div
	movl	-320(%ebp), %eax
	movl	-316(%ebp), %esi
	movl	%eax, -324(%ebp)
	movl	-328(%ebp), %eax
	subl	$4, %esp
	movl	%eax, 12(%esp)
	sarl	$31, %eax
	movl	%eax, 16(%esp)
	movl	%edi, %eax
	cltd
	imull	$1410065408, %edx, %eax
	leal	(%eax,%edi,2), %ecx
	movl	$1410065408, %eax
	mull	%edi
	leal	-268(%ebp), %edi
	movl	%edi, (%esp)
	movl	%eax, 4(%esp)
	addl	%ecx, %edx
	movl	%edx, 8(%esp)
	call	lldiv
	movl	-260(%ebp), %eax
	movl	-256(%ebp), %edx
	subl	$4, %esp
	movl	%eax, 20(%esp)
	movl	%edx, 24(%esp)
	movl	-268(%ebp), %eax
	movl	-264(%ebp), %edx
	movl	%esi, 8(%esp)
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	-324(%ebp), %eax
	movl	$.LC17, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$4, %ebx
	jne	.L24
	movl	$.LC5, (%esp)
	movl	$-1, %esi
	movl	$-1, %edi
	call	puts
	.p2align 4
	.p2align 3
.L25:
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L26:
	movl	%esi, (%esp)
	movl	%ecx, -324(%ebp)
	call	*tests.1(,%ecx,4)
	movl	-324(%ebp), %ecx
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	sall	%cl, %eax
	incl	%ecx
	orl	%eax, %ebx
	cmpl	$12, %ecx
	jne	.L26
	cmpl	%edi, %ebx
	je	.L27
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC18, (%esp)
	call	printf
.L27:
	cmpl	$-1, %esi
	je	.L39
	movl	%esi, (%esp)
	call	toupper
	movl	%eax, (%esp)
	call	tolower
	movl	%esi, (%esp)
	movl	%eax, %edi
	call	tolower
	cmpl	%eax, %edi
	jne	.L49
	incl	%esi
	cmpl	$256, %esi
	je	.L50
	movl	%ebx, %edi
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L19:
	movl	$16, %edx
	movl	%edi, %eax
	call	convert
	movl	$36, %edx
	movl	%edi, %eax
	call	convert
	incl	%ebx
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L39:
	xorl	%esi, %esi
	movl	%ebx, %edi
	jmp	.L25
.L49:
	movl	$.LC20, (%esp)
	movl	$__func__.0, %eax
	movl	%eax, 12(%esp)
	movl	$76, %eax
	movl	%eax, 8(%esp)
	movl	$.LC19, %eax
	movl	%eax, 4(%esp)
	call	__assert_fail
.L50:
	movl	$.LC5, (%esp)
	leal	-268(%ebp), %ebx
	movl	$1126548799, %esi
	call	puts
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L31:
	movl	%ecx, %eax
	addl	$4, %ebx
	mull	%esi
	movl	%edx, %eax
	andl	$-16, %edx
	shrl	$4, %eax
	subl	%eax, %edx
	leal	(%eax,%edx,4), %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	addl	$40, %ecx
	leal	(%eax,%eax,2), %eax
	movl	%eax, -4(%ebx)
	cmpl	$2440, %ecx
	jne	.L31
	movl	$by_int, 12(%esp)
	leal	-268(%ebp), %eax
	xorl	%esi, %esi
	movl	$4, 8(%esp)
	leal	-304(%ebp), %ebx
	movl	$61, 4(%esp)
	movl	%eax, (%esp)
	call	qsort
	movl	$-2, -304(%ebp)
.L35:
	movl	$61, %eax
	movl	$by_int, %ecx
	movl	%eax, 8(%esp)
	leal	-268(%ebp), %eax
	movl	$4, %edi
	movl	%ecx, 16(%esp)
	movl	%edi, 12(%esp)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	bsearch
	testl	%eax, %eax
	je	.L51
	movl	-304(%ebp), %edx
	cmpl	%edx, (%eax)
	sete	%al
	movzbl	%al, %eax
	addl	%eax, %esi
	leal	1(%edx), %eax
	movl	%eax, -304(%ebp)
	cmpl	$189, %eax
	jle	.L35
.L34:
	movl	%esi, 16(%esp)
	movl	%ebx, %edi
	movl	$.LC0, %esi
	movl	-28(%ebp), %eax
	leal	-303(%ebp), %ebx
	movl	%eax, 12(%esp)
	movl	-148(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-268(%ebp), %eax
	movl	$.LC21, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	-268(%ebp), %eax
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	$by_int, 16(%esp)
	movl	$4, 12(%esp)
	movl	%eax, 4(%esp)
	movl	%eax, (%esp)
	call	bsearch
	movl	$.LC22, (%esp)
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	leal	-304(%ebp), %eax
	movl	$35, %ecx
	rep movsb
	leal	-268(%ebp), %esi
	movl	$by_first, 12(%esp)
	movl	$7, 8(%esp)
	movl	$5, 4(%esp)
	movl	%eax, (%esp)
	call	qsort
.L36:
	movl	%ebx, 4(%esp)
	addl	$7, %ebx
	movl	$.LC23, (%esp)
	call	printf
	cmpl	%ebx, %esi
	jne	.L36
	movl	$.LC5, (%esp)
	movl	$1000, %esi
	movl	$2147483647, %ebx
	call	puts
	movl	$5, (%esp)
	call	srand
	call	rand
	movl	%eax, %edi
	.p2align 4
	.p2align 3
.L37:
	call	rand
	cmpl	%eax, %ebx
	cmovg	%eax, %ebx
	decl	%esi
	jne	.L37
	movl	$5, (%esp)
	call	srand
	call	rand
	movl	$.LC24, (%esp)
	cmpl	%edi, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, %eax
	notl	%eax
	shrl	$31, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$200, 16(%esp)
	movl	$65261, 12(%esp)
	movl	$-705032704, 4(%esp)
	movl	$-2, 8(%esp)
	movl	$.LC25, (%esp)
	call	printf
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC26, (%esp)
	movl	%eax, %ebx
	call	getenv
	movl	$.LC8, %edx
	movl	%ebx, 12(%esp)
	movl	$1, 4(%esp)
	movl	$.LC27, (%esp)
	testl	%eax, %eax
	movl	$.LC9, %eax
	cmovne	%edx, %eax
	movl	%eax, 8(%esp)
	call	printf
	movl	$first, (%esp)
	call	atexit
	movl	$second, (%esp)
	call	atexit
	movl	$third, (%esp)
	call	atexit
	movl	$.LC28, (%esp)
	call	printf
	movl	$23, (%esp)
	call	exit
.L51:
	movl	-304(%ebp), %eax
	incl	%eax
	movl	%eax, -304(%ebp)
	cmpl	$189, %eax
	jle	.L35
	jmp	.L34
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	__func__.0, @object
	.size	__func__.0, 5
__func__.0:
	.string	"main"
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
	.section	.rodata.str1.1
.LC29:
	.string	"0"
.LC30:
	.string	"42"
.LC31:
	.string	"-42"
.LC32:
	.string	"+7"
.LC33:
	.string	"  \t\n12x"
.LC34:
	.string	"0x1F"
.LC35:
	.string	"0x"
.LC36:
	.string	"0xg"
.LC37:
	.string	"077"
.LC38:
	.string	"089"
.LC39:
	.string	"-0x10"
.LC40:
	.string	"-"
.LC41:
	.string	"+-3"
.LC42:
	.string	"abc"
.LC43:
	.string	"zz"
.LC44:
	.string	"9223372036854775807"
.LC45:
	.string	"9223372036854775808"
.LC46:
	.string	"-9223372036854775808"
.LC47:
	.string	"-9223372036854775809"
.LC48:
	.string	"18446744073709551615"
.LC49:
	.string	"18446744073709551616"
.LC50:
	.string	"-18446744073709551615"
.LC51:
	.string	"99999999999999999999999"
	.section	.rodata
	.align 32
	.type	numbers.3, @object
	.size	numbers.3, 100
numbers.3:
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
	.long	.LC39
	.long	.LC5
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
	.long	.LC10
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
