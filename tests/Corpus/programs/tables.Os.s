	.file	"tables.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s-%s-"
	.text
	.type	walk, @function
walk:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%edx, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$28, %esp
	movl	%ecx, -28(%ebp)
.L5:
	leal	4(%ebx), %ecx
	movl	%edi, %eax
	andl	$1, %eax
	cmpl	$0, 8(%ebx,%eax,8)
	je	.L3
	leal	4(%ebx,%eax,8), %ecx
.L3:
	xorl	%eax, %eax
.L4:
	movsbl	28(%ebx,%eax), %edx
	leal	(%esi,%esi,2), %esi
	incl	%eax
	addl	%edx, %esi
	cmpl	$4, %eax
	jne	.L4
	rorl	%edi
	movl	%esi, %eax
	cltd
	movl	$10007, %esi
	idivl	%esi
	pushl	%eax
	movl	%edx, %esi
	pushl	(%ecx)
	movl	%ecx, -32(%ebp)
	pushl	(%ebx)
	pushl	$.LC0
	call	printf
	movl	-32(%ebp), %ecx
	addl	$16, %esp
	decl	-28(%ebp)
	movl	4(%ecx), %ebx
	jne	.L5
	subl	$12, %esp
	pushl	(%ebx)
	call	puts
	leal	-12(%ebp), %esp
	movl	%esi, %eax
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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$12, %esp
.L11:
	movl	days(,%ebx,4), %esi
	subl	$12, %esp
	incl	%ebx
	pushl	%esi
	call	strlen
	addl	$12, %esp
	pushl	%eax
	pushl	%esi
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	cmpl	$7, %ebx
	jne	.L11
	subl	$12, %esp
	pushl	$.LC3
	call	puts
	addl	$16, %esp
	movl	$31, %edx
	xorl	%eax, %eax
.L12:
	movzbl	lengths(%eax), %ecx
	xorl	%ebx, %ebx
	cmpl	$1, %eax
	sete	%bl
	incl	%eax
	addl	%ebx, %ecx
	addl	%ecx, %edx
	cmpl	$11, %eax
	jne	.L12
	pushl	%edx
	movl	$9973, %ebx
	pushl	$61
	pushl	$60
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	xorl	%ecx, %ecx
	xorl	%eax, %eax
.L13:
	addl	%eax, %eax
	cltd
	idivl	%ebx
	movswl	sparse(%ecx,%ecx), %eax
	incl	%ecx
	addl	%edx, %eax
	cmpl	$40, %ecx
	jne	.L13
	pushl	%edx
	xorl	%ebx, %ebx
	pushl	$14
	pushl	%eax
	pushl	$.LC5
	call	printf
	addl	$16, %esp
.L14:
	pushl	%eax
	pushl	wide+4(,%ebx,8)
	pushl	wide(,%ebx,8)
	incl	%ebx
	pushl	$.LC6
	call	printf
	addl	$16, %esp
	cmpl	$5, %ebx
	jne	.L14
	subl	$12, %esp
	pushl	$.LC3
	call	puts
	movl	$51, (%esp)
	pushl	$grid+10
	pushl	$grid+5
	pushl	$grid
	pushl	$.LC7
	call	printf
	addl	$32, %esp
	movl	$9, %ecx
	movl	$90, %edx
	movl	$hall, %eax
	call	walk
	movl	$4, %ecx
	movl	$255, %edx
	movl	%eax, %ebx
	movl	$tower, %eax
	call	walk
	pushl	%esi
	xorl	%esi, %esi
	pushl	$0
	pushl	$.LC8
	pushl	$.LC9
	addl	%eax, %ebx
	call	printf
	addl	$12, %esp
	pushl	$3
	pushl	$.LC10
	pushl	$.LC9
	call	printf
	addl	$12, %esp
	pushl	$7
	pushl	$.LC11
	pushl	$.LC9
	call	printf
	movl	counter, %eax
	leal	37(%eax), %edx
	addl	%edx, %edx
	movl	%edx, counter
	movl	$text, (%esp)
	pushl	$23
	pushl	$1
	pushl	%edx
	pushl	$.LC12
	call	printf
	addl	$32, %esp
.L17:
	movl	lines.0+4(,%esi,8), %edx
	testl	%edx, %edx
	jne	.L15
	movl	$.LC1, %edx
.L15:
	movl	lines.0(,%esi,8), %eax
	testl	%eax, %eax
	jne	.L16
	movl	$.LC1, %eax
.L16:
	pushl	%ecx
	incl	%esi
	pushl	%edx
	pushl	%eax
	pushl	$.LC13
	call	printf
	addl	$16, %esp
	cmpl	$3, %esi
	jne	.L17
	pushl	%eax
	pushl	%eax
	pushl	%ebx
	pushl	$.LC14
	call	printf
	movl	counter, %eax
	leal	-12(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%ebp
	leal	-4(%ecx), %esp
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
