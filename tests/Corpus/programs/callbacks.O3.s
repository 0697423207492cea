	.file	"callbacks.c"
	.text
	.p2align 4
	.type	add, @function
add:
	movl	8(%esp), %eax
	movl	4(%esp), %edx
	addl	%edx, %eax
	ret
	.size	add, .-add
	.p2align 4
	.type	subtract, @function
subtract:
	movl	4(%esp), %eax
	movl	8(%esp), %edx
	subl	%edx, %eax
	ret
	.size	subtract, .-subtract
	.p2align 4
	.type	multiply, @function
multiply:
	movl	8(%esp), %eax
	movl	4(%esp), %edx
	imull	%edx, %eax
	ret
	.size	multiply, .-multiply
	.p2align 4
	.type	divide, @function
divide:
	movl	8(%esp), %ecx
	testl	%ecx, %ecx
	je	.L6
	movl	4(%esp), %eax
	cltd
	idivl	%ecx
	movl	%eax, %ecx
.L6:
	movl	%ecx, %eax
	ret
	.size	divide, .-divide
	.p2align 4
	.type	remainder_of, @function
remainder_of:
	movl	8(%esp), %edx
	testl	%edx, %edx
	je	.L11
	movl	4(%esp), %eax
	movl	%edx, %ecx
	cltd
	idivl	%ecx
.L11:
	movl	%edx, %eax
	ret
	.size	remainder_of, .-remainder_of
	.p2align 4
	.type	plain_weight, @function
plain_weight:
	movl	4(%esp), %eax
	movl	4(%eax), %eax
	ret
	.size	plain_weight, .-plain_weight
	.p2align 4
	.type	heavy_weight, @function
heavy_weight:
	movl	4(%esp), %eax
	movl	4(%eax), %edx
	movl	8(%eax), %eax
	leal	(%eax,%edx,2), %eax
	ret
	.size	heavy_weight, .-heavy_weight
	.p2align 4
	.type	small_meal, @function
small_meal:
	pushl	%ebx
	movl	$1717986919, %eax
	movl	12(%esp), %ebx
	movl	8(%esp), %ecx
	imull	%ebx
	sarl	$31, %ebx
	incl	8(%ecx)
	sarl	$2, %edx
	subl	%ebx, %edx
	addl	%edx, 4(%ecx)
	popl	%ebx
	ret
	.size	small_meal, .-small_meal
	.p2align 4
	.type	large_meal, @function
large_meal:
	movl	8(%esp), %ecx
	movl	4(%esp), %edx
	movl	%ecx, %eax
	shrl	$31, %eax
	addl	$2, 8(%edx)
	addl	%ecx, %eax
	sarl	%eax
	addl	%eax, 4(%edx)
	ret
	.size	large_meal, .-large_meal
	.p2align 4
	.type	accumulate, @function
accumulate:
	movl	4(%esp), %eax
	movl	8(%esp), %edx
	addl	%edx, (%eax)
	ret
	.size	accumulate, .-accumulate
	.p2align 4
	.type	by_age, @function
by_age:
	movl	4(%esp), %eax
	movl	8(%esp), %edx
	movl	4(%eax), %eax
	movl	4(%edx), %ecx
	subl	%ecx, %eax
	ret
	.size	by_age, .-by_age
	.p2align 4
	.type	by_name, @function
by_name:
	movl	8(%esp), %eax
	movl	(%eax), %eax
	movl	%eax, 8(%esp)
	movl	4(%esp), %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	jmp	strcmp
	.size	by_name, .-by_name
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC8:
	.string	"<%d>"
	.text
	.p2align 4
	.type	record, @function
record:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	32(%esp), %ebx
	movl	%ebx, (%esp)
	call	strlen
	movl	36(%esp), %edx
	movl	%edx, 8(%esp)
	movl	$.LC8, %edx
	movl	%edx, 4(%esp)
	addl	%eax, %ebx
	movl	%ebx, (%esp)
	call	sprintf
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
	.size	record, .-record
	.section	.rodata.str1.1
.LC9:
	.string	"+-*/%?"
