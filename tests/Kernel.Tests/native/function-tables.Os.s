	.file	"function-tables.c"
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
	.type	larger, @function
larger:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %eax
	movl	8(%ebp), %edx
	popl	%ebp
	cmpl	%edx, %eax
	cmovl	%edx, %eax
	ret
	.size	larger, .-larger
	.type	area_of_box, @function
area_of_box:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %edx
	popl	%ebp
	movl	4(%edx), %eax
	imull	8(%edx), %eax
	ret
	.size	area_of_box, .-area_of_box
	.type	area_of_triangle, @function
area_of_triangle:
	pushl	%ebp
	movl	$2, %ecx
	movl	%esp, %ebp
	movl	8(%ebp), %edx
	popl	%ebp
	movl	4(%edx), %eax
	imull	8(%edx), %eax
	cltd
	idivl	%ecx
	ret
	.size	area_of_triangle, .-area_of_triangle
	.type	grow_both, @function
grow_both:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	addl	%edx, 4(%eax)
	addl	%edx, 8(%eax)
	popl	%ebp
	ret
	.size	grow_both, .-grow_both
	.type	grow_height, @function
grow_height:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %edx
	movl	8(%edx), %eax
	imull	12(%ebp), %eax
	movl	%eax, 8(%edx)
	popl	%ebp
	ret
	.size	grow_height, .-grow_height
	.type	by_last_digit, @function
by_last_digit:
	pushl	%ebp
	movl	$10, %ecx
	movl	%esp, %ebp
	pushl	%ebx
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	cltd
	idivl	%ecx
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	%edx, %ebx
	cltd
	idivl	%ecx
	movl	%ebx, %eax
	popl	%ebx
	popl	%ebp
	subl	%edx, %eax
	ret
	.size	by_last_digit, .-by_last_digit
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC3:
	.string	"%s: there is none\n"
.LC4:
	.string	"%s: %d\n"
.LC5:
	.string	"%s %d; "
.LC6:
	.string	"%d "
.LC7:
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
	movl	$.LC0, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	movl	$8, %ecx
	leal	-92(%ebp), %edi
	subl	$136, %esp
	rep movsl
.L25:
	movl	names.1(,%ebx,4), %edi
	xorl	%esi, %esi
.L23:
	pushl	%eax
	pushl	%eax
	pushl	%edi
	pushl	table.0(,%esi,8)
	call	strcmp
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L20
	movl	table.0+4(,%esi,8), %edx
	testl	%edx, %edx
	je	.L21
	movl	$3, %eax
	movl	$1, %esi
	jmp	.L22
.L20:
	incl	%esi
	cmpl	$4, %esi
	jne	.L23
.L21:
	pushl	%esi
	pushl	%esi
	pushl	%edi
	pushl	$.LC3
	jmp	.L41
.L22:
	pushl	%ecx
	pushl	%ecx
	pushl	-92(%ebp,%esi,4)
	incl	%esi
	pushl	%eax
	movl	%edx, -140(%ebp)
	call	*%edx
	addl	$16, %esp
	cmpl	$8, %esi
	movl	-140(%ebp), %edx
	jne	.L22
	pushl	%edx
	pushl	%eax
	pushl	%edi
	pushl	$.LC4
.L41:
	call	printf
	incl	%ebx
	addl	$16, %esp
	cmpl	$5, %ebx
	jne	.L25
	leal	-60(%ebp), %edi
	movl	$.LC1, %esi
	movl	$9, %ecx
	rep movsl
	movl	$2, %esi
.L26:
	leal	-60(%ebp), %ebx
	leal	-24(%ebp), %edi
.L27:
	movl	(%ebx), %eax
	subl	$12, %esp
	pushl	%ebx
	call	*4(%eax)
	addl	$12, %esp
	pushl	%eax
	movl	(%ebx), %eax
	pushl	(%eax)
	pushl	$.LC5
	call	printf
	popl	%ecx
	popl	%eax
	movl	(%ebx), %eax
	pushl	$2
	pushl	%ebx
	addl	$12, %ebx
	call	*8(%eax)
	addl	$16, %esp
	cmpl	%edi, %ebx
	jne	.L27
	subl	$12, %esp
	pushl	$10
	call	putchar
	addl	$16, %esp
	decl	%esi
	je	.L28
	movl	$1, %esi
	jmp	.L26
.L28:
	leal	-120(%ebp), %edi
	movl	$.LC2, %esi
	movl	$7, %ecx
	xorl	%ebx, %ebx
	rep movsl
	leal	-120(%ebp), %esi
	pushl	$by_last_digit
	pushl	$4
	pushl	$7
	pushl	%esi
	call	qsort
	addl	$16, %esp
.L29:
	pushl	%edx
	pushl	%edx
	pushl	(%esi,%ebx,4)
	incl	%ebx
	pushl	$.LC6
	call	printf
	addl	$16, %esp
	cmpl	$7, %ebx
	jne	.L29
	movl	$71, -124(%ebp)
	leal	-124(%ebp), %eax
	subl	$12, %esp
	pushl	$by_last_digit
	pushl	$4
	pushl	$7
	pushl	%esi
	pushl	%eax
	call	bsearch
	addl	$32, %esp
	orl	$-1, %edx
	testl	%eax, %eax
	je	.L30
	movl	(%eax), %edx
.L30:
	pushl	%eax
	pushl	%eax
	pushl	%edx
	pushl	$.LC7
	call	printf
	leal	-16(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC8:
	.string	"add"
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
	.long	.LC8
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
	.long	.LC8
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
