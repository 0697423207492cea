	.file	"columns.c"
	.text
	.p2align 4
	.type	by_price, @function
by_price:
	movl	8(%esp), %edx
	movl	4(%esp), %eax
	movl	24(%edx), %ecx
	cmpl	%ecx, 24(%eax)
	je	.L7
	setg	%al
	setl	%dl
	movzbl	%dl, %edx
	movzbl	%al, %eax
	subl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	jmp	strcmp
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$736, %esp
	movl	%eax, 36(%esp)
	leal	96(%esp), %ebx
	.p2align 4
	.p2align 3
.L9:
	movl	%ebx, (%esp)
	movl	$__stdin, %eax
	movl	%eax, 8(%esp)
	movl	$80, %eax
	movl	%eax, 4(%esp)
	call	fgets
	testl	%eax, %eax
	je	.L19
	movl	%ebx, (%esp)
	movl	$.LC0, %eax
	incl	%esi
	movl	%eax, 4(%esp)
	call	strcspn
	movb	$0, 96(%esp,%eax)
	cmpw	$11565, (%ebx)
	je	.L37
.L10:
	movzbl	96(%esp), %eax
	cmpb	$35, %al
	je	.L9
	testb	%al, %al
	je	.L9
	movl	%ebx, (%esp)
	leal	64(%esp), %eax
	movl	%eax, 24(%esp)
	leal	60(%esp), %eax
	movl	%eax, 20(%esp)
	leal	88(%esp), %eax
	movl	%eax, 16(%esp)
	leal	84(%esp), %eax
	movl	%eax, 12(%esp)
	leal	68(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC2, %eax
	movl	%eax, 4(%esp)
	call	sscanf
	cmpl	$5, %eax
	jne	.L38
	movl	60(%esp), %edx
	movl	64(%esp), %ecx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	testl	%edx, %edx
	jns	.L15
	negl	%ecx
.L15:
	addl	%ecx, %eax
	movl	%eax, 92(%esp)
	leal	0(,%edi,8), %eax
	leal	1(%edi), %ecx
	subl	%edi, %eax
	leal	176(%esp,%eax,4), %edi
	xorl	%eax, %eax
.L16:
	movl	68(%esp,%eax), %edx
	movl	%edx, (%edi,%eax)
	addl	$4, %eax
	cmpl	$28, %eax
	jb	.L16
	movl	%ecx, %edi
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L37:
	cmpb	$0, 2(%ebx)
	jne	.L10
.L19:
	movl	%edi, 4(%esp)
	movl	$by_price, %ebx
	movl	$28, %esi
	movl	%ebx, 12(%esp)
	leal	176(%esp), %ebx
	movl	%esi, 8(%esp)
	movl	%ebx, (%esp)
	call	qsort
	testl	%edi, %edi
	je	.L32
	movl	%edi, 40(%esp)
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	movl	%ecx, 44(%esp)
	.p2align 4
	.p2align 3
.L22:
	movl	24(%ebx), %ecx
	movl	$1374389535, %eax
	movl	16(%ebx), %edi
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	imull	%ecx, %edi
	sarl	$5, %edx
	subl	%eax, %edx
	movl	%edi, 24(%esp)
	leal	(%edx,%edx,4), %eax
	movl	%edx, 16(%esp)
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %ecx
	movl	%ecx, %eax
	negl	%eax
	cmovs	%ecx, %eax
	incl	%esi
	movl	%eax, 20(%esp)
	movl	20(%ebx), %eax
	movl	%eax, 12(%esp)
	movl	16(%ebx), %eax
	movl	%ebx, 4(%esp)
	addl	$28, %ebx
	movl	$.LC4, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	addl	%edi, 44(%esp)
	cmpl	%esi, 40(%esp)
	jne	.L22
	movl	40(%esp), %edi
.L21:
	movl	44(%esp), %eax
	leal	59(%esp), %ebx
	movl	$1374389535, %edx
	movl	%edi, 4(%esp)
	movl	44(%esp), %esi
	movl	$.LC5, (%esp)
	imull	%edx
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$5, %edx
	subl	%eax, %edx
	movl	%edx, 8(%esp)
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	subl	%eax, %esi
	movl	%esi, %eax
	negl	%eax
	cmovs	%esi, %eax
	movl	%eax, 12(%esp)
	call	printf
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L26:
	imull	%ecx, %esi
.L25:
	movl	%esi, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
.L23:
	movl	%ebx, 8(%esp)
	leal	64(%esp), %eax
	movl	%eax, 12(%esp)
	leal	60(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	scanf
	cmpl	$3, %eax
	jne	.L39
	movsbl	59(%esp), %eax
	movl	60(%esp), %edx
	movl	64(%esp), %ecx
	cmpb	$43, %al
	leal	(%edx,%ecx), %esi
	je	.L25
	cmpb	$45, %al
	movl	%edx, %esi
	jne	.L26
	subl	%ecx, %esi
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L38:
	movl	%ebx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	incl	36(%esp)
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L39:
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	leal	68(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	scanf
	decl	%eax
	je	.L40
.L28:
	xorl	%esi, %esi
	xorl	%ebx, %ebx
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L30:
	movl	%edi, (%esp)
	call	isalpha
	cmpl	$1, %eax
	sbbl	$-1, %ebx
	xorl	%eax, %eax
	cmpl	$10, %edi
	sete	%al
	addl	%eax, %esi
.L29:
	call	getchar
	cmpl	$-1, %eax
	movl	%eax, %edi
	je	.L41
	cmpl	$33, %edi
	jne	.L30
	movl	$63, (%esp)
	movl	$__stdin, %eax
	movl	%eax, 4(%esp)
	call	ungetc
	call	getchar
	movl	%eax, (%esp)
	movl	%eax, %edi
	call	putchar
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L41:
	call	getchar
	movl	$__stdin, (%esp)
	movl	%eax, %edi
	call	feof
	movl	%edi, 16(%esp)
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC11, (%esp)
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 12(%esp)
	call	printf
	movl	36(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L40:
	movl	$.LC10, (%esp)
	leal	68(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L28
.L32:
	xorl	%edx, %edx
	movl	%edx, 44(%esp)
	jmp	.L21
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
