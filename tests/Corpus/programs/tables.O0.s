	.file	"tables.c"
	.text
	.section	.rodata
.LC0:
	.string	"Sunday"
.LC1:
	.string	"Monday"
.LC2:
	.string	"Tuesday"
.LC3:
	.string	"Wednesday"
.LC4:
	.string	"Thursday"
.LC5:
	.string	"Friday"
.LC6:
	.string	"Saturday"
	.align 4
	.type	days, @object
	.size	days, 28
days:
	.long	.LC0
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.align 4
	.type	lengths, @object
	.size	lengths, 12
lengths:
	.ascii	"\037\034\037\036\037\036\037\037\036\037\036\037"
	.align 32
	.type	sparse, @object
	.size	sparse, 80
sparse:
	.zero	6
	.value	-3
	.zero	12
	.value	100
	.value	100
	.value	100
	.value	100
	.value	14
	.zero	48
	.value	39
	.align 32
	.type	wide, @object
	.size	wide, 40
wide:
	.long	1
	.long	0
	.long	-1
	.long	-1
	.long	-1
	.long	2147483647
	.long	0
	.long	-2147483648
	.long	-1985229329
	.long	19088743
	.align 4
	.type	grid, @object
	.size	grid, 15
grid:
	.string	"abcd"
	.string	"xy"
	.zero	2
	.ascii	"12345"
.LC7:
	.string	"hall"
.LC8:
	.string	"down"
.LC9:
	.string	"up"
	.align 32
	.type	hall, @object
	.size	hall, 32
hall:
	.long	.LC7
	.long	.LC8
	.long	cellar
	.long	.LC9
	.long	tower
	.zero	8
	.string	"\001\376\003"
.LC10:
	.string	"cellar"
	.align 32
	.type	cellar, @object
	.size	cellar, 32
cellar:
	.long	.LC10
	.long	.LC9
	.long	hall
	.zero	16
	.string	"\200\177"
	.zero	1
.LC11:
	.string	"tower"
.LC12:
	.string	"slide"
	.align 32
	.type	tower, @object
	.size	tower, 32
tower:
	.long	.LC11
	.long	.LC8
	.long	hall
	.long	.LC12
	.long	cellar
	.zero	8
	.zero	4
.LC13:
	.string	"title"
.LC14:
	.string	"door 1"
.LC15:
	.string	"weights"
	.align 4
	.type	fields, @object
	.size	fields, 24
fields:
	.long	.LC13
	.long	0
	.long	.LC14
	.long	3
	.long	.LC15
	.long	7
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	5
	.section	.rodata
	.align 4
	.type	pointer, @object
	.size	pointer, 4
pointer:
	.long	counter
	.align 4
	.type	to_pointer, @object
	.size	to_pointer, 4
to_pointer:
	.long	pointer
	.align 4
	.type	middle, @object
	.size	middle, 4
middle:
	.long	grid+12
	.align 4
	.type	text, @object
	.size	text, 23
text:
	.string	"onetwoAB\n\"quoted\"\t\\end"
	.align 4
	.type	inside, @object
	.size	inside, 8
inside:
	.long	0
	.long	counter
	.text
	.type	day_of_year, @function
day_of_year:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L2
.L5:
	movl	-8(%ebp), %eax
	addl	$lengths, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	cmpl	$1, -8(%ebp)
	jne	.L3
	cmpl	$0, 16(%ebp)
	je	.L3
	movl	$1, %edx
	jmp	.L4
.L3:
	movl	$0, %edx
.L4:
	addl	%edx, %eax
	addl	%eax, -4(%ebp)
	incl	-8(%ebp)
.L2:
	movl	8(%ebp), %eax
	decl	%eax
	cmpl	%eax, -8(%ebp)
	jl	.L5
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	day_of_year, .-day_of_year
	.section	.rodata
.LC16:
	.string	"%s-%s-"
	.text
	.type	walk, @function
walk:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	jmp	.L8
.L12:
	movl	12(%ebp), %eax
	andl	$1, %eax
	leal	0(,%eax,8), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	addl	$4, %eax
	movl	%eax, -16(%ebp)
	movl	-16(%ebp), %eax
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.L9
	movl	8(%ebp), %eax
	addl	$4, %eax
	movl	%eax, -16(%ebp)
.L9:
	movl	$0, -20(%ebp)
	jmp	.L10
.L11:
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	leal	(%eax,%edx), %ecx
	movl	8(%ebp), %edx
	movl	-20(%ebp), %eax
	addl	%edx, %eax
	addl	$28, %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	addl	%ecx, %eax
	movl	%eax, -12(%ebp)
	incl	-20(%ebp)
