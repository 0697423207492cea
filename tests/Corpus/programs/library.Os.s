	.file	"library.c"
	.text
	.type	by_first, @function
by_first:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	popl	%ebp
	movzbl	(%eax), %eax
	movzbl	(%edx), %edx
	subl	%edx, %eax
	ret
	.size	by_first, .-by_first
	.type	by_int, @function
by_int:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %eax
	movl	8(%ebp), %edx
	popl	%ebp
	movl	(%eax), %eax
	cmpl	%eax, (%edx)
	setg	%al
	setl	%dl
	movzbl	%al, %eax
	movzbl	%dl, %edx
	subl	%edx, %eax
	ret
	.size	by_int, .-by_int
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"third registered, first called"
	.text
	.type	third, @function
third:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	pushl	$.LC1
	call	puts
	addl	$16, %esp
	leave
	ret
	.size	third, .-third
	.section	.rodata.str1.1
.LC2:
	.string	"second"
	.text
	.type	second, @function
second:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	pushl	$.LC2
	call	puts
	addl	$16, %esp
	leave
	ret
	.size	second, .-second
	.section	.rodata.str1.1
.LC3:
	.string	"first registered, last called"
	.text
	.type	first, @function
first:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	pushl	$.LC3
	call	puts
	addl	$16, %esp
	leave
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
	.type	convert, @function
convert:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$48, %esp
	xorl	%eax, %eax
	movl	%eax, errno
	leal	-28(%ebp), %edi
	pushl	%edx
	pushl	%edi
	pushl	%ebx
	call	strtoll
	addl	$12, %esp
	movl	$.LC4, %ecx
	cmpl	$34, errno
	movl	%eax, -48(%ebp)
	movl	$.LC5, %eax
	movl	%edx, -44(%ebp)
	cmovne	%eax, %ecx
	pushl	%ecx
	pushl	-28(%ebp)
	pushl	-44(%ebp)
	pushl	-48(%ebp)
	pushl	%esi
	pushl	%ebx
	pushl	$.LC6
	call	printf
	addl	$28, %esp
	xorl	%edx, %edx
	movl	%edx, errno
	pushl	%esi
	pushl	%edi
	movl	$.LC5, %edi
	pushl	%ebx
	call	strtoull
	movl	$.LC4, %ecx
	cmpl	$34, errno
	cmovne	%edi, %ecx
	movl	%ecx, (%esp)
	pushl	-28(%ebp)
	pushl	%edx
	pushl	%eax
	pushl	$.LC7
	call	printf
	addl	$32, %esp
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	convert, .-convert
	.section	.rodata.str1.1
.LC8:
	.string	"set"
.LC9:
	.string	"unset"
.LC10:
	.string	"1111111111111111111111111111111111111111111111111111111111111111"
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
.LC20:
	.string	"c < 0 || tolower(toupper(c)) == tolower(c)"
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
	xorl	%esi, %esi
	pushl	%ebx
	pushl	%ecx
	subl	$328, %esp
.L18:
	movl	$3, %edi
	movl	%esi, %eax
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	divl	%edi
	movl	%edx, %edi
.L25:
	cmpl	$15, %esi
	movl	$3, %ecx
	jbe	.L20
	cmpl	$1, %ebx
	ja	.L52
.L19:
	movl	bases.4(,%ebx,4), %edx
	incl	%ebx
	movl	numbers.3(,%esi,4), %eax
	call	convert
	jmp	.L25
.L22:
	cmpl	$1, %ebx
	jbe	.L19
	xorl	%edx, %edx
	movl	%ebx, %eax
	divl	%ecx
	cmpl	%edx, %edi
	je	.L19
	incl	%ebx
.L20:
	cmpl	$7, %ebx
	jne	.L22
	incl	%esi
	jmp	.L18
.L52:
	incl	%esi
	cmpl	$25, %esi
	jne	.L18
	movl	$2, %edx
	movl	$.LC10, %eax
	call	convert
	subl	$12, %esp
	pushl	$.LC11
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
	popl	%edx
	movl	-324(%ebp), %edx
	popl	%ecx
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%edx
	pushl	%ebx
	pushl	%eax
	pushl	$.LC15
	call	printf
	addl	$20, %esp
	pushl	$2
	pushl	$410065408
	pushl	$123456
	pushl	$5
	pushl	$.LC16
	call	printf
	addl	$32, %esp
.L26:
	movl	divisions.2+4(,%esi,8), %eax
	leal	-320(%ebp), %edx
	movl	divisions.2(,%esi,8), %ebx
	leal	-268(%ebp), %edi
	incl	%esi
	pushl	%ecx
	pushl	%eax
	movl	%eax, -332(%ebp)
	pushl	%ebx
	pushl	%edx
	call	div
	movl	-320(%ebp), %eax
	movl	%eax, -324(%ebp)
	movl	-316(%ebp), %eax
	movl	%eax, -328(%ebp)
	movl	-332(%ebp), %eax
	cltd
	pushl	%edx
	pushl	%eax
	movl	%ebx, %eax
	cltd
	imull	$1410065408, %edx, %eax
	leal	(%eax,%ebx,2), %ecx
	movl	$1410065408, %eax
	mull	%ebx
	addl	%ecx, %edx
	pushl	%edx
	pushl	%eax
	pushl	%edi
	call	lldiv
	popl	%ebx
	popl	%eax
	pushl	-256(%ebp)
	pushl	-260(%ebp)
	pushl	-264(%ebp)
	pushl	-268(%ebp)
	pushl	-328(%ebp)
	pushl	-324(%ebp)
	pushl	$.LC17
	call	printf
	addl	$48, %esp
	cmpl	$4, %esi
	jne	.L26
	subl	$12, %esp
	orl	$-1, %ebx
	pushl	$.LC5
	call	puts
	addl	$16, %esp
	orl	$-1, %edx
