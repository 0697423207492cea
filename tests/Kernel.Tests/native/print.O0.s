	.file	"print.c"
	.text
	.section	.rodata
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
	.string	"%d %s"
.LC16:
	.string	"%d\n"
.LC17:
	.string	"12345%n\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$96, %esp
	movl	$0, 92(%esp)
	jmp	.L2
.L7:
	movl	$0, 88(%esp)
	jmp	.L3
.L6:
	movl	$.LC0, 84(%esp)
	jmp	.L4
.L5:
	movl	84(%esp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %ecx
	movl	88(%esp), %eax
	movl	sizes.1(,%eax,4), %edx
	movl	92(%esp), %eax
	movl	flags.0(,%eax,4), %eax
	movl	%ecx, 20(%esp)
	movl	%edx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	$.LC1, 8(%esp)
	movl	$20, 4(%esp)
	leal	60(%esp), %eax
	movl	%eax, (%esp)
	call	snprintf
	movl	$45, 4(%esp)
	leal	60(%esp), %eax
	movl	%eax, (%esp)
	call	printf
	movl	$0, 4(%esp)
	leal	60(%esp), %eax
	movl	%eax, (%esp)
	call	printf
	incl	84(%esp)
.L4:
	movl	84(%esp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L5
	incl	88(%esp)
.L3:
	cmpl	$5, 88(%esp)
	jbe	.L6
	movl	$10, (%esp)
	call	putchar
	incl	92(%esp)
.L2:
	cmpl	$9, 92(%esp)
	jbe	.L7
	movl	$.LC2, 20(%esp)
	movl	$.LC3, 16(%esp)
	movl	$.LC3, 12(%esp)
	movl	$.LC3, 8(%esp)
	movl	$.LC3, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$122, 12(%esp)
	movl	$121, 8(%esp)
	movl	$120, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$.LC6, 36(%esp)
	movl	$2, 32(%esp)
	movl	$5, 28(%esp)
	movl	$42, 24(%esp)
	movl	$4, 20(%esp)
	movl	$42, 16(%esp)
	movl	$6, 12(%esp)
	movl	$42, 8(%esp)
	movl	$6, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$70000, 16(%esp)
	movl	$70000, 12(%esp)
	movl	$300, 8(%esp)
	movl	$300, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	$-1985229329, 20(%esp)
	movl	$19088743, 24(%esp)
	movl	$-1, 12(%esp)
	movl	$-1, 16(%esp)
	movl	$-2112454933, 4(%esp)
	movl	$-287445237, 8(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	$0, 12(%esp)
	movl	$256, 16(%esp)
	movl	$-5, 8(%esp)
	movl	$4, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	$-7, 16(%esp)
	movl	$-1, 12(%esp)
	movl	$-2147483648, 8(%esp)
	movl	$2147483647, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	movl	$.LC12, 12(%esp)
	movl	$.LC13, 8(%esp)
	movl	$8, 4(%esp)
	leal	52(%esp), %eax
	movl	%eax, (%esp)
	call	snprintf
	movl	%eax, 80(%esp)
	movl	80(%esp), %eax
	movl	%eax, 8(%esp)
	leal	52(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
	movl	$.LC3, 16(%esp)
	movl	$12345, 12(%esp)
	movl	$.LC15, 8(%esp)
	movl	$0, 4(%esp)
	movl	$0, (%esp)
	call	snprintf
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	leal	48(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC17, (%esp)
	call	printf
	movl	48(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
.LC18:
	.string	"6"
.LC19:
	.string	".3"
.LC20:
	.string	"8.4"
.LC21:
	.string	".0"
.LC22:
	.string	"2"
	.align 4
	.type	sizes.1, @object
	.size	sizes.1, 24
sizes.1:
	.long	.LC2
	.long	.LC18
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
.LC23:
	.string	"-"
.LC24:
	.string	"0"
.LC25:
	.string	"+"
.LC26:
	.string	" "
.LC27:
	.string	"#"
.LC28:
	.string	"-+"
.LC29:
	.string	"0 "
.LC30:
	.string	"+#"
.LC31:
	.string	"-#"
	.align 32
	.type	flags.0, @object
	.size	flags.0, 40
flags.0:
	.long	.LC2
	.long	.LC23
	.long	.LC24
	.long	.LC25
	.long	.LC26
	.long	.LC27
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.long	.LC31
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
