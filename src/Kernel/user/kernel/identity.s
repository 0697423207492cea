	.file	"identity.c"
	.text
	.p2align 4
	.globl	getuid
	.type	getuid, @function
getuid:
	xorl	%eax, %eax
	ret
	.size	getuid, .-getuid
	.p2align 4
	.globl	geteuid
	.type	geteuid, @function
geteuid:
	xorl	%eax, %eax
	ret
	.size	geteuid, .-geteuid
	.p2align 4
	.globl	getgid
	.type	getgid, @function
getgid:
	xorl	%eax, %eax
	ret
	.size	getgid, .-getgid
	.p2align 4
	.globl	getegid
	.type	getegid, @function
getegid:
	xorl	%eax, %eax
	ret
	.size	getegid, .-getegid
	.p2align 4
	.globl	gethostname
	.type	gethostname, @function
gethostname:
	subl	$28, %esp
	cmpl	$3, 36(%esp)
	jbe	.L10
	movl	$host, %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	strcpy
	xorl	%eax, %eax
.L6:
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	movl	$36, %edx
	movl	$-1, %eax
	movl	%edx, errno
	jmp	.L6
	.size	gethostname, .-gethostname
	.section	.rodata
	.align 32
.LC0:
	.string	"Toy"
	.zero	4
	.string	"toy"
	.zero	4
	.string	"1"
	.zero	6
	.string	"1"
	.zero	6
	.string	"toy"
	.zero	4
	.text
	.p2align 4
	.globl	uname
	.type	uname, @function
uname:
	subl	$12, %esp
	movl	$.LC0, %ecx
	movl	%ebx, (%esp)
	movl	16(%esp), %edx
	movl	$40, %ebx
	movl	%esi, 4(%esp)
	movl	%edi, 8(%esp)
	testb	$1, %dl
	jne	.L33
	testb	$2, %dl
	jne	.L34
.L13:
	movl	%ebx, %esi
	xorl	%eax, %eax
	andl	$-4, %esi
.L14:
	movl	(%ecx,%eax), %edi
	movl	%edi, (%edx,%eax)
	addl	$4, %eax
	cmpl	%esi, %eax
	jb	.L14
	addl	%eax, %edx
	addl	%eax, %ecx
	xorl	%eax, %eax
	testb	$2, %bl
	jne	.L35
	testb	$1, %bl
	jne	.L36
.L17:
	movl	(%esp), %ebx
	xorl	%eax, %eax
	movl	4(%esp), %esi
	movl	8(%esp), %edi
	addl	$12, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L36:
	movzbl	(%ecx,%eax), %ebx
	movb	%bl, (%edx,%eax)
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L35:
	movzwl	(%ecx), %eax
	testb	$1, %bl
	movw	%ax, (%edx)
	movl	$2, %eax
	je	.L17
	jmp	.L36
	.p2align 4,,10
	.p2align 3
.L33:
	movzbl	.LC0, %eax
	incl	%edx
	movl	$.LC0+1, %ecx
	movl	$39, %ebx
	movb	%al, -1(%edx)
	testb	$2, %dl
	je	.L13
	.p2align 4
	.p2align 3
.L34:
	movzwl	(%ecx), %eax
	addl	$2, %edx
	addl	$2, %ecx
	subl	$2, %ebx
	movw	%ax, -2(%edx)
	jmp	.L13
	.size	uname, .-uname
	.p2align 4
	.globl	getpagesize
	.type	getpagesize, @function
getpagesize:
	movl	$4096, %eax
	ret
	.size	getpagesize, .-getpagesize
	.p2align 4
	.globl	sysconf
	.type	sysconf, @function
sysconf:
	movl	4(%esp), %eax
	cmpl	$30, %eax
	jg	.L39
	testl	%eax, %eax
	js	.L40
	cmpl	$30, %eax
	ja	.L40
	.p2align 4,,6
	jmp	*.L42(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L42:
	.long	.L46
	.long	.L47
	.long	.L44
	.long	.L40
	.long	.L43
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L40
	.long	.L41
	.text
	.p2align 4,,10
	.p2align 3
.L39:
	cmpl	$84, %eax
	movl	$1, %edx
	jne	.L40
.L38:
	movl	%edx, %eax
	.p2align 4,,1
	ret
	.p2align 4,,10
	.p2align 3
.L40:
	movl	$22, %eax
	movl	$-1, %edx
	movl	%eax, errno
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L44:
	movl	$100, %edx
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	movl	$16, %edx
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L41:
	movl	$4096, %edx
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L47:
	movl	$64, %edx
	jmp	.L38
	.p2align 4,,10
	.p2align 3
.L46:
	movl	$3840, %edx
	jmp	.L38
	.size	sysconf, .-sysconf
	.section	.rodata
	.align 4
	.type	host, @object
	.size	host, 4
host:
	.string	"toy"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
