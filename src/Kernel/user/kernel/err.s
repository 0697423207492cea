	.file	"err.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	": "
.LC2:
	.string	"%s: "
.LC3:
	.string	"%s%s"
.LC4:
	.string	"\n"
	.text
	.p2align 4
	.type	say, @function
say:
	subl	$44, %esp
	movl	%edi, 36(%esp)
	movl	%eax, %edi
	movl	__arguments, %eax
	movl	%ebx, 28(%esp)
	movl	%esi, 32(%esp)
	movl	%ecx, %esi
	movl	%ebp, 40(%esp)
	movl	%edx, %ebp
	movl	(%eax), %ebx
	movl	$.LC0, %eax
	testl	%ebx, %ebx
	cmove	%eax, %ebx
	movl	$47, %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	strrchr
	testl	%eax, %eax
	je	.L3
	leal	1(%eax), %ebx
.L3:
	movl	%ebx, 8(%esp)
	movl	$.LC2, %ecx
	movl	%ecx, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	testl	%edi, %edi
	je	.L18
	movl	%ebp, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$__stderr, (%esp)
	call	vfprintf
	testl	%esi, %esi
	je	.L6
	movl	$.LC1, %eax
.L5:
	movl	%esi, 12(%esp)
	movl	$.LC3, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
.L6:
	movl	$__stderr, (%esp)
	movl	$.LC4, %eax
	movl	%eax, 4(%esp)
	call	fprintf
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L18:
	testl	%esi, %esi
	movl	$.LC0, %eax
	jne	.L5
	jmp	.L6
	.size	say, .-say
	.p2align 4
	.globl	vwarn
	.type	vwarn, @function
vwarn:
	subl	$28, %esp
	movl	%ebx, 20(%esp)
	movl	errno, %eax
	movl	%esi, 24(%esp)
	movl	32(%esp), %ebx
	movl	36(%esp), %esi
	movl	%eax, (%esp)
	call	strerror
	movl	%esi, %edx
	movl	24(%esp), %esi
	movl	%eax, %ecx
	movl	%ebx, %eax
	movl	20(%esp), %ebx
	addl	$28, %esp
	jmp	say
	.size	vwarn, .-vwarn
	.p2align 4
	.globl	vwarnx
	.type	vwarnx, @function
vwarnx:
	movl	8(%esp), %edx
	xorl	%ecx, %ecx
	movl	4(%esp), %eax
	jmp	say
	.size	vwarnx, .-vwarnx
	.p2align 4
	.globl	verr
	.type	verr, @function
verr:
	subl	$28, %esp
	movl	40(%esp), %eax
	movl	%eax, 4(%esp)
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	call	vwarn
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	exit
	.size	verr, .-verr
	.p2align 4
	.globl	verrx
	.type	verrx, @function
verrx:
	subl	$28, %esp
	xorl	%ecx, %ecx
	movl	36(%esp), %eax
	movl	40(%esp), %edx
	call	say
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	exit
	.size	verrx, .-verrx
	.p2align 4
	.globl	warn
	.type	warn, @function
warn:
	subl	$28, %esp
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	leal	36(%esp), %edx
	movl	%eax, %ecx
	movl	32(%esp), %eax
	call	say
	addl	$28, %esp
	ret
	.size	warn, .-warn
	.p2align 4
	.globl	warnx
	.type	warnx, @function
warnx:
	subl	$12, %esp
	xorl	%ecx, %ecx
	movl	16(%esp), %eax
	leal	20(%esp), %edx
	call	say
	addl	$12, %esp
	ret
	.size	warnx, .-warnx
	.p2align 4
	.globl	err
	.type	err, @function
err:
	subl	$28, %esp
	leal	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	verr
	.size	err, .-err
	.p2align 4
	.globl	errx
	.type	errx, @function
errx:
	subl	$28, %esp
	leal	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	verrx
	.size	errx, .-errx
	.globl	__arguments
	.bss
	.align 4
	.type	__arguments, @object
	.size	__arguments, 4
__arguments:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
