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
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$1632, %esp
	movl	$0, %edi
	movl	$0, 32(%esp)
	leal	80(%esp), %eax
	andl	$4, %eax
	movl	%eax, 44(%esp)
	movl	%edi, %esi
	jmp	.L45
.L61:
	cmpl	$0, 44(%esp)
	je	.L3
	movl	(%esi), %eax
	movl	%eax, 80(%esp)
	leal	84(%esp), %edi
	leal	4(%esi), %esi
	leal	-4(%ebx), %ecx
	jmp	.L3
.L62:
	movb	$0, 79(%esp,%ebx)
	cmpl	$0, 52(%esp)
	jne	.L12
	leal	80(%esp), %eax
	movl	%eax, 4(%esp)
	movl	40(%esp), %edi
	movl	%edi, %ebx
	sall	$4, %ebx
	leal	96(%esp,%ebx), %eax
	movl	%eax, (%esp)
	call	strcpy
	movl	56(%esp), %eax
	movl	%eax, 108(%esp,%ebx)
	leal	1(%edi), %eax
	movl	%eax, 40(%esp)
	jmp	.L12
.L63:
	cmpl	$21, %esi
	jg	.L7
	movl	56(%esp), %eax
	movl	%esi, 1120(%esp,%eax,4)
	leal	1(%eax), %eax
	movl	%eax, 56(%esp)
.L12:
	movl	60(%esp), %eax
	cmpb	$0, (%eax)
	je	.L60
.L13:
	movl	$.LC0, 4(%esp)
	movl	60(%esp), %esi
	movl	%esi, (%esp)
	call	strcspn
	movl	%eax, %ebx
	movl	%eax, %ecx
	leal	80(%esp), %edi
	cmpl	$8, %eax
	jnb	.L61
.L3:
	rep movsb
	movb	$0, 80(%esp,%ebx)
	movl	$.LC0, 4(%esp)
	movl	60(%esp), %edi
	leal	(%edi,%ebx), %eax
	movl	%eax, (%esp)
	call	strspn
	addl	%ebx, %eax
	addl	%eax, %edi
	movl	%edi, 60(%esp)
	testl	%ebx, %ebx
	je	.L12
	movl	$0, %esi
	cmpb	$58, 79(%esp,%ebx)
	je	.L62
.L6:
	leal	80(%esp), %eax
	movl	%eax, 4(%esp)
	movl	ops(,%esi,8), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L63
	incl	%esi
	cmpl	$22, %esi
	jne	.L6
.L7:
	movl	56(%esp), %eax
	leal	1120(%esp,%eax,4), %edi
	movl	$0, 8(%esp)
	leal	76(%esp), %eax
	movl	%eax, 4(%esp)
	leal	80(%esp), %eax
	movl	%eax, (%esp)
	call	strtol
	movl	%eax, (%edi)
	movl	76(%esp), %eax
	cmpb	$0, (%eax)
	je	.L9
	cmpl	$1, 52(%esp)
	jne	.L9
	movl	40(%esp), %eax
	testl	%eax, %eax
	jle	.L9
	leal	96(%esp), %ebx
	movl	$0, %esi
	movl	%edi, 48(%esp)
	movl	%eax, %edi
	jmp	.L11
.L10:
	incl	%esi
	addl	$16, %ebx
	cmpl	%edi, %esi
	jge	.L9
