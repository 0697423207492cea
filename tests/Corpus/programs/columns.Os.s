	.file	"columns.c"
	.text
	.type	by_price, @function
by_price:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %edx
	movl	8(%ebp), %eax
	movl	24(%edx), %ecx
	cmpl	%ecx, 24(%eax)
	jne	.L5
	popl	%ebp
	jmp	strcmp
.L5:
	setg	%al
	setl	%dl
	movzbl	%al, %eax
	movzbl	%dl, %edx
	popl	%ebp
	subl	%edx, %eax
	ret
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
.LC11:
	.string	"\n%d letters, %d lines, end %d %d\n"
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
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$712, %esp
	movl	%esi, -724(%ebp)
	movl	%esi, -716(%ebp)
.L9:
	pushl	%esi
	pushl	$__stdin
	pushl	$80
	leal	-664(%ebp), %esi
	pushl	%esi
	call	fgets
	addl	$16, %esp
	testl	%eax, %eax
	je	.L15
	pushl	%eax
	incl	%ebx
	pushl	%eax
	pushl	$.LC0
	pushl	%esi
	call	strcspn
	popl	%edx
	popl	%ecx
	movb	$0, -664(%ebp,%eax)
	pushl	$.LC1
	pushl	%esi
	call	strcmp
	addl	$16, %esp
	testl	%eax, %eax
	je	.L15
	movb	-664(%ebp), %al
	cmpb	$35, %al
	je	.L9
	testb	%al, %al
	je	.L9
	leal	-696(%ebp), %eax
	pushl	%edi
	pushl	%eax
	leal	-700(%ebp), %eax
	pushl	%eax
	leal	-672(%ebp), %edx
	pushl	%edx
	leal	-676(%ebp), %edx
	pushl	%edx
	leal	-692(%ebp), %eax
	pushl	%eax
	pushl	$.LC2
	pushl	%esi
	call	sscanf
	addl	$32, %esp
	cmpl	$5, %eax
	je	.L12
	pushl	%esi
	pushl	%eax
	pushl	%ebx
	pushl	$.LC3
	call	printf
	addl	$16, %esp
	incl	-724(%ebp)
	jmp	.L9
.L12:
	movl	-700(%ebp), %ecx
	movl	-696(%ebp), %edx
	imull	$100, %ecx, %eax
	testl	%ecx, %ecx
	jns	.L13
	negl	%edx
.L13:
	addl	%edx, %eax
	movl	$7, %ecx
	movl	%eax, -668(%ebp)
	leal	-692(%ebp), %esi
	imull	$28, -716(%ebp), %eax
	leal	-584(%ebp,%eax), %eax
	movl	%eax, %edi
	movl	-716(%ebp), %eax
	rep movsl
	incl	%eax
	movl	%eax, -716(%ebp)
	jmp	.L9
.L15:
	pushl	$by_price
	xorl	%esi, %esi
	pushl	$28
	pushl	-716(%ebp)
	leal	-584(%ebp), %ebx
	pushl	%ebx
	call	qsort
	xorl	%ecx, %ecx
	addl	$16, %esp
	movl	%ecx, -720(%ebp)
.L17:
	cmpl	%esi, -716(%ebp)
	je	.L32
	movl	24(%ebx), %eax
	movl	$100, %ecx
	movl	16(%ebx), %edi
	pushl	%edx
	cltd
	imull	%eax, %edi
	idivl	%ecx
	pushl	%edi
	movl	%edx, %ecx
	negl	%ecx
	cmovs	%edx, %ecx
	incl	%esi
	pushl	%ecx
	pushl	%eax
	pushl	20(%ebx)
	pushl	16(%ebx)
	pushl	%ebx
	addl	$28, %ebx
	pushl	$.LC4
	call	printf
	addl	$32, %esp
	addl	%edi, -720(%ebp)
	jmp	.L17
.L32:
	movl	-720(%ebp), %eax
	movl	$100, %ecx
	cltd
	idivl	%ecx
	movl	%edx, %ecx
	negl	%ecx
	cmovs	%edx, %ecx
	pushl	%ecx
	pushl	%eax
	pushl	-716(%ebp)
	pushl	$.LC5
	call	printf
	addl	$16, %esp
.L19:
	leal	-696(%ebp), %eax
	pushl	%eax
	leal	-701(%ebp), %eax
	pushl	%eax
	leal	-700(%ebp), %eax
	pushl	%eax
	pushl	$.LC7
	call	scanf
	addl	$16, %esp
	cmpl	$3, %eax
	jne	.L33
	movsbl	-701(%ebp), %eax
	movl	-700(%ebp), %edx
	movl	-696(%ebp), %ecx
	cmpb	$43, %al
	leal	(%ecx,%edx), %ebx
	je	.L21
	movl	%ecx, %ebx
	imull	%edx, %ebx
	cmpb	$45, %al
	jne	.L21
	movl	%edx, %ebx
	subl	%ecx, %ebx
.L21:
	subl	$12, %esp
	pushl	%ebx
	pushl	%ecx
	pushl	%eax
	pushl	%edx
	pushl	$.LC6
	call	printf
	addl	$32, %esp
	jmp	.L19
.L33:
	pushl	%ecx
	pushl	%ecx
	pushl	%eax
	pushl	$.LC8
	call	printf
	popl	%ebx
	leal	-692(%ebp), %ebx
	popl	%esi
	pushl	%ebx
	pushl	$.LC9
	call	scanf
	addl	$16, %esp
	decl	%eax
	jne	.L24
	pushl	%edx
	pushl	%edx
	pushl	%ebx
	pushl	$.LC10
	call	printf
	addl	$16, %esp
.L24:
	xorl	%esi, %esi
	xorl	%ebx, %ebx
.L25:
	call	getchar
	cmpl	$-1, %eax
	movl	%eax, %edi
	je	.L34
	cmpl	$33, %edi
	jne	.L26
	pushl	%eax
	pushl	%eax
	pushl	$__stdin
	pushl	$63
	call	ungetc
	call	getchar
	movl	%eax, (%esp)
	movl	%eax, %edi
	call	putchar
	addl	$16, %esp
.L26:
	subl	$12, %esp
	pushl	%edi
	call	isalpha
	addl	$16, %esp
	cmpl	$1, %eax
	sbbl	$-1, %ebx
	xorl	%eax, %eax
	cmpl	$10, %edi
	sete	%al
	addl	%eax, %esi
	jmp	.L25
.L34:
	call	getchar
	subl	$12, %esp
	pushl	$__stdin
	movl	%eax, %edi
	call	feof
	movl	%edi, (%esp)
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	pushl	%eax
	pushl	%esi
	pushl	%ebx
	pushl	$.LC11
	call	printf
	movl	-724(%ebp), %eax
	leal	-16(%ebp), %esp
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
