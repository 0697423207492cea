	.file	"strings.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d %d\n"
.LC1:
	.string	"[%s] %d %c\n"
.LC2:
	.string	"one"
.LC3:
	.string	" two"
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
	.string	"abc"
.LC10:
	.string	"abracadabra"
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
	.string	"a b"
.LC18:
	.string	" "
.LC19:
	.string	"%d\n"
.LC20:
	.string	"0123456789"
.LC21:
	.string	"find the x here"
.LC22:
	.string	"copied"
.LC23:
	.string	"%s %s\n"
.LC24:
	.string	"abd"
.LC25:
	.string	"ABC"
.LC26:
	.string	"hEllO"
.LC27:
	.string	"HeLLo"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	xorl	%eax, %eax
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	leal	-88(%ebp), %ebx
	subl	$92, %esp
	movl	%eax, -92(%ebp)
	pushl	$3
	pushl	$0
	pushl	$.LC0
	call	printf
	leal	-83(%ebp), %edx
	movb	$35, %al
	movl	$25185, -88(%ebp)
	movl	%edx, %edi
	movl	$59, %ecx
	rep stosb
	movb	$0, -84(%ebp)
	pushl	$35
	pushl	$0
	pushl	%ebx
	pushl	$.LC1
	call	printf
	addl	$24, %esp
	pushl	$.LC2
	pushl	%ebx
	call	strcpy
	popl	%eax
	popl	%edx
	pushl	$.LC3
	pushl	%ebx
	call	strcat
	addl	$12, %esp
	pushl	$3
	pushl	$.LC4
	pushl	%ebx
	call	strncat
	popl	%ecx
	popl	%esi
	pushl	%ebx
	pushl	$.LC5
	call	printf
	pushl	$0
	pushl	$1
	pushl	$-1
	pushl	$.LC6
	call	printf
	addl	$32, %esp
	pushl	$-1
	pushl	$0
	pushl	$1
	pushl	$.LC6
	call	printf
	addl	$12, %esp
	pushl	$0
	pushl	$-1
	pushl	$.LC0
	call	printf
	addl	$12, %esp
	pushl	$.LC7+3
	pushl	$.LC7+2
	pushl	$.LC8
	call	printf
	addl	$12, %esp
	pushl	$0
	pushl	$1
	pushl	$.LC0
	call	printf
	pushl	$.LC9
	pushl	$1
	pushl	$.LC10+4
	pushl	$.LC11
	call	printf
	addl	$32, %esp
	pushl	$.LC12+3
	pushl	$5
	pushl	$4
	pushl	$.LC13
	call	printf
	popl	%edi
	popl	%eax
	pushl	$.LC14
	pushl	%ebx
	call	strcpy
	popl	%eax
	popl	%edx
	pushl	$.LC15
	pushl	%ebx
.L5:
	call	strtok
	addl	$16, %esp
	testl	%eax, %eax
	je	.L7
	pushl	%esi
	pushl	%esi
	pushl	%eax
	pushl	$.LC16
	call	printf
	popl	%edi
	popl	%eax
	pushl	$.LC15
	pushl	$0
	jmp	.L5
.L7:
	pushl	%eax
	pushl	%eax
	pushl	$.LC17
	pushl	%ebx
	call	strcpy
	leal	-92(%ebp), %esi
	addl	$12, %esp
	pushl	%esi
	pushl	$.LC18
	pushl	%ebx
	call	strtok_r
	popl	%edx
	popl	%ecx
	pushl	%eax
	pushl	$.LC16
	call	printf
	addl	$12, %esp
	pushl	%esi
	pushl	$.LC18
	pushl	$0
	call	strtok_r
	popl	%edi
	popl	%edx
	pushl	%eax
	pushl	$.LC16
	call	printf
	addl	$12, %esp
	pushl	%esi
	pushl	$.LC18
	pushl	$0
	call	strtok_r
	popl	%ecx
	popl	%esi
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	pushl	%eax
	pushl	$.LC19
	call	printf
	popl	%edi
	popl	%eax
	pushl	$.LC20
	pushl	%ebx
	call	strcpy
	leal	-86(%ebp), %eax
	addl	$12, %esp
	pushl	$5
	pushl	%ebx
	pushl	%eax
	call	memmove
	movl	%ebx, (%esp)
	call	puts
	leal	-85(%ebp), %eax
	addl	$12, %esp
	pushl	$7
	pushl	%eax
	pushl	%ebx
	call	memmove
	movl	%ebx, (%esp)
	call	puts
	movl	$.LC21+9, (%esp)
	call	puts
	movl	$.LC22, (%esp)
	call	strdup
	movl	%eax, %esi
	popl	%eax
	popl	%edx
	pushl	$3
	pushl	$.LC22
	call	strndup
	addl	$12, %esp
	pushl	%eax
	movl	%eax, %ebx
	pushl	%esi
	pushl	$.LC23
	call	printf
	movl	%esi, (%esp)
	call	free
	movl	%ebx, (%esp)
	call	free
	addl	$12, %esp
	pushl	$3
	pushl	$.LC24
	pushl	$.LC25
	call	strncasecmp
	popl	%ecx
	popl	%ebx
	movl	%eax, %ebx
	pushl	$.LC26
	pushl	$.LC27
	call	strcasecmp
	addl	$12, %esp
	movl	%eax, %edx
	xorl	%eax, %eax
	testl	%ebx, %ebx
	setg	%al
	shrl	$31, %ebx
	subl	%ebx, %eax
	pushl	%eax
	pushl	%edx
	pushl	$.LC0
	call	printf
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
