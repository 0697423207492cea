	.file	"trie.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" %.*s"
.LC1:
	.string	"x%d"
	.text
	.p2align 4
	.type	list, @function
list:
	pushl	%ebp
	pushl	%edi
	movl	%ecx, %edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$44, %esp
	movl	104(%eax), %ebp
	testl	%ebp, %ebp
	jne	.L12
.L2:
	movb	$97, %bl
	.p2align 4
	.p2align 3
.L5:
	movl	(%esi), %eax
	testl	%eax, %eax
	je	.L4
	movb	%bl, (%edx,%edi)
	leal	1(%edi), %ecx
	movl	%edx, 28(%esp)
	movl	(%esi), %eax
	call	list
	movl	28(%esp), %edx
	addl	%eax, %ebp
	.p2align 4
	.p2align 3
.L4:
	incb	%bl
	addl	$4, %esi
	cmpb	$123, %bl
	jne	.L5
	addl	$44, %esp
	movl	%ebp, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%edx, 28(%esp)
	call	printf
	movl	104(%esi), %eax
	movl	28(%esp), %edx
	cmpl	$1, %eax
	jg	.L13
	movl	$1, %ebp
	jmp	.L2
.L13:
	movl	%eax, 4(%esp)
	movl	$1, %ebp
	movl	$.LC1, (%esp)
	call	printf
	movl	28(%esp), %edx
	jmp	.L2
	.size	list, .-list
	.section	.rodata.str1.1
.LC2:
	.string	"%s?"
.LC3:
	.string	""
.LC4:
	.string	" %s"
.LC5:
	.string	" -%s"
	.text
	.p2align 4
	.type	suggest, @function
suggest:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	subl	$76, %esp
	movl	%edx, (%esp)
	movl	%edx, 20(%esp)
	movl	%eax, 24(%esp)
	call	strlen
	movl	%esi, 4(%esp)
	leal	32(%esp), %esi
	movl	$.LC2, (%esp)
	movl	%eax, 28(%esp)
	movl	%eax, %ebx
	call	printf
	xorl	%ecx, %ecx
	testl	%ebx, %ebx
	movl	%ecx, 16(%esp)
	je	.L29
.L15:
	movb	$97, %bl
	.p2align 4
	.p2align 3
.L19:
	movl	%esi, (%esp)
	movl	20(%esp), %edi
	movl	%edi, 4(%esp)
	call	strcpy
	movl	16(%esp), %ecx
	cmpb	%bl, (%edi,%ecx)
	movb	%bl, (%esi,%ecx)
	je	.L16
	movl	24(%esp), %eax
	movl	%esi, %ebp
	testl	%eax, %eax
	movl	%eax, %edi
	jne	.L17
	jmp	.L16
	.p2align 4,,10
	.p2align 3
.L18:
	movl	%eax, (%esp)
	incl	%ebp
	call	tolower
	movl	-388(%edi,%eax,4), %edi
	testl	%edi, %edi
	je	.L16
.L17:
	movzbl	0(%ebp), %eax
	testb	%al, %al
	jne	.L18
	movl	104(%edi), %edx
	testl	%edx, %edx
	je	.L16
	movl	%esi, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	.p2align 4
	.p2align 3
.L16:
	incb	%bl
	cmpb	$123, %bl
	jne	.L19
	movl	16(%esp), %eax
	incl	%eax
	cmpl	%eax, 28(%esp)
	je	.L32
	movl	%eax, 16(%esp)
	jmp	.L15
.L32:
	xorl	%ebp, %ebp
.L20:
	movl	20(%esp), %ecx
	cmpl	$4, %ebp
	movl	%esi, %edi
	movl	%ecx, %eax
	jnb	.L59
.L21:
	xorl	%ebx, %ebx
	testl	$2, %ebp
	je	.L24
	movzwl	(%eax), %edx
	movl	$2, %ebx
	movw	%dx, (%edi)
.L24:
	testl	$1, %ebp
	je	.L25
	movzbl	(%eax,%ebx), %eax
	movb	%al, (%edi,%ebx)
