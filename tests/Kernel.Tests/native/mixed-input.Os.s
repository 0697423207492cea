	.file	"mixed-input.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s: %jd, %s, [%s]\n"
	.text
	.type	numbers, @function
numbers:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$48, %esp
	xorl	%eax, %eax
	movl	%eax, errno
	leal	-28(%ebp), %eax
	pushl	%edx
	pushl	%eax
	pushl	%ebx
	call	strtoimax
	movl	%edx, %edi
	movl	-28(%ebp), %edx
	movl	%eax, %esi
	movl	%edx, -44(%ebp)
	popl	%edx
	pushl	errno
	call	strerror
	popl	%ecx
	popl	%edx
	movl	-44(%ebp), %edx
	pushl	%edx
	pushl	%eax
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	$.LC0
	call	printf
	addl	$32, %esp
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	numbers, .-numbers
	.section	.rodata.str1.1
.LC1:
	.string	"renamed"
.LC2:
	.string	"r"
.LC3:
	.string	"w"
.LC4:
	.string	"12 abc 0x1f\nrest of line\n-7,8;9\n"
.LC5:
	.string	"%d %19s %i"
.LC6:
	.string	"%d"
.LC7:
	.string	" %d %s %d\n"
.LC8:
	.string	" %19[^\n]"
.LC9:
	.string	" [%s]\n"
.LC10:
	.string	"%d,%d;%d"
.LC11:
	.string	" %d %d %d\n"
.LC12:
	.string	" %d\n"
.LC13:
	.string	"%d (%zd)"
.LC14:
	.string	":"
.LC15:
	.string	" %s"
.LC16:
	.string	"/no/such"
.LC17:
	.string	"%d %s\n"
.LC18:
	.string	"/other"
.LC19:
	.string	"99999999999999999999"
.LC20:
	.string	"-99999999999999999999"
.LC21:
	.string	"12x"
.LC22:
	.string	"x"
.LC23:
	.string	"0x"
.LC24:
	.string	"  -0777"
.LC25:
	.string	"zz"
.LC26:
	.string	"%jd %jd %jd\n"
.LC27:
	.string	"%4d-%2d-%2d%n"
.LC28:
	.string	"2024-02-30"
.LC29:
	.string	"%d %d %d %d %d\n"
.LC30:
	.string	"%d%7s"
.LC31:
	.string	"15kg"
.LC32:
	.string	"%d %d %s\n"
.LC33:
	.string	"%d %zu\n"
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
	pushl	%ecx
	xorl	%ecx, %ecx
	leal	-72(%ebp), %eax
	subl	$84, %esp
	movl	%ecx, -84(%ebp)
	movl	%ecx, -80(%ebp)
	movl	%ecx, -76(%ebp)
	pushl	%eax
	call	pipe
	popl	%ebx
	popl	%esi
	pushl	$.LC2
	pushl	-72(%ebp)
	call	fdopen
	popl	%edi
	leal	-84(%ebp), %edi
	movl	%eax, %ebx
	popl	%eax
	pushl	$.LC3
	pushl	-68(%ebp)
	call	fdopen
	popl	%edx
	popl	%ecx
	movl	%eax, %esi
	pushl	%eax
	pushl	$.LC4
	call	fputs
	movl	%esi, (%esp)
	leal	-64(%ebp), %esi
	call	fclose
	leal	-80(%ebp), %eax
	movl	%eax, (%esp)
	pushl	%esi
	pushl	%edi
	pushl	$.LC5
	pushl	%ebx
	call	fscanf
	addl	$24, %esp
	pushl	%eax
	pushl	$.LC6
	call	printf
	pushl	-80(%ebp)
	pushl	%esi
	pushl	-84(%ebp)
	pushl	$.LC7
	call	printf
	leal	-44(%ebp), %edx
	addl	$28, %esp
	pushl	%edx
	pushl	$.LC8
	pushl	%ebx
	call	fscanf
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC6
	call	printf
	popl	%eax
	popl	%edx
	leal	-44(%ebp), %edx
	pushl	%edx
	pushl	$.LC9
	call	printf
	leal	-76(%ebp), %eax
	movl	%eax, (%esp)
	leal	-80(%ebp), %eax
	pushl	%eax
	pushl	%edi
	pushl	$.LC10
	pushl	%ebx
	call	fscanf
	addl	$24, %esp
	pushl	%eax
	pushl	$.LC6
	call	printf
	pushl	-76(%ebp)
	pushl	-80(%ebp)
	pushl	-84(%ebp)
	pushl	$.LC11
	call	printf
	addl	$28, %esp
	pushl	%edi
	pushl	$.LC6
	pushl	%ebx
	call	fscanf
	popl	%ecx
	popl	%edx
	pushl	%eax
	pushl	$.LC6
	call	printf
	movl	%ebx, (%esp)
	call	feof
	popl	%ecx
	popl	%edx
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	pushl	%eax
	pushl	$.LC12
	call	printf
	movl	%ebx, (%esp)
	movl	$1, %ebx
	call	fclose
	xorl	%ecx, %ecx
	addl	$16, %esp
	movl	%ecx, -72(%ebp)
	movl	%ecx, -64(%ebp)
