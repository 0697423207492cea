	.file	"long-options.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC30:
	.string	"-"
.LC31:
	.string	"%s "
.LC32:
	.string	" [%s]"
.LC33:
	.string	" ?%d"
.LC34:
	.string	" %d=%s"
.LC35:
	.string	"ho:l::"
.LC36:
	.string	" verbose %d rest"
.LC37:
	.string	" %s"
	.text
	.p2align 4
	.type	run, @function
run:
	pushl	%ebp
	movl	$-1, %ecx
	pushl	%edi
	xorl	%ebp, %ebp
	pushl	%esi
	xorl	%edi, %edi
	pushl	%ebx
	movl	%edx, %esi
	subl	$60, %esp
	movl	%eax, %ebx
	movl	%edi, optind
	leal	4(%edx), %edi
	movl	%ebp, verbose
	leal	(%edx,%eax,4), %ebp
	movl	%ecx, 44(%esp)
	.p2align 4
	.p2align 3
.L2:
	movl	(%edi), %eax
	addl	$4, %edi
	movl	$.LC31, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%edi, %ebp
	jne	.L2
	movl	$58, (%esp)
	leal	44(%esp), %edi
	movl	$.LC30, %ebp
	call	putchar
	.p2align 4
	.p2align 3
.L3:
	movl	%edi, 16(%esp)
	movl	$options.0, %eax
	movl	$.LC35, %edx
	movl	%eax, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%ebx, (%esp)
	call	getopt_long
	cmpl	$-1, %eax
	je	.L16
	testl	%eax, %eax
	je	.L17
	cmpl	$63, %eax
	.p2align 4,,3
	je	.L18
	movl	%eax, 4(%esp)
	movl	optarg, %edx
	movl	$.LC34, (%esp)
	testl	%edx, %edx
	cmove	%ebp, %edx
	movl	%edx, 8(%esp)
	call	printf
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L17:
	movl	$.LC32, (%esp)
	movl	44(%esp), %eax
	sall	$4, %eax
	movl	options.0(%eax), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L18:
	movl	$.LC33, (%esp)
	movl	optopt, %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L16:
	movl	$.LC36, (%esp)
	movl	verbose, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	optind, %eax
	cmpl	%eax, %ebx
	jle	.L9
	.p2align 4
	.p2align 3
.L10:
	leal	1(%eax), %edx
	movl	(%esi,%eax,4), %eax
	movl	$.LC37, (%esp)
	movl	%edx, optind
	movl	%eax, 4(%esp)
	call	printf
	movl	optind, %eax
	cmpl	%ebx, %eax
	jl	.L10
.L9:
	movl	$10, (%esp)
	call	putchar
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	run, .-run
	.section	.rodata.str1.1
.LC38:
	.string	"%s-%d"
	.text
	.p2align 4
	.type	logger.constprop.0, @function
logger.constprop.0:
	subl	$28, %esp
	movl	$.LC38, (%esp)
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	call	vwarnx
	addl	$28, %esp
	ret
	.size	logger.constprop.0, .-logger.constprop.0
	.section	.rodata.str1.1
.LC0:
	.string	"long-options"
.LC17:
	.string	"-h"
.LC19:
	.string	"--help"
.LC39:
	.string	"file"
.LC46:
	.string	"one %d"
.LC12:
	.string	"x"
.LC47:
	.string	"file %s"
.LC48:
	.string	"logged"
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
	.section	.rodata
	.align 32
.LC40:
	.long	.LC0
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	0
	.section	.rodata.str1.1
.LC8:
	.string	"--level"
.LC9:
	.string	"--level=3"
.LC10:
	.string	"-l"
.LC11:
	.string	"-l4"
	.section	.rodata
	.align 4
.LC41:
	.long	.LC0
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	0
	.section	.rodata.str1.1
.LC14:
	.string	"--verbose"
.LC15:
	.string	"a"
.LC16:
	.string	"--"
	.section	.rodata
	.align 4
.LC42:
	.long	.LC0
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.long	0
	.section	.rodata.str1.1
