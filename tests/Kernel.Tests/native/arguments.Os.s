	.file	"arguments.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC3:
	.string	"cannot fork"
.LC4:
	.string	"status %d\n"
	.text
	.type	run, @function
run:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	%eax, %ebx
	subl	$32, %esp
	pushl	$__stdout
	call	fflush
	call	fork
	addl	$16, %esp
	cmpl	$-1, %eax
	jne	.L2
	subl	$12, %esp
	pushl	$.LC3
	call	puts
	movl	$99, (%esp)
	call	exit
.L2:
	testl	%eax, %eax
	jne	.L3
	pushl	%eax
	pushl	%eax
	pushl	%ebx
	pushl	(%ebx)
	call	execv
	movl	$127, (%esp)
	call	_exit
.L3:
	leal	-12(%ebp), %edx
	xorl	%ecx, %ecx
	movl	%ecx, -12(%ebp)
	pushl	%ebx
	pushl	$0
	pushl	%edx
	pushl	%eax
	call	waitpid
	movl	-12(%ebp), %eax
	addl	$16, %esp
	movl	%eax, %edx
	andl	$127, %edx
	je	.L4
	cmpl	$127, %edx
	je	.L4
	leal	128(%edx), %eax
	jmp	.L5
.L4:
	movzbl	%ah, %eax
.L5:
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC4
	call	printf
	movl	-4(%ebp), %ebx
	addl	$16, %esp
	leave
	ret
	.size	run, .-run
	.section	.rodata.str1.1
.LC1:
	.string	"x"
.LC5:
	.string	"yy"
.LC6:
	.string	"%d: %d characters, %c to %c\n"
.LC7:
	.string	"%d: [%s]\n"
.LC8:
	.string	"and a null: %d\n"
.LC9:
	.string	""
.LC10:
	.string	" "
.LC11:
	.string	"two words"
.LC12:
	.string	"\"quoted\""
.LC13:
	.string	"tab\there"
.LC14:
	.string	"\\"
.LC15:
	.string	"*"
.LC16:
	.string	"after"
.LC0:
	.string	"no-such-program"
	.section	.rodata
	.align 4
.LC17:
	.long	.LC0
	.long	.LC1
	.long	0
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$232, %esp
	movl	(%ecx), %edi
	movl	4(%ecx), %esi
	cmpl	$1, %edi
	jle	.L15
	movl	$1, %ebx
.L18:
	movl	(%esi,%ebx,4), %edx
	subl	$12, %esp
	pushl	%edx
	movl	%edx, -236(%ebp)
	call	strlen
	addl	$16, %esp
	movl	-236(%ebp), %edx
	cmpl	$20, %eax
	jbe	.L16
	movsbl	-1(%edx,%eax), %ecx
	subl	$12, %esp
	pushl	%ecx
	movsbl	(%edx), %edx
	pushl	%edx
	pushl	%eax
	pushl	%ebx
	pushl	$.LC6
	call	printf
	addl	$32, %esp
	jmp	.L17
.L16:
	pushl	%eax
	pushl	%edx
	pushl	%ebx
	pushl	$.LC7
	call	printf
	addl	$16, %esp
.L17:
	incl	%ebx
	cmpl	%ebx, %edi
	jne	.L18
	pushl	%edi
	xorl	%eax, %eax
	pushl	%edi
	cmpl	$0, (%esi,%ebx,4)
	sete	%al
	pushl	%eax
	pushl	$.LC8
	call	printf
	addl	$16, %esp
	jmp	.L14
.L15:
	movl	$big.0, %edx
	movb	$109, %al
	movl	$.LC9, -216(%ebp)
	movl	%edx, %edi
	movl	$1499, %ecx
	rep stosb
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	movb	$97, big.0
	movb	$122, big.0+1498
	movl	%edx, -212(%ebp)
	movl	(%esi), %eax
	movl	%eax, -220(%ebp)
	leal	-220(%ebp), %eax
	call	run
	movl	(%esi), %eax
	xorl	%ecx, %ecx
	movl	%ecx, -148(%ebp)
	movl	$.LC10, -172(%ebp)
	movl	$.LC11, -168(%ebp)
	movl	%eax, -176(%ebp)
	leal	-176(%ebp), %eax
	movl	$.LC12, -164(%ebp)
	movl	$.LC13, -160(%ebp)
	movl	$.LC14, -156(%ebp)
	movl	$.LC15, -152(%ebp)
	call	run
	movl	(%esi), %eax
	movl	%ebx, -180(%ebp)
	movl	$3, %ebx
	movl	$big.0, -192(%ebp)
	movl	$.LC16, -188(%ebp)
	movl	%eax, -196(%ebp)
	leal	-196(%ebp), %eax
	movl	$big.0, -184(%ebp)
	call	run
	movl	(%esi), %eax
	movl	$1, %ecx
	movl	$.LC1, %esi
	movl	%eax, -144(%ebp)
.L20:
	movl	%ecx, %eax
	cltd
	idivl	%ebx
	movl	$.LC5, %eax
	testl	%edx, %edx
	cmove	%esi, %eax
	movl	%eax, -144(%ebp,%ecx,4)
	incl	%ecx
	cmpl	$29, %ecx
	jne	.L20
	xorl	%eax, %eax
	movl	$.LC17, %esi
	movl	%eax, -28(%ebp)
	leal	-144(%ebp), %eax
	xorl	%ebx, %ebx
	call	run
	leal	-208(%ebp), %edi
	movl	$3, %ecx
	rep movsl
	leal	-208(%ebp), %eax
	call	run
.L14:
	leal	-16(%ebp), %esp
	movl	%ebx, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.local	big.0
	.comm	big.0,1500,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
