	.file	"callbacks.c"
	.text
	.type	add, @function
add:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	popl	%ebp
	ret
	.size	add, .-add
	.type	subtract, @function
subtract:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	subl	12(%ebp), %eax
	popl	%ebp
	ret
	.size	subtract, .-subtract
	.type	multiply, @function
multiply:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	imull	12(%ebp), %eax
	popl	%ebp
	ret
	.size	multiply, .-multiply
	.type	divide, @function
divide:
	pushl	%ebp
	movl	%esp, %ebp
	cmpl	$0, 12(%ebp)
	je	.L8
	movl	8(%ebp), %eax
	cltd
	idivl	12(%ebp)
	jmp	.L10
.L8:
	movl	$0, %eax
.L10:
	popl	%ebp
	ret
	.size	divide, .-divide
	.type	remainder_of, @function
remainder_of:
	pushl	%ebp
	movl	%esp, %ebp
	cmpl	$0, 12(%ebp)
	je	.L12
	movl	8(%ebp), %eax
	cltd
	idivl	12(%ebp)
	movl	%edx, %eax
	jmp	.L14
.L12:
	movl	$0, %eax
.L14:
	popl	%ebp
	ret
	.size	remainder_of, .-remainder_of
	.type	choose, @function
choose:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	movl	8(%ebp), %eax
	movb	%al, -20(%ebp)
	movl	$0, -4(%ebp)
	jmp	.L16
.L19:
	movl	-4(%ebp), %eax
	movzbl	table.1(,%eax,8), %eax
	cmpb	%al, -20(%ebp)
	jne	.L17
	movl	-4(%ebp), %eax
	movl	table.1+4(,%eax,8), %eax
	jmp	.L18
.L17:
	incl	-4(%ebp)
.L16:
	cmpl	$4, -4(%ebp)
	jbe	.L19
	movl	$0, %eax
.L18:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	choose, .-choose
	.type	fold, @function
fold:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	jmp	.L21
.L22:
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	16(%ebp), %eax
	movl	%eax, (%esp)
	movl	20(%ebp), %eax
	call	*%eax
	movl	%eax, 16(%ebp)
	incl	-12(%ebp)
