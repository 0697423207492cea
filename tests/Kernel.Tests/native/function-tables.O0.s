	.file	"function-tables.c"
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
	.type	larger, @function
larger:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %edx
	movl	8(%ebp), %eax
	cmpl	%eax, %edx
	cmovge	%edx, %eax
	popl	%ebp
	ret
	.size	larger, .-larger
	.type	named, @function
named:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	jmp	.L10
.L13:
	movl	-12(%ebp), %eax
	movl	table.1(,%eax,8), %eax
	movl	8(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L11
	movl	-12(%ebp), %eax
	movl	table.1+4(,%eax,8), %eax
	jmp	.L12
.L11:
	incl	-12(%ebp)
.L10:
	cmpl	$3, -12(%ebp)
	jbe	.L13
	movl	$0, %eax
.L12:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	named, .-named
	.type	fold, @function
fold:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -12(%ebp)
	movl	$1, -16(%ebp)
	jmp	.L15
.L16:
	movl	-16(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	movl	8(%ebp), %eax
	call	*%eax
	movl	%eax, -12(%ebp)
	incl	-16(%ebp)
.L15:
	movl	-16(%ebp), %eax
	cmpl	16(%ebp), %eax
	jl	.L16
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	fold, .-fold
	.type	area_of_box, @function
area_of_box:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	4(%eax), %edx
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	imull	%edx, %eax
	popl	%ebp
	ret
	.size	area_of_box, .-area_of_box
	.type	area_of_triangle, @function
area_of_triangle:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	4(%eax), %edx
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	imull	%edx, %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	popl	%ebp
	ret
	.size	area_of_triangle, .-area_of_triangle
	.type	grow_both, @function
grow_both:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	4(%eax), %edx
	movl	12(%ebp), %eax
	addl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%edx, 4(%eax)
	movl	8(%ebp), %eax
	movl	8(%eax), %edx
	movl	12(%ebp), %eax
	addl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%edx, 8(%eax)
	nop
	popl	%ebp
	ret
	.size	grow_both, .-grow_both
	.type	grow_height, @function
grow_height:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	imull	12(%ebp), %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%edx, 8(%eax)
	nop
	popl	%ebp
	ret
	.size	grow_height, .-grow_height
	.section	.rodata
.LC3:
	.string	"box"
	.align 4
	.type	box, @object
	.size	box, 12
box:
	.long	.LC3
	.long	area_of_box
	.long	grow_both
.LC4:
	.string	"triangle"
	.align 4
	.type	triangle, @object
	.size	triangle, 12
triangle:
	.long	.LC4
	.long	area_of_triangle
	.long	grow_height
	.text
	.type	by_last_digit, @function
by_last_digit:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	8(%ebp), %eax
	movl	(%eax), %ebx
	movl	$1717986919, %edx
	movl	%ebx, %eax
	imull	%edx
	sarl	$2, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%edx, %ecx
	subl	%eax, %ecx
	movl	%ecx, %eax
	sall	$2, %eax
	addl	%ecx, %eax
	addl	%eax, %eax
	movl	%ebx, %ecx
	subl	%eax, %ecx
	movl	12(%ebp), %eax
	movl	(%eax), %ebx
	movl	$1717986919, %edx
	movl	%ebx, %eax
	imull	%edx
	sarl	$2, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ebx
	movl	%ebx, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	popl	%ebx
	popl	%ebp
	ret
	.size	by_last_digit, .-by_last_digit
	.section	.rodata
.LC5:
	.string	"%s: there is none\n"
.LC6:
	.string	"%s: %d\n"
.LC7:
	.string	"%s %d; "
.LC8:
	.string	"%d "
.LC9:
	.string	"\n%d\n"
	.align 32
.LC0:
	.long	3
	.long	1
	.long	4
	.long	1
	.long	5
	.long	9
	.long	2
	.long	6
	.align 32
.LC1:
	.long	box
	.long	3
	.long	4
	.long	triangle
	.long	6
	.long	5
	.long	box
	.long	1
	.long	1
	.align 4
.LC2:
	.long	17
	.long	22
	.long	99
	.long	40
	.long	51
	.long	8
	.long	3
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$160, %esp
	movl	$32, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L27:
	movl	.LC0(%eax), %edx
	movl	%edx, 100(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L27
	movl	$0, 156(%esp)
	jmp	.L29
.L32:
	movl	156(%esp), %eax
	movl	names.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	named
	movl	%eax, 132(%esp)
	cmpl	$0, 132(%esp)
	jne	.L30
	movl	156(%esp), %eax
	movl	names.0(,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	jmp	.L31
.L30:
	movl	$8, 8(%esp)
	leal	100(%esp), %eax
	movl	%eax, 4(%esp)
	movl	132(%esp), %eax
	movl	%eax, (%esp)
	call	fold
	movl	156(%esp), %edx
	movl	names.0(,%edx,4), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
.L31:
	incl	156(%esp)
.L29:
	cmpl	$4, 156(%esp)
	jle	.L32
	movl	$36, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L33:
	movl	.LC1(%eax), %edx
	movl	%edx, 64(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L33
	movl	$0, 152(%esp)
	jmp	.L35
.L38:
	movl	$0, 148(%esp)
	jmp	.L36
.L37:
	leal	64(%esp), %ecx
	movl	148(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%ecx, %eax
	movl	%eax, 136(%esp)
	movl	136(%esp), %eax
	movl	(%eax), %eax
	movl	4(%eax), %eax
	movl	136(%esp), %edx
	movl	%edx, (%esp)
	call	*%eax
	movl	136(%esp), %edx
	movl	(%edx), %edx
	movl	(%edx), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	136(%esp), %eax
	movl	(%eax), %eax
	movl	8(%eax), %eax
	movl	$2, 4(%esp)
	movl	136(%esp), %edx
	movl	%edx, (%esp)
	call	*%eax
	incl	148(%esp)
.L36:
	cmpl	$2, 148(%esp)
	jle	.L37
	movl	$10, (%esp)
	call	putchar
	incl	152(%esp)
.L35:
	cmpl	$1, 152(%esp)
	jle	.L38
	movl	$28, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L39:
	movl	.LC2(%eax), %edx
	movl	%edx, 36(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L39
	movl	$by_last_digit, 12(%esp)
	movl	$4, 8(%esp)
	movl	$7, 4(%esp)
	leal	36(%esp), %eax
	movl	%eax, (%esp)
	call	qsort
	movl	$0, 144(%esp)
	jmp	.L41
.L42:
	movl	144(%esp), %eax
	movl	36(%esp,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	incl	144(%esp)
.L41:
	cmpl	$6, 144(%esp)
	jle	.L42
	movl	$71, 32(%esp)
	movl	$by_last_digit, 16(%esp)
	movl	$4, 12(%esp)
	movl	$7, 8(%esp)
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	leal	32(%esp), %eax
	movl	%eax, (%esp)
	call	bsearch
	movl	%eax, 140(%esp)
	cmpl	$0, 140(%esp)
	je	.L43
	movl	140(%esp), %eax
	movl	(%eax), %eax
	jmp	.L44
.L43:
	movl	$-1, %eax
.L44:
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
.LC10:
	.string	"add"
.LC11:
	.string	"subtract"
.LC12:
	.string	"multiply"
.LC13:
	.string	"larger"
	.align 32
	.type	table.1, @object
	.size	table.1, 32
table.1:
	.long	.LC10
	.long	add
	.long	.LC11
	.long	subtract
	.long	.LC12
	.long	multiply
	.long	.LC13
	.long	larger
.LC14:
	.string	"divide"
	.align 4
	.type	names.0, @object
	.size	names.0, 20
names.0:
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
