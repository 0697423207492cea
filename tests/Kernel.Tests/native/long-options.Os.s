	.file	"long-options.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC32:
	.string	"-"
.LC34:
	.string	"%s "
.LC35:
	.string	" [%s]"
.LC36:
	.string	" ?%d"
.LC37:
	.string	" %d=%s"
.LC38:
	.string	"ho:l::"
.LC39:
	.string	" verbose %d rest"
.LC40:
	.string	" %s"
	.text
	.type	run, @function
run:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	xorl	%eax, %eax
	subl	$44, %esp
	movl	%edx, %ebx
	movl	$-1, -28(%ebp)
	leal	4(%edx), %edi
	movl	%eax, optind
	leal	(%edx,%esi,4), %edx
	movl	%eax, verbose
.L2:
	movl	%edx, -44(%ebp)
	addl	$4, %edi
	pushl	%eax
	pushl	%eax
	pushl	-4(%edi)
	pushl	$.LC34
	call	printf
	movl	-44(%ebp), %edx
	addl	$16, %esp
	cmpl	%edx, %edi
	jne	.L2
	subl	$12, %esp
	pushl	$58
	call	putchar
.L15:
	leal	-28(%ebp), %eax
	addl	$16, %esp
	subl	$12, %esp
	pushl	%eax
	pushl	$options.0
	pushl	$.LC38
	pushl	%ebx
	pushl	%esi
	call	getopt_long
	addl	$32, %esp
	cmpl	$-1, %eax
	je	.L18
	testl	%eax, %eax
	jne	.L4
	pushl	%eax
	pushl	%eax
	movl	-28(%ebp), %eax
	sall	$4, %eax
	pushl	options.0(%eax)
	pushl	$.LC35
	jmp	.L14
.L4:
	cmpl	$63, %eax
	jne	.L6
	pushl	%eax
	pushl	%eax
	pushl	optopt
	pushl	$.LC36
	jmp	.L14
.L6:
	movl	optarg, %edx
	testl	%edx, %edx
	jne	.L7
	movl	$.LC32, %edx
.L7:
	pushl	%edi
	pushl	%edx
	pushl	%eax
	pushl	$.LC37
.L14:
	call	printf
	jmp	.L15
.L18:
	pushl	%ecx
	pushl	%ecx
	pushl	verbose
	pushl	$.LC39
.L16:
	call	printf
	movl	optind, %eax
	addl	$16, %esp
	cmpl	%esi, %eax
	jge	.L19
	leal	1(%eax), %edx
	movl	%edx, optind
	pushl	%edx
	pushl	%edx
	pushl	(%ebx,%eax,4)
	pushl	$.LC40
	jmp	.L16
.L19:
	subl	$12, %esp
	pushl	$10
	call	putchar
	addl	$16, %esp
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	run, .-run
	.section	.rodata.str1.1
.LC41:
	.string	"%s-%d"
	.text
	.type	logger.constprop.0, @function
logger.constprop.0:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	leal	12(%ebp), %eax
	pushl	%eax
	pushl	$.LC41
	call	vwarnx
	addl	$16, %esp
	leave
	ret
	.size	logger.constprop.0, .-logger.constprop.0
	.section	.rodata.str1.1
.LC50:
	.string	"one %d"
.LC16:
	.string	"x"
.LC51:
	.string	"file %s"
.LC52:
	.string	"logged"
.LC53:
	.string	"go on"
.LC54:
	.string	"cannot %s"
.LC0:
	.string	"long-options"
.LC1:
	.string	"-h"
.LC2:
	.string	"--help"
.LC3:
	.string	"file"
	.section	.rodata
	.align 4
.LC42:
	.long	.LC0
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.long	0
	.section	.rodata.str1.1
.LC5:
	.string	"--output=a"
.LC6:
	.string	"--output"
.LC7:
	.string	"b"
.LC8:
	.string	"-oc"
.LC9:
	.string	"-o"
.LC10:
	.string	"d"
	.section	.rodata
	.align 32
.LC43:
	.long	.LC0
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	0
	.section	.rodata.str1.1
.LC12:
	.string	"--level"
.LC13:
	.string	"--level=3"
.LC14:
	.string	"-l"
.LC15:
	.string	"-l4"
	.section	.rodata
	.align 4
