	.file	"function-tables.c"
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
	.type	larger, @function
larger:
	movl	8(%esp), %eax
	movl	4(%esp), %edx
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	ret
	.size	larger, .-larger
	.p2align 4
	.type	area_of_box, @function
area_of_box:
	movl	4(%esp), %edx
	movl	4(%edx), %eax
	movl	8(%edx), %ecx
	imull	%ecx, %eax
	ret
	.size	area_of_box, .-area_of_box
	.p2align 4
	.type	area_of_triangle, @function
area_of_triangle:
	movl	4(%esp), %eax
	movl	4(%eax), %edx
	movl	8(%eax), %ecx
	imull	%ecx, %edx
	movl	%edx, %eax
	shrl	$31, %eax
	addl	%edx, %eax
	sarl	%eax
	ret
	.size	area_of_triangle, .-area_of_triangle
	.p2align 4
	.type	grow_both, @function
grow_both:
	movl	4(%esp), %eax
	movl	8(%esp), %edx
	addl	%edx, 4(%eax)
	addl	%edx, 8(%eax)
	ret
	.size	grow_both, .-grow_both
	.p2align 4
	.type	grow_height, @function
grow_height:
	movl	4(%esp), %edx
	movl	8(%esp), %ecx
	movl	8(%edx), %eax
	imull	%ecx, %eax
	movl	%eax, 8(%edx)
	ret
	.size	grow_height, .-grow_height
	.p2align 4
	.type	by_last_digit, @function
by_last_digit:
	pushl	%esi
	movl	$1717986919, %ecx
	pushl	%ebx
	movl	12(%esp), %eax
	movl	(%eax), %ebx
	movl	%ebx, %eax
	imull	%ecx
	movl	%ebx, %eax
	sarl	$31, %eax
	sarl	$2, %edx
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	addl	%eax, %eax
	subl	%eax, %ebx
	movl	16(%esp), %eax
	movl	(%eax), %esi
	movl	%esi, %eax
	imull	%ecx
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$2, %edx
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%ebx,%eax,2), %eax
	popl	%ebx
	subl	%esi, %eax
	popl	%esi
	ret
	.size	by_last_digit, .-by_last_digit
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC3:
	.string	"%s: there is none\n"
.LC4:
	.string	"%s: %d\n"
.LC5:
	.string	"add"
.LC6:
	.string	"%s %d; "
.LC7:
	.string	"%d "
.LC8:
	.string	"\n%d\n"
	.section	.rodata
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$160, %esp
.L13:
	movl	.LC0(%eax), %edx
	movl	%edx, 92(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L13
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	movl	%ecx, 40(%esp)
	leal	124(%esp), %esi
	.p2align 4
	.p2align 3
.L22:
	movl	40(%esp), %edx
	xorl	%ebx, %ebx
	testl	%eax, %eax
	movl	names.1(,%edx,4), %edx
	movl	%edx, 44(%esp)
	je	.L47
.L15:
	incl	%ebx
	cmpl	$4, %ebx
	je	.L16
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	table.0(,%ebx,8), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L15
.L47:
	movl	table.0+4(,%ebx,8), %ebx
	testl	%ebx, %ebx
	je	.L16
	leal	96(%esp), %edi
	movl	$3, %eax
	.p2align 4
	.p2align 3
.L20:
	movl	(%edi), %ecx
	addl	$4, %edi
	movl	%eax, (%esp)
	movl	%ecx, 4(%esp)
	call	*%ebx
	cmpl	%esi, %edi
	jne	.L20
	movl	%eax, 8(%esp)
	movl	44(%esp), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	incl	40(%esp)
	movl	40(%esp), %eax
	cmpl	$5, %eax
	je	.L21
.L48:
	movl	$.LC5, (%esp)
	movl	names.1(,%eax,4), %eax
	movl	%eax, 4(%esp)
	call	strcmp
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L16:
	movl	$.LC3, (%esp)
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	incl	40(%esp)
	movl	40(%esp), %eax
	cmpl	$5, %eax
	jne	.L48
.L21:
	xorl	%eax, %eax
.L23:
	movl	.LC1(%eax), %edx
	movl	%edx, 124(%esp,%eax)
	addl	$4, %eax
	cmpl	$36, %eax
	jb	.L23
	movl	$2, 44(%esp)
	leal	160(%esp), %ebx
	.p2align 4
	.p2align 3
.L25:
	movl	%esi, %edi
.L26:
	movl	(%edi), %eax
	movl	%edi, (%esp)
	call	*4(%eax)
	movl	%eax, 8(%esp)
	movl	(%edi), %eax
	movl	(%eax), %eax
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	(%edi), %eax
	movl	$2, %edx
	movl	%edi, (%esp)
	addl	$12, %edi
	movl	%edx, 4(%esp)
	call	*8(%eax)
	cmpl	%ebx, %edi
	jne	.L26
	movl	$10, (%esp)
	call	putchar
	cmpl	$1, 44(%esp)
	je	.L27
	movl	$1, %edi
	movl	%edi, 44(%esp)
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L27:
	xorl	%eax, %eax
.L28:
	movl	.LC2(%eax), %edx
	movl	%edx, 64(%esp,%eax)
	addl	$4, %eax
	cmpl	$28, %eax
	jb	.L28
	movl	$by_last_digit, 12(%esp)
	leal	64(%esp), %edi
	movl	$4, 8(%esp)
	leal	92(%esp), %esi
	movl	%edi, %ebx
	movl	$7, 4(%esp)
	movl	%edi, (%esp)
	call	qsort
	.p2align 4
	.p2align 3
.L30:
	movl	(%ebx), %eax
	addl	$4, %ebx
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%esi, %ebx
	jne	.L30
	movl	$71, %eax
	movl	$by_last_digit, %edx
	movl	%eax, 60(%esp)
	movl	$4, %ecx
	movl	$7, %ebx
	movl	%edx, 16(%esp)
	leal	60(%esp), %eax
	movl	%ecx, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	call	bsearch
	testl	%eax, %eax
	je	.L32
	movl	(%eax), %eax
.L31:
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L32:
	orl	$-1, %eax
	jmp	.L31
	.size	main, .-main
	.section	.rodata.str1.1
.LC9:
	.string	"subtract"
.LC10:
	.string	"multiply"
.LC11:
	.string	"larger"
	.section	.rodata
	.align 32
	.type	table.0, @object
	.size	table.0, 32
table.0:
	.long	.LC5
	.long	add
	.long	.LC9
	.long	subtract
	.long	.LC10
	.long	multiply
	.long	.LC11
	.long	larger
	.section	.rodata.str1.1
.LC12:
	.string	"divide"
	.section	.rodata
	.align 4
	.type	names.1, @object
	.size	names.1, 20
names.1:
	.long	.LC5
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.section	.rodata.str1.1
.LC13:
	.string	"triangle"
	.section	.rodata
	.align 4
	.type	triangle, @object
	.size	triangle, 12
triangle:
	.long	.LC13
	.long	area_of_triangle
	.long	grow_height
	.section	.rodata.str1.1
.LC14:
	.string	"box"
	.section	.rodata
	.align 4
	.type	box, @object
	.size	box, 12
box:
	.long	.LC14
	.long	area_of_box
	.long	grow_both
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
