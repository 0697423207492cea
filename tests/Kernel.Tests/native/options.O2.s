	.file	"options.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC6:
	.string	"-b with '%s' "
.LC7:
	.string	"? at -%c "
.LC8:
	.string	"-%c "
.LC9:
	.string	"+ab:c"
.LC10:
	.string	"| rest:"
.LC11:
	.string	" %s"
	.text
	.p2align 4
	.type	parse, @function
parse:
	pushl	%edi
	xorl	%ecx, %ecx
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	$1, %edx
	subl	$16, %esp
	movl	%eax, %ebx
	movl	%edx, optind
	movl	%ecx, opterr
	.p2align 4
	.p2align 3
.L2:
	movl	%esi, 4(%esp)
	movl	$.LC9, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, (%esp)
	call	getopt
	cmpl	$-1, %eax
	je	.L12
	cmpl	$98, %eax
	je	.L13
	cmpl	$63, %eax
	.p2align 4,,2
	je	.L14
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L14:
	movl	$.LC7, (%esp)
	movl	optopt, %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L13:
	movl	$.LC6, (%esp)
	movl	optarg, %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L12:
	movl	$.LC10, (%esp)
	call	printf
	movl	optind, %edi
	cmpl	%edi, %ebx
	jle	.L7
	.p2align 4
	.p2align 3
.L8:
	movl	(%esi,%edi,4), %eax
	incl	%edi
	movl	$.LC11, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%edi, %ebx
	jne	.L8
.L7:
	movl	$10, (%esp)
	call	putchar
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	parse, .-parse
	.section	.rodata.str1.1
.LC0:
	.string	"prog"
.LC13:
	.string	"-ac"
.LC14:
	.string	"-bvalue"
.LC15:
	.string	"-cab"
.LC16:
	.string	"x"
.LC17:
	.string	"y"
.LC18:
	.string	"--"
.LC1:
	.string	"-a"
.LC19:
	.string	"-"
.LC20:
	.string	"-x"
.LC2:
	.string	"-b"
.LC21:
	.string	"plain"
.LC3:
	.string	"value"
.LC4:
	.string	"file"
	.section	.rodata
	.align 4
.LC12:
	.long	.LC0
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	0
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$32, %esp
.L16:
	movl	.LC12(%eax), %edx
	movl	%edx, 8(%esp,%eax)
	addl	$4, %eax
	cmpl	$24, %eax
	jb	.L16
	leal	8(%esp), %edx
	movl	$5, %eax
	call	parse
	leal	8(%esp), %edx
	xorl	%eax, %eax
	movl	%eax, 20(%esp)
	movl	$3, %eax
	movl	$.LC0, 8(%esp)
	movl	$.LC13, 12(%esp)
	movl	$.LC14, 16(%esp)
	call	parse
	xorl	%edx, %edx
	movl	$4, %eax
	movl	%edx, 24(%esp)
	leal	8(%esp), %edx
	movl	$.LC0, 8(%esp)
	movl	$.LC15, 12(%esp)
	movl	$.LC16, 16(%esp)
	movl	$.LC17, 20(%esp)
	call	parse
	xorl	%ecx, %ecx
	movl	$3, %eax
	movl	%ecx, 20(%esp)
	leal	8(%esp), %edx
	movl	$.LC0, 8(%esp)
	movl	$.LC18, 12(%esp)
	movl	$.LC1, 16(%esp)
	call	parse
	leal	8(%esp), %edx
	xorl	%eax, %eax
	movl	%eax, 20(%esp)
	movl	$3, %eax
	movl	$.LC0, 8(%esp)
	movl	$.LC19, 12(%esp)
	movl	$.LC1, 16(%esp)
	call	parse
	leal	8(%esp), %edx
	xorl	%eax, %eax
	movl	%eax, 20(%esp)
	movl	$3, %eax
	movl	$.LC0, 8(%esp)
	movl	$.LC20, 12(%esp)
	movl	$.LC1, 16(%esp)
	call	parse
	leal	8(%esp), %edx
	xorl	%eax, %eax
	movl	%eax, 20(%esp)
	movl	$3, %eax
	movl	$.LC0, 8(%esp)
	movl	$.LC1, 12(%esp)
	movl	$.LC2, 16(%esp)
	call	parse
	leal	8(%esp), %edx
	xorl	%eax, %eax
	movl	%eax, 20(%esp)
	movl	$3, %eax
	movl	$.LC0, 8(%esp)
	movl	$.LC21, 12(%esp)
	movl	$.LC1, 16(%esp)
	call	parse
	xorl	%eax, %eax
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
