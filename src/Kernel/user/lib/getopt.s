	.file	"getopt.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"--"
.LC1:
	.string	"invalid option"
.LC2:
	.string	"%s: %s -- '%c'\n"
.LC3:
	.string	"option requires an argument"
.LC4:
	.string	""
	.text
	.p2align 4
	.globl	getopt
	.type	getopt, @function
getopt:
	subl	$44, %esp
	movl	%edi, 40(%esp)
	movl	rest, %eax
	movl	%ebx, 32(%esp)
	movl	56(%esp), %edi
	movl	%esi, 36(%esp)
	movzbl	(%eax), %edx
	movzbl	(%edi), %ebx
	testb	%dl, %dl
	jne	.L2
	movl	optind, %eax
	cmpl	48(%esp), %eax
	jge	.L5
	movl	52(%esp), %ecx
	movl	(%ecx,%eax,4), %esi
	testl	%esi, %esi
	je	.L5
	cmpb	$45, (%esi)
	jne	.L5
	cmpb	$0, 1(%esi)
	je	.L5
	movl	%esi, (%esp)
	movl	$.LC0, %ecx
	incl	%eax
	movl	%ecx, 4(%esp)
	movl	%eax, optind
	call	strcmp
	testl	%eax, %eax
	je	.L5
	movzbl	1(%esi), %edx
	leal	1(%esi), %eax
.L2:
	incl	%eax
	cmpb	$58, %dl
	movl	%eax, rest
	movsbl	%dl, %esi
	je	.L9
	movl	%esi, 4(%esp)
	movl	%edi, (%esp)
	call	strchr
	testl	%eax, %eax
	je	.L9
	cmpb	$58, 1(%eax)
	je	.L31
.L1:
	movl	%esi, %eax
	movl	32(%esp), %ebx
	movl	36(%esp), %esi
	movl	40(%esp), %edi
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L31:
	movl	rest, %eax
	cmpb	$0, (%eax)
	jne	.L14
	movl	optind, %eax
	cmpl	48(%esp), %eax
	jge	.L15
	movl	52(%esp), %ecx
	leal	1(%eax), %edx
	movl	%edx, optind
	movl	(%ecx,%eax,4), %eax
.L14:
	movl	%eax, optarg
	movl	$.LC4, %eax
	movl	%eax, rest
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L9:
	cmpb	$58, %bl
	je	.L32
	movl	opterr, %edx
	movl	52(%esp), %eax
	testl	%edx, %edx
	movl	(%eax), %eax
	movl	%esi, optopt
	jne	.L33
.L11:
	movl	$63, %esi
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L32:
	movl	%esi, optopt
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L15:
	cmpb	$58, %bl
	je	.L16
	movl	opterr, %ebx
	movl	52(%esp), %eax
	testl	%ebx, %ebx
	movl	(%eax), %eax
	movl	%esi, optopt
	je	.L11
	movl	%esi, 16(%esp)
	movl	$.LC3, %edx
	movl	$.LC2, %ecx
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L33:
	movl	%esi, 16(%esp)
	movl	$.LC2, %edi
	movl	$.LC1, %esi
	movl	%esi, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L5:
	movl	$-1, %esi
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L16:
	movl	%esi, optopt
	movl	$58, %esi
	jmp	.L1
	.size	getopt, .-getopt
	.data
	.align 4
	.type	rest, @object
	.size	rest, 4
rest:
	.long	.LC4
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
