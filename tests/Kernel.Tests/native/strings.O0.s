	.file	"strings.c"
	.text
	.type	sign, @function
sign:
	pushl	%ebp
	movl	%esp, %ebp
	cmpl	$0, 8(%ebp)
	setg	%al
	movzbl	%al, %edx
	movl	8(%ebp), %eax
	shrl	$31, %eax
	movzbl	%al, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	popl	%ebp
	ret
	.size	sign, .-sign
	.section	.rodata
.LC0:
	.string	"abcdef"
.LC1:
	.string	"%d %d\n"
.LC2:
	.string	"ab"
.LC3:
	.string	"[%s] %d %c\n"
.LC4:
	.string	" three"
.LC5:
	.string	"[%s]\n"
.LC6:
	.string	"%d %d %d\n"
.LC7:
	.string	"hello"
.LC8:
	.string	"[%s] [%s]\n"
.LC9:
	.string	"abracadabra"
.LC10:
	.string	"abc"
.LC11:
	.string	"[%s] %d [%s]\n"
.LC12:
	.string	"key=value"
.LC13:
	.string	"%d %d [%s]\n"
.LC14:
	.string	",,alpha,beta;;gamma,"
.LC15:
	.string	",;"
.LC16:
	.string	"<%s>"
.LC17:
	.string	" "
.LC18:
	.string	"%d\n"
.LC19:
	.string	"find the x here"
.LC20:
	.string	"copied"
.LC21:
	.string	"%s %s\n"
.LC22:
	.string	"abd"
.LC23:
	.string	"ABC"
.LC24:
	.string	"hEllO"
.LC25:
	.string	"HeLLo"
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
	subl	$96, %esp
	movl	$0, 16(%esp)
	movl	$3, 4(%esp)
	movl	$.LC0, (%esp)
	call	strnlen
	movl	%eax, 8(%esp)
	movl	$0, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$64, 8(%esp)
	movl	$35, 4(%esp)
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	call	memset
	movl	$5, 8(%esp)
	movl	$.LC2, 4(%esp)
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	call	strncpy
	movzbl	25(%esp), %eax
	movsbl	%al, %edx
	movzbl	24(%esp), %eax
	movsbl	%al, %eax
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	leal	20(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	leal	20(%esp), %eax
	movl	$6647407, (%eax)
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %edx
	leal	20(%esp), %eax
	addl	%edx, %eax
	movl	$1870099488, (%eax)
	movb	$0, 4(%eax)
	movl	$3, 8(%esp)
	movl	$.LC4, 4(%esp)
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	call	strncat
	leal	20(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$1, (%esp)
	call	sign
	movl	%eax, %ebx
	movl	$-1, (%esp)
	call	sign
	movl	$0, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$-1, (%esp)
	call	sign
	movl	%eax, %esi
	movl	$0, (%esp)
	call	sign
	movl	%eax, %ebx
	movl	$1, (%esp)
	call	sign
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$-1, (%esp)
	call	sign
	movl	$0, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$.LC7+3, %edx
	movl	$.LC7+2, %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movb	$0, %al
	movsbl	%al, %eax
	movl	%eax, 8(%esp)
	movl	$1, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$.LC9+4, %eax
	movl	$.LC10, 12(%esp)
	movl	$1, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	movl	$.LC12+3, %eax
	movl	%eax, 12(%esp)
	movl	$5, 8(%esp)
	movl	$4, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
	leal	20(%esp), %ebx
	movl	%ebx, %ecx
	movl	$.LC14, %edx
	movl	$21, %eax
	andl	$-4, %eax
	movl	%eax, %edi
	movl	$0, %eax
.L4:
	movl	.LC14(%eax), %esi
	movl	%esi, (%ebx,%eax)
	addl	$4, %eax
	cmpl	%edi, %eax
	jb	.L4
	addl	%eax, %ecx
	addl	%eax, %edx
	movzbl	(%edx), %eax
	movb	%al, (%ecx)
	movl	$.LC15, 4(%esp)
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	call	strtok
	movl	%eax, 92(%esp)
	jmp	.L6
.L7:
	movl	92(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	movl	$.LC15, 4(%esp)
	movl	$0, (%esp)
	call	strtok
	movl	%eax, 92(%esp)
.L6:
	cmpl	$0, 92(%esp)
	jne	.L7
	leal	20(%esp), %eax
	movl	$6430817, (%eax)
	leal	16(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC17, 4(%esp)
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	call	strtok_r
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	leal	16(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC17, 4(%esp)
	movl	$0, (%esp)
	call	strtok_r
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	leal	16(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC17, 4(%esp)
	movl	$0, (%esp)
	call	strtok_r
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC18, (%esp)
	call	printf
	leal	20(%esp), %eax
	movl	$858927408, (%eax)
	movl	$926299444, 4(%eax)
	movl	$3749943, 7(%eax)
	leal	20(%esp), %eax
	addl	$2, %eax
	movl	$5, 8(%esp)
	leal	20(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	memmove
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	leal	20(%esp), %eax
	addl	$3, %eax
	movl	$7, 8(%esp)
	movl	%eax, 4(%esp)
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	call	memmove
	leal	20(%esp), %eax
	movl	%eax, (%esp)
	call	puts
	movl	$.LC19+9, %eax
	movl	%eax, (%esp)
	call	puts
	movl	$.LC20, (%esp)
	call	strdup
	movl	%eax, 88(%esp)
	movl	$3, 4(%esp)
	movl	$.LC20, (%esp)
	call	strndup
	movl	%eax, 84(%esp)
	movl	84(%esp), %eax
	movl	%eax, 8(%esp)
	movl	88(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC21, (%esp)
	call	printf
	movl	88(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	84(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	$3, 8(%esp)
	movl	$.LC22, 4(%esp)
	movl	$.LC23, (%esp)
	call	strncasecmp
	movl	%eax, (%esp)
	call	sign
	movl	%eax, %ebx
	movl	$.LC24, 4(%esp)
	movl	$.LC25, (%esp)
	call	strcasecmp
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$0, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
