	.file	"mixed-input.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s: %jd, %s, [%s]\n"
	.text
	.p2align 4
	.type	numbers, @function
numbers:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$60, %esp
	xorl	%eax, %eax
	movl	%eax, errno
	leal	44(%esp), %eax
	movl	%ebx, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	strtoimax
	movl	44(%esp), %ebp
	movl	%eax, %esi
	movl	errno, %eax
	movl	%edx, %edi
	movl	%eax, (%esp)
	call	strerror
	movl	%ebp, 20(%esp)
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 16(%esp)
	call	printf
	addl	$60, %esp
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
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC4:
	.string	"12 abc 0x1f\nrest of line\n-7,8;9\n"
	.section	.rodata.str1.1
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
	.p2align 4
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	$1, %edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	leal	-72(%ebp), %eax
	subl	$104, %esp
	movl	$0, -84(%ebp)
	movl	$0, -80(%ebp)
	movl	$0, -76(%ebp)
	movl	%eax, (%esp)
	call	pipe
	movl	$.LC2, %eax
	movl	%eax, 4(%esp)
	movl	-72(%ebp), %eax
	movl	%eax, (%esp)
	call	fdopen
	movl	$.LC3, %edx
	movl	%edx, 4(%esp)
	movl	%eax, %esi
	movl	-68(%ebp), %eax
	movl	%eax, (%esp)
	call	fdopen
	movl	$32, %ecx
	movl	%ecx, 8(%esp)
	movl	%edi, 4(%esp)
	leal	-64(%ebp), %edi
	movl	$.LC4, (%esp)
	movl	%eax, 12(%esp)
	movl	%eax, %ebx
	call	fwrite
	movl	%ebx, (%esp)
	leal	-44(%ebp), %ebx
	call	fclose
	leal	-80(%ebp), %eax
	movl	%eax, 16(%esp)
	leal	-84(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC5, %eax
	movl	%esi, (%esp)
	movl	%edi, 12(%esp)
	movl	%eax, 4(%esp)
	call	fscanf
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	-80(%ebp), %eax
	movl	%edi, 8(%esp)
	movl	%eax, 12(%esp)
	movl	-84(%ebp), %eax
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC8, %eax
	movl	%esi, (%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	call	fscanf
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%ebx, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	leal	-76(%ebp), %eax
	movl	%eax, 16(%esp)
	leal	-80(%ebp), %eax
	movl	%eax, 12(%esp)
	leal	-84(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC10, %eax
	movl	%esi, (%esp)
	movl	%eax, 4(%esp)
	call	fscanf
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	-76(%ebp), %eax
	movl	%eax, 12(%esp)
	movl	-80(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-84(%ebp), %eax
	movl	$.LC11, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	-84(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC6, %eax
	movl	%esi, (%esp)
	movl	%eax, 4(%esp)
	call	fscanf
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%esi, (%esp)
	call	feof
	movl	$.LC12, (%esp)
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	%esi, (%esp)
	movl	$1, %esi
	call	fclose
	movl	$0, -72(%ebp)
	movl	$0, -64(%ebp)
	.p2align 4
	.p2align 3
.L5:
	movl	%edi, 4(%esp)
	movl	$__stdin, %eax
	movl	%eax, 8(%esp)
	leal	-72(%ebp), %eax
	movl	%eax, (%esp)
	call	getline
	cmpl	$-1, %eax
	je	.L17
	movl	$0, -44(%ebp)
	testl	%eax, %eax
	jle	.L6
	movl	-72(%ebp), %edx
	leal	-1(%eax), %ecx
	leal	-1(%edx,%eax), %edx
	cmpb	$10, (%edx)
	jne	.L6
	movb	$0, (%edx)
	movl	%ecx, %eax
.L6:
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
	movl	$.LC14, %eax
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	-72(%ebp), %eax
	movl	%eax, (%esp)
	call	strtok_r
	testl	%eax, %eax
	je	.L7
	.p2align 4
	.p2align 3
.L8:
	movl	%eax, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
	movl	$.LC14, %eax
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	call	strtok_r
	testl	%eax, %eax
	jne	.L8
.L7:
	movl	$10, (%esp)
	incl	%esi
	call	putchar
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L17:
	movl	-72(%ebp), %eax
	movl	$.LC2, %esi
	movl	%eax, (%esp)
	call	free
	movl	%esi, 4(%esp)
	movl	$.LC16, (%esp)
	call	fopen
	movl	%eax, %esi
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC17, (%esp)
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	testl	%esi, %esi
	sete	%al
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC18, %eax
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	rename
	movl	%eax, %edx
	movl	$.LC1, %eax
	incl	%edx
	je	.L18
.L10:
	movl	%eax, (%esp)
	movl	$-1, %esi
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
	movl	$-17, %ecx
	movl	$5, %eax
	movl	%ecx, 4(%esp)
	xorl	%edx, %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	%esi, 8(%esp)
	movl	%ebx, (%esp)
	call	imaxdiv
	movl	$3, %eax
	subl	$4, %esp
	movl	%eax, 20(%esp)
	xorl	%eax, %eax
	movl	%eax, 24(%esp)
	movl	-36(%ebp), %eax
	movl	-32(%ebp), %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	-40(%ebp), %edx
	movl	-44(%ebp), %eax
	movl	$.LC26, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
	leal	-72(%ebp), %eax
	movl	%eax, 20(%esp)
	leal	-76(%ebp), %eax
	movl	%eax, 16(%esp)
	leal	-80(%ebp), %eax
	movl	%eax, 12(%esp)
	leal	-84(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC27, %eax
	movl	%eax, 4(%esp)
	movl	$.LC28, (%esp)
	call	sscanf
	movl	-72(%ebp), %edx
	movl	%edx, 20(%esp)
	movl	-76(%ebp), %edx
	movl	%edx, 16(%esp)
	movl	-80(%ebp), %edx
	movl	%edx, 12(%esp)
	movl	-84(%ebp), %edx
	movl	%eax, 4(%esp)
	movl	$.LC29, (%esp)
	movl	%edx, 8(%esp)
	call	printf
	leal	-76(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC30, %eax
	movl	%edi, 12(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC31, (%esp)
	call	sscanf
	movl	%edi, 12(%esp)
	movl	-76(%ebp), %edx
	movl	$.LC32, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$1, %edx
	movl	$4, %eax
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC33, (%esp)
	call	printf
	movl	$__stdout, %ecx
	movl	%ecx, 4(%esp)
	movl	$117, (%esp)
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
.L18:
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	jmp	.L10
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
