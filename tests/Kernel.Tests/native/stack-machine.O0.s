	.file	"stack-machine.c"
	.text
	.section	.rodata
.LC0:
	.string	"push"
.LC1:
	.string	"load"
.LC2:
	.string	"store"
.LC3:
	.string	"add"
.LC4:
	.string	"sub"
.LC5:
	.string	"mul"
.LC6:
	.string	"less"
.LC7:
	.string	"jump"
.LC8:
	.string	"jif"
.LC9:
	.string	"print"
.LC10:
	.string	"call"
.LC11:
	.string	"ret"
.LC12:
	.string	"stop"
	.align 32
	.type	names, @object
	.size	names, 52
names:
	.long	.LC0
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
.LC13:
	.string	"%15s%n"
	.text
	.type	assemble, @function
assemble:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$680, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L2
.L14:
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-656(%ebp), %eax
	movl	%eax, (%esp)
	call	strcpy
	movl	%eax, -24(%ebp)
	movl	$0, -16(%ebp)
	jmp	.L3
.L13:
	movl	-256(%ebp), %eax
	addl	%eax, -24(%ebp)
	leal	-252(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	decl	%eax
	movl	%eax, -36(%ebp)
	leal	-252(%ebp), %edx
	movl	-36(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	cmpb	$58, %al
	jne	.L4
	leal	-252(%ebp), %edx
	movl	-36(%ebp), %eax
	addl	%edx, %eax
	movb	$0, (%eax)
	cmpl	$0, -20(%ebp)
	jne	.L3
	leal	-236(%ebp), %ecx
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	leal	(%ecx,%eax), %edx
	leal	-252(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	strcpy
	movl	-12(%ebp), %edx
	leal	1(%edx), %eax
	movl	%eax, -12(%ebp)
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	leal	-8(%eax), %eax
	addl	%ebp, %eax
	leal	-212(%eax), %edx
	movl	-16(%ebp), %eax
	movl	%eax, (%edx)
	jmp	.L3
.L4:
	movl	$0, -28(%ebp)
	jmp	.L6
.L7:
	incl	-28(%ebp)
.L6:
	movl	-28(%ebp), %eax
	movl	names(,%eax,4), %eax
	leal	-252(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L7
	movl	-16(%ebp), %eax
	leal	0(,%eax,8), %edx
	movl	12(%ebp), %eax
	addl	%eax, %edx
	movl	-28(%ebp), %eax
	movl	%eax, (%edx)
	cmpl	$2, -28(%ebp)
	jle	.L8
	cmpl	$7, -28(%ebp)
	je	.L8
	cmpl	$8, -28(%ebp)
	je	.L8
	cmpl	$10, -28(%ebp)
	jne	.L9
.L8:
	leal	-256(%ebp), %eax
	movl	%eax, 12(%esp)
	leal	-252(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC13, 4(%esp)
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	sscanf
	movl	-256(%ebp), %eax
	addl	%eax, -24(%ebp)
	movl	-16(%ebp), %eax
	leal	0(,%eax,8), %edx
	movl	12(%ebp), %eax
	leal	(%edx,%eax), %ebx
	leal	-252(%ebp), %eax
	movl	%eax, (%esp)
	call	atoi
	movl	%eax, 4(%ebx)
	movl	$0, -32(%ebp)
	jmp	.L10
.L12:
	leal	-236(%ebp), %ecx
	movl	-32(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	leal	(%ecx,%eax), %edx
	leal	-252(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L11
	movl	-16(%ebp), %eax
	leal	0(,%eax,8), %edx
	movl	12(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-32(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	sall	$2, %eax
	leal	-8(%eax), %eax
	addl	%ebp, %eax
	subl	$212, %eax
	movl	(%eax), %eax
	movl	%eax, 4(%ecx)
.L11:
	incl	-32(%ebp)
.L10:
	movl	-32(%ebp), %eax
	cmpl	-12(%ebp), %eax
	jl	.L12
.L9:
	incl	-16(%ebp)
.L3:
	leal	-256(%ebp), %eax
	movl	%eax, 12(%esp)
	leal	-252(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC13, 4(%esp)
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	sscanf
	cmpl	$1, %eax
	je	.L13
	incl	-20(%ebp)
.L2:
	cmpl	$1, -20(%ebp)
	jle	.L14
	movl	-16(%ebp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	assemble, .-assemble
	.section	.rodata
.LC14:
	.string	"%d "
	.text
	.type	execute, @function
execute:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$376, %esp
	movl	$0, %edx
	movl	$40, %eax
	andl	$-8, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L17:
	movl	%edx, -264(%ebp,%eax)
	movl	%edx, -260(%ebp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L17
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
	movl	$0, -20(%ebp)
	movl	$0, -24(%ebp)
.L36:
	movl	-24(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -24(%ebp)
	leal	0(,%eax,8), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	4(%eax), %edx
	movl	(%eax), %eax
	movl	%eax, -352(%ebp)
	movl	%edx, -348(%ebp)
	movl	-352(%ebp), %eax
	cmpl	$12, %eax
	ja	.L19
	movl	.L21(,%eax,4), %eax
	jmp	*%eax
	.section	.rodata
	.align 4
	.align 4
.L21:
	.long	.L33
	.long	.L32
	.long	.L31
	.long	.L30
	.long	.L29
	.long	.L28
	.long	.L27
	.long	.L26
	.long	.L25
	.long	.L24
	.long	.L23
	.long	.L22
	.long	.L20
	.text
.L33:
	movl	-12(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -12(%ebp)
	movl	-348(%ebp), %edx
	movl	%edx, -224(%ebp,%eax,4)
	jmp	.L19
.L32:
	movl	-348(%ebp), %edx
	movl	-12(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, -12(%ebp)
	movl	-264(%ebp,%edx,4), %edx
	movl	%edx, -224(%ebp,%eax,4)
	jmp	.L19
.L31:
	decl	-12(%ebp)
	movl	-348(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	-224(%ebp,%edx,4), %edx
	movl	%edx, -264(%ebp,%eax,4)
	jmp	.L19
.L30:
	decl	-12(%ebp)
	movl	-12(%ebp), %eax
	decl	%eax
	movl	-224(%ebp,%eax,4), %ecx
	movl	-12(%ebp), %eax
	movl	-224(%ebp,%eax,4), %edx
	movl	-12(%ebp), %eax
	decl	%eax
	addl	%ecx, %edx
	movl	%edx, -224(%ebp,%eax,4)
	jmp	.L19
.L29:
	decl	-12(%ebp)
	movl	-12(%ebp), %eax
	decl	%eax
	movl	-224(%ebp,%eax,4), %ecx
	movl	-12(%ebp), %eax
	movl	-224(%ebp,%eax,4), %eax
	movl	-12(%ebp), %edx
	decl	%edx
	subl	%eax, %ecx
	movl	%ecx, -224(%ebp,%edx,4)
	jmp	.L19
.L28:
	decl	-12(%ebp)
	movl	-12(%ebp), %eax
	decl	%eax
	movl	-224(%ebp,%eax,4), %edx
	movl	-12(%ebp), %eax
	movl	-224(%ebp,%eax,4), %eax
	movl	-12(%ebp), %ecx
	decl	%ecx
	imull	%edx, %eax
	movl	%eax, -224(%ebp,%ecx,4)
	jmp	.L19
.L27:
	decl	-12(%ebp)
	movl	-12(%ebp), %eax
	decl	%eax
	movl	-224(%ebp,%eax,4), %edx
	movl	-12(%ebp), %eax
	movl	-224(%ebp,%eax,4), %eax
	cmpl	%eax, %edx
	setl	%cl
	movl	-12(%ebp), %eax
	leal	-1(%eax), %edx
	movzbl	%cl, %eax
	movl	%eax, -224(%ebp,%edx,4)
	jmp	.L19
.L26:
	movl	-348(%ebp), %eax
	movl	%eax, -24(%ebp)
	jmp	.L19
.L25:
	decl	-12(%ebp)
	movl	-12(%ebp), %eax
	movl	-224(%ebp,%eax,4), %eax
	testl	%eax, %eax
	je	.L38
	movl	-348(%ebp), %eax
	movl	%eax, -24(%ebp)
	jmp	.L38
.L24:
	decl	-12(%ebp)
	movl	-12(%ebp), %eax
	movl	-224(%ebp,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
	jmp	.L19
.L23:
	movl	-16(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -16(%ebp)
	movl	-24(%ebp), %edx
	movl	%edx, -344(%ebp,%eax,4)
	movl	-348(%ebp), %eax
	movl	%eax, -24(%ebp)
	jmp	.L19
.L22:
	decl	-16(%ebp)
	movl	-16(%ebp), %eax
	movl	-344(%ebp,%eax,4), %eax
	movl	%eax, -24(%ebp)
	jmp	.L19
.L20:
	movl	-20(%ebp), %eax
	jmp	.L37
.L38:
	nop
.L19:
	incl	-20(%ebp)
	jmp	.L36
.L37:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	execute, .-execute
	.section	.rodata
.LC15:
	.string	"(%d instructions, %d steps)\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$512, %esp
	movl	$0, 508(%esp)
	jmp	.L40
.L41:
	movl	508(%esp), %eax
	movl	programs.0(,%eax,4), %eax
	leal	20(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	assemble
	movl	%eax, 504(%esp)
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	call	execute
	movl	%eax, 500(%esp)
	movl	500(%esp), %eax
	movl	%eax, 8(%esp)
	movl	504(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
	incl	508(%esp)
.L40:
	cmpl	$2, 508(%esp)
	jle	.L41
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
.LC16:
	.string	"push 1 store 0 again: load 0 print load 0 push 3 mul store 0 load 0 push 1000 less jif again stop"
	.align 4
.LC17:
	.string	"push 10 call factorial print stop factorial: store 1 push 1 store 2 more: load 1 push 2 less jif done load 2 load 1 mul store 2 load 1 push 1 sub store 1 jump more done: load 2 ret"
	.align 4
.LC18:
	.string	"push 0 store 0 push 1 store 1 next: load 0 print load 0 load 1 add load 1 store 0 store 1 load 0 push 500 less jif next stop"
	.align 4
	.type	programs.0, @object
	.size	programs.0, 12
programs.0:
	.long	.LC16
	.long	.LC17
	.long	.LC18
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
