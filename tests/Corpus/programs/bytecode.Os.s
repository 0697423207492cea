	.file	"bytecode.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" "
.LC1:
	.string	"%d "
.LC2:
	.string	"\n%d words, sum %08x, %ld steps\n"
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
	xorl	%esi, %esi
	pushl	%ebx
	pushl	%ecx
	subl	$1608, %esp
	movl	%esi, -1604(%ebp)
	movl	%esi, -1616(%ebp)
.L46:
	movl	-1604(%ebp), %eax
	xorl	%ebx, %ebx
	movl	%ebx, -1612(%ebp)
	movl	%ebx, -1596(%ebp)
	movl	programs.1(,%eax,4), %eax
	movl	%eax, -1620(%ebp)
.L2:
	movl	-1620(%ebp), %eax
	xorl	%edx, %edx
	movl	%edx, -1600(%ebp)
	movl	%eax, -1608(%ebp)
.L16:
	movl	-1608(%ebp), %eax
	cmpb	$0, (%eax)
	je	.L72
	pushl	%eax
	pushl	%eax
	pushl	$.LC0
	pushl	-1608(%ebp)
	leal	-1576(%ebp), %edi
	call	strcspn
	movl	-1608(%ebp), %esi
	popl	%edx
	popl	%ecx
	movl	%eax, %ecx
	movl	%eax, %ebx
	rep movsb
	movb	$0, -1576(%ebp,%eax)
	pushl	$.LC0
	pushl	%esi
	call	strspn
	addl	$16, %esp
	addl	%ebx, %eax
	addl	%eax, -1608(%ebp)
	testl	%ebx, %ebx
	je	.L16
	xorl	%esi, %esi
	cmpb	$58, -1577(%ebp,%ebx)
	jne	.L4
	cmpl	$0, -1596(%ebp)
	movb	$0, -1577(%ebp,%ebx)
	jne	.L16
	pushl	%eax
	pushl	%eax
	movl	-1612(%ebp), %ebx
	leal	-1576(%ebp), %eax
	pushl	%eax
	sall	$4, %ebx
	leal	-1048(%ebp,%ebx), %eax
	pushl	%eax
	call	strcpy
	movl	-1600(%ebp), %eax
	addl	$16, %esp
	movl	%eax, -1036(%ebp,%ebx)
	movl	-1612(%ebp), %eax
	incl	%eax
	movl	%eax, -1612(%ebp)
	jmp	.L16
.L6:
	incl	%esi
	cmpl	$22, %esi
	je	.L5
.L4:
	pushl	%edi
	pushl	%edi
	leal	-1576(%ebp), %eax
	pushl	%eax
	pushl	ops(,%esi,8)
	call	strcmp
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L6
.L5:
	movl	-1600(%ebp), %eax
	incl	-1600(%ebp)
	cmpl	$22, %esi
	leal	-1560(%ebp,%eax,4), %edi
	je	.L7
	movl	%esi, (%edi)
	jmp	.L16
.L7:
	pushl	%ebx
	pushl	$0
	leal	-1580(%ebp), %eax
	pushl	%eax
	leal	-1576(%ebp), %eax
	pushl	%eax
	call	strtol
	addl	$16, %esp
	xorl	%edx, %edx
	leal	-1048(%ebp), %esi
	movl	%eax, (%edi)
	movl	-1580(%ebp), %eax
	cmpb	$0, (%eax)
	je	.L16
	movb	-1596(%ebp), %bl
	andb	$1, %bl
	negb	%bl
.L8:
	cmpl	%edx, -1612(%ebp)
	jle	.L16
	movb	%bl, %al
	andb	$1, %al
	je	.L16
	movl	%edx, -1624(%ebp)
	leal	-1576(%ebp), %eax
	pushl	%ecx
	pushl	%ecx
	pushl	%eax
	pushl	%esi
	call	strcmp
	addl	$16, %esp
	movl	-1624(%ebp), %edx
	testl	%eax, %eax
	jne	.L10
	movl	12(%esi), %eax
	movl	%eax, (%edi)
.L10:
	incl	%edx
	addl	$16, %esi
	jmp	.L8
.L72:
	cmpl	$0, -1596(%ebp)
	jne	.L15
	movl	$1, -1596(%ebp)
	jmp	.L2
.L15:
	xorl	%eax, %eax
	xorl	%esi, %esi
.L17:
	movl	-1600(%ebp), %edi
	cmpl	%edi, %eax
	je	.L73
	imull	$31, %esi, %edx
	movl	-1560(%ebp,%eax,4), %esi
	incl	%eax
	addl	%edx, %esi
	jmp	.L17
.L73:
	movl	-1604(%ebp), %eax
	leal	-1048(%ebp), %ebx
	leal	-1044(%ebp), %ecx
	movl	arguments.0(,%eax,4), %eax
	movl	%eax, -1048(%ebp)
	leal	-1560(%ebp), %eax
.L45:
	cmpl	$21, (%eax)
	leal	4(%eax), %edi
	ja	.L19
	movl	(%eax), %edx
	jmp	*.L21(,%edx,4)
	.section	.rodata
	.align 4
	.align 4
.L21:
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
	.long	.L26
	.long	.L25
	.long	.L24
	.long	.L23
	.long	.L22
	.long	.L20
	.section	.text.startup
.L41:
	leal	8(%eax), %edi
	movl	4(%eax), %eax
	jmp	.L63
.L40:
	subl	$4, %ecx
	jmp	.L43
.L39:
	movl	-4(%ecx), %eax
	jmp	.L66