.L10:
	cmpl	$3, -20(%ebp)
	jle	.L11
	movl	-12(%ebp), %ecx
	movl	$1757988013, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$12, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, -12(%ebp)
	movl	-16(%ebp), %eax
	movl	(%eax), %edx
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	movl	-16(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, 8(%ebp)
	decl	16(%ebp)
	rorl	12(%ebp)
.L8:
	cmpl	$0, 16(%ebp)
	jg	.L12
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, (%esp)
	call	puts
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	walk, .-walk
	.section	.rodata
.LC17:
	.string	"%s %u, "
.LC18:
	.string	""
.LC19:
	.string	"%d %d %d\n"
.LC20:
	.string	"%d %d\n"
.LC21:
	.string	"%lld "
.LC22:
	.string	"%.5s|%.5s|%.5s|%c\n"
.LC23:
	.string	"%s at word %u\n"
.LC24:
	.string	"%d %d %u\n%s\n"
.LC25:
	.string	"-"
.LC26:
	.string	"%s%s "
.LC27:
	.string	"%d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	$0, 60(%esp)
	jmp	.L15
.L16:
	movl	60(%esp), %eax
	movl	days(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	60(%esp), %edx
	movl	days(,%edx,4), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC17, (%esp)
	call	printf
	incl	60(%esp)
.L15:
	cmpl	$6, 60(%esp)
	jle	.L16
	movl	$.LC18, (%esp)
	call	puts
	movl	$1, 8(%esp)
	movl	$31, 4(%esp)
	movl	$12, (%esp)
	call	day_of_year
	movl	%eax, %esi
	movl	$1, 8(%esp)
	movl	$1, 4(%esp)
	movl	$3, (%esp)
	call	day_of_year
	movl	%eax, %ebx
	movl	$0, 8(%esp)
	movl	$1, 4(%esp)
	movl	$3, (%esp)
	call	day_of_year
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC19, (%esp)
	call	printf
	movl	$0, 56(%esp)
	movl	$0, 52(%esp)
	jmp	.L17
.L18:
	movl	56(%esp), %eax
	leal	(%eax,%eax), %ecx
	movl	$-767004587, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$13, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$9973, %eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	52(%esp), %edx
	movswl	sparse(%edx,%edx), %edx
	addl	%edx, %eax
	movl	%eax, 56(%esp)
	incl	52(%esp)
.L17:
	cmpl	$39, 52(%esp)
	jle	.L18
	movl	$14, %eax
	movl	%eax, 8(%esp)
	movl	56(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC20, (%esp)
	call	printf
	movl	$0, 48(%esp)
	jmp	.L19
.L20:
	movl	48(%esp), %eax
	movl	wide+4(,%eax,8), %edx
	movl	wide(,%eax,8), %eax
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC21, (%esp)
	call	printf
	incl	48(%esp)
.L19:
	cmpl	$4, 48(%esp)
	jbe	.L20
	movl	$.LC18, (%esp)
	call	puts
	movl	$grid+12, %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	movl	%eax, 16(%esp)
	movl	$grid+10, 12(%esp)
	movl	$grid+5, 8(%esp)
	movl	$grid, 4(%esp)
	movl	$.LC22, (%esp)
	call	printf
	movl	$9, 8(%esp)
	movl	$90, 4(%esp)
	movl	$hall, (%esp)
	call	walk
	movl	%eax, 36(%esp)
	movl	$4, 8(%esp)
	movl	$255, 4(%esp)
	movl	$tower, (%esp)
	call	walk
	addl	%eax, 36(%esp)
	movl	$0, 44(%esp)
	jmp	.L21
.L22:
	movl	44(%esp), %eax
	movl	fields+4(,%eax,8), %edx
	movl	44(%esp), %eax
	movl	fields(,%eax,8), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC23, (%esp)
	call	printf
	incl	44(%esp)
.L21:
	cmpl	$2, 44(%esp)
	jbe	.L22
	movl	$pointer, %eax
	movl	(%eax), %eax
	movl	(%eax), %edx
	movl	$pointer, %eax
	movl	(%eax), %eax
	addl	$37, %edx
	movl	%edx, (%eax)
	movl	$counter, %eax
	movl	(%eax), %edx
	movl	$counter, %eax
	addl	%edx, %edx
	movl	%edx, (%eax)
	movl	$0, %eax
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %edx
	movl	$counter, %eax
	movl	(%eax), %eax
	movl	$text, 16(%esp)
	movl	$23, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC24, (%esp)
	call	printf
	movl	$0, 40(%esp)
	jmp	.L23
.L28:
	movl	40(%esp), %eax
	movl	lines.0+4(,%eax,8), %eax
	testl	%eax, %eax
	je	.L24
	movl	40(%esp), %eax
	movl	lines.0+4(,%eax,8), %edx
	jmp	.L25
.L24:
	movl	$.LC25, %edx
.L25:
	movl	40(%esp), %eax
	movl	lines.0(,%eax,8), %eax
	testl	%eax, %eax
	je	.L26
	movl	40(%esp), %eax
	movl	lines.0(,%eax,8), %eax
	jmp	.L27
.L26:
	movl	$.LC25, %eax
.L27:
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC26, (%esp)
	call	printf
	incl	40(%esp)
.L23:
	cmpl	$2, 40(%esp)
	jle	.L28
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC27, (%esp)
	call	printf
	movl	counter, %eax
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
.LC28:
	.string	"a"
.LC29:
	.string	"b"
.LC30:
	.string	"c"
.LC31:
	.string	"d"
	.align 4
	.type	lines.0, @object
	.size	lines.0, 24
lines.0:
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.zero	4
	.zero	4
	.long	.LC31
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
