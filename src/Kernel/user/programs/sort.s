	.file	"sort.c"
	.text
	.p2align 4
	.type	compare, @function
compare:
	subl	$28, %esp
	movl	%esi, 20(%esp)
	movl	32(%esp), %eax
	cmpb	$0, by_number
	movl	%ebx, 16(%esp)
	movl	%edi, 24(%esp)
	movl	(%eax), %esi
	movl	36(%esp), %eax
	movl	(%eax), %ebx
	je	.L4
	movl	%esi, (%esp)
	xorl	%edx, %edx
	movl	$10, %eax
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	call	strtol
	movl	$10, %ecx
	movl	%ecx, 8(%esp)
	movl	%ebx, (%esp)
	movl	%eax, %edi
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	strtol
	cmpl	%eax, %edi
	setg	%al
	setl	%dl
	movzbl	%al, %eax
	movzbl	%dl, %edx
	subl	%edx, %eax
	je	.L4
.L3:
	cmpb	$0, backwards
	je	.L1
	negl	%eax
.L1:
	movl	16(%esp), %ebx
	movl	20(%esp), %esi
	movl	24(%esp), %edi
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	movl	%ebx, 4(%esp)
	movl	%esi, (%esp)
	call	strcmp
	jmp	.L3
	.size	compare, .-compare
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"sort: there is not enough memory\n"
	.text
	.p2align 4
	.type	collect, @function
collect:
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$32, %esp
	movl	%esi, 24(%esp)
	leal	28(%esp), %esi
	movl	%edi, 28(%esp)
	leal	24(%esp), %edi
	jmp	.L12
	.p2align 4,,10
	.p2align 3
.L14:
	leal	1(%eax), %ecx
	movl	%ecx, count
	movl	28(%esp), %ecx
	movl	%ecx, (%edx,%eax,4)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 28(%esp)
	movl	%edx, 24(%esp)
.L12:
	movl	%ebx, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%esi, (%esp)
	call	getline
	cmpl	$-1, %eax
	je	.L20
	movl	28(%esp), %edx
	leal	-1(%edx,%eax), %eax
	cmpb	$10, (%eax)
	jne	.L13
	movb	$0, (%eax)
.L13:
	movl	count, %eax
	cmpl	room, %eax
	movl	lines, %edx
	jne	.L14
	testl	%eax, %eax
	je	.L18
	leal	(%eax,%eax), %ecx
	sall	$3, %eax
.L15:
	movl	%edx, (%esp)
	movl	%eax, 4(%esp)
	movl	%ecx, room
	call	realloc
	movl	%eax, lines
	testl	%eax, %eax
	movl	%eax, %edx
	je	.L16
	movl	count, %eax
	jmp	.L14
	.p2align 4,,10
	.p2align 3
.L18:
	movl	$256, %eax
	movl	$64, %ecx
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L20:
	addl	$32, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L16:
	movl	$__stderr, (%esp)
	movl	$.LC0, %ecx
	movl	%ecx, 4(%esp)
	call	fprintf
	movl	$2, (%esp)
	call	exit
	.size	collect, .-collect
	.section	.rodata.str1.4
	.align 4
.LC1:
	.string	"usage: sort [-nru] [file ...]\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC2:
	.string	"nru"
.LC3:
	.string	"r"
.LC4:
	.string	"sort"
.LC5:
	.string	"%s: %s: %s\n"
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
	subl	$32, %esp
	movl	8(%ebp), %esi
	movl	12(%ebp), %ebx
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L25:
	cmpl	$63, %eax
	je	.L43
	cmpl	$110, %eax
	sete	%dl
	orb	%dl, by_number
	cmpl	$114, %eax
	sete	%dl
	orb	%dl, backwards
	cmpl	$117, %eax
	sete	%al
	orb	%al, once
.L22:
	movl	$.LC2, %ecx
	movl	%ecx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%esi, (%esp)
	call	getopt
	cmpl	$-1, %eax
	jne	.L25
	movl	optind, %eax
	leal	(%ebx,%eax,4), %esi
	cmpl	$0, (%esi)
	je	.L44
	movl	(%esi), %eax
.L37:
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L30:
	movl	%eax, (%esp)
	movl	$.LC3, %edx
	movl	%edx, 4(%esp)
	call	fopen
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L45
	call	collect
	movl	%ebx, (%esp)
	call	fclose
.L29:
	movl	4(%esi), %eax
	addl	$4, %esi
	testl	%eax, %eax
	jne	.L30
.L27:
	movl	$compare, 12(%esp)
	movl	$4, 8(%esp)
	movl	count, %eax
	movl	%eax, 4(%esp)
	movl	lines, %eax
	movl	%eax, (%esp)
	call	qsort
	cmpl	$0, count
	je	.L21
	xorl	%ebx, %ebx
	jmp	.L36
	.p2align 4,,10
	.p2align 3
.L35:
	movl	(%eax,%esi), %eax
	movl	%eax, (%esp)
	call	puts
.L34:
	incl	%ebx
	cmpl	count, %ebx
	jnb	.L21
.L36:
	movl	lines, %eax
	leal	0(,%ebx,4), %esi
	cmpb	$1, once
	movl	(%eax,%esi), %edx
	jne	.L35
	testl	%ebx, %ebx
	je	.L35
	movl	-4(%eax,%esi), %eax
	movl	%edx, (%esp)
	movl	%eax, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L34
	movl	lines, %eax
	jmp	.L35
.L43:
	movl	$.LC1, 4(%esp)
	movl	$2, %edi
	movl	$__stderr, (%esp)
	call	fprintf
.L21:
	leal	-12(%ebp), %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L45:
	movl	errno, %eax
	movl	$1, %edi
	movl	%eax, (%esp)
	call	strerror
	movl	%eax, 16(%esp)
	movl	(%esi), %eax
	movl	$.LC4, 8(%esp)
	movl	$.LC5, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 12(%esp)
	call	fprintf
	jmp	.L29
.L44:
	movl	$__stdin, %eax
	call	collect
	movl	(%esi), %eax
	testl	%eax, %eax
	jne	.L37
	xorl	%edi, %edi
	jmp	.L27
	.size	main, .-main
	.local	once
	.comm	once,1,1
	.local	backwards
	.comm	backwards,1,1
	.local	by_number
	.comm	by_number,1,1
	.local	room
	.comm	room,4,4
	.local	count
	.comm	count,4,4
	.local	lines
	.comm	lines,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
