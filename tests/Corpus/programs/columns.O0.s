	.file	"columns.c"
	.text
	.type	by_price, @function
by_price:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	8(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	-12(%ebp), %eax
	movl	24(%eax), %edx
	movl	-16(%ebp), %eax
	movl	24(%eax), %eax
	cmpl	%eax, %edx
	je	.L2
	movl	-12(%ebp), %eax
	movl	24(%eax), %edx
	movl	-16(%ebp), %eax
	movl	24(%eax), %eax
	cmpl	%eax, %edx
	setg	%al
	movzbl	%al, %ecx
	movl	-12(%ebp), %eax
	movl	24(%eax), %edx
	movl	-16(%ebp), %eax
	movl	24(%eax), %eax
	cmpl	%eax, %edx
	setl	%al
	movzbl	%al, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	jmp	.L4
.L2:
	movl	-16(%ebp), %edx
	movl	-12(%ebp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strcmp
.L4:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	by_price, .-by_price
	.section	.rodata
.LC0:
	.string	"\n"
.LC1:
	.string	"--"
.LC2:
	.string	"%15s %d %x %d.%d"
.LC3:
	.string	"line %d: %d fields in '%s'\n"
	.align 4
.LC4:
	.string	"|%-15s|%5d|%06x|%7ld.%02ld|%10ld|\n"
.LC5:
	.string	"%d rows, total %ld.%02ld\n"
.LC6:
	.string	"%d %c %d = %d\n"
.LC7:
	.string	"%d %c %i"
.LC8:
	.string	"scanf gave %d\n"
.LC9:
	.string	"%7s"
.LC10:
	.string	"word '%s'\n"
	.align 4
.LC11:
	.string	"\n%d letters, %d lines, end %d %d\n"
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
	subl	$800, %esp
	movl	$0, 796(%esp)
	movl	$0, 792(%esp)
	movl	$0, 788(%esp)
	jmp	.L6
.L18:
	incl	788(%esp)
	movl	$.LC0, 4(%esp)
	leal	116(%esp), %eax
	movl	%eax, (%esp)
	call	strcspn
	movb	$0, 116(%esp,%eax)
	movl	$.LC1, 4(%esp)
	leal	116(%esp), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L32
	movzbl	116(%esp), %eax
	cmpb	$35, %al
	je	.L33
	movzbl	116(%esp), %eax
	testb	%al, %al
	je	.L33
	leal	60(%esp), %eax
	movl	%eax, 24(%esp)
	leal	64(%esp), %eax
	movl	%eax, 20(%esp)
	leal	68(%esp), %eax
	addl	$20, %eax
	movl	%eax, 16(%esp)
	leal	68(%esp), %eax
	addl	$16, %eax
	movl	%eax, 12(%esp)
	leal	68(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC2, 4(%esp)
	leal	116(%esp), %eax
	movl	%eax, (%esp)
	call	sscanf
	movl	%eax, 764(%esp)
	cmpl	$5, 764(%esp)
	je	.L12
	leal	116(%esp), %eax
	movl	%eax, 12(%esp)
	movl	764(%esp), %eax
	movl	%eax, 8(%esp)
	movl	788(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	incl	792(%esp)
	jmp	.L6
.L12:
	movl	64(%esp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	movl	%eax, %edx
	movl	64(%esp), %eax
	testl	%eax, %eax
	jns	.L13
	movl	60(%esp), %eax
	negl	%eax
	jmp	.L14
.L13:
	movl	60(%esp), %eax
.L14:
	addl	%edx, %eax
	movl	%eax, 92(%esp)
	movl	796(%esp), %edx
	leal	1(%edx), %eax
	movl	%eax, 796(%esp)
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	sall	$2, %eax
	leal	784(%eax), %eax
	leal	16(%eax), %eax
	addl	%esp, %eax
	leal	-604(%eax), %ebx
	movl	$28, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L15:
	movl	68(%esp,%eax), %edx
	movl	%edx, (%ebx,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L15
	jmp	.L6
.L33:
	nop
.L6:
	movl	$__stdin, 8(%esp)
	movl	$80, 4(%esp)
	leal	116(%esp), %eax
	movl	%eax, (%esp)
	call	fgets
	testl	%eax, %eax
	jne	.L18
	jmp	.L8
.L32:
	nop
.L8:
	movl	796(%esp), %eax
	movl	$by_price, 12(%esp)
	movl	$28, 8(%esp)
	movl	%eax, 4(%esp)
	leal	196(%esp), %eax
	movl	%eax, (%esp)
	call	qsort
	movl	$0, 784(%esp)
	movl	$0, 780(%esp)
	jmp	.L19
.L20:
	movl	780(%esp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	sall	$2, %eax
	leal	784(%eax), %eax
	leal	16(%eax), %eax
	addl	%esp, %eax
	subl	$580, %eax
	movl	(%eax), %ecx
	movl	780(%esp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	sall	$2, %eax
	leal	784(%eax), %eax
	leal	16(%eax), %eax
	addl	%esp, %eax
	subl	$588, %eax
	movl	(%eax), %eax
	imull	%ecx, %eax
	movl	%eax, 756(%esp)
	movl	780(%esp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	sall	$2, %eax
	leal	784(%eax), %eax
	leal	16(%eax), %eax
	addl	%esp, %eax
	subl	$580, %eax
	movl	(%eax), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$5, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, %eax
	negl	%eax
	movl	%edx, %esi
	cmovns	%eax, %esi
	movl	780(%esp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	sall	$2, %eax
	leal	784(%eax), %eax
	leal	16(%eax), %eax
	addl	%esp, %eax
	subl	$580, %eax
	movl	(%eax), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$5, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	movl	%edx, %edi
	subl	%eax, %edi
	movl	780(%esp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	sall	$2, %eax
	leal	784(%eax), %eax
	leal	16(%eax), %eax
	addl	%esp, %eax
	subl	$584, %eax
	movl	(%eax), %ebx
	movl	780(%esp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	sall	$2, %eax
	leal	784(%eax), %eax
	leal	16(%eax), %eax
	addl	%esp, %eax
	subl	$588, %eax
	movl	(%eax), %ecx
	leal	196(%esp), %eax
	movl	%eax, 44(%esp)
	movl	780(%esp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	sall	$2, %eax
	movl	44(%esp), %edx
	addl	%eax, %edx
	movl	756(%esp), %eax
	movl	%eax, 24(%esp)
	movl	%esi, 20(%esp)
	movl	%edi, 16(%esp)
	movl	%ebx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movl	756(%esp), %eax
	addl	%eax, 784(%esp)
	incl	780(%esp)
.L19:
	movl	780(%esp), %eax
	cmpl	796(%esp), %eax
	jl	.L20
	movl	784(%esp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$5, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, %eax
	negl	%eax
	movl	%edx, %ebx
	cmovns	%eax, %ebx
	movl	784(%esp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$5, %eax
	sarl	$31, %ecx
	movl	%ecx, %edx
	subl	%edx, %eax
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	796(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	jmp	.L21
.L26:
	movzbl	107(%esp), %eax
	cmpb	$43, %al
	jne	.L22
	movl	112(%esp), %edx
	movl	108(%esp), %eax
	addl	%edx, %eax
	jmp	.L23
.L22:
	movzbl	107(%esp), %eax
	cmpb	$45, %al
	jne	.L24
	movl	112(%esp), %eax
	movl	108(%esp), %edx
	subl	%edx, %eax
	jmp	.L23
.L24:
	movl	112(%esp), %edx
	movl	108(%esp), %eax
	imull	%edx, %eax
.L23:
	movl	108(%esp), %ebx
	movzbl	107(%esp), %edx
	movsbl	%dl, %ecx
	movl	112(%esp), %edx
	movl	%eax, 16(%esp)
	movl	%ebx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
.L21:
	leal	108(%esp), %eax
	movl	%eax, 12(%esp)
	leal	107(%esp), %eax
	movl	%eax, 8(%esp)
	leal	112(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	scanf
	movl	%eax, 760(%esp)
	cmpl	$3, 760(%esp)
	je	.L26
	movl	760(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	leal	99(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	scanf
	cmpl	$1, %eax
	jne	.L27
	leal	99(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
.L27:
	movl	$0, 772(%esp)
	movl	$0, 768(%esp)
	jmp	.L28
.L30:
	cmpl	$33, 776(%esp)
	jne	.L29
	movl	$__stdin, 4(%esp)
	movl	$63, (%esp)
	call	ungetc
	call	getchar
	movl	%eax, 776(%esp)
	movl	776(%esp), %eax
	movl	%eax, (%esp)
	call	putchar
.L29:
	movl	776(%esp), %eax
	movl	%eax, (%esp)
	call	isalpha
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	addl	%eax, 772(%esp)
	cmpl	$10, 776(%esp)
	sete	%al
	movzbl	%al, %eax
	addl	%eax, 768(%esp)
.L28:
	call	getchar
	movl	%eax, 776(%esp)
	cmpl	$-1, 776(%esp)
	jne	.L30
	call	getchar
	movl	%eax, %ebx
	movl	$__stdin, (%esp)
	call	feof
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%ebx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	768(%esp), %eax
	movl	%eax, 8(%esp)
	movl	772(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	movl	792(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
