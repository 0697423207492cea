	.file	"strings.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d %d\n"
.LC1:
	.string	"[%s] %d %c\n"
.LC2:
	.string	" three"
.LC3:
	.string	"[%s]\n"
.LC4:
	.string	"%d %d %d\n"
.LC5:
	.string	"hello"
.LC6:
	.string	"[%s] [%s]\n"
.LC7:
	.string	"abc"
.LC8:
	.string	"abracadabra"
.LC9:
	.string	"[%s] %d [%s]\n"
.LC10:
	.string	"key=value"
.LC11:
	.string	"%d %d [%s]\n"
.LC12:
	.string	",,alpha,beta;;gamma,"
.LC13:
	.string	",;"
.LC14:
	.string	"<%s>"
.LC15:
	.string	" "
.LC16:
	.string	"%d\n"
.LC17:
	.string	"find the x here"
.LC18:
	.string	"copied"
.LC19:
	.string	"%s %s\n"
.LC20:
	.string	"abd"
.LC21:
	.string	"ABC"
.LC22:
	.string	"hEllO"
.LC23:
	.string	"HeLLo"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	$3, %ebx
	andl	$-16, %esp
	subl	$96, %esp
	movl	%esi, 4(%esp)
	movl	$58, %esi
	movl	%ebx, 8(%esp)
	movl	$.LC0, (%esp)
	movl	%ecx, 28(%esp)
	call	printf
	leal	38(%esp), %edx
	movl	$589505315, %ecx
	movb	$35, 37(%esp)
	testb	$2, %dl
	jne	.L36
.L3:
	movl	%esi, %ebx
	xorl	%eax, %eax
	andl	$-8, %ebx
.L4:
	movl	%ecx, (%edx,%eax)
	movl	%ecx, 4(%edx,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L4
	addl	%eax, %edx
	testl	$4, %esi
	je	.L6
	movl	$589505315, (%edx)
	addl	$4, %edx
.L6:
	testl	$2, %esi
	je	.L7
	movw	$8995, (%edx)
	addl	$2, %edx
.L7:
	andl	$1, %esi
	je	.L8
	movb	$35, (%edx)
.L8:
	movl	$35, 12(%esp)
	leal	32(%esp), %ebx
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	movl	$25185, 32(%esp)
	movb	$0, 36(%esp)
	call	printf
	movl	$3, 8(%esp)
	movl	$.LC2, 4(%esp)
	movl	%ebx, (%esp)
	movw	$28271, 32(%esp)
	movb	$101, 34(%esp)
	movl	$1870099488, 35(%esp)
	movb	$0, 39(%esp)
	call	strncat
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	xorl	%eax, %eax
	movl	%eax, 12(%esp)
	movl	$1, 8(%esp)
	movl	$-1, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	xorl	%eax, %eax
	movl	$-1, 12(%esp)
	movl	%eax, 8(%esp)
	movl	$1, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	$-1, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$.LC5+3, 8(%esp)
	movl	$.LC5+2, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	$1, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	$.LC7, 12(%esp)
	movl	$1, 8(%esp)
	movl	$.LC8+4, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	$.LC10+3, 12(%esp)
	movl	$5, 8(%esp)
	movl	$4, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	xorl	%eax, %eax
.L9:
	movl	.LC12(%eax), %edx
	movl	%edx, (%ebx,%eax)
	addl	$4, %eax
	cmpl	$20, %eax
	jb	.L9
	movzbl	.LC12(%eax), %ecx
	movb	%cl, (%ebx,%eax)
	movl	$.LC13, 4(%esp)
	movl	%ebx, (%esp)
	call	strtok
	testl	%eax, %eax
	je	.L11
	.p2align 4
	.p2align 3
.L12:
	movl	%eax, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
	movl	$.LC13, %eax
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	call	strtok
	testl	%eax, %eax
	jne	.L12
.L11:
	movl	%ebx, (%esp)
	movl	$.LC15, %edx
	movl	$6430817, %eax
	movl	%edx, 4(%esp)
	leal	28(%esp), %esi
	movl	%esi, 8(%esp)
	movl	%eax, 32(%esp)
	call	strtok_r
	movl	$.LC14, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	$.LC15, %ecx
	movl	%ecx, 4(%esp)
	movl	%esi, 8(%esp)
	movl	$0, (%esp)
	call	strtok_r
	movl	$.LC14, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	movl	%esi, 8(%esp)
	movl	$.LC15, %esi
	movl	%esi, 4(%esp)
	movl	$0, (%esp)
	call	strtok_r
	movl	$.LC16, (%esp)
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$858927408, %eax
	movl	%eax, 32(%esp)
	movl	$926299444, %eax
	movl	%eax, 36(%esp)
	movl	$3749943, %eax
	movl	%eax, 39(%esp)
	movl	$5, %eax
	movl	%eax, 8(%esp)
	leal	34(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	memmove
	movl	%ebx, (%esp)
	call	puts
	movl	$7, %eax
	movl	%eax, 8(%esp)
	leal	35(%esp), %eax
	movl	%ebx, (%esp)
	movl	%eax, 4(%esp)
	call	memmove
	movl	%ebx, (%esp)
	call	puts
	movl	$.LC17+9, (%esp)
	call	puts
	movl	$.LC18, (%esp)
	call	strdup
	movl	$3, %edx
	movl	%edx, 4(%esp)
	movl	$.LC18, (%esp)
	movl	%eax, %esi
	call	strndup
	movl	%esi, 4(%esp)
	movl	$.LC19, (%esp)
	movl	%eax, 8(%esp)
	movl	%eax, %ebx
	call	printf
	movl	%esi, (%esp)
	movl	$.LC22, %esi
	call	free
	movl	%ebx, (%esp)
	movl	$.LC20, %ebx
	call	free
	movl	$3, %ecx
	movl	%ecx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC21, (%esp)
	call	strncasecmp
	movl	%esi, 4(%esp)
	movl	$.LC23, (%esp)
	movl	%eax, %ebx
	call	strcasecmp
	movl	$.LC0, (%esp)
	movl	%eax, %edx
	xorl	%eax, %eax
	movl	%edx, 4(%esp)
	testl	%ebx, %ebx
	setg	%al
	shrl	$31, %ebx
	subl	%ebx, %eax
	movl	%eax, 8(%esp)
	call	printf
	leal	-8(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
.L36:
	movw	$8995, (%edx)
	subl	$2, %esi
	addl	$2, %edx
	jmp	.L3
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
