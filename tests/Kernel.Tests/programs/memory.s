	.file	"memory.c"
	.text
	.p2align 4
	.type	has_pages, @function
has_pages:
	subl	$16, %esp
	leal	12(%esp), %eax
	cmpl	$has_pages, %eax
	seta	%al
	addl	$16, %esp
	movzbl	%al, %eax
	ret
	.size	has_pages, .-has_pages
	.p2align 4
	.type	deep, @function
deep:
	subl	$3020, %esp
	testl	%eax, %eax
	movl	%ebx, 3016(%esp)
	movb	%al, 8(%esp)
	jne	.L18
	movl	3016(%esp), %ebx
	addl	$3020, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L18:
	leal	-1(%eax), %ecx
	movb	%cl, 1008(%esp)
	testl	%ecx, %ecx
	jne	.L19
.L6:
	movsbl	8(%esp), %edx
	movsbl	8(%esp), %ebx
	leal	(%edx,%ecx), %eax
	subl	%ebx, %eax
	movl	3016(%esp), %ebx
	addl	$3020, %esp
	incl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L19:
	leal	-2(%eax), %edx
	movb	%dl, 2008(%esp)
	testl	%edx, %edx
	jne	.L20
.L7:
	movsbl	1008(%esp), %eax
	movsbl	1008(%esp), %ebx
	leal	(%eax,%edx), %ecx
	subl	%ebx, %ecx
	incl	%ecx
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L20:
	subl	$3, %eax
	call	deep
	movl	%eax, %ecx
	movsbl	2008(%esp), %eax
	movsbl	2008(%esp), %edx
	subl	%edx, %eax
	leal	1(%eax,%ecx), %edx
	jmp	.L7
	.size	deep, .-deep
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"start[i] == 0"
.LC1:
	.string	"line %d: not so: %s\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"sbrk(-3 * PAGE) == start + 3 * PAGE"
	.section	.rodata.str1.1
.LC3:
	.string	"sbrk(0) == start"
	.section	.rodata.str1.4
	.align 4
.LC4:
	.string	"variable == 1 && local == 2 && *heap == 3"
	.align 4
.LC5:
	.string	"waitpid(child, &status, 0) == child && WEXITSTATUS(status) == 27"
	.section	.rodata.str1.1
.LC6:
	.string	"pipe(ends) == 0"
.LC7:
	.string	"x"
	.section	.rodata.str1.4
	.align 4
.LC8:
	.string	"waitpid(child, &status, 0) == child && WEXITSTATUS(status) == 1 && variable == 5"
	.section	.rodata.str1.1
.LC9:
	.string	"size > 100 * PAGE"
.LC10:
	.string	"fork() == -1"
.LC11:
	.string	"sbrk(-size) == start + size"
.LC12:
	.string	"freepages() == free"
	.section	.rodata.str1.4
	.align 4
.LC13:
	.string	"sbrk(0x7fffffff) == (void *)-1"
	.align 4
.LC14:
	.string	"sbrk(-0x7fffffff) == (void *)-1"
	.align 4
.LC15:
	.string	"sbrk(-0x7fffffff - 1) == (void *)-1"
	.section	.rodata.str1.1
.LC16:
	.string	"sbrk(i) != (void *)-1"
.LC17:
	.string	"deep(depth) == depth"
	.section	.rodata.str1.4
	.align 4
.LC18:
	.string	"waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV"
	.section	.rodata.str1.1
.LC19:
	.string	"freepages() == before"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$48, %esp
	call	freepages
	movl	$12288, (%esp)
	movl	%eax, 28(%esp)
	call	sbrk
	movl	%eax, %esi
	movl	%eax, %ebx
	leal	12288(%eax), %eax
	.p2align 4
	.p2align 3
.L23:
	cmpb	$0, (%ebx)
	jne	.L65
	incl	%ebx
	cmpl	%eax, %ebx
	jne	.L23
	movl	%esi, (%esp)
	movl	$12288, %eax
	movl	%eax, 8(%esp)
	movl	$1, %eax
	movl	%eax, 4(%esp)
	call	memset
	movl	$-12288, (%esp)
	call	sbrk
	cmpl	%ebx, %eax
	jne	.L66
	movl	$0, (%esp)
	call	sbrk
	cmpl	%eax, %esi
	jne	.L67
	movl	$4096, (%esp)
	call	sbrk
	movl	$3, (%eax)
	movl	%eax, %ebx
	call	fork
	testl	%eax, %eax
	movl	%eax, %esi
	jne	.L26
	cmpl	$1, variable.1
	jne	.L27
	cmpl	$3, (%ebx)
	je	.L28
