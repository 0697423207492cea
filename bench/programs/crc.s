	.file	"crc.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"crc %08x\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$16, %esp
	.p2align 4
	.p2align 3
.L4:
	movl	%ebx, %eax
	movl	$8, %edx
	.p2align 4
	.p2align 3
.L3:
	movl	%eax, %ecx
	shrl	%eax
	andl	$1, %ecx
	testl	%ecx, %ecx
	je	.L2
	xorl	$-306674912, %eax
.L2:
	decl	%edx
	jne	.L3
	movl	%eax, table(,%ebx,4)
	incl	%ebx
	cmpl	$256, %ebx
	jne	.L4
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L5:
	movl	%eax, %edx
	incl	%eax
	sarl	$8, %edx
	addb	%cl, %dl
	addb	$7, %cl
	movb	%dl, data-1(%eax)
	cmpl	$65536, %eax
	jne	.L5
	movl	$15000, %ebx
	movl	$-1, %eax
	.p2align 4
	.p2align 3
.L6:
	xorl	%edx, %edx
	.p2align 4
	.p2align 3
.L7:
	movzbl	data(%edx), %ecx
	incl	%edx
	xorb	%al, %cl
	shrl	$8, %eax
	movzbl	%cl, %ecx
	xorl	table(,%ecx,4), %eax
	cmpl	$65536, %edx
	jne	.L7
	decl	%ebx
	jne	.L6
	movl	$.LC0, (%esp)
	notl	%eax
	movl	%eax, 4(%esp)
	call	printf
	movl	-4(%ebp), %ebx
	xorl	%eax, %eax
	leave
	ret
	.size	main, .-main
	.local	data
	.comm	data,65536,32
	.local	table
	.comm	table,1024,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
