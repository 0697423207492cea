	.file	"trie.c"
	.text
	.local	nodes
	.comm	nodes,4,4
	.type	step, @function
step:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$56, %esp
	movl	12(%ebp), %eax
	movb	%al, -28(%ebp)
	movzbl	-28(%ebp), %eax
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	tolower
	subl	$97, %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L2
	cmpl	$0, 16(%ebp)
	je	.L2
	movl	$108, 4(%esp)
	movl	$1, (%esp)
	call	calloc
	movl	%eax, %edx
	movl	-12(%ebp), %eax
	movl	%edx, (%eax)
	movl	nodes, %eax
	incl	%eax
	movl	%eax, nodes
.L2:
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	step, .-step
	.type	insert, @function
insert:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	jmp	.L5
.L6:
	movl	12(%ebp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	movl	$1, 8(%esp)
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	step
	movl	%eax, 8(%ebp)
	incl	12(%ebp)
.L5:
	movl	12(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L6
	movl	8(%ebp), %eax
	movl	104(%eax), %eax
	leal	1(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 104(%eax)
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	insert, .-insert
	.type	count, @function
count:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	jmp	.L8
.L10:
	movl	12(%ebp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	movl	$0, 8(%esp)
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	step
	movl	%eax, 8(%ebp)
	incl	12(%ebp)
.L8:
	cmpl	$0, 8(%ebp)
	je	.L9
	movl	12(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L10
.L9:
	cmpl	$0, 8(%ebp)
	je	.L11
	movl	8(%ebp), %eax
	movl	104(%eax), %eax
	jmp	.L13
.L11:
	movl	$0, %eax
.L13:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	count, .-count
	.section	.rodata
.LC0:
	.string	" %.*s"
.LC1:
	.string	"x%d"
	.text
	.type	list, @function
list:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	movl	8(%ebp), %eax
	movl	104(%eax), %eax
	testl	%eax, %eax
	je	.L15
	movl	12(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	8(%ebp), %eax
	movl	104(%eax), %eax
	cmpl	$1, %eax
	jle	.L16
	movl	8(%ebp), %eax
	movl	104(%eax), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
.L16:
	incl	-12(%ebp)
.L15:
	movl	$0, -16(%ebp)
	jmp	.L17
.L19:
	movl	8(%ebp), %eax
	movl	-16(%ebp), %edx
	movl	(%eax,%edx,4), %eax
	testl	%eax, %eax
	je	.L18
	movl	-16(%ebp), %eax
	addb	$97, %al
	movb	%al, %cl
	movl	16(%ebp), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movb	%cl, %dl
	movb	%dl, (%eax)
	movl	16(%ebp), %eax
	leal	1(%eax), %ecx
	movl	8(%ebp), %eax
	movl	-16(%ebp), %edx
	movl	(%eax,%edx,4), %eax
	movl	%ecx, 8(%esp)
	movl	12(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	list
	addl	%eax, -12(%ebp)
.L18:
	incl	-16(%ebp)
.L17:
	cmpl	$25, -16(%ebp)
	jle	.L19
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	list, .-list
	.section	.rodata
.LC2:
	.string	"%s?"
.LC3:
	.string	" %s"
.LC4:
	.string	" -%s"
.LC5:
	.string	""
	.text
	.type	suggest, @function
suggest:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$72, %esp
	movl	12(%ebp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, -24(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$0, -12(%ebp)
	jmp	.L22
.L26:
	movb	$97, -13(%ebp)
	jmp	.L23
.L25:
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-56(%ebp), %eax
	movl	%eax, (%esp)
	call	strcpy
	leal	-56(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movzbl	-13(%ebp), %edx
	movb	%dl, (%eax)
	movl	12(%ebp), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	cmpb	%al, -13(%ebp)
	je	.L24
	leal	-56(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	count
	testl	%eax, %eax
	je	.L24
	leal	-56(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.L24:
	movzbl	-13(%ebp), %eax
	incb	%al
	movb	%al, -13(%ebp)
.L23:
	cmpb	$122, -13(%ebp)
	jle	.L25
	incl	-12(%ebp)
.L22:
	movl	-12(%ebp), %eax
	cmpl	-24(%ebp), %eax
	jb	.L26
	movl	$0, -20(%ebp)
	jmp	.L27
.L29:
	movl	-20(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	12(%ebp), %eax
	movl	%eax, 4(%esp)
	leal	-56(%ebp), %eax
	movl	%eax, (%esp)
	call	memcpy
	movl	-20(%ebp), %eax
	leal	1(%eax), %edx
	movl	12(%ebp), %eax
	addl	%eax, %edx
	leal	-56(%ebp), %ecx
	movl	-20(%ebp), %eax
	addl	%ecx, %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strcpy
	leal	-56(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	count
	testl	%eax, %eax
	je	.L28
	leal	-56(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
.L28:
	incl	-20(%ebp)
.L27:
	movl	-20(%ebp), %eax
	cmpl	-24(%ebp), %eax
	jb	.L29
	movl	$.LC5, (%esp)
	call	puts
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	suggest, .-suggest
	.type	clear, @function
clear:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	jmp	.L31
.L33:
	movl	8(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	(%eax,%edx,4), %eax
	testl	%eax, %eax
	je	.L32
	movl	8(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	(%eax,%edx,4), %eax
	movl	%eax, (%esp)
	call	clear
.L32:
	incl	-12(%ebp)
.L31:
	cmpl	$25, -12(%ebp)
	jle	.L33
	movl	8(%ebp), %eax
	movl	%eax, (%esp)
	call	free
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	clear, .-clear
	.section	.rodata
.LC6:
	.string	" "
.LC7:
	.string	"%d words, %d nodes\n"
.LC8:
	.string	"%s: %d\n"
.LC9:
	.string	"%s*:"
.LC10:
	.string	" (%d)\n"
.LC11:
	.string	"frams"
.LC12:
	.string	"exet"
.LC13:
	.string	"waitt"
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
	subl	$112, %esp
	movl	$108, 4(%esp)
	movl	$1, (%esp)
	call	calloc
	movl	%eax, 84(%esp)
	movl	$267, (%esp)
	call	malloc
	movl	%eax, 80(%esp)
	movl	80(%esp), %eax
	movl	$text.2, %ecx
	movl	$267, %ebx
	movl	%eax, %edx
	andl	$1, %edx
	testl	%edx, %edx
	je	.L35
	movzbl	(%ecx), %edx
	movb	%dl, (%eax)
	leal	1(%eax), %eax
	leal	1(%ecx), %ecx
	decl	%ebx
.L35:
	movl	%eax, %edx
	andl	$2, %edx
	testl	%edx, %edx
	je	.L36
	movzwl	(%ecx), %edx
	movw	%dx, (%eax)
	leal	2(%eax), %eax
	leal	2(%ecx), %ecx
	subl	$2, %ebx
.L36:
	movl	%ebx, %edi
	andl	$-8, %edi
	movl	%edi, 28(%esp)
	movl	$0, %edx
.L37:
	movl	(%ecx,%edx), %edi
	movl	4(%ecx,%edx), %esi
	movl	%edi, (%eax,%edx)
	movl	%esi, 4(%eax,%edx)
	addl	$8, %edx
	movl	28(%esp), %edi
	cmpl	%edi, %edx
	jb	.L37
	addl	%edx, %eax
	addl	%edx, %ecx
	movl	$0, %edx
	movl	%ebx, %esi
	andl	$4, %esi
	testl	%esi, %esi
	je	.L39
	movl	(%ecx), %esi
	movl	%esi, (%eax)
	addl	$4, %edx
.L39:
	movl	%ebx, %esi
	andl	$2, %esi
	testl	%esi, %esi
	je	.L40
	movzwl	(%ecx,%edx), %esi
	movw	%si, (%eax,%edx)
	addl	$2, %edx
.L40:
	andl	$1, %ebx
	testl	%ebx, %ebx
	je	.L41
	movzbl	(%ecx,%edx), %ecx
	movb	%cl, (%eax,%edx)
.L41:
	movl	$0, 108(%esp)
	movl	$.LC6, 4(%esp)
	movl	80(%esp), %eax
	movl	%eax, (%esp)
	call	strtok
	movl	%eax, 104(%esp)
	jmp	.L42
.L43:
	movl	104(%esp), %eax
	movl	%eax, 4(%esp)
	movl	84(%esp), %eax
	movl	%eax, (%esp)
	call	insert
	incl	108(%esp)
	movl	$.LC6, 4(%esp)
	movl	$0, (%esp)
	call	strtok
	movl	%eax, 104(%esp)
.L42:
	cmpl	$0, 104(%esp)
	jne	.L43
	movl	nodes, %eax
	movl	%eax, 8(%esp)
	movl	108(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$0, 100(%esp)
	jmp	.L44
.L45:
	movl	100(%esp), %eax
	movl	queries.1(,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	84(%esp), %eax
	movl	%eax, (%esp)
	call	count
	movl	100(%esp), %edx
	movl	queries.1(,%edx,4), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	incl	100(%esp)
.L44:
	cmpl	$5, 100(%esp)
	jbe	.L45
	movl	$0, 96(%esp)
	jmp	.L46
.L52:
	movl	84(%esp), %eax
	movl	%eax, 92(%esp)
	movl	96(%esp), %eax
	movl	prefixes.0(,%eax,4), %eax
	movl	%eax, 4(%esp)
	leal	44(%esp), %eax
	movl	%eax, (%esp)
	call	strcpy
	movl	96(%esp), %eax
	movl	prefixes.0(,%eax,4), %eax
	movl	%eax, 88(%esp)
	jmp	.L47
.L49:
	movl	88(%esp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	movl	$0, 8(%esp)
	movl	%eax, 4(%esp)
	movl	92(%esp), %eax
	movl	%eax, (%esp)
	call	step
	movl	%eax, 92(%esp)
	incl	88(%esp)
.L47:
	cmpl	$0, 92(%esp)
	je	.L48
	movl	88(%esp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L49
.L48:
	movl	96(%esp), %eax
	movl	prefixes.0(,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	cmpl	$0, 92(%esp)
	je	.L50
	movl	96(%esp), %eax
	movl	prefixes.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	92(%esp), %eax
	movl	%eax, (%esp)
	call	list
	jmp	.L51
.L50:
	movl	$0, %eax
.L51:
	movl	%eax, 76(%esp)
	movl	76(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	incl	96(%esp)
.L46:
	cmpl	$6, 96(%esp)
	jbe	.L52
	movl	$.LC11, 4(%esp)
	movl	84(%esp), %eax
	movl	%eax, (%esp)
	call	suggest
	movl	$.LC12, 4(%esp)
	movl	84(%esp), %eax
	movl	%eax, (%esp)
	call	suggest
	movl	$.LC13, 4(%esp)
	movl	84(%esp), %eax
	movl	%eax, (%esp)
	call	suggest
	movl	84(%esp), %eax
	movl	%eax, (%esp)
	call	clear
	movl	80(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	nodes, %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$24, %eax
	addl	%eax, %edx
	movzbl	%dl, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	text.2, @object
	.size	text.2, 267
text.2:
	.ascii	"a page tab"
	.string	"le entry maps a page to a frame and a frame to no page at all the table walks the page the trap frames the trace tracks the track trains train the trainer sleep sleeps sleeper slept Fork forks forked exec execs exit exits Wait waits waiter pipe pipes piper"
.LC14:
	.string	"page"
.LC15:
	.string	"Trap"
.LC16:
	.string	"pag"
.LC17:
	.string	"pages"
.LC18:
	.string	"exec"
.LC19:
	.string	"the"
	.align 4
	.type	queries.1, @object
	.size	queries.1, 24
queries.1:
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.long	.LC18
	.long	.LC19
.LC20:
	.string	"tra"
.LC21:
	.string	"ex"
.LC22:
	.string	"fo"
.LC23:
	.string	"sle"
.LC24:
	.string	"z"
	.align 4
	.type	prefixes.0, @object
	.size	prefixes.0, 28
prefixes.0:
	.long	.LC20
	.long	.LC14
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.long	.LC5
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
