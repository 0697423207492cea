	.file	"xcat.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"xcat: cannot write\n"
.LC1:
	.string	"xcat: cannot read\n"
	.text
	.p2align 4
	.type	copy, @function
copy:
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$20, %esp
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L3:
	movl	%ebx, 8(%esp)
	movl	$buffer, %eax
	movl	%eax, 4(%esp)
	movl	$1, (%esp)
	call	write
	cmpl	%ebx, %eax
	jne	.L8
.L2:
	movl	%esi, (%esp)
	movl	$512, %eax
	movl	$buffer, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	read
	testl	%eax, %eax
	movl	%eax, %ebx
	jg	.L3
	jne	.L9
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	.p2align 4,,2
	ret
.L8:
	movl	$2, (%esp)
	movl	$.LC0, %ecx
	movl	%ecx, 4(%esp)
	call	printf
	call	exit
.L9:
	movl	$.LC1, 4(%esp)
	movl	$2, (%esp)
	call	printf
	call	exit
	.size	copy, .-copy
	.section	.rodata.str1.1
.LC2:
	.string	"xcat: cannot open %s\n"
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
	subl	$16, %esp
	cmpl	$1, 8(%ebp)
	jle	.L16
	movl	12(%ebp), %eax
	movl	$1, %esi
	leal	4(%eax), %edi
	jmp	.L13
	.p2align 4,,10
	.p2align 3
.L12:
	call	copy
	incl	%esi
	addl	$4, %edi
	movl	%ebx, (%esp)
	call	close
	cmpl	%esi, 8(%ebp)
	je	.L17
.L13:
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	(%edi), %eax
	movl	%eax, (%esp)
	call	open
	testl	%eax, %eax
	movl	%eax, %ebx
	jns	.L12
	movl	(%edi), %eax
	movl	$.LC2, 4(%esp)
	movl	$2, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	call	exit
.L17:
	call	exit
.L16:
	xorl	%eax, %eax
	call	copy
	call	exit
	.size	main, .-main
	.local	buffer
	.comm	buffer,512,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
