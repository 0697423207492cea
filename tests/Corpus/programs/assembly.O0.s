	.file	"assembly.c"
	.text
	.type	add_with_carry, @function
add_with_carry:
	pushl	%ebp
	movl	%esp, %ebp
	movl	16(%ebp), %edx
	movl	8(%ebp), %eax
#APP
# 8 "assembly.c" 1
	addl 12(%ebp), %eax
	setc (%edx)
# 0 "" 2
#NO_APP
	movl	%eax, 8(%ebp)
	movl	8(%ebp), %eax
	popl	%ebp
	ret
	.size	add_with_carry, .-add_with_carry
	.type	multiply, @function
multiply:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
#APP
# 15 "assembly.c" 1
	mull 12(%ebp)
# 0 "" 2
#NO_APP
	movl	%eax, -12(%ebp)
	movl	%edx, -16(%ebp)
	movl	-16(%ebp), %eax
	movl	$0, %edx
	movl	%eax, %edx
	movl	$0, %eax
	movl	-12(%ebp), %ecx
	movl	$0, %ebx
	orl	%ecx, %eax
	orl	%ebx, %edx
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	multiply, .-multiply
	.type	divide, @function
divide:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	8(%ebp), %eax
	movl	%eax, -24(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -20(%ebp)
	movl	-24(%ebp), %ecx
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, %edx
	movl	%ecx, %eax
#APP
# 22 "assembly.c" 1
	divl 16(%ebp)
# 0 "" 2
#NO_APP
	movl	%eax, -4(%ebp)
	movl	20(%ebp), %eax
	movl	%edx, (%eax)
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	divide, .-divide
	.type	highest_bit, @function
highest_bit:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
#APP
# 29 "assembly.c" 1
	bsrl 8(%ebp), %eax
	jnz 1f
	movl $-1, %eax
1:
# 0 "" 2
#NO_APP
	movl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	highest_bit, .-highest_bit
	.type	bit_test, @function
bit_test:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
#APP
# 36 "assembly.c" 1
	btl %edx, (%eax)
	sbbl %eax, %eax
# 0 "" 2
#NO_APP
	movl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	negl	%eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	bit_test, .-bit_test
	.type	swap_bytes, @function
swap_bytes:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
#APP
# 42 "assembly.c" 1
	bswap %eax
# 0 "" 2
#NO_APP
	movl	%eax, 8(%ebp)
	movl	8(%ebp), %eax
	popl	%ebp
	ret
	.size	swap_bytes, .-swap_bytes
	.type	swap_halves, @function
swap_halves:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	movl	8(%ebp), %eax
	movw	%ax, -4(%ebp)
	movl	-4(%ebp), %eax
#APP
# 48 "assembly.c" 1
	xchgb %al, %ah
# 0 "" 2
#NO_APP
	movw	%ax, -4(%ebp)
	movzwl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	swap_halves, .-swap_halves
	.type	shift_double, @function
shift_double:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	movl	16(%ebp), %edx
	movl	8(%ebp), %eax
	movl	%eax, -32(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -28(%ebp)
	movb	%dl, %al
	movb	%al, -36(%ebp)
	movl	-32(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	-32(%ebp), %eax
	movl	-28(%ebp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, -16(%ebp)
	movzbl	-36(%ebp), %ecx
	movl	-16(%ebp), %edx
	movl	-12(%ebp), %eax
#APP
# 55 "assembly.c" 1
	shldl %cl, %eax, %edx
	shll %cl, %eax
# 0 "" 2
#NO_APP
	movl	%edx, -16(%ebp)
	movl	%eax, -12(%ebp)
	movl	-16(%ebp), %eax
	movl	$0, %edx
	movl	%eax, %edx
	movl	$0, %eax
	movl	-12(%ebp), %ecx
	movl	$0, %ebx
	orl	%ecx, %eax
	orl	%ebx, %edx
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	shift_double, .-shift_double
	.type	scan, @function
scan:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%ebx
	subl	$16, %esp
	movl	$-1, -12(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	$0, %eax
	movl	-16(%ebp), %ecx
	movl	-12(%ebp), %edx
	movl	%ecx, %ebx
	movl	%ebx, %edi
	movl	%edx, %ecx
#APP
# 63 "assembly.c" 1
	repne scasb
# 0 "" 2
#NO_APP
	movl	%ecx, %edx
	movl	%edi, %ebx
	movl	%ebx, -16(%ebp)
	movl	%edx, -12(%ebp)
	movl	$-2, %eax
	subl	-12(%ebp), %eax
	addl	$16, %esp
	popl	%ebx
	popl	%edi
	popl	%ebp
	ret
	.size	scan, .-scan
	.type	compare, @function
compare:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	8(%ebp), %ecx
	movl	12(%ebp), %edx
	movl	16(%ebp), %eax
	movl	%ecx, %ebx
	movl	%ebx, %esi
	movl	%edx, %edi
	movl	%eax, %ecx
#APP
# 70 "assembly.c" 1
	cmpl %ecx, %ecx
	repe cmpsb
	seta -29(%ebp)
	setb -30(%ebp)
# 0 "" 2
#NO_APP
	movl	%ecx, %eax
	movl	%edi, %edx
	movl	%esi, %ebx
	movzbl	-29(%ebp), %ecx
	movb	%cl, -13(%ebp)
	movzbl	-30(%ebp), %ecx
	movb	%cl, -14(%ebp)
	movl	%ebx, 8(%ebp)
	movl	%edx, 12(%ebp)
	movl	%eax, 16(%ebp)
	movzbl	-13(%ebp), %edx
	movzbl	-14(%ebp), %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	compare, .-compare
	.type	checksum, @function
checksum:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	$0, -16(%ebp)
	movl	-16(%ebp), %ecx
	movl	8(%ebp), %edx
	movl	12(%ebp), %eax
	movl	%ecx, %edi
	movl	%edx, %ebx
	movl	%eax, %edx
	movl	%ebx, %esi
	movl	%edx, %ecx
#APP
# 78 "assembly.c" 1
	1:
	lodsl
	addl %eax, %edi
	adcl $0, %edi
	roll $3, %edi
	loop 1b
# 0 "" 2
#NO_APP
	movl	%ecx, %edx
	movl	%esi, %ebx
	movl	%edi, -16(%ebp)
	movl	%ebx, 8(%ebp)
	movl	%edx, 12(%ebp)
	movl	%eax, -20(%ebp)
	movl	-16(%ebp), %eax
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	checksum, .-checksum
	.type	choose, @function
choose:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %edx
	movl	8(%ebp), %eax
#APP
# 91 "assembly.c" 1
	cmpl %edx, %eax
	cmovl %edx, %eax
# 0 "" 2
#NO_APP
	movl	%eax, 8(%ebp)
	movl	8(%ebp), %eax
	popl	%ebp
	ret
	.size	choose, .-choose
	.type	exchange, @function
exchange:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %ecx
	movl	12(%ebp), %eax
	movl	8(%ebp), %edx
#APP
# 97 "assembly.c" 1
	lock xaddl %eax, (%ecx)
# 0 "" 2
#NO_APP
	movl	%eax, 12(%ebp)
	movl	12(%ebp), %eax
	popl	%ebp
	ret
	.size	exchange, .-exchange
	.type	jump_over, @function
jump_over:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
#APP
# 103 "assembly.c" 1
	testl %eax, %eax
	js .L28
# 0 "" 2
#NO_APP
	movl	8(%ebp), %eax
	jmp	.L29
.L28:
	movl	8(%ebp), %eax
	negl	%eax
.L29:
	popl	%ebp
	ret
	.size	jump_over, .-jump_over
	.type	arithmetic_flags, @function
arithmetic_flags:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	movb	%al, -20(%ebp)
	movb	%dl, %al
	movb	%al, -24(%ebp)
	movzbl	-20(%ebp), %edx
	movzbl	-24(%ebp), %ecx
#APP
# 112 "assembly.c" 1
	cmpb %cl, %dl
	lahf
	movzbl %ah, %edx
# 0 "" 2
#NO_APP
	movl	%edx, -4(%ebp)
	movl	-4(%ebp), %eax
	andl	$213, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	arithmetic_flags, .-arithmetic_flags
#APP
	.pushsection .text
	.globl rotate_and_add
	.type rotate_and_add, @function
rotate_and_add:
	movl 4(%esp), %eax
	movl 8(%esp), %ecx
	roll %cl, %eax
	leal 1(%eax,%eax,2), %eax
	ret
	.size rotate_and_add, . - rotate_and_add
.popsection
	.section	.rodata
	.align 4
.LC1:
	.string	"%08x+%08x=%d:%08x *=%016llx /=%08x,%08x\n"
	.align 4
.LC2:
	.string	"  %d %08x %04x %016llx %d %08x %d\n"
.LC3:
	.string	"%u "
.LC4:
	.string	""
.LC5:
	.string	"same"
.LC6:
	.string	"a"
.LC7:
	.string	"b"
.LC8:
	.string	"abd"
.LC9:
	.string	"abc"
.LC10:
	.string	"counted by scasb"
.LC11:
	.string	"%u %u %d %d %d\n"
.LC12:
	.string	"%08x\n"
.LC13:
	.string	"%02x "
.LC14:
	.string	"%u %u\n"
#NO_APP
	.align 32
.LC0:
	.long	-2147483647
	.long	0
	.long	-252645136
	.long	0
	.long	0
	.long	16
	.long	0
	.long	-2147483648
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
	subl	$144, %esp
	movl	$0, 140(%esp)
	jmp	.L33
.L34:
	movl	140(%esp), %eax
	movl	values.1(,%eax,4), %eax
	movl	%eax, 124(%esp)
	movl	140(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	leal	4(%eax), %ecx
	movl	$-1840700269, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$2, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	movl	%eax, %edx
	sall	$3, %edx
	subl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	values.1(,%eax,4), %eax
	movl	%eax, 120(%esp)
	leal	71(%esp), %eax
	movl	%eax, 8(%esp)
	movl	120(%esp), %eax
	movl	%eax, 4(%esp)
	movl	124(%esp), %eax
	movl	%eax, (%esp)
	call	add_with_carry
	movl	%eax, 116(%esp)
	movl	124(%esp), %eax
	orl	$268435456, %eax
	movl	%eax, %esi
	movl	124(%esp), %eax
	shrl	$4, %eax
	movl	$0, %edx
	movl	%eax, %edx
	movl	$0, %eax
	movl	120(%esp), %ecx
	movl	$0, %ebx
	orl	%ecx, %eax
	orl	%ebx, %edx
	leal	72(%esp), %ecx
	movl	%ecx, 12(%esp)
	movl	%esi, 8(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	divide
	movl	%eax, 112(%esp)
	movl	72(%esp), %ebx
	movl	120(%esp), %eax
	movl	%eax, 4(%esp)
	movl	124(%esp), %eax
	movl	%eax, (%esp)
	call	multiply
	movzbl	71(%esp), %ecx
	movzbl	%cl, %ecx
	movl	%ebx, 32(%esp)
	movl	112(%esp), %ebx
	movl	%ebx, 28(%esp)
	movl	%eax, 20(%esp)
	movl	%edx, 24(%esp)
	movl	116(%esp), %eax
	movl	%eax, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	120(%esp), %eax
	movl	%eax, 8(%esp)
	movl	124(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	124(%esp), %eax
	shrl	%eax
	subl	$536870912, %eax
	movl	%eax, (%esp)
	call	jump_over
	movl	%eax, 60(%esp)
	movl	140(%esp), %eax
	movl	%eax, 4(%esp)
	movl	124(%esp), %eax
	movl	%eax, (%esp)
	call	rotate_and_add
	movl	%eax, 56(%esp)
	movl	120(%esp), %edx
	movl	124(%esp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	choose
	movl	%eax, 52(%esp)
	movl	140(%esp), %eax
	salb	$2, %al
	movzbl	%al, %esi
	movl	124(%esp), %eax
	movl	$0, %edx
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	%ecx, %ebx
	movl	$0, %ecx
	movl	%ecx, %eax
	movl	%ebx, %edx
	movl	120(%esp), %ecx
	movl	$0, %ebx
	orl	%ecx, %eax
	orl	%ebx, %edx
	movl	%esi, 8(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	shift_double
	movl	%eax, %esi
	movl	%edx, %edi
	movl	124(%esp), %eax
	movzwl	%ax, %eax
	movl	%eax, (%esp)
	call	swap_halves
	movzwl	%ax, %eax
	movl	%eax, 48(%esp)
	movl	124(%esp), %eax
	movl	%eax, (%esp)
	call	swap_bytes
	movl	%eax, %ebx
	movl	124(%esp), %eax
	movl	%eax, (%esp)
	call	highest_bit
	movl	60(%esp), %ecx
	movl	%ecx, 32(%esp)
	movl	56(%esp), %ecx
	movl	%ecx, 28(%esp)
	movl	52(%esp), %ecx
	movl	%ecx, 24(%esp)
	movl	%esi, 16(%esp)
	movl	%edi, 20(%esp)
	movl	48(%esp), %edi
	movl	%edi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	incl	140(%esp)
.L33:
	cmpl	$6, 140(%esp)
	jle	.L34
	movl	$32, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L35:
	movl	.LC0(%eax), %edx
	movl	%edx, 80(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L35
	movl	$0, 136(%esp)
	jmp	.L37
.L39:
	movl	136(%esp), %eax
	movl	%eax, 4(%esp)
	leal	80(%esp), %eax
	movl	%eax, (%esp)
	call	bit_test
	testl	%eax, %eax
	je	.L38
	movl	136(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.L38:
	incl	136(%esp)
.L37:
	cmpl	$255, 136(%esp)
	jbe	.L39
	movl	$.LC4, (%esp)
	call	puts
	movl	$4, 8(%esp)
	movl	$.LC5, 4(%esp)
	movl	$.LC5, (%esp)
	call	compare
	movl	%eax, 60(%esp)
	movl	$1, 8(%esp)
	movl	$.LC6, 4(%esp)
	movl	$.LC7, (%esp)
	call	compare
	movl	%eax, %edi
	movl	$3, 8(%esp)
	movl	$.LC8, 4(%esp)
	movl	$.LC9, (%esp)
	call	compare
	movl	%eax, %esi
	movl	$.LC10, (%esp)
	call	scan
	movl	%eax, %ebx
	movl	$.LC4, (%esp)
	call	scan
	movl	60(%esp), %ecx
	movl	%ecx, 20(%esp)
	movl	%edi, 16(%esp)
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	movl	$7, 4(%esp)
	movl	$values.1, (%esp)
	call	checksum
	movl	%eax, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
	movl	$0, 132(%esp)
	jmp	.L40
.L41:
	movl	132(%esp), %eax
	movzbl	pairs.0+1(%eax,%eax), %eax
	movsbl	%al, %edx
	movl	132(%esp), %eax
	movzbl	pairs.0(%eax,%eax), %eax
	movsbl	%al, %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	arithmetic_flags
	movl	%eax, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
	incl	132(%esp)
.L40:
	cmpl	$5, 132(%esp)
	jle	.L41
	movl	$40, 76(%esp)
	movl	$2, 4(%esp)
	leal	76(%esp), %eax
	movl	%eax, (%esp)
	call	exchange
	movl	%eax, 128(%esp)
	movl	76(%esp), %eax
	movl	%eax, 8(%esp)
	movl	128(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
	movl	76(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	values.1, @object
	.size	values.1, 28
values.1:
	.long	0
	.long	1
	.long	2147483647
	.long	-2147483648
	.long	-1
	.long	305419896
	.long	-559038737
	.align 4
	.type	pairs.0, @object
	.size	pairs.0, 12
pairs.0:
	.string	""
	.string	""
	.ascii	"\001\002"
	.ascii	"\177\377"
	.ascii	"\200\001"
	.ascii	"\020\001"
	.ascii	"\377\377"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
