	.file	"strings.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" %c"
.LC1:
	.string	"%02x"
.LC2:
	.string	"%-10s"
.LC3:
	.string	""
	.text
	.type	show, @function
show:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	movl	%ecx, %esi
	pushl	%ebx
	movl	%edx, %ebx
	pushl	%edx
	addl	%ebx, %esi
	pushl	%edx
	pushl	%eax
	pushl	$.LC2
	call	printf
	addl	$16, %esp
.L3:
	movzbl	(%ebx), %edx
	movl	$.LC0, %ecx
	movl	%edx, %eax
	subb	$32, %al
	cmpb	$94, %al
	movl	$.LC1, %eax
	cmovbe	%ecx, %eax
	incl	%ebx
	pushl	%ecx
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	call	printf
	addl	$16, %esp
	cmpl	%esi, %ebx
	jne	.L3
	subl	$12, %esp
	pushl	$.LC3
	call	puts
	addl	$16, %esp
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	show, .-show
	.section	.rodata.str1.1
.LC4:
	.string	"nothing"
.LC5:
	.string	"blocks %08x\n"
.LC6:
	.string	"%d %d %d\n"
.LC7:
	.string	"%d %d %d %d\n"
.LC8:
	.string	"%2d%2d "
.LC9:
	.string	" %u %u\n"
.LC10:
	.string	"hello"
.LC11:
	.string	"strcpy"
.LC12:
	.string	"strncpy 3"
.LC13:
	.string	"strncpy 9"
.LC14:
	.string	", world"
.LC15:
	.string	"strcat"
.LC16:
	.string	"!?!?!?"
.LC17:
	.string	"strncat"
.LC18:
	.string	"%s %u\n"
.LC19:
	.string	"%d %d %d %d %d %d\n"
.LC20:
	.string	"%u %u %u %u\n"
.LC21:
	.string	"%d %d\n"
.LC23:
	.string	"/:"
.LC24:
	.string	"[%s]"
.LC26:
	.string	";"
.LC27:
	.string	"="
.LC28:
	.string	"%s is %s, "
.LC29:
	.string	"the cat sat on the mat"
.LC30:
	.string	"%s|%s|%d\n"
.LC22:
	.string	"/one//two/three/:/two:"
.LC25:
	.string	"a=1;b=2;;c="
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
	subl	$248, %esp
	movl	$3, -220(%ebp)
	movl	%eax, -244(%ebp)
	movl	$9, -216(%ebp)
	movl	%eax, -240(%ebp)
	movl	$2, -212(%ebp)
.L9:
	xorl	%edi, %edi
	movl	%edi, -236(%ebp)
.L16:
	movl	-236(%ebp), %eax
	movl	$3, %ecx
	sarl	%eax
	movl	%eax, -248(%ebp)
	leal	-104(%ebp), %eax
	movl	-248(%ebp), %ebx
	subl	%ebx, %eax
	xorl	%ebx, %ebx
	addl	$60, %eax
	movl	%eax, -252(%ebp)
	movl	-236(%ebp), %eax
	cltd
	idivl	%ecx
	movl	%eax, -256(%ebp)
.L14:
	movb	-236(%ebp), %dl
	xorl	%eax, %eax
.L10:
	movb	%dl, -104(%eax,%ebp)
	incl	%eax
	movb	%dl, -185(%eax,%ebp)
	addb	$5, %dl
	cmpl	$80, %eax
	jne	.L10
	pushl	%eax
	pushl	-236(%ebp)
	leal	-184(%ebp), %eax
	addl	%ebx, %eax
	pushl	%eax
	movl	-240(%ebp), %eax
	leal	-174(%ebp,%eax), %eax
	pushl	%eax
	call	memmove
	movl	-240(%ebp), %esi
	leal	-104(%ebp), %eax
	movl	-252(%ebp), %edi
	addl	$16, %esp
	movl	-248(%ebp), %ecx
	leal	(%eax,%esi), %edx
	movl	-236(%ebp), %eax
	movl	%edx, %esi
	rep movsb
	movl	-256(%ebp), %ecx
	movl	%edx, %edi
	addl	%ebx, %eax
	rep stosb
	xorl	%eax, %eax
