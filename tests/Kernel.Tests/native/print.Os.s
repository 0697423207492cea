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
	subl	$56, %esp
.L2:
	xorl	%ebx, %ebx
.L7:
	movl	$.LC0, %edx
.L5:
	movsbl	(%edx), %eax
	testb	%al, %al
	je	.L10
	movl	%edx, -60(%ebp)
	leal	-44(%ebp), %edi
	pushl	%ecx
	pushl	%ecx
	pushl	%eax
	pushl	sizes.1(,%ebx,4)
	pushl	flags.0(,%esi,4)
	pushl	$.LC1
	pushl	$20
	pushl	%edi
	call	snprintf
	addl	$24, %esp
	pushl	$45
	pushl	%edi
	call	printf
	popl	%eax
	popl	%edx
	pushl	$0
	pushl	%edi
	call	printf
	movl	-60(%ebp), %edx
	addl	$16, %esp
	incl	%edx
	jmp	.L5
.L10:
	incl	%ebx
	cmpl	$6, %ebx
	jne	.L7
	subl	$12, %esp
	incl	%esi
	pushl	$10
	call	putchar
	addl	$16, %esp
	cmpl	$10, %esi
	jne	.L2
	pushl	%eax
	pushl	%eax
	pushl	$.LC2
	pushl	$.LC3
	pushl	$.LC3
	pushl	$.LC3
	pushl	$.LC3
	pushl	$.LC4
	call	printf
	leal	-52(%ebp), %ebx
	addl	$32, %esp
	pushl	$122
	pushl	$121
	pushl	$120
	pushl	$.LC5
	call	printf
	popl	%edx
	popl	%ecx
	pushl	$.LC6
	pushl	$2
	pushl	$5
	pushl	$42
	pushl	$4
	pushl	$42
	pushl	$6
	pushl	$42
	pushl	$6
	pushl	$.LC7
	call	printf
	addl	$36, %esp
	pushl	$70000
	pushl	$70000
	pushl	$300
	pushl	$300
	pushl	$.LC8
	call	printf
	addl	$28, %esp
	pushl	$19088743
	pushl	$-1985229329
	pushl	$-1
	pushl	$-1
	pushl	$-287445237
	pushl	$-2112454933
	pushl	$.LC9
	call	printf
	addl	$20, %esp
	pushl	$256
	pushl	$0
	pushl	$-5
	pushl	$4
	pushl	$.LC10
	call	printf
	addl	$20, %esp
	pushl	$-7
	pushl	$-1
	pushl	$-2147483648
	pushl	$2147483647
	pushl	$.LC11
	call	printf
	addl	$32, %esp
	pushl	$.LC12
	pushl	$.LC13
	pushl	$8
	pushl	%ebx
	call	snprintf
	addl	$12, %esp
	pushl	$12
	pushl	%ebx
	pushl	$.LC14
	call	printf
	popl	%ebx
	popl	%esi
	pushl	$9
	pushl	$.LC15
	call	printf
	popl	%edi
	popl	%eax
	leal	-56(%ebp), %eax
	pushl	%eax
	pushl	$.LC16
	call	printf
	popl	%eax
	popl	%edx
	pushl	-56(%ebp)
	pushl	$.LC15
	call	printf
	leal	-16(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
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