.L4:
	pushl	%eax
	pushl	$__stdin
	pushl	%esi
	leal	-72(%ebp), %eax
	pushl	%eax
	call	getline
	addl	$16, %esp
	cmpl	$-1, %eax
	je	.L14
	xorl	%edx, %edx
	testl	%eax, %eax
	movl	%edx, -44(%ebp)
	jle	.L5
	movl	-72(%ebp), %edx
	leal	-1(%eax), %ecx
	addl	%ecx, %edx
	cmpb	$10, (%edx)
	jne	.L5
	movb	$0, (%edx)
	movl	%ecx, %eax
.L5:
	pushl	%ecx
	pushl	%eax
	pushl	%ebx
	pushl	$.LC13
	call	printf
	leal	-44(%ebp), %eax
	addl	$12, %esp
	pushl	%eax
	pushl	$.LC14
	pushl	-72(%ebp)
.L12:
	call	strtok_r
	addl	$16, %esp
	testl	%eax, %eax
	je	.L15
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC15
	call	printf
	leal	-44(%ebp), %eax
	addl	$12, %esp
	pushl	%eax
	pushl	$.LC14
	pushl	$0
	jmp	.L12
.L15:
	subl	$12, %esp
	incl	%ebx
	pushl	$10
	call	putchar
	addl	$16, %esp
	jmp	.L4
.L14:
	subl	$12, %esp
	pushl	-72(%ebp)
	call	free
	popl	%eax
	popl	%edx
	pushl	$.LC2
	pushl	$.LC16
	call	fopen
	popl	%ecx
	pushl	errno
	movl	%eax, %ebx
	call	strerror
	addl	$12, %esp
	pushl	%eax
	xorl	%eax, %eax
	testl	%ebx, %ebx
	sete	%al
	pushl	%eax
	pushl	$.LC17
	call	printf
	popl	%ebx
	popl	%eax
	pushl	$.LC18
	pushl	$.LC16
	call	rename
	addl	$16, %esp
	movl	%eax, %edx
	movl	$.LC1, %eax
	incl	%edx
	jne	.L9
	subl	$12, %esp
	pushl	errno
	call	strerror
	addl	$16, %esp
.L9:
	subl	$12, %esp
	pushl	%eax
	call	puts
	movl	$10, %edx
	movl	$.LC19, %eax
	call	numbers
	movl	$10, %edx
	movl	$.LC20, %eax
	call	numbers
	movl	$10, %edx
	movl	$.LC21, %eax
	call	numbers
	movl	$10, %edx
	movl	$.LC22, %eax
	call	numbers
	movl	$16, %edx
	movl	$.LC23, %eax
	call	numbers
	xorl	%edx, %edx
	movl	$.LC24, %eax
	call	numbers
	movl	$36, %edx
	movl	$.LC25, %eax
	call	numbers
	leal	-44(%ebp), %eax
	xorl	%edx, %edx
	movl	%edx, (%esp)
	pushl	$5
	pushl	$-1
	pushl	$-17
	pushl	%eax
	call	imaxdiv
	popl	%ecx
	popl	%ebx
	leal	-76(%ebp), %ebx
	pushl	$0
	pushl	$3
	pushl	-32(%ebp)
	pushl	-36(%ebp)
	pushl	-40(%ebp)
	pushl	-44(%ebp)
	pushl	$.LC26
	call	printf
	leal	-72(%ebp), %eax
	addl	$40, %esp
	pushl	%eax
	pushl	%ebx
	leal	-80(%ebp), %eax
	pushl	%eax
	pushl	%edi
	pushl	$.LC27
	pushl	$.LC28
	call	sscanf
	addl	$24, %esp
	pushl	-72(%ebp)
	pushl	-76(%ebp)
	pushl	-80(%ebp)
	pushl	-84(%ebp)
	pushl	%eax
	pushl	$.LC29
	call	printf
	addl	$32, %esp
	pushl	%esi
	pushl	%ebx
	pushl	$.LC30
	pushl	$.LC31
	call	sscanf
	pushl	%esi
	pushl	-76(%ebp)
	pushl	%eax
	pushl	$.LC32
	call	printf
	addl	$28, %esp
	pushl	$4
	pushl	$1
	pushl	$.LC33
	call	printf
	popl	%esi
	popl	%edi
	pushl	$__stdout
	pushl	$117
	call	putc
	movl	$10, (%esp)
	call	putchar
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