.L25:
	movl	%ebp, 28(%esp)
	movl	20(%esp), %eax
	incl	%ebp
	addl	%ebp, %eax
	movl	%eax, 4(%esp)
	leal	31(%esp), %eax
	addl	%ebp, %eax
	movl	%eax, (%esp)
	call	strcpy
	movl	24(%esp), %eax
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L27
	movl	%ebx, %edi
	movl	%esi, %ebx
	jmp	.L26
	.p2align 4,,10
	.p2align 3
.L28:
	movl	%eax, (%esp)
	incl	%ebx
	call	tolower
	movl	-388(%edi,%eax,4), %edi
	testl	%edi, %edi
	je	.L27
.L26:
	movzbl	(%ebx), %eax
	testb	%al, %al
	jne	.L28
	movl	104(%edi), %eax
	testl	%eax, %eax
	je	.L27
	movl	%esi, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
.L27:
	movl	16(%esp), %edx
	cmpl	%edx, 28(%esp)
	jne	.L20
.L29:
	movl	$.LC3, (%esp)
	call	puts
	addl	$76, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L59:
	movl	%ebp, %ebx
	xorl	%eax, %eax
	andl	$-4, %ebx
.L22:
	movl	(%ecx,%eax), %edx
	movl	%edx, (%esi,%eax)
	addl	$4, %eax
	cmpl	%ebx, %eax
	jb	.L22
	movl	20(%esp), %edx
	leal	(%esi,%eax), %edi
	addl	%edx, %eax
	jmp	.L21
	.size	suggest, .-suggest
	.p2align 4
	.type	clear, @function
clear:
	pushl	%ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	leal	104(%eax), %eax
	subl	$124, %esp
	movl	%eax, 52(%esp)
.L78:
	movl	(%edi), %esi
	testl	%esi, %esi
	je	.L61
	movl	%esi, 56(%esp)
	leal	104(%esi), %eax
	movl	%esi, %ebp
	movl	%eax, 48(%esp)
	movl	%ebx, %eax
	movl	%edi, %ebx
	movl	%eax, %edi
.L77:
	movl	0(%ebp), %esi
	testl	%esi, %esi
	je	.L62
	movl	%ebp, 64(%esp)
	leal	104(%esi), %ecx
	movl	%edi, %ebp
	movl	%ecx, 44(%esp)
	movl	%esi, 60(%esp)
.L76:
	movl	(%esi), %edi
	testl	%edi, %edi
	je	.L63
	movl	%esi, 72(%esp)
	leal	104(%edi), %ecx
	movl	%edi, %esi
	movl	%ecx, 40(%esp)
	movl	%edi, 68(%esp)
.L75:
	movl	(%esi), %edi
	testl	%edi, %edi
	je	.L64
	movl	%esi, 80(%esp)
	leal	104(%edi), %ecx
	movl	%edi, %esi
	movl	%ebx, 84(%esp)
	movl	%ebp, %ebx
	movl	%ecx, 36(%esp)
	movl	%edi, 76(%esp)
.L74:
	movl	(%esi), %edi
	testl	%edi, %edi
	je	.L65
	movl	%edi, 88(%esp)
	leal	104(%edi), %eax
	movl	%edi, %ebp
	movl	%eax, 28(%esp)
	movl	%esi, 92(%esp)
.L73:
	movl	0(%ebp), %esi
	testl	%esi, %esi
	je	.L66
	movl	%ebp, 96(%esp)
	leal	104(%esi), %eax
	movl	%esi, %edi
	movl	%eax, 32(%esp)
	movl	%ebx, %ebp
	movl	%esi, 100(%esp)
.L72:
	movl	(%edi), %ebx
	testl	%ebx, %ebx
	je	.L67
	movl	%ebx, 104(%esp)
	leal	104(%ebx), %eax
	movl	%ebx, %esi
	movl	%eax, 24(%esp)
	.p2align 4
	.p2align 3
.L71:
	movl	(%esi), %ebx
	testl	%ebx, %ebx
	je	.L68
	leal	104(%ebx), %eax
	movl	%ebx, %edx
	movl	%eax, 20(%esp)
	.p2align 4
	.p2align 3
.L70:
	movl	(%edx), %eax
	testl	%eax, %eax
	je	.L69
	movl	%edx, 108(%esp)
	call	clear
	movl	108(%esp), %edx
	.p2align 4
	.p2align 3
.L69:
	movl	20(%esp), %eax
	addl	$4, %edx
	cmpl	%eax, %edx
	jne	.L70
	movl	%ebx, (%esp)
	call	free
