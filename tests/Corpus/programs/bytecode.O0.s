	.file	"bytecode.c"
	.text
	.section	.rodata
.LC0:
	.string	"halt"
.LC1:
	.string	"push"
.LC2:
	.string	"pop"
.LC3:
	.string	"dup"
.LC4:
	.string	"over"
.LC5:
	.string	"add"
.LC6:
	.string	"sub"
.LC7:
	.string	"mul"
.LC8:
	.string	"div"
.LC9:
	.string	"mod"
.LC10:
	.string	"less"
.LC11:
	.string	"equal"
.LC12:
	.string	"not"
.LC13:
	.string	"load"
.LC14:
	.string	"store"
.LC15:
	.string	"local"
.LC16:
	.string	"set"
.LC17:
	.string	"jump"
.LC18:
	.string	"jumpz"
.LC19:
	.string	"call"
.LC20:
	.string	"ret"
.LC21:
	.string	"print"
	.align 32
	.type	ops, @object
	.size	ops, 176
ops:
	.long	.LC0
	.byte	0
	.zero	3
	.long	.LC1
	.byte	1
	.zero	3
	.long	.LC2
	.byte	0
	.zero	3
	.long	.LC3
	.byte	0
	.zero	3
	.long	.LC4
	.byte	0
	.zero	3
	.long	.LC5
	.byte	0
	.zero	3
	.long	.LC6
	.byte	0
	.zero	3
	.long	.LC7
	.byte	0
	.zero	3
	.long	.LC8
	.byte	0
	.zero	3
	.long	.LC9
	.byte	0
	.zero	3
	.long	.LC10
	.byte	0
	.zero	3
	.long	.LC11
	.byte	0
	.zero	3
	.long	.LC12
	.byte	0
	.zero	3
	.long	.LC13
	.byte	0
	.zero	3
	.long	.LC14
	.byte	0
	.zero	3
	.long	.LC15
	.byte	1
	.zero	3
	.long	.LC16
	.byte	1
	.zero	3
	.long	.LC17
	.byte	1
	.zero	3
	.long	.LC18
	.byte	1
	.zero	3
	.long	.LC19
	.byte	1
	.zero	3
	.long	.LC20
	.byte	0
	.zero	3
	.long	.LC21
	.byte	0
	.zero	3
	.local	memory
	.comm	memory,4096,32
.LC22:
	.string	" "
	.text
	.type	assemble, @function
