	.file	"callbacks.c"
	.text
	.type	add, @function
add:
	movl	8(%esp), %eax
	addl	4(%esp), %eax
	ret
	.size	add, .-add
	.type	subtract, @function
subtract:
	movl	4(%esp), %eax
	subl	8(%esp), %eax
	ret
	.size	subtract, .-subtract
	.type	multiply, @function
multiply:
	movl	8(%esp), %eax
	imull	4(%esp), %eax
	ret
	.size	multiply, .-multiply
	.type	divide, @function
divide:
	movl	8(%esp), %ecx
	testl	%ecx, %ecx
	je	.L5
	movl	4(%esp), %eax
	cltd
	idivl	%ecx
	movl	%eax, %ecx
.L5:
	movl	%ecx, %eax
	ret
	.size	divide, .-divide
	.type	remainder_of, @function
remainder_of:
	movl	8(%esp), %edx
	testl	%edx, %edx
	je	.L7
	movl	4(%esp), %eax
	movl	%edx, %ecx
	cltd
	idivl	%ecx
.L7:
	movl	%edx, %eax
	ret
	.size	remainder_of, .-remainder_of
	.type	plain_weight, @function
plain_weight:
	movl	4(%esp), %eax
	movl	4(%eax), %eax
	ret
	.size	plain_weight, .-plain_weight
	.type	heavy_weight, @function
heavy_weight:
	movl	4(%esp), %eax
	movl	4(%eax), %edx
	movl	8(%eax), %eax
	leal	(%eax,%edx,2), %eax
	ret
	.size	heavy_weight, .-heavy_weight
	.type	small_meal, @function
small_meal:
	pushl	%ebx
	movl	8(%esp), %ecx
	movl	12(%esp), %ebx
	movl	$1717986919, %edx
	movl	%ebx, %eax
	imull	%edx
	sarl	$2, %edx
	sarl	$31, %ebx
	subl	%ebx, %edx
	addl	%edx, 4(%ecx)
	incl	8(%ecx)
	popl	%ebx
	ret
	.size	small_meal, .-small_meal
	.type	large_meal, @function
large_meal:
	movl	4(%esp), %edx
	movl	8(%esp), %ecx
	movl	%ecx, %eax
	shrl	$31, %eax
	addl	%ecx, %eax
	sarl	%eax
	addl	%eax, 4(%edx)
	addl	$2, 8(%edx)
	ret
	.size	large_meal, .-large_meal
	.type	subscribe, @function
subscribe:
	movl	%eax, %ecx
	movl	subscriber_count, %eax
	movl	%ecx, subscribers(,%eax,8)
	leal	1(%eax), %ecx
	movl	%ecx, subscriber_count
	movl	%edx, subscribers+4(,%eax,8)
	ret
	.size	subscribe, .-subscribe
	.type	accumulate, @function
accumulate:
	movl	4(%esp), %eax
	movl	8(%esp), %edx
	addl	%edx, (%eax)
	ret
	.size	accumulate, .-accumulate
	.type	by_age, @function
by_age:
	movl	4(%esp), %eax
	movl	4(%eax), %eax
	movl	8(%esp), %edx
	subl	4(%edx), %eax
	ret
	.size	by_age, .-by_age
	.type	by_name, @function
by_name:
	subl	$28, %esp
	movl	36(%esp), %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	strcmp
	addl	$28, %esp
	ret
	.size	by_name, .-by_name
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC8:
	.string	"<%d>"
	.text
	.type	record, @function
record:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	32(%esp), %ebx
	movl	%ebx, (%esp)
	call	strlen
	movl	36(%esp), %edx
	movl	%edx, 8(%esp)
	movl	$.LC8, 4(%esp)
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
	subl	$192, %esp
	movl	$.LC9, %edi
	movb	$43, %al
	jmp	.L25
.L59:
	movl	$4, %eax
	jmp	.L21
.L42:
	movl	$0, %eax
.L21:
	movl	table.0+4(,%eax,8), %esi
	testl	%esi, %esi
	je	.L22
	movl	$100, %eax
	movl	$0, %ebx
.L23:
	movl	v.1(,%ebx,4), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	*%esi
	incl	%ebx
	cmpl	$5, %ebx
	jne	.L23
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
.L24:
	incl	%edi
	movzbl	(%edi), %eax
	testb	%al, %al
	je	.L58