.LC10:
	.string	"fold %c: %d\n"
.LC11:
	.string	"no %c\n"
.LC12:
	.string	"day %d: %s weighs %d\n"
.LC13:
	.string	"%d %s\n"
.LC15:
	.string	"%s:%d "
.LC16:
	.string	""
	.section	.rodata
	.align 32
.LC0:
	.long	cat
	.long	4
	.long	0
	.long	ox
	.long	600
	.long	0
	.long	calf
	.long	80
	.long	0
	.section	.rodata.str1.1
.LC1:
	.string	"grace"
.LC2:
	.string	"alan"
.LC3:
	.string	"edsger"
.LC4:
	.string	"barbara"
.LC5:
	.string	"dennis"
.LC6:
	.string	"ken"
	.section	.rodata
	.align 32
.LC14:
	.long	.LC1
	.long	37
	.long	.LC2
	.long	41
	.long	.LC3
	.long	29
	.long	.LC4
	.long	53
	.long	.LC5
	.long	33
	.long	.LC6
	.long	31
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movb	$43, %al
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	$.LC9, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$192, %esp
	.p2align 4
	.p2align 3
.L30:
	movsbl	%al, %edx
	cmpb	$43, %al
	movl	%edx, 28(%esp)
	je	.L49
	cmpb	$45, %al
	je	.L50
	cmpb	$42, %al
	je	.L51
	cmpb	$47, %al
	.p2align 4,,5
	je	.L52
	cmpb	$37, %al
	.p2align 4,,5
	je	.L72
