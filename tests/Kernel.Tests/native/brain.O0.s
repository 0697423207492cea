	.file	"brain.c"
	.text
	.type	run, @function
run:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
	movl	$300, 8(%esp)
	movl	$0, 4(%esp)
	movl	$tape.1, (%esp)
	call	memset
	movl	8(%ebp), %eax
	movl	%eax, -20(%ebp)
	jmp	.L2
.L19:
	movl	-20(%ebp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	subl	$43, %eax
	cmpl	$50, %eax
	ja	.L3
	movl	.L5(,%eax,4), %eax
	jmp	*%eax
	.section	.rodata
	.align 4
	.align 4
.L5:
	.long	.L11
	.long	.L10
	.long	.L9
	.long	.L8
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L7
	.long	.L3
	.long	.L6
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L3
	.long	.L4
	.long	.L3
	.long	.L4
	.text
.L6:
	incl	-12(%ebp)
	jmp	.L3
.L7:
	decl	-12(%ebp)
	jmp	.L3
.L11:
	movl	-12(%ebp), %eax
	addl	$tape.1, %eax
	movzbl	(%eax), %eax
	incb	%al
	movb	%al, %dl
	movl	-12(%ebp), %eax
	addl	$tape.1, %eax
	movb	%dl, (%eax)
	jmp	.L3
.L9:
	movl	-12(%ebp), %eax
	addl	$tape.1, %eax
	movzbl	(%eax), %eax
	decb	%al
	movb	%al, %dl
	movl	-12(%ebp), %eax
	addl	$tape.1, %eax
	movb	%dl, (%eax)
	jmp	.L3
.L8:
	movl	-12(%ebp), %eax
	addl	$tape.1, %eax
	movzbl	(%eax), %ecx
	movl	-16(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -16(%ebp)
	movb	%cl, %dl
	movb	%dl, output.0(%eax)
	jmp	.L3
.L10:
	movl	12(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L12
	movl	12(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, 12(%ebp)
	movzbl	(%eax), %eax
	movb	%al, %dl
	jmp	.L13
.L12:
	movb	$0, %dl
.L13:
	movl	-12(%ebp), %eax
	addl	$tape.1, %eax
	movb	%dl, (%eax)
	jmp	.L3
.L4:
	movl	-12(%ebp), %eax
	addl	$tape.1, %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	setne	%dl
	movl	-20(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$91, %al
	sete	%al
	xorb	%dl, %al
	testb	%al, %al
	je	.L21
	movl	-20(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$91, %al
	jne	.L15
	movl	$1, %eax
	jmp	.L16
.L15:
	movl	$-1, %eax
.L16:
	movl	%eax, -28(%ebp)
	movl	-28(%ebp), %eax
	movl	%eax, -24(%ebp)
	jmp	.L17
.L18:
	movl	-28(%ebp), %eax
	addl	%eax, -20(%ebp)
	movl	-20(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$91, %al
	sete	%al
	movzbl	%al, %edx
	movl	-20(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$93, %al
	sete	%al
	movzbl	%al, %eax
	subl	%eax, %edx
	addl	%edx, -24(%ebp)
.L17:
	cmpl	$0, -24(%ebp)
	jne	.L18
.L21:
	nop
.L3:
	incl	-20(%ebp)
.L2:
	movl	-20(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L19
	movl	-16(%ebp), %eax
	addl	$output.0, %eax
	movb	$0, (%eax)
	movl	$output.0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	run, .-run
	.section	.rodata
.LC0:
	.string	""
	.align 4
.LC1:
	.string	"++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
.LC2:
	.string	"%s"
.LC3:
	.string	"backwards"
.LC4:
	.string	",[>,]<[.<]"
.LC5:
	.string	"copied as it is"
.LC6:
	.string	",[.[-],]"
	.align 4
.LC7:
	.string	">++++++++[<++++++++>-]<+>++++++++++[<.+>-]"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$16, %esp
	movl	$.LC0, 4(%esp)
	movl	$.LC1, (%esp)
	call	run
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$.LC3, 4(%esp)
	movl	$.LC4, (%esp)
	call	run
	movl	%eax, (%esp)
	call	puts
	movl	$.LC5, 4(%esp)
	movl	$.LC6, (%esp)
	call	run
	movl	%eax, (%esp)
	call	puts
	movl	$.LC0, 4(%esp)
	movl	$.LC7, (%esp)
	call	run
	movl	%eax, (%esp)
	call	puts
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.local	tape.1
	.comm	tape.1,300,32
	.local	output.0
	.comm	output.0,300,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