.LC20:
	.string	"c"
	.section	.rodata
	.align 4
.LC43:
	.long	.LC0
	.long	.LC15
	.long	.LC17
	.long	.LC3
	.long	.LC19
	.long	.LC20
	.long	0
	.section	.rodata.str1.1
.LC22:
	.string	"--out"
.LC23:
	.string	"--ver"
.LC24:
	.string	"--ve"
	.section	.rodata
	.align 4
.LC44:
	.long	.LC0
	.long	.LC22
	.long	.LC15
	.long	.LC23
	.long	.LC24
	.long	0
	.section	.rodata.str1.1
.LC26:
	.string	"--nothing"
.LC27:
	.string	"-x"
.LC28:
	.string	"--help=3"
	.section	.rodata
	.align 4
.LC45:
	.long	.LC0
	.long	.LC26
	.long	.LC27
	.long	.LC28
	.long	.LC2
	.long	0
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$2, %edx
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$48, %esp
	movl	%edx, 4(%esp)
	movl	$1, (%esp)
	call	dup2
	movl	$.LC17, %eax
	movl	$.LC0, %ecx
	movl	%eax, 20(%esp)
	leal	16(%esp), %edx
	movl	$.LC19, %eax
	movl	%eax, 24(%esp)
	movl	$.LC39, %eax
	movl	%eax, 28(%esp)
	xorl	%eax, %eax
	movl	%eax, 32(%esp)
	movl	$4, %eax
	movl	%ecx, 16(%esp)
	call	run
	xorl	%eax, %eax
.L22:
	movl	.LC40(%eax), %edx
	movl	%edx, 16(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L22
	leal	16(%esp), %edx
	movl	$7, %eax
	call	run
	xorl	%eax, %eax
.L24:
	movl	.LC41(%eax), %edx
	movl	%edx, 16(%esp,%eax)
	addl	$4, %eax
	cmpl	$28, %eax
	jb	.L24
	leal	16(%esp), %edx
	movl	$6, %eax
	call	run
	xorl	%eax, %eax
.L26:
	movl	.LC42(%eax), %edx
	movl	%edx, 16(%esp,%eax)
	addl	$4, %eax
	cmpl	$24, %eax
	jb	.L26
	leal	16(%esp), %edx
	movl	$5, %eax
	call	run
	xorl	%eax, %eax
.L28:
	movl	.LC43(%eax), %edx
	movl	%edx, 16(%esp,%eax)
	addl	$4, %eax
	cmpl	$28, %eax
	jb	.L28
	leal	16(%esp), %edx
	movl	$6, %eax
	call	run
	xorl	%eax, %eax
.L30:
	movl	.LC44(%eax), %edx
	movl	%edx, 16(%esp,%eax)
	addl	$4, %eax
	cmpl	$24, %eax
	jb	.L30
	leal	16(%esp), %edx
	movl	$5, %eax
	call	run
	xorl	%eax, %eax
.L32:
	movl	.LC45(%eax), %edx
	movl	%edx, 16(%esp,%eax)
	addl	$4, %eax
	cmpl	$24, %eax
	jb	.L32
	leal	16(%esp), %edx
	movl	$5, %eax
	call	run
	leal	16(%esp), %edx
	xorl	%eax, %eax
	movl	%eax, 24(%esp)
	movl	$2, %eax
	movl	$.LC0, 16(%esp)
	movl	$.LC30, 20(%esp)
	call	run
	movl	$1, 4(%esp)
	movl	$.LC46, (%esp)
	call	warnx
	movl	$.LC12, 4(%esp)
	movl	$.LC47, (%esp)
	movl	$2, errno
	call	warn
	movl	$7, 8(%esp)
	movl	$.LC48, 4(%esp)
	movl	$.LC38, (%esp)
	call	logger.constprop.0
	movl	$.LC49, 8(%esp)
	movl	$.LC50, 4(%esp)
	movl	$3, (%esp)
	movl	$13, errno
	call	err
	.size	main, .-main
	.section	.rodata.str1.1
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
	.section	.rodata
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
	.local	verbose
	.comm	verbose,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
