	.file	"xforktest.c"
	.text
	.p2align 4
	.type	say, @function
say:
	pushl	%ebx
	movl	%eax, %ebx
	subl	$24, %esp
	movl	%eax, (%esp)
	call	strlen
	movl	%ebx, 4(%esp)
	movl	$1, (%esp)
	movl	%eax, 8(%esp)
	call	write
	addl	$24, %esp
	popl	%ebx
	ret
	.size	say, .-say
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"fork test\n"
.LC1:
	.string	"fork worked too often\n"
.LC2:
	.string	"wait stopped early\n"
.LC3:
	.string	"wait got too many\n"
.LC4:
	.string	"fork test OK\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$.LC0, %eax
	movl	%esp, %ebp
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	call	say
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L20:
	je	.L18
	incl	%ebx
	cmpl	$1000, %ebx
	.p2align 4,,4
	je	.L19
.L7:
	call	fork
	testl	%eax, %eax
	jns	.L20
	testl	%ebx, %ebx
	.p2align 4,,4
	jne	.L9
	.p2align 4,,7
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L11:
	decl	%ebx
	je	.L10
.L9:
	.p2align 4,,10
	call	wait
	testl	%eax, %eax
	.p2align 4,,5
	jns	.L11
	movl	$.LC2, %eax
	call	say
	call	exit
.L19:
	movl	$.LC1, %eax
	call	say
.L18:
	call	exit
.L10:
	call	wait
	incl	%eax
	.p2align 4,,4
	je	.L12
	movl	$.LC3, %eax
	call	say
	call	exit
.L12:
	movl	$.LC4, %eax
	call	say
	call	exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
