	.file	"failures.c"
	.text
	.p2align 4
	.type	detach, @function
detach:
	subl	$44, %esp
	movl	%ebx, 28(%esp)
	movl	devices, %ebx
	movl	%esi, 32(%esp)
	movl	%eax, %esi
	movl	%edi, 36(%esp)
	movl	%ebp, 40(%esp)
	testl	%ebx, %ebx
	je	.L2
	movl	%eax, 4(%esp)
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	movl	%eax, %edi
	jne	.L2
.L3:
	movl	12(%ebx), %edx
	testl	%edx, %edx
	jne	.L14
	movl	8(%ebx), %ebp
	movl	live, %esi
	movl	0(%ebp), %eax
	testl	%eax, %eax
	je	.L6
	movl	%eax, (%esp)
	decl	%esi
	call	free
.L6:
	movl	%ebp, (%esp)
	call	free
	movl	4(%ebx), %ebp
	movl	0(%ebp), %eax
	testl	%eax, %eax
	je	.L30
	movl	%eax, (%esp)
	subl	$2, %esi
	call	free
.L8:
	movl	%ebp, (%esp)
	call	free
	movl	(%ebx), %eax
	testl	%eax, %eax
	je	.L31
	movl	%eax, (%esp)
	subl	$2, %esi
	call	free
.L10:
	movl	%ebx, (%esp)
	leal	-1(%esi), %eax
	movl	%eax, live
	call	free
	xorl	%eax, %eax
	movl	%eax, devices(,%edi,4)
	xorl	%eax, %eax
.L1:
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L14:
	movl	$4, %eax
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L2:
	movl	devices+4, %ebx
	testl	%ebx, %ebx
	je	.L4
	movl	%esi, 4(%esp)
	movl	$1, %edi
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L3
.L4:
	movl	devices+8, %ebx
	testl	%ebx, %ebx
	je	.L13
	movl	%esi, 4(%esp)
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L13
	movl	$2, %edi
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L31:
	decl	%esi
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L30:
	decl	%esi
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L13:
	movl	$5, %eax
	jmp	.L1
	.size	detach, .-detach
	.p2align 4
	.type	attach.part.0, @function
attach.part.0:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$76, %esp
	movl	%eax, 28(%esp)
	movl	devices, %ebp
	testl	%ebp, %ebp
	je	.L48
	movl	devices+4, %edi
	testl	%edi, %edi
	je	.L49
	movl	devices+8, %esi
	movl	$3, %eax
	testl	%esi, %esi
	je	.L76
	addl	$76, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L48:
	xorl	%ecx, %ecx
	movl	%ecx, 56(%esp)
.L33:
	movl	budget, %ebx
	testl	%ebx, %ebx
	je	.L46
	movl	$1, (%esp)
	movl	live, %esi
	leal	-1(%ebx), %edi
	movl	%edi, budget
	leal	1(%esi), %eax
	movl	%eax, 52(%esp)
	movl	%eax, live
	movl	$16, %eax
	movl	%eax, 4(%esp)
	call	calloc
	testl	%eax, %eax
	movl	%eax, %ebp
	je	.L46
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	testl	%edi, %edi
	movl	%eax, 48(%esp)
	movl	%eax, %ecx
	je	.L37
	movl	$1, (%esp)
	leal	2(%esi), %eax
	movl	%eax, live
	leal	1(%ecx), %eax
	movl	%eax, 4(%esp)
	leal	-2(%ebx), %edi
	movl	%edi, budget
	movl	%eax, 40(%esp)
	call	calloc
	movl	%eax, 36(%esp)
	testl	%eax, %eax
	movl	%eax, 0(%ebp)
	je	.L51
	testl	%edi, %edi
	je	.L47
	movl	$1, (%esp)
	leal	3(%esi), %eax
	movl	%eax, live
	leal	-3(%ebx), %edx
	movl	$8, %eax
	movl	%eax, 4(%esp)
	movl	%edx, budget
	movl	%edx, 32(%esp)
	call	calloc
	testl	%eax, %eax
	movl	%eax, %edi
	je	.L52
	movl	32(%esp), %edx
	testl	%edx, %edx
	je	.L39
	movl	$1, (%esp)
	leal	4(%esi), %eax
	movl	%eax, 44(%esp)
	leal	-4(%ebx), %edx
	movl	%eax, live
	movl	$16, %eax
	movl	%eax, 4(%esp)
	movl	%edx, budget
	movl	%edx, 32(%esp)
	call	calloc
	movl	32(%esp), %edx
	movl	%eax, (%edi)
	testl	%eax, %eax
	movl	%eax, %ecx
	je	.L77
	movl	$16, 4(%edi)
	testl	%edx, %edx
	movl	%edi, 4(%ebp)
	je	.L41
	movl	%eax, 52(%esp)
	leal	-5(%ebx), %eax
	movl	%eax, 32(%esp)
	leal	5(%esi), %ecx
	movl	%eax, budget
	movl	$8, %eax
	movl	%eax, 4(%esp)
	movl	$1, (%esp)
	movl	%ecx, 60(%esp)
	movl	%ecx, live
	call	calloc
	movl	52(%esp), %ecx
	testl	%eax, %eax
	movl	%eax, %edx
	je	.L53
	movl	32(%esp), %eax
	testl	%eax, %eax
	je	.L42
	movl	$64, %eax
	subl	$6, %ebx
	movl	%eax, 4(%esp)
	addl	$6, %esi
	movl	$1, (%esp)
	movl	%edx, 44(%esp)
	movl	%ecx, 32(%esp)
	movl	%ebx, budget
	movl	%esi, live
	call	calloc
	movl	44(%esp), %edx
	movl	32(%esp), %ecx
	movl	%eax, (%edx)
	testl	%eax, %eax
	je	.L78
	movl	40(%esp), %ecx
	movl	$64, 4(%edx)
	movl	36(%esp), %edi
	movl	%edx, 8(%ebp)
	movl	28(%esp), %esi
	cmpl	$8, %ecx
	jnb	.L79
