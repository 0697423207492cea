	.file	"bytecode.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" "
.LC1:
	.string	"%d "
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"\n%d words, sum %08x, %ld steps\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	movb	$99, %dl
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$1632, %esp
	movl	%eax, 32(%esp)
	leal	80(%esp), %eax
	andl	$4, %eax
	testb	%dl, %dl
	movl	%eax, 48(%esp)
	movl	programs.1(,%edi,4), %eax
	je	.L48
.L84:
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	movl	%ebx, 44(%esp)
	movl	%esi, 52(%esp)
.L15:
	movl	%eax, 40(%esp)
	xorl	%edx, %edx
	movl	%edx, 56(%esp)
	movl	%eax, %edx
	movl	%edi, 36(%esp)
	.p2align 4
	.p2align 3
.L13:
	movl	%edx, (%esp)
	leal	80(%esp), %edi
	movl	$.LC0, %eax
	movl	%eax, 4(%esp)
	movl	%edx, 60(%esp)
	call	strcspn
	movl	60(%esp), %edx
	movl	%edx, %esi
	cmpl	$8, %eax
	movl	%eax, %ebx
	movl	%eax, %ecx
	jnb	.L81
.L3:
	rep movsb
	leal	(%edx,%ebx), %eax
	movl	$.LC0, %esi
	movb	$0, 80(%esp,%ebx)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	movl	%edx, 60(%esp)
	call	strspn
	movl	60(%esp), %edx
	addl	%ebx, %eax
	addl	%eax, %edx
	testl	%ebx, %ebx
	je	.L9
	xorl	%esi, %esi
	cmpb	$58, 79(%esp,%ebx)
	je	.L82
	movl	%edx, %ebx
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L8:
	incl	%esi
	cmpl	$22, %esi
	je	.L7
.L6:
	leal	80(%esp), %eax
	movl	%eax, 4(%esp)
	movl	ops(,%esi,8), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L8
	movl	56(%esp), %ecx
	movl	%ebx, %edx
	leal	96(%esp,%ecx,4), %eax
	incl	%ecx
	movl	%ecx, 56(%esp)
	movl	%esi, (%eax)
.L9:
	cmpb	$0, (%edx)
	jne	.L13
	cmpl	$1, 52(%esp)
	movl	40(%esp), %eax
	movl	36(%esp), %edi
	je	.L14
