	.file	"failures.c"
	.text
	.p2align 4
	.type	detach, @function
detach:
	subl	$44, %esp
	movl	%esi, 32(%esp)
	xorl	%esi, %esi
	movl	%edi, 36(%esp)
	movl	%eax, %edi
	movl	%ebx, 28(%esp)
	movl	%ebp, 40(%esp)
.L4:
	movl	devices(,%esi,4), %ebx
	testl	%ebx, %ebx
	je	.L2
	movl	%edi, 4(%esp)
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L2
	movl	12(%ebx), %edx
	testl	%edx, %edx
	jne	.L11
	movl	8(%ebx), %ebp
	movl	live, %edi
	movl	0(%ebp), %eax
	testl	%eax, %eax
	je	.L6
	movl	%eax, (%esp)
	decl	%edi
	call	free
.L6:
	movl	%ebp, (%esp)
	call	free
	movl	4(%ebx), %ebp
	movl	0(%ebp), %eax
	testl	%eax, %eax
	je	.L21
	movl	%eax, (%esp)
	subl	$2, %edi
	call	free
.L8:
	movl	%ebp, (%esp)
	call	free
	movl	(%ebx), %eax
	testl	%eax, %eax
	je	.L22
	movl	%eax, (%esp)
	subl	$2, %edi
	call	free
.L10:
	movl	%ebx, (%esp)
	decl	%edi
	movl	%edi, live
	call	free
	xorl	%eax, %eax
	movl	%eax, devices(,%esi,4)
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
.L2:
	incl	%esi
	cmpl	$3, %esi
	jne	.L4
	movl	$5, %eax
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L11:
	movl	$4, %eax
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L22:
	decl	%edi
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L21:
	decl	%edi
	jmp	.L8
	.size	detach, .-detach
	.p2align 4
	.type	attach, @function
attach:
	subl	$92, %esp
	movl	%eax, (%esp)
	movl	%esi, 80(%esp)
	movl	%eax, %esi
	movl	%ebx, 76(%esp)
	movl	%edi, 84(%esp)
	movl	%ebp, 88(%esp)
	call	strlen
	movl	%eax, 32(%esp)
	cmpl	$1, %eax
	jbe	.L40
	movl	%esi, (%esp)
	movl	$47, %eax
	movl	%eax, 4(%esp)
	call	strchr
	movl	%eax, %edx
	movl	$2, %eax
	testl	%edx, %edx
	jne	.L23
	movl	devices, %eax
	testl	%eax, %eax
	je	.L42
	movl	devices+4, %ebp
	testl	%ebp, %ebp
	je	.L43
	movl	devices+8, %edi
	movl	$3, %eax
	testl	%edi, %edi
	je	.L72
.L23:
	movl	76(%esp), %ebx
	movl	80(%esp), %esi
	movl	84(%esp), %edi
	movl	88(%esp), %ebp
	addl	$92, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L40:
	movl	$2, %eax
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L42:
	xorl	%ecx, %ecx
	movl	%ecx, 56(%esp)