.LC44:
	.long	.LC0
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	0
	.section	.rodata.str1.1
.LC18:
	.string	"--verbose"
.LC19:
	.string	"a"
.LC20:
	.string	"--"
	.section	.rodata
	.align 4
.LC45:
	.long	.LC0
	.long	.LC18
	.long	.LC19
	.long	.LC20
	.long	.LC1
	.long	0
	.section	.rodata.str1.1
.LC22:
	.string	"c"
	.section	.rodata
	.align 4
.LC46:
	.long	.LC0
	.long	.LC19
	.long	.LC1
	.long	.LC7
	.long	.LC2
	.long	.LC22
	.long	0
	.section	.rodata.str1.1
.LC24:
	.string	"--out"
.LC25:
	.string	"--ver"
.LC26:
	.string	"--ve"
	.section	.rodata
	.align 4
.LC47:
	.long	.LC0
	.long	.LC24
	.long	.LC19
	.long	.LC25
	.long	.LC26
	.long	0
	.section	.rodata.str1.1
.LC28:
	.string	"--nothing"
.LC29:
	.string	"-x"
.LC30:
	.string	"--help=3"
	.section	.rodata
	.align 4
.LC48:
	.long	.LC0
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.long	.LC6
	.long	0
	.align 4
.LC49:
	.long	.LC0
	.long	.LC32
	.long	0
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
	movl	$.LC42, %esi
	pushl	%ebx
	pushl	%ecx
	leal	-56(%ebp), %edi
	subl	$48, %esp
	pushl	$2
	pushl	$1
	call	dup2
	movl	$5, %ecx
	movl	$4, %eax
	rep movsl
	leal	-56(%ebp), %ebx
	movl	$.LC43, %esi
	movl	%ebx, %edx
	movl	%ebx, %edi
	call	run
	movl	$8, %ecx
	movl	%ebx, %edx
	rep movsl
	movl	$7, %eax
	movl	%ebx, %edi
	movl	$.LC44, %esi
	call	run
	movl	$7, %ecx
	movl	%ebx, %edx
	rep movsl
	movl	$6, %eax
	movl	%ebx, %edi
	movl	$.LC45, %esi
	call	run
	movl	$6, %ecx
	movl	%ebx, %edx
	rep movsl
	movl	$5, %eax
	movl	%ebx, %edi
	movl	$.LC46, %esi
	call	run
	movl	$7, %ecx
	movl	%ebx, %edx
	rep movsl
	movl	$6, %eax
	movl	%ebx, %edi
	movl	$.LC47, %esi
	call	run
	movl	$6, %ecx
	movl	%ebx, %edx
	rep movsl
	movl	$5, %eax
	movl	%ebx, %edi
	movl	$.LC48, %esi
	call	run
	movl	$6, %ecx
	movl	%ebx, %edx
	rep movsl
	movl	$5, %eax
	movl	%ebx, %edi
	movl	$.LC49, %esi
	call	run
	movl	$3, %ecx
	movl	%ebx, %edx
	rep movsl
	movl	$2, %eax
	call	run
	popl	%eax
	popl	%edx
	pushl	$1
	pushl	$.LC50
	call	warnx
	popl	%ecx
	movl	$2, errno
	popl	%ebx
	pushl	$.LC16
	pushl	$.LC51
	call	warn
	addl	$12, %esp
	pushl	$7
	pushl	$.LC52
	pushl	$.LC41
	call	logger.constprop.0
	addl	$12, %esp
	pushl	$.LC53
	pushl	$.LC54
	pushl	$3
	movl	$13, errno
	call	err
	.size	main, .-main
	.section	.rodata.str1.1
.LC55:
	.string	"help"
.LC56:
	.string	"output"
.LC57:
	.string	"level"
.LC58:
	.string	"verbose"
.LC59:
	.string	"very-long"
	.section	.rodata
	.align 32
	.type	options.0, @object
	.size	options.0, 96
options.0:
	.long	.LC55
	.long	0
	.long	0
	.long	104
	.long	.LC56
	.long	1
	.long	0
	.long	111
	.long	.LC57
	.long	2
	.long	0
	.long	108
	.long	.LC58
	.long	0
	.long	verbose
	.long	1
	.long	.LC59
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
