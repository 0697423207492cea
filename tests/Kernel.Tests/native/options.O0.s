	.file	"options.c"
	.text
	.section	.rodata
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
	.type	parse, @function
parse:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$1, optind
	movl	$0, opterr
	jmp	.L2
.L5:
	cmpl	$98, -16(%ebp)
	jne	.L3
	movl	optarg, %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	jmp	.L2
.L3:
	cmpl	$63, -16(%ebp)
	jne	.L4
	movl	optopt, %eax
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	jmp	.L2
.L4:
	movl	-16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
.L2:
	movl	$.LC9, 8(%esp)
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	getopt
	movl	%eax, -16(%ebp)
	cmpl	$-1, -16(%ebp)
	jne	.L5
	movl	$.LC10, (%esp)
	call	printf
	movl	optind, %eax
	movl	%eax, -12(%ebp)
	jmp	.L6
.L7:
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	incl	-12(%ebp)
.L6:
	movl	-12(%ebp), %eax
	cmpl	8(%ebp), %eax
	jl	.L7
	movl	$10, (%esp)
	call	putchar
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	parse, .-parse
	.section	.rodata
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
	.align 4
.LC12:
	.long	.LC0
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	0
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$160, %esp
	movl	$24, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L9:
	movl	.LC12(%eax), %edx
	movl	%edx, 136(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L9
	leal	136(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$5, (%esp)
	call	parse
	movl	$.LC0, 120(%esp)
	movl	$.LC13, 124(%esp)
	movl	$.LC14, 128(%esp)
	movl	$0, 132(%esp)
	leal	120(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$3, (%esp)
	call	parse
	movl	$.LC0, 100(%esp)
	movl	$.LC15, 104(%esp)
	movl	$.LC16, 108(%esp)
	movl	$.LC17, 112(%esp)
	movl	$0, 116(%esp)
	leal	100(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$4, (%esp)
	call	parse
	movl	$.LC0, 84(%esp)
	movl	$.LC18, 88(%esp)
	movl	$.LC1, 92(%esp)
	movl	$0, 96(%esp)
	leal	84(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$3, (%esp)
	call	parse
	movl	$.LC0, 68(%esp)
	movl	$.LC19, 72(%esp)
	movl	$.LC1, 76(%esp)
	movl	$0, 80(%esp)
	leal	68(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$3, (%esp)
	call	parse
	movl	$.LC0, 52(%esp)
	movl	$.LC20, 56(%esp)
	movl	$.LC1, 60(%esp)
	movl	$0, 64(%esp)
	leal	52(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$3, (%esp)
	call	parse
	movl	$.LC0, 36(%esp)
	movl	$.LC1, 40(%esp)
	movl	$.LC2, 44(%esp)
	movl	$0, 48(%esp)
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$3, (%esp)
	call	parse
	movl	$.LC0, 20(%esp)
	movl	$.LC21, 24(%esp)
	movl	$.LC1, 28(%esp)
	movl	$0, 32(%esp)
	leal	20(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$3, (%esp)
	call	parse
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