.L25:
	movl	budget, %edi
	testl	%edi, %edi
	je	.L38
	movl	$1, (%esp)
	movl	live, %ebx
	leal	-1(%edi), %ebp
	movl	%ebp, budget
	leal	1(%ebx), %eax
	movl	%eax, 48(%esp)
	movl	%eax, live
	movl	$16, %eax
	movl	%eax, 4(%esp)
	call	calloc
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	je	.L38
	testl	%ebp, %ebp
	je	.L28
	movl	32(%esp), %edx
	leal	2(%ebx), %eax
	movl	$1, (%esp)
	leal	-2(%edi), %ebp
	movl	%ebp, budget
	movl	%eax, live
	incl	%edx
	movl	%edx, 4(%esp)
	movl	%edx, 44(%esp)
	call	calloc
	movl	28(%esp), %ecx
	movl	%eax, 40(%esp)
	testl	%eax, %eax
	movl	%eax, (%ecx)
	je	.L45
	testl	%ebp, %ebp
	je	.L39
	movl	$1, (%esp)
	leal	3(%ebx), %eax
	movl	%eax, live
	leal	-3(%edi), %edx
	movl	$8, %eax
	movl	%eax, 4(%esp)
	movl	%edx, budget
	movl	%edx, 36(%esp)
	call	calloc
	testl	%eax, %eax
	movl	%eax, %ebp
	je	.L46
	movl	36(%esp), %edx
	testl	%edx, %edx
	je	.L30
	movl	$1, (%esp)
	leal	4(%ebx), %eax
	movl	%eax, 52(%esp)
	leal	-4(%edi), %edx
	movl	%eax, live
	movl	$16, %eax
	movl	%eax, 4(%esp)
	movl	%edx, budget
	movl	%edx, 36(%esp)
	call	calloc
	movl	36(%esp), %edx
	movl	%eax, 0(%ebp)
	testl	%eax, %eax
	movl	%eax, %ecx
	je	.L73
	movl	$16, 4(%ebp)
	movl	28(%esp), %eax
	testl	%edx, %edx
	movl	%ebp, 4(%eax)
	je	.L35
	movl	%ecx, 48(%esp)
	leal	-5(%edi), %eax
	movl	%eax, 36(%esp)
	leal	5(%ebx), %ecx
	movl	%eax, budget
	movl	$8, %eax
	movl	%eax, 4(%esp)
	movl	$1, (%esp)
	movl	%ecx, 60(%esp)
	movl	%ecx, live
	call	calloc
	movl	48(%esp), %ecx
	testl	%eax, %eax
	movl	%eax, %edx
	je	.L35
	movl	36(%esp), %eax
	testl	%eax, %eax
	je	.L33
	movl	$64, %eax
	subl	$6, %edi
	movl	%eax, 4(%esp)
	addl	$6, %ebx
	movl	$1, (%esp)
	movl	%edx, 48(%esp)
	movl	%ecx, 36(%esp)
	movl	%edi, budget
	movl	%ebx, live
	call	calloc
	movl	48(%esp), %edx
	movl	36(%esp), %ecx
	movl	%eax, (%edx)
	testl	%eax, %eax
	je	.L74
	movl	44(%esp), %ecx
	movl	$64, 4(%edx)
	movl	28(%esp), %eax
	movl	40(%esp), %edi
	cmpl	$8, %ecx
	movl	%edx, 8(%eax)
	jnb	.L75
.L36:
	rep movsb
	movl	56(%esp), %eax
	movl	28(%esp), %ebx
	movl	%ebx, devices(,%eax,4)
	xorl	%eax, %eax
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L72:
	movl	$2, %ebx
	movl	%ebx, 56(%esp)
	jmp	.L25
.L74:
	movl	60(%esp), %eax
	movl	%eax, 52(%esp)
.L33:
	movl	%edx, (%esp)
	movl	52(%esp), %eax
	movl	%ecx, 32(%esp)
	movl	%eax, live
	call	free
	movl	32(%esp), %ecx
	.p2align 4
	.p2align 3
.L35:
	movl	%ecx, (%esp)
	movl	live, %ebx
	call	free
	movl	%ebp, (%esp)
	call	free
	subl	$4, %ebx
.L39:
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	free
.L28:
	movl	%ebx, live
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	free
.L38:
	movl	$1, %eax
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L75:
	testl	$4, %edi
	je	.L36
	movl	(%esi), %eax
	addl	$4, %edi
	addl	$4, %esi
	movl	%eax, -4(%edi)
	movl	32(%esp), %ecx
	subl	$3, %ecx
	jmp	.L36
	.p2align 4,,10
	.p2align 3
.L43:
	movl	$1, %edx
	movl	%edx, 56(%esp)
	jmp	.L25
.L73:
	movl	48(%esp), %ebx
.L30:
	movl	%ebp, (%esp)
	call	free
	jmp	.L39
.L46:
	movl	48(%esp), %ebx
	jmp	.L39
.L45:
	movl	48(%esp), %ebx
	.p2align 4,,3
	jmp	.L28
	.size	attach, .-attach
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"disk"
.LC1:
	.string	"budget %d: %s, %d live\n"
.LC2:
	.string	"detached: %s\n"
.LC3:
	.string	"attach %s: %s\n"