.L11:
	movzbl	-104(%eax,%ebp), %edx
	incl	%eax
	movzbl	-185(%eax,%ebp), %esi
	imull	$33, -244(%ebp), %ecx
	leal	(%edx,%edx,2), %edx
	addl	%esi, %edx
	cmpl	$80, %eax
	leal	(%edx,%ecx), %edi
	movl	%edi, -244(%ebp)
	jne	.L11
	addl	$7, %ebx
	cmpl	$42, %ebx
	jne	.L14
	addl	$3, -236(%ebp)
	cmpl	$42, -236(%ebp)
	jne	.L16
	incl	-240(%ebp)
	cmpl	$5, -240(%ebp)
	jne	.L9
	pushl	%ebx
	xorl	%esi, %esi
	pushl	%ebx
	pushl	-244(%ebp)
	pushl	$.LC5
	call	printf
	leal	-181(%ebp), %edx
	movb	$7, %al
	movl	%esi, -200(%ebp)
	movl	%edx, %edi
	movl	$-1, -184(%ebp)
	movl	-200(%ebp), %ecx
	movl	$-1, -180(%ebp)
	rep stosb
	xorl	%edi, %edi
	movzbl	-181(%ebp), %eax
	pushl	%eax
	movzbl	-177(%ebp), %eax
	pushl	%eax
	pushl	$255
	pushl	$.LC6
	call	printf
	addl	$20, %esp
	pushl	$0
	pushl	$1
	pushl	$-1
	pushl	$0
	pushl	$.LC7
	call	printf
	addl	$20, %esp
	pushl	$-1
	pushl	$-1
	pushl	$3
	pushl	$4
	pushl	$.LC7
	call	printf
	addl	$32, %esp
.L17:
	movl	words.3(,%edi,4), %esi
	xorl	%edx, %edx
.L18:
	movl	%edx, -240(%ebp)
	movl	words.3(,%edx,4), %ecx
	pushl	%eax
	pushl	$2
	pushl	%ecx
	movl	%ecx, -236(%ebp)
	pushl	%esi
	call	strncmp
	popl	%edx
	popl	%ecx
	movl	-236(%ebp), %ecx
	movl	%eax, %ebx
	pushl	%ecx
	pushl	%esi
	call	strcmp
	addl	$12, %esp
	movl	%eax, %ecx
	xorl	%eax, %eax
	testl	%ebx, %ebx
	setg	%al
	shrl	$31, %ebx
	subl	%ebx, %eax
	pushl	%eax
	xorl	%eax, %eax
	testl	%ecx, %ecx
	setg	%al
	shrl	$31, %ecx
	subl	%ecx, %eax
	pushl	%eax
	pushl	$.LC8
	call	printf
	movl	-240(%ebp), %edx
	addl	$16, %esp
	incl	%edx
	cmpl	$11, %edx
	jne	.L18
	pushl	%eax
	incl	%edi
	pushl	%eax
	pushl	$3
	pushl	%esi
	call	strnlen
	movl	%esi, (%esp)
	movl	%eax, %ebx
	call	strlen
	addl	$12, %esp
	pushl	%ebx
	pushl	%eax
	pushl	$.LC9
	call	printf
	addl	$16, %esp
	cmpl	$11, %edi
	jne	.L17
	movl	$a.2, %edx
	movb	$35, %al
	movl	%edx, %edi
	movl	$32, %ecx
	rep stosb
	movl	$.LC22, %esi
	pushl	%eax
	pushl	%eax
	pushl	$.LC10
	pushl	%edx
	call	strcpy
	movl	$10, %ecx
	movl	$a.2, %edx
	movl	$.LC11, %eax
	call	show
	movl	$b.1, %edx
	movb	$35, %al
	movl	%edx, %edi
	movl	$32, %ecx
	rep stosb
	movl	-220(%ebp), %eax
	addl	$12, %esp
	leal	-184(%ebp), %edi
	pushl	%eax
	pushl	$a.2
	pushl	%edx
	call	strncpy
	movl	$10, %ecx
	movl	$b.1, %edx
	movl	$.LC12, %eax
	call	show
	movl	-216(%ebp), %eax
	addl	$12, %esp
	pushl	%eax
	pushl	$a.2
	pushl	$b.1
	call	strncpy
	movl	$10, %ecx
	movl	$b.1, %edx
	movl	$.LC13, %eax
	call	show
	popl	%eax
	popl	%edx
	pushl	$.LC14
	pushl	$a.2
	call	strcat
	movl	$16, %ecx
	movl	$a.2, %edx
	movl	$.LC15, %eax
	call	show
	movl	-212(%ebp), %eax
	addl	$12, %esp
	pushl	%eax
	pushl	$.LC16
	pushl	$a.2
	call	strncat
	movl	$18, %ecx
	movl	$a.2, %edx
	movl	$.LC17, %eax
	call	show
	movl	$a.2, (%esp)
	call	strlen
	addl	$12, %esp
	pushl	%eax
	pushl	$a.2
	pushl	$.LC18
	call	printf
	movl	$21, (%esp)
	pushl	$22
	pushl	$-1
	pushl	$0
	pushl	$.LC7
	call	printf
	addl	$28, %esp
	pushl	$0
	pushl	$-1
	pushl	$5
	pushl	$22
	pushl	$-1
	pushl	$16
	pushl	$.LC19
	call	printf
	addl	$32, %esp
	pushl	$-1
	pushl	$1
	pushl	$15
	pushl	$.LC6
	call	printf
	movl	$22, (%esp)
	pushl	$2
	pushl	$0
	pushl	$4
	pushl	$.LC20
	call	printf
	addl	$28, %esp
	pushl	$-1
	pushl	$13
	pushl	$.LC21
	call	printf
	leal	-184(%ebp), %eax
	movl	$23, %ecx
	rep movsb
	popl	%ecx
	popl	%ebx
	pushl	$.LC23
	pushl	%eax