assemble:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$392, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -12(%ebp)
	movl	$0, -16(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L2
.L18:
	movl	$0, -16(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, -24(%ebp)
	jmp	.L3
.L17:
	movl	$.LC22, 4(%esp)
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	strcspn
	movl	%eax, -36(%ebp)
	movl	-36(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-24(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-372(%ebp), %eax
	movl	%eax, (%esp)
	call	memcpy
	leal	-372(%ebp), %edx
	movl	-36(%ebp), %eax
	addl	%edx, %eax
	movb	$0, (%eax)
	movl	-24(%ebp), %edx
	movl	-36(%ebp), %eax
	addl	%edx, %eax
	movl	$.LC22, 4(%esp)
	movl	%eax, (%esp)
	call	strspn
	movl	-36(%ebp), %edx
	addl	%edx, %eax
	addl	%eax, -24(%ebp)
	cmpl	$0, -36(%ebp)
	je	.L20
	movl	-36(%ebp), %eax
	decl	%eax
	movzbl	-372(%ebp,%eax), %eax
	cmpb	$58, %al
	jne	.L6
	movl	-36(%ebp), %eax
	decl	%eax
	movb	$0, -372(%ebp,%eax)
	cmpl	$0, -20(%ebp)
	jne	.L21
	leal	-356(%ebp), %eax
	movl	-12(%ebp), %edx
	sall	$4, %edx
	addl	%eax, %edx
	leal	-372(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	strcpy
	movl	-12(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -12(%ebp)
	sall	$4, %eax
	leal	-8(%eax), %eax
	addl	%ebp, %eax
	leal	-336(%eax), %edx
	movl	-16(%ebp), %eax
	movl	%eax, (%edx)
	jmp	.L21
.L6:
	movl	$0, -28(%ebp)
	jmp	.L8
.L10:
	incl	-28(%ebp)
.L8:
	cmpl	$21, -28(%ebp)
	jg	.L9
	movl	-28(%ebp), %eax
	movl	ops(,%eax,8), %eax
	leal	-372(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L10
.L9:
	cmpl	$21, -28(%ebp)
	jg	.L11
	movl	-16(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -16(%ebp)
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%eax, %edx
	movl	-28(%ebp), %eax
	movl	%eax, (%edx)
	jmp	.L3
.L11:
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	leal	(%edx,%eax), %ebx
	movl	$0, 8(%esp)
	leal	-376(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-372(%ebp), %eax
	movl	%eax, (%esp)
	call	strtol
	movl	%eax, (%ebx)
	movl	$0, -32(%ebp)
	jmp	.L12
.L15:
	leal	-356(%ebp), %eax
	movl	-32(%ebp), %edx
	sall	$4, %edx
	addl	%eax, %edx
	leal	-372(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L13
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%eax, %edx
	movl	-32(%ebp), %eax
	sall	$4, %eax
	leal	-8(%eax), %eax
	addl	%ebp, %eax
	subl	$336, %eax
	movl	(%eax), %eax
	movl	%eax, (%edx)
.L13:
	incl	-32(%ebp)
.L12:
	movl	-376(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L14
	cmpl	$1, -20(%ebp)
	jne	.L14
	movl	-32(%ebp), %eax
	cmpl	-12(%ebp), %eax
	jl	.L15
.L14:
	incl	-16(%ebp)
	jmp	.L3
.L20:
	nop
	jmp	.L3
.L21:
	nop
.L3:
	movl	-24(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L17
	incl	-20(%ebp)
.L2:
	cmpl	$1, -20(%ebp)
	jle	.L18
	movl	-16(%ebp), %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	assemble, .-assemble
	.section	.rodata
.LC23:
	.string	"%d "
	.text
	.type	run, @function
run:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$1080, %esp
	movl	%ebx, -4(%ebp)
	leal	-1060(%ebp), %eax
	movl	%eax, -12(%ebp)
	leal	-1060(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, -20(%ebp)
	movl	$0, -24(%ebp)
	movl	-12(%ebp), %eax
	leal	4(%eax), %edx
	movl	%edx, -12(%ebp)
	movl	12(%ebp), %edx
	movl	%edx, (%eax)
	jmp	.L23
.L52:
	movl	-20(%ebp), %eax
	leal	4(%eax), %edx
	movl	%edx, -20(%ebp)
	movl	(%eax), %eax
	cmpl	$21, %eax
	ja	.L24
	movl	.L26(,%eax,4), %eax
	jmp	*%eax
	.section	.rodata
	.align 4
	.align 4
.L26:
	.long	.L47
	.long	.L46
	.long	.L45
	.long	.L44
	.long	.L43
	.long	.L42
	.long	.L41
	.long	.L40
	.long	.L39
	.long	.L38
	.long	.L37
	.long	.L36
	.long	.L35
	.long	.L34
	.long	.L33
	.long	.L32
	.long	.L31
	.long	.L30
	.long	.L29
	.long	.L28
	.long	.L27
	.long	.L25
	.text
.L47:
	movl	-24(%ebp), %eax
	jmp	.L53
.L46:
	movl	-20(%ebp), %edx
	leal	4(%edx), %eax
	movl	%eax, -20(%ebp)
	movl	-12(%ebp), %eax
	leal	4(%eax), %ecx
	movl	%ecx, -12(%ebp)
	movl	(%edx), %edx
	movl	%edx, (%eax)
	jmp	.L23
.L45:
	subl	$4, -12(%ebp)
	jmp	.L23
.L44:
	movl	-12(%ebp), %eax
	movl	-4(%eax), %edx
	movl	-12(%ebp), %eax
	movl	%edx, (%eax)
	addl	$4, -12(%ebp)
	jmp	.L23
.L43:
	movl	-12(%ebp), %eax
	movl	-8(%eax), %edx
	movl	-12(%ebp), %eax
	movl	%edx, (%eax)
	addl	$4, -12(%ebp)
	jmp	.L23
.L42:
	subl	$4, -12(%ebp)
	movl	-12(%ebp), %eax
	subl	$4, %eax
	movl	(%eax), %eax
	movl	%eax, %edx
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	addl	%eax, %edx
	movl	-12(%ebp), %eax
	subl	$4, %eax
	movl	%edx, (%eax)
	jmp	.L23
.L41:
	subl	$4, -12(%ebp)
	movl	-12(%ebp), %eax
	subl	$4, %eax
	movl	(%eax), %eax
	movl	%eax, %edx
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	subl	%eax, %edx
	movl	-12(%ebp), %eax
	subl	$4, %eax
	movl	%edx, (%eax)
	jmp	.L23
.L40:
	subl	$4, -12(%ebp)
	movl	-12(%ebp), %eax
	subl	$4, %eax
	movl	(%eax), %eax
	movl	%eax, %edx
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	imull	%eax, %edx
	movl	-12(%ebp), %eax
	subl	$4, %eax
	movl	%edx, (%eax)
	jmp	.L23
.L39:
	subl	$4, -12(%ebp)
	movl	-12(%ebp), %eax
	subl	$4, %eax
	movl	(%eax), %eax
	movl	-12(%ebp), %edx
	movl	(%edx), %ebx
	movl	-12(%ebp), %ecx
	subl	$4, %ecx
	cltd
	idivl	%ebx
	movl	%eax, (%ecx)
	jmp	.L23
.L38:
	subl	$4, -12(%ebp)
	movl	-12(%ebp), %eax
	subl	$4, %eax
	movl	(%eax), %eax
	movl	-12(%ebp), %edx
	movl	(%edx), %ebx
	movl	-12(%ebp), %edx
	leal	-4(%edx), %ecx
	cltd
	idivl	%ebx
	movl	%edx, %eax
	movl	%eax, (%ecx)
	jmp	.L23
.L37:
	subl	$4, -12(%ebp)
	movl	-12(%ebp), %eax
	subl	$4, %eax
	movl	(%eax), %edx
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	cmpl	%eax, %edx
	setl	%cl
	movl	-12(%ebp), %eax
	leal	-4(%eax), %edx
	movzbl	%cl, %eax
	movl	%eax, (%edx)
	jmp	.L23
.L36:
	subl	$4, -12(%ebp)
	movl	-12(%ebp), %eax
	subl	$4, %eax
	movl	(%eax), %edx
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	cmpl	%eax, %edx
	sete	%cl
	movl	-12(%ebp), %eax
	leal	-4(%eax), %edx
	movzbl	%cl, %eax
	movl	%eax, (%edx)
	jmp	.L23
.L35:
	movl	-12(%ebp), %eax
	subl	$4, %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	sete	%cl
	movl	-12(%ebp), %eax
	leal	-4(%eax), %edx
	movzbl	%cl, %eax
	movl	%eax, (%edx)
	jmp	.L23
.L34:
	movl	-12(%ebp), %eax
	subl	$4, %eax
	movl	(%eax), %eax
	andl	$1023, %eax
	movl	-12(%ebp), %edx
	subl	$4, %edx
	movl	memory(,%eax,4), %eax
	movl	%eax, (%edx)
	jmp	.L23
.L33:
	subl	$8, -12(%ebp)
	movl	-12(%ebp), %eax
	addl	$4, %eax
	movl	(%eax), %eax
	andl	$1023, %eax
	movl	%eax, %edx
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, memory(,%edx,4)
	jmp	.L23
.L32:
	movl	-20(%ebp), %eax
	leal	4(%eax), %edx
	movl	%edx, -20(%ebp)
	movl	(%eax), %eax
	leal	0(,%eax,4), %edx
	movl	-16(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-12(%ebp), %eax
	leal	4(%eax), %edx
	movl	%edx, -12(%ebp)
	movl	(%ecx), %edx
	movl	%edx, (%eax)
	jmp	.L23
.L31:
	subl	$4, -12(%ebp)
	movl	-20(%ebp), %eax
	leal	4(%eax), %edx
	movl	%edx, -20(%ebp)
	movl	(%eax), %eax
	leal	0(,%eax,4), %edx
	movl	-16(%ebp), %eax
	addl	%eax, %edx
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, (%edx)
	jmp	.L23
.L30:
	movl	-20(%ebp), %eax
	movl	(%eax), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -20(%ebp)
	jmp	.L23
.L29:
	subl	$4, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L50
	movl	-20(%ebp), %eax
	addl	$4, %eax
	jmp	.L51
.L50:
	movl	-20(%ebp), %eax
	movl	(%eax), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
.L51:
	movl	%eax, -20(%ebp)
	jmp	.L23
.L28:
	movl	-12(%ebp), %eax
	movl	-4(%eax), %eax
	movl	%eax, -36(%ebp)
	leal	-1060(%ebp), %eax
	movl	-16(%ebp), %edx
	subl	%eax, %edx
	movl	-12(%ebp), %eax
	subl	$4, %eax
	sarl	$2, %edx
	movl	%edx, (%eax)
	movl	-20(%ebp), %eax
	addl	$4, %eax
	subl	8(%ebp), %eax
	sarl	$2, %eax
	movl	%eax, %edx
	movl	-12(%ebp), %eax
	movl	%edx, (%eax)
	movl	-12(%ebp), %eax
	leal	4(%eax), %edx
	movl	-36(%ebp), %eax
	movl	%eax, (%edx)
	movl	-12(%ebp), %eax
	addl	$4, %eax
	movl	%eax, -16(%ebp)
	addl	$8, -12(%ebp)
	movl	-20(%ebp), %eax
	movl	(%eax), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -20(%ebp)
	jmp	.L23
.L27:
	movl	-12(%ebp), %eax
	movl	-4(%eax), %eax
	movl	%eax, -28(%ebp)
	movl	-16(%ebp), %eax
	subl	$8, %eax
	movl	%eax, -32(%ebp)
	movl	-32(%ebp), %eax
	addl	$4, %eax
	movl	(%eax), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -20(%ebp)
	movl	-32(%ebp), %eax
	movl	(%eax), %eax
	leal	0(,%eax,4), %edx
	leal	-1060(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -16(%ebp)
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	%edx, (%eax)
	movl	-32(%ebp), %eax
	addl	$4, %eax
	movl	%eax, -12(%ebp)
	jmp	.L23
.L25:
	subl	$4, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC23, (%esp)
	call	printf
	jmp	.L23
.L24:
	movl	-24(%ebp), %eax
	negl	%eax
	jmp	.L53
.L23:
	movl	-24(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -24(%ebp)
	cmpl	%eax, 16(%ebp)
	jg	.L52
	movl	$-1, %eax
.L53:
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	run, .-run
	.section	.rodata
	.align 4
.LC24:
	.string	"\n%d words, sum %08x, %ld steps\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$560, %esp
	movl	$0, 556(%esp)
	movl	$0, 552(%esp)
	jmp	.L55
.L58:
	movl	552(%esp), %eax
	movl	programs.1(,%eax,4), %eax
	leal	24(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	assemble
	movl	%eax, 540(%esp)
	movl	$0, 548(%esp)
	movl	$0, 544(%esp)
	jmp	.L56
.L57:
	movl	548(%esp), %edx
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	movl	%eax, %ecx
	movl	544(%esp), %eax
	movl	24(%esp,%eax,4), %eax
	addl	%ecx, %eax
	movl	%eax, 548(%esp)
	incl	544(%esp)
.L56:
	movl	544(%esp), %eax
	cmpl	540(%esp), %eax
	jl	.L57
	movl	552(%esp), %eax
	movl	arguments.0(,%eax,4), %eax
	movl	$1000000, 8(%esp)
	movl	%eax, 4(%esp)
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	run
	movl	%eax, 536(%esp)
	movl	536(%esp), %eax
	movl	%eax, 12(%esp)
	movl	548(%esp), %eax
	movl	%eax, 8(%esp)
	movl	540(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC24, (%esp)
	call	printf
	movl	536(%esp), %eax
	addl	%eax, 556(%esp)
	incl	552(%esp)
.L55:
	cmpl	$2, 552(%esp)
	jle	.L58
	movl	556(%esp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$5, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
.LC25:
	.string	"call fib print halt fib: local 0 push 2 less jumpz more local 0 ret more: local 0 push 1 sub call fib local 0 push 2 sub call fib add ret"
	.align 4
.LC26:
	.ascii	"push 2 push 0 outer: local 1"
	.string	" local 0 less jumpz done local 1 load jumpz prime jump next prime: local 1 print local 1 local 1 add set 2 inner: local 2 local 0 less jumpz next push 1 local 2 store local 2 local 1 add set 2 jump inner next: local 1 push 1 add set 1 jump outer done: halt"
	.align 4
.LC27:
	.string	"loop: dup print dup push 1 equal not jumpz end dup push 2 mod jumpz even push 3 mul push 1 add jump loop even: push 2 div jump loop end: halt"
	.align 4
	.type	programs.1, @object
	.size	programs.1, 12
programs.1:
	.long	.LC25
	.long	.LC26
	.long	.LC27
	.align 4
	.type	arguments.0, @object
	.size	arguments.0, 12
arguments.0:
	.long	16
	.long	60
	.long	27
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