.LC4:
	.string	"detach %s: %s\n"
.LC5:
	.string	"'%s': %ld\n"
.LC6:
	.string	"'%s': %s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$48, %esp
	movl	%edi, budget
	xorl	%edi, %edi
	jmp	.L78
	.p2align 4,,10
	.p2align 3
.L77:
	movl	live, %esi
	incl	%ebx
	movl	%ebx, budget
	addl	%esi, %edi
	cmpl	$8, %ebx
	movl	%edi, %esi
	je	.L93
.L78:
	movl	$.LC0, %eax
	call	attach
	movl	%eax, %esi
	movl	live, %eax
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	movl	%eax, 12(%esp)
	movl	messages(,%esi,4), %eax
	movl	%eax, 8(%esp)
	call	printf
	testl	%esi, %esi
	jne	.L77
	movl	$.LC0, %eax
	call	detach
	movl	$.LC2, (%esp)
	movl	messages(,%eax,4), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L77
	.p2align 4,,10
	.p2align 3
.L93:
	movl	$1000, %ebx
	movl	%ebx, budget
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L79:
	movl	names.1(,%ebx,4), %edi
	incl	%ebx
	movl	%edi, %eax
	call	attach
	movl	%edi, 4(%esp)
	movl	$.LC3, (%esp)
	movl	messages(,%eax,4), %eax
	movl	%eax, 8(%esp)
	call	printf
	cmpl	$7, %ebx
	jne	.L79
	movl	devices+4, %eax
	xorl	%ebx, %ebx
	movl	$1, 12(%eax)
	.p2align 4
	.p2align 3
.L80:
	movl	names.1(,%ebx,4), %edi
	incl	%ebx
	movl	%edi, %eax
	call	detach
	movl	%edi, 4(%esp)
	movl	$.LC4, (%esp)
	movl	messages(,%eax,4), %eax
	movl	%eax, 8(%esp)
	call	printf
	cmpl	$7, %ebx
	jne	.L80
	movl	devices+4, %eax
	leal	44(%esp), %edi
	xorl	%ebx, %ebx
	movl	$0, 12(%eax)
	movl	$.LC0, %eax
	call	detach
	movl	live, %ecx
	addl	%ecx, %esi
	movl	%esi, 28(%esp)
	jmp	.L83
	.p2align 4,,10
	.p2align 3
.L95:
	cmpb	$0, (%edx)
	jne	.L86
	movl	%eax, 8(%esp)
	incl	%ebx
	movl	%esi, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	cmpl	$6, %ebx
	je	.L94
.L83:
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
	je	.L85
	movl	errno, %ecx
	testl	%ecx, %ecx
	je	.L95
.L81:
	movl	%ecx, (%esp)
	incl	%ebx
	call	strerror
	movl	%esi, 4(%esp)
	movl	$.LC6, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	cmpl	$6, %ebx
	jne	.L83
.L94:
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
.L86:
	movl	$5, %ecx
	jmp	.L81
.L85:
	movl	$22, %ecx
	jmp	.L81
	.size	main, .-main
	.section	.rodata.str1.1
.LC7:
	.string	"12"
.LC8:
	.string	"-7"
.LC9:
	.string	"abc"
.LC10:
	.string	"99999999999999999999"
.LC11:
	.string	"5x"
.LC12:
	.string	""
	.section	.rodata
	.align 4
	.type	numbers.0, @object
	.size	numbers.0, 24
numbers.0:
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.section	.rodata.str1.1
.LC13:
	.string	"tty"
.LC14:
	.string	"a/b"
.LC15:
	.string	"x"
.LC16:
	.string	"clock"
.LC17:
	.string	"net"
	.section	.rodata
	.align 4
	.type	names.1, @object
	.size	names.1, 28
names.1:
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC0
	.long	.LC16
	.long	.LC17
	.long	.LC13
	.local	devices
	.comm	devices,12,4
	.local	budget
	.comm	budget,4,4
	.local	live
	.comm	live,4,4
	.section	.rodata.str1.1
.LC18:
	.string	"ok"
.LC19:
	.string	"no memory"
.LC20:
	.string	"bad name"
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
	.long	.LC18
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
