	.file	"getopt.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	"--"
.LC2:
	.string	"="
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC3:
	.string	"%s: option '--%s' is ambiguous; possibilities:"
	.section	.rodata.str1.1
.LC4:
	.string	" '--%s'"
.LC5:
	.string	"\n"
	.section	.rodata.str1.4
	.align 4
.LC6:
	.string	"%s: unrecognized option '--%s'\n"
	.align 4
.LC7:
	.string	"%s: option '--%s' doesn't allow an argument\n"
	.align 4
.LC8:
	.string	"%s: option '--%s' requires an argument\n"
	.section	.rodata.str1.1
.LC9:
	.string	"%s: invalid option -- '%c'\n"
	.section	.rodata.str1.4
	.align 4
.LC10:
	.string	"%s: option requires an argument -- '%c'\n"
	.text
	.p2align 4
	.globl	getopt_long
	.type	getopt_long, @function
getopt_long:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$60, %esp
	movl	88(%esp), %ebx
	movl	optind, %edi
	movl	80(%esp), %esi
	movl	84(%esp), %edx
	movzbl	(%ebx), %ecx
	cmpb	$43, %cl
	sete	%al
	testl	%edi, %edi
	jne	.L2
	movl	$1, %edi
	movl	$.LC0, %ebp
	movl	%edi, optind
	movl	$1, %edi
	movl	%ebp, rest
.L2:
	movzbl	%al, %eax
	addl	%ebx, %eax
	cmpb	$43, %cl
	movl	%eax, 24(%esp)
	je	.L3
	movl	%edi, %ebx
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L5:
	incl	%ebx
	movl	%ebx, optind
.L7:
	cmpl	%ebx, %esi
	jle	.L4
	movl	(%edx,%ebx,4), %eax
	cmpb	$45, (%eax)
	jne	.L5
	cmpb	$0, 1(%eax)
	je	.L5
.L6:
	movl	rest, %ebp
	xorl	%eax, %eax
	movl	%eax, optarg
	movzbl	0(%ebp), %eax
	testb	%al, %al
	jne	.L9
	movl	(%edx,%ebx,4), %ebp
	movl	$-1, %eax
	movl	%eax, 28(%esp)
	testl	%ebp, %ebp
	je	.L8
	cmpb	$45, 0(%ebp)
	je	.L100
.L8:
	movl	%edi, optind
	movl	28(%esp), %eax
	addl	$60, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L100:
	cmpb	$0, 1(%ebp)
	movl	%edx, 84(%esp)
	je	.L8
	movl	%ebp, (%esp)
	movl	$.LC1, %eax
	movl	%eax, 4(%esp)
	call	strcmp
	movl	84(%esp), %edx
	testl	%eax, %eax
	je	.L101
	movzbl	1(%ebp), %eax
	cmpb	$45, %al
	jne	.L13
	movl	92(%esp), %ecx
	testl	%ecx, %ecx
	jne	.L102
.L13:
	incl	%ebp
.L9:
	leal	1(%ebp), %ecx
	cmpb	$58, %al
	movl	%ecx, rest
	movsbl	%al, %ecx
	movl	%ecx, 28(%esp)
	jne	.L45
	cmpb	$0, 1(%ebp)
	jne	.L47
	incl	optind
.L47:
	movl	opterr, %esi
	movl	28(%esp), %eax
	testl	%esi, %esi
	movl	%eax, optopt
	je	.L97
	movl	24(%esp), %eax
	cmpb	$58, (%eax)
	je	.L97
	movl	%edx, 84(%esp)
	movl	28(%esp), %eax
	movl	$.LC9, %ecx
	movl	%eax, 12(%esp)
	movl	(%edx), %eax
	movl	%ecx, 4(%esp)
	movl	%eax, 8(%esp)
.L96:
	movl	$__stderr, (%esp)
	call	fprintf
	movl	$63, %edx
	movl	optind, %eax
	movl	%edx, 28(%esp)
	movl	84(%esp), %edx
	.p2align 4
	.p2align 3