.L25:
	movsbl	%al, %ecx
	movl	%ecx, 28(%esp)
	cmpb	$43, %al
	je	.L42
	cmpb	$45, %al
	je	.L43
	cmpb	$42, %al
	je	.L44
	cmpb	$47, %al
	.p2align 4,,5
	je	.L45
	cmpb	$37, %al
	.p2align 4,,5
	je	.L59
.L22:
	movl	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	jmp	.L24
.L43:
	movl	$1, %eax
	jmp	.L21
.L44:
	movl	$2, %eax
	jmp	.L21
.L45:
	movl	$3, %eax
	jmp	.L21
.L58:
	movl	$36, %ecx
	movl	$0, %eax
.L26:
	movl	.LC0(%eax), %edx
	movl	%edx, 156(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L26
	movl	$10, 24(%esp)
	movl	$0, %esi
	jmp	.L28
.L61:
	movl	28(%esp), %eax
	movl	$ox, (%eax)
.L29:
	addl	$12, %ebx
	leal	192(%esp), %eax
	cmpl	%ebx, %eax
	je	.L60
.L30:
	movl	%ebx, 28(%esp)
	movl	(%ebx), %eax
	movl	%edi, 4(%esp)
	movl	%ebx, (%esp)
	call	*8(%eax)
	movl	(%ebx), %eax
	movl	%ebx, (%esp)
	call	*4(%eax)
	movl	%eax, 12(%esp)
	movl	(%ebx), %eax
	movl	(%eax), %eax
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
	cmpl	$calf, (%ebx)
	jne	.L29
	cmpl	$90, 4(%ebx)
	jle	.L29
	jmp	.L61
.L60:
	incl	%esi
	addl	$7, 24(%esp)
	cmpl	$3, %esi
	je	.L31
.L28:
	movl	24(%esp), %edi
	leal	156(%esp), %ebx
	jmp	.L30
.L31:
	movl	$0, 152(%esp)
	movl	$0, 88(%esp)
	movl	$0, %edx
	movl	$56, %ecx
	movl	$0, %eax
.L32:
	movl	%edx, 92(%esp,%eax)
	movl	%edx, 96(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L32
	movl	$0, 92(%esp,%eax)
	leal	152(%esp), %edx
	movl	$accumulate, %eax
	call	subscribe
	leal	88(%esp), %edx
	movl	$record, %eax
	call	subscribe
	leal	152(%esp), %edx
	movl	$accumulate, %eax
	call	subscribe
	movl	$4, %edi
	movl	$1, %esi
.L34:
	movl	$0, %ebx
	cmpl	$0, subscriber_count
	jle	.L37
.L35:
	movl	%esi, 4(%esp)
	movl	subscribers+4(,%ebx,8), %eax
	movl	%eax, (%esp)
	call	*subscribers(,%ebx,8)
	incl	%ebx
	cmpl	subscriber_count, %ebx
	jl	.L35
.L37:
	leal	(%esi,%esi,2), %esi
	decl	%edi
	jne	.L34
	leal	88(%esp), %eax
	movl	%eax, 8(%esp)
	movl	152(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
	movl	$48, %ecx
	movl	$0, %eax
.L38:
	movl	.LC14(%eax), %edx
	movl	%edx, 40(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L38
	movl	$by_age, 32(%esp)
	movl	$by_name, 36(%esp)
	leal	32(%esp), %edi
	leal	88(%esp), %esi
.L41:
	movl	(%edi), %eax
	movl	%eax, 12(%esp)
	movl	$8, 8(%esp)
	movl	$6, 4(%esp)
	leal	40(%esp), %eax
	movl	%eax, (%esp)
	call	qsort
	leal	40(%esp), %ebx
.L40:
	movl	4(%ebx), %eax
	movl	%eax, 8(%esp)
	movl	(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
	addl	$8, %ebx
	cmpl	%ebx, %esi
	jne	.L40
	movl	$.LC16, (%esp)
	call	puts
	addl	$4, %edi
	leal	40(%esp), %eax
	cmpl	%edi, %eax
	jne	.L41
	movzbl	152(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
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
