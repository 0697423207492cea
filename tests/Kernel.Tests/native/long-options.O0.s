	.file	"long-options.c"
	.text
	.local	verbose
	.comm	verbose,4,4
	.section	.rodata
.LC30:
	.string	"%s "
.LC31:
	.string	" [%s]"
.LC32:
	.string	" ?%d"
.LC33:
	.string	"-"
.LC34:
	.string	" %d=%s"
.LC35:
	.string	"ho:l::"
.LC36:
	.string	" verbose %d rest"
.LC37:
	.string	" %s"
	.text
	.type	run, @function
run:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	$-1, -20(%ebp)
	movl	$0, optind
	movl	$0, verbose
	movl	$1, -12(%ebp)
	jmp	.L2
.L3:
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC30, (%esp)
	call	printf
	incl	-12(%ebp)
.L2:
	movl	-12(%ebp), %eax
	cmpl	8(%ebp), %eax
	jl	.L3
	movl	$58, (%esp)
	call	putchar
	jmp	.L4
.L9:
	cmpl	$0, -16(%ebp)
	jne	.L5
	movl	-20(%ebp), %eax
	sall	$4, %eax
	addl	$options.0, %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC31, (%esp)
	call	printf
	jmp	.L4
.L5:
	cmpl	$63, -16(%ebp)
	jne	.L6
	movl	optopt, %eax
	movl	%eax, 4(%esp)
	movl	$.LC32, (%esp)
	call	printf
	jmp	.L4
.L6:
	movl	optarg, %eax
	testl	%eax, %eax
	je	.L7
	movl	optarg, %eax
	jmp	.L8
.L7:
	movl	$.LC33, %eax
.L8:
	movl	%eax, 8(%esp)
	movl	-16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC34, (%esp)
	call	printf
.L4:
	leal	-20(%ebp), %eax
	movl	%eax, 16(%esp)
	movl	$options.0, 12(%esp)
	movl	$.LC35, 8(%esp)
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	getopt_long
	movl	%eax, -16(%ebp)
	cmpl	$-1, -16(%ebp)
	jne	.L9
	movl	verbose, %eax
	movl	%eax, 4(%esp)
	movl	$.LC36, (%esp)
	call	printf
	jmp	.L10
.L11:
	movl	optind, %eax
	leal	1(%eax), %edx
	movl	%edx, optind
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC37, (%esp)
	call	printf
.L10:
	movl	optind, %eax
	cmpl	%eax, 8(%ebp)
	jg	.L11
	movl	$10, (%esp)
	call	putchar
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	run, .-run
	.type	logger, @function
logger:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	leal	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	vwarnx
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	logger, .-logger
	.section	.rodata
.LC0:
	.string	"long-options"
.LC17:
	.string	"-h"
.LC19:
	.string	"--help"
.LC38:
	.string	"file"
.LC45:
	.string	"one %d"
.LC12:
	.string	"x"
.LC46:
	.string	"file %s"
.LC47:
	.string	"logged"
.LC48:
	.string	"%s-%d"
.LC49:
	.string	"go on"
.LC50:
	.string	"cannot %s"
.LC1:
	.string	"--output=a"
.LC2:
	.string	"--output"
.LC3:
	.string	"b"
.LC4:
	.string	"-oc"
.LC5:
	.string	"-o"
.LC6:
	.string	"d"
	.align 32
.LC39:
	.long	.LC0
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	0
.LC8:
	.string	"--level"
.LC9:
	.string	"--level=3"
.LC10:
	.string	"-l"
.LC11:
	.string	"-l4"
	.align 4
.LC40:
	.long	.LC0
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	0
.LC14:
	.string	"--verbose"
.LC15:
	.string	"a"
.LC16:
	.string	"--"
	.align 4
.LC41:
	.long	.LC0
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.long	0
.LC20:
	.string	"c"
	.align 4
.LC42:
	.long	.LC0
	.long	.LC15
	.long	.LC17
	.long	.LC3
	.long	.LC19
	.long	.LC20
	.long	0
.LC22:
	.string	"--out"
.LC23:
	.string	"--ver"
.LC24:
	.string	"--ve"
	.align 4
.LC43:
	.long	.LC0
	.long	.LC22
	.long	.LC15
	.long	.LC23
	.long	.LC24
	.long	0
.LC26:
	.string	"--nothing"
.LC27:
	.string	"-x"
.LC28:
	.string	"--help=3"
	.align 4
.LC44:
	.long	.LC0
	.long	.LC26
	.long	.LC27
	.long	.LC28
	.long	.LC2
	.long	0
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$208, %esp
	movl	$2, 4(%esp)
	movl	$1, (%esp)
	call	dup2
	movl	$.LC0, 188(%esp)
	movl	$.LC17, 192(%esp)
	movl	$.LC19, 196(%esp)
	movl	$.LC38, 200(%esp)
	movl	$0, 204(%esp)
	leal	188(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$4, (%esp)
	call	run
	movl	$32, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L14:
	movl	.LC39(%eax), %edx
	movl	%edx, 16(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L14
	leal	16(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$7, (%esp)
	call	run
	movl	$28, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L16:
	movl	.LC40(%eax), %edx
	movl	%edx, 160(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L16
	leal	160(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$6, (%esp)
	call	run
	movl	$24, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L18:
	movl	.LC41(%eax), %edx
	movl	%edx, 136(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L18
	leal	136(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$5, (%esp)
	call	run
	movl	$28, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L20:
	movl	.LC42(%eax), %edx
	movl	%edx, 108(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L20
	leal	108(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$6, (%esp)
	call	run
	movl	$24, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L22:
	movl	.LC43(%eax), %edx
	movl	%edx, 84(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L22
	leal	84(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$5, (%esp)
	call	run
	movl	$24, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L24:
	movl	.LC44(%eax), %edx
	movl	%edx, 60(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L24
	leal	60(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$5, (%esp)
	call	run
	movl	$.LC0, 48(%esp)
	movl	$.LC33, 52(%esp)
	movl	$0, 56(%esp)
	leal	48(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$2, (%esp)
	call	run
	movl	$1, 4(%esp)
	movl	$.LC45, (%esp)
	call	warnx
	movl	$2, errno
	movl	$.LC12, 4(%esp)
	movl	$.LC46, (%esp)
	call	warn
	movl	$7, 8(%esp)
	movl	$.LC47, 4(%esp)
	movl	$.LC48, (%esp)
	call	logger
	movl	$13, errno
	movl	$.LC49, 8(%esp)
	movl	$.LC50, 4(%esp)
	movl	$3, (%esp)
	call	err
	.size	main, .-main
	.section	.rodata
.LC51:
	.string	"help"
.LC52:
	.string	"output"
.LC53:
	.string	"level"
.LC54:
	.string	"verbose"
.LC55:
	.string	"very-long"
	.align 32
	.type	options.0, @object
	.size	options.0, 96
options.0:
	.long	.LC51
	.long	0
	.long	0
	.long	104
	.long	.LC52
	.long	1
	.long	0
	.long	111
	.long	.LC53
	.long	2
	.long	0
	.long	108
	.long	.LC54
	.long	0
	.long	verbose
	.long	1
	.long	.LC55
	.long	0
	.long	0
	.long	1000
	.long	0
	.long	0
	.long	0
	.long	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