.L12:
	cmpl	%eax, %ebx
	jge	.L8
.L58:
	movl	%edx, 84(%esp)
	leal	(%edx,%edi,4), %esi
	.p2align 4
	.p2align 3
.L56:
	movl	84(%esp), %eax
	movl	%esi, %ebp
	addl	$4, %esi
	movl	(%eax,%ebx,4), %ecx
	movl	%ebx, %eax
	incl	%ebx
	movl	%ebp, 4(%esp)
	subl	%edi, %eax
	incl	%edi
	movl	%esi, (%esp)
	sall	$2, %eax
	movl	%eax, 8(%esp)
	movl	%ecx, 24(%esp)
	call	memmove
	movl	24(%esp), %ecx
	cmpl	%ebx, optind
	movl	%ecx, 0(%ebp)
	jg	.L56
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L45:
	movl	%edx, 84(%esp)
	movl	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	strchr
	movl	rest, %ebp
	movl	84(%esp), %edx
	cmpb	$0, 0(%ebp)
	movl	%eax, %ecx
	jne	.L48
	incl	optind
.L48:
	testl	%ecx, %ecx
	je	.L47
	cmpb	$58, 1(%ecx)
	movl	optind, %eax
	jne	.L12
	cmpb	$0, 0(%ebp)
	jne	.L103
	cmpb	$58, 2(%ecx)
	je	.L12
	cmpl	%eax, %esi
	jle	.L104
	leal	1(%eax), %ecx
	movl	(%edx,%eax,4), %eax
	movl	%ecx, optind
	movl	%eax, optarg
	movl	%ecx, %eax
	jmp	.L12
	.p2align 4,,10
	.p2align 3
.L103:
	movl	%ebp, optarg
	incl	%eax
	movl	$.LC0, %ebp
	movl	%ebp, rest
	movl	%eax, optind
	jmp	.L12
.L102:
	movl	%edx, 84(%esp)
	movl	optind, %eax
	leal	1(%eax), %ecx
	movl	(%edx,%eax,4), %eax
	movl	$.LC2, %edx
	movl	%edx, 4(%esp)
	movl	%ecx, optind
	addl	$2, %eax
	movl	%eax, (%esp)
	movl	%eax, 32(%esp)
	call	strcspn
	movl	92(%esp), %edx
	movl	%eax, 36(%esp)
	movl	(%edx), %eax
	movl	84(%esp), %edx
	testl	%eax, %eax
	je	.L14
	movl	%edi, 44(%esp)
	movl	92(%esp), %ebp
	xorl	%ecx, %ecx
	movl	%esi, 80(%esp)
	movl	32(%esp), %edi
	movl	%ebx, 40(%esp)
	movl	36(%esp), %esi
	xorl	%ebx, %ebx
	movl	%ecx, 28(%esp)
	.p2align 4
	.p2align 3
.L17:
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L15
	movl	0(%ebp), %eax
	cmpb	$0, (%eax,%esi)
	je	.L16
	movl	%ebp, 28(%esp)
	incl	%ebx
.L15:
	movl	16(%ebp), %eax
	addl	$16, %ebp
	testl	%eax, %eax
	jne	.L17
	movl	28(%esp), %ecx
	movl	$0, %ebp
	movl	%ebx, 28(%esp)
	movl	44(%esp), %edi
	cmpl	$1, 28(%esp)
	movl	40(%esp), %ebx
	movl	%ebp, optopt
	movl	80(%esp), %esi
	movl	84(%esp), %edx
	jne	.L20
	testl	%ecx, %ecx
	je	.L19
.L22:
	movl	32(%esp), %eax
	movl	36(%esp), %ebp
	cmpb	$61, (%eax,%ebp)
	je	.L105
	cmpl	$1, 4(%ecx)
	je	.L106