.L27:
	movl	$.LC4, 8(%esp)
	movl	$26, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L26:
	movl	%esi, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	40(%esp), %eax
	movl	%eax, 4(%esp)
	call	waitpid
	cmpl	%eax, %esi
	jne	.L29
	cmpb	$27, 41(%esp)
	jne	.L29
	cmpl	$1, variable.1
	jne	.L31
	cmpl	$3, (%ebx)
	jne	.L31
	movl	$-4096, (%esp)
	call	sbrk
	leal	40(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L68
	call	fork
	testl	%eax, %eax
	movl	%eax, %esi
	je	.L69
	movl	$5, variable.0
	movl	44(%esp), %eax
	xorl	%edi, %edi
	movl	$1, 8(%esp)
	movl	$.LC7, 4(%esp)
	movl	%eax, (%esp)
	call	write
	leal	36(%esp), %eax
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	waitpid
	cmpl	%eax, %esi
	jne	.L35
	movl	36(%esp), %edx
	movzbl	%dh, %edi
	cmpl	$1, %edi
	jne	.L35
	cmpl	$5, variable.0
	jne	.L35
	movl	40(%esp), %eax
	xorl	%esi, %esi
	movl	%eax, (%esp)
	call	close
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	close
	call	freepages
	movl	%esi, (%esp)
	movl	%eax, 24(%esp)
	call	sbrk
	movl	%eax, %esi
	jmp	.L37
	.p2align 4,,10
	.p2align 3
.L38:
	addl	$262144, %ebx
.L37:
	movl	$262144, (%esp)
	call	sbrk
	incl	%eax
	jne	.L38
	cmpl	$409600, %ebx
	jle	.L70
	leal	-1(%ebx), %ecx
	movl	%esi, %eax
	andl	$-4096, %ecx
	leal	4096(%esi,%ecx), %ecx
	.p2align 4
	.p2align 3
.L40:
	movb	$1, (%eax)
	addl	$4096, %eax
	cmpl	%eax, %ecx
	jne	.L40
	call	fork
	incl	%eax
	jne	.L71
	movl	%ebx, %eax
	addl	%esi, %ebx
	negl	%eax
	movl	%eax, (%esp)
	call	sbrk
	cmpl	%ebx, %eax
	jne	.L72
	call	freepages
	cmpl	%eax, 24(%esp)
	.p2align 4,,2
	jne	.L73
	movl	$2147483647, (%esp)
	call	sbrk
	incl	%eax
	jne	.L74
	movl	$-2147483647, (%esp)
	call	sbrk
	incl	%eax
	jne	.L75
	movl	$-2147483648, (%esp)
	call	sbrk
	incl	%eax
	jne	.L76
	xorl	%ecx, %ecx
	movl	%ecx, (%esp)
	call	sbrk
	cmpl	%eax, %esi
	jne	.L77
	call	freepages
	xorl	%edx, %edx
	movl	$12, %ebx
	movl	%edx, (%esp)
	movl	%eax, 24(%esp)
	call	sbrk
	movl	%eax, %esi
	.p2align 4
	.p2align 3
.L49:
	movl	%edi, (%esp)
	call	sbrk
	incl	%eax
	je	.L78
	leal	1(%edi,%edi,2), %edi
	decl	%ebx
	jne	.L49
	.p2align 4,,5
	jmp	.L50
	.p2align 4,,10
	.p2align 3
.L51:
	movl	$0, (%esp)
	call	sbrk
	movl	$7777, %edx
	subl	%esi, %eax
	cmpl	%edx, %eax
	cmovg	%edx, %eax
	negl	%eax
	movl	%eax, (%esp)
	call	sbrk
.L50:
	movl	$0, (%esp)
	call	sbrk
	cmpl	%eax, %esi
	jb	.L51
	call	freepages
	cmpl	%eax, 24(%esp)
	.p2align 4,,2
	jne	.L79
	leal	40(%esp), %ecx
	movl	$has_pages, %eax
	cmpl	%ecx, %eax
	sbbl	%ebx, %ebx
	andl	$144, %ebx
	addl	$48, %ebx
	movl	%ebx, %eax
	call	deep
	cmpl	%eax, %ebx
	jne	.L80
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	.p2align 4,,2
	je	.L81
	movl	%ebx, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	40(%esp), %eax
	movl	%eax, 4(%esp)
	call	waitpid
	cmpl	%eax, %ebx
	jne	.L56
	movl	40(%esp), %eax
	andl	$127, %eax
	cmpl	$11, %eax
	jne	.L56
	call	freepages
	cmpl	%eax, 28(%esp)
	jne	.L82
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L28:
	movl	$9, (%ebx)
	movl	$9, variable.1
	movl	$27, (%esp)
	call	exit
.L65:
	movl	$.LC0, 8(%esp)
	movl	$12, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L70:
	movl	$.LC9, 8(%esp)
	movl	$62, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L71:
	movl	$.LC10, 8(%esp)
	movl	$67, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L72:
	movl	$.LC11, 8(%esp)
	movl	$68, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L73:
	movl	$.LC12, 8(%esp)
	movl	$69, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L74:
	movl	$.LC13, 8(%esp)
	movl	$71, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L75:
	movl	$.LC14, 8(%esp)
	movl	$72, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L76:
	movl	$.LC15, 8(%esp)
	movl	$73, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L77:
	movl	$.LC3, 8(%esp)
	movl	$74, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L31:
	movl	$.LC4, 8(%esp)
	movl	$32, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L68:
	movl	$.LC6, 8(%esp)
	movl	$40, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L69:
	movl	$1, 8(%esp)
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	read
	movl	variable.0, %eax
	movl	%eax, (%esp)
	call	exit
.L35:
	movl	$.LC8, 8(%esp)
	movl	$50, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L66:
	movl	$.LC2, 8(%esp)
	movl	$14, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L29:
	movl	$.LC5, 8(%esp)
	movl	$31, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L56:
	movl	$.LC18, 8(%esp)
	movl	$109, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L82:
	movl	$.LC19, 8(%esp)
.L64:
	movl	$15, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L78:
	movl	$.LC16, 8(%esp)
	movl	$82, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L79:
	movl	$.LC12, 8(%esp)
	movl	$87, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L80:
	movl	$.LC17, 8(%esp)
	movl	$100, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L81:
	movl	$1000000, %eax
	call	deep
	movl	%eax, (%esp)
	call	exit
.L67:
	movl	$.LC3, 8(%esp)
	jmp	.L64
	.size	main, .-main
	.data
	.align 4
	.type	variable.0, @object
	.size	variable.0, 4
variable.0:
	.long	1
	.align 4
	.type	variable.1, @object
	.size	variable.1, 4
variable.1:
	.long	1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
