	.file	"tables.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s-%s-"
	.text
	.type	walk, @function
walk:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	%eax, %esi
	testl	%ecx, %ecx
	jle	.L7
	movl	%edx, %edi
	movl	$0, %ebx
	movl	%ecx, %ebp
	movl	%eax, %ecx
	jmp	.L6
.L3:
	leal	4(%ecx), %esi
.L4:
	movl	$0, %eax
.L5:
	leal	(%ebx,%ebx,2), %edx
	movsbl	28(%ecx,%eax), %ebx
	addl	%edx, %ebx
	incl	%eax
	cmpl	$4, %eax
	jne	.L5
	movl	$1757988013, %eax
	imull	%ebx
	sarl	$12, %edx
	movl	%ebx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$10007, %edx, %edx
	subl	%edx, %ebx
	movl	(%esi), %eax
	movl	%eax, 8(%esp)
	movl	(%ecx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	4(%esi), %ecx
	rorl	%edi
	decl	%ebp
	je	.L11
.L6:
	movl	%edi, %eax
	andl	$1, %eax
	cmpl	$0, 8(%ecx,%eax,8)
	je	.L3
	leal	4(%ecx,%eax,8), %esi
	jmp	.L4
.L11:
	movl	%ecx, %esi
.L2:
	movl	(%esi), %eax
	movl	%eax, (%esp)
	call	puts
	movl	%ebx, %eax
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L7:
	movl	$0, %ebx
	jmp	.L2
	.size	walk, .-walk
	.section	.rodata.str1.1
.LC1:
	.string	"-"
.LC2:
	.string	"%s %u, "
.LC3:
	.string	""
.LC4:
	.string	"%d %d %d\n"
.LC5:
	.string	"%d %d\n"
.LC6:
	.string	"%lld "
.LC7:
	.string	"%.5s|%.5s|%.5s|%c\n"
.LC8:
	.string	"title"
.LC9:
	.string	"%s at word %u\n"
.LC10:
	.string	"door 1"
.LC11:
	.string	"weights"
.LC12:
	.string	"%d %d %u\n%s\n"
.LC13:
	.string	"%s%s "
.LC14:
	.string	"%d\n"
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
	subl	$32, %esp
	movl	$0, %ebx
.L13:
	movl	days(,%ebx,4), %esi
	movl	%esi, (%esp)
	call	strlen
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	incl	%ebx
	cmpl	$7, %ebx
	jne	.L13
	movl	$.LC3, (%esp)
	call	puts
	movl	$31, %ebx
	movl	$0, %eax
.L14:
	movzbl	lengths(%eax), %edx
	cmpl	$1, %eax
	sete	%cl
	movzbl	%cl, %ecx
	addl	%ecx, %edx
	addl	%edx, %ebx
	incl	%eax
	cmpl	$11, %eax
	jne	.L14
	movl	%ebx, 12(%esp)
	movl	$61, 8(%esp)
	movl	$60, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	$sparse, %ebx
	movl	$sparse+80, %edi
	movl	$0, %ecx
	movl	$-767004587, %esi
.L15:
	addl	%ecx, %ecx
	movl	%ecx, %eax
	imull	%esi
	addl	%ecx, %edx
	sarl	$13, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	imull	$9973, %edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movswl	(%ebx), %ecx
	addl	%edx, %ecx
	addl	$2, %ebx
	cmpl	%ebx, %edi
	jne	.L15
	movl	$14, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$0, %ebx
.L16:
	movl	wide(,%ebx,8), %eax
	movl	wide+4(,%ebx,8), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC6, (%esp)
	call	printf
	incl	%ebx
	cmpl	$5, %ebx
	jne	.L16
	movl	$.LC3, (%esp)
	call	puts
	movl	$51, 16(%esp)
	movl	$grid+10, 12(%esp)
	movl	$grid+5, 8(%esp)
	movl	$grid, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$9, %ecx
	movl	$90, %edx
	movl	$hall, %eax
	call	walk
	movl	%eax, %edi
	movl	$4, %ecx
	movl	$255, %edx
	movl	$tower, %eax
	call	walk
	addl	%eax, %edi
	movl	$0, 8(%esp)
	movl	$.LC8, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	$3, 8(%esp)
	movl	$.LC10, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	$7, 8(%esp)
	movl	$.LC11, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	counter, %eax
	leal	74(%eax,%eax), %eax
	movl	%eax, counter
	movl	$text, 16(%esp)
	movl	$23, 12(%esp)
	movl	$1, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
	movl	$0, %ebx
	movl	$.LC1, %esi
.L19:
	movl	lines.0+4(,%ebx,8), %edx
	testl	%edx, %edx
	cmove	%esi, %edx
	movl	lines.0(,%ebx,8), %eax
	testl	%eax, %eax
	cmove	%esi, %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
	incl	%ebx
	cmpl	$3, %ebx
	jne	.L19
	movl	%edi, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
	movl	counter, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC15:
	.string	"a"
.LC16:
	.string	"b"
.LC17:
	.string	"c"
.LC18:
	.string	"d"
	.section	.rodata
	.align 4
	.type	lines.0, @object
	.size	lines.0, 24
lines.0:
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.zero	4
	.zero	4
	.long	.LC18
	.align 4
	.type	text, @object
	.size	text, 23
text:
	.string	"onetwoAB\n\"quoted\"\t\\end"
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	5
	.section	.rodata.str1.1
.LC19:
	.string	"tower"
.LC20:
	.string	"down"
.LC21:
	.string	"slide"
	.section	.rodata
	.align 32
	.type	tower, @object
	.size	tower, 32
tower:
	.long	.LC19
	.long	.LC20
	.long	hall
	.long	.LC21
	.long	cellar
	.zero	8
	.zero	4
	.section	.rodata.str1.1
.LC22:
	.string	"cellar"
.LC23:
	.string	"up"
	.section	.rodata
	.align 32
	.type	cellar, @object
	.size	cellar, 32
cellar:
	.long	.LC22
	.long	.LC23
	.long	hall
	.zero	16
	.string	"\200\177"
	.zero	1
	.section	.rodata.str1.1
.LC24:
	.string	"hall"
	.section	.rodata
	.align 32
	.type	hall, @object
	.size	hall, 32
hall:
	.long	.LC24
	.long	.LC20
	.long	cellar
	.long	.LC23
	.long	tower
	.zero	8
	.string	"\001\376\003"
	.align 4
	.type	grid, @object
	.size	grid, 15
grid:
	.string	"abcd"
	.string	"xy"
	.zero	2
	.ascii	"12345"
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
	.align 4
	.type	lengths, @object
	.size	lengths, 12
lengths:
	.ascii	"\037\034\037\036\037\036\037\037\036\037\036\037"
	.section	.rodata.str1.1
.LC25:
	.string	"Sunday"
.LC26:
	.string	"Monday"
.LC27:
	.string	"Tuesday"
.LC28:
	.string	"Wednesday"
.LC29:
	.string	"Thursday"
.LC30:
	.string	"Friday"
.LC31:
	.string	"Saturday"
	.section	.rodata
	.align 4
	.type	days, @object
	.size	days, 28
days:
	.long	.LC25
	.long	.LC26
	.long	.LC27
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.long	.LC31
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