.L38:
	movl	-8(%ecx), %eax
.L66:
	movl	%eax, (%ecx)
	addl	$4, %ecx
	jmp	.L43
.L37:
	movl	-4(%ecx), %eax
	addl	%eax, -8(%ecx)
	jmp	.L67
.L36:
	movl	-4(%ecx), %eax
	subl	%eax, -8(%ecx)
.L67:
	subl	$4, %ecx
	jmp	.L43
.L35:
	movl	-8(%ecx), %eax
	imull	-4(%ecx), %eax
	jmp	.L69
.L34:
	movl	-8(%ecx), %eax
	cltd
	idivl	-4(%ecx)
.L69:
	movl	%eax, -8(%ecx)
	jmp	.L67
.L33:
	movl	-8(%ecx), %eax
	cltd
	idivl	-4(%ecx)
	movl	%edx, -8(%ecx)
	jmp	.L67
.L32:
	movl	-4(%ecx), %eax
	cmpl	%eax, -8(%ecx)
	setl	%al
	jmp	.L70
.L31:
	movl	-4(%ecx), %eax
	cmpl	%eax, -8(%ecx)
	sete	%al
.L70:
	movzbl	%al, %eax
	jmp	.L69
.L30:
	xorl	%eax, %eax
	cmpl	$0, -4(%ecx)
	sete	%al
	jmp	.L64
.L29:
	movl	-4(%ecx), %eax
	andl	$1023, %eax
	movl	memory(,%eax,4), %eax
.L64:
	movl	%eax, -4(%ecx)
	jmp	.L43
.L28:
	movl	-4(%ecx), %eax
	subl	$8, %ecx
	movl	(%ecx), %edx
	andl	$1023, %eax
	movl	%edx, memory(,%eax,4)
	jmp	.L43
.L27:
	leal	8(%eax), %edi
	movl	4(%eax), %eax
	movl	(%ebx,%eax,4), %eax
.L63:
	movl	%eax, (%ecx)
	addl	$4, %ecx
	jmp	.L43
.L26:
	movl	-4(%ecx), %edx
	leal	8(%eax), %edi
	movl	4(%eax), %eax
	movl	%edx, (%ebx,%eax,4)
	jmp	.L67
.L25:
	movl	4(%eax), %eax
	leal	-1560(%ebp,%eax,4), %edi
	jmp	.L43
.L24:
	cmpl	$0, -4(%ecx)
	leal	-4(%ecx), %edx
	leal	8(%eax), %edi
	jne	.L68
	movl	4(%eax), %eax
	leal	-1560(%ebp,%eax,4), %edi
.L68:
	movl	%edx, %ecx
	jmp	.L43
.L23:
	leal	-1048(%ebp), %edx
	movl	-4(%ecx), %edi
	subl	%edx, %ebx
	sarl	$2, %ebx
	movl	%ebx, -4(%ecx)
	leal	8(%eax), %ebx
	movl	4(%eax), %eax
	movl	%edi, 4(%ecx)
	leal	-1560(%ebp), %edx
	subl	%edx, %ebx
	sarl	$2, %ebx
	movl	%ebx, (%ecx)
	leal	(%edx,%eax,4), %edi
	leal	4(%ecx), %ebx
	addl	$8, %ecx
	jmp	.L43
.L22:
	movl	-4(%ebx), %eax
	movl	-4(%ecx), %edx
	leal	-4(%ebx), %ecx
	leal	-1560(%ebp,%eax,4), %edi
	movl	-8(%ebx), %eax
	movl	%edx, -8(%ebx)
	leal	-1048(%ebp,%eax,4), %ebx
	jmp	.L43
.L20:
	leal	-4(%ecx), %eax
	movl	%eax, -1608(%ebp)
	pushl	%eax
	pushl	%eax
	pushl	-4(%ecx)
	pushl	$.LC1
	call	printf
	movl	-1608(%ebp), %ecx
	addl	$16, %esp
	jmp	.L43
.L19:
	negl	-1596(%ebp)
	jmp	.L42
.L43:
	incl	-1596(%ebp)
	cmpl	$1000001, -1596(%ebp)
	je	.L74
	movl	%edi, %eax
	jmp	.L45
.L74:
	movl	$-1, -1596(%ebp)
.L42:
	pushl	-1596(%ebp)
	pushl	%esi
	pushl	-1600(%ebp)
	pushl	$.LC2
	call	printf
	movl	-1596(%ebp), %esi
	addl	$16, %esp
	incl	-1604(%ebp)
	addl	%esi, -1616(%ebp)
	cmpl	$3, -1604(%ebp)
	jne	.L46
	movl	-1616(%ebp), %eax
	leal	-16(%ebp), %esp
	movl	$100, %ecx
	cltd
	idivl	%ecx
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	movl	%edx, %eax
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	arguments.0, @object
	.size	arguments.0, 12
arguments.0:
	.long	16
	.long	60
	.long	27
	.section	.rodata.str1.1
.LC3:
	.string	"call fib print halt fib: local 0 push 2 less jumpz more local 0 ret more: local 0 push 1 sub call fib local 0 push 2 sub call fib add ret"
.LC4:
	.ascii	"push 2 push 0 outer: local 1"
	.string	" local 0 less jumpz done local 1 load jumpz prime jump next prime: local 1 print local 1 local 1 add set 2 inner: local 2 local 0 less jumpz next push 1 local 2 store local 2 local 1 add set 2 jump inner next: local 1 push 1 add set 1 jump outer done: halt"
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