.L27:
	xorl	%ecx, %ecx
	xorl	%esi, %esi
.L28:
	movl	%edx, -328(%ebp)
	subl	$12, %esp
	pushl	%ebx
	movl	%ecx, -324(%ebp)
	call	*tests.1(,%ecx,4)
	movl	-324(%ebp), %ecx
	addl	$16, %esp
	movl	-328(%ebp), %edx
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	sall	%cl, %eax
	incl	%ecx
	orl	%eax, %esi
	cmpl	$12, %ecx
	jne	.L28
	cmpl	%esi, %edx
	je	.L29
	pushl	%edx
	pushl	%esi
	pushl	%ebx
	pushl	$.LC18
	call	printf
	addl	$16, %esp
.L29:
	cmpl	$-1, %ebx
	je	.L40
	subl	$12, %esp
	pushl	%ebx
	call	toupper
	movl	%eax, (%esp)
	call	tolower
	movl	%eax, -324(%ebp)
	movl	%ebx, (%esp)
	call	tolower
	addl	$16, %esp
	cmpl	%eax, -324(%ebp)
	je	.L31
	pushl	$__func__.0
	pushl	$76
	pushl	$.LC19
	pushl	$.LC20
	call	__assert_fail
.L31:
	incl	%ebx
	cmpl	$256, %ebx
	jne	.L30
	jmp	.L53
.L40:
	xorl	%ebx, %ebx
.L30:
	movl	%esi, %edx
	jmp	.L27
.L53:
	subl	$12, %esp
	movl	$61, %ebx
	pushl	$.LC5
	call	puts
	addl	$16, %esp
	xorl	%ecx, %ecx
.L33:
	imull	$40, %ecx, %eax
	cltd
	idivl	%ebx
	leal	(%edx,%edx,2), %edx
	movl	%edx, (%edi,%ecx,4)
	incl	%ecx
	cmpl	$61, %ecx
	jne	.L33
	pushl	$by_int
	xorl	%esi, %esi
	pushl	$4
	pushl	$61
	pushl	%edi
	call	qsort
	addl	$16, %esp
	movl	$-2, %eax
.L34:
	movl	%eax, -304(%ebp)
	leal	-304(%ebp), %ebx
	cmpl	$189, %eax
	jg	.L54
	subl	$12, %esp
	pushl	$by_int
	pushl	$4
	pushl	$61
	pushl	%edi
	pushl	%ebx
	call	bsearch
	addl	$32, %esp
	xorl	%edx, %edx
	testl	%eax, %eax
	je	.L35
	movl	-304(%ebp), %ecx
	xorl	%edx, %edx
	cmpl	%ecx, (%eax)
	sete	%dl
.L35:
	movl	-304(%ebp), %eax
	addl	%edx, %esi
	incl	%eax
	jmp	.L34
.L54:
	subl	$12, %esp
	pushl	%esi
	movl	$.LC0, %esi
	pushl	-28(%ebp)
	pushl	-148(%ebp)
	pushl	-268(%ebp)
	pushl	$.LC21
	call	printf
	addl	$20, %esp
	pushl	$by_int
	pushl	$4
	pushl	$0
	pushl	%edi
	pushl	%edi
	movl	%ebx, %edi
	call	bsearch
	addl	$24, %esp
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	pushl	%eax
	pushl	$.LC22
	call	printf
	movl	$35, %ecx
	rep movsb
	leal	-268(%ebp), %esi
	pushl	$by_first
	pushl	$7
	pushl	$5
	pushl	%ebx
	leal	-303(%ebp), %ebx
	call	qsort
	addl	$32, %esp
.L37:
	pushl	%eax
	pushl	%eax
	pushl	%ebx
	addl	$7, %ebx
	pushl	$.LC23
	call	printf
	addl	$16, %esp
	cmpl	%esi, %ebx
	jne	.L37
	subl	$12, %esp
	movl	$1000, %edi
	pushl	$.LC5
	movl	$2147483647, %ebx
	call	puts
	movl	$5, (%esp)
	call	srand
	call	rand
	addl	$16, %esp
	movl	%eax, %esi
.L38:
	call	rand
	cmpl	%eax, %ebx
	cmovg	%eax, %ebx
	decl	%edi
	jne	.L38
	subl	$12, %esp
	notl	%ebx
	pushl	$5
	call	srand
	call	rand
	addl	$12, %esp
	cmpl	%esi, %eax
	sete	%al
	shrl	$31, %ebx
	movzbl	%al, %eax
	pushl	%eax
	pushl	%ebx
	pushl	$.LC24
	call	printf
	movl	$200, (%esp)
	pushl	$65261
	pushl	$-2
	pushl	$-705032704
	pushl	$.LC25
	call	printf
	addl	$20, %esp
	pushl	$0
	call	strerror
	movl	$.LC26, (%esp)
	movl	%eax, %ebx
	call	getenv
	addl	$16, %esp
	movl	$.LC9, %edx
	pushl	%ebx
	testl	%eax, %eax
	movl	$.LC8, %eax
	cmovne	%eax, %edx
	pushl	%edx
	pushl	$1
	pushl	$.LC27
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