.L27:
	movl	$.LC11, (%esp)
	movl	28(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.L29:
	movzbl	1(%esi), %eax
	incl	%esi
	testb	%al, %al
	jne	.L30
	xorl	%eax, %eax
.L31:
	movl	.LC0(%eax), %edx
	movl	%edx, 44(%esp,%eax)
	addl	$4, %eax
	cmpl	$36, %eax
	jb	.L31
	movl	$10, 28(%esp)
	leal	80(%esp), %esi
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L33:
	leal	44(%esp), %edi
.L35:
	movl	28(%esp), %edx
	movl	(%edi), %eax
	movl	%edi, (%esp)
	movl	%edx, 4(%esp)
	call	*8(%eax)
	movl	(%edi), %eax
	movl	%edi, (%esp)
	call	*4(%eax)
	movl	%eax, 12(%esp)
	movl	(%edi), %eax
	movl	(%eax), %eax
	movl	%ebx, 4(%esp)
	movl	$.LC12, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	cmpl	$calf, (%edi)
	je	.L73
.L34:
	addl	$12, %edi
	cmpl	%esi, %edi
	jne	.L35
	addl	$7, 28(%esp)
	incl	%ebx
	cmpl	$3, %ebx
	jne	.L33
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	movl	%ebx, 32(%esp)
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	%edi, 128(%esp)
.L37:
	movl	%edx, 132(%esp,%eax)
	movl	%edx, 136(%esp,%eax)
	addl	$8, %eax
	cmpl	$56, %eax
	jb	.L37
	leal	32(%esp), %edx
	xorl	%ecx, %ecx
	movl	%ecx, 132(%esp,%eax)
	movl	subscriber_count, %eax
	leal	128(%esp), %edi
	movl	$4, 28(%esp)
	movl	$accumulate, subscribers(,%eax,8)
	leal	2(%eax), %ebx
	movl	%edx, subscribers+4(,%eax,8)
	leal	1(%eax), %ecx
	addl	$3, %eax
	movl	$record, subscribers(,%ecx,8)
	movl	%edi, subscribers+4(,%ecx,8)
	movl	$accumulate, subscribers(,%ebx,8)
	movl	%edx, subscribers+4(,%ebx,8)
	movl	$1, %ebx
	movl	%eax, subscriber_count
	.p2align 4
	.p2align 3
.L39:
	testl	%eax, %eax
	jle	.L74
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L40:
	movl	%ebx, 4(%esp)
	movl	subscribers+4(,%edi,8), %eax
	movl	%eax, (%esp)
	call	*subscribers(,%edi,8)
	movl	subscriber_count, %eax
	incl	%edi
	cmpl	%eax, %edi
	jl	.L40
	decl	28(%esp)
	leal	(%ebx,%ebx,2), %ebx
	jne	.L39
.L43:
	movl	$.LC13, (%esp)
	leal	128(%esp), %eax
	movl	%eax, 8(%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	xorl	%eax, %eax
.L45:
	movl	.LC14(%eax), %edx
	movl	%edx, 80(%esp,%eax)
	addl	$4, %eax
	cmpl	$48, %eax
	jb	.L45
	movl	$by_age, 36(%esp)
	leal	36(%esp), %edi
	movl	$by_name, 40(%esp)
	.p2align 4
	.p2align 3
.L48:
	movl	(%edi), %eax
	movl	$6, %edx
	movl	%esi, %ebx
	movl	%edx, 4(%esp)
	movl	%esi, (%esp)
	movl	%eax, 12(%esp)
	movl	$8, %eax
	movl	%eax, 8(%esp)
	call	qsort
	.p2align 4
	.p2align 3
.L47:
	movl	4(%ebx), %eax
	addl	$8, %ebx
	movl	%eax, 8(%esp)
	movl	-8(%ebx), %eax
	movl	$.LC15, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	128(%esp), %eax
	cmpl	%ebx, %eax
	jne	.L47
	movl	$.LC16, (%esp)
	addl	$4, %edi
	call	puts
	leal	44(%esp), %eax
	cmpl	%eax, %edi
	jne	.L48
	movzbl	32(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L73:
	cmpl	$90, 4(%edi)
	jle	.L34
	movl	$ox, (%edi)
	jmp	.L34
.L49:
	xorl	%eax, %eax
.L26:
	movl	table.0+4(,%eax,8), %ebx
	testl	%ebx, %ebx
	je	.L27
	movl	$100, %eax
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L28:
	movl	%eax, (%esp)
	movl	v.1(,%edi,4), %ecx
	incl	%edi
	movl	%ecx, 4(%esp)
	call	*%ebx
	cmpl	$5, %edi
	jne	.L28
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L29
.L50:
	movl	$1, %eax
	jmp	.L26
.L51:
	movl	$2, %eax
	jmp	.L26
.L74:
	cmpl	$1, 28(%esp)
	leal	(%ebx,%ebx,2), %ebx
	je	.L43
.L42:
	leal	(%ebx,%ebx,2), %ebx
	cmpl	$59, %ebx
	jle	.L42
	jmp	.L43
.L52:
	movl	$3, %eax
	jmp	.L26
.L72:
	movl	$4, %eax
	jmp	.L26
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	table.0, @object
	.size	table.0, 40
table.0:
	.byte	43
	.zero	3
	.long	add
	.byte	45
	.zero	3
	.long	subtract
	.byte	42
	.zero	3
	.long	multiply
	.byte	47
	.zero	3
	.long	divide
	.byte	37
	.zero	3
	.long	remainder_of
	.align 4
	.type	v.1, @object
	.size	v.1, 20
v.1:
	.long	7
	.long	3
	.long	12
	.long	5
	.long	2
	.local	subscriber_count
	.comm	subscriber_count,4,4
	.local	subscribers
	.comm	subscribers,64,32
	.section	.rodata.str1.1
.LC17:
	.string	"calf"
	.section	.rodata
	.align 4
	.type	calf, @object
	.size	calf, 12
calf:
	.long	.LC17
	.long	plain_weight
	.long	large_meal
	.section	.rodata.str1.1
.LC18:
	.string	"ox"
	.section	.rodata
	.align 4
	.type	ox, @object
	.size	ox, 12
ox:
	.long	.LC18
	.long	heavy_weight
	.long	large_meal
	.section	.rodata.str1.1
.LC19:
	.string	"cat"
	.section	.rodata
	.align 4
	.type	cat, @object
	.size	cat, 12
cat:
	.long	.LC19
	.long	plain_weight
	.long	small_meal
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