.L11:
	leal	80(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L10
	movl	12(%ebx), %eax
	movl	48(%esp), %ecx
	movl	%eax, (%ecx)
	jmp	.L10
.L9:
	incl	56(%esp)
	jmp	.L12
.L60:
	movl	36(%esp), %ebx
	movl	52(%esp), %edx
.L15:
	incl	%edx
	cmpl	$2, %edx
	je	.L14
.L2:
	movl	%ebx, 60(%esp)
	movl	$0, 56(%esp)
	cmpb	$0, (%ebx)
	je	.L15
	movl	%ebx, 36(%esp)
	movl	%edx, 52(%esp)
	jmp	.L13
.L14:
	movl	28(%esp), %esi
	movl	24(%esp), %edi
	movl	56(%esp), %ecx
	testl	%ecx, %ecx
	jle	.L48
	leal	1120(%esp), %eax
	leal	1120(%esp,%ecx,4), %ecx
	movl	$0, %ebx
.L17:
	movl	%ebx, %edx
	sall	$5, %edx
	subl	%ebx, %edx
	addl	(%eax), %edx
	movl	%edx, %ebx
	addl	$4, %eax
	cmpl	%eax, %ecx
	jne	.L17
.L16:
	movl	arguments.0(,%edi,4), %eax
	movl	%eax, 96(%esp)
	movl	$1, %edi
	leal	96(%esp), %edx
	leal	100(%esp), %ecx
	leal	1120(%esp), %eax
	movl	%esi, 60(%esp)
	movl	%ebx, 52(%esp)
	movl	%edx, %esi
	jmp	.L44
.L48:
	movl	$0, %ebx
	jmp	.L16
.L40:
	movl	4(%eax), %edx
	movl	%edx, (%ecx)
	leal	8(%eax), %eax
	leal	4(%ecx), %ecx
.L42:
	incl	%edi
	cmpl	$1000001, %edi
	je	.L64
.L44:
	leal	4(%eax), %ebx
	cmpl	$21, (%eax)
	ja	.L18
	movl	(%eax), %edx
	jmp	*.L20(,%edx,4)
	.section	.rodata
	.align 4
	.align 4
.L20:
	.long	.L58
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
	.long	.L21
	.long	.L19
	.text
.L39:
	subl	$4, %ecx
	movl	%ebx, %eax
	jmp	.L42
.L38:
	movl	-4(%ecx), %eax
	movl	%eax, (%ecx)
	addl	$4, %ecx
	movl	%ebx, %eax
	jmp	.L42
.L37:
	movl	-8(%ecx), %eax
	movl	%eax, (%ecx)
	addl	$4, %ecx
	movl	%ebx, %eax
	jmp	.L42
.L36:
	movl	-4(%ecx), %eax
	addl	%eax, -8(%ecx)
	movl	%ebx, %eax
	leal	-4(%ecx), %ecx
	jmp	.L42
.L35:
	movl	-4(%ecx), %eax
	subl	%eax, -8(%ecx)
	movl	%ebx, %eax
	leal	-4(%ecx), %ecx
	jmp	.L42
.L34:
	movl	-8(%ecx), %eax
	imull	-4(%ecx), %eax
	movl	%eax, -8(%ecx)
	movl	%ebx, %eax
	leal	-4(%ecx), %ecx
	jmp	.L42
.L33:
	movl	-8(%ecx), %eax
	cltd
	idivl	-4(%ecx)
	movl	%eax, -8(%ecx)
	movl	%ebx, %eax
	leal	-4(%ecx), %ecx
	jmp	.L42
.L32:
	movl	-8(%ecx), %eax
	cltd
	idivl	-4(%ecx)
	movl	%edx, -8(%ecx)
	movl	%ebx, %eax
	leal	-4(%ecx), %ecx
	jmp	.L42
.L31:
	movl	-4(%ecx), %eax
	cmpl	%eax, -8(%ecx)
	setl	%al
	movzbl	%al, %eax
	movl	%eax, -8(%ecx)
	movl	%ebx, %eax
	leal	-4(%ecx), %ecx
	jmp	.L42
.L30:
	movl	-4(%ecx), %eax
	cmpl	%eax, -8(%ecx)
	sete	%al
	movzbl	%al, %eax
	movl	%eax, -8(%ecx)
	movl	%ebx, %eax
	leal	-4(%ecx), %ecx
	jmp	.L42
.L29:
	cmpl	$0, -4(%ecx)
	sete	%al
	movzbl	%al, %eax
	movl	%eax, -4(%ecx)
	movl	%ebx, %eax
	jmp	.L42
.L28:
	movl	-4(%ecx), %eax
	andl	$1023, %eax
	movl	memory(,%eax,4), %eax
	movl	%eax, -4(%ecx)
	movl	%ebx, %eax
	jmp	.L42
.L27:
	movl	-4(%ecx), %eax
	andl	$1023, %eax
	movl	-8(%ecx), %edx
	movl	%edx, memory(,%eax,4)
	movl	%ebx, %eax
	leal	-8(%ecx), %ecx
	jmp	.L42
.L26:
	movl	4(%eax), %edx
	movl	(%esi,%edx,4), %edx
	movl	%edx, (%ecx)
	leal	8(%eax), %eax
	leal	4(%ecx), %ecx
	jmp	.L42
.L25:
	movl	-4(%ecx), %ebx
	movl	4(%eax), %edx
	movl	%ebx, (%esi,%edx,4)
	leal	8(%eax), %eax
	leal	-4(%ecx), %ecx
	jmp	.L42
.L24:
	movl	4(%eax), %eax
	leal	1120(%esp,%eax,4), %eax
	jmp	.L42
.L23:
	leal	-4(%ecx), %edx
	cmpl	$0, -4(%ecx)
	je	.L43
	addl	$8, %eax
	movl	%edx, %ecx
	jmp	.L42
.L43:
	movl	4(%eax), %eax
	leal	1120(%esp,%eax,4), %eax
	movl	%edx, %ecx
	jmp	.L42
.L22:
	movl	-4(%ecx), %edx
	movl	%edx, 4(%ecx)
	leal	96(%esp), %ebx
	movl	%esi, %edx
	subl	%ebx, %edx
	sarl	$2, %edx
	movl	%edx, -4(%ecx)
	leal	8(%eax), %edx
	leal	1120(%esp), %ebx
	subl	%ebx, %edx
	sarl	$2, %edx
	movl	%edx, (%ecx)
	leal	4(%ecx), %esi
	addl	$8, %ecx
	movl	4(%eax), %eax
	leal	(%ebx,%eax,4), %eax
	jmp	.L42
.L21:
	movl	-4(%ecx), %ecx
	movl	-4(%esi), %eax
	leal	1120(%esp,%eax,4), %eax
	movl	-8(%esi), %edx
	movl	%ecx, -8(%esi)
	leal	-4(%esi), %ecx
	leal	96(%esp,%edx,4), %esi
	jmp	.L42
.L19:
	leal	-4(%ecx), %eax
	movl	%eax, 48(%esp)
	movl	-4(%ecx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	%ebx, %eax
	movl	48(%esp), %ecx
	jmp	.L42
.L18:
	movl	60(%esp), %esi
	movl	52(%esp), %ebx
	negl	%edi
	jmp	.L41
.L64:
	movl	60(%esp), %esi
	movl	52(%esp), %ebx
	movl	$-1, %edi
	jmp	.L41
.L58:
	movl	60(%esp), %esi
	movl	52(%esp), %ebx
.L41:
	movl	%edi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	56(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	addl	%edi, 32(%esp)
	incl	%esi
	cmpl	$3, %esi
	je	.L65
.L45:
	movl	programs.1(,%esi,4), %ebx
	movl	$0, 40(%esp)
	movl	$0, %edx
	movl	%esi, 28(%esp)
	movl	%esi, 24(%esp)
	jmp	.L2
.L65:
	movl	$1374389535, %edx
	movl	32(%esp), %eax
	imull	%edx
	sarl	$5, %edx
	movl	%edx, %eax
	movl	32(%esp), %ecx
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	sall	$2, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
