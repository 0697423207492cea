	.file	"library.c"
	.text
	.type	by_first, @function
by_first:
	movl	4(%esp), %eax
	movzbl	(%eax), %eax
	movl	8(%esp), %edx
	movzbl	(%edx), %edx
	subl	%edx, %eax
	ret
	.size	by_first, .-by_first
	.type	by_int, @function
by_int:
	movl	4(%esp), %edx
	movl	8(%esp), %eax
	movl	(%eax), %eax
	cmpl	%eax, (%edx)
	setg	%al
	movzbl	%al, %eax
	setl	%dl
	movzbl	%dl, %edx
	subl	%edx, %eax
	ret
	.size	by_int, .-by_int
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC1:
	.string	"third registered, first called"
	.text
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
	.type	convert, @function
convert:
	subl	$60, %esp
	movl	%ebx, 48(%esp)
	movl	%esi, 52(%esp)
	movl	%edi, 56(%esp)
	movl	%eax, %ebx
	movl	%edx, %esi
	movl	$0, errno
	movl	%edx, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	strtoll
	cmpl	$34, errno
	movl	$.LC5, %ecx
	movl	$.LC4, %edi
	cmove	%edi, %ecx
	movl	%ecx, 24(%esp)
	movl	44(%esp), %ecx
	movl	%ecx, 20(%esp)
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$0, errno
	movl	%esi, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	strtoull
	movl	%eax, %ecx
	movl	%edx, %ebx
	cmpl	$34, errno
	movl	$.LC5, %edx
	cmove	%edi, %edx
	movl	%edx, 16(%esp)
	movl	44(%esp), %eax
	movl	%eax, 12(%esp)
	movl	%ecx, 4(%esp)
	movl	%ebx, 8(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	48(%esp), %ebx
	movl	52(%esp), %esi
	movl	56(%esp), %edi
	addl	$60, %esp
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
	subl	$360, %esp
	movl	$0, %ecx
	jmp	.L16
.L45:
	movl	-344(%ebp), %ecx
	incl	%ecx
	cmpl	$25, %ecx
	je	.L20
.L16:
	cmpl	$16, %ecx
	sbbl	%esi, %esi
	andl	$5, %esi
	addl	$2, %esi
	movl	$-1431655765, %eax
	mull	%ecx
	movl	%edx, %edi
	shrl	%edi
	andl	$-2, %edx
	addl	%edi, %edx
	movl	%ecx, %edi
	subl	%edx, %edi
	movl	$0, %ebx
	movl	numbers.3(,%ecx,4), %eax
	movl	%eax, -340(%ebp)
	movl	%ecx, -344(%ebp)
.L42:
	movl	bases.4(,%ebx,4), %edx
	movl	-340(%ebp), %eax
	call	convert
.L18:
	incl	%ebx
	cmpl	%ebx, %esi
	je	.L45
	cmpl	$1, %ebx
	jbe	.L42
	movl	$-1431655765, %eax
	mull	%ebx
	movl	%edx, %eax
	shrl	%eax
	andl	$-2, %edx
	addl	%eax, %edx
	movl	%ebx, %eax
	subl	%edx, %eax
	cmpl	%eax, %edi
	jne	.L18
	jmp	.L42
.L20:
	movl	$2, %edx
	movl	$.LC10, %eax
	call	convert
	movl	$.LC11, (%esp)
	call	atoll
	movl	%eax, %esi
	movl	%edx, %edi
	movl	$.LC12, (%esp)
	call	atol
	movl	%eax, %ebx
	movl	$.LC13, (%esp)
	call	atoi
	movl	%eax, -340(%ebp)
	movl	$.LC14, (%esp)
	call	atoi
	movl	%esi, 16(%esp)
	movl	%edi, 20(%esp)
	movl	%ebx, 12(%esp)
	movl	-340(%ebp), %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
	movl	$410065408, 12(%esp)
	movl	$2, 16(%esp)
	movl	$123456, 8(%esp)
	movl	$5, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	movl	$0, %edi
.L21:
	movl	divisions.2+4(,%edi,8), %esi
	movl	divisions.2(,%edi,8), %ebx
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	leal	-336(%ebp), %eax
	movl	%eax, (%esp)
	call	div
	subl	$4, %esp
	movl	-336(%ebp), %eax
	movl	%eax, -340(%ebp)
	movl	-332(%ebp), %ecx
	movl	%ecx, -344(%ebp)
	movl	%esi, 12(%esp)
	movl	%esi, %edx
	sarl	$31, %edx
	movl	%edx, 16(%esp)
	movl	%ebx, %eax
	cltd
	imull	$1410065408, %edx, %eax
	leal	(%eax,%ebx,2), %ecx
	movl	$1410065408, %eax
	mull	%ebx
	addl	%ecx, %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	leal	-320(%ebp), %esi
	movl	%esi, (%esp)
	call	lldiv
	subl	$4, %esp
	movl	-312(%ebp), %eax
	movl	-308(%ebp), %edx
	movl	%eax, 20(%esp)
	movl	%edx, 24(%esp)
	movl	-320(%ebp), %eax
	movl	-316(%ebp), %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	-344(%ebp), %ecx
	movl	%ecx, 8(%esp)
	movl	-340(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC17, (%esp)
	call	printf
	incl	%edi
	cmpl	$4, %edi
	jne	.L21
	movl	$.LC5, (%esp)
	call	puts
	movl	$-1, %esi
	movl	$-1, %edi
	jmp	.L22
.L24:
	testl	%esi, %esi
	js	.L25
	movl	%esi, (%esp)
	call	toupper
	movl	%eax, (%esp)
	call	tolower
	movl	%eax, %edi
	movl	%esi, (%esp)
	call	tolower
	cmpl	%eax, %edi
	jne	.L46
.L25:
	incl	%esi
	cmpl	$256, %esi
	je	.L26
	movl	%ebx, %edi
.L22:
	movl	$0, -340(%ebp)
	movl	$0, %ebx
.L23:
	movl	%esi, (%esp)
	movl	-340(%ebp), %edx
	call	*tests.1(,%edx,4)
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	movl	-340(%ebp), %edx
	movb	%dl, %cl
	sall	%cl, %eax
	orl	%eax, %ebx
	incl	%edx
	movl	%edx, -340(%ebp)
	cmpl	$12, %edx
	jne	.L23
	cmpl	%edi, %ebx
	je	.L24
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC18, (%esp)
	call	printf
	jmp	.L24
.L46:
	movl	$__func__.0, 12(%esp)
	movl	$76, 8(%esp)
	movl	$.LC19, 4(%esp)
	movl	$.LC20, (%esp)
	call	__assert_fail
.L26:
	movl	$.LC5, (%esp)
	call	puts
	leal	-268(%ebp), %ebx
	movl	$0, %ecx
	movl	$1126548799, %esi
.L27:
	movl	%ecx, %eax
	imull	%esi
	sarl	$4, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$4, %eax
	subl	%edx, %eax
	leal	(%edx,%eax,4), %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	leal	(%eax,%eax,2), %eax
	movl	%eax, (%ebx)
	addl	$40, %ecx
	addl	$4, %ebx
	cmpl	$2440, %ecx
	jne	.L27
	movl	$by_int, 12(%esp)
	movl	$4, 8(%esp)
	movl	$61, 4(%esp)
	leal	-268(%ebp), %eax
	movl	%eax, (%esp)
	call	qsort
	movl	$-2, -320(%ebp)
	movl	$0, %ebx
	leal	-268(%ebp), %edi
	leal	-320(%ebp), %esi
	jmp	.L29
.L33:
	movl	$0, %eax
.L28:
	addl	%eax, %ebx
	movl	-320(%ebp), %eax
	incl	%eax
	movl	%eax, -320(%ebp)
	cmpl	$189, %eax
	jg	.L47
.L29:
	movl	$by_int, 16(%esp)
	movl	$4, 12(%esp)
	movl	$61, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%esi, (%esp)
	call	bsearch
	testl	%eax, %eax
	je	.L33
	movl	-320(%ebp), %ecx
	cmpl	%ecx, (%eax)
	sete	%al
	movzbl	%al, %eax
	jmp	.L28
.L47:
	movl	%ebx, 16(%esp)
	movl	-28(%ebp), %eax
	movl	%eax, 12(%esp)
	movl	-148(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-268(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC21, (%esp)
	call	printf
	movl	$by_int, 16(%esp)
	movl	$4, 12(%esp)
	movl	$0, 8(%esp)
	leal	-268(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%eax, (%esp)
	call	bsearch
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC22, (%esp)
	call	printf
	leal	-303(%ebp), %edi
	movl	$.LC0, %esi
	movl	$35, %ecx
	rep movsb
	movl	$by_first, 12(%esp)
	movl	$7, 8(%esp)
	movl	$5, 4(%esp)
	leal	-303(%ebp), %eax
	movl	%eax, (%esp)
	call	qsort
	leal	-302(%ebp), %ebx
	leal	-267(%ebp), %esi
.L30:
	movl	%ebx, 4(%esp)
	movl	$.LC23, (%esp)
	call	printf
	addl	$7, %ebx
	cmpl	%ebx, %esi
	jne	.L30
	movl	$.LC5, (%esp)
	call	puts
	movl	$5, (%esp)
	call	srand
	call	rand
	movl	%eax, %edi
	movl	$1000, %esi
	movl	$2147483647, %ebx
.L31:
	call	rand
	cmpl	%eax, %ebx
	cmovg	%eax, %ebx
	decl	%esi
	jne	.L31
	movl	$5, (%esp)
	call	srand
	call	rand
	cmpl	%edi, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, %eax
	notl	%eax
	shrl	$31, %eax
	movl	%eax, 4(%esp)
	movl	$.LC24, (%esp)
	call	printf
	movl	$200, 16(%esp)
	movl	$65261, 12(%esp)
	movl	$-705032704, 4(%esp)
	movl	$-2, 8(%esp)
	movl	$.LC25, (%esp)
	call	printf
	movl	$0, (%esp)
	call	strerror
	movl	%eax, %ebx
	movl	$.LC26, (%esp)
	call	getenv
	testl	%eax, %eax
	movl	$.LC9, %eax
	movl	$.LC8, %edx
	cmovne	%edx, %eax
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	$1, 4(%esp)
	movl	$.LC27, (%esp)
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
