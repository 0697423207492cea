	.file	"columns.c"
	.text
	.type	by_price, @function
by_price:
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	movl	32(%esp), %ecx
	movl	36(%esp), %ebx
	movl	24(%ecx), %edx
	movl	24(%ebx), %eax
	cmpl	%eax, %edx
	je	.L2
	setg	%al
	movzbl	%al, %eax
	setl	%dl
	movzbl	%dl, %edx
	subl	%edx, %eax
.L1:
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
.L2:
	movl	%ebx, 4(%esp)
	movl	%ecx, (%esp)
	call	strcmp
	jmp	.L1
	.size	by_price, .-by_price
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"\n"
.LC1:
	.string	"--"
.LC2:
	.string	"%15s %d %x %d.%d"
.LC3:
	.string	"line %d: %d fields in '%s'\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC4:
	.string	"|%-15s|%5d|%06x|%7ld.%02ld|%10ld|\n"
	.section	.rodata.str1.1
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
	.section	.rodata.str1.4
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
	subl	$752, %esp
	movl	$0, %esi
	movl	$0, 36(%esp)
	movl	$0, 44(%esp)
	leal	112(%esp), %ebx
	jmp	.L6
.L32:
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	incl	36(%esp)
.L6:
	movl	$__stdin, 8(%esp)
	movl	$80, 4(%esp)
	movl	%ebx, (%esp)
	call	fgets
	testl	%eax, %eax
	je	.L15
	incl	%esi
	movl	$.LC0, 4(%esp)
	movl	%ebx, (%esp)
	call	strcspn
	movb	$0, 112(%esp,%eax)
	movl	$.LC1, 4(%esp)
	movl	%ebx, (%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L15
	movzbl	112(%esp), %eax
	cmpb	$35, %al
	je	.L6
	testb	%al, %al
	je	.L6
	leal	60(%esp), %eax
	movl	%eax, 24(%esp)
	leal	56(%esp), %eax
	movl	%eax, 20(%esp)
	leal	64(%esp), %eax
	leal	84(%esp), %edx
	movl	%edx, 16(%esp)
	leal	80(%esp), %edx
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC2, 4(%esp)
	movl	%ebx, (%esp)
	call	sscanf
	cmpl	$5, %eax
	jne	.L32
	movl	56(%esp), %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	testl	%edx, %edx
	js	.L33
	movl	60(%esp), %edx
.L11:
	addl	%edx, %eax
	movl	%eax, 88(%esp)
	movl	44(%esp), %ecx
	leal	1(%ecx), %edi
	leal	0(,%ecx,8), %eax
	subl	%ecx, %eax
	leal	192(%esp,%eax,4), %ecx
	movl	$28, %edx
	movl	$0, %eax
	movl	%esi, 44(%esp)
.L12:
	movl	64(%esp,%eax), %esi
	movl	%esi, (%ecx,%eax)
	addl	$4, %eax
	cmpl	%edx, %eax
	jb	.L12
	movl	44(%esp), %esi
	movl	%edi, 44(%esp)
	jmp	.L6
.L33:
	movl	60(%esp), %edx
	negl	%edx
	jmp	.L11
.L15:
	movl	$by_price, 12(%esp)
	movl	$28, 8(%esp)
	movl	44(%esp), %edi
	movl	%edi, 4(%esp)
	leal	192(%esp), %eax
	movl	%eax, (%esp)
	call	qsort
	testl	%edi, %edi
	jle	.L28
	leal	192(%esp), %edi
	movl	$0, %esi
	movl	$0, 40(%esp)
.L18:
	movl	24(%edi), %ecx
	movl	%ecx, %ebx
	imull	16(%edi), %ebx
	movl	%ebx, 24(%esp)
	movl	$1374389535, %eax
	imull	%ecx
	sarl	$5, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %eax
	negl	%eax
	cmovs	%ecx, %eax
	movl	%eax, 20(%esp)
	movl	%edx, 16(%esp)
	movl	20(%edi), %eax
	movl	%eax, 12(%esp)
	movl	16(%edi), %eax
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	addl	%ebx, 40(%esp)
	incl	%esi
	addl	$28, %edi
	cmpl	%esi, 44(%esp)
	jne	.L18
.L17:
	movl	$1374389535, %edx
	movl	40(%esp), %eax
	imull	%edx
	sarl	$5, %edx
	movl	40(%esp), %esi
	movl	%esi, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %ecx
	sall	$2, %ecx
	movl	%esi, %eax
	subl	%ecx, %eax
	movl	%eax, %ecx
	negl	%ecx
	cmovns	%ecx, %eax
	movl	%eax, 12(%esp)
	movl	%edx, 8(%esp)
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	leal	104(%esp), %esi
	leal	103(%esp), %ebx
	jmp	.L19
.L28:
	movl	$0, 40(%esp)
	jmp	.L17
.L35:
	movl	104(%esp), %edx
	addl	108(%esp), %edx
.L21:
	movl	%edx, 16(%esp)
	movl	104(%esp), %edx
	movl	%edx, 12(%esp)
	movsbl	%al, %eax
	movl	%eax, 8(%esp)
	movl	108(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
.L19:
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	leal	108(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	scanf
	cmpl	$3, %eax
	jne	.L34
	movzbl	103(%esp), %eax
	cmpb	$43, %al
	je	.L35
	cmpb	$45, %al
	je	.L36
	movl	108(%esp), %edx
	imull	104(%esp), %edx
	jmp	.L21
.L36:
	movl	108(%esp), %edx
	subl	104(%esp), %edx
	jmp	.L21
.L34:
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	leal	95(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	scanf
	cmpl	$1, %eax
	je	.L37
.L24:
	movl	$0, %edi
	movl	$0, %esi
	jmp	.L25
.L37:
	leal	95(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	jmp	.L24
.L26:
	movl	%ebx, (%esp)
	call	isalpha
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	addl	%eax, %esi
	cmpl	$10, %ebx
	sete	%al
	movzbl	%al, %eax
	addl	%eax, %edi
.L25:
	call	getchar
	movl	%eax, %ebx
	cmpl	$-1, %eax
	je	.L38
	cmpl	$33, %ebx
	jne	.L26
	movl	$__stdin, 4(%esp)
	movl	$63, (%esp)
	call	ungetc
	call	getchar
	movl	%eax, %ebx
	movl	%eax, (%esp)
	call	putchar
	jmp	.L26
.L38:
	call	getchar
	movl	%eax, %ebx
	movl	$__stdin, (%esp)
	call	feof
	movl	%ebx, 16(%esp)
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 12(%esp)
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	movl	36(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