.L44:
	rep movsb
	movl	56(%esp), %eax
	movl	%ebp, devices(,%eax,4)
	addl	$76, %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L78:
	movl	60(%esp), %eax
	movl	%eax, 44(%esp)
.L42:
	movl	%edx, (%esp)
	movl	%ecx, 28(%esp)
	call	free
	movl	28(%esp), %ecx
	.p2align 4
	.p2align 3
.L41:
	movl	%ecx, (%esp)
	call	free
	movl	%edi, (%esp)
	call	free
	movl	44(%esp), %esi
	subl	$4, %esi
.L47:
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	call	free
.L37:
	movl	%ebp, (%esp)
	movl	%esi, live
	call	free
.L46:
	addl	$76, %esp
	movl	$1, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L79:
	testl	$4, %edi
	je	.L44
	movl	(%esi), %eax
	addl	$4, %edi
	addl	$4, %esi
	movl	%eax, -4(%edi)
	movl	48(%esp), %ecx
	subl	$3, %ecx
	jmp	.L44
	.p2align 4,,10
	.p2align 3
.L49:
	movl	$1, %edx
	movl	%edx, 56(%esp)
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L76:
	movl	$2, %ebx
	movl	%ebx, 56(%esp)
	jmp	.L33
.L77:
	movl	52(%esp), %esi
.L39:
	movl	%edi, (%esp)
	call	free
	jmp	.L47
.L53:
	movl	60(%esp), %eax
	movl	%eax, 44(%esp)
	jmp	.L41
.L52:
	movl	52(%esp), %esi
	jmp	.L47
.L51:
	movl	52(%esp), %esi
	jmp	.L37
	.size	attach.part.0, .-attach.part.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"bad name"
.LC1:
	.string	"disk"
.LC2:
	.string	"budget %d: %s, %d live\n"
.LC3:
	.string	"detached: %s\n"
.LC4:
	.string	"attach %s: %s\n"
.LC5:
	.string	"detach %s: %s\n"
.LC6:
	.string	"'%s': %ld\n"
.LC7:
	.string	"'%s': %s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$48, %esp
	movl	%eax, budget
	jmp	.L84
	.p2align 4,,10
	.p2align 3
.L81:
	movl	live, %eax
	incl	%ebx
	movl	%ebx, budget
	addl	%eax, %edi
	cmpl	$8, %ebx
	je	.L104
.L84:
	movl	$.LC1, %eax
	call	attach.part.0
	movl	%eax, %esi
	movl	live, %eax
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 12(%esp)
	movl	messages(,%esi,4), %eax
	movl	%eax, 8(%esp)
	call	printf
	testl	%esi, %esi
	jne	.L81
	movl	$.LC1, %eax
	call	detach
	movl	$.LC3, (%esp)
	movl	messages(,%eax,4), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L81
	.p2align 4,,10
	.p2align 3
