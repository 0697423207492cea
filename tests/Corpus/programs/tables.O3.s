	.file	"tables.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s-%s-"
	.text
	.p2align 4
	.type	walk, @function
walk:
	pushl	%ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$44, %esp
	movl	%ecx, 28(%esp)
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L9:
	leal	4(%ebx,%eax,8), %ebp
.L3:
	movsbl	28(%ebx), %eax
	leal	(%edi,%edi,2), %edx
	movsbl	31(%ebx), %ecx
	rorl	%esi
	addl	%edx, %eax
	leal	(%eax,%eax,2), %edx
	movsbl	29(%ebx), %eax
	addl	%edx, %eax
	leal	(%eax,%eax,2), %edx
	movsbl	30(%ebx), %eax
	addl	%edx, %eax
	leal	(%eax,%eax,2), %eax
	addl	%eax, %ecx
	movl	$1757988013, %eax
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	movl	%edx, %edi
	subl	%eax, %edi
	imull	$10007, %edi, %eax
	subl	%eax, %ecx
	movl	0(%ebp), %eax
	movl	%ecx, %edi
	movl	%eax, 8(%esp)
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	4(%ebp), %ebx
	decl	28(%esp)
	je	.L8
.L4:
	movl	%esi, %eax
	andl	$1, %eax
	movl	8(%ebx,%eax,8), %edx
	testl	%edx, %edx
	jne	.L9
	leal	4(%ebx), %ebp
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L8:
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	puts
	addl	$44, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$6, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$32, %esp
	jmp	.L12
	.p2align 4,,10
	.p2align 3
.L28:
	movl	days(,%ebx,4), %eax
	movl	%eax, (%esp)
	call	strlen
.L12:
	movl	%eax, 8(%esp)
	movl	days(,%ebx,4), %eax
	incl	%ebx
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$7, %ebx
	jne	.L28
	movl	$.LC3, (%esp)
	movl	$366, %edi
	movl	$sparse, %ebx
	call	puts
	movl	$61, %eax
	movl	$-767004587, %esi
	movl	%eax, 8(%esp)
	movl	$60, %eax
	movl	%edi, 12(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L13:
	addl	%ecx, %ecx
	addl	$2, %ebx
	movl	%ecx, %eax
	imull	%esi
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$13, %edx
	subl	%eax, %edx
	imull	$9973, %edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movswl	-2(%ebx), %ecx
	addl	%edx, %ecx
	cmpl	$sparse+80, %ebx
	jne	.L13
	movl	%ecx, 4(%esp)
	movl	$14, %esi
	xorl	%ebx, %ebx
	movl	%esi, 8(%esp)
	movl	$.LC5, (%esp)
	call	printf
	.p2align 4
	.p2align 3
.L14:
	movl	$.LC6, (%esp)
	movl	wide(,%ebx,8), %eax
	movl	wide+4(,%ebx,8), %edx
	incl	%ebx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	call	printf
	cmpl	$5, %ebx
	jne	.L14
	movl	$.LC3, (%esp)
	movl	$grid+5, %ebx
	movl	$grid, %esi
	call	puts
	movl	$51, %edx
	movl	$grid+10, %ecx
	movl	%edx, 16(%esp)
	xorl	%edi, %edi
	movl	%ecx, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$1, %ebx
	movl	%esi, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$9, %ecx
	movl	$90, %edx
	movl	$hall, %eax
	call	walk
	movl	$4, %ecx
	movl	$255, %edx
	movl	%eax, %esi
	movl	$tower, %eax
	call	walk
	movl	%edi, 8(%esp)
	movl	$.LC1, %edi
	movl	$.LC9, (%esp)
	addl	%eax, %esi
	movl	$.LC8, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$3, %eax
	movl	%eax, 8(%esp)
	movl	$.LC10, %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	$7, %eax
	movl	%eax, 8(%esp)
	movl	$.LC11, %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	counter, %eax
	movl	$text, %edx
	movl	$23, %ecx
	leal	74(%eax,%eax), %eax
	movl	%eax, counter
	movl	%ebx, 8(%esp)
	xorl	%ebx, %ebx
	movl	%edx, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
.L19:
	movl	lines.0+4(,%ebx,8), %eax
	movl	lines.0(,%ebx,8), %edx
	testl	%eax, %eax
	cmove	%edi, %eax
	testl	%edx, %edx
	movl	%eax, 8(%esp)
	je	.L16
	movl	%edx, 4(%esp)
.L27:
	movl	$.LC13, (%esp)
	incl	%ebx
	call	printf
	cmpl	$3, %ebx
	jne	.L19
	movl	%esi, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
	movl	counter, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L16:
	movl	$.LC1, %eax
	movl	%eax, 4(%esp)
	jmp	.L27
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