.L73:
	cmpb	$0, (%eax)
	je	.L83
	movl	$1, %ecx
	movl	%ecx, 52(%esp)
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L81:
	movl	48(%esp), %eax
	testl	%eax, %eax
	je	.L3
	movl	(%edx), %eax
	leal	84(%esp), %edi
	leal	4(%edx), %esi
	leal	-4(%ebx), %ecx
	movl	%eax, 80(%esp)
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L82:
	movb	$0, 79(%esp,%ebx)
	movl	52(%esp), %ebx
	testl	%ebx, %ebx
	jne	.L9
	movl	%edx, 60(%esp)
	movl	44(%esp), %edi
	leal	80(%esp), %eax
	movl	%eax, 4(%esp)
	leal	608(%esp), %eax
	movl	%edi, %ebx
	sall	$4, %ebx
	addl	%ebx, %eax
	movl	%eax, (%esp)
	call	strcpy
	movl	56(%esp), %eax
	movl	60(%esp), %edx
	movl	%eax, 620(%esp,%ebx)
	leal	1(%edi), %eax
	movl	%eax, 44(%esp)
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L7:
	movl	%ebx, 60(%esp)
	movl	56(%esp), %eax
	leal	96(%esp,%eax,4), %esi
	incl	%eax
	movl	%eax, 56(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	76(%esp), %eax
	movl	%eax, 4(%esp)
	leal	80(%esp), %eax
	movl	%eax, (%esp)
	call	strtol
	movl	60(%esp), %edx
	movl	%eax, (%esi)
	movl	76(%esp), %eax
	cmpb	$0, (%eax)
	je	.L9
	movzbl	52(%esp), %eax
	andb	$1, %al
	je	.L9
	movl	44(%esp), %eax
	testl	%eax, %eax
	jle	.L9
	movl	%esi, 60(%esp)
	leal	608(%esp), %ebx
	xorl	%edi, %edi
	movl	%edx, 28(%esp)
	movl	%ebx, %esi
	movl	%eax, %ebx
	.p2align 4
	.p2align 3
.L12:
	movl	%esi, (%esp)
	leal	80(%esp), %eax
	movl	%eax, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L11
	movl	12(%esi), %eax
	movl	60(%esp), %ecx
	movl	%eax, (%ecx)
.L11:
	incl	%edi
	addl	$16, %esi
	cmpl	%ebx, %edi
	jl	.L12
	movl	28(%esp), %edx
	jmp	.L9
.L83:
	movl	52(%esp), %eax
	movl	%eax, 56(%esp)
.L14:
	movl	56(%esp), %ecx
	testl	%ecx, %ecx
	je	.L51
	leal	96(%esp), %eax
	xorl	%ebx, %ebx
	leal	96(%esp,%ecx,4), %ecx
	.p2align 4
	.p2align 3
.L17:
	movl	%ebx, %edx
	addl	$4, %eax
	sall	$5, %edx
	subl	%ebx, %edx
	movl	-4(%eax), %ebx
	addl	%edx, %ebx
	cmpl	%eax, %ecx
	jne	.L17
.L16:
	movl	arguments.0(,%edi,4), %eax
	leal	608(%esp), %edx
	movl	$1, %esi
	movl	%ebx, 52(%esp)
	leal	612(%esp), %ecx
	movl	%edx, %ebx
	movl	%edi, 60(%esp)
	movl	%eax, 608(%esp)
	leal	96(%esp), %eax
	.p2align 4
	.p2align 3
.L44:
	cmpl	$21, (%eax)
	leal	4(%eax), %edi
	ja	.L18
	movl	(%eax), %edx
	jmp	*.L20(,%edx,4)
	.section	.rodata
	.align 4
	.align 4
.L20:
	.long	.L76
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
	.long	.L26
	.long	.L25
	.long	.L79
	.long	.L23
	.long	.L22
	.long	.L21
	.long	.L19
	.section	.text.startup
.L22:
	leal	608(%esp), %edx
	movl	-4(%ecx), %edi
	subl	%edx, %ebx
	movl	%ebx, %edx
	sarl	$2, %edx
	movl	%edx, -4(%ecx)
	leal	96(%esp), %ebx
	movl	%edi, 4(%ecx)
	leal	8(%eax), %edx
	subl	%ebx, %edx
	sarl	$2, %edx
	movl	%edx, (%ecx)
	leal	4(%ecx), %ebx
	addl	$8, %ecx
.L79:
	movl	4(%eax), %eax
	leal	96(%esp,%eax,4), %eax
	.p2align 4
	.p2align 3
.L42:
	incl	%esi
	cmpl	$1000001, %esi
	jne	.L44
	movl	60(%esp), %edi
	movl	$-1, %esi
	movl	52(%esp), %ebx
	jmp	.L41
.L76:
	movl	60(%esp), %edi
	movl	52(%esp), %ebx
.L41:
	movl	%esi, 12(%esp)
	movl	56(%esp), %eax
	incl	%edi
	movl	%ebx, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	addl	%esi, 32(%esp)
	cmpl	$3, %edi
	je	.L45
	movl	programs.1(,%edi,4), %eax
	movzbl	(%eax), %edx
	movl	programs.1(,%edi,4), %eax
	testb	%dl, %dl
	jne	.L84
.L48:
	xorl	%ecx, %ecx
	movl	%ecx, 52(%esp)
	movl	%ecx, 44(%esp)
	jmp	.L73
.L25:
	movl	-4(%ecx), %edi
	addl	$8, %eax
	subl	$4, %ecx
	movl	-4(%eax), %edx
	movl	%edi, (%ebx,%edx,4)
	jmp	.L42
.L26:
	movl	4(%eax), %edx
	addl	$4, %ecx
	addl	$8, %eax
	movl	(%ebx,%edx,4), %edx
	movl	%edx, -4(%ecx)
	jmp	.L42
.L27:
	movl	-4(%ecx), %eax
	subl	$8, %ecx
	movl	(%ecx), %edx
	andl	$1023, %eax
	movl	%edx, memory(,%eax,4)
	movl	%edi, %eax
	jmp	.L42
.L28:
	movl	-4(%ecx), %eax
	andl	$1023, %eax
	movl	memory(,%eax,4), %eax
	movl	%eax, -4(%ecx)
	movl	%edi, %eax
	jmp	.L42
.L29:
	movl	-4(%ecx), %edx
	xorl	%eax, %eax
	testl	%edx, %edx
	sete	%al
	movl	%eax, -4(%ecx)
	movl	%edi, %eax
	jmp	.L42
.L30:
	movl	-4(%ecx), %eax
	cmpl	%eax, -8(%ecx)
	sete	%al
	subl	$4, %ecx
	movzbl	%al, %eax
	movl	%eax, -4(%ecx)
	movl	%edi, %eax
	jmp	.L42
.L31:
	movl	-4(%ecx), %eax
	cmpl	%eax, -8(%ecx)
	setl	%al
	subl	$4, %ecx
	movzbl	%al, %eax
	movl	%eax, -4(%ecx)
	movl	%edi, %eax
	jmp	.L42
.L32:
	movl	-8(%ecx), %eax
	cltd
	idivl	-4(%ecx)
	movl	%edi, %eax
	subl	$4, %ecx
	movl	%edx, -4(%ecx)
	jmp	.L42
.L33:
	movl	-8(%ecx), %eax
	cltd
	idivl	-4(%ecx)
	subl	$4, %ecx
	movl	%eax, -4(%ecx)
	movl	%edi, %eax
	jmp	.L42
.L34:
	movl	-8(%ecx), %eax
	subl	$4, %ecx
	movl	(%ecx), %edx
	imull	%edx, %eax
	movl	%eax, -4(%ecx)
	movl	%edi, %eax
	jmp	.L42
.L35:
	movl	-4(%ecx), %eax
	subl	%eax, -8(%ecx)
	movl	%edi, %eax
	subl	$4, %ecx
	jmp	.L42
.L36:
	movl	-4(%ecx), %eax
	addl	%eax, -8(%ecx)
	movl	%edi, %eax
	subl	$4, %ecx
	jmp	.L42
.L37:
	movl	-8(%ecx), %eax
	addl	$4, %ecx
	movl	%eax, -4(%ecx)
	movl	%edi, %eax
	jmp	.L42
.L38:
	movl	-4(%ecx), %eax
	addl	$4, %ecx
	movl	%eax, -4(%ecx)
	movl	%edi, %eax
	jmp	.L42
.L21:
	movl	-4(%ecx), %ecx
	movl	-4(%ebx), %eax
	movl	-8(%ebx), %edx
	movl	%ecx, -8(%ebx)
	leal	-4(%ebx), %ecx
	leal	96(%esp,%eax,4), %eax
	leal	608(%esp,%edx,4), %ebx
	jmp	.L42
.L23:
	leal	-4(%ecx), %edx
	movl	-4(%ecx), %ecx
	testl	%ecx, %ecx
	je	.L43
	addl	$8, %eax
	movl	%edx, %ecx
	jmp	.L42
.L39:
	subl	$4, %ecx
	movl	%edi, %eax
	jmp	.L42
.L19:
	leal	-4(%ecx), %eax
	movl	%eax, 44(%esp)
	movl	-4(%ecx), %eax
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	44(%esp), %ecx
	movl	%edi, %eax
	jmp	.L42
.L40:
	movl	4(%eax), %edx
	addl	$4, %ecx
	addl	$8, %eax
	movl	%edx, -4(%ecx)
	jmp	.L42
.L18:
	movl	60(%esp), %edi
	negl	%esi
	movl	52(%esp), %ebx
	jmp	.L41
.L45:
	movl	32(%esp), %eax
	movl	$1374389535, %edx
	movl	32(%esp), %edi
	leal	-12(%ebp), %esp
	popl	%ebx
	imull	%edx
	popl	%esi
	sarl	$5, %edx
	movl	%edx, %eax
	movl	%edi, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%edi, %eax
	popl	%edi
	sall	$2, %edx
	subl	%edx, %eax
	popl	%ebp
	ret
.L43:
	movl	4(%eax), %eax
	movl	%edx, %ecx
	leal	96(%esp,%eax,4), %eax
	jmp	.L42
.L51:
	xorl	%ebx, %ebx
	jmp	.L16
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	arguments.0, @object
	.size	arguments.0, 12
arguments.0:
	.long	16
	.long	60
	.long	27
	.section	.rodata.str1.4
	.align 4
.LC3:
	.string	"call fib print halt fib: local 0 push 2 less jumpz more local 0 ret more: local 0 push 1 sub call fib local 0 push 2 sub call fib add ret"
	.align 4
.LC4:
	.ascii	"push 2 push 0 outer: local 1"
	.string	" local 0 less jumpz done local 1 load jumpz prime jump next prime: local 1 print local 1 local 1 add set 2 inner: local 2 local 0 less jumpz next push 1 local 2 store local 2 local 1 add set 2 jump inner next: local 1 push 1 add set 1 jump outer done: halt"
	.align 4
.LC5:
	.string	"loop: dup print dup push 1 equal not jumpz end dup push 2 mod jumpz even push 3 mul push 1 add jump loop even: push 2 div jump loop end: halt"
	.section	.rodata
	.align 4
	.type	programs.1, @object
	.size	programs.1, 12
programs.1:
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.local	memory
	.comm	memory,4096,32
	.section	.rodata.str1.1
.LC6:
	.string	"halt"
.LC7:
	.string	"push"
.LC8:
	.string	"pop"
.LC9:
	.string	"dup"
.LC10:
	.string	"over"
.LC11:
	.string	"add"
.LC12:
	.string	"sub"
.LC13:
	.string	"mul"
.LC14:
	.string	"div"
.LC15:
	.string	"mod"
.LC16:
	.string	"less"
.LC17:
	.string	"equal"
.LC18:
	.string	"not"
.LC19:
	.string	"load"
.LC20:
	.string	"store"
.LC21:
	.string	"local"
.LC22:
	.string	"set"
.LC23:
	.string	"jump"
.LC24:
	.string	"jumpz"
.LC25:
	.string	"call"
.LC26:
	.string	"ret"
.LC27:
	.string	"print"
	.section	.rodata
	.align 32
	.type	ops, @object
	.size	ops, 176
ops:
	.long	.LC6
	.byte	0
	.zero	3
	.long	.LC7
	.byte	1
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
	.byte	0
	.zero	3
	.long	.LC16
	.byte	0
	.zero	3
	.long	.LC17
	.byte	0
	.zero	3
	.long	.LC18
	.byte	0
	.zero	3
	.long	.LC19
	.byte	0
	.zero	3
	.long	.LC20
	.byte	0
	.zero	3
	.long	.LC21
	.byte	1
	.zero	3
	.long	.LC22
	.byte	1
	.zero	3
	.long	.LC23
	.byte	1
	.zero	3
	.long	.LC24
	.byte	1
	.zero	3
	.long	.LC25
	.byte	1
	.zero	3
	.long	.LC26
	.byte	0
	.zero	3
	.long	.LC27
	.byte	0
	.zero	3
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
