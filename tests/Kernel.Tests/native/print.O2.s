	.file	"print.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"dxo"
.LC1:
	.string	"[%%%s%s%c]"
.LC2:
	.string	""
.LC3:
	.string	"abc"
.LC4:
	.string	"[%5s][%-5s][%.2s][%5.1s][%s]\n"
.LC5:
	.string	"[%c][%3c][%-3c][%%]\n"
.LC6:
	.string	"long"
.LC7:
	.string	"[%*d][%-*d][%.*d][%*.*s]\n"
.LC8:
	.string	"[%hhd][%hhu][%hd][%hu]\n"
.LC9:
	.string	"[%lld][%llu][%llx]\n"
.LC10:
	.string	"[%zu][%td][%jd]\n"
.LC11:
	.string	"[%d][%d][%u][%i]\n"
.LC12:
	.string	"does not fit"
.LC13:
	.string	"%s"
.LC14:
	.string	"[%s] %d\n"
.LC15:
	.string	"%d\n"
.LC16:
	.string	"12345%n\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$96, %esp
	movl	%eax, 52(%esp)
	leal	76(%esp), %ebx
	.p2align 4
	.p2align 3
.L2:
	xorl	%eax, %eax
	movl	%eax, 56(%esp)
	movl	52(%esp), %eax
	movl	flags.0(,%eax,4), %eax
	movl	%eax, 60(%esp)
	.p2align 4
	.p2align 3
.L6:
	movl	56(%esp), %edx
	movl	$.LC0, %edi
	movl	$100, %eax
	movl	sizes.1(,%edx,4), %esi
	.p2align 4
	.p2align 3
.L3:
	movl	%eax, 20(%esp)
	movl	60(%esp), %eax
	movl	$.LC1, %edx
	movl	%edx, 8(%esp)
	movl	$20, %ecx
	incl	%edi
	movl	%ecx, 4(%esp)
	movl	%esi, 16(%esp)
	movl	%eax, 12(%esp)
	movl	%ebx, (%esp)
	call	snprintf
	movl	$45, %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	printf
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	printf
	movsbl	(%edi), %eax
	testb	%al, %al
	jne	.L3
	incl	56(%esp)
	movl	56(%esp), %eax
	cmpl	$6, %eax
	jne	.L6
	movl	$10, (%esp)
	call	putchar
	incl	52(%esp)
	movl	52(%esp), %eax
	cmpl	$10, %eax
	jne	.L2
	movl	$.LC3, %edx
	movl	$.LC3, %ecx
	movl	$.LC2, %eax
	movl	$.LC3, %ebx
	movl	%edx, 16(%esp)
	movl	$.LC3, %esi
	movl	$122, %edi
	movl	%ecx, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$42, %ebx
	movl	%esi, 4(%esp)
	movl	$6, %esi
	movl	%eax, 20(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$121, %eax
	movl	%eax, 8(%esp)
	movl	$120, %eax
	movl	%edi, 12(%esp)
	movl	$42, %edi
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$.LC6, %eax
	movl	$42, %edx
	movl	%eax, 36(%esp)
	movl	$2, %eax
	movl	$4, %ecx
	movl	%eax, 32(%esp)
	movl	$5, %eax
	movl	%eax, 28(%esp)
	movl	$6, %eax
	movl	%edx, 24(%esp)
	movl	%ecx, 20(%esp)
	movl	%ebx, 16(%esp)
	movl	$-1, %ebx
	movl	%esi, 12(%esp)
	movl	$-1, %esi
	movl	%edi, 8(%esp)
	movl	$-2112454933, %edi
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$70000, %eax
	movl	%eax, 16(%esp)
	movl	$70000, %eax
	movl	%eax, 12(%esp)
	movl	$300, %eax
	movl	%eax, 8(%esp)
	movl	$300, %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	$-1985229329, %edx
	movl	$19088743, %ecx
	movl	%edx, 20(%esp)
	movl	$-287445237, %eax
	movl	%ecx, 24(%esp)
	movl	%ebx, 12(%esp)
	movl	$-2147483648, %ebx
	movl	%esi, 16(%esp)
	movl	$2147483647, %esi
	movl	%edi, 4(%esp)
	movl	$.LC12, %edi
	movl	%eax, 8(%esp)
	movl	$.LC9, (%esp)
	call	printf
	xorl	%eax, %eax
	movl	%eax, 12(%esp)
	movl	$256, %eax
	movl	%eax, 16(%esp)
	movl	$-5, %eax
	movl	%eax, 8(%esp)
	movl	$4, %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	$-7, %edx
	movl	$-1, %ecx
	movl	%edx, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%ebx, 8(%esp)
	leal	68(%esp), %ebx
	movl	%esi, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	movl	$.LC13, %eax
	movl	%eax, 8(%esp)
	movl	$8, %eax
	movl	%edi, 12(%esp)
	movl	%ebx, (%esp)
	movl	%eax, 4(%esp)
	call	snprintf
	movl	$12, %eax
	movl	%ebx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC14, (%esp)
	call	printf
	movl	$9, %eax
	movl	%eax, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
	leal	64(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	movl	64(%esp), %eax
	movl	$.LC15, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC17:
	.string	"-"
.LC18:
	.string	"0"
.LC19:
	.string	"+"
.LC20:
	.string	" "
.LC21:
	.string	"#"
.LC22:
	.string	"-+"
.LC23:
	.string	"0 "
.LC24:
	.string	"+#"
.LC25:
	.string	"-#"
	.section	.rodata
	.align 32
	.type	flags.0, @object
	.size	flags.0, 40
flags.0:
	.long	.LC2
	.long	.LC17
	.long	.LC18
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.long	.LC25
	.section	.rodata.str1.1
.LC26:
	.string	"6"
.LC27:
	.string	".3"
.LC28:
	.string	"8.4"
.LC29:
	.string	".0"
.LC30:
	.string	"2"
	.section	.rodata
	.align 4
	.type	sizes.1, @object
	.size	sizes.1, 24
sizes.1:
	.long	.LC2
	.long	.LC26
	.long	.LC27
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
