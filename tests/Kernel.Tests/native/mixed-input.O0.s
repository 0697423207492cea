	.file	"mixed-input.c"
	.text
	.section	.rodata
.LC0:
	.string	"r"
.LC1:
	.string	"w"
	.align 4
.LC2:
	.string	"12 abc 0x1f\nrest of line\n-7,8;9\n"
.LC3:
	.string	"%d %19s %i"
.LC4:
	.string	"%d"
.LC5:
	.string	" %d %s %d\n"
.LC6:
	.string	" %19[^\n]"
.LC7:
	.string	" [%s]\n"
.LC8:
	.string	"%d,%d;%d"
.LC9:
	.string	" %d %d %d\n"
.LC10:
	.string	" %d\n"
	.text
	.type	from_a_pipe, @function
from_a_pipe:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$120, %esp
	movl	$0, -28(%ebp)
	movl	$0, -32(%ebp)
	movl	$0, -36(%ebp)
	leal	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	pipe
	movl	-24(%ebp), %eax
	movl	$.LC0, 4(%esp)
	movl	%eax, (%esp)
	call	fdopen
	movl	%eax, -12(%ebp)
	movl	-20(%ebp), %eax
	movl	$.LC1, 4(%esp)
	movl	%eax, (%esp)
	call	fdopen
	movl	%eax, -16(%ebp)
	movl	-16(%ebp), %eax
	movl	%eax, 12(%esp)
	movl	$32, 8(%esp)
	movl	$1, 4(%esp)
	movl	$.LC2, (%esp)
	call	fwrite
	movl	-16(%ebp), %eax
	movl	%eax, (%esp)
	call	fclose
	leal	-32(%ebp), %eax
	movl	%eax, 16(%esp)
	leal	-56(%ebp), %eax
	movl	%eax, 12(%esp)
	leal	-28(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC3, 4(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	fscanf
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	-32(%ebp), %edx
	movl	-28(%ebp), %eax
	movl	%edx, 12(%esp)
	leal	-56(%ebp), %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	leal	-76(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC6, 4(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	fscanf
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	leal	-76(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	leal	-36(%ebp), %eax
	movl	%eax, 16(%esp)
	leal	-32(%ebp), %eax
	movl	%eax, 12(%esp)
	leal	-28(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC8, 4(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	fscanf
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	-36(%ebp), %ecx
	movl	-32(%ebp), %edx
	movl	-28(%ebp), %eax
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	leal	-28(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC4, 4(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	fscanf
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	feof
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	fclose
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	from_a_pipe, .-from_a_pipe
	.section	.rodata
.LC11:
	.string	"%d (%zd)"
.LC12:
	.string	":"
.LC13:
	.string	" %s"
	.text
	.type	lines, @function
lines:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	$0, -24(%ebp)
	movl	$0, -28(%ebp)
	movl	$1, -16(%ebp)
	jmp	.L3
.L7:
	movl	$0, -32(%ebp)
	cmpl	$0, -12(%ebp)
	jle	.L4
	movl	-24(%ebp), %eax
	movl	-12(%ebp), %edx
	decl	%edx
	addl	%edx, %eax
	movzbl	(%eax), %eax
	cmpb	$10, %al
	jne	.L4
	movl	-24(%ebp), %edx
	decl	-12(%ebp)
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movb	$0, (%eax)
.L4:
	movl	-12(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	movl	-24(%ebp), %eax
	leal	-32(%ebp), %edx
	movl	%edx, 8(%esp)
	movl	$.LC12, 4(%esp)
	movl	%eax, (%esp)
	call	strtok_r
	movl	%eax, -20(%ebp)
	jmp	.L5
.L6:
	movl	-20(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
	leal	-32(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC12, 4(%esp)
	movl	$0, (%esp)
	call	strtok_r
	movl	%eax, -20(%ebp)
.L5:
	cmpl	$0, -20(%ebp)
	jne	.L6
	movl	$10, (%esp)
	call	putchar
	incl	-16(%ebp)
.L3:
	movl	$__stdin, 8(%esp)
	leal	-28(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	getline
	movl	%eax, -12(%ebp)
	cmpl	$-1, -12(%ebp)
	jne	.L7
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	free
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	lines, .-lines
	.section	.rodata
.LC14:
	.string	"%s: %jd, %s, [%s]\n"
	.text
	.type	numbers, @function
numbers:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, errno
	movl	12(%ebp), %eax
	movl	%eax, 8(%esp)
	leal	-20(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	strtoimax
	movl	%eax, -16(%ebp)
	movl	%edx, -12(%ebp)
	movl	-20(%ebp), %ebx
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	movl	%ebx, 20(%esp)
	movl	%eax, 16(%esp)
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	numbers, .-numbers
	.section	.rodata
.LC15:
	.string	"/no/such"
.LC16:
	.string	"%d %s\n"
.LC17:
	.string	"/other"
.LC18:
	.string	"renamed"
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
	.text
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-32, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	pushl	%ecx
	subl	$112, %esp
	call	from_a_pipe
	call	lines
	movl	$.LC0, 4(%esp)
	movl	$.LC15, (%esp)
	call	fopen
	movl	%eax, -28(%ebp)
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	cmpl	$0, -28(%ebp)
	sete	%dl
	movzbl	%dl, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	movl	$.LC17, 4(%esp)
	movl	$.LC15, (%esp)
	call	rename
	cmpl	$-1, %eax
	jne	.L10
	movl	errno, %eax
	movl	%eax, (%esp)
	call	strerror
	jmp	.L11
.L10:
	movl	$.LC18, %eax
.L11:
	movl	%eax, (%esp)
	call	puts
	movl	$10, 4(%esp)
	movl	$.LC19, (%esp)
	call	numbers
	movl	$10, 4(%esp)
	movl	$.LC20, (%esp)
	call	numbers
	movl	$10, 4(%esp)
	movl	$.LC21, (%esp)
	call	numbers
	movl	$10, 4(%esp)
	movl	$.LC22, (%esp)
	call	numbers
	movl	$16, 4(%esp)
	movl	$.LC23, (%esp)
	call	numbers
	movl	$0, 4(%esp)
	movl	$.LC24, (%esp)
	call	numbers
	movl	$36, 4(%esp)
	movl	$.LC25, (%esp)
	call	numbers
	leal	-72(%ebp), %eax
	movl	$5, 12(%esp)
	movl	$0, 16(%esp)
	movl	$-17, 4(%esp)
	movl	$-1, 8(%esp)
	movl	%eax, (%esp)
	call	imaxdiv
	subl	$4, %esp
	movl	-64(%ebp), %ecx
	movl	-60(%ebp), %ebx
	movl	-72(%ebp), %eax
	movl	-68(%ebp), %edx
	movl	$3, 20(%esp)
	movl	$0, 24(%esp)
	movl	%ecx, 12(%esp)
	movl	%ebx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC26, (%esp)
	call	printf
	leal	-48(%ebp), %eax
	movl	%eax, 20(%esp)
	leal	-44(%ebp), %eax
	movl	%eax, 16(%esp)
	leal	-40(%ebp), %eax
	movl	%eax, 12(%esp)
	leal	-36(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC27, 4(%esp)
	movl	$.LC28, (%esp)
	call	sscanf
	movl	%eax, -32(%ebp)
	movl	-48(%ebp), %ebx
	movl	-44(%ebp), %ecx
	movl	-40(%ebp), %edx
	movl	-36(%ebp), %eax
	movl	%ebx, 20(%esp)
	movl	%ecx, 16(%esp)
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	-32(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC29, (%esp)
	call	printf
	leal	-56(%ebp), %eax
	movl	%eax, 12(%esp)
	leal	-44(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC30, 4(%esp)
	movl	$.LC31, (%esp)
	call	sscanf
	movl	%eax, -32(%ebp)
	movl	-44(%ebp), %eax
	leal	-56(%ebp), %edx
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	-32(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC32, (%esp)
	call	printf
	movl	$4, 8(%esp)
	movl	$1, 4(%esp)
	movl	$.LC33, (%esp)
	call	printf
	movl	$__stdout, 4(%esp)
	movl	$117, (%esp)
	call	putc
	movl	$10, (%esp)
	call	putchar
	movl	$0, %eax
	leal	-8(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
