	.file	"callbacks.c"
	.text
	.type	add, @function
add:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %eax
	addl	8(%ebp), %eax
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
	movl	12(%ebp), %eax
	imull	8(%ebp), %eax
	popl	%ebp
	ret
	.size	multiply, .-multiply
	.type	divide, @function
divide:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %ecx
	movl	8(%ebp), %eax
	testl	%ecx, %ecx
	je	.L8
	cltd
	idivl	%ecx
	movl	%eax, %ecx
.L8:
	popl	%ebp
	movl	%ecx, %eax
	ret
	.size	divide, .-divide
	.type	remainder_of, @function
remainder_of:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %edx
	movl	8(%ebp), %eax
	testl	%edx, %edx
	je	.L15
	movl	%edx, %ecx
	cltd
	idivl	%ecx
.L15:
	movl	%edx, %eax
	popl	%ebp
	ret
	.size	remainder_of, .-remainder_of
	.type	plain_weight, @function
plain_weight:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	popl	%ebp
	movl	4(%eax), %eax
	ret
	.size	plain_weight, .-plain_weight
	.type	heavy_weight, @function
heavy_weight:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %edx
	popl	%ebp
	movl	4(%edx), %eax
	addl	%eax, %eax
	addl	8(%edx), %eax
	ret
	.size	heavy_weight, .-heavy_weight
	.type	small_meal, @function
small_meal:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	$10, %ebx
	movl	12(%ebp), %eax
	movl	8(%ebp), %ecx
	cltd
	idivl	%ebx
	incl	8(%ecx)
	addl	%eax, 4(%ecx)
	popl	%ebx
	popl	%ebp
	ret
	.size	small_meal, .-small_meal
	.type	large_meal, @function
large_meal:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	$2, %ebx
	movl	12(%ebp), %eax
	movl	8(%ebp), %ecx
	cltd
	idivl	%ebx
	addl	$2, 8(%ecx)
	addl	%eax, 4(%ecx)
	popl	%ebx
	popl	%ebp
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
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	addl	%edx, (%eax)
	popl	%ebp
	ret
	.size	accumulate, .-accumulate
	.type	by_age, @function
by_age:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	popl	%ebp
	movl	4(%eax), %eax
	subl	4(%edx), %eax
	ret
	.size	by_age, .-by_age
	.type	by_name, @function
by_name:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, 12(%ebp)
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, 8(%ebp)
	popl	%ebp
	jmp	strcmp
	.size	by_name, .-by_name
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC8:
	.string	"<%d>"
	.text
	.type	record, @function
record:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	subl	$16, %esp
	movl	8(%ebp), %ebx
	pushl	%ebx
	call	strlen
	addl	$12, %esp
	pushl	12(%ebp)
	pushl	$.LC8
	addl	%eax, %ebx
	pushl	%ebx
	call	sprintf
	movl	-4(%ebp), %ebx
	addl	$16, %esp
	leave
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
	movl	$.LC9, %ebx
	pushl	%ecx
	subl	$184, %esp
.L38:
	movb	(%ebx), %al
	testb	%al, %al
	je	.L67
	cmpb	$43, %al
	movsbl	%al, %edi
	je	.L54
	cmpb	$45, %al
	je	.L55
	cmpb	$42, %al
	je	.L56
	cmpb	$47, %al
	je	.L57
	cmpb	$37, %al
	jne	.L40
	movl	$4, %eax
	jmp	.L39
.L54:
	xorl	%eax, %eax
	jmp	.L39
.L55:
	movl	$1, %eax
	jmp	.L39
.L56:
	movl	$2, %eax
	jmp	.L39
.L57:
	movl	$3, %eax
.L39:
	movl	table.0+4(,%eax,8), %edx
	testl	%edx, %edx
	je	.L40
	movl	$100, %eax
	xorl	%esi, %esi
