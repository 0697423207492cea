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
	pushl	%ebp
	xorl	%ebp, %ebp
	pushl	%edi
	xorl	%ecx, %ecx
	pushl	%esi
	xorl	%edi, %edi
	pushl	%ebx
	xorl	%esi, %esi
	subl	$60, %esp
	xorl	%ebx, %ebx
	movl	%ebp, 4(%esp)
	leal	34(%esp), %ebp
	movl	%eax, (%esp)
	movl	%esi, 25(%esp)
	movl	%ebx, 21(%esp)
	leal	17(%esp), %ebx
	movl	%edi, 28(%esp)
	leal	32(%esp), %edi
	movl	%ecx, 17(%esp)
	call	open
	movl	%eax, %esi
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L9:
	movl	%ebp, 4(%esp)
	movl	$14, %edx
	movl	%edx, 8(%esp)
	movl	%ebx, (%esp)
	call	memcpy
	movl	%ebx, %eax
	call	tell
.L8:
	movl	%edi, 4(%esp)
	movl	$16, %eax
	movl	%eax, 8(%esp)
	movl	%esi, (%esp)
	call	read
	cmpl	$16, %eax
	je	.L9
	movl	%esi, (%esp)
	call	close
	addl	$60, %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
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
	je	.L12
	jle	.L20
	movl	$1, %esi
	xorl	%ebx, %ebx
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L15:
	movl	(%edi,%esi,4), %eax
	incl	%esi
	call	tell
	orl	%eax, %ebx
	cmpl	%esi, 8(%ebp)
	je	.L11
.L13:
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	(%edi,%esi,4), %eax
	movl	%eax, (%esp)
	call	stat
	testl	%eax, %eax
	jne	.L15
	movl	36(%esp), %eax
	andl	$61440, %eax
	cmpl	$16384, %eax
	jne	.L15
	movl	(%edi,%esi,4), %eax
	incl	%esi
	call	list
	orl	%eax, %ebx
	cmpl	%esi, 8(%ebp)
	jne	.L13
.L11:
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L12:
	movl	$.LC2, %eax
	call	list
	movl	%eax, %ebx
	jmp	.L11
.L20:
	xorl	%ebx, %ebx
	jmp	.L11
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
