	.file	"number-limits.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s (%d): %lld, %d read, %d\n"
	.text
	.p2align 4
	.type	signed_number, @function
signed_number:
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$52, %esp
	xorl	%eax, %eax
	movl	%eax, errno
	leal	44(%esp), %eax
	movl	%ebx, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	strtoll
	movl	errno, %ecx
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%ecx, 24(%esp)
	movl	44(%esp), %ecx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	subl	%ebx, %ecx
	movl	%ecx, 20(%esp)
	call	printf
	addl	$52, %esp
	popl	%ebx
	popl	%esi
	ret
	.size	signed_number, .-signed_number
	.section	.rodata.str1.1
.LC1:
	.string	"%s (%d): %llu, %d read, %d\n"
	.text
	.p2align 4
	.type	unsigned_number, @function
unsigned_number:
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$52, %esp
	xorl	%eax, %eax
	movl	%eax, errno
	leal	44(%esp), %eax
	movl	%ebx, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	strtoull
	movl	errno, %ecx
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	movl	%ecx, 24(%esp)
	movl	44(%esp), %ecx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	subl	%ebx, %ecx
	movl	%ecx, 20(%esp)
	call	printf
	addl	$52, %esp
	popl	%ebx
	popl	%esi
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
	.p2align 4
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	pushl	%ecx
	subl	$76, %esp
	.p2align 4
	.p2align 3
.L7:
	movl	texts.0(,%esi,4), %ebx
	movl	$10, %edx
	incl	%esi
	movl	%ebx, %eax
	call	signed_number
	xorl	%edx, %edx
	movl	%ebx, %eax
	call	signed_number
	movl	$16, %edx
	movl	%ebx, %eax
	call	unsigned_number
	movl	$36, %edx
	movl	%ebx, %eax
	call	unsigned_number
	cmpl	$20, %esi
	jne	.L7
	movl	$.LC2, (%esp)
	call	atoi
	movl	$.LC3, (%esp)
	movl	%eax, %esi
	call	atoi
	movl	$.LC4, (%esp)
	movl	%eax, %ebx
	call	atoi
	movl	%esi, 12(%esp)
	movl	$-1, %esi
	movl	%ebx, 8(%esp)
	movl	$-1, %ebx
	movl	$.LC5, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$-2147483648, %edx
	movl	$2147483647, %ecx
	movl	%edx, 8(%esp)
	movl	$-1, %eax
	movl	%ecx, 4(%esp)
	movl	%eax, 12(%esp)
	movl	$.LC6, (%esp)
	call	printf
	xorl	%eax, %eax
	movl	%eax, 12(%esp)
	movl	$-2147483648, %eax
	movl	%eax, 16(%esp)
	movl	$-1, %eax
	movl	%eax, 4(%esp)
	movl	$2147483647, %eax
	movl	%ebx, 20(%esp)
	movl	$-128, %ebx
	movl	%esi, 24(%esp)
	movl	$705032704, %esi
	movl	%eax, 8(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$-32768, %edx
	movl	$255, %ecx
	movl	%edx, 12(%esp)
	movl	$65535, %eax
	movl	%ecx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%eax, 16(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	$1, %eax
	movl	%eax, 12(%esp)
	movl	$5, %eax
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	leal	-48(%ebp), %eax
	movl	$2, %edx
	movl	%edx, 8(%esp)
	movl	$-7, %ecx
	movl	%ecx, 4(%esp)
	movl	%eax, (%esp)
	call	div
	movl	$20, %edx
	xorl	%ecx, %ecx
	movl	-48(%ebp), %ebx
	leal	-40(%ebp), %eax
	movl	-44(%ebp), %esi
	subl	$4, %esp
	movl	%edx, 12(%esp)
	movl	$-1280523265, %edx
	movl	%ecx, 16(%esp)
	movl	$-17, %ecx
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	lldiv
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	subl	$4, %esp
	movl	%eax, 20(%esp)
	movl	%edx, 24(%esp)
	movl	-40(%ebp), %eax
	movl	-36(%ebp), %edx
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	$.LC10, (%esp)
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