.L39:
	movl	96(%esp), %ebp
	testl	%ebp, %ebp
	je	.L43
	movl	92(%esp), %esi
	movl	%ecx, %eax
	subl	%esi, %eax
	movl	96(%esp), %esi
	sarl	$4, %eax
	movl	%eax, (%esi)
.L43:
	movl	8(%ecx), %eax
	movl	12(%ecx), %ecx
	testl	%eax, %eax
	movl	%ecx, 28(%esp)
	je	.L107
	movl	28(%esp), %ecx
	xorl	%ebp, %ebp
	movl	%ebp, 28(%esp)
	movl	%ecx, (%eax)
	movl	optind, %eax
	jmp	.L12
.L24:
	movl	92(%esp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L93
.L97:
	movl	$63, %ebp
	movl	optind, %eax
	movl	%ebp, 28(%esp)
	jmp	.L12
.L104:
	movl	opterr, %esi
	movl	28(%esp), %ecx
	testl	%esi, %esi
	movl	%ecx, optopt
	je	.L55
	movl	24(%esp), %esi
	cmpb	$58, (%esi)
	je	.L59
	movl	%ecx, 12(%esp)
	movl	$.LC10, %ebp
	movl	%edx, 84(%esp)
	movl	(%edx), %eax
	movl	%ebp, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 8(%esp)
	call	fprintf
	movl	$63, %edx
	movl	optind, %eax
	cmpb	$58, (%esi)
	movl	%edx, 28(%esp)
	movl	84(%esp), %edx
	jne	.L12
.L60:
	movl	$58, %ecx
	movl	%ecx, 28(%esp)
	jmp	.L12
.L16:
	xorl	%eax, %eax
	movl	40(%esp), %ebx
	movl	%ebp, %ecx
	movl	44(%esp), %edi
	movl	%eax, optopt
	movl	80(%esp), %esi
	movl	84(%esp), %edx
	jmp	.L22
.L105:
	movl	4(%ecx), %eax
	testl	%eax, %eax
	je	.L108
	movl	32(%esp), %eax
	movl	36(%esp), %esi
	leal	1(%eax,%esi), %eax
	movl	%eax, optarg
	jmp	.L39
.L55:
	movl	24(%esp), %ecx
	cmpb	$58, (%ecx)
	je	.L60
	movl	$63, %eax
	movl	%eax, 28(%esp)
	jmp	.L58
.L20:
	jle	.L19
	movl	opterr, %eax
	testl	%eax, %eax
	je	.L24
	movl	24(%esp), %eax
	cmpb	$58, (%eax)
	je	.L24
	movl	%edx, 84(%esp)
	movl	32(%esp), %eax
	movl	%eax, 12(%esp)
	movl	(%edx), %eax
	movl	$__stderr, (%esp)
	movl	%eax, 8(%esp)
	movl	$.LC3, %eax
	movl	%eax, 4(%esp)
	call	fprintf
	movl	92(%esp), %eax
	movl	84(%esp), %edx
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L31
.L93:
	movl	%edx, 84(%esp)
	movl	32(%esp), %esi
	movl	36(%esp), %ebp
.L30:
	movl	%ebp, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L29
	movl	opterr, %eax
	testl	%eax, %eax
	je	.L29
	movl	24(%esp), %eax
	cmpb	$58, (%eax)
	je	.L29
	movl	92(%esp), %eax
	movl	$.LC4, %ecx
	movl	(%eax), %eax
	movl	%ecx, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 8(%esp)
	call	fprintf
.L29:
	addl	$16, 92(%esp)
	movl	92(%esp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L30
	movl	84(%esp), %edx
.L31:
	movl	opterr, %eax
	testl	%eax, %eax
	je	.L97
	movl	24(%esp), %eax
	cmpb	$58, (%eax)
	je	.L97
	movl	$__stderr, (%esp)
	movl	$.LC5, %eax
	movl	%eax, 4(%esp)
	movl	%edx, 84(%esp)
	call	fprintf
	movl	$63, %edx
	movl	optind, %eax
	movl	%edx, 28(%esp)
	movl	84(%esp), %edx
	jmp	.L12
.L106:
	movl	optind, %eax
	cmpl	%eax, %esi
	jle	.L109
	leal	1(%eax), %esi
	movl	(%edx,%eax,4), %eax
	movl	%esi, optind
	movl	%eax, optarg
	jmp	.L39
.L59:
	movl	$58, %esi
	movl	%esi, 28(%esp)
	jmp	.L58
.L107:
	movl	optind, %eax
	jmp	.L12
.L101:
	movl	optind, %eax
	incl	%eax
	movl	%eax, optind
	jmp	.L12
.L14:
	xorl	%eax, %eax
	movl	%eax, optopt
.L19:
	movl	opterr, %eax
	testl	%eax, %eax
	je	.L97
	movl	24(%esp), %eax
	cmpb	$58, (%eax)
	je	.L97
	movl	%edx, 84(%esp)
	movl	32(%esp), %eax
	movl	%eax, 12(%esp)
	movl	(%edx), %eax
	movl	%eax, 8(%esp)
	movl	$.LC6, %eax
	movl	%eax, 4(%esp)
	jmp	.L96
.L108:
	movl	12(%ecx), %eax
	movl	%eax, optopt
	movl	opterr, %eax
	testl	%eax, %eax
	je	.L97
	movl	24(%esp), %eax
	cmpb	$58, (%eax)
	je	.L97
	movl	%edx, 84(%esp)
	movl	(%ecx), %eax
	movl	$.LC7, %ebp
	movl	%eax, 12(%esp)
	movl	(%edx), %eax
	movl	%ebp, 4(%esp)
	movl	%eax, 8(%esp)
	jmp	.L96
.L109:
	movl	12(%ecx), %esi
	movl	%esi, optopt
	movl	opterr, %esi
	testl	%esi, %esi
	je	.L41
	movl	24(%esp), %esi
	cmpb	$58, (%esi)
	je	.L59
	movl	%edx, 84(%esp)
	movl	(%ecx), %eax
	movl	%eax, 12(%esp)
	movl	(%edx), %eax
	movl	$__stderr, (%esp)
	movl	%eax, 8(%esp)
	movl	$.LC8, %eax
	movl	%eax, 4(%esp)
	call	fprintf
	xorl	%edx, %edx
	movl	optind, %eax
	cmpb	$58, (%esi)
	setne	%dl
	leal	58(%edx,%edx,4), %edx
	movl	%edx, 28(%esp)
	movl	84(%esp), %edx
	jmp	.L12
.L41:
	movl	24(%esp), %ecx
	cmpb	$58, (%ecx)
	je	.L59
	movl	$63, %ecx
	movl	%ecx, 28(%esp)
	jmp	.L12
.L3:
	cmpl	%edi, %esi
	jg	.L61
.L4:
	movl	$-1, 28(%esp)
	jmp	.L8
.L61:
	movl	%edi, %ebx
	jmp	.L6
	.size	getopt_long, .-getopt_long
	.p2align 4
	.globl	getopt
	.type	getopt, @function
getopt:
	subl	$44, %esp
	xorl	%eax, %eax
	movl	%eax, 16(%esp)
	movl	56(%esp), %eax
	xorl	%edx, %edx
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	52(%esp), %eax
	movl	%eax, 4(%esp)
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	getopt_long
	addl	$44, %esp
	ret
	.size	getopt, .-getopt
	.data
	.align 4
	.type	rest, @object
	.size	rest, 4
rest:
	.long	.LC0
	.globl	optopt
	.bss
	.align 4
	.type	optopt, @object
	.size	optopt, 4
optopt:
	.zero	4
	.globl	opterr
	.data
	.align 4
	.type	opterr, @object
	.size	opterr, 4
opterr:
	.long	1
	.globl	optind
	.align 4
	.type	optind, @object
	.size	optind, 4
optind:
	.long	1
	.globl	optarg
	.bss
	.align 4
	.type	optarg, @object
	.size	optarg, 4
optarg:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
