	.file	"ls.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"ls: %s: %s\n"
.LC1:
	.string	"%-14s %6ld\n"
	.text
	.p2align 4
	.type	tell, @function
tell:
	subl	$92, %esp
	movl	%ebx, 88(%esp)
	movl	%eax, %ebx
	movl	%ebx, (%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	call	stat
	testl	%eax, %eax
	js	.L6
	movl	%ebx, 4(%esp)
	movl	56(%esp), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	movl	88(%esp), %ebx
	xorl	%eax, %eax
	addl	$92, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%ebx, 8(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 12(%esp)
	movl	$.LC0, %eax
	movl	%eax, 4(%esp)
	call	fprintf
	movl	88(%esp), %ebx
	movl	$1, %eax
	addl	$92, %esp
	ret
	.size	tell, .-tell
	.p2align 4
	.type	list, @function
list:
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$20, %esp
	movl	%eax, (%esp)
	call	opendir
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L8
	jmp	.L14
	.p2align 4,,10
	.p2align 3
.L10:
	addl	$4, %eax
	call	tell
.L8:
	movl	%ebx, (%esp)
	call	readdir
	testl	%eax, %eax
	jne	.L10
	movl	%ebx, (%esp)
	call	closedir
	xorl	%eax, %eax
.L7:
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L14:
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%esi, 8(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 12(%esp)
	movl	$.LC0, %eax
	movl	%eax, 4(%esp)
	call	fprintf
	movl	$1, %eax
	jmp	.L7
	.size	list, .-list
	.section	.rodata.str1.1
.LC2:
	.string	"/"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$80, %esp
	cmpl	$1, 8(%ebp)
	movl	12(%ebp), %edi
	je	.L16
	jle	.L24
	movl	$1, %esi
	xorl	%ebx, %ebx
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L19:
	movl	(%edi,%esi,4), %eax
	incl	%esi
	call	tell
	orl	%eax, %ebx
	cmpl	%esi, 8(%ebp)
	je	.L15
.L17:
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	(%edi,%esi,4), %eax
	movl	%eax, (%esp)
	call	stat
	testl	%eax, %eax
	jne	.L19
	movl	36(%esp), %eax
	andl	$61440, %eax
	cmpl	$16384, %eax
	jne	.L19
	movl	(%edi,%esi,4), %eax
	incl	%esi
	call	list
	orl	%eax, %ebx
	cmpl	%esi, 8(%ebp)
	jne	.L17
.L15:
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L16:
	movl	$.LC2, %eax
	call	list
	movl	%eax, %ebx
	jmp	.L15
.L24:
	xorl	%ebx, %ebx
	jmp	.L15
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