.L41:
	pushl	%ecx
	pushl	%ecx
	pushl	v.1(,%esi,4)
	incl	%esi
	pushl	%eax
	movl	%edx, -188(%ebp)
	call	*%edx
	addl	$16, %esp
	cmpl	$5, %esi
	movl	-188(%ebp), %edx
	jne	.L41
	pushl	%edx
	pushl	%eax
	pushl	%edi
	pushl	$.LC10
	jmp	.L66
.L40:
	pushl	%eax
	pushl	%eax
	pushl	%edi
	pushl	$.LC11
.L66:
	call	printf
	incl	%ebx
	addl	$16, %esp
	jmp	.L38
.L67:
	leal	-172(%ebp), %edi
	movl	$.LC0, %esi
	movl	$9, %ecx
	rep movsl
	xorl	%esi, %esi
.L44:
	imull	$7, %esi, %edi
	leal	-172(%ebp), %ebx
	leal	10(%edi), %eax
	movl	%eax, -188(%ebp)
	leal	-136(%ebp), %edi
.L46:
	pushl	%eax
	pushl	%eax
	movl	(%ebx), %eax
	pushl	-188(%ebp)
	pushl	%ebx
	call	*8(%eax)
	movl	(%ebx), %eax
	movl	%ebx, (%esp)
	call	*4(%eax)
	pushl	%eax
	movl	(%ebx), %eax
	pushl	(%eax)
	pushl	%esi
	pushl	$.LC12
	call	printf
	addl	$32, %esp
	cmpl	$calf, (%ebx)
	jne	.L45
	cmpl	$90, 4(%ebx)
	jle	.L45
	movl	$ox, (%ebx)
.L45:
	addl	$12, %ebx
	cmpl	%edi, %ebx
	jne	.L46
	incl	%esi
	cmpl	$3, %esi
	jne	.L44
	xorl	%ebx, %ebx
	xorl	%eax, %eax
	movl	%ebx, -184(%ebp)
	leal	-84(%ebp), %edi
	movl	$15, %ecx
	rep stosl
	leal	-184(%ebp), %edx
	movl	$accumulate, %eax
	movl	%ebx, -88(%ebp)
	leal	-88(%ebp), %ebx
	movl	$1, %edi
	call	subscribe
	movl	%ebx, %edx
	movl	$record, %eax
	call	subscribe
	leal	-184(%ebp), %edx
	movl	$accumulate, %eax
	call	subscribe
	movl	$4, %eax
.L48:
	xorl	%esi, %esi
.L51:
	cmpl	subscriber_count, %esi
	jge	.L68
	movl	%eax, -188(%ebp)
	pushl	%ecx
	pushl	%ecx
	pushl	%edi
	pushl	subscribers+4(,%esi,8)
	call	*subscribers(,%esi,8)
	movl	-188(%ebp), %eax
	incl	%esi
	addl	$16, %esp
	jmp	.L51
.L68:
	leal	(%edi,%edi,2), %edi
	decl	%eax
	jne	.L48
	pushl	%edx
	movl	$.LC14, %esi
	pushl	%ebx
	pushl	-184(%ebp)
	leal	-136(%ebp), %edi
	pushl	$.LC13
	call	printf
	movl	$12, %ecx
	addl	$16, %esp
	rep movsl
	leal	-136(%ebp), %edi
	xorl	%esi, %esi
	movl	$by_age, -180(%ebp)
	movl	$by_name, -176(%ebp)
.L53:
	pushl	-180(%ebp,%esi,4)
	pushl	$8
	pushl	$6
	pushl	%edi
	call	qsort
	movl	%edi, %edx
	addl	$16, %esp
.L52:
	pushl	%eax
	pushl	4(%edx)
	pushl	(%edx)
	movl	%edx, -188(%ebp)
	pushl	$.LC15
	call	printf
	movl	-188(%ebp), %edx
	addl	$16, %esp
	addl	$8, %edx
	cmpl	%ebx, %edx
	jne	.L52
	subl	$12, %esp
	pushl	$.LC16
	call	puts
	addl	$16, %esp
	testl	%esi, %esi
	jne	.L69
	movl	$1, %esi
	jmp	.L53
.L69:
	movzbl	-184(%ebp), %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
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