.L104:
	movl	$1000, %eax
	xorl	%ebx, %ebx
	movl	%eax, budget
	movl	$3, %eax
	jmp	.L87
	.p2align 4,,10
	.p2align 3
.L105:
	movl	%esi, (%esp)
	movl	$47, %eax
	movl	%eax, 4(%esp)
	call	strchr
	movl	%eax, %edx
	movl	$.LC0, %eax
	testl	%edx, %edx
	jne	.L85
	movl	%esi, %eax
	call	attach.part.0
	movl	messages(,%eax,4), %eax
.L85:
	movl	%eax, 8(%esp)
	incl	%ebx
	movl	%esi, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	cmpl	$7, %ebx
	je	.L86
	movl	names.1(,%ebx,4), %eax
	movl	%eax, (%esp)
	call	strlen
.L87:
	cmpl	$1, %eax
	movl	names.1(,%ebx,4), %esi
	ja	.L105
	movl	$.LC0, %eax
	jmp	.L85
	.p2align 4,,10
	.p2align 3
.L86:
	movl	devices+4, %eax
	xorl	%ebx, %ebx
	movl	$1, 12(%eax)
	.p2align 4
	.p2align 3
.L88:
	movl	names.1(,%ebx,4), %esi
	incl	%ebx
	movl	%esi, %eax
	call	detach
	movl	%esi, 4(%esp)
	movl	$.LC5, (%esp)
	movl	messages(,%eax,4), %eax
	movl	%eax, 8(%esp)
	call	printf
	cmpl	$7, %ebx
	jne	.L88
	movl	devices+4, %eax
	xorl	%ebx, %ebx
	movl	$0, 12(%eax)
	movl	$.LC1, %eax
	call	detach
	movl	live, %ecx
	addl	%ecx, %edi
	movl	%edi, 28(%esp)
	leal	44(%esp), %edi
	jmp	.L91
	.p2align 4,,10
	.p2align 3
.L107:
	cmpb	$0, (%edx)
	jne	.L96
	movl	%eax, 8(%esp)
	incl	%ebx
	movl	%esi, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	cmpl	$6, %ebx
	je	.L106
.L91:
	movl	numbers.0(,%ebx,4), %esi
	xorl	%eax, %eax
	movl	$10, %edx
	movl	%eax, errno
	movl	%edx, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%esi, (%esp)
	call	strtol
	movl	44(%esp), %edx
	cmpl	%edx, %esi
	je	.L95
	movl	errno, %ecx
	testl	%ecx, %ecx
	je	.L107
.L89:
	movl	%ecx, (%esp)
	incl	%ebx
	call	strerror
	movl	%esi, 4(%esp)
	movl	$.LC7, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	cmpl	$6, %ebx
	jne	.L91
.L106:
	cmpl	$1, 28(%esp)
	sbbl	%eax, %eax
	leal	-12(%ebp), %esp
	andl	$2, %eax
	popl	%ebx
	incl	%eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L96:
	movl	$5, %ecx
	jmp	.L89
.L95:
	movl	$22, %ecx
	jmp	.L89
	.size	main, .-main
	.section	.rodata.str1.1
.LC8:
	.string	"12"
.LC9:
	.string	"-7"
.LC10:
	.string	"abc"
.LC11:
	.string	"99999999999999999999"
.LC12:
	.string	"5x"
.LC13:
	.string	""
	.section	.rodata
	.align 4
	.type	numbers.0, @object
	.size	numbers.0, 24
numbers.0:
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.section	.rodata.str1.1
.LC14:
	.string	"tty"
.LC15:
	.string	"a/b"
.LC16:
	.string	"x"
.LC17:
	.string	"clock"
.LC18:
	.string	"net"
	.section	.rodata
	.align 4
	.type	names.1, @object
	.size	names.1, 28
names.1:
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC1
	.long	.LC17
	.long	.LC18
	.long	.LC14
	.local	devices
	.comm	devices,12,4
	.local	budget
	.comm	budget,4,4
	.local	live
	.comm	live,4,4
	.section	.rodata.str1.1
.LC19:
	.string	"ok"
.LC20:
	.string	"no memory"
.LC21:
	.string	"full"
.LC22:
	.string	"busy"
.LC23:
	.string	"not found"
	.section	.rodata
	.align 4
	.type	messages, @object
	.size	messages, 24
messages:
	.long	.LC19
	.long	.LC20
	.long	.LC0
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
