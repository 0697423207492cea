	.file	"xxargs.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"usage: xxargs program arguments\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	" \n"
.LC2:
	.string	"xxargs: cannot execute %s\n"
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
	subl	$272, %esp
	cmpl	$1, 8(%ebp)
	movl	12(%ebp), %esi
	jle	.L34
	.p2align 4
	.p2align 3
.L2:
	movl	$128, %eax
	movl	%eax, 4(%esp)
	leal	144(%esp), %eax
	movl	%eax, (%esp)
	call	gets
	cmpb	$0, (%eax)
	je	.L35
	movl	8(%ebp), %eax
	leal	-1(%eax), %ebx
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L3:
	incl	%eax
	movl	(%esi,%eax,4), %edx
	cmpl	%ebx, %eax
	movl	%edx, 12(%esp,%eax,4)
	jne	.L3
	movsbl	144(%esp), %eax
	leal	144(%esp), %edi
	testb	%al, %al
	jne	.L11
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L7:
	movb	$0, (%edi)
	incl	%edi
.L32:
	movsbl	(%edi), %eax
	testb	%al, %al
	je	.L5
.L11:
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	strchr
	testl	%eax, %eax
	jne	.L7
	movsbl	(%edi), %eax
	testb	%al, %al
	je	.L5
	incl	%ebx
	movl	%edi, 12(%esp,%ebx,4)
	.p2align 4
	.p2align 3
.L8:
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	strchr
	testl	%eax, %eax
	jne	.L32
	movsbl	1(%edi), %eax
	incl	%edi
	testb	%al, %al
	jne	.L8
.L5:
	xorl	%edx, %edx
	movl	%edx, 16(%esp,%ebx,4)
	call	fork
	testl	%eax, %eax
	je	.L36
	call	wait
	.p2align 4,,6
	jmp	.L2
.L35:
	.p2align 4,,8
	call	exit
.L36:
	leal	16(%esp), %eax
	movl	%eax, 4(%esp)
	movl	16(%esp), %eax
	movl	%eax, (%esp)
	call	exec
	movl	16(%esp), %eax
	movl	$.LC2, 4(%esp)
	movl	$2, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	call	exit
.L34:
	movl	$.LC0, 4(%esp)
	movl	$2, (%esp)
	call	printf
	call	exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
