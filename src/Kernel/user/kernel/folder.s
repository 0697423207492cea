	.file	"folder.c"
	.text
	.p2align 4
	.globl	chdir
	.type	chdir, @function
chdir:
	subl	$28, %esp
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	__chdir
	cmpl	$-1, %eax
	jne	.L1
	movl	$2, %edx
	movl	%edx, errno
.L1:
	addl	$28, %esp
	ret
	.size	chdir, .-chdir
	.p2align 4
	.globl	mkdir
	.type	mkdir, @function
mkdir:
	subl	$28, %esp
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	__mkdir
	cmpl	$-1, %eax
	jne	.L5
	movl	$30, %edx
	movl	%edx, errno
.L5:
	addl	$28, %esp
	ret
	.size	mkdir, .-mkdir
	.p2align 4
	.globl	unlink
	.type	unlink, @function
unlink:
	subl	$28, %esp
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	__unlink
	cmpl	$-1, %eax
	jne	.L8
	movl	$30, %edx
	movl	%edx, errno
.L8:
	addl	$28, %esp
	ret
	.size	unlink, .-unlink
	.p2align 4
	.globl	link
	.type	link, @function
link:
	subl	$28, %esp
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	__link
	cmpl	$-1, %eax
	jne	.L11
	movl	$30, %edx
	movl	%edx, errno
.L11:
	addl	$28, %esp
	ret
	.size	link, .-link
	.p2align 4
	.globl	rename
	.type	rename, @function
rename:
	subl	$28, %esp
	xorl	%edx, %edx
	movl	%edx, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	access
	incl	%eax
	je	.L15
	movl	$30, %eax
	movl	%eax, errno
.L15:
	movl	$-1, %eax
	addl	$28, %esp
	ret
	.size	rename, .-rename
	.p2align 4
	.globl	rmdir
	.type	rmdir, @function
rmdir:
	subl	$28, %esp
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	__unlink
	cmpl	$-1, %eax
	jne	.L20
	movl	$30, %edx
	movl	%edx, errno
.L20:
	addl	$28, %esp
	ret
	.size	rmdir, .-rmdir
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"/"
	.text
	.p2align 4
	.globl	getcwd
	.type	getcwd, @function
getcwd:
	cmpl	$1, 8(%esp)
	jbe	.L27
	movl	$.LC0, %edx
	movl	%edx, 8(%esp)
	jmp	strcpy
	.p2align 4,,10
	.p2align 3
.L27:
	movl	$34, %eax
	movl	%eax, errno
	xorl	%eax, %eax
	ret
	.size	getcwd, .-getcwd
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