.L68:
	movl	24(%esp), %eax
	addl	$4, %esi
	cmpl	%eax, %esi
	jne	.L71
	movl	104(%esp), %ebx
	movl	%ebx, (%esp)
	call	free
.L67:
	movl	32(%esp), %eax
	addl	$4, %edi
	cmpl	%eax, %edi
	jne	.L72
	movl	100(%esp), %esi
	movl	%ebp, %ebx
	movl	96(%esp), %ebp
	movl	%esi, (%esp)
	call	free
.L66:
	movl	28(%esp), %eax
	addl	$4, %ebp
	cmpl	%eax, %ebp
	jne	.L73
	movl	88(%esp), %edi
	movl	92(%esp), %esi
	movl	%edi, (%esp)
	call	free
.L65:
	movl	36(%esp), %eax
	addl	$4, %esi
	cmpl	%eax, %esi
	jne	.L74
	movl	76(%esp), %edi
	movl	%ebx, %ebp
	movl	80(%esp), %esi
	movl	84(%esp), %ebx
	movl	%edi, (%esp)
	call	free
.L64:
	movl	40(%esp), %eax
	addl	$4, %esi
	cmpl	%eax, %esi
	jne	.L75
	movl	68(%esp), %edi
	movl	72(%esp), %esi
	movl	%edi, (%esp)
	call	free
.L63:
	movl	44(%esp), %eax
	addl	$4, %esi
	cmpl	%eax, %esi
	jne	.L76
	movl	60(%esp), %esi
	movl	%ebp, %edi
	movl	64(%esp), %ebp
	movl	%esi, (%esp)
	call	free
.L62:
	movl	48(%esp), %eax
	addl	$4, %ebp
	cmpl	%eax, %ebp
	jne	.L77
	movl	56(%esp), %esi
	movl	%edi, %eax
	movl	%ebx, %edi
	movl	%eax, %ebx
	movl	%esi, (%esp)
	call	free
.L61:
	movl	52(%esp), %eax
	addl	$4, %edi
	cmpl	%eax, %edi
	jne	.L78
	movl	%ebx, (%esp)
	call	free
	addl	$124, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	clear, .-clear
	.section	.rodata.str1.1
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$108, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	%ecx, 4(%esp)
	movl	$1, (%esp)
	call	calloc
	movl	$267, (%esp)
	movl	%eax, 24(%esp)
	call	malloc
	movl	%eax, 20(%esp)
	movl	%eax, %edx
	xorl	%eax, %eax
.L117:
	movl	text.2(%eax), %ebx
	movl	text.2+4(%eax), %ecx
	movl	%ebx, (%edx,%eax)
	movl	%ecx, 4(%edx,%eax)
	addl	$8, %eax
	cmpl	$264, %eax
	jb	.L117
	movl	20(%esp), %ecx
	movl	text.2(%eax), %edi
	leal	(%ecx,%eax), %edx
	movzbl	text.2+2(%eax), %eax
	movw	%di, (%edx)
	movb	%al, 2(%edx)
	movl	%ecx, (%esp)
	movl	$.LC6, 4(%esp)
	call	strtok
	xorl	%ecx, %ecx
	testl	%eax, %eax
	movl	%eax, %edi
	je	.L120
	movl	%ecx, 28(%esp)
	.p2align 4
	.p2align 3
.L119:
	movzbl	(%edi), %eax
	movl	24(%esp), %esi
	testb	%al, %al
	jne	.L122
	jmp	.L123
	.p2align 4,,10
	.p2align 3
.L135:
	incl	%edi
	movl	%eax, %esi
	movzbl	(%edi), %eax
	testb	%al, %al
	je	.L123
.L122:
	movl	%eax, (%esp)
	call	tolower
	leal	-97(%eax), %ebx
	movl	(%esi,%ebx,4), %eax
	testl	%eax, %eax
	jne	.L135
	movl	$1, (%esp)
	movl	$108, %edx
	incl	%edi
	movl	%edx, 4(%esp)
	call	calloc
	incl	nodes
	movl	%eax, (%esi,%ebx,4)
	movl	%eax, %esi
	movzbl	(%edi), %eax
	testb	%al, %al
	jne	.L122
