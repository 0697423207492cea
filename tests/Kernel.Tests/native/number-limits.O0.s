	.file	"number-limits.c"
	.text
	.section	.rodata
.LC0:
	.string	"%s (%d): %lld, %d read, %d\n"
	.text
	.type	signed_number, @function
signed_number:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	$0, errno
	movl	12(%ebp), %eax
	movl	%eax, 8(%esp)
	leal	-20(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strtoll
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
	movl	errno, %edx
	movl	-20(%ebp), %eax
	subl	8(%ebp), %eax
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
	movl	$.LC0, (%esp)
	call	printf
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	signed_number, .-signed_number
	.section	.rodata
.LC1:
	.string	"%s (%d): %llu, %d read, %d\n"
	.text
	.type	unsigned_number, @function
unsigned_number:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	$0, errno
	movl	12(%ebp), %eax
	movl	%eax, 8(%esp)
	leal	-20(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strtoull
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
	movl	errno, %edx
	movl	-20(%ebp), %eax
	subl	8(%ebp), %eax
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
	movl	$.LC1, (%esp)
	call	printf
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	unsigned_number, .-unsigned_number
	.section	.rodata
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
	subl	$72, %esp
	movl	$0, -28(%ebp)
	jmp	.L4
.L5:
	movl	-28(%ebp), %eax
	movl	texts.0(,%eax,4), %eax
	movl	$10, 4(%esp)
	movl	%eax, (%esp)
	call	signed_number
	movl	-28(%ebp), %eax
	movl	texts.0(,%eax,4), %eax
	movl	$0, 4(%esp)
	movl	%eax, (%esp)
	call	signed_number
	movl	-28(%ebp), %eax
	movl	texts.0(,%eax,4), %eax
	movl	$16, 4(%esp)
	movl	%eax, (%esp)
	call	unsigned_number
	movl	-28(%ebp), %eax
	movl	texts.0(,%eax,4), %eax
	movl	$36, 4(%esp)
	movl	%eax, (%esp)
	call	unsigned_number
	incl	-28(%ebp)
.L4:
	cmpl	$19, -28(%ebp)
	jbe	.L5
	movl	$.LC2, (%esp)
	call	atoi
	movl	%eax, %esi
	movl	$.LC3, (%esp)
	call	atoi
	movl	%eax, %ebx
	movl	$.LC4, (%esp)
	call	atoi
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$-1, 12(%esp)
	movl	$-2147483648, 8(%esp)
	movl	$2147483647, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$-1, 20(%esp)
	movl	$-1, 24(%esp)
	movl	$0, 12(%esp)
	movl	$-2147483648, 16(%esp)
	movl	$-1, 4(%esp)
	movl	$2147483647, 8(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$65535, 16(%esp)
	movl	$-32768, 12(%esp)
	movl	$255, 8(%esp)
	movl	$-128, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	$705032704, 8(%esp)
	movl	$1, 12(%esp)
	movl	$5, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	leal	-36(%ebp), %eax
	movl	$2, 8(%esp)
	movl	$-7, 4(%esp)
	movl	%eax, (%esp)
	call	div
	subl	$4, %esp
	leal	-52(%ebp), %eax
	movl	$20, 12(%esp)
	movl	$0, 16(%esp)
	movl	$-1280523265, 4(%esp)
	movl	$-17, 8(%esp)
	movl	%eax, (%esp)
	call	lldiv
	subl	$4, %esp
	movl	-44(%ebp), %ecx
	movl	-40(%ebp), %ebx
	movl	-52(%ebp), %eax
	movl	-48(%ebp), %edx
	movl	-32(%ebp), %edi
	movl	-36(%ebp), %esi
	movl	%ecx, 20(%esp)
	movl	%ebx, 24(%esp)
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	$0, %eax
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
