	.file	"number-limits.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s (%d): %lld, %d read, %d\n"
	.text
	.type	signed_number, @function
signed_number:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$20, %esp
	xorl	%eax, %eax
	movl	%eax, errno
	leal	-12(%ebp), %eax
	pushl	%edx
	pushl	%eax
	pushl	%ebx
	call	strtoll
	movl	-12(%ebp), %ecx
	addl	$12, %esp
	pushl	errno
	subl	%ebx, %ecx
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	%esi
	pushl	%ebx
	pushl	$.LC0
	call	printf
	addl	$32, %esp
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	signed_number, .-signed_number
	.section	.rodata.str1.1
.LC1:
	.string	"%s (%d): %llu, %d read, %d\n"
	.text
	.type	unsigned_number, @function
unsigned_number:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$20, %esp
	xorl	%eax, %eax
	movl	%eax, errno
	leal	-12(%ebp), %eax
	pushl	%edx
	pushl	%eax
	pushl	%ebx
	call	strtoull
	movl	-12(%ebp), %ecx
	addl	$12, %esp
	pushl	errno
	subl	%ebx, %ecx
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	%esi
	pushl	%ebx
	pushl	$.LC1
	call	printf
	addl	$32, %esp
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	unsigned_number, .-unsigned_number
	.section	.rodata.str1.1
.LC2:
	.string	"x"
.LC3:
	.string	"-2147483648"
.LC4:
	.string	"12 34"
.LC5:
	.string	"%d %d %d\n"
.LC6:
	.string	"%d %d %u\n"
.LC7:
	.string	"%lld %lld %llu\n"
.LC8:
	.string	"%d %d %d %d\n"
.LC9:
	.string	"%d %lld\n"
.LC10:
	.string	"%d %d %lld %lld\n"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$44, %esp
.L6:
	movl	texts.0(,%ebx,4), %esi
	movl	$10, %edx
	incl	%ebx
	movl	%esi, %eax
	call	signed_number
	xorl	%edx, %edx
	movl	%esi, %eax
	call	signed_number
	movl	$16, %edx
	movl	%esi, %eax
	call	unsigned_number
	movl	$36, %edx
	movl	%esi, %eax
	call	unsigned_number
	cmpl	$20, %ebx
	jne	.L6
	subl	$12, %esp
	pushl	$.LC2
	call	atoi
	movl	$.LC3, (%esp)
	movl	%eax, %esi
	call	atoi
	movl	$.LC4, (%esp)
	movl	%eax, %ebx
	call	atoi
	pushl	%esi
	pushl	%ebx
	pushl	%eax
	pushl	$.LC5
	call	printf
	addl	$32, %esp
	pushl	$-1
	pushl	$-2147483648
	pushl	$2147483647
	pushl	$.LC6
	call	printf
	addl	$12, %esp
	pushl	$-1
	pushl	$-1
	pushl	$-2147483648
	pushl	$0
	pushl	$2147483647
	pushl	$-1
	pushl	$.LC7
	call	printf
	addl	$20, %esp
	pushl	$65535
	pushl	$-32768
	pushl	$255
	pushl	$-128
	pushl	$.LC8
	call	printf
	addl	$32, %esp
	pushl	$1
	pushl	$705032704
	pushl	$5
	pushl	$.LC9
	call	printf
	leal	-48(%ebp), %eax
	addl	$12, %esp
	pushl	$2
	pushl	$-7
	pushl	%eax
	call	div
	movl	-48(%ebp), %ebx
	leal	-40(%ebp), %eax
	movl	-44(%ebp), %esi
	pushl	$0
	pushl	$20
	pushl	$-17
	pushl	$-1280523265
	pushl	%eax
	call	lldiv
	popl	%eax
	popl	%edx
	pushl	-28(%ebp)
	pushl	-32(%ebp)
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	pushl	%esi
	pushl	%ebx
	pushl	$.LC10
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC11:
	.string	"0"
.LC12:
	.string	"42"
.LC13:
	.string	"  -17xyz"
.LC14:
	.string	"+5"
.LC15:
	.string	""
.LC16:
	.string	"abc"
.LC17:
	.string	"0x"
.LC18:
	.string	"0x1g"
.LC19:
	.string	"-0x80"
.LC20:
	.string	"077"
.LC21:
	.string	"08"
.LC22:
	.string	"9223372036854775807"
.LC23:
	.string	"9223372036854775808"
.LC24:
	.string	"-9223372036854775808"
.LC25:
	.string	"-9223372036854775809"
.LC26:
	.string	"18446744073709551615"
.LC27:
	.string	"18446744073709551616"
.LC28:
	.string	"-1"
.LC29:
	.string	"- 1"
.LC30:
	.string	"z"
	.section	.rodata
	.align 32
	.type	texts.0, @object
	.size	texts.0, 80
texts.0:
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.long	.LC18
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.long	.LC25
	.long	.LC26
	.long	.LC27
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