.L21:
	movl	-12(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L22
	movl	16(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	fold, .-fold
	.type	plain_weight, @function
plain_weight:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	popl	%ebp
	ret
	.size	plain_weight, .-plain_weight
	.type	heavy_weight, @function
heavy_weight:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	leal	(%eax,%eax), %edx
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	addl	%edx, %eax
	popl	%ebp
	ret
	.size	heavy_weight, .-heavy_weight
	.type	small_meal, @function
small_meal:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	8(%ebp), %eax
	movl	4(%eax), %ebx
	movl	12(%ebp), %ecx
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	addl	%ebx, %edx
	movl	8(%ebp), %eax
	movl	%edx, 4(%eax)
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	leal	1(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 8(%eax)
	nop
	popl	%ebx
	popl	%ebp
	ret
	.size	small_meal, .-small_meal
	.type	large_meal, @function
large_meal:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	4(%eax), %edx
	movl	12(%ebp), %eax
	movl	%eax, %ecx
	shrl	$31, %ecx
	addl	%ecx, %eax
	sarl	%eax
	addl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%edx, 4(%eax)
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	leal	2(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 8(%eax)
	nop
	popl	%ebp
	ret
	.size	large_meal, .-large_meal
	.section	.rodata
.LC8:
	.string	"cat"
	.align 4
	.type	cat, @object
	.size	cat, 12
cat:
	.long	.LC8
	.long	plain_weight
	.long	small_meal
.LC9:
	.string	"ox"
	.align 4
	.type	ox, @object
	.size	ox, 12
ox:
	.long	.LC9
	.long	heavy_weight
	.long	large_meal
.LC10:
	.string	"calf"
	.align 4
	.type	calf, @object
	.size	calf, 12
calf:
	.long	.LC10
	.long	plain_weight
	.long	large_meal
	.local	subscribers
	.comm	subscribers,64,32
	.local	subscriber_count
	.comm	subscriber_count,4,4
	.text
	.type	subscribe, @function
subscribe:
	pushl	%ebp
	movl	%esp, %ebp
	movl	subscriber_count, %eax
	movl	8(%ebp), %edx
	movl	%edx, subscribers(,%eax,8)
	movl	subscriber_count, %eax
	leal	1(%eax), %edx
	movl	%edx, subscriber_count
	movl	12(%ebp), %edx
	movl	%edx, subscribers+4(,%eax,8)
	nop
	popl	%ebp
	ret
	.size	subscribe, .-subscribe
	.type	publish, @function
publish:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	jmp	.L32
.L33:
	movl	-12(%ebp), %eax
	movl	subscribers(,%eax,8), %eax
	movl	-12(%ebp), %edx
	movl	subscribers+4(,%edx,8), %edx
	movl	8(%ebp), %ecx
	movl	%ecx, 4(%esp)
	movl	%edx, (%esp)
	call	*%eax
	incl	-12(%ebp)
.L32:
	movl	subscriber_count, %eax
	cmpl	%eax, -12(%ebp)
	jl	.L33
	nop
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	publish, .-publish
	.type	accumulate, @function
accumulate:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	(%eax), %edx
	movl	12(%ebp), %eax
	addl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%edx, (%eax)
	nop
	popl	%ebp
	ret
	.size	accumulate, .-accumulate
	.section	.rodata
.LC11:
	.string	"<%d>"
	.text
	.type	record, @function
record:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	8(%ebp), %edx
	addl	%eax, %edx
	movl	12(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC11, 4(%esp)
	movl	%edx, (%esp)
	call	sprintf
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	record, .-record
	.type	by_age, @function
by_age:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	4(%eax), %edx
	movl	12(%ebp), %eax
	movl	4(%eax), %eax
	subl	%eax, %edx
	movl	%edx, %eax
	popl	%ebp
	ret
	.size	by_age, .-by_age
	.type	by_name, @function
by_name:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	12(%ebp), %eax
	movl	(%eax), %edx
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	by_name, .-by_name
	.section	.rodata
.LC12:
	.string	"+-*/%?"
.LC13:
	.string	"fold %c: %d\n"
.LC14:
	.string	"no %c\n"
.LC15:
	.string	"day %d: %s weighs %d\n"
.LC16:
	.string	"%d %s\n"
.LC18:
	.string	"%s:%d "
.LC19:
	.string	""
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
	.align 32
.LC17:
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
	subl	$4, %esp
	andl	$-16, %esp
	subl	$208, %esp
	movl	%ebx, -4(%ebp)
	movl	$.LC12, 204(%esp)
	jmp	.L41
.L44:
	movl	204(%esp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	movl	%eax, (%esp)
	call	choose
	movl	%eax, 176(%esp)
	cmpl	$0, 176(%esp)
	je	.L42
	movl	176(%esp), %eax
	movl	%eax, 12(%esp)
	movl	$100, 8(%esp)
	movl	$5, 4(%esp)
	movl	$v.0, (%esp)
	call	fold
	movl	204(%esp), %edx
	movzbl	(%edx), %edx
	movsbl	%dl, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
	jmp	.L43
.L42:
	movl	204(%esp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
.L43:
	incl	204(%esp)
.L41:
	movl	204(%esp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L44
	movl	$36, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L45:
	movl	.LC0(%eax), %edx
	movl	%edx, 140(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L45
	movl	$0, 200(%esp)
	jmp	.L47
.L51:
	movl	$0, 196(%esp)
	jmp	.L48
.L50:
	leal	140(%esp), %ecx
	movl	196(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%ecx, %eax
	movl	%eax, 180(%esp)
	movl	180(%esp), %eax
	movl	(%eax), %eax
	movl	8(%eax), %ecx
	movl	200(%esp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	addl	$10, %eax
	movl	%eax, 4(%esp)
	movl	180(%esp), %eax
	movl	%eax, (%esp)
	call	*%ecx
	movl	180(%esp), %eax
	movl	(%eax), %eax
	movl	4(%eax), %eax
	movl	180(%esp), %edx
	movl	%edx, (%esp)
	call	*%eax
	movl	180(%esp), %edx
	movl	(%edx), %edx
	movl	(%edx), %edx
	movl	%eax, 12(%esp)
	movl	%edx, 8(%esp)
	movl	200(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
	movl	180(%esp), %eax
	movl	(%eax), %eax
	cmpl	$calf, %eax
	jne	.L49
	movl	180(%esp), %eax
	movl	4(%eax), %eax
	cmpl	$90, %eax
	jle	.L49
	movl	180(%esp), %eax
	movl	$ox, (%eax)
.L49:
	incl	196(%esp)
.L48:
	cmpl	$2, 196(%esp)
	jle	.L50
	incl	200(%esp)
.L47:
	cmpl	$2, 200(%esp)
	jle	.L51
	movl	$0, 136(%esp)
	movl	$0, 72(%esp)
	leal	76(%esp), %edx
	movl	$0, %ecx
	movl	$60, %eax
	andl	$-8, %eax
	movl	%eax, %ebx
	movl	$0, %eax
.L52:
	movl	%ecx, 76(%esp,%eax)
	movl	%ecx, 80(%esp,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L52
	addl	%eax, %edx
	movl	%ecx, (%edx)
	addl	$4, %edx
	leal	136(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$accumulate, (%esp)
	call	subscribe
	leal	72(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$record, (%esp)
	call	subscribe
	leal	136(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$accumulate, (%esp)
	call	subscribe
	movl	$1, 192(%esp)
	jmp	.L54
.L55:
	movl	192(%esp), %eax
	movl	%eax, (%esp)
	call	publish
	movl	192(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	movl	%eax, 192(%esp)
.L54:
	cmpl	$59, 192(%esp)
	jle	.L55
	movl	136(%esp), %eax
	leal	72(%esp), %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	movl	$48, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L56:
	movl	.LC17(%eax), %edx
	movl	%edx, 24(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L56
	movl	$by_age, 16(%esp)
	movl	$by_name, 20(%esp)
	movl	$0, 188(%esp)
	jmp	.L58
.L61:
	movl	188(%esp), %eax
	movl	16(%esp,%eax,4), %eax
	movl	%eax, 12(%esp)
	movl	$8, 8(%esp)
	movl	$6, 4(%esp)
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	qsort
	movl	$0, 184(%esp)
	jmp	.L59
.L60:
	movl	184(%esp), %eax
	movl	28(%esp,%eax,8), %edx
	movl	184(%esp), %eax
	movl	24(%esp,%eax,8), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC18, (%esp)
	call	printf
	incl	184(%esp)
.L59:
	cmpl	$5, 184(%esp)
	jle	.L60
	movl	$.LC19, (%esp)
	call	puts
	incl	188(%esp)
.L58:
	cmpl	$1, 188(%esp)
	jle	.L61
	movl	136(%esp), %eax
	movzbl	%al, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	table.1, @object
	.size	table.1, 40
table.1:
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
	.type	v.0, @object
	.size	v.0, 20
v.0:
	.long	7
	.long	3
	.long	12
	.long	5
	.long	2
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