.L123:
	incl	104(%esi)
	movl	$.LC6, %eax
	incl	28(%esp)
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	call	strtok
	testl	%eax, %eax
	movl	%eax, %edi
	jne	.L119
	movl	28(%esp), %ecx
.L120:
	movl	nodes, %eax
	xorl	%ebx, %ebx
	movl	%ecx, 4(%esp)
	movl	$.LC7, (%esp)
	movl	%eax, 8(%esp)
	call	printf
	.p2align 4
	.p2align 3
.L127:
	movl	queries.1(,%ebx,4), %eax
	movl	%eax, 28(%esp)
	movl	%eax, %esi
	movl	24(%esp), %eax
	testl	%eax, %eax
	movl	%eax, %edi
	jne	.L124
	jmp	.L125
	.p2align 4,,10
	.p2align 3
.L126:
	movl	%eax, (%esp)
	incl	%esi
	call	tolower
	movl	-388(%edi,%eax,4), %edi
	testl	%edi, %edi
	je	.L138
.L124:
	movzbl	(%esi), %eax
	testb	%al, %al
	jne	.L126
	movl	104(%edi), %eax
.L125:
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	incl	%ebx
	movl	$.LC8, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	$6, %ebx
	jne	.L127
	xorl	%esi, %esi
	movl	%esi, 28(%esp)
	.p2align 4
	.p2align 3
.L133:
	movl	28(%esp), %eax
	movl	prefixes.0(,%eax,4), %edi
	leal	32(%esp), %eax
	movl	%eax, (%esp)
	movl	%edi, 4(%esp)
	movl	%edi, %esi
	call	strcpy
	movl	24(%esp), %eax
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L128
	jmp	.L130
	.p2align 4,,10
	.p2align 3
.L131:
	movl	%eax, (%esp)
	incl	%esi
	call	tolower
	movl	-388(%ebx,%eax,4), %ebx
	testl	%ebx, %ebx
	je	.L130
.L128:
	movzbl	(%esi), %eax
	testb	%al, %al
	jne	.L131
	movl	%edi, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	%edi, (%esp)
	call	strlen
	leal	32(%esp), %edx
	movl	%eax, %ecx
	movl	%ebx, %eax
	call	list
.L132:
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	incl	28(%esp)
	movl	28(%esp), %eax
	cmpl	$7, %eax
	jne	.L133
	movl	24(%esp), %ebx
	movl	$.LC11, %edx
	movl	%ebx, %eax
	call	suggest
	movl	%ebx, %eax
	movl	$.LC12, %edx
	call	suggest
	movl	$.LC13, %edx
	movl	%ebx, %eax
	call	suggest
	movl	%ebx, %eax
	call	clear
	movl	20(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	nodes, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	cltd
	shrl	$24, %edx
	addl	%edx, %eax
	popl	%edi
	movzbl	%al, %eax
	subl	%edx, %eax
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L130:
	movl	%edi, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	xorl	%eax, %eax
	jmp	.L132
	.p2align 4,,10
	.p2align 3
.L138:
	xorl	%eax, %eax
	jmp	.L125
	.size	main, .-main
	.section	.rodata.str1.1
.LC14:
	.string	"tra"
.LC15:
	.string	"page"
.LC16:
	.string	"ex"
.LC17:
	.string	"fo"
.LC18:
	.string	"sle"
.LC19:
	.string	"z"
	.section	.rodata
	.align 4
	.type	prefixes.0, @object
	.size	prefixes.0, 28
prefixes.0:
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.long	.LC18
	.long	.LC19
	.long	.LC3
	.section	.rodata.str1.1
.LC20:
	.string	"Trap"
.LC21:
	.string	"pag"
.LC22:
	.string	"pages"
.LC23:
	.string	"exec"
.LC24:
	.string	"the"
	.section	.rodata
	.align 4
	.type	queries.1, @object
	.size	queries.1, 24
queries.1:
	.long	.LC15
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.align 32
	.type	text.2, @object
	.size	text.2, 267
text.2:
	.ascii	"a page tab"
	.string	"le entry maps a page to a frame and a frame to no page at all the table walks the page the trap frames the trace tracks the track trains train the trainer sleep sleeps sleeper slept Fork forks forked exec execs exit exits Wait waits waiter pipe pipes piper"
	.local	nodes
	.comm	nodes,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
