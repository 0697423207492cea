	.file	"xprimes.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"prime %d\n"
	.text
	.p2align 4
	.type	sift, @function
sift:
	pushl	%esi
	movl	$4, %edx
	pushl	%ebx
	movl	%eax, %ebx
	subl	$36, %esp
	movl	%edx, 8(%esp)
	leal	16(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	read
	cmpl	$4, %eax
	je	.L2
.L10:
	call	exit
.L2:
	movl	$.LC0, 4(%esp)
	movl	16(%esp), %eax
	movl	$1, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	call	fork
	testl	%eax, %eax
	je	.L12
	movl	24(%esp), %eax
	leal	20(%esp), %esi
	movl	%eax, (%esp)
	call	close
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L6:
	movl	20(%esp), %eax
	cltd
	idivl	16(%esp)
	testl	%edx, %edx
	jne	.L13
.L5:
	movl	%esi, 4(%esp)
	movl	$4, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, (%esp)
	call	read
	cmpl	$4, %eax
	je	.L6
	movl	%ebx, (%esp)
	call	close
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	call	wait
	jmp	.L10
.L12:
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	%ebx, (%esp)
	call	close
	movl	24(%esp), %eax
	call	sift
.L13:
	movl	$4, 8(%esp)
	movl	28(%esp), %eax
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	write
	jmp	.L5
	.size	sift, .-sift
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	andl	$-16, %esp
	subl	$32, %esp
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	call	fork
	testl	%eax, %eax
	jne	.L15
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	24(%esp), %eax
	call	sift
.L15:
	movl	24(%esp), %eax
	leal	20(%esp), %ebx
	movl	%eax, (%esp)
	call	close
	movl	$2, 20(%esp)
	.p2align 4
	.p2align 3
.L16:
	movl	%ebx, 4(%esp)
	movl	$4, %eax
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	write
	movl	20(%esp), %eax
	incl	%eax
	movl	%eax, 20(%esp)
	cmpl	$35, %eax
	jle	.L16
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	call	wait
	call	exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