.L34:
	call	strtok
	addl	$16, %esp
	testl	%eax, %eax
	je	.L36
	pushl	%ebx
	pushl	%ebx
	pushl	%eax
	pushl	$.LC24
	call	printf
	popl	%esi
	popl	%edi
	pushl	$.LC23
	pushl	$0
	jmp	.L34
.L36:
	subl	$12, %esp
	movl	$.LC25, %esi
	pushl	$.LC3
	call	puts
	leal	-196(%ebp), %edi
	addl	$12, %esp
	leal	-208(%ebp), %ebx
	movl	$3, %ecx
	rep movsl
	leal	-196(%ebp), %eax
	pushl	%ebx
	pushl	$.LC26
	pushl	%eax
.L35:
	call	strtok_r
	addl	$16, %esp
	testl	%eax, %eax
	je	.L37
	leal	-204(%ebp), %edi
	pushl	%ecx
	pushl	%edi
	pushl	$.LC27
	pushl	%eax
	call	strtok_r
	addl	$12, %esp
	pushl	%edi
	pushl	$.LC27
	pushl	$0
	movl	%eax, %esi
	call	strtok_r
	addl	$16, %esp
	testl	%eax, %eax
	jne	.L23
	movl	$.LC4, %eax
.L23:
	pushl	%edx
	pushl	%eax
	pushl	%esi
	pushl	$.LC28
	call	printf
	addl	$12, %esp
	pushl	%ebx
	pushl	$.LC26
	pushl	$0
	jmp	.L35
.L37:
	subl	$12, %esp
	pushl	$.LC3
	call	puts
	movl	$.LC29, (%esp)
	call	strdup
	movl	%eax, %ebx
	popl	%eax
	popl	%edx
	pushl	$7
	pushl	$.LC29
	call	strndup
	popl	%ecx
	popl	%edi
	movl	%eax, %esi
	pushl	$.LC29
	pushl	%ebx
	call	strcmp
	addl	$16, %esp
	pushl	%eax
	pushl	%esi
	pushl	%ebx
	pushl	$.LC30
	call	printf
	movl	%ebx, (%esp)
	call	free
	movl	%esi, (%esp)
	call	free
	addl	$16, %esp
	xorl	%eax, %eax
.L25:
	leal	-104(%ebp), %edx
	movl	%eax, %ecx
	negl	%ecx
	movb	.LC29+21(%ecx), %cl
	movb	%cl, -104(%ebp,%eax)
	incl	%eax
	cmpl	$22, %eax
	jne	.L25
	movb	$0, -82(%ebp)
	subl	$12, %esp
	pushl	%edx
	call	puts
	leal	-16(%ebp), %esp
	movl	$22, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.local	b.1
	.comm	b.1,32,32
	.local	a.2
	.comm	a.2,32,32
	.section	.rodata.str1.1
.LC31:
	.string	"a"
.LC32:
	.string	"ab"
.LC33:
	.string	"abc"
.LC34:
	.string	"abd"
.LC35:
	.string	"b"
.LC36:
	.string	"aB"
.LC37:
	.string	"ABC"
.LC38:
	.string	"\200"
.LC39:
	.string	"zebra"
.LC40:
	.string	"zebras"
	.section	.rodata
	.align 32
	.type	words.3, @object
	.size	words.3, 44
words.3:
	.long	.LC3
	.long	.LC31
	.long	.LC32
	.long	.LC33
	.long	.LC34
	.long	.LC35
	.long	.LC36
	.long	.LC37
	.long	.LC38
	.long	.LC39
	.long	.LC40
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
